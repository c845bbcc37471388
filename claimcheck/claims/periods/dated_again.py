"""What keeps the time of a figure from the next, or lends it: what has since come of it, series of years, sentences that go on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from claimcheck.claims.dates.periods import year_to
from claimcheck.claims.dates.wordings import Wording
from claimcheck.claims.periods.dated import EACH_YEAR, PRESENT, Dated, is_long
from claimcheck.claims.places.binding import pick_wording
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.periods import Period

_grammar = word_sets("grammar", "in_force")
GOING_ON, PUTTING_AGAIN = _grammar["going_on"], _grammar["putting_again"]
_dated = word_sets("grammar", "dated")
NOWADAYS, ENDED = _dated["nowadays"], _dated["ended"]
COUNTED = 7  # tokens
POINTERS = frozenset(["that", "this", "it", "which", "these", "those", "they"])


def value_told(scene: Scene, sketch: Sketch) -> float | None:
    """The value of "of the 640", "all 640", "those 18", "12 out of the 640": a figure that the article has told before."""
    quantity = sketch.quantity
    if quantity is None or sketch.role != "level":
        return None
    if quantity.ratio:
        whole = scene.tokens.text[sketch.j - 1].replace(",", "")
        return float(whole) if whole.isdecimal() and scene.words(sketch.j - 2, sketch.j - 1) == ["the"] else None
    pointed = not {"the", "those", "these", "all", "times"}.isdisjoint(scene.words(sketch.i - 1, sketch.i))
    return float(quantity.low) if pointed and quantity.low > 1 else None


def is_in_present(scene: Scene, sketch: Sketch) -> bool:
    """ "In 2007 women were 23 per cent of them. Surrey has 1,904 officers, of whom 648 are women": not of 2007."""
    return sketch.role in ("level", "after") and not PRESENT.isdisjoint(scene.words(scene.i, sketch.i))


def tells_of_now(scene: Scene, sketch: Sketch) -> bool:
    """ "In 2014 it was 15 per cent. In Essex the rate is ten": not of 2014; but "that is ten", of what was just told."""
    return is_in_present(scene, sketch) and POINTERS.isdisjoint(scene.words(scene.i, scene.i + 1))


def period_again(sketch: Sketch, dated: Dated, family: str, later_side: Callable[[str], Period | None]) -> Period:
    """The time of a figure that a wording dates: "over that period fell from 44 to 31", which is no sum of years."""
    if family != "activity" or dated.wording.reading != "same":
        return dated.period
    if sketch.role in ("change", "after") and is_long(dated.period):
        return later_side(family) or dated.period
    return year_to(dated.period)


def is_of_now(scene: Scene, sketch: Sketch) -> bool:
    """ "it is now 19", "the 16.6 of today", "there are now 55 fewer": of the latest count."""
    if NOWADAYS.isdisjoint(scene.vocabulary):
        return False
    before, behind = scene.words(sketch.i - 3, sketch.i), scene.words(sketch.j, sketch.j + 3)
    if (
        before[-1:] in (["remain"], ["remains"])
        or behind[:1] in (["remain"], ["remains"])
        or behind[:2] == ["are", "left"]
    ):
        return True  # "Of the 281 on the books in 2010 there remain 184"
    if _is_at_latest_count(scene, sketch) or _has_since(scene, sketch):
        return True  # "596 the year after that, and 569 at the latest count"
    if behind[:1] == ["now"] and "then" in scene.words(scene.i, sketch.i):
        return True  # "328 then, 137 now"
    if behind[:1] == ["now"] and (len(behind) < 2 or behind[1] in ENDED):
        return True  # "3,787 in 2010 and has 3,260 now"
    recent = scene.words(sketch.i - 5, sketch.i)
    said = next(
        (k + 1 for k, word in enumerate(recent) if word == "today" or recent[k : k + 2] == ["these", "days"]), None
    )
    if said is not None and not PRESENT.isdisjoint(recent[said:]):
        return True  # "Today there are 300", "and today the force has just 3,260", "These days it has 200"
    return (
        _opens_today(scene)
        or "now" in before
        or "today" in behind
        or "again" in behind
        and before[-2:] == ["there", "are"]
    )


def _opens_today(scene: Scene) -> bool:
    """ "Today 590 of the 1,778 officers are women", "These days they make up a third"."""
    opening = scene.words(scene.i, scene.i + 2)
    told = opening == ["these", "days"] or opening[:1] == ["today"] and not PRESENT.isdisjoint(scene.vocabulary)
    return told and not any(wording.i > scene.i for wording in scene.wordings)


def _has_since(scene: Scene, sketch: Sketch) -> bool:
    """ "Rose to 46,375 by 2017/18, but they have since fallen to 43,910": until now, where no date follows."""
    words = scene.words(max(scene.segments[sketch.segment][0], sketch.i - 6), sketch.i)
    since = any(one in ("have", "has") and other == "since" for one, other in pairwise(words))
    return since and not any(0 <= one.i - sketch.j <= COUNTED for one in scene.wordings)


def _is_at_latest_count(scene: Scene, sketch: Sketch) -> bool:
    """ "At the latest count", which says no date ("at the last count, in March 2022")."""
    behind = scene.words(sketch.j + 1, sketch.j + 4)
    latest = behind[:1] in (["the"], ["its"]) and behind[1:2] in (["last"], ["latest"]) and behind[2:] == ["count"]
    return latest and not any(0 <= one.i - sketch.j <= COUNTED for one in scene.wordings)


def ended_by(scene: Scene, sketch: Sketch) -> Sketch:
    """ "before leaping by almost a third, | to 32,047, the following year": the end of a change, which is of the same time; else itself."""
    end = next((one for one in scene.sketches if one.role == "after" and one.i >= sketch.j), None)
    ended = sketch.role == "change" and end is not None and scene.words(sketch.j, end.i) == [",", "to"]
    return end if ended and end is not None else sketch


def has_stayed(scene: Scene, sketch: Sketch, wording: Wording) -> bool:
    """ "In 2010 it could call on 1,437, so 170 posts have yet to come back": of what holds now, told after the past."""
    turned = {"so", "but", "though", "although", "yet"} & set(scene.words(wording.j, sketch.i))
    kept = turned and {"have", "has"} & set(scene.words(sketch.j, sketch.j + 3))
    return bool(kept) or "still" in scene.words(max(wording.j, sketch.i - 3), sketch.i)


def series_of(scene: Scene, sketch: Sketch, here: Sequence[Dated]) -> Dated | None:
    """ "fallen each year since, to 8,950, 8,120 and 6,868 in 1997": what says that those before the last are of years unnamed."""
    following = next((other for other in scene.sketches if other.i >= sketch.j), None)
    if following is None or scene.words(sketch.j, following.i) not in ([","], ["and"], [",", "and"]):
        return None
    yearly = (one for one in here if one.wording.j <= sketch.i and one.wording.text.lower() in EACH_YEAR)
    return next(yearly, None)


def tells_of_last(scene: Scene, sketch: Sketch) -> bool:
    """ "down from 709,611 the previous year, which was the highest figure for seven years", "since 2002/03, when it was 5.7, the lowest
    anywhere": a rank of the figure right before."""
    if sketch.type != "rank":
        return False
    last = next((one for one in reversed(scene.sketches) if one.j <= sketch.i), None)
    if last is not None and "when" in scene.words(last.i - WHEN, last.i):
        return scene.words(last.j, sketch.i) in ([","], [",", "the"])
    start = scene.segments[sketch.segment][0]
    return scene.words(start, start + 2) in (
        ["which", "was"],
        ["which", "were"],
        ["which", "is"],
    )


