"""For people: each finding with its sentence, what is published, the source and what to do; then every claim with its verdict."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import TextIO

from claimcheck.domain.amounts import source_name
from claimcheck.domain.reports import ArticleReport, Finding, Report
from claimcheck.domain.text import Span
from claimcheck.reporting.layout import Layout
from claimcheck.reporting.phrases import claim_words, sources_of, told_sources
from claimcheck.reporting.places import Places, excerpt
from claimcheck.reporting.totals import WORDS, count, totals

MARGIN = "  | "
TONES = {"supported": "supported", "contradicted": "contradicted", "unclear": "unclear"}
LABEL = 11


def write(report: Report, stream: TextIO, layout: Layout) -> None:
    """Print findings and claims article by article, and the totals at the end (unless quiet)."""
    for article in report.articles:
        places = Places(article.article)
        for finding in article.findings:
            stream.write("\n".join(_finding(article, finding, places, layout)) + "\n\n")
        if not layout.quiet:
            stream.write("\n".join(_claims(article, places, layout)) + "\n\n")
    if not layout.quiet:
        stream.write(totals(report) + "\n")


def _finding(article: ArticleReport, finding: Finding, places: Places, layout: Layout) -> Iterator[str]:
    place = places.of(finding.span).words
    head = layout.paint(f"{finding.severity} {finding.code}", finding.severity)
    yield f"{layout.paint(f'{article.article.source}:{place}:', 'strong')} {head} {finding.rule}"
    room = max(40, layout.width - len(MARGIN))
    shown = excerpt(article.article, article.analysis.sentences, finding.span, room)
    yield layout.paint(MARGIN, "faint") + shown.text
    yield layout.paint(MARGIN, "faint") + layout.paint(shown.carets, finding.severity)
    yield from _wrap(finding.message, "  ", "  ", layout)
    for label, words in _details(article, finding, places):
        yield from _wrap(words, f"    {label:{LABEL}}", " " * (4 + LABEL), layout)


def _details(article: ArticleReport, finding: Finding, places: Places) -> Iterator[tuple[str, str]]:
    """What an editor asks next: what do we say, what was published, where, what do I do?"""
    if finding.stated:
        yield "article", finding.stated
    if finding.published:
        derived = bool(finding.evidence) and finding.evidence[0].status == "derived"
        yield "worked out" if derived else "published", finding.published
    sources = told_sources(finding.evidence)
    if finding.citation and not any(
        one.source and source_name(one.source) in finding.citation for one in finding.evidence
    ):
        sources = (finding.citation, *(f"The figures: {one}" for one in sources))  # who says it: not the table alone
    for number, source in enumerate(sources):
        yield "" if number else "source", source
    for related in finding.related:
        words, place = f"“{_short(article, related.span)}”", places.of(related.span).line_words
        place = place if words in related.message else f"{place}, {words}"
        yield "see", f"{place}: {related.message}"
    if finding.fix:
        how = "--fix" if finding.fix.safe else "--fix --unsafe-fixes"
        yield "fix", f"write “{finding.fix.replacement}” (claimcheck {how} does it)"
    if finding.advice:
        yield "to do", finding.advice


def _claims(article: ArticleReport, places: Places, layout: Layout) -> Iterator[str]:
    """Every claim in the order of the text: place, words, what it was taken to be about, verdict and reason."""
    source = article.article.source
    for note in article.article.notes:
        yield f"{source}: {note}"
    claims = article.analysis.claims
    if not claims:
        yield f"{source}: no statistical claims found, {count(len(article.findings), 'finding')}"
        return
    yield layout.paint(f"{source}: {count(len(claims), 'claim')}, {count(len(article.findings), 'finding')}", "strong")
    cases = {case.claim.id: case for case in article.cases}
    verdicts = {verdict.claim: verdict for verdict in article.verdicts}
    widest = max(7, *(len(places.of(claim.span).words) for claim in claims))
    for claim in claims:
        verdict, case = verdicts.get(claim.id), cases.get(claim.id)
        name = verdict.name if verdict else "unclear"
        place = places.of(claim.span).words
        about = claim_words(claim, case)
        said = f", said by {claim.speaker.name}" if claim.speaker and claim.speaker.name else ""
        head = f"“{_short(article, claim.span)}”{f': {about}' if about else ''}{said}"
        label = f"  {WORDS[name]:13} {place:>{widest}}  "
        first, *rest = _wrap(head, label, " " * len(label), layout)
        yield first.replace(WORDS[name], layout.paint(WORDS[name], TONES.get(name, "faint")), 1)
        yield from rest
        if verdict:
            reason = verdict.reason[:1].upper() + verdict.reason[1:]
            yield from _wrap(reason, " " * len(label), " " * len(label), layout)
        if layout.verbose and case:
            for words in (case.evidence.sum, *sources_of(case.evidence.figures)):
                yield from _wrap(words, " " * len(label), " " * len(label), layout) if words else ()


def _short(article: ArticleReport, span: Span) -> str:
    words = span.on_one_line(article.article.text)
    return words if len(words) <= 60 else words[:57].rsplit(" ", 1)[0] + " …"


def _wrap(text: str, first: str, rest: str, layout: Layout) -> list[str]:
    """Lines of at most the width; addresses are never broken, so that they can be clicked."""
    flat = " ".join(text.split())
    wrapped = textwrap.wrap(
        flat, max(40, layout.width), initial_indent=first, subsequent_indent=rest,
        break_long_words=False, break_on_hyphens=False,
    )  # fmt: skip
    return wrapped or [first.rstrip()]
