"""Percentages that tell a rise or fall again: "Burglary fell by 19 per cent. In people's homes it was 22, and in sheds 16 per cent",
"There are 145 fewer than a year before. That is 4.5 per cent"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.claims.context.bound import Bound
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets

IT_WAS = (["it", "was"], ["it", "is"], ["it", "’s"], ["it", "'s"])
THAT_IS = (["that", "is"], ["that", "'s"], ["that", "’s"], ["that", "was"], ["this", "is"], ["which", "is"])
# "4.5 per cent, a shade above the England and Wales figure of 3.2"
SET_AGAINST = (["figure", "of"], ["average", "of"], ["national", "figure"], ["national", "average"])
_grammar = word_sets("grammar", "changes_again")
HEDGES, OF_SHARES = _grammar["hedges"], _grammar["of_shares"]
RATES = word_sets("grammar", "nouns")["shares"]
BEFORE = 2  # tokens of such words


def as_changes_again(scene: Scene, sketches: Sequence[Sketch], last: Bound | None) -> list[Sketch]:
    """The sketches of a sentence, with the shares that go on with the change before them made changes of its direction."""
    made: list[Sketch] = []
    for sketch in sketches:
        behind = last if not made and last is not None and _is_next(scene, last) else None
        before = made[-1] if made else behind.sketch if behind is not None else None
        of_rate = before is not None and _is_of_rate(behind.scene if behind is not None else scene, before)
        made.append(_again(scene, sketch, before, made) if before is not None and not of_rate else sketch)
    return made


def _is_next(scene: Scene, last: Bound) -> bool:
    return scene.index - last.scene.index == 1 and scene.sentence.block == last.scene.sentence.block


def _is_of_rate(scene: Scene, change: Sketch) -> bool:
    """ "Its charge rate fell by 9 per cent, more than in Essex, where it was 12 per cent": a rate is told in per cent, too."""
    return not RATES.isdisjoint(scene.words(scene.i, change.i))


def _again(scene: Scene, sketch: Sketch, before: Sketch, made: Sequence[Sketch]) -> Sketch:
    quantity = sketch.quantity
    share = sketch.type == "percentage" and quantity is not None and quantity.unit == "percent"
    if not share or before.type != "change" or before.direction in (None, "none") or before.quantity is None:
        return sketch
    start = made[-1].j if made else scene.i
    if any(one.i >= sketch.j and one.type == "change" for one in scene.sketches):
        return sketch  # "In Sussex it is 5.6 per cent, up nine tenths of a point from 4.7"
    if not (RATES | OF_SHARES).isdisjoint((*scene.words(start, sketch.i), *scene.words(sketch.j, sketch.j + 1))):
        return sketch
    at = sketch.i
    while at > start and scene.tokens.lower[at - 1] in HEDGES:
        at -= 1
    led = scene.words(at - BEFORE, at)
    percent = before.quantity.unit == "percent"
    beside = bool(made) and (_is_listed(scene, made[-1], sketch) or led in SET_AGAINST)
    same = percent and (led in IT_WAS or beside)
    again = not percent and before.quantity.unit not in ("times", "percentage_points") and led in THAT_IS and not made
    return replace(sketch, type="change", role="change", direction=before.direction) if same or again else sketch


def _is_listed(scene: Scene, before: Sketch, sketch: Sketch) -> bool:
    """ ", and in sheds, garages and shops 16 per cent": nothing but another place between them."""
    between = scene.words(before.j, sketch.i)
    return between[:1] in ([","], ["and"], [";"]) and "in" in between and before.role == "change"
