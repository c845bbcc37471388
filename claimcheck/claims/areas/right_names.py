"""The right names that a misspelt one is held against: forces, counties, districts, regions and nations, without "Police"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from claimcheck.claims.areas.areas import FORCE_WORDS
from claimcheck.domain.areas import Area
from claimcheck.nlp.patterns import HYPHENS
from claimcheck.nlp.tokens import words_of
from claimcheck.reference.areas import Areas

KINDS = ("force", "county", "district", "region", "nation", "other")
TOWN = 9  # letters from which nothing else is like the name of a town
NAMES = frozenset(["official", "short", "historic", "press", "statistical"])
WHOLE = frozenset(["official", "press", "short"])
KIND_WORDS = frozenset(["constabulary", "police"])
SHORTEST, SHORTEST_FORCE = 6, 4  # letters


@dataclass(frozen=True, slots=True)
class Target:
    """A right name, its tokens in lower case without hyphens, and the area that it names."""

    name: str
    words: tuple[str, ...]
    area: str
    kind: str


def targets(areas: Areas) -> tuple[Target, ...]:
    """The names that may be misspelt, without "Police" and the like; of towns the long ones, there are too many like the others."""
    named: dict[tuple[str, ...], Target] = {}
    for name, area in _names(areas):
        bare = _without_force_words(name)
        words = tuple(word for word in words_of(bare) if word not in HYPHENS)
        shortest = SHORTEST_FORCE if area.kind == "force" and not bare.isupper() else SHORTEST  # "Kent", but not "PSNI"
        if area.kind not in KINDS or len("".join(words)) < shortest or not all(map(str.isalpha, words)):
            continue
        if area.kind == "other" and len("".join(words)) < TOWN:
            continue
        rival = named.get(words)
        if rival is None or KINDS.index(area.kind) < KINDS.index(rival.kind):
            named[words] = Target(bare, words, area.id, area.kind)
    return (*named.values(), *_whole_names(areas))


def _whole_names(areas: Areas) -> Iterator[Target]:
    """Names with "Constabulary" or "Police", for these words themselves, which are misspelt as often as any."""
    for alias in areas.aliases:
        words = tuple(word for word in words_of(alias.alias) if word not in HYPHENS)
        if alias.kind in WHOLE and not alias.ambiguous and words[-1] in KIND_WORDS:
            yield Target(alias.alias, words, alias.area_id, "force")


def _names(areas: Areas) -> Iterable[tuple[str, Area]]:
    for area in areas.all:
        for name in dict.fromkeys((area.short, area.name, *area.aliases)):
            yield name, area
    for alias in areas.aliases:
        if alias.area_id and alias.kind in NAMES and not alias.ambiguous:
            yield alias.alias, areas.get(alias.area_id)


def _without_force_words(name: str) -> str:
    words = name.split()
    while len(words) > 1 and words[-1].lower() in FORCE_WORDS | {"service"}:
        words.pop()
    return " ".join(words)
