"""The small language in which the lexicon writes wordings, compiled to expressions over the letters of tokens.

Plain words stand for themselves; (a|b c) is a choice, [x] may be left out, - is a dash; {x} is a class or a macro, and
<name: x> keeps what x matched under that name.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

PIECE = re.compile(
    r"<(?P<name>\w+):|\{(?P<use>\w+)\}|(?P<mark>[()|\[\]>,\-])|(?P<word>[a-z]+)|(?P<space>\s+)|(?P<bad>.)"
)


@dataclass(frozen=True, slots=True)
class Part:
    """An expression, the letters that it can begin with, and whether it may match nothing."""

    source: str
    begins: frozenset[str]
    empty: bool

    def then(self, other: Part) -> Part:
        """This followed by that."""
        begins = self.begins | other.begins if self.empty else self.begins
        return Part(self.source + other.source, begins, self.empty and other.empty)

    def maybe(self) -> Part:
        """This, or nothing."""
        return Part(f"(?:{self.source})?", self.begins, True)

    def kept(self, name: str) -> Part:
        """This, kept under a name."""
        return Part(f"(?P<{name}>{self.source})", self.begins, self.empty)


NOTHING = Part("", frozenset(), True)


class Compiler:
    """Compiles templates: `letters` are those of words and marks, `classes` character classes, `macros` templates with a name."""

    def __init__(self, letters: Mapping[str, str], classes: Mapping[str, str], macros: Mapping[str, str]) -> None:
        self._letters, self._macros = letters, macros
        self._classes = {name: Part(chars, frozenset(chars.strip("[]")), False) for name, chars in classes.items()}

    def read(self, template: str) -> Part:
        """The whole expression. Raises ValueError on a template that is no template."""
        part, rest = self._choice(_pieces(template))
        if rest or part.empty:
            raise ValueError(f"no wording: {template!r}")
        return part

    def _choice(self, pieces: list[re.Match[str]]) -> tuple[Part, list[re.Match[str]]]:
        part, rest = self._sequence(pieces)
        found = [part]
        while rest and rest[0]["mark"] == "|":
            part, rest = self._sequence(rest[1:])
            found.append(part)
        if len(found) == 1:
            return found[0], rest
        # The longest choice first: "ending in" before "ending".
        found.sort(key=lambda one: -len(one.source))
        source = "|".join(one.source for one in found)
        return Part(
            f"(?:{source})", frozenset().union(*(one.begins for one in found)), any(one.empty for one in found)
        ), rest

    def _sequence(self, pieces: list[re.Match[str]]) -> tuple[Part, list[re.Match[str]]]:
        whole = NOTHING
        while pieces and pieces[0]["mark"] not in ("|", ")", "]", ">"):
            part, pieces = self._one(pieces)
            whole = whole.then(part)
        return whole, pieces

    def _one(self, pieces: list[re.Match[str]]) -> tuple[Part, list[re.Match[str]]]:
        piece, rest = pieces[0], pieces[1:]
        if piece["name"]:
            part, rest = self._choice(rest)
            return part.kept(piece["name"]), rest[1:]
        if piece["mark"] in ("(", "["):
            part, rest = self._choice(rest)
            return (part.maybe() if piece["mark"] == "[" else part), rest[1:]
        if name := piece["use"]:
            return self._classes.get(name) or self._choice(_pieces(self._macros[name]))[0], rest
        letter = self._letters[piece["word"] or piece["mark"]]
        return Part(re.escape(letter), frozenset(letter), False), rest


def _pieces(template: str) -> list[re.Match[str]]:
    found = [piece for piece in PIECE.finditer(template) if not piece["space"]]
    if any(piece["bad"] for piece in found):
        raise ValueError(f"no wording: {template!r}")
    return found
