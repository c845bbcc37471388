"""Parts in a list, each with its share in brackets: "White people 946 times (42pc of the total), Asian people 339 times (19pc)"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.claims.context.bound import Bound, by_scene, near
from claimcheck.claims.context.context import area_ids
from claimcheck.claims.context.parts import counts_of, is_number, value

BESIDE = 3  # tokens from a part to its share
CLOSING = ([":"], ["–"], ["—"], ["-"])
FEWEST = 2  # rows that may be alike by chance
FEW = 20  # "18 out of 20" is a manner of speaking, 6,210 out of 19,740 a count
REACH = 12  # sentences from a whole to the list of its parts


def share_of(part: Bound, group: Sequence[Bound]) -> Bound | None:
    """The share right behind a part."""
    for one in group:
        if one.sketch.is_share and part.sketch.j <= one.sketch.i:
            return one if one.sketch.i - part.sketch.j <= BESIDE and one.scene is part.scene else None
    return None


def find_whole(share: Bound, group: Sequence[Bound], bound: Sequence[Bound]) -> Bound | None:
    """The number told before of which the first part of a list is the share that it says."""
    counts = [one for one in group if is_number(one) and one.sketch.i < share.sketch.i]
    if len(counts) < 2 or share_of(counts[-1], group) is not share or share.sketch.quantity is None:
        return None
    first = share_of(counts[0], group)
    if first is None or first is share or first.sketch.quantity is None:
        return None
    told, half = float(first.sketch.quantity.low), float(first.sketch.quantity.step) / 2
    wholes = [
        one
        for one in near(bound, share.scene, REACH, -1)
        if is_number(one)
        and value(one) > value(counts[0])
        and area_ids(one.area) == area_ids(share.area)
        and abs(value(counts[0]) / value(one) * 100 - told) <= half
    ]
    return wholes[-1] if wholes else None


def find_row_shares(bound: Sequence[Bound]) -> Iterator[tuple[Bound, Bound, Bound]]:
    """ "Of 612 complaints:", and then "Upheld: 171 (28 per cent)" row by row: (part, whole, share), where most are shares of it."""
    pairs = [pair for row in by_scene([one for one in bound if one.scene.tabular]) if (pair := _part_and_share(row))]
    for rows in _runs(pairs):
        parts = {id(part) for part, _ in rows}
        most = max(value(part) for part, _ in rows)
        before = [one for one in near(bound, rows[0][0].scene, REACH, -1) if is_number(one) and id(one) not in parts]
        for whole in (one for one in reversed(before) if value(one) > most):
            fit = [_is_share(*row, whole) for row in rows]
            if sum(fit) > max(1, len(fit) / 2):
                yield from ((part, whole, share) for part, share in rows)
                break


def _part_and_share(row: Sequence[Bound]) -> tuple[Bound, Bound] | None:
    """The number of a row and the per cent behind it."""
    if len(row) != 2 or not is_number(row[0]) or row[1].sketch.type != "percentage":
        return None
    return row[0], row[1]


def _runs(pairs: Sequence[tuple[Bound, Bound]]) -> Iterator[list[tuple[Bound, Bound]]]:
    """Rows that follow each other, three or more."""
    found: list[tuple[Bound, Bound]] = []
    for pair in pairs:
        if found and pair[0].scene.sentence.block - found[-1][0].scene.sentence.block > 1:
            if len(found) > FEWEST:
                yield found
            found = []
        found.append(pair)
    if len(found) > FEWEST:
        yield found


def _is_share(part: Bound, share: Bound, whole: Bound) -> bool:
    quantity = share.sketch.quantity
    return quantity is not None and abs(value(part) / value(whole) * 100 - value(share)) <= float(quantity.step) * 0.6


def is_of_those(share: Bound) -> bool:
    """ "Of those tested 205 were arrested, and of those, 12 per cent were three times over": of the part, and no other telling of it."""
    ahead = [word for word in share.scene.words(share.sketch.i - 4, share.sketch.i) if word != ","][-2:]
    told = any(i < share.sketch.i for i, _, _ in share.scene.quantities)
    return (
        told
        and ahead in (["of", "those"], ["of", "these"], ["of", "whom"])
        and share.scene.words(share.sketch.j, share.sketch.j + 1) != ["("]
    )


def is_shown_behind(share: Bound, ratio: Bound) -> bool:
    """ "Nearly a third of the calls made in November were pranks or misdials: 6,210 out of 19,740"."""
    part = ratio.sketch.quantity.part if ratio.sketch.quantity is not None else None
    mark = share.scene.words(ratio.sketch.i - 1, ratio.sketch.i) in CLOSING
    return share.sketch.type == "percentage" and part is not None and part > FEW and mark


def part_next(before: Sequence[Bound], group: Sequence[Bound]) -> tuple[Bound, Bound, Bound] | None:
    """ "One in four of its 3,200 officers has a second job. The figures show that 640 of them do"."""
    wholes, parts = counts_of(before), counts_of(group)
    shares = [one for one in before if one.sketch.is_share]
    if not len(wholes) == len(parts) == len(shares) == 1 or len(group) > 1 or len(before) > 2:
        return None
    whole, part, share = wholes[0], parts[0], shares[0]
    apart = part.scene.index - whole.scene.index > 1 or value(part) >= value(whole)
    of = share.scene.words(share.sketch.j, share.sketch.j + 1) == ["of"] and 0 < whole.sketch.i - share.sketch.j <= 6
    them = [("of", "them"), ("of", "these"), ("of", "those")]
    said = any(pair in them for pair in pairwise(part.scene.words(part.sketch.j, part.sketch.j + 3)))
    return (part, whole, share) if of and said and not apart else None
