"""Lists whose rows make up a whole: with a row for the total, or with one for all the others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.context.bound import Bound, is_exact, near, periods_agree, runs
from claimcheck.claims.context.context import area_ids
from claimcheck.claims.context.parts import is_number, value
from claimcheck.claims.words.lexicons import word_sets

_grammar = word_sets("grammar", "list_ties")
TOTAL, OTHERS = _grammar["total"], _grammar["others"]
SPLIT = _grammar["split"]
# tokens of "He gave a breakdown by town:"; sentences before a list in which its whole may stand
INTRODUCED, BACK = 14, 2
OVERLAPPING = frozenset(["hate-crime"])  # one crime may have two motives
REACH = 12  # sentences from a total in the text to the list that breaks it down
NEAR = 0.15  # by how much of the total a slip may put the rows out


def find_totals(bound: Sequence[Bound]) -> Iterator[list[Bound]]:
    """Each total row with the rows that it adds up."""
    for rows in (*row_lists(bound), *lists_across(bound)):
        if _label(rows[-1]) in TOTAL and not any(_label(row) in TOTAL for row in rows[:-1]):
            yield [rows[-1], *rows[:-1]]


def find_broken_down(bound: Sequence[Bound]) -> Iterator[tuple[bool, list[Bound]]]:
    """Totals told before a list that ends in all the others: whether it is the one that the list is nearest to, and its rows."""
    for rows in row_lists(bound):
        if _label(rows[-1]) not in OTHERS:
            continue
        added = sum(map(value, rows))
        before, most = near(bound, rows[0].scene, REACH, -1), max(map(value, rows))
        larger = [one for one in before if is_number(one) and value(one) > most]
        wholes = [one for one in larger if _is_whole(one, rows, added)]
        nearest = min(wholes, key=lambda one: abs(value(one) - added), default=None)
        yield from ((one is nearest, [one, *rows]) for one in wholes)


def find_introduced(bound: Sequence[Bound]) -> Iterator[list[Bound]]:
    """ "412 people were charged. He gave a breakdown:" and then town by town: the number told last, with the rows that it is split into."""
    for rows in (*row_lists(bound), *lists_across(bound)):
        scene = rows[0].scene
        said = scene.tokens.lower[max(0, scene.i - INTRODUCED) : scene.i]
        if said[-1:] != [":"] or SPLIT.isdisjoint(said) or rows[0].facets.topic in OVERLAPPING:
            continue
        added, most = sum(map(value, rows)), max(map(value, rows))
        before = [one for one in near(bound, scene, BACK, -1) if is_number(one) and not one.sketch.comparator]
        whole = before[-1] if before else None
        if whole is not None and value(whole) > most and abs(value(whole) - added) <= NEAR * added:
            yield [whole, *rows]


def _is_whole(one: Bound, rows: Sequence[Bound], added: float) -> bool:
    return area_ids(one.area) == area_ids(rows[0].area) and abs(value(one) - added) <= NEAR * added


def row_lists(bound: Sequence[Bound]) -> Iterator[list[Bound]]:
    """Rows in a row, each with a number printed exactly and of one area."""
    return runs((one for one in bound if one.sketch.role == "row"), _follows)


def lists_across(bound: Sequence[Bound]) -> Iterator[list[Bound]]:
    """Rows in a row, each with a number of another force, of one thing and time; figures in brackets are left out."""
    rows = (one for one in bound if one.sketch.role == "row" and one.sketch.type == "count" and is_exact(one))
    return runs(rows, _is_next)


def _is_next(last: Bound, one: Bound) -> bool:
    near = 0 < one.scene.sentence.block - last.scene.sentence.block <= 1
    same = last.facets.topic == one.facets.topic and last.facets.event == one.facets.event and periods_agree(last, one)
    return near and same and area_ids(one.area) != area_ids(last.area)


def _follows(last: Bound, one: Bound) -> bool:
    counts = all(member.sketch.type == "count" and is_exact(member) for member in (last, one))
    near = 0 < one.scene.sentence.block - last.scene.sentence.block <= 1
    return near and counts and area_ids(one.area) == area_ids(last.area)


def _label(row: Bound) -> str:
    """The first word of a row, or "everything else"."""
    words = [word for word in row.scene.words(row.scene.i, row.sketch.i) if word[:1].isalpha()]
    return " ".join(words[:2]) if words[:1] == ["everything"] else words[0] if words else ""
