"""Which figures are the size of a rise or fall, which are its ends, and which are plain levels."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise
from typing import Any, NamedTuple

from claimcheck.claims.changes.bare_pairs import end_of_pair
from claimcheck.claims.changes.change_of_ends import is_behind_size, is_measured_from, role_by_words, way_of_ends
from claimcheck.claims.changes.change_shapes import (
    is_further,
    is_lost,
    is_of_part,
    is_sum_lost,
    stands_apart,
    told_in_two,
    way_behind,
)
from claimcheck.claims.changes.change_sizes import (
    FILLERS,
    HOW_MUCH,
    after_colon,
    at_pace,
    counts_moves,
    first_of_two,
    is_above_earlier,
    is_degree,
    is_told_size,
    noun_reaches,
    tells_amount,
)
from claimcheck.claims.changes.turned_round import other_way_at, turned_from
from claimcheck.claims.scenes.of_earlier import way_from_then
from claimcheck.claims.scenes.scene import Judging, Role, Scene, Turn
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.values import PERCENTAGES, ChangeDirection, Quantity
from claimcheck.nlp.patterns import Patterns
from claimcheck.nlp.tokens import Tokens

_grammar = word_sets("grammar", "changes")
ADJECTIVES = _grammar["adjectives"]
# "Rates range from 49 in Powys to 124 in Cleveland": two levels, no change.
FROM_THE = 6  # tokens from a word of change to the figure that it is measured from
RANGING = [[word] for word in ("range", "ranges", "ranged", "ranging", "vary", "varies", "varied", "varying")]
NOT_AFTER = _grammar["not_after"]
AMOUNT_MARKS = ("up", "down", "+", "−")  # marks of direction that an amount may stand behind
IDIOMS = _grammar["idioms"]
LET, LETTING = frozenset(["let", "lets", "letting"]), 5  # and the tokens from it to its "down"
BOUNDS, AS_NOUNS = _grammar["bounds"], _grammar["as_nouns"]
SINGLE, SUMS = _grammar["single"], _grammar["sums"]  # "a £1.4m rise", "a £15 police tax rise"
MEASURED, LEADING = _grammar["measured"], _grammar["leading"]
BOXED = ([":", "the"], ["-", "the"], ["–", "the"], ["—", "the"])
REVERSED: dict[ChangeDirection, ChangeDirection] = {"up": "down", "down": "up", "none": "none"}
WAYS: tuple[Judging, ...] = ("better", "worse")
CUT, LOSING = _grammar["cut"], _grammar["losing"]
DROPPED = (["dropped"], ["drops"], ["drop"])  # "Devon and Cornwall dropped one in ten": of its cases
INSIDE = HOW_MUCH | {"extra", "additional"}


class Part(NamedTuple):
    """What a figure does in a change: its role and, for the amount, the direction."""

    role: Role
    direction: ChangeDirection | None = None
    turn: Turn | None = None


class ChangeFinder:
    """Finds words of change, and the part that each figure plays. Built once from `changes.toml`."""

    def __init__(self, words: Mapping[str, Any]) -> None:
        weak = frozenset(words["weak"]["verbs"])
        judging: dict[str, Judging] = {word: way for way in WAYS for word in words["judging"][way]}
        entries: list[tuple[str, Turn]] = []
        for direction in ("up", "down", "none"):
            group = words[direction]
            entries += [
                (verb, Turn(0, 0, direction, "verb", verb in weak, judging.get(verb, "")))
                for verb in group["verbs"]
                if verb not in group["nouns"]
            ]
            entries += [
                (noun, Turn(0, 0, direction, "noun", noun in weak, judging.get(noun, ""))) for noun in group["nouns"]
            ]
            entries += [(mark, Turn(0, 0, direction, "mark", False, judging.get(mark, ""))) for mark in group["marks"]]
        self._patterns: Patterns[Turn] = Patterns(entries)
        self._odds, self._lengthening = (frozenset(words["odds"][name]) for name in ("of", "verbs"))
        self._multiples = {
            word: row["direction"]
            for row in words["multiples"]
            for phrase in row["words"]
            for word in [phrase.split()[0]]
        }

    def find(self, tokens: Tokens, i: int, j: int) -> list[Turn]:
        """The words of change in tokens `i` to `j`, in order."""
        found: list[Turn] = []
        for m in self._patterns.find(tokens, i, j):
            before = tokens.lower[max(i, m.i - LETTING) : m.i]
            idiom = tokens.lower[m.i] in ("up", "down") and before[-1:] != [] and before[-1] in IDIOMS
            idiom = idiom or tokens.lower[m.i] == "down" and not LET.isdisjoint(before)  # "is letting victims down"
            hyphened = m.i > i and tokens.lower[m.i - 1] == "-" and tokens.end[m.i - 1] == tokens.start[m.i]
            if not idiom and not hyphened and not is_degree(tokens, m.i, found[-1] if found else None):
                turn = m.payload.at(m.i, m.j)
                of_odds = tokens.lower[m.i] in self._lengthening and not self._odds.isdisjoint(tokens.lower[i : m.i])
                found.append(replace(turn, direction=REVERSED[turn.direction]) if of_odds else turn)
        return found

    def part_of(self, scene: Scene, i: int, j: int, quantity: Quantity) -> Part:
        """The part of the figure at tokens `i` to `j`."""
        if (since := way_from_then(scene, i, j)) is not None:
            return Part("change", since)
        if inside := self._inside(scene, i, j, quantity):
            return inside
        if (way := way_behind(scene, i, j, quantity) or way_of_ends(scene, i, j, quantity)) is not None:
            return Part("change", way)
        if role := role_by_words(scene, i, j, quantity) or end_of_pair(scene, i, j, quantity):
            return Part(role)
        before = scene.tokens.lower[i - 1] if i > scene.i else ""
        earlier = scene.words(i - 2, i - 1)
        if is_measured_from(scene, i) or before == "from" and earlier not in RANGING and self._is_end(scene, i, j):
            return Part("before")
        last = next((t for t in reversed(scene.turns) if t.j <= i and not _hedges(scene, t)), None)
        if scene.words(i - 2, i) == ["from", "the"] and self._turn_before(scene, i, FROM_THE) and _countable(quantity):
            return Part("before")  # "down by almost half from the 26 times it was fired in 2015"
        apart = earlier in ([","], [":"], ["and"], ["or"], ["–"])
        fitting = quantity.unit in ("percent", "percentage_points", "gbp", "") or apart
        if (at := other_way_at(scene, i)) is not None and quantity.unit == "percent":
            turned = turned_from(scene, at)  # else from the change of the sentence before
            return Part("change", REVERSED[turned.direction]) if turned is not None else Part("level")
        if before == "by" and last is not None and fitting and self._turn_before(scene, i, 40):
            return Part("change", last.direction, last)
        behind = scene.words(j, j + 3)
        if behind in (["as", "many", "again"], ["as", "much", "again"], ["again", "as", "many"]):
            return Part("change", "up")
        # "rose to 13 per cent, from 11"
        led = before != "to" and (behind[:1] == ["from"] or behind[:2] == [",", "from"])
        if quantity.unit in ("percent", "times") and led and last is not None and self._turn_before(scene, i, 12):
            return Part("change", last.direction)
        if before == "to" and NOT_AFTER.isdisjoint(earlier) and self._is_moved(scene, i):
            return Part("after")
        return self._amount(scene, i, j, quantity, before) if _countable(quantity) else Part("level")

    def _is_moved(self, scene: Scene, i: int) -> bool:
        return self._turn_before(scene, i, 12) or "from" in scene.words(i - 16, i) or self._multiplied(scene, i)

    def _multiplied(self, scene: Scene, i: int) -> bool:
        """ "halved between 2012/13 and 2016/17, to 17,441"."""
        return not self._multiples.keys().isdisjoint(scene.words(i - 14, i))

    def _multiplied_from(self, scene: Scene, i: int) -> bool:
        """ "has almost halved from 640", "doubled in five years, from 320": not "halved the calls it took from 320 homes"."""
        led = scene.words(i - 2, i - 1)
        apart = led == [","] or any(wording.j == i - 1 for wording in scene.wordings)
        return (apart or not self._multiples.keys().isdisjoint(led)) and self._multiplied(scene, i)

    def _inside(self, scene: Scene, i: int, j: int, quantity: Quantity) -> Part | None:
        """ "doubled"; "11,000 extra offences", where the word of change stands within the figure's own words."""
        number = scene.tokens.index_at(quantity.number.start)
        if scene.words(i - 2, i) in (["the", "extra"], ["the", "additional"], ["those", "extra"]) and _countable(
            quantity
        ):
            return Part("change", "up")  # "most of the extra 8,543 offences were violent"
        for at in range(i, j):
            word = scene.tokens.lower[at]
            if word in self._multiples:
                return Part("change", self._multiples[word])
            if word == "half" and scene.words(i - 1, i) == ["in"] and CUT & set(scene.words(i - 3, i - 1)):
                return Part("change", "down")  # "searches cut in half", "cut almost in half"
            if word in INSIDE and scene.words(at - 1, at) == ["or"]:
                continue  # "90 per cent or more"
            if word in INSIDE and at > number or word in ("extra", "additional"):
                return Part("change", "down" if word in ("fewer", "less") else "up")
        return None

    def _amount(self, scene: Scene, i: int, j: int, quantity: Quantity, before: str) -> Part:
        # "a five per cent drop in burglary and a rise of 4 per cent in robbery": of the noun right before it
        near = [turn for turn in scene.turns if turn.sort == "noun" and scene.words(turn.j, i) == ["of"]]
        for turn in (*near, *(one for one in scene.turns if not is_of_part(scene, one, i))):
            if turn.i >= j + 8:
                break
            if turn.j <= i and (_is_sized(scene, turn, i, quantity) or self._reaches(scene, turn, i, quantity, before)):
                return Part("change", turn.direction, turn)
            if turn.i >= j and (self._follows(scene, turn, j, quantity) or told_in_two(scene, turn, i)):
                return Part("change", turn.direction, turn)
        part = self.part_of(scene, *first) if (first := first_of_two(scene, i, j)) else Part("level")
        return part if part.role == "change" else Part("level")

    def _reaches(self, scene: Scene, turn: Turn, i: int, quantity: Quantity, before: str) -> bool:
        """Whether the word of change before the figure takes it as its amount. "Dropped below 120,000" gives a level."""
        taken = is_sum_lost(scene, turn, quantity)
        taken = taken or scene.tokens.lower[turn.i] in LOSING and is_lost(scene, i, quantity)
        taken = taken or scene.words(turn.i, i) in DROPPED and quantity.ratio
        between = scene.words(turn.j, i)
        rated = (",", "and") in pairwise(between) and between[-2:] == ["rate", "of"]
        if taken or rated or BOUNDS & {scene.tokens.lower[i], before}:
            return False  # "an eight per cent rise, and its rate of 81.7 is the highest"
        if turn.sort == "noun" and tells_amount(between, quantity) and not _blocked(scene, turn.j, i):
            return True
        if {("up", "on"), ("down", "on")} & set(pairwise(scene.words(turn.i, turn.j) + between)):
            return False  # "two per cent down on the 36,575 of a year earlier"
        # "grew at 31 per cent", "fell too, though at a gentler 5.2 per cent"
        paced = quantity.unit in PERCENTAGES and at_pace(between)
        grows = between == ["at"] and quantity.unit == "percent" and turn.sort == "verb" or paced
        if turn.sort == "noun" and quantity.unit == "percent" and after_colon(between):
            return not _blocked(scene, turn.j, i - 1)
        if turn.sort != "mark" and quantity.unit in PERCENTAGES and stands_apart(scene, turn, i, quantity):
            return True
        if between == ["as"] or _blocked(scene, turn.j, i) or LEADING & set(between) and not grows:
            return False  # "Burglary down as 64 officers join"
        if turn.sort == "mark" and scene.words(turn.i, turn.i + 1) in (["plus"], ["minus"]):
            return not between and quantity.unit == "percent"
        if turn.sort == "mark":
            filled = len(between) <= 3 and all(word in FILLERS for word in between)
            return (filled or paced) and turn.direction != "none" and scene.tokens.lower[turn.i] in AMOUNT_MARKS
        if turn.sort == "noun":
            return noun_reaches(scene, turn, between, before)
        precise = quantity.unit in PERCENTAGES
        if before == "by" or "by" in between[-4:]:
            return len(between) <= 10 and (not turn.weak or precise or len(between) <= 4)
        if turn.weak and not precise and quantity.unit != "times":
            return all(word in FILLERS for word in between) and len(between) <= 4
        return grows or len(between) <= 4 and all(word in FILLERS or word.endswith("ly") for word in between)

    def _follows(self, scene: Scene, turn: Turn, j: int, quantity: Quantity) -> bool:
        """Whether the word of change after the figure makes it an amount ("a 7.6% drop", "562 fewer")."""
        between = scene.words(j, turn.i)
        word = scene.tokens.lower[turn.i]
        if between[:2] in BOXED:
            between = between[2:]  # "12 per cent: the rise in burglary"
        if turn.sort == "noun" or word in AS_NOUNS:
            if quantity.unit in ("percent", "percentage_points", "times", ""):
                return len(between) <= 7 and ADJECTIVES.issuperset(between) and not counts_moves(scene, turn, quantity)
            return quantity.unit == "gbp" and word in SINGLE and SUMS.issuperset(between)
        if turn.sort != "mark" or between or is_further(scene, turn):
            return False
        if word in ("above", "below") or word == "short" and quantity.step < 1:  # "3.7 short of the national rate"
            return is_above_earlier(scene, turn, quantity)
        if word in ("up", "down"):
            return quantity.unit == "percent" or scene.words(turn.j, turn.j + 1) in (["on"], ["year"])
        return word in MEASURED and (word != "worse" or quantity.unit in PERCENTAGES or turn.j - turn.i > 1)

    def _is_end(self, scene: Scene, i: int, j: int) -> bool:
        """ "from 64 ... to 88", "up from 1,849", "fell from 40": an end of a change, not "from 25 yards"."""
        if self._turn_before(scene, i, 12) or any(turn.i >= j for turn in scene.turns):
            return True
        if scene.words(i - 2, i - 1) == [","] and scene.turns and scene.turns[0].j <= i:
            return True  # "All were up: Kent by 13 per cent, from 18.5; Essex by 14, from 17.7"
        words = scene.words(j, j + 14)
        led = (first - 1 for first, _, _ in scene.quantities if j < first <= j + len(words))
        behind = is_behind_size(scene, i) or self._multiplied_from(scene, i)
        if behind or any(scene.words(at, at + 1) == ["to"] for at in led):
            return True  # "went from one in three in 2009/10 to one in five"
        return any(
            word == "to" and "number" in scene.tokens.kind[j + at + 1 : j + at + 2 + (words[at + 1 : at + 2] == ["£"])]
            for at, word in enumerate(words)
        )

    def _turn_before(self, scene: Scene, i: int, reach: int) -> bool:
        return any(turn.j <= i and i - turn.j <= reach for turn in scene.turns)


