"""The first of all months or years: "a record high", "the busiest month", "its worst year on record", "the peak, in 2009, of 123,019"."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.claims.ranks.rank_words import COMPARATIVES, Ranking
from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.words.lexicons import read_lexicon, word_sets
from claimcheck.claims.words.number_words import SMALL, TENS
from claimcheck.domain.values import Rank, RankDirection
from claimcheck.nlp.patterns import HYPHENS, Match

_words = word_sets("grammar", "records")

PERIOD_NOUNS = _words["period_nouns"]
SOMEBODY = _words["somebody"]
PEAKS = frozenset(["peak", "low", "high"])
OPENING, NOT_SINCE = 2, 14  # tokens: ahead of "the low point", and from "not since" to "so few"
LENGTHS = _words["lengths"]
CAME = (["came"], ["was"], ["is"], ["remains"], ["comes"])
SIZES: dict[str, RankDirection] = {word: way for way, words in read_lexicon("ranks")["sizes"].items() for word in words}
AGAINST = _words["against"]
OWNERS = _words["owners"]
FIGURES = word_sets("grammar", "nouns")["figures"]
ITS = (["its"], ["their"])
YEARLY, LED = ("single", "year"), (["with"], [","], ["and"])  # "with 2008 the busiest"
IT_HAS_BEEN = [
    [who, has, been] for who in ("it", "they", "there") for has in ("has", "have", "had") for been in ("been", "had")
]
OF_ITS_OWN = (["at", "its"], ["at", "their"])  # "at its lowest": of all times
CLOSED: tuple[list[str], ...] = ([], ["."], [","], [";"], [":"], ["yet"], ["so"], ["ever"], ["–"], ["'"], ["’"])
OF_WHOM, OF_NUMBER = _words["of_whom"], 4  # and tokens from a number to what is said of it


def of_periods(scene: Scene, match: Match[str]) -> Ranking | None:
    """ "The busiest month", "its worst single year on record": the first among periods; None without such a noun."""
    end = _noun_after(scene, match.j)
    before = scene.words(match.i - 1, match.i)
    if not end or OWNERS.isdisjoint(before) or not SOMEBODY.isdisjoint(scene.words(end + 1, end + 2)):
        return None
    return _first(scene, match.i - (before == ["the"]), end, match.payload)  # type: ignore[arg-type]


def _noun_after(scene: Scene, j: int) -> int:
    """The token behind "month" or "single year" at `j`, 0 when there is none."""
    following = scene.words(j, j + 2)
    if following[:1] and following[0] in PERIOD_NOUNS:
        return j + 1
    return j + 2 if following[:1] == ["single"] and not PERIOD_NOUNS.isdisjoint(following) else 0


def is_its_own(scene: Scene, i: int, end: int) -> bool:
    """ "Hertfordshire records its highest knife crime count", "its lowest total yet": of all times; not "its highest rate in Medway"."""
    if scene.words(i - 2, i) in OF_ITS_OWN:
        return True
    closed = scene.words(end, end + 1) in CLOSED
    return scene.words(i - 1, i) in ITS and closed and not FIGURES.isdisjoint(scene.words(end - 1, end))


def is_said_of_year(scene: Scene, i: int) -> bool:
    """ "149,787 tests in six years, with 2008 the busiest at 33,119", "2013 being the worst": the first of those years."""
    start = i - (scene.words(i - 1, i) == ["the"]) if scene.words(i, i + 1) != ["the"] else i
    start -= scene.words(start - 1, start) in (["being"], ["was"], ["is"])
    year = next((one for one in scene.wordings if one.j == start and one.reading in YEARLY), None)
    return year is not None and scene.words(year.i - 1, year.i) in LED


def it_has_been(words: list[str]) -> bool:
    """ "The thinnest | it has been", "the most | it has ever made"."""
    plain = [word for word in words if word != "ever"][:3]
    return plain in IT_HAS_BEEN or words[2:3] == ["ever"] and [*words[:2], "been"] in IT_HAS_BEEN


def on_record(scene: Scene, match: Match[str]) -> Ranking:
    """ "a record high", "record numbers": the first of all years."""
    direction: RankDirection = "lowest" if scene.words(match.i, match.j)[-1].startswith("low") else "highest"
    start = match.i - 1 if scene.words(match.i - 1, match.i) == ["a"] else match.i
    return _first(scene, start, match.j, direction)


def at_peak(scene: Scene, at: int) -> Ranking | None:
    """ "the peak, in 2009, of 123,019", "their peak in 2003", "the peak of 8,310"; not "peak times", "the peak of the season"."""
    if scene.words(at - 1, at) == ["year"] and at - scene.i > 1:
        return _of_years(scene, at)
    if scene.tokens.lower[at] == "high" or scene.words(at - 2, at) == ["at", "the"]:
        return None  # "At the peak in 2010/11 there had been 1.2 million"
    if scene.tokens.lower[at] not in PEAKS or OWNERS.isdisjoint(scene.words(at - 1, at)):
        return None
    if _is_point_told(scene, at):
        end = at + 1 + (scene.words(at + 1, at + 2) == ["point"])
        return _first(scene, at - 1, end, "lowest" if scene.tokens.lower[at] == "low" else "highest")
    behind = scene.words(at + 1, at + 3)
    behind = behind[1:] if behind[:1] == [","] else behind
    if behind[:1] not in (["of"], ["in"], ["was"]):
        return None
    figures = [k for k in range(at + 1, min(at + 6, scene.j)) if scene.tokens.kind[k] == "number"]
    if not figures or behind[0] == "of" and figures[0] > at + 2:
        return None
    set_against = not AGAINST.isdisjoint(scene.words(at - 2, at - 1)) or scene.words(at - 3, at - 1) == ["than", "at"]
    if set_against and scene.words(at + 1, at + 2) == ["of"] and any(i < at for i, _, _ in scene.quantities):
        return None  # what the figure before it is measured from, and no place of that
    start = at - 1 if scene.words(at - 1, at) == ["the"] else at
    return _first(scene, start, at + 1, "lowest" if scene.tokens.lower[at] == "low" else "highest")


def _is_point_told(scene: Scene, at: int) -> bool:
    """ "The peak came in 2009, with 9,626", "The low point was the year to March 2014, when it had 128": a time, and its figure."""
    end = at + 1 + (scene.words(at + 1, at + 2) == ["point"])
    opens = scene.words(at - 1, at) == ["the"] and at - 1 - scene.i <= OPENING
    told = scene.words(end, end + 1) in CAME and (end > at + 1 or scene.tokens.lower[at] == "peak")
    dated = any(end < wording.i and wording.role == "period" for wording in scene.wordings)
    return opens and told and dated and any(i > end for i, _, _ in scene.quantities)


def never_so(scene: Scene, at: int) -> Ranking | None:
    """ "It has never been lower", "never been as high": the first of all times; "never lower than in 2012" is told of another."""
    k = at + 1 + (scene.words(at + 1, at + 2) == ["been"])
    led = scene.words(k, k + 1) in (["as"], ["so"])
    word = scene.words(k + led, k + led + 1)
    direction = SIZES.get(word[0]) if word and led else COMPARATIVES.get(word[0]) if word and k > at + 1 else None
    told = scene.words(at - 2, at)[:1] in (["it"], ["they"]) or any(cue.facets.topic for cue in scene.cues)
    against = scene.words(k + led + 1, k + led + 2) in (["than"], ["as"])
    if direction is None or not told or against:
        return None
    return _first(scene, at, k + led + 1, direction)


def not_since(scene: Scene, at: int) -> Ranking | None:
    """ "Not since 2007 have so few drivers been tested", "not for ten years has it been so high"."""
    if scene.words(at + 1, at + 2) not in (["since"], ["for"], ["in"]):
        return None
    k = next((k for k in range(at + 2, min(at + NOT_SINCE, scene.j)) if scene.tokens.lower[k] == "so"), None)
    direction = SIZES.get(scene.tokens.lower[k + 1]) if k is not None and k + 1 < scene.j else None
    ahead = scene.words(at + 2, k) if k is not None else []
    dated = not LENGTHS.isdisjoint(ahead) or any(len(word) == 4 and word.isdecimal() for word in ahead)
    if k is None or direction is None or not dated:
        return None
    found = _first(scene, at, k + 2, direction)
    year = next((int(word) for word in ahead if len(word) == 4 and word.isdecimal()), None)
    # In the year itself it was so low.
    return found._replace(rank=replace(found.rank, since=year + 1 if year else None))


def set_record(scene: Scene, at: int) -> Ranking | None:
    """ "1,604 officers, a record for the force", "a total of 640, which was a record": said of the number right before it."""
    if scene.words(at - 1, at) != ["a"]:
        return None
    behind = scene.words(at + 1, at + 4)
    closed = not behind or not behind[0].isalpha() or behind[0] == "for" and not OF_WHOM.isdisjoint(behind[1:])
    led = scene.words(at - 3, at - 1)
    apposed = led[-1:] in ([","], ["–"], ["—"]) or led in (["which", "is"], ["which", "was"])
    start = at - 1 - len(led) if led[-1:] not in ([","], ["–"], ["—"]) else at - 2
    numbers = [j for _, j, _ in scene.quantities if 0 <= start - j <= OF_NUMBER]
    return _first(scene, at - 1, at + 1, "highest") if closed and apposed and numbers else None


def _of_years(scene: Scene, at: int) -> Ranking | None:
    """ "a ten-year low", "at five-year high": the first of so many years."""
    start = at - 2 - (scene.words(at - 2, at - 1)[0] in HYPHENS)
    number = scene.words(start, start + 1)
    if start < scene.i or not (number[0].isdecimal() or number[0] in SMALL or number[0] in TENS):
        return None
    start -= scene.words(start - 1, start) in (["a"], ["an"], ["its"])
    return _first(scene, start, at + 1, "lowest" if scene.tokens.lower[at] == "low" else "highest")


def _first(scene: Scene, i: int, j: int, direction: RankDirection) -> Ranking:
    rank = Rank(span=scene.span(i, j), position=1, direction=direction, among="periods", since=year_after(scene, j))
    return Ranking(i, j, rank, j)


AFTER = frozenset(["since", "after"])


def year_after(scene: Scene, i: int) -> int | None:
    """The first year named in the eight tokens from `i`, behind "since": "a record in 2018" is of that year."""
    words = scene.words(i, i + 8)
    for at, word in enumerate(words):
        if len(word) == 4 and word.isdecimal() and word[:2] in ("18", "19", "20"):
            return int(word) if AFTER.intersection(words[:at]) else None
    return None


# What a word may say of all times, by the word.
OF_ALL_TIMES = {**dict.fromkeys(sorted(PEAKS), at_peak), "never": never_so, "not": not_since, "record": set_record}
