"""Markdown, for a comment, a ticket or a note: what to mend, then every claim with its verdict."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TextIO

from claimcheck.domain.amounts import source_name
from claimcheck.domain.measures import Figure
from claimcheck.domain.reports import ArticleReport, Finding, Report
from claimcheck.domain.text import Span
from claimcheck.reporting.layout import Layout
from claimcheck.reporting.phrases import claim_words
from claimcheck.reporting.places import Places, surroundings
from claimcheck.reporting.totals import WORDS, count, totals

SPECIAL = re.compile(r"([\\`*_\[\]<>|~&$#])")
LEADING = re.compile(r"^(\s*\d*)([.)+=-])")
WIDTH = 400  # characters of a sentence that is quoted


def write(report: Report, stream: TextIO, layout: Layout) -> None:
    """Print a section an article: findings, then (unless quiet) a table of claims; the totals at the end."""
    stream.write("# Claims checked\n\n")
    if not layout.quiet:
        stream.write(escaped(totals(report)) + "\n\n")
    for article in report.articles:
        stream.write("\n".join(_article(article, layout)) + "\n\n")
    if report.problems:
        rows = [f"- **{escaped(problem.source)}**: {escaped(problem.message)}" for problem in report.problems]
        stream.write("\n".join(["## Could not be read", "", *rows]) + "\n")


def escaped(text: str) -> str:
    """The text on one line, with nothing left that Markdown or HTML would take for a mark."""
    return _escaped(" ".join(text.split()), starts=True)


def _escaped(text: str, starts: bool = False) -> str:
    """The text with its marks escaped; where it starts a line, those too that make a list or a heading there."""
    safe = SPECIAL.sub(r"\\\1", text)
    return LEADING.sub(r"\1\\\2", safe) if starts else safe


def _article(article: ArticleReport, layout: Layout) -> Iterator[str]:
    places = Places(article.article)
    title = article.article.title
    yield f"## {escaped(article.article.source)}{f': {escaped(title)}' if title else ''}"
    for note in article.article.notes:
        yield from ("", escaped(note))
    for finding in article.findings:
        yield ""
        yield from _finding(article, finding, places)
    if not layout.quiet:
        yield ""
        yield from _claims(article, places)


def _finding(article: ArticleReport, finding: Finding, places: Places) -> Iterator[str]:
    at = places.of(finding.span)
    place = f"{at.line_words}, column {at.column}"
    yield f"### {finding.severity.capitalize()} {finding.code} {finding.rule}, {place}"
    yield f"\n> {_quoted(article, finding.span)}\n"
    yield escaped(finding.message)
    yield ""
    for label, words in _details(finding, places):
        yield f"- {label}: {words}"


def _details(finding: Finding, places: Places) -> Iterator[tuple[str, str]]:
    if finding.stated:
        yield "article", escaped(finding.stated)
    if finding.published:
        yield "published", escaped(finding.published)
    for source in dict.fromkeys(_source(figure) for figure in finding.evidence if figure.source):
        yield "source", source
    for one in finding.related:
        yield f"see {places.of(one.span).line_words}", escaped(one.message)
    if finding.fix:
        yield "fix", f"write “{escaped(finding.fix.replacement)}”"
    if finding.advice:
        yield "to do", escaped(finding.advice)


def _claims(article: ArticleReport, places: Places) -> Iterator[str]:
    claims = article.analysis.claims
    if not claims:
        yield "No statistical claims found."
        return
    cases = {case.claim.id: case for case in article.cases}
    verdicts = {verdict.claim: verdict for verdict in article.verdicts}
    yield f"### {count(len(claims), 'claim')}\n\n| place | claim | about | verdict | why |\n| ---: | --- | --- | --- | --- |"
    for claim in claims:
        verdict = verdicts.get(claim.id)
        cells = (
            places.of(claim.span).words,
            f"“{escaped(claim.span.of(article.article.text))}”",
            escaped(claim_words(claim, cases.get(claim.id))),
            f"**{WORDS[verdict.name]}**" if verdict else "not checked",
            escaped(verdict.reason) if verdict else "",
        )
        yield f"| {' | '.join(cells)} |"


def _quoted(article: ArticleReport, span: Span) -> str:
    """The sentence, with the words concerned in bold."""
    before, words, after = surroundings(article.article, article.analysis.sentences, span, WIDTH)
    bold = f"**{_escaped(words.strip())}**" if words.strip() else ""
    return f"{_escaped(before.lstrip(), starts=True)}{bold}{_escaped(after.rstrip())}"


def _source(figure: Figure) -> str:
    source = figure.source
    if source is None:
        return ""
    name = escaped(source_name(source))
    safe = source.url.startswith(("https://", "http://")) and not re.search(r"[\s<>]", source.url)
    return f"[{name}](<{source.url}>)" if safe else name
