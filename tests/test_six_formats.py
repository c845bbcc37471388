"""One article in six formats: the same claims and findings, each at its place in its own source."""

from __future__ import annotations

import html
import json
import re
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.domain.origins import TextOrigin, WordOrigin
from claimcheck.domain.reports import ArticleReport
from claimcheck.domain.text import Span
from claimcheck.pipeline import check
from tests.reading.pdf_files import column, pdf_file
from tests.reading.word_files import STYLES, paragraph, run, table, word_file

TITLE = "Rapes recorded in Cumbria up by 25 per cent"
FIRST = "Rapes of adults recorded by Cumbria Constabulary rose from 121 in 2014/15 to 145 in 2015/16, an increase of 25 per cent."
SECOND = (
    "A campaigner in Devon & Cornwall said that Cumbira police had put £1.5m into it, which is 12,345 pounds a day."
)
HEADING = "The year before"
ITEMS = [
    "Durham Constabulary: 9.8 rapes per 100,000 adults in 2012/13",
    "Northumbria Police: 12.9 rapes per 100,000 adults in 2012/13",
]
ROWS = [["Force", "2011/12", "2012/13"], ["Kent", "14,000", "12,345"]]
LAST = "The totals were drawn up for the year between 1 April 2015 and 31 June 2016."
DAY, BYLINE = "20 October 2016", "By Ann Writer"


def _text() -> bytes:
    rows = ["\t".join(row) for row in ROWS]
    body = [FIRST, SECOND, HEADING, "\n".join(f"- {item}" for item in ITEMS), "\n".join(rows), LAST]
    return "\n\n".join([f"{TITLE}\nPublished: 2016-10-20", *body]).encode()


def _markdown() -> bytes:
    items = "\n".join(f"* {item}" for item in ITEMS)
    head, *rows = (f"| {' | '.join(row)} |" for row in ROWS)
    first = FIRST.replace("145", "1**4**5").replace(
        "Cumbria Constabulary", "[Cumbria Constabulary](https://example.org/a_(b))"
    )
    second = SECOND.replace("£", "&pound;").replace("12,345", "*12*,345")
    front = f"---\ntitle: {TITLE}\ndate: 2016-10-20\nauthor: Ann Writer\n---"
    return "\n\n".join(
        [front, first, second, f"## {HEADING}", items, "\n".join([head, "|---|--:|--:|", *rows]), LAST]
    ).encode()


def _html() -> bytes:
    first = FIRST.replace("145", "1<b>4</b>5").replace("25 per cent", "25&nbsp;per\n   cent")
    second = html.escape(SECOND).replace("£", "&pound;").replace("12,345", "<span>12</span>&#44;<em>345</em>")
    items = "".join(f"<li>{item}" for item in ITEMS)
    rows = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in ROWS)
    return f"""<!DOCTYPE html><html><head><title>{TITLE} - The Weekly Try</title>
<meta property="article:published_time" content="2016-10-20T06:00:00Z"></head>
<body><nav><a href="/">1,000 stories</a></nav><article><h1>{TITLE}</h1><p class="byline">{BYLINE}</p>
<p>{first}</p><div class="related"><p>Rapes in Kent up by 99 per cent in 2015/16.</p></div><p>{second}</p>
<h2>{HEADING}</h2><ul>{items}</ul><table>{rows}</table><p>{LAST}</p></article>
<footer>99 officers</footer></body></html>""".encode()


def _ninjs() -> bytes:
    page = _html().decode()
    body = page[page.index("</h1>") + 5 : page.index("</article>")]
    item = {"versionCreated": "2016-10-20T06:00:00Z", "by": BYLINE, "headlines": [{"value": TITLE}]}
    return json.dumps({**item, "bodies": [{"contentType": "text/html", "value": body}]}, indent=1).encode()


def _docx() -> bytes:
    before, after = FIRST.split("145")
    deleted = "<w:del><w:r><w:delText>99</w:delText></w:r></w:del>"
    first = run(before) + run("1") + run("4", bold=True) + deleted + f"<w:ins>{run('5')}</w:ins>" + run(after)
    items = "".join(paragraph(run(item), item=True) for item in ITEMS)
    front = paragraph(run(TITLE), style="Titel") + paragraph(run(BYLINE)) + paragraph(run(DAY)) + paragraph()
    body = paragraph(first) + paragraph(run(html.escape(SECOND))) + paragraph(run(HEADING), style="berschrift2")
    return word_file(front + body + items + table(ROWS) + paragraph(run(LAST)), STYLES)


def _pdf() -> bytes:
    def wrapped(words: str) -> list[str]:
        return textwrap.wrap(words, 80, break_on_hyphens=False)

    items = [f"• {item}" for item in ITEMS]
    head = [BYLINE, DAY, "", *wrapped(FIRST), "", *wrapped(SECOND), "", HEADING, "", *items]
    rows = [
        (60.0 + 90 * at, 500.0 - 20 * row, 10.0, cell) for row, some in enumerate(ROWS) for at, cell in enumerate(some)
    ]
    return pdf_file([(60.0, 760.0, 20.0, TITLE), *column(head), *rows, *column(wrapped(LAST), top=440)])


