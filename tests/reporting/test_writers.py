"""Every format of one report."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

import pytest

from claimcheck.domain.reports import Problem, Report
from claimcheck.plugins import writers
from claimcheck.reporting import Layout
from tests.desk import report_on

TEXT = "Kentt thefts up\nPublished: 2014-02-05\n\nPolice recorded 12 thefts, 100% more, “3rd lowest”, said a man.\n\nUp 9, sic.\n"


def printed(report: Report, name: str, layout: Layout = Layout()) -> str:  # noqa: B008
    return writers()[name].as_bytes(report, layout).decode("utf-8", "replace")


@pytest.fixture
def report() -> Report:
    return replace(report_on(TEXT), problems=(Problem(source="gone,1.txt", message="no such file"),))


def test_formats() -> None:
    assert set(writers()) >= {
        *("text", "concise", "json", "jsonl", "csv", "parquet", "sarif", "github", "junit", "rdjson", "markdown"),
    }
    assert all(writer.title for writer in writers().values())


@pytest.mark.parametrize("name", sorted(writers()))
def test_every_format_takes_any_report(name: str, report: Report) -> None:
    if name == "parquet":
        pytest.importorskip("pyarrow")
    assert printed(report, name)
    printed(Report(articles=()), name)
    printed(report_on(""), name)
    printed(report_on("Kentt"), name)


def test_text(report: Report) -> None:
    text = printed(report, "text")
    assert text.startswith(
        "draft.txt:1:1: error F101 misspelt-force\n  | Kentt thefts up\n  | ^^^^^\n  “Kentt” is spelt “Kent”.\n"
    )
    for line in (
        "    article    Kentt",
        "    published  Kent",
        "    source     An invented release, 31 January 2014 <https://example.org/release>",
        "    fix        write “Kent” (claimcheck --fix does it)",
        "    to do      Correct it.",
        "    see        line 1, “K”: the article begins here",
        "draft.txt: 4 claims, 2 findings",
        "  supported        4:17  “12”: burglaries recorded, Kent, 2012/13, said by the chief constable",
    ):
        assert line in text.splitlines()
    assert text.endswith(
        "1 article, 4 claims (4 supported): 1 error, no warnings, 1 note; 1 source could not be read.\n"
    )
    assert "\x1b" not in text


def test_text_quiet_verbose_color(report: Report) -> None:
    assert "claims" not in printed(report, "text", Layout(quiet=True))
    assert printed(report, "text", Layout(verbose=True)).count("An invented release") == 5
    assert "\x1b[31;1merror F101\x1b[0m" in printed(report, "text", Layout(color=True))


@pytest.mark.parametrize("width", [60, 80, 120])
def test_text_keeps_to_the_width(width: int) -> None:
    text = printed(report_on("Kentt: " + "many words and 12 thefts " * 30), "text", Layout(width=width))
    assert all(len(line) <= width or "http" in line for line in text.splitlines()[:-1])


def test_concise(report: Report) -> None:
    lines = printed(report, "concise").splitlines()
    assert lines[0] == "draft.txt:1:1: error F101 misspelt-force: “Kentt” is spelt “Kent”."
    assert lines[1] == "draft.txt:6:7: note F103 ambiguous-force: Which force?"
    assert len(lines) == 3
    assert len(printed(report, "concise", Layout(quiet=True)).splitlines()) == 2


def test_jsonl(report: Report) -> None:
    article, problem = (json.loads(line) for line in printed(report, "jsonl").splitlines())
    assert article["source"] == "draft.txt"
    assert problem == {"schema": "claimcheck-report/1", "source": "gone,1.txt", "problem": "no such file"}


def test_csv(report: Report) -> None:
    rows = list(csv.DictReader(io.StringIO(printed(report, "csv"))))
    assert [row["text"] for row in rows] == ["Kentt", "12", "100", "3", "9", ""]
    assert rows[1]["published"] == "12.5"
    assert rows[3]["low"] == "3"
    assert rows[3]["unit"] == "rank"


def test_csv_gives_a_spreadsheet_no_formula() -> None:
    report = report_on("Words 12.", source="=HYPERLINK(1).txt")
    assert next(csv.DictReader(io.StringIO(printed(report, "csv"))))["source"].startswith("'=")


def test_github(report: Report) -> None:
    lines = printed(report, "github").splitlines()
    assert lines[0] == "::error file=draft.txt,line=1,col=1,title=F101 misspelt-force::“Kentt” is spelt “Kent”."
    assert lines[1].startswith("::notice ")
    assert lines[2] == "::error file=gone%2C1.txt,title=claimcheck::no such file"


def test_sarif(report: Report) -> None:
    log = json.loads(printed(report, "sarif"))
    (run,) = log["runs"]
    assert (log["version"], run["columnKind"]) == ("2.1.0", "unicodeCodePoints")
    result = run["results"][0]
    assert (result["ruleId"], result["level"]) == ("F101", "error")
    region = result["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"], region["endColumn"], region["snippet"]["text"]) == (
        1,
        1,
        6,
        "Kentt",
    )
    assert result["fixes"][0]["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"] == "Kent"
    assert run["invocations"][0]["executionSuccessful"] is False
