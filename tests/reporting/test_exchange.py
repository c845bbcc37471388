"""Formats that other programs read: Parquet, JUnit, rdjson and Markdown."""

from __future__ import annotations

import csv
import io
import json
import xml.etree.ElementTree as ET
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from claimcheck.domain.reports import ArticleReport, Finding, Problem, Report, Severity, VerdictName
from claimcheck.plugins import writers
from claimcheck.reporting import Layout
from claimcheck.reporting.rows import COLUMNS
from claimcheck.reporting.to_markdown import escaped
from tests.desk import report_on

TEXT = "Kentt thefts up\nPublished: 2014-02-05\n\nPolice recorded 12 thefts, 100% more, “3rd lowest”, said a man.\n\nUp 9, sic.\n"
UNREAD = Problem(source="gone.txt", message="no such file")


def printed(report: Report, name: str, layout: Layout = Layout()) -> str:  # noqa: B008
    return writers()[name].as_bytes(report, layout).decode("utf-8")


def with_verdicts(report: Report, *names: VerdictName) -> Report:
    (article,) = report.articles
    verdicts = tuple(replace(one, name=name) for one, name in zip(article.verdicts, names, strict=True))
    return replace(report, articles=(replace(article, verdicts=verdicts),))


def with_finding(report: Report, claim: str, severity: Severity, message: str = "It is not so.") -> Report:
    (article,) = report.articles
    span = next(one.span for one in article.claims if one.id == claim)
    finding = Finding(code="N101", rule="wrong-number", severity=severity, span=span, message=message, claim=claim)
    return replace(report, articles=(replace(article, findings=(*article.findings, finding)),))


# Parquet


def parquet_of(report: Report) -> Any:
    pytest.importorskip("pyarrow", reason="needs the extra parquet")
    import pandas

    return pandas.read_parquet(io.BytesIO(writers()["parquet"].as_bytes(report, Layout())))


def test_parquet_has_the_rows_of_csv() -> None:
    report = report_on(TEXT)
    frame, rows = parquet_of(report), list(csv.DictReader(io.StringIO(printed(report, "csv"))))
    assert list(frame.columns) == list(COLUMNS) == list(rows[0])
    assert [int(row["line"]) for row in rows] == list(frame["line"])
    assert [row["verdict"] or None for row in rows] == [None if one != one else one for one in frame["verdict"]]


def test_parquet_columns_are_typed() -> None:
    frame = parquet_of(report_on(TEXT))
    claims = frame[frame["verdict"].notna()]
    assert claims["low"].sum() == 12 + 100 + 3 + 9
    assert set(claims["period_start"]) == {date(2012, 4, 1)}
    assert claims["published"].dtype == "float64"


@pytest.mark.parametrize("report", [Report(articles=()), report_on("")], ids=["no articles", "an empty one"])
def test_parquet_of_nothing_keeps_its_columns(report: Report) -> None:
    frame = parquet_of(report)
    assert (list(frame.columns), len(frame)) == (list(COLUMNS), 0)


def test_parquet_without_pyarrow_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    with pytest.raises(ValueError, match=r"claimcheck-news\[parquet\]"):
        writers()["parquet"].as_bytes(report_on(TEXT), Layout())


# JUnit


def test_junit_outcomes() -> None:
    report = with_verdicts(report_on(TEXT), "supported", "contradicted", "no_data", "unclear")
    report = with_finding(with_finding(report, "c2", "error"), "c4", "warning")
    root = ET.fromstring(printed(replace(report, problems=(UNREAD,)), "junit"))
    outcomes = {test.get("name"): [part.tag for part in test] for test in root.iter("testcase")}
    assert outcomes == {
        "4:17 “12”": ["system-out"],
        "4:28 “100”": ["failure", "system-out"],
        "4:40 “3”": ["skipped"],
        "6:4 “9”": ["skipped", "system-out"],
        "1:1 F101 misspelt-force": ["failure"],
        "6:7 F103 ambiguous-force": ["system-out"],
        "can be read": ["error"],
    }
    assert {name: root.get(name) for name in ("tests", "failures", "errors", "skipped")} == {
        "tests": "7", "failures": "2", "errors": "1", "skipped": "2",
    }  # fmt: skip


