"""What the weights are learned from: every mark stands behind a figure, and no sentence is of a benchmark article."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from claimcheck.claims.quantities.quantities import find_quantities
from claimcheck.nlp.tokens import tokenize

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "models" / "figures_training" / "data"
FILES = sorted(DATA.glob("*/*.txt"))
LABELS = "CPRUXMD?"
RUN = 9  # words in a row that two independent writers do not share


def lines(part: str) -> list[str]:
    texts = (path.read_text(encoding="utf-8") for path in sorted((DATA / part).glob("*.txt")))
    return [line for text in texts for line in text.splitlines() if line.strip()]


def plain(line: str) -> str:
    return re.sub(r"\^.", "", line)


def runs(text: str) -> Iterator[tuple[str, ...]]:
    words = re.findall(r"[a-z]+", text.lower())
    return zip(*(words[k:] for k in range(RUN)), strict=False)


def test_there_is_enough_of_it() -> None:
    assert len(lines("train")) >= 900
    assert len(lines("held_out")) >= 200
    assert len(list((DATA / "articles").glob("*.txt"))) >= 20


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_mark_is_a_label_behind_a_word_or_a_figure(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    bad = [
        found.group()
        for found in re.finditer(r".{0,20}\^.?", text)
        if not re.fullmatch(rf"(?s).*[\w%]\^[{LABELS}]", found.group())
    ]
    assert not bad


def test_nearly_every_mark_stands_behind_a_figure_that_is_read() -> None:
    marks = misses = 0
    for line in lines("train") + lines("held_out"):
        spans = [quantity.span for quantity in find_quantities(tokenize(plain(line)))]
        for found in re.finditer(r"\^", line):
            at = len(plain(line[: found.start()])) - 1
            marks += 1
            misses += not any(span.start <= at < span.end for span in spans)
    assert misses / marks < 0.05


def test_no_sentence_stands_twice() -> None:
    counted = Counter(plain(line) for line in lines("train") + lines("held_out") + lines("articles"))
    assert not [line for line, count in counted.items() if count > 1 and not line.startswith("Published:")]


def test_nothing_is_of_the_benchmark_articles() -> None:
    ours = {run for part in ("train", "held_out", "articles") for line in lines(part) for run in runs(plain(line))}
    # Only the name is told: nobody reads the closed half.
    shared = [
        path.name
        for path in sorted((ROOT / "benchmarks" / "articles").glob("*/*.txt"))
        if not ours.isdisjoint(runs(path.read_text(encoding="utf-8")))
    ]
    assert not shared
