"""Names one after another: places with asides between ("Kent (12.2) and Essex"), and wards, clubs and stations that we do not know."""

from __future__ import annotations

from claimcheck.claims.areas.areas import Place
from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.words.lexicons import word_sets

LONGEST = 4  # words of one name
MOST = 12  # names of one list
TOLD_OF = word_sets("grammar", "listed_names")["told_of"]
NO_NAMES = word_sets("grammar", "listed_names")["no_names"]
DESCRIBING = word_sets("grammar", "beside")["describing"]
_exclusions = word_sets("grammar", "exclusions")
ASIDES = _exclusions["asides"] | _exclusions["clauses"]
JOINTS, CLOSING = frozenset([",", "and", "the", "then"]), frozenset([".", ",", ";", "(", ")", "and"])


def count_names(scene: Scene, at: int) -> tuple[int, int]:
    """How many names the list that begins at token `at` has, and the token behind it; none where something else than a name stands."""
    count, k = 0, at
    while count < MOST and (end := _name_end(scene, k)) > k:
        count, k = count + 1, _behind_bracket(scene, end)
        joint = _joint(scene, k)
        if not joint:
            return count, k
        k += joint
    return 0, at


def joining_words(scene: Scene, i: int, j: int, end: int) -> list[str]:
    """What joins two names, without what is told of the first: "the Met (225) and Kent", "the Met, where 225 were taken, and Kent".

    `end` is the token behind the second name, which then must close the list: in "the Met, with 225, and Kent had fewer" it does not.
    """
    words = scene.words(i, j)
    left = words
    if words[:1] == ["("] and ")" in words:
        left = words[words.index(")") + 1 :]
    elif words[:1] == [","] and words[1:2] and words[1] in TOLD_OF:
        left = words[next((k for k in range(len(words) - 1, 1, -1) if words[k] == ","), 0) :]
    closed = not scene.words(end, end + 1) or scene.words(end, end + 1)[0] in CLOSING
    return left if closed and JOINTS.issuperset(left) else words


def _name_end(scene: Scene, at: int) -> int:
    """The token behind the capitalised words that begin at token `at`."""
    at += scene.words(at, at + 1) == ["the"]
    end = at
    if NO_NAMES & set(scene.words(at, at + 1)):
        return at
    while (
        end < scene.j
        and end - at < LONGEST
        and scene.tokens.kind[end] == "word"
        and scene.tokens.text[end][0].isupper()
    ):
        end += 1
    return end


def _behind_bracket(scene: Scene, at: int) -> int:
    """ "Leeds United (103)": behind the bracket that opens at token `at`, if one does."""
    if scene.words(at, at + 1) != ["("]:
        return at
    return next((k + 1 for k in range(at, min(at + LONGEST + 2, scene.j)) if scene.tokens.lower[k] == ")"), at)


def _joint(scene: Scene, at: int) -> int:
    """How many tokens join one name to the next: a comma, "and", or both."""
    words = scene.words(at, at + 2)
    return 2 if words == [",", "and"] else 1 if words[:1] in ([","], ["and"]) else 0


def after_aside(scene: Scene, at: int) -> int:
    """Where a clause or a figure of the last name ends: "Only the City, where numbers are tiny, saw", "only Kent, 12.2, and Essex"."""
    mark = scene.words(at, at + 1)
    told = scene.tokens.kind[at + 1 : at + 2] == ["number"] or not ASIDES.isdisjoint(scene.words(at + 1, at + 2))
    opens = mark == ["("] or mark in ([","], ["–"], ["—"]) and told
    if not opens:
        return at
    close = ")" if mark == ["("] else mark[0]
    return next((k + 1 for k in range(at + 1, min(at + 16, scene.j)) if scene.tokens.lower[k] == close), at)


def listed_from(scene: Scene, at: int) -> list[Place]:
    """The places of a list that begins at token `at`, figures in brackets between them passed over."""
    listed: list[Place] = []
    for place in scene.places:
        if place.sort != "name" or place.i < at:
            continue
        between = scene.words(at, place.i)
        joined = (
            between in ([], ["the"], ["in"], ["in", "the"])
            if not listed
            else bool({",", "and"} & set(between)) and _only_asides(scene, at, place.i)
        )
        if not joined:
            break
        listed.append(place)
        at = place.j
    return listed


def _only_asides(scene: Scene, i: int, j: int) -> bool:
    """Whether only "and", commas, brackets, asides and "tiny" lie between ("Kent (12.2) and", "Kent, with 209, and")."""
    at = i
    while at < j:
        end = after_aside(scene, at)
        if end == at and scene.tokens.lower[at] not in (",", "and", "the") and scene.tokens.lower[at] not in DESCRIBING:
            return False  # "and the tiny City of London"
        at = max(at + 1, end)
    return at == j
