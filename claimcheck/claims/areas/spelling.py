"""Misspelt names of forces, counties, regions and districts: "Hertforshire Constabulary", "West Mecia", "Thames Vally".

An editor stops listening to a spelling check that cries wolf, so a name is offered only when the word is known for nothing
else (`near_names.csv`: towns, surnames, given names, words, places abroad), stands where an area can, and is near one name.
The word lists and rapidfuzz are loaded when the first suspicious word turns up; most articles have none.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Literal

from claimcheck.claims.areas.areas import FORCE_WORDS, Place
from claimcheck.claims.areas.right_names import KIND_WORDS, SHORTEST, SHORTEST_FORCE, Target, targets
from claimcheck.claims.words.lexicons import read_lexicon
from claimcheck.nlp.patterns import HYPHENS
from claimcheck.nlp.tokens import Tokens, words_of
from claimcheck.reference.areas import Areas
from claimcheck.reference.paths import reference_root
from claimcheck.reference.tables import read_records

Standing = Literal["force", "district", "place", "weak"]

LONG, VERY_LONG = 8, 10
KEPT = 20_000  # words
WORDS = {name: frozenset(words.split()) for name, words in read_lexicon("spelling").items()}
LOCATIVES, DISTRICT_WORDS, COUNTY_WORDS, ENDINGS = (
    WORDS[name] for name in ("locatives", "districts", "counties", "endings")
)
BEFORE = LOCATIVES | WORDS["prepositions"] | {"and"}
SURE_AFTER = FORCE_WORDS | DISTRICT_WORDS | COUNTY_WORDS
AFTER = SURE_AFTER | WORDS["verbs"] | {"'s", "'", "and", "&"}
OWNED = WORDS["owned"]
JOINING = frozenset([",", ";", "and", "but", "while"])
MARKS = frozenset([":", "(", "-", "–", "—", "\t", "|"])  # between the name that opens a row and its figure


@dataclass(frozen=True, slots=True)
class Candidate:
    """A target that the tokens `i` to `j` may have meant, with the number of letters wrong.

    `is_mistyped`: two letters in each other's place, or one twice. No real name is told from another by that.
    """

    i: int
    j: int
    target: Target
    distance: int
    is_mistyped: bool


class SpellingFinder:
    """Finds misspelt areas in tokens. Made at no cost; the names are indexed when they are first needed."""

    def __init__(self, areas: Areas) -> None:
        self._areas = areas
        self._known: dict[str, list[tuple[str, int, list[Target]]]] = {}

    def find(
        self, tokens: Tokens, i: int, j: int, known: Sequence[tuple[int, int]] = (), named: Collection[str] = ()
    ) -> list[Place]:
        """The misspelt areas in tokens `i` to `j`: `misspelt` as written ("Hertforshire"), `meant` as it should be.

        `known` are the (i, j) of places found already, which are never wrong in themselves but may be part of a longer
        name ("Dyfed" in "Dyfed-Powis": the longer place replaces the shorter). `named` are ids of areas that the article
        names elsewhere; they settle which of two equally near ones is meant.
        """
        found: list[Place] = []
        text, kind = tokens.text, tokens.kind
        lower = tokens.lower
        written = [k for k in range(i, j) if text[k] != lower[k] and kind[k] == "word" and len(text[k]) > 3]
        for k in written:
            if not text[k][0].isupper():
                continue
            if any(a <= k < b for a, b in known) or (found and k < found[-1].j):
                continue
            told = any(b <= k for _, b in known)
            place = self._misspelt(tokens, k, i, j, named, told)
            if place is not None:
                found.append(place)
        return found

    def _misspelt(self, tokens: Tokens, k: int, i: int, j: int, named: Collection[str], told: bool) -> Place | None:
        """The area that token `k` misspells; `told`: a place stands before it."""
        if not self._is_suspicious(tokens, k, i, j, told):
            return None
        best = _best(list(self._candidates(tokens, k, i, j)), named)
        if best is None or self._is_another_name(tokens, best, j) or not _may_stand(tokens, best, i, j, told):
            return None
        end = best.j + 1 if _word(tokens, best.j, j) in FORCE_WORDS else best.j
        written = tokens.source[tokens.start[best.i] : tokens.end[best.j - 1]]
        meant = best.target.name.upper() if written.isupper() else best.target.name
        return Place(best.i, end, "name", best.target.area, best.target.kind, misspelt=written, meant=meant)

    def _is_suspicious(self, tokens: Tokens, k: int, i: int, j: int, told: bool) -> bool:
        """Whether an unknown word stands where an area can, or beside a word of an area's name: a cheap first look."""
        if tokens.lower[k] in self._known_words:
            return False
        left, right = _step(tokens, k, -1, i, j), _step(tokens, k, 1, i, j)
        before, after = (tokens.lower[at] if at >= 0 else "" for at in (left, right))
        if before in BEFORE or after in AFTER or _opens(tokens, k, k + 1, i, j):
            return True
        if _is_listed(tokens, k, i) or told and _has_figure(tokens, k, k + 1, i, j):
            return True
        return any(
            at >= 0 and _is_capitalised(tokens, at, j) and tokens.lower[at] in self._known_words for at in (left, right)
        )

    def _candidates(self, tokens: Tokens, k: int, i: int, j: int) -> Iterator[Candidate]:
        """Names that have a word near token `k`, all their other words standing round it as they should."""
        for right, distance, named_by in self._near(tokens.lower[k]):
            for target in named_by:
                place = _standing_at(tokens, k, i, j, target, right)
                if place and distance <= _allowance(tokens, place[1], j, right, target):
                    yield Candidate(*place, target, distance, distance == 1 and _is_mistyped(tokens.lower[k], right))

    def _near(self, word: str) -> list[tuple[str, int, list[Target]]]:
        """The words of names that are at most two letters away, with the distance and the names; kept for the next time."""
        near = self._known.get(word)
        if near is None:
            from rapidfuzz.distance import OSA

            near = []
            for right, named_by in self._index.get(word[0], ()):
                if abs(len(right) - len(word)) <= 2 and not _inflects(word, right):
                    distance = OSA.distance(word, right, score_cutoff=2)
                    if distance <= 2:
                        near.append((right, distance, named_by))
            if len(self._known) < KEPT:
                self._known[word] = near
        return near

    def _is_another_name(self, tokens: Tokens, best: Candidate, j: int) -> bool:
        """Whether the words are the name of something else: a town, a person, a word, a place abroad."""
        words = [word for word in tokens.lower[best.i : best.j] if word not in HYPHENS]
        if len(words) > 1:
            wrong = [word for word, right in zip(words, best.target.words, strict=True) if word != right]
            return " ".join(words) in self._other_names or any(self._other_names.get(word) == "word" for word in wrong)
        kind = self._other_names.get(words[0])
        return kind is not None and not (kind == "unless police" and _word(tokens, best.j, j) in FORCE_WORDS)

    @cached_property
    def _known_words(self) -> frozenset[str]:
        """Every word of every name in the catalogue: none of them is misspelt by itself."""
        names = [area.name for area in self._areas.all] + [alias.alias for alias in self._areas.aliases]
        names += [alias for area in self._areas.all for alias in (area.short, *area.aliases)]
        return frozenset(word for name in names for word in words_of(name))

    @cached_property
    def _other_names(self) -> dict[str, str]:
        rows = read_records(reference_root() / "areas" / "near_names.csv")
        return {row["name"].lower(): row["kind"] for row in rows}

    @cached_property
    def _index(self) -> dict[str, list[tuple[str, list[Target]]]]:
        """Words of the names by their first letter, each with the names that it is part of."""
        by_word: dict[str, list[Target]] = {}
        for target in targets(self._areas):
            words = target.words[-1:] if target.words[-1] in KIND_WORDS else target.words
            for word in dict.fromkeys(words):
                if len(word) >= SHORTEST_FORCE:
                    by_word.setdefault(word, []).append(target)
        index: dict[str, list[tuple[str, list[Target]]]] = {}
        for word, of_word in by_word.items():
            index.setdefault(word[0], []).append((word, of_word))
        return index


