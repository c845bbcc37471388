"""How to print: width, colour, and how much to say."""

from __future__ import annotations

from dataclasses import dataclass

CODES: dict[str, str] = {
    "error": "31;1",
    "warning": "33;1",
    "note": "36;1",
    "supported": "32",
    "contradicted": "31",
    "unclear": "33",
    "faint": "2",
    "strong": "1",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """`width` in characters, `color` for a terminal, `quiet` for findings alone, `verbose` for every claim's evidence."""

    width: int = 100
    color: bool = False
    quiet: bool = False
    verbose: bool = False

    def paint(self, text: str, tone: str) -> str:
        """The text in the colour of its tone, when colour is wanted."""
        code = CODES.get(tone)
        return f"\x1b[{code}m{text}\x1b[0m" if self.color and code and text else text
