"""The same change told once more in another unit: "102 more than a year earlier, or 5.7 per cent", "which is a third"."""

from __future__ import annotations

from typing import Literal

from claimcheck.claims.changes.worked_out import NEARLY, off_change
from claimcheck.claims.dates.wordings import Wording
from claimcheck.claims.scenes.going_on import LEVELLING, is_of_base
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.values import PERCENTAGES, RELATIVE, ChangeDirection

_words = word_sets("grammar", "retelling")

FOLLOWING = _words["following"]
OR_SO = ("or", ", or", "– or", "— or", "- or")
LEVEL_BEHIND = [[word] for word in ("against", "compared", "from", "to", "versus", "v")]
OF_BASE = ("on", "from", "since", "over", "than", "compared")
DASHES = (["–"], ["-"], ["—"])
EARLIER = _words["earlier"]
OPENING = word_sets("grammar", "lending")["behind_ends"]
RETELLING = frozenset({"or by", "or about", "or around", "or nearly", "( or"})
OF_WHAT = ["of", "what"]
WHOLES = _words["wholes"]
PUTS, LEADS_TO = _words["puts"], _words["leads_to"]


def _is_retold_behind_ends(between: list[str]) -> bool:
    """ "from 498 to 672, which is a third", "from 2,480 to 2,331 dwellings, he will be glad to hear, or six per cent"."""
    mark = max((k for k, word in enumerate(between) if word in (",", "(", "–", "—", "-")), default=-1)
    opening = " ".join(between[mark + 1 :])
    return opening in OPENING or between in (["("], [":"])


def retells(scene: Scene, change: Sketch, sketch: Sketch) -> bool:
    """ "102 more than a year earlier, or 5.7 per cent": the same change told in another unit."""
    if change.role == "rank" and _is_rank_of_change(scene, change):
        return _is_its_size(scene, change, sketch)
    if sketch.quantity is None:
        return False
    between = scene.words(change.j, sketch.i)
    if change.role == "after" and change.type == "count" and sketch.quantity.unit == "percent":
        plain = sketch.role == "level" and not _is_share_of_all(scene, sketch)
        moved = bool(scene.turns) or sketch.type == "percentage" and direction_of_ends(scene, change) != ""
        other = sketch.type == "ratio" and not _is_as_much(scene, change, sketch)
        return plain and moved and not other and _is_retold_behind_ends(between)
    if change.role != "change" or sketch.role != "level" or sketch.comparator:
        return False
    counted = change.quantity is not None and change.quantity.unit not in RELATIVE
    if counted and between[-1:] == ["("] and sketch.unitless:
        return False  # "23 fewer staff (773)": how many are left
    if between[-1:] == ["("] and _is_level_in_brackets(scene, change, sketch):
        return False
    if _is_apposed(scene, change, sketch, between):
        return True
    if _is_put_in_per_cent(scene, change, sketch, between):
        return True
    if between[-2:] == ["one", "of"] and not FOLLOWING.isdisjoint(between) and sketch.quantity.unit == "percent":
        return True  # "the fall of 12 per cent follows one of seven per cent the year before"
    aside = between == [","] and scene.words(sketch.j, sketch.j + 1) == [","] and sketch.quantity.unit == "percent"
    opened = aside or between[-1:] in (["or"], ["("]) or " ".join(between[-2:]) in RETELLING
    if sketch.type == "ratio":  # "a loss of 14.2 per cent, or one officer in seven"
        return " ".join(between) in OR_SO and not _is_share_of_all(scene, sketch)
    if not opened or len(between) > 9 or sketch.type not in ("percentage", "count"):
        return False
    of_share = change.quantity is not None and change.quantity.unit == "percent"
    on_base = between[-2:] == [",", "or"] and between[0] in OF_BASE  # "up by 42 per cent on 2014, or 46,900 tickets"
    # "by 2.5 per cent – or 130,000 offences –"
    told = " ".join(between) in OR_SO or on_base
    counted = sketch.type == "count" and of_share and told
    return counted or sketch.quantity.unit in ("percent", "", "percentage_points")


def _is_put_in_per_cent(scene: Scene, change: Sketch, sketch: Sketch, between: list[str]) -> bool:
    """ "The reduction of 2,728 equates to 11.9 per cent", "2,728 fewer incidents, which is equivalent to 11.9 per cent"."""
    units = change.quantity and change.quantity.unit, sketch.quantity and sketch.quantity.unit
    if units[0] in (None, *PERCENTAGES) or units[1] != "percent" or _is_share_of_all(scene, sketch):
        return False
    at = next((k for k in range(len(between)) if " ".join(between[k:]) in PUTS), None)
    told = [(cue.i, cue.j) for cue in scene.cues if change.j <= cue.i <= change.j + 1]  # "2,728 fewer incidents"
    told += [(wording.i, wording.j) for wording in scene.wordings if change.j <= wording.i < sketch.i]
    named = {word for i, j in told for word in scene.words(i, j)}
    return at is not None and named | LEADS_TO >= set(between[:at])


def _is_as_much(scene: Scene, after: Sketch, sketch: Sketch) -> bool:
    """Not "from 34 to 15: one for every 80 reports": what one in so many comes to is near the change, or a share of something else."""
    before = next((one for one in reversed(scene.sketches) if one.role == "before" and one.j <= after.i), None)
    levels = [one.quantity.low for one in (before, after, sketch) if one is not None and one.quantity is not None]
    return len(levels) < 3 or not levels[0] or off_change(levels[0], levels[1], levels[2]) <= NEARLY


