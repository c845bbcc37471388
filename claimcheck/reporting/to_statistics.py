"""How often each rule spoke, in how many articles, and how many claims got which verdict."""

from __future__ import annotations

from collections import Counter
from typing import TextIO

from claimcheck.domain.reports import Report
from claimcheck.reporting.layout import Layout
from claimcheck.reporting.records import VERDICTS
from claimcheck.reporting.totals import WORDS, count


def write(report: Report, stream: TextIO, layout: Layout) -> None:
    """Print a line a rule, the one that spoke most first, then a line a verdict, then what was read."""
    findings, articles, verdicts = Counter[tuple[str, str, str]](), Counter[tuple[str, str, str]](), Counter[str]()
    for article in report.articles:
        told = [(finding.code, finding.severity, finding.rule) for finding in article.findings]
        findings.update(told)
        articles.update(set(told))
        verdicts.update(verdict.name for verdict in article.verdicts)
    for rule, number in sorted(findings.items(), key=lambda one: (-one[1], one[0])):
        code, severity, name = rule
        where = f"in {count(articles[rule], 'article')}"
        stream.write(f"{number:>6}  {where:<16}{code}  {layout.paint(f'{severity:<7}', severity)}  {name}\n")
    for verdict in VERDICTS:
        if verdicts[verdict]:
            stream.write(f"{verdicts[verdict]:>6}  {'claims':<16}{layout.paint(WORDS[verdict], verdict)}\n")
    unread = f"; {count(len(report.problems), 'source')} could not be read" if report.problems else ""
    claims, found = count(verdicts.total(), "claim"), count(findings.total(), "finding")
    stream.write(f"{count(len(report.articles), 'article')}, {claims}, {found}{unread}.\n")
