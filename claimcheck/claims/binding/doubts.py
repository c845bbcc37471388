"""Reasons to think that a figure counts something narrower or other than was understood. Nothing is called wrong on such a figure."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.claims.context.bound import Bound
from claimcheck.claims.context.strands import strand_doubt
from claimcheck.claims.context.to_come import is_to_come
from claimcheck.claims.measures.measures import MeasureFinder
from claimcheck.claims.ranks.records import is_said_of_year
from claimcheck.claims.scenes.of_what import ELSEWHERE, tells_cost
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.scenes.statistic import counts_others
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.measures import Facets
from claimcheck.reference.measures import Term

_grammar = word_sets("grammar", "doubts")
FURTHER = _grammar["further"]
OF_THEM = frozenset(["which", "whom", "them"])
INSURING, CLAIMS = frozenset(["insurers", "insurer", "insurance"]), frozenset(["claims", "claim", "policies"])
# Who counts the hurt in other ways than the police do.
CARING = word_sets("grammar", "doubts")["caring"]
PARTS = word_sets("grammar", "pronouns")["of_them"]
NARROWING, SUPPOSING = _grammar["narrowing"], _grammar["supposing"]
TEAMS, DEVICES = _grammar["teams"], _grammar["devices"]
EQUIPMENT, OWNING = _grammar["equipment"], (["has"], ["have"], ["had"], ["owns"], ["own"], ["holds"], ["bought"])
WIDE = _grammar["wide"]
TOGETHER = _grammar["together"]
BECAME, UNDONE = _grammar["became"], _grammar["undone"]
ALL_OF_THEM, ENDING, OWNERS = _grammar["all_of_them"], _grammar["ending"], _grammar["owners"]
WHO = {"who"}
# "The best" is a place, "held on best" none.
ESTEEMED = (["the"], ["second"], ["third"], ["its"], ["their"], ["'s"], ["’s"])
SHARED = 7  # tokens behind a share in which it is said of what
BELOW_THAT = (["below", "that", "of"], ["above", "that", "of"])


def doubt_of(scene: Scene, sketch: Sketch, facets: Facets, measures: MeasureFinder, told: Sequence[Bound]) -> str:
    """Why the measure of a figure is not certain, in words that end "what it counts is not certain: ..."; empty when it is.

    `told`: the figures before it.
    """
    if sketch.guessed:
        return "its words leave it open"
    topic = measures.words.topics.get(facets.topic or "")
    if topic is None:
        return ""
    untold = _is_no_measure(scene, sketch, facets.event) or _doubt_of_other_side(scene, sketch, facets, told)
    if untold := untold or strand_doubt(scene, sketch, facets, told, measures):
        return untold
    if is_to_come(scene, sketch):
        return "it tells of what is to come"
    if sketch.is_share and (untold := _doubt_of_share(scene, sketch, facets, topic)):
        return untold
    if sketch.rank is not None and (untold := _doubt_of_place(scene, sketch)):
        return untold
    if sketch.type == "count" and (_may_be_part(scene, sketch, facets, topic) or _is_equipment(scene, sketch)):
        return "it may be a part"
    if sketch.type in ("count", "rate") and _has_alien_event(scene, sketch, facets, measures):
        return "its sentence tells of something else"
    if sketch.type == "change" and measures.family(facets) != "money" and tells_cost(scene, sketch):
        return "it may be what they cost"
    if topic.stock:
        return _doubt_of_stock(scene, sketch, facets)
    return "its words tell a kind that is not looked up" if _is_of_a_kind(scene, facets) else ""


def _doubt_of_place(scene: Scene, sketch: Sketch) -> str:
    """Of places: in what, and of which years."""
    if is_said_of_year(scene, sketch.i):
        return "it may be the first of some years only"
    if _is_only_in_nothing(scene, sketch):
        return "it does not say in what it is the only one"
    if _is_besides(scene, sketch):
        return "the forces told before it may be left out"
    judged = _is_judged(sketch) and (_says_nothing_else(scene, sketch) or _is_of_conduct(scene, sketch))
    return "it does not say at what" if judged else ""


def _is_equipment(scene: Scene, sketch: Sketch) -> bool:
    """ "It fired 34 times. The force has 340 devices": what it has to do it with."""
    unit = sketch.quantity.unit if sketch.quantity is not None else ""
    return sketch.type == "count" and unit in EQUIPMENT and scene.words(sketch.i - 1, sketch.i) in OWNING


def _is_besides(scene: Scene, sketch: Sketch) -> bool:
    """ "Kent gets £421m and Essex £332m, and no other force has more than Surrey's £304m": no other than those."""
    if scene.words(sketch.i, sketch.i + 2) != ["no", "other"]:
        return False
    behind = (place for place in scene.places if sketch.j <= place.i + 1 and place.sort == "name")
    than = any(scene.words(place.i - 1, place.i) == ["than"] for place in behind)
    return than and any(place.sort == "name" and place.j <= sketch.i for place in scene.places)


def _doubt_of_share(scene: Scene, sketch: Sketch, facets: Facets, topic: Term) -> str:
    """Of shares: of what, and of which of the things told before."""
    plain = facets.base is None and facets.event in (topic.event, "recorded", "reported", "employed")
    if plain and not _says_population(scene, facets) and not _is_called_rate(scene, sketch):
        return "it does not say what the share is of"
    several = not TOGETHER.isdisjoint(scene.words(scene.i, sketch.i))
    return "it may be of several things taken together" if several else ""


def _is_only_in_nothing(scene: Scene, sketch: Sketch) -> bool:
    """Whether "the only force" comes without what it is the only one of."""
    only = "only" in scene.words(sketch.i, sketch.j) and "none" not in scene.words(sketch.j, scene.j)
    return only and not sketch.neighbours


def _doubt_of_other_side(scene: Scene, sketch: Sketch, facets: Facets, told: Sequence[Bound]) -> str:
    """ "In 302 of the cases the victim walked away, up from 276": what the nearer side leaves open, the farther does too."""
    if scene.words(sketch.j, sketch.j + 3) in BELOW_THAT and sketch.type == "change":
        return "it is set against another place"  # "19 per 100,000, three below that of England and Wales"
    other = told[-1] if told and (sketch.role == "before" or sketch.comparator) else None
    if other is None or other.scene is not scene or (other.facets, other.sketch.type) != (facets, sketch.type):
        return ""
    some = "of" in scene.words(scene.i, other.sketch.i) or scene.words(other.sketch.j, other.sketch.j + 1) == ["of"]
    return other.doubt if some else ""


def _may_be_part(scene: Scene, sketch: Sketch, facets: Facets, topic: Term) -> bool:
    """Whether a number may be of some only, by its own words or by those on what became of them."""
    recorded = facets.event in (topic.event, "recorded", "reported") and not topic.stock
    part = _is_part(scene, sketch) or _is_soft(scene, sketch, facets)
    return part or recorded and _tells_what_became(scene, sketch)


def _tells_what_became(scene: Scene, sketch: Sketch) -> bool:
    """ "9,486 burglaries were shelved", "never found out who did 9,486 burglaries": words of the figure's clause that no event has."""
    if sketch.role != "level" or scene.tabular:
        return False
    ahead = max((one.j for one in scene.sketches if one.j <= sketch.i), default=scene.i)
    next_one = min((one.i for one in scene.sketches if one.i >= sketch.j), default=scene.j)
    before, behind = scene.words(ahead, sketch.i), scene.words(sketch.j, next_one)
    turned = next((k for k in range(len(before) - 1, -1, -1) if before[k] in ELSEWHERE - WHO), -1)
    stop = next((k for k, word in enumerate(behind) if word in ELSEWHERE), len(behind))
    return not UNDONE.isdisjoint(before[turned + 1 :]) or not BECAME.isdisjoint(behind[:stop])


