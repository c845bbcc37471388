"""Who comes before a first place: "the lowest bar Cumbria", "the fewest after Cumbria and Kent", "apart from Kent, no force had more"."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.claims.areas.areas import Place
from claimcheck.claims.ranks.placings import opening_field
from claimcheck.claims.ranks.rank_words import NUMBERS, Ranking
from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.words.lexicons import word_sets

_grammar = word_sets("grammar", "exceptions")
PHRASES = tuple(sorted((tuple(words.split()) for words in _grammar["phrases"]), key=len, reverse=True))
FOLLOWING = _grammar["following"]
OPENERS = frozenset([words[0] for words in PHRASES]) | frozenset(FOLLOWING)
ENDS = _grammar["ends"]
NUMBERED = 2  # tokens of "but one"
REACH = 11
REACH_OF_THAN = 10
OWN_FIELD = "city-of-london"  # left out of most tables, so that "bar the City of London" puts nobody ahead


def with_exceptions(scene: Scene, ranking: Ranking) -> Ranking | None:
    """The rank with those that its words let go before it; a place other than the first counts them already."""
    rank = ranking.rank
    if rank.behind and ranking.told is not None and _is_above_all(scene, ranking.told):
        return _first_of_field(scene, ranking)
    if rank.position != 1 or rank.behind or rank.among != "areas":
        return ranking
    places = _excepted(scene, ranking) or _opening(scene, ranking)
    ahead = tuple(area for place in places for area in place.areas)
    if not ahead and (number := _number_excepted(scene, ranking)) is not None:
        end = ranking.j + NUMBERED
        return ranking._replace(j=end, rank=replace(rank, position=1 + number, span=scene.span(ranking.i, end)))
    if not ahead or ahead == (OWN_FIELD,):
        return ranking
    return ranking._replace(rank=replace(rank, position=1 + len(ahead), behind=ahead), behind=None)


def _number_excepted(scene: Scene, ranking: Ranking) -> int | None:
    """ "Faster than in any county but one", "more than any force bar two": how many come before that are not named."""
    end = ranking.j + NUMBERED
    said = scene.words(ranking.j + 1, end)
    closed = scene.words(end, end + 1) in ([], ["."], [","], [";"], [")"], ["–"], ["of"])
    return NUMBERS.get(said[0]) if said and closed and _phrase_at(scene, ranking.j) == 1 else None


def _is_above_all(scene: Scene, at: int) -> bool:
    """Whether a comparative at `at` sets a force against a whole country or an average, which have no place in a table."""
    than = next((k for k in range(at, min(at + REACH_OF_THAN, scene.j)) if scene.tokens.lower[k] == "than"), None)
    if than is None:
        return False
    place = next((one for one in scene.places if than < one.i <= than + 4), None)
    return "average" in scene.words(than, than + 5) or place is not None and "nation" in (place.sort, place.kind)


def _first_of_field(scene: Scene, ranking: Ranking) -> Ranking | None:
    """ "Of the six eastern forces only Kent had a larger share than England and Wales": the first of the six, else no rank."""
    field = opening_field(scene)
    if not field or len(ranking.rank.behind) > 1:
        return None
    return ranking._replace(rank=replace(ranking.rank, position=1, behind=(), **field), behind=None)


def _excepted(scene: Scene, ranking: Ranking) -> list[Place]:
    """The places behind an exception right after the rank's words or inside them."""
    for at in range(ranking.i, min(ranking.j + REACH, scene.j)):
        if at >= ranking.j and scene.tokens.lower[at] in (";", ".", ":", "–", "—"):
            return []
        if at >= ranking.j and any(
            place.i == at and place.sort == "name" and place.kind not in ("nation", "region") for place in scene.places
        ):
            return []  # "the highest rate in Kent after ..."
        phrase = _phrase_at(scene, at)
        if not phrase or scene.words(at - 1, at) == [","] and scene.tokens.lower[at] == "but":
            continue
        places = _named_from(scene, at + phrase)
        follows = scene.tokens.lower[at] in FOLLOWING
        if places and not (follows and not _is_closed(scene, places[-1].j)):
            return places
    return []


def _opening(scene: Scene, ranking: Ranking) -> list[Place]:
    """ "Apart from Kent, no force ...", "After Cumbria, Durham had the fewest"."""
    phrase = _phrase_at(scene, scene.i)
    if not phrase:
        return []
    places = _named_from(scene, scene.i + phrase)
    while places and scene.words(places[-1].j, places[-1].j + 1) != [","]:
        places.pop()  # "Apart from Cumbria, Norfolk Constabulary had": the last is the subject
    return places if places and places[-1].j < ranking.j else []


def _phrase_at(scene: Scene, at: int) -> int:
    """How many tokens an exception at `at` takes, 0 when none begins there."""
    if OPENERS.isdisjoint(scene.words(at, at + 1)):
        return 0
    for words in (*PHRASES, *((word,) for word in FOLLOWING)):
        if tuple(scene.words(at, at + len(words))) == words:
            size = len(words)
            return size + (scene.words(at + size, at + size + 1) in (["only"], ["just"]))
    return 0


def _named_from(scene: Scene, at: int) -> list[Place]:
    """The places named one after another from token `at`."""
    found: list[Place] = []
    for place in scene.places:
        between = scene.words(at, place.i)
        if place.i < at or between not in ([], ["and"], [","], [",", "and"], ["the"], ["and", "the"]):
            continue
        if place.sort == "name" and place.areas:
            found.append(place)
            at = place.j
    return found


def _is_closed(scene: Scene, j: int) -> bool:
    """Whether nothing goes on behind the names: "after Cumbria." and not "after Kent's cuts", "after Kent lost 40"."""
    return j >= scene.j or scene.tokens.lower[j] in ENDS


def before_figures(scene: Scene, ranking: Ranking) -> Ranking:
    """The rank without a figure set off inside it: "only Thames Valley, at 63, has more", "more women, at 41.9%, than any force"."""
    for at in range(ranking.i + 1, ranking.j):
        if scene.tokens.lower[at] in (",", "(") and any(
            scene.tokens.kind[k] == "number" for k in range(at + 1, min(at + 4, ranking.j))
        ):
            return ranking._replace(j=at, rank=replace(ranking.rank, span=scene.span(ranking.i, at)))
    return ranking
