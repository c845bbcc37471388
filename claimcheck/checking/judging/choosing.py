"""Which of many judgements of a claim is told: the plain reading's, a narrower one's in its stead, or both beside each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.checking.terms.judgement import Judgement
from claimcheck.domain.measures import Facets
from claimcheck.linking.measures import UNSAID

FEW = 2  # groups that divide a whole: one of them is what is meant
FAR_OFF = 1000  # places: more than there are


def choose(judged: Sequence[Judgement], particular: bool, place: int | None = None) -> Judgement:
    """The judgement that a claim's evidence is made of.

    The plain reading first; a narrower one (the adult figure) stands in for it when no table has the plain one, and is told
    beside it when the plain one fails. All that are known must fail before one is said to. Of many groups one will always come
    near a round figure: a group that the press does not mean unsaid is only heard when the figure is `particular`. Of rises and of
    levels, if a `place` may be in either, the one that has it nearest is told.
    """
    held = [one.reading.measure.facets for one in judged if one.figures]
    known = [one for one in judged if one.known and not _told_otherwise(one, held)]
    if not known:
        return judged[0]
    if place is not None:
        known = [one for one in known if not _is_worked_out_again(one, known)]
    plain = [one for one in known if one.reading.plain] or _plainest(known, particular)
    for one in plain:
        if one.truth == "holds":
            return one
    narrow = [
        one
        for one in known
        if not any(one is other for other in plain)
        and one.truth == "holds"
        and (particular or one.reading.measure.facets.population in UNSAID)
    ]
    if narrow and all(one.truth == "fails" for one in plain):
        blunt = plain[0].derived and plain[0].reading.measure.facets.statistic != "count"
        return narrow[0] if blunt else _beside(plain[0], narrow[0])
    if narrow:
        return narrow[0]
    if place is not None:
        same = [one for one in plain if one.reading.measure is plain[0].reading.measure]
        plain = sorted(same, key=lambda one: abs((one.place or place + FAR_OFF) - place))
    unsaid = [one for one in known if one.reading.plain or one.reading.measure.facets.population in UNSAID]
    printed = [one for one in unsaid if not (one.derived and one.placing is not None and one.reading.plain)]
    return next((one for one in printed if one.truth == "unknown"), plain[0])


def _told_otherwise(one: Judgement, held: Sequence[Facets]) -> bool:
    """Whether a reading without a figure is another statistic, or an unsaid group, of what is known: the number of all speaks for it."""
    own = one.reading.measure.facets
    return not one.figures and any(
        other.population == own.population
        and (other.statistic, other.topic) != (own.statistic, own.topic)
        or not one.reading.plain
        and other.population in (None, "all")
        for other in held
    )


def _is_worked_out_again(one: Judgement, known: Sequence[Judgement]) -> bool:
    """Whether a place is in an order of rates that we worked out, where a table prints the rates ("per 100,000" for "per 1,000")."""
    if not one.derived or one.reading.measure.facets.statistic != "rate":
        return False
    own = replace(one.reading.measure.facets, base=None)
    others = (other for other in known if other.figures and not other.derived)
    return any(replace(other.reading.measure.facets, base=None) == own for other in others)


def _plainest(known: Sequence[Judgement], particular: bool) -> Sequence[Judgement]:
    """Where no table counts all, the adults are what the press means; where none counts adults, whatever there is.

    A share of many groups is near any round one: which of them is meant, only a `particular` figure shows.
    """
    adults = [one for one in known if one.reading.measure.facets.population == "adult"]
    groups = {one.reading.measure.facets.population for one in known}
    if adults or particular or len(groups) <= FEW or known[0].reading.measure.facets.statistic != "percentage":
        return adults or known
    return [
        replace(
            known[0], truth="unknown", fault="", figures=(), why=lambda: "Which group it is told of is not certain."
        )
    ]


def _beside(plain: Judgement, narrow: Judgement) -> Judgement:
    """The plain reading fails and a narrower one holds: open, with a remark on whom the figure counts."""
    return replace(
        narrow,
        truth="unknown",
        why=lambda: f"It is the narrower figure: {narrow.reason} {plain.reason}",
        remark="figure-of-another-group",
        figures=(*narrow.figures[:1], *plain.figures),
        against=plain,
    )
