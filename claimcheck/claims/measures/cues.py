"""The words that say what a figure counts, as cues made from the catalogue."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, replace
from itertools import pairwise
from typing import Any

from claimcheck.claims.measures.seeming_cues import LISTING
from claimcheck.claims.scenes.between import holds_figure
from claimcheck.claims.scenes.scene import Cue, Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.measures import Facets
from claimcheck.reference.measures import Term, Words

_grammar = word_sets("grammar", "cues")
ADJECTIVES = word_sets("grammar", "changes")["adjectives"]
CUTS = _grammar["cuts"]
BASED_ON, OUT_OF_A = _grammar["based_on"], _grammar["out_of_a"]
TURNING = _grammar["turning"]
ACTING, JUDGING, PASSIVE = (_grammar[key] for key in ("acting", "judging", "passive"))
OCCASIONS, TOTALS = _grammar["occasions"], _grammar["totals"]
COMING = frozenset(["comes", "came", "come"])
COMING_WITH = (["as"], ["despite"], ["after"], ["amid"], ["even"], ["although"])
FACETS = tuple(field.name for field in fields(Facets))
REACH_OF_AND = 4  # tokens from "and" to the subject of a clause
REACH_OF_VERB = 9  # tokens from a share to what befell it
COUNTED = (["more"], ["fewer"], ["extra"], ["total"], ["most"], ["fewest"])
OF_THOSE = [["of", those] for those in ("those", "these", "such")]  # "fewer of those officers"
NUMBERS_OF = (
    *([noun, "of"] for noun in ("number", "numbers", "strength", "loss")),
    *([noun, "in"] for noun in ("increase", "rise", "fall", "cut", "drop", "reduction")),
    *([noun, "police"] for noun in ("most", "more", "fewer")),
)
IN_ALL = frozenset(["in all", "in total", "all told", "altogether ,", "altogether ."])
FORCE, FEWER = "police", ("fewer", "more", "extra", "additional")
EXAMPLES = (["among", "them"], ["among", "these"])
THEM, WERE, APART, ASIDE = (_grammar[name] for name in ("them", "were", "apart", "aside"))
TELLING_WHICH, PART = _grammar["telling_which"], 4  # and tokens from "of which" to the part
SLIGHT = frozenset(["only", "just"])
BESIDE_WORDS = 8  # tokens from "with" to the fall
LEADING_ON = frozenset(["with", "and", "saw", "despite"])


def is_counted(scene: Scene, cue: Cue) -> bool:
    """ "the number of officers", "more officers", "an increase in officers", "officer numbers": a strength, not people who do something."""
    return (
        says_counted(scene, cue)
        or not cue.soft
        or scene.words(cue.j, cue.j + 1) in (["numbers"], ["strength"], ["headcount"], ["posts"])
    )


def says_counted(scene: Scene, cue: Cue) -> bool:
    """Whether the words ahead of a noun say that it is counted: "the number of officers", "fewer officers"."""
    at = cue.i - 2 if scene.words(cue.i - 2, cue.i) in OF_THOSE else cue.i
    before = scene.words(at - 2, at)
    return before[-1:] in COUNTED or before in NUMBERS_OF


def acts(scene: Scene, sketch: Sketch, cue: Cue) -> bool:
    """ "Officers took 264 in 2015", "In 312 cases, or 12 per cent, officers saw a high risk": who did it, and not what is counted."""
    if not cue.soft or sketch.type not in ("count", "percentage", "change"):
        return False
    if sketch.type == "change":
        return _does(scene, sketch, cue)
    verb = scene.words(cue.j, cue.j + 1)
    if cue.i >= sketch.j:
        return not (ACTING | JUDGING).isdisjoint(verb)
    if _does(scene, sketch, cue):
        return True
    return sketch.type == "count" and sketch.unitless and cue.j <= sketch.i and not ACTING.isdisjoint(verb)


def _does(scene: Scene, sketch: Sketch, cue: Cue) -> bool:
    """ "Officers in Kent searched 13,000 people, half of them in Medway": they did it to a number, this one or one before it."""
    counts = {one.i for one in scene.sketches if one.type == "count" and one.i <= sketch.i}
    done = (one for one in scene.cues if one.verb and cue.j <= one.i and one.j in counts)
    return any(PASSIVE.isdisjoint(scene.words(cue.j, one.i)) for one in done)


def is_of_things(scene: Scene, sketch: Sketch) -> bool:
    """A number of things or people: 1,700 is no sum of money, whatever is said of budgets beside it; nor is "256, or 17 per cent"."""
    unit = sketch.quantity.unit if sketch.quantity is not None else "gbp"
    if unit == "percent":
        before = next((one for one in reversed(scene.sketches) if one.j <= sketch.i), None)
        told = before is not None and scene.words(before.j, sketch.i) in ([",", "or"], ["or"], ["("])
        return told and before is not None and is_of_things(scene, before)
    return sketch.type == "count" and unit != "gbp" or sketch.type == "change" and unit == ""


def is_of_occasion(scene: Scene, sketch: Sketch, cue: Cue) -> bool:
    """ "Since more officers were put on the beat the total has fallen": what went before it, and not what is counted."""
    between = scene.words(cue.j, sketch.i)
    told = any(one in TOTALS and other != "of" for one, other in pairwise([*between, ""]))
    told = told and not {"their", "its"} & set(between)
    return told and cue.i < sketch.i and not OCCASIONS.isdisjoint(scene.words(scene.i, scene.i + 1))


def adjoins(scene: Scene, sketch: Sketch, cue: Cue) -> bool:
    """Whether a cue stands in the figure's own words or right behind them."""
    if _is_of_change(scene, sketch, cue) or 0 < sketch.i - cue.j <= 2 and scene.words(cue.j, cue.j + 1) == ["("]:
        return True  # "falls in violence (down 4 per cent)"
    reach = 6 if scene.words(sketch.j, sketch.j + 1) == ["of"] else 3  # "31 per cent of Kent's officers"
    if not sketch.i <= cue.i < sketch.j + reach:
        return False
    return cue.i < sketch.j or not any(
        scene.tokens.lower[at] in CUTS or scene.tokens.kind[at] == "number" for at in range(sketch.j, cue.i)
    )


