"""Places that a figure is only set against: passed, exceeded, on the other side of a multiple ("three times as fast as in Sussex")."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.claims.areas.areas import Place
from claimcheck.claims.changes.comparisons import is_anothers
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.claims import AreaMention

_grammar = word_sets("grammar", "set_against")
OTHER_SIDE, TOLD_OF, OVERTAKING = _grammar["other_side"], _grammar["told_of"], _grammar["overtaking"]
CLAUSES = word_sets("grammar", "exclusions")["clauses"]
MULTIPLIED = 5  # tokens from "double" to the figure that it is of
SEEN_WITHIN = 6  # tokens from a figure to where it was seen
DENYING = _grammar["denying"]
LEVELS = _grammar["levels"]
STANDING = (["stood"], ["stands"], ["was"], ["is"], ["were"])
STOOD = 4  # tokens from "which" to where a level stands
HELD_BY = frozenset(["of", "in", "for", "across"])
AHEAD_OF = (["ahead", "of"], ["clear", "of"], ["short", "of"], ["shy", "of"])
COMPARED, VERSUS = _grammar["compared"], _grammar["versus"]
SET_OFF = ([":"], ["("], ["–"], ["—"], ["-"])
MEASURED_BY = (["above"], ["below"], ["behind"], ["beyond"], ["under"], ["over"], ["against"], ["like"], ["unlike"])
TOLD_ON = frozenset(["which", "where", "whose", "who", "with", "had", "has", "have", ";"])
OWNED = (["'s"], ["’s"], ["'"], ["’"])
THAT_OF, OWNERS = (["that", "of"], ["those", "of"]), (["its"], ["their"], ["our"])
GOING_ON = frozenset(["but", "though", "although", "yet", "and"])
DATED = 2  # tokens from the second of two numbers to its date


def is_exceeded(scene: Scene, sketch: Sketch, place: Place) -> bool:
    """ "That is more than Hertfordshire (550), and a fifth up on the 497 of 2012": no more is said of the force that is exceeded."""
    if place.sort != "name" or scene.words(place.i - 1, place.i) != ["than"] or sketch.i <= place.j + 1:
        return False
    told = scene.words(scene.i, place.i)[:1] in (["that"], ["this"], ["it"])
    start = scene.segments[sketch.segment][0]
    return told and scene.words(start, start + 1) == ["and"]


def leaves_exceeded(scene: Scene, sketch: Sketch, last: AreaMention | None) -> bool:
    """Whether a figure goes back to what "that" stands for, behind the figures of the force that it exceeds."""
    id = last.area if last is not None else None
    return id is not None and any(place.area == id and is_exceeded(scene, sketch, place) for place in scene.places)


def is_set_against(scene: Scene, sketch: Sketch, place: Place) -> bool:
    """ "grew at 31 per cent, three times as fast as in neighbouring Sussex": behind the figure, and what it is set against."""
    if sketch.j <= place.i and scene.words(place.i - 2, place.i) in AHEAD_OF:
        return sketch.type != "comparison"  # "At 40.8 per cent it is well ahead of Wiltshire"
    if _is_left_behind(scene, sketch, place):
        return True
    if sketch.type == "rank":
        return is_overtaken(scene, sketch, place)
    if (other := _multiplied_at(scene, place)) is not None:
        return sketch is not other
    if sketch.type == "comparison" or sketch.comparator or is_unbeaten(scene, place):
        return False
    if _is_passed(scene, sketch, place) or is_overtaken(scene, sketch, place) or _is_level_behind(scene, sketch, place):
        return True
    # "291 bikes, twice as many as in Blackpool and a quarter of all in the county"
    if place.i < scene.segments[sketch.segment][1]:
        compared = any(other.type == "comparison" and other.j <= place.i < sketch.i for other in scene.sketches)
        return compared and scene.words(place.i - 2, place.i) in (["as", "in"], ["than", "in"])
    before = scene.words(place.i - 4, place.i)
    if "what" in before[-2:]:
        return True  # "a drop of 45 per cent, about what London and Manchester saw", "half of what neighbouring Durham managed"
    return "than" in before or "as" in before[1:] and "as" in scene.words(place.i - 8, place.i - 1)


def _is_left_behind(scene: Scene, sketch: Sketch, place: Place) -> bool:
    """ "At 83.8% its rate was above that of its neighbour, but it lost 38,800": the place of a bare "that of", and the clause goes on."""
    led = scene.words(place.i - 3, place.i)
    led = led[:-1] if led[-1:] in OWNERS else led[1:]
    if led not in THAT_OF:
        return False
    behind = scene.words(place.j, sketch.i)
    return sketch.j <= place.i or behind[:1] == [","] and behind[1:2] != [] and behind[1] in GOING_ON


def _is_level_behind(scene: Scene, sketch: Sketch, place: Place) -> bool:
    """ "There were 5.3 thefts per 1,000, three times the rate for England and Wales (1.6)": whose level the figure is a multiple of."""
    multiple = next((one for one in scene.sketches if one.type == "comparison" and sketch.j <= one.i < place.i), None)
    return multiple is not None and _is_held_level(scene.words(multiple.j, place.i))


def _multiplied_at(scene: Scene, place: Place) -> Sketch | None:
    """ "rose by 12 per cent, three times the 4 per cent seen in Suffolk", "almost double the 187 in Kent": what alone is of the place."""
    told = [one for one in scene.sketches if one.j <= place.i]
    size = told[-1] if len(told) > 1 and scene.words(told[-1].i - 1, told[-1].i) == ["the"] else None
    if size is None or place.i - size.j > SEEN_WITHIN or size.quantity is None:
        return None
    led = told[-2].type == "comparison" and told[-2].j == size.i - 1
    led = led or scene.words(size.i - 3, size.i - 1) in AHEAD_OF
    led = led and scene.words(place.i - 1, place.i) not in (["and"], ["with"])
    return size if led and "," not in scene.words(size.j, place.i) else None


def is_multiplied(scene: Scene, sketch: Sketch) -> bool:
    """ "101, nearly double Essex's 54 and well above the 61 in Kent": what a multiple is of, which stands in no other relation."""
    ahead = next((one for one in reversed(scene.sketches) if one.j <= sketch.i), None)
    if ahead is None or ahead.quantity is None or ahead.type != "comparison":
        return False
    return ahead.quantity.unit == "times" and sketch.i - ahead.j <= MULTIPLIED


def is_overtaken(scene: Scene, sketch: Sketch, place: Place) -> bool:
    """ "Kent has overtaken Essex to take second place": whom it has gone past; not "overtaken Essex, which had 1,200"."""
    behind = scene.words(place.j, place.j + 2)
    told = not TOLD_OF.isdisjoint(behind) and "with" not in behind
    ahead = scene.words(place.i - 2, place.i)
    return place.j <= sketch.i and not OVERTAKING.isdisjoint(ahead) and not told


def is_unbeaten(scene: Scene, place: Place) -> bool:
    """ "No force has lost more than the Met, down 2,976": what none is above is what the sentence tells of."""
    near = scene.words(place.i - 2, place.i)
    denied = any(
        one.type == "rank" and scene.tokens.lower[one.i] in DENYING and one.j <= place.i for one in scene.sketches
    )
    return "than" in near and denied


def _is_passed(scene: Scene, sketch: Sketch, place: Place) -> bool:
    """ "Essex had 1,200, 300 fewer than Kent and 100 more than in 2013": the other side, of which nothing more is said."""
    led = scene.words(place.i - 1, place.i) == ["than"] or scene.words(place.i - 2, place.i) == ["than", "in"]
    on = scene.words(place.j, place.j + 3)
    if (on == [",", "and", "its"] or on[:2] == ["and", "its"]) and place.sort == "name" and place.j < sketch.i:
        # "The force's 3.8 put it second from bottom, a shade above Surrey, and its 1,938 cases were"
        return led or scene.words(place.i - 1, place.i) in (["above"], ["below"], ["behind"])
    owned = scene.words(place.i - 2, place.i) in (["than", "its"], ["than", "their"]) and place.sort == "adjective"
    if place.j > sketch.i or not (led and place.sort == "name" or owned):
        return False  # "838 more than its Welsh counterpart"
    own = scene.words(place.i - 1, place.i) == ["in"] or any(
        other.sort == "name" and other.j < place.i for other in scene.places
    )
    between = scene.words(place.j, sketch.i)
    if between[:1] == ["("] and ")" in between:  # "rarer than in Essex (915), with 599 cases"
        return own and CLAUSES.isdisjoint(between)
    return own and TOLD_OF.isdisjoint(between)


def left_side(scene: Scene, sketch: Sketch, places: list[Place]) -> Place | None:
    """The first of the two sides: before the figure, or the first of two behind it; a single one behind is the other side."""
    passed = [place for place in places if place.i < sketch.i and not _is_against(scene, sketch, place)]
    before = [place for place in passed if not _is_measured_by(scene, sketch, place)] or passed
    before = [place for place in before if not _is_whole(scene, place)] or before
    after = [place for place in places if place.i >= sketch.j]
    each = scene.words(scene.i, scene.i + 2) in (["for", "every"], ["for", "each"])
    if after and each and "number" not in scene.tokens.kind[scene.i + 2 : scene.i + 3]:
        return after[0]  # "For every theft in Sutton there were 130 in Westminster", not "For every 1,000 residents"
    across = scene.words(sketch.j, after[0].i) if after else []
    if across.count("as") == 1 and scene.words(after[0].i, after[0].i + 1) in (["this"], ["our"], ["here"]):
        return after[0]  # "five times as often on this side of the boundary"
    if before:
        return before[-1]
    # "twice that of Humberside, and three times the average for Wales", "four times as likely as one in Kent or Surrey"
    if _leads_across(across) or across.count("as") > 1:
        return None
    return after[0] if len(after) > 1 else None


def _is_measured_by(scene: Scene, sketch: Sketch, place: Place) -> bool:
    """ "More than Kent and twice as many as Essex", "well above Dorset's 3.1 and nearly twice that of Sussex": what the subject has been
    measured by already; not "above Dorset's 3.1, which is twice that of Sussex"."""
    led = [word for word in scene.words(place.i - 3, place.i) if word not in ("the", "in")]
    if led[-1:] == ["than"]:
        return True
    going_on = {"and", "but"} & set(scene.words(place.j, sketch.i)) and TOLD_ON.isdisjoint(
        scene.words(place.j, sketch.i)
    )
    return bool(going_on) and (led[-1:] in MEASURED_BY or led[-2:] in AHEAD_OF)


def _is_whole(scene: Scene, place: Place) -> bool:
    """ "Four in ten of the 85,736 in England and Wales and four times as many as Kent": what a share is of, not who is compared."""
    whole = next((one for one in scene.sketches if 0 < place.i - one.j <= 3), None)
    led = scene.words(whole.i - 2, whole.i) if whole is not None else []
    return (place.kind == "nation" or place.sort == "nation") and led == ["of", "the"]


def _is_against(scene: Scene, sketch: Sketch, place: Place) -> bool:
    """ "Twice that of Surrey and three times that of Sussex": what another multiple is set against."""
    ahead = (one for one in reversed(scene.sketches) if one.type == "comparison" and one.j <= place.i)
    other = next((one for one in ahead if one is not sketch), None)
    between = scene.words(other.j, place.i) if other is not None else []
    if other is not None and not between and is_anothers(scene, other.j):
        return True  # "29 times Powys's and nearly three times the national rate"
    if place.sort == "nation" and other is not None and between in ([], ["the"]):
        return True  # "twice the national average of 82 and seven times that of Sussex"
    # "twice as likely to be solved as one in Surrey"
    last = len(between) - between[::-1].index("as") if between.count("as") > 1 else len(between)
    alike = last < len(between) and {"and", ",", ";", "but"}.isdisjoint(between[last:])
    return alike or other is not None and _leads_across(between)


def _leads_across(words: list[str]) -> bool:
    """ "Twice that of Surrey", "twice the rate of Surrey": between a multiple and what it is set against."""
    return _is_held_level(words) or not OTHER_SIDE.isdisjoint(words)


def _is_held_level(words: list[str]) -> bool:
    """ "The rate of", "the figure for", "that of"."""
    level = words[1:] if words[:1] == ["the"] else words
    return len(level) == 2 and level[0] in LEVELS and level[1] in HELD_BY


def whose_level(scene: Scene, sketch: Sketch) -> Place | None:
    """ "Below the level in England and Wales, which stood at 2.9", "above North Wales's, which is 12": of that level.

    So of all that the clause goes on to tell: "better than the rate for Wales, which fell in a year from 6.8 per cent to 4.2".
    """
    which = (k for k in range(sketch.i - 1, scene.i + 1, -1) if scene.words(k - 1, k + 1) == [",", "which"])
    told = next(which, None)
    if told is None or not _tells_level(scene, told, sketch):
        return None
    owned = scene.words(told - 2, told - 1) in OWNED
    place = next((one for one in scene.places if one.j == told - 1 - owned), None)
    if owned:
        return place
    led = scene.words(place.i - 3, place.i) if place is not None else []
    return place if not LEVELS.isdisjoint(led) and led[-1:] != ["than"] else None


def _tells_level(scene: Scene, which: int, sketch: Sketch) -> bool:
    """Whether the clause of a "which" at that token says where a level stands or how it moved, and the figure is still of it."""
    if scene.words(which + 1, which + 2) in STANDING and sketch.i - which < STOOD:
        return True
    moved = any(which < turn.i <= which + 2 for turn in scene.turns)
    elsewhere = any(which < place.i < sketch.i for place in scene.places)
    cut = any(
        scene.tokens.lower[k] == ","
        and scene.words(k + 1, k + 2) not in (["from"], ["to"])
        or scene.tokens.lower[k] == ";"
        for k in range(which, sketch.i)
    )
    return moved and not elsewhere and not cut


def told_in_turn(scene: Scene, sketch: Sketch) -> Place | None:
    """ "Kent made twice as many as Essex: 617 against 259": each side's own number, told behind what sets the one against the other.

    Not so of two times: "Burglary rose faster in Kent than in Essex: 640 offences against 590 the year before".
    """
    if sketch.type != "count" or VERSUS.isdisjoint(scene.vocabulary):
        return None
    pairs = ((one, other) for one, other in pairwise(scene.sketches) if sketch is one or sketch is other)
    first, second = next((pair for pair in pairs if _are_sides(scene, *pair)), (None, None))
    if first is None or second is None:
        return None
    sides = [place for place in scene.places if place.sort == "name" and place.i < first.i]
    if len(sides) != 2 or any(0 <= wording.i - second.j <= DATED for wording in scene.wordings):
        return None
    one, other = sides
    multiple = any(size.type == "comparison" and other.j <= size.i < first.i for size in scene.sketches)
    if multiple and "which" in scene.words(other.j, first.i):
        # "Kent is past Essex (342), which once had twice as many: 617 against 259"
        return other if sketch is first else one
    if COMPARED.isdisjoint(scene.words(other.i - 4, other.i)):
        return None
    return one if sketch is first else other


def _are_sides(scene: Scene, one: Sketch, other: Sketch) -> bool:
    """ ": 617 against 259", "(617, compared with 259)"."""
    between = [word for word in scene.words(one.j, other.i) if word != ","]
    set_off = scene.words(one.i - 1, one.i) in SET_OFF and one.type == other.type
    return set_off and 0 < len(between) <= 2 and between[0] in VERSUS and between[1:] in ([], ["with"], ["to"])
