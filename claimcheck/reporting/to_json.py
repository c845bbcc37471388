"""One JSON document of schema claimcheck-report/1, for programs."""

from __future__ import annotations

import json
from typing import TextIO

from claimcheck.domain.reports import Report
from claimcheck.reporting.layout import Layout
from claimcheck.reporting.records import report_record


def write(report: Report, stream: TextIO, layout: Layout) -> None:  # noqa: ARG001
    """Print the whole report, indented."""
    json.dump(report_record(report), stream, ensure_ascii=False, indent=1)
    stream.write("\n")