def _is_of_a_kind(scene: Scene, facets: Facets) -> bool:
    """ "Thefts of metal rose", "robberies of shops": the topic, and behind it of what, which no lexicon knows."""
    return any(cue.facets.topic == facets.topic and not cue.weak and _narrows(scene, cue.j) for cue in scene.cues)


def _narrows(scene: Scene, at: int) -> bool:
    if scene.words(at, at + 1) not in (["of"], ["from"]) or at + 2 >= scene.j:
        return False
    behind = at + 1
    spans = [(one.i, one.j) for group in (scene.cues, scene.places, scene.wordings) for one in group]
    known = any(i <= behind < j for i, j in spans)
    word = scene.tokens.text[behind]
    return word.isalpha() and word.islower() and not known and word not in WIDE


def _doubt_of_stock(scene: Scene, sketch: Sketch, facets: Facets) -> str:
    """Of people and things that are counted on a day."""
    if _is_of_two_kinds(scene, sketch, facets):
        return "it counts two kinds of staff together"
    if counts_others(scene, sketch):
        return "its noun is none of theirs"
    if sketch.is_share and _is_of_some(scene, sketch):
        return "it may be of some of them"
    return "it may be a unit's" if TEAMS & set(scene.words(scene.i, sketch.i)) else ""


def _is_of_some(scene: Scene, sketch: Sketch) -> bool:
    """ "Nearly half the new intake", "a quarter of the senior posts are held by women": a share of none that we look up."""
    words = scene.words(sketch.j, sketch.j + SHARED)
    at = int(words[:1] == ["of"])
    at += words[at : at + 1] != [] and words[at] in OWNERS
    end = next(
        (k for k in range(at, len(words)) if words[k] in ENDING or not words[k].lstrip("'’").isalpha()), len(words)
    )
    if not at or end == at or not ALL_OF_THEM.isdisjoint(words[at:end]):
        return False
    known = (*(cue.i for cue in scene.cues if cue.facets.topic), *(place.i for place in scene.places))
    return not any(sketch.j <= i < sketch.j + end for i in known)


