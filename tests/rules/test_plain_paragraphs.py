"""Paragraphs and whole stories dense with true numbers: a finding above a note in any of them is a false alarm."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from claimcheck.nlp.articles import article_of
from claimcheck.pipeline import engine

PLAIN = Path(__file__).resolve().parents[2] / "benchmarks" / "plain"


def paragraphs(name: str) -> list[str]:
    return [part.strip() for part in (PLAIN / name).read_text(encoding="utf-8").split("\n\n") if part.strip()]


def stories() -> list[str]:
    return [part.strip() for part in (PLAIN / "stories.txt").read_text(encoding="utf-8").split("\n----\n")]


PARAGRAPHS = paragraphs("paragraphs.txt") + paragraphs("police.txt")


def test_there_are_enough() -> None:
    assert len(paragraphs("paragraphs.txt")) >= 60
    assert len(paragraphs("police.txt")) >= 40
    assert len(stories()) >= 30


@pytest.mark.parametrize("paragraph", PARAGRAPHS, ids=lambda text: text[:30])
@pytest.mark.parametrize("published", [date(2014, 2, 1), None], ids=["dated", "undated"])
def test_no_false_alarm(paragraph: str, published: date | None) -> None:
    article = replace(article_of(paragraph, "plain.txt"), published=published)
    findings = [one for one in engine().check(article).findings if one.severity != "note"]
    assert findings == [], [f"{one.code} {one.span.of(paragraph)!r}: {one.message}" for one in findings]


@pytest.mark.parametrize("story", stories(), ids=lambda text: text[:30])
def test_no_false_alarm_in_a_story(story: str) -> None:
    report = engine().check(article_of(story, "story.txt"))
    findings = [one for one in report.findings if one.severity != "note"]
    assert findings == [], [f"{one.code} {one.span.of(story)!r}: {one.message}" for one in findings]
    wrong = [
        claim
        for claim, verdict in zip(report.analysis.claims, report.verdicts, strict=True)
        if verdict.name == "contradicted"
    ]
    assert wrong == [], [claim.span.of(story) for claim in wrong]