WHICH = frozenset(["against", "on", "for", "from", "by", "under", "over", "at", "about", "of", "where", "whose"])
WHEN = 8  # tokens from "when" to the figure of that time
POINTING = frozenset(["shift", "alike", "same", "then", "within", "span", "part", "edge"])


def says_when(sketch: Sketch, dated: Dated) -> bool:
    """Whether a wording dates, or at least says that it cannot be told when."""
    if dated.period.start is not None:
        return True
    sort, reading = dated.wording.sort, dated.wording.reading
    return sort not in ("deictic", "vague") and sketch.type != "rank" and reading not in POINTING


def opens_with(scene: Scene, sketch: Sketch, family: str, dated: Dated) -> bool:
    """ "With 1,659 officers on the books in March 2015, the force lost 13 days for each": the day of those who open the sentence."""
    end = dated.wording.j
    comma = end < sketch.i and scene.words(end, end + 1) == [","]
    return dated.families == ["strength"] != [family] and comma and scene.words(scene.i, scene.i + 1) == ["with"]


def pick_dated(scene: Scene, sketch: Sketch, dated: list[Dated]) -> Dated | None:
    """The wording that dates the figure; one that says nothing of when ("70,000 crimes a year") only for want of others."""
    if not dated:
        return None
    telling = [one for one in dated if one.period.start is not None]
    for usable in (telling, [one for one in dated if one.wording.sort != "vague"], dated):
        wording = pick_wording(scene, sketch, [one.wording for one in usable])
        if wording is not None:
            return next((one for one in usable if one.wording is wording), None)
    return None


def is_of_season(sketch: Sketch, here: Sequence[Dated]) -> bool:
    """ "It had 1,886 this spring"."""
    return any(0 <= one.wording.i - sketch.j <= 1 and one.wording.reading == "season" for one in here)


def puts_it_again(scene: Scene) -> bool:
    """ "In 2013/14 there were 9,161 searches and 512 arrests. That is less than six per cent": the same in another way, and no more."""
    words = scene.words(scene.i, scene.i + 2)
    return words[:1] == ["that"] and not PUTTING_AGAIN.isdisjoint(words[1:])


def says_which(word: str) -> bool:
    """Whether a word behind "those" says which are meant, "those aimed at them", "those on trains": others than were told before."""
    return word.endswith(("ed", "ing")) or word in WHICH


def goes_on(scene: Scene) -> bool:
    """Whether a sentence opens with what points to the one before: "Of those, 12 ...", "These came to ...", "West Yorkshire's then was"."""
    words = scene.words(scene.i, scene.i + 7)
    groups = {place.i for place in scene.places if place.sort == "group"}  # "In both forces", of no figures
    for k, word in enumerate(words[:-1]):
        if (
            word == "then"
            and words[k - 1 : k] not in (["since"], ["by"])
            or k < 4
            and word in GOING_ON
            and scene.i + k not in groups
            and words[k + 1] not in ("who", "with", "that", "which", "in")
            and not (word == "those" and k == 0 and says_which(words[k + 1]))  # "Of those arrested" goes on
        ):
            return True
    return False
