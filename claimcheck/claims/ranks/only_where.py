"""The one place where something moved or was reached: "only in South Wales did it go up", "a target that only Kent met"."""

from __future__ import annotations

from claimcheck.claims.ranks.denials import is_than_before
from claimcheck.claims.ranks.listed_names import listed_from
from claimcheck.claims.ranks.rank_words import COMPARATIVES, Ranking
from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.values import Rank

REACHING = word_sets("grammar", "exclusions")["reaching"]
ENDS = frozenset([",", ".", ";", ":", "–", "—", "and", "but"])
DOING = frozenset(["did", "does", "do", "has", "have", "had"])


def only_in(scene: Scene, at: int) -> Ranking | None:
    """ "Only in South Wales did the figure go up", "were there more officers": the one place where it moved so, and nothing else there."""
    place = next((one for one in scene.places if one.i == at + 2 and one.sort == "name" and one.area), None)
    led = scene.words(at, at + 2) in (["only", "in"], ["only", "at"])
    if place is None or not led:
        return None
    if scene.words(place.j, place.j + 2) in (["were", "there"], ["are", "there"]):
        end = place.j + 3
        more = end <= scene.j and scene.tokens.lower[end - 1] in COMPARATIVES and is_than_before(scene, end - 1)
        return Ranking(at, end, Rank(span=scene.span(at, end), position=1, direction="highest"), end) if more else None
    if DOING.isdisjoint(scene.words(place.j, place.j + 1)):
        return None
    end = next((k for k in range(place.j, scene.j) if scene.tokens.lower[k] in ENDS), scene.j)
    if not any(place.j < turn.i < end and turn.sort == "verb" for turn in scene.turns):
        return None
    return Ranking(at, place.j, Rank(span=scene.span(at, place.j), position=1, direction="highest"), place.j)


def only_one_did(scene: Scene, at: int) -> Ranking | None:
    """ "Forces are meant to reach 90 per cent, which only Kent did", "a target that only Kent met": the one place that got there."""
    places = listed_from(scene, at + 1) if scene.words(at - 1, at) in (["which"], ["that"], ["something"]) else []
    if len(places) != 1 or len(places[0].areas) != 1:
        return None
    verb, ends = places[0].j, scene.words(places[0].j + 1, places[0].j + 2)
    if (DOING | REACHING).isdisjoint(scene.words(verb, verb + 1)) or ends and ends[0] not in ENDS:
        return None
    return Ranking(at, verb + 1, Rank(span=scene.span(at, verb + 1), position=1, direction="highest"), verb + 1)
