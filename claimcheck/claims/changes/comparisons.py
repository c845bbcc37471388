"""Gaps and multiples between two subjects: "twice the national rate", "nine points below", "less than half the average of 22"."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.claims.changes.of_others import (
    AVERAGE,
    FIGURES,
    MARKS,
    OWNED,
    is_of_average,
    is_of_figure,
    is_of_level,
    is_of_owned,
)
from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.values import PERCENTAGES, Quantity

_grammar = word_sets("grammar", "comparisons")
AS_MANY = tuple(["as", word] for word in ("many", "much", "high", "likely", "often", "big", "large"))
FRACTIONS = _grammar["fractions"]
SLOPES = _grammar["slopes"]
AS, WERE, NOW = frozenset(["as", "than"]), _grammar["were"], _grammar["now"]
MORE = frozenset(["more", "fewer", "less"])
CUTS = frozenset([",", ";", ".", ":", ")", "and", "but", "while"])
PLACED = _grammar["placed"]
OTHER_CLAUSE = _grammar["other_clause"]
OF_STRETCH = frozenset(["over", "under"])
AVERAGES = _grammar["averages"]
BETWEEN = _grammar["between"]
LIKELY = _grammar["likely"]
OF_TIME = _grammar["of_time"]
OFF = _grammar["off"]
MULTIPLIED = _grammar["multiplied"]
CHANCES = frozenset(["likely", "likelier"])
BEFORE_TIMES = _grammar["before_times"]
MEAN, NEXT_DOOR = 6, 3  # tokens to "average" ("the England and Wales average"), and to a name ("next-door Surrey")
HEDGED = 3  # tokens from a mark to a fraction ("less than")
APPOSED = 5  # tokens from a figure to the fraction that it is of another place's (", which is less than")
CLAUSE = 22  # tokens behind a multiple in which its base is told
MARKS_OF_CLAUSES = frozenset([",", ";", ":", "–", "—", "while", "whereas", "but"])


def is_comparison(scene: Scene, i: int, j: int, quantity: Quantity) -> bool:
    """Whether the figure at tokens `i` to `j` is a gap or a multiple between two subjects."""
    following = scene.words(j, j + 12)
    if quantity.unit == "times":
        return not quantity.per and _multiple(scene, i, j, following)
    beyond = following[:1] == ["over"] and not {"border", "boundary"}.isdisjoint(following[:4])
    share = quantity.unit in PERCENTAGES and not quantity.ratio
    if share and following[:1] and following[0] in BETWEEN and not beyond:
        if following[0] in MORE and following[1:2] and following[1] in CUTS:
            return False  # "recorded 5,229, seven per cent fewer, and Durham 4,198"
        if following[0] in MORE and "than" not in following and "as" not in following:
            return False  # "15 per cent fewer burglaries and 54 robberies across Kent"
        if following[0] in OF_STRETCH and any(j <= wording.i <= j + 3 for wording in scene.wordings):
            return False  # "fell by 11 per cent over three years in Kent"
        return _other_side(scene, j, following)
    if _is_gap(scene, quantity) or _is_off_average(scene, i, quantity):
        return True
    return not FRACTIONS.isdisjoint(scene.words(i, j)) and _is_fraction_of_other(scene, i, j, following)


def _is_fraction_of_other(scene: Scene, i: int, j: int, following: list[str]) -> bool:
    """ "Half as many as Kent", "a third of the average", "half as high again as the average"."""
    if following[:1] == ["as"] and following[2:4] == [
        "again",
        "as",
    ]:  # "half as high again as the average of 22", "as Kent's"
        named = any(place.i - j in (4, 5) and place.sort == "name" for place in scene.places)
        return named or "average" in following[4:7] or following[4:5] == ["that"]
    if following[:2] in AS_MANY:
        own = following[2:4] == ["as", "the"] and following[4:5] != [] and following[4][:1].isdecimal()
        dated = own and any(0 <= wording.i - j <= 8 for wording in scene.wordings)
        placed = any(0 <= place.i - j <= 9 for place in scene.places)
        if dated and not placed:
            return False  # "barely half as many as the 2,268 of 2014/15"
        return "as" in following[2:] and following[2:3] != ["again"] and _other_side(scene, j, following)
    if is_of_average(following):
        return _other_side(scene, j, following)
    if is_of_figure(scene, j, following) or is_of_level(scene, j):
        return True
    return is_of_owned(scene, j) or _is_of_anothers(scene, i, j)


def _multiple(scene: Scene, i: int, j: int, following: list[str]) -> bool:
    if following[:1] and following[0] in PLACED:
        return False  # "178 times in the north"
    own = following[:1] in (["their"], ["its"]) and following[1:2] in (["share"], ["proportion"])
    if own or following[:1] in (["ours"], ["theirs"]) or is_anothers(scene, j):
        return True  # "a rate more than double ours", "37 per cent, twice their share of all searches"
    if following[:1] == ["as"] and following[1:2] and following[1] in SLOPES:
        return True  # "14 per cent, so that Kent's cut has been twice as deep"
    if (
        following[:2] in AS_MANY
        and following[2:3] in MARKS
        and (_is_of_one_place(scene, i) or _is_told_again(scene, i))
    ):
        return False  # "rose from 59 in 2015 to 421 in 2019/20, seven times as many."
    if following[:1] in MARKS and scene.words(i - 1, i) in (["was"], ["is"]):
        # "1.8 times Kent's; it was 1.6 times"
        told = (one.quantity for one in scene.sketches if one.type == "comparison")
        return any(quantity is not None and quantity.unit == "times" for quantity in told)
    hedged = 2 * (scene.words(i + 1, i + 2) == ["than"])  # "more than | doubled within a year"
    words = scene.words(i + hedged, j) + following[:2]
    return not MULTIPLIED.isdisjoint(words) and _other_side(scene, j, following)


def is_anothers(scene: Scene, j: int) -> bool:
    """ "128, more than double Wiltshire's", "three times Kent's rate", "Kent's 187": behind token `j`, what another place has."""
    j += scene.words(j, j + 1) in (["its"], ["their"])  # "1.8 times its neighbour's"
    place = next((one for one in scene.places if one.i == j and one.sort in ("name", "neighbour")), None)
    if place is None or scene.words(place.j, place.j + 1) not in OWNED:
        return False
    behind = scene.words(place.j + 1, place.j + 2)
    numbered = scene.tokens.kind[place.j + 1 : place.j + 2] == ["number"]
    # and not "Kent's budget"
    return not behind or behind in (*MARKS, ["and"]) or numbered or not FIGURES.isdisjoint(behind)


def _is_of_one_place(scene: Scene, i: int) -> bool:
    """Whether the sentence tells of one place at two times; not "up on the 5,284 of 2017/18, behind the Met, whose 31,594 are five"."""
    if "whose" in scene.words(max((place.j for place in scene.places if place.i < i), default=i), i):
        return False
    places = {place.areas for place in scene.places if place.i < i and place.sort != "nation"}
    return len(places) < 2 and sum(wording.i < i for wording in scene.wordings) > 1


def _is_told_again(scene: Scene, i: int) -> bool:
    """ "Went up from 20 to 77, or almost four times as many": a rise of one place, told in other words right behind its end."""
    ends = [(start, end) for start, end, _ in scene.quantities if end <= i]
    moved = len(ends) > 1 and any(turn.i < ends[-2][0] for turn in scene.turns)
    apposed = moved and scene.words(ends[-1][1], i) in (
        [","],
        [",", "or"],
        [",", "and", "so"],
        ["–"],
        ["(", "or"],
        ["("],
    )
    return apposed and scene.words(ends[-2][1], ends[-1][0]) == ["to"]


def _other_side(scene: Scene, j: int, following: list[str]) -> bool:
    """Whether what it is set against is an average or another area, and not another time."""
    if any(word == "as" and then in NOW for word, then in pairwise(_clause(scene, j + 1))) or _is_than_it_was(
        following
    ):
        return False  # "made 14,587 searches in 2010/11, five times as many as now, and Gwent 8,391"
    if scene.block.kind == "headline" and following[:2] in AS_MANY[:2] and not _is_set_against(following[1:]):
        return False  # "Twice as many searched on Merseyside"
    if following[1:2] == ["often"] and not _is_set_against(following[2:]):
        return False  # "Kent draws Tasers twice as often": as before
    if LIKELY & set(following[:2]) and not OF_TIME & set(following[:10]) and not _of_times(scene, j):
        return True
    if CHANCES & set(following[:2]) and not _of_times(scene, j):
        return True  # "three times more likely to be searched last year than white people"
    near = [place for place in scene.places if place.i >= j and place.i - j < 14]
    mention = next((place for place in near if place.sort != "there"), None)
    if mention is not None and not OTHER_CLAUSE.isdisjoint(scene.words(j, mention.i)):
        mention = None  # "eight per cent fewer over the year, while in Kent the fall was four"
    if following[2:3] == ["as"] and mention is not None and mention.sort == "name" and mention.i == j + 3:
        return True  # "three times as many as Kent and 578 more than in the previous year"
    later = any(wording.i >= j for wording in scene.wordings)
    if later and (mention is None or _of_times(scene, j)):
        return False
    if OF_TIME & set(following[:10]) and mention is None:
        return False
    return mention is not None or bool(AVERAGES & set(following[:6])) or bool(LIKELY & set(following[:2]))


def _is_than_it_was(following: list[str]) -> bool:
    """ "43 per cent higher than it was, when for the country the increase was ten", "than it had been.": the same at another time."""
    at = following.index("than") + 1 if "than" in following[:3] else len(following)
    was = following[at : at + 1] in (["it"], ["they"]) and following[at + 1 : at + 2] != []
    end = at + 3 if following[at + 1 : at + 3] == ["had", "been"] else at + 2
    return was and following[at + 1] in WERE | {"had"} and (following[end : end + 1] in MARKS or not following[end:])


def _is_set_against(behind: list[str]) -> bool:
    """Whether an "as" or "than" follows, or on which side of a border it is so ("on this side of the boundary", "over here")."""
    told = not {"side", "here"}.isdisjoint(behind[:5]) and behind[:1] in (["on"], ["here"], ["over"], ["this"])
    return told or bool({"as", "than"} & set(behind))


def _of_times(scene: Scene, j: int) -> bool:
    """ "twice as many in 2020 as in 2017", "three times as many as last year", "twice as likely to be stopped as they were in 2010"."""
    following = scene.words(j, j + 12)
    told = list(zip(following, following[1:], following[2:], strict=False))
    then = [at for at, (one, who, was) in enumerate(told) if one in AS and who in ("they", "it") and was in WERE]
    if then and {"in", "ago", "before", "earlier", "last"} & set(following[then[0] + 3 : then[0] + 7]):
        return True
    named = {place.i for place in scene.places}  # not "more likely than in Surrey"
    dated = {wording.i for wording in scene.wordings}  # "twice as many are being reported as two years ago"
    return any(
        word in ("as", "than")
        and behind in BEFORE_TIMES
        and at + 2 not in named
        or word in ("as", "than")
        and (behind.isdecimal() or at + 1 in dated)
        for at, (word, behind) in enumerate(pairwise(_clause(scene, j + 1)), j + 1)
    )


def _clause(scene: Scene, i: int) -> list[str]:
    """The words from token `i` to the end of its clause: "as many rapes were reported to police in Kent in 2014-15 as in"."""
    words = scene.words(i, i + CLAUSE)
    return words[: next((k for k, word in enumerate(words) if word in MARKS_OF_CLAUSES), CLAUSE)]


def is_per_other(scene: Scene, i: int, quantity: Quantity) -> bool:
    """ "For every theft of this kind in Sutton there were 130 in Westminster": so many times as many."""
    if quantity.unit or scene.words(scene.i, scene.i + 2) not in (["for", "every"], ["for", "each"]):
        return False
    names = [place.i for place in scene.places if place.sort == "name"]
    two = bool(names) and names[0] < i < names[-1]
    singular = (
        not scene.words(scene.i + 2, scene.i + 3)[-1:] or not scene.words(scene.i + 2, scene.i + 3)[-1].isdecimal()
    )
    there = bool({"there", "has", "had", "records", "recorded"} & set(scene.words(i - 3, i)))
    return two and singular and there


def _is_gap(scene: Scene, quantity: Quantity) -> bool:
    """ "nine more than Southwark", "130 more burglaries than Kent": so many of the other place; not "than it had", "than in 2013"."""
    if quantity.unit in ("percent", "times"):
        return False
    number = scene.tokens.index_at(quantity.number.end - 1) + 1
    if quantity.unit == "" and _is_bare_gap(scene, number):
        return True
    more = next((k for k in range(number, min(number + 2, scene.j)) if scene.tokens.lower[k] in MORE), None)
    if more is None or not CUTS.isdisjoint(scene.words(number, more)):
        return False  # "West Yorkshire has 128, more than double Wiltshire's"
    than = next((k for k in range(more + 1, min(more + 8, scene.j)) if scene.tokens.lower[k] == "than"), None)
    if than is None or not all(scene.tokens.kind[k] == "word" for k in range(more + 1, than)):
        return False
    average = {"average", "averages"} & set(scene.words(than + 1, than + 4))  # "eleven fewer than the average of 92"
    told = any(place.sort in ("name", "neighbour") and 0 < place.i - than <= 2 for place in scene.places)
    return bool(average) or told


def _is_bare_gap(scene: Scene, j: int) -> bool:
    """ "three above the national average", "five higher than next-door Surrey's": a bare number that ends at token `j`."""
    words = scene.words(j, j + 8)
    at = 2 if words[:2] in (["higher", "than"], ["lower", "than"]) else 1
    if words[:1] not in (["above"], ["below"]) and at == 1:
        return False
    mean = next((k for k, word in enumerate(words[at : at + MEAN]) if word in AVERAGE - {"national"}), None)
    told = mean is not None and CUTS.isdisjoint(words[at : at + mean])  # "the England and Wales average"
    told = told or mean is not None and any(j + at <= place.i < j + at + mean for place in scene.places)
    named = (place for place in scene.places if place.sort == "name" and place.kind == "force")
    return told or any(0 <= place.i - j - at <= NEXT_DOOR for place in named)


def _is_off_average(scene: Scene, i: int, quantity: Quantity) -> bool:
    """ "Kent is above the average by about a quarter", "exceeds the national rate by nine per cent"."""
    if quantity.unit not in PERCENTAGES or scene.words(i - 1, i) != ["by"]:
        return False
    before = scene.words(i - 7, i)
    at = next((k for k in range(len(before) - 2, -1, -1) if before[k] in OFF), None)
    told = before[at + 1 : -1] if at is not None else []
    return not AVERAGE.isdisjoint(told) and CUTS.isdisjoint(told) and OF_TIME.isdisjoint(told)


def _is_of_anothers(scene: Scene, i: int, j: int) -> bool:
    """ "with 28, less than a third of Leicestershire's", "66 was the lowest, less than a fifth of": of the figure told before it; not
    "and half of Kent's are closed"."""
    told = [end for _, end, _ in scene.quantities if end < i]
    apart = any(scene.words(end, end + 1) in MARKS and i - end <= APPOSED for end in told)
    apart = apart or bool(told) and "," in scene.words(max(told[-1], i - HEDGED), i)
    return apart and is_anothers(scene, j + (scene.words(j, j + 1) == ["of"]))
