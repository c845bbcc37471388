"""A list that tells once more what the text has told: where two of its rows are found in the text, a third that differs is a slip.

What the rows and the sentence count need not be known for that, nor when: the rows that agree show that they are the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from claimcheck.claims.context.bound import Bound, is_exact
from claimcheck.claims.context.context import area_ids
from claimcheck.claims.context.parts import value
from claimcheck.domain.digits import are_exchanged

AGREEING = 2  # rows that the text has as they are
LIKE = 3.0  # how many times larger one of two figures for one thing may be
LONG = 4  # digits from which a slip of one or two is no other number


def find_listed_again(bound: Sequence[Bound]) -> Iterator[tuple[Bound, Bound]]:
    """(the text's figure, the row's) where they differ."""
    rows = [one for one in bound if one.sketch.role == "row" and is_exact(one)]
    text = [one for one in bound if one.sketch.role != "row" and is_exact(one) and not one.scene.tabular]
    yield from _by_place(rows, text)
    yield from _by_digits(rows, text)


def _by_place(rows: Sequence[Bound], text: Sequence[Bound]) -> Iterator[tuple[Bound, Bound]]:
    """ "In Durham 59 per cent, in Northumbria 93 and in Cleveland 91" over "Durham 95, Northumbria 93, Cleveland 91"."""
    told = {area_ids(row.area): row for row in rows if row.area is not None and row.area.is_named}
    if len(told) <= AGREEING:
        return
    for _, group in groupby(text, key=lambda one: one.scene.index):
        figures = [one for one in group if area_ids(one.area) in told and _is_like(one, told[area_ids(one.area)])]
        agreeing = {area_ids(one.area) for one in figures if value(one) == value(told[area_ids(one.area)])}
        if len(agreeing) >= AGREEING:
            yield from (
                (one, told[area_ids(one.area)])
                for one in figures
                if area_ids(one.area) not in agreeing and _may_be(one)
            )


def _is_like(one: Bound, row: Bound) -> bool:
    low, high = sorted((value(one), value(row)))
    return one.sketch.type == row.sketch.type and low > 0 and high / low < LIKE


def _may_be(one: Bound) -> bool:
    """Whether it is told of the same time as the row, and set against nothing."""
    return one.sketch.role == "level" and not one.sketch.comparator


def _by_digits(rows: Sequence[Bound], text: Sequence[Bound]) -> Iterator[tuple[Bound, Bound]]:
    """A long number of a row that the text does not have, and one of the text, with two digits exchanged, that no row has."""
    listed, printed = {value(row) for row in rows}, {value(one) for one in text}
    if len(listed & printed) < AGREEING:
        return
    for row in rows:
        if value(row) in printed or row.sketch.type != "count":
            continue
        slips = [one for one in text if value(one) not in listed and _is_exchanged(one, row) and _may_be(one)]
        if len(slips) == 1 and area_ids(slips[0].area) == area_ids(row.area):
            yield slips[0], row


def _is_exchanged(one: Bound, row: Bound) -> bool:
    first, second = (str(int(value(member))) for member in (one, row))
    return one.sketch.type == "count" and len(first.rstrip("0")) >= LONG and are_exchanged(first, second)
