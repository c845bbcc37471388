"""Sentences cut into segments, each with a subject of its own, and the stretches that name the other side of a comparison."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Any

from claimcheck.claims.words.lexicons import read_lexicon, word_sets
from claimcheck.nlp.patterns import Patterns
from claimcheck.nlp.tokens import Tokens

DASHES = frozenset("-–—")
ORDINALS, CENTURIES = frozenset(read_lexicon("ranks")["ordinals"]), ("19", "20")
TURNING = word_sets("grammar", "resuming")["turning_anew"]
ANEW = 6  # tokens from "and" to the word that makes a change of the figure behind it
RESUMING = word_sets("grammar", "resuming")["resuming"]
WITHIN_CLAUSE = frozenset(["than", "when", "until", "because", "after", "before", "and", "or"])
LYING, LYING_MOST = word_sets("grammar", "resuming")["lying"], 14  # tokens from "over the border" to the verb
WHERE_AND_WHEN = word_sets("grammar", "clauses")["where_and_when"]
IDIOMS = word_sets("grammar", "changes")["idioms"]
BEGINNING = frozenset(["and", "but", ";"])
PLACING = frozenset(["in", "for", "across"])
LISTED = 3  # words of a name in a list
PLACED = 11  # tokens of a figure with its place
BODIES = word_sets("grammar", "clauses")["bodies"]
# what may stand between two places, and its most tokens
MARKED, SHORT = frozenset([",", "(", ")", "at", "with", "–"]), 4
LONGEST_NAME = 4  # words behind the "and" of such a name
KINDS = 7  # tokens from a number to the second of two kinds, and from there to where and when
HOLDERS = word_sets("grammar", "clauses")["holders"]


class ClauseFinder:
    """Cuts sentences. Built once from `clauses.toml`."""

    def __init__(self, words: Mapping[str, Any]) -> None:
        self._marks = frozenset(words["marks"])
        self._words = frozenset(words["words"])
        self._cutting = self._marks | self._words | {"-"}
        self._tended = frozenset(words["tended"])
        self._gone = frozenset(words["gone"])
        self._beside = frozenset(words["asides"])
        self._parts = [phrase.split() for phrase in words["parts"]]
        self._phrases: Patterns[str] = Patterns((phrase, phrase) for phrase in words["phrases"])
        self._harmed = frozenset(words["comparators"]["harmed"])
        self._brought = frozenset(words["comparators"]["brought"])
        self._opposed = frozenset(words["comparators"]["opposed"])
        self._victims = frozenset(words["comparators"]["victims"])
        self._comparators: Patterns[str] = Patterns((phrase, phrase) for phrase in words["comparators"]["words"])

    def segments(self, tokens: Tokens, i: int, j: int, whole: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """Token ranges that cover `i` to `j`. Ranges in `whole` (figures, names, dates) are never cut."""
        kept = {at for start, end in whole for at in range(start + 1, end)}
        kept |= {at for at in range(i + 1, j) if tokens.lower[at] == "after" and tokens.lower[at - 1] in self._tended}
        kept |= {
            at for at in range(i + 1, j) if tokens.lower[at] == "against" and self._is_against_people(tokens, at, j)
        }
        cuts = {
            match.i
            for match in self._phrases.find(tokens, i, j)
            if match.i == i
            or tokens.lower[match.i] not in ("up", "down")
            or tokens.lower[match.i - 1] not in self._gone
        }
        for at, word in enumerate(tokens.lower[i:j], i):
            if word not in self._cutting or at in kept or _joins_nouns(tokens, at, j):
                continue
            if word != "-" or "-" in self._marks or _dash(tokens, at):
                cuts.add(at)
        edges = [i, *sorted(cut for cut in cuts if cut > i and cut not in kept), j]
        return [(start, end) for start, end in pairwise(edges) if end > start]

    def comparators(self, tokens: Tokens, i: int, j: int, segments: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """Token ranges that name the other side: from "compared with" to the end of the segment."""
        ranges = []
        for match in self._comparators.find(tokens, i, j):
            if tokens.lower[match.i] == "against" and match.i > i and self._is_done_to(tokens, match.i, j):
                continue
            if tokens.lower[match.i] in ("up", "down") and match.i > i and tokens.lower[match.i - 1] in IDIOMS:
                continue  # "callers gave up on 28,900 of them", "hung up on 310"
            if tokens.lower[match.i] == "next" and not _is_number_next(tokens, match.j, j):
                continue  # "next to the station", and not "next to 624 in 2014"
            if match.i == i and tokens.lower[match.j - 1] == "on" and match.j < j and tokens.text[match.j][0].isupper():
                continue  # "Down on Teesside the increase was smaller"
            if tokens.lower[match.i] == "on" and (match.i == i or tokens.lower[match.i - 1] in BEGINNING):
                continue  # "On the same day this year it was 5,663"
            end = next((stop for start, stop in segments if start <= match.j - 1 < stop), j)
            end = next((stop for start, stop in segments if start == end and _goes_on(tokens, start)), end)
            if _place_behind(tokens, match.j, end):
                end = _past_others(tokens, segments, end)
            # "better than the national average, or than the average with a suspect found in 22 per cent of cases"
            end = next((at for at in range(match.j + 1, end) if tokens.lower[at : at + 2] == ["with", "a"]), end)
            ranges.append((match.i, max(end, match.j)))
            ranges += _other_places(tokens, segments, max(end, match.j))
        return ranges

    def _is_done_to(self, tokens: Tokens, at: int, j: int) -> bool:
        """ "Complaints against the force", "331 cases were opened against Gwent Police": no figure is set against another."""
        if tokens.lower[at - 1] in self._harmed or self._is_against_people(tokens, at, j):
            return True
        if at + 1 == j or tokens.lower[at + 1] in self._opposed:
            return True  # "31 per cent were against and 10 per cent did not know"
        figures = any(tokens.kind[k] == "number" for k in range(at + 1, min(at + 3, j)))
        return (
            tokens.lower[at - 1] in self._brought
            and not figures
            and not HOLDERS.isdisjoint(tokens.lower[at + 1 : at + 5])
        )

    def _is_against_people(self, tokens: Tokens, at: int, j: int) -> bool:
        """ "839 of them were against adults, 359 against children": who was harmed, and no other side."""
        behind = tokens.lower[at + 1 : min(at + 3, j)]
        return behind[:1] != [] and behind[0] in self._victims and not {"'s", "’s", "'", "’"} & set(behind[1:])

    def asides(self, tokens: Tokens, i: int, j: int, segments: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """Token ranges that speak of something beside: between dashes, in brackets, "which covers Powys", "third in 2016"."""
        ranges = [
            (start, _to_its_end(tokens, segments, self._closes(tokens, end, segments, j)))
            for start, end in segments
            if self._opens_aside(tokens, start, end)
        ]
        wheres = [(start, _to_mark(tokens, segments, end)) for start, end in segments if tokens.lower[start] == "where"]
        ranges += [(start, end) for start, end in wheres if _resumes(tokens, end, j)]
        words = tokens.lower[i:j]
        if not DASHES.isdisjoint(words):
            dashes = [at for at, word in enumerate(words, i) if word in DASHES and (word != "-" or _dash(tokens, at))]
            if len(dashes) == 2:
                ranges.append((dashes[0], dashes[1]))
        for at, word in enumerate(words, i):
            if word == "(":
                ranges.append((at, next((k for k in range(at, j) if tokens.lower[k] == ")"), j)))
            if word == "," and at > i and (end := _where_it_lies(tokens, at, j)):
                ranges.append((at, end))
        return ranges

    def _closes(self, tokens: Tokens, end: int, segments: list[tuple[int, int]], j: int) -> int:
        """Where an aside ends: at the next mark, past a clause within it ("whose patch begins where the A361 leaves Devon,")."""
        for start, stop in segments:
            inner = start == end < j and tokens.lower[start] in ("where", "who", "which", "when")
            if inner or start == end < j and self._lists_on(tokens, start, stop):
                end = stop
        return end

    @staticmethod
    def _lists_on(tokens: Tokens, start: int, stop: int) -> bool:
        """ "which takes in Cardiff, Swansea and the Valleys, saw": another name of the list, and nothing said of it."""
        words = [at for at in range(start, stop) if tokens.lower[at] not in (",", "and", "the")]
        named = all(tokens.text[at][0].isupper() and tokens.kind[at] == "word" for at in words)
        return 0 < len(words) <= LISTED and named and tokens.lower[stop : stop + 1] in ([","], ["and"])

    def _opens_aside(self, tokens: Tokens, start: int, end: int) -> bool:
        first = start + 1 if tokens.lower[start] in self._marks else start
        if first < end and tokens.lower[first] == "home":
            return tokens.lower[first + 1 : first + 2] == ["to"]  # and not "Home Office figures show"
        if first < end and tokens.lower[first] == "among":
            # "of the crimes that are counted, among them robbery and rape"
            return tokens.lower[first + 1 : first + 2] in (["them"], ["these"])
        if first < end and self._names_parts(tokens, first, end):
            return True
        if first < end and tokens.lower[first] in ORDINALS and tokens.lower[first + 1 : first + 2] == ["in"]:
            return tokens.lower[first + 2 : first + 3] != [] and tokens.lower[first + 2][:2] in CENTURIES
        # "14,000 of which were in Swindon", "one of 723 in which Sussex Police used force"
        parted = first > 0 and tokens.lower[first - 1] in ("of", "in", "on")
        return first < end and tokens.lower[first] in self._beside and not parted

    def _names_parts(self, tokens: Tokens, first: int, end: int) -> bool:
        """ "The east, meaning Dover, | Deal and Thanet, had": what a name takes in; not "meaning Kent had 640"."""
        size = next((len(words) for words in self._parts if tokens.lower[first : first + len(words)] == words), 0)
        named = tokens.text[first + size : end]
        listed = all(word[:1].isupper() or word in ("the", "and", ",") for word in named)
        return size > 0 and bool(named) and listed


def _is_number_next(tokens: Tokens, at: int, j: int) -> bool:
    return any(tokens.kind[k] == "number" for k in range(at, min(at + 2, j)))


def _to_its_end(tokens: Tokens, segments: list[tuple[int, int]], end: int) -> int:
    """ "which has a smaller population | than Merseyside |, had": what a clause set off is compared with belongs to it."""
    return next((stop for start, stop in segments if start == end and tokens.lower[start] == "than"), end)


def _to_mark(tokens: Tokens, segments: list[tuple[int, int]], end: int) -> int:
    """ "Where Colwyn Bay was known for more | than its beach |, there had been": the mark that closes a clause with others in it."""
    for start, stop in segments:
        if start == end and tokens.lower[start] in WITHIN_CLAUSE:
            end = stop
    return end


def _resumes(tokens: Tokens, end: int, j: int) -> bool:
    """Whether the sentence goes on behind a clause ("in Sussex, where nearly half of them happen in Brighton, there were 899")."""
    return end + 1 < j and tokens.lower[end] == "," and tokens.lower[end + 1] in RESUMING


def _where_it_lies(tokens: Tokens, at: int, j: int) -> int:
    """ "Essex, over the river and outside the South East, has 87": where what lies about a name ends, that its verb goes on behind."""
    if at + 1 >= j or tokens.lower[at + 1] not in LYING or not tokens.text[at - 1][:1].isupper():
        return 0
    end = next((k for k in range(at + 1, min(at + LYING_MOST, j - 1)) if tokens.lower[k] == ","), 0)
    plain = "number" not in tokens.kind[at:end]
    return end if end and plain and tokens.lower[end + 1] in RESUMING else 0


def _joins_nouns(tokens: Tokens, at: int, j: int) -> bool:
    """ "Police recorded 1,312 burglaries and robberies in Kent": one figure of two things, with one place and time behind them."""
    if tokens.lower[at] != "and" or at + 2 >= j:
        return False
    if tokens.text[at - 1][:1].isupper() and _ends_in_law(tokens, at + 1, j):
        return True
    before, after = tokens.lower[at - 1], tokens.lower[at + 1]
    counted = tokens.kind[at - 2 : at - 1] == ["number"] and before.endswith("s") and after.endswith("s")
    joined = counted and tokens.text[at + 1] == after and tokens.lower[at + 2] in WHERE_AND_WHEN
    return joined or _joins_kinds(tokens, at, j)


def _joins_kinds(tokens: Tokens, at: int, j: int) -> bool:
    """ "288 reports of forced marriage and honour-based abuse in 2017/18": two kinds of what is counted, with one time behind them."""
    number = next((k for k in range(at - 1, max(0, at - KINDS), -1) if tokens.kind[k] == "number"), None)
    ahead = tokens.lower[number + 1 : at] if number is not None else []
    if ahead[1:2] not in (["of"], ["for"], ["involving"]) or not all(word.isalpha() or word == "-" for word in ahead):
        return False
    end = next((k for k in range(at + 1, min(at + KINDS, j)) if tokens.lower[k] in WHERE_AND_WHEN), at + 1)
    behind = [word for word in tokens.lower[at + 1 : end] if word != "-"]
    plain = all(word.isalpha() and tokens.text[at + 1 + k].islower() for k, word in enumerate(behind[:1]))
    return 0 < len(behind) <= 3 and plain and behind[0].isalpha() and not behind[0].endswith(("ed", "ing"))


def _ends_in_law(tokens: Tokens, i: int, j: int) -> bool:
    """Whether capitalised words run on to the noun of a law or a body ("the Police and | Criminal Evidence Act in 2018/19")."""
    for at in range(i, min(i + LONGEST_NAME, j)):
        if not tokens.text[at][:1].isupper():
            return False
        if tokens.lower[at] in BODIES:
            return True
    return False


def _other_places(tokens: Tokens, segments: list[tuple[int, int]], end: int) -> list[tuple[int, int]]:
    """ "a higher rate than in Cleveland, at 157, | or County Durham, at 125": more places of the other side, behind the first."""
    ranges = list[tuple[int, int]]()
    for start, stop in segments:
        if start < end:
            continue
        if tokens.lower[start] in ("or", "nor") and start + 1 < stop and tokens.text[start + 1][:1].isupper():
            ranges.append((start, stop))
        elif tokens.lower[start] not in MARKED or stop - start > SHORT:
            break
    return ranges


def _goes_on(tokens: Tokens, i: int) -> bool:
    """ "compared with 144 a year earlier and 195 in 2010": the other side has a second figure; not "and 40 per cent fewer than in 2010"."""
    if not TURNING.isdisjoint(tokens.lower[i : i + ANEW]):
        return False
    at = i + 2 if tokens.lower[i + 1 : i + 2] in (["only"], ["just"]) else i + 1
    return tokens.lower[i] == "and" and at < len(tokens) and tokens.kind[at] == "number"


def _past_others(tokens: Tokens, segments: list[tuple[int, int]], end: int) -> int:
    """ "compared with 18 per cent in Kent and in Essex, and 15 per cent in Surrey": more places of the other side."""
    for start, stop in segments:
        if start != end:
            continue
        words = tokens.lower[start:stop]
        also = (
            words[0] == "and" and words[1:2] != [] and words[1] in PLACING and "number" not in tokens.kind[start:stop]
        )
        listed = words[0] == "and" and _is_figure_of_place(tokens, start + 1, stop)
        if also or listed or words == [",", "and"] or words == [","] and tokens.lower[stop : stop + 1] == ["and"]:
            end = stop
        else:
            break
    return end - 1 if tokens.lower[end - 1] == "," else end


def _is_figure_of_place(tokens: Tokens, i: int, j: int) -> bool:
    """ "15 per cent in Surrey": a figure, where it is of, and nothing done."""
    return tokens.kind[i] == "number" and j - i <= PLACED and _place_behind(tokens, i, min(i + 5, j))


def _place_behind(tokens: Tokens, i: int, j: int) -> bool:
    """Whether "in" or its like leads to a word with a capital in tokens `i` to `j`."""
    for at in range(i, j - 1):
        name = at + 2 if tokens.lower[at + 1] == "the" else at + 1
        if tokens.lower[at] in PLACING and name < j and tokens.text[name][0].isupper():
            return True
    return False


def _dash(tokens: Tokens, at: int) -> bool:
    """A hyphen with white space on both sides is a dash."""
    if tokens.lower[at] != "-" or at == 0 or at + 1 >= len(tokens):
        return False
    return tokens.start[at] > tokens.end[at - 1] and tokens.start[at + 1] > tokens.end[at]
