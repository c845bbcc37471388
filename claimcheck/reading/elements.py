"""An HTML page as chunks: the runs of words between block tags, each with what surrounds it (navigation, caption, list, row)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from claimcheck.reading.errors import ReadError
from claimcheck.reading.markup import VOID, Tag, Words, read_markup

MOST_ELEMENTS = 150_000
BLOCKS = frozenset(
    "html head body address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure footer "
    "form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol optgroup option p pre search section summary table tbody td tfoot "
    "th thead title tr ul".split()
)
# What a reader of the page does not read as its text.
ASIDE = frozenset(
    "aside audio button canvas datalist del dialog footer head iframe map menu nav noembed noframes noscript object progress s script "
    "search select strike style svg template textarea video".split()
)
ASIDE_ROLES = frozenset("alert banner complementary contentinfo dialog menu menubar navigation search toolbar".split())
# Words of class and id that site builders use for what is not the article. Only whole words: "advert", not "adverts-rise".
ASIDE_WORDS = frozenset(
    "ad ads advert advertisement advertising banner breadcrumb breadcrumbs comments cookie cookies disqus footer masthead menu "
    "nav navbar navigation newsletter paywall popular popup promo promos promotion recirculation recommended related "
    "share sharing sidebar signup social sponsored subscribe subscription tags teaser teasers toolbar trending widget "
    "hidden".split()
)
HINTED = frozenset("div section ul ol li p dl table figure h2 h3 h4 header form".split())
NOTE = re.compile(r"\s*(?:\[[\w ]{1,8}\]|\(?\d{1,2}\)?|[*†‡§]+)\s*")  # "12%<sup>1</sup>" is not 12%1
HIDDEN = frozenset("sr-only visually-hidden screen-reader-text screenreader visuallyhidden".split())
HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
BODY = re.compile(
    r"(?:article|story|entry|post|news|content)[-_]*(?:body|content|text)|articlebody|body-?copy|text-?body",
    re.IGNORECASE,
)
BYLINE = re.compile(r"\b(?:by-?line|author|writer|reporter)s?\b|byline", re.IGNORECASE)
CREDIT = re.compile(r"caption|credit", re.IGNORECASE)
# These end a paragraph that was left open.
CLOSES = {"li": "li", "dt": "dt", "dd": "dd", "tr": "tr", "td": "td", "th": "th", "option": "option"}
BOUNDARY = frozenset({"table", "ul", "ol", "dl", "select"})


@dataclass(slots=True, eq=False)
class Element:
    """An element that holds text, with what it has from those round it; `id` counts from 0 in the order of the page."""

    id: int
    name: str
    parent: int
    block: int = 0
    tag: Tag | None = None
    aside: bool = False
    hinted: bool = False
    caption: bool = False
    quote: bool = False
    byline: bool = False
    body: bool = False
    item: int = -1
    row: int = -1
    cell: int = -1
    heading: int = 0


@dataclass(slots=True, eq=False)
class Chunk:
    """Words without a block tag among them, and the element that they stand in. `breaks` are indexes of `words` before a <br>."""

    element: Element
    words: list[Words] = field(default_factory=list)
    breaks: set[int] = field(default_factory=set)
    linked: int = 0
    length: int = 0


@dataclass(slots=True)
class Page:
    """Elements and chunks in the order of the page, the tags of `meta` and `time`, and words of `title` and scripts."""

    elements: list[Element] = field(default_factory=list)
    chunks: list[Chunk] = field(default_factory=list)
    metas: list[Tag] = field(default_factory=list)
    times: list[Tag] = field(default_factory=list)
    title: Words | None = None
    scripts: list[Words] = field(default_factory=list)


def read_page(source: str) -> Page:
    """The page in a source. Raises ReadError on more elements than any article has."""
    reading = _Reading(source)
    for one in read_markup(source):
        if isinstance(one, Words):
            reading.words(one)
        elif one.close:
            reading.close(one)
        else:
            reading.open(one)
    reading.flush()
    return reading.page


class _Reading:
    """Where the reading of a page stands: the open elements, and the chunk in the making."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.page = Page()
        self.stack: list[Element] = [Element(0, "#page", -1)]
        self.open_names: dict[str, int] = {}
        self.page.elements.append(self.stack[0])
        self.links = 0
        self.chunk: Chunk | None = None

    def open(self, tag: Tag) -> None:
        name = tag.name
        if name in ("meta", "time"):
            (self.page.metas if name == "meta" else self.page.times).append(tag)
        if name == "br" and self.chunk is not None:
            if len(self.chunk.words) in self.chunk.breaks:
                self.flush()
            elif self.chunk.words:
                self.chunk.breaks.add(len(self.chunk.words))
        if name in VOID:
            if name == "hr":
                self.flush()
            return
        self.links += name == "a"
        if name in BLOCKS:
            self.flush()
            if name in CLOSES:
                self._close_open(CLOSES[name])
            elif self.open_names.get("p"):
                self._close_open("p")
        if len(self.page.elements) > MOST_ELEMENTS:
            raise ReadError(
                f"more than {MOST_ELEMENTS:,} HTML elements: this is no article; save its text and check that"
            )
        element = _element(len(self.page.elements), tag, self.stack[-1])
        self.page.elements.append(element)
        self.stack.append(element)
        self.open_names[name] = self.open_names.get(name, 0) + 1

    def close(self, tag: Tag) -> None:
        if tag.name in BLOCKS:
            self.flush()
        if self.open_names.get(tag.name):
            self._pop_to(tag.name)

    def words(self, words: Words) -> None:
        if words.raw == "title" and self.page.title is None:
            self.page.title = words
        if words.raw == "script":
            self.page.scripts.append(words)
        element = self.stack[-1]
        if words.raw or element.aside:
            return
        shown = self.source[words.start : words.end]
        if self.open_names.get("sup") and NOTE.fullmatch(shown):
            return
        if self.chunk is None:
            if shown.isspace():
                return
            self.chunk = Chunk(element)
        elif element is not self.chunk.element:
            self.chunk.element = self.page.elements[element.block]
        self.chunk.words.append(words)
        length = len(shown.strip())
        self.chunk.length += length
        self.chunk.linked += length if self.links else 0

    def flush(self) -> None:
        if self.chunk is not None and self.chunk.length:
            self.page.chunks.append(self.chunk)
        self.chunk = None

    def _close_open(self, name: str) -> None:
        """Close the element that the new tag ends, unless a table or list lies between them."""
        if not self.open_names.get(name):
            return
        for element in reversed(self.stack):
            if element.name == name:
                self._pop_to(name)
                return
            if element.name in BOUNDARY:
                return

    def _pop_to(self, name: str) -> None:
        while len(self.stack) > 1:
            element = self.stack.pop()
            self.open_names[element.name] -= 1
            self.links -= element.name == "a"
            if element.name == name:
                return


