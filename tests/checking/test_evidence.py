"""Claims against the invented world: what holds, what fails and why, and above all what must be left open."""

from __future__ import annotations

from typing import Any

import pytest

from claimcheck.checking.run import check_article, make_cases
from claimcheck.domain.claims import Claim, Comparison
from claimcheck.domain.values import Rank
from claimcheck.reference.catalogue import Catalogue
from tests.builders import analysis, area_mention, article, change, claim, instant, period, rank

Y12 = period("2012-04-01", "2013-03-31")
Y16 = period("2016-04-01", "2017-03-31")
Y17 = period("2017-04-01", "2018-03-31")
Y18 = period("2018-04-01", "2019-03-31")
CALENDAR = period("2017-01-01", "2017-12-31", "calendar")
M16, M17 = instant("2016-03-31"), instant("2017-03-31")


def truth(catalogue: Catalogue, one: Claim, published: str = "2019-09-01", *others: Claim) -> tuple[str, str]:
    """Truth and fault (or remark) of the first claim."""
    art, _ = article("[nothing]", published)
    case = make_cases(analysis(one, *others, text=art), catalogue)[0]
    evidence = case.evidence
    said = evidence.diagnosis or evidence.remark
    return evidence.truth, said.fault if said else ""


def count(value: Any, area: str = "northshire", topic: str = "burglary", at: Any = Y17, **more: Any) -> Claim:
    return claim(value, measure=f"{topic}.recorded.count", area=area, at=at, **more)


LEVELS = [
    (count(440), "holds", ""),
    (count(431), "unknown", "superseded-figure"),
    (count(440, at=Y18), "fails", "figure-of-another-period"),
    (count(462, at=Y18), "holds", ""),
    (count(300, area="northshire", at=Y17), "fails", "wrong-number"),
    (count(4400), "fails", "scale-slip"),
    (count(389), "fails", "wrong-number"),
    (count(450, modifier="approx"), "holds", ""),
    (count(480, modifier="approx"), "unknown", "loose-approximation"),
    (count(520, modifier="approx"), "fails", "loose-approximation"),
    (count(400, modifier="more_than"), "holds", ""),
    (count(300, modifier="more_than"), "unknown", "loose-approximation"),
    (count(450, modifier="more_than"), "fails", "loose-approximation"),
    (count(450, modifier="less_than"), "holds", ""),
    (count(430, modifier="less_than"), "fails", "loose-approximation"),
    (count((420, 460), modifier="between"), "holds", ""),
    (count(275, area="westmoor", at=Y17), "holds", ""),
    (count(250, area="westmoor", at=Y18), "unknown", ""),
    (count(440, at=period("2017-01-01", "2017-12-31", "calendar")), "unknown", ""),
    (count(440, at=period("2017-04-01", "2018-04-01", "other")), "holds", ""),
    (count(999, at=period("2017-04-01", "2018-03-31", how="inferred")), "unknown", ""),
    (count(999, area=area_mention("northshire", how="inferred")), "unknown", ""),
    (count(999, at=period("2017-04-01", "2018-03-31", how="carried")), "fails", "wrong-number"),
    (count(1.2, unit="per_day", type="rate"), "holds", ""),
    (count(3, unit="per_day", type="rate"), "fails", "wrong-number"),
    (count(20, unit="hours", type="duration"), "holds", ""),
    (count(7, unit="hours", type="duration"), "fails", "wrong-number"),
    (claim(4.4, "per_1000", type="rate", measure="burglary.recorded.rate.per_1000", area="northshire", at=Y17), "holds", ""),
    (claim(44, "per_10000", type="rate", measure="burglary.recorded.rate", area="northshire", at=Y17), "holds", ""),
    (claim(436, "per_1000", type="rate", measure="burglary.recorded.rate", area="northshire", at=Y17), "fails", "rate-unit-confusion"),
    (claim(21, "percent", type="percentage", measure="rape.no-crimed.?.percentage", area="northshire", at=Y12), "holds", ""),
    (claim(25, "percent", type="percentage", measure="rape.no-crimed.?.percentage", area="northshire", at=Y12), "fails", "wrong-number"),
    (claim(15, "percent", type="percentage", measure="rape.no-crimed.?.percentage", area="westmoor", at=Y12), "unknown", ""),
    (claim(40, "percent", type="percentage", measure="rape.no-crimed.?.percentage", area="westmoor", at=Y12), "fails", "wrong-number"),
    (claim(173, measure="rape.recorded.?.count", area="northshire", at=Y12), "holds", ""),
    (claim(110, measure="rape.recorded.?.count", area="northshire", at=Y12), "unknown", "figure-of-another-group"),
    (claim(110, measure="rape.recorded.adult.count", area="northshire", at=Y12), "holds", ""),
    (claim(63, measure="rape.recorded.adult.count", area="northshire", at=Y12), "fails", "figure-of-another-group"),
    (claim(173, measure="rape.recorded.adult.count", area="northshire", at=Y12), "fails", "figure-of-another-group"),
    (claim(101, "officers", measure="officers.employed.?.count", area="northshire", at=instant("2017-03-31")), "holds", ""),
    (claim(101, "officers", measure="officers.employed.?.count", area="northshire", at=Y16), "holds", ""),
    (claim(140, "officers", measure="officers.employed.?.count", area="northshire", at=CALENDAR), "unknown", ""),
    (claim(5, "knives", measure="knives.seized.count", area="northshire", at=Y17), "unknown", ""),
    (count(2, area="railway", topic="robbery"), "holds", ""),
    (count(440, negated=True), "unknown", ""),
]  # fmt: skip


