"""JSON lines: a line an article, as in the JSON report, for streaming."""

from __future__ import annotations

import json
from typing import TextIO

from claimcheck.domain.reports import Report
from claimcheck.reporting.layout import Layout
from claimcheck.reporting.records import SCHEMA, article_record


def write(report: Report, stream: TextIO, layout: Layout) -> None:  # noqa: ARG001
    """Print a line an article, then a line for each source that could not be read."""
    for article in report.articles:
        _line({"schema": SCHEMA, **article_record(article)}, stream)
    for problem in report.problems:
        _line({"schema": SCHEMA, "source": problem.source, "problem": problem.message}, stream)


def _line(record: dict[str, object], stream: TextIO) -> None:
    stream.write(json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n")
