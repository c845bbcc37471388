"""What a figure counts when its own words leave it to the figure before: the ends of a change, the other side, the row above."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from dataclasses import replace
from itertools import pairwise

from claimcheck.claims.context.bound import Bound
from claimcheck.claims.context.context import area_ids
from claimcheck.claims.scenes.of_what import is_part
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.measures import ALL_CRIME, Facets

_grammar = word_sets("grammar", "lent_measures")
REST = _grammar["rest"]
SHARES = _grammar["shares"]
HALVES = {one: other for pair in _grammar["halves"] for one, other in (pair.split(), pair.split()[::-1])}
ON_THE = (["on", "the"], ["over", "the"], ["from", "the"], ["upon", "the"], ["on", "its"], ["on", "their"])
THAN = 4  # tokens from a change to the date that it is measured from
SETTING_OFF = _grammar["setting_off"]
MORE, MARKS = (["more"], ["fewer"], ["less"]), ([","], ["-"], ["–"], ["—"], [")"], ["."], [";"])
POINTING = _grammar["pointing"]
BEING = word_sets("grammar", "verbs")["being"]
THOSE = (["those", "for"], ["those", "of"], ["those", "in"], ["those", "over"])
BACK = 8  # figures back to one of all
IT_WAS = {("it", "was"), ("there", "were"), ("there", "was"), ("it", "had"), ("figure", "was"), ("number", "was")}

FIGURES = word_sets("grammar", "nouns")["figures"]

Lineage = Callable[[str | None], Set[str]]  # the wider topics that one is one of
TOTAL = frozenset(["total", "number", "figure", "tally"])
PLAIN, SHARED_OUT = ("recorded", "reported"), ("count", "percentage")
KINDS_WITHIN, NOUN = 9, 4  # tokens between the figures of two kinds, and behind one for its noun


def _goes_on_in_rows(scene: Scene, sketch: Sketch, facets: Facets, last: Bound) -> bool:
    """ "- 41,200 drivers were caught in 2010", "- In 2009 it was 35,400": the row goes on with the one before it."""
    next_to = facets.topic is None and scene.tabular and 0 <= scene.index - last.scene.index <= 1
    unnamed = next_to and not any(cue.facets.topic for cue in scene.cues)
    return unnamed and any(pair in IT_WAS for pair in pairwise(scene.words(scene.i, sketch.j)))


def _is_set_against(scene: Scene, sketch: Sketch, last: Bound) -> bool:
    """ "1,872 online offences in 2018, from fraud to stalking, next to 624 in 2014": the bare figure counts what the one before does."""
    quantity, level = sketch.quantity, last.sketch
    if (
        quantity is None
        or last.scene is not scene
        or not sketch.comparator
        or level.comparator
        or level.quantity is None
    ):
        return False
    alike = sketch.type == level.type and (quantity.unit == level.quantity.unit or not quantity.unit)
    start, end = scene.segments[sketch.segment]
    whose = any(cue.facets.population and start <= cue.i < end for cue in scene.cues)
    # "burglary fell to 8,954, and robbery was down from 6,179": another thing is the subject by then
    turned = any(
        cue.facets.topic not in (None, last.facets.topic)
        and last.sketch.j <= cue.i < sketch.i
        and BEING & set(scene.words(cue.j, sketch.i))
        for cue in scene.cues
    )
    return alike and level.role in ("level", "after") and not (whose or turned or has_own_measure(scene, sketch))


def of_the_whole(scene: Scene, sketch: Sketch, facets: Facets, bound: Sequence[Bound], lineage: Lineage) -> Facets:
    """ "A third of the victims were children. | Surrey recorded 310": behind what share some are of it, a count is of all again.

    Only in another paragraph or of a place of its own, and where the story has told of all before.
    """
    last = bound[-1] if bound else None
    if last is not None and last.scene is not scene and _counts_all_again(scene, sketch, facets, bound):
        return replace(facets, topic=None, population=None)
    if (kind := _kind_of_all(scene, sketch, facets, bound, lineage)) is not None:
        return replace(facets, topic=kind, population=None)
    share = sketch.is_share and scene.words(sketch.j, sketch.j + 2) in (
        ["of", "the"],
        ["of", "all"],
    )
    if last is None or not (share or sketch.type == "count") or last.scene is scene or facets.population is None:
        return facets  # "one in nine of the reports" is of all of them, too
    apart = scene.sentence.block != last.scene.sentence.block or any(place.sort == "name" for place in scene.places)
    if not apart or facets.population != last.facets.population or not _is_share_of(last) or POINTING & _opening(scene):
        return facets
    alike = (one.facets for one in reversed(bound[-BACK:]) if one.facets.topic == facets.topic)
    whole = next((one for one in alike if one.population != facets.population), facets)
    return replace(facets, population=whole.population)


def of_its_own(scene: Scene, sketch: Sketch, facets: Facets, bound: Sequence[Bound]) -> Facets:
    """ "Three in four of Kent's cases were shelved. Surrey's own figure is up from nine per cent": of what was told of Surrey."""
    at = next((k for k in range(scene.i + 1, sketch.i) if scene.words(k, k + 1) == ["own"]), None)
    if (
        at is None
        or FIGURES.isdisjoint(scene.words(at + 1, at + 3))
        or any(cue.facets.topic and cue.i < sketch.i for cue in scene.cues)
    ):
        return facets
    place = next((one for one in scene.places if at - one.j in (0, 1) and one.sort == "name"), None)
    told = (one for one in reversed(bound) if one.scene is not scene and one.sketch.is_share == sketch.is_share)
    ours = next((one for one in told if place and one.area and set(area_ids(one.area)) == set(place.areas)), None)
    return replace(ours.facets, statistic=None, base=None) if ours is not None else facets


def _kind_of_all(scene: Scene, sketch: Sketch, facets: Facets, bound: Sequence[Bound], lineage: Lineage) -> str | None:
    """ "4,699 seizures ... 780 of cocaine, 269 of heroin. | In Durham there were 1,660 seizures", "the total was 1,660": behind some
    kinds, of all of them again."""
    if sketch.type not in ("count", "change") or not bound or scene.sentence.block == bound[-1].scene.sentence.block:
        return None
    own = {cue.facets.topic for cue in scene.cues if sketch.i <= cue.i < sketch.j}
    bare = not any(cue.facets.topic for cue in scene.cues) and not TOTAL.isdisjoint(scene.words(scene.i, sketch.i))
    for whole in lineage(facets.topic):
        if not (whole in own or bare) or not any(one.facets.topic == whole for one in bound):
            continue
        kinds = {one.facets.topic for one in bound if whole in lineage(one.facets.topic)}
        if len(kinds) > 1:
            return whole
    return None


def _counts_all_again(scene: Scene, sketch: Sketch, facets: Facets, bound: Sequence[Bound]) -> bool:
    """ "5,331 arrests ... those for robbery rose by six. | In 2007 it made 15,839 arrests": behind some kinds, of all kinds again."""
    if facets.topic is None or facets.event in (None, *PLAIN) or sketch.type != "count":
        return False
    own = any(
        cue.facets.topic is None and cue.facets.event == facets.event and sketch.i <= cue.i < sketch.j
        for cue in scene.cues
    )
    apart = own and scene.sentence.block != bound[-1].scene.sentence.block
    return apart and any(one.facets.topic is None and one.facets.event == facets.event for one in bound)


def _is_share_of(one: Bound) -> bool:
    """ "29 per cent were male": a share whose group its verb tells."""
    scene, at = one.scene, one.sketch.j
    if not one.sketch.is_share:
        return False
    return any(cue.facets.population and cue.i > at and BEING & set(scene.words(at, cue.i)) for cue in scene.cues)


def _opening(scene: Scene) -> set[str]:
    return set(scene.words(scene.i, scene.i + 2))


def has_own_measure(scene: Scene, sketch: Sketch) -> bool:
    """Whether the figure's own part of the sentence says what it counts."""
    start, end = scene.segments[sketch.segment]
    return any(start <= cue.i < end and (cue.facets.topic or cue.facets.event) for cue in scene.cues)