def test_junit_is_read_by_a_library_of_others(tmp_path: Path) -> None:
    junitparser = pytest.importorskip("junitparser", reason="needs junitparser, of the extra dev")
    path = tmp_path / "run.xml"
    path.write_bytes(writers()["junit"].as_bytes(with_finding(report_on(TEXT), "c1", "error"), Layout()))
    suites = list(junitparser.JUnitXml.fromfile(str(path)))
    assert [(suite.name, suite.tests, suite.failures) for suite in suites] == [("draft.txt", 6, 2)]
    failed = [case for case in suites[0] if any(isinstance(one, junitparser.Failure) for one in case.result)]
    assert [case.name for case in failed] == ["4:17 “12”", "1:1 F101 misspelt-force"]


def test_junit_survives_what_xml_cannot_hold() -> None:
    report = with_finding(
        report_on("Words \x07 <12> & more.", source="a\x00b.txt"), "c1", "error", "No: \x1b & <b> \ud800"
    )
    failure = ET.fromstring(printed(report, "junit")).find(".//failure")
    assert failure is not None
    assert failure.get("message") == "No: \ufffd & <b> \ufffd"


# rdjson


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Kentt had 12.", (1, 1), (1, 6)),
        ("A line.\n\nIn Kentt now.", (3, 4), (3, 9)),
        ("£5 in Kentt.", (1, 8), (1, 13)),  # the pound sign is two bytes
        ("😀 “Kentt”.", (1, 9), (1, 14)),  # four and three
        ("Before.\r\nIn Kentt.", (2, 4), (2, 9)),
    ],
    ids=["first", "third line", "pound", "emoji", "windows"],
)
def test_rdjson_counts_bytes(text: str, start: tuple[int, int], end: tuple[int, int]) -> None:
    (diagnostic,) = json.loads(printed(report_on(text), "rdjson"))["diagnostics"]
    told = diagnostic["location"]["range"]
    assert [(told[side]["line"], told[side]["column"]) for side in ("start", "end")] == [start, end]
    assert diagnostic["suggestions"][0] == {"range": told, "text": "Kent"}


def test_rdjson_severities_and_problems() -> None:
    told = json.loads(printed(replace(report_on("Kentt, sic."), problems=(UNREAD,)), "rdjson"))
    assert [(one["severity"], one["location"]["path"]) for one in told["diagnostics"]] == [
        ("ERROR", "draft.txt"),
        ("INFO", "draft.txt"),
        ("ERROR", "gone.txt"),
    ]
    assert told["diagnostics"][0]["code"] == {"value": "F101 misspelt-force"}
    assert told["diagnostics"][0]["relatedLocations"][0]["message"] == "the article begins here"


# Markdown


def test_markdown() -> None:
    lines = printed(replace(report_on(TEXT), problems=(UNREAD,)), "markdown").splitlines()
    for line in (
        "## draft.txt: Kentt thefts up",
        "### Error F101 misspelt-force, line 1, column 1",
        "> **Kentt** thefts up",
        "- source: [An invented release, 31 January 2014](<https://example.org/release>)",
        "| 4:17 | “12” | burglaries recorded, Kent, 2012/13 | **supported** | It was published so. |",
        "- **gone.txt**: no such file",
    ):
        assert line in lines


def test_markdown_quiet_has_no_claims() -> None:
    assert "| claim |" not in printed(report_on(TEXT), "markdown", Layout(quiet=True))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("25 per cent (of 43)", "25 per cent (of 43)"),
        ("“no-crime” – 4.5%", "“no-crime” – 4.5%"),
        ("a | b", r"a \| b"),
        ("<script>alert(1)</script>", r"\<script\>alert(1)\</script\>"),
        ("![x](http://y)", r"!\[x\](http://y)"),
        ("**bold** _it_ `code`", r"\*\*bold\*\* \_it\_ \`code\`"),
        ("- item", r"\- item"),
        ("1. item", r"1\. item"),
        ("# head", r"\# head"),
        ("two\nlines", "two lines"),
        ("&lt;b&gt;", r"\&lt;b\&gt;"),
    ],
)  # fmt: skip
def test_markdown_escapes(text: str, expected: str) -> None:
    assert escaped(text) == expected


def test_every_writer_takes_an_unchecked_article() -> None:
    (checked,) = report_on(TEXT).articles
    article = ArticleReport(article=checked.article, analysis=checked.analysis, cases=(), verdicts=(), findings=())
    for writer in writers().values():
        if not writer.binary:
            writer.as_bytes(Report(articles=(article,)), Layout())
