"""The HTML report as a file: one page that stands alone, with every link leading somewhere and nothing of the article as markup."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from claimcheck.domain.reports import ArticleReport, Problem, Report
from claimcheck.pipeline import check
from claimcheck.plugins import writers
from claimcheck.reporting import Layout
from claimcheck.reporting.html.elements import VOID
from claimcheck.settings import Settings
from tests.desk import report_on

ARTICLE = Path(__file__).resolve().parent.parent / "browser" / "article.txt"
HOSTILE = (
    '<script>alert("x")</script> up\n\n<img src=x onerror=alert(1)> Kentt & "12" </style></title></a><b>\n\n'
    "<!-- 9 --> ]]> &lt;i&gt; &amp; 3 \x00 “said”, sic.\n"
)


class Page(HTMLParser):
    """The tags of a page in order, what is open, and its text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.faults: list[str] = []
        self.words: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(tag)

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.words.append(data)

    def values(self, name: str) -> list[str]:
        return [value for _, attributes in self.tags if (value := attributes.get(name))]


def printed(report: Report) -> str:
    return writers()["html"].as_bytes(report, Layout()).decode("utf-8")


@pytest.fixture(scope="module")
def real() -> Report:
    return check(ARTICLE, settings=Settings(format="html"))


def reports(real: Report) -> dict[str, Report]:
    (checked,) = real.articles
    unchecked = ArticleReport(article=checked.article, analysis=checked.analysis, cases=(), verdicts=(), findings=())
    three = (*real.articles, *report_on(HOSTILE).articles, *report_on("Nothing here.").articles)
    return {
        "a real check": real,
        "three articles and a problem": Report(
            articles=three, problems=(Problem(source="<gone>.txt", message="no & such file"),)
        ),
        "hostile": report_on(HOSTILE, source='"><script>.txt'),
        "without exhibits": replace(real, articles=(replace(checked, exhibits=()),)),
        "unchecked": Report(articles=(unchecked,)),
        "empty": report_on(""),
        "no articles": Report(articles=()),
        "only problems": Report(articles=(), problems=(Problem(source="gone.txt", message="no such file"),)),
    }


@pytest.mark.parametrize("name", list(reports(report_on("Kentt 12."))))
def test_a_sound_page(name: str, real: Report) -> None:
    page = Page(printed(reports(real)[name]))
    assert (page.faults, page.open) == ([], [])
    assert Counter(page.values("id")).most_common(1)[0][1] == 1
    ids = set(page.values("id"))
    assert {value[1:] for value in page.values("href") if value.startswith("#")} <= ids
    assert set(page.values("for")) <= ids
    assert {id for value in page.values("aria-labelledby") for id in value.split()} <= ids
    headings = [int(tag[1]) for tag, _ in page.tags if re.fullmatch(r"h[1-6]", tag)]
    assert headings[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(headings))


@pytest.mark.parametrize("name", list(reports(report_on("Kentt 12."))))
def test_nothing_is_loaded_and_no_script_runs(name: str, real: Report) -> None:
    text = printed(reports(real)[name])
    page = Page(text)
    tags = {tag for tag, _ in page.tags}
    assert not tags & {
        "script",
        "link",
        "img",
        "iframe",
        "object",
        "embed",
        "base",
        "form",
        "video",
        "audio",
        "use",
        "image",
    }
    assert not [
        key
        for _, attributes in page.tags
        for key in attributes
        if key.startswith("on") or key in ("src", "srcset", "style")
    ]
    assert all(re.match(r"#|https?://", value) for value in page.values("href"))
    assert "@import" not in text
    assert "url(" not in text
    assert any("default-src 'none'" in value for value in page.values("content"))


def test_the_article_is_text_whatever_it_holds() -> None:
    page = Page(printed(report_on(HOSTILE, source='"><script>.txt')))
    words = " ".join("".join(page.words).split())
    assert '<script>alert("x")</script> up' in words
    assert "<img src=x onerror=alert(1)> Kentt" in words
    assert "&lt;i&gt; &amp; 3" in words


def test_a_real_report(real: Report) -> None:
    page = Page(printed(real))
    words = " ".join("".join(page.words).split())
    classes = [one for value in page.values("class") for one in value.split()]
    kinds = {one for one in classes if one.startswith("chart-")}
    assert kinds >= {"chart-order", "chart-series", "chart-whole"}
    assert classes.count("card") == sum(len(one.claims) for one in real.articles) + 2  # the date and the misspelt force
    for told in (
        "8,047 burglaries",
        "the article: third",
        "Derbyshire Constabulary",
        "The sum: ",
        "P102 impossible-date",
        "data set ",
    ):
        assert told in words
    assert any("gov.uk" in value for value in page.values("href"))


def test_several_articles_have_a_list_of_contents(real: Report) -> None:
    page = Page(printed(reports(real)["three articles and a problem"]))
    assert {f"#article-{number}" for number in (1, 2, 3)} <= set(page.values("href"))
    assert "nav" in {tag for tag, _ in page.tags}
    assert "nav" not in {tag for tag, _ in Page(printed(real)).tags}


def test_tiles_count_what_they_show() -> None:
    page = Page(printed(report_on("Kentt had 12 and 13, sic.")))
    tiles = {value for value in page.values("id") if value.startswith("show-")}
    assert tiles == {"show-all", "show-mend", "show-supported"}
    assert "4 all1 !to mend2 ✓supported" in "".join(page.words)


def test_the_same_report_gives_the_same_page(real: Report) -> None:
    assert printed(real) == printed(check(ARTICLE, settings=Settings(format="html")))


def attributes_of(page: Page, **wanted: Any) -> list[dict[str, str | None]]:
    return [
        attributes for _, attributes in page.tags if all(attributes.get(key) == value for key, value in wanted.items())
    ]


def test_every_mark_leads_to_its_card_and_back(real: Report) -> None:
    page = Page(printed(real))
    cards = [attributes["id"] for _, attributes in page.tags if "card" in (attributes.get("class") or "").split()]
    for id in cards:
        assert attributes_of(page, href=f"#{id}"), f"no mark leads to {id}"
        assert attributes_of(page, href=f"#{id}-text"), f"{id} does not lead back"
