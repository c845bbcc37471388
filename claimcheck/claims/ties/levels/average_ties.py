"""Counts and what they come to in a day, a week or a month."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.claims.context.bound import Bound, near, periods_agree, tells_the_same, unit_of
from claimcheck.claims.context.context import area_ids
from claimcheck.claims.context.parts import is_number, value
from claimcheck.claims.periods.dated import is_year
from claimcheck.claims.quantities.rates import PER_TIME
from claimcheck.claims.scenes.became import befell_otherwise
from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.claims.words.number_words import read_words
from claimcheck.domain.claims import TieKind

YEAR = 366
EARLIER = frozenset(["before", "earlier", "previously"])
EARLY, AHEAD = 2, 4  # blocks of an opening; sentences from it to the number that it tells by the day
DAILY = {(word, time) for word in ("every", "each", "a", "per") for time in ("day", "week", "month", "hour")}
POINTING, NOW = (["that"], ["this"], ["it"], ["which"]), frozenset(["now", "today", "nowadays"])
OPENING = 9  # tokens from "That works out at an average of" to the figure
FEWEST = 13  # what is told by the year or so; fewer are councils and forces, or told in words
SPANS, SPAN = frozenset(["hours", "days", "weeks", "months"]), 12  # of a time that a number covers; tokens to it
ROUGH = 0.05  # of a round number, by which the number that it is may be off
LEAST, BEYOND = 50, (["more"], ["fewer"], ["less"])  # a smaller number is hardly told by the day
_grammar = word_sets("grammar", "average_ties")
OFTEN = frozenset(["once", "twice", "thrice"])
PLANNED, ANY, SINGLE = _grammar["planned"], _grammar["any"], _grammar["single"]
LETTERS, PERSONS = 3, _grammar["persons"]  # letters by which a noun is known again
STRETCHES, OVER, RATED = _grammar["stretches"], _grammar["over"], _grammar["rated"]
LED = 5  # tokens in which "over the bank holiday weekend" is led to its noun
PER_YEAR = {"per_day": 365, "per_week": 52, "per_month": 12, "per_hour": 8_760}


def find_averages(bound: Sequence[Bound]) -> Iterator[tuple[TieKind, tuple[Bound, ...]]]:
    """ "199,337 notices in 2018, the equivalent of 548 a day"; "195,380 crimes, one every three minutes"."""
    for k, one in enumerate(bound):
        ahead = one.scene.words(one.sketch.i - 4, one.sketch.j)
        if not (unit_of(one) in PER_TIME or _is_every(one)) or not PLANNED.isdisjoint(ahead):
            continue
        if _is_how_often(one) and not any(b is not one and is_number(b) for b in near(bound, one.scene, 0, 0)):
            continue  # "Traders say that thieves come back twice a day"
        if one.scene.words(one.sketch.j, one.sketch.j + 1) in BEYOND:
            continue  # "14 a week more than it was set up for"
        counts = [
            other
            for other in near(bound[:k], one.scene, 1, 0)
            if is_number(other)
            and not _is_daily(other)
            # no "four councils", and fewer in all than a week are of another thing
            and value(other) >= max(FEWEST, value(one))
            # "from 800 to 1,200 a day", but "it had been 1,656, or nine a day"
            and (other.sketch.role != "before" or one.scene.words(other.sketch.j, one.sketch.i)[-1:] == ["or"])
            and (unit_of(one) != "per_year" or _spans_years(other))
            and area_ids(other.area) == area_ids(one.area)
            and other.facets.topic == one.facets.topic
            and not _are_of_two_things(other, one)
            and _is_of_its_time(other, one)
        ]
        if counts and any(_is_rather(other, one) for other in near(bound, one.scene, 0, 0) if other not in counts):
            continue
        if counts and all(other.scene is not one.scene for other in counts) and _has_a_number(one):
            continue  # "It turned away 96 women, or eight a month": of a number that is no claim
        if not counts:
            counts = [other for other in bound[k + 1 : k + 2] if _is_all_of(other, one)] or _pointed_at(one, bound[:k])
            counts = counts or _summed_up(one, bound[k + 1 :])
        if len(counts) == 1 and not _is_of_other_stretch(counts[0], one):
            yield "average", (counts[0], one)


def _is_rather(other: Bound, one: Bound) -> bool:
    """Whether the average may be of another number, which stands before it; one behind it is of something that follows."""
    told = other.sketch.i < one.sketch.i or _is_all_of(other, one)
    told = told and not (other.sketch.role == "before" and _is_told_again(one))
    return is_number(other) and value(other) >= FEWEST and told


def _is_told_again(one: Bound) -> bool:
    """ "10,400 in 2016, up from 7,300 in 2015, or more than two every hour": of the number that the sentence is about."""
    ahead = one.scene.words(one.sketch.i - 2, one.sketch.i)
    return ahead[-1:] == ["or"] or ahead[-1:] in (["–"], ["—"], ["-"])


def _is_of_its_time(other: Bound, one: Bound) -> bool:
    """Not "Highest in 2011, when there were 2,283. | Officers stop 52 drivers a day": of a year of its own, and not pointed at."""
    if one.worded:
        return periods_agree(other, one) or _shares_its_date(other, one)
    ahead = one.scene.words(one.scene.i, one.sketch.i)
    pointed = ahead[:1] in POINTING and NOW.isdisjoint(ahead)  # not "It is now 179", of another year's 108
    return other.scene is one.scene or not other.worded or pointed or periods_agree(other, one)


def _is_how_often(one: Bound) -> bool:
    """Whether it is told by "once" or "twice", and does not point at what was told."""
    scene = one.scene
    often = not OFTEN.isdisjoint(scene.words(one.sketch.i, one.sketch.i + 1))
    return often and scene.words(scene.i, scene.i + 1) not in POINTING


def _are_of_two_things(count: Bound, one: Bound) -> bool:
    """ "The team arrested 86 people. Its hotline gets about 20 calls a week", "A car is stolen every four hours": of another noun."""
    scene, quantity = one.scene, count.sketch.quantity
    if count.scene is scene or quantity is None:
        return False
    if befell_otherwise(scene, one.sketch, count.facets.event):
        return True
    opening = scene.words(scene.i, min(scene.i + 2, one.sketch.i))
    if len(opening) == 2 and opening[0] in SINGLE and not _is_same_noun(opening[1], count, one):
        return True
    nouns = [word for word in scene.words(one.sketch.i + 1, one.sketch.j) if word.endswith("s") and word.isalpha()]
    if not nouns or scene.words(scene.i, scene.i + 1) in POINTING:
        return False
    persons = quantity.unit in PERSONS and PERSONS.isdisjoint(nouns)
    return persons or not any(_is_same_noun(noun.removesuffix("s"), count, one) for noun in nouns)


def _is_same_noun(noun: str, count: Bound, one: Bound) -> bool:
    """Whether a noun of the average's sentence is that of what was counted, another word for it, or may be of anything."""
    if noun in ANY or len(noun) < LETTERS:
        return True
    told = [*count.scene.words(count.scene.i, count.scene.j), *(count.facets.topic or "").split("-")]
    cues = (cue for cue in one.scene.cues if cue.i < one.sketch.j and not cue.weak)
    same = (one.scene.words(cue.i, cue.j) for cue in cues if cue.facets.topic == count.facets.topic)
    named = any(word.startswith(noun) for words in same for word in words)
    return named or any(word[:LETTERS] == noun[:LETTERS] for word in told)


