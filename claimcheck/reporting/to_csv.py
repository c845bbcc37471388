"""A CSV row a claim, with its verdict and the codes of its findings, for spreadsheets."""

from __future__ import annotations

import csv
from typing import Any, TextIO

from claimcheck.domain.reports import Report
from claimcheck.reporting.layout import Layout
from claimcheck.reporting.rows import COLUMNS, table_rows


def write(report: Report, stream: TextIO, layout: Layout) -> None:  # noqa: ARG001
    """Print a heading, a row a claim, and a row for each finding that belongs to no claim."""
    rows = csv.DictWriter(stream, tuple(COLUMNS), lineterminator="\n")
    rows.writeheader()
    for row in table_rows(report):
        rows.writerow({name: _safe(value) for name, value in row.items()})


def _safe(value: Any) -> Any:
    """A cell that a spreadsheet would take for a formula gets an apostrophe, as their makers advise."""
    return "'" + value if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r")) else value
