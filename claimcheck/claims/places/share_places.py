"""Whose a share is: the part's, not the whole's; where it lies, and not where the whole does."""

from __future__ import annotations

from claimcheck.claims.areas.areas import Place
from claimcheck.claims.scenes.between import BE, CUTS, figure_between, is_whole_of
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets

WIDE = 7  # tokens
_grammar = word_sets("grammar", "share_places")
TOTALS = _grammar["totals"]
STANDING = ("name", "force", "county", "district", "there")
MAKING = _grammar["making"]
BEING = _grammar["being"]
WHOLES, OWNED = [[noun] for noun in (*TOTALS, *_grammar["averages"])], (["'s"], ["’s"])
OWNING = ("name", "nation", "adjective")
DESCRIBING = [[word] for word in _grammar["describing_wholes"]]
OF_THEM: tuple[list[str], ...] = ([], ["of", "them"], ["of", "these"], ["of", "those"], ["of", "the", "total"])
LYING = BE | _grammar["lying"]


def subject_of_share(scene: Scene, sketch: Sketch, places: list[Place]) -> Place | None:
    """ "Westminster saw 30,084, more than a third of the 99,079 that were reported to the Met": whose share it is stands before."""
    if not sketch.is_share:
        return None
    told = _told_as_number(scene, sketch, places)
    told = told or _share_told_again(scene, sketch, places) or _told_in_figures(scene, sketch, places)
    if (told := told or _of_which(scene, sketch, places) or _where_the_share_lies(scene, sketch, places)) is not None:
        return told
    if scene.words(sketch.j, sketch.j + 1) != ["of"]:
        return None
    if not MAKING.isdisjoint(scene.words(sketch.i - 4, sketch.i)) and any(place.i > sketch.j for place in places):
        part = next((place for place in reversed(places) if place.j < sketch.i), None)
        if part is not None:
            return part  # "Swindon accounts for 38 per cent of crime in Wiltshire"
    if scene.words(sketch.j, sketch.j + 3) in (["of", "all", "those"], ["of", "all", "the"], ["of", "the", "total"]):
        before = [place for place in places if place.i < sketch.i]
        if before and any(place.i > sketch.j for place in places):
            return before[-1]  # "has 31,000 officers, a quarter of all those in England and Wales"
    if scene.words(sketch.j, sketch.j + 2) == ["of", "those"] and BEING.issuperset(scene.words(sketch.i - 1, sketch.i)):
        before = [place for place in places if place.i < sketch.i]
        wide = any(place.i > sketch.j and "nation" in (place.kind, place.sort) for place in places)
        if before and wide:
            return before[-1]  # "The capital's 34,341 were 40 per cent of those in England and Wales"
    whole = next((other for other in scene.sketches if other.i > sketch.j), None)
    if whole is None or not is_whole_of(scene, sketch, whole):
        return None
    return next((place for place in reversed(places) if place.i < sketch.i), None)


def is_whole_told(scene: Scene, sketch: Sketch, place: Place) -> bool:
    """ "Together they had 43 per cent of the London total", "half of the region's total": what the share is of, not whose it is."""
    if not sketch.is_share:
        return False
    between = scene.words(sketch.j, place.i)
    if _is_of_wide(between) and "nation" in (place.kind, place.sort):
        return scene.words(scene.i, scene.i + 1) in (["that"], ["this"], ["it"])
    if between not in (["of"], ["of", "the"]):
        return False
    behind = scene.words(place.j, place.j + 3)
    behind = behind[1:] if behind[:1] in (["'s"], ["’s"], ["'"], ["’"]) else behind
    return behind[:1] != [] and behind[0] in TOTALS


def owner_of_whole(scene: Scene, sketch: Sketch) -> Place | None:
    """ "Half of the Welsh total of 3,932", "above the Kent average of 12": whose total or average the figure is."""
    if scene.words(sketch.i - 1, sketch.i) != ["of"] or scene.words(sketch.i - 2, sketch.i - 1) not in WHOLES:
        return None
    at = sketch.i - 2
    at -= scene.words(at - 1, at) in DESCRIBING
    at -= scene.words(at - 1, at) in OWNED
    return next((place for place in scene.places if place.j == at and place.sort in OWNING), None)


