"""Of whom a figure is: all, adults, children, women ..."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from claimcheck.claims.quantities.rates import PER
from claimcheck.claims.scenes.of_what import (
    are_whole_in_parts,
    is_of_them,
    is_whole,
    is_whole_of_parts,
    is_whole_of_share,
)
from claimcheck.claims.scenes.scene import Cue, Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.measures import Facets

_grammar = word_sets("grammar", "populations")
ONE, COUNTED = _grammar["one"], _grammar["counted"]

OPENINGS = _grammar["openings"]
TOGETHER = (
    ["taken", "together"],
    ["added", "together"],
    ["put", "together"],
    ["all", "told"],
    ["in", "all"],
    ["in", "total"],
)
HARMED = _grammar["harmed"]
HEAD = 4  # tokens
SAYING = frozenset(["said", "says"])
CUTS = _grammar["cuts"]
ANEW = _grammar["anew"]

BEING = word_sets("grammar", "verbs")["being"]
OF_ALL = [("of", one) for one in ("which", "whom", "these", "those", "them")]
ASIDES = 3  # segments behind a figure in which its predicate is looked for


def population_of(scene: Scene, sketch: Sketch, ordered: list[Cue]) -> str | None:
    """Whose: said in the figure's own segment, or right beside a topic ("adult rapes"); not "said a federation man of Merseyside"."""
    ordered = [cue for cue in ordered if not _is_speaker(scene, cue)]
    start, end = scene.segments[sketch.segment] if scene.segments else (scene.i, scene.j)
    if sketch.type == "count" and (is_whole(scene, sketch) or is_whole_of_share(scene, sketch)):
        own = [cue for cue in ordered if cue.facets.population and sketch.i <= cue.i <= sketch.j]
        own = [cue for cue in own if not cue.i < sketch.j < cue.j]  # "31 per cent of its 1,133 | officers were women"
        if own:
            return own[0].facets.population  # "16 per cent of the 315 adult rapes"
        # "1,253 of the 3,321 officers are women", but "Among black people 168 of the 776 were"
        return _told_first(scene, sketch, ordered) or "all"
    if scene.words(sketch.j, sketch.j + 4)[:2] in (["in", "all"], ["in", "total"]) or scene.words(
        sketch.j, sketch.j + 1
    ) == ["altogether"]:
        return "all"
    if not any(cue.facets.population for cue in ordered):
        return "all" if scene.words(scene.i, scene.i + 2) in TOGETHER else None
    # "Of the adult | reports, 13 were cancelled"
    topics = {at for cue in ordered if cue.facets.topic or cue.weak and cue.facets.event for at in (cue.i, cue.j)}
    topics |= {
        cue.j + 1
        for cue in ordered
        if cue.facets.topic and scene.words(cue.j, cue.j + 1) in (["of"], ["against"], ["involving"])
    }
    end = _predicate(scene, sketch.segment, end)
    near = [
        cue for cue in ordered if cue.facets.population and (start <= cue.i < end or cue.j in topics or cue.i in topics)
    ]
    behind = [cue for cue in ordered if cue.facets.population and cue.i == sketch.j + 1]
    if behind and scene.words(sketch.j, sketch.j + 1) in (["against"], ["of"], ["involving"], ["on"]):
        return behind[0].facets.population  # "126 against under-16s"
    if is_whole_of_parts(scene, sketch):
        near = [cue for cue in near if cue.j in topics or cue.i in topics]
    if near:
        return near[0].facets.population
    if any(cue.facets.population == "all" and cue.i < sketch.i for cue in ordered):
        return "all"  # "The whole strength is 4,026, which is 54 more": told of all until another group is named
    return _of_base(scene, sketch, ordered) or _told_first(scene, sketch, ordered) or _of_change(scene, sketch)


def _is_speaker(scene: Scene, cue: Cue) -> bool:
    """ "Said a federation man": one who speaks, and no group."""
    return ONE.issuperset(scene.words(cue.i, cue.j)) and not SAYING.isdisjoint(scene.words(cue.i - HEAD, cue.i))


def _predicate(scene: Scene, segment: int, end: int) -> int:
    """Where the words end that say what a figure is: "2,814 of those arrested | , or one in seven | , were women"."""
    for start, stop in scene.segments[segment + 1 : segment + 1 + ASIDES]:
        words = [word for word in scene.words(start, stop) if word not in (",", "–", "(", ")")]
        if words[:1] and words[0] in BEING:
            return stop
        if words and words[0] != "or":
            break
    return end


