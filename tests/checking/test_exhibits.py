"""Which chart stands beside a claim, and what is drawn in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.domain.exhibits import Chart, Exhibit
from claimcheck.domain.reports import ArticleReport
from claimcheck.pipeline import check
from claimcheck.settings import Settings

DAY = "2019-11-05"


def exhibits(text: str, published: str = DAY) -> tuple[ArticleReport, dict[str, Exhibit]]:
    """The checked text, and the exhibit of each claim under the claim's words."""
    (article,) = check(text, published, Settings(format="html")).articles
    spans = {claim.id: claim.span.on_one_line(text) for claim in article.claims}
    return article, {spans[exhibit.claim]: exhibit for exhibit in article.exhibits}


def drawn(chart: Chart) -> tuple[object, ...]:
    """A chart in short: its kind, how many marks, what the article prints, and which marks are the claim's."""
    printed = None if chart.printed is None else round(float(chart.printed), 2)
    return (
        chart.kind,
        len(chart.marks),
        printed,
        [str(mark.figure.value) for mark in chart.marks if mark.role == "claimed"],
    )


KENT = "Kent Police recorded {} burglaries in 2018/19."
CHARTS = [
    (KENT.format("12,013"), "12,013 burglaries", [("series", 17, 12013, ["12013"])]),
    (KENT.format("about 12,000"), "about 12,000 burglaries", [("series", 17, 12000, ["12013"])]),
    (
        "In Northamptonshire 85.4 per cent of burglaries were closed with no suspect identified in 2018/19.",
        "85.4 per cent",
        [("whole", 1, 85.4, ["85.439605587510271158"])],
    ),
    (
        "Stop and searches in Bedfordshire rose from 1,438 in 2017/18 to 2,275 in 2018/19, an increase of 58 per cent.",
        "58 per cent",
        [("series", 13, None, ["1438", "2275"])],
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "words", "expected"), CHARTS, ids=lambda value: value if isinstance(value, str) else ""
)
def test_charts_of_one_area(text: str, words: str, expected: list[tuple[object, ...]]) -> None:
    _, made = exhibits(text)
    shown = [drawn(chart) for chart in made[words].charts]
    assert [one[:3] for one in shown] == [one[:3] for one in expected]
    assert [sorted(value[:8] for value in one[3]) for one in shown] == [
        sorted(value[:8] for value in one[3]) for one in expected
    ]


def test_the_line_goes_through_the_rows() -> None:
    """Two sources of one day may differ by a few: what is drawn is what the card tells."""
    text = "Burglaries in Essex fell from 12,819 in 2017/18 to 12,012 in 2018/19, a fall of 6.3 per cent."
    exhibit = exhibits(text)[1]["6.3 per cent"]
    (chart,) = exhibit.charts
    rows = {row.figure for row in exhibit.rows}
    assert len(rows) == 2
    assert {mark.figure for mark in chart.marks if mark.role == "claimed"} == rows


def test_a_rank_has_the_whole_column_in_order() -> None:
    text = (
        "Of burglaries in 2018/19 Northamptonshire Police had the third highest proportion closed with no suspect identified, "
        "behind Surrey and the Metropolitan Police."
    )
    (chart,) = exhibits(text)[1]["third highest proportion"].charts
    values = [mark.figure.value for mark in chart.marks if mark.figure.value is not None]
    assert (chart.kind, chart.place, len(chart.marks)) == ("order", 3, 43)
    assert values == sorted(values, reverse=True)
    roles = {mark.area: mark.role for mark in chart.marks if mark.role != "other"}
    assert roles == {"Northamptonshire": "claimed", "Surrey": "named", "Metropolitan Police": "named"}


def test_a_lowest_place_is_counted_from_the_lowest() -> None:
    text = (
        "Dyfed-Powys has the lowest rate of hate crime of the four Welsh forces, at 72 per 100,000 people in 2018/19."
    )
    _, made = exhibits(text)
    (chart,) = made["lowest rate"].charts
    values = [mark.figure.value for mark in chart.marks if mark.figure.value is not None]
    assert values == sorted(values)
    assert chart.marks[0].area == "Dyfed-Powys"


def test_a_rank_of_rises_says_that_it_shows_changes() -> None:
    text = "In Dyfed-Powys hate crime leapt in 2018/19: the second biggest rise in England and Wales, behind only the City of London."
    exhibit = exhibits(text)[1]["second biggest rise"]
    assert [(chart.kind, chart.title) for chart in exhibit.charts] == [("order", "change of hate crime (number)")]
    assert exhibit.rows[0].figure.note == "change from year to March 2018"


def test_what_is_far_off_and_unclear_is_not_drawn() -> None:
    """ "300 calls" may be taken for burglaries, and is left open: a point at 300 beside 12,013 would mislead."""
    _, made = exhibits(KENT.format("12,013") + " It had 300 calls about them.")
    assert all(chart.printed is None for words, exhibit in made.items() if "300" in words for chart in exhibit.charts)


@pytest.mark.parametrize(
    "text", ["Nothing is counted here.", "The bridge cost £4 million.", "Kent Police had 1,000 hedgehogs."]
)
def test_no_figure_no_chart(text: str) -> None:
    _, made = exhibits(text)
    assert not [exhibit for exhibit in made.values() if exhibit.charts or exhibit.rows]


def test_rows_have_names() -> None:
    _, made = exhibits(KENT.format("12,013"))
    rows = made["12,013 burglaries"].rows
    assert {(row.measure, row.area) for row in rows} == {("burglary (number)", "Kent Police")}
    assert all(row.figure.source is not None for row in rows)


def test_only_formats_that_draw_pay_for_it(examples: Path) -> None:
    for format in ("text", "json", "sarif"):
        (article,) = check(examples / "suffolk-clean.txt", settings=Settings(format=format)).articles
        assert article.exhibits == ()
