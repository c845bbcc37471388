"""Places that a kind of crime has among the kinds, and no force among the forces: "cocaine came second with 780, heroin third"."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.claims.ranks.rank_words import GROUP_NOUNS, Ranking, is_moved
from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.measures import ALL_CRIME

_grammar = word_sets("grammar", "kind_ranks")
PLACING, VERBS = _grammar["placing"].union(_grammar["verbs"]), _grammar["verbs"]
OPENING, ENDS, NO_NAME = _grammar["opening"], _grammar["ends"], _grammar["no_name"]
OF_A_FORCE, COMMON = _grammar["of_a_force"], _grammar["common"]
IN_FIELD = GROUP_NOUNS.union(["country", "nationally", "anywhere", "land", "nationwide"])
CONCEDING = frozenset(["although", "though", "while", "despite", "as"])
IT_IS = (["it", "is", "the"], ["it", "was", "the"], ["they", "are", "the"])
FIELD = 7  # tokens behind a rank in which its field is told ("of any force in the country")
NAMED = 6  # tokens of the name of a kind
BESIDE = 3  # tokens behind a rank in which a place is what it is ranked with ("second only to London")


def among_kinds(scene: Scene, ranking: Ranking) -> Ranking:
    """A place told by an ordinal or a set phrase, as one among kinds where its clause says that a kind has it, and no field of areas."""
    rank = ranking.rank
    plain = rank.among == "areas" and rank.field is None and not _has_field(scene, ranking.j)
    if plain and (_is_led_by_kind(scene, ranking.i) or _leads_to_kind(scene, ranking)):
        return ranking._replace(rank=replace(rank, among="kinds"))
    return ranking


def is_common(scene: Scene, i: int, j: int) -> bool:
    """ "The commonest motive", "the second most common crime in Kent": of kinds, where no field of areas is told."""
    return not COMMON.isdisjoint(scene.words(i, j)) and IN_FIELD.isdisjoint(scene.words(j, j + FIELD))


def is_of_kinds(scene: Scene, at: int) -> bool:
    """ "Stalking went up the | most": of the crimes that are told of, and not of places, where none is named to be its own."""
    kind = any(cue.j <= at and cue.facets.topic not in (None, ALL_CRIME) for cue in scene.cues)
    told = IN_FIELD.isdisjoint(scene.words(at + 1, at + FIELD))
    return is_moved(scene, at) and kind and told and all(_opens_with(scene, place.i) for place in scene.places)


def tells_size(scene: Scene, i: int, j: int) -> bool:
    """ "The second smallest | force", "Although it is the largest | of the five, it has an eighth": how large one is, and no place."""
    behind = scene.words(j, j + 1)
    yielding = not CONCEDING.isdisjoint(scene.words(i - 4, i - 3)) and scene.words(i - 3, i) in IT_IS
    return not GROUP_NOUNS.isdisjoint(behind) or yielding and behind in (["of"], ["in"], [","])


def _opens_with(scene: Scene, at: int) -> bool:
    """ "In Kent robbery fell the most"."""
    return at == scene.i + 1 and scene.words(scene.i, at) in (["in"], ["across"], ["for"])


def _has_field(scene: Scene, j: int) -> bool:
    """ "Third | nationally", "second | only to London"."""
    return not IN_FIELD.isdisjoint(scene.words(j, j + FIELD)) or any(j <= one.i < j + BESIDE for one in scene.places)


def _is_led_by_kind(scene: Scene, i: int) -> bool:
    """ "Cocaine came | second": all that stands before it in its clause is the name of a kind."""
    end = i
    while end > scene.i and scene.tokens.lower[end - 1] in PLACING:
        end -= 1
    start = end
    while start > scene.i and scene.tokens.lower[start - 1] not in ENDS:
        start -= 1
    return _is_kind(scene, start, end)


def _leads_to_kind(scene: Scene, ranking: Ranking) -> bool:
    """ "Next came | cocaine", "in second place | were finds of cocaine"."""
    first = ranking.i
    while first > scene.i and scene.tokens.lower[first - 1] in OPENING:
        first -= 1
    if first > scene.i and scene.tokens.lower[first - 1] not in ENDS:
        return False
    start = ranking.j
    while start < scene.j and scene.tokens.lower[start] in PLACING:
        start += 1
    if VERBS.isdisjoint(scene.words(start - 1, start)):
        return False  # "third in the table", "next from the bottom"
    end = start
    while end < scene.j and scene.tokens.lower[end] not in ENDS and scene.tokens.kind[end] != "number":
        end += 1
    return _is_kind(scene, start, end)


def _is_kind(scene: Scene, start: int, end: int) -> bool:
    """Whether tokens name something that is no place, and nothing that a place has ("its burglary rate")."""
    words = scene.words(start, end)
    if not 0 < end - start <= NAMED or not OF_A_FORCE.isdisjoint(words) or words[0] in NO_NAME:
        return False
    tokens = scene.tokens
    return "possessive" not in tokens.kind[start:end] and not any(one.i < end and start < one.j for one in scene.places)
