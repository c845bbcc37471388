"""HTML elements as values. What is not made by `element` or `join` is text, and text is escaped: no markup of an article gets through."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable

VOID = {"br", "input", "meta"}
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")  # HTML has no way to write these


class Markup(str):
    """A piece of HTML, ready to be printed."""

    __slots__ = ()


def element(tag: str, *children: str | None, **attributes: str | int | float | bool | None) -> Markup:
    """An element with its children, None among them left out.

    A trailing underscore of an attribute's name goes, another becomes a hyphen (`class_`, `aria_label`); None and False leave
    an attribute out, True writes it bare.
    """
    told = "".join(
        _attribute(name, value) for name, value in attributes.items() if value is not None and value is not False
    )
    if tag in VOID:
        return Markup(f"<{tag}{told}>")
    return Markup(f"<{tag}{told}>{join(children)}</{tag}>")


def join(children: Iterable[str | None]) -> Markup:
    """The children one after the other, text escaped."""
    return Markup("".join(child if isinstance(child, Markup) else text(child) for child in children if child))


def text(words: str) -> Markup:
    """Words as they stand, with every mark of HTML escaped."""
    return Markup(html.escape(CONTROL.sub("\N{REPLACEMENT CHARACTER}", words), quote=True))


def link(words: str, url: str, **attributes: str | int | float | bool | None) -> Markup:
    """A link to a page of the web; the words alone when the address is of another kind ("javascript:")."""
    if not re.match(r"https?://[^\s<>\"]+$", url):
        return element("span", words)
    return element("a", words, href=url, rel="noreferrer", **attributes)


def hidden(words: str) -> Markup:
    """Words that are read out and not shown."""
    return element("span", words, class_="unseen")


def _attribute(name: str, value: str | int | float | bool) -> str:
    shown = name.rstrip("_").replace("_", "-") if name not in ("viewBox",) else name
    return f" {shown}" if value is True else f' {shown}="{text(str(value))}"'
