"""A line an article with its counts, and their sums, for a folder of drafts."""

from __future__ import annotations

from collections import Counter
from typing import TextIO

from claimcheck.domain.reports import SEVERITIES, ArticleReport, Report
from claimcheck.reporting.layout import Layout
from claimcheck.reporting.records import VERDICTS
from claimcheck.reporting.totals import WORDS, count

HEADS = ("claims", *(WORDS[name] for name in VERDICTS), *(f"{severity}s" for severity in SEVERITIES))


def write(report: Report, stream: TextIO, layout: Layout) -> None:
    """Print the heads of the columns, a line an article, one for each source that could not be read, and the sums."""
    stream.write(layout.paint("  ".join((*HEADS, "article")), "faint") + "\n")
    sums = Counter[str]()
    for article in report.articles:
        counts = _counts(article)
        sums.update(counts)
        stream.write(_line(counts, article.article.source, layout))
    for problem in report.problems:
        stream.write(f"{problem.source}: could not be read: {problem.message}\n")
    unread = f"; {count(len(report.problems), 'source')} could not be read" if report.problems else ""
    stream.write(_line(sums, f"in {count(len(report.articles), 'article')}{unread}", layout))


def _counts(article: ArticleReport) -> Counter[str]:
    counts = Counter[str]({"claims": len(article.claims)})
    counts.update(WORDS[verdict.name] for verdict in article.verdicts)
    counts.update(f"{finding.severity}s" for finding in article.findings)
    return counts


def _line(counts: Counter[str], name: str, layout: Layout) -> str:
    cells = (f"{counts[head] or '.':>{len(head)}}" for head in HEADS)
    return "  ".join(_painted(head, cell, layout) for head, cell in zip(HEADS, cells, strict=True)) + f"  {name}\n"


def _painted(head: str, cell: str, layout: Layout) -> str:
    tone = head.removesuffix("s") if head.removesuffix("s") in SEVERITIES else head
    return layout.paint(cell, "faint" if cell.endswith(".") else tone)
