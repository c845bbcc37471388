"""Shares of a total that was told before: "There were 5,331 such cases, or 85 per cent of the total"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.context.bound import Bound, periods_agree
from claimcheck.claims.context.context import area_ids
from claimcheck.claims.context.parts import are_siblings, contrasts, is_number, may_be_share, value
from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.words.lexicons import word_sets

_grammar = word_sets("grammar", "share_ties")
LEADS, MADE_UP, EVERYBODY = _grammar["leads"], _grammar["made_up"], _grammar["everybody"]
MARKS = frozenset([",", "–", "—", "-", "(", "or", ":"])
OF_THEM = (["of", "them"], ["of", "those"], ["of", "these"])
OTHER_WORDS = ["in", "other", "words"]


def find_of_total(bound: Sequence[Bound]) -> Iterator[tuple[bool, tuple[Bound, Bound, Bound]]]:
    """ "There were 5,331 such cases, or 85 per cent of the total": whether the whole is the last one told, and part, whole, share."""
    for k, share in enumerate(bound):
        part = bound[k - 1]
        if share.sketch.type != "percentage" or not k or part.scene is not share.scene or not is_number(part):
            continue
        between = (share.scene, part.sketch.j, share.sketch.i)
        if not is_of_all(share) or not (leads(*between) or _makes_up(*between)):
            continue
        some = (
            part.scene.words(part.sketch.j, part.sketch.j + 2) in OF_THEM
        )  # "In 1,115 of them, 54.6 per cent of the total"
        everybody = _is_of_everybody(share)  # whatever part of them it was printed as a share of
        wholes = [
            one
            for one in bound[: k - 1]
            if is_number(one)
            and (everybody or some or one.facets.topic == share.facets.topic)
            and area_ids(one.area) == area_ids(share.area)
            and value(one) > value(part)
            and not are_siblings(one, part)
        ]
        same = [one for one in wholes if periods_agree(one, share)]
        meant = max(same, key=value) if same and everybody else same[-1] if same else None
        for whole in [] if meant is None else [meant] if everybody else wholes:
            yield whole is meant and (everybody or may_be_share(part, whole, share)), (part, whole, share)


def is_of_all(share: Bound) -> bool:
    """ "85 per cent of the total", "of all cases", "of everyone arrested"."""
    following = share.scene.words(share.sketch.j, share.sketch.j + 3)
    return following in (["of", "the", "total"], ["of", "all", "cases"]) or _is_of_everybody(share)


def _is_of_everybody(share: Bound) -> bool:
    following = share.scene.words(share.sketch.j, share.sketch.j + 4)
    return following[:1] == ["of"] and not EVERYBODY.isdisjoint(following[1:])


def leads(scene: Scene, i: int, j: int) -> bool:
    """Whether a mark stands behind the part that ends at `i`, and nothing but "or", "about" between it and the share at `j`."""
    between = scene.words(i, j)
    lead = next((k for k in range(len(between), 0, -1) if between[k - 1] in MARKS), None)
    restated = next(
        (k + 1 for k, word in enumerate(between) if word == ";" and between[k + 1 : k + 4] == OTHER_WORDS), 0
    )
    other = "even" in between or contrasts(scene, i + restated, j)  # "and for bikes it is even less: 0.7 per cent"
    return lead is not None and all(word in LEADS for word in between[lead:]) and not other


def _makes_up(scene: Scene, i: int, j: int) -> bool:
    """ "The 203 about rudeness made up a quarter of the total"."""
    between = [word for word in scene.words(i, j) if word not in LEADS or word in ("up", "for")]
    return " ".join(between[-2:]) in MADE_UP and not contrasts(scene, i, j)
