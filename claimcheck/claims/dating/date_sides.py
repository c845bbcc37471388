"""Which side of a change a wording of a period is on: it dates figures, names what they are measured from, or tells of an event."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.claims.context.bound import Bound
from claimcheck.claims.dates.date_contexts import SHARES
from claimcheck.claims.dates.wordings import Wording
from claimcheck.claims.dating.beginnings import is_beginning
from claimcheck.claims.dating.other_bases import is_share_of_then
from claimcheck.claims.periods.date_relatives import owner_of
from claimcheck.claims.scenes.of_earlier import is_of_more_then
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.periods import Period

_grammar = word_sets("grammar", "dated")
SET_ON = _grammar["set_on"]
INSPECTING = _grammar["inspecting"]
NEXT, PAPERS, DAY_OF, OWN_TALE, TO_COME, TELLERS = (
    _grammar[key] for key in ("next", "papers", "day_of", "own_tale", "to_come", "tellers")
)
NEXT_OR_NEW = NEXT | {"new"}
TELLING, EXCEPTED = _grammar["telling_on"], _grammar["excepted"]
OPENING_CLAUSE = frozenset(["before", "since", "when"])
CLAUSE = 14  # tokens
PASSIVE, SINCE_REPORTED = 6, 9  # tokens from what is counted to "were reported", and from there to the month
A_YEAR = 12  # months
FIELDS, FIELD = ("within", "span", "ending"), 6  # how such years are told, and tokens from the rank to them
FEW = 10  # what one man's tale counts ("two men")
SETTING = _grammar["setting"]
CLOSING = frozenset([",", ".", ";", ":", "(", ")", "–", "-", "—"])
MULTIPLES = _grammar["multiples"]
OPENING_MARKS = frozenset([":", ";", "–", "-", "—", "and", "but", "while"])
CLAUSES = frozenset([",", ";", "–", "—"])
DAYS = frozenset(["date", "day"])
OPENERS = frozenset([",", ";", "(", "and", "but", "while", "–", "-", "—", "“", '"'])
AFTER_IT, LEAST_CLAUSE = frozenset(["before", ",", ";", ":", "(", "and", "but"]), 4  # tokens from "before" to its date
LEVEL_WITH = (["in", "line", "with"], ["on", "par", "with"], ["a", "par", "with"], ["on", "level", "with"])
PEOPLE = frozenset(["population", "populations", "inhabitants", "census"])
OF_PAPERS = frozenset(["from", "on"]) | word_sets("grammar", "binding")["covering"]
INSPECTORS = _grammar["inspectors"]
GRADING = frozenset(["judged", "graded", "rated", "deemed"])


def is_other_side(scene: Scene, wording: Wording) -> bool:
    """ "greater on March 31 this year than on the same date in 2010": behind "than", with no figure of its own."""
    if _opens_level(scene, wording):
        return False
    start = scene.segments[scene.segment_of(wording.i)][0]
    turned = any(start <= turn.i < wording.i for turn in scene.turns)
    if wording.parts.get("back") == "ago" and wording.months > 12 and turned:
        return True  # "a drop on the 143,734 in post eight years ago"
    before = scene.words(wording.i - 5, wording.i)
    if _is_set_on(scene, wording) or _is_of_clause(scene, wording) or _is_of_multiple(scene, wording):
        return True
    if _is_started_from(scene, wording) or _is_where_it_was(scene, wording) or is_share_of_then(scene, wording):
        return True
    if is_of_more_then(scene, wording):
        return True
    if before[-3:] in LEVEL_WITH or before[-3:] == [",", "as", "in"] and scene.words(wording.j, wording.j + 1) == [","]:
        return True  # "public order offences are in line with last year"
    if "as" in before[:-1] and {"did", "had", "was", "were"} & set(before[before.index("as") + 1 :]):
        return True  # "about as many as it did five years ago"
    if any(
        place.j == wording.i - bool(wording.preposition) and "than" in scene.words(place.i - 2, place.i)
        for place in scene.places
    ):
        return False  # "recorded more than Kent last year", "more than in Kent": set against the place, and of one time
    behind = before[before.index("than", 1) + 1 :] if "than" in before[1:] else ["elsewhere"]
    # "lower than elsewhere, according to figures for 2020" is of that year; "exactly as many as in March 2021"
    than = CLAUSES.isdisjoint(behind) and behind[:1] != ["elsewhere"] or before[-2:] == ["as", "in"]
    return than and not any(sketch.j <= wording.i < sketch.j + 4 for sketch in scene.sketches)


def _opens_level(scene: Scene, wording: Wording) -> bool:
    """ "It is half of what it was: in 2010/11 the force made 44,464": the year of its own clause, whose number is right behind."""
    at = wording.i - bool(wording.preposition)
    if wording.sort != "absolute" or scene.words(at - 1, at) == [] or scene.words(at - 1, at)[0] not in OPENING_MARKS:
        return False
    behind = next((one for one in scene.sketches if one.i >= wording.j), None)
    return behind is not None and behind.role == "level" and CLOSING.isdisjoint(scene.words(wording.j + 1, behind.i))


def _is_where_it_was(scene: Scene, wording: Wording) -> bool:
    """ "Double what it was a decade ago", "back where it stood in 2010"; not "in Kent, where 498 were recorded in 2017"."""
    before = scene.words(wording.i - 5, wording.i)
    at = next((k for k, word in enumerate(before) if word in ("what", "where")), len(before))
    counted = "number" in scene.tokens.kind[wording.i - len(before) + at : wording.i]
    return not counted and not {"was", "were", "stood", "had"}.isdisjoint(before) and at < len(before)


def _is_of_multiple(scene: Scene, wording: Wording) -> bool:
    """ "nearly double the number of three years before", "half the 2008/09 figure": the date of what was doubled or halved."""
    before = scene.words(wording.i - 5, wording.i)
    if before[-1:] == ["the"] and not SET_ON.isdisjoint(scene.words(wording.j, wording.j + 1)):
        opens = wording.i - scene.i < 5  # "Half the 2017/18 total of 10,105 were for drugs"
        return not opens and before[-2] in MULTIPLES
    if len(before) < 4 or before[-2] not in SET_ON or before[-1] not in ("of", "in", "for"):
        return False
    at = -3 if before[-3] == "the" else -4  # "half the | death toll of 2004/05"
    return before[at] == "the" and len(before) >= 1 - at and before[at - 1] in MULTIPLES


def _is_of_clause(scene: Scene, wording: Wording) -> bool:
    """ "higher than when it was first counted in 2010/11", "the fewest since the force was formed in 1968": no figure between."""
    if OPENING_CLAUSE.isdisjoint(scene.vocabulary):
        return False
    least = max(scene.i, wording.i - CLAUSE)
    told = wording.i - bool(wording.preposition)  # "than when it was at its lowest, in 2018"
    start = told - 2 if scene.words(told - 1, told) == [","] else wording.i - 2
    for k in range(start, least - 1, -1):
        word = scene.words(k, k + 1)[0]
        if (
            word == "since"
            and start == wording.i - 2
            or word in ("when", "before")
            and scene.words(k - 1, k) == ["than"]
        ):
            return not any(other.i - 1 <= k < other.j or k < other.i < wording.i for other in scene.wordings)
        if word in CLOSING or any(one.i <= k < one.j and one.role != "rank" for one in scene.sketches):
            return False
    return False


def _is_set_on(scene: Scene, wording: Wording) -> bool:
    """ "26 per cent up on the total in 2017", "40 per cent below the figure for 2010", "below its 2010 level": what a change is set on."""
    before = scene.words(wording.i - 5, wording.i)
    at = next((k for k in range(len(before) - 1, -1, -1) if before[k] in SETTING), None)
    if at is None or before[at] == "on" and not _is_changed(scene, wording.i - len(before) + at):
        return False
    told = [
        word for word in before[at + 1 :] if word not in ("the", "its", "their", "that", "recorded", "seen", "reached")
    ]
    if not told:  # "below its 2010 level", "under 2010 levels", "nine per cent below 2010"
        behind = before[at] in ("above", "below") and before[at - 1] in SHARES
        return before[at] != "on" and (behind or not SET_ON.isdisjoint(scene.words(wording.j, wording.j + 1)))
    led = before[at + 1] in ("the", "its", "their")  # and not "one every 23 minutes on average in 2017/18"
    named = led and told[0] in SET_ON or told[0] in ("of", "for", "in") and "that" in before[at:]
    return named and told[-1] in ("in", "for", "of") and len(told) <= 2


def _is_changed(scene: Scene, at: int) -> bool:
    """Whether a change is told before token `at`: "took 264,300 calls on the number in 2017/18" tells none."""
    changed = any(sketch.type in ("change", "comparison") and sketch.i < at for sketch in scene.sketches)
    return changed or any(turn.i < at for turn in scene.turns)


def _is_started_from(scene: Scene, wording: Wording) -> bool:
    """ "from 2.05 in 2017-18 to 1.35": the date of a figure that is no claim of its own."""
    before = scene.words(wording.i - 4, wording.i)
    if "from" not in before or owner_of(scene, wording) is not None:
        return False
    at = before.index("from") + 1
    return before[at : at + 1] != [] and before[at][0].isdigit() and before[-1] in ("in", "for", "during")


def side_of(wording: Wording) -> str:
    """ "on March 31" dates a count; "up 12 per cent on the previous year" names its baseline."""
    if (
        wording.role == "baseline"
        and wording.preposition == "as"
        and wording.first is not None
        and wording.sort != "since"
    ):
        return "period"
    if wording.preposition == "before" and wording.reading == "single" and wording.sort == "absolute":
        return "event"  # "were said to have taken place before 1990"
    return wording.role


def is_of_inspection(scene: Scene, wording: Wording) -> bool:
    """ "Inspectors visited in March 2014": the day of a visit or a report, of which no figure is."""
    first = wording.first
    alone = (
        first is not None and wording.last is None and first.form in ("month", "day") and wording.reading == "single"
    )
    if wording.reading == "year" and first is None and wording.parts.get("near") == "this":
        # "the only force judged outstanding this year"
        return not GRADING.isdisjoint(scene.words(wording.i - 3, wording.i))
    if not alone or wording.sort == "since" or _is_when_reported(scene, wording):
        return False
    return not INSPECTING.isdisjoint(_since_told(scene, wording)) or not INSPECTORS.isdisjoint(
        scene.words(scene.i, scene.j)
    )


def _is_when_reported(scene: Scene, wording: Wording) -> bool:
    """ "38 offences were reported to police in October", "thefts reported in May": of that month; not "It was reported in May that"."""
    for k in range(wording.i - 1, max(scene.i, wording.i - SINCE_REPORTED), -1):
        if scene.words(k, k + 1) in (["reported"], ["audited"], ["visited"]):
            passive = scene.words(k - 1, k) in (["were"], ["was"], ["been"])
            counted = any(0 <= k - passive - sketch.j < (PASSIVE if passive else 1) for sketch in scene.sketches)
            named = scene.words(k + 1, k + 2) == ["to"] and any(cue.j == k for cue in scene.cues)
            return counted or named
    return False


def _since_told(scene: Scene, wording: Wording) -> Sequence[str]:
    """The words before a date, from the verb that tells on: "figures published yesterday show | that in March there were 40"."""
    before = scene.words(wording.i - 8, wording.i)
    told = [k for k, word in enumerate(before) if word in TELLING]
    return before[told[-1] :] if told else before


def is_after_it(scene: Scene, wording: Wording) -> bool:
    """ "It stood at 340 before ministers began to pay for more of them in 2011": of some time before, which is not told."""
    if "before" not in scene.vocabulary:
        return False
    told = next((k for k in range(wording.i - 1, scene.i, -1) if scene.tokens.lower[k] in AFTER_IT), scene.i)
    if scene.words(told, told + 1) != ["before"] or wording.i - told < LEAST_CLAUSE:
        return False
    end = next((k for k in range(wording.j, scene.j) if scene.tokens.lower[k] in CLOSING), scene.j)
    level = any(sketch.j <= told and told - sketch.j <= 1 for sketch in scene.sketches)
    return level and not any(told < sketch.i < end for sketch in scene.sketches)


def _is_day_of_count(scene: Scene, wording: Wording) -> bool:
    """ "On the same date in 2010 it had 2,451", "2,451 on the same day in 2010"; not "up on the same date in 2010"."""
    if wording.reading != "alike" or wording.preposition != "on" or not DAYS & set(wording.text.lower().split()):
        return False
    on = next((k for k in range(wording.i, wording.i - 3, -1) if scene.words(k, k + 1) == ["on"]), wording.i)
    opens = on <= scene.i or scene.words(on - 1, on)[0] in OPENERS
    return opens or any(sketch.j == on for sketch in scene.sketches)


def _is_of_papers(scene: Scene, wording: Wording) -> bool:
    """ "The figures - from September 2015 - show", "a report on the year to March": what they are of, and nothing is measured from it."""
    before = scene.words(wording.i - 3, wording.i + 1)
    at = next((k for k, word in enumerate(before) if word in OF_PAPERS), 0)
    led = [word for word in before[:at] if word not in CLOSING]
    risen = any(turn.j <= wording.i for turn in scene.turns)  # "up on the figures from 2013"
    return led[-1:] != [] and led[-1] in PAPERS and not risen


def side_in(scene: Scene, wording: Wording) -> str:
    """What the wording is in its sentence: the period of figures, the baseline of changes, an inspection's day, or an event."""
    if is_of_inspection(scene, wording):
        return "inspection"
    if is_beginning(scene, wording) or is_of_people(scene, wording) or is_of_no_figure(scene, wording):
        return "event"
    if _is_field_of_rank(scene, wording) or not EXCEPTED.isdisjoint(scene.words(wording.i - 2, wording.i)):
        return "event"  # "the most since 2004 bar 2009"
    if _is_day_of_count(scene, wording) or _is_of_papers(scene, wording):
        return "period"
    return "baseline" if is_other_side(scene, wording) else side_of(wording)


