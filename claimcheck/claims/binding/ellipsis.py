"""Figures that leave their unit, or that they are a rise, to the sentence before: "In the East Midlands it was 16%", "in Gwent 66.8"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from claimcheck.claims.binding.bare_rates import (
    as_share_dropped,
    as_things_lost,
    as_yearly_number,
    goes_on_with_rates,
    is_alone,
    is_called_rate,
    is_like_rate,
    with_rate,
)
from claimcheck.claims.changes.changes import REVERSED
from claimcheck.claims.changes.lending import level_in
from claimcheck.claims.changes.lent_ends import is_put_as_rate
from claimcheck.claims.changes.points import as_score
from claimcheck.claims.changes.turned_round import other_way_at
from claimcheck.claims.context.bound import Bound, unit_of
from claimcheck.claims.context.context import Context
from claimcheck.claims.measures.base_units import label_unit
from claimcheck.claims.quantities.screens import LEAST_TOTAL, TOTALLED
from claimcheck.claims.quantities.units import DURATIONS
from claimcheck.claims.scenes.between import CUTS
from claimcheck.claims.scenes.named_rows import comes_next, is_row_of_names, is_row_of_places
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.scenes.where import opens_on_average
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.rates import BASES, are_near
from claimcheck.domain.values import ChangeDirection

_grammar = word_sets("grammar", "ellipsis")
LIKE, ALIKE_SAID = _grammar["like"], _grammar["alike_said"]
THAT_IS, CLOSING = _grammar["that_is"], frozenset([".", "!", '"', "”", "’", ")"])
COMPARING = (["compares", "with"], ["compares", "to"], ["compared", "with"])
RESTATED = 40  # figures before a row among which the one that it tells again is looked for
LIKE_ENDS = 6  # times that an end of one place may be larger than that of another
SEVERAL = 2  # rates of one unit beside which one of another is a slip
WHOLE = 100  # per cent
APART = 2  # sentences from a share to what answers the question behind it


def lender(bound: Sequence[Bound]) -> Bound | None:
    """The figure that those of the next sentence may take a unit from: not the gap that a share is told by."""
    told = [one for one in bound[-8:] if one.lends]
    last = told[-1] if told else next((one for one in reversed(bound) if one.lends), None)
    if len(told) > 1 and _is_whole_of(told[-1], told[-2]):
        return told[-2]  # "4.1 per cent of 188,000 calls. In Gwent it was 6.2"
    if last is not None and last.sketch.type == "rate":
        return _in_unit_of_all(last, [one for one in told if one.sketch.type == "rate" and one is not last])
    again = [one for one in told if last is not None and one.scene is last.scene and one.sketch.type == "rate"]
    if again and last is not None and last.sketch.type == "ratio":
        return again[-1]  # "109 per 1,000, or one for every nine. Essex's is 87"
    points = last is not None and last.sketch.type == "change" and unit_of(last) == "percentage_points"
    if last is None or not points and last.sketch.type != "comparison":
        return last
    near = [one for one in bound[-4:] if one.lends and one.scene is last.scene and one.sketch.type == "percentage"]
    if near:
        # "84 per cent, six points short. Suffolk managed 93", "9 per cent: a fall of 20 points. The average is 12"
        return near[-1]
    rates = [one for one in told if one.sketch.type == "rate" and unit_of(last) == "times" and not last.scene.tabular]
    return rates[-1] if rates else last  # "at 59.2 per 1,000, five times as high. Nationally it was 24.8"


def _in_unit_of_all(last: Bound, rates: Sequence[Bound]) -> Bound:
    """ "207 per 100,000 ... 354, followed by Kent with 319 per 1,000": where the last alone has another unit, that is a slip."""
    like = [one for one in rates if are_near(one.sketch.quantity, last.sketch.quantity)]
    units = {unit_of(one) for one in rates}
    alone = len(like) == len(rates) >= SEVERAL and len(units) == 1 and unit_of(last) not in units
    return like[-1] if alone and units < BASES.keys() and unit_of(last) in BASES else last


def hear_restated(scene: Scene, bound: Sequence[Bound], context: Context) -> None:
    """ "It took Kent 33.3 seconds. ... / 1. Kent 33.3 / 2. Essex 28.4": a row tells a figure of the prose again, and the rows go on so."""
    if not scene.tabular:
        context.key_line = ""
        if context.restated and any(one.quantity is not None for one in scene.sketches):
            context.key_unit, context.restated = "", False
        return
    row = next((one for one in scene.sketches if one.role == "row" and one.quantity is not None), None)
    place = next((place for place in scene.places if place.sort == "name" and place.area), None)
    if context.key_unit or row is None or row.quantity is None or row.quantity.unit or place is None:
        return
    for one in bound[-RESTATED:]:
        told, area = one.sketch.quantity, one.area.area if one.area is not None else None
        if told is None or one.scene.tabular or area != place.area or told.low != row.quantity.low:
            continue
        if told.unit == "percent" or told.unit in DURATIONS or told.unit.startswith("per_1"):
            context.key_unit, context.restated = told.unit, True


def _is_whole_of(whole: Bound, share: Bound) -> bool:
    between = share.scene.words(share.sketch.j, whole.sketch.i)
    return (
        share.scene is whole.scene
        and share.sketch.type == "percentage"
        and between in (["of"], ["of", "the"], ["of", "its"])
    )


def complete(scene: Scene, sketch: Sketch, last: Bound | None, context: Context) -> Sketch:
    """The sketch with the unit and type of the last figure before its sentence, where it clearly leaves them to it."""
    sketch = as_share_dropped(scene, as_yearly_number(sketch, context), last)
    sketch = as_things_lost(scene, sketch, context)
    if is_put_as_rate(scene, sketch):
        return sketch
    if last is not None and last.sketch.quantity is not None and _is_end_of_share(scene, sketch, last):
        return level_in(sketch, last.sketch.quantity.unit)
    completed = _complete(scene, sketch, last, context)
    near = context.rate_block == scene.sentence.block or goes_on_with_rates(scene, last, context)
    if near and completed is sketch and is_like_rate(scene, sketch, last):
        return level_in(sketch, context.rate_unit)
    return as_score(scene, completed) if context.scored else completed


def _is_like_its_row(scene: Scene, sketch: Sketch) -> bool:
    """ "Cleveland: 108.7 (93.6)": a decimal in brackets so near the row's own figure is one of the same."""
    row = next((one.quantity for one in scene.sketches if one.role == "row"), None)
    if row is None or sketch.quantity is None or sketch.role != "bracket":
        return False
    low, high = sorted((row.low, sketch.quantity.low))
    return row.step == sketch.quantity.step < 1 and high <= 2 * low


