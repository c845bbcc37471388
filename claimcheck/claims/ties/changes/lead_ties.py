"""A bare verb and the two figures that should bear it out: "Burglary rose as well. There were 5,996 break-ins, compared with 6,629"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from claimcheck.claims.context.bound import Bound, is_exact
from claimcheck.claims.context.context import area_ids
from claimcheck.claims.scenes.scene import Cue, Scene, Turn
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.text import Span
from claimcheck.domain.values import ChangeDirection

_grammar = word_sets("grammar", "lead_ties")
UNSURE = _grammar["unsure"]
DOUBTED = UNSURE - _grammar["halting"]  # "Fewer people were stopped and searched" is said of no rise
COUNTED: dict[str, ChangeDirection] = {"fewer": "down", "more": "up"}
POINTING = frozenset(["the", "that", "this"])
OF_WHAT = (["in"], ["of"], ["for"], ["among"], ["at"])
AHEAD = 4  # tokens behind "The fall" in which it may be taken back
IN_ROW = 3  # figures beyond which it is said of a series
REACH = 12  # tokens from a verb to the first of its two figures, in one sentence


class Way(NamedTuple):
    """Words that tell which way figures went, without an amount, and the pair (before, after) that should bear them out."""

    said: Span
    direction: ChangeDirection
    pair: tuple[Bound, Bound]


def find_leads(scenes: Sequence[Scene], pairs: Sequence[tuple[Bound, Bound]]) -> Iterator[Way]:
    """Each pair with the verb before it, when that verb can be meant of nothing else."""
    by_index = {scene.index: scene for scene in scenes}
    for pair in pairs:
        first = min(pair, key=lambda one: one.sketch.i)
        if not all(is_exact(one) and one.sketch.role == "level" for one in pair):
            continue
        scene = first.scene
        if _tells_of_change(scene, first):
            continue
        before, behind = by_index.get(scene.index - 1), by_index.get(scene.index + 1)
        lead = _counted(scene, pair) or _in_front(scene, first)
        lead = lead or (_alone(before, first, pair) if before is not None else None)
        lead = lead or (_pointing_back(behind, first) if behind is not None else None)
        if lead is not None:
            lead_scene, turn = lead
            yield Way(lead_scene.span(turn.i, turn.j), turn.direction, pair)


def _tells_of_change(scene: Scene, first: Bound) -> bool:
    """Whether the figures have a word of change of their own behind them, or a size of it."""
    behind = any(turn.i >= first.sketch.j for turn in scene.turns)
    return behind or any(sketch.type == "change" for sketch in scene.sketches)


def _in_front(scene: Scene, first: Bound) -> tuple[Scene, Turn] | None:
    """ "Burglary rose as well, with 5,996 break-ins against 6,629"."""
    turns = [turn for turn in scene.turns if turn.j <= first.sketch.i]
    if (
        len(turns) != 1
        or first.sketch.i - turns[0].j > REACH
        or any(i < first.sketch.i for i, _, _ in scene.quantities)
    ):
        return None
    return (scene, turns[0]) if _fits(scene, turns[0], first, scene.i, first.sketch.i) else None


def _counted(scene: Scene, pair: tuple[Bound, Bound]) -> tuple[Scene, Turn] | None:
    """ "Fewer burglaries were reported in 2017, with 4,120 against 3,980 in 2016": a number of the later year set against the earlier."""
    direction = COUNTED.get(scene.tokens.lower[scene.i])
    before, after = pair
    words = scene.words(scene.i + 1, after.sketch.i)
    set_against = before.sketch.comparator and after.sketch.i < before.sketch.i
    plain = (
        "than" not in words
        and DOUBTED.isdisjoint(words)
        and not any(i < after.sketch.i for i, _, _ in scene.quantities)
    )
    plain = plain and (",", "and") not in pairwise(words)  # "Fewer officers did, and the number searched was 3,412"
    if direction is None or not set_against or not plain or scene.turns[1:] or len(words) > 2 * REACH:
        return None
    return scene, Turn(scene.i, scene.i + 1, direction, "mark")


def _is_dated_so(scene: Scene, pair: tuple[Bound, Bound]) -> bool:
    """Whether the dates of a sentence, if any, are those of the later of two figures: "fell in 2017. There were 412 in 2016 and 455"."""
    later = pair[1].period
    if any(one.event or one.sort in ("since", "vague") or one.reading == "range" for one in scene.wordings):
        return False
    years = {
        int(word)
        for one in scene.wordings
        for word in one.text.replace("/", " ").split()
        if word.isdecimal() and len(word) == 4
    }
    ends = (
        {later.start.year, later.end.year}
        if later is not None and later.start is not None and later.end is not None
        else set()
    )
    return len(scene.wordings) < 2 and (years <= ends if ends else not years)


def _alone(scene: Scene, first: Bound, pair: tuple[Bound, Bound]) -> tuple[Scene, Turn] | None:
    """The sentence before, which tells the way and no figure."""
    turns = scene.turns
    if scene.quantities or not turns or scene.sentence.block != first.scene.sentence.block:
        return None
    if len({turn.direction for turn in turns}) > 1 or first.scene.turns or len(first.scene.sketches) > IN_ROW:
        return None  # "It has risen for the third year in a row. There were 1,304 in 2009, 1,204 in 2010 and 1,288 in 2011"
    dated = bool(scene.wordings) and not _is_dated_so(scene, pair)
    return (scene, turns[0]) if not dated and _fits(scene, turns[0], first, scene.i, scene.j) else None


def _pointing_back(scene: Scene, first: Bound) -> tuple[Scene, Turn] | None:
    """ "There were 1,993, compared with 2,445 the year before. The fall was welcomed by": the noun that points at the two."""
    turn = next((turn for turn in scene.turns if turn.sort == "noun"), None)
    near = scene.sentence.block - first.scene.sentence.block <= 1 and len(first.scene.sketches) == 2
    if turn is None or scene.quantities or not near or turn.i - scene.i > 2:
        return None
    pointing = scene.tokens.lower[scene.i] in POINTING and UNSURE.isdisjoint(scene.words(turn.j, turn.j + AHEAD))
    of_it = scene.words(turn.j, turn.j + 1) not in OF_WHAT and turn.direction != "none" and not turn.judging
    return (scene, turn) if pointing and of_it else None


def _is_of_next(scene: Scene, cue: Cue) -> bool:
    """ "Complaints of anti-social behaviour": of that, and no topic of their own."""
    of = scene.words(cue.j, cue.j + 1) == ["of"]
    return of and any(other.i == cue.j + 1 and other.facets.topic for other in scene.cues)


def _fits(scene: Scene, turn: Turn, first: Bound, i: int, j: int) -> bool:
    """Whether the verb has the figures' own subject before it, their place and time, and nothing that takes it back."""
    own = [cue for cue in scene.cues if i <= cue.i < j and not cue.weak and not _is_of_next(scene, cue)]
    topics = {cue.facets.topic for cue in own} - {None}
    told_before = any(cue.j <= turn.i and cue.facets.topic == first.facets.topic for cue in scene.cues if not cue.weak)
    verb = (
        turn.sort == "verb"
        or turn.sort == "mark"
        and scene.words(turn.i - 1, turn.i) in (["is"], ["are"], ["was"], ["were"])
    )
    elsewhere = any(place.areas and place.areas != area_ids(first.area) for place in scene.places if i <= place.i < j)
    sure = UNSURE.isdisjoint(scene.words(i, j))
    moved = turn.direction != "none" and not turn.judging
    return told_before and topics == {first.facets.topic} and verb and moved and sure and not elsewhere
