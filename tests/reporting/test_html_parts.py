"""The parts of the HTML report: escaping, marks that never overlap, scales and charts."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from claimcheck.domain.exhibits import Chart, ChartKind, Mark
from claimcheck.domain.reports import Finding
from claimcheck.domain.text import Span
from claimcheck.reporting.html.charts import chart_figure
from claimcheck.reporting.html.elements import Markup, element, link
from claimcheck.reporting.html.items import Item
from claimcheck.reporting.html.marked import marked_article, patches_of
from claimcheck.reporting.html.scales import Scale, round_ends
from tests.builders import article, claim, figure, span

# Elements


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (element("p", "a < b & c"), "<p>a &lt; b &amp; c</p>"),
        (element("p", "\"quoted\" and 'single'"), "<p>&quot;quoted&quot; and &#x27;single&#x27;</p>"),
        (element("p", element("b", "x"), None, "<i>"), "<p><b>x</b>&lt;i&gt;</p>"),
        (element("p", "", class_='a" onclick="b'), '<p class="a&quot; onclick=&quot;b"></p>'),
        (element("input", type="radio", checked=True, disabled=False, id=None), '<input type="radio" checked>'),
        (element("p", "bell \x07 nought \x00"), "<p>bell \ufffd nought \ufffd</p>"),
        (element("svg", viewBox="0 0 1 1", aria_label="x"), '<svg viewBox="0 0 1 1" aria-label="x"></svg>'),
        (element("p", Markup("<b>") + "<i>"), "<p>&lt;b&gt;&lt;i&gt;</p>"),  # a sum of markup and text is text
    ],
    ids=range(8),
)
def test_elements(made: str, expected: str) -> None:
    assert made == expected


@pytest.mark.parametrize(
    ("url", "linked"),
    [
        ("https://www.gov.uk/a?b=c&d=e", True),
        ("http://example.org", True),
        ("javascript:alert(1)", False),
        ("JAVASCRIPT:alert(1)//https://", False),
        ("data:text/html,<script>", False),
        ("https://a.example/ onclick=x", False),
        ('https://a.example/"><script>', False),
        ("ftp://example.org", False),
        ("", False),
    ],
)
def test_only_addresses_of_the_web_are_links(url: str, linked: bool) -> None:
    assert ("<a " in link("words", url)) == linked


# Marks in the text


def finding_at(start: int, end: int) -> Finding:
    return Finding(code="F101", rule="misspelt-force", severity="error", span=span(start, end), message="No.")


def item(number: int, start: int, end: int, of_claim: bool = True) -> Item:
    where = Span(start=start, end=end)
    told: dict[str, Any] = {"claim": claim(12, where=where)} if of_claim else {"findings": (finding_at(start, end),)}
    return Item(number=number, id=f"a1-{number}", span=where, **told)


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ([item(1, 5, 10)], [(5, 10, 1)]),
        ([item(1, 5, 10), item(2, 12, 15)], [(5, 10, 1), (12, 15, 2)]),
        ([item(1, 5, 10), item(2, 0, 7, False)], [(0, 5, 2), (5, 10, 1)]),
        ([item(1, 5, 10), item(2, 8, 14, False)], [(5, 10, 1), (10, 14, 2)]),
        ([item(1, 5, 10), item(2, 0, 20, False)], [(0, 5, 2), (5, 10, 1), (10, 20, 2)]),
        ([item(1, 5, 10), item(2, 6, 9, False)], [(5, 10, 1)]),
        ([item(1, 5, 10), item(2, 8, 12)], [(5, 10, 1), (10, 12, 2)]),
        ([item(1, 0, 3), item(2, 6, 9), item(3, 0, 12, False)], [(0, 3, 1), (3, 6, 3), (6, 9, 2), (9, 12, 3)]),
        ([item(1, 4, 4, False)], []),
        ([], []),
    ],
    ids=["one", "two", "left", "right", "round", "within", "claims meet", "round two", "empty", "none"],
)  # fmt: skip
def test_no_two_marks_overlap(items: list[Item], expected: list[tuple[int, int, int]]) -> None:
    assert [tuple(patch) for patch in patches_of(items)] == expected


def test_the_text_is_all_there_and_in_order() -> None:
    told, spans = article("Kent had [12] thefts & <more>.\nThen [13] came, [14 per cent].\nThe end.")
    items = [item(number, one.start, one.end) for number, one in enumerate(spans, 1)]
    root = ET.fromstring(f"<div>{marked_article(told, tuple(items), patches_of(items))}</div>")
    for gone in (*root.iter("sup"), *root.iterfind(".//span[@class='unseen']")):
        gone.text = ""
    assert ["".join(paragraph.itertext()) for paragraph in root] == told.text.split("\n")
    assert [mark.get("href") for mark in root.iter("a")] == ["#a1-1", "#a1-2", "#a1-3"]


# Scales


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (12, 271, (0, 300, 100)),
        (0, 1, (0, 1, 0.5)),
        (950, 1000, (940, 1000, 20)),  # far above nought and close together
        (3, 3, (0, 3, 1)),
        (0, 0, (0, 1, 0.5)),
        (-40, 60, (-50, 100, 50)),
        (-5, -5, (-6, 0, 2)),
        (0.2, 0.9, (0, 1, 0.5)),
        (1_000_000, 6_000_000, (0, 6_000_000, 2_000_000)),
    ],
)
def test_round_ends(low: float, high: float, expected: tuple[float, float, float]) -> None:
    assert round_ends(low, high) == pytest.approx(expected)


def test_scales() -> None:
    assert [Scale(0, 10, 100, 0)(value) for value in (0, 5, 10)] == [100, 50, 0]
    assert Scale(3, 3, 0, 100)(3) == 50


# Charts


def marks(values: list[Any], claimed: int = 0, unit: str = "offences") -> tuple[Mark, ...]:
    return tuple(
        Mark(
            figure=figure(value, area=f"area-{index}", unit=unit, days=(f"{2000 + index}-04-01", f"{2001 + index}-03-31")),
            area=f"Area {index} & <co>",
            role="claimed" if index == claimed else "other",
        )
        for index, value in enumerate(values)
    )  # fmt: skip


KINDS: list[tuple[ChartKind, list[Any], dict[str, Any]]] = [
    ("order", [*range(43, 0, -1)], {"place": 3}),
    ("order", [5, 4, 3, None], {"place": 2}),
    ("order", [*[9.5] * 20, None, None], {"place": 40}),
    ("order", [12, 3, -4, *[-8] * 9], {}),
    ("order", [None] * 12, {}),
    ("series", [100, 120, 90, 140], {"printed": Decimal(160)}),
    ("series", [100, 100, 100], {"printed": Decimal(100)}),
    ("series", [0, 0, 0], {}),
    ("series", [10, 12, 11], {"printed": Decimal(120_000)}),
    ("series", [-3, 5, 2], {}),
    ("whole", [23], {"printed": Decimal(28)}),
    ("whole", [0], {"printed": Decimal(100)}),
    ("whole", [100], {}),
    ("whole", [50], {"printed": Decimal(140)}),
    ("sides", [681, 940], {}),
    ("sides", [0, 0], {}),
]


@pytest.mark.parametrize(("kind", "values", "more"), KINDS, ids=lambda value: str(value)[:40])
def test_a_chart_is_a_picture_with_a_name_and_a_table(kind: ChartKind, values: list[Any], more: dict[str, Any]) -> None:
    chart = Chart(
        kind=kind,
        title="burglary (number)",
        marks=marks(values, unit="percent" if kind == "whole" else "offences"),
        **more,
    )
    root = ET.fromstring(chart_figure(chart, "c1"))  # well formed, whatever the names hold
    svg = root.find("svg")
    assert svg is not None
    assert svg.get("role") == "img"
    named = {one.get("id"): one.text for one in (*svg.findall("title"), *svg.findall("desc"))}
    assert set((svg.get("aria-labelledby") or "").split()) == set(named)
    assert all(named.values())
    rows = root.findall(".//tbody/tr")
    assert len(rows) == len(values)
    assert [row.get("class") for row in rows] == ["own", *[None] * (len(values) - 1)]
    width, height = (float(side) for side in (svg.get("viewBox") or "").split()[2:])
    for shape in svg.iter():
        for name, limit in (("x", width), ("x1", width), ("cx", width), ("y", height), ("y1", height), ("cy", height)):
            assert -1 <= float(shape.get(name, 0)) <= limit + 1, (shape.tag, shape.attrib)


@pytest.mark.parametrize(
    ("kind", "values", "more", "words"),
    [
        ("order", [9, 8, 7, 6, 5, 4, 3, 2], {"place": 3}, "Area 0 & <co> (9) stands first. The article puts it third."),
        ("order", [9, None], {}, "Of 1 no figure is known."),
        ("series", [100, 120, 90], {"printed": Decimal(160)}, "The article has 160."),
        ("series", [100, 120, 90], {}, "A line of 3 points, from 100 (2000/01) to 90 (2002/03)."),
        ("whole", [23], {"printed": Decimal(28)}, "Of a hundred, 23 are published. The article has 28%."),
        ("sides", [681, 940], {}, "Area 1 & <co>, 2001/02: 940."),
    ],
)
def test_a_chart_tells_what_it_shows(kind: ChartKind, values: list[Any], more: dict[str, Any], words: str) -> None:
    chart = Chart(
        kind=kind, title="burglary", marks=marks(values, unit="percent" if kind == "whole" else "offences"), **more
    )
    description = ET.fromstring(chart_figure(chart, "c1")).findtext("svg/desc")
    assert words in (description or "")


@pytest.mark.parametrize(
    ("kind", "values", "more", "drawn"),
    [
        ("order", [*range(20, 0, -1)], {"place": 3}, True),
        ("order", [*range(20, 0, -1)], {"place": 1}, False),  # where it stands
        ("order", [9, 9, *range(8, 0, -1)], {"place": 1}, False),
        ("series", [100, 120, 90], {"printed": Decimal(160)}, True),
        ("series", [100, 120, 90], {"printed": Decimal(100)}, False),
        ("series", [10, 12, 11], {"printed": Decimal(120_000)}, False),  # it would press the line flat
        ("whole", [23], {"printed": Decimal(28)}, True),
        ("whole", [23.2], {"printed": Decimal(23)}, False),
    ],
)
def test_the_articles_own_figure_is_drawn_where_it_differs(
    kind: ChartKind, values: list[Any], more: dict[str, Any], drawn: bool
) -> None:
    chart = Chart(
        kind=kind, title="burglary", marks=marks(values, unit="percent" if kind == "whole" else "offences"), **more
    )
    assert ('class="printed"' in chart_figure(chart, "c1")) == drawn


def test_values_of_close_points_do_not_cover_each_other() -> None:
    points = marks([700, 650, 900, 1200, 800, 600, 500, 400, 300, 250, 223, 286])
    close = tuple(replace(mark, role="claimed" if index >= 10 else "other") for index, mark in enumerate(points))
    root = ET.fromstring(chart_figure(Chart(kind="series", title="arrests", marks=close), "c1"))
    told = {one.text: float(one.get("y", 0)) for one in root.iter("text") if one.get("class") == "strong"}
    assert abs(told["223"] - told["286"]) > 12
