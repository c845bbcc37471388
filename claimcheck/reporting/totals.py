"""The closing line of a run."""

from __future__ import annotations

from claimcheck.domain.reports import Report
from claimcheck.reporting.records import summary_record

WORDS = {
    "supported": "supported",
    "contradicted": "contradicted",
    "unclear": "unclear",
    "no_data": "without data",
    "not_checkable": "not checkable",
}


def totals(report: Report) -> str:
    """ "2 articles, 9 claims (3 supported, 1 contradicted, 5 without data): 2 errors, 1 warning, no notes." """
    summary = summary_record(report)
    if report.problems and not report.articles:
        return f"Nothing was checked: {count(len(report.problems), 'source')} could not be read."
    parts = ", ".join(f"{summary[name]} {word}" for name, word in WORDS.items() if summary[name])
    findings = ", ".join(count(number, severity) for severity, number in summary["findings"].items())
    claims = count(summary["claims"], "claim") + (f" ({parts})" if parts else "")
    unread = f"; {count(len(report.problems), 'source')} could not be read" if report.problems else ""
    return f"{count(summary['articles'], 'article')}, {claims}: {findings}{unread}."


def count(number: int, word: str) -> str:
    """ "1 error", "2 errors", "no errors"."""
    return f"{number or 'no'} {word}{'' if number == 1 else 's'}"
