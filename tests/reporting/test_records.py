"""The JSON report and its schema."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import jsonschema
import pytest

from claimcheck.reporting.records import report_record
from claimcheck.reporting.schema import report_schema
from tests.desk import report_on


def strict(schema: Any) -> Any:
    """The schema with unknown fields forbidden: what is written must be told in it."""
    if isinstance(schema, list):
        return [strict(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    made = {key: strict(value) for key, value in schema.items()}
    if made.get("type") == "object" and "properties" in made:
        made["additionalProperties"] = False
    return made


TEXTS = ["", "Kentt", "A headline\n\nPolice recorded 12 thefts, said 3 men, up 9.\n", "Kentt sic 12"]


@pytest.mark.parametrize("text", TEXTS)
def test_a_report_keeps_to_its_schema_and_reads_back_equal(text: str) -> None:
    record = report_record(report_on(text))
    jsonschema.Draft202012Validator(strict(report_schema())).validate(record)
    assert json.loads(json.dumps(record)) == record


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(report_schema())


def test_a_claim_as_design_says_it() -> None:
    (article,) = report_record(report_on("A headline\n\nIt was 3rd and up 9, from 12.\n"))["articles"]
    rank, change, count = article["claims"]
    assert rank["value"] == {"low": 3, "high": 3, "unit": "rank", "modifier": "exact"}
    assert rank["rank"]["behind"] == ["surrey"]
    assert change["change"]["direction"] == "up"
    assert change["change"]["before"]["low"] == 9
    assert (count["line"], count["column"], count["text"]) == (3, 27, "12")
    assert count["measure"]["id"] == "burglary.recorded.count"
    assert count["area"] == {
        "id": "kent",
        "name": "Kent Police",
        "kind": "force",
        "text": "the county",
        "how": "anaphor",
        "parts": [],
    }
    assert count["period"]["start"] == "2012-04-01"
    assert count["evidence"][0]["value"] == 12.5
    assert count["evidence"][0]["source"]["url"] == "https://example.org/release"
    assert count["verdict"] == "supported"


def test_the_period_is_that_of_the_text_whatever_days_the_table_has() -> None:
    report = report_on("A headline\n\nIt was 3rd and up 9, from 12.\n")
    (article,) = report.articles
    cases = []
    for case in article.cases:
        period = case.link.period.best
        days = replace(period, start=date(2013, 3, 31), end=date(2013, 3, 31), kind="instant") if period else None
        cases.append(replace(case, link=replace(case.link, period=replace(case.link.period, best=days, score=0.5))))
    record = report_record(replace(report, articles=(replace(article, cases=tuple(cases)),)))
    told = [claim["period"] for claim in record["articles"][0]["claims"]]
    assert told == [claim["period"] for claim in report_record(report)["articles"][0]["claims"]]
    assert any(period and period["start"] == "2012-04-01" for period in told)
