"""Places that a sentence names beside: left out, only told as the source, or only saying how big or how high a force is."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.claims.areas.areas import FORCE_WORDS, Place
from claimcheck.claims.changes.set_against import is_exceeded, is_set_against
from claimcheck.claims.scenes.between import holds_figure
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets

_grammar = word_sets("grammar", "beside")
LEFT_OUT, SIZES, JOINING, TOPS = (_grammar[name] for name in ("left_out", "sizes", "joining", "tops"))
DESCRIBING = _grammar["describing"]
TABLES, TOPPING, JOINING_TABLE = _grammar["tables"], _grammar["topping"], _grammar["joining_table"]
SOME, OUT = _grammar["some"], _grammar["out"]
WITH_ANOTHER = ([",", "with"], ["–", "with"], ["-", "with"], [";", "with"])
ONES, LAND_OF = _grammar["ones"], _grammar["land_of"]
FORCE_NOUNS = FORCE_WORDS | _grammar["force_nouns"]
TOP_OF = (["in"], ["in", "the"], ["among", "the"], ["amongst", "the"], ["of", "the"], ["is", "the"], ["remains", "the"])
REACH = 12  # tokens
ALL_OF_THEM = 2  # tokens of "all three", without what they are
PARTS = ("name", "force", "county", "district", "group")
INCLUDED = frozenset(["included", "excluded"])
# Without one of these nothing in a sentence is left out.
WITHOUT = frozenset(["excepted", "apart", "aside", "out", "unless"]).union(
    LEFT_OUT, INCLUDED, (phrase.split()[0] for phrase in OUT)
)
UNLESS = 6  # tokens from "unless" to a place that is left out
SAYING = _grammar["saying"]
INSIDE = (["in"], ["across"], ["throughout"], ["around"])
INHABITANTS, PATCHES = _grammar["inhabitants"], _grammar["patches"]
FAR = 9  # tokens from a figure to the place behind it
BEING = _grammar["being"]
OWNED = frozenset(["'s", "’s", "'", "’", "s'", "s’"])
PATCH = ("force", "district")
TOWNS, FIELD_REACH = _grammar["towns"], 8  # and the tokens before a county in which ", the biggest fall in" stands
ENDED: tuple[list[str], ...] = ([], ["."], [","], [";"])
EVENTS, SITES, EVENT_REACH = _grammar["events"], _grammar["sites"], 4
COMPASS = _grammar["compass"]
BETWEEN, LEADING = _grammar["between"], _grammar["leading"]
EXAMPLES, LEADING_SOME = _grammar["examples"], _grammar["leading_some"]


def is_beside(scene: Scene, sketch: Sketch, place: Place) -> bool:
    """Whether a place of the sentence is none that the figure can be of."""
    return (
        is_left_out(scene, place)
        or _describes(scene, place)
        or _holds_another(scene, place)
        or _is_field_of_table(scene, place)
        or _says_what_it_is(scene, place)
        or _is_field_of_some(scene, place)
        or _is_of_next(scene, sketch, place)
        or is_set_against(scene, sketch, place)
        or is_exceeded(scene, sketch, place)
        or _is_whole_of_share(scene, sketch, place)
        or _is_source(scene, sketch, place)
        or _is_where_they_live(scene, sketch, place)
        or _is_of_boroughs(scene, place)
        or _is_for_all(scene, place)
        or _names_event(scene, place)
        or " ".join(scene.words(place.i - 2, place.i)) in LAND_OF
        or _is_ranked_within(scene, place)
        or _says_where_force_is(scene, place)
        or _is_example(scene, sketch, place)
    )


def _is_example(scene: Scene, sketch: Sketch, place: Place) -> bool:
    """ "2,195 officers, many from Woking", "31 per cent were seen by appointment, usually at Ipswich": some of them, not whose it is."""
    lead = scene.words(max(sketch.j, place.i - REACH), place.i)
    at = next((k for k in range(len(lead) - 1, -1, -1) if lead[k] in EXAMPLES and lead[k - 1 : k] == [","]), None)
    if at is None:
        return False
    first = place.i - len(lead) + at + 1
    named = {k for one in scene.places for k in range(one.i, one.j)}
    return all(k in named or scene.tokens.lower[k] in LEADING_SOME for k in range(first, place.i))


def _says_where_force_is(scene: Scene, place: Place) -> bool:
    """ "Cleveland Police, in the north-east of England, logged 810": where the force lies that it comes right behind."""
    forces = [one for one in scene.places if one.kind == "force" and one.sort == "name" and one.j < place.i]
    if not forces or place.sort not in ("name", "region"):
        return False
    led = scene.words(forces[-1].j, place.i)
    if led[:1] == [","]:  # "410 in Gwent, in Wales 3,100" sets the one against the other
        led = led[1:] if scene.words(place.j, place.j + 1) == [","] else []
    wide = place.kind in ("region", "nation") or place.sort == "region"
    called = not FORCE_WORDS.isdisjoint(scene.words(forces[-1].i, forces[-1].j)) and place.kind == "force"
    return (wide or called) and led[:1] == ["in"] and COMPASS.issuperset(led)


def is_field_of_towns(scene: Scene, place: Place) -> bool:
    """ "Swindon had the most burglaries of any town in Wiltshire", "..., the biggest fall in Kent.": where one stands out."""
    before = scene.words(place.i - FIELD_REACH, place.i)
    if before[-1:] != ["in"] or place.kind not in ("force", "county", "region"):
        return False
    apposed = [at for at in range(len(before) - 1) if before[at : at + 2] == [",", "the"]]
    stands_out = bool(apposed) and any(_stands_out([word]) for word in before[apposed[-1] + 2 :])
    stands_out = stands_out and scene.words(place.j, place.j + 1) in ENDED
    return (stands_out or before[-2:-1] != [] and before[-2] in TOWNS) and any(
        one.kind == "district" and one.sort == "name" and one.j <= place.i for one in scene.places
    )


def is_field_of_one(scene: Scene, place: Place) -> bool:
    """ "England's safest county", "the smallest force in Wales": a nation or region that the one spoken of stands out in."""
    if place.kind not in ("nation", "region"):
        return False
    before, behind = scene.words(place.i - 3, place.i), scene.words(place.j, place.j + 2)
    if OWNED.issuperset(behind[:1]) and _stands_out(behind[1:]):
        return True
    return len(before) == 3 and before[2] == "in" and before[1] in ONES and _stands_out(before)


def _stands_out(words: Sequence[str]) -> bool:
    return bool(words) and (words[0].endswith("est") or words[0] in TOPS)


def _is_ranked_within(scene: Scene, place: Place) -> bool:
    ranked = any(one.type == "rank" and 0 <= place.i - one.j <= REACH for one in scene.sketches)
    return ranked and is_field_of_towns(scene, place)


def _names_event(scene: Scene, place: Place) -> bool:
    """ "The victims of the London and Manchester terror attacks", "killed in the Manchester Arena bombing": of an event."""
    behind = scene.words(place.j, place.j + EVENT_REACH)
    at = next((k for k, word in enumerate(behind) if word in EVENTS), None)
    named = {k for other in scene.places for k in range(other.i, other.j)}
    between = range(place.j, place.j + (at or 0))
    return at is not None and all(k in named or scene.tokens.lower[k] in SITES for k in between)


def is_left_out(scene: Scene, place: Place) -> bool:
    """ "the worst rate outside London", "apart from Kent", "unlike Essex"."""
    if WITHOUT.isdisjoint(scene.vocabulary):
        return False
    start = place.i
    while scene.words(start - 1, start) and scene.tokens.lower[start - 1] in DESCRIBING:
        start -= 1  # "bar the tiny City of London"
    before, behind = scene.words(start - 2, start), scene.words(place.j, place.j + 4)
    if INCLUDED & set(scene.words(place.j, place.j + 6)) and BEING & set(behind):
        return True  # "the highest when figures from Greater Manchester (GMP) are included"
    if behind[:1] in (["excluded"], ["excepted"], ["apart"], ["aside"]) or behind[1:3] == ["left", "out"]:
        return True  # "the third highest rate in the country if the City of London is left out"
    near = scene.words(place.i - 2, place.i)
    if "unless" in scene.words(place.i - UNLESS, place.i):
        return True  # "are having a thin time of it - unless they live in Gwent"
    return not LEFT_OUT.isdisjoint([*before, *near]) or " ".join(before) in OUT


def is_out_of_rank(scene: Scene, place: Place) -> bool:
    """ "Kent's was the highest anywhere apart from the City of London, at 8.2": the figure is of the rank's own."""
    if not is_left_out(scene, place):
        return False
    return any(
        one.type == "rank" and one.j <= place.i and "," not in scene.words(one.j, place.i) for one in scene.sketches
    )


