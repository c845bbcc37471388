"""What a figure is said to be of, by the words behind it."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.claims.quantities.rates import PER_TIME
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.scenes.statistic import noun_ranked
from claimcheck.claims.words.lexicons import word_sets

_words = word_sets("grammar", "of_what")

PASSIVE = _words["passive"]
REACH = 8  # tokens from "Of these" to the first figure of them
THEM = word_sets("grammar", "pronouns")["of_them"]
BECOMING, VICTIMS = _words["becoming"], _words["victims"]
_costs = word_sets("grammar", "costs")
COSTS, PAID = _costs["nouns"], _costs["paid"]
OPENING = (["of"], ["among"], ["amongst"])
OF_WHOM = ([",", "of", "whom"], [",", "of", "which"])
SPLITTING = frozenset([":", "–", "—", "("])
COUNTED = ("count", "percentage", "ratio")
CLOSED: tuple[list[str], ...] = ([], [","], ["."], [";"], ["("], ["and"], ["or"], ["but"], ["-"], ["–"], ["—"])
LED = 3  # tokens from "charges" to the "in nine" of the cases
OPENED = 6  # tokens from "of" to a whole
NOUNS = 4  # tokens of what is counted
ELSEWHERE = _words["elsewhere"]

CASES, STOCKS = ("cases", "crimes"), word_sets("grammar", "strengths")["stocks"]
IN_SO_MANY = (["in"], ["in", "another"], ["in", "a", "further"], ["in", "some"], ["but", "in"], ["and", "in"])
POSSESSIVE, OWNING = ("'s", "’s", "'", "’"), ("its", "the", "their", "all")
OWNERS = frozenset(["its", "his", "this"])
SO_IT_IS = _words["so_it_is"]
EXISTING = (["it", "was"], ["there", "were"], ["there", "was"], ["had", "been"], ["it", "had", "been"])


def is_part(scene: Scene, sketch: Sketch) -> bool:
    """ "five of the 14 murders", "and seven of them were", "Of these, six ended in an arrest": a part of what is counted."""
    behind = scene.words(sketch.j, sketch.j + 2)
    one = sketch.quantity is not None and sketch.quantity.high == 1  # "one of them" is anybody
    if behind[:1] == ["of"] and not THEM.isdisjoint(behind[1:]) and not one:
        return True
    if opens_on_whole(scene, sketch) or _is_of_cases(scene, sketch) or _is_of_victims(scene, sketch):
        return True
    counted = any(one.type in COUNTED and one.j < sketch.i for one in scene.sketches)
    opens = counted and scene.words(sketch.i - 1, sketch.i) in (["and"], ["but"], [","])
    # "137 were cancelled and ten passed to other forces"
    befell = not one and any(cue.i == sketch.j and cue.verb and cue.facets.event for cue in scene.cues)
    becomes = not BECOMING.isdisjoint(behind[:1])
    if opens and (becomes or befell or _is_there(scene, sketch)) or becomes and _are_people(scene, sketch):
        return True
    whole = next((other for other in scene.sketches if other.i >= sketch.j), None)
    between = scene.words(sketch.j, whole.i) if whole is not None else []
    return between[:1] == ["of"] and len(between) <= 4 and "," not in between


def _is_there(scene: Scene, sketch: Sketch) -> bool:
    """ "There were 14 in Kent and three in Surrey.": one more of the row, with the place that it is told of and nothing else."""
    place = next((one for one in scene.places if 1 <= one.i - sketch.j <= 2 and one.sort == "name"), None)
    closed = place is not None and scene.words(place.j, place.j + 1) in ([], ["."], [","], [";"], [")"])
    return closed and scene.words(sketch.j, sketch.j + 1) in (["in"], ["at"])


def _is_of_victims(scene: Scene, sketch: Sketch) -> bool:
    """ "Three of the dead had been held by the Met", "Five of last year's were in Kent": some of those told before, by whose they are."""
    behind = scene.words(sketch.j, sketch.j + 4)
    if behind[:1] != ["of"] or not any(place.i >= sketch.j and place.sort == "name" for place in scene.places):
        return False
    of_year = behind[1:3] in (["last", "year"], ["this", "year"]) and behind[3:4] in (["'s"], ["’s"], ["'s"])
    return of_year or behind[1:2] == ["the"] and not VICTIMS.isdisjoint(behind[2:3])


def _are_people(scene: Scene, sketch: Sketch) -> bool:
    """ "Arrested 214 people. Just six were women": so many of those told before, by whom they are and nothing else."""
    opens = sketch.i == scene.i and scene.words(sketch.i, sketch.i + 1) in (["just"], ["only"])
    kinds = [cue for cue in scene.cues if cue.i == sketch.j + 1 and cue.facets.population]
    return opens and bool(kinds) and scene.words(kinds[0].j, kinds[0].j + 1) in CLOSED


def _is_of_cases(scene: Scene, sketch: Sketch) -> bool:
    """ "Dealt with 44 but brought charges in nine, or 20 per cent", "a suspect was charged in only nine": in so many of the cases."""
    led = [word for word in scene.words(sketch.i - 2, sketch.i) if word not in ("just", "only", "about")]
    behind = scene.words(sketch.j, sketch.j + 1)
    if led[-1:] == ["in"] and behind in SOMEBODY:  # "444 were robberies and in seven somebody died"
        return any(one.type == "count" and one.j < sketch.i for one in scene.sketches)
    if led[-1:] != ["in"] or behind not in CLOSED:
        return False
    return any(cue.facets.event and 0 < sketch.i - cue.j <= LED for cue in scene.cues)


def are_whole_in_parts(scene: Scene, sketch: Sketch) -> bool:
    """ "There were 328: 208 adults and 120 youngsters": people who are what was counted right before, one kind after another."""
    parts = [one for one in scene.sketches if one.type == "count"]
    at = next((k for k, one in enumerate(parts) if one is sketch), 0)
    while at and scene.words(parts[at - 1].j, parts[at].i) in (["and"], [","], [",", "and"]):
        at -= 1
    if not at:
        return False
    whole, between = parts[at - 1], scene.words(parts[at - 1].j, parts[at].i)
    counted = not any(whole is one for one in scene.dropped)  # "250 visitors: 150 adults and 100 children"
    return counted and len(between) <= 3 and between[-1:] != [] and between[-1] in SPLITTING


def is_dated_number(scene: Scene, sketch: Sketch) -> bool:
    """ "In 2013 it was nine", "the year before there had been two", "22 in the autumn and just nine in the first three months"."""
    if not scene.wordings:
        return False
    start, end = scene.segments[sketch.segment]
    before = scene.words(sketch.i - 3, sketch.i)
    before = before[:-1] if before[-1:] in (["just"], ["only"]) else before
    told = any(before[-len(one) :] == one for one in EXISTING)
    if told:
        return before[-2:] == ["it", "was"] or any(start <= one.i < end for one in scene.wordings)
    counted = any(one.type == "count" and one.j <= sketch.i for one in scene.sketches)
    if counted and any(scene.words(one.j, sketch.i) in ([], ["that"]) and one.j <= sketch.i for one in scene.wordings):
        return True  # "The year before it was two, and the year before that just one"
    behind = scene.words(sketch.j, sketch.j + 1) in (["in"], ["during"], ["between"])
    return counted and behind and any(0 < one.i - sketch.j <= 2 for one in scene.wordings)


def is_of_them(scene: Scene, sketch: Sketch) -> bool:
    """ "22, up from 17, three of whom were policemen": a part of what was told, and no end of a change."""
    behind = scene.words(sketch.j, sketch.j + 2)
    if behind[:1] != ["of"] or THEM.isdisjoint(behind[1:]):
        return False
    return any(one.j <= sketch.i for one in scene.sketches)  # "It had 412 of them, 62 more than ..." opens on the whole


def opens_on_whole(scene: Scene, sketch: Sketch) -> bool:
    """ "Of these, six ended in an arrest", "Among those hurt were three officers"."""
    opening = scene.words(scene.i, scene.i + 2)
    return opening[:1] in OPENING and not THEM.isdisjoint(opening[1:]) and sketch.i - scene.i < REACH


def is_share_of_crimes(scene: Scene, sketch: Sketch) -> bool:
    """ "96.6 per cent of the crimes that it is told about", "68 crimes for every 1,000 residents"."""
    of = scene.words(sketch.j, sketch.j + 1) == ["of"]
    rates = [other for other in scene.sketches if other.type == "rate"] if sketch.type == "rate" else []
    if any(cue.facets.topic and other.i < cue.i < other.j for cue in scene.cues for other in rates):
        return True
    return of and any(cue.facets.topic and sketch.j < cue.i < sketch.j + 5 for cue in scene.cues)


def is_share_of_things(scene: Scene, sketch: Sketch, people: frozenset[str]) -> bool:
    """ "In a third of cases detectives found no suspect", "officers reached 65 per cent of emergencies": of none of `people`."""
    of, what = [*scene.words(sketch.j, sketch.j + 2), "", ""][:2]
    held = what in STOCKS | people or any(cue.facets.topic and cue.i <= sketch.j + 1 < cue.j for cue in scene.cues)
    return of == "of" and (what in CASES or what.endswith("s") and what not in OWNERS and not held)


def noun_of(scene: Scene, sketch: Sketch) -> str:
    """The noun that a number counts, or the one before it that it tells once more ("1,235 more tests, an increase of 24 per cent")."""
    before = next((one for one in reversed(scene.sketches) if one.j <= sketch.i), None)
    unit = sketch.quantity.unit if sketch.quantity is not None else ""
    more, *noun = scene.words(sketch.j, sketch.j + 2) or [""]
    if sketch.type == "change" and unit == "percent" and more in ("more", "fewer") and noun:
        return noun[0]  # "28 per cent more tests than in 2017"
    if (
        sketch.type == "change"
        and unit in ("", "percent")
        and before is not None
        and before.type in ("count", "change")
    ):
        again = scene.words(before.j, sketch.i)[:2] in (
            [",", "or"],
            [",", "a"],
            [",", "an"],
            ["(", "up"],
            ["(", "down"],
        )
        unit = before.quantity.unit if again and before.quantity is not None else unit
    if sketch.quantity is not None and sketch.type == "rate" and unit in PER_TIME:  # "38 tests a day"
        behind = scene.tokens.index_at(sketch.quantity.number.end - 1) + 1
        return "".join(scene.words(behind, behind + 1))
    if sketch.type == "rank":
        return noun_ranked(scene, sketch)
    return unit if sketch.type in ("count", "change") else ""


def is_whole_of_parts(scene: Scene, sketch: Sketch) -> bool:
    """ "Of 63 inspectors 11 are women", "two of the three are female": what is said of the part is not said of the whole."""
    before = scene.words(sketch.i - 2, sketch.i)
    of = before[-1:] == ["of"] or before[:1] == ["of"] and before[1] in ("the", "its", "their", "our", "these", "those")
    return sketch.type == "count" and of and any(one.type == "count" and one is not sketch for one in scene.sketches)


def is_whole(scene: Scene, sketch: Sketch) -> bool:
    """Whether another figure is a part of this one ("278 of 3,512", "five of the 14", "419 women among its 1,156", "640, of whom 12")."""
    if scene.words(sketch.j, sketch.j + 3) in OF_WHOM and any(
        sketch.j + 2 < i <= sketch.j + 5 and quantity.unit != "percent" for i, _, quantity in scene.quantities
    ):
        return True
    for _, end, _ in scene.quantities:
        between = scene.words(end, sketch.i) if 0 < sketch.i - end <= OPENED else []
        if between[-1:] and between[-1] in POSSESSIVE and between[0] in ("of", "among", "amongst"):
            return True  # "434 of the force's 1,004 posts"
        if between and sketch.i - end <= 4:
            led = between[:-1] if between[-1:] in (["the"], ["its"], ["all"], ["their"], ["our"]) else between
            if led[-1:] in (["of"], ["among"]) and "," not in between:
                return True
    return _opens_as_whole(scene, sketch) and any(
        start >= sketch.j and not quantity.unit and scene.words(sketch.j, start) in ([], [","])
        for start, _, quantity in scene.quantities
    )  # "Of the force's 2,747 officers 912 are women"


def is_whole_of_share(scene: Scene, sketch: Sketch) -> bool:
    """ "Of its 1,133 officers 31 per cent were women", "31 per cent of Durham's 1,133 officers": right before or behind the share."""
    shares = [one for one in scene.sketches if one.is_share]
    for share in shares:
        led = scene.words(share.j, sketch.i)
        if led[:1] == ["of"] and led[-1] in POSSESSIVE and len(led) <= OPENED:
            return True
    behind = [one for one in shares if one.i >= sketch.j]
    return _opens_as_whole(scene, sketch) and any(scene.words(sketch.j, one.i) in ([], [","]) for one in behind)


def _opens_as_whole(scene: Scene, sketch: Sketch) -> bool:
    """ "Of its 1,133 officers ...", "in 2019, of the force's 1,133 officers ...": what the figure behind is a part of."""
    back = range(sketch.i - 1, max(scene.i, sketch.i - OPENED) - 1, -1)
    at = next((k for k in back if scene.words(k, k + 1) == ["of"]), -1)
    opens = at == scene.i or at > 0 and not scene.tokens.lower[at - 1].isalpha()
    return opens and at >= 0 and (at == sketch.i - 1 or scene.tokens.lower[sketch.i - 1] in (*POSSESSIVE, *OWNING))


def was_stolen(scene: Scene, sketch: Sketch) -> bool:
    """ "61 dogs were reported stolen": what befell those that were counted stands right behind them."""
    if "stolen" not in scene.vocabulary:
        return False
    behind = scene.words(sketch.j, sketch.j + 4)
    told = next((at for at, word in enumerate(behind) if word not in PASSIVE), len(behind))
    return told > 0 and behind[told : told + 1] == ["stolen"]


def is_any_one(scene: Scene, sketch: Sketch) -> bool:
    """ "As one survey claimed": one of something, and no one per cent."""
    one = scene.words(sketch.j - 1, sketch.j) == ["one"]
    behind = scene.words(sketch.j, sketch.j + 1)
    return (
        one
        and behind != []
        and behind[0].isalpha()
        and behind[0] not in ("and", "in", "for", "while", "but", "at", "to")
    )


def is_compound(scene: Scene, sketch: Sketch) -> bool:
    """ "The 72-hour limit", "a 6,000-name petition", "our five-shift system": the figure says which, and no how many."""
    end = sketch.quantity.number.end if sketch.quantity is not None else 0
    return end > 0 and scene.tokens.source[end : end + 1] in ("-", "‑")


def tells_cost(scene: Scene, sketch: Sketch) -> bool:
    """ "The cost of theft rose by 15 per cent", "the amount lost went up by a fifth": dearer, and not more."""
    words = scene.words(scene.segments[sketch.segment][0], sketch.i)
    told = [(one, other) for one, other in pairwise(words) if one in COSTS]
    return any(other == "of" and one != "amount" or other in PAID for one, other in told)


def _opens_in_cases(scene: Scene) -> bool:
    """ "In 580 cases, 51 per cent, the victim ...": a clause of its own tells what became of them, though no event is known in it."""
    first = scene.sketches[0] if scene.sketches else None
    if first is None or first.type != "count" or scene.words(scene.i, first.i) not in IN_SO_MANY:
        return False
    counted = first.quantity is not None and first.quantity.unit in CASES
    return counted and not any(cue.facets.event for cue in scene.cues)


SOMEBODY = (["somebody"], ["someone"], ["nobody"], ["anybody"])
OFFENCES = (["offences"], ["crimes"])


def is_whole_named(scene: Scene, sketch: Sketch) -> bool:
    """ "12,323 of the 97,019 crimes ended in a charge": a whole with a noun of its own is of all, whatever was told before."""
    if _opens_in_cases(scene):
        return True  # "In 580 cases the victim had second thoughts": no charges, though charges were told before
    if sketch.type == "rank":  # "29 per cent were detected. It is ninth lowest by number of offences"
        numbered = (scene.words(cue.i, cue.i + 3) for cue in scene.cues if cue.facets.statistic == "count")
        return any(words[:2] == ["number", "of"] and words[2:] in OFFENCES for words in numbered)
    named = any(cue.facets.topic and sketch.i < cue.i < sketch.j + 1 for cue in scene.cues)
    return named and sketch.type == "count" and is_whole(scene, sketch)


def is_so_of(scene: Scene, sketch: Sketch) -> bool:
    """ "With burglaries it was eight per cent", "for theft the figure is four": the share told before, of something else."""
    opens = scene.words(scene.i, scene.i + 1) in (["with"], ["for"], ["in"], ["among"], ["of"])
    return opens and " ".join(scene.words(sketch.i - 2, sketch.i)) in SO_IT_IS


def joined_to(scene: Scene, sketch: Sketch, people: frozenset[str]) -> Sketch | None:
    """ "The 14 and 18 buses", "199 and 145 rapes": the number, with its noun, that a bare number is joined to; none of `people`."""
    other = next((one for one in scene.sketches if one.i == sketch.j + 1 and one.type == sketch.type == "count"), None)
    joined = scene.words(sketch.j, sketch.j + 1) in (["and"], ["or"]) and sketch.unitless
    named = other is not None and other.quantity is not None and other.quantity.unit not in ("", *people)
    return other if joined and named else None
