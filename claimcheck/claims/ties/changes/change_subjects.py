"""Whether a change that is told apart from two levels is of their thing, and of no other."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.claims.context.bound import Bound, Pair, near, periods_agree, same_subject, unit_of, unit_of_level
from claimcheck.claims.context.context import area_ids
from claimcheck.claims.scenes.of_what import tells_cost
from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.values import PERCENTAGES

_grammar = word_sets("grammar", "change_subjects")
COUNTED, EXTRA, GRANTED = (_grammar[name] for name in ("counted", "extra", "granted"))
GENERAL, ENDS = _grammar["general"], _grammar["ends"]
NARROWING = _grammar["narrowing"]
SHARED, POINTING, WITH_MORE = _grammar["shared"], _grammar["pointing"], _grammar["with_more"]
SPANS = word_sets("grammar", "tellings")["spans"]
PROPORTIONS = word_sets("grammar", "nouns")["proportions"]
BEHIND, NOUN = 3, 6  # tokens from a change to the "in" behind it, and from there to the end of what it names
SHORT, STEM = 3, 5  # letters of words that name nothing, and those by which a word is known again

AUXILIARIES = frozenset(["has", "have", "had", "was", "were", "is", "are", "will", "would", "did", "does"])
SUBJECT_ENDS = frozenset([",", ";", ":", "that", "said", "says", "but", "when", "after", "as", "since", "because"])
NUMBER_OF = ["number", "of"]
OWNING = frozenset(["the", "its", "their"])
REACH = 3  # tokens from a noun that is numbered to its verb


def is_of_a_noun_apart(change: Bound, pairs: Sequence[Pair]) -> bool:
    """ "Fly-tipping fines treble", over a story that tells of tips: the noun right before it is in none of the levels' sentences."""
    scene, at = change.scene, change.sketch.i
    nouns = [cue for cue in scene.cues if cue.facets.topic and cue.j == at - 1]
    word = scene.tokens.lower[at - 1] if nouns else ""
    told = any(word in one.scene.words(one.scene.i, one.scene.j) for pair in pairs for one in pair)
    return word.endswith("s") and word not in COUNTED and not told


def is_of(change: Bound, level: Bound) -> bool:
    """Of one place and thing; not "Thefts fell from 2,611 to 2,325. The detection rate for them rose by 4.7 per cent"."""
    if area_ids(level.area) != area_ids(change.area) or change.facets.topic != level.facets.topic:
        return False
    share = change.facets.statistic == "percentage" and unit_of(level) not in PERCENTAGES
    return not share or change.facets.event in (level.facets.event, None)


def is_from_a_source(change: Bound) -> bool:
    """ "With £3.2m more from Government it will have £206.5m, compared with £195.9m": who gives it, and so a part of the rise."""
    scene, at = change.scene, change.sketch.j
    at += scene.words(at, at + 1)[:1] != [] and scene.tokens.lower[at] in EXTRA
    behind = scene.words(at, at + 2)
    granted = behind[:1] == ["in"] and not GRANTED.isdisjoint(behind)  # "£3.2m more in grant"
    if behind[:1] != ["from"] and not granted or EXTRA.isdisjoint(scene.words(change.sketch.i, at)):
        return False
    figures = any(at < start <= at + 2 for start, _, _ in scene.quantities)
    return not figures and not any(at <= one.i <= at + 3 for one in scene.wordings)


def is_of_their_cost(change: Bound, level: Bound) -> bool:
    """ "Reports rose by four per cent, but the amount lost went up by a fifth", of reports counted beside."""
    return unit_of_level(level) != "gbp" and tells_cost(change.scene, change.sketch)