def _complete(scene: Scene, sketch: Sketch, last: Bound | None, context: Context) -> Sketch:
    rate_unit, own = context.rate_unit, label_unit(scene)
    key_unit = own or context.key_unit
    keyed = ("row", "bracket") if context.unit_of_all or own or _is_like_its_row(scene, sketch) else ("row",)
    bare = sketch.unitless
    if rate_unit and bare and sketch.type == "count" and is_called_rate(scene, sketch):
        return level_in(sketch, rate_unit)
    if context.bracket_unit and scene.tabular and sketch.role == "bracket" and bare:
        return level_in(sketch, context.bracket_unit)
    if (
        key_unit
        and (scene.tabular and sketch.role in keyed or scene.opens_cell(sketch.i))
        and sketch.quantity is not None
        and sketch.quantity.unit == ""
        and not (key_unit == "percent" and _prints_percent(scene))
    ):
        return level_in(sketch, key_unit)
    if last is None or last.scene is scene or sketch.quantity is None or scene.tabular:
        return sketch
    # A sentence without figures may stand between: "And other forces? ..."
    goes_on = last.sketch.role in ("change", "before", "after") and last.scene.sentence.block == scene.sentence.block
    apart = 2 if last.sketch.type == "percentage" or goes_on or opens_on_average(scene, sketch) else 1
    if scene.index - last.scene.index > apart or scene.block.kind == "headline" or last.sketch.quantity is None:
        return sketch
    if (moved := _moved_on(scene, sketch, last)) is not None:
        return moved
    named = any(cue.facets.topic and not cue.weak for cue in scene.cues)
    row = sketch.type == "count" and last.sketch.type == "percentage" and not named
    row = row and (is_row_of_names(scene) or is_row_of_places(scene))
    if row or _is_bare_answer(scene, sketch, last, context):
        return level_in(sketch, "percent")
    if named or not LIKE & set(scene.words(scene.i, scene.j)):
        return sketch
    if sketch.type == "count" and sketch.quantity.unit == "":
        lost = _is_days_lost(sketch, last)
        return level_in(sketch, last.sketch.quantity.unit) if lost else with_rate(scene, sketch, last)
    change = _change_of(last)
    if change is not None and sketch.type == "percentage" and not _tells_share(scene):
        return _as_change(scene, sketch, change)
    return sketch