def _standing_at(tokens: Tokens, k: int, i: int, j: int, target: Target, right: str) -> tuple[int, int] | None:
    """The tokens that the whole name takes when token `k` stands for its word `right`; None when the others differ."""
    at = target.words.index(right)
    first, last = k, k
    for word in reversed(target.words[:at]):
        first = _step(tokens, first, -1, i, j)
        if first < 0 or tokens.lower[first] != word:
            return None
    for word in target.words[at + 1 :]:
        last = _step(tokens, last, 1, i, j)
        if last < 0 or tokens.lower[last] != word:
            return None
    return first, last + 1


def _step(tokens: Tokens, k: int, by: int, i: int, j: int) -> int:
    """The next token to the right or left that is no hyphen; -1 at the end."""
    k += by
    while i <= k < j and tokens.lower[k] in HYPHENS:
        k += by
    return k if i <= k < j else -1


def _allowance(tokens: Tokens, end: int, j: int, right: str, target: Target) -> int:
    """How many letters may be wrong: two in a long word, or in a fairly long one before "Police" or "district".

    Beside another word of the name it may be shorter ("West Mercier Police").
    """
    following = _word(tokens, end, j)
    fairly_long = LONG - 1 - (len(target.words) > 1)
    if target.kind == "other":
        return 1
    if len(right) >= VERY_LONG or (len(right) >= fairly_long and following in SURE_AFTER):
        return 2
    return 1


