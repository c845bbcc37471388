"""Places in a table as written: "38th out of 43", "third from bottom", "in fifth place"; the field, and who is ahead."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from claimcheck.claims.ranks.rank_words import GROUP_NOUNS, NUMBERS, Ranking
from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.values import Rank, RankDirection
from claimcheck.nlp.patterns import Match

_grammar = word_sets("grammar", "placings")
PLACED = _grammar["placed"]
BEING = _grammar["being"]
WIDE = _grammar["wide"]
PUTTING, TAKING, WHOM = _grammar["putting"], _grammar["taking"], _grammar["whom"]
SPOTS = frozenset(["place", "spot", "position"])
AFTER_WAS = _grammar["after_was"]
AFTER_PLACED = _grammar["after_placed"]
WHERE = 5  # tokens from "where" to the superlative
HOLDERS = ("name", "force", "county", "district")
LEVELS = _grammar["levels"]
RESULTS = _grammar["results"]
IN_FIELD = _grammar["in_field"]
BACK = _grammar["back"]
TIMES = _grammar["times"]
WHEN, NO_BETTER, NEARING = _grammar["when"], _grammar["no_better"], _grammar["nearing"]
MOVING = _grammar["moving"]


def field_of(scene: Scene, j: int) -> dict[str, Any]:
    """ "out of 42 forces", "of the 43", "of 42": the printed size of the field."""
    words = scene.words(j, j + 9)
    for at, word in enumerate(words[:7]):
        if word == "among" or word == "of" and LEVELS.isdisjoint(words[at - 1 : at] if at else ()):
            skip = at + 2 if words[at + 1 : at + 2] == ["the"] else at + 1
            number = words[skip] if skip < len(words) else ""
            if (
                number.isdecimal()
                and 2 < int(number) < 400
                and (words[skip + 1 : skip + 2] or [""])[0] not in ("per", "percent", "pc", "%")
            ):
                return {"field": int(number), "field_text": " ".join(words[at : skip + 2])}
    # "the highest of the three"
    if words[:2] == ["of", "the"] and NUMBERS.get(words[2] if len(words) > 2 else "", 0) > 1:
        return {"field": NUMBERS[words[2]], "field_text": " ".join(words[:3])}
    return {}


def is_result(scene: Scene, j: int) -> bool:
    """ "The best result in the country", "the worst performance of any force": not "the best result for the victim"."""
    noun, behind = scene.words(j, j + 1), scene.words(j + 1, j + 6)
    if RESULTS.isdisjoint(noun) or IN_FIELD.isdisjoint(behind[:1]):
        return False
    field = any(j < place.i <= j + 3 and place.kind != "district" for place in scene.places)
    return behind[0] in ("anywhere", "nationally") or field or not GROUP_NOUNS.isdisjoint(behind)


def opening_field(scene: Scene) -> dict[str, Any]:
    """ "Of the eight forces in the region, Kent had the third highest": the field told at the opening of the sentence."""
    words = scene.words(scene.i, scene.i + 4)
    # "six eastern forces"
    words = words if words[3:] and words[3] in GROUP_NOUNS else scene.words(scene.i, scene.i + 5)
    if words[:2] != ["of", "the"] or len(words) < 4 or words[-1] not in GROUP_NOUNS:
        return {}
    number = int(words[2]) if words[2].isdecimal() else NUMBERS.get(words[2], 0)
    return {"field": number, "field_text": " ".join(words)} if number > 2 else {}


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
    words = _past_when(scene.words(j, j + 7))
    before = scene.words(i - 1, i)
    if "queue" in words[:4] or words[:1] == ["of"] and "years" in words[1:4]:
        return None  # "I was 19th in the queue", "the first of the three years"
    if words[:1] == ["from"] and (end := next((k for k, w in enumerate(words[:3]) if w in ("bottom", "top")), 0)):
        return _place(scene, i, j + end + 1, position, "highest" if words[end] == "top" else "lowest")
    if before == ["a"] and words[:1] == ["of"]:
        return None  # "no-crimed a third of rapes - 36 of 110"
    field = field_of(scene, j) if words[:1] in (["of"], ["out"], ["among"]) else {}
    if field:
        end = min(j + (3 if words[0] == "out" else 2) + ("the" in words[:3]), scene.j)
        end += scene.words(end, end + 1) in (["forces"], ["areas"], ["counties"], ["boroughs"])
        return _place(scene, i, end, position, **field)
    if before == ["the"] and words[:1] in (["."], [","], [")"], [";"], []) and scene.words(i - 2, i - 1) == [","]:
        return _place(scene, i - 1, j, position, bare=True)  # "and South Yorkshire 20.2, the fifth"
    if before in (["a"], ["one"]):
        return None  # "up by a fifth in the country"
    if words[:1] == ["nationally"] or words[:1] == ["in"] and WIDE & set(words[1:5]):
        return _place(scene, i, j, position, bare=True)
    alone = _heads_story(scene, i, j, position) or _is_of_year(scene, i, j, position)
    alone = alone or " ".join(scene.words(i - 3, i)) in NO_BETTER or _is_moved(scene, i, j, words)
    if alone or _is_put(scene, i, words, position) or _is_behind_bracket(scene, i, words):
        return _place(scene, i, j, position, bare=True)
    numbered = j + 1 < scene.j and scene.tokens.kind[j + 1] == "number"
    if words[:1] in (["on"], ["with"], ["at"]) and numbered and before not in (["the"], ["a"], ["on"]):
        return _place(scene, i, j, position, bare=True)
    if not before or not _is_told(before[0], words):
        return None
    if before == ["come"] and not scene.quantities:
        return None  # "999 calls come first"
    start = i - 1 if before[0] in ("came", "comes", "ranked", "finished", "placed", "rated", "come") else i
    return _place(scene, start, j + 1 if words[:1] and words[0] in SPOTS else j, position, bare=True)


def _past_when(words: list[str]) -> list[str]:
    """The words behind a place without when it was held: "came second | this time | with 38 per cent"."""
    return next((words[size:] for size in (3, 2, 1) if " ".join(words[:size]) in WHEN), words)


def _is_of_year(scene: Scene, i: int, j: int, position: int) -> bool:
    """ "The force, third in 2017/18, has": where it stood in another year."""
    led = scene.words(i - 1, i) == [","] and position > 1
    year = next((wording for wording in scene.wordings if wording.i == j + 1), None)
    closed = year is not None and scene.words(year.j, year.j + 1) in ([","], ["."], [")"], [";"], ["to"], [])
    return led and closed and scene.words(j, j + 1) == ["in"]


def _is_moved(scene: Scene, i: int, j: int, following: list[str]) -> bool:
    """ "Has slipped to 20th", "is ninth, up from 12th", "fourth, from 12th the year before": where a force went, or stood."""
    dated = len(following) < len(scene.words(j, j + 7))
    moved = not MOVING.isdisjoint(scene.words(i - 2, i - 1))
    before = scene.words(i - 1, i)
    told = before == ["to"] and moved or before == ["from"] and (dated or moved)
    return told and (not following or following[0] in AFTER_PLACED)


def _heads_story(scene: Scene, i: int, j: int, position: int) -> bool:
    """ "Kent third for dog thefts": a headline without a verb."""
    opens = any(place.i == scene.i and place.j == i and place.sort == "name" for place in scene.places)
    return opens and scene.block.kind == "headline" and position > 1 and scene.words(j, j + 1) in (["for"], ["on"])


def _is_told(before: str, following: list[str]) -> bool:
    """Whether an ordinal after `before` is a place: "came second", "in fifth place", "was third on"."""
    if before in TAKING:  # not "took second place in the relay"
        apart = following[1:2] == ["in"] and WIDE.isdisjoint(following[2:])
        return bool(SPOTS & set(following[:1])) and not apart
    if before not in PLACED or following and following[0] not in AFTER_PLACED or following[:2] == ["of", "all"]:
        return False
    if before in ("in", "as", "at", "to", "up", "down", "only", "now"):
        return bool(SPOTS & set(following[:1]))
    if before in ("was", "were", "is", "are"):
        return bool(AFTER_WAS & set(following[:1]))
    return True


def _is_put(scene: Scene, i: int, following: list[str], position: int) -> bool:
    """ "Which put Kent 15th", "leaving it 38th, with a rate of": where a verb has placed whom the ordinal stands behind."""
    place = next((place for place in scene.places if place.j == i and place.sort in HOLDERS), None)
    at = place.i if place is not None else i - 1
    at -= scene.words(at - 1, at) == ["the"]
    whom = place is not None or not WHOM.isdisjoint(scene.words(at, i))
    told = not following or following[0] in AFTER_PLACED and following[1:2] not in (["command"], ["line"])
    first = position == 1 and following[:1] not in (["in"], ["for"], ["of"])
    return whom and told and not first and not PUTTING.isdisjoint(scene.words(at - 1, at))


def _place(
    scene: Scene, i: int, j: int, position: int, direction: RankDirection = "highest", bare: bool = False, **field: Any
) -> Ranking:
    rank = Rank(span=scene.span(i, j), position=position, direction=direction, **field)
    return Ranking(i, j, rank, j, behind_of(scene, j), bare=bare)


def numbered(words: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """The places "number two", "number 2", "no 2", and so on."""
    for word, number in NUMBERS.items():
        if words["least"] <= number <= words["most"]:
            told = [f"{before} {word}" for before in words["before"]]
            told += [f"{before} {number}" for before in words["before_digits"]]
            yield {"words": told, "position": number, "direction": "highest"}


def counted_years(words: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """What makes a superlative over time of "more than": "in any of the four previous years"."""
    for word, number in NUMBERS.items():
        if words["least"] <= number <= words["most"]:
            told = [f"{before} {word} {after}" for before in words["before"] for after in words["after"]]
            yield {"words": told, "among": "periods"}


def is_no_place(scene: Scene, i: int, j: int) -> bool:
    """ "Moved into Number 10"; "the number eight years ago", whose eight is of the years; "came closest to its target"."""
    near = any(" ".join(scene.words(i - back, i)) in NEARING for back in (2, 3))  # "close to top for knife arrests"
    if near or scene.words(j - 1, j + 1) == ["closest", "to"]:
        return True
    if scene.words(i, j) == ["number", "10"]:
        return i > scene.i and scene.tokens.text[i][0] == "N"
    return scene.words(i, i + 1) == ["number"] and not TIMES.isdisjoint(scene.words(j, j + 1))


def is_apposed(scene: Scene, i: int, j: int) -> bool:
    """Whether a size alone, of a country's, says which force it is that is named right before."""
    owner = scene.words(i - 3, i)
    named = any(place.j == i - 3 and place.kind == "force" for place in scene.places)
    end = scene.words(j, j + 1) in ([","], ["."], [")"], [])
    return named and owner[:1] in ([","], ["("]) and owner[-1:] in (["'s"], ["’s"]) and end