def _describes(scene: Scene, place: Place) -> bool:
    """ "The second biggest force in the region after West Yorkshire has lost 410", "among the top forces in the UK for theft (3.1)"."""
    if SIZES.isdisjoint(scene.vocabulary) and TOPS.isdisjoint(scene.vocabulary):
        return False
    words = scene.words(scene.i, place.i)[-REACH:]
    heads = [
        at
        for at, word in enumerate(words)
        if word in SIZES or word in TOPS and (words[at - 2 : at] in TOP_OF or words[at - 1 : at] in TOP_OF)
    ]
    if not heads:
        return False
    start = place.i - len(words)
    noun = next((at for at in range(heads[-1] + 1, min(heads[-1] + 4, len(words))) if words[at] in FORCE_NOUNS), None)
    if noun is None:
        return False
    named = {at for other in scene.places for at in range(other.i, other.j)}
    between = range(start + noun + 1, place.i)
    return bool(between) and all(scene.tokens.lower[at] in JOINING or at in named for at in between)


def _holds_another(scene: Scene, place: Place) -> bool:
    """ "Dyfed-Powys Police in Wales had 131": the nation or region that only says where a force is."""
    if place.kind not in ("nation", "region") or scene.words(place.i - 1, place.i) != ["in"]:
        return False
    return any(other.j == place.i - 1 and other.sort == "name" and other.kind == "force" for other in scene.places)