def _is_field_of_rank(scene: Scene, wording: Wording) -> bool:
    """ "Their highest level in 13 years", "the lowest number of robberies for five": the years among which it is the highest."""
    if wording.months <= A_YEAR or wording.reading not in FIELDS:
        return False
    ranks = (one for one in scene.sketches if one.rank is not None and one.rank.among == "periods")
    return any(0 <= wording.i - one.j <= FIELD for one in ranks)


def is_of_no_figure(scene: Scene, wording: Wording) -> bool:
    """ "The next figures, for the year to June, are due in October", "one evening in June a man ...": no figure is of those days."""
    before = scene.words(wording.i - 4, wording.i)
    if before[-1:] in (["in"], ["of"]) and before[-2:-1] != [] and before[-2] in DAY_OF and {"a", "one"} & set(before):
        return _counts_few(scene)
    opening = scene.words(scene.i, scene.i + 3)
    if opening[:1] in (["a"], ["one"]) and not TELLERS.isdisjoint(opening):
        # "A woman from Derby said she rang five times in 2015"
        return wording.sort == "absolute" and _counts_few(scene)
    if any(sketch.type != "rank" for sketch in scene.sketches):
        return False
    words = scene.words(scene.i, scene.j)
    coming = NEXT if TO_COME.isdisjoint(words) else NEXT_OR_NEW
    if any(one in coming and other in PAPERS for one, other in pairwise(words)):
        return True
    return wording.sort == "absolute" and not OWN_TALE.isdisjoint(words)


