"""A Word copy with comments at the words concerned: of a .docx file itself, of other articles their text. Extra `docx`; give it -o FILE."""

from __future__ import annotations

import hashlib
import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from claimcheck.domain.origins import WordOrigin
from claimcheck.domain.reports import ArticleReport, Finding, Report
from claimcheck.domain.text import Block, Span
from claimcheck.reporting.layout import Layout
from claimcheck.reporting.phrases import claim_words, sources_of
from claimcheck.reporting.totals import WORDS, totals
from claimcheck.reporting.word_comments import Comment, Node, add_comments, packed
from claimcheck.settings import SettingsError

BINARY = True
MOST_UNPACKED = 300_000_000
NOT_XML = re.compile(r"[^\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
STYLES = {"heading": "Heading 2", "list item": "List Bullet", "quote": "Quote", "caption": "Caption"}


def write(report: Report, stream: BinaryIO, layout: Layout) -> None:
    """Write the document. Raises SettingsError, naming the extra, without python-docx."""
    try:
        import docx  # needed for this format alone
    except ImportError as error:
        raise SettingsError("--format docx needs python-docx: pip install 'claimcheck-news[docx]'") from error
    original = _original(report)
    if original is not None:
        document, (article,) = docx.Document(io.BytesIO(original)), report.articles
        origin = article.article.origin
        add_comments(document, _comments(article, origin.nodes, layout) if isinstance(origin, WordOrigin) else ())
    else:
        document = docx.Document()
        _write_copies(document, report, layout)
    stream.write(packed(document))


def _original(report: Report) -> bytes | None:
    """The file that the one article was read from, when it is a Word document and still the same."""
    if len(report.articles) != 1 or not isinstance(origin := report.articles[0].article.origin, WordOrigin):
        return None
    try:
        data = Path(report.articles[0].article.source).read_bytes()
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            size = sum(part.file_size for part in archive.infolist())
    except (OSError, zipfile.BadZipFile):
        return None
    return data if hashlib.sha256(data).hexdigest() == origin.digest and size <= MOST_UNPACKED else None


def _write_copies(document: Any, report: Report, layout: Layout) -> None:
    """The text of every article, and the comments on it."""
    comments: list[Comment] = []
    for number, article in enumerate(report.articles):
        if number:
            document.add_page_break()
        places = _write_text(document, article, _count_nodes(document))
        comments += _comments(article, lambda span, places=places: _nodes_of(places, span), layout)
    if not layout.quiet:
        document.add_paragraph(_clean(totals(report)), style="Caption")
    for problem in report.problems:
        document.add_paragraph(_clean(f"{problem.source}: {problem.message}"), style="Caption")
    add_comments(document, comments)


def _write_text(document: Any, article: ArticleReport, nodes: int) -> list[tuple[Block, int]]:
    """A paragraph a block, in one text node each; the blocks with the numbers of those."""
    places = []
    for block in article.article.blocks:
        words = _clean(block.span.of(article.article.text))
        style = "Heading 1" if block.kind == "headline" else STYLES.get(block.kind)
        document.add_paragraph(style=style).add_run(words)
        places.append((block, nodes))
        nodes += 1
    return places


def _count_nodes(document: Any) -> int:
    return sum(isinstance(one.tag, str) and one.tag.endswith("}t") for one in document.element.body.iter())


def _nodes_of(places: list[tuple[Block, int]], span: Span) -> Iterator[Node]:
    for block, node in places:
        start, end = max(span.start, block.span.start), min(span.end, block.span.end)
        if start < end:
            yield node, start - block.span.start, end - block.span.start


def _comments(article: ArticleReport, nodes_of: Any, layout: Layout) -> Iterator[Comment]:
    """A comment a finding; unless quiet, one for each claim that has no finding, with its verdict."""
    text = article.article.text
    for finding in article.findings:
        yield Comment(tuple(_clean(line) for line in _told(finding)), tuple(nodes_of(_visible(finding.span, text))))
    if layout.quiet:
        return
    cases = {case.claim.id: case for case in article.cases}
    verdicts = {verdict.claim: verdict for verdict in article.verdicts}
    found = {finding.claim for finding in article.findings}
    for claim in article.claims:
        verdict, case = verdicts.get(claim.id), cases.get(claim.id)
        if claim.id in found or verdict is None:
            continue
        lines = [f"{WORDS[verdict.name].capitalize()}: {verdict.reason}", claim_words(claim, case)]
        lines += sources_of(case.evidence.figures) if case else ()
        yield Comment(tuple(_clean(line) for line in lines if line), tuple(nodes_of(_visible(claim.span, text))))


def _told(finding: Finding) -> Iterator[str]:
    yield f"{finding.severity.capitalize()} {finding.code} {finding.rule.replace('-', ' ')}: {finding.message}"
    if finding.published:
        yield f"Published: {finding.published}"
    if finding.fix:
        yield f"Write: {finding.fix.replacement}"
    if finding.advice:
        yield finding.advice
    yield from sources_of(finding.evidence) or ((finding.citation,) if finding.citation else ())


def _visible(span: Span, text: str) -> Span:
    """An empty span (a year is missing here) as the character before it."""
    if len(span):
        return span
    return Span(start=max(0, span.start - 1), end=max(1, span.start) if text else 0)


def _clean(words: str) -> str:
    """One line, character for character: a break is a space, and what XML cannot hold is marked."""
    return NOT_XML.sub("\N{REPLACEMENT CHARACTER}", "".join(" " if one.isspace() else one for one in words))
