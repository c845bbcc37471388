"""The first of all months or years: "a record high", "the busiest month", "its worst year on record", "the peak, in 2009, of 123,019"."""

from __future__ import annotations

from claimcheck.claims.lexicons import word_sets
from claimcheck.claims.number_words import SMALL, TENS
from claimcheck.claims.rank_words import Ranking
from claimcheck.claims.scene import Scene
from claimcheck.domain.values import Rank, RankDirection
from claimcheck.nlp.patterns import HYPHENS, Match

PERIOD_NOUNS = word_sets("grammar", "records")["period_nouns"]
SOMEBODY = frozenset(["his", "her", "my", "your"])  # "the busiest month of his life"
PEAKS = frozenset(["peak", "low", "high"])
# "313 above the low of 1,955", "down from the peak of 2,185": what another figure is set against
AGAINST = frozenset(["above", "below", "beyond", "under", "over", "on", "from", "than", "off"])
OWNERS = frozenset(["the", "its", "their", "his", "our", "'s", "’s"])


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
