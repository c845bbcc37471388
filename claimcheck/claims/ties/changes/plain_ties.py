"""Changes tied to the only two numbers near them, whatever these count: "There were 312. In 2007 it was 1,248, four times as many".

No word list knows everything that is counted, and topics are read wrongly now and then. Where the sentence of a change and the one
beside it tell just two figures of its kind, of two times, the change is of them, unless a word turns to something else.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence

from claimcheck.claims.context.bound import Bound, Pair, Triple, is_exact, same_event, unit_of, unit_of_level
from claimcheck.claims.context.context import area_ids, is_headline
from claimcheck.claims.context.new_subjects import has_new_subject
from claimcheck.claims.context.pairs import LEVEL_TYPES, in_time
from claimcheck.claims.context.parts import contrasts, is_as_many, may_lie_between, value
from claimcheck.claims.language import Language
from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.ties.changes.told_spans import APART, may_be_its_time
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.measures import ALL_CRIME
from claimcheck.domain.values import SHORT_TIMES

_grammar = word_sets("grammar", "plain_ties")
ELSEWHERE = APART - {"since"}
EARLIER, NOW, PAST = _grammar["earlier"], _grammar["now"], _grammar["past"]
TURNED = _grammar["turned"]
OF_BOTH = word_sets("grammar", "change_bases")["of_both"]
SHARES = word_sets("grammar", "nouns")["proportions"]
OPENED, REASONS = _grammar["opened"], _grammar["reasons"]
LEAST = 13  # a smaller number is told in passing as often as not
LEFT = 1.5  # per cent
SINCE_THEN = frozenset(["since", "then"])
HALF = 0.05  # of a tenth of a point
OPENING = 3  # tokens of "The number was", with which a sentence goes on with what the one before told
OF_WHICH = (["of", "which"], ["of", "whom"])  # "419, of which 172 were": a part of what changed
ENDS = ("level", "before", "after")


def find_plain(
    every: Sequence[Bound], done: Container[int], used: Container[frozenset[int]], language: Language
) -> Iterator[Triple]:
    """(before, after, change) for the changes that are tied to nothing yet; `every` are all figures, claims or not.

    `used` are the pairs of levels that have a change of their own, by their ids.
    """
    by_scene: dict[int, list[Bound]] = {}
    for one in every:
        by_scene.setdefault(one.scene.index, []).append(one)
    for change in every:
        if id(change) in done or not _asks(change):
            continue
        pair = _only_two(change, by_scene)
        if pair is None or frozenset(map(id, pair)) in used:
            continue
        ends = _in_order(pair, change) if _are_alike(*pair) and _are_of_one_place(*pair, language) else None
        if ends is not None and _is_of(change, ends) and _may_be_of(ends, change):
            yield (*ends, change)


def _may_be_of(ends: Pair, change: Bound) -> bool:
    if any(_ends_another(one, change) for one in ends):
        return False
    return may_lie_between(*ends, change) or _is_gap(*ends, change) or _is_left(*ends, change)


def _ends_another(level: Bound, change: Bound) -> bool:
    """ "Up 40 per cent to 168 and disability hate crimes 12 per cent to 112": the 112 is what the 12 per cent came to."""
    scene, at = level.scene, level.sketch.i - 1
    told = (one for one in scene.sketches if one.j == at and one.role == "change")
    return scene.words(at, at + 1) == ["to"] and any(
        scene is not change.scene or one is not change.sketch for one in told
    )


def _is_left(before: Bound, after: Bound, change: Bound) -> bool:
    """ "76, compared with 302. That is a quarter fewer", "480, from 300. The 160 per cent increase": the whole that is left, and no gap."""
    goes = (value(after) > value(before)) == (change.sketch.direction != "down")
    percent = unit_of(change) == "percent" and goes and value(before) > 0 and before.sketch.type == "count"
    return percent and abs(value(after) / value(before) * 100 - value(change)) < LEFT


def _asks(one: Bound) -> bool:
    """A rise or fall, or a multiple, with a size, told in prose and of the figure itself."""
    scene = one.scene
    changed = one.sketch.directed or _is_times(one)
    set_against = any(start <= one.sketch.i < end for start, end in scene.comparators)
    prose = not scene.tabular and not is_headline(scene)
    return changed and one.sketch.quantity is not None and prose and not set_against


def _is_gap(before: Bound, after: Bound, change: Bound) -> bool:
    """ "33 per cent, a figure that was 27 in 2009. The rise of six per cent": as many points as it says per cent."""
    gap = (value(after) - value(before)) * (-1 if change.sketch.direction == "down" else 1)
    return unit_of_level(before) == unit_of(change) == "percent" and abs(gap - value(change)) < HALF


def _only_two(change: Bound, by_scene: Mapping[int, list[Bound]]) -> Pair | None:
    """The only two levels of its kind in its own sentence, or in that and the one before, or in one or both of those before."""
    at = change.scene.index
    near = {k: _levels(change, by_scene.get(k, ())) for k in (at - 2, at - 1, at)}
    near = {k: some for k, some in near.items() if not some or _is_beside(change, some[0])}
    own, last, first = (near.get(at - k, []) for k in range(3))
    if len(own) == 2:
        return own[0], own[1]
    if len(own) == len(last) == 1:
        return None if _is_of_one_kind_of_all(change, last[-1], own[0]) else (last[-1], own[0])
    if not own and len(last) == 2:
        return last[0], last[1]
    if not own and len(last) == 1 and len(first) == 2 and SINCE_THEN.issubset(_words_ahead(change)):
        # "It rose from 1,166 to 2,086. In 2012 it was 864. Since then it has"
        first = [one for one in first if one.sketch.role != "before"]
    if not own and len(last) == len(first) == 1:
        return first[0], last[0]
    behind = _levels(change, by_scene.get(at + 1, ()))
    return (behind[0], behind[1]) if not own and not last and len(behind) == 2 and _goes_on(behind[0], change) else None


def _is_of_one_kind_of_all(change: Bound, last: Bound, own: Bound) -> bool:
    """ "98,458 offences. Violence is down 10 per cent to 10,817": a whole, and what one kind of it came to."""
    topics = (own.facets.topic, change.facets.topic, last.facets.topic)
    return own.sketch.role == "after" and topics[0] == topics[1] and topics[2] == ALL_CRIME != topics[0]


def _goes_on(one: Bound, change: Bound) -> bool:
    """ "Has trebled since the scheme was widened. It was 13,400 in 2011 and": of the very thing that the change was of."""
    opening = one.scene.words(one.scene.i, one.scene.i + OPENING)
    near = one.scene.sentence.block == change.scene.sentence.block
    if near and _tells_both_ends(one.scene) and one.facets.topic == change.facets.topic is not None:
        return True  # "Thefts from cars have doubled. The Met had 10,400 reports, up from 7,300"
    return near and (opening[:1] == ["it"] or opening[:1] == ["the"] and not OF_BOTH.isdisjoint(opening))


def _words_ahead(change: Bound) -> list[str]:
    return change.scene.words(change.scene.i, change.sketch.i)


def _tells_both_ends(scene: Scene) -> bool:
    """ "10,400 reports in 2016, up from 7,300": a level, and what it was before."""
    roles = [one.role for one in scene.sketches if one.type in LEVEL_TYPES]
    return sorted(roles[:2]) in (["before", "level"], ["after", "before"]) and len(roles) <= len(ENDS)


def _is_beside(change: Bound, one: Bound) -> bool:
    return abs(change.scene.sentence.block - one.scene.sentence.block) <= 1 and not is_headline(one.scene)


def _levels(change: Bound, group: Sequence[Bound]) -> list[Bound]:
    """What a change of its unit can lie between."""
    levels = [one for one in group if one is not change and one.sketch.type in LEVEL_TYPES and is_exact(one)]
    levels = [one for one in levels if one.sketch.type != "ratio" and one.sketch.role != "bracket"]
    levels = [one for one in levels if one.scene.words(one.sketch.i - 2, one.sketch.i) not in OF_WHICH]
    return [one for one in levels if _fits(change, one)]


def _fits(change: Bound, level: Bound) -> bool:
    """Whether a change of its unit can be of such a level."""
    unit, own = unit_of(change), unit_of_level(level)
    if unit == "percent" and not SHARES.isdisjoint(change.scene.words(change.scene.i, change.sketch.i)):
        return own == "percent"  # "The share taken to cells has come down by 15 per cent"
    if level.sketch.type == "count" and value(level) < LEAST:
        return False
    if unit in ("percent", "times"):
        return own != "seconds"  # calls go up by so much per cent, and the wait for them by something else
    if unit == "percentage_points":
        return own == "percent"
    if unit in SHORT_TIMES:
        return own == "seconds"
    return own == unit if unit == "gbp" else level.sketch.type == "count"


def _are_alike(one: Bound, other: Bound) -> bool:
    """Of one kind and, so far as they name it, of one noun."""
    nouns = {unit_of(each) for each in (one, other)} - {"", "occasions"}
    same = one.sketch.type == other.sketch.type and unit_of_level(one) == unit_of_level(other)
    apart = one.scene is other.scene and None not in (one.facets.event, other.facets.event)
    if apart and not same_event(one, other):
        return False  # "Police arrested 48 people, 12 more than in 2016, and 30 have been charged"
    return same and (len(nouns) < 2 or one.sketch.type != "count") and {one.sketch.role, other.sketch.role} <= set(ENDS)


def _are_of_one_place(one: Bound, other: Bound, language: Language) -> bool:
    """Of one place, of one inside the other, or with one that the words do not name."""
    named = [each.area for each in (one, other) if each.area is not None and each.area.how != "carried"]
    places = [area_ids(area) for area in named]
    if len(places) < 2 or places[0] == places[1] or not all(len(ids) == 1 for ids in places):
        return len(places) < 2 or places[0] == places[1]
    forces = [language.areas.get(ids[0]).force if ids[0] in language.areas else None for ids in places]
    return forces[0] == places[1][0] or forces[1] == places[0][0]


def _in_order(pair: Pair, change: Bound) -> Pair | None:
    """The earlier and the later, when the text tells them of two times."""
    one, other = pair
    befores = [each for each in pair if each.sketch.role == "before" or each.sketch.comparator]
    if len(befores) == 1:
        return befores[0], other if befores[0] is one else one
    afters = [each for each in pair if each.sketch.role == "after"]
    if len(afters) == 1 and not befores and area_ids(one.area) == area_ids(other.area):
        return (other, one) if afters[0] is one else (one, other)
    dated = in_time(one, other)
    if dated is not None:
        return _by_size(dated) if _is_times(change) else dated
    for said in (_is_earlier, _is_past):
        earlier = [each for each in pair if said(each)]
        if len(earlier) == 1:
            return earlier[0], other if earlier[0] is one else one
    now = [each for each in pair if not NOW.isdisjoint(_own_words(each))]
    return (other if now[0] is one else one, now[0]) if len(now) == 1 else None


def _is_times(one: Bound) -> bool:
    """ "Three times as many", "57 as against 38 the season before, double the number"."""
    behind = one.scene.words(one.sketch.j, one.sketch.j + 3)
    number = behind[:2] in (["the", "number"], ["the", "total"]) and behind[2:] in ([], ["."], [","], [";"])
    return is_as_many(one) or one.sketch.type == "comparison" and unit_of(one) == "times" and number


def _by_size(pair: Pair) -> Pair:
    """ "In 2007 there were 1,248, four times as many" as later: the smaller first."""
    return pair if value(pair[0]) <= value(pair[1]) else (pair[1], pair[0])


def _is_earlier(one: Bound) -> bool:
    """Whether the words round a figure call it that of another time: "when there were 200", "where the year before they had 1,900"."""
    return not EARLIER.isdisjoint(_own_words(one))


def _is_past(one: Bound) -> bool:
    """ "A figure that was 27 per cent in 2009", where the other has no date and no past."""
    return one.worded and not PAST.isdisjoint(_own_words(one))


def _own_words(one: Bound) -> list[str]:
    """The words of a figure, from the one before it to the next."""
    scene = one.scene
    others = [sketch for sketch in scene.sketches if sketch.i != one.sketch.i and sketch.role != "rank"]
    start = max((sketch.j for sketch in others if sketch.j <= one.sketch.i), default=scene.i)
    end = min((sketch.i for sketch in others if sketch.i >= one.sketch.j), default=scene.j)
    return scene.words(start, end)


def _is_of(change: Bound, ends: Pair) -> bool:
    """Whether nothing turns to another thing, place or time between the two and the change."""
    scene = change.scene
    outside = all(one.scene is not scene for one in ends)
    turned = next((k for k in range(change.sketch.j, scene.j) if scene.tokens.lower[k] in TURNED), scene.j)
    if outside and not ELSEWHERE.isdisjoint(scene.words(scene.i, turned)):
        return False
    last = max((one.sketch.j for one in ends if one.scene is scene), default=scene.i)
    first = min((one.sketch.i for one in ends if one.scene is scene), default=scene.j)
    if last <= change.sketch.i and (has_new_subject(change, last) or contrasts(scene, last, change.sketch.i)):
        return False
    behind = scene.words(change.sketch.j, first) if change.sketch.j <= first < scene.j else []
    if "and" in behind or behind and contrasts(scene, change.sketch.j, first):
        return False  # "In Leeds it was up by 12, while Bradford went from 118 to 142"
    between = [one for one in scene.sketches if behind and one.type == "change" and first < one.i < scene.j]
    if any("and" in scene.words(first, one.i) and any(one.j <= end.sketch.i for end in ends) for one in between):
        return False  # "Double the 493 of 2011, and 89 per cent above the figure for 2015, when it stood at 546"
    places = {ids for place in scene.places if place.sort == "name" and (ids := place.areas)}
    told = {area_ids(one.area) for one in ends} | {ids for one in ends for p in one.scene.places if (ids := p.areas)}
    if outside and not places <= told:
        return False
    end = _end_of_subject(change)
    topics = {cue.facets.topic for cue in scene.cues if cue.i < end and cue.facets.topic and not (cue.weak or cue.soft)}
    known = {one.facets.topic for one in ends}
    if outside and topics and not topics & known:
        return False
    return may_be_its_time(*ends, change) and not _is_of_later_year(change, ends[1])


def _end_of_subject(change: Bound) -> int:
    """ "A rise of £1.8m is put down to knife crime": where a change told before it opens the sentence, the rest says why."""
    scene, sketch = change.scene, change.sketch
    opened = scene.words(scene.i, scene.i + 1)[0] in OPENED and sketch.i - scene.i <= OPENING
    noun = any(turn.sort == "noun" and scene.i < turn.i and turn.j <= sketch.j + 1 for turn in scene.turns)
    if not (opened and noun):
        return scene.j
    return next((k for k in range(sketch.j, scene.j) if scene.tokens.lower[k] in REASONS), scene.j)


def _is_of_later_year(change: Bound, after: Bound) -> bool:
    """ "Twenty-three in 2009, 14 in 2010, six in 2011. A drop of 74 per cent between 2009 and 2011": up to a year of which none is told."""
    end, told = (one.period.end if one.period is not None and one.worded else None for one in (change, after))
    return end is not None and told is not None and end.year > told.year
