"""Forces that the words put in a nation where they are not: "Scotland's Dyfed-Powys", "the Welsh force Gloucestershire"."""

from __future__ import annotations

from claimcheck.claims.areas.areas import Place
from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.reference.areas import Areas

_words = word_sets("neighbours", "owned_by")
OWNERS = {word: nation for nation in ("england", "wales", "scotland") for word in _words[nation]}
NATIONS = frozenset(OWNERS.values())
FORCES = _words["forces"]
OF_NATION = 3  # tokens before a name in which its nation may stand


def nation_of(scene: Scene, place: Place, areas: Areas) -> str:
    """The nation that a force lies in, when the words right before its name put it in another; else nothing."""
    if place.kind != "force" or place.sort != "name" or len(place.areas) != 1 or place.areas[0] not in areas:
        return ""
    own = areas.get(place.areas[0]).nation
    told = _told(scene.words(place.i - OF_NATION, place.i))
    return areas.get(own).name if own and told and own in NATIONS and told != own and own in areas else ""


def _told(before: list[str]) -> str:
    """ "Scotland's", "the Welsh force", "the Scottish force of"."""
    if before[-1:] in (["'s"], ["’s"]) and len(before) > 1:
        return OWNERS.get(before[-2], "") if before[-2] in NATIONS else ""
    words = before[:-1] if before[-1:] in ([","], ["of"]) else before
    adjective = len(words) > 1 and words[-1] in FORCES and words[-2] not in NATIONS
    return OWNERS.get(words[-2], "") if adjective else ""
