"""Multiples and halves of what it once was: "half as many as the 6,256 of 2014-15", "double the 48 of a year earlier"."""

from __future__ import annotations

from claimcheck.claims.dates.wordings import Wording
from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.values import ChangeDirection, Quantity

_words = word_sets("grammar", "of_earlier")

HALF = 50
WHAT_IT_WAS = {("what", who, was) for who in ("it", "they") for was in ("was", "were", "had", "stood")}
AS_MANY = _words["as_many"]
TOTALS = _words["totals"]
MORE_THEN, FEWER_THEN, WAS_THEN = _words["more_then"], _words["fewer_then"], _words["was_then"]
COUNTED_AS, NOUN = ("more", "fewer", "less"), 2  # and the tokens from a figure to how it was ("198 officers stronger")
REACH = 8  # tokens
SET_AGAINST = _words["set_against"]
POINTING, POINTED = frozenset(["that", "this", "it", "which"]), 5  # and the tokens from it to what is told of it
CLOSING: tuple[list[str], ...] = ([], ["."], [","], [";"], [")"])


def way_since(scene: Scene, i: int, j: int, quantity: Quantity) -> ChangeDirection | None:
    """Which way it has gone, where the figure at tokens `i` to `j` multiplies or halves what it was at another time."""
    if quantity.unit not in ("percent", "times") or quantity.ratio:
        return None
    way: ChangeDirection = "down" if quantity.unit == "percent" else "up"
    if quantity.unit == "times" and (_closes_ends(scene, i, j) or _heads_story(scene, j)):
        return way
    compared = scene.words(j, j + 3)
    many = compared[:1] == ["as"] and compared[1:2] != [] and compared[1] in AS_MANY and compared[2:] == ["as"]
    at = j + 3 if many else j
    half = quantity.unit == "times" or quantity.low == HALF  # a third as many: what is left, and not what is gone
    once = _is_once(scene, at, half) or half and _is_what_it_was(scene, at)
    return way if (half or not many) and once else None


def way_from_then(scene: Scene, i: int, j: int) -> ChangeDirection | None:
    """ "It was 21 more a year before", "in 2010 the force was 198 stronger": which way it has gone since."""
    if (then := _more_then(scene, i, j)) is None:
        return None
    return "down" if scene.tokens.lower[then[0]] in MORE_THEN else "up"


def is_of_more_then(scene: Scene, wording: Wording) -> bool:
    """Whether a time is that at which it was so much more or less than it is."""
    told = (_more_then(scene, one.i, one.j) for one in scene.sketches if one.type == "change")
    return any(then is not None and then[1] is wording for then in told)


def _more_then(scene: Scene, i: int, j: int) -> tuple[int, Wording] | None:
    """The token that says how it was by the figure at tokens `i` to `j`, and when; "21 more than a year before" tells a rise."""
    at = next(
        (k for k in range(i + 1, min(j + NOUN, scene.j)) if scene.tokens.lower[k] in MORE_THEN | FEWER_THEN), None
    )
    if at is None or WAS_THEN.isdisjoint(scene.words(i - 2, i)) or scene.words(at + 1, at + 2) == ["than"]:
        return None
    behind = next((one for one in scene.wordings if 0 <= one.i - at - 1 <= 1 and "back" in one.parts), None)
    if behind is None and scene.tokens.lower[at] not in COUNTED_AS:  # "In 2018 there were 198 more": in that year
        past = (one for one in reversed(scene.wordings) if one.j <= i and one.first is not None)
        behind = next((one for one in past if one.sort == "absolute" and one.preposition != "since"), None)
    return (at, behind) if behind is not None else None


def _is_what_it_was(scene: Scene, at: int) -> bool:
    """ "three times what it was in 2010", "half of what they were": of its own past, and not "what it was in Essex"."""
    at += scene.words(at, at + 1) == ["of"]
    told = tuple(scene.words(at, at + 3)) in WHAT_IT_WAS
    return told and not any(0 <= place.i - at - 3 <= 1 for place in scene.places)


def _is_once(scene: Scene, at: int, half: bool) -> bool:
    """ "the 30,390 recorded in 2007/08", "the total of ten years ago": a level at token `at` that is of another time."""
    if scene.words(at, at + 2) in (["that", "of"], ["that", "in"]) and half:
        return any(0 < one.i - at <= 3 and one.first is not None for one in scene.wordings)  # "half that of 2014"
    if scene.words(at, at + 1) != ["the"] or at + 1 >= scene.j:
        return False
    dated = next((one for one in scene.wordings if 0 < one.i - at <= REACH), None)
    if dated is None or any(at < place.i < at + REACH and place.sort != "there" for place in scene.places):
        return False
    if scene.tokens.kind[at + 1] == "number":
        return True
    pointed = not POINTING.isdisjoint(scene.words(at - POINTED, at))  # "That is half the total for 2004/05"
    told = (pointed or any(end < at for _, end, _ in scene.quantities)) and scene.tokens.lower[at + 1] in TOTALS
    then = "back" in dated.parts or pointed and dated.first is not None
    then = then or any(one.i < at and one.text != dated.text for one in scene.wordings)
    return half and told and then and dated.i - at <= 4 and dated.preposition in ("of", "in", "at", "for", "")


def _heads_story(scene: Scene, j: int) -> bool:
    """ "Three times as many stalkers reported in Kent", over a story: as before, where no one else is named and no "as" follows."""
    if scene.block.kind != "headline" or scene.words(j, j + 2) not in (["as", "many"], ["as", "much"]):
        return False
    done = any(cue.verb and cue.i > j for cue in scene.cues)
    return done and len(scene.places) < 2 and SET_AGAINST.isdisjoint(scene.words(j + 2, scene.j))


def _closes_ends(scene: Scene, i: int, j: int) -> bool:
    """ "rose from 59 in 2015 to 421 in 2019/20, seven times as many": what its two ends make."""
    if scene.words(i - 1, i) != [","] or scene.words(j, j + 2) not in (["as", "many"], ["as", "much"]):
        return False
    ends = [first for first, end, _ in scene.quantities if end < i][-2:]
    told = [scene.words(first - 1, first) for first in ends] == [["from"], ["to"]]
    return told and scene.words(j + 2, j + 3) in CLOSING
