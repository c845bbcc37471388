"""Ranks: superlatives with or without an ordinal, places in a table, "more than any other force", "the only", records."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from claimcheck.claims.exclusions import CARDINALS, COMPARATIVES, GROUP_NOUNS, Ranking, find_exclusions
from claimcheck.claims.lexicons import word_sets
from claimcheck.claims.scene import Scene
from claimcheck.domain.values import Among, Rank, RankDirection
from claimcheck.nlp.patterns import Match, Patterns
from claimcheck.nlp.tokens import Tokens

_grammar = word_sets("grammar", "rankings")
RANK_NOUNS = _grammar["rank_nouns"]
AFTER_BARE = _grammar["after_bare"]
PLACED = _grammar["placed"]
AFTER_PLACED = _grammar["after_placed"]
MONTHS = _grammar["months"]


class RankFinder:
    """Finds ranks. Built once from `ranks.toml`."""

    def __init__(self, words: Mapping[str, Any]) -> None:
        superlatives = words["superlatives"]
        self._superlatives: Patterns[str] = Patterns(
            (word, direction) for direction, group in superlatives.items() for word in group
        )
        self._fast = frozenset(words["speed"]["fast"])
        self._slow = frozenset(words["speed"]["slow"])
        self._places: Patterns[Any] = Patterns((word, row) for row in words["places"] for word in row["words"])
        self._beyond: Patterns[Among] = Patterns(
            (word, row["among"]) for row in words["beyond"] for word in row["words"]
        )
        self._overtime: Patterns[str] = Patterns((word, word) for word in words["overtime"]["words"])
        self._record: Patterns[str] = Patterns((word, word) for word in words["overtime"]["record"])
        self._ordinals: Patterns[int] = Patterns(words["ordinals"].items())

    def find(self, scene: Scene) -> list[Ranking]:
        """The ranks of a sentence, in order, none overlapping another."""
        tokens, i, j = scene.tokens, scene.i, scene.j
        ordinals = self._find_ordinals(tokens, i, j)
        found = [r for m in self._superlatives.find(tokens, i, j) if (r := self._superlative(scene, m, ordinals))]
        found += [r for m in self._beyond.find(tokens, i, j) if (r := self._beyond_all(scene, m))]
        found += [self._fixed_place(scene, m) for m in self._places.find(tokens, i, j)]
        found += [r for at, end, position in ordinals if (r := self._placed(scene, at, end, position))]
        found += [r for m in self._record.find(tokens, i, j) if (r := self._on_record(scene, m))]
        found += find_exclusions(scene)
        return _without_overlaps(found)

    def _find_ordinals(self, tokens: Tokens, i: int, j: int) -> list[tuple[int, int, int]]:
        found = [(m.i, m.j, m.payload) for m in self._ordinals.find(tokens, i, j)]
        found += [(at, at + 1, int(tokens.lower[at][:-2])) for at in range(i, j) if tokens.kind[at] == "ordinal"]
        return sorted(o for o in found if not _is_date(tokens, o[0], o[1], j))

    def _superlative(self, scene: Scene, match: Match[str], ordinals: list[tuple[int, int, int]]) -> Ranking | None:
        tokens, start = scene.tokens, match.i
        word = " ".join(tokens.lower[match.i : match.j])
        head = self._head(scene, match.j)
        if head is None or word in ("most", "least") and not _is_definite(scene, match.i):
            return None
        before = start - 1 if start > scene.i and tokens.lower[start - 1] == "-" else start
        ordinal = next((o for o in ordinals if o[1] == before), None)
        position: int | None = ordinal[2] if ordinal else 1
        start = ordinal[0] if ordinal else start
        joint = scene.words(start - 2, start)[-1:] in (["joint"], ["equal"], ["joint-"]) or "joint" in scene.words(
            start - 2, start
        )
        group = self._group_start(scene, start)
        if group is not None:
            start, position = group, None
        elif (
            not ordinal
            and start > scene.i
            and (tokens.kind[start - 1] == "number" or tokens.lower[start - 1] in NUMBER_WORDS)
        ):
            return None
        among, since = self._over_time(scene, match.j)
        rank = Rank(
            span=scene.span(start, head),
            position=position,
            direction=self._direction(scene, match, word),
            joint=joint,
            among=among,
            since=since,
            **self._field(scene, head),
        )
        return Ranking(start, head, rank, match.j, self._behind(scene, match.j))

    def _direction(self, scene: Scene, match: Match[str], word: str) -> RankDirection:
        following = scene.words(match.j, match.j + 4)
        changing = any(
            w
            in ("rise", "growth", "growing", "increase", "fall", "rising", "falling", "drop", "decline", "improvement")
            for w in following
        )
        if word in self._fast:
            return "highest" if changing else "lowest"
        if word in self._slow:
            return "lowest" if changing else "highest"
        direction: RankDirection = match.payload  # type: ignore[assignment]
        return direction

    def _head(self, scene: Scene, j: int) -> int | None:
        """Where the rank's own words end: after its noun when that stands near, at once when the noun went before; None: no rank."""
        following = scene.words(j, j + 5)
        for at, word in enumerate(following):
            if word in RANK_NOUNS:
                return j + at + 1
            if word in AFTER_BARE or word in ("force", "forces"):
                break
        if any(j <= cue.i <= j + 2 for cue in scene.cues):
            return max(cue.j for cue in scene.cues if j <= cue.i <= j + 2)
        if following[:1] and following[0] in GROUP_NOUNS:
            return j + 1
        if not following or following[0] in AFTER_BARE:
            return j
        return None

    def _group_start(self, scene: Scene, start: int) -> int | None:
        """ "among the highest", "one of the lowest rates", "some of the worst"."""
        before = scene.words(start - 4, start)
        if (
            before[-1:] == ["the"]
            and before[-2:-1] == ["with"]
            and {"among", "one"} & set(scene.words(start - 8, start))
        ):
            return start
        for opening in (
            ["among", "the"],
            ["amongst", "the"],
            ["one", "of", "the"],
            ["some", "of", "the"],
            ["one", "of", "britain", "'s"],
            ["one", "of", "its"],
            ["one", "of"],
        ):
            if before[-len(opening) :] == opening:
                return start - len(opening)
        if before[-4:-1] == ["one", "of", "the"] or before[-3:-1] == [
            "among",
            "the",
        ]:  # "one of the country's lowest", "one of the five lowest"
            return None
        return None

    def _over_time(self, scene: Scene, j: int) -> tuple[Among, int | None]:
        for match in self._overtime.find(scene.tokens, j, min(scene.j, j + 12)):
            return "periods", _year_after(scene, match.i)
        words = scene.words(j, j + 10)
        for at, word in enumerate(words):  # "for 15 years", "in more than 20 years"
            if word in ("for", "in") and {"years", "decades"} & set(words[at + 1 : at + 5]):
                return "periods", None
        return "areas", None

    def _field(self, scene: Scene, j: int) -> dict[str, Any]:
        """ "out of 42 forces", "of the 43", "of 42": the printed size of the field."""
        words = scene.words(j, j + 8)
        for at, word in enumerate(words[:-1]):
            if word == "of" or word == "among":
                skip = at + 2 if words[at + 1] == "the" and at + 2 < len(words) else at + 1
                number = words[skip]
                if (
                    number.isdigit()
                    and 2 < int(number) < 400
                    and (words[skip + 1 : skip + 2] or [""])[0] not in ("per", "%")
                ):
                    return {"field": int(number), "field_text": " ".join(words[at : skip + 2])}
        return {}

    def _behind(self, scene: Scene, j: int) -> int | None:
        """The token after "behind (only)", "after", "second only to": where the neighbours are named."""
        words = scene.words(j, j + 20)
        for at, word in enumerate(words):
            if (
                word == "only"
                and words[at - 1 : at] == ["with"]
                and {"above", "ahead", "higher", "lower", "below"} & set(words[at:])
            ):
                return j + at + 1
        for at, word in enumerate(words[:14]):
            if (
                word in ("behind", "after")
                or word == "to"
                and words[at - 1 : at] == ["only"]
                or word == "by"
                and words[at - 1 : at] == ["only"]
            ):
                return j + at + 1
        return None

    def _beyond_all(self, scene: Scene, match: Match[Among]) -> Ranking | None:
        """ "more reports are written off by Lincolnshire than by any other force"; "more officers than ever"."""
        tokens = scene.tokens
        than = next(
            (
                at
                for at in range(match.i - 1, max(scene.i, match.i - 3) - 1, -1)
                if tokens.lower[at] in ("than", "of", "in")
            ),
            None,
        )
        if than is None or tokens.lower[than] == "of":
            return None
        if tokens.lower[than] == "in":
            than = next(
                (at for at in range(than - 1, max(scene.i, than - 2) - 1, -1) if tokens.lower[at] == "than"), None
            )  # type: ignore[assignment]
            if than is None:
                return None
        for at in range(than - 1, max(scene.i, than - 16) - 1, -1):
            direction = COMPARATIVES.get(tokens.lower[at])
            if direction:
                start = at - 1 if tokens.lower[at] == "faster" and any(turn.j == at for turn in scene.turns) else at
                bar = _barred(scene, match.j)
                rank = Rank(
                    span=scene.span(start, match.j),
                    position=1 + len(bar),
                    direction=direction,
                    among=match.payload,
                    since=_year_after(scene, match.i),
                )
                return Ranking(start, match.j, rank, at, match.j + 1 if bar else None)
        return None

    def _fixed_place(self, scene: Scene, match: Match[Any]) -> Ranking:
        row, bar = match.payload, _barred(scene, match.j)
        rank = Rank(
            span=scene.span(match.i, match.j),
            position=row["position"] + len(bar),
            direction=row["direction"],
            **self._field(scene, match.j),
        )
        behind = match.j if scene.tokens.lower[match.j - 1] in ("to", "by") else self._behind(scene, match.j)
        behind = match.j + 1 if bar else behind
        return Ranking(match.i, match.j, rank, match.j, behind, bare=row["position"] > 1)

    def _placed(self, scene: Scene, i: int, j: int, position: int) -> Ranking | None:
        """ "38th out of 43", "third from bottom", "came second", "in fifth place", "was third on 135,430"."""
        words = scene.words(j, j + 5)
        before = scene.words(i - 3, i)
        if words[:1] == ["from"] and any(end in words[1:3] for end in ("bottom", "top")):
            end = j + 1 + next(at for at, word in enumerate(words[1:3], 1) if word in ("bottom", "top"))
            direction: RankDirection = "highest" if "top" in words[1:3] else "worst"
            return Ranking(i, end, Rank(span=scene.span(i, end), position=position, direction=direction), end, None)
        field = self._field(scene, j) if words[:1] in (["of"], ["out"]) else {}
        if field:
            end = j + (2 if words[0] == "of" else 3) + (1 if "the" in words[:3] else 0)
            end = min(
                end + (1 if scene.words(end, end + 1) in (["forces"], ["areas"], ["counties"], ["boroughs"]) else 0),
                scene.j,
            )
            return Ranking(
                i,
                end,
                Rank(span=scene.span(i, end), position=position, direction="highest", **field),
                end,
                self._behind(scene, end),
            )
        if (
            words[:1] in (["on"], ["with"])
            and j + 1 < scene.j
            and scene.tokens.kind[j + 1] == "number"
            and before[-1:] not in (["the"], ["a"], ["on"])
        ):
            return Ranking(
                i,
                j,
                Rank(span=scene.span(i, j), position=position, direction="highest"),
                j,
                self._behind(scene, j),
                bare=True,
            )
        if (
            before[-1:]
            and before[-1] in PLACED
            and (not words or words[0] in AFTER_PLACED)
            and words[:2] != ["of", "all"]
        ):
            if before[-1] in ("in", "as", "at", "to", "up", "down", "only", "now") and words[:1] not in (
                ["place"],
                ["spot"],
                ["position"],
            ):
                return None
            if before[-1] in ("was", "were", "is") and words[:1] not in (
                ["on"],
                ["with"],
                ["in"],
                ["place"],
                ["nationally"],
                ["behind"],
                [","],
                ["."],
                ["at"],
                ["overall"],
            ):
                return None
            end = j + 1 if words[:1] and words[0] in ("place", "spot", "position") else j
            start = i - 1 if before[-1] in ("came", "comes", "ranked", "finished", "placed", "rated", "come") else i
            return Ranking(
                start,
                end,
                Rank(span=scene.span(start, end), position=position, direction="highest"),
                end,
                self._behind(scene, end),
                bare=True,
            )
        return None

    def _on_record(self, scene: Scene, match: Match[str]) -> Ranking | None:
        words = scene.words(match.i, match.j)
        direction: RankDirection = "lowest" if words[-1].startswith("low") else "highest"
        start = match.i - 1 if scene.words(match.i - 1, match.i) == ["a"] else match.i
        return Ranking(
            start,
            match.j,
            Rank(span=scene.span(start, match.j), position=1, direction=direction, among="periods"),
            match.j,
        )


