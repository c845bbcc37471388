"""Which edition of a table an article was written from: figures are revised, and other sources count otherwise.

A figure that differs from a table which came out after the article is no mistake by that alone. The article itself shows which
edition it uses: where its other figures agree with the table to the unit, one that does not is held to it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType

from claimcheck.checking.diagnosing.ends_told import Pair, of_other_ends
from claimcheck.checking.diagnosing.readings import NARROW
from claimcheck.checking.doubting.doubts import PART, VAGUE
from claimcheck.checking.doubting.open_figures import as_open
from claimcheck.checking.judging.changes import CHANGE_FROM
from claimcheck.checking.judging.levels import in_unit
from claimcheck.checking.terms.cells import release_day
from claimcheck.checking.terms.orders import is_far_from_place
from claimcheck.checking.terms.rises_off import change_off, is_denied_by_its_rise, is_of_like_size
from claimcheck.checking.terms.terms import digits_of
from claimcheck.domain.cases import Evidence
from claimcheck.domain.claims import Analysis, Claim
from claimcheck.domain.digits import are_exchanged
from claimcheck.domain.measures import Figure

BARE = {
    "wrong-number",
    "loose-approximation",
    "wrong-change",
    "wrong-comparison",
    "direction-inverted",
    "wrong-rank",
    "wrong-neighbours",
}
# why a figure that fails may be right all the same
ANOTHER = "The article may have another edition of the figures, or another source."
BESIDE = "The figure is right of something beside, and the text may mean that."
OF_PART = "But the sentence speaks of a part of them, and the figure may, too."
ALONE = "But no other figure of the article agrees with that table, so it may count something else."
# a share, or for numbers below FEW an amount, that a revision or another source may make
NEAR, FEW, CLOSE = 0.05, 100, 5
REVISED = 0.02  # by which the figure of an earlier year may since have been revised
SUMMED, SLIGHT = 0.015, 0.001  # a sum of figures of which one was revised; two counts of one thing
SEVERAL = 3  # the same for a place that figures too far apart to be revised so much deny
MOVED = 0.1  # a share by which no edition moves a figure
STEADY = 0.01  # strengths are counted on a day and hardly revised
ENOUGH = 2  # figures that must agree before an article is held to an edition that it cannot have seen
MANY = 6  # the same for a place in an order, which a small revision of a neighbour moves


def reconsider(
    claims: Sequence[Claim],
    evidence: Sequence[Evidence],
    published: date | None,
    same: Mapping[str, str] = MappingProxyType({}),
    wholes: Mapping[str, str] = MappingProxyType({}),
) -> list[Evidence]:
    """The evidence of an article, with those failures left open that another edition or source would explain.

    `same` are topics that the same words stand for in other tables ("recorded crime" with fraud), `wholes` what topics are a part of.
    """
    pairs = list(zip(claims, evidence, strict=True))
    found = [
        (claim, as_open(one, ANOTHER) if _may_be_another(claim, one, pairs, published) else one) for claim, one in pairs
    ]
    found = [(claim, as_open(one, BESIDE) if _is_misbound(claim, one, pairs) else one) for claim, one in found]
    found = [(claim, as_open(one, OF_PART) if _tells_of_part(claim, one, pairs) else one) for claim, one in found]
    return [as_open(one, ALONE) if _is_unproven(claim, one, pairs, same, wholes) else one for claim, one in found]


def _tells_of_part(claim: Claim, one: Evidence, pairs: Sequence[Pair]) -> bool:
    """Whether the sentence opens with a smaller number than all of them ("Of the 2,254 at homes 161 led to a charge")."""
    if one.truth != "fails" or not one.figures or claim.type not in ("count", "percentage", "ratio"):
        return False
    if one.diagnosis is not None and one.diagnosis.fault not in BARE:
        return False  # explained by another cell
    return any(
        beside.sentence == claim.sentence
        and len(claim.sentence) > 0
        and beside.span.end <= claim.span.start
        and beside.type == "count"
        and beside.quantity is not None
        and other.truth == "unknown"
        and bool(other.figures)
        and _topic(other.figures[0]) == _topic(one.figures[0])
        # "in 3,078 of them, or 70 per cent": of one and the same
        and (claim.type == "count" or _subject(other.figures[0]) != _subject(one.figures[0]))
        and (other.figures[0].area, other.figures[0].end) == (one.figures[0].area, one.figures[0].end)
        and float(beside.quantity.high) < PART * float(other.figures[0].value or 0)
        for beside, other in pairs
    )


def _topic(figure: Figure) -> str:
    return figure.measure.split(".")[0]


def hold_to_ends(analysis: Analysis, evidence: Sequence[Evidence]) -> list[Evidence]:
    """The evidence, with a change or rank left open that the text gives with a level or an end which is not the table's.

    One end as published shows what the change is of, and a slip in the other has led the rise astray with it.
    """
    pairs = list(zip(analysis.claims, evidence, strict=True))
    truths, others = {claim.id: one.truth for claim, one in pairs}, of_other_ends(pairs)
    strange = {
        tie.members[2]
        for tie in analysis.ties
        if tie.kind == "change" and {truths.get(end) for end in tie.members[:2]} not in ({"holds"}, {"holds", "fails"})
    }
    return [
        as_open(one, ALONE)
        if claim.id in others
        or claim.type in ("change", "percentage", "ratio")
        and one.truth == "fails"
        and (claim.id in strange or _beside_strange(claim, one, pairs))
        else one
        for claim, one in pairs
    ]


def _beside_strange(claim: Claim, one: Evidence, pairs: Sequence[Pair]) -> bool:
    """Whether a level of the same subject, area and days in the same sentence does not hold either: then we took both for another thing."""
    return any(
        beside is not claim
        and beside.type in ("count", "rate", "percentage")
        and beside.sentence == claim.sentence
        and other.truth != "holds"
        and bool(other.figures and one.figures)
        and _subject(other.figures[0]) == _subject(one.figures[0])
        and (other.figures[0].area, other.figures[0].end) == (one.figures[0].area, one.figures[0].end)
        for beside, other in pairs
    )


def _is_misbound(claim: Claim, one: Evidence, pairs: Sequence[Pair]) -> bool:
    """Whether the cell that a figure is right of differs only in what we supplied: a unit, an area or a group that is not printed."""
    fault = one.diagnosis.fault if one.truth == "fails" and one.diagnosis is not None else ""
    vague = claim.type == "count" and claim.quantity is not None and claim.quantity.unit in ("", *VAGUE)
    if fault == "rate-number-confusion":
        return vague
    if fault == "figure-of-another-area":
        carried = claim.area is not None and claim.area.how in ("carried", "anaphor", "inferred")
        return carried and not (claim.type == "change" and _has_its_end(claim, one, pairs))
    return fault == "figure-of-another-group" and vague


def _has_its_end(claim: Claim, one: Evidence, pairs: Sequence[Pair]) -> bool:
    """Whether the sentence of a rise gives the figure that it led to, as published."""
    return any(
        beside.sentence == claim.sentence
        and beside.type == "count"
        and digits_of(beside) >= NARROW
        and other.truth == "holds"
        and bool(other.figures)
        and other.figures[0].cell == one.figures[0].cell
        for beside, other in pairs
    )


def _is_unproven(
    claim: Claim,
    one: Evidence,
    pairs: Sequence[Pair],
    same: Mapping[str, str],
    wholes: Mapping[str, str],
) -> bool:
    """Whether most of what the article says of the same subject disagrees with the table: then it is we who read it wrongly."""
    if one.truth != "fails" or not one.figures:
        return False
    if one.diagnosis is not None and one.diagnosis.fault not in BARE and digits_of(claim) >= NARROW:
        return False  # explained by another cell
    subject = _subject(one.figures[0], same)
    others = [
        other.truth
        for beside, other in pairs
        if (beside.sentence != claim.sentence or beside is not claim and _shows(claim, one, beside, other))
        and other.figures
        and _subject(other.figures[0], same) == subject
        if other.truth != "unknown" or beside.type != "rank"
    ]
    if not others:  # where the others are of a part of it ("house burglaries"), it may be, too
        held = [other.figures[0] for _, other in pairs if other.truth == "holds" and other.figures]
        return any((wholes.get(topic), event) == subject for topic, event in map(_subject, held))
    return others.count("holds") <= len(others) - others.count("holds")


def _shows(claim: Claim, one: Evidence, beside: Claim, other: Evidence) -> bool:
    """Whether a figure of the same sentence tells of what a claim is: of another area, or, to the unit, an end of a change or the
    number of another year ("122, against 275 ten years earlier")."""
    exact = other.truth == "holds" and beside.type == "count" and digits_of(beside) >= NARROW
    own, told = one.figures[0], other.figures[0] if other.figures else one.figures[0]
    # a strength "in 2010" may be that of any of its days
    dated = claim.type == beside.type and own.measure == told.measure and own.end != told.end and own.kind != "instant"
    return beside.area != claim.area or exact and (claim.type == "change" or dated)


def _subject(figure: Figure, same: Mapping[str, str] = MappingProxyType({})) -> tuple[str, ...]:
    """Topic and event, whatever the statistic."""
    topic, *rest = figure.measure.split(".")[:2]
    return (same.get(topic, topic), *rest)


def _may_be_another(claim: Claim, one: Evidence, pairs: Sequence[Pair], published: date | None) -> bool:
    if one.truth != "fails" or one.diagnosis is None or not one.figures:
        return False
    fault, ranked = one.diagnosis.fault, claim.rank is not None
    placed = ranked and fault in ("wrong-rank", "figure-of-another-period")  # every place is one's own in some year
    if fault not in BARE and not placed and (ranked or digits_of(claim) >= NARROW):
        return False  # explained by another cell, and too particular for an accident
    level = claim.type in ("count", "rate", "percentage")
    if level and one.figures[0].status == "derived" and _off(claim, one.figures[0]) <= SUMMED:
        return True  # the sum of other editions
    if level and _off(claim, one.figures[0]) <= REVISED and _is_of_before(claim, one, pairs):
        # the figure of a year before, as it stood before it was revised
        return not is_denied_by_its_rise(claim, one, pairs)
    agree, differ = _company(claim, one, pairs, published)
    if agree >= SEVERAL and agree > differ and is_far_from_place(claim, one.figures[0], one.peers, MOVED):
        return False
    near = _near(claim, one.figures[0], one.figures)
    if claim.type == "change" and not near and _has_its_end(claim, one, pairs):
        return False  # no other base is so far off
    rivals = placed and one.figures[0].note.startswith(CHANGE_FROM) and not is_seen(one.figures[0], published)
    if rivals and not is_far_from_place(claim, one.figures[0], one.peers, NEAR):
        return True  # one figure revised exchanges two rises
    sized = claim.type == "change" and not near and is_of_like_size(claim, one.figures)
    if sized and agree >= ENOUGH and agree > differ:
        return False
    if fresh(one.figures[0], published):
        return near and differ > 0 and differ >= agree or agree == 0 and level and _is_slight(claim, one.figures[0])
    if ranked:
        return placed and agree < MANY
    if one.figures[0].kind == "instant":
        return _off(claim, one.figures[0]) <= STEADY
    return agree < ENOUGH or agree <= differ


def _is_slight(claim: Claim, figure: Figure) -> bool:
    """ "5,871" for 5,876, told on its own: counted by another; two digits exchanged are a slip all the same."""
    printed, meant = (f"{value or 0:.0f}" for value in (claim.quantity.low if claim.quantity else 0, figure.value))
    return digits_of(claim) > NARROW and _off(claim, figure) <= SLIGHT and not are_exchanged(printed, meant)


def _is_of_before(claim: Claim, one: Evidence, pairs: Sequence[Pair]) -> bool:
    """Whether the article tells a later figure of the same thing and area."""
    own = one.figures[0]
    told = (other.figures[0] for beside, other in pairs if beside is not claim and other.figures)
    return any((each.measure, each.area) == (own.measure, own.area) and each.end > own.end for each in told)


def _company(claim: Claim, one: Evidence, pairs: Sequence[Pair], published: date | None) -> tuple[int, int]:
    """How many other particular figures of the article agree with the same table, and how many do not.

    Those of an edition that was out do not show that the article is of one that was not.
    """
    later = "" if fresh(one.figures[0], published) else one.figures[0].release
    others = [
        other.truth
        for beside, other in pairs
        if beside is not claim and other.figures and other.figures[0].dataset == one.figures[0].dataset
        if other.figures[0].release >= later
        if beside.type in ("count", "rate", "percentage") and digits_of(beside) >= NARROW and not other.figures[0].slack
    ]
    return others.count("holds"), len(others) - others.count("holds")


def fresh(figure: Figure, published: date | None) -> bool:
    """Whether the article can have seen this release. An undated article is taken to have."""
    day = release_day(figure)
    return published is None or day is None or day <= published


def is_seen(figure: Figure, published: date | None) -> bool:
    """Whether the article is dated, and came out after this release."""
    return published is not None and fresh(figure, published)


def _near(claim: Claim, figure: Figure, figures: Sequence[Figure]) -> bool:
    off = _off(claim, figure, figures)
    if figure.value is not None and abs(figure.value) < FEW and claim.quantity is not None and claim.type == "count":
        return abs(float(figure.value) - float(claim.quantity.low)) <= CLOSE
    return off <= NEAR


def _off(claim: Claim, figure: Figure, figures: Sequence[Figure] = ()) -> float:
    """How far the claim's figure is from the published one, as a share of it; nought for what is neither level nor change."""
    if claim.quantity is None or claim.type in ("comparison", "rank"):
        return 0.0
    if claim.type == "change":
        return change_off(claim, figures)
    value = in_unit(figure, claim.quantity, (figure.end - figure.start).days + 1)
    if value is None or not value.middle:
        return 0.0
    return abs(float(claim.quantity.low) / value.middle - 1)
