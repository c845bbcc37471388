"""Whole runs: `tests/golden/<article>.txt` gives `<article>.json`, and our examples are what their names say.

After a change that is meant: `GOLDEN=write python -m pytest tests/golden`, then read the difference before you commit it.
"""

from __future__ import annotations

import io
import json
import os
from collections import Counter
from pathlib import Path

import pytest

from claimcheck.domain.reports import Report
from claimcheck.pipeline import check_sources
from claimcheck.plugins import writers
from claimcheck.reading import Source
from claimcheck.reporting import Layout
from claimcheck.settings import Settings

HERE = Path(__file__).resolve().parent
ARTICLES = sorted(HERE.glob("*.txt"))
EXAMPLES = HERE.parent.parent / "examples"


def run(path: Path) -> Report:
    return check_sources([Source(name=path.name, path=path)], Settings())


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_golden(path: Path) -> None:
    stream = io.StringIO()
    writers()["json"].write(run(path), stream, Layout())
    expected = path.with_suffix(".json")
    if os.environ.get("GOLDEN") == "write":
        expected.write_text(stream.getvalue(), encoding="utf-8")
    assert json.loads(stream.getvalue()) == json.loads(expected.read_text(encoding="utf-8"))


# Example, rules that must speak of it, the most errors and warnings that it may have.
EXPECTED = [
    ("suffolk-clean.txt", set(), 0),
    ("north-east-mixed.txt", {"wrong-number"}, 1),
    ("cumbria-slips.txt", {"misspelt-force", "impossible-date", "wrong-change"}, 5),
]


@pytest.mark.parametrize(("name", "rules", "most"), EXPECTED, ids=[name for name, _, _ in EXPECTED])
def test_examples(name: str, rules: set[str], most: int) -> None:
    (article,) = run(EXAMPLES / name).articles
    grave = Counter(finding.rule for finding in article.findings if finding.severity != "note")
    assert rules <= set(grave), grave
    assert sum(grave.values()) <= most, grave
    assert Counter(verdict.name for verdict in article.verdicts)["supported"] >= 4