NUMBER_WORDS = frozenset(CARDINALS) - {"one"}


def _barred(scene: Scene, j: int) -> list[str]:
    """The areas that "than any other force but Sussex" leaves out: they come before."""
    words = scene.words(j, j + 3)
    if not words or words[0] not in ("but", "bar", "barring", "except", "save", "excepting"):
        return []
    place = next((p for p in scene.places if j < p.i <= j + 3 and p.sort == "name"), None)
    return list(place.areas) if place is not None else []


def _is_definite(scene: Scene, i: int) -> bool:
    """ "the most", "had most": not "most people" or "at least"."""
    return scene.words(i - 1, i)[-1:] in (["the"], ["recorded"], ["second"], ["third"], ["fourth"], ["fifth"], ["-"])


def _is_date(tokens: Tokens, i: int, j: int, end: int) -> bool:
    """ "1st April", "the third of May", "April 1st"."""
    following = tokens.lower[j : min(j + 2, end)]
    before = tokens.lower[i - 1] if i else ""
    return (
        bool(MONTHS.intersection(following[:1]))
        or following[:1] == ["of"]
        and bool(MONTHS.intersection(following[1:]))
        or before in MONTHS
        and before != "may"
    )


def _year_after(scene: Scene, i: int) -> int | None:
    for word in scene.words(i, i + 8):
        if len(word) == 4 and word.isdigit() and word[:2] in ("18", "19", "20"):
            return int(word)
    return None


def _without_overlaps(found: list[Ranking]) -> list[Ranking]:
    kept: list[Ranking] = []
    for ranking in sorted(found, key=lambda r: (r.i, -(r.j - r.i))):
        if not kept or ranking.i >= kept[-1].j:
            kept.append(ranking)
    return kept