def _counts_few(scene: Scene) -> bool:
    """Whether all that a sentence counts is what may befall one person."""
    return all(sketch.quantity is None or sketch.quantity.high < FEW for sketch in scene.sketches)


def is_of_people(scene: Scene, wording: Wording) -> bool:
    """ "The answer uses population estimates for mid-2020"; not "per 1,000 population, year to March 2019"."""
    near = (*range(max(wording.i - 4, scene.i), wording.i), *range(wording.j, min(wording.j + 3, scene.j)))
    return any(scene.tokens.lower[k] in PEOPLE and scene.tokens.kind[k - 1] != "number" for k in near)


def in_brackets_again(scene: Scene, sketch: Sketch, said: Sequence[Bound]) -> Period | None:
    """ "145 of adults (121 the year before) and 126 of children (84)": a bare figure in brackets is of the time of the one before."""
    if scene.tabular or not scene.in_brackets(sketch.i, sketch.j):
        return None
    brackets = [(i, j) for i, j in scene.asides if scene.words(i, i + 1) == ["("]]
    told = (one for one in reversed(said) if any(i < one.sketch.i < j for i, j in brackets) and one.source == "own")
    before = next((one for one in told if one.sketch.type == sketch.type), None)
    closed = next((j for i, j in brackets if before is not None and i < before.sketch.i < j), sketch.i)
    dated = before is not None and any(closed <= one.i < sketch.i for one in scene.wordings)
    return before.period if before is not None and not dated else None
