"""One line a finding: file:line:column, severity, code, message. For a list of many drafts, and for editors' problem lists."""

from __future__ import annotations

from typing import TextIO

from claimcheck.domain.reports import Report
from claimcheck.reporting.layout import Layout
from claimcheck.reporting.places import Places
from claimcheck.reporting.totals import totals


def write(report: Report, stream: TextIO, layout: Layout) -> None:
    """Print the findings in the order of the text, then the totals (unless quiet)."""
    for article in report.articles:
        places = Places(article.article)
        for finding in article.findings:
            place = places.of(finding.span).words
            what = f"{layout.paint(finding.severity, finding.severity)} {finding.code} {finding.rule}"
            stream.write(f"{article.article.source}:{place}: {what}: {' '.join(finding.message.split())}\n")
    if not layout.quiet:
        stream.write(totals(report) + "\n")