def _is_field_of_table(scene: Scene, place: Place) -> bool:
    """ "Nottinghamshire topped the crime lists for the East Midlands with ten murders": where it is first."""
    if place.kind not in ("nation", "region"):
        return False
    words = scene.words(scene.i, place.i)[-REACH:]
    at = next((k for k in range(len(words) - 1, -1, -1) if words[k] in TABLES), None)
    between = words[at + 1 :] if at is not None else ["-"]
    return at is not None and JOINING_TABLE.issuperset(between) and not TOPPING.isdisjoint(words[:at])


def _says_what_it_is(scene: Scene, place: Place) -> bool:
    """ "Northamptonshire is the region's blackspot, with 3.1", "Derbyshire, the country's safest county, had 2.1": no figure of it."""
    if not (place.kind in ("nation", "region") or place.sort in ("nation", "region")):
        return False
    if OWNED.isdisjoint(scene.words(place.j - 1, place.j + 1)):
        return False
    at = place.i
    while at > scene.i and scene.tokens.lower[at - 1] in BETWEEN:
        at -= 1
    link = scene.words(at - 1, at)
    named = next((one for one in scene.places if one.j == at - 1 and one.sort == "name" and one.kind in PATCH), None)
    if named is None or not link:
        return False
    # "In Northamptonshire, the region's total was ..."
    return link[0] in BEING or link == [","] and LEADING.isdisjoint(scene.words(named.i - 1, named.i))


def _is_field_of_some(scene: Scene, place: Place) -> bool:
    """ "The most sparing of the region's four", "Alone in the region it has more": among which it is so."""
    if not (place.kind in ("nation", "region") or place.sort in ("nation", "region")):
        return False
    before, behind = scene.words(place.i - 2, place.i), scene.words(place.j, place.j + 1)
    return before == ["alone", "in"] or before[-1:] == ["of"] and bool(behind) and behind[0] in SOME


def _is_of_next(scene: Scene, sketch: Sketch, place: Place) -> bool:
    """ "The national six per cent rise", "It was seventh, with Kent (963) at the top": a place of the figure right behind it alone."""
    led = sketch.j <= place.i and scene.words(place.i - 2, place.i) in WITH_ANOTHER
    bracketed = any(other.i == place.j + 1 and scene.in_brackets(other.i, other.j) for other in scene.sketches)
    ranked = any(other.type == "rank" and other.i >= place.j for other in scene.sketches)
    if led and ranked and (sketch.type == "rank" or bracketed):
        return True
    told = place.sort == "nation" and scene.words(place.i, place.j) == ["national"]
    return told and any(other.i == place.j for other in scene.sketches if other is not sketch)


