"""Ranks: superlatives with or without an ordinal, places in a table, "more than any other force", "the only", records."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Any

from claimcheck.claims.ranks.exceptions import before_figures, with_exceptions
from claimcheck.claims.ranks.exclusions import EXCLUDING, find_exclusions
from claimcheck.claims.ranks.kind_ranks import among_kinds, is_common, is_of_kinds, tells_size
from claimcheck.claims.ranks.listed_ranks import RANKED, is_date, is_former, is_ranked, listed_places
from claimcheck.claims.ranks.placings import (
    behind_of,
    counted_years,
    field_of,
    find_place,
    is_apposed,
    is_done,
    is_no_place,
    is_result,
    is_told_where,
    is_where_it_is,
    most_likely,
    numbered,
    opening_field,
    past_years,
)
from claimcheck.claims.ranks.rank_words import (
    FURTHER,
    FURTHEST,
    GROUP_NOUNS,
    Ranking,
    compared_at,
    is_moved,
    with_scopes,
)
from claimcheck.claims.ranks.records import (
    IT_HAS_BEEN,
    OF_ALL_TIMES,
    is_its_own,
    is_said_of_year,
    it_has_been,
    of_periods,
    on_record,
    year_after,
)
from claimcheck.claims.ranks.superlatives import (
    in_group,
    is_definite,
    is_in_name,
    is_of_forces,
    names_other_end,
    number_at,
    position_of,
)
from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.values import Among, Rank, RankDirection
from claimcheck.nlp.patterns import Match, Patterns
from claimcheck.nlp.tokens import Tokens

_grammar = word_sets("grammar", "rankings")
RANK_NOUNS = _grammar["rank_nouns"]
AFTER_BARE = _grammar["after_bare"]
ADJECTIVES = _grammar["adjectives"]
COUNTED = _grammar["counted"]
NEARLY = _grammar["nearly"]
CHANGING, UNPLACED, SAYINGS = (_grammar[key] for key in ("changing", "unplaced", "sayings"))


class RankFinder:
    """Finds ranks. Built once from `ranks.toml`."""

    def __init__(self, words: Mapping[str, Any]) -> None:
        superlatives = ((word, way) for way, group in words["superlatives"].items() for word in group)
        self._superlatives: Patterns[str] = Patterns(superlatives)
        self._fast = frozenset(words["speed"]["fast"])
        self._slow = frozenset(words["speed"]["slow"])
        rows = [*words["places"], *numbered(words["numbered"])]
        scoped = words["scoped"]["words"]
        self._places: Patterns[Any] = Patterns(
            (word, {**row, "scope": scope}) for row in rows for word, scope in with_scopes(row["words"], scoped)
        )
        beyond_all = (*words["beyond"], *counted_years(words["counted"]))
        beyond = ((word, row["among"]) for row in beyond_all for word in row["words"])
        self._beyond: Patterns[Among] = Patterns(beyond)
        self._overtime: Patterns[str] = Patterns((word, word) for word in words["overtime"]["words"])
        self._record: Patterns[str] = Patterns((word, word) for word in words["overtime"]["record"])
        self._ordinals: Patterns[int] = Patterns(words["ordinals"].items())
        single: Patterns[str] = Patterns((word, word) for word in {*OF_ALL_TIMES}.union(EXCLUDING, RANKED, ["all"]))
        finders = (self._superlatives, self._places, self._beyond, self._record, self._ordinals)
        self._any = Patterns.merged((*finders, single))  # most sentences have no rank

    def find(self, scene: Scene) -> list[Ranking]:
        """The ranks of a sentence, in order, none overlapping another."""
        tokens, i, j = scene.tokens, scene.i, scene.j
        if "ordinal" not in tokens.kind[i:j] and not self._any.find(tokens, i, j):
            return []
        ordinals = self._find_ordinals(tokens, i, j)
        found = [r for m in self._superlatives.find(tokens, i, j) if (r := self._superlative(scene, m, ordinals))]
        found += [r for m in self._beyond.find(tokens, i, j) if (r := self._beyond_all(scene, m))]
        placed = [r for m in self._places.find(tokens, i, j) if (r := self._fixed_place(scene, m))]
        placed += [r for at, end, position in ordinals if (r := find_place(scene, at, end, position))]
        found += [among_kinds(scene, ranking) for ranking in placed]
        found += [on_record(scene, m) for m in self._record.find(tokens, i, j)]
        found += [r for at in range(i, j) if (told := OF_ALL_TIMES.get(tokens.lower[at])) and (r := told(scene, at))]
        found += find_exclusions(scene)
        found = _without_overlaps(found + listed_places(scene, ordinals, found))
        now = [ranking for ranking in found if not is_former(scene, ranking, found)]
        read = (with_exceptions(scene, before_figures(scene, ranking)) for ranking in now)
        return [ranking for ranking in read if ranking is not None]

    def _find_ordinals(self, tokens: Tokens, i: int, j: int) -> list[tuple[int, int, int]]:
        found = [(m.i, m.j, m.payload) for m in self._ordinals.find(tokens, i, j)]
        found += [(at, at + 1, int(tokens.lower[at][:-2])) for at in range(i, j) if tokens.kind[at] == "ordinal"]
        if not RANKED.isdisjoint(tokens.lower[i:j]):
            found += [(at, at + 1, int(tokens.lower[at])) for at in range(i + 1, j) if is_ranked(tokens, at)]
        return sorted(o for o in found if not is_date(tokens, o[0], o[1], j))

    def _superlative(self, scene: Scene, match: Match[str], ordinals: list[tuple[int, int, int]]) -> Ranking | None:
        word = " ".join(scene.words(match.i, match.j))
        table = {"table", "league", "list", "rankings"} & set(scene.words(match.j, match.j + 4))
        if word in ("top", "bottom") and not UNPLACED.isdisjoint(scene.words(match.i - 1, match.i)) and not table:
            return None  # "on top of £18m", "when numbers touched bottom"
        if word in ("top", "bottom") and (end := number_at(scene, match.j)):
            return in_group(scene, match, end)
        if _is_no_rank(scene, match, word) or is_no_place(scene, match.i, match.j):
            return None
        if (likeliest := most_likely(scene, match)) is not None:
            return likeliest
        head = self._head(scene, match.j)
        if head is None and (best := of_periods(scene, match)):
            return best
        if head is None or word in ("most", "least") and not is_definite(scene, match.i):
            return None
        placed = position_of(scene, match.i, ordinals)
        if placed is None:
            return None
        start, position, joint = placed
        among, since = self._over_time(scene, match.i, match.j, head)
        of_kinds = is_of_kinds(scene, match.i) or is_common(scene, start, head)
        among = "kinds" if among == "areas" and of_kinds else among
        rank = Rank(
            span=scene.span(start, head),
            position=position,
            direction=self._direction(scene, match, word),
            joint=joint,
            among=among,
            since=since,
            **(field_of(scene, head) or opening_field(scene)),
        )
        return Ranking(start, head, rank, match.j, behind_of(scene, match.j))

    def _direction(self, scene: Scene, match: Match[str], word: str) -> RankDirection:
        changing = is_moved(scene, match.i) or not CHANGING.isdisjoint(scene.words(match.j, match.j + 4))
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
                rise = any(turn.sort == "noun" and turn.i == j + at + 1 for turn in scene.turns)
                return j + at + 1 + (rise and word in SHARES)  # "the biggest percentage rise"
            if word in AFTER_BARE or word in ("force", "forces"):
                break
        if following[1:2] == ["of"] and following[2:3] in (["the"], ["any"], ["all"]) and is_of_forces(scene, j):
            return j + 1  # "the most tests of the four"
        if is_result(scene, j):
            return j + 1
        own = any(match.i == j for match in self._overtime.find(scene.tokens, j, min(scene.j, j + 3)))
        of_all = is_moved(scene, j - 1) and following[:1] == ["of"]  # "rose the most of all 43 forces"
        if own or of_all or it_has_been(following):
            return j  # "the biggest so far", "the thinnest it has been since 2003", "the most there have ever been"
        near = [cue.j for cue in scene.cues if j <= cue.i <= j + 2 and MARKS.isdisjoint(scene.words(j, cue.i))]
        near = [end for end in near if "number" not in scene.tokens.kind[j : end - 1]]  # "bottom on 22 per cent"
        if near:
            return max(near)
        if following[:1] and following[0] in GROUP_NOUNS:
            return j + 1
        if following[:1] and following[0] in COUNTED and (following[1:2] in STOPPED or is_told_where(scene, j + 1)):
            return j + 1
        # "sixth most violent police area"
        if following[:1] == ["police"] and not GROUP_NOUNS.isdisjoint(following[1:2]):
            return j + 2
        if not following or following[0] in AFTER_BARE or names_other_end(scene, j - 1, j):
            return j
        return None

    def _over_time(self, scene: Scene, i: int, j: int, head: int) -> tuple[Among, int | None]:
        own = it_has_been(scene.words(j, j + 4)) or is_its_own(scene, i, head) or is_said_of_year(scene, i)
        for match in self._overtime.find(scene.tokens, j, min(scene.j, j + 12)):
            return "periods", year_after(scene, match.i)
        words = scene.words(j, j + 10)
        for at, word in enumerate(words):  # "for 15 years", "in more than 20 years"
            if word in ("for", "in") and {"years", "decades"} & set(words[at + 1 : at + 5]):
                return "periods", None
        return ("periods" if own else "areas"), None

    def _beyond_all(self, scene: Scene, match: Match[Among]) -> Ranking | None:
        """ "more reports are written off by Lincolnshire than by any other force"; "more officers than ever"."""
        tokens = scene.tokens
        than = next(
            (
                at
                for at in range(match.i - 1, max(scene.i, match.i - 3) - 1, -1)
                if tokens.lower[at] in ("than", "of", "in") and tokens.lower[at - 1] not in ("that", "those")
            ),
            None,
        )
        if scene.words(match.i - 4, match.i) in THERE_WAS:
            than = match.i - 4  # "fewer than there have been at any time since 2002"
        if than is None or tokens.lower[than] == "of" or "number" in tokens.kind[than : match.i]:
            return None
        if tokens.lower[than] == "in":
            than = next(
                (at for at in range(than - 1, max(scene.i, than - 2) - 1, -1) if tokens.lower[at] == "than"), None
            )
            if than is None:
                return None
        for at in range(than - 1, max(scene.i, than - BEYOND) - 1, -1):
            direction = compared_at(scene, at)
            if direction:
                start = at - 1 if tokens.lower[at] in GOING and any(turn.j == at for turn in scene.turns) else at
                last = past_years(scene, match.j)
                end = last if match.j - start <= FAR else start + OPENING  # the words of the rank, not all between
                rank = Rank(
                    span=scene.span(start, end),
                    position=None if tokens.lower[match.i - 1] in NEARLY else 1,  # "than almost any other force"
                    direction=direction,
                    among=match.payload,
                    since=year_after(scene, match.i),
                )
                return Ranking(start, end, rank, at)
        return None

    def _fixed_place(self, scene: Scene, match: Match[Any]) -> Ranking | None:
        row = match.payload
        if scene.words(match.i, match.j) == ["was", "first"] and is_done(scene.words(match.j, match.j + 1)):
            return None  # "When I was first elected"
        if scene.words(match.j - 1, match.j + 1) == ["to", "none"] or is_no_place(scene, match.i, match.j):
            return None
        said = scene.words(match.j, match.j + LEAST)
        least = "as" in said and ("the", "lowest") in pairwise(said)  # "second only to Kent, as the lowest"
        rank = Rank(
            span=scene.span(match.i, match.j),
            position=row["position"],
            direction="lowest" if least else row["direction"],
            **(field_of(scene, match.j) or ({"field_text": row["scope"]} if row["scope"] else {})),
        )
        behind = match.j if scene.tokens.lower[match.j - 1] in ("to", "by") else behind_of(scene, match.j)
        return Ranking(match.i, match.j, rank, match.j, behind, bare=row["position"] > 1)


# Tokens from "more" to "than any other force": at most; more than these are far, and of such a rank the opening is told.
THERE_WAS = [["than", *words[:2], "been"] for words in IT_HAS_BEEN[::2]]
BEYOND, FAR, OPENING = 28, 18, 5
LEAST = 14  # tokens behind "second only to" in which it is told of what end
MARKS = frozenset([",", ";", ":", ".", "–", "—", "("])
STOPPED: tuple[list[str], ...] = ([], [","], ["."], ["with"], ["("], [":"], ["–"], ["—"], ["at"], ["and"], ["while"])
DOING = _grammar["doing"]
SHARES = frozenset(["percentage"])
GOING = FURTHER.union(["faster"])  # "rose faster than anywhere else"
SIZES = frozenset(["smallest", "largest", "biggest"])


def _is_no_rank(scene: Scene, match: Match[str], word: str) -> bool:
    """Whether a superlative says how large something itself is, or nothing of how things stand."""
    behind = scene.words(match.j, match.j + 1)
    if is_where_it_is(scene, match.i):
        return True
    if is_in_name(scene, match) or word in ("best", "worst") and scene.words(match.j, match.j + 2) == ["of", "times"]:
        return True
    if word in SIZES:  # "the second smallest force", "the Metropolitan Police, Britain's largest."
        return tells_size(scene, match.i, match.j) or is_apposed(scene, match.i, match.j)
    if word == "best" and behind == ["part"]:
        return True  # "for the best part of two decades"
    if word == "best":
        return not DOING.isdisjoint(scene.words(match.i - 2, match.i - 1))  # "will do its best to solve the burglary"
    if word == "most":  # "looks only at the most serious complaints", "run less of a risk than most"
        idiom = " ".join(scene.words(match.i - 2, match.j + 1)) in SAYINGS
        return idiom or not ADJECTIVES.isdisjoint(behind) or scene.words(match.i - 1, match.i) == ["than"]
    return word in FURTHEST and not is_moved(scene, match.i)  # "the village furthest from a police station"


def _without_overlaps(found: list[Ranking]) -> list[Ranking]:
    kept: list[Ranking] = []
    for ranking in sorted(found, key=lambda r: (r.i, -(r.j - r.i))):
        if not kept or ranking.i >= kept[-1].j:
            kept.append(ranking)
    return kept
