"""Rows of places that the catalogue does not know: "How the wards did: / Fairfield: 1,904 / Selhurst: 790"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.areas.areas import Place
from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.words.lexicons import read_lexicon

_words = read_lexicon("areas")["rows"]
PLACES, NEVER = frozenset(_words["places"]), frozenset(_words["never"])
AVERAGES = frozenset(_words["averages"])
LABEL = 5  # tokens of a name at most


def name_rows(scenes: Sequence[Scene]) -> None:
    """Gives the rows of a table of places that have no known one a place of their own, and the sentences that name it."""
    named: set[tuple[str, ...]] = set()
    for opening, rows in _tables(scenes):
        known = sum(any(place.sort == "name" and place.kind != "nation" for place in row.places) for row in rows)
        told = opening is not None and not PLACES.isdisjoint(opening.words(opening.i, opening.j))
        if len(rows) < 3 or not (told or 2 * known >= len(rows)):
            continue
        for row in rows:
            start = next((at for at in range(row.i, row.j) if row.tokens.text[at][:1].isalpha()), row.j)
            end = _label_end(row, start)
            if not end and 2 * known >= len(rows) and not row.places:
                row.places = list(_average(row, start))  # of which places, nobody can say
            if end and not row.places:
                row.places = [Place(start, end, "name", kind="part")]
                named.add(tuple(row.tokens.text[start:end]))
    for scene in scenes if named else ():
        if not scene.tabular and scene.quantities:
            scene.places = sorted([*scene.places, *_told_again(scene, named)], key=lambda place: place.i)


def _told_again(scene: Scene, named: set[tuple[str, ...]]) -> Iterator[Place]:
    """ "Fairfield, which has the town centre, was quieter by nine per cent": the names of rows in the prose."""
    taken = {at for place in scene.places for at in range(place.i, place.j)}
    for name in named:
        for at in range(scene.i, scene.j - len(name) + 1):
            if tuple(scene.tokens.text[at : at + len(name)]) == name and at not in taken:
                yield Place(at, at + len(name), "name", kind="part")


def _tables(scenes: Sequence[Scene]) -> Iterator[tuple[Scene | None, list[Scene]]]:
    """The rows that stand one below the other, each time with the sentence above them."""
    opening: Scene | None = None
    rows: list[Scene] = []
    for scene in scenes:
        if scene.tabular and scene.quantities:
            rows.append(scene)
            continue
        if rows:
            yield opening, rows
        opening, rows = scene, []
    if rows:
        yield opening, rows


def _average(row: Scene, start: int) -> Iterator[Place]:
    """ "Average: 12%", below the rows of forces: no figure of the force in the row above."""
    end = next((at for at in range(start, min(start + LABEL, row.j)) if row.tokens.text[at] in ":-–"), start)
    if not AVERAGES.isdisjoint(row.words(start, end)):
        yield Place(start, end, "name", kind="part")


def _label_end(row: Scene, start: int) -> int:
    """Where the name that opens a row at `start` ends ("Broad Green:", "A34 Talke:"); 0 when it is none, or says what is counted."""
    end = next((at for at in range(start, min(start + LABEL, row.j)) if row.tokens.text[at] == ":"), 0)
    names = range(start, end)
    capital = all(row.tokens.text[at][:1].isupper() or row.tokens.text[at] in "-&" for at in names)
    counted = any(cue.facets.topic and start <= cue.i < end for cue in row.cues)
    plain = NEVER.isdisjoint(row.words(start, end)) and not any(wording.i < end for wording in row.wordings)
    return end if end and capital and plain and not counted else 0
