"""Ranks that lean on what was said before: the end that "came next" counts from, the region that a place is taken in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from claimcheck.claims.context.asides import is_of_any
from claimcheck.claims.context.bound import Bound
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.scenes.which_place import Focus
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.measures import Facets
from claimcheck.domain.values import Quantity, RankDirection
from claimcheck.reference.areas import Areas

_words = word_sets("grammar", "pointing")

REACH = 4  # sentences
BOTH = 2  # figures that lead to a third
FIELD = frozenset(["of", "in", "among"])
FIGURES = _words["figures"]
USUAL = frozenset(["recorded", "reported", "employed"])
SHARES = word_sets("grammar", "nouns")["shares"]
TIMES = frozenset(["per_day", "per_week", "per_month", "per_year"])
LEVELS = ("percentage", "ratio", "rate")
APPOSING = ([",", "the"], ["–", "the"], ["—", "the"], ["-", "the"])
BEING = (["was", "the"], ["is", "the"])  # "Wiltshire's 12 was the lowest"
WIDE = _words["wide"]
BY_NUMBER, LED = _words["by_number"], 9  # and the tokens from such words to the place that they lead to

AT_FOOT, NEAR_FOOT = frozenset(["bottom", "last", "foot"]), 3  # and the places that may be counted on from there


def point_rank(
    scene: Scene,
    sketch: Sketch,
    main: Focus | None,
    bound: Sequence[Bound],
    areas: Areas,
    good: Callable[[Facets], str],
) -> None:
    """ "came next" and "was third" count from the end that the rank before them was taken from.

    Of "the worst" that is the end that it means: `good` tells which end of a measure is the better.
    """
    wide = sketch.bare and not WIDE.isdisjoint(scene.words(sketch.j, sketch.j + 4))
    ranked = sketch.rank is not None and not wide and not sketch.rank.field_text
    if ranked and sketch.rank is not None and main is not None and main.kind == "region":
        inside = areas.within(main.areas[0])
        beyond = any(place.kind == "force" and place.area not in inside for place in scene.places if place.area)
        # nobody is "the fifth lowest" of five
        of_few = not beyond and (sketch.rank.position or 1) * 2 <= len(inside) + 1
        if of_few and set(sketch.neighbours) <= set(inside) and not is_of_any(scene, sketch):
            sketch.rank = replace(sketch.rank, field_text="the region")
    if not sketch.bare or sketch.rank is None:
        return
    last = _rank_before(scene, sketch, bound)
    if last is not None and last.sketch.rank is not None:
        direction = _end_of(last.sketch.rank.direction, good(last.facets))
        if last.scene.sentence.block != scene.sentence.block:
            direction = _way_of_figures(scene, sketch, bound) or direction
        field = sketch.rank.field_text or last.sketch.rank.field_text or ("" if wide else _field_behind(last))
        sketch.rank = replace(sketch.rank, direction=direction, field_text=field)


def _way_of_figures(scene: Scene, sketch: Sketch, bound: Sequence[Bound]) -> RankDirection | None:
    """ "One in 20 in Durham; South Wales was on 4.9 per cent and Cumbria third with 4.2": of a paragraph whose figures lead down to it."""
    own = _figure_of(scene, sketch)
    here = [one.sketch for one in bound if one.scene.sentence.block == scene.sentence.block]
    told = [
        one.quantity.low
        for one in here
        if own and one.quantity and one.quantity.unit == own.unit and one.type in LEVELS
    ]
    if own is None or len(told) < BOTH:
        return None
    return "highest" if min(told) > own.low else "lowest" if max(told) < own.low else None


def _figure_of(scene: Scene, sketch: Sketch) -> Quantity | None:
    """The figure told behind a rank."""
    return next((one.quantity for one in scene.sketches if one.i >= sketch.j and one.quantity is not None), None)


def _field_behind(last: Bound) -> str:
    """ "of the five" in "Northamptonshire fared worst of the five": the places that follow are among these too."""
    words = last.scene.words(last.sketch.j, last.sketch.j + 6)
    named = {
        k - last.sketch.j for place in last.scene.places for k in range(place.i, place.j)
    }  # "bar the City of London"
    at = next((k for k, word in enumerate(words) if word in FIELD and k not in named), None)
    if at is not None and last.area is not None:
        after = last.scene.span(last.sketch.j + at, last.sketch.j + at + 1).end
        if 0 <= last.area.span.start - after <= 1:
            return ""  # "was highest in Kent": whose place it is
    if at is not None and words[at + 1 : at + 2] and words[at + 1][0].isdigit():
        return ""  # "third in 2017/18"
    return "" if at is None else " ".join(words[at:])


def _rank_before(scene: Scene, sketch: Sketch, bound: Sequence[Bound]) -> Bound | None:
    """The place that one goes on from: the last that stands before it in a table, else the last there is."""
    near = [one for one in reversed(bound) if one.sketch.rank is not None and scene.index - one.scene.index <= REACH]
    place = sketch.rank.position if sketch.rank is not None else None
    if sketch.neighbours:  # "the lowest total since 2011/12. ... | West Yorkshire is second only to London"
        near = [one for one in near if one.sketch.rank is not None and one.sketch.rank.among != "periods"]
    near = [one for one in near if not _is_at_other_end(one, place or 0) and not _is_of_another_table(one, bound)]
    ahead = [one for one in near if one.sketch.rank and place and 0 < (one.sketch.rank.position or 0) < place]
    plain = [one for one in ahead if one.sketch.rank and one.sketch.rank.direction in ("highest", "lowest")]
    return _nearer_end(scene, sketch, plain, bound) or next(iter(plain), near[0] if near else None)


def _nearer_end(scene: Scene, sketch: Sketch, ranks: Sequence[Bound], bound: Sequence[Bound]) -> Bound | None:
    """Of both ends of a table ("33 per cent, the highest; Durham's three, the lowest. Next came Kent on 29") the one nearer in figures."""
    own = _figure_of(scene, sketch)
    if own is None or len({one.sketch.rank.direction for one in ranks if one.sketch.rank is not None}) < 2:
        return None
    apart = {}
    for rank in ranks:
        told = (other for other in bound if other.scene is rank.scene and other.sketch.type in LEVELS)
        alike = (
            other.sketch.quantity
            for other in told
            if other.area is not None and rank.area is not None and other.area.area == rank.area.area
        )
        gaps = [abs(value.low - own.low) for value in alike if value is not None and value.unit == own.unit]
        if not gaps:
            return None
        apart[min(gaps)] = rank
    return apart[min(apart)] if len(apart) == len(ranks) else None


def _is_of_another_table(one: Bound, bound: Sequence[Bound]) -> bool:
    """ "5.4% were solved, the lowest. | Knife crime reached 47,136 ... West Midlands came second at 118": of knife crime, told since."""
    last = next((other for other in reversed(bound) if other.sketch.rank is None), None)
    if last is None or one.scene.sentence.block == last.scene.sentence.block or last.scene.index < one.scene.index:
        return False
    first, second = one.facets, last.facets
    if {first.statistic, second.statistic} == {"percentage", "rate"}:
        return True  # "has the fewest, 23.7 per cent. | Its 237 officers per 100,000 people put it fourth"
    solved = first.event == "charged" and second.event == "recorded"
    return solved and first.topic is not None and second.topic is not None and first.topic != second.topic


def _is_at_other_end(one: Bound, place: int) -> bool:
    """ "Durham came bottom, and North Wales next to bottom. Kent was 12th": counted from the top again."""
    before = one.sketch.rank.position if one.sketch.rank is not None else None
    at_foot = not AT_FOOT.isdisjoint(one.scene.words(one.sketch.i, one.sketch.j))
    return at_foot and place - (before or 0) > NEAR_FOOT


def facets_of_ranking(scene: Scene, sketch: Sketch, facets: Facets, bound: Sequence[Bound]) -> Facets:
    """The facets of a rank, where the figures or the rank before it say what places are taken in; else its own."""
    if _is_by_number(scene, sketch):
        return replace(facets, statistic=None, base=None)
    told = _of_ranks_before(scene, sketch, bound) or _of_rate_before(scene, sketch, facets, bound)
    return told or _of_level_beside(scene, sketch, facets, bound) or facets


def _is_by_number(scene: Scene, sketch: Sketch) -> bool:
    """ "Came second by number with 24 cases and Kent third with 22", "By sheer number it was seventh", after places by rate."""
    if sketch.rank is None:
        return False
    last = next((one for one in reversed(scene.sketches) if one.rank is not None and one.j <= sketch.i), None)
    own = scene.words(sketch.j, sketch.j + 2)
    led = scene.words(last.j if last is not None else sketch.i - LED, sketch.i)[-LED:]
    if any(" ".join(pair) in BY_NUMBER for pair in pairwise(led)):
        return True
    return " ".join(own) in BY_NUMBER or own[:1] != ["by"] and last is not None and _is_by_number(scene, last)


def _of_rate_before(scene: Scene, sketch: Sketch, facets: Facets, bound: Sequence[Bound]) -> Facets | None:
    """ "12.3 for every 100,000 adults. Only Durham and Surrey recorded fewer", "It is the third lowest": of the rate just told."""
    told = [one for one in bound[-REACH:] if one.scene is bound[-1].scene and (one is bound[-1] or one.sketch.rank)]
    last = next((one for one in reversed(told) if _tells_share(one)), None)  # "The lowest rate is Durham's, with 3.7"
    if last is None or scene.index - last.scene.index != 1 or scene.sketches[:1] != [sketch]:
        return None
    if not _ranks_levels(scene, sketch) or facets.statistic and FIGURES.isdisjoint(scene.words(sketch.i, sketch.j)):
        return None
    named = any(cue.facets.topic and not cue.weak for cue in scene.cues)  # "It recorded the fewest burglaries"
    alike = (last.facets.topic, last.facets.event) == (facets.topic, facets.event)
    ranked = replace(facets, statistic=last.facets.statistic, base=last.facets.base)
    return ranked if alike and not named else None


def _tells_share(one: Bound) -> bool:
    """Whether a figure is a rate of so many people, or what share met with something; of what was only recorded it is of no such thing."""
    facets = one.facets
    if facets.statistic == "rate":
        return facets.base not in TIMES
    return facets.statistic == "percentage" and facets.event not in (None, *USUAL)


def _of_level_beside(scene: Scene, sketch: Sketch, facets: Facets, bound: Sequence[Bound]) -> Facets | None:
    """ "A charge or caution in 6 per cent of adult rapes, the lowest score of any force": of the share or rate right before it."""
    last = bound[-1] if bound else None
    if last is None or last.scene is not scene or not _ranks_levels(scene, sketch) or last.sketch.type not in LEVELS:
        return None
    led = scene.words(last.sketch.j, sketch.i)
    if not _tells_share(last):
        return None
    called = not (FIGURES | SHARES).isdisjoint(scene.words(sketch.i, sketch.j))
    if (
        led[-2:] not in APPOSING
        and led not in BEING
        or not called
        and facets.statistic not in (None, last.facets.statistic)
    ):
        return None
    end = scene.segments[sketch.segment][1]
    own = any(sketch.i - 1 <= cue.i < end and (cue.facets.topic or cue.facets.event) for cue in scene.cues)
    return None if own or facets.topic != last.facets.topic else replace(last.facets, population=facets.population)


def _ranks_levels(scene: Scene, sketch: Sketch) -> bool:
    """Whether a rank is of figures, among places, and not of how they rose or fell."""
    among = sketch.rank is not None and sketch.rank.among == "areas"
    return among and not any(turn.sort == "noun" and sketch.i <= turn.i < sketch.j for turn in scene.turns)


def _of_ranks_before(scene: Scene, sketch: Sketch, bound: Sequence[Bound]) -> Facets | None:
    """ "Surrey is third on 38.0", "Lancashire are sixth: 1,253 of the officers": of what the places before were taken in."""
    last = _rank_before(scene, sketch, bound) if sketch.bare else None
    if last is None or last.sketch.rank is None or last.sketch.rank.among != "areas":
        return None
    if last.sketch.rank.direction in ("best", "worst"):
        return None  # "fared worst" does not say in what
    told = bound[-1]
    beside = told.scene is scene and told.sketch.rank is None and scene.words(told.sketch.j, sketch.i)[-1:] == [","]
    if beside and told.strong and told.facets.topic != last.facets.topic:
        return None  # "It also had 36,936 vehicle offences, second only to the Met", after a place in robberies
    start, end = scene.segments[sketch.segment]
    named = (cue for cue in scene.cues if cue.facets.topic and not cue.weak and start <= cue.i < min(end, sketch.j + 6))
    return (
        None
        if any(cue.i < sketch.i or scene.tokens.lower[cue.i - 1] in ("for", "in") for cue in named)
        else last.facets
    )


def _end_of(direction: RankDirection, good: str) -> RankDirection:
    """ "worst" of burglaries is the highest; of anything but what is better low it stays as told."""
    if direction not in ("best", "worst") or good != "low":
        return direction
    return "lowest" if direction == "best" else "highest"
