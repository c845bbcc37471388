"""What a fraction can be of, that another place has: "half the national figure of 59.5", "a quarter of the number in Kent"."""

from __future__ import annotations

from claimcheck.claims.areas.areas import Place
from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.words.lexicons import word_sets

_grammar = word_sets("grammar", "comparisons")
AVERAGE = _grammar["average"]
FIGURES = word_sets("grammar", "nouns")["figures"]
MARKS = ([","], ["."], [";"], [")"], [":"], ["–"])
NATIONAL, OF_FIGURE, OF_NUMBER, SEEN = (_grammar[name] for name in ("national", "of_figure", "of_number", "seen"))
LEADING = _grammar["leading"]
OWNED = (["'s"], ["’s"], ["'"], ["’"])
PER_CENT = (["%"], ["pc"], ["percent"], ["per", "cent"])
REACH = 6  # tokens from "the number" to whose it is ("next door in Kent", "recorded across the border by Kent")


def is_of_owned(scene: Scene, j: int) -> bool:
    """ "less than half of Humberside's total", "little more than half of Humberside's 162"."""
    place = next((place for place in scene.places if place.i == j + 1 and place.sort == "name"), None)
    if place is None or scene.words(j, j + 1) != ["of"]:
        return False
    behind = scene.words(place.j, place.j + 4)
    if behind[:1] not in OWNED:
        return False
    bare = scene.tokens.kind[place.j + 1 : place.j + 2] == ["number"] and (len(behind) < 3 or behind[2:3] in MARKS)
    return behind[1:2] == ["£"] or not FIGURES.isdisjoint(behind[1:3]) or bare  # not "Gwent's 1,200 officers"


def is_of_figure(scene: Scene, j: int, following: list[str]) -> bool:
    """ "Half the figure for England and Wales", "a third of the number next door in Kent": another place's; not "the figure of 2010"."""
    at = 2 if following[:1] == ["of"] else 1
    if following[at - 1 : at] != ["the"]:
        return False
    national = following[at : at + 1] != [] and following[at] in NATIONAL
    noun = j + at + national
    told = scene.words(noun, noun + 1)
    if told and told[0] in OF_FIGURE:
        return national or _led_to(scene, noun) is not None
    owner = _led_to(scene, noun) if told and told[0] in OF_NUMBER else None
    return owner is not None and owner.sort == "name" and owner.kind == "force" and not _is_whole(scene, j, owner)


def _led_to(scene: Scene, noun: int) -> Place | None:
    """The place that the words behind a noun lead to: "the number | next door in Kent"."""
    place = next((one for one in scene.places if noun < one.i <= noun + REACH and one.sort != "neighbour"), None)
    between = scene.words(noun + 1, place.i) if place is not None else []
    return place if between and LEADING.issuperset(between) else None


def _is_whole(scene: Scene, j: int, owner: Place) -> bool:
    """Whether what is told of may lie in a place: "130 in Dover, a third of the number in Kent", "Kent police had 30, half the total"."""
    before = [place for place in scene.places if place.i < j]
    return any(place.kind not in ("", "force") or owner.area in place.areas for place in before)


def is_of_level(scene: Scene, j: int) -> bool:
    """ "a third of the 18 per cent average", "half the 59.5 seen nationally": what another place has; not "half of the 59 in Kent"."""
    at = j + (scene.words(j, j + 1) == ["of"])
    number = at + 1
    if scene.words(at, number) != ["the"] or scene.tokens.kind[number : number + 1] != ["number"]:
        return False
    unit = next((len(words) for words in PER_CENT if scene.words(number + 1, number + 1 + len(words)) == words), 0)
    behind = scene.words(number + 1 + unit, number + 4 + unit)
    if behind[:1] and (behind[0] in AVERAGE or behind[0] in NATIONAL and behind[1:2] and behind[1] in AVERAGE):
        return True
    level = unit or "." in scene.tokens.lower[number]
    seen = behind[:1] and behind[0] in SEEN
    place = any(0 <= place.i - number - 1 - unit <= 2 for place in scene.places)
    return bool(level and seen and place)


def is_of_average(following: list[str]) -> bool:
    """ "half the England and Wales average", "a third of the national rate", "half that of Kent"."""
    # "four per cent, a third of the national figure of 12 per cent"
    return (
        following[:1] in (["the"], ["that"])
        and bool({"average", "rate", "level", "that", "norm", "mean"} & set(following[:7]))
        or following[:3] == ["of", "the", "national"]
        and "figure" in following[:5]
        and not {"cent", "%", "pc"}.isdisjoint(following)
        or following[:2] == ["of", "what"]
        or following[:1] == ["what"]
        or following[:3] in (["of", "that", "in"], ["of", "that", "of"])
        or following[:2] == ["of", "the"]
        and bool({"average", "rate", "level", "figure"} & set(following[:7]))
    )
