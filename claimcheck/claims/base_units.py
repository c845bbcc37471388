"""Units that a sentence or a line above rows says once for all: "per 1,000 residents", "(%)", "All figures are percentages"."""

from __future__ import annotations

from claimcheck.claims.scene import Scene
from claimcheck.claims.units import BASES, rate_after

RATES = frozenset(BASES.values())
HEADING = 6  # tokens
FAR, SENTENCE = 4, 12  # tokens: from "All" to "figures", and of a sentence that says no more than their unit


def base_unit(scene: Scene) -> str:
    """ "per 1,000 residents", "for every thousand people" as a unit, of a sentence that does not give it with a figure."""
    base = base_of(scene)
    return base[1] if base is not None else ""


def key_unit(scene: Scene) -> str:
    """The unit that a line above rows gives them all: "per 1,000 residents", "per cent", "(%)"; not that of a figure of its own."""
    base = base_unit(scene)
    own = any(one.quantity is not None and one.quantity.unit == base for one in scene.sketches)
    if base and not (own and scene.words(scene.j - 1, scene.j) != [":"]) and not bracket_unit(scene):
        return base
    for at in range(scene.i, scene.j):
        percent = scene.tokens.text[at] == "%" or scene.words(at, at + 2) == ["per", "cent"]
        if percent and at > scene.i and scene.words(at - 1, at) in ([","], ["("], ["in"], [":"]):
            return "percent"
    return ""


def unit_of_line(scene: Scene) -> str:
    """The unit that a line gives all rows below it, whatever their headings: "How they compare, per 1,000 people:"."""
    return base_unit(scene) if scene.words(scene.j - 1, scene.j) == [":"] and not scene.sketches else ""


def unit_above(scene: Scene, line: str) -> str:
    """That unit, for the rows below a heading of a few words ("Vehicle offences")."""
    short = scene.j - scene.i <= HEADING and not scene.quantities
    return line if short and scene.words(scene.j - 1, scene.j) != ["."] else ""


def bracket_unit(scene: Scene) -> str:
    """The unit that a line above rows gives what stands in their brackets: "with the rate per 1,000 in brackets"."""
    base = base_of(scene)
    told = scene.words(base[0], scene.j) if base is not None else []
    return base[1] if base is not None and {"brackets", "parentheses"} & set(told) else ""


def unit_of_all(scene: Scene) -> str:
    """The unit that a sentence of its own gives all rows below: "All figures are percentages.", "Figures are in per cent"."""
    words = scene.words(scene.i, scene.j)
    at = next((k for k, word in enumerate(words) if word in ("figures", "rates", "numbers")), None)
    told = words[at + 1 : at + 3] if at is not None and at < FAR else []
    shares = {"percentages", "percent", "%"} & set(words) or words[-3:-1] == ["per", "cent"]
    return "percent" if told[:1] in (["are"], ["in"], ["as"]) and shares and len(words) <= SENTENCE else ""


def base_of(scene: Scene) -> tuple[int, str] | None:
    """Where what a rate is taken of is told, and the unit that it makes."""
    words = scene.words(scene.i, scene.j)
    for at, word in enumerate(words if "per" in words or "for" in words else (), scene.i):
        if word in ("per", "for"):
            rate = rate_after(scene.tokens, at, scene.j)
            if rate is not None and rate.unit in RATES:
                return at, rate.unit
    return None