def _is_of_other_days(count: Bound, one: Bound) -> bool:
    """ "In her first 26 weeks she took 416 calls, an average of 16 a week": of as many days as the sentence says, which no period tells."""
    scene, dated = count.scene, _dated(count.scene)
    ends = [k for k in range(scene.i + 1, min(scene.j, count.sketch.j + SPAN)) if scene.tokens.lower[k] in SPANS]
    dated |= {k for told in (count, one) if told.scene is scene for k in range(told.sketch.i, told.sketch.j + 1)}
    return any(k not in dated and _is_number(scene, k - 1) for k in ends)


def _is_of_other_stretch(count: Bound, one: Bound) -> bool:
    """Whether a number is of days that no period tells, or of a stretch shorter than that of the average."""
    return _is_of_other_days(count, one) or _is_too_short(count, one) or _has_a_stretch(count, one)


def _has_a_stretch(count: Bound, one: Bound) -> bool:
    """ "406 arrests in a fortnight", "over the bank holiday weekend 36, or 12 a day": of a stretch that only a noun names."""
    scenes = [count.scene] if one.scene is count.scene else [count.scene, one.scene]
    return any(_is_stretch(scene, k, (count, one)) for scene in scenes for k in range(scene.i, scene.j))


def _is_stretch(scene: Scene, k: int, told: Sequence[Bound]) -> bool:
    """Whether the noun stands behind "over" or "in" or opens the sentence, dates nothing and is not the "a day" of an average."""
    if scene.tokens.lower[k] not in STRETCHES or k in _dated(scene):
        return False
    if any(b.scene is scene and b.sketch.i <= k <= b.sketch.j - (b is told[-1]) for b in told):
        return False
    ahead = scene.words(max(scene.i, k - LED), k)
    led = max((at for at, word in enumerate(ahead) if word in OVER), default=0 if k - scene.i < LED else None)
    return led is not None and RATED.isdisjoint(ahead[led + 2 :])


