"""SARIF 2.1.0, for tools that gather findings of many programs."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any, TextIO
from urllib.parse import quote

from claimcheck.domain.reports import ArticleReport, Finding, Report
from claimcheck.domain.text import Span
from claimcheck.plugins import Rule, rules
from claimcheck.reporting.layout import Layout
from claimcheck.reporting.places import Places

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
Record = dict[str, Any]


def write(report: Report, stream: TextIO, layout: Layout) -> None:  # noqa: ARG001
    """Print one run: the rules that spoke, a result a finding, a notification for each source that could not be read."""
    findings = [finding for article in report.articles for finding in article.findings]
    spoke = {finding.code for finding in findings}
    known = [rule for rule in rules() if rule.code in spoke]
    run = {
        "tool": {
            "driver": {
                "name": "claimcheck",
                "semanticVersion": report.version or "0.0.0",
                "rules": [_rule(rule) for rule in known],
            }
        },
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": not report.problems, "toolExecutionNotifications": _problems(report)}],
        "results": [
            result for article in report.articles for result in _results(article, [rule.code for rule in known])
        ],
    }
    json.dump({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, stream, ensure_ascii=False, indent=1)
    stream.write("\n")


def _rule(rule: Rule) -> Record:
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.title},
        "help": {"text": rule.page},
        "defaultConfiguration": {"level": rule.severity},
    }


def _problems(report: Report) -> list[Record]:
    return [
        {
            "level": "error",
            "message": {"text": problem.message},
            "locations": [{"physicalLocation": {"artifactLocation": {"uri": _uri(problem.source)}}}],
        }
        for problem in report.problems
    ]


def _results(article: ArticleReport, codes: list[str]) -> list[Record]:
    places, told = Places(article.article), Counter[str]()
    results = []
    for finding in article.findings:
        told[finding.fingerprint] += 1
        result = _result(article, finding, places)
        if finding.code in codes:
            result["ruleIndex"] = codes.index(finding.code)
        if finding.fingerprint:  # the same words twice are two findings: the second keeps a key of its own
            result["partialFingerprints"] = {"claimcheck/v1": f"{finding.fingerprint}:{told[finding.fingerprint]}"}
        results.append(result)
    return results


def _result(article: ArticleReport, finding: Finding, places: Places) -> Record:
    result: Record = {
        "ruleId": finding.code,
        "level": finding.severity,
        "message": {"text": " ".join(part for part in (finding.message, finding.advice) if part)},
        "locations": [_location(article, finding.span, places)],
    }
    if finding.related:
        result["relatedLocations"] = [
            {**_location(article, one.span, places), "id": number, "message": {"text": one.message}}
            for number, one in enumerate(finding.related, 1)
        ]
    if finding.fix:
        result["fixes"] = [_fix(article, finding, places)]
    return result


def _location(article: ArticleReport, span: Span, places: Places) -> Record:
    physical = {
        "artifactLocation": {"uri": _uri(article.article.source)},
        "region": _region(span, places),
    }
    place = places.of(span)
    if place.source is not None:
        return {"physicalLocation": physical}
    return {"physicalLocation": physical, "logicalLocations": [{"fullyQualifiedName": place.words, "kind": "element"}]}


def _region(span: Span, places: Places) -> Record:
    place = places.of(span)
    region: Record = {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }
    if place.source is not None:
        region |= {"charOffset": place.source.start, "charLength": len(place.source)}
    if len(span):
        region["snippet"] = {"text": (place.source or span).of(places.text)}
    return region


def _fix(article: ArticleReport, finding: Finding, places: Places) -> Record:
    replacement = {
        "deletedRegion": _region(finding.span, places),
        "insertedContent": {"text": finding.fix.replacement if finding.fix else ""},
    }
    change = {"artifactLocation": {"uri": _uri(article.article.source)}, "replacements": [replacement]}
    return {"description": {"text": "Correct it as published."}, "artifactChanges": [change]}


def _uri(source: str) -> str:
    path = Path(source)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())
