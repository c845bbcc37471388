"""Whose a figure is by its clause: "in Wales, where it was 7.2", "the national average, which is 24", "the average is 87"."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from claimcheck.claims.areas.areas import Place
from claimcheck.claims.quantities.rates import PER_TIME
from claimcheck.claims.scenes.between import place_by_which
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets

_words = word_sets("grammar", "where")

LEADING = (["in"], [",", "in"], ["for"], ["across"])
STOPS: tuple[list[str], ...] = ([], ["."], [","], [";"], ["and"], ["but"], ["while"])
HAVING = (["has"], ["had"], ["have"], ["saw"], ["recorded"])  # "outside London, which has the highest"
DONE = _words["done"]
APPOSED = 7  # tokens between a rank and its size
ARTICLES = (["the"], ["a"], ["its"])
OPENING = (["while"], ["but"], ["and"], [";"], [","], ["whereas"], ["although"])
AVERAGES = word_sets("grammar", "nouns")["averages"]
NAMED = 5  # tokens of "no-criming rate" and the verb behind it
AVERAGED = _words["averaged"]
APPOSING = (["for"], ["in"], ["across"], ["of"])
ENDED: tuple[list[str], ...] = ([], ["."], [")"], [";"])
HOLDING = (["in"], ["by"], ["at"])
ENDING = _words["ending"]
OF_ALL = _words["of_all"]
NEW_CLAUSES = (["so"], ["and"], ["but"], ["while"], ["which"], ["with"], ["meaning"])
FIGURED = frozenset(["and", "all", "respectively", ",", "."])
BEING = (["is"], ["was"], ["stands"], ["stood"], ["are"], ["were"])
MARKS = frozenset([",", ";", ":", "–", "—", "(", "and", "but"])
CLOSED: tuple[list[str], ...] = ([], ["."], [","], ["with"], ["("], [";"], ["at"], ["on"], ["–"], ["and"])
HOLDER_REACH = 9
FAR = 12  # tokens from a number to the force whose number it is
FORCES = frozenset(["forces", "constabularies", "police forces"])
OF_THEM, OF_FORCES = _words["of_them"], 5
TAKING = (["saw"], ["had"], ["have"], ["recorded"], ["were"], ["are"], ["reported"], ["came"], ["come"])
ENTERING, ENTRY = (["("], [","], ["with"], ["on"], ["at"]), 4  # between a name and its own figure
FILLING, REST = (["made"], ["make"], ["complete"], ["completed"], ["completes"], ["fill"], ["filled"]), 7
AS_A_WHOLE = ["as", "a", "whole", ","]


def place_where(scene: Scene, sketch: Sketch) -> Place | None:
    """ "in England and Wales, where the average was 7.2": the place right before."""
    apposed = place_by_which(scene, sketch) or _apposed(scene, sketch) or _whose_one_it_is(scene, sketch)
    if apposed is not None:
        return apposed
    start = scene.segments[sketch.segment][0]
    opening = scene.words(start, start + 2)
    if "whose" in opening:
        at = start + opening.index("whose")  # "three points worse than the Met, whose own 67 per cent was"
        return next((one for one in scene.places if one.sort == "name" and one.areas and one.j == at - 1), None)
    if "where" not in opening and "which" not in opening:
        return None
    done = scene.words(start + opening.index("which") + 1, sketch.i)[:1] if "which" in opening else []
    end = scene.segments[sketch.segment][1]  # "which recorded 640 robberies in Cardiff"
    behind = any(sketch.j <= one.i < end and one.kind in ("district", "other") for one in scene.places)
    if not (behind and done) and _has_it(sketch, done):
        at = start + opening.index("which")
        return next(
            (place for place in scene.places if place.sort == "name" and place.area and at - place.j == 1), None
        )
    at = start + opening.index("where" if "where" in opening else "which")
    if "where" not in opening:
        average = [place for place in scene.places if place.j <= at and _tells_average(scene, place)]
        now = scene.words(at + 1, at + 2) in (["now"], ["currently"], ["then"])
        near = average[-1:] if scene.words(at + 1 + now, at + 2 + now) in BEING else []
        return next((place for place in near if at - place.j <= 2), None)
    if any(place.sort == "name" and at < place.i < sketch.i for place in scene.places):
        return None  # "in London, where the Met had 157,705"
    found = next(
        (
            place
            for place in scene.places
            if place.sort == "name" and (0 <= at - place.j <= 1 or scene.words(place.j, at) == AS_A_WHOLE)
        ),
        None,
    )
    if found is None or not found.parts or found.j == at:
        return found  # "in second place are Kent and Surrey where 8.1 were reported": of both
    return found if _has_one_each(scene, sketch, found, at) else replace(found, area=found.parts[-1], parts=())


def _has_one_each(scene: Scene, sketch: Sketch, places: Place, at: int) -> bool:
    """ "Derbyshire and Lincolnshire, where 5,465 and 3,030 were recorded": a row of as many figures behind token `at` as places."""
    row = [one for one in scene.sketches if one.i > at and one.quantity is not None][: len(places.parts)]
    listed = all(scene.words(one.j, other.i) in ([","], ["and"], [",", "and"]) for one, other in pairwise(row))
    return len(row) == len(places.parts) and listed and any(one is sketch for one in row)


def _has_it(sketch: Sketch, done: list[str]) -> bool:
    """ "Which had 640", "which recorded 640", "which was second": whether the verb behind "which" gives the figure to the place before."""
    placed = sketch.type == "rank" and sketch.bare and (done in BEING or done in (["came"], ["comes"]))
    return done in HAVING or bool(done) and (done[0].endswith("ed") or done[0] in DONE) or placed


def _apposed(scene: Scene, sketch: Sketch) -> Place | None:
    """ "Nine points above the average for England and Wales, 12.": the place whose average the bare figure behind it is."""
    if scene.words(sketch.i - 1, sketch.i) != [","] or scene.words(sketch.j, sketch.j + 1) not in ENDED:
        return None
    place = next((one for one in scene.places if one.j == sketch.i - 1 and one.areas), None)
    led = scene.words(place.i - 3, place.i) if place is not None else []
    at = next((k for k, word in enumerate(led) if word in AVERAGED), 3)
    return place if led[at + 1 : at + 2] in APPOSING else None


def _whose_one_it_is(scene: Scene, sketch: Sketch) -> Place | None:
    """ "His night in a Brighton cell was one of 723 in which Sussex Police used force": of the force behind, and not where the one was."""
    led = [word for word in scene.words(sketch.i - 3, sketch.i) if word != "the"][-2:]
    behind = (place for place in scene.places if 0 <= place.i - sketch.j <= FAR and place.sort == "name")
    return next((place for place in behind if place.kind == "force"), None) if led == ["one", "of"] else None


def _tells_average(scene: Scene, place: Place) -> bool:
    """ "the national average, which is 24", "below the average for England and Wales, which is 25"."""
    told = {"average", "rate", "norm", "mean"} & set(scene.words(place.i - 3, place.i))
    return place.sort == "nation" or place.kind in ("nation", "region") and bool(told)


def place_held_in(scene: Scene, sketch: Sketch, places: list[Place]) -> Place | None:
    """ "Surrey alone grew, while the largest drop, of 10 per cent, was recorded in Derbyshire": a place behind a rank that opens."""
    if sketch.type == "change":  # its size: "the largest drop, of 10 per cent, was in Derbyshire"
        ranks = (one for one in scene.sketches if one.type == "rank" and 0 <= sketch.i - one.j <= APPOSED)
        return next((place for rank in ranks if (place := place_held_in(scene, rank, places)) is not None), None)
    if sketch.type != "rank":
        return None
    at = sketch.i - 1 if scene.words(sketch.i - 1, sketch.i) in ARTICLES else sketch.i
    if at > scene.i and scene.words(at - 1, at) not in OPENING:
        return None
    if (holder := _behind_being(scene, sketch, places)) is not None:
        return holder
    found = next((place for place in places if place.i >= sketch.j and place.sort == "name"), None)
    led = found.i - (scene.words(found.i - 1, found.i) in ARTICLES) if found is not None else 0  # "in | the North West"
    if found is None or scene.words(led - 1, led) not in HOLDING:
        return None
    between = scene.words(sketch.j, led - 1)
    told = {"was", "were", "is", "came"} & set(between) and not ENDING & set(between)
    return found if told else None


def _behind_being(scene: Scene, sketch: Sketch, places: list[Place]) -> Place | None:
    """ "Hardest hit in Cleveland's area was Middlesbrough, with 11,650": what "was" leads to, and not where it is so."""
    for k in range(sketch.j, min(sketch.j + HOLDER_REACH, scene.j)):
        if scene.words(k, k + 1) in BEING:
            led = scene.words(k + 1, k + 2) in HOLDING
            holder = next((place for place in places if place.i == k + 1 + led and place.sort == "name"), None)
            inside = any(sketch.j <= place.i < k for place in places)
            return holder if inside and holder is not None and scene.words(holder.j, holder.j + 1) in CLOSED else None
        if scene.tokens.lower[k] in MARKS or scene.tokens.kind[k] == "number":
            return None
    return None


def holders_in_row(scene: Scene, sketch: Sketch) -> Place | None:
    """ "Southend (516) and Basildon (330) saw the biggest falls", "Kent, with 88, and Essex, 71, came next": all that hold a rank."""
    held: list[Place] = []
    at = scene.i
    for place in scene.places:
        end = _end_of_entry(scene, place, sketch)
        if end is None or place.sort != "name" or not place.area:
            break
        if scene.words(at, place.i) not in ([], [","], ["and"], [",", "and"]):
            break
        held.append(place)
        at = end
    verb, filling = scene.words(at, at + 1) in TAKING, scene.words(at, at + 1) in FILLING
    # "made up the rest of the bottom five"
    if len(held) < 2 or not (verb and sketch.i - at <= 3 or filling and sketch.i - at <= REST):
        return None
    return Place(held[0].i, held[-1].j, "name", None, "other", tuple(place.area for place in held if place.area))


def _end_of_entry(scene: Scene, place: Place, sketch: Sketch) -> int | None:
    """Where a name with its own figure ends: "Southend (516)", "Camden, where there were 2,713,", "Kent with 88"."""
    opening = scene.words(place.j, place.j + 1)
    figure = next((one for one in scene.sketches if place.j < one.i <= place.j + ENTRY and one.j <= sketch.i), None)
    if figure is None or opening not in ENTERING or any(place.j <= other.i < figure.i for other in scene.places):
        return None
    closing = scene.words(figure.j, figure.j + 1)
    if opening == ["("]:
        return figure.j + 1 if figure.i == place.j + 1 and closing == [")"] else None
    return figure.j + (closing == [","])


THE_AVERAGE = (["the", "average", "("], ["the", "average", ","], ["the", "average", "of"])


def is_the_average(scene: Scene, sketch: Sketch) -> bool:
    """ "50.2 crimes per 1,000 people; the average is 87.4": of all, after a figure of one in the same sentence."""
    if "average" not in scene.vocabulary:
        return False
    led = [word for word in scene.words(sketch.i - 5, sketch.i - 1) if word not in (",", "which")]
    if led[-2:] != ["the", "average"] or sketch.type == "duration":  # "half of the average, which is 7.5"
        return False
    levels = [other for other in scene.sketches if other.j <= sketch.i and other.role != "rank"]
    multiple = levels[-1] if levels and levels[-1].type == "comparison" else None
    if multiple is not None and scene.words(multiple.j, sketch.i) in THE_AVERAGE:
        return True  # "5.3 for every 1,000 people, more than three times the average (1.7)"
    if any(other.quantity is not None and other.quantity.unit in PER_TIME for other in levels):
        return False  # "30 times a day; in 2017/18 the average was 17", of the same force
    alike = any(other.type == sketch.type or other.type == "rate" and sketch.type == "count" for other in levels)
    # "It was 13th"
    alike = alike or any(other.type == "rank" for other in scene.sketches if other.j <= sketch.i) and not levels
    # "half as high again as the average of 22"
    against = scene.words(sketch.i - 4, sketch.i) in (["as", "the", "average", "of"], ["than", "the", "average", "of"])
    return alike and (against or scene.words(sketch.i - 1, sketch.i) in BEING)


BY_ALL = (["by", "police"], ["all", "the"], ["for", "all"], ["across", "all"], ["across", "the"])
ANSWERING = frozenset(["answered", "replied", "responded"])


def is_by_forces(scene: Scene) -> bool:
    """ "Some 443,995 offences were logged by forces": by all of them, where no place is named but the nation."""
    if "forces" not in scene.vocabulary or any(
        place.sort != "nation" and place.kind != "nation" for place in scene.places
    ):
        return False
    named = [at for at in range(scene.i, scene.j) if scene.tokens.lower[at] == "forces"]
    led = [scene.words(at - 2, at) for at in named]
    answered = any(not ANSWERING.isdisjoint(scene.words(at + 2, at + 3)) for at in named)  # "the forces that answered"
    return answered or any(words[-1:] == ["by"] or words in BY_ALL for words in led)


def counts_forces(scene: Scene, sketch: Sketch) -> bool:
    """ "28 forces were graded good", "three in four police forces", "nearly half of all forces": some of the whole that they make up."""
    if sketch.quantity is not None and sketch.quantity.unit in FORCES:
        return True
    if sketch.type not in ("ratio", "percentage"):
        return False
    words = scene.words(sketch.i, sketch.j + OF_FORCES)
    at = next((k for k, word in enumerate(words) if word in FORCES), None)
    return at is not None and all(word in OF_THEM for word in words[sketch.j - sketch.i : at])


def tells_of_all(scene: Scene, sketch: Sketch) -> bool:
    """Whether a figure is called the average of all, of which no more is said."""
    return opens_on_average(scene, sketch) or _is_called_average(scene, sketch)


def _is_called_average(scene: Scene, sketch: Sketch) -> bool:
    """ "A third of the 18 per cent average", "well above the 22 average": not "the 18 per cent average fall"."""
    if scene.words(sketch.j, sketch.j + 1) not in (["average"], ["norm"], ["mean"]):
        return False
    led = scene.words(sketch.i - 1, sketch.i) == ["the"]
    return led and scene.words(sketch.j + 1, sketch.j + 2) in CLOSED and sketch.type != "duration"


def opens_on_average(scene: Scene, sketch: Sketch) -> bool:
    """ "The average is 209.": all that the sentence says; after a rate or share of one place it is of all."""
    if AVERAGES.isdisjoint(scene.vocabulary):
        return False
    opening = scene.words(scene.i, sketch.i)
    quoted = opening[:1] in (["“"], ['"'])
    opening = opening[quoted:]
    at = next((k for k, word in enumerate(opening[:4]) if word in AVERAGES), 0)
    called = opening[:1] == ["the"] and OF_ALL.issuperset(opening[1:at])
    told = next((k for k in range(at + 1, min(at + 1 + NAMED, len(opening))) if opening[k : k + 1] in BEING), at + 1)
    # "the average detection rate was 24", and not "the average for similar forces was 868"
    bare = opening[told : told + 1] in BEING and "for" not in opening[at:told]
    bare = bare and not scene.places and not any(one.j <= sketch.i for one in scene.sketches)
    placed = any(place.j <= sketch.i and place.sort in ("name", "region") for place in scene.places)
    plain = (
        bool(at)
        and called
        and not placed  # "The average for the region is 79, and nowhere comes close"
        and opening[told : told + 1] in (*BEING, ["for"])
        and (bare or FIGURED.issuperset(_words_of(scene, at + quoted)) or _closes_clause(scene, sketch))
    )
    return plain and sketch.type in ("rate", "percentage", "count", "change", "money")


def _closes_clause(scene: Scene, sketch: Sketch) -> bool:
    """ "The average was 1.7, so that a cyclist in Cambridge runs three times the risk": the first figure, and its clause ends there."""
    following = scene.words(sketch.j, sketch.j + 2)
    first = all(one.i >= sketch.i for one in scene.sketches)
    return first and following[:1] in ([","], [";"], ["–"], ["—"]) and following[1:] in NEW_CLAUSES


def _words_of(scene: Scene, at: int) -> list[str]:
    """The words of a sentence behind "the averages are", without numbers and units."""
    inside = {k for one in scene.sketches for k in range(one.i, one.j)}
    return [scene.tokens.lower[k] for k in range(scene.i + at + 2, scene.j) if k not in inside]


def where_it_ended(scene: Scene, sketch: Sketch, places: list[Place]) -> Place | None:
    """ "dropping by five per cent, to 1,673, in Surrey": the place behind the end of a change, of both."""
    ends = [one for one in scene.sketches if one.role == "after" and one.i >= sketch.i]
    at = sketch.j if sketch.role == "after" else ends[0].j if sketch.role in ("change", "before") and ends else -1
    place = next((one for one in places if one.i >= at > 0), None)
    if place is None or scene.words(at, place.i) not in LEADING or scene.words(place.j, place.j + 1) not in STOPS:
        return None
    named = any(sketch.j <= one.i < at for one in places)
    figured = any(sketch.j <= one.i < at for one in scene.sketches if one not in ends[:1])
    return None if named or figured else place