def _of_base(scene: Scene, sketch: Sketch, ordered: list[Cue]) -> str | None:
    """ "For every 1,000 black residents, 11.3": of whom a rate is taken, told right before it."""
    if sketch.type != "rate":
        return None
    told = [cue for cue in ordered if cue.facets.population and cue.j <= sketch.i]
    last = max(told, key=lambda cue: cue.i, default=None)
    if last is None or any(last.j <= one.i < sketch.i for one in scene.sketches):
        return None
    return last.facets.population if PER.intersection(scene.words(last.i - HEAD, last.i)) else None


def _told_first(scene: Scene, sketch: Sketch, ordered: list[Cue]) -> str | None:
    """ "For children the rate, just over 91, was the third highest": of whom the whole sentence is, told at its head."""
    told = [cue for cue in ordered if cue.facets.population and cue.i < sketch.i]
    opens = not OPENINGS.isdisjoint(scene.words(scene.i, scene.i + 1))
    opens = opens or scene.words(scene.i, scene.i + 4) == ["in", "the", "case", "of"]
    # "Women were the victims in 243 cases"
    harmed = bool(told) and not HARMED.isdisjoint(scene.words(scene.i, sketch.i))
    if scene.tabular or not told or not (opens or harmed and min(cue.i for cue in told) == scene.i):
        return None
    alone = len({cue.facets.population for cue in told}) == 1 and min(cue.i for cue in told) - scene.i <= HEAD
    return told[0].facets.population if alone and CUTS.isdisjoint(scene.words(told[0].j, sketch.i)) else None


def _of_change(scene: Scene, sketch: Sketch) -> str | None:
    """ "Among women it has dropped even more, by 68 per cent, from 5,644": whom the change is told of, in the clause before."""
    if sketch.role not in ("before", "after", "change"):
        return None
    told = [cue for cue in scene.cues if cue.facets.population and cue.j <= sketch.i]
    anew = not told or not ANEW.isdisjoint(scene.words(told[-1].j, sketch.i))
    levels = [one for one in scene.sketches if told and told[-1].i <= one.i < sketch.i and one.role == "level"]
    # "where three teenagers have been stabbed, knife crime went from 188 to 241"
    counted = bool(told) and any(i < told[-1].i <= j for i, j, _ in scene.quantities)
    counted = counted and any(cue.facets.topic and told[-1].j <= cue.i < sketch.i for cue in scene.cues)
    return None if anew or levels or counted else told[-1].facets.population


def tells_of_group(scene: Scene) -> bool:
    """ "Women aged 16 and over were the largest group": whom the figures of the next sentence are of, and no man or woman of a story."""
    return len(_groups(scene)) == 1 and not COUNTED.isdisjoint(scene.words(scene.i, scene.j))


def of_groups(scene: Scene, facets: Facets) -> Facets:
    """The facets that a sentence announces: "A woman raped in March was not believed" announces no figures of women."""
    return facets if _groups(scene) else replace(facets, population=None)


def _groups(scene: Scene) -> list[Cue]:
    return [cue for cue in scene.cues if cue.facets.population and not ONE.issuperset(scene.words(cue.i, cue.j))]


def population_kept(scene: Scene, sketch: Sketch, facets: Facets, before: Facets) -> str | None:
    """Of whom the figures that follow are: "95 of them children", "of which 95 were of children" are a part, and the story goes on with
    all that were told before; behind "552 women among the county's 1,316 officers", with the women.
    """
    part = next((cue.facets.population for cue in scene.cues if cue.facets.population and cue.j <= sketch.i), None)
    if part and facets.population == "all" and sketch.type == "count" and is_whole(scene, sketch):
        return part
    ahead = scene.words(max(scene.i, sketch.i - 3), sketch.i)
    led = ahead[-1:] == ["including"] or any(pair in OF_ALL for pair in pairwise(ahead))
    behind = scene.words(sketch.j, sketch.j + 3)
    were = behind[:2] in (["of", "them"], ["of", "these"], ["of", "those"]) and not BEING.isdisjoint(behind[2:])
    were = were or led or scene.words(scene.i, scene.i + 2) in (["of", "those"], ["of", "these"], ["of", "them"])
    if not were and not is_of_them(scene, sketch) and not are_whole_in_parts(scene, sketch):
        return facets.population  # "Sixty-one of them were girls" is a part too
    return before.population if before.topic == facets.topic else None
