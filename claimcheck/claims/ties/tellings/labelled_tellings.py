"""A row of a list, and the sentence that tells of the same thing by its name: "Cable: 311 (down 71 per cent)", "Cable theft fell 68".

The name of a row need be no thing or place that we know. It must stand in the sentence as it stands in the row, with nothing about it
that narrows it, and its figure must be the next of its kind.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.context.bound import Bound, is_exact, is_kind_of, periods_agree, same_event, unit_of
from claimcheck.claims.context.context import area_ids
from claimcheck.claims.ties.tellings.tellings import is_near
from claimcheck.claims.words.lexicons import word_sets

Label = tuple[str, ...]
_grammar = word_sets("grammar", "labelled_tellings")
ENDS, AHEAD, BEHIND = (_grammar[name] for name in ("ends", "ahead", "behind"))
LONGEST = 5  # words of a row's name
FEWEST = 3  # rows that a list must have
REACH = 24  # tokens between a name and its figure
SHORTEST = 4  # letters of a name of one word
TOLD = ("level", "after", "change")


class Labelled:
    """The rows of an article's lists by their names, and the figures of the text that stand beside such a name."""

    def __init__(self, bound: Sequence[Bound]) -> None:
        rows: dict[Label, list[Bound]] = {}
        for one in bound:
            if one.scene.tabular and one.sketch.role in ("row", "change") and is_exact(one) and (label := _label(one)):
                rows.setdefault(label, []).append(one)
        self._rows = rows if len(rows) >= FEWEST else {}
        self._first: dict[str, list[Label]] = {}
        for label in self._rows:
            self._first.setdefault(label[0], []).append(label)
        told = [one for one in bound if self._rows and _is_told(one)]
        self._named = {id(one): (one, name) for one in told if (name := self._name_beside(one))}

    def is_of_row(self, change: Bound, level: Bound) -> bool:
        """Whether the sentence of a change names a row, and the level, of another sentence, is not told by it."""
        if change.scene is level.scene or id(change) not in self._named:
            return False
        name = _label(level) if level.scene.tabular else self._named[id(level)][1] if id(level) in self._named else ()
        return self._named[id(change)][1] != name

    def differing(self) -> Iterator[tuple[Bound, Bound]]:
        """(the text's figure, the row's) where they differ."""
        for one, name in self._named.values():
            told = [row for row in self._rows[name] if _is_of_one_kind(one, row)]
            if len(told) == 1 and _differs(one, told[0]):
                yield one, told[0]

    def _name_beside(self, one: Bound) -> Label:
        """The name of a row that stands nearest before a figure, or behind it, and alone; the longest of those at one place."""
        scene, start = one.scene, one.scene.i
        words = [_stem(word) for word in scene.words(start, scene.j)]
        at = one.sketch.i - start
        best: tuple[int, int, Label] | None = None
        for k, word in enumerate(words):
            for label in self._first.get(word, ()):
                end = k + len(label)
                gap = at - end if end <= at else k - at
                if tuple(words[k:end]) != label or gap > REACH or not _is_alone(words, k, end):
                    continue
                if not _has_rival(one, start + k, start + end) and (best is None or (gap, -len(label)) < best[:2]):
                    best = gap, -len(label), label
        return best[2] if best is not None else ()


def _is_told(one: Bound) -> bool:
    """Whether a figure of the text is one that a row could tell again."""
    return not one.scene.tabular and one.sketch.role in TOLD and not one.sketch.comparator and is_exact(one)


def _label(row: Bound) -> Label:
    """The words that open a row, up to a mark or its first number; of a place that we know none, for such rows tell of many things."""
    if row.area is not None and row.area.is_named and (row.area.area or row.area.parts):
        return ()
    tokens, start = row.scene.tokens, row.scene.i
    while start < row.sketch.i and tokens.kind[start] != "word":
        start += 1
    end = start
    while end < row.sketch.i and tokens.kind[end] == "word" and tokens.lower[end] not in ENDS:
        end += 1
    words = tuple(map(_stem, tokens.lower[start:end]))
    return words if 0 < len(words) <= LONGEST and len("".join(words)) >= SHORTEST else ()


def _stem(word: str) -> str:
    return word.removesuffix("s")


def _is_alone(words: Sequence[str], k: int, end: int) -> bool:
    """Whether nothing beside a name makes it a narrower or another one ("commercial burglary", "burglary arrests")."""
    before, behind = words[k - 1] if k else "", words[end] if end < len(words) else ""
    return (not before or before in AHEAD) and (not behind or behind in BEHIND or not behind.isalpha())


def _has_rival(one: Bound, i: int, j: int) -> bool:
    """Whether another figure of that type lies between a name and the figure."""
    low, high = (j, one.sketch.i) if j <= one.sketch.i else (one.sketch.j, i)
    return any(
        other is not one.sketch and other.type == one.sketch.type and low <= other.i < high
        for other in one.scene.sketches
    )


def _is_of_one_kind(one: Bound, row: Bound) -> bool:
    """Whether a figure may be the row's: of its type, unit, direction, thing, place and time."""
    topics = {cue.facets.topic for cue in one.scene.cues if cue.facets.topic and not cue.weak}
    kind = one.facets.topic == row.facets.topic or is_kind_of(one.facets.topic, row.facets.topic)
    if not kind or len(topics) > 1 or not same_event(one, row):
        return False
    if one.sketch.type != row.sketch.type or one.sketch.direction != row.sketch.direction:
        return False
    units = unit_of(one) == unit_of(row) or one.sketch.type == "count"
    carried = all(member.area is None or member.area.how == "carried" for member in (one, row))
    places = carried or area_ids(one.area) == area_ids(row.area) or one.area is None or row.area is None
    return units and places and periods_agree(one, row)


def _differs(one: Bound, row: Bound) -> bool:
    """Whether two figures are two, and not too far apart for a slip: a share told of a thing by its name may be any other."""
    first, second = one.sketch.quantity, row.sketch.quantity
    if first is None or second is None or first.low == second.low:
        return False
    return unit_of(one) == "percent" or is_near(first, second)