def is_per_head(scene: Scene, sketch: Sketch) -> bool:
    """ "one officer for every 470 people": of officers, and of people only as a rate is."""
    of = sketch.quantity.of if sketch.quantity is not None else None
    return of is not None and "for" in scene.words(sketch.i, sketch.j)


def is_of_base(scene: Scene, sketch: Sketch, cue: Cue) -> bool:
    """ "12.6 days for each officer", "set against its 2,100 officers it comes to 2.9 per cent": of whom or by what, and not what it is."""
    if sketch.type == "duration" and scene.words(cue.i - 1, cue.i) in (["each"], ["every"], ["per"]):
        return True
    if sketch.type == "rate" and " ".join(scene.words(cue.i - 2, cue.i)) in OUT_OF_A:
        return scene.words(cue.j, cue.j + 1) == ["of"]  # "Given a workforce of 7,700, that is two for every thousand"
    others = (one for one in scene.sketches if one is not sketch and one.i <= cue.i <= one.j + 2)
    return any(" ".join(scene.words(one.i - 3, one.i - 1)) in BASED_ON for one in others)


def _is_of_change(scene: Scene, sketch: Sketch, cue: Cue) -> bool:
    """ "a 6 per cent drop in vandalism", "a rise of 3 per cent in robbery": what the change is of."""
    if sketch.role != "change" or not 0 < cue.i - sketch.j <= 8:
        return False
    behind = (turn for turn in scene.turns if turn.sort == "noun" and 0 <= turn.i - sketch.j <= 3)
    noun = next((turn for turn in behind if ADJECTIVES.issuperset(scene.words(sketch.j, turn.i))), None)
    noun_before = any(turn.sort == "noun" and 0 < sketch.i - turn.j <= 3 for turn in scene.turns)
    at = noun.j if noun is not None else sketch.j if noun_before else cue.i
    reach = 6 if scene.words(at, at + 4) == ["in", "the", "number", "of"] else 3
    return scene.words(at, at + 1) == ["in"] and 0 < cue.i - at <= reach and not holds_figure(scene, sketch.j, cue.i)


