"""Figures told in passing, which leave what the text speaks of where it was: of a nation beside, of a place inside the one told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.claims.areas.areas import Place
from claimcheck.claims.context.bound import Bound, Source
from claimcheck.claims.context.context import area_ids
from claimcheck.claims.language import Language
from claimcheck.claims.periods.dated_again import value_told
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.scenes.where import opens_on_average
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.claims import AreaMention
from claimcheck.domain.periods import Period

TOWNS, ENDS = ("district", "other"), ("level", "after")
OFFICES = [[word] for word in word_sets("grammar", "asides")["offices"]]
INSIDE, TITLED = (["in"], ["at"], ["across"]), 5  # tokens from a place to the office of who represents it
BEHIND = 3  # tokens from a number to the place that it is told with
TELLING, RETOLD = 20, 8  # the smallest number that is known again, and sentences back to it
LISTED = 3  # places in one sentence from which they are a list


def is_affiliation(scene: Scene, place: Place) -> bool:
    """ "Inspector Starbeck, of North Yorkshire Police, told the committee": whose man speaks, not whose the figures are."""
    before, behind = scene.words(place.i - 2, place.i), scene.words(place.j, place.j + 1)
    return behind == [","] and before in ([",", "of"], [",", "from"], [",", "at"], [",", "for"], ["based", "in"])


def is_of_office(scene: Scene, place: Place) -> bool:
    """ "Stoke South MP Ann Lee", "Tamworth's Conservative MP", "the MP for Stafford": whom they represent, not whose the figures are."""
    if scene.words(place.i - 2, place.i - 1) in OFFICES and scene.words(place.i - 1, place.i) == ["for"]:
        return True
    if scene.words(place.i - 1, place.i) in INSIDE:
        return False  # "In Stafford Labour MP Ann Lee said"
    for at in range(place.j, min(place.j + TITLED, scene.j)):
        word = scene.tokens.lower[at]
        if [word] in OFFICES:
            return True
        if word not in ("'s", "’s") and not scene.tokens.text[at][0].isupper():
            return False
    return False


def is_nation(bound: Bound, language: Language) -> bool:
    """Whether a figure is of a nation or a region."""
    ids = area_ids(bound.area)
    return len(ids) == 1 and ids[0] in language.areas and language.areas.get(ids[0]).kind in ("nation", "region")


def is_inside(bound: Bound, first: Bound, language: Language) -> bool:
    """Whether a figure is of a place within that of its sentence's first ("Nine were killed, two of them in Mansfield")."""
    here, wider = area_ids(bound.area), area_ids(first.area)
    known = len(here) == len(wider) == 1 and here[0] in language.areas
    return known and language.areas.get(here[0]).force == wider[0] != here[0]


def is_beyond(bound: Bound, made: Sequence[Bound]) -> bool:
    """Whether a figure is of a force that a place is told by ("only in Wiltshire, where it was 60, did it rise more")."""
    beyond = {id for one in made if one.sketch.type == "rank" for id in one.sketch.neighbours}
    return bool(beyond) and bound.sketch.type != "rank" and beyond.issuperset(area_ids(bound.area) or ("",))


def is_in_passing(bound: Bound, made: Sequence[Bound], nations: Sequence[Bound], language: Language) -> bool:
    """Whether a figure of a sentence (`made`) leaves the text where it was: the other side, one of the nations beside, an average."""
    if bound.sketch.comparator or bound.sketch.role == "bracket" or opens_on_average(bound.scene, bound.sketch):
        return True
    average = bound.area is not None and "average" in bound.area.text.lower()
    beside = bound in nations and (len(nations) < len(made) or average)
    return beside or is_inside(bound, made[0], language) or is_beyond(bound, made) or _is_share_of_group(bound, made[0])


def _is_share_of_group(bound: Bound, first: Bound) -> bool:
    """ "Deaths on the roads came to 24; the same two forces had half of them": of the whole, which the text goes on with."""
    of_them = bound.scene.words(bound.sketch.j, bound.sketch.j + 2) in (
        ["of", "them"],
        ["of", "those"],
        ["of", "these"],
    )
    group = bound.area is not None and bound.area.how == "anaphor" and len(bound.area.parts) > 1
    return bound.sketch.is_share and of_them and group and area_ids(first.area) != area_ids(bound.area)


def as_itself(scene: Scene, sketch: Sketch, said: Sequence[Bound]) -> tuple[Period | None, Source] | None:
    """ "13,595, compared with 8,059 the year before, itself a record low": the place of the number right before, in its time.

    So "from 815,290 in 2009, the record year", where a time stands right before.
    """
    then = (
        sketch.rank is not None and sketch.rank.among == "periods" and scene.words(sketch.i - 2, sketch.i - 1) == [","]
    )
    if then and said and any(one.j == sketch.i - 2 and one.i >= said[-1].sketch.j for one in scene.wordings):
        return said[-1].period, "partner"
    itself = sketch.type == "rank" and scene.words(sketch.i - 1, sketch.i) in (["itself"], ["themselves"])
    return (said[-1].period, "partner") if itself and said else None