MADE: dict[str, Callable[[], bytes]] = {
    ".txt": _text,
    ".md": _markdown,
    ".html": _html,
    ".json": _ninjs,
    ".docx": _docx,
    ".pdf": _pdf,
}


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> dict[str, ArticleReport]:
    folder = tmp_path_factory.mktemp("formats")
    found = {}
    for suffix, make in MADE.items():
        path = Path(folder, f"draft{suffix}")
        path.write_bytes(make())
        (found[suffix],) = check(path).articles
    return found


def test_the_article_has_something_to_find(reports: dict[str, ArticleReport]) -> None:
    report = reports[".txt"]
    assert {"F101", "P102", "C101"} <= {finding.code for finding in report.findings}
    assert len(report.claims) == 9  # "£1.5m" among them, at a guess
    assert {"supported", "unclear"} <= {verdict.name for verdict in report.verdicts}


@pytest.mark.parametrize("suffix", [suffix for suffix in MADE if suffix != ".txt"])
def test_the_same_claims_and_findings(suffix: str, reports: dict[str, ArticleReport]) -> None:
    assert _told(reports[suffix]) == _told(reports[".txt"])
    assert str(reports[suffix].article.published) == "2016-10-20"
    assert reports[suffix].article.title == TITLE


@pytest.mark.parametrize("suffix", [".md", ".html", ".json"])
def test_places_in_a_text_hold_the_words(suffix: str, reports: dict[str, ArticleReport]) -> None:
    article = reports[suffix].article
    assert isinstance(article.origin, TextOrigin)
    lines = article.origin.text.split("\n")
    for span in _spans(reports[suffix]):
        place = article.origin.place(span)
        assert place.source is not None
        source = place.source.of(article.origin.text)
        assert lines[place.line - 1][place.column - 1 :].startswith(source.split("\n")[0])
        assert _plain(source) == _plain(span.of(article.text))


def test_places_in_word_are_runs_of_their_paragraph(reports: dict[str, ArticleReport]) -> None:
    article = reports[".docx"].article
    assert isinstance(article.origin, WordOrigin)
    paragraphs = [
        *(TITLE, BYLINE, DAY, "", FIRST, SECOND, HEADING),
        *ITEMS,
        *(cell for row in ROWS for cell in row),
        LAST,
    ]
    for span in _spans(reports[".docx"]):
        place = article.origin.place(span)
        words = paragraphs[place.line - 1]
        assert words[place.column - 1 : place.column - 1 + len(span)] == span.of(article.text)
    split = next(claim.span for claim in reports[".docx"].claims if "145" in claim.span.of(article.text))
    assert len(list(article.origin.nodes(split))) >= 3


def test_places_in_a_pdf_are_boxes_on_its_page(reports: dict[str, ArticleReport]) -> None:
    article = reports[".pdf"].article
    assert article.origin is not None
    bottoms = []
    for span in (block.span for block in article.blocks):
        place = article.origin.place(span)
        assert place.page == 1
        assert all(60 <= left < right < 600 and 400 < bottom < top < 800 for left, bottom, right, top in place.boxes)
        bottoms.append(place.boxes[0][1])
    assert bottoms == sorted(bottoms, reverse=True)
    for span in _spans(reports[".pdf"]):
        boxes, size = article.origin.place(span).boxes, 20 if span.start < len(TITLE) else 10
        assert 0 < sum(right - left for left, _, right, _ in boxes) < size * len(span)


def _told(report: ArticleReport) -> tuple[list[object], list[object]]:
    """Claims and findings without their places."""
    text = report.article.text
    verdicts = {verdict.claim: verdict for verdict in report.verdicts}
    claims = [
        (_plain(claim.span.of(text)), claim.type, claim.area and claim.area.area, claim.period and (claim.period.start, claim.period.end),
         claim.measure and claim.measure.facets, verdicts[claim.id].name, verdicts[claim.id].reason)
        for claim in report.claims
    ]  # fmt: skip
    findings = [
        (one.code, one.severity, _plain(one.span.of(text)), one.message, one.published) for one in report.findings
    ]
    return claims, findings


def _spans(report: ArticleReport) -> list[Span]:
    return [one.span for one in (*report.claims, *report.findings) if len(one.span)]


def _plain(words: str) -> str:
    """Words as they are read, without marks, tags and references, their white space one blank."""
    if "<" in words or "&" in words:
        words = html.unescape(re.sub(r"<[^>]*>", "", words))
    words = words.replace("\\n", " ").replace("\\u00a3", "£").replace("\xa0", " ")
    return " ".join(words.replace("*", "").split())
