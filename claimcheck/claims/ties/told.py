"""A tie in the making, and what becomes of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from claimcheck.claims.context.bound import Bound
from claimcheck.domain.claims import Tie, TieKind
from claimcheck.domain.text import Span


class Told(NamedTuple):
    """A tie in the making: its members in the order that the kind asks for, and the words in front of both figures, if any."""

    kind: TieKind
    members: Sequence[Bound]
    note: str = ""
    said: Span | None = None


def to_ties(all_told: Sequence[Told], numbered: Mapping[int, str]) -> tuple[Tie, ...]:
    """The ties, each once; `numbered` are the ids of the figures by their own."""
    return tuple(dict.fromkeys(_tie(told, numbered) for told in all_told))


def _tie(told: Told, numbered: Mapping[int, str]) -> Tie:
    starts = [member.scene.tokens.start[member.sketch.i] for member in told.members]
    ends = [member.scene.tokens.end[member.sketch.j - 1] for member in told.members]
    return Tie(
        kind=told.kind,
        members=tuple(numbered[id(member)] for member in told.members),
        span=Span(start=min(starts), end=max(ends)),
        note=told.note,
        said=told.said,
    )
