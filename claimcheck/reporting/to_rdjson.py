"""Reviewdog's diagnostic format (rdjson), for review comments on a change to a text."""

from __future__ import annotations

import json
from typing import Any, TextIO

from claimcheck.domain.reports import ArticleReport, Finding, Report
from claimcheck.domain.text import Span
from claimcheck.reporting.layout import Layout
from claimcheck.reporting.places import Places

SEVERITIES = {"error": "ERROR", "warning": "WARNING", "note": "INFO"}
Record = dict[str, Any]


def write(report: Report, stream: TextIO, layout: Layout) -> None:  # noqa: ARG001
    """Print a diagnostic for each finding, and one for each source that could not be read."""
    diagnostics = [one for article in report.articles for one in _diagnostics(article)]
    diagnostics += [
        {"message": problem.message, "location": {"path": problem.source}, "severity": "ERROR"}
        for problem in report.problems
    ]
    json.dump({"source": {"name": "claimcheck"}, "diagnostics": diagnostics}, stream, ensure_ascii=False, indent=1)
    stream.write("\n")


def _diagnostics(article: ArticleReport) -> list[Record]:
    places = Places(article.article)
    return [_diagnostic(article, finding, places) for finding in article.findings]


def _diagnostic(article: ArticleReport, finding: Finding, places: Places) -> Record:
    made: Record = {
        "message": " ".join(part for part in (finding.message, finding.advice) if part),
        "location": _location(article, finding.span, places),
        "severity": SEVERITIES[finding.severity],
        "code": {"value": f"{finding.code} {finding.rule}"},
    }
    if finding.fix:
        words = {"range": _range(finding.span, places), "text": finding.fix.replacement}
        made["suggestions"] = [words]
    if finding.related:
        made["relatedLocations"] = [
            {"message": one.message, "location": _location(article, one.span, places)} for one in finding.related
        ]
    return made


def _location(article: ArticleReport, span: Span, places: Places) -> Record:
    return {"path": article.article.source, "range": _range(span, places)}


def _range(span: Span, places: Places) -> Record:
    """Lines and columns from 1; the format counts columns in bytes of UTF-8."""
    place, text = places.of(span), places.text
    at = place.source or span
    return {
        "start": {"line": place.line, "column": _bytes_before(text, at.start, place.column) + 1},
        "end": {"line": place.end_line, "column": _bytes_before(text, at.end, place.end_column) + 1},
    }


def _bytes_before(text: str, offset: int, column: int) -> int:
    return len(text[max(0, offset - column + 1) : offset].encode("utf-8", "surrogatepass"))