@pytest.mark.parametrize(("one", "expected", "fault"), LEVELS)
def test_levels(catalogue: Catalogue, one: Claim, expected: str, fault: str) -> None:
    assert truth(catalogue, one) == (expected, fault)


def test_a_figure_that_was_right_when_it_was_printed(catalogue: Catalogue) -> None:
    assert truth(catalogue, count(431), "2018-09-01") == ("holds", "superseded-figure")
    assert truth(catalogue, count(440), "2018-09-01") == ("holds", "")


def test_a_neighbour_of_the_same_article(catalogue: Catalogue) -> None:
    other = claim(3, id="c2", area="eastmoor", measure="burglary.recorded.count", at=Y17)
    assert truth(catalogue, count(290, at=Y18), "2019-09-01", other) == ("fails", "figure-of-another-area")
    assert truth(catalogue, count(290, at=Y18)) == ("fails", "wrong-number")


def placed(
    told: Rank, measure: str = "burglary.recorded.count", area: str = "northshire", at: Any = Y17, **more: Any
) -> Claim:
    return claim(type="rank", rank=told, measure=measure, area=area, at=at, quantity=None, **more)


NO_CRIMED, RECORDED = "rape.no-crimed.adult", "rape.recorded.adult.rate"
RANKS = [
    (placed(rank(3, "highest")), "holds", ""),
    (placed(rank(2, "highest")), "fails", "wrong-rank"),
    (placed(rank(3, "lowest")), "fails", "direction-inverted"),
    (placed(rank(3, "highest", behind=("port-city", "southshire"))), "holds", ""),
    (placed(rank(3, "highest", behind=("port-city", "midvale"))), "fails", "wrong-neighbours"),
    (placed(rank(3, "highest", behind=("port-city",))), "holds", ""),
    (placed(rank(None, "highest"), area="port-city"), "holds", ""),
    (placed(rank(None, "highest"), area="highfold"), "fails", "not-among"),
    (placed(rank(None, "highest"), area="midvale"), "unknown", ""),
    (placed(rank(1, "highest", field_text="in the region"), area="southshire"), "fails", "wrong-rank"),
    (placed(rank(1, "highest", field_text="in the region"), area="northshire"), "holds", ""),
    (placed(rank(1, "highest", field=4)), "unknown", ""),
    (placed(rank(1, "best")), "unknown", ""),  # at what, its words do not say
    (placed(rank(1, "best"), area="highfold"), "holds", ""),
    (placed(rank(1, "best"), "officers.employed.?.count", at=instant("2018-03-31")), "unknown", ""),
    (placed(rank(2, "highest", among="kinds")), "unknown", ""),
    (placed(rank(3, "highest"), at=Y18), "unknown", ""),
    (placed(rank(6, "lowest"), at=Y18), "unknown", ""),
    (placed(rank(4, "lowest"), "burglary.recorded.count", "eastmoor", Y18), "unknown", ""),
    (placed(rank(3, "highest", joint=True), f"{NO_CRIMED}.percentage", at=Y12), "holds", ""),
    (placed(rank(3, "highest"), f"{NO_CRIMED}.percentage", at=Y12), "holds", "tied-rank"),
    (placed(rank(4, "highest"), f"{NO_CRIMED}.percentage", at=Y12), "holds", "tied-rank"),
    (placed(rank(2, "highest"), f"{NO_CRIMED}.percentage", at=Y12), "fails", "wrong-rank"),
    (placed(rank(3, "highest", behind=("eastmoor", "lakeland")), f"{NO_CRIMED}.percentage", at=Y12), "holds", "tied-rank"),
    (placed(rank(2, "lowest"), RECORDED, at=Y12), "unknown", ""),
    (placed(rank(3, "lowest", behind=("eastmoor", "lakeland")), RECORDED, at=Y12), "unknown", ""),
    (placed(rank(1, "lowest"), RECORDED, at=Y12), "fails", "wrong-rank"),
    (placed(rank(8, "highest"), "officers.employed.?.count", at=instant("2018-03-31")), "holds", ""),
    (placed(rank(1, "lowest"), "officers.employed.?.count", at=instant("2018-03-31")), "holds", ""),
    (placed(rank(1, "highest"), "knives.seized.count"), "unknown", ""),
]  # fmt: skip


