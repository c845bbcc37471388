"""Which of the chunks of an HTML page are the article: its headline, its body, its captions, its by-line and day."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from claimcheck.nlp.datelines import BYLINE, read_date
from claimcheck.reading.elements import Chunk, Element, Page

MOST_LINKED = 0.6  # a list of links is no text
HELD = 0.75  # the share of the prose that the container of the article has
PROSE = 60  # characters of a chunk that is surely read, not clicked
SENTENCE = re.compile(r"[.!?][\"'”’)\]]*$")
SEPARATOR = re.compile(r"\s+[|–—·»-]\s+|\s*\|\s*")
DAYS = ("article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.created", "pubdate", "publishdate",
        "publish-date", "publication_date", "parsely-pub-date", "sailthru.date", "article.published")  # fmt: skip
DATED = re.compile(r'"datePublished"\s*:\s*"([^"]{8,40})"')
AUTHORS = ("author", "article:author", "parsely-author", "byl", "dc.creator")


@dataclass(frozen=True, slots=True)
class Parts:
    """The chunks of the article in the order in which they are read; `headline` is not among the others."""

    headline: Chunk | None
    body: tuple[Chunk, ...]
    captions: tuple[Chunk, ...]
    byline: Chunk | None


def find_parts(page: Page, titles: Sequence[str], words_of: Callable[[Chunk], str]) -> Parts:
    """The parts of the article; everything that is not navigation when nothing on the page looks like prose."""
    hinting = _keeps_prose(page, words_of)
    shown = [chunk for chunk in page.chunks if not (hinting and chunk.element.hinted)]
    root = _container(page, shown, words_of)
    inside = _within(page, root)
    headline = _headline(shown, inside, [_plain(title) for title in titles], words_of)
    first = next(
        (at for at, chunk in enumerate(shown) if chunk.element.id in inside and _prose(chunk, words_of)), len(shown)
    )
    started = next((at for at, chunk in enumerate(shown[:first]) if chunk is headline), -1)
    said = [
        chunk
        for at, chunk in enumerate(shown)
        if chunk is not headline
        and (chunk.element.id in inside and at > started or started < at < first and _prose(chunk, words_of))
        and not _is_link(chunk)
    ]
    byline = next((chunk for chunk in shown if _is_byline(chunk, words_of(chunk))), None)
    told = [chunk for chunk in said if not _is_byline(chunk, words_of(chunk))]
    return Parts(
        headline=headline,
        body=tuple(chunk for chunk in told if not chunk.element.caption),
        captions=tuple(chunk for chunk in told if chunk.element.caption),
        byline=byline,
    )


def published_on(page: Page, source: str) -> date | None:
    """The day that the page gives as that of publication: in its metadata, else in its first <time>."""
    named = {
        tag.attribute(attribute).lower(): day
        for attribute in ("itemprop", "name", "property")
        for tag in reversed(page.metas)
        if (day := read_date(tag.attribute("content"))) is not None
    }
    if (day := next((named[name] for name in DAYS if name in named), None)) is not None:
        return day
    for script in page.scripts:
        found = DATED.search(source, script.start, script.end)
        if found and (day := read_date(found[1])) is not None:
            return day
    days = [
        (tag, day) for tag in page.times if not tag.close and (day := read_date(tag.attribute("datetime"))) is not None
    ]
    marked = [day for tag, day in days if tag.has("pubdate") or "published" in tag.attribute("itemprop").lower()]
    return next(iter([*marked, *(day for _, day in days)]), None)


def author_of(page: Page, source: str) -> str | None:
    """The author that the metadata name."""
    for name in AUTHORS:
        for tag in page.metas:
            said = tag.attribute("content").strip()
            if (
                name in (tag.attribute("property").lower(), tag.attribute("name").lower())
                and said
                and "://" not in said
            ):
                return said
    for script in page.scripts:
        if "NewsArticle" in source[script.start : script.end] or '"Article"' in source[script.start : script.end]:
            return _author_told(source[script.start : script.end])
    return None


def _author_told(script: str) -> str | None:
    try:
        told = json.loads(script)
    except (ValueError, RecursionError):
        return None
    records = told if isinstance(told, list) else told.get("@graph", [told]) if isinstance(told, dict) else []
    for record in records:
        author = record.get("author") if isinstance(record, dict) else None
        names = [
            one.get("name") if isinstance(one, dict) else one
            for one in (author if isinstance(author, list) else [author])
        ]
        if words := ", ".join(name for name in names if isinstance(name, str)):
            return words
    return None


def _prose(chunk: Chunk, words_of: Callable[[Chunk], str]) -> int:
    """How many characters of running text a chunk has: none when it is a caption, a heading, a label or mostly links."""
    if chunk.element.caption or chunk.element.heading or chunk.linked > MOST_LINKED * chunk.length:
        return 0
    return chunk.length if chunk.length >= PROSE or SENTENCE.search(words_of(chunk)) else 0


def _keeps_prose(page: Page, words_of: Callable[[Chunk], str]) -> bool:
    """Whether class names can be trusted: what they set aside is less than half of the prose."""
    hinted = sum(_prose(chunk, words_of) for chunk in page.chunks if chunk.element.hinted)
    return 2 * hinted < sum(_prose(chunk, words_of) for chunk in page.chunks)


def _container(page: Page, chunks: list[Chunk], words_of: Callable[[Chunk], str]) -> Element:
    """The innermost element that holds most of the prose; an element marked as the body or an article before all others."""
    weights = [0] * len(page.elements)
    for chunk in chunks:
        weights[chunk.element.id] += _prose(chunk, words_of)
    for element in reversed(page.elements):  # those inside come after those round them
        if element.parent >= 0:
            weights[element.parent] += weights[element.id]
    total = weights[0]
    marks = (
        [one for one in page.elements if one.body],
        [one for one in page.elements if one.name == "article"],
        [one for one in page.elements if one.name == "main"],
    )
    for marked in marks:
        held = [one for one in marked if 3 * weights[one.id] >= total > 0]
        if held:
            return max(held, key=lambda one: (weights[one.id], -one.id))
    place = page.elements[0]
    for element in page.elements[1:]:  # of the children of one element, but one can hold so much
        inside = element.parent == place.id and element.name not in ("p", "li", "tr", "td")
        if inside and total and weights[element.id] >= HELD * total:
            place = element
    return place


def _within(page: Page, root: Element) -> set[int]:
    inside = {root.id}
    for element in page.elements[root.id + 1 :]:
        if element.parent in inside:
            inside.add(element.id)
    return inside


def _headline(
    chunks: list[Chunk], inside: set[int], titles: list[str], words_of: Callable[[Chunk], str]
) -> Chunk | None:
    """The heading that the title of the page repeats, else the first h1 (the name of a newspaper is often one, too)."""
    heads = [chunk for chunk in chunks if chunk.element.heading in (1, 2) and not chunk.element.caption]
    named = [
        chunk
        for chunk in heads
        if len(_plain(words_of(chunk))) > 15 and any(_plain(words_of(chunk)) in title for title in titles)
    ]
    if named:
        return named[0]
    first = [chunk for chunk in heads if chunk.element.heading == 1]
    return next((chunk for chunk in first if chunk.element.id in inside), first[-1] if first else None)


def _plain(words: str) -> str:
    return " ".join(re.findall(r"\w+", words.lower()))


def _is_link(chunk: Chunk) -> bool:
    """A line or list item that is nothing but a link ("Read more: ...")."""
    return chunk.linked > 0.8 * chunk.length


def _is_byline(chunk: Chunk, words: str) -> bool:
    return len(words) < 120 and (
        BYLINE.fullmatch(words) is not None or (chunk.element.byline and not SENTENCE.search(words))
    )