def is_of_another_noun(change: Bound, pair: Pair) -> bool:
    """ "44 per cent fewer of us, and 67 per cent fewer tickets", under a count of officers: a noun that neither level's sentence has."""
    scene, at = change.scene, change.sketch.j + 1
    if pair[0].scene is not scene and _is_of_an_unlisted_noun(pair[0].scene, scene):
        return True
    if pair[1].scene is scene and _turns_to_another_noun(scene, pair[1].sketch.j, change.sketch.i):
        return True
    apart = all(one.scene is not scene for one in pair)
    ahead = all(one.scene is scene and one.sketch.j <= change.sketch.i for one in pair)
    if (apart or ahead) and _is_in_another_thing(change, pair):
        return True
    if apart and (_is_of_the_number(change, pair) or _is_of_more(change) or _is_of_some(change, pair)):
        return True
    behind = scene.words(change.sketch.j, at + 1)
    if behind == ["as", "many"]:
        if all(unit_of(one) == "percent" for one in pair):
            return True  # "almost twice as many", of uses, and no share of them
        named = {cue.facets.topic for cue in scene.cues if at < cue.i <= at + 2 and cue.facets.topic}
        if named and named.isdisjoint(one.facets.topic for one in pair):
            return True  # "with seven times as many officers", behind how often they fired
    if (
        behind[:1] not in (["fewer"], ["more"])
        or not behind[-1].endswith("s")
        or any(one.scene is scene for one in pair)
    ):
        return False
    known = behind[-1] in COUNTED or any(cue.i <= at < cue.j for cue in scene.cues)
    return not known and not any(behind[-1] in one.scene.words(one.scene.i, one.scene.j) for one in pair)


def _is_in_another_thing(change: Bound, pair: Pair) -> bool:
    """ "A cut of almost a quarter in his budget", "the loss of 25 posts in the control room": what neither level's sentence has."""
    scene, end = change.scene, min(change.sketch.j + BEHIND, change.scene.j)
    at = next((k for k in range(change.sketch.j, end) if scene.tokens.lower[k] == "in"), None)
    if at is None or not ENDS.isdisjoint(scene.words(change.sketch.j, at)):
        return False  # "the rise of six per cent is in line with"
    stop = next((k for k in range(at + 1, min(at + NOUN, scene.j)) if scene.tokens.lower[k] in ENDS), at + NOUN)
    taken = [(one.i, one.j) for one in scene.wordings] + [(one.i, one.j) for one in scene.places]
    if any(start < stop and at < last for start, last in taken) or any(at < i < stop for i, _, _ in scene.quantities):
        return False  # "a rise of a tenth in two years", "in Kent"
    if not SPANS.isdisjoint(scene.words(at + 1, stop)):
        return False  # "in the space of four years"
    known = {one.facets.topic for one in pair}
    if any(cue.i < stop and at < cue.j and cue.facets.topic in known and not cue.weak for cue in scene.cues):
        narrower = scene.words(stop, stop + 1)[:1] != [] and scene.tokens.lower[stop] in NARROWING
        return narrower and _names_another(scene, stop + 1, stop + NOUN, pair)  # "in hate crime on the railways"
    return _names_another(scene, at + 1, stop, pair)


def _names_another(scene: Scene, start: int, end: int, pair: Pair) -> bool:
    """Whether tokens `start` to `end`, up to the end of their noun, name what neither level's sentence does; names are of places."""
    end = next((k for k in range(start, min(end, scene.j)) if scene.tokens.lower[k] in ENDS), min(end, scene.j))
    dated = {k for one in scene.wordings for k in range(one.i, one.j)}
    plain = [scene.tokens.text[k] for k in range(start, end) if k not in dated]
    named = [word for word in plain if word.islower() and word.isalpha() and len(word) > SHORT and word not in GENERAL]
    told = {word[:STEM] for one in pair for word in one.scene.words(one.scene.i, min(one.scene.j, start))}
    return bool(named) and all(word[:STEM] not in told for word in named)


def _is_of_some(change: Bound, pair: Pair) -> bool:
    """ "640 complaints, against 602. The number upheld fell by a fifth", "Arrests of children fell by half": of some of what was told."""
    scene = change.scene
    verb = next((turn.i for turn in scene.turns if turn.sort == "verb" and turn.j <= change.sketch.i), None)
    if verb is None or not SUBJECT_ENDS.isdisjoint(scene.words(scene.i, verb)):
        return False  # "Officers said that, over the year, crime fell by"
    shares = all(unit_of(one) == "percent" and one.facets.topic == change.facets.topic for one in pair)
    if shares and not PROPORTIONS.isdisjoint(scene.words(scene.i, scene.i + 2)):
        return False  # "The proportion of drivers who failed fell by", and then what the two were
    group = change.facets.population
    if group is not None and group != "all" and all(group != one.facets.population for one in pair):
        return True
    taken = [*((one.i, one.j) for one in scene.cues), *((one.i, one.j) for one in scene.places)]
    taken += [(one.i, one.j) for one in scene.wordings]
    known = {k for start, end in taken for k in range(start, end)}
    verb = next((k for k in range(scene.i, verb) if scene.tokens.lower[k] in AUXILIARIES), verb)
    words = [scene.tokens.text[k] for k in range(scene.i, verb) if k not in known and k > scene.i]
    named = [word for word in words if word.islower() and word.isalpha() and len(word) > SHORT]
    named = [word for word in named if word not in GENERAL and word not in ENDS]
    told = {word.rstrip("s")[:STEM] for one in pair for word in one.scene.words(one.scene.i, one.scene.j)}
    return bool(named) and all(word.rstrip("s")[:STEM] not in told for word in named)


