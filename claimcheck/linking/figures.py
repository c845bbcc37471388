"""The cells of the catalogue that a link points to: one reading for each measure and period that it leaves open."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from claimcheck.domain.areas import Area
from claimcheck.domain.cases import Link
from claimcheck.domain.claims import Analysis, AreaMention, Claim
from claimcheck.domain.measures import Figure, Measure
from claimcheck.domain.periods import Period, PeriodKind
from claimcheck.domain.values import ChangeDirection
from claimcheck.linking.changes import Days, find_base, told_bases
from claimcheck.linking.moves import is_rank_of_moves, move_ranked

NEXT_CLAUSE = re.compile(r"\b(?:and|but|while|whereas)\b")
Changes = Mapping[str, Any]  # the fields in which a reading differs from one at hand


@dataclass(kw_only=True)
class Reading:
    """One way to take a claim: a measure, an area and days; for a change its first days, for a comparison the other side.

    `move` is the way that ranked changes go; `guessed` when the base of a change is not in the text, and `told` then the
    earlier days that the article has figures of; `plain` when no open
    facet was read in a narrower sense; `scale` and `divide` multiply the printed value (a slip of ten); `turned` reads the
    direction the other way; `raw` takes the bare number whatever its unit (a rate printed as a number).
    """

    measure: Measure
    area: Area
    start: date
    end: date
    kind: PeriodKind
    field: tuple[str, ...] = ()
    base: Days | None = None
    guessed: bool = False
    told: tuple[Days, ...] = ()
    other: str | None = None
    plain: bool = True
    scale: int = 1
    divide: int = 1
    move: ChangeDirection | None = None
    turned: bool = False
    raw: bool = False

    def but(self, changes: Changes) -> Reading:
        """The same reading with some fields changed. Searches try thousands: this takes a tenth of what `replace` does."""
        made = object.__new__(Reading)
        made.__dict__ = {**self.__dict__, **changes}
        return made

    @staticmethod
    def of(measure: Measure, claim: Claim) -> Changes:
        """What changes when a claim is read of another measure."""
        said = claim.measure.facets.population if claim.measure else None
        return {"measure": measure, "plain": measure.facets.population in (None, "all", said)}

    @staticmethod
    def between(first: Figure, after: Figure) -> Changes:
        """What changes when a change is read as that from one published figure to another."""
        days = {"start": after.start, "end": after.end, "kind": after.kind, "base": (first.start, first.end)}
        return {**days, "guessed": False, "told": ()}

    @property
    def days(self) -> int:
        """How many days the period has."""
        return (self.end - self.start).days + 1


def readings(claim: Claim, link: Link, analysis: Analysis) -> Iterator[Reading]:
    """Every reading of a link, the plainest first; none when the measure, the area or the period is not known."""
    area = link.area.best
    if area is None or link.measure.best is None or link.period.best is None:
        return
    for period in (link.period.best, *link.period.runners_up):
        first = reading(claim, link, analysis, link.measure.best, period)
        if first is not None:
            yield first
            yield from (first.but(first.of(measure, claim)) for measure in link.measure.runners_up)
            if first.move is not None and not is_rank_of_moves(claim, analysis.article.text):
                yield first.but({"move": None})  # "up 24 per cent, which makes it the sixth busiest"


def reading(claim: Claim, link: Link, analysis: Analysis, measure: Measure, period: Period) -> Reading | None:
    """A single reading; None when the period has no days, or the link no area."""
    area = link.area.best
    if period.start is None or period.end is None or area is None:
        return None
    move = move_ranked(claim, analysis.article.text)
    changes = claim.type == "change" or claim.change is not None or move is not None
    base, guessed = find_base(claim, period, analysis) if changes else (None, False)
    said = claim.measure.facets.population if claim.measure else None
    return Reading(
        measure=measure,
        area=area,
        start=period.start,
        end=period.end,
        kind=period.kind,
        field=link.field,
        base=base,
        guessed=guessed,
        told=told_bases(claim, period, analysis) if changes and (guessed or period.how == "carried") else (),
        move=move,
        other=_other(claim, area, analysis),
        plain=measure.facets.population in (None, "all", said),
    )


def _other(claim: Claim, area: Area, analysis: Analysis) -> str | None:
    """The other side of a comparison: the one area that it names, or that of the figure which the text ties it to."""
    if claim.type != "comparison":
        return None
    named = claim.compared_with.areas if claim.compared_with else ()
    if not named:
        ties = [tie for tie in analysis.ties if tie.members[-1] == claim.id]
        sides = [analysis.claim(member).area for tie in ties for member in tie.members[:-1]]
        named = tuple(side.area for side in sides if side is not None and side.area)
    if not named:  # "five times that in Surrey"; "the county" may be the claim's own
        inside = (
            one
            for one in analysis.areas
            if one.how != "anaphor"
            and claim.sentence.contains(one.span)
            and not _is_in_next_clause(claim, one, analysis)
        )
        named = tuple(one.area for one in inside if one.area)
    others = dict.fromkeys(key for key in named if key != area.id)
    return next(iter(others)) if len(others) == 1 else None


def _is_in_next_clause(claim: Claim, area: AreaMention, analysis: Analysis) -> bool:
    """ "Half the rate of its big neighbour and a quarter above | Staffordshire's": a place that another comparison is set against."""
    between = analysis.article.text[claim.span.end : max(claim.span.end, area.span.start)]
    return NEXT_CLAUSE.search(between) is not None