def _is_of_wide(between: list[str]) -> bool:
    """ "That is a quarter of the total for both nations", "of all those in England and Wales": of what it is a share."""
    told = between[:2] in (["of", "the"], ["of", "all"], ["of", "those"]) and 2 < len(between) <= WIDE
    return told and between[-1] in ("for", "in", "of", "across") or told and between[-2:] == ["in", "the"]


def _told_as_number(scene: Scene, sketch: Sketch, places: list[Place]) -> Place | None:
    """ "More than two fifths of them, 1,799, were in Gloucester and three in ten in Stroud": where the number that puts it again lies."""
    number = next((one for one in scene.sketches if one.i >= sketch.j and one.type == "count"), None)
    if number is None or scene.words(number.j, number.j + 1) not in ([","], [")"], ["–"], ["—"]):
        return None
    between = scene.words(sketch.j, number.i)
    if between[-1:] not in ([","], ["("], ["–"], ["—"]) or between[:-1] not in OF_THEM:
        return None
    behind = next((place for place in places if place.i >= number.j), None)
    led = scene.words(number.j + 1, behind.i) if behind is not None else []
    lies = led[-1:] in (["in"], ["at"], ["within"]) and not LYING.isdisjoint(led)
    return behind if behind is not None and lies and not figure_between(scene, number, behind) else None


def _share_told_again(scene: Scene, sketch: Sketch, places: list[Place]) -> Place | None:
    """ "The resort had 21,832 of the county's 128,435 crimes, or 17 per cent": whose the part is."""
    if scene.words(sketch.i - 1, sketch.i) != ["or"]:
        return None
    parts = [other for other in scene.sketches if any(is_whole_of(scene, other, whole) for whole in scene.sketches)]
    return next(
        (place for place in reversed(places) if parts and parts[-1].i < sketch.i and place.i < parts[-1].i), None
    )


def _told_in_figures(scene: Scene, sketch: Sketch, places: list[Place]) -> Place | None:
    """ "Half the robberies in the county – 282 out of 568 – took place in Luton": the share before, in its numbers."""
    if scene.words(sketch.i - 1, sketch.i) not in (["–"], ["—"], ["-"], ["("]):
        return None
    before = next((other for other in reversed(scene.sketches) if other.j <= sketch.i), None)
    return _where_the_share_lies(scene, before, places) if before is not None and before.is_share else None


def _of_which(scene: Scene, sketch: Sketch, places: list[Place]) -> Place | None:
    """ "8,072 between them, of which more than half - 4,161 - were in South Wales": where the part is."""
    start = scene.segments[sketch.segment][0]
    before = [word for word in scene.words(max(start - 2, scene.i), sketch.i) if word not in (",", "-", "–")]
    if "of" not in before or before[before.index("of") + 1 : before.index("of") + 2] not in (
        ["which"],
        ["them"],
        ["whom"],
    ):
        return None
    behind = next((place for place in places if place.i >= sketch.j and place.sort in STANDING), None)
    led = scene.words(behind.i - 2, behind.i) if behind is not None else []
    return behind if led[-1:] in (["in"], ["at"], ["within"]) and led[0] in LYING else None


def _where_the_share_lies(scene: Scene, sketch: Sketch, places: list[Place]) -> Place | None:
    """ "One in six crimes in Lancashire is committed in Blackpool": the place that the verb leads to, not that of the whole."""
    behind = [place for place in places if place.i >= sketch.j and place.sort in STANDING]
    if len(behind) < 2 or any(place.i < sketch.i for place in places):
        return None
    whole, part = behind[0], behind[1]
    between = scene.words(whole.j, part.i)
    here = (
        part.sort == "there"
        and between[-1:]
        and between[-1].isalpha()
        and between[-1] not in ("than", "as", "and", "or")
    )
    led = between[-1:] and between[-1] in ("in", "at", "within") and not LYING.isdisjoint(between)
    if here:  # "Thirty-eight per cent of everything the force recorded (51,683) was here"
        return part
    bracketed = scene.words(whole.j, whole.j + 1) in (["–"], ["—"], ["-"], ["("])
    return part if led and (bracketed or CUTS.isdisjoint(between) and not figure_between(scene, sketch, part)) else None