def _is_of_more(change: Bound) -> bool:
    """ "With the loss of PCSOs there are 121 fewer": of what the sentence adds to the levels before it."""
    words = change.scene.words(change.scene.i, change.sketch.i)
    return not WITH_MORE.isdisjoint(words[:1]) or words[:1] == ["with"] and len(words) > BEHIND


def _is_of_the_number(change: Bound, pair: Pair) -> bool:
    """ "11 per cent of burglaries were solved, and a year ago 15. Burglary itself has dropped four per cent": no share of them."""
    scene, sketch = change.scene, change.sketch
    if not all(unit_of(one) == "percent" for one in (*pair, change)):
        return False
    behind = scene.words(sketch.j, sketch.j + BEHIND)
    end = sketch.j + NOUN + BEHIND if "in" in behind and ENDS.isdisjoint(behind) else sketch.i
    words = scene.words(scene.i, end)
    named = any(cue.i < end and cue.facets.topic and not (cue.weak or cue.verb) for cue in scene.cues)
    return (named or "number" in words) and SHARED.isdisjoint(words) and POINTING.isdisjoint(words[:1])


def _is_of_an_unlisted_noun(scene: Scene, other: Scene) -> bool:
    """ "Lorries rose from 1.88m to 2.31m", "The number of cameras fell": of a thing that no lexicon has and the other does not name."""
    lower, at = scene.tokens.lower, scene.i + (scene.tokens.lower[scene.i] in OWNING)
    numbered = lower[at : at + 2] == NUMBER_OF
    at += len(NUMBER_OF) if numbered else 0
    noun = lower[at] if at < scene.j else ""
    moved = any(turn.sort == "verb" and at < turn.i <= at + (REACH if numbered else 1) for turn in scene.turns)
    known = noun in COUNTED or any(cue.i <= at < cue.j for cue in scene.cues)
    return moved and noun.endswith("s") and noun != "this" and not known and noun not in other.words(other.i, other.j)


def _turns_to_another_noun(scene: Scene, start: int, end: int) -> bool:
    """ "Arrests fell from 140 to 101, though the number of tests was down a fifth": of tests, which were not told of before."""
    words = scene.words(start, end)
    at = next((k for k in range(len(words) - 2) if words[k : k + 2] == NUMBER_OF), None)
    noun = words[at + len(NUMBER_OF)] if at is not None else ""
    return noun.endswith("s") and noun not in COUNTED and noun not in scene.words(scene.i, start)


def has_level_of_its_own(change: Bound, pair: Pair, bound: Sequence[Bound]) -> bool:
    """ "Crime fell by two per cent to 50,412. ... Per 1,000 people it dropped from 46 to 44": the change is of its own level."""
    here = near(bound, change.scene, 0, 0)
    mine = [one for one in here if one.sketch.role == "after" and same_subject(one, change)]
    told = {one.sketch.quantity.low for one in pair if one.sketch.quantity is not None}
    return any(one.sketch.quantity is not None and one.sketch.quantity.low not in told for one in mine)


def is_series(pair: Pair, bound: Sequence[Bound]) -> bool:
    """Whether the article tells a third year of the same thing: a rise "in two years" need not lie between the two."""
    others = [
        b
        for b in bound
        if b not in pair
        and b.sketch.type == pair[1].sketch.type
        and b.sketch.quantity is not None
        and same_subject(b, pair[1])
    ]
    return any(
        b.period is not None
        and b.period.start is not None
        and not periods_agree(b, pair[0])
        and not periods_agree(b, pair[1])
        for b in others
    )


def tax_band(scene: Scene) -> str:
    """The tax band that a sentence tells of; "d", by which a tax is told, where it names none."""
    if "band" not in scene.vocabulary:
        return "d"
    words = pairwise(scene.words(scene.i, scene.j))
    return next((after for word, after in words if word == "band" and len(after) == 1), "d")