def _is_whole_of_share(scene: Scene, sketch: Sketch, place: Place) -> bool:
    """ "42 per cent of the Welsh total, against 29,318 before", "the two had 42 per cent of the region's offences"."""
    share = next((one for one in scene.sketches if one.is_share and one.j < place.i <= one.j + 2), None)
    wide = place.kind in ("nation", "region") or place.sort in ("nation", "region", "adjective")
    if share is None or not wide or scene.words(share.j, place.i) not in (["of"], ["of", "the"]):
        return False
    behind = [word for word in scene.words(place.j, place.j + 2) if word not in ("'s", "’s")]
    part = any(other.j <= share.i and other.sort in PARTS for other in scene.places)
    owned = not {"'s", "’s"}.isdisjoint(scene.words(place.j - 1, place.j + 1))
    return behind[:1] == ["total"] and sketch is not share or owned and part


def _is_source(scene: Scene, sketch: Sketch, place: Place) -> bool:
    """ "Kent Police said 210 bikes had been stolen in Maidstone": whose the figure is is told behind it."""
    if place.sort == "force" and scene.words(place.i - 2, place.i) in (["according", "to"], ["to", "the"]):
        return any(other.kind == "district" and other.j <= place.i for other in scene.places)
    if place.sort != "name" or place.kind != "force" or sketch.type == "rank":
        return False
    says = not SAYING.isdisjoint(scene.words(place.j, place.j + 2)) and place.j <= sketch.i
    if not says and scene.words(place.i - 2, place.i) != ["according", "to"]:
        return False
    for other in scene.places:
        local = other.kind == "district" or other.sort == "district"
        if local and 0 <= other.i - sketch.j <= FAR and scene.words(other.i - 1, other.i) in INSIDE:
            return not holds_figure(scene, sketch.j, other.i)
    return False


def _is_of_boroughs(scene: Scene, place: Place) -> bool:
    """ "The lowest number of the ten Greater Manchester boroughs and 212 fewer than in 2015": the boroughs that one is of."""
    if PATCHES.isdisjoint(scene.vocabulary):
        return False
    before, behind = scene.words(place.i - 3, place.i), scene.words(place.j, place.j + 1)
    return "of" in before and bool(behind) and behind[0] in PATCHES


def _is_for_all(scene: Scene, place: Place) -> bool:
    """ "Put the Kent force bottom of the table for all three.": of what is counted, behind the force that it is said of."""
    alone = place.j - place.i == ALL_OF_THEM
    closed = scene.words(place.j, place.j + 1) in ([], ["."], [","], [";"])
    for_all = place.sort == "group" and alone and scene.words(place.i - 1, place.i) == ["for"]
    return for_all and closed and any(one.sort == "name" and one.j <= place.i for one in scene.places)


def _is_where_they_live(scene: Scene, sketch: Sketch, place: Place) -> bool:
    """ "It received 16,297 calls, 17.5 for every 1,000 inhabitants of Hull and Grimsby": of whom, and not whose."""
    living = scene.words(place.i - 2, place.i)
    if sketch.type != "rate" or not living or living[0] not in INHABITANTS or living[-1] not in ("of", "in"):
        return False
    return any(one.j <= sketch.i and one.type == "count" for one in scene.sketches)


def is_all_of_them(scene: Scene, sketch: Sketch, place: Place) -> bool:
    """ "In all, the 43 forces had 9,926 left": all of them together, right before their figure."""
    led = scene.words(place.i - 1, place.i) in (["for"], ["across"], ["from"]) and place.j <= sketch.i
    # "figures for all forces put it at 539,788"
    alone = led and not any(place.j <= other.i < sketch.i for other in scene.places)
    close = 0 < sketch.i - place.j <= 4 and "43" in scene.words(place.i, place.j)
    behind = scene.words(sketch.j, place.i) in (["for"], ["across"])  # "18 per cent for all forces"
    return sketch.type != "rank" and (close or alone or behind)