def _is_judged(sketch: Sketch) -> bool:
    return sketch.rank is not None and sketch.rank.direction in ("best", "worst")


def _says_nothing_else(scene: Scene, sketch: Sketch) -> bool:
    """ "Kent was one of the best in the country in 2014", of a story on how it records crime."""
    alone = all(other is sketch for other in scene.sketches)
    return alone and not any(cue.facets.topic or cue.facets.event or cue.facets.statistic for cue in scene.cues)


def _is_of_conduct(scene: Scene, sketch: Sketch) -> bool:
    """ "Essex has held on best.", "Kent fared worst, losing 92": by number, or by how it has changed; no level goes with it."""
    behind = next((other for other in scene.sketches if other.i >= sketch.j), None)
    ends = scene.words(sketch.j, sketch.j + 1) in ([], ["."], [","], ["of"])
    adverb = scene.tokens.lower[sketch.i] in ("best", "worst") and scene.words(sketch.i - 1, sketch.i) not in ESTEEMED
    return adverb and ends and (behind is None or behind.type in ("change", "rank"))


def _is_of_two_kinds(scene: Scene, sketch: Sketch, facets: Facets) -> bool:
    """ "91 PCSOs and staff": one number of both."""
    behind = next((cue for cue in scene.cues if cue.i == sketch.j + 1 and cue.facets.topic), None)
    joined = scene.words(sketch.j, sketch.j + 1) in (["and"], ["or"])
    return sketch.type == "count" and joined and behind is not None and behind.facets.topic != facets.topic


