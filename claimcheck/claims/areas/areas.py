"""Areas as written: names, nicknames and adjectives of the catalogue, and words like "the force" that stand for one.

People, streets, clubs and courts called Kent, Durham or Essex are told from the force by the words around them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from claimcheck.claims.areas.neighbours import HEADS, LINES, SEATS, stands_for_neighbour, stands_there
from claimcheck.claims.quantities.calendar_numbers import dates_what_follows
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.nlp.patterns import Patterns, is_double_barrelled
from claimcheck.nlp.tokens import Tokens
from claimcheck.reference.areas import Areas
from claimcheck.reference.contexts import Context

Sort = Literal[
    "name",
    "force",
    "county",
    "district",
    "region",
    "there",
    "part",
    "nation",
    "others",
    "adjective",
    "none",
    "group",
    "neighbour",
    "biggest",
    "ours",
]
SORTS: dict[str, Sort] = {"aggregate-phrase": "nation", "adjective": "adjective"}
CLOSING = frozenset([".", ",", ";", "and", "but"])
OWNING = word_sets("grammar", "areas")["owning"]
HALVES = ("former", "latter")
BORN = (["born"], ["based"], ["bred"], ["raised"], ["educated"])
FORCE_WORDS = word_sets("grammar", "areas")["force_words"]


@dataclass(frozen=True, slots=True)
class Place:
    """Tokens `i` to `j` that name an area (`area`, or `parts` for a list of them) or stand for one (`sort`)."""

    i: int
    j: int
    sort: Sort
    area: str | None = None
    kind: str = ""
    parts: tuple[str, ...] = ()
    alias: str = ""
    candidates: tuple[str, ...] = ()
    misspelt: str | None = None
    meant: str = ""
    count: int = 0

    def at(self, i: int, j: int) -> Place:
        """The same as a name found at tokens `i` to `j`."""
        return Place(
            i,
            j,
            self.sort,
            self.area,
            self.kind,
            (),
            self.alias,
            self.candidates,
            self.misspelt,
            self.meant,
            self.count,
        )

    @property
    def areas(self) -> tuple[str, ...]:
        """The ids named, one or several."""
        return self.parts or ((self.area,) if self.area else ())


class AreaFinder:
    """Finds places in tokens. Built once from the catalogue's names, their contexts and `areas.toml`."""

    def __init__(self, areas: Areas, contexts: Iterable[Context], words: Mapping[str, Any]) -> None:
        self.areas = areas
        contexts = tuple(contexts)
        names, exact = _entries(areas)
        self._patterns: Patterns[Place] = Patterns(names, exact)
        self._anaphors: Patterns[Place] = Patterns(
            (phrase, Place(0, 0, sort, kind="part" if sort == "part" else ""))
            for sort, phrases in words["anaphors"].items()
            for phrase in phrases
        )
        self._neighbours: Patterns[Place] = Patterns((phrase, Place(0, 0, "neighbour")) for phrase in HEADS)
        self._groups: Patterns[Place] = Patterns(
            (phrase, Place(0, 0, "group", count=int(count)))
            for count, phrases in words["groups"].items()
            for phrase in phrases
        )
        halves = words["halves"]
        self._halves: Patterns[Place] = Patterns(
            (phrase, Place(0, 0, "group", kind=half, count=2)) for half in HALVES for phrase in halves[half]
        )
        # Most sentences have no words that stand for a place, which is told at one go.
        self._standing = Patterns.merged((self._anaphors, self._neighbours, self._groups, self._halves))
        self._having, self._plain = frozenset(halves["having"]), frozenset(halves["plain"])
        after = [(c.word, c) for c in contexts if c.side == "after"]
        self._after: Patterns[Context] = Patterns(
            [e for e in after if e[0].islower()], [e for e in after if not e[0].islower()]
        )
        before = [(c.word.lower().split(), c.makes) for c in contexts if c.side == "before" and c.makes != "sport"]
        self._before_titles = frozenset(said[-1] for said, makes in before if makes in ("title", "given name"))
        self._before_phrases = frozenset(tuple(said) for said, makes in before if makes not in ("title", "given name"))
        self._before_sizes = sorted({len(phrase) for phrase in self._before_phrases})
        self._self_given = frozenset(c.word.lower() for c in contexts if c.side == "self")
        self._sides, self._leading = (frozenset(words["parts"][name]) for name in ("sides", "leading"))
        self._not_national = frozenset(words["not_national"]["after"])
        self._bodies, self._of_nation = (frozenset(words["bodies"][name]) for name in ("after", "of_nation"))
        self._before = frozenset(words["before"]["words"])
        self._following = frozenset(words["following"]["words"])
        self._abbreviated = frozenset(words["abbreviated"]["after"])

    def find(self, tokens: Tokens, i: int, j: int, title_case: bool = False) -> list[Place]:
        """The places in tokens `i` to `j`, in order, each name on its own (see `merge_lists`)."""
        found: list[Place] = []
        for match in self._patterns.find(tokens, i, j):
            place = self._part_of(tokens, match.payload.at(match.i, match.j), i)
            if found and found[-1].i == place.i and found[-1].j == place.j:
                found[-1] = _both(found[-1], place)
            elif _follows_region(found, place) or self._stands(tokens, place, i, j, title_case):
                found.append(place)
        if not self._standing.find(tokens, i, j):
            return found
        taken = {at for place in found for at in range(place.i, place.j)}
        halves = (match for match in self._halves.find(tokens, i, j) if self._is_half(tokens, match.j, j))
        for match in (*halves, *self._groups.find(tokens, i, j), *self._anaphors.find(tokens, i, j)):
            place = match.payload.at(match.i, match.j)
            of_part = place.sort == "part" and tokens.lower[place.j - 1] == "country"  # "the north of the country"
            if place.sort == "biggest" or of_part:  # "Wales's biggest force" is not of Wales
                found = [other for other in found if not place.i <= other.i < place.j]
                taken.difference_update(range(place.i, place.j))
            if not taken.intersection(range(match.i, match.j)) and self._stands(tokens, place, i, j, title_case):
                found.append(place)
        return sorted(self._with_neighbours(tokens, found, i, j), key=lambda place: place.i)

    def _with_neighbours(self, tokens: Tokens, found: list[Place], i: int, j: int) -> list[Place]:
        """The places, and the neighbours that no name is given for; "Welsh" before one only says which."""
        names = {place.i for place in found if place.sort == "name"}
        ends = {place.j for place in found if place.sort == "name"}
        for match in self._neighbours.find(tokens, i, j):
            if stands_for_neighbour(tokens, match.i, match.j, i, j, names, ends):
                found = [place for place in found if place.sort != "adjective" or place.j != match.i]
                # "across the county boundary" is of no county, "north of the Waveney" of no district
                found = [place for place in found if not match.i <= place.i < match.j]
                found.append(replace(match.payload, i=match.i, j=match.j))
        return found

    def _is_half(self, tokens: Tokens, at: int, j: int) -> bool:
        """ "The former", "the first now has", "and the second 1,308": not "the first 12 months", "the second time"."""
        if tokens.lower[at - 1] in self._plain:
            return at >= j or not tokens.text[at][0].isupper() and tokens.lower[at] not in FORCE_WORDS
        if at < j and tokens.lower[at] in self._having:
            return True
        return at < j and tokens.kind[at] == "number" and (at + 1 >= j or tokens.text[at + 1] in CLOSING)

    def _part_of(self, tokens: Tokens, place: Place, i: int) -> Place:
        """ "west Kent", "the north of England": a part of an area is no area of the catalogue, so nothing is known of it."""
        at = place.i - 1
        if at > i and tokens.lower[at] == "of":
            at -= 1
        if place.sort != "name" or at < i or tokens.text[at] not in self._sides or place.kind == "region":
            return place
        to = at - 2
        if to >= i and tokens.lower[to:at] == ["to", "the"] and (to == i or tokens.lower[to - 1] in CLOSING):
            return place  # "To the south Cleveland is down from 166"
        if at > i and tokens.lower[at - 1] == "further":
            return place  # "Further west Dyfed-Powys Police had 53"
        return replace(place, i=at, area=None, kind="part", candidates=())

    def _stands(self, tokens: Tokens, place: Place, i: int, j: int, title_case: bool) -> bool:
        """Whether the words really name an area where they stand."""
        after = tokens.lower[place.j] if place.j < j else ""
        # "in the north it was 12 per cent", and not "in the North East", "in the north of the city"
        if place.sort == "part":
            led = place.i > i and tokens.lower[place.i - 1] in self._leading
            return led and after not in ("of", "-", "–") and not tokens.text[min(place.j, j - 1)][0].isupper()
        if place.sort in ("there", "ours"):
            return stands_there(tokens, place.i, i, after)
        if place.sort == "adjective":
            return tokens.text[place.i][0].isupper() and after not in self._of_nation  # "the Welsh Government"
        if place.sort == "nation" and tokens.lower[place.j - 1] == "of" and "average" in tokens.lower[i : place.i]:
            return False  # "an average 16 minutes, compared to an average of 11 in 2012"
        if place.sort == "nation" and tokens.lower[place.i] == "national" and place.i > i:
            opens = not any(text[0].isalnum() for text in tokens.text[i : place.i])  # "* National average: 12%"
            return (opens or tokens.text[place.i].islower()) and after not in self._not_national
        # not "told the area committee", "The borough with the most is Southwark"
        if place.sort not in ("name", "none"):
            body = after in self._bodies and place.sort != "force"
            gone = body or tokens.lower[place.j : place.j + 2] == ["with", "the"]
            return not gone or place.sort not in ("county", "district", "force")
        if after in ("-", "‑") and tokens.lower[place.j + 1 : place.j + 2] in BORN:
            return False  # "Hastings-born campaigner Yvonne Surrey"
        if not any(tokens.text[k][0].isupper() for k in range(place.i, place.j)):
            return self._is_in_small_letters(tokens, place, i, after)
        if tokens.lower[place.j - 1] in FORCE_WORDS:
            return True
        if place.alias == "abbreviation?" and after not in self._abbreviated:
            return False
        return not self._is_something_else(tokens, place, i, j) and not self._is_person(tokens, place, i, j, title_case)

    def _is_in_small_letters(self, tokens: Tokens, place: Place, i: int, after: str) -> bool:
        """ "more than anywhere but the capital", "the capital's 410": not "the capital grant"; and regions without capitals."""
        if tokens.lower[place.i : place.j] == ["the", "capital"]:
            return after == "" or after in CLOSING or after in OWNING
        return place.kind == "region" and self._is_region(tokens, place, i, after)

    def _is_region(self, tokens: Tokens, place: Place, i: int, after: str) -> bool:
        """ "A fall of 9 per cent across the south west as a whole": a region without capitals, not "in the south east of the county"."""
        led = place.i > i + 1 and tokens.lower[place.i - 1] == "the" and tokens.lower[place.i - 2] in self._leading
        bare = after not in ("of", "corner", "coast", "side", "part", "end", "quarter")
        return led and bare and not tokens.text[place.j][:1].isupper() if place.j < len(tokens) else False

    def _is_something_else(self, tokens: Tokens, place: Place, i: int, j: int) -> bool:
        """A street, club, court, hospital ... of that name."""
        if place.alias == "district" and tokens.lower[place.i] in LINES and tokens.lower[place.i - 1] == "the":
            return tokens.lower[place.j : place.j + 1] not in (["district"], ["council"], ["area"])  # "of the Waveney"
        if tokens.lower[place.j : place.j + 2] == ["close", "to"]:
            return False  # "Robberies in Leicestershire Close to 1,000"
        for match in self._after.find(tokens, place.j, min(place.j + 4, j)):
            if match.i == place.j and (not match.payload.areas or place.area in match.payload.areas):
                return True
        return any(
            tuple(tokens.lower[max(i, place.i - size) : place.i]) in self._before_phrases for size in self._before_sizes
        )

    def _is_person(self, tokens: Tokens, place: Place, i: int, j: int, title_case: bool) -> bool:
        """ "Hannah Kent", "Mr Durham", "Chris Rowley-Wells": a surname; "Kent Surridge": a first name."""
        if self._is_first_name(tokens, place, j, title_case) or is_double_barrelled(tokens, place.i, i):
            return True
        if place.i == i or tokens.end[place.i - 1] + 1 < tokens.start[place.i] or tokens.kind[place.i - 1] != "word":
            return False
        previous, lower = tokens.text[place.i - 1], tokens.lower[place.i - 1]
        if not previous[0].isupper() or dates_what_follows(tokens, place.i - 1):
            return False
        if lower in LINES and tokens.lower[place.i - 2] == "the":
            return False  # "across the Tees North Yorkshire had 31"
        if lower in self._before_titles:
            return True
        if lower in self._before or title_case or previous.isupper() and len(previous) > 1:
            return False
        return place.i - 1 > i and tokens.text[place.i - 2] not in "\"“‘'."

    def _is_first_name(self, tokens: Tokens, place: Place, j: int, title_case: bool) -> bool:
        if place.j >= j or place.j - place.i > 1 or title_case or tokens.lower[place.i] not in self._self_given:
            return False
        following = tokens.text[place.j]
        return (
            following[0].isupper()
            and tokens.kind[place.j] == "word"
            and tokens.lower[place.j] not in self._following
            and not following.isupper()
        )


