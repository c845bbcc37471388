"""A CSV row a claim, with its verdict and the codes of its findings, for spreadsheets."""

from __future__ import annotations

import csv
from typing import Any, TextIO

from claimcheck.domain.reports import Report
from claimcheck.reporting.layout import Layout
from claimcheck.reporting.records import report_record

COLUMNS = (
    "source", "line", "column", "type", "text", "low", "high", "unit", "modifier", "direction", "measure", "area",
    "period_start", "period_end", "speaker", "verdict", "reason", "published", "findings", "message",
)  # fmt: skip


def write(report: Report, stream: TextIO, layout: Layout) -> None:  # noqa: ARG001
    """Print a heading, a row a claim, and a row for each finding that belongs to no claim."""
    rows = csv.DictWriter(stream, COLUMNS, lineterminator="\n", restval="")
    rows.writeheader()
    for article in report_record(report)["articles"]:
        for row in _rows(article):
            rows.writerow({name: _safe(value) for name, value in row.items()})


def _rows(article: dict[str, Any]) -> list[dict[str, Any]]:
    claims = {claim["id"]: claim for claim in article["claims"]}
    found: dict[str, list[dict[str, Any]]] = {}
    loose = []
    for finding in article["findings"]:
        if finding["claim"] in claims:
            found.setdefault(finding["claim"], []).append(finding)
        else:
            loose.append({"source": article["source"], "line": finding["line"], "column": finding["column"],
                          "text": finding["stated"], "findings": finding["code"], "message": finding["message"]})  # fmt: skip
    rows = [_row(article["source"], claim, found.get(claim["id"], [])) for claim in article["claims"]]
    return sorted([*rows, *loose], key=lambda row: (row["line"], row["column"]))


def _row(source: str, claim: dict[str, Any], findings: list[dict[str, Any]]) -> dict[str, Any]:
    value, period = claim["value"] or {}, claim["period"] or {}
    figure: dict[str, Any] = next(iter(claim["evidence"]), {})
    return {
        "source": source,
        **{name: claim[name] for name in ("line", "column", "type", "text", "verdict", "reason")},
        **{name: value.get(name) for name in ("low", "high", "unit", "modifier")},
        "direction": (claim["rank"] or claim["change"] or {}).get("direction"),
        "measure": (claim["measure"] or {}).get("id"),
        "area": (claim["area"] or {}).get("name"),
        "period_start": period.get("start"),
        "period_end": period.get("end"),
        "speaker": (claim["speaker"] or {}).get("name"),
        # of a rise or a place no single figure is the answer: the reason tells both ends, or the order
        "published": None if claim["type"] in ("change", "comparison", "rank") else figure.get("value"),
        "findings": " ".join(finding["code"] for finding in findings),
        "message": " ".join(finding["message"] for finding in findings),
    }


def _safe(value: Any) -> Any:
    """A cell that a spreadsheet would take for a formula gets an apostrophe, as their makers advise."""
    return "'" + value if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t")) else value
