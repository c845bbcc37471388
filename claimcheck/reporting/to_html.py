"""One HTML page for people: the article with its claims marked, a card and a chart a claim; nothing is loaded, no script runs."""

from __future__ import annotations

from typing import TextIO

from claimcheck.domain.reports import Report
from claimcheck.reporting.html.page import page
from claimcheck.reporting.layout import Layout

EXHIBITS = True


def write(report: Report, stream: TextIO, layout: Layout) -> None:  # noqa: ARG001
    """Print the page; it stands alone, light or dark as the reader's screen is, and prints well."""
    stream.write(page(report))
