"""Words beside a figure that make it one of a part, or of more than another figure of the same thing."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.claims.context.bound import Bound
from claimcheck.claims.context.context import is_headline
from claimcheck.claims.words.lexicons import word_sets

INCLUDING = frozenset(["inclusion", "exclusion"])
INCLUDED = frozenset((be, kept) for be in ("are", "is", "were") for kept in ("included", "excluded"))
_grammar = word_sets("grammar", "tellings")
CHOOSING = _grammar["choosing"]
NARROWING, WIDENING = _grammar["narrowing"], _grammar["widening"]
ABUSE = frozenset(["abuse", "violence", "burglary", "burglaries", "incidents", "assaults"])  # kinds of their own
PROMISED = (["would", "have"], ["will", "have"], ["shall", "have"])
SPANS, NAMED_APART = _grammar["spans"], _grammar["named_apart"]
BESIDE = 6  # words behind a figure that say with what, or without what, it is


def _is_for_else(one: Bound) -> bool:
    """ "26 were for violent disorder, 14 for being drunk": of what the words behind it name, which is not what we took."""
    if one.scene.words(one.sketch.j, one.sketch.j + 1) != ["for"]:
        return False
    named = (cue for cue in one.scene.cues if 1 <= cue.i - one.sketch.j <= 3)
    return all(cue.facets.topic != one.facets.topic for cue in named)


def _is_in_some(one: Bound) -> bool:
    """ "46 deaths in cars", "1,204 break-ins in schools": of what the words behind it name, and no place or time."""
    scene, at = one.scene, one.sketch.j + 1
    if one.sketch.type != "count" or scene.words(at - 1, at) != ["in"]:
        return False
    placed = any(place.i <= at < place.j for place in scene.places)
    if at >= scene.j or placed or any(wording.i <= at < wording.j for wording in scene.wordings):
        return False
    word = scene.tokens.text[at]
    return word.islower() and word.endswith("s") and word not in SPANS


def are_named_apart(one: Bound, other: Bound) -> bool:
    """ "Violent crime was up 11 per cent, offences against the person 14": the body calls them by names that used to differ."""
    if is_headline(one.scene) or is_headline(other.scene):
        return False
    first, second = (NAMED_APART.intersection(each.scene.words(each.scene.i, each.scene.j)) for each in (one, other))
    return bool(first) and bool(second) and first.isdisjoint(second)


def _is_of_two_kinds(one: Bound) -> bool:
    """ "Robberies and burglaries combined came to 4,966": of both, where neither is named again behind the number."""
    scene, at = one.scene, one.sketch.i
    start = max((other.j for other in scene.sketches if other.j <= at), default=scene.i)
    cues = [cue for cue in scene.cues if start <= cue.i < one.sketch.j and cue.facets.topic and not cue.weak]
    joined = any(scene.words(cue.j, other.i) in (["and"], ["and", "the"]) for cue, other in pairwise(cues))
    return joined and one.sketch.type == "count" and all(cue.j <= at for cue in cues)


def is_narrowed(one: Bound) -> bool:
    """Whether words beside a figure make it one of a part, or of more than the other."""
    words = one.scene.words(one.scene.i, one.scene.j)
    if not INCLUDING.isdisjoint(words) or INCLUDED & set(pairwise(words)):
        return True  # "47,135 with the inclusion of Greater Manchester", "when those of Kent are included"
    before, after = (
        one.scene.words(one.sketch.i - 4, one.sketch.i),
        one.scene.words(one.sketch.j, one.sketch.j + BESIDE),
    )
    if before[-2:] in PROMISED:
        return True  # "said that he would have 2,100 officers by this time next year"
    if "factored" in one.scene.words(one.scene.i, one.scene.j):
        return True  # "when the crimes of Manchester are factored in, it is 47,136"
    domestic = any(word == "domestic" and behind not in ABUSE for word, behind in pairwise((*before, "")))
    # "312 hate crimes with a motive of race"
    chosen = one.sketch.type == "count" and not CHOOSING.isdisjoint(after[:1])
    if domestic or chosen or _is_for_else(one) or _is_in_some(one) or _is_of_two_kinds(one):
        return True
    if one.sketch.type == "change" and "average" in one.scene.words(one.sketch.i, one.sketch.j + 1):
        return True  # "a 45.7 per cent average increase": of places, nobody says of which
    label = one.scene.words(one.scene.i, one.sketch.i) if one.sketch.role in ("row", "change") else ()
    parts = [word for word, following in pairwise((*before, "")) if following != "cent"]
    return bool(NARROWING & set(parts) or WIDENING & {*before, *after, *label}) or one.sketch.comparator
