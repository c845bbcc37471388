"""The page: counts and filters on top, a list of contents for several articles, a section an article, the codes and data below."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from claimcheck.domain.reports import ArticleReport, Report
from claimcheck.domain.wording import day_words
from claimcheck.plugins import rules
from claimcheck.reporting.html.cards import card
from claimcheck.reporting.html.elements import Markup, element, join
from claimcheck.reporting.html.items import SYMBOLS, Item, items_of
from claimcheck.reporting.html.marked import marked_article, patches_of
from claimcheck.reporting.places import Places
from claimcheck.reporting.totals import WORDS, count, totals

STYLE = Path(__file__).with_name("page.css")
# Nothing may be loaded and no script may run, whatever an article holds.
POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
ORDER = ("contradicted", "unclear", "supported", "no_data", "not_checkable")


def page(report: Report) -> Markup:
    """The whole document."""
    items = [items_of(article, f"a{number}") for number, article in enumerate(report.articles, 1)]
    title = _title(report.articles[0]) if len(report.articles) == 1 else count(len(report.articles), "article")
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", http_equiv="Content-Security-Policy", content=POLICY),
        element("meta", name="color-scheme", content="light dark"),
        element("title", f"Claims checked: {title}"),
        element("style", Markup(STYLE.read_text(encoding="utf-8"))),
    )
    body = element("body", _skip(), _top(report, items), _main(report, items), _foot(report))
    return Markup("<!DOCTYPE html>\n" + element("html", head, body, lang="en-GB") + "\n")


def _skip() -> Markup:
    return element("a", "Skip to the articles", href="#articles", class_="skip")


def _top(report: Report, items: list[tuple[Item, ...]]) -> Markup:
    parts = [element("h1", "Claims checked"), element("p", totals(report), class_="totals"), _filters(items)]
    if len(report.articles) > 1:
        parts.append(_contents(report, items))
    return element("header", *parts, class_="top")


def _filters(items: list[tuple[Item, ...]]) -> Markup | None:
    """A tile a verdict with its count; choosing one shows its cards alone. No script: the style sheet looks which is checked."""
    every = [item for some in items for item in some]
    if not every:
        return None
    counts = Counter(item.kind for item in every)
    mend = sum(item.to_mend for item in every)
    tiles = [("all", len(every), "all", ""), ("mend", mend, "to mend", "!")]
    tiles += [(name, counts[name], WORDS[name], SYMBOLS[name]) for name in ORDER]
    made = [_tile(*tile) for tile in tiles if tile[1] or tile[0] == "all"]
    return element("fieldset", element("legend", "Show"), element("div", *made, class_="tiles"), class_="filters")


def _tile(name: str, number: int, words: str, symbol: str) -> Markup:
    box = element("input", type="radio", name="show", id=f"show-{name}", checked=name == "all")
    mark = element("span", symbol, aria_hidden="true", class_="symbol") if symbol else None
    label = element("label", element("b", f"{number}"), " ", mark, words, for_=f"show-{name}", class_=f"tile is-{name}")
    return element("span", box, label)


def _contents(report: Report, items: list[tuple[Item, ...]]) -> Markup:
    rows = []
    for number, (article, some) in enumerate(zip(report.articles, items, strict=True), 1):
        chips = [
            element(
                "span",
                element("span", SYMBOLS[name], aria_hidden="true"),
                f" {how_many} {WORDS[name]}",
                class_=f"chip is-{name}",
            )
            for name in ORDER
            if (how_many := sum(item.kind == name for item in some))
        ]
        found = count(len(article.findings), "finding")
        tail = element("span", *_spaced([*chips, element("span", found, class_="chip")]), class_="chips")
        link = element("a", _title(article), href=f"#article-{number}")
        name = element("span", article.article.source, class_="file") if article.article.title else None
        rows.append(element("li", link, " ", name, " ", tail))
    return element("nav", element("h2", "Articles"), element("ol", *rows), aria_label="Articles", class_="contents")


def _spaced(parts: list[Markup]) -> Iterator[Markup]:
    for part in parts:
        yield part
        yield Markup(" ")


def _main(report: Report, items: list[tuple[Item, ...]]) -> Markup:
    sections = [
        _article(article, some, number)
        for number, (article, some) in enumerate(zip(report.articles, items, strict=True), 1)
    ]
    if report.problems:
        rows = [element("li", element("strong", one.source), f": {one.message}") for one in report.problems]
        sections.append(element("section", element("h2", "Could not be read"), element("ul", *rows), class_="problems"))
    return element("main", *sections, id="articles")


def _article(article: ArticleReport, items: tuple[Item, ...], number: int) -> Markup:
    told = article.article
    facts = [told.source if told.title else "", f"published {day_words(told.published)}" if told.published else ""]
    facts += [count(len(article.claims), "claim"), count(len(article.findings), "finding")]
    line = element("p", " · ".join(fact for fact in facts if fact), class_="facts")
    notes = [element("p", note, class_="caveat") for note in told.notes]
    patches = patches_of(items)
    pane = element(
        "div",
        element("h3", "The article", class_="unseen"),
        element("div", marked_article(told, items, patches), class_="prose"),
        class_="pane",
        tabindex=0,
        role="region",
        aria_label=f"The article: {_title(article)}",
    )
    title = element("h2", _title(article), id=f"article-{number}")
    columns = element("div", pane, _cards(article, items, {patch.number for patch in patches}), class_="columns")
    return element("section", title, line, *notes, columns, aria_labelledby=f"article-{number}", class_="article")


def _cards(article: ArticleReport, items: tuple[Item, ...], shown: set[int]) -> Markup:
    head = element("h3", "Claims and findings", class_="unseen")
    if not items:
        return element("div", head, element("p", "No statistical claims were found.", class_="empty"), class_="cards")
    places = Places(article.article)
    made = [card(article, item, _anchor(item, items, shown), places) for item in items]
    none = element("p", "No claims of this kind in this article.", class_="none")
    return element("div", head, element("ol", *made), none, class_="cards")


def _anchor(item: Item, items: tuple[Item, ...], shown: set[int]) -> str:
    """The id of an item's words; of the claim that covers them when they are part of one."""
    if item.number in shown:
        return f"{item.id}-text"
    cover = next((one for one in items if one.number in shown and one.span.overlaps(item.span)), None)
    return f"{cover.id}-text" if cover else ""


def _foot(report: Report) -> Markup:
    spoke = {finding.code for article in report.articles for finding in article.findings}
    entries = [
        join([element("dt", f"{rule.code} {rule.name}", id=f"rule-{rule.code}"), element("dd", rule.title)])
        for rule in rules()
        if rule.code in spoke
    ]
    known = {rule.code for rule in rules()}
    entries += [
        join([element("dt", code, id=f"rule-{code}"), element("dd", "A rule of your own.")])
        for code in sorted(spoke - known)
    ]
    codes = join([element("h2", "What the codes mean"), element("dl", *entries)]) if entries else None
    used = [element("li", dataset, f", release {release}" if release else "") for dataset, release in report.releases]
    data = join([element("h2", "Data sets consulted"), element("ul", *used)]) if used else None
    made = element("p", f"Made by claimcheck {report.version}".rstrip(), class_="made")
    return element("footer", codes, data, made)


def _title(article: ArticleReport) -> str:
    return " ".join((article.article.title or article.article.source).split())
