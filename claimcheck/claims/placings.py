"""Places in a table as written: "38th out of 43", "third from bottom", "in fifth place"; the field, and who is ahead."""

from __future__ import annotations

from typing import Any

from claimcheck.claims.exclusions import Ranking
from claimcheck.claims.lexicons import word_sets
from claimcheck.claims.scene import Scene
from claimcheck.domain.values import Rank, RankDirection
from claimcheck.nlp.patterns import Match

_grammar = word_sets("grammar", "placings")
PLACED = _grammar["placed"]
AFTER_PLACED = _grammar["after_placed"]


def group_start(scene: Scene, start: int) -> int | None:
    """ "among the highest", "one of the lowest rates", "some of the worst"."""
    before = scene.words(start - 4, start)
    if before[-1:] == ["the"] and before[-2:-1] == ["with"] and {"among", "one"} & set(scene.words(start - 8, start)):
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


def field_of(scene: Scene, j: int) -> dict[str, Any]:
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


def behind_of(scene: Scene, j: int) -> int | None:
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


def find_place(scene: Scene, i: int, j: int, position: int) -> Ranking | None:
    """ "38th out of 43", "third from bottom", "came second", "in fifth place", "was third on 135,430"."""
    words = scene.words(j, j + 5)
    before = scene.words(i - 3, i)
    if words[:1] == ["from"] and any(end in words[1:3] for end in ("bottom", "top")):
        end = j + 1 + next(at for at, word in enumerate(words[1:3], 1) if word in ("bottom", "top"))
        direction: RankDirection = "highest" if "top" in words[1:3] else "worst"
        return Ranking(i, end, Rank(span=scene.span(i, end), position=position, direction=direction), end, None)
    field = field_of(scene, j) if words[:1] in (["of"], ["out"]) else {}
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
            behind_of(scene, end),
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
            behind_of(scene, j),
            bare=True,
        )
    if before[-1:] and before[-1] in PLACED and (not words or words[0] in AFTER_PLACED) and words[:2] != ["of", "all"]:
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
            behind_of(scene, end),
            bare=True,
        )
    return None


def on_record(scene: Scene, match: Match[str]) -> Ranking | None:
    words = scene.words(match.i, match.j)
    direction: RankDirection = "lowest" if words[-1].startswith("low") else "highest"
    start = match.i - 1 if scene.words(match.i - 1, match.i) == ["a"] else match.i
    return Ranking(
        start,
        match.j,
        Rank(span=scene.span(start, match.j), position=1, direction=direction, among="periods"),
        match.j,
    )


def barred(scene: Scene, j: int) -> list[str]:
    """The areas that "than any other force but Sussex" leaves out: they come before."""
    words = scene.words(j, j + 3)
    if not words or words[0] not in ("but", "bar", "barring", "except", "save", "excepting"):
        return []
    place = next((p for p in scene.places if j < p.i <= j + 3 and p.sort == "name"), None)
    return list(place.areas) if place is not None else []


def year_after(scene: Scene, i: int) -> int | None:
    for word in scene.words(i, i + 8):
        if len(word) == 4 and word.isdigit() and word[:2] in ("18", "19", "20"):
            return int(word)
    return None
