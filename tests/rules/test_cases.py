"""Every `tests/cases/<rule>.yaml`: flagged snippets are flagged by that rule, on the words of `at`; clean ones are not.

A snippet is a text, or a mapping with `text` and, if need be, `published` (2014-02-01 otherwise; null for none) and `at`, the
flagged words. `world: true` at the top of a file means the invented figures of `tests/data/world` instead of the shipped ones.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from claimcheck.claims.language import load_language
from claimcheck.domain.reports import Finding
from claimcheck.nlp.articles import article_of
from claimcheck.pipeline import Engine, engine
from claimcheck.plugins import rules
from claimcheck.reference.catalogue import load_catalogue

TESTS = Path(__file__).resolve().parent.parent
CASES = sorted((TESTS / "cases").glob("*.yaml"))
PUBLISHED = "2014-02-01"


@cache
def engine_for(world: bool) -> Engine:
    if not world:
        return engine()
    catalogue = load_catalogue(root=TESTS / "data" / "world")
    return Engine(catalogue, load_language(catalogue), rules())


def snippets(kind: str) -> Iterator[Any]:
    for path in CASES:
        told = yaml.safe_load(path.read_text(encoding="utf-8"))
        for number, snippet in enumerate(told.get(kind) or (), 1):
            made = {"text": snippet} if isinstance(snippet, str) else dict(snippet)
            made["world"] = bool(told.get("world"))
            yield pytest.param(path.stem, made, id=f"{path.stem}-{kind}-{number}")


def findings(name: str, snippet: dict[str, Any]) -> list[Finding]:
    day = snippet.get("published", PUBLISHED)
    published = date.fromisoformat(str(day)) if day else None
    article = article_of(snippet["text"].strip("\n"), "snippet.txt")
    article = replace(article, published=article.published or published)
    report = engine_for(snippet["world"]).check(article)
    return [finding for finding in report.findings if finding.rule == name]


@pytest.mark.parametrize(("name", "snippet"), list(snippets("flagged")))
def test_flagged(name: str, snippet: dict[str, Any]) -> None:
    found = findings(name, snippet)
    assert found, f"{name} says nothing of: {snippet['text']}"
    text = snippet["text"].strip("\n")
    if "at" in snippet:
        words = [one.span.of(text) for one in found]
        assert any(_same_words(one, str(snippet["at"])) for one in words), f"flagged {words}, not {snippet['at']!r}"


@pytest.mark.parametrize(("name", "snippet"), list(snippets("clean")))
def test_clean(name: str, snippet: dict[str, Any]) -> None:
    found = findings(name, snippet)
    assert not found, f"{name} should be silent: {[one.message for one in found]}"


def _same_words(flagged: str, wanted: str) -> bool:
    """The words, give or take a hedge beside them; an empty span stands where something is missing."""
    one, other = " ".join(flagged.split()), " ".join(wanted.split())
    return one == other or bool(one and other and (one in other or other in one))