def turn_behind(scene: Scene, j: int) -> int:
    """Where the sentence turns to something else behind token `j`: "has fallen to its lowest level, but the number arrested"."""
    words = scene.words(j, scene.j)
    comes = (k for k, word in enumerate(words) if word in COMING and words[k + 1 : k + 2] in COMING_WITH)
    turns = (k for k, word in enumerate(words) if word in TURNING)  # "The rise comes as the number of adults falls"
    stop = j + min(next(comes, len(words)), next(turns, len(words)))
    if "including" in words:  # "21,200 crimes a year, including a third of the violence": all crime, not violence
        at = j + words.index("including")
        stop = min(stop, at) if any(0 < sketch.i - at <= 2 for sketch in scene.sketches) else stop
    stop = min(stop, _parts_behind(scene, j, words))
    if "among" not in words:
        return stop
    examples = next((at for at in range(j, stop) if scene.words(at, at + 2) in EXAMPLES), stop)
    return min(stop, examples)  # "4.7 per cent of the crimes that are counted, among them robbery and rape"


def _parts_behind(scene: Scene, j: int, words: list[str]) -> int:
    """ "1,812 offences, down from 1,900, and a quarter of them were burglaries", "of which 400 were": where a part of them is told."""
    lower = scene.tokens.lower
    for share in (one for one in scene.sketches if j <= one.i and one.is_share and one.role == "level"):
        if not WERE.isdisjoint(scene.words(share.j, share.j + 1)) and lower[share.i - 1] in APART:
            return share.i  # "4,568 searches; seven in ten were for drugs"
    for k in (j + at for at, (word, whom) in enumerate(pairwise(words)) if word == "of" and whom in THEM):
        after = set(scene.words(k + 2, k + 3))
        # "half of those burglaries", "15 per cent of those with child victims": the whole is named
        named = not TELLING_WHICH.isdisjoint(after) or any(cue.i == k + 2 for cue in scene.cues)
        part = next((one for one in scene.sketches if j <= one.i and (one.j == k or k < one.i < k + PART)), None)
        # "about half, 436 of them, were assaults"
        if part is not None and not named and not (part.i == j + 1 and after & ASIDE):
            return min(part.i, k)
    return scene.j


def beside_falls(scene: Scene, j: int) -> int:
    """ "Crimes fell by 8 per cent, with large falls in car crime", "and a five per cent drop in arson": where another change is told."""
    for turn in scene.turns:
        led = scene.words(max(j, turn.i - BESIDE_WORDS), turn.i)
        at = next((turn.i - k for k, word in enumerate(reversed(led), 1) if word in LEADING_ON), 0)
        moved = any(other.i < at for other in scene.turns)
        if at and moved and turn.sort == "noun" and scene.words(turn.j, turn.j + 1) == ["in"]:
            return at
    return scene.j


def set_against(scene: Scene, j: int) -> int:
    """ "Norfolk had 912, a hundred more, but only 140 burglaries": where the number is told that is set against those before."""
    lower = scene.tokens.lower
    contrasts = (k for k in range(j, scene.j - 1) if lower[k] == "but" and lower[k + 1] in SLIGHT)
    return next((k for k in contrasts if any(0 < sketch.i - k <= 2 for sketch in scene.sketches)), scene.j)


def has_event_beside(scene: Scene, sketch: Sketch) -> bool:
    """Whether what befell it stands beside a figure; "Kent did 10,706 tests, and 1,860 failed": elsewhere, and its noun tells of all."""
    start, end = scene.segments[sketch.segment] if scene.segments else (scene.i, scene.j)
    return any(start <= cue.i < end and cue.facets.event for cue in scene.cues)


def is_of_next_clause(scene: Scene, sketch: Sketch, cue: Cue) -> bool:
    """ "60,000 crimes, a rise of a fifth, and violence made up half of them": of the half, when the clause before names its own."""
    at = next(
        (k for k in range(cue.i - 1, max(cue.i - REACH_OF_AND, sketch.j) - 1, -1) if scene.words(k, k + 1) == ["and"]),
        None,
    )
    if at is None or scene.words(at - 1, at) != [","] or any(one.i in range(at, cue.i) for one in scene.sketches):
        return False
    before = any(one.facets.topic and one.i < at and one is not cue for one in scene.cues)
    behind = next((one for one in scene.sketches if one.i >= cue.j), None)
    return before and behind is not None and scene.words(cue.j, cue.j + 1) not in LISTING


