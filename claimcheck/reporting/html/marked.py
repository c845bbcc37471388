"""The article as it was read, each claim and finding marked where it stands and linked to its card."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from claimcheck.domain.text import Article, Span
from claimcheck.reporting.html.elements import Markup, element, hidden, join, text
from claimcheck.reporting.html.items import Item

LONG = 20  # letters of a word that must still be let to break on a phone
TAGS = {"headline": "headline", "heading": "subhead", "table cell": "cell"}


class Patch(NamedTuple):
    """A stretch of the text that belongs to one item; stretches never overlap."""

    start: int
    end: int
    number: int


def patches_of(items: Iterable[Item]) -> list[Patch]:
    """Who owns which stretch: claims first, and a finding what they leave of its words."""
    owned: list[Patch] = []
    for item in sorted(items, key=lambda one: (one.claim is None, one.number)):
        for patch in list(_left_over(item, owned)):
            insort(owned, patch)
    return owned


def _left_over(item: Item, owned: list[Patch]) -> Iterator[Patch]:
    """The parts of an item's words that nobody owns yet."""
    at = item.span.start
    index = max(0, bisect_left(owned, Patch(at, at, 0)) - 1)
    for start, end, _ in owned[index:]:
        if start >= item.span.end:
            break
        if end <= at:
            continue
        if start > at:
            yield Patch(at, start, item.number)
        at = max(at, end)
    if at < item.span.end:
        yield Patch(at, item.span.end, item.number)


def marked_article(article: Article, items: tuple[Item, ...], patches: list[Patch]) -> Markup:
    """The blocks of the article as paragraphs, headings and lists."""
    by_number = {item.number: item for item in items}
    first = {patch.number: patch.start for patch in reversed(patches)}
    last = {patch.number: patch.end for patch in patches}
    parts: list[Markup] = []
    bullets: list[Markup] = []
    for span, kind in _pieces(article, patches):
        inside = join(_inside(article.text, span, patches, by_number, first, last))
        if kind == "list item":
            bullets.append(element("li", inside))
            continue
        parts += _list_of(bullets)
        if kind == "quote":
            parts.append(element("blockquote", element("p", inside)))
        else:
            parts.append(element("p", inside, class_=TAGS.get(kind)))
    return join([*parts, *_list_of(bullets)])


def _list_of(bullets: list[Markup]) -> list[Markup]:
    """The bullets as a list, and none of them left."""
    made = [element("ul", *bullets)] if bullets else []
    bullets.clear()
    return made


def _pieces(article: Article, patches: list[Patch]) -> list[tuple[Span, str]]:
    """The blocks, and what is marked outside of any (a line of dates above the text)."""
    blocks = sorted(article.blocks, key=lambda block: block.span)
    pieces = [(block.span, str(block.kind)) for block in blocks]
    starts = [block.span.start for block in blocks]
    for patch in patches:
        index = bisect_left(starts, patch.start + 1) - 1
        if index < 0 or patch.start >= blocks[index].span.end:
            pieces.append((Span(start=patch.start, end=patch.end), "paragraph"))
    return sorted(pieces)


def _inside(
    words: str,
    span: Span,
    patches: list[Patch],
    items: Mapping[int, Item],
    first: Mapping[int, int],
    last: Mapping[int, int],
) -> Iterator[Markup]:
    at = span.start
    index = max(0, bisect_left(patches, Patch(span.start, span.start, 0)) - 1)
    for start, end, number in patches[index:]:
        if start >= span.end:
            break
        begin, stop = max(start, at), min(end, span.end)
        if begin >= stop:
            continue
        yield text(words[at:begin])
        item = items[number]
        yield _mark(item, words[begin:stop], begin == first[number], stop == last[number])
        at = stop
    yield text(words[at : span.end])


def _mark(item: Item, words: str, opens: bool, closes: bool) -> Markup:
    """The words as a link to the card; the first piece is where the card links back to, the last has the number."""
    id = f"{item.id}-text" if opens else None
    if not closes:
        return element("a", words, class_=f"mark is-{item.kind}", href=f"#{item.id}", id=id)
    head, gap, tail = words.rpartition(" ")
    number = join([hidden(f" ({item.words})"), element("sup", f"{item.number}")])
    kept = "whole" if len(tail) <= LONG else None  # the number goes on the line of the last word
    end = element("span", tail, number, class_=kept)
    return element("a", head + gap, end, class_=f"mark is-{item.kind}", href=f"#{item.id}", id=id)