def _moved_on(scene: Scene, sketch: Sketch, last: Bound) -> Sketch | None:
    """A figure as the change that it is by the sentence before."""
    if (way := _way_of_ends(scene, sketch, last)) is not None:
        return replace(sketch, type="change", role="change", direction=way)
    change = _change_of(last) if other_way_at(scene, sketch.i) is not None else None
    if change is not None and sketch.type == "percentage" and change.direction is not None:
        return replace(sketch, type="change", role="change", direction=REVERSED[change.direction])
    if sketch.type == "count" and comes_next(scene, last.sketch, last.scene):
        return replace(sketch, type="change", role="change", direction=last.sketch.direction)
    return _of_next_place(scene, sketch, last)


def _is_days_lost(sketch: Sketch, last: Bound) -> bool:
    """ "lost 6,874 days. In 2012/13 it was 4,021": days too, behind a total of them."""
    total = last.sketch.type == "count" and unit_of(last) in TOTALLED
    return total and sketch.quantity is not None and sketch.quantity.low >= LEAST_TOTAL


def _prints_percent(scene: Scene) -> bool:
    """ "the change since 2010 in per cent:" above "Kent: 467 (-27%)": the row has the per cent of the key, and the other is a number."""
    return scene.tabular and any(quantity.unit == "percent" for _, _, quantity in scene.quantities)


def _is_end_of_share(scene: Scene, sketch: Sketch, last: Bound) -> bool:
    """ "From 8.2 per cent to 4.1. Kent fell from 7.1 to 5.0": decimals that a place went between are no numbers of things."""
    quantity, told = sketch.quantity, last.sketch.quantity
    if quantity is None or told is None or not sketch.unitless or quantity.step >= 1 or told.step >= 1:
        return False
    ends = sketch.role in ("before", "after") and last.sketch.role in ("before", "after")
    alike = last.sketch.type in ("percentage", "rate") and last.scene.sentence.block == scene.sentence.block
    alike = alike and 0 < scene.index - last.scene.index <= APART
    return ends and alike and told.low / LIKE_ENDS <= quantity.low <= told.low * LIKE_ENDS


def _is_bare_answer(scene: Scene, sketch: Sketch, last: Bound, context: Context) -> bool:
    """ "26 per cent. Nationally? 31.": a figure that is all the answer; of "And arrests? 31." it is the number of these."""
    if sketch.type != "count" or sketch.quantity is None or not sketch.unitless or sketch.quantity.high > 100:
        return False
    alone = scene.words(scene.i, scene.j) in (scene.words(sketch.i, sketch.j), [*scene.words(sketch.i, sketch.j), "."])
    share = last.sketch.type == "percentage" and scene.index - last.scene.index == APART
    asked = context.focus is not None and last.area is not None and (last.area.area,) != context.focus.areas
    return alone and share and asked and not context.is_announced(scene)


def _is_of_clause(scene: Scene, sketch: Sketch, at: int) -> bool:
    """Whether a word is told before a figure or right behind it; that of a next clause is of another ("..., and Kent had 40 fewer")."""
    return at < sketch.j or CUTS.isdisjoint(scene.words(sketch.j, at))


def _tells_share(scene: Scene) -> bool:
    """ "Only 129, or 2.5%, had a judicial outcome": a number and the share that it is."""
    told = [(a, b) for a, b in pairwise(scene.sketches) if (a.type, b.type) == ("count", "percentage")]
    return any(scene.words(a.j, b.i) in ([",", "or"], ["or"], ["("]) for a, b in told)