def _element(id: int, tag: Tag, parent: Element) -> Element:
    name = tag.name
    made = replace(parent, id=id, name=name, parent=parent.id, tag=tag, body=False)
    made.block = id if name in BLOCKS else parent.block
    if tag.attributes:
        _look(made, tag)
    made.aside = made.aside or name in ASIDE
    made.caption = made.caption or name == "figcaption" or (name == "caption")
    made.quote = made.quote or name == "blockquote"
    made.heading = int(name[1]) if len(name) == 2 and name[0] == "h" and name[1] in "123456" else parent.heading
    if name in ("li", "dd"):
        made.item = id
    if name in ("tr", "table"):
        made.row, made.cell = (id if name == "tr" else -1), -1
    if name in ("td", "th"):
        made.cell = id
    return made


def _look(made: Element, tag: Tag) -> None:
    """What attributes tell of an element."""
    hints = f"{tag.attribute('class')} {tag.attribute('id')}".strip()
    component = tag.attribute("data-component") or tag.attribute("data-testid")
    words = set(re.split(r"[\s_-]+|(?<=[a-z])(?=[A-Z])", hints))
    words = {word.lower() for word in words}
    properties = tag.attribute("itemprop")
    made.aside = (
        made.aside
        or tag.attribute("role").lower() in ASIDE_ROLES
        or tag.has("hidden")
        or bool(HIDDEN & set(hints.lower().split()))
        or tag.attribute("aria-hidden") == "true"
        or bool(HIDING.search(tag.attribute("style")))
    )
    made.hinted = made.hinted or (tag.name in HINTED and bool(ASIDE_WORDS & words))
    made.caption = made.caption or (tag.name not in ("body", "article", "main") and bool(CREDIT.search(hints)))
    made.byline = (
        made.byline or "author" in (properties, tag.attribute("rel")) or bool(BYLINE.search(f"{hints} {component}"))
    )
    made.body = properties.lower() == "articlebody" or bool(BODY.search(hints))
