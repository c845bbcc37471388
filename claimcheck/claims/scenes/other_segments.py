"""Mentions in another segment of the sentence than the figure: back to its subject, or forward where nothing new is said."""

from __future__ import annotations

from typing import TypeVar

from claimcheck.claims.dates.wordings import Wording
from claimcheck.claims.scenes.between import BE, Mention
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets

ITEM = 4  # words of the last of a list, with the preposition behind it
LEADING = word_sets("grammar", "other_segments")["leading"]
M = TypeVar("M", bound=Mention)
TALLIES = word_sets("grammar", "nouns")["figures"]
SAYING = (["that", "is", "how"], ["that", "was", "how"], ["the", "number", "of"], ["that", "is", "the"])
OF_WHICH = (["of", "which"], ["of", "whom"], ["of", "them"])
SUBJECTS = word_sets("grammar", "other_segments")["subjects"]


def in_other_segments(scene: Scene, sketch: Sketch, mentions: list[M], start: int, end: int) -> M | None:
    """Back through the sentence to the subject; forward only where no other figure stands before."""
    earlier = [m for m in mentions if m.i < start]
    if earlier:
        return earlier[-1]
    if SUBJECTS.issuperset(scene.words(scene.i, scene.i + 1)) and not isinstance(mentions[0], Wording):
        return None  # "Its 10.1 is lower than that of any other force, and half of what it is in West Yorkshire"
    later = [m for m in mentions if m.i >= end]
    if later and _is_of_part(scene, later[0]):
        return None
    dates = bool(later) and isinstance(later[0], Wording)
    if later and (_turns_away(scene, end, later[0].i, dates) or _is_of_itself(scene, sketch, later[0])):
        return None
    if later and not any(
        sketch.j <= other.i < later[0].i and other.role != "rank" for other in scene.sketches if other is not sketch
    ):
        return later[0]
    if any(sketch.j <= other.i < one.i and _is_other_level(other) for other in scene.sketches for one in later[:1]):
        return None  # "That is a third, against 28 per cent when the coalition was formed in 2010"
    if not later or scene.i != scene.segments[0][0] or len(mentions) > 1:
        return None
    told = scene.words(later[0].i - 2, later[0].i)  # "9,193 times, and nearly a third of that was in Hull"
    anew = "and" in scene.words(sketch.j, later[0].i)
    return None if anew and told[:1] and told[0] in BE and told[-1] == "in" else later[0]


def _is_of_part(scene: Scene, mention: Mention) -> bool:
    """ "There were a quarter more sex offences, with the tally for South Wales leaping to 1,374": the place of that tally."""
    start = scene.segments[scene.segment_of(mention.i)][0]
    opening = [word for word in scene.words(start, start + 4) if word != ","]
    # "311 deaths, | of which | the Met accounts for 53"
    if opening[:1] in (["which"], ["whom"]) and scene.words(start - 1, start) == ["of"] or opening[:2] in OF_WHICH:
        return any(start <= other.i for other in scene.sketches)
    return not isinstance(mention, Wording) and opening[:2] == ["with", "the"] and not TALLIES.isdisjoint(opening[2:])


def _is_of_itself(scene: Scene, sketch: Sketch, mention: Mention) -> bool:
    """ "We come out at 132, Reading at 125": a clause with a subject of its own, before a place with a figure of its own."""
    if isinstance(mention, Wording) or {"we", "it", "they", "ours"}.isdisjoint(
        scene.words(scene.segments[sketch.segment][0], sketch.i)
    ):
        return False
    own = scene.segments[scene.segment_of(mention.i)]
    return any(mention.j <= other.i < own[1] for other in scene.sketches)


def _is_other_level(sketch: Sketch) -> bool:
    """Of a place behind it the figure before is none: "That's 18 per cent, more than twice the increase for England and Wales"."""
    return sketch.comparator and sketch.role != "before" or sketch.type == "comparison"


def _closes_list(scene: Scene, start: int, j: int) -> bool:
    """ "32,102 reports of nuisance neighbours, rowdy drunks and the like in 2018/19": the last of what is counted."""
    listed = scene.words(start + 1, j)
    commas = "," in scene.words(scene.i, start)
    short = 1 < len(listed) <= ITEM and listed[-1] in LEADING and LEADING.isdisjoint(listed[:-1])
    done = any(start < one.i < j for one in scene.turns) or any(start < one.i < j for one in scene.sketches)
    return (
        scene.words(start, start + 1) == ["and"]
        and commas
        and short
        and not done
        and listed[0] not in ("a", "it", "they")
    )


def _turns_away(scene: Scene, i: int, j: int, dates: bool) -> bool:
    """Whether a new thing is said before the mention ("fewer than in 2017, and a long way from the peak, in 2009")."""
    starts = [start for start, _ in scene.segments if i <= start <= j]
    figures = {sketch.i for sketch in scene.sketches}
    inside = {at for sketch in scene.sketches for at in range(sketch.i + 1, sketch.j)}  # "No force but Kent had more"
    starts = [start for start in starts if start not in inside]
    return any(
        scene.tokens.lower[start] in ("and", "but", "while", "whereas", ";", ":", "although", "though")
        and start + 1 not in figures  # "43 guns and 1,218 knives were handed in to Kent Police"
        and scene.words(start + 1, start + 4) not in SAYING  # "1,364: that is how many officers Kent had in March 2011"
        and not (dates and _closes_list(scene, start, j))
        for start in starts
    )
