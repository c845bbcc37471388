"""Figures that take their unit from a figure beside them, or from the words before: "from 20 per cent down to 13", "Poole's, eight"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from claimcheck.claims.changes.lending import goes_on_in_brackets, is_how_many, level_in, level_type, retells_number
from claimcheck.claims.changes.lent_ends import (
    is_apiece,
    is_dated_behind,
    is_end_of_share,
    is_first_of_two,
    is_fraction,
    is_number_behind,
    is_of_days_lost,
    is_of_patch,
    is_part_of_number,
    is_size_of_place,
    move_of_another,
    tells_base,
)
from claimcheck.claims.context.new_subjects import counts_anew, moves_to_number
from claimcheck.claims.measures.base_units import base_of, base_of_described, is_rate_of
from claimcheck.claims.quantities.units import DURATIONS
from claimcheck.claims.relevance.times_taken import is_criterion
from claimcheck.claims.scenes.of_what import is_any_one
from claimcheck.claims.scenes.scene import Role, Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.values import PERCENTAGES

LEVELS: tuple[Role, ...] = ("level", "before", "after", "row", "bracket")
EARLIER = (["it", "was"], ["it", "stood", "at"], ["it", "had", "been"], ["average", "was"])
RATES_OF_TIME = ("per_day", "per_week", "per_month")  # "from 38 to 51 a month"
LENDERS = ("rate", "percentage", "ratio")
WAITING = word_sets("grammar", "lent_units")["waiting"]
NUMBERING = (["numbered"], ["totalled"], ["number"])
MOST_NAMED = 8  # tokens from a share of cases to the next in the row
LIKE = 6  # how many times longer one time may be than another of the same kind


def share_units(scene: Scene) -> None:
    """Gives a bare number the unit of the figure that it stands with ("from 20 per cent down to 13", "22 nationally")."""
    sketches = scene.sketches = [sketch for sketch in scene.sketches if not is_criterion(scene, sketch)]
    base = base_of(scene) if sketches and not scene.tabular else None
    for k, sketch in enumerate(sketches):
        rate = _rate_of_described(scene, sketch, base) if base is not None else None
        if rate is not None:
            sketches[k] = rate
        elif scene.tabular and is_first_of_two(scene, sketches[k : k + 2]):
            sketches[k] = _with_unit(sketch, sketches[k + 1])  # "• In Kent and Essex increases of 76 and 79 per cent"
        elif _is_bare(sketch) and not scene.tabular and not is_number_behind(scene, sketch):
            sketches[k] = _lent_beside(scene, sketches, k) or _lent_before(scene, sketches, k, base)


def _lent_beside(scene: Scene, sketches: Sequence[Sketch], k: int) -> Sketch | None:
    """A bare number with the unit of the figure right behind it or before it, or of the list that it stands in."""
    sketch = sketches[k]
    if (moved := move_of_another(scene, sketch, sketches[:k])) is not None:
        return _with_unit(replace(sketch, role="level", comparator=False), moved)
    if _is_end_of_rate(scene, sketch, sketches[:k]) or k and goes_on_in_brackets(scene, sketch, sketches[k - 1]):
        return _with_unit(sketch, sketches[k - 1])
    if (last := _end_of_list(scene, sketches[k:])) is not None:
        return _with_unit(sketch, last)
    later = sketches[k + 1] if k + 1 < len(sketches) else None
    if later is not None and (_lends_back(scene, sketch, later) or is_size_of_place(scene, sketch, later)):
        return _lent_back(sketch, later)
    return None


def _lent_before(scene: Scene, sketches: Sequence[Sketch], k: int, base: tuple[int, str] | None) -> Sketch:
    """A bare number in the unit of a share, a rate or a time before it, or as its sentence counts."""
    sketch = sketches[k]
    earlier = next(
        (
            s
            for s in reversed(sketches[:k])
            if s.role in LEVELS and s.quantity and (s.type in LENDERS or s.quantity.unit in DURATIONS)
            if not is_of_patch(scene, s) and not is_fraction(scene, s)
        ),
        None,
    )
    apart = is_part_of_number(scene, sketch) or is_any_one(scene, sketch)
    apart = apart or sketch.role == "change" and earlier is not None and retells_number(scene, earlier)
    if earlier is not None and not apart and _lends(scene, sketch, earlier):
        return _with_unit(sketch, earlier)
    if sketch.quantity is not None and is_apiece(scene, sketch, list(sketches[:k])):
        return replace(sketch, type="duration", role="level", quantity=replace(sketch.quantity, unit="days"))
    if base is not None and is_rate_of(scene, sketch, base[0]):
        return level_in(sketch, base[1])
    return _in_unit_named(scene, sketch)


def _in_unit_named(scene: Scene, sketch: Sketch) -> Sketch:
    """A bare number in the unit that the words of its clause name: days lost, or the ends of a share."""
    if sketch.quantity is not None and sketch.type == "count" and is_of_days_lost(scene, sketch):
        return replace(sketch, quantity=replace(sketch.quantity, unit="days"))
    if sketch.quantity is not None and is_end_of_share(scene, sketch):
        return replace(sketch, type="percentage", quantity=replace(sketch.quantity, unit="percent"))
    return sketch


def _is_end_of_rate(scene: Scene, sketch: Sketch, earlier: Sequence[Sketch]) -> bool:
    """ "the rate had risen by 13 per cent, to 96.6": a decimal that a rate rose to by so many per cent is one of these."""
    if not earlier or earlier[-1].role != "change" or sketch.role != "after" or sketch.quantity is None:
        return False
    amount = earlier[-1].quantity
    decimal = sketch.quantity.step < 1 and sketch.quantity.low <= 100
    told = {"rate", "share", "proportion", "percentage"} & set(scene.words(scene.i, earlier[-1].i))
    return decimal and bool(told) and amount is not None and amount.unit in PERCENTAGES


def _is_bare(sketch: Sketch) -> bool:
    return sketch.unitless and sketch.type in ("count", "change")


def _lends_back(scene: Scene, sketch: Sketch, later: Sketch) -> bool:
    """ "nine and six per cent", "from five to 12 per cent", "9 or 10 per cent"."""
    between = scene.words(sketch.j, later.i)
    led = scene.words(sketch.i - 1, sketch.i)
    unit = later.quantity.unit if later.quantity is not None else ""
    decimal = (
        sketch.quantity is not None and sketch.quantity.step < 1 and "respectively" in scene.words(later.j, scene.j)
    )
    if unit in DURATIONS and between == ["and"] and (led == ["by"] or decimal):
        return True  # "by nine and 21 seconds respectively", "lost 1.2 and 1.4 days respectively"
    if unit in ("per_day", "per_week", "per_month") and between == ["to"] and led == ["from"]:
        return True  # "calls went up from 800 to 1,200 a day"
    if (
        later.quantity is None
        or later.quantity.unit not in PERCENTAGES
        and not later.quantity.unit.startswith("per_1")
        and not (sketch.role == "before" and between == ["to"] and later.quantity.unit in RATES_OF_TIME)
    ):
        return False
    apart = sketch.quantity is not None and sketch.quantity.low > 100 and later.quantity.unit == "percent"
    if apart and scene.words(later.j, later.j + 1) != ["respectively"]:
        return False  # "fell by six per cent to 376 and by 11 per cent"
    if between == ["or"] or is_fraction(scene, later):
        return False  # "an increase of 74 or 14 per cent", "the national rate of 7.8 and about half of that in Leeds"
    return (
        between in (["and"], ["to"], ["and", "by"], ["by", "and"], ["and", "just"])
        or len(between) <= 6
        and sketch.role == "before"
        and later.role == "after"
    )


def _end_of_list(scene: Scene, row: Sequence[Sketch]) -> Sketch | None:
    """ "129, 118, 121 and 116 offences per 100,000 people": of three or more figures, the last, whose rate or share all are."""
    for one, other in pairwise(row):
        between = scene.words(one.j, other.i)
        if not _is_bare(one) or between not in ([","], ["and"], [",", "and"]):
            return None
        if between != [","]:
            unit = other.quantity.unit if other.quantity is not None and other is not row[1] else ""
            return other if unit == "percent" or unit.startswith("per_1") else None
    return None


def _lends(scene: Scene, sketch: Sketch, earlier: Sketch) -> bool:
    """Whether a level in per cent or per 1,000 before lends its unit: the other end, the other side, a like figure elsewhere."""
    assert sketch.quantity is not None and earlier.quantity is not None
    if earlier.type == "rate" and earlier.quantity.unit in ("per_day", "per_week", "per_month", "per_year"):
        if _are_ends_of_rate(scene, sketch, earlier):
            return True
        between = scene.words(earlier.j, sketch.i)  # "Kent averaged 14 burglaries a day, Essex 17"
        return len(between) <= 4 and any(earlier.j <= place.i and place.j == sketch.i for place in scene.places)
    if scene.words(sketch.i - 1, sketch.i) in NUMBERING:
        return False
    if earlier.quantity.unit in DURATIONS:
        return _is_like_time(scene, sketch, earlier)
    value, other = float(sketch.quantity.low), float(earlier.quantity.low)
    if _is_out_of_scale(earlier, value, other) or is_how_many(scene, sketch) or moves_to_number(scene, sketch, earlier):
        return False
    if earlier.type != "rate" and tells_base(scene.words(earlier.j, sketch.i)):
        return False  # "with a quarter of them had the most; but for each 1,000 homes Wolds was worst, with 16"
    if sketch.role == "after" and earlier.role == "before" or sketch.comparator:
        return not _is_against_number(scene, sketch, earlier)
    called = {"figure", "rate", "average"} & set(scene.words(sketch.i - 4, sketch.i))
    if called or _is_of_year_before(scene, sketch, earlier):
        return True
    if earlier.type == "percentage" and sketch.quantity.step < 1:
        return True  # "8.1 per cent, and Asian people for 3.2"
    if is_dated_behind(scene, sketch) and is_dated_behind(scene, earlier):
        return True  # "84 per cent in 2013, 81 in 2014 and 76 in 2015"
    if earlier.type == "percentage" and value <= 100 and _goes_on_of(scene, sketch, earlier):
        return True
    has_place = any(place.i >= earlier.j for place in scene.places)
    noun = any(cue.weak and sketch.j <= cue.i <= sketch.j + 2 for cue in scene.cues)
    return has_place and not noun


def _is_against_number(scene: Scene, sketch: Sketch, share: Sketch) -> bool:
    """ "On 78 occasions, nine per cent of the total, compared with 82": of the number that the share before only puts again."""
    told = [one.quantity for one in scene.sketches if one.type == "count" and share.i - 2 <= one.j < share.i]
    number = next((float(one.low) for one in told if one is not None), 0.0)
    value, other = (float(one.quantity.low) if one.quantity is not None else 0.0 for one in (sketch, share))
    like = number / LIKE <= value <= number * LIKE
    return like and not other / LIKE <= value <= other * LIKE


def _are_ends_of_rate(scene: Scene, sketch: Sketch, earlier: Sketch) -> bool:
    """ "From 14 a day in 2011 to 17", "602 a day; in 2010 it was 514": not "from 14 a day in 2011 to 6,205 in 2013", a year's number."""
    assert sketch.quantity is not None and earlier.quantity is not None
    value, other = float(sketch.quantity.low), float(earlier.quantity.low)
    ends = earlier.role == "before" and sketch.role == "after" or sketch.role == "before" or sketch.comparator
    ends = ends or _is_of_year_before(scene, sketch, earlier)
    apart = any(earlier.j <= one.i < sketch.i and one.role in LEVELS for one in scene.sketches)
    return ends and not apart and other / LIKE <= value <= other * LIKE


