"""SARIF as others read it: the published schema (sarif-kit carries it), and a reader that is not ours (sarif-tools)."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from claimcheck.domain.reports import Problem, Report
from claimcheck.pipeline import check
from claimcheck.plugins import writers
from claimcheck.reporting import Layout
from tests.desk import report_on

UNREAD = Problem(source="a folder/gone:1.txt", message="no such file")


def sarif(report: Report) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(writers()["sarif"].as_bytes(report, Layout()))
    return made


REPORTS = {
    "findings, fixes and related places": lambda: report_on("Kentt thefts\n\nKentt police had 12, sic.\n"),
    "an unread source": lambda: replace(report_on("Kentt"), problems=(UNREAD,)),
    "nothing to say": lambda: report_on("Nothing here."),
    "no articles": lambda: Report(articles=()),
    "odd names and characters": lambda: report_on("Kentt 😀 sic \x01", source="dossier à relire/50% & <b>.txt"),
    "standard input": lambda: report_on("Kentt", source="<stdin>"),
    "a real check": lambda: check("Police in Cumbira had 12 thefts up to 31 June 2016, a rise of 50% from 10.", "2017-01-05"),
}  # fmt: skip


@pytest.mark.parametrize("name", REPORTS)
def test_valid_by_the_schema_of_sarif(name: str) -> None:
    validate = pytest.importorskip("sarif_kit.validate", reason="needs sarif-kit, of the extra dev")
    assert validate.validation_errors(sarif(REPORTS[name]())) == []


def test_the_schema_test_can_fail() -> None:
    validate = pytest.importorskip("sarif_kit.validate", reason="needs sarif-kit, of the extra dev")
    broken = sarif(report_on("Kentt"))
    broken["runs"][0]["results"][0]["level"] = "fatal"
    assert validate.validation_errors(broken)


def test_read_by_a_tool_of_others(tmp_path: Path) -> None:
    pytest.importorskip("sarif", reason="needs sarif-tools, of the extra dev")
    report = replace(
        report_on("Kentt thefts\n\nPolice in “Kentt” had 12, sic.\n", "drafts/one.txt"), problems=(UNREAD,)
    )
    log, table = tmp_path / "run.sarif", tmp_path / "run.csv"
    log.write_bytes(writers()["sarif"].as_bytes(report, Layout()))
    subprocess.run([sys.executable, "-m", "sarif", "csv", "-o", table, log], check=True, capture_output=True)
    with table.open(encoding="utf-8-sig") as stream:
        rows = [(row["Severity"], row["Code"], row["Location"], row["Line"]) for row in csv.DictReader(stream)]
    assert rows == [
        ("error", "F101", "drafts/one.txt", "1"),
        ("error", "F101", "drafts/one.txt", "3"),
        ("note", "F103", "drafts/one.txt", "3"),
    ]


def keys(text: str) -> list[str]:
    results = sarif(check(text, "2017-01-05"))["runs"][0]["results"]
    return sorted(result["partialFingerprints"]["claimcheck/v1"] for result in results)


SLIPS = "Police in Cumbira made 300 arrests in 2015.\n\nThey were checked on 31 June 2016.\n"


@pytest.mark.parametrize(
    "text",
    [
        "A headline\n\n" + SLIPS,
        SLIPS.replace("\n\n", "\n\nA new paragraph stands between.\n\n"),
        SLIPS.replace("They were", "All of them, it was said, were"),
        SLIPS.replace("\n", "\r\n"),
    ],
    ids=["moved down", "a paragraph between", "another wording round it", "other line ends"],
)
def test_fingerprints_stay_when_the_story_moves(text: str) -> None:
    assert keys(SLIPS)
    assert keys(text) == keys(SLIPS)


def test_fingerprints_tell_findings_apart() -> None:
    twice = keys(SLIPS + "\nPolice in Cumbira said so.\n")
    assert len(twice) == len(set(twice)) == len(keys(SLIPS)) + 1


def test_rules_are_named_once_and_pointed_to() -> None:
    (run,) = sarif(check(SLIPS, "2017-01-05"))["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert len({rule["id"] for rule in rules}) == len(rules)
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])
