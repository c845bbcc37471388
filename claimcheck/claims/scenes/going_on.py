"""The next of a list of changes: "lost 2,000 officers, Merseyside 1,000", "rose by 12 per cent in Kent, seven in Surrey"."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.claims.quantities.units import DURATIONS
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.values import ChangeDirection

# What sets a change against the one that went before it.
FOLLOWING = frozenset(["follows", "followed", "following"])
GONE_BEFORE = FOLLOWING | {"after", "having", "top"}

_grammar = word_sets("grammar", "lending")
MOST_SHARE = 100  # per cent

LEVELLING, ELSEWHERE, LIKENED = (_grammar[name] for name in ("levelling", "elsewhere", "likened"))
IT_WAS = (["it", "was"], ["it", "is"], ["it", "'s"], ["it", "’s"])
SHARES = word_sets("grammar", "nouns")["shares"]
WHICH_WAS, SET_OFF = (["which", "was"], ["which", "is"]), ([","], ["-"], ["–"], ["—"], ["("])
OWN_WITHIN = 3  # tokens from a number to its change
WHERE_IT_WAS = (["where", "it", "was"], ["where", "it", "is"], ["which", "was"])
FAR_LIKENED = 24  # tokens to one that is told beside it
FAR = 12  # tokens from a change to its like elsewhere
BEHIND = frozenset(["behind", "next"])
FOLLOWED = (["followed", "by"], ["ahead", "of"])
ASIDE = frozenset(["although", "though", "despite", "while", "albeit"])  # right behind a level and its comma


def listed_behind_ends(scene: Scene, k: int, sketch: Sketch) -> ChangeDirection | None:
    """ "lost 13.6 per cent of its officers, from 2,058 to 1,778, and Cleveland 29 per cent": the next of a list, behind two ends."""
    ends = [other.role for other in scene.sketches[max(0, k - 2) : k]]
    if k < 3 or sketch.type != "percentage" or set(ends) != {"before", "after"}:
        return None
    change = scene.sketches[k - 3]
    alike = change.role == "change" and change.quantity is not None and change.quantity.unit == "percent"
    again = scene.words(scene.sketches[k - 1].j, sketch.i) == [",", "also"]  # "to 1,811 from 1,613, also 12 per cent"
    return change.direction if alike and (again or _is_next_name(scene, sketch)) else None


def _is_next_name(scene: Scene, sketch: Sketch) -> bool:
    """ ", Merseyside 1,000", "and Cleveland 29 per cent": right behind a name that goes on with a list."""
    own = next((place for place in scene.places if place.j == sketch.i and place.sort == "name"), None)
    return own is not None and scene.words(own.i - 1, own.i) in ([","], ["and"], [";"])


def is_of_base(scene: Scene, change: Sketch, sketch: Sketch) -> bool:
    """ "Half the total of 2010/11 (842)": the number of the year that the change is measured from."""
    dated = any(one.j == sketch.i - 1 for one in scene.wordings)
    return dated and scene.words(change.j, change.j + 1) in (["the"], ["that"], ["as"], ["its"], ["their"])


def goes_on_by_name(scene: Scene, change: Sketch, sketch: Sketch) -> bool:
    """ "The Met has lost 2,000 officers, Merseyside 1,000 and Lancashire 800": the next in a list, name before figure."""
    assert sketch.quantity is not None and change.quantity is not None
    if sketch.role != "level" or sketch.quantity.unit or change.quantity.unit in DURATIONS | {"times", "gbp"}:
        return False
    if _has_own_change(scene, sketch) or scene.words(change.i - 2, change.i) in WHICH_WAS:
        return False  # "Kent had 1,495, which was 14 fewer, and Essex 1,600 - 163 more than in 2018"
    if _is_of_next_year(scene, change, sketch) or _is_next_bracket(scene, change, sketch):
        return True
    if not _is_next_name(scene, sketch):
        return False
    inside = [other for other in scene.sketches if change.j <= other.i < sketch.i]
    return all(other.role == "change" for other in inside) and LEVELLING.isdisjoint(scene.words(change.j, sketch.i))


def _has_own_change(scene: Scene, sketch: Sketch) -> bool:
    """ "1,600 - 163 more", "1,600, up by 163": a number whose change is told right behind it is a level."""
    following = next((one for one in scene.sketches if one.i >= sketch.j), None)
    if "respectively" in scene.vocabulary:
        return False  # "Kent gained 163 officers and Gwent 56, rises of 5 per cent and 4.8 per cent respectively"
    if following is None or following.role != "change" or scene.words(sketch.j, sketch.j + 1) not in SET_OFF:
        return False
    apart = any(sketch.j <= place.i < following.i for place in scene.places)  # "and Sussex 80, while Surrey, 107 down"
    return following.i - sketch.j <= OWN_WITHIN and not apart


def _is_next_bracket(scene: Scene, change: Sketch, sketch: Sketch) -> bool:
    """ "lost 2,976, followed by Kent (534) and Essex (512)", "with Kent (534) and Essex (512) behind it": the next in order."""
    own = next((place for place in scene.places if place.j == sketch.i - 1 and place.sort == "name"), None)
    if own is None or scene.words(own.j, sketch.i) != ["("] or scene.words(sketch.j, sketch.j + 1) != [")"]:
        return False
    led = scene.words(change.j, own.i)
    led = led[:-1] if led[-1:] == ["the"] else led
    if scene.words(change.i - 1, change.i) == ["("]:
        return led in ([")", ","], [")", "and"], [")", ",", "and"])
    size, first = sketch.quantity, change.quantity
    if (
        size is None
        or first is None
        or size.low > first.high
        or any(one.type == "count" for one in scene.sketches if one.i < change.i)
    ):
        return False  # "Kent had 2,534, up by 534, followed by Essex (2,300)"
    last = next((k for k in range(scene.j - 1, sketch.i, -1) if scene.tokens.lower[k] == ")"), sketch.i)
    behind = led[-2:] == [",", "with"] and not BEHIND.isdisjoint(scene.words(last + 1, last + 3))
    return behind or led[-2:] in FOLLOWED


def goes_on_in_place(scene: Scene, change: Sketch, sketch: Sketch) -> bool:
    """ "rose by 12 per cent in Kent, seven in Surrey and three in Dorset": the next in a list, place behind figure."""
    if _is_next_in_place(scene, change, sketch) or is_next_owned(scene, sketch):
        return True
    own = next((place for place in scene.places if place.i == sketch.j + 1), None)
    here = own is not None and sketch.role == "level" and scene.words(sketch.j, sketch.j + 1) == ["in"]
    if here and scene.words(change.j, sketch.i) in (
        ["nationally", "and"],
        ["overall", "and"],
        ["nationally", ",", "and"],
    ):
        return True  # "up 8 per cent nationally and 22 in Kent"
    first = next((place for place in scene.places if 0 < place.i - change.j <= 2), None)
    return here and first is not None and scene.words(first.j, sketch.i) in ([","], ["and"], [",", "and"])


def _stands_aside(scene: Scene, change: Sketch) -> bool:
    """ "In Kent it is 33, although that came after a fall of nine per cent, and in Essex 24": a change told aside, between levels."""
    level = next((one for one in reversed(scene.sketches) if one.j <= change.i and one.role == "level"), None)
    it_is = level is not None and scene.words(level.i - 2, level.i) in (["it", "is"], ["it", "was"], ["it", "stands"])
    return level is not None and it_is and not ASIDE.isdisjoint(scene.words(level.j, level.j + 2))


def _is_next_in_place(scene: Scene, change: Sketch, sketch: Sketch) -> bool:
    """ "In Kent there was a rise of three per cent, and in Essex six.": place before figure, where it is so of the change as well."""
    own = next((place for place in scene.places if place.j == sketch.i and place.sort == "name"), None)
    first = any(place.j <= change.i and scene.words(place.i - 1, place.i) == ["in"] for place in scene.places)
    if (
        own is None
        or not first
        or sketch.role != "level"
        or sketch.quantity is None
        or sketch.quantity.high >= MOST_SHARE
    ):
        return False
    closed = scene.words(sketch.j, sketch.j + 1) in ([], ["."], [","], [";"], ["and"])
    if _stands_aside(scene, change):
        return False
    dated = next((one.j for one in scene.wordings if 0 <= one.i - change.j <= 1), change.j)  # "three per cent in 2018"
    return closed and scene.words(dated, own.i) in ([",", "and", "in"], ["and", "in"], [",", "in"], [";", "in"])


def is_behind_rank(scene: Scene, sketch: Sketch) -> bool:
    """Whether a figure right behind the place of a change tells how large another was."""
    return is_against(scene, sketch) or is_next_owned(scene, sketch)


def is_next_owned(scene: Scene, sketch: Sketch) -> bool:
    """ "Kent's rise was 27 per cent, ours 26, and Essex's, the third biggest, 25": of each that follows only the owner is told."""
    rank = next((one for one in reversed(scene.sketches) if one.rank is not None and one.j == sketch.i - 1), None)
    at = rank.i - 1 if rank is not None and scene.words(rank.j, sketch.i) == [","] else sketch.i
    at -= scene.words(at - 1, at) == ["the"]
    at -= scene.words(at - 1, at) == [","]
    owner = next((place for place in scene.places if place.j == at or place.j == at - 1), None)
    owned = owner is not None and (owner.sort == "ours" or scene.tokens.kind[at - 1] == "possessive")
    small = sketch.role == "level" and sketch.quantity is not None and sketch.quantity.high <= MOST_SHARE
    closed = scene.words(sketch.j, sketch.j + 1) in ([], ["."], [","], [";"], ["and"])
    led = owner is not None and scene.words(owner.i - 1, owner.i) in ([","], ["and"], [";"])
    return small and owned and led and closed


def goes_on_elsewhere(scene: Scene, change: Sketch, sketch: Sketch) -> bool:
    """Whether a figure tells how large the change before it was in another place."""
    return (
        _is_so_elsewhere(scene, change, sketch)
        or _is_likened(scene, change, sketch)
        or scene.words(change.i - 1, change.i) == ["the"]
        and is_against(scene, sketch)
        and sketch.unitless
    )


def is_against(scene: Scene, sketch: Sketch) -> bool:
    """ "The 62 per cent drop is the biggest, ahead of Kent's 30", "the fifth biggest fall, against 15 per cent in Wales": one beside."""
    if sketch.role != "level" or sketch.quantity is None or sketch.quantity.high > MOST_SHARE:
        return False
    if sketch.comparator:
        return sketch.quantity.unit == "percent" and any(0 <= place.i - sketch.j <= 1 for place in scene.places)
    at = sketch.i - 1
    owner = next((place for place in scene.places if place.j == at and scene.tokens.kind[at] == "possessive"), None)
    closed = scene.words(sketch.j, sketch.j + 1) in ([], ["."], [","], [";"], ["per"], ["and"])
    return owner is not None and closed and scene.words(owner.i - 2, owner.i) in FOLLOWED


def _is_so_elsewhere(scene: Scene, change: Sketch, sketch: Sketch) -> bool:
    """ "A sharper rise than Kent's 26.7 per cent; nationally it was eight", "up by 12 per cent, while in Essex it was seven"."""
    between = scene.words(change.j, sketch.i)
    size = sketch.quantity
    if size is None or size.unit not in ("", "percent") or size.high > MOST_SHARE or len(between) > FAR:
        return False
    if not SHARES.isdisjoint(scene.words(scene.i, change.i)):
        return False  # "The charge rate fell by 12 per cent; in Essex it was 19": the rate there
    named = {at for place in scene.places for at in range(place.i, place.j)}
    where = [scene.tokens.lower[at] for at in range(change.j, sketch.i - 2) if at not in named]
    marked = sketch.role == "level" and between[-2:] in IT_WAS and not {",", ";"}.isdisjoint(where)
    closed = scene.words(sketch.j, sketch.j + 1) in ([], ["."], [","], [";"])
    return marked and ELSEWHERE.issuperset(where) and closed


def _is_likened(scene: Scene, change: Sketch, sketch: Sketch) -> bool:
    """ "The fall, 9 per cent, is a little behind that of Kent, where it was 12 per cent", "than that of Kent, which was 12 per cent"."""
    size, tail = sketch.quantity, next((k for k in (3, 2) if scene.words(sketch.i - k, sketch.i) in WHERE_IT_WAS), 0)
    if (
        size is None
        or size.unit != "percent"
        or sketch.role != "level"
        or not tail
        or sketch.i - change.j > FAR_LIKENED
    ):
        return False
    placed = any(place.j == sketch.i - tail - 1 for place in scene.places)
    said = [(one.i, one.j) for one in scene.places] + [(one.i, one.j) for one in scene.wordings]
    named = {at for i, j in said for at in range(i, j)}
    between = [scene.tokens.lower[at] for at in range(change.j, sketch.i - tail) if at not in named]
    return placed and between[-1:] == [","] and LIKENED.issuperset(between) and SHARES.isdisjoint(scene.vocabulary)


def _is_of_next_year(scene: Scene, change: Sketch, sketch: Sketch) -> bool:
    """ "In 2015 we lost 21, in 2016 34 and in 2017 30": each year before its figure."""
    year = next((one for one in scene.wordings if one.j == sketch.i and one.preposition == "in"), None)
    first = any(one.j <= change.i and one.preposition == "in" for one in scene.wordings)
    if year is None or not first or scene.words(sketch.j, sketch.j + 1) not in ([","], ["and"], [";"], ["."], []):
        return False
    return scene.words(change.j, year.i) in ([",", "in"], ["and", "in"], [",", "and", "in"], [";", "in"])


def comes_after(scene: Scene, sketch: Sketch, earlier: Sketch, back: bool) -> bool:
    """ "Fell by 12 per cent, after a rise of seven per cent the year before": whether a change is told with the one before it.

    `back`: the time behind the earlier one is a year counted back, as "the year before" is.
    """
    if earlier.role != "change" or sketch.role != "change":
        return False
    between = scene.words(sketch.j, earlier.i)
    if back:
        return not GONE_BEFORE.isdisjoint(between)
    return not FOLLOWING.isdisjoint(between) or ("comes", "after") in pairwise(between)


def is_next_in_order(scene: Scene, change: Sketch, sketch: Sketch, between: list[str]) -> bool:
    """ "The largest rise, 33 per cent, followed by Essex with 24 per cent, Kent with 23 and Surrey with 20": each is a rise."""
    led, named = between[-1:], any(change.j < place.i and place.j == sketch.i - 1 for place in scene.places)
    if not named or led not in (["with"], ["at"], ["on"]) or LEVELLING & set(between[:-1]):
        return False
    opens = between[:1] == [","] and between[1:3] in FOLLOWED
    goes_on = scene.words(change.i - 1, change.i) == led and any(
        scene.words(k, k + 2) in FOLLOWED for k in range(scene.i, change.i)
    )
    return opens or goes_on


def is_next_respectively(scene: Scene, change: Sketch, sketch: Sketch) -> bool:
    """ "208 and 236, down by 89 and 45 respectively", "have lost 587 and 220 officers respectively": the second of two amounts."""
    level = sketch.role == "level" and sketch.quantity is not None and sketch.type in ("count", "percentage")
    told = scene.words(change.i - 1, change.i) in (["by"], ["of"]) or any(turn.j == change.i for turn in scene.turns)
    joined = scene.words(change.j, sketch.i) in (["and"], ["and", "by"]) and told
    return level and joined and "respectively" in scene.words(sketch.j, sketch.j + 3)