def direction_of_ends(scene: Scene, after: Sketch) -> ChangeDirection | Literal[""]:
    """ "Kent's was from 501 to 723, that is 44 per cent": up, by the two ends; "" without the first."""
    at = scene.sketches.index(after)
    before = scene.sketches[at - 1] if at else None
    if before is None or before.role != "before" or before.quantity is None or after.quantity is None:
        return ""
    return "up" if before.quantity.low < after.quantity.low else "down"


def _is_level_in_brackets(scene: Scene, change: Sketch, sketch: Sketch) -> bool:
    """Whether what brackets tell behind a change is no telling of it, but a level."""
    behind = scene.words(sketch.j, sketch.j + 2)
    if behind[:1] in LEVEL_BEHIND or behind[:1] == [","] and any(turn.i == sketch.j + 1 for turn in scene.turns):
        return True  # "23 fewer arsons (312 against 335)", "up by 259, ahead of Gwent (715, up seven per cent)"
    closed = (wording for wording in scene.wordings if scene.words(wording.j, wording.j + 1) == [")"])
    own = (wording for wording in closed if 0 <= wording.i - sketch.j <= 2)
    if sketch.type == "count" and any(
        {"a", "one"}.isdisjoint(scene.words(sketch.j, one.i + 1)) or _goes_back(scene, one) for one in own
    ):
        return True  # "down by 11 (297 in 2011/12)", "eight per cent (428 the year before)"
    dated = any(change.j <= wording.i and wording.j == sketch.i - 1 for wording in scene.wordings)
    if dated and (
        scene.words(change.j, change.j + 1) in (["the"], ["what"]) or scene.words(change.j, change.j + 2) == OF_WHAT
    ):
        return True  # "more than double the number in 2012/13 (1,123)", "half of what it was in 2012/13 (1,123)": what it was then
    # "by 7.2 per cent in Wiltshire (314)"
    placed = any(change.j + 1 == place.i and place.j == sketch.i - 1 for place in scene.places)
    if placed and sketch.type == "count":
        return True
    named = any(cue.facets.topic and not cue.weak and change.j <= cue.i < sketch.i for cue in scene.cues)
    if named and sketch.type == "count":
        return True  # "were 20 per cent down, while robbery (1,027) barely moved"
    if sketch.type == "count" and "," in scene.words(change.j, sketch.i - 2):
        return True  # "14,491, up by a quarter, ahead of religion (8,566)"
    # "a 25% rise in offences linked to sexual orientation (14,491)": how many they are
    return is_of_base(scene, change, sketch)


def _is_share_of_all(scene: Scene, sketch: Sketch) -> bool:
    """ "The number of women rose to 940, or 29 per cent of the total": what part of all they are."""
    behind = scene.words(sketch.j, sketch.j + 2)
    return behind[:1] == ["of"] and not WHOLES.isdisjoint(behind[1:])


def _goes_back(scene: Scene, wording: Wording) -> bool:
    """ "a year earlier", not "in a year"."""
    return not EARLIER.isdisjoint(scene.words(wording.i, wording.j))


def _is_apposed(scene: Scene, change: Sketch, sketch: Sketch, between: list[str]) -> bool:
    """ "2.5 per cent, or 130,000 offences", "down by 1,128 offences – 8.6% –": a share and a number of one change."""
    assert sketch.quantity is not None
    if change.quantity is None or len(between) > 3:
        return False
    shared = "percent" in (change.quantity.unit, sketch.quantity.unit)
    counted = "count" in (change.type, sketch.type) or change.quantity.unit not in PERCENTAGES
    behind = scene.words(sketch.j, sketch.j + 1)
    dashed = between in DASHES and behind in (*DASHES, [","], ["."], [";"])
    other = between[:-1] in (*DASHES, [","], []) and between[-1:] == ["or"]
    return shared and counted and change.quantity.unit != sketch.quantity.unit and (dashed or other)


def _is_rank_of_change(scene: Scene, rank: Sketch) -> bool:
    if any(rank.i <= turn.i < rank.j + 2 and turn.sort == "noun" for turn in scene.turns):
        return True
    earlier = next((one for one in reversed(scene.sketches) if one.role == "rank" and one.j <= rank.i), None)
    behind = scene.words(rank.j, rank.j + 2)
    bare = behind[:1] in ([","], ["at"], ["("]) and behind[1:] != ["with"]
    if earlier is None or not bare or not (LEVELLING - {"at"}).isdisjoint(scene.words(earlier.j, rank.i)):
        return False
    # "Gwent saw the biggest rise, 8 per cent, and Surrey the smallest, 2 per cent"
    return _is_rank_of_change(scene, earlier)


def _is_its_size(scene: Scene, rank: Sketch, sketch: Sketch) -> bool:
    """ "the fourth biggest rise of any force, at 15 per cent"."""
    if sketch.quantity is None or sketch.quantity.unit != "percent" or sketch.role != "level":
        return False
    before = scene.words(sketch.i - 1, sketch.i)
    if before == [","]:
        return sketch.i - rank.j < 14 and scene.words(sketch.j, sketch.j + 1) in (["."], [","], [])
    return before in (["at"], ["of"], ["with"], ["("]) and sketch.i - rank.j < 24