@pytest.mark.parametrize(("one", "expected", "fault"), RANKS)
def test_ranks(catalogue: Catalogue, one: Claim, expected: str, fault: str) -> None:
    assert truth(catalogue, one) == (expected, fault)


def test_true_of_the_rate_and_not_of_the_number(catalogue: Catalogue) -> None:
    number = placed(rank(3, "highest", behind=("eastmoor", "lakeland")), "rape.no-crimed.?.count", at=Y12)
    assert truth(catalogue, number)[0] in ("unknown", "fails")
    by_rate = placed(rank(1, "lowest"), "burglary.recorded.rate", "highfold")
    assert truth(catalogue, by_rate)[0] in ("holds", "unknown")


def moved(
    value: Any, unit: str, direction: str, topic: str = "robbery", area: str = "northshire", at: Any = Y17, **more: Any
) -> Claim:
    told = change(value, unit, direction, modifier=more.pop("modifier", "exact"))
    before = more.pop("since", None)
    versus = Comparison(period=before) if before else None
    event = more.pop("measure", f"{topic}.recorded.?.count")
    return claim(
        type="change", change=told, quantity=told.amount, measure=event, area=area, at=at, versus=versus, **more
    )


CHANGES = [
    (moved(10, "percent", "up"), "holds", ""),
    (moved(4, "offences", "up"), "holds", ""),
    (moved(10, "percent", "down"), "fails", "direction-inverted"),
    (moved(14, "percent", "up"), "fails", "wrong-change"),
    (moved(15, "percent", "up", at=Y18, since=Y16), "holds", ""),
    (moved(4.5, "percent", "up", at=Y18), "holds", ""),
    (moved(None, "percent", "up"), "holds", ""),
    (moved(None, "percent", "down"), "fails", "direction-inverted"),
    (moved(10, "percent", "up", at=period("2017-01-01", "2017-12-31", "calendar")), "unknown", ""),
    (moved(30, "percent", "up", topic="burglary"), "unknown", ""),
    (moved(5, "percent", "up", topic="burglary", at=Y18), "holds", ""),
    (moved(15, "percent", "up", topic="burglary", at=Y18), "fails", "wrong-change"),
    (moved(30, "percent", "up", topic="burglary", area="westmoor", at=Y18), "unknown", ""),
    (moved(1, "officers", "up", measure="officers.employed.?.count", at=M17, since=M16), "holds", ""),
    (moved(9, "officers", "up", measure="officers.employed.?.count", at=M17, since=M16), "fails", "wrong-change"),
    (moved(9, "officers", "up", measure="officers.employed.?.count", at=instant("2017-03-31")), "unknown", ""),
    (moved(2, "times", "up", area="highfold", topic="burglary", at=Y18), "fails", "wrong-change"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "expected", "fault"), CHANGES)
