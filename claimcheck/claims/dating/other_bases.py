"""The bases of other changes in a sentence: what a figure is not measured from, or is as another pair of its sentence was."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.claims.context.bound import Bound
from claimcheck.claims.dates.wordings import Wording
from claimcheck.claims.periods.dated import Dated, dates_rank
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.periods import Period

NEAR = 8  # tokens
PART_OF_YEAR = 300  # days
AVERAGES = word_sets("grammar", "bases")["averages"]
AGAINST = frozenset(["than", "as"])
WITHIN, ONE = frozenset(["in", "within", "over"]), frozenset(["a", "one", "just", "only"])
NOW = frozenset(["now", "today", "currently"])
SET_ON = word_sets("grammar", "dated")["set_on"]
OPENING, LED = frozenset([",", ";", "–", "-", "—", "("]), 4  # tokens from such a mark to the share ("or not even")
WHOLES, WHOLE = frozenset(["the", "its", "their", "those", "what"]), 9  # tokens from the share to the year of the whole


def other_base(scene: Scene, sketch: Sketch, here: Sequence[Dated]) -> Dated | None:
    """The base that a sentence names for another of its changes."""
    based = (one for one in here if one.side == "baseline" and one.period.start is not None)
    return next((one for one in based if is_of_another(scene, sketch, one)), None)


def takes_a_year(here: Sequence[Dated]) -> bool:
    """ "Went up in a year from 6,386 to 8,108", "in a single year": from the year before, whatever the base named before."""
    texts = (one.wording.text.lower().split() for one in here if one.wording.sort == "vague")
    return any(words[0] in WITHIN and words[1] in ONE and words[-1] == "year" for words in texts if len(words) > 1)


def of_another_base(said: Sequence[Bound]) -> Period | None:
    """The time of another earlier end of the sentence, or of what the figures before are set against."""
    earlier = (one.period for one in reversed(said) if one.sketch.role == "before" and one.period)
    # "44 in 2018, against 61 in 2017; the rate slipped from 2.4%"
    against = (one.period for one in reversed(said) if one.sketch.comparator and one.worded)
    return next(earlier, None) or next(against, None)


def base_of_first_pair(scene: Scene, sketch: Sketch, partner: Bound, said: Sequence[Bound]) -> Period | None:
    """ "Surrey made 8,772, down from 18,248 in 2007/08, and Essex 9,145, against 22,353": the next of two pairs, of the same times."""
    base, now = of_another_base([one for one in said if one.scene is scene and one.worded]), partner.period
    led = scene.words(max(partner.sketch.j, sketch.i - NEAR), sketch.i)
    if base is None or now is None or not (base.start and now.start and base.start < now.start):
        return None
    return base if AVERAGES.isdisjoint([*led, *scene.words(sketch.j, sketch.j + 1)]) else None


def is_of_another(scene: Scene, sketch: Sketch, dated: Dated) -> bool:
    """ "It fell from 195 to 129, though there was one more than in 2016": what a change told after it is set against.

    So in "up from 26, and more than five times as many as in 2015".
    """
    if is_of_rank_behind(scene, sketch, dated):
        return True
    if dated.wording.i < scene.segments[sketch.segment][1]:
        return False
    between = scene.words(sketch.j, dated.wording.i)
    joined = "and" in between and not AGAINST.isdisjoint(between[between.index("and") :])
    changed = any(one.type == "change" and sketch.j <= one.i < dated.wording.i for one in scene.sketches)
    return joined or changed and dated.wording.preposition == "than"


def is_against_another_time(scene: Scene, sketch: Sketch) -> bool:
    """ "The force recorded 580 robberies, compared with 481.": a number set against that of no other place, and of no time that is told."""
    start, end = next(((i, j) for i, j in scene.comparators if i <= sketch.i < j), (0, 0))
    first = next((one for one in scene.sketches if one.j <= start), None)
    alike = first is not None and first.type == sketch.type == "count" and not first.comparator
    told = any(start <= place.i < end for place in scene.places) or bool(scene.wordings)
    return sketch.comparator and sketch.unitless and alike and not told


def as_then(scene: Scene, sketch: Sketch, here: Sequence[Dated]) -> Period | None:
    """ "Kent had 1,742 in 2010 and has 1,450 now, a fall as steep as in Durham, where 1,532 became 1,276": 2010, set against now."""
    ahead = [one for one in here if one.wording.j <= sketch.i and one.side == "period" and one.period.start is not None]
    set_against = len(ahead) == 1 and not NOW.isdisjoint(scene.words(ahead[0].wording.j, sketch.i))
    return ahead[0].period if set_against else None


def is_told_elsewhere(scene: Scene, sketch: Sketch, dated: Dated) -> bool:
    """ "Compared with ten per cent the year before and 12 nationally": the year of a figure before, and not of another place's."""
    if is_of_rank_behind(scene, sketch, dated):
        return True
    placed = any(0 <= place.i - sketch.j <= 1 for place in scene.places)
    before = dated.owner is not None and dated.owner is not sketch and dated.owner.comparator
    return placed and before and dated.wording.j <= sketch.i


def is_of_rank_behind(scene: Scene, sketch: Sketch, dated: Dated) -> bool:
    """ "Kent did 8,339, as against 11,555, its lowest total since 2006": since when the number is the lowest."""
    ranked = any(one.rank is not None and sketch.j <= one.i < dated.wording.i for one in scene.sketches)
    return ranked and dated.wording.sort == "since" and dates_rank(scene, dated)


def is_share_of_then(scene: Scene, wording: Wording) -> bool:
    """ "9,154 drivers were tested, a quarter of the number that it stopped in 2006": the year that a number is set against.

    "Those" and "what" may be of the one year told, as in "500 were solved, a quarter of those reported in 2006".
    """
    share = next((one for one in reversed(scene.sketches) if one.j <= wording.i), None)
    count = next((one for one in scene.sketches if one.type == "count"), None)
    if share is None or count is None or not count.j < share.i or wording.i - share.j > WHOLE:
        return False
    if not share.is_share and share.type != "change":
        return False
    if OPENING.isdisjoint(scene.words(max(share.i - LED, count.j), share.i + 1)):
        return False
    led = scene.words(share.j, share.j + 1) == ["of"]  # "half the number", "half of the number"
    whole = scene.words(share.j + led, wording.i)
    if whole == [] or whole[0] not in WHOLES or not OPENING.isdisjoint(whole):
        return False
    named = not SET_ON.isdisjoint([*whole, *scene.words(wording.j, wording.j + 1)])
    return named or any(one.j <= share.i for one in scene.wordings)


def is_same_months(dated: Dated, now: Period) -> bool:
    """Whether "last year", beside a few months of this or of that year, means the same months of the year before."""
    if dated.wording.reading != "year" or dated.wording.first is not None or dated.wording.parts.get("near") != "last":
        return False
    start, year = now.start, dated.period.start
    return is_part_of_year(now) and start is not None and year is not None and 0 <= start.year - year.year <= 1


def is_part_of_year(period: Period) -> bool:
    """Whether a time is of some months, and no year or single day."""
    start, end = period.start, period.end
    return start is not None and end is not None and 0 < (end - start).days < PART_OF_YEAR


def is_by_its_years(dated: Dated, now: Period) -> bool:
    """ "1,396 from October 2015 to September 2016, up from 1,270 in 2014/15": the twelve months before, by the years they lie in."""
    start, end, year = now.start, now.end, dated.period.start
    if dated.period.kind != "financial" or now.kind != "rolling" or not (start and end and year):
        return False
    return year.year + 1 == start.year != end.year