def _change_of(last: Bound) -> Sketch | None:
    """The change in per cent that a sentence ended with, its ends behind it or not ("were up by 5.1 per cent to 4,300")."""
    one = last.sketch
    if one.role in ("after", "before") and one.type in ("count", "rate"):
        told = [other for other in last.scene.sketches if other.i < one.i]
        one = next((other for other in reversed(told) if other.type == "change"), one)
    if one.type == "change" and one.quantity is not None and one.quantity.unit != "percent":
        one = next((other for other in last.scene.sketches if _is_told_twice(last.scene, other, one)), one)
    share = one.type == "change" and one.quantity is not None and one.quantity.unit == "percent"
    return one if share and not any(other.type == "percentage" for other in last.scene.sketches) else None


def _is_told_twice(scene: Scene, one: Sketch, other: Sketch) -> bool:
    """ "fell by 14 per cent, or 221 offences", "up by 46, or 12 per cent": one change in two units."""
    between = scene.words(min(one.j, other.j), max(one.i, other.i))
    return one.type == "change" and one is not other and between in ([",", "or"], ["or"], ["("], [",", "or", "by"])


def _as_change(scene: Scene, sketch: Sketch, change: Sketch) -> Sketch:
    """ "In the East Midlands it was 16%" after "an increase of 7% across England and Wales"."""
    words = scene.words(scene.i, sketch.i) + scene.words(sketch.j, sketch.j + 4)  # "Durham, at 24.5 per cent, was next"
    figures = {at for one in scene.sketches for at in range(one.i, one.j)}  # "41 per cent, and in Kent 30"
    own = [cue for cue in scene.cues if cue.i not in figures and _is_of_clause(scene, sketch, cue.i)]
    own = [cue for cue in own if scene.words(cue.i, cue.j) != ["average"]]  # "the average was seven per cent"
    if (
        any(_is_of_clause(scene, sketch, turn.i) for turn in scene.turns)
        or scene.words(sketch.i - 1, sketch.i) == ["for"]  # "The Met was responsible for almost a quarter"
        or ALIKE_SAID.isdisjoint(words)
        or any(cue.facets.event or cue.facets.statistic not in (None, "count") for cue in own)
        or not (scene.places or opens_on_average(scene, sketch) or scene.words(scene.i + 1, scene.i + 3) in COMPARING)
        or scene.words(sketch.j, sketch.j + 1) == ["of"]
    ):
        return sketch
    return replace(sketch, type="change", role="change", direction=change.direction)


def _of_next_place(scene: Scene, sketch: Sketch, last: Bound) -> Sketch | None:
    """ "Down by 46 per cent in Gwent. In South Wales it was 35", "Powys saw a drop of 32": per cent too, where no numbers are told."""
    change, quantity = _change_of(last), sketch.quantity
    shares = all(one.rank is not None or one.quantity and one.quantity.unit == "percent" for one in last.scene.sketches)
    placed = any(place.sort == "name" and place.j <= sketch.j + 3 for place in scene.places)
    named = any(cue.facets.topic and not cue.weak for cue in scene.cues)
    if change is None or quantity is None or not sketch.unitless or quantity.high > WHOLE:
        return None
    if named or not (shares and placed):
        return None
    sized = sketch.role == "change" and any(turn.sort == "noun" and turn.j < sketch.i for turn in scene.turns)
    if not (sized and len(scene.sketches) == 1 or sketch.type == "count" and is_alone(scene)):
        return None
    way = sketch.direction or change.direction
    return replace(sketch, type="change", role="change", direction=way, quantity=replace(quantity, unit="percent"))


def _way_of_ends(scene: Scene, sketch: Sketch, last: Bound) -> ChangeDirection | None:
    """ "... rose from 498 to 672. That is more than a third": the change between the two ends of the sentence before."""
    if last.sketch.role != "after" or not sketch.is_share:
        return None
    opening = [word for word in scene.words(scene.i, sketch.i) if word.strip("'’").isalpha()]
    alone = all(word in CLOSING for word in scene.words(sketch.j, scene.j))
    if not alone or len(opening) > 4:
        return None
    if " ".join(opening[:2]) not in THAT_IS or last.scene.sentence.block != scene.sentence.block:
        return None
    before = next((one for one in last.scene.sketches if one.role == "before" and one.quantity), None)
    if before is None or before.quantity is None or last.sketch.quantity is None or before.type != "count":
        return None
    return "up" if last.sketch.quantity.low > before.quantity.low else "down"