def past_years(scene: Scene, j: int) -> int:
    """Where the years that a rank is taken over end: "than in any of the previous four", "of the last five years"."""
    if scene.tokens.lower[j - 1] not in BACK or j >= scene.j:
        return j
    counted = scene.tokens.kind[j] == "number" or scene.tokens.lower[j] in NUMBERS
    return j + 1 + (scene.words(j + 1, j + 2) == ["years"]) if counted else j


def _is_behind_bracket(scene: Scene, i: int, words: list[str]) -> bool:
    """ "Kent (38 per cent) was 12th and Sussex (37) 13th"."""
    return scene.words(i - 2, i) == [")", "was"] and words[:1] in ([","], ["."], [";"], ["and"], ["while"])


def most_likely(scene: Scene, match: Match[Any]) -> Ranking | None:
    """ "The force most likely to charge a suspect", "the area least likely to": a first place, and no man "most likely to be"."""
    end = match.j + 2
    if _is_likely_there(scene, match):
        end = match.j + 1
        return Ranking(match.i, end, Rank(span=scene.span(match.i, end), position=1, direction=match.payload), end)
    if scene.words(match.j, end) != ["likely", "to"] or GROUP_NOUNS.isdisjoint(scene.words(match.i - 1, match.i)):
        return None
    return Ranking(match.i, end, Rank(span=scene.span(match.i, end), position=1, direction=match.payload), match.j)


