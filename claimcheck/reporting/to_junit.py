"""JUnit XML: a suite an article, a test a claim, for build servers. An error is a failure; what could not be told is skipped."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from typing import TextIO

from claimcheck.domain.reports import ArticleReport, Finding, Problem, Report, Verdict
from claimcheck.reporting.layout import Layout
from claimcheck.reporting.phrases import sources_of
from claimcheck.reporting.places import Places

UNTOLD = ("unclear", "no_data", "not_checkable")
NOT_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0 has no way to write these


def write(report: Report, stream: TextIO, layout: Layout) -> None:  # noqa: ARG001
    """Print a suite for each article, and one with an error for each source that could not be read."""
    suites = [_suite(article) for article in report.articles] + [_unread(problem) for problem in report.problems]
    root = ET.Element("testsuites", {"name": "claimcheck", **_sums(suites, "tests", "failures", "errors", "skipped")})
    root.extend(suites)
    ET.indent(root, " ")
    stream.write('<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n")


def _suite(article: ArticleReport) -> ET.Element:
    """A test a claim, with the findings on it; then a test for each finding that belongs to no claim."""
    places, text = Places(article.article), article.article.text
    verdicts = {verdict.claim: verdict for verdict in article.verdicts}
    claims = {claim.id for claim in article.claims}
    tests = []
    for claim in article.claims:
        found = [finding for finding in article.findings if finding.claim == claim.id]
        name = f"{places.of(claim.span).words} “{claim.span.on_one_line(text)}”"
        tests.append(_test(article, name, found, places, verdicts.get(claim.id)))
    for finding in article.findings:
        if finding.claim not in claims:
            name = f"{places.of(finding.span).words} {finding.code} {finding.rule}"
            tests.append(_test(article, name, [finding], places, None))
    return _counted(article.article.source, tests)


def _test(
    article: ArticleReport, name: str, findings: list[Finding], places: Places, verdict: Verdict | None
) -> ET.Element:
    test = ET.Element("testcase", {"classname": _clean(article.article.source), "name": _clean(name)})
    errors = [finding for finding in findings if finding.severity == "error"]
    for finding in errors:
        told = {"type": f"{finding.code} {finding.rule}", "message": _clean(finding.message)}
        ET.SubElement(test, "failure", told).text = _clean(_details(article, finding, places))
    if verdict is not None and verdict.name in UNTOLD and not errors:
        ET.SubElement(test, "skipped", {"message": _clean(f"{verdict.name.replace('_', ' ')}: {verdict.reason}")})
    others = [_details(article, finding, places) for finding in findings if finding not in errors]
    told_so = [verdict.reason] if verdict is not None and verdict.name not in UNTOLD else []
    if said := [*told_so, *others]:
        ET.SubElement(test, "system-out").text = _clean("\n\n".join(said))
    return test


def _details(article: ArticleReport, finding: Finding, places: Places) -> str:
    head = f"{article.article.source}:{places.of(finding.span).words}: {finding.severity} {finding.code} {finding.rule}"
    sources = [f"Source: {source}" for source in sources_of(finding.evidence)]
    return "\n".join(part for part in (head, finding.message, finding.advice, *sources) if part)


def _unread(problem: Problem) -> ET.Element:
    test = ET.Element("testcase", {"classname": _clean(problem.source), "name": "can be read"})
    ET.SubElement(test, "error", {"type": "unreadable", "message": _clean(problem.message)})
    return _counted(problem.source, [test])


def _counted(source: str, tests: list[ET.Element]) -> ET.Element:
    counts = {"tests": len(tests)} | {
        f"{kind}s" if kind != "skipped" else kind: sum(test.find(kind) is not None for test in tests)
        for kind in ("failure", "error", "skipped")
    }
    suite = ET.Element("testsuite", {"name": _clean(source), **{name: str(count) for name, count in counts.items()}})
    suite.extend(tests)
    return suite


def _sums(suites: Iterable[ET.Element], *names: str) -> dict[str, str]:
    return {name: str(sum(int(suite.get(name, "0")) for suite in suites)) for name in names}


def _clean(text: str) -> str:
    return NOT_XML.sub("\N{REPLACEMENT CHARACTER}", text)
