"""Units that a sentence or a line above rows says once for all: "per 1,000 residents", "(%)"; and which figures are rates of them."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.claims.quantities.rates import BASES, rate_after
from claimcheck.claims.scenes.between import holds_figure
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets

RATES = frozenset(BASES.values())
HEADING = 6  # tokens
FAR, SENTENCE = 4, 12  # tokens: from "All" to "figures", and of a sentence that says no more than their unit
FORCES = word_sets("grammar", "refusals")["forces"]
_grammar = word_sets("grammar", "base_units")
DESCRIBING, NOT_DESCRIBING, COUNTED = _grammar["describing"], _grammar["not_describing"], _grammar["counted"]
_columns = word_sets("grammar", "columns")
SHARES, CHANGES = _columns["shares"], _columns["changes"]
BELOW, OPENING = _grammar["below"], 6  # and tokens up to a share
BRACKETS = word_sets("grammar", "nouns")["brackets"]
NUMBERS = _grammar["numbers"]
NEAR = 5  # tokens from "brackets" to the "number" that stands there
DESCRIBED = 9  # tokens from what is counted, with what it is of, to what it is a rate of
SUBJECT = 3  # tokens of "Recorded burglaries", which a sentence opens on
FAR_ABOVE = 30  # times a rate from which a bare number beside it is none


def base_unit(scene: Scene) -> str:
    """ "per 1,000 residents", "for every thousand people" as a unit, of a sentence that does not give it with a figure."""
    base = base_of(scene)
    return base[1] if base is not None else _share_below(scene)


def key_unit(scene: Scene) -> str:
    """The unit that a line above rows gives them all: "per 1,000 residents", "per cent", "(%)"; not that of a figure of its own."""
    base = base_unit(scene)
    own = any(one.quantity is not None and one.quantity.unit == base for one in scene.sketches)
    of_brackets = base != "percent" and bracket_unit(scene)
    if base and not (own and scene.words(scene.j - 1, scene.j) != [":"]) and not of_brackets:
        return base
    for at in range(scene.i, scene.j):
        percent = scene.tokens.text[at] == "%" or scene.words(at, at + 2) == ["per", "cent"]
        if percent and at > scene.i and scene.words(at - 1, at) in ([","], ["("], ["in"], [":"]):
            return "percent"
    return "percent" if _opens_on_share(scene) else ""


def _opens_on_share(scene: Scene) -> bool:
    """ "% of burglaries charged", "Percentage of victims satisfied": a line that opens on the unit, and not "% change since 2010"."""
    words = scene.words(scene.i, scene.j)
    return (not SHARES.isdisjoint(words[:1]) or words[:2] == ["per", "cent"]) and CHANGES.isdisjoint(words)


def _share_below(scene: Scene) -> str:
    """Per cent, of a sentence that says so of the rows below it: "Below is the percentage of tests that were failed in 2018"."""
    if SHARES.isdisjoint(scene.vocabulary) or BELOW.isdisjoint(scene.vocabulary) or scene.sketches:
        return ""
    words = scene.words(scene.i, scene.j)
    at = next(k for k, word in enumerate(words) if word in SHARES)
    return "percent" if at < OPENING and NUMBERS.isdisjoint(words[:at]) and CHANGES.isdisjoint(words) else ""


def unit_of_line(scene: Scene) -> str:
    """The unit that a line gives all rows below it, whatever their headings: "How they compare, per 1,000 people:"."""
    return base_unit(scene) if scene.words(scene.j - 1, scene.j) == [":"] and not scene.sketches else ""


def unit_above(scene: Scene, line: str) -> str:
    """That unit, for the rows below a heading of a few words ("Vehicle offences")."""
    short = scene.j - scene.i <= HEADING and not scene.quantities
    return line if short and scene.words(scene.j - 1, scene.j) != ["."] else ""


def counts_in_brackets(scene: Scene) -> bool:
    """ "With the number of tests in brackets", "in brackets the total", "followed by the number": something else of the same time."""
    words = scene.words(scene.i, scene.j)
    at = _brackets_at(words)
    return at is not None and not NUMBERS.isdisjoint(words[max(0, at - DESCRIBED) : at + NEAR])


def _brackets_at(words: list[str]) -> int | None:
    """Where the words say what stands in brackets, or behind the first figure of each row."""
    pairs = enumerate(pairwise(words))
    behind = next((k for k, pair in pairs if pair == ("followed", "by")), None)
    return next((k for k, word in enumerate(words) if word in BRACKETS), behind)


def bracket_unit(scene: Scene) -> str:
    """The unit that a line above rows gives what stands in their brackets: "with the rate per 1,000 in brackets"."""
    if BRACKETS.isdisjoint(scene.vocabulary):
        return ""
    base = base_of(scene)
    if base is None:  # "the percentage of burglaries solved (2017 in brackets)"
        return "" if counts_in_brackets(scene) else _share_below(scene)
    # "and in brackets how many that is per 1,000 people", and not "per 1,000 people, with the number in brackets"
    said = scene.words(max(scene.i, base[0] - DESCRIBED), scene.j)
    return "" if BRACKETS.isdisjoint(said) or counts_in_brackets(scene) else base[1]


def unit_of_all(scene: Scene) -> str:
    """The unit that a sentence of its own gives all rows below: "All figures are percentages.", "Figures are in per cent"."""
    words = scene.words(scene.i, scene.j)
    at = next((k for k, word in enumerate(words) if word in ("figures", "rates", "numbers")), None)
    told = words[at + 1 : at + 3] if at is not None and at < FAR else []
    shares = {"percentages", "percent", "%"} & set(words) or words[-3:-1] == ["per", "cent"]
    return "percent" if told[:1] in (["are"], ["in"], ["as"]) and shares and len(words) <= SENTENCE else ""


def base_of(scene: Scene) -> tuple[int, str] | None:
    """Where what a rate is taken of is told, and the unit that it makes."""
    if "per" not in scene.vocabulary and "for" not in scene.vocabulary:
        return None
    for at, word in enumerate(scene.words(scene.i, scene.j), scene.i):
        if word in ("per", "for"):
            rate = rate_after(scene.tokens, at, scene.j)
            if rate is not None and rate.unit in RATES:
                return at, rate.unit
    return None


def label_unit(scene: Scene) -> str:
    """ "Incidents per 1,000 residents: 21.7 (England and Wales: 24.8)": the unit that the label of a row gives all its figures."""
    base = base_of(scene) if scene.tabular and scene.sketches else None
    return base[1] if base is not None and scene.words(scene.sketches[0].i - 1, scene.sketches[0].i) == [":"] else ""


DONE = frozenset(["was", "were"])


def is_rate_of(scene: Scene, sketch: Sketch, at: int) -> bool:
    """Whether a figure is a rate of the base that is told at token `at`.

    "The rate per 100,000 was 82", "for every 1,000 people there were 92 crimes", "at 6.9, its rate per 1,000".
    """
    quantity = sketch.quantity
    if quantity is None or sketch.type != "count" or quantity.unit in FORCES or quantity.high >= 1000:
        return False
    called = "rate" in scene.words(at - 4, at) or _is_subject(scene, sketch, at)
    if sketch.role != "level" and not (sketch.role in ("before", "after") and called):
        return False  # "The rate per 1,000 rose from 20"
    told = scene.words(at, at + 1) == ["for"]
    # "62 was also the number of rapes in Kent for every 100,000"
    number = "number" in scene.words(sketch.j, sketch.j + 5)
    behind = told and 0 <= at - sketch.j < (12 if number else 7)  # "four searches were carried out for every 1,000"
    done = scene.words(at, at + 1) == ["per"] and not DONE.isdisjoint(scene.words(sketch.j, at))
    behind = behind or done and 0 < at - sketch.j < 10  # "28 incidents of disorder were recorded per 1,000"
    if behind and not holds_figure(scene, sketch.j, at):
        return True
    own = [other for other in scene.sketches if other.type == "rate" and other.i < at <= other.j]
    if quantity.unit and own:
        return False  # "at 43.8 for every 100,000 adults, with 193 offences"
    if any(one.quantity is not None and quantity.low > FAR_ABOVE * one.quantity.low for one in own):
        return False  # "893 robberies (0.5 per 1,000 people), down from 953"
    return quantity.step < 1 or at < sketch.i and (quantity.unit == "" or told or at == scene.i)


def _is_subject(scene: Scene, sketch: Sketch, at: int) -> bool:
    """ "Allegations per 1,000 staff went up from 174 to 289": what a sentence opens on, and the only thing that moved."""
    moved = [turn for turn in scene.turns if turn.sort == "verb" and at < turn.i < sketch.i]
    return 0 < at - scene.i <= SUBJECT and scene.words(at, at + 1) == ["per"] and len(moved) == 1


def base_of_described(scene: Scene, sketch: Sketch) -> tuple[int, str] | None:
    """The base of "74 incidents of disorder per 1,000", "16 assaults on officers per 1,000": only what they are stands between."""
    at = next((k for k in range(sketch.j, min(sketch.j + DESCRIBED, scene.j)) if scene.tokens.lower[k] == "per"), 0)
    between = scene.words(sketch.j, at)
    of_unit = sketch.quantity is not None and bool(sketch.quantity.unit) and bool(between) and between[0] in DESCRIBING
    if not (of_unit and NOT_DESCRIBING.isdisjoint(between)) and " ".join(between) not in COUNTED:
        return None
    rate = rate_after(scene.tokens, at, scene.j)
    return (
        (at, rate.unit) if rate is not None and rate.unit in RATES and not holds_figure(scene, sketch.j, at) else None
    )
