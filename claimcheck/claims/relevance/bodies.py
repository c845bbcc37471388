"""Figures of bodies that are no force: the staff of a charity, the calls of a helpline, how long courts take; a force's teams."""

from __future__ import annotations

from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets

_words = word_sets("grammar", "refusals")
BODIES, HAVING = _words["bodies"], _words["having"]
COURTS = word_sets("grammar", "bodies")["courts"]
EXTREMES = frozenset(["maximum", "minimum"])
PENALTIES = word_sets("grammar", "bodies")["penalties"]
BODY_REACH = 14  # tokens from a body to the last of what it has
SUBJECT = 6  # tokens from where a sentence opens to the body that it is about
CUTS = _words["not_of_body"]
OWN = _words["police_centres"]
CLAUSES = frozenset(["which", "who", "that"])
ASIDE = frozenset([",", "that"])
WAITING = (["waiting", "list"], ["waiting", "lists"])


def is_of_body(scene: Scene, sketch: Sketch) -> bool:
    """ "The charity, which has 11 staff and a waiting list of 63": what a body has that is no force."""
    if BODIES.isdisjoint(scene.vocabulary) and "waiting" not in scene.vocabulary:
        return False
    before = scene.words(max(scene.i, sketch.i - BODY_REACH), sketch.i)
    verb = max((k for k, word in enumerate(before) if word in HAVING), default=0)
    head = before[:verb]
    while head and head[-1] in (",", "which", "that", "now", "only"):
        head.pop()
    if _ends_in_body(head) and CUTS.isdisjoint(before[verb:]) or _is_about_body(scene, sketch):
        return True
    earlier = [one for one in scene.sketches if one.i < sketch.i] if sketch.role in ("before", "after") else []
    return bool(earlier) and is_of_body(scene, earlier[-1])  # "took 4,100 calls, up from 3,650"


def _ends_in_body(words: list[str]) -> bool:
    return bool(words) and words[-1] in BODIES and not (words[-1] == "centre" and OWN & set(words[-2:]))


def _is_about_body(scene: Scene, sketch: Sketch) -> bool:
    """ "The trust, which had 12 staff in 2012, now has 34"; "The number on its waiting list has gone from 60 to 140"."""
    words = scene.words(scene.i, sketch.i)
    waiting = next((scene.i + k for k in range(len(words)) if words[k : k + 2] in WAITING), None)
    at = next((scene.i + k for k in range(min(SUBJECT, len(words) - 1)) if _ends_in_body(words[: k + 1])), None)
    start = _where_ends(scene, at) if waiting is None else waiting
    if start is None or any(start < place.i < sketch.i and place.sort != "none" for place in scene.places):
        return False
    if waiting is not None:
        return True
    rest = scene.words(start, sketch.i)
    told = (
        rest[:1] == [","] and not CLAUSES.isdisjoint(rest[1:2]) and "," in rest[1:] or not HAVING.isdisjoint(rest[:1])
    )
    return told and not HAVING.isdisjoint(rest) and CUTS.isdisjoint(set(rest) - (ASIDE if rest[0] == "," else set()))


def _where_ends(scene: Scene, at: int | None) -> int | None:
    """Behind a body and the place where it is ("The crisis centre in Dover, which")."""
    if at is None:
        return None
    led = scene.words(at + 1, at + 2) in (["in"], ["at"], ["from"])
    return next((place.j for place in scene.places if led and place.i == at + 2), at + 1)


def is_of_court(scene: Scene, sketch: Sketch) -> bool:
    """ "The average wait for a crown court trial is now 511 days": how long the courts take."""
    start, end = scene.segments[sketch.segment]
    return not COURTS.isdisjoint(scene.words(start, end))


def is_of_law(scene: Scene, sketch: Sketch) -> bool:
    """ "The maximum sentence for assaulting an emergency worker doubled": what the law allows."""
    before = scene.words(scene.segments[sketch.segment][0], sketch.i)
    return sketch.type == "change" and not EXTREMES.isdisjoint(before) and not PENALTIES.isdisjoint(before)


TEAMS = (["team", "of"], ["unit", "of"], ["squad", "of"], ["crew", "of"])


def is_team(scene: Scene, sketch: Sketch) -> bool:
    """ "A team of 18, four of them analysts", "a 12-strong team", "the complaints unit of 14": how many work in one room of the force."""
    bare = sketch.quantity is not None and sketch.quantity.unit in ("", "detectives")
    if scene.words(sketch.j, sketch.j + 2) == ["of", "them"]:
        return any(scene.words(at - 2, at) in TEAMS for at in range(max(scene.i, sketch.i - 4), sketch.i))
    strong = scene.words(sketch.j - 1, sketch.j + 1) == ["strong", "team"]
    return strong or bare and scene.words(sketch.i - 2, sketch.i) in TEAMS