def before_multiple(scene: Scene, sketch: Sketch, made: Sequence[Bound]) -> Bound | None:
    """ "rose by 12 per cent, three times the 4 per cent seen in Suffolk, to 9,412": the change that an end is the end of."""
    multiple = next((one for one in scene.sketches if one.type == "comparison" and one.j <= sketch.i), None)
    ended = sketch.role == "after" or scene.words(sketch.i - 2, sketch.i) == [",", "to"]
    if not ended or multiple is None:
        return None
    ahead = (one for one in reversed(made) if one.scene is scene and one.sketch.j <= multiple.i)
    return next((one for one in ahead if one.sketch.role == "change"), None)


def is_breakdown(made: Sequence[Bound], language: Language) -> bool:
    """ "Rugby had 78, Nuneaton 67 and Leamington 52": towns told one after the other, and the next sentence is of the force again."""
    named = {area_ids(one.area) for one in made if one.area is not None and one.sketch.type != "rank"}
    towns = all(id in language.areas and language.areas.get(id).kind in TOWNS for ids in named for id in ids)
    return len(named) >= LISTED and towns and not made[0].scene.tabular


def is_of_any(scene: Scene, sketch: Sketch) -> bool:
    """ "the third highest rate of any force": of all there are, whatever the story is about."""
    return scene.words(sketch.j, sketch.j + 2) in (["of", "any"], ["of", "all"])


def area_as_before(scene: Scene, sketch: Sketch, bound: Sequence[Bound], language: Language) -> AreaMention | None:
    """The area of a figure that an earlier one is told again for, or is set against once more."""
    last = next((one for one in reversed(bound) if one.scene is not scene), None) if sketch.comparator else None
    same = _of_the_same(scene, sketch, bound) or _of_them(scene, sketch, bound, language)
    return same or _against_as_before(scene, sketch, last, language)


def _of_them(scene: Scene, sketch: Sketch, bound: Sequence[Bound], language: Language) -> AreaMention | None:
    """ "697 in Kent. More than half happened in Dover. | In 2019 there were 540 of them": of the number told last, and no share of it."""
    them = sketch.type == "count" and scene.words(sketch.j, sketch.j + 2) == ["of", "them"]
    if not them or any(one.sort != "none" for one in scene.places) or bound and bound[-1].scene is scene:
        return None
    last = next((one for one in reversed(bound) if one.sketch.type == "count" and one.sketch.role in ENDS), None)
    if last is None or last.area is None or scene.index - last.scene.index > RETOLD:
        return None
    if not bound[-1].sketch.is_share or not is_inside(bound[-1], last, language):
        return None
    return replace(last.area, how="anaphor")


def _of_the_same(scene: Scene, sketch: Sketch, bound: Sequence[Bound]) -> AreaMention | None:
    """ "Surrey made 968 seizures. | Of those 968, 540 were in Woking", "18 per cent of the 968": of Surrey, if no other had so many."""
    if any(one.sort != "none" and one.i < sketch.j + BEHIND for one in scene.places):
        return None  # "of the 968 in Surrey"
    parted = (one for one in scene.sketches if one is sketch or one.i > sketch.i and _is_part_of(scene, sketch, one))
    value = next((value for one in parted if (value := value_told(scene, one)) is not None), None)
    if value is None or value < TELLING:
        return None
    near = (one for one in reversed(bound) if 0 < scene.index - one.scene.index <= RETOLD)
    same = [one for one in near if one.sketch.type == "count" and _value(one.sketch) == value]
    mention = same[0].area if len({area_ids(one.area) for one in same}) == 1 else None
    return replace(mention, how="anaphor") if mention is not None else None


def _is_part_of(scene: Scene, sketch: Sketch, whole: Sketch) -> bool:
    return scene.words(sketch.j, whole.i) in (["of", "the"], ["of", "those"], ["of", "these"], ["of", "all"])


def _value(sketch: Sketch) -> float | None:
    return float(sketch.quantity.low) if sketch.quantity is not None else None


def _against_as_before(scene: Scene, sketch: Sketch, last: Bound | None, language: Language) -> AreaMention | None:
    """ "14 per cent, compared with a national average of 18. For children it was 26, against 31": set against the same once more."""
    if last is None or scene.index - last.scene.index != 1 or not (sketch.comparator and last.sketch.comparator):
        return None
    named = any(place.sort != "none" for place in scene.places) or bool(scene.wordings)
    return last.area if not named and sketch.type == last.sketch.type and is_nation(last, language) else None
