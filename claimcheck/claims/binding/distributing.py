"""Lists: the places and measures that one sentence names in order, given out to its figures in order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import cycle, groupby, pairwise

from claimcheck.claims.areas.areas import Place
from claimcheck.claims.binding.joined_places import join_pairs, join_places, join_places_behind, join_places_told
from claimcheck.claims.binding.lent_measures import has_own_measure
from claimcheck.claims.binding.other_sides import count_against, is_row_of_figures
from claimcheck.claims.context.bound import Bound
from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.claims import AreaMention

ENDS: tuple[list[str], ...] = ([], ["."], [","], [";"], [")"], ["respectively"])
PLURALS = word_sets("grammar", "distributing")["plurals"]

NEXT_BUT_ONE, PARAGRAPH = (
    2,
    4,
)  # sentences back to what "the totals were 394 and 551" are of; with "respectively" of one paragraph
NOUN = 2  # tokens from the second of two figures to the date of both


def distribute(
    scene: Scene, made: list[Bound], before: list[Bound], area_of: Callable[[Place], AreaMention | None]
) -> None:
    """ "Kent and Essex recorded 30 and 40 respectively": the parts of a list go to the figures in their order.

    `before`: the figures of the sentences before, to which "a year earlier they were 28 and 37" goes back.
    """
    if not made:
        return
    _repeat_order(scene, made, before)
    _repeat_measures(scene, made, before)
    join_places(scene, made)
    join_places_behind(scene, made)
    join_pairs(scene, made)
    join_places_told(scene, made, before)
    _share_base(scene, made)
    if "respectively" in scene.words(scene.i, scene.j):
        _share_date(made)
        _repeat_in_runs(scene, made, before)
        _repeat_in_sentence(scene, made)
        _match_in_order(scene, made)
        _spread_over_list(scene, made, area_of)
        _give_out(made)
        return
    _repeat_in_sentence(scene, made)
    count_against(scene, made)
    _end_in_order(scene, made)
    for area in dict.fromkeys(bound.area for bound in made if bound.area and len(bound.area.parts) > 1):
        told, many = [bound for bound in made if bound.area == area], len(area.parts)
        # "1,510 and 1,577 in 2017/18, 1,185 and 1,165 in 2016/17"
        rows = [told[k : k + many] for k in range(0, len(told), many)]
        if not all(len(row) == many and is_row_of_figures(scene, row) for row in rows):
            rows = [_run_of(told, many) or told]
        for row in rows:
            if is_row_of_figures(scene, row):
                _give_out(row)


def _repeat_order(scene: Scene, made: list[Bound], before: list[Bound]) -> None:
    """ "In the previous 12 months the totals were 394 and 551": of the areas, or the kinds, of as many figures just before."""
    row = [one for one in made if one.sketch.quantity is not None]
    if len(row) < 2 or any(place.sort != "none" for place in scene.places) or not is_row_of_figures(scene, row):
        return
    several = not PLURALS.isdisjoint(scene.words(scene.i, row[0].sketch.i))
    # "The change was 20.9, 0.7 and three per cent respectively"
    if not (several or "respectively" in scene.words(row[-1].sketch.j, scene.j)):
        return
    reach = PARAGRAPH if "respectively" in scene.words(row[-1].sketch.j, scene.j) else NEXT_BUT_ONE
    last = [one for one in before if 0 < scene.index - one.scene.index <= reach and one.area is not None]
    if reach > NEXT_BUT_ONE:
        last = [one for one in last if one.scene.sentence.block == scene.sentence.block]
    areas = _areas_of(last)[-len(row) :]
    if len(areas) == len(row):
        _take_in_order(row, areas)
        return
    levels = [one for one in last if one.sketch.quantity is not None and one.scene is last[-1].scene]
    alike = [one for one in last if one.sketch.type == row[0].sketch.type and one.sketch.quantity is not None]
    # "thefts (17,721) and violence (11,482). They are up by 21 and 31 per cent respectively"
    told = (alike or [one for one in levels if one.sketch.role == "level" and reach > NEXT_BUT_ONE])[-len(row) :]
    named = any(cue.facets.topic or cue.facets.population for cue in scene.cues if not cue.weak)
    if (several or not alike) and not named and len({one.facets for one in told}) == len(row):
        for one, other in zip(told, row, strict=True):
            other.facets = replace(one.facets, statistic=other.facets.statistic, base=other.facets.base)


def _repeat_measures(scene: Scene, made: list[Bound], before: list[Bound]) -> None:
    """ "12 per cent of adult rapes and 24 per cent of child rapes. The averages are 18 and 31": of what was told, in its order."""
    row = [one for one in made if one.sketch.quantity is not None]
    said = any(cue.facets.topic or cue.facets.event or cue.facets.population for cue in scene.cues)
    if len(row) < 2 or said or PLURALS.isdisjoint(scene.words(scene.i, scene.j)) or not is_row_of_figures(scene, row):
        return
    last = [one for one in before if scene.index - one.scene.index == 1 and one.sketch.type == row[0].sketch.type]
    told = list(dict.fromkeys(one.facets for one in last if not one.sketch.comparator))
    if len(told) == len(row):
        for one, facets in zip(row, told, strict=True):
            one.facets = facets


def _share_date(made: list[Bound]) -> None:
    """ "297 and 281 respectively in September 2012": one date for all, where the sentence tells but one."""
    made = [one for one in made if not one.sketch.comparator]
    dated = [one for one in made if one.worded and one.period is not None]
    if dated and all(one.period == dated[0].period for one in dated):
        for one in made:
            if not one.worded and one.sketch.quantity is not None and one.sketch.type == dated[0].sketch.type:
                one.period, one.source = dated[0].period, "own"


def _share_base(scene: Scene, made: list[Bound]) -> None:
    """ "324 and 410 rapes, up from 290 and 388": the second of two earlier ends is as early as the first."""
    pairs = [(one, other) for one, other in pairwise(made) if scene.words(one.sketch.j, other.sketch.i) == ["and"]]
    closed = [pair for pair in pairs if any(0 <= date.i - pair[1].sketch.j <= NOUN for date in scene.wordings)]
    for one, other in closed if len(closed) > 1 else ():  # "1,510 and 1,577 in 2017/18, 1,185 and 1,165 in 2016/17"
        if one.sketch.type == other.sketch.type and other.period is not None:
            one.period, one.source = other.period, other.source
    for (first, second), (one, other) in pairwise(pairs):
        alike = len({each.sketch.type for each in (first, second, one, other)}) == 1
        ends = scene.words(other.sketch.j, other.sketch.j + 1) in ENDS
        if alike and ends and one.sketch.role == "before" and other.sketch.role == "level":
            other.sketch.role, other.period, other.source = one.sketch.role, one.period, "own"


def _repeat_in_runs(scene: Scene, made: list[Bound], before: list[Bound]) -> None:
    """ "By 2015 there were 208 and 236, down by 89 and 45 respectively": two of each, of the two areas of the sentence before."""
    figures = [one for one in made if one.sketch.quantity is not None]
    areas = _areas_of([one for one in before if scene.index - one.scene.index == 1])
    runs = [list(run) for _, run in groupby(figures, key=lambda one: one.sketch.type)]
    if (
        any(place.sort != "none" for place in scene.places)
        or len(areas) < 2
        or any(len(run) != len(areas) for run in runs)
    ):
        return
    for run in runs:
        _take_in_order(run, areas)


def _repeat_in_sentence(scene: Scene, made: list[Bound]) -> None:
    """ "Kent recorded 300 and Essex 400, rises of 4 and 11 per cent respectively": of the places of the figures before, in their order.

    So of what they count: "300 burglaries and 40 robberies, down 4 and 11 per cent", "rape and arson were up 40 and 50 per cent".
    """
    words = scene.words(scene.i, scene.j)
    told, row = _before_row(scene, made, scene.i + words.index("respectively") if "respectively" in words else scene.j)
    if "respectively" not in words and (len(told) != len(row) or {one.sketch.type for one in row} != {"change"}):
        return
    _count_in_order(scene, told, row)
    areas = _areas_of(told)
    # "Essex saw 940, while Gwent (715) and Kent (906) were up by seven and six per cent respectively"
    if len(areas) > len(row):
        areas = _areas_of(told[-len(row) :])
    if len(row) < 2 or len(areas) != len(row) or any(place.i >= told[-1].sketch.j for place in scene.places):
        return
    _take_in_order(row, areas)


def _areas_of(told: Sequence[Bound]) -> list[AreaMention]:
    """The areas of figures, each once, in the order in which they are first told."""
    return list({one.area.area: one.area for one in told if one.area is not None and one.area.area}.values())


def _take_in_order(row: Sequence[Bound], areas: Sequence[AreaMention]) -> None:
    for one, area in zip(row, areas, strict=True):
        one.area = replace(area, how="anaphor")


def _before_row(scene: Scene, made: list[Bound], end: int) -> tuple[list[Bound], list[Bound]]:
    """The row of figures that is given out, before `end`, and the figures before it."""
    figures = [one for one in made if one.sketch.quantity is not None and one.sketch.j <= end]
    row = figures[-1:]
    while len(row) < len(figures) and is_row_of_figures(scene, [figures[-len(row) - 1], row[0]]):
        row.insert(0, figures[-len(row) - 1])
    return figures[: -len(row)], row


def _count_in_order(scene: Scene, told: list[Bound], row: list[Bound]) -> None:
    """Gives the figures of a row, in their order, the things that the figures or the words before them count."""
    facets = list({one.facets.topic: one.facets for one in told if one.facets.topic is not None}.values())
    if not told and len(row) > 1:
        cues = [cue for cue in scene.cues if cue.facets.topic is not None and not cue.weak and cue.j <= row[0].sketch.i]
        topics = {cue.facets.topic: cue.facets for cue in cues}
        facets = [
            replace(row[0].facets, topic=topic, event=one.event or row[0].facets.event) for topic, one in topics.items()
        ]
    if len(row) < 2 or len(facets) != len(row) or len({one.facets.topic for one in row}) > 1:
        return
    for one, counted in zip(row, facets, strict=True):
        one.facets = replace(counted, statistic=one.facets.statistic, base=one.facets.base)


def _give_out(made: list[Bound]) -> None:
    """To each of the figures that share a list of as many areas one of them; so again to their rises, and so on."""
    for part in {bound.area for bound in made if bound.area and len(bound.area.parts) > 1}:
        group = [bound for bound in made if bound.area == part and bound.sketch.quantity is not None]
        # "with 20 per cent each, to 4,393 and 2,714 respectively"
        if part is not None and len(group) % len(part.parts):
            group = _run_of(group, len(part.parts)) or group
        if part is not None and (ends := _pairs_of_ends(group, len(part.parts))):
            for pair, id_ in zip(ends, part.parts, strict=True):
                for bound in pair:
                    bound.area = replace(part, area=id_, parts=())
        elif part is not None and len(group) % len(part.parts) == 0:
            for bound, id_ in zip(group, cycle(part.parts), strict=False):
                bound.area = replace(part, area=id_, parts=())


def _run_of(group: Sequence[Bound], many: int) -> list[Bound]:
    """The last row of as many figures: "recorded 300, 200 and 400 respectively, 12 per cent of which were solved"."""
    rows = (list(group[k : k + many]) for k in range(len(group) - many, -1, -1))
    return next((row for row in rows if is_row_of_figures(row[0].scene, row)), [])


def _pairs_of_ends(group: Sequence[Bound], many: int) -> list[list[Bound]]:
    """ "fell from 8,787 to 7,045 and from 8,677 to 6,930 respectively": both ends of one place, then those of the next."""
    ends = [bound for bound in group if bound.sketch.role in ("before", "after")]
    pairs = [list(pair) for pair in zip(ends[::2], ends[1::2], strict=False)]
    whole = len(ends) == 2 * many and all({one.sketch.role for one in pair} == {"before", "after"} for pair in pairs)
    return pairs if whole else []


def _spread_over_list(scene: Scene, made: list[Bound], area_of: Callable[[Place], AreaMention | None]) -> None:
    """ "Kent, Essex and Surrey will get less than Norfolk: £89m, £92m and £104m respectively": the one list of as many places."""
    lists = [place for place in scene.places if len(place.parts) > 1]
    if len(lists) > 1:  # "Kent and Essex used it more often than both Sussex and Surrey"
        lists = [place for place in lists if not _is_exceeded(scene, place)]
    if len(lists) != 1:
        return
    figures = [bound for bound in made if bound.sketch.quantity is not None]
    behind = [bound for bound in figures if bound.sketch.i >= lists[0].j]
    figures = behind or figures  # "Bexley had 31 and Sutton, Bromley and Richmond 58, 64 and 71 respectively"
    if len(lists[0].parts) == len(figures):
        for bound in figures:
            bound.area = area_of(lists[0])


def _is_exceeded(scene: Scene, place: Place) -> bool:
    """Whether the places of a list are only what others have more than; not "than Sussex and Surrey, which have 210 and 190"."""
    told = not {"which", "who", "where", "whose"}.isdisjoint(scene.words(place.j, place.j + 2))
    return not told and "than" in scene.words(place.i - 2, place.i)


def _match_in_order(scene: Scene, made: list[Bound]) -> None:
    """ "Durham's detection rate is 32%, its no-crime rate 4%; nationally they are 18% and 12% respectively": measures in order."""
    bare = [b for b in made if b.sketch.quantity is not None and not has_own_measure(scene, b.sketch)]
    told = [
        b for b in made if b.sketch.quantity is not None and b not in bare and bare and b.sketch.i < bare[0].sketch.i
    ]
    if len(bare) < 2 or len(told) < len(bare) or len({b.sketch.type for b in (*bare, *told)}) != 1:
        return
    for one, other in zip(told[-len(bare) :], bare, strict=True):
        other.facets = one.facets


def _end_in_order(scene: Scene, made: list[Bound]) -> None:
    """ "Weapons offences were up by a quarter and drugs by 13 per cent, to 341 and 1,151": the ends, in the order of the changes.

    Or "from 195 to 142 in Kent and from 257 to 182 in Essex, by 27 and 29 per cent": the changes, in that of the ends.
    """
    changes = [one for one in made if one.sketch.type == "change"]
    ends = [one for one in made if one.sketch.type == "count" and changes and one.sketch.i > changes[-1].sketch.i]
    led = bool(ends) and scene.words(ends[0].sketch.i - 1, ends[0].sketch.i) == ["to"]
    first, row = (changes, ends) if led else ([one for one in made if one.sketch.role == "after"], changes)
    if len(first) != len(row) or not is_row_of_figures(scene, row) or first[-1].sketch.i > row[0].sketch.i:
        return
    for one, other in zip(first, row, strict=True):
        other.facets, other.area = replace(one.facets, statistic=other.facets.statistic), one.area