def test_changes(catalogue: Catalogue, one: Claim, expected: str, fault: str) -> None:
    assert truth(catalogue, one) == (expected, fault)


def test_ranks_of_changes_and_over_time(catalogue: Catalogue) -> None:
    rise = placed(rank(1, "highest"), "robbery.recorded.?.count", at=Y17, change=change(None, direction="up"))
    assert truth(catalogue, rise)[0] == "holds"
    third = placed(rank(5, "highest"), "robbery.recorded.?.count", at=Y17, change=change(None, direction="up"))
    assert truth(catalogue, third) == ("fails", "wrong-rank")
    since = placed(
        rank(1, "highest", among="periods", since=2016), "officers.employed.?.count", at=instant("2019-03-31")
    )
    assert truth(catalogue, since)[0] == "holds"
    low = placed(rank(1, "lowest", among="periods", since=2016), "officers.employed.?.count", at=instant("2019-03-31"))
    assert truth(catalogue, low)[0] == "fails"


COMPARISONS = [
    (10, "times", "port-city", "eastmoor", "holds"),
    (2.1, "times", "port-city", "eastmoor", "holds"),
    (4, "times", "port-city", "eastmoor", "fails"),
    (0.5, "times", "eastmoor", "port-city", "holds"),
]


@pytest.mark.parametrize(("value", "unit", "area", "other", "expected"), COMPARISONS[1:])
def test_comparisons(catalogue: Catalogue, value: float, unit: str, area: str, other: str, expected: str) -> None:
    one = claim(
        value,
        unit,
        type="comparison",
        area=area,
        at=Y17,
        versus=Comparison(areas=(other,)),
        measure="burglary.recorded.?.count",
    )
    assert truth(catalogue, one)[0] == expected


def test_points_between_areas(catalogue: Catalogue) -> None:
    made = {"type": "comparison", "area": "northshire", "at": Y12, "measure": "rape.no-crimed.?.percentage"}
    versus = Comparison(areas=("england-and-wales",))
    assert truth(catalogue, claim(9, "percentage_points", versus=versus, **made))[0] == "holds"
    assert truth(catalogue, claim(14, "percentage_points", versus=versus, **made)) == ("fails", "wrong-comparison")


def test_verdicts_and_findings(catalogue: Catalogue) -> None:
    art, spans = article(
        "Northshire had [389 burglaries], Lakeland [130], and [5 knives] were seized; [12 goals] fell.", "2019-09-01"
    )
    claims = (
        count(389, id="c1", where=spans[0]),
        count(130, id="c2", area="lakeland", where=spans[1]),
        claim(5, id="c3", measure="knives.seized.count", area="northshire", at=Y17, where=spans[2]),
        claim(12, id="c4", measure=None, area=None, policing=False, where=spans[3]),
    )
    from claimcheck.plugins import rules

    report = check_article(analysis(*claims, text=art), catalogue, rules())
    assert [verdict.name for verdict in report.verdicts] == ["contradicted", "supported", "no_data", "not_checkable"]
    assert [(one.code, one.severity) for one in report.findings] == [("N101", "error"), ("D101", "note")]
    assert "389" in report.findings[0].message
    assert "440" in report.findings[0].message
    assert report.findings[0].citation


def test_what_someone_says_is_told_more_softly(catalogue: Catalogue) -> None:
    from claimcheck.plugins import rules

    art, spans = article("“We had [389 burglaries]”, said Ms Dale.", "2019-09-01")
    report = check_article(analysis(count(389, where=spans[0], speaker="Ms Dale"), text=art), catalogue, rules())
    assert [(one.code, one.severity) for one in report.findings] == [("N101", "warning")]
    assert "ttributed to Ms Dale" in report.findings[0].message


def test_several_areas_under_one_figure(catalogue: Catalogue) -> None:
    mention = area_mention(None, parts=("highfold", "lakeland"))
    each = claim(3, measure="robbery.recorded.?.count", area=mention, at=Y17)
    assert truth(catalogue, each)[0] == "unknown"
    total = claim(16, measure="robbery.recorded.?.count", area=mention, at=Y17)
    assert truth(catalogue, total)[0] == "holds"