def _is_points_off(scene: Scene, sketch: Sketch, last: Bound) -> bool:
    """ "no-crimed eight per cent of adult reports, two points fewer": so many points off the share right before."""
    points = sketch.quantity is not None and sketch.quantity.unit == "percentage_points"
    between = scene.words(last.sketch.j, sketch.i)
    told = any(cue.facets.topic and last.sketch.j <= cue.i < sketch.i for cue in scene.cues if not cue.weak)
    return points and last.sketch.type == "percentage" and between[-1:] in ([","], ["("], ["–"]) and not told


def _is_set_off(scene: Scene, sketch: Sketch, last: Bound) -> bool:
    """ "17,714 tests - almost a hundred more - but 1,431 failed": a bare change right behind a count is of that count."""
    quantity, level = sketch.quantity, last.sketch
    bare = quantity is not None and quantity.unit in ("", "percent") and level.type == "count" and level.role == "level"
    between = scene.words(level.j, sketch.i)
    behind = scene.words(sketch.j + 1, sketch.j + 2)
    dated = behind == ["than"] and any(0 < wording.i - sketch.j <= THAN for wording in scene.wordings)
    # "fired 18 times, three fewer than in 2018/19"
    closed = scene.words(sketch.j, sketch.j + 1) in MORE and (behind in MARKS or dated)
    return bare and bool(between) and SETTING_OFF.issuperset(between) and closed and not has_own_measure(scene, sketch)


