"""Who speaks: quotations, also broken ones and those that run over paragraphs, and the person they are given to."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from claimcheck.domain.claims import Speaker
from claimcheck.domain.text import Article, Block, Span

OPEN = '“"‘'
OPENING = re.compile(f"[{OPEN}]")
CLOSE = {"“": '”"', '"': '"”’', "‘": "’'\""}
# Fewer words in quotation marks are a term ("no crime") and not somebody's speech.
LEAST_WORDS = 5


class Quotation(NamedTuple):
    """The words between quotation marks, and who is said to have spoken them."""

    span: Span
    speaker: str


class SpeakerFinder:
    """Finds quotations and their speakers. Built once from `speakers.toml`."""

    def __init__(self, words: Mapping[str, Any]) -> None:
        verbs = "|".join(sorted((re.escape(verb) for verb in words["verbs"]), key=len, reverse=True))
        offices = "|".join(re.escape(office) for office in words["offices"])
        person = r"[A-Z][\w.'’-]+(?: (?:[A-Z][\w.'’-]+|of|and|the))*[A-Za-z'’]"
        name = rf"(?:{person}|[Tt]he (?:\w+ )?(?:{offices})|[Aa]n? (?:[\w’' -]{{0,60}}? )?(?:{offices}))"
        self._after = re.compile(rf"\b(?:{verbs}),? ({name})")
        self._before = re.compile(rf"({name})(?:,[^.“”\"]{{0,120}}?,| for [\w ]{{2,30}})? (?:{verbs})\b")
        self._colon = re.compile(rf"({name}):? *$")

    def find(self, article: Article) -> list[Quotation]:
        """The quotations of the article, in order."""
        found: list[Quotation] = []
        speaker = ""
        unread: list[Block] = []  # who is named in a paragraph is asked only when a quotation follows it
        for block in article.blocks:
            spans = _quoted(article.text, block)
            if not spans:
                unread.append(block)
                continue
            named = self._named(article.text, block, spans)
            speaker = named or self._last_named(article.text, unread) or speaker
            unread.clear()
            found.extend(Quotation(span, speaker) for span in spans)
        return found

    def _last_named(self, text: str, blocks: list[Block]) -> str:
        return next((named for block in reversed(blocks) if (named := self._named(text, block, []))), "")

    def _named(self, text: str, block: Block, quoted: list[Span]) -> str:
        """The speaker named in the words of the block outside its quotations."""
        outside, at = "", block.span.start
        for span in quoted:
            outside += text[at : span.start] + " "
            at = span.end
        outside += text[at : block.span.end]
        for pattern in (self._before, self._after, self._colon):
            matches = pattern.findall(" ".join(outside.split()))
            if matches:
                return str(matches[-1]).strip()
        return ""


def _quoted(text: str, block: Block) -> list[Span]:
    """Stretches inside quotation marks; one that is not closed runs to the end of its paragraph."""
    spans: list[Span] = []
    if not OPENING.search(text, block.span.start, block.span.end):
        return spans
    opened: tuple[int, str] | None = None
    for at in range(block.span.start, block.span.end):
        char = text[at]
        if opened is None:
            if char in OPEN and _opens(text, at, block):
                opened = (at, char)
        elif char in CLOSE[opened[1]] and _closes(text, at, block):
            spans.append(Span(start=opened[0], end=at + 1))
            opened = None
    if opened is not None:
        spans.append(Span(start=opened[0], end=block.span.end))
    return [span for span in spans if len(span.of(text).split()) >= LEAST_WORDS]


def _opens(text: str, at: int, block: Block) -> bool:
    return (
        (at == block.span.start or not text[at - 1].isalnum())
        and at + 1 < block.span.end
        and not text[at + 1].isspace()
    )


def _closes(text: str, at: int, block: Block) -> bool:
    """An apostrophe inside a word closes nothing."""
    following = text[at + 1] if at + 1 < block.span.end else " "
    return not following.isalnum() and (
        text[at] not in "’'"
        or text[at - 1] in ".,!?…"
        or (following.isspace() or following in ",.;:)?!")
        and not text[at - 1].isspace()
        and text[at - 1] != "s"
    )


def speaker_at(quotations: list[Quotation], offset: int) -> Speaker | None:
    """Who speaks at this place, if it is inside a quotation."""
    for quotation in quotations:
        if quotation.span.start <= offset < quotation.span.end:
            return Speaker(name=quotation.speaker or "a person quoted", quoted=True)
    return None
