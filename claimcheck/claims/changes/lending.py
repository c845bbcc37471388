"""The type that a unit makes of a figure, and figures that tell the change before them once more: "or 5.7 per cent"."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from claimcheck.claims.changes.lent_percents import (
    goes_on_in_kind,
    leads_to_level,
    may_be_percent,
    tokens_beside,
    without_end,
)
from claimcheck.claims.changes.retelling import direction_of_ends, retells
from claimcheck.claims.quantities.screens import LEAST_TOTAL, TOTALLED
from claimcheck.claims.quantities.units import DURATIONS
from claimcheck.claims.scenes.going_on import (
    LEVELLING,
    goes_on_by_name,
    goes_on_elsewhere,
    goes_on_in_place,
    is_behind_rank,
    is_next_in_order,
    is_next_respectively,
    listed_behind_ends,
)
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.claims import ClaimType
from claimcheck.domain.values import PERCENTAGES, ChangeDirection, Quantity

SET_ON = 4  # tokens from a change to what it is measured from ("more than the")
IN_ALL = (["in", "all"], ["in", "total"], ["of", "them"], ["of", "those"])
OF_ITS = (["of", "its"], ["of", "their"], ["of", "our"], ["of", "the"])
TO_ITS = (["to", "its"], ["to", "their"], ["to", "the"])
APPOSING = ([","], ["–"], ["—"], ["-"], [",", "or"], [",", "which", "is"], [",", "nearly"], [",", "almost"])
MOST = 100  # per cent of a bracket in a list
BRACKETS = 9  # tokens from a figure in one bracket to that in the next
_grammar = word_sets("grammar", "lending")
SEEING = _grammar["seeing"]


def level_type(quantity: Quantity) -> ClaimType:
    """The type of a figure that is a plain level."""
    unit = quantity.unit
    if unit == "percent":
        return "ratio" if quantity.ratio else "percentage"
    if unit.startswith("per_") or unit == "score":
        return "rate"
    if unit == "gbp":
        return "money"
    if unit in TOTALLED and quantity.low >= LEAST_TOTAL:
        return "count"
    if unit in DURATIONS:
        return "duration"
    if unit in ("times", "percentage_points"):
        return "comparison"
    return "count"


def level_in(sketch: Sketch, unit: str) -> Sketch:
    """The same figure as a plain level in a unit that its words leave out."""
    assert sketch.quantity is not None
    quantity = replace(sketch.quantity, unit=unit)
    return replace(sketch, quantity=quantity, type=level_type(quantity))


def is_how_many(scene: Scene, sketch: Sketch) -> bool:
    """ "One in 14 led to an injury - 37 in all"; "four in five, and in Portsmouth, with 97, seven in ten": a number of them."""
    set_off = scene.words(sketch.i - 2, sketch.i) == [",", "with"] and scene.words(sketch.j, sketch.j + 1) == [","]
    share = any(one.i == sketch.j + 1 and one.is_share for one in scene.sketches)
    return scene.words(sketch.j, sketch.j + 2) in IN_ALL or set_off and share


def goes_on_in_brackets(scene: Scene, sketch: Sketch, last: Sketch) -> bool:
    """ "Northamptonshire (down 5.6 per cent), Staffordshire (4.9) and Cheshire (3.8)": one bracket after another, a name between."""
    between = scene.words(last.j, sketch.i)
    shut = between[:1] == [")"] and between[-1:] == ["("] and scene.words(sketch.j, sketch.j + 1) == [")"]
    share = last.quantity is not None and last.quantity.unit == "percent" and last.quantity.low < MOST
    small = sketch.quantity is not None and sketch.quantity.low < MOST
    named = any(last.j <= place.i and place.j == sketch.i - 1 for place in scene.places)
    return shut and share and small and named and len(between) <= BRACKETS


def retell(scene: Scene) -> None:
    """Makes changes of the figures that tell a change before them once more."""
    _turn_listed(scene)
    for k, sketch in enumerate(scene.sketches[1:], 1):
        earlier = scene.sketches[k - 1]
        if sketch.role == "change" and earlier.role == "before":
            earlier = next((s for s in reversed(scene.sketches[:k]) if s.role != "before"), earlier)
        if sketch.role == "change" and earlier.role == "after" and scene.words(earlier.j, earlier.j + 1) == [")"]:
            # "by 31 per cent (from 131 to 172), in Basildon by six (from 203 to 215)"
            earlier = next((one for one in reversed(scene.sketches[:k]) if one.role == "change"), earlier)
        two = scene.sketches[max(0, k - 2)]
        further = earlier.role == "after" and _goes_on_behind_end(scene, two, earlier, sketch)
        ranked = earlier.role == "rank" and is_behind_rank(scene, sketch)  # "down 23, the biggest fall, against 15"
        earlier = two if k > 1 and (further or ranked) else earlier
        if sketch.role == "change" and _is_share_again(scene, k):
            assert sketch.quantity is not None
            scene.sketches[k] = replace(sketch, quantity=replace(sketch.quantity, unit="percent"))
            continue
        at = k - 1
        sized = sketch.type == "percentage" or sketch.role == "change" and sketch.unitless
        while at > 0 and sized and _is_beside(scene, scene.sketches[at], sketch, at < k - 1):
            at -= 1  # "down 33 per cent (409), robbery by 23 (342)", "fell 13 per cent (from 3,501 to 3,057), arson 9"
            earlier = scene.sketches[at]
        again = two.direction if _is_set_on(scene, two, earlier, sketch) else None
        again = two.direction if _is_multiple_of(scene, two, earlier, sketch) else again
        if (way := again or listed_behind_ends(scene, k, sketch)) is not None:
            scene.sketches[k] = replace(sketch, type="change", role="change", direction=way)
        elif earlier.role == "change" and _joins(scene, earlier, sketch):
            assert sketch.quantity is not None and earlier.quantity is not None
            share = earlier.quantity.unit in PERCENTAGES
            quantity = replace(sketch.quantity, unit=earlier.quantity.unit) if share else sketch.quantity
            scene.sketches[k] = replace(
                sketch, type="change", role="change", direction=sketch.direction or earlier.direction, quantity=quantity
            )
        elif retells(scene, earlier, sketch):
            told = (turn.direction for turn in reversed(scene.turns) if turn.i < sketch.i)
            direction = earlier.direction or next(told, None) or direction_of_ends(scene, earlier) or "up"
            scene.sketches[k] = replace(sketch, type="change", role="change", direction=direction)


def _goes_on_behind_end(scene: Scene, change: Sketch, end: Sketch, sketch: Sketch) -> bool:
    """ "up 6 per cent to 9,870, shoplifting 4 per cent to 12,300", "Kent's by 47 per cent to 863, Surrey's by 49 to 428"."""
    if sketch.role == "level":
        return not retells(scene, end, sketch)
    both = leads_to_level(scene, change.j) and leads_to_level(scene, sketch.j)
    return sketch.role == "change" and sketch.unitless and both


def _is_what_lost(scene: Scene, change: Sketch, sketch: Sketch) -> bool:
    """ "Cumbria has lost a tenth of its 1,264 officers", "Hampshire added just 13 to its 3,669": how many it had before."""
    if change.role == "change" and "added" in scene.words(change.i - 2, change.i):
        return sketch.unitless and sketch.role != "change" and scene.words(change.j, sketch.i) in TO_ITS
    fall = change.directed and change.direction == "down"
    share = change.quantity is not None and change.quantity.unit == "percent"
    number = sketch.type == "count" and sketch.role == "level"
    return fall and share and number and scene.words(change.j, sketch.i) in OF_ITS


def _turn_listed(scene: Scene) -> None:
    """Makes changes of what is listed under a noun of change, and the earlier end of what a share was lost of."""
    for k, sketch in enumerate(scene.sketches):
        noun = _listed_under(scene, sketch) or _beside_signed(scene, k)
        if noun is not None:
            scene.sketches[k] = replace(sketch, type="change", role="change", direction=noun)
        elif k and _is_what_lost(scene, scene.sketches[k - 1], sketch):
            scene.sketches[k] = replace(sketch, role="before", comparator=True)


def _is_beside(scene: Scene, one: Sketch, sketch: Sketch, further: bool) -> bool:
    """ "by 31 per cent (409)", "by eight per cent, to 23,075, and Dorset, with 23,590, was down by 15": a level told beside its change.

    `further`: the level of another place stands between.
    """
    owned = any(place.j == one.i - 2 and place.sort == "name" for place in scene.places)
    led = scene.words(one.i - 2, one.i) in ([",", "with"], [",", "on"], [",", "at"]) and owned
    led = (led or further and scene.words(one.i - 1, one.i) == ["to"]) and scene.words(one.j, one.j + 1) == [","]
    level = one.type == "count" and one.role in ("level", "after") and sketch.role == "change" and sketch.unitless
    return level and led or any(scene.tokens.lower[i] == "(" and i < one.i < j for i, j in scene.asides)


def _is_set_on(scene: Scene, change: Sketch, base: Sketch, sketch: Sketch) -> bool:
    """ "375 more than the 3,744 of 2017/18, or 10 per cent", "lost 120 of its 1,900, or six": once more behind what it is measured from."""
    share = sketch.type == "percentage" and scene.words(sketch.i - 1, sketch.i) == ["or"]
    behind = scene.words(change.j, base.i)
    return share and change.role == "change" and not {"than", "on", "of"}.isdisjoint(behind) and len(behind) <= SET_ON


def _is_multiple_of(scene: Scene, change: Sketch, multiple: Sketch, sketch: Sketch) -> bool:
    """ "rose by 12 per cent, double the 6 per cent recorded nationally": a change too, which that of the place is a multiple of."""
    shares = all(one.quantity is not None and one.quantity.unit == "percent" for one in (change, sketch))
    if not shares or (change.role, multiple.type, sketch.role) != ("change", "comparison", "level"):
        return False
    led, behind = scene.words(change.j, multiple.i), scene.words(multiple.j, sketch.i)
    placed = led[:1] == ["in"] and "," in led  # "rose by 12 per cent in Kent, double"
    apposed = led[led.index(",") :] if placed else led
    near = apposed in APPOSING and behind[:1] == ["the"] and len(behind) <= SET_ON
    return near and {"rate", "share", "proportion"}.isdisjoint(behind)


def _is_share_again(scene: Scene, k: int) -> bool:
    """ "rose from 702 to 861, or by 23 per cent, in Solihull from 249 to 322, or by 29": the per cent of the first, and no gap."""
    size, told = scene.sketches[k], scene.sketches[:k]
    bare = size.unitless and scene.words(size.i - 2, size.i) == ["or", "by"]
    if not bare or len(told) < 5 or [one.role for one in told[-2:]] != ["before", "after"]:
        return False
    first = [one for one in told if one.role == "change" and scene.words(one.i - 2, one.i) == ["or", "by"]]
    ends = [one.quantity.low for one in told[-2:] if one.quantity is not None]
    shared = any(one.quantity is not None and one.quantity.unit == "percent" for one in first)
    return shared and len(ends) == 2 and size.quantity is not None and abs(ends[1] - ends[0]) != size.quantity.low


def _listed_under(scene: Scene, sketch: Sketch) -> ChangeDirection | None:
    """ "Increases were recorded in Kent (12%) and Essex (8%)": figures in brackets behind places or offences, under a noun of change."""
    if (
        sketch.quantity is None
        or sketch.quantity.unit not in ("percent", "")
        or sketch.role != "level"
        or scene.tabular
        or scene.words(sketch.i - 1, sketch.i) != ["("]
    ):
        return None
    # "fewer than one in eleven (nine per cent)"
    told = (turn for turn in scene.turns if scene.words(turn.j, turn.j + 1) != ["than"])
    turn = next((turn for turn in told if turn.j <= sketch.i), None)
    if turn is None:
        return _told_behind(scene, sketch)
    if sketch.quantity.unit != "percent":
        return None
    between = scene.words(turn.j, sketch.i)
    if turn.direction == "none" or {"rate", "share", "proportion", ";"} & set(between):
        return None
    return turn.direction


def _beside_signed(scene: Scene, k: int) -> ChangeDirection | None:
    """ "The change was 20.9 per cent, minus 0.7 per cent and 3.0 per cent": a rise, beside a fall that has its sign."""
    if scene.sketches[k].type != "percentage":
        return None
    row = scene.sketches[max(0, k - 1) : k + 2]
    joined = all(scene.words(one.j, other.i) in ([","], ["and"], [",", "and"]) for one, other in pairwise(row))
    return "up" if joined and any(scene.words(one.i, one.i + 1) == ["minus"] for one in row) else None


def _told_behind(scene: Scene, sketch: Sketch) -> ChangeDirection | None:
    """ "Bedfordshire (27 per cent) and Durham (20 per cent), which all suffered a leap in car crime": the noun behind the list."""
    named = any(place.j == sketch.i - 1 for place in scene.places)
    turn = next((turn for turn in scene.turns if turn.i >= sketch.j and turn.sort == "noun"), None)
    if not named or turn is None or turn.direction == "none":
        return None
    words = scene.words(sketch.j, turn.i)
    last = len(words) - 1 - words[::-1].index(")") if ")" in words else len(words)
    behind = words[last + 1 :]
    return turn.direction if len(behind) <= 6 and not SEEING.isdisjoint(behind) else None


def _joins(scene: Scene, change: Sketch, sketch: Sketch) -> bool:
    """ "rose 4 per cent in Kent, 6 per cent in Essex and 9 per cent in Sussex", "robbery by 10 and vehicle crime by two"."""
    if sketch.quantity is None or change.quantity is None:
        return False
    if is_next_respectively(scene, change, sketch):
        return True
    points = change.quantity.unit == "percentage_points" and sketch.quantity.unit == ""
    if change.quantity.unit != "percent" and not points:
        return goes_on_by_name(scene, change, sketch)
    between = without_end(scene, change.j, sketch.i)
    if sketch.role == "change":
        own_end = leads_to_level(scene, sketch.j) and not leads_to_level(scene, change.j)
        own_end = own_end or retells_number(scene, change)
        dates = tokens_beside(scene, change.j, sketch.i)
        return sketch.quantity.unit == "" and not own_end and may_be_percent(scene, sketch, between, dates)
    if sketch.quantity.unit == "" and (
        goes_on_in_place(scene, change, sketch) or goes_on_in_kind(scene, change, sketch)
    ):
        return True
    if goes_on_elsewhere(scene, change, sketch):
        return True
    return _is_share_of_list(scene, change, sketch, between)


def _is_share_of_list(scene: Scene, change: Sketch, sketch: Sketch, between: list[str]) -> bool:
    """ "rose 4 per cent in Kent, 6 per cent in Essex and 9 per cent in Sussex": a plain per cent with nothing else between."""
    assert sketch.quantity is not None
    if (
        sketch.role != "level"
        or sketch.quantity.unit != "percent"
        or sketch.quantity.ratio
        or len(between) - tokens_beside(scene, change.j, sketch.i) > (16 if sketch.comparator else 10)
        or scene.words(sketch.j, sketch.j + 1) in (["of"], ["were"], ["led"], ["ended"])
    ):
        return False  # "rose by 12 per cent, and six per cent were charged"
    if sketch.comparator:  # "rose by 5 per cent in 2015, against an average of 12"; not "compared with 12 in 2014"
        start = next((i for i, j in scene.comparators if i <= sketch.i < j), change.j)
        return bool(scene.places) and not any(wording.i > max(start, change.j) for wording in scene.wordings)
    it_was = between[-2:] in (["it", "was"], ["it", "is"]) or between[-3:] == ["it", "had", "been"]
    if between[:1] == [";"] and it_was:
        return True  # "in South Wales 7.4%; in Gwent it was 11.9%"
    if between[:2] == [",", "than"] and between[-1:] == ["at"]:
        return True  # "greater for children, at 50 per cent, than for adults, at 20 per cent"
    if is_next_in_order(scene, change, sketch, between):
        return True
    return not LEVELLING & set(between) and bool({",", "and", "("} & set(between))


def retells_number(scene: Scene, change: Sketch) -> bool:
    """ "came down by 28, or almost 12 per cent, but robbery rose by six": numbers are told first, and the next is one."""
    before = next((one for one in scene.sketches if one.role == "change" and one.j + 2 >= change.i > one.i), None)
    if before is None or before.quantity is None or before.quantity.unit == "percent":
        return False
    return scene.words(before.j, change.i) in ([",", "or"], ["or"], ["("], ["(", "or"])
