"""Rows of places that the catalogue does not know: "How the wards did: / Fairfield: 1,904 / Selhurst: 790"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.areas import Place
from claimcheck.claims.lexicons import read_lexicon
from claimcheck.claims.scene import Scene

_words = read_lexicon("areas")["rows"]
PLACES, NEVER = frozenset(_words["places"]), frozenset(_words["never"])
LABEL = 5  # tokens of a name at most


def name_rows(scenes: Sequence[Scene]) -> None:
    """Gives the rows of a table of places that have no known one a place of their own, of which nothing is known."""
    for opening, rows in _tables(scenes):
        known = sum(any(place.sort == "name" and place.kind != "nation" for place in row.places) for row in rows)
        told = opening is not None and not PLACES.isdisjoint(opening.words(opening.i, opening.j))
        if len(rows) < 3 or not (told or 2 * known >= len(rows)):
            continue
        for row in rows:
            start = next((at for at in range(row.i, row.j) if row.tokens.text[at][:1].isalpha()), row.j)
            end = _label_end(row, start)
            if end and not row.places:
                row.places = [Place(start, end, "name", kind="part")]


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


def _label_end(row: Scene, start: int) -> int:
    """Where the name that opens a row at `start` ends ("Broad Green:", "A34 Talke:"); 0 when it is none, or says what is counted."""
    end = next((at for at in range(start, min(start + LABEL, row.j)) if row.tokens.text[at] == ":"), 0)
    names = range(start, end)
    capital = all(row.tokens.text[at][:1].isupper() or row.tokens.text[at] in "-&" for at in names)
    counted = any(cue.facets.topic and start <= cue.i < end for cue in row.cues)
    plain = NEVER.isdisjoint(row.words(start, end)) and not any(wording.i < end for wording in row.wordings)
    return end if end and capital and plain and not counted else 0
