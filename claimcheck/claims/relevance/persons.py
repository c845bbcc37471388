"""Figures of one person: charges laid against a man, how often somebody was searched, the one shopkeeper who told it."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets

_words = word_sets("grammar", "persons")
ONE, TELLING, JAILED, PRONOUNS = _words["one"], _words["telling"], _words["jailed"], _words["pronouns"]
US, BEFALLEN = frozenset(["we", "we've", "we’ve", "we'd", "us"]), _words["befallen"]
OWN, OWNED, FANS, STAFF = _words["own"], _words["owned"], _words["fans"], word_sets("grammar", "binding")["staff"]
CHARGES = tuple(tuple(phrase.split()) for phrase in sorted(_words["charges"]))
PENALTIES, KIN = _words["penalties"], _words["kin"]
BADGED = (["pc"], ["pcso"], ["wpc"], ["dc"], ["sgt"], ["constable"])
MAY = (["can"], ["may"], ["could"], ["might"], ["will"], ["would"])
HAD = frozenset(["had", "have", "having"])
LED = (["of"], ["by"], ["from"], ["to"], ["with"], ["for"])
SOMEBODY = (["man"], ["woman"], ["boy"], ["girl"])  # "the reading of one man stopped in Poole"
EVER, FEW = frozenset(["has", "have", "had", "he's", "she's", "i've", "we've", "he’s", "she’s", "i’ve", "we’ve"]), 12
MOST = 60  # offences that one person answers for, or times that something happened to him
WORKING, WHERE, LINKING = _words["working"], _words["where"], _words["linking"]
IN_ALL = frozenset(["in all", "in total", "all told", "altogether"])
OF_BASE = 4  # "(" and the end of what a rate is told for: "2.75 for every 1,000 members | of staff ("
BEFORE = 8  # tokens before how often, in which "who" or "he" says to whom


def is_of_one(scene: Scene, sketch: Sketch) -> bool:
    """Whether the figure is of one person, and counts nothing that police count."""
    quantity = sketch.quantity
    if quantity is not None and _is_third_man(scene, sketch) or sketch.type == "money" and _is_penalty(scene, sketch):
        return True
    if quantity is not None and scene.words(sketch.i - 1, sketch.i) in BADGED:
        return scene.tokens.text[sketch.j : sketch.j + 1] != [] and scene.tokens.text[sketch.j][0].isupper()
    if sketch.type != "count" or sketch.role != "level" or quantity is None or quantity.high > MOST:
        return False
    if scene.words(sketch.i - 1, sketch.i) == ["of"] and not KIN.isdisjoint(scene.words(sketch.i - 2, sketch.i - 1)):
        return True  # "led by the mothers of two boys"
    if quantity.unit == "occasions":
        before = scene.words(sketch.i - BEFORE, sketch.i)
        return _befell_one(before) or not PRONOUNS.isdisjoint(before)
    if quantity.low == 1 and scene.words(sketch.i, sketch.i + 1) == ["one"]:
        behind, noun = scene.words(sketch.j, sketch.j + 3), scene.words(sketch.j - 1, sketch.j)
        generic = behind[:1] in MAY  # "One crime can have two motives"
        return (
            generic or noun in SOMEBODY and scene.words(sketch.i - 1, sketch.i) in LED or not TELLING.isdisjoint(behind)
        )
    return _is_charge(scene, sketch) or _is_of_ones_own(scene, sketch) or _had_taken(scene, sketch)


def _befell_one(before: list[str]) -> bool:
    """ "We've been burgled four times", "my car has been broken into", "has had his van stolen"; not "his officers have been"."""
    one = not US.isdisjoint(before) or before[-3:-1] == ["has", "been"]
    if one and not BEFALLEN.isdisjoint(before[-2:]):
        return True
    pairs = list(pairwise(before))
    befell = "been" in before or any(word in HAD and thing in OWN for word, thing in pairs)
    return befell and any(word in OWN and thing not in STAFF for word, thing in pairs)


def _had_taken(scene: Scene, sketch: Sketch) -> bool:
    """ "Ollie Lee, 20, has had three bikes pinched since October": what one person lost; no force "has had" a handful of them."""
    led, behind = scene.words(sketch.i - 2, sketch.i), scene.words(sketch.j, sketch.j + 1)
    lost = bool(behind) and (behind[0].endswith("ed") or behind[0] in ("stolen", "taken", "broken"))
    few = sketch.quantity is not None and sketch.quantity.high <= FEW
    return few and lost and led[-1:] == ["had"] and not EVER.isdisjoint(led[:1])


def _is_charge(scene: Scene, sketch: Sketch) -> bool:
    """ "A man of 29 was charged with four burglaries", "was jailed for 27 months for six break-ins"."""
    led = any(tuple(scene.words(sketch.i - len(phrase), sketch.i)) == phrase for phrase in CHARGES)
    before = scene.words(scene.i, sketch.i)
    jailed = before[-1:] == ["for"] and not JAILED.isdisjoint(before)
    return (led or jailed) and not ONE.isdisjoint(before)


def _is_of_ones_own(scene: Scene, sketch: Sketch) -> bool:
    """ "Three of her friends had been shouted at", "30 of their fans"; not "eight of his officers", "nine of its vehicles"."""
    behind = scene.words(sketch.j, sketch.j + 4)
    if behind[:1] != ["of"] or not STAFF.isdisjoint(behind[2:]):
        return False
    fans = not OWNED.isdisjoint(behind[1:2]) and not FANS.isdisjoint(behind[2:3])
    return fans or not OWN.isdisjoint(behind[1:2])


def _is_third_man(scene: Scene, sketch: Sketch) -> bool:
    """ "Two men attacked a third in Dover"."""
    told = scene.words(sketch.i, sketch.j) == ["a", "third"] and "two" in scene.words(sketch.i - BEFORE, sketch.i)
    return told and scene.words(sketch.j, sketch.j + 1) not in (
        ["of"],
        ["more"],
        ["fewer"],
        ["less"],
        ["higher"],
        ["lower"],
    )


def _is_penalty(scene: Scene, sketch: Sketch) -> bool:
    """ "He must pay £85 costs", "was ordered to pay £400 compensation"."""
    paid = "pay" in scene.words(sketch.i - 3, sketch.i)
    return (
        paid
        and not PENALTIES.isdisjoint(scene.words(sketch.j, sketch.j + 3))
        and not ONE.isdisjoint(scene.words(scene.i, sketch.i))
    )


def are_done_to(scene: Scene, sketch: Sketch) -> bool:
    """ "70,000 callers give up", "Eight people who work for Kent Police were found to have a case to answer": what befell those counted.

    Between them may stand whose they are: "at Kent Police", "who work in the Kent force".
    """
    cue = next((cue for cue in scene.cues if cue.i >= sketch.j and cue.verb and cue.facets.event), None)
    led = scene.words(sketch.j, sketch.j + 1) in (["in"], ["over"]) and scene.words(sketch.j + 2, sketch.j + 3)
    if cue is None or cue.i == sketch.j:
        return (
            cue is not None or sketch.role == "level" and led in (["years"], ["months"])
        )  # "I don't shrug at nine people in four years"
    k = sketch.j + 2 if " ".join(scene.words(sketch.j, sketch.j + 2)) in WORKING else sketch.j
    whose = next((place for place in scene.places if 1 <= place.i - k <= 2 and place.kind == "force"), None)
    if whose is None or WHERE.isdisjoint(scene.words(k, k + 1)):
        return False
    k = whose.j + (scene.words(whose.j, whose.j + 1) in (["force"], ["police"]))
    return k <= cue.i <= k + len(LINKING) and all(word in LINKING for word in scene.words(k, cue.i))


def is_number_of_share(scene: Scene, sketch: Sketch) -> bool:
    """ "In 2017-18 it was 15 per cent, or 732 people", "2.75 per 1,000 staff (ten people)": of whom the share before is told."""
    rates = [one for one in scene.sketches if one.type == "rate" or one.quantity is not None and one.quantity.step < 1]
    shares = [one for one in scene.sketches if one.i < sketch.i and (one.is_share or one in rates)]
    between = scene.words(shares[-1].j, sketch.i) if shares else []
    if between in ([","], ["–"], ["—"], ["-"]):  # "nought point six – three people in all"
        return " ".join(scene.words(sketch.j, sketch.j + 2)).removesuffix(" .") in IN_ALL
    return between in ([",", "or"], ["or"]) or between[-1:] == ["("] and len(between) <= OF_BASE