def _is_out_of_scale(earlier: Sketch, value: float, other: float) -> bool:
    """ "Lost 85 for every 1,000 and Derbyshire, with 1,790, 83": no share or rate like the one before, but its officers."""
    rate = earlier.quantity is not None and earlier.quantity.unit == "per_1000"
    return earlier.type != "rate" and value > 100 or value > 25 * other + 5 or rate and value >= 1000


def _is_of_year_before(scene: Scene, sketch: Sketch, earlier: Sketch) -> bool:
    """ "Eight per cent; a year earlier it was ten"."""
    then = scene.words(sketch.i - 3, sketch.i) in EARLIER or scene.words(sketch.i - 2, sketch.i) in EARLIER
    return then and any(earlier.j <= wording.i < sketch.i for wording in scene.wordings)


def _goes_on_of(scene: Scene, sketch: Sketch, earlier: Sketch) -> bool:
    """ "solved 14 per cent of burglaries, 24 of robberies", "the reason in 61 per cent of cases, stolen property in 14"."""
    of = scene.words(sketch.j, sketch.j + 1) == scene.words(earlier.j, earlier.j + 1) == ["of"]
    between = scene.words(earlier.j, sketch.i)
    closed = scene.words(sketch.j, sketch.j + 1) in ([","], ["and"], ["."], [";"], [])
    row = closed and bool({",", "and"} & set(between)) and ";" not in between and len(between) <= MOST_NAMED
    told = any(cue.j == sketch.i and cue.facets.topic for cue in scene.cues)
    first = scene.words(earlier.j, earlier.j + 1) == ["of"] or any(cue.j == earlier.i for cue in scene.cues)
    if row and told and first:
        return True  # "the reason for 36 per cent of arrests, violent disorder 21 and alcohol offences 16"
    led = scene.words(sketch.i - 1, sketch.i)
    if led == scene.words(earlier.i - 1, earlier.i) == ["at"] and closed:
        return len(between) <= MOST_NAMED  # "least satisfied, at 79 per cent; burglary victims most, at 91"
    if led in (["in"], ["for"]) and led == scene.words(earlier.i - 1, earlier.i):
        return row
    named = any(cue.facets.topic and cue.i == sketch.j + 1 for cue in scene.cues)
    return of and named and len(between) <= 5 and between[-1:] in ([","], ["and"])