def _is_multiple_of_rate(scene: Scene, sketch: Sketch, facets: Facets, last: Bound) -> bool:
    """ "At 128 per 1,000, more than double Kent's": a multiple right behind a rate is of rates, "twice as many as in Kent" too.

    A bare gap is of what its sentence tells before ("a rate of 12, three above the average and five above Surrey's").
    """
    between = scene.words(last.sketch.j, sketch.i)
    behind = last.scene is scene and bool(between) and SETTING_OFF.issuperset(between)
    alike = facets.topic == last.facets.topic and facets.statistic in (None, "count")
    gap = last.scene is scene and sketch.unitless and last.sketch.type in ("rate", "percentage", "comparison")
    return sketch.type == "comparison" and alike and (gap or last.sketch.type == "rate" and behind)


def _is_told_of_year_before(scene: Scene, sketch: Sketch, last: Bound) -> bool:
    """ "In 243 cases the victim was a woman; the year before there had been 154": of as many of the same."""
    if last.scene is not scene or sketch.type != last.sketch.type or sketch.role != "level" or sketch.quantity is None:
        return False
    then = any(last.sketch.j <= wording.i < sketch.i for wording in scene.wordings) and not sketch.quantity.unit
    of_others = any(cue.facets.population for cue in scene.cues if cue.i >= sketch.j)
    told = scene.words(sketch.i - 3, sketch.i - 1) in (["there", "had"], ["it", "had"])
    return then and told and not of_others and not has_own_measure(scene, sketch)


def as_its_change(scene: Scene, sketch: Sketch, facets: Facets, last: Bound | None) -> Facets:
    """ "the number of tests fell by 28 per cent, to 8,339": an end counts what its change is of."""
    if last is None:
        return facets
    if _is_of_the_rest(scene, sketch, last):
        return replace(facets, population=HALVES.get(last.facets.population or ""))
    if _is_of_next_kind(scene, sketch, facets, last) or _is_kind_of_those(scene, sketch, facets, last):
        return replace(facets, event=last.facets.event)
    within = last.scene is scene and sketch.type == "change"
    if within and _is_points_off(scene, sketch, last):
        return last.facets
    if _is_multiple_of_rate(scene, sketch, facets, last):
        return replace(facets, statistic=last.facets.statistic, base=last.facets.base)
    if _goes_on_in_rows(scene, sketch, facets, last) or _is_set_against(scene, sketch, last):
        return replace(last.facets, statistic=facets.statistic, base=facets.base)
    if within and (_is_set_off(scene, sketch, last) or not (facets.topic or facets.event)):
        return replace(last.facets, statistic=None, base=None)  # "made 1,210 arrests and 1,560, a jump of 22 per cent"
    if _is_told_of_year_before(scene, sketch, last) or _is_end_of(scene, sketch, last):
        return replace(last.facets, statistic=facets.statistic, base=facets.base)
    return _of_the_same(scene, sketch, facets, last)