def is_of_next_figure(scene: Scene, sketch: Sketch, cue: Cue) -> bool:
    """ "A third were for violence, 10,467 in all, and a fifth for theft": behind another figure, where one before is told in numbers;
    "Four shootings, one more than in 2016, and 54 suicides", where the change is that of the figure before."""
    led, behind = scene.words(sketch.i - 1, sketch.i), scene.words(sketch.j, sketch.j + 2)
    after = next((one for one in scene.sketches if sketch.j <= one.i <= cue.i), None)
    changed = sketch.type == "change" and after is not None and scene.words(after.i - 2, after.i) == [",", "and"]
    apposed = led in ([","], ["("]) and (changed or behind[:1] in ([","], [")"]) or " ".join(behind) in IN_ALL)
    return apposed and after is not None and any(one.facets.topic and one.j <= sketch.i for one in scene.cues)


def _counted(term: Term) -> Iterable[str]:
    """ "96 fewer police | staff": as one name, for "fewer police" alone is another ("96 fewer police on the beat")."""
    more = (f"{word} " for word in FEWER if term.stock and f"{word} {FORCE}" not in term.words)
    return [few + phrase for few in more for phrase in term.words if phrase.startswith(f"{FORCE} ")]


def entries(words: Words) -> Iterable[tuple[str, Cue]]:
    """Each wording of the measures, with the cue that it is: its topic, event, population or statistic."""
    for id, term in words.topics.items():
        weak = frozenset(term.more.get("weak", ()))
        phrases = (*term.words, *_counted(term))
        yield from ((phrase, Cue(0, 0, _facets(term, topic=id), soft=phrase in weak)) for phrase in phrases)
    for id, term in words.events.items():
        facets = _facets(term, event=id)
        yield from ((phrase, Cue(0, 0, replace(facets, statistic=None), verb=True)) for phrase in term.verbs)
        yield from ((phrase, Cue(0, 0, facets)) for phrase in (*term.nouns, *term.words))
    for id, term in words.populations.items():
        yield from ((phrase, Cue(0, 0, _facets(term, population=id))) for phrase in (*term.words, *term.nouns))
    for id, term in words.statistics.items():
        yield from ((phrase, Cue(0, 0, _facets(term, statistic=id))) for phrase in (*term.words, *term.nouns))
    for row in words.phrases:
        yield from ((phrase, Cue(0, 0, row.facets)) for phrase in row.words)


def _facets(term: Term, **own: Any) -> Facets:
    """A term's own facet; what else it implies (a topic its event) is only understood, so it is left to `_understood`."""
    implied = {name: getattr(term, name) for name in ("population", "base") if getattr(term, name, None)}
    if "event" in own and term.topic:
        implied["topic"] = term.topic
    return Facets(**{**implied, **own})


def tells_share(scene: Scene, sketch: Sketch, cue: Cue) -> bool:
    """Whether what happened is told of a share in another clause ("18 per cent failed, and the number of tests fell by 28 per cent")."""
    other = scene.segment_of(cue.i)
    shares = [one for one in scene.sketches if one.is_share and one.segment in (other, other - 1)]
    return bool(shares) and sketch.segment != other and sketch.role in ("before", "after", "change")


def is_set_off(scene: Scene, sketch: Sketch, cue: Cue) -> bool:
    """ "A sanction — usually a charge — in 30 per cent": said in passing, of a figure that stands outside."""
    return any(i <= cue.i < j and not i <= sketch.i < j for i, j in scene.asides)


def counts_anew(scene: Scene, end: int) -> bool:
    """Whether what follows a segment speaks of something new: "and ...", or a figure of its own (", 421 ended in a charge")."""
    if scene.words(end, end + 1)[:1] in (["and"], ["but"], ["while"], [";"]):
        return True
    return any(end <= other.i < end + 3 for other in scene.sketches)


def is_done_otherwise(scene: Scene, sketch: Sketch) -> bool:
    """ "14.4 per cent of the cases were dropped": something befell that share, though no word that we know."""
    later = min((one.i for one in scene.sketches if one.i >= sketch.j), default=scene.j)  # whose verb is its own
    behind = scene.words(sketch.j, min(sketch.j + REACH_OF_VERB, later))
    was = next((at for at, word in enumerate(behind) if word in ("was", "were", "are", "is")), None)
    return was is not None and any(word.endswith("ed") for word in behind[was + 1 : was + 3])


def merge(one: Facets, other: Facets) -> Facets:
    """The facets of `one`, with those of `other` where `one` is open."""
    return Facets(**{name: getattr(one, name) or getattr(other, name) for name in FACETS})