def _follows_region(found: list[Place], place: Place) -> bool:
    """ "Elsewhere in the East of England Cambridgeshire recorded 489": no surname behind a first name."""
    return bool(found) and found[-1].j == place.i and found[-1].kind == "region" and place.kind == "force"


def _entries(areas: Areas) -> tuple[list[tuple[str, Place]], list[tuple[str, Place]]]:
    """The names of the catalogue; those to be matched with their capitals apart."""
    names: list[tuple[str, Place]] = []
    exact: list[tuple[str, Place]] = []
    for row in areas.aliases:
        area = areas.get(row.area_id) if row.area_id else None
        sort = SORTS.get(row.kind, "name" if area else "none")
        if sort == "nation" and area and area.id in ("wales", "england", "scotland"):
            sort = "name"
        alias = "abbreviation?" if row.kind == "abbreviation" and row.ambiguous else row.kind
        meant = area.name if area and row.kind in ("misnomer", "misspelling") else ""
        place = Place(0, 0, sort, row.area_id or None, area.kind if area else "", alias=alias, meant=meant)
        if row.kind == "misspelling":
            place = replace(place, misspelt=row.alias)
        (exact if row.alias.isupper() else names).append((row.alias, place))
    for area in areas.all:
        if area.kind in ("district", "other", "county"):
            place = Place(0, 0, "name", area.id, area.kind, alias="district")
            names.extend((name, place) for name in dict.fromkeys((area.name, area.short, *area.aliases)))
    for id, towns in SEATS.items():
        place = Place(0, 0, "name", id, areas.get(id).kind, alias="seat")
        names.extend((f"{town}-based {noun}", place) for town in towns for noun in ("force", "constabulary"))
    return names, exact


def _both(one: Place, other: Place) -> Place:
    """Two readings of the same words: the first is kept, both stay candidates."""
    candidates = (*(one.candidates or one.areas), *other.areas)
    return replace(one, candidates=tuple(dict.fromkeys(candidates)))
