"""What was done, and to what, told apart: "stole 534 bikes", "cars were broken into", "died in police cells"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from claimcheck.claims.scenes.scene import Cue
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.measures import Facets
from claimcheck.nlp.patterns import HYPHENS, Match, Patterns
from claimcheck.nlp.tokens import Tokens, words_of

_grammar = word_sets("grammar", "deeds")
BETWEEN, BEING = _grammar["between"], _grammar["being"]
AT = (["in"], ["at"], ["on"])
REACH = 8  # tokens between what was done and to what
AND = 2  # tokens between a thing and the next that goes with it
SIDES = ("ahead", "things", "behind")
Part = tuple[int, str]


class Deeds:
    """Finds them. Built once from the `[[deed]]` rows of the catalogue, in the order of which the first that fits is meant."""

    def __init__(self, deeds: Sequence[Mapping[str, Any]], lines: Mapping[str, frozenset[str]]) -> None:
        self._deeds, self._lines = deeds, lines
        self._joined = [frozenset(deed.get("joined", ())) for deed in deeds]
        self._owned = [frozenset(deed.get("owned", ())) for deed in deeds]
        parts = list(_parts(deeds))
        self._longest = max((len(words_of(phrase)) for phrase, _ in parts), default=0)
        self._patterns: Patterns[Part] = Patterns(parts)

    def with_deeds(self, tokens: Tokens, i: int, j: int, cues: list[Match[Cue]]) -> list[Match[Cue]]:
        """What was found in tokens `i` to `j`, with the deeds in place of what their words make apart."""
        found = self._patterns.find(tokens, i, j)
        things = [match for match in found if match.payload[1] == "things"]
        for thing in things if len(things) < len(found) else ():
            done = next(
                (one for one in _around(found, thing, REACH + self._longest) if self._befell(tokens, thing, one)), None
            )
            if done is not None and not _goes_on(tokens, thing, _around(things, thing, AND + self._longest)):
                cues = self._with_one(tokens, thing, done, cues)
        return cues

    def _befell(self, tokens: Tokens, thing: Match[Part], done: Match[Part]) -> bool:
        """Whether words tell what was done to a thing, ahead of it or behind."""
        deed = thing.payload[0]
        if done.payload == (deed, "ahead") and 0 <= thing.i - done.j <= REACH:
            joined = self._joined[deed]
            needed = bool(joined) and joined.isdisjoint(tokens.lower[done.j : thing.i])
            return not needed and _is_close(tokens, done.j, thing.i, joined)
        behind = done.payload == (deed, "behind") and 0 <= done.i - thing.j <= REACH
        behind = behind and self._owned[deed].isdisjoint(tokens.lower[max(0, thing.i - 1) : thing.i])
        return behind and _is_close(tokens, thing.j, done.i, BEING)

    def _with_one(
        self, tokens: Tokens, thing: Match[Part], done: Match[Part], cues: list[Match[Cue]]
    ) -> list[Match[Cue]]:
        spans = sorted((match.i, match.j) for match in (thing, done))
        deed = self._deeds[thing.payload[0]]
        apart = [cue for cue in cues if any(cue.i < j and i < cue.j for i, j in spans)]
        if any(self._stands(cue, deed["topic"], spans) for cue in apart):
            return cues
        group = next((cue.payload.facets.population for cue in apart if cue.payload.facets.population), None)
        (first, end), (start, last) = spans
        topic = next(self._narrower(tokens, last, deed["topic"], cues), deed["topic"])
        told = Cue(0, 0, Facets(topic=topic, event=deed.get("event"), population=group))
        split = "number" in tokens.kind[end:start]
        within = [cue for cue in cues if not split and first <= cue.i < last]  # "dogs | reported | stolen"
        kept = [cue for cue in cues if cue not in apart and cue not in within]
        return sorted(
            [*kept, *(Match(i, j, told) for i, j in (spans if split else [(first, last)]))], key=lambda cue: cue.i
        )

    def _narrower(self, tokens: Tokens, last: int, topic: str, cues: list[Match[Cue]]) -> Iterator[str]:
        """ "Searched 34 people | under section 60": what follows tells of which kind."""
        for cue in cues:
            own = cue.payload.facets.topic
            if own and topic in self._lines[own] and cue.i >= last and set(tokens.kind[last : cue.i]) <= {"word"}:
                yield own

    def _stands(self, cue: Match[Cue], topic: str, spans: Sequence[tuple[int, int]]) -> bool:
        """Whether a cue goes beyond these words and names another thing ("homophobic attacks | on officers")."""
        own = cue.payload.facets.topic
        if cue.payload.soft or any(i <= cue.i and cue.j <= j for i, j in spans):
            return False
        (first, _), (_, last) = spans
        beyond = cue.i < first or last < cue.j
        if own is None:
            return beyond and cue.payload.facets.event is not None  # "drew, aimed or fired | a Taser"
        if cue.i <= first and last <= cue.j or beyond and topic in self._lines[own]:
            return True  # "burglaries at homes and shops", as one name; "class A | drugs were seized"
        return own != topic and own not in self._lines[topic] and topic not in self._lines[own]


def told_after(cues: list[Cue], follows: Mapping[tuple[str, str], str]) -> list[Cue]:
    """What is done by whom another cue sent it to: of "sent 187 cases to the CPS, which charged in 131" the charge is theirs.

    Not where a thing is named between ("187 were sent; of all the rapes 143 were charged").
    """
    sent: set[str] = set()
    for cue in cues:
        if cue.facets.topic and not cue.weak:
            sent.clear()
        event = cue.facets.event or ""
        meant = next((follows[one, event] for one in sent if (one, event) in follows), None)
        if meant is not None:
            cue.facets = replace(cue.facets, event=meant)
        elif event:
            sent.add(event)
    return cues


def _parts(deeds: Sequence[Mapping[str, Any]]) -> Iterable[tuple[str, Part]]:
    for place, deed in enumerate(deeds):
        for side in SIDES:
            yield from ((phrase, (place, side)) for phrase in deed.get(side, ()))


def _around(found: Sequence[Match[Part]], thing: Match[Part], reach: int) -> Sequence[Match[Part]]:
    """Those of the parts found that begin so near a thing, in their order."""
    first = bisect_left(found, thing.i - reach, key=_start)
    return found[first : bisect_right(found, thing.j + reach, key=_start)]


def _start(match: Match[Part]) -> int:
    return match.i


def _is_close(tokens: Tokens, i: int, j: int, joined: frozenset[str]) -> bool:
    """Whether nothing but numbers, names and words that say little stands between, in one paragraph."""
    if tokens.source.count("\n", tokens.end[i - 1], tokens.start[j]) > 1:
        return False
    for at in range(i, j):
        word = tokens.lower[at]
        little = word in BETWEEN or word in joined or word in HYPHENS or tokens.kind[at] == "number"
        if not little and not (tokens.kind[at] == "word" and tokens.text[at][0].isupper()):
            return False
    return True


def _goes_on(tokens: Tokens, thing: Match[Part], things: Sequence[Match[Part]]) -> bool:
    """ "Burglaries at homes and shops": of neither kind alone."""
    beside = (other for other in things if other.payload[0] != thing.payload[0])
    if tokens.lower[thing.j : thing.j + 1] in (["and"], ["or"]) and tokens.lower[thing.j + 1 : thing.j + 2] in AT:
        return True  # "robberies at banks and in the street"
    return any(
        tokens.lower[one.j : other.i] in ([","], ["and"], ["or"], [",", "and"])
        for near in beside
        for one, other in ((thing, near), (near, thing))
        if not any(same.payload[0] == thing.payload[0] and same.i == near.i for same in things)
    )