def _best(candidates: list[Candidate], named: Collection[str]) -> Candidate | None:
    """The longest and nearest name; None when two areas are as near and the article names neither or both."""
    if not candidates:
        return None
    key = min((-len(one.target.words), one.distance) for one in candidates)
    nearest = [one for one in candidates if (-len(one.target.words), one.distance) == key]
    if len({one.target.area for one in nearest}) > 1:
        nearest = [one for one in nearest if one.target.area in named]
    return nearest[0] if len({one.target.area for one in nearest}) == 1 else None


def _may_stand(tokens: Tokens, best: Candidate, i: int, j: int, told: bool) -> bool:
    """Whether an area can stand there; the shorter the name, the surer the place must be."""
    named = (
        best.i - 1
        if len(best.target.words) > 1 and _word(tokens, best.i - 1, j) == "the" and best.i - 1 > i
        else best.i
    )
    standing = _standing(tokens, named, best.j, i, j, told)  # "in the Vale of Glamorghan"
    kind, letters = best.target.kind, len("".join(best.target.words))
    kind = "district" if kind == "other" else kind
    if best.target.words[-1] in KIND_WORDS:
        return True
    if kind == "force" and (best.is_mistyped or letters < SHORTEST):
        return best.is_mistyped and standing is not None  # "Break-ins kept police busy" is no slip for Kent
    if standing == "force":
        return kind != "district"
    if standing == "district":
        return kind == "district" or letters >= LONG
    if standing == "weak":
        return kind != "district" and (letters >= LONG or len(best.target.words) > 1)
    return standing == "place" and (kind != "district" or letters >= LONG)


def _standing(tokens: Tokens, first: int, end: int, i: int, j: int, told: bool) -> Standing | None:
    following, before = _word(tokens, end, j), _word(tokens, first - 1, j) if first > i else ""
    if following in FORCE_WORDS:
        return "force"
    if following in DISTRICT_WORDS:
        return "district"
    if _is_capitalised(tokens, end, j):
        return None  # "Dunham Massey"
    if first > i and _is_capitalised(tokens, first - 1, j) and before not in LOCATIVES | WORDS["prepositions"]:
        return None  # "PC Cheshyre"
    if before in LOCATIVES or following in COUNTY_WORDS:
        return "place"
    if before in WORDS["prepositions"] or following in WORDS["verbs"] or following in ("'s", "'") or before == "and":
        return "weak"
    is_told = _opens(tokens, first, end, i, j) or _is_listed(tokens, first, i)
    return "weak" if is_told or told and _has_figure(tokens, first, end, i, j) else None


def _opens(tokens: Tokens, first: int, end: int, i: int, j: int) -> bool:
    """Whether tokens open a row, with its figure behind them ("Lancahsire 29 per cent"), or a line ("Lancahsire crime falls")."""
    if any(tokens.kind[k] == "word" for k in range(i, first)) or end >= j:
        return False
    return tokens.kind[end] == "number" or tokens.text[end] in MARKS or tokens.lower[end] in OWNED


def _has_figure(tokens: Tokens, first: int, end: int, i: int, j: int) -> bool:
    """ "Kent had 1,120 burglaries, Hampshrie 980 and Sussex 870": the next of several, with its figure."""
    return first > i and tokens.lower[first - 1] in JOINING and end < j and tokens.kind[end] == "number"


def _is_listed(tokens: Tokens, first: int, i: int) -> bool:
    """ "Kent, Lancahsire and Surrey": behind the comma of another name, of which the first look asks no more than a capital."""
    return first - 2 >= i and tokens.text[first - 1] in (",", ";") and _is_capitalised(tokens, first - 2, first)


def _is_capitalised(tokens: Tokens, k: int, j: int) -> bool:
    return k < j and tokens.kind[k] == "word" and tokens.text[k][0].isupper()


def _word(tokens: Tokens, k: int, j: int) -> str:
    return tokens.lower[k] if k < j else ""


def _is_mistyped(word: str, right: str) -> bool:
    """Whether a word at one edit from the right one has its letters in another order ("Knet") or one of them twice."""
    twice = len(word) == len(right) + 1 and any(
        a == b and word[:k] + word[k + 1 :] == right for k, (a, b) in enumerate(pairwise(word))
    )
    return twice or sorted(word) == sorted(right)


def _inflects(word: str, right: str) -> bool:
    """ "Cumbrian", "Suffolks", "Midland": another form of the right word, not a slip of it."""
    return right == word + "s" or (word.startswith(right) and word[len(right) :] in ENDINGS)
