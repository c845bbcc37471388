"""GitHub annotations: a workflow command a finding, shown beside the lines of a pull request."""

from __future__ import annotations

from typing import TextIO

from claimcheck.domain.reports import Report
from claimcheck.reporting.layout import Layout
from claimcheck.reporting.places import Places

LEVELS = {"error": "error", "warning": "warning", "note": "notice"}


def write(report: Report, stream: TextIO, layout: Layout) -> None:  # noqa: ARG001
    """Print a command for each finding, and an error for each source that could not be read."""
    for article in report.articles:
        places = Places(article.article)
        for finding in article.findings:
            at = places.of(finding.span)
            place = f"file={_value(article.article.source)},line={at.line},col={at.column}"
            title = _value(f"{finding.code} {finding.rule}")
            stream.write(f"::{LEVELS[finding.severity]} {place},title={title}::{_escape(finding.message)}\n")
    for problem in report.problems:
        stream.write(f"::error file={_value(problem.source)},title=claimcheck::{_escape(problem.message)}\n")


def _escape(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _value(text: str) -> str:
    return _escape(text).replace(":", "%3A").replace(",", "%2C")