def _is_too_short(count: Bound, one: Bound) -> bool:
    """A number of one day is no total of so many a day, nor one of a month of so many a month."""
    unit, period = PER_YEAR.get(unit_of(one)), count.period
    if unit is None or not count.worded or period is None or period.start is None or period.end is None:
        return False
    if count.subject == "strength":
        return False  # dated by a day, whatever its words
    return (period.end - period.start).days <= 365 / unit


def _dated(scene: Scene) -> set[int]:
    """The tokens that tell a period."""
    return {at for one in scene.wordings if one.reading != "ordinal" for at in range(one.i, one.j)}


def _is_number(scene: Scene, k: int) -> bool:
    return scene.tokens.kind[k] == "number" or read_words(scene.tokens.lower, k, k + 1)[1] > k


def _has_a_number(one: Bound) -> bool:
    """Whether the sentence tells a number before the average, even one that was read as no claim."""
    before = [quantity for i, _, quantity in one.scene.quantities if i < one.sketch.i]
    return any(quantity.unit not in ("percent", "times") and quantity.low >= LEAST for quantity in before)


def _pointed_at(one: Bound, earlier: Sequence[Bound]) -> list[Bound]:
    """ "Staff were attacked 1,133 times last year. That is about three assaults a day": the one number told right before, of whatever."""
    scene = one.scene
    if (
        scene.words(scene.i, scene.i + 1) not in POINTING
        or one.sketch.i - scene.i > OPENING
        or unit_of(one) == "per_year"
    ):
        return []
    before = near(earlier, scene, 1, -1)
    alone = len(before) == 1 == len(before[0].scene.quantities)
    alone = alone and scene.sentence.block - before[0].scene.sentence.block <= 1
    fit = alone and is_number(before[0]) and not _is_daily(before[0]) and before[0].sketch.role in ("level", "after")
    same = fit and area_ids(before[0].area) == area_ids(one.area) and value(before[0]) >= LEAST
    return list(before) if same else []


def _summed_up(one: Bound, later: Sequence[Bound]) -> list[Bound]:
    """ "A shoplifter every 54 minutes", says the headline, and the story that there were 9,733 thefts in the year."""
    scene = one.scene
    if scene.sentence.block > EARLY or unit_of(one) == "per_year" or _has_a_number(one):
        return []  # "more than 2,500 motorists failed, an average of nearly seven a day" is told of itself
    here = near(later, scene, 0, 0)
    if _is_every(one) and len(here) == 1 and _is_where(here[0], one):
        return list(here)
    following = near(later, scene, -1, AHEAD)
    if any(tells_the_same(other, one) for other in following):
        return []  # the story tells it again, beside its own number
    counts = [
        other
        for other in following
        if is_number(other)
        and other.sketch.role == "level"
        and not _is_daily(other)
        and value(other) >= LEAST
        and area_ids(other.area) == area_ids(one.area)
        and one.facets.topic in (other.facets.topic, None)
        and is_year(other.period)
    ]
    counts = _of_its_year(counts, one)
    rough = [other for other in following if other.sketch.type == "count" and not is_number(other)]
    if any(abs(value(other) - value(counts[0])) > ROUGH * value(other) for other in rough if counts):
        return []  # "more than 2,500 failed", of 25,412 tests
    alone = len(counts) == 1 and sum(map(_is_told, near(later, counts[0].scene, 0, 0))) == 1
    return counts if alone else []


