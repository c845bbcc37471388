"""Shapes of words that make a figure the size of a change: "two thirds have gone", "had the steepest climb of all, 42 per cent"."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.claims.changes.change_sizes import ENDS
from claimcheck.claims.quantities.units import STOPS
from claimcheck.claims.scenes.scene import Scene, Turn
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.values import PERCENTAGES, ChangeDirection, Quantity

_grammar = word_sets("grammar", "changes")
LOST = _grammar["lost"]
POSTS = _grammar["posts"]
DONE = _grammar["done"]
LOSING, TAKEN = _grammar["losing"], _grammar["taken"]
PARTS, OF_THE = word_sets("grammar", "change_sizes")["parts"], (["of", "the"], ["of", "that"], ["of", "this"])
THIEVES = _grammar["thieves"]
ROBBED, BUDGETS = _grammar["robbed"], _grammar["budgets"]
UNANSWERED = frozenset(["calls", "callers"])
JOINING = (["and"], ["while"], ["but"])
NOT_LOST = [[word] for word in ("sick", "missing", "off", "to", "on", "into", "through", "up", "down", "without")]
NOTHING_MORE: tuple[list[str], ...] = ([], ["."], [","], ["to"], ["in"], ["were"], ["was"], ["are"])
OF_WHAT = (["of", "the"], ["of", "all"], ["of", "those"])
HAVING, GETTING = (["have"], ["has"], ["had"]), _grammar["getting"]
GOING = _grammar["going"]
LOSERS = (*HAVING, ["who"], ["that"], ["which"])
HAVE, ACTIVE, GONE = _grammar["have"], _grammar["active"], _grammar["gone"]
LISTED = 12  # tokens between two figures of a list
# What sets a figure apart from the words that it sizes, and what may follow such a figure.
NAMED = 6  # tokens from "rise" to its size, with what has risen between
WAYS: dict[str, ChangeDirection] = {"up": "up", "down": "down"}
MARKS = frozenset([",", ";", ":", "(", ")", "–", "—"])
APPOSING = ([","], ["–"], ["—"], [":"], ["("])
# "One and two, fewer": a number and its per cent before the one word of change that both share.
LESS_OR_MORE = word_sets("grammar", "changes")["less_or_more"]
SET_IN = {
    ("(", "or"): [")"],
    ("(",): [")"],
    (",", "or"): [","],
    ("–", "or"): ["–"],
    ("or",): [],
}
SET_BEHIND = _grammar["set_behind"]
CLOSING: tuple[list[str], ...] = (
    [],
    ["."],
    [","],
    [";"],
    [")"],
    ["–"],
    ["—"],
    ["and"],
    ["while"],
    ["but"],
    ["compared"],
    ["against"],
)


def way_behind(scene: Scene, i: int, j: int, quantity: Quantity) -> ChangeDirection | None:
    """The way that words behind a figure tell: "81 have gone", "15 were added", "the six per cent by which crime went up"."""
    if _vanishes(scene, i, j, quantity):
        return "down"
    clause = scene.words(j, j + 2) == ["by", "which"]
    went = next((one.direction for one in scene.turns if one.i > j and one.sort == "verb"), None) if clause else None
    return _told_twice(scene, i, j) or ("up" if _is_added(scene, j, quantity) else went)


def _told_twice(scene: Scene, i: int, j: int) -> ChangeDirection | None:
    """ "It was 24 per cent, or 2,054, up on the 10,513 of the year before": which way both go stands behind the second."""
    second = scene.words(i - 1, i) == ["or"]
    other = next(
        (end for at, end, _ in scene.quantities if at - j in (1, 2) and scene.words(at - 1, at) == ["or"]), None
    )
    end = j if second else other
    behind = scene.words(end, end + 3) if end is not None else []
    return WAYS[behind[1]] if behind[:1] == [","] and behind[2:] == ["on"] and behind[1] in WAYS else None


def _vanishes(scene: Scene, i: int, j: int, quantity: Quantity) -> bool:
    """Whether as many are gone, by the words behind the figure at tokens `i` to `j`, or by those of one that it is listed with."""
    return (
        _is_gone(scene, j, quantity)
        or _is_number_gone(scene, i)
        or any(
            _is_listed_before(scene, j, at, quantity, other)
            or _is_listed_behind(scene, i, j, end, quantity, other)
            or quantity.unit == "percent" != other.unit
            and (tuple(scene.words(end + 1, i)) in SET_IN or scene.words(end, i) == ["(", "or"])
            for at, end, other in scene.quantities
            if quantity.unit and _is_gone(scene, end, other)
        )
    )


def _is_number_gone(scene: Scene, i: int) -> bool:
    """ "The biggest number to go from any one force was 323": as many as are told to be gone ahead."""
    ahead = scene.words(scene.i, i)
    if ahead[-1:] not in (["was"], ["is"]) or "number" not in ahead:
        return False
    told = ahead[ahead.index("number") + 1 :]
    return told[:2] in (["to", "go"], ["to", "leave"]) or told[:1] == ["lost"] and told[1:2] not in NOT_LOST


def _is_listed_before(scene: Scene, j: int, at: int, quantity: Quantity, gone: Quantity) -> bool:
    """ "Around 120 PCSOs and more than 70 special constables have gone": the two are told in one breath."""
    posts = {quantity.unit, gone.unit} <= POSTS
    return posts and at - j in (1, 2) and all(word in (",", "and") for word in scene.words(j, at))


def _is_listed_behind(scene: Scene, i: int, j: int, end: int, quantity: Quantity, gone: Quantity) -> bool:
    """ "31 per cent have gone in Sussex and 28 per cent in Essex": the same of another place."""
    between = scene.words(end, i)
    alike = quantity.unit == gone.unit == "percent" and scene.words(j, j + 1) == ["in"]
    listed = "in" in between and between[-1:] in ([","], ["and"]) and len(between) <= LISTED
    return alike and listed and MARKS.isdisjoint(between[:-1]) and "number" not in scene.tokens.kind[end:i]


def _is_gone(scene: Scene, j: int, quantity: Quantity) -> bool:
    """ "two thirds of its PCSOs have gone", "more than 1,000 posts have been lost", "four-fifths of that has melted away"."""
    if scene.block.kind == "headline" and quantity.unit in POSTS and _go(scene.words(j, j + 2)):
        return True
    following = _behind_aside(scene.words(j, j + 20))[:15]
    if LOST.isdisjoint(following):
        return False
    end = next((k for k, word in enumerate(following) if word in ENDS), len(following))
    at = next((k for k, word in enumerate(following[:end]) if word in LOST), None)
    behind = following[at + 1 : at + 4] if at is not None else []
    if at is None or behind[:1] in NOT_LOST or "way" in behind or behind and behind[0].startswith("un"):
        return False  # "went to", "went unanswered", "went that way"
    passive = not GETTING.isdisjoint(following[max(0, at - 2) : at])
    if following[at] in ACTIVE and not passive and following[max(0, at - 1) : at] in LOSERS:
        return False  # "one in four officers have lost a colleague", "a quarter of those who lost a phone"
    if following[:2] in OF_WHAT and at == 3 and following[at] == "lost" and behind[:1] in NOTHING_MORE:
        return False  # "27 per cent of the days lost": a share of them
    if quantity.unit == "percent":  # "so that almost a third have vanished"
        return (
            following[:1] == ["of"]
            or at == 1
            and following[0] in ("have", "had")
            or quantity.ratio
            and _counts_posts(scene, j, at)
        )
    dated = any(0 <= one.i - (j + at + 2) <= 1 for one in scene.wordings)  # "some 750 officers lost by March 2019"
    dated = dated and at == 0 and following[at] in ACTIVE and behind[0] in ("by", "since", "in", "between")
    # "1,200 jobs lost" of a headline, "with 376 officers gone", "That is 1,842 gone, or 24 per cent"
    told = dated or at == 0 and (scene.block.kind == "headline" or following[0] in GONE)
    gone = at == 0 and following[0] in GONE and behind[:1] in (*NOTHING_MORE, ["since"], ["or"])
    bare = quantity.unit == "" and (gone or _are_gone(scene, j, following, at, passive))
    told = told or following[at - 1 : at] == ["are"]  # "400 officers and staff are cut"
    return bare or quantity.unit in POSTS and bool(told or {"have", "has", "had", "went", "been"} & set(following[:4]))


def _are_gone(scene: Scene, j: int, following: list[str], at: int, passive: bool) -> bool:
    """ "81 have gone", "132 of them have been lost", "87 went in the first year": of a bare number, before word `at` of those behind it."""
    whose = 2 if following[:2] in (["of", "them"], ["of", "those"], ["of", "these"]) else 0
    if following[at] == "removed" or at - whose > 2:
        return False
    went = following[at] == "went" and at == whose and any(one.i - (j + at) in (1, 2) for one in scene.wordings)
    return went or following[whose : whose + 1] in HAVING and (passive or at == whose + 1)


def _go(behind: list[str]) -> bool:
    """ "500 officers go", "120 jobs to go in shake-up", of a headline; not "100 officers go on strike"."""
    to_go = behind[1:] == ["go"] and behind[:1] == ["to"]
    return to_go or behind[:1] == ["go"] and (len(behind) == 1 or behind[1] in GOING)


def _is_added(scene: Scene, j: int, quantity: Quantity) -> bool:
    """ "15 were added in the last year", "40 posts have been added": not "a charge was added"."""
    counted = quantity.unit == "" or quantity.unit in POSTS
    behind = scene.words(j, j + 3)
    return counted and (
        behind[:2] == ["were", "added"] or behind in (["have", "been", "added"], ["had", "been", "added"])
    )


def _behind_aside(words: list[str]) -> list[str]:
    """ "805 officers[, or 21 per cent,] have gone since", "805 posts [(21 per cent)] have gone", "or 21 per cent[,] have gone"."""
    if words[:1] == ["("] and ")" in words:
        return words[words.index(")") + 1 :]
    if words[:2] == [",", "or"] and "," in words[2:]:
        return words[words.index(",", 2) + 1 :]
    return words[1:] if words[:1] == [","] and words[1:2] in HAVING else words


def is_further(scene: Scene, turn: Turn) -> bool:
    """ "Six were sacked and 11 more resigned or retired": as many besides, and no rise; "12 more were sacked than in 2012" is one."""
    behind = scene.words(turn.j, turn.j + 2)
    clause = scene.words(turn.j, scene.j)
    clause = clause[: clause.index(",")] if "," in clause else clause
    if scene.words(turn.i, turn.j) != ["more"] or not behind or "than" in clause:
        return False
    figure = next((at for at, end, _ in scene.quantities if end == turn.i or at < turn.i < end), None)
    if figure is None or scene.words(figure - 1, figure) not in JOINING:
        return False
    before = any(end < figure and not quantity.unit.startswith(PERCENTAGES) for _, end, quantity in scene.quantities)
    done = behind[0].endswith("ed") and (len(behind) == 1 or behind[1] in STOPS or not behind[1].isalpha())
    return before and (done or behind[0] in DONE)


def _counts_posts(scene: Scene, j: int, at: int) -> bool:
    """ "Three in every four PCSOs have gone", "one officer in seven has gone"."""
    following = scene.words(j, j + at)
    counted = {*following, *(f"{word}s" for word in scene.words(j - 4, j))}
    return not POSTS.isdisjoint(counted) and not HAVE.isdisjoint(following)


def stands_apart(scene: Scene, turn: Turn, i: int, quantity: Quantity) -> bool:
    """ "Had the steepest climb of the four, 42 per cent.", "The rise in adult rapes, 132 per cent, is": the noun's own size, set off.

    So that of a verb that tells how far: "has lost the biggest share, 76 per cent, and", "fell the most, 12 per cent".
    """
    between = scene.words(turn.j, i)
    ahead = between[1:2] if turn.sort == "verb" and between[:1] == ["the"] else scene.words(turn.i - 1, turn.i)
    superlative = bool(ahead) and (ahead[0].endswith("est") or ahead[0] in ("worst", "most"))
    of_what = turn.sort == "noun" and between[:1] == ["in"] and between[-1:] == [","] and len(between) <= NAMED
    if between[-1:] not in APPOSING or not (superlative or of_what):
        return False
    end = scene.tokens.index_at(quantity.span.end - 1) + 1
    told = any(turn.j <= at < i and other.unit in PERCENTAGES for at, _, other in scene.quantities)
    apart = MARKS.isdisjoint(between[:-1]) and scene.words(end, end + 1) in CLOSING
    return apart and not told


def told_in_two(scene: Scene, turn: Turn, i: int) -> bool:
    """ "That is three per cent, or 911 crimes, fewer": each of the two, of which one begins at token `i`, is the size of the fall."""
    named = any(cue.i == turn.j for cue in scene.cues)  # "fewer burglaries"
    if scene.tokens.lower[turn.i] not in LESS_OR_MORE:
        return False
    if not named and not SET_BEHIND.issuperset(scene.words(turn.j, turn.j + 1)):
        return False
    both = [one for one in scene.quantities if one[1] <= turn.i][-2:]
    if len(both) < 2 or i not in (both[0][0], both[1][0]) or any(at <= turn.i < end for at, end, _ in scene.quantities):
        return False  # "three per cent, or 911 crimes, more than half of them in Dover"
    (_, end, first), (at, last, second) = both
    shares = [one.unit == "percent" for one in (first, second)]
    set_in = SET_IN.get(tuple(scene.words(end, at))) == scene.words(last, turn.i)
    # "has 3,200 officers or 12 per cent fewer": the first may be what is left
    return set_in and shares[0] != shares[1] and (turn.i > last or shares[0])


def is_sum_lost(scene: Scene, turn: Turn, quantity: Quantity) -> bool:
    """ "The losses, at £31m, have doubled", "victims of fraud lost £31m": what was taken, and no fall, as of a budget."""
    if quantity.unit != "gbp" or not BUDGETS.isdisjoint(scene.vocabulary):
        return False
    word = scene.tokens.lower[turn.i]
    return word in ("loss", "losses") or word in LOSING and not ROBBED.isdisjoint(scene.vocabulary)


def is_lost(scene: Scene, i: int, quantity: Quantity) -> bool:
    """ "Gloucestershire lost 1,120 cycles", "lost 4.1 per cent of its calls", "lost 212 machines to thieves": and no fall."""
    end = next((b for a, b, other in scene.quantities if other is quantity), i)
    behind = scene.words(end, end + 5)
    if quantity.unit != "percent":
        return quantity.unit in TAKEN or any(word == "to" and who in THIEVES for word, who in pairwise(behind))
    numbered = [k for k in range(end + 1, min(end + 3, scene.j)) if scene.tokens.kind[k] == "number"]
    return behind[:1] == ["of"] and (not UNANSWERED.isdisjoint(behind) or bool(numbered) and numbered[0] == end + 1)


def is_of_part(scene: Scene, turn: Turn, i: int) -> bool:
    """ "Most of the rise, | 250, came in Medway", "Of the increase, | 250": a part of it; not "part of the increase of | 422"."""
    if turn.sort != "noun" or turn.j > i or scene.words(turn.j, i) == ["of"]:
        return False
    if scene.words(turn.i - 2, turn.i) not in OF_THE:
        return False
    return turn.i - 2 == scene.i or not PARTS.isdisjoint(scene.words(turn.i - 3, turn.i - 2))
