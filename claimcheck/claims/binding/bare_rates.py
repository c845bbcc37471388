"""Bare numbers that are one more rate or share: called so, of like size, or all that their sentence tells ("In Surrey it is 24")."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from claimcheck.claims.changes.lending import level_in, level_type
from claimcheck.claims.context.bound import Bound
from claimcheck.claims.context.context import Context
from claimcheck.claims.quantities.units import DURATIONS
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets

_grammar = word_sets("grammar", "bare_rates")
ALONE, FIGURES, NATIONALLY = _grammar["alone"], _grammar["figures"], _grammar["nationally"]
COUNTED, DROPPING = _grammar["counted"], _grammar["dropping"]
OFTEN, NOW = ("per_day", "per_week", "per_hour"), _grammar["now"]
ALIKE = 3  # how many times larger one rate in whole numbers may be than the one before
LIKE_ENDS = 3  # the same of the ends of a change
LIKE_SHARE = 6  # how many times as large the share of all may be as that of a place
MOST_RATE = 1000
NEARLY = 0.1  # part by which two wordings of one share may differ
WHOLE = 100  # per cent
COUNTING = frozenset(["fewest", "most"])
RATES, FAR = frozenset(["rate", "rates"]), 10  # tokens from a place by rates to its own
OF_THEM = (["of", "them"], ["of", "whom"], ["of", "those"], ["of", "these"], ["of", "the"])
LED = ([",", "with"], [",", "at"], [",", "on"])
BESIDE = ([",", "it"], [",", "the"])
POINTING = (("that", "of"), ("those", "of"))
AS_RATE = ([",", "a", "rate", "of"], ["(", "a", "rate", "of"], [",", "or", "a", "rate"])
CALLED = 6  # tokens of "(at an annual rate of"
LOSING = word_sets("grammar", "changes")["losing"]
AVERAGES = word_sets("grammar", "nouns")["averages"]


def as_yearly_number(sketch: Sketch, context: Context) -> Sketch:
    """ "It fails to record more than 19,200 a year", "have fallen to 26,498 a year": a number, as of "19,200 crimes a year"."""
    if sketch.quantity is None or sketch.quantity.unit != "per_year":
        return sketch
    if not context.recording and sketch.role not in ("before", "after"):
        return sketch
    return replace(sketch, type="count", quantity=replace(sketch.quantity, unit=""))


def as_share_dropped(scene: Scene, sketch: Sketch, last: Bound | None) -> Sketch:
    """ "A fifth were written off. Durham dropped just four per cent": of the cases, as in the share told before, and no fall."""
    if sketch.type != "change" or sketch.quantity is None or sketch.quantity.unit != "percent":
        return sketch
    led = scene.words(sketch.i - 1, sketch.i) == ["dropped"] and any(place.j == sketch.i - 1 for place in scene.places)
    if not led or last is None or not last.sketch.is_share or last.facets.event not in DROPPING:
        return sketch
    return replace(sketch, type=level_type(sketch.quantity), role="level", direction=None)


def as_things_lost(scene: Scene, sketch: Sketch, context: Context) -> Sketch:
    """ "Suffolk lost seven per cent" of its calls, "Londoners lost 20,306" of their bikes: of who rang or was robbed, and no fall."""
    if sketch.type != "change" or sketch.quantity is None or sketch.quantity.unit not in ("percent", "calls", ""):
        return sketch
    lost = not LOSING.isdisjoint(scene.words(sketch.i - 2, sketch.i + 1)) or _is_listed_loss(scene, sketch)
    subject = context.facets_for(scene)
    topics = {subject.topic or "", *(cue.facets.topic or "" for cue in scene.cues if cue.i < sketch.i)}
    losable = any(_may_be_lost(topic) for topic in topics) or subject.event == "abandoned"
    others = any(cue.facets.topic and not _may_be_lost(cue.facets.topic) for cue in scene.cues)
    if not lost or not losable or others:
        return sketch
    return replace(sketch, type=level_type(sketch.quantity), role="level", direction=None)


def _is_listed_loss(scene: Scene, sketch: Sketch) -> bool:
    """ "Ely lost 371, Huntingdon 185 and March 106": names and numbers alone from the verb to the figure."""
    at = next((k for k in range(sketch.i - 1, scene.i, -1) if scene.tokens.lower[k] in LOSING), None)
    listed = {k for place in scene.places for k in range(place.i, place.j)}
    listed |= {k for i, j, _ in scene.quantities for k in range(i, j)}
    return at is not None and all(k in listed or scene.tokens.lower[k] in (",", "and") for k in range(at + 1, sketch.i))


def _may_be_lost(topic: str) -> bool:
    """Calls are lost by who answers them, and things by whom they are stolen from."""
    return topic.startswith("calls") or topic.endswith("theft")


def is_like_rate(scene: Scene, sketch: Sketch, last: Bound | None) -> bool:
    """ "Gloucestershire, with 1.7, has also been doing well", in a paragraph on rates: a bare decimal of a place, or a like size."""
    quantity = sketch.quantity
    bare = quantity is not None and quantity.unit == "" and sketch.type == "count" and sketch.role == "level"
    others = any(one.type in ("percentage", "duration", "money") for one in scene.sketches)
    if quantity is None or not bare or others or not scene.places:
        return False
    if quantity.step < 1:
        return True
    before = last.sketch.quantity if last is not None and last.sketch.type == "rate" else None
    alike = before is not None and before.step >= 1 and before.low / ALIKE <= quantity.low <= before.low * ALIKE
    levels = [one for one in scene.sketches if one.type not in ("rank", "comparison")]
    listed = all(one.unitless and _has_own_place(scene, one) for one in levels)
    return alike and (listed or len(levels) == 1 and any(place.sort == "name" for place in scene.places))


def goes_on_with_rates(scene: Scene, last: Bound | None, context: Context) -> bool:
    """ "the average for England and Wales, 81. | West Yorkshire had 107, Merseyside 106": bare figures of places in the next paragraph."""
    follows = last is not None and last.sketch.type == "rate" and scene.sentence.block - last.scene.sentence.block == 1
    named = any(cue.facets.topic and not cue.weak for cue in scene.cues)
    return follows and context.rate_block == scene.sentence.block - 1 and not named


def is_called_rate(scene: Scene, sketch: Sketch) -> bool:
    """ "its rate, at 25.5", "the fifth lowest rate, 16.7", "had rates of 7.7 and 8.1"."""
    if _is_size_of_rank(scene, sketch) or _is_bracketed_as_rate(scene, sketch) or _is_that_of(scene, sketch):
        return True
    before = scene.words(sketch.i - 9, sketch.i)
    at = max((k for k, word in enumerate(before) if word in ("rate", "rates")), default=None)
    between = before[at + 1 :] if at is not None else []
    whose = between[:1] == ["in"] and between[-3:-1] == [
        ",",
        "which",
    ]  # "the rate in second-placed Essex, which had 2.4"
    if at is None or len(before) - at > (9 if before[at] == "rates" or whose else 5):
        return False
    if "," in between and _is_set_against(scene, sketch.i - len(before) + at):
        return False  # "up by 20 per cent, half the rate here, to 12,408"
    if before[at] == "rates":  # the figures of a list, with nothing else between
        between = [word for k, word in enumerate(between) if word != "and" or not between[k - 1][:1].isdigit()]
    return {";", "and", "but"}.isdisjoint(between)


def _is_set_against(scene: Scene, at: int) -> bool:
    """ "Half the rate here", "twice the national rate": what another figure is told as a multiple of."""
    multiples = (one for one in scene.sketches if one.type == "comparison" and one.i < at)
    return any(at - one.j <= 2 and scene.words(one.j, one.j + 1) == ["the"] for one in multiples)


def _is_that_of(scene: Scene, sketch: Sketch) -> bool:
    """ "Dorset's rate is 69.9 and that of Avon and Somerset 80.4", "those of Kent and Essex 81 and 83.2"."""
    before = scene.words(sketch.i - 9, sketch.i)
    at = next((k for k, pair in enumerate(pairwise(before)) if pair in POINTING), None)
    end = sketch.i - len(before) + at if at is not None else scene.i
    first = next((one for one in reversed(scene.sketches) if one.j <= end), None)
    return first is not None and first.type in ("rate", "count") and is_called_rate(scene, first)


def _is_bracketed_as_rate(scene: Scene, sketch: Sketch) -> bool:
    """ "Kent's rose to 2,168 (a rate of 187), Essex's to 1,357 (146)": alone in its brackets, as a rate was in those before."""
    if not scene.in_brackets(sketch.i, sketch.j):
        return False
    shut = (one for one in scene.sketches if one.i < sketch.i and scene.words(one.j, one.j + 1) == [")"])
    called = (scene.words(one.i - CALLED, one.i) for one in shut)
    return any("(" in words and not RATES.isdisjoint(words) for words in called)


def _is_size_of_rank(scene: Scene, sketch: Sketch) -> bool:
    """ "The lowest rate anywhere was in Gwent, with 28": behind a place by rates, with no other figure or clause between."""
    rank = next((one for one in reversed(scene.sketches) if one.i < sketch.i), None)
    if rank is None or rank.type != "rank" or RATES.isdisjoint(scene.words(rank.i, rank.j)):
        return False
    if sketch.quantity is None or sketch.quantity.low >= MOST_RATE:
        return False
    between = scene.words(rank.j, sketch.i)
    return between[-2:] in LED and len(between) <= FAR and {";", "and", "but", "while"}.isdisjoint(between)


def _is_of_another_year(scene: Scene, last: Bound) -> bool:
    """ "One in nine. In 2017/18 it was 15", "16, or four per cent. In 2017/18 it was two": no share like the one before."""
    one_in = last.sketch.type == "ratio" and last.sketch.quantity is not None and last.sketch.quantity.of != 100
    counted = any(one.type == "count" for one in last.scene.sketches)
    return bool(scene.wordings) and not scene.places and (one_in or counted)


def with_rate(scene: Scene, sketch: Sketch, last: Bound) -> Sketch:
    """A bare number after a rate or a share of like size."""
    assert sketch.quantity is not None and last.sketch.quantity is not None
    if last.sketch.is_share and _is_put_again(scene, sketch):
        return level_in(sketch, "percent")
    if _is_number_told(scene, sketch):
        return sketch
    unit, kind = last.sketch.quantity.unit, last.sketch.type
    if unit in OFTEN and kind == "rate":
        near = last.sketch.quantity.low / LIKE_SHARE <= sketch.quantity.low <= last.sketch.quantity.low * LIKE_SHARE
        return level_in(sketch, unit) if near and _is_of_now(scene, sketch) else sketch
    if _is_of_another_year(scene, last) or scene.words(sketch.j, sketch.j + 2) in OF_THEM:
        return sketch  # "316 were injured, 12 of them seriously"
    if unit not in DURATIONS and kind not in ("rate", "percentage", "ratio"):
        return sketch
    value, before = float(sketch.quantity.low), float(last.sketch.quantity.low)
    if last.sketch.is_share and value > WHOLE:
        return sketch  # "46 per cent knew the caller. Warrington had the most reports, with 268"
    near = before / LIKE_SHARE <= value <= before * LIKE_SHARE
    if kind == "percentage" and near and _is_of_all(scene, sketch):
        return level_in(sketch, "percent")
    led = kind == "percentage" and _leads(scene)
    decimals = sketch.quantity.step < 1 or _is_told_alike(scene) or led
    wide = last.sketch.quantity.step < 1 or any(cue.facets.population for cue in scene.cues)  # "For children it was 67"
    like = 20 if decimals and kind == "rate" and wide else 6
    printed = kind == "percentage" and last.sketch.quantity.step <= 1  # not "about a third"
    printed = printed or kind == "ratio" and last.sketch.quantity.of == 100  # "nine in 100"
    if printed and value <= 100 and (led or is_alone(scene)):
        return level_in(sketch, "percent")  # "33 per cent of rapes. In Durham it was four"
    like = LIKE_ENDS if not decimals and sketch.role in ("before", "after") else like
    far = not (before / like <= value <= before * like) or value >= MOST_RATE
    if far or not decimals and kind not in ("rate", "duration"):
        return sketch
    return level_in(sketch, unit)


def _is_of_now(scene: Scene, sketch: Sketch) -> bool:
    """ "36 times a day. Now it is 15.", "25 burglaries a day. In 2018/19 there were 15.": as often, and nothing else."""
    dated = {k for one in scene.wordings for k in range(one.i, one.j)}
    ahead = (scene.tokens.lower[k] for k in range(scene.i, sketch.i) if k not in dated)
    alone = len(scene.sketches) == 1 and scene.words(sketch.j, sketch.j + 1) in ([], ["."], [","], ["!"])
    return alone and NOW.issuperset(ahead)


def _is_number_told(scene: Scene, sketch: Sketch) -> bool:
    """ "But 27, or 19 per cent, were written off", "up by 46, to 1,020; Surrey saw a small fall, from 350": no rate, by its sentence."""
    if _share_again(scene, sketch) is not None or scene.words(sketch.j, sketch.j + 4) in AS_RATE:
        return True  # "South Yorkshire had six, a rate of 1.2"
    opening = scene.words(scene.i, sketch.i)
    if sketch.role in ("before", "after") and not COUNTED.isdisjoint(opening) and RATES.isdisjoint(opening):
        return True  # "Wiltshire's total went from 554 to 679"
    told = (one for one in scene.sketches if one.i < sketch.i and one.type == "count" and not _is_beside(scene, one))
    ahead = [one.quantity for one in told if one.quantity]
    return any(quantity.unit or quantity.low >= MOST_RATE for quantity in ahead)


def _share_again(scene: Scene, sketch: Sketch) -> Sketch | None:
    """The share that tells a figure in other words: ", or 19 per cent", ", or nearly one in eight"."""
    return next((one for one in scene.sketches if one.is_share and scene.words(sketch.j, one.i) == [",", "or"]), None)


def _is_put_again(scene: Scene, sketch: Sketch) -> bool:
    """ "In North Wales it was 12, or nearly one in eight": the same share in other words."""
    share = _share_again(scene, sketch)
    if sketch.quantity is None or share is None or share.quantity is None:
        return False
    value, told = float(sketch.quantity.low), float(share.quantity.low)
    return abs(value - told) <= told * NEARLY


def _is_beside(scene: Scene, sketch: Sketch) -> bool:
    """ "In Avon and Somerset, with 2,961 offences, it is 173": a number that is only set beside the rate."""
    return scene.words(sketch.i - 2, sketch.i) == [",", "with"] and scene.words(sketch.j, sketch.j + 2) in BESIDE


def _is_of_all(scene: Scene, sketch: Sketch) -> bool:
    """ "The national averages are 18 and 31", "Nationally it is 18": bare figures of the whole, after shares of a place."""
    opening = scene.words(scene.i, sketch.i)
    called = (
        not AVERAGES.isdisjoint(opening[:5]) or " ".join([word for word in opening if word != ","][:2]) in NATIONALLY
    )
    bare = all(one.quantity is not None and one.quantity.unit in ("", "percent") for one in scene.sketches)
    return called and bare and sketch.role == "level" and sketch.quantity is not None and sketch.quantity.high <= 100


def _is_told_alike(scene: Scene) -> bool:
    """ "In Surrey it is 24, in Kent 27", or beside a bare decimal: "had been given a mark of 93, and Sussex one of 94.6"."""
    bare = _bare(scene)
    return is_alone(scene) or any(one.quantity is not None and one.quantity.step < 1 for one in bare)


def is_alone(scene: Scene) -> bool:
    """ "In Surrey it is 24, in Kent 27", and no other figure."""
    placed = any(place.sort in ("name", "nation", "others") or place.kind == "nation" for place in scene.places)
    placed = placed or any(cue.facets.population for cue in scene.cues)  # "For children it was 26, against 31"
    placed = placed or bool(scene.wordings)  # "In 2017/18 it was 15"
    bare = _bare(scene)
    before = scene.words(bare[0].i - 2, bare[0].i) if bare else []
    told_of = not FIGURES.isdisjoint(scene.words(scene.i, scene.i + 4)) and before[-1:] in (["is"], ["was"])
    # "Kent managed eight"
    managed = before[-1:] == ["managed"] and any(place.j == bare[0].i - 1 for place in scene.places)
    alone = placed and (" ".join(before) in ALONE or told_of or managed)
    others = all(one.comparator or one.role == "before" or _has_own_place(scene, one) for one in bare[1:])
    return alone and len(bare) == len(scene.sketches) and others


def _bare(scene: Scene) -> list[Sketch]:
    return [one for one in scene.sketches if one.type == "count" and one.unitless]


def _leads(scene: Scene) -> bool:
    """ "Staffordshire solved eight per cent. West Mercia led the way with 11": a rank and its bare figure, and nothing else.

    So does "Kent, with 11, had the lowest rate"; what has "the fewest" is a number.
    """
    ranks = [one for one in scene.sketches if one.type == "rank"]
    bare = _bare(scene)
    if len(ranks) != 1 or len(bare) != 1 or len(scene.sketches) != 2:
        return False
    set_off = scene.words(bare[0].i - 2, bare[0].i - 1) == scene.words(bare[0].j, bare[0].j + 1) == [","]
    ahead = set_off and COUNTING.isdisjoint(scene.words(ranks[0].i, ranks[0].j))
    led = scene.words(bare[0].i - 1, bare[0].i) in (["with"], ["on"], ["at"])
    return led and (ranks[0].i < bare[0].i or ahead)


def _has_own_place(scene: Scene, sketch: Sketch) -> bool:
    """ "In Southend it was 67, in Basildon 54 and at Harlow just 48": right behind a name of its own."""
    return any(place.sort == "name" and 0 <= sketch.i - place.j <= 2 for place in scene.places)