def _is_no_measure(scene: Scene, sketch: Sketch, event: str | None) -> str:
    """ "If half of that came from calls, then the fall is 20 per cent", "it leaves me 900 short"."""
    words = scene.words(scene.i, sketch.i)
    if "if" in words and not SUPPOSING.isdisjoint(words[words.index("if") :]):
        return "it is a supposition"
    behind = scene.words(sketch.j, sketch.j + 2)
    devices = sketch.quantity is not None and sketch.quantity.unit in DEVICES
    if devices and not any(cue.verb and cue.facets.event == event for cue in scene.cues):
        return "it may be how many there are"  # "bought 120 Tasers"
    claimed = not CLAIMS.isdisjoint(words)  # "Insurers said claims had gone up by 22 per cent"
    if not INSURING.isdisjoint(words) and (
        claimed or sketch.rank is not None or sketch.type in ("count", "percentage")
    ):
        return "it may be what insurers count"
    if not CARING.isdisjoint(words) and sketch.type in ("count", "change"):
        return "it may be what hospitals or ambulances count"
    if behind[:1] in (["more"], ["fewer"]) and scene.words(sketch.j + 1, sketch.j + 3) in (["of", "us"], ["of", "you"]):
        return "it may be of people at large"
    lacking = sketch.type == "change" and behind[:1] == ["short"] and behind[1:] != ["of"]
    return "it is what is lacking" if lacking else ""


def _has_alien_event(scene: Scene, sketch: Sketch, facets: Facets, measures: MeasureFinder) -> bool:
    """Whether the sentence names no subject, and a verb that the subject in force cannot have ("412 blades were seized", of crimes)."""
    if scene.tabular or any(cue.facets.topic and not cue.weak for cue in scene.cues):
        return False
    start, end = scene.segments[sketch.segment]
    events = [cue.facets.event for cue in scene.cues if cue.facets.event and not cue.weak and start <= cue.i < end]
    return bool(events) and not any(measures.fits(event, facets.topic) for event in events)


def _says_population(scene: Scene, facets: Facets) -> bool:
    return facets.population not in (None, "all") and any(
        cue.facets.population == facets.population for cue in scene.cues
    )


def _is_part(scene: Scene, sketch: Sketch) -> bool:
    """ "286 of those", "1,404 were for drugs", "12 led to a charge"."""
    behind = scene.words(sketch.j, sketch.j + 4)
    before = scene.words(sketch.i - 4, sketch.i)
    if FURTHER & set(before[-1:] + scene.words(sketch.i, sketch.i + 1)):
        return True  # "another 10,383 crimes could not be placed"
    sentence = scene.words(scene.i, sketch.i)
    if "of" in sentence and any(one == "of" and other in OF_THEM for one, other in pairwise(sentence)):
        return True  # "685 burglaries, of which 496 were at homes and 216 at shops"
    if behind[:1] in (["of"], ["for"]) and PARTS & set(behind[1:3]) or "of" in before and PARTS & set(before):
        return True
    if behind[:1] == ["of"] and any(sketch.j < other.i <= sketch.j + 3 for other in scene.sketches):
        return True  # "five of the 990 were killings"
    if behind[:1] == ["of"] and "alone" in behind[1:]:
        return True  # "211 searches of cars alone"
    named = any(sketch.i <= cue.i < sketch.j + 2 and cue.facets.topic and not cue.weak for cue in scene.cues)
    return (
        not named
        and sketch.role == "level"
        and bool(NARROWING & set(behind[:3]))
        and not any(wording.i <= sketch.j + 2 and wording.i >= sketch.j for wording in scene.wordings)
    )


def _is_soft(scene: Scene, sketch: Sketch, facets: Facets) -> bool:
    """A bare count whose only word for the topic is one that may mean another thing ("592 with a Taser")."""
    own = [cue for cue in scene.cues if cue.facets.topic == facets.topic and not cue.weak]
    bare = sketch.unitless
    return bare and bool(own) and all(cue.soft for cue in own)


def _is_called_rate(scene: Scene, sketch: Sketch) -> bool:
    """ "Its rate of recorded rape was 12.5%", "a recorded rate of 12.5 per cent": of so many people, and of no share at all."""
    before = scene.words(sketch.i - 7, sketch.i)
    called = any(pair in (("recorded", "rate"), ("recording", "rate")) for pair in pairwise(before))
    of = any(
        three in (("rate", "of", "recorded"), ("rate", "of", "reported"))
        for three in zip(before, before[1:], before[2:], strict=False)
    )
    return (called or of) and sketch.quantity is not None and sketch.quantity.step < 1