def _is_like_time(scene: Scene, sketch: Sketch, earlier: Sketch) -> bool:
    """ "Bournemouth's was seven and a half minutes; Poole's, eight": another place or day, and a time of like length."""
    assert sketch.quantity is not None and earlier.quantity is not None
    value, other = float(sketch.quantity.low), float(earlier.quantity.low)
    if not other / LIKE <= value <= other * LIKE or {",", "and"} >= set(scene.words(earlier.j, sketch.i)):
        return False
    if counts_anew(scene, earlier.j, sketch.i):
        return False  # "from 64 minutes to 41, while arrests rose from 12 to 40"
    if earlier.role == "before" and sketch.role == "after" and scene.words(earlier.j, sketch.i) == ["to"]:
        return True  # "were cut from 64 minutes to 41"
    if earlier.type == "count" and scene.words(sketch.i - 1, sketch.i) in (["for"], ["was"], ["to"]):
        return True  # "bad backs accounted for 5,155 days and injuries for 3,007"
    closed = scene.words(sketch.j, sketch.j + 1) in ([], ["."], [","], [";"], ["and"])
    again = (
        not WAITING.isdisjoint(scene.words(sketch.i - 1, sketch.i)) or scene.words(sketch.i - 2, sketch.i) in EARLIER
    )
    if closed and again and not WAITING.isdisjoint(scene.words(scene.i, earlier.j + 2)):
        return True  # "waited 139 days on average; those on bail had waited 90"
    placed = any(earlier.j <= place.i < sketch.j + 4 for place in scene.places)
    placed = placed or "now" in scene.words(sketch.i - 2, sketch.i)  # "where it was 15 minutes in 2013, it is now 19"
    return placed or sketch.comparator or is_dated_behind(scene, sketch)


