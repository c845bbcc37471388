"""A report as one table: a row a claim, and one for each finding that belongs to no claim. CSV and Parquet are made from it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from claimcheck.domain.reports import Report
from claimcheck.reporting.records import Record, report_record

# What each column holds; None stands for "not said" or "not known" in any of them.
COLUMNS: dict[str, type] = {
    "source": str,
    "line": int,
    "column": int,
    "type": str,
    "text": str,
    "low": float,
    "high": float,
    "unit": str,
    "modifier": str,
    "direction": str,
    "measure": str,
    "area": str,
    "period_start": date,
    "period_end": date,
    "speaker": str,
    "verdict": str,
    "reason": str,
    "published": float,
    "findings": str,
    "message": str,
}


def table_rows(report: Report) -> Iterator[Record]:
    """The rows in the order of the text, article by article. Days are strings YYYY-MM-DD, as in JSON."""
    for article in report_record(report)["articles"]:
        yield from _rows(article)


def _rows(article: Record) -> list[Record]:
    claims = {claim["id"]: claim for claim in article["claims"]}
    found: dict[str, list[Record]] = {}
    loose = []
    for finding in article["findings"]:
        if finding["claim"] in claims:
            found.setdefault(finding["claim"], []).append(finding)
        else:
            loose.append(_loose(article["source"], finding))
    rows = [_row(article["source"], claim, found.get(claim["id"], [])) for claim in article["claims"]]
    return sorted([*rows, *loose], key=lambda row: (row["line"], row["column"]))


def _loose(source: str, finding: Record) -> Record:
    told = {name: finding[name] for name in ("line", "column", "message")}
    return dict.fromkeys(COLUMNS) | {"source": source, **told, "text": finding["stated"], "findings": finding["code"]}


def _row(source: str, claim: Record, findings: list[Record]) -> Record:
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