def _is_likely_there(scene: Scene, match: Match[Any]) -> bool:
    """ "People in Kent are the least likely in England and Wales to be burgled": of those of a place that is named right before."""
    verb = match.i - 1 - (scene.words(match.i - 1, match.i) == ["the"])
    told = verb > scene.i and scene.words(verb, verb + 1) in (["are"], ["were"])
    if not told and scene.block.kind == "headline":  # "Drivers here least likely to be breathalysed"
        verb, told = verb + 1, True
    # "Young men in Kent are most likely to be"
    some = any(cue.facets.population for cue in scene.cues if cue.j <= verb)
    if not told or some or not any(place.j == verb and place.sort in ("name", "there") for place in scene.places):
        return False
    at = match.j + 1
    field = next(
        (place for place in scene.places if scene.words(at, at + 1) == ["in"] and 1 <= place.i - at <= 2), None
    )
    at = field.j if field is not None else at
    return scene.words(match.j, match.j + 1) == ["likely"] and scene.words(at, at + 2) == ["to", "be"]


def is_done(words: list[str]) -> bool:
    """Whether words open on what was done ("was first elected"), and on no place."""
    return bool(words) and (
        words[0].endswith("ed")
        or words[0]
        in ("made", "set", "won", "seen", "brought", "taken", "known", "told", "put", "given", "sent", "found")
    )


def is_told_where(scene: Scene, j: int) -> bool:
    """ "The fewest fines were in Kent", "the most calls came from Kent": behind what is counted, at `j`, stands whose it is."""
    verb, *following = scene.words(j, j + 5) or [""]
    done = 1 + (following[1:2] == ["out"]) if verb in ("were", "was", "are") and is_done(following) else 0
    if verb not in BEING or following[done : done + 1] not in (["in"], ["from"], ["by"]):
        return False
    return any(0 <= place.i - j - done - 2 <= 1 and place.sort in HOLDERS for place in scene.places)


def is_where_it_is(scene: Scene, i: int) -> bool:
    """ "Put its detectives where the threat was | greatest": of no place; not "in Kent, where the rate was highest"."""
    words = scene.words(i - WHERE, i)
    if "where" not in words or not words[-1:] or words[-1] not in BEING:
        return False
    where = i - len(words) + words.index("where")
    named = any(place.j == where and place.sort == "name" for place in scene.places)
    return scene.words(where - 1, where) != [","] and not named
