"""Reviewdog's diagnostic format (rdjson), for review comments on a change to a text."""

from __future__ import annotations

import json
from typing import Any, TextIO

from claimcheck.domain.reports import ArticleReport, Finding, Report
from claimcheck.domain.text import Span
from claimcheck.reporting.layout import Layout
from claimcheck.reporting.places import Lines

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
    lines = Lines(article.article.text)
    return [_diagnostic(article, finding, lines) for finding in article.findings]


def _diagnostic(article: ArticleReport, finding: Finding, lines: Lines) -> Record:
    made: Record = {
        "message": " ".join(part for part in (finding.message, finding.advice) if part),
        "location": _location(article, finding.span, lines),
        "severity": SEVERITIES[finding.severity],
        "code": {"value": f"{finding.code} {finding.rule}"},
    }
    if finding.fix:
        words = {"range": _range(article, finding.span, lines), "text": finding.fix.replacement}
        made["suggestions"] = [words]
    if finding.related:
        made["relatedLocations"] = [
            {"message": one.message, "location": _location(article, one.span, lines)} for one in finding.related
        ]
    return made


def _location(article: ArticleReport, span: Span, lines: Lines) -> Record:
    return {"path": article.article.source, "range": _range(article, span, lines)}


def _range(article: ArticleReport, span: Span, lines: Lines) -> Record:
    return {"start": _position(article, span.start, lines), "end": _position(article, span.end, lines)}


def _position(article: ArticleReport, offset: int, lines: Lines) -> Record:
    """Line and column from 1; the format counts columns in bytes of UTF-8."""
    line, column = lines.at(offset)
    before = article.article.text[offset - column + 1 : offset]
    return {"line": line, "column": len(before.encode("utf-8", "surrogatepass")) + 1}
