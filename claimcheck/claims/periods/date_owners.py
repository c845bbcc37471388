"""Whose figure a time is by where it stands: "2007's 147", "when there were 2,410", "on the total in 2017, 2,459"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.claims.periods.dated import Dated
from claimcheck.claims.scenes.between import is_back_further_on
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.periods import YEARS, Period

ASIDE = 8  # tokens between a year and the "when" that goes back to it
_words = word_sets("grammar", "date_owners")
SEEING, STANDING, LEVELS = _words["seeing"], _words["standing"], _words["levels"]
REVISED, AT_FIRST, GIVEN = (word_sets("grammar", "dated")[key] for key in ("revised", "at_first", "given"))
WHEN = 7  # tokens from "when" to the rank of that time
STOOD = 4  # tokens from "which" to what a number stood at


def owned_base(scene: Scene, sketch: Sketch, here: Sequence[Dated]) -> Dated | None:
    """ "the 143,734 in post eight years ago": a level whose own date is what the other figures are measured from.

    So of a rank in "192 more than when it was at its lowest in 2018".
    """
    if sketch.role == "rank" and "when" in scene.words(sketch.i - WHEN, sketch.i):
        return next((one for one in here if one.side == "baseline" and 0 < one.wording.i - sketch.j <= 2), None)
    if sketch.role != "level" or sketch.quantity is None:
        return None
    return next(
        (
            one
            for one in here
            if one.owner is sketch
            and one.side == "baseline"
            and one.wording.parts.get("back") == "ago"
            and one.period.start
        ),
        None,
    )


def is_apart(scene: Scene, one: Sketch, sketch: Sketch, here: Sequence[Dated]) -> bool:
    """Whether a figure has a time of its own that the next does not share: a base or last year's figure in brackets.

    "51 per cent higher than in 2010/11 (30,620) and the highest on record", "105 cases (83 in 2017/18) and disability in 94",
    "3,670 (in 2017/18 there were 4,454), which brought 115 charges".
    """
    asides = [(i, j) for i, j in scene.asides if i <= one.i < j and not i <= sketch.i < j]
    bracketed = any(scene.words(i, i + 1) == ["("] for i, _ in asides)
    dated = any(dated.owner is one for dated in here)
    # "Kent, where they had fallen to 343 in 2012, was up to 398"
    past = any("had" in scene.words(i, one.i) for i, _ in asides)
    # "half the 26 of the year before, but it comes to 40 per cent"
    turned = any(
        dated.wording.i - one.j in (0, 1) and is_back_further_on(scene, sketch, dated.wording) for dated in here
    )
    return turned or (bracketed or past) and dated or appended(scene, one, here) is not None


def owning(scene: Scene, sketch: Sketch, here: Sequence[Dated]) -> Dated | None:
    """ "Down 38 per cent on 2007's 147", "last year's 114", "below its 2016/17 peak of 992": the time whose figure it is."""
    led = scene.words(sketch.i - 2, sketch.i)
    called = led[-1:] == ["of"] and not LEVELS.isdisjoint(led)
    if not called and scene.tokens.kind[sketch.i - 1 : sketch.i] != ["possessive"]:
        return None
    at = sketch.i - 2 if called else sketch.i - 1
    return next((one for one in here if one.wording.j == at and one.period.start is not None), None)


def appended(scene: Scene, sketch: Sketch, here: Sequence[Dated]) -> Dated | None:
    """ "26 per cent up on the total in 2017, 2,459", "half as many as in 2013/14 (3,724)": the base's own figure, right behind it."""
    if sketch.type != "count" or scene.words(sketch.j, sketch.j + 1) not in ([")"], ["."], [","], [";"], []):
        return None
    before = scene.words(sketch.i - 1, sketch.i)
    against = any(start - sketch.j <= 1 and sketch.j <= start for start, _ in scene.comparators)
    if before not in ([","], ["("], [":"]) or before == [":"] and against:
        return None  # "more than the year before: 9,014, against 8,052"
    return next(
        (one for one in here if one.side == "baseline" and one.wording.j == sketch.i - 1 and one.period.start), None
    )


def when_of(scene: Scene, sketch: Sketch, here: Sequence[Dated]) -> Dated | None:
    """ "doubled since 2013/14, when there were 2,410": the year named right before."""
    start = _start_of_clause(scene, sketch)
    opening = [word for word in scene.words(start, start + 3) if word != ","]
    stood = STANDING & set(opening[1:2]) and sketch.role == "level" and sketch.i - start <= STOOD
    if opening[:1] != ["when"] and not (opening[:1] == ["which"] and (SEEING & set(opening[1:]) or stood)):
        return None  # "the biggest jump since 2017, which saw a 16% rise", "twice the number for 2014, which was 5,353"
    if any(start <= one.wording.i < sketch.i for one in here):
        return None  # "690 in 2016/17, when in 2015/16 it had been 560"
    known = [one for one in here if one.period.start is not None and one.wording.j <= start]
    near = next((one for one in known if start - one.wording.j <= 2), None)
    aside = known[-1:] if not near and _is_aside(scene, known[-1].wording.j if known else start, start) else []
    return near or next(iter(aside), None)


def _start_of_clause(scene: Scene, sketch: Sketch) -> int:
    """Where the clause of a figure begins: "2004/05, when the series began | and there were 36" goes on with the first half of it."""
    start = scene.segments[sketch.segment][0]
    if scene.words(start, start + 1) != ["and"] or not sketch.segment:
        return start
    before = scene.segments[sketch.segment - 1][0]
    plain = not any(before <= one.i < start for one in scene.sketches)
    return before if plain and scene.words(before, before + 1) == ["when"] else start


def _is_aside(scene: Scene, i: int, start: int) -> bool:
    """ "2019, before the pandemic, when there were 13": what stands between commas; not "last year, bucking a trend which saw"."""
    plain = not any(i <= one.i < start for one in scene.sketches)
    closed = "," in scene.words(start - 1, start + 1)
    return plain and closed and scene.words(i, i + 1) == [","] and start - i <= ASIDE


def revised(scene: Scene, sketch: Sketch, here: Sequence[Dated]) -> Period | None:
    """ "The figure for 2017/18, first given as 58, now stands at 436", "was revised from 58 to 436": both are of that one year."""
    words = scene.words(scene.i, scene.j)
    told = not REVISED.isdisjoint(words) or any(one in AT_FIRST and other in GIVEN for one, other in pairwise(words))
    years = [one for one in here if one.period.kind in YEARS and one.period.start is not None]
    if (
        not told
        or len(years) != 1
        or sketch.type not in ("count", "rate", "percentage")
        or years[0].wording.i > sketch.i
    ):
        return None
    years[0].used.add("level")
    return years[0].period