def _is_sized(scene: Scene, turn: Turn, i: int, quantity: Quantity) -> bool:
    """ "The fall over the year was 6.6 per cent": the noun's own size."""
    start = _behind_base(scene, turn, i)
    if turn.sort != "noun" or _blocked(scene, start, i) or is_sum_lost(scene, turn, quantity):
        return False
    named = {at for place in scene.places if place.j - place.i > 2 for at in range(place.i + 1, place.j)}
    between = [scene.tokens.lower[at] for at in range(start, i) if at not in named]  # "in England and Wales": one name
    return is_told_size(scene.words(turn.i - 3, turn.i), between, quantity)


def _behind_base(scene: Scene, turn: Turn, i: int) -> int:
    """The token behind what a noun of change is measured on: "the increase on the 1,008 of 2017/18 was just 24"."""
    base = next(((at, end) for at, end, _ in scene.quantities if turn.j <= at < i), None)
    ahead = scene.words(turn.j, base[0]) if base is not None else []
    on = ahead[:1] in (["on"], ["over"], ["from"]) and ahead[1:] in ([], ["the"])
    return base[1] if base is not None and on else turn.j


def _blocked(scene: Scene, i: int, j: int) -> bool:
    """Whether another figure stands between, or the sentence is cut by a mark that ends the reach of a verb."""
    if any(i <= qi < j for qi, _, _ in scene.quantities):
        return True
    return any(word in (";", ":", "(", ")", "–", "—") for word in scene.words(i, j))


def _hedges(scene: Scene, turn: Turn) -> bool:
    """ "more" in "fell by more than a third here, but by only a tenth there" turns nothing."""
    return any(i <= turn.i < scene.tokens.index_at(quantity.number.start) for i, _, quantity in scene.quantities)


def _countable(quantity: Quantity) -> bool:
    """Not a rate or a date-like unit: a number of things, bare or named, a sum of money or a time."""
    return not quantity.unit.startswith("per_")
