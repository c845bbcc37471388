"""Figures that take their unit, or that they are a change, from a figure beside them: "from 20 per cent down to 13", "or 5.7 per cent"."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.claims.lexicons import word_sets
from claimcheck.claims.scene import Role, Scene, Sketch
from claimcheck.claims.screens import LEAST_TOTAL, TOTALLED
from claimcheck.domain.claims import ClaimType
from claimcheck.domain.values import ChangeDirection, Quantity

LEVELS: tuple[Role, ...] = ("level", "before", "after", "row", "bracket")
BASES = frozenset([1000, 10000, 100000, 1000000])
DURATIONS = frozenset(["seconds", "minutes", "hours", "days", "weeks", "months", "years"])


def level_type(quantity: Quantity) -> ClaimType:
    """The type of a figure that is a plain level."""
    unit = quantity.unit
    if unit == "percent":
        return "ratio" if quantity.ratio else "percentage"
    if unit.startswith("per_"):
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


def share_units(scene: Scene) -> None:
    """Gives a bare number the unit of the figure that it stands with ("from 20 per cent down to 13", "22 nationally")."""
    sketches = scene.sketches
    for k, sketch in enumerate(sketches):
        if sketch.quantity is not None and sketch.quantity.unit and not scene.tabular and _is_of_base(scene, sketch):
            sketches[k] = replace(sketch, type="rate", quantity=replace(sketch.quantity, unit=base_unit(scene)))
        if not _is_bare(sketch) or scene.tabular:
            continue
        later = sketches[k + 1] if k + 1 < len(sketches) else None
        if later is not None and _lends_back(scene, sketch, later):
            sketches[k] = _with_unit(sketch, later)
            continue
        earlier = next(
            (
                s
                for s in reversed(sketches[:k])
                if s.role in LEVELS and s.quantity and s.type in ("rate", "percentage", "ratio")
            ),
            None,
        )
        if earlier is not None and _lends(scene, sketch, earlier):
            sketches[k] = _with_unit(sketch, earlier)
        elif sketch.quantity is not None and _is_of_base(scene, sketch):
            sketches[k] = replace(sketch, type="rate", quantity=replace(sketch.quantity, unit=base_unit(scene)))


def retell(scene: Scene) -> None:
    """Makes changes of the figures that tell a change before them once more."""
    for k, sketch in enumerate(scene.sketches):
        noun = _listed_under(scene, sketch)
        if noun is not None:
            scene.sketches[k] = replace(sketch, type="change", role="change", direction=noun)
    for k, sketch in enumerate(scene.sketches[1:], 1):
        earlier = scene.sketches[k - 1]
        if sketch.role == "change" and earlier.role == "before":
            earlier = next((s for s in reversed(scene.sketches[:k]) if s.role != "before"), earlier)
        if earlier.role == "after" and sketch.role == "level" and k > 1 and not _retells(scene, earlier, sketch):
            earlier = scene.sketches[k - 2]  # "up 6 per cent to 9,870, shoplifting 4 per cent to 12,300"
        if earlier.role == "change" and _joins(scene, earlier, sketch):
            assert sketch.quantity is not None and earlier.quantity is not None
            quantity = replace(sketch.quantity, unit=earlier.quantity.unit)
            scene.sketches[k] = replace(
                sketch, type="change", role="change", direction=sketch.direction or earlier.direction, quantity=quantity
            )
        elif _retells(scene, earlier, sketch):
            direction = earlier.direction or next(
                (turn.direction for turn in reversed(scene.turns) if turn.i < sketch.i), "up"
            )
            scene.sketches[k] = replace(sketch, type="change", role="change", direction=direction)


_grammar = word_sets("grammar", "lending")


LEVELLING = _grammar["levelling"]


def _listed_under(scene: Scene, sketch: Sketch) -> ChangeDirection | None:
    """ "Increases were recorded in Kent (12%) and Essex (8%)": figures in brackets behind places or offences, under a noun of change."""
    if (
        sketch.quantity is None
        or sketch.quantity.unit != "percent"
        or sketch.role != "level"
        or scene.tabular
        or scene.words(sketch.i - 1, sketch.i) != ["("]
    ):
        return None
    turn = next((turn for turn in scene.turns if turn.j <= sketch.i), None)
    between = scene.words(turn.j, sketch.i) if turn is not None else []
    if turn is None or turn.direction == "none" or {"rate", "share", "proportion", ";"} & set(between):
        return None
    return turn.direction


def _joins(scene: Scene, change: Sketch, sketch: Sketch) -> bool:
    """ "rose 4 per cent in Kent, 6 per cent in Essex and 9 per cent in Sussex", "robbery by 10 and vehicle crime by two"."""
    if (
        sketch.quantity is None
        or change.quantity is None
        or change.quantity.unit != "percent"
        or change.quantity.unit == "times"
    ):
        return False
    between = _without_end(scene, change.j, sketch.i)
    if sketch.role == "change":
        return sketch.quantity.unit == "" and between[-1:] == ["by"] and len(between) <= 8
    if (
        sketch.role != "level"
        or sketch.quantity.unit != "percent"
        or sketch.quantity.ratio
        or len(between) > 10
        or scene.words(sketch.j, sketch.j + 1) == ["of"]
    ):
        return False
    if sketch.comparator:
        return (
            not any(wording.i > change.j for wording in scene.wordings)
            and bool(scene.places)
            and scene.words(sketch.j, sketch.j + 1) != ["of"]
        )
    if between[:1] == [";"] and between[-2:] in (["it", "was"], ["it", "is"]):
        return True  # "in South Wales 7.4%; in Gwent it was 11.9%"
    return not LEVELLING & set(between) and bool({",", "and", "("} & set(between))


def _without_end(scene: Scene, i: int, j: int) -> list[str]:
    """The words from `i` to `j`, less the level that a change led to ("up 6 per cent to 9,870, shoplifting 4 per cent")."""
    words = scene.words(i, j)
    return words[2:] if words[:1] == ["to"] and i + 1 < j and scene.tokens.kind[i + 1] == "number" else words


RETELLING = frozenset({"or by", "or about", "or around", "or nearly", "( or"})


def _retells(scene: Scene, change: Sketch, sketch: Sketch) -> bool:
    """ "102 more than a year earlier, or 5.7 per cent": the same change told in another unit."""
    if change.role == "rank" and _is_rank_of_change(scene, change):
        return _is_its_size(scene, change, sketch)
    if sketch.quantity is None:
        return False
    between = scene.words(change.j, sketch.i)
    if change.role == "after" and change.type == "count" and sketch.quantity.unit == "percent":
        return bool(scene.turns) and " ".join(between) in (", or", "or", "(", ", or about", ", or by")
    if change.role != "change" or sketch.role != "level" or sketch.comparator:
        return False
    if between[-1:] == ["("] and scene.words(sketch.j, sketch.j + 1)[:1] in (
        [w] for w in ("against", "compared", "from", "to", "versus", "v")
    ):
        return False  # "23 fewer arsons (312 against 335)"
    aside = between == [","] and scene.words(sketch.j, sketch.j + 1) == [","] and sketch.quantity.unit == "percent"
    opened = aside or between[-1:] in (["or"], ["("]) or " ".join(between[-2:]) in RETELLING
    return (
        opened
        and len(between) <= 9
        and sketch.quantity.unit in ("percent", "", "percentage_points")
        and sketch.type in ("percentage", "count")
    )


def _is_rank_of_change(scene: Scene, rank: Sketch) -> bool:
    return any(rank.i <= turn.i < rank.j + 2 and turn.sort == "noun" for turn in scene.turns)


def _is_its_size(scene: Scene, rank: Sketch, sketch: Sketch) -> bool:
    """ "the fourth biggest rise of any force, at 15 per cent"."""
    if sketch.quantity is None or sketch.quantity.unit != "percent" or sketch.role != "level":
        return False
    before = scene.words(sketch.i - 1, sketch.i)
    if before == [","]:
        return sketch.i - rank.j < 14 and scene.words(sketch.j, sketch.j + 1) in (["."], [","], [])
    return before in (["at"], ["of"], ["with"], ["("]) and sketch.i - rank.j < 24


def _is_bare(sketch: Sketch) -> bool:
    return sketch.quantity is not None and sketch.quantity.unit == "" and sketch.type in ("count", "change")


def _lends_back(scene: Scene, sketch: Sketch, later: Sketch) -> bool:
    """ "nine and six per cent", "from five to 12 per cent", "9 or 10 per cent"."""
    between = scene.words(sketch.j, later.i)
    if (
        later.quantity is None
        or later.quantity.unit not in ("percent", "percentage_points")
        and not later.quantity.unit.startswith("per_1")
    ):
        return False
    return (
        between in (["and"], ["to"], ["or"], ["and", "by"], ["by", "and"], ["and", "just"])
        or len(between) <= 6
        and sketch.role == "before"
        and later.role == "after"
    )


def _lends(scene: Scene, sketch: Sketch, earlier: Sketch) -> bool:
    """Whether a level in per cent or per 1,000 before lends its unit: the other end, the other side, a like figure elsewhere."""
    assert sketch.quantity is not None and earlier.quantity is not None
    if earlier.type == "rate" and earlier.quantity.unit in ("per_day", "per_week", "per_month", "per_year"):
        between = scene.words(earlier.j, sketch.i)  # "Kent averaged 14 burglaries a day, Essex 17"
        return len(between) <= 4 and any(earlier.j <= place.i and place.j == sketch.i for place in scene.places)
    value, other = float(sketch.quantity.low), float(earlier.quantity.low)
    if earlier.type != "rate" and value > 100 or value > 25 * other + 5:
        return False
    if sketch.role == "after" and earlier.role == "before" or sketch.comparator:
        return True
    if {"figure", "rate"} & set(scene.words(sketch.i - 4, sketch.i)):
        return True
    if earlier.type == "percentage" and sketch.quantity.step < 1:
        return True  # "8.1 per cent, and Asian people for 3.2"
    if _dated_right_behind(scene, sketch) and _dated_right_behind(scene, earlier):
        return True  # "84 per cent in 2013, 81 in 2014 and 76 in 2015"
    has_place = any(place.i >= earlier.j for place in scene.places)
    noun = any(cue.weak and sketch.j <= cue.i <= sketch.j + 2 for cue in scene.cues)
    return has_place and not noun


def _dated_right_behind(scene: Scene, sketch: Sketch) -> bool:
    return any(0 <= wording.i - sketch.j <= 4 for wording in scene.wordings)


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


def base_unit(scene: Scene) -> str:
    """ "per 1,000 residents", "for every 1,000 people" as a unit, of a sentence that does not give it with a figure."""
    at = _base_at(scene)
    if at is None:
        return ""
    number = int(scene.tokens.lower[at].replace(",", ""))
    return "per_million" if number == 1000000 else f"per_{number}"


def _base_at(scene: Scene) -> int | None:
    """The token of the number that a rate is taken of."""
    for at in range(scene.i + 1, scene.j):
        number = scene.tokens.lower[at].replace(",", "")
        if number.isdecimal() and int(number) in BASES:
            before = scene.words(at - 2, at)
            if before[-1:] == ["per"] or before in (["for", "every"], ["for", "each"]):
                return at
    return None


def _is_of_base(scene: Scene, sketch: Sketch) -> bool:
    """ "The rate per 100,000 was 82", "for every 1,000 people there were 92 crimes", "at 6.9, its rate per 1,000"."""
    at, quantity = _base_at(scene), sketch.quantity
    if at is None or quantity is None or sketch.role != "level" or sketch.type != "count" or quantity.high >= 1000:
        return False
    behind = (
        scene.words(at - 2, at - 1) == ["for"] and 0 < at - sketch.j < 9
    )  # "four searches were carried out for every 1,000"
    if behind and not any(sketch.j <= other.i < at for other in scene.sketches):
        return True
    return quantity.step < 1 or at < sketch.i and (quantity.unit == "" or scene.words(at - 2, at - 1) == ["for"])
