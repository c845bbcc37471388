"""HTML as a row of tags and words, each with its offset in the source. Any text is taken, and in one pass: nothing is nested here."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

# A tag: the quotes of an attribute may hold ">". A quote that is never closed ends with the tag, as few characters as can be.
TAG = re.compile(
    r"<(?P<close>/?)(?P<name>[a-zA-Z][^\s/>]*+)(?P<attributes>(?:[^=>]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')|=)*+)>"
)
ATTRIBUTE = re.compile(r"([^\s=/\"'>]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+)))?")
REFERENCE = re.compile(r"&(?:#[0-9]{1,7};?|#[xX][0-9a-fA-F]{1,6};?|[a-zA-Z][a-zA-Z0-9]{1,31};?)")
PLAIN_TAG = re.compile(r"<(?P<close>/?)(?P<name>[a-zA-Z][^\s/>]*+)(?P<attributes>[^>]*+)>")
MOST_BROKEN = 50  # tags whose end is looked for in vain, before quotes are left out of account
RAW = frozenset({"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"})
# Elements that have no end tag.
VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())


class Tag(NamedTuple):
    """`<name ...>` or, when `close`, `</name>`. `attributes` are as written; `attribute()` reads one."""

    name: str
    close: bool
    attributes: str
    start: int
    end: int

    def attribute(self, name: str) -> str:
        """The value of an attribute, "" when it is not there or empty."""
        for found in ATTRIBUTE.finditer(self.attributes):
            if found[1].lower() == name:
                return html.unescape(found[2] or found[3] or found[4] or "")
        return ""

    def has(self, name: str) -> bool:
        """Whether it has the attribute, with or without a value."""
        return any(found[1].lower() == name for found in ATTRIBUTE.finditer(self.attributes))


class Words(NamedTuple):
    """What stands between tags, as written; of `script`, `title` and the like the whole of it."""

    start: int
    end: int
    raw: str = ""  # the element, for those whose content is no markup


def read_markup(source: str) -> Iterator[Tag | Words]:
    """The tags and words of a source in order; comments, doctypes and instructions are left out."""
    at = words = broken = 0
    while (at := source.find("<", at)) >= 0:
        found = TAG.match(source, at) if broken < MOST_BROKEN else None
        if found is None and source[at + 1 : at + 2].isalpha():
            found = PLAIN_TAG.match(source, at)
            broken += 1
            if found is None:  # no tag ends any more
                break
        end = found.end() if found else _end_of_other(source, at)
        if end is None:  # a "<" of the text
            at += 1
            continue
        if at > words:
            yield Words(words, at)
        at = words = end
        if found is None:
            continue
        tag = Tag(found["name"].lower(), bool(found["close"]), found["attributes"], found.start(), end)
        yield tag
        if tag.name in RAW and not tag.close:
            at = words = _end_of_raw(source, tag)
            yield Words(tag.end, at, tag.name)
    if words < len(source):
        yield Words(words, len(source))


def _end_of_other(source: str, at: int) -> int | None:
    """Where a comment, doctype or instruction ends; None when the "<" starts none of them."""
    if source.startswith("<!--", at):
        end = source.find("-->", at + 4)
        return len(source) if end < 0 else end + 3
    if source.startswith(("<!", "<?", "</"), at):
        end = source.find(">", at)
        return len(source) if end < 0 else end + 1
    return None


def _end_of_raw(source: str, tag: Tag) -> int:
    close = re.compile(rf"</{re.escape(tag.name)}(?=[\s/>])", re.IGNORECASE).search(source, tag.end)
    return close.start() if close else len(source)


class Character(NamedTuple):
    """A run of words as written (`verbatim`), or one or two characters written as a reference ("&pound;")."""

    text: str
    at: int
    length: int
    verbatim: bool


def read_words(source: str, words: Words) -> Iterator[Character]:
    """The words with their references resolved ("&nbsp;" is the one character that it stands for)."""
    at = words.start
    for found in REFERENCE.finditer(source, words.start, words.end):
        meant = html.unescape(found.group())
        if meant == found.group():  # "&copy" is one, "AT&T" is none
            continue
        kept = _shared_end(meant[1:], found.group())  # "&poundsterling" is "&pound", and a word
        length, meant = len(found.group()) - kept, meant[: len(meant) - kept]
        if found.start() > at:
            yield Character(source[at : found.start()], at, found.start() - at, True)
        yield Character(meant, found.start(), length, False)
        at = found.start() + length
    if at < words.end:
        yield Character(source[at : words.end], at, words.end - at, True)


def _shared_end(one: str, other: str) -> int:
    """How many characters two words have in common at their ends."""
    return next(
        (count for count, (a, b) in enumerate(zip(reversed(one), reversed(other), strict=False)) if a != b), len(one)
    )