def _is_where(count: Bound, one: Bound) -> bool:
    """ "An officer is attacked every eight hours in Lancashire, where 1,095 were assaulted last year": the only number of its sentence."""
    between = count.scene.words(one.sketch.j, count.sketch.i)
    told = is_number(count) and count.sketch.role == "level" and value(count) >= LEAST and is_year(count.period)
    same = area_ids(count.area) == area_ids(one.area) and count.facets.topic == one.facets.topic
    return told and same and between[-1:] == ["where"]


def _of_its_year(counts: list[Bound], one: Bound) -> list[Bound]:
    """ "12,410 cars went in 2019. That compares with 9,700 in 2018": of two years' numbers that of the average's own, the later."""
    now = [other for other in counts if one.period is not None and periods_agree(other, one)]
    earlier = [other for other in counts if other not in now and other.sketch.type == "count"]
    started = now[0].period.start if len(now) == 1 and now[0].period is not None else None
    if started is None or len(now) + len(earlier) != len(counts):
        return counts
    by = PER_YEAR.get(unit_of(one))
    if by is None or any(abs(value(other) / by - value(one)) < 1 for other in earlier):
        return counts  # it is of the year before
    ends = [other.period.end for other in earlier if other.period is not None and other.period.end is not None]
    return now if len(ends) == len(earlier) and all(end < started for end in ends) else counts


def _is_told(one: Bound) -> bool:
    """A number that is not merely set beside another as that of an earlier time."""
    return is_number(one) and not (one.sketch.comparator or one.sketch.role == "before")


def _shares_its_date(count: Bound, one: Bound) -> bool:
    """ "It searched 3,650 people last year, 12 a day": one date for both."""
    return count.scene is one.scene and len(one.scene.wordings) == 1


def _is_daily(count: Bound) -> bool:
    """ "60 officers attacked every day": the number of a day, and no year's."""
    tokens = count.scene.tokens
    end = next((k for k in range(count.sketch.j, count.scene.j) if tokens.kind[k] == "number"), count.scene.j)
    return any(pair in DAILY for pair in pairwise(count.scene.words(count.sketch.j, min(end, count.sketch.j + 6))))


def _is_all_of(count: Bound, one: Bound) -> bool:
    """ "Bicycles went at almost three a day, 1,050 in all", "1,500 calls a day were made, or 547,000 over the year"."""
    told = count.sketch.type == "count" and count.sketch.quantity is not None
    if count.scene is not one.scene or not told or not (periods_agree(count, one) or unit_of(one) != "per_year"):
        return False
    words = count.scene.words(count.sketch.j, count.sketch.j + 4)
    said = words[:2] in (["in", "all"], ["in", "total"], ["altogether", "."]) or words[:3] in (
        ["over", "the", "year"],
        ["in", "the", "year"],
    )
    said = said and EARLIER.isdisjoint(words[3:])  # "down from 29,486 in the year before"
    return said and area_ids(count.area) == area_ids(one.area) and count.facets.topic == one.facets.topic


def _spans_years(count: Bound) -> bool:
    """ "1,950 between 2013 and 2015": over a year, what it comes to in a year says something."""
    period = count.period
    if period is None or period.start is None or period.end is None:
        return False
    return (period.end - period.start).days > YEAR


def _is_every(one: Bound) -> bool:
    """ "One every three minutes"."""
    if one.sketch.type != "duration":
        return False
    led = one.scene.words(one.sketch.i - 1, one.sketch.i)  # "so each put in an average of 350 hours": of all of them
    return led == ["each"] or "every" in one.scene.words(one.sketch.i - 3, one.sketch.j)