def _with_unit(sketch: Sketch, donor: Sketch) -> Sketch:
    assert sketch.quantity is not None and donor.quantity is not None
    quantity = replace(sketch.quantity, unit=donor.quantity.unit)
    type_ = sketch.type if sketch.type == "change" else level_type(replace(quantity, ratio=False))
    if donor.role == "change" and sketch.role == "level":
        return Sketch(
            sketch.i, sketch.j, "change", "change", quantity, direction=donor.direction, segment=sketch.segment
        )
    return Sketch(
        sketch.i,
        sketch.j,
        type_,
        sketch.role,
        quantity,
        comparator=sketch.comparator,
        segment=sketch.segment,
        direction=sketch.direction,
    )


def _lent_back(sketch: Sketch, later: Sketch) -> Sketch:
    """The figure with the unit of the one behind it; of "lost 1.2 and 1.4 days" the first is days too, and no fall."""
    lent = _with_unit(sketch, later)
    timed = later.type == "duration" and lent.type == "change"
    return replace(lent, type="duration", role="level", direction=None) if timed else lent


def _rate_of_described(scene: Scene, sketch: Sketch, base: tuple[int, str]) -> Sketch | None:
    """A number of things as the rate that it is, by a base behind what they are or by that of its sentence; else None."""
    own = base_of_described(scene, sketch) if sketch.type == "count" else None
    if own is None and not _is_bare(sketch) and is_rate_of(scene, sketch, base[0]):
        own = base
    return level_in(sketch, own[1]) if own is not None else None