def _is_of_next_kind(scene: Scene, sketch: Sketch, facets: Facets, last: Bound) -> bool:
    """ "4,374 arrests for violence and 2,985 for theft": what befell the first kind befell the next, of which no more is said."""
    event = last.facets.event
    near = last.scene is scene and 0 < sketch.i - last.sketch.j <= KINDS_WITHIN and not scene.tabular
    kinds = facets.topic is not None and last.facets.topic not in (None, facets.topic)
    if not _is_pointed_at(scene, sketch, facets, last) and (
        not near or not kinds or sketch.type != "count" or not sketch.unitless or last.sketch.type not in SHARED_OUT
    ):
        return False
    told = (cue.facets.event for cue in scene.cues if last.sketch.j <= cue.i < sketch.j + NOUN)
    if ";" in scene.words(last.sketch.j, sketch.i):
        return False
    return facets.event in PLAIN and event not in (None, *PLAIN) and all(one in (None, event) for one in told)


def _is_pointed_at(scene: Scene, sketch: Sketch, facets: Facets, last: Bound) -> bool:
    """ "Arrests for violence fell by 13 per cent, and those for robbery from 1,023 to 943": of what befell, with both ends of it."""
    if last.scene is not scene:
        return False
    if last.facets.topic == facets.topic:
        ends = last.sketch.role in ("before", "change") and sketch.role == "after"
        return ends and scene.words(last.sketch.j, sketch.i) == ["to"]
    own = [cue for cue in scene.cues if cue.facets.topic == facets.topic and last.sketch.j <= cue.i < sketch.i]
    return bool(own) and scene.words(own[-1].i - 2, own[-1].i) in THOSE


def _is_kind_of_those(scene: Scene, sketch: Sketch, facets: Facets, last: Bound) -> bool:
    """ "There were 5,331 arrests. Of those held, 1,987 were suspected of violence", "The rest included 85 for robbery": arrests as well."""
    of_all = facets.topic is not None and last.facets.topic in (None, ALL_CRIME)
    event = last.facets.event
    if not of_all or facets.event not in PLAIN or event in (None, *PLAIN) or sketch.type != "count":
        return False
    if scene.index - last.scene.index > 1 or last.sketch.type not in SHARED_OUT:
        return False
    if any(cue.facets.event not in (None, event, *PLAIN) for cue in scene.cues):
        return False  # "Of those arrested, 310 were charged with violence"
    return is_part(scene, sketch) or not REST.isdisjoint(scene.words(scene.i, scene.i + 2)) and last.scene is not scene


def _is_of_the_rest(scene: Scene, sketch: Sketch, last: Bound) -> bool:
    """ "30 per cent of child rapes and 17 per cent of the rest": of whoever was not told of just before."""
    behind = scene.words(sketch.j, sketch.j + 3)
    if last.scene is scene and behind[:2] == ["of", "the"] and not REST.isdisjoint(behind[2:]):
        return True
    opening = scene.words(scene.i, scene.i + 3)
    first = scene.sketches[:1] == [sketch] and scene.index - last.scene.index == 1
    return first and opening[:2] in (["of", "the"], ["among", "the"]) and not REST.isdisjoint(opening[2:])


def _is_end_of(scene: Scene, sketch: Sketch, change: Bound) -> bool:
    """ "It fell by 28 per cent, to 8,339", "a rise of 34 per cent on the 3,814 lost": what the change before it leads to or is of."""
    if change.scene is not scene or change.sketch.type != "change":
        return False
    if sketch.role == "level":
        return scene.words(change.sketch.j, sketch.i) in ON_THE
    return sketch.role in ("after", "before") and not has_own_measure(scene, sketch)


def _of_the_same(scene: Scene, sketch: Sketch, facets: Facets, last: Bound) -> Facets:
    """ "Reports involving children rose from 47 to 106", "seven points above the 12 per cent": of whom the figure before it is."""
    if last.scene is not scene or last.facets.topic != facets.topic:
        return facets
    start, end = scene.segments[sketch.segment]
    own = any(cue.facets.population and start <= cue.i < end for cue in scene.cues)
    bound = sketch.comparator or sketch.type == "comparison" or sketch.role == "after"
    # "from 839 to 997, or by a fifth"
    bound = bound or sketch.role == "change" and scene.words(last.sketch.j, sketch.i)[:2] == [",", "or"]
    bound = bound or scene.in_brackets(sketch.i, sketch.j) and not scene.tabular  # "126 of children (84)"
    # "Four in ten officers are women, a greater share than in any other force"
    ranked = sketch.type == "rank" and last.sketch.is_share and not SHARES.isdisjoint(scene.words(sketch.i, sketch.j))
    bound = bound or ranked
    return replace(facets, population=last.facets.population) if bound and not own else facets
