"""Derived measures as data: which measure is made from which others, found by matching patterns against the measures held."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

FIELD = re.compile(r"\{(topic|event|population|base)\}")
INPUTS = {"rate": ("count", "per"), "share": ("part", "whole"), "total": ("parts",), "per_time": ("count",)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """How one derived measure is made: its kind and the ids of its inputs (all the parts of a total)."""

    kind: str
    inputs: tuple[str, ...]
    scale: float = 1.0
    step: str = "0.1"
    slack_percent: float = 0.0
    note: str = ""


def expand(declared: Iterable[Mapping[str, Any]], measures: Iterable[str]) -> dict[str, list[Recipe]]:
    """The derived measures that the held ones allow, with their recipes. Twice over, so that one may build on another.

    Raises ValueError for a declaration of an unknown kind or without its inputs.
    """
    held, found = set(measures), dict[str, list[Recipe]]()
    declarations = [(entry, _inputs(entry)) for entry in declared]
    for _ in range(2):
        for entry, inputs in declarations:
            for measure, recipe in _matches(entry, inputs, held):
                known = found.setdefault(measure, [])
                if recipe not in known:
                    known.append(recipe)
        held |= found.keys()
    return found


def _inputs(entry: Mapping[str, Any]) -> list[str]:
    try:
        named = [entry[name] for name in INPUTS[entry["kind"]]]
    except KeyError as error:
        raise ValueError(
            f"derived measure {entry.get('measure', '?')}: {error} is unknown or missing; see docs/packages.md"
        ) from error
    return list(named[0]) if entry["kind"] == "total" else named


def _matches(entry: Mapping[str, Any], inputs: Sequence[str], held: set[str]) -> list[tuple[str, Recipe]]:
    pattern, found = _pattern(inputs[0]), []
    for measure in held:
        match = pattern.fullmatch(measure)
        if match is None or not _wanted(entry, match.groupdict().get("topic") or measure.split(".")[0]):
            continue
        made = [FIELD.sub(lambda field, match=match: match[field[1]], text) for text in inputs]  # type: ignore[misc]
        if all(text in held for text in made):
            target = FIELD.sub(lambda field, match=match: match[field[1]], entry["measure"])  # type: ignore[misc]
            if target not in made:
                found.append((target, _recipe(entry, made)))
    return found


def _wanted(entry: Mapping[str, Any], topic: str) -> bool:
    return topic not in entry.get("not", ()) and (not entry.get("only") or topic in entry["only"])


def _pattern(text: str) -> re.Pattern[str]:
    pieces = FIELD.split(text)
    return re.compile(
        "".join(re.escape(piece) if i % 2 == 0 else f"(?P<{piece}>[^.]+)" for i, piece in enumerate(pieces))
    )


def _recipe(entry: Mapping[str, Any], inputs: Sequence[str]) -> Recipe:
    scale = {"rate": entry.get("scale", 1), "per_time": entry.get("days", 1), "share": 100}.get(entry["kind"], 1)
    return Recipe(
        kind=entry["kind"],
        inputs=tuple(inputs),
        scale=float(scale),
        step=str(entry.get("step", "0.1")),
        slack_percent=float(entry.get("slack_percent", 0)),
        note=str(entry.get("note", "")),
    )
