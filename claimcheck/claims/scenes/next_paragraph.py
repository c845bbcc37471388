"""Whether a paragraph goes on with the place that the one before it told of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.scenes.which_place import LENT, Focus
from claimcheck.claims.words.lexicons import word_sets

_words = word_sets("grammar", "context")
THESE, GOING_ON = _words["these"], _words["going_on"]
CASES = [[one, many] for one in ("those", "these") for many in ("cases", "offences", "crimes", "reports", "rapes")]
OFFICERS, TITLED = _words["officers"], 4  # tokens from the start of "Deputy Chief Constable Lee Hill said"
THEM, PARTED, OPENING = frozenset(["them", "these", "those"]), 7, 2
WHO = word_sets("grammar", "which_place")["who"]
BEING = (["was"], ["is"], ["'s"], ["’s"])
SAYING = word_sets("grammar", "which_place")["saying"]
OF_THEM = (["of", "those"], ["of", "these"], ["of", "them"], ["of", "last"])  # "Of last year's tests 44 were positive"


def _is_announced(scene: Scene, focus: Focus) -> bool:
    """ "Norfolk has none left. | Chief Constable Lee Hill said he had 1,205": an officer of no force named is of the article's own."""
    opening = scene.words(scene.i, scene.i + TITLED)
    return focus.announced and not (OFFICERS & set(opening) and scene.tokens.text[scene.i][0].isupper())


def goes_on(scene: Scene, focus: Focus, main: Focus, seen: Sequence[Focus]) -> bool:
    """ "This was down from 11,669 a year earlier", of those of the paragraph before."""
    opening = scene.words(scene.i, scene.i + 2)
    if _is_announced(scene, focus) or _is_of_them(scene, focus, seen):
        return True
    opens = scene.tokens.start[scene.i] <= scene.block.span.start + 1
    if opens and opening[:1] in (["it"], ["its"]) and focus.kind == "force" and main.kind in ("nation", "region"):
        return True  # "Of the four Welsh forces Gwent is the quickest. | It takes seven seconds"
    went_on = (
        opening[0] in ("this", "that") and opening[1:] in BEING or _says_that_is(scene)
    )  # "It was" is of the article
    first = scene.quantities[0] if scene.quantities else None
    parts = scene.words(scene.i, scene.i + PARTED)
    opens = first is not None and first[0] - scene.i < OPENING and first[2].unit == "percent"
    # "About half, 436 of them, were"
    told_of = zip(parts, parts[1:], [*parts[2:], ""], strict=False)
    shared = opens and any(of == "of" and them in THEM and who not in WHO for of, them, who in told_of)
    near = first is not None and first[2].unit == "percent" and first[0] - scene.i <= PARTED
    behind = scene.words(first[1], first[1] + 3) if near and first is not None else []
    told = behind[:1] == ["of"] and behind[1:] in CASES  # "A charge followed in 4.2 per cent of those cases"
    if shared or told:  # "Kent had 28 and Essex 44. | Four in five of those who came forward were under 18", of all
        return len({id for one in seen if one.block == focus.block and one.kind in LENT for id in one.areas}) < 2
    of_one = opening[:1] != ["it"] or len({one.areas for one in seen if one.block == focus.block}) < 2
    return went_on or len(opening) == 2 and opening[0] in THESE and opening[1] in GOING_ON and of_one


def is_beside(focus: Focus, main: Focus, seen: Iterable[Focus]) -> bool:
    """ "Burglary in Gwent fell by one per cent; over Wales by seven. | Robberies": a nation told beside the article's own area."""
    own = any(one.block == focus.block and one.areas == main.areas for one in seen)
    return focus.kind == "nation" != main.kind and own


def _is_of_them(scene: Scene, focus: Focus, seen: Iterable[Focus]) -> bool:
    """ "Nationally 31,238 were recorded. | Of those, 2,895 were children": opens on what a paragraph of one place told."""
    opens = scene.sentence.span.start == scene.block.span.start and scene.words(scene.i, scene.i + 2) in OF_THEM
    return opens and all(one.areas == focus.areas for one in seen if one.block == focus.block)


def _says_that_is(scene: Scene) -> bool:
    """ "Campaigners say that is a third more than in 2021", "which, he said, was down": of what was told before, in another's words."""
    first = min((i for i, _, _ in scene.quantities), default=scene.i)
    words = scene.words(scene.i, first)
    at = next((k for k, word in enumerate(words) if word in SAYING), None)
    if at is None or any(scene.i <= place.i < first and place.kind in LENT for place in scene.places):
        return False
    behind = words[at + 1 :]
    behind = behind[1:] if behind[:2] in (["that", "that"], ["that", "this"]) else behind
    return behind[:1] in (["that"], ["this"]) and behind[1:2] in BEING
