"""Any text at all: no crash, every span inside the text, and a JSON report that reads back equal."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable
from cProfile import Profile
from itertools import pairwise
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck import check, find_quantities
from claimcheck.domain.reports import Report
from claimcheck.plugins import writers
from claimcheck.reading import ReadError, Source, read_source
from claimcheck.reporting import Layout
from claimcheck.reporting.records import report_record

SOUP = """
Kent Police the force Hertfordshire Met Durham England and Wales recorded burglary burglaries rapes adult officers
offences 12 1,234 21.3 per cent % a third one in five doubled rose fell from to up down by highest lowest second
behind Surrey 2012/13 2014 between 1 April 2012 31 March February 30 the year to last this period 1,000 100,000
people no-crime rate number - – “ ” ' ( ) . , ; : ! ? £ 1.2m nearly more than among compared with same half twice
said Mr Smith percentage points 45th of 43
"""
WORDS = [*SOUP.split(), "\n", "\n\n", "\n- ", "\t"]
CASES, NUMBER = Path(__file__).parent / "cases", re.compile(r"\d[\d,.]*\d|\d")
CALM = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))


def soup(seed: int, length: int) -> str:
    """Words of our trade in any order."""
    made = random.Random(seed)
    return " ".join(made.choice(WORDS) for _ in range(length))


def hold(text: str) -> Report:
    """Check a text, and what must be so of any report."""
    report = check(text, published="2014-02-01")
    (article,) = report.articles
    assert article.article.text == text
    for claim in article.analysis.claims:
        assert 0 <= claim.sentence.start <= claim.span.start < claim.span.end <= claim.sentence.end <= len(text)
    for finding in article.findings:
        assert 0 <= finding.span.start <= finding.span.end <= len(text)
    for one, other in pairwise(article.analysis.claims):
        assert one.span.end <= other.span.start, "claims stand in order and share no character"
    assert {verdict.claim for verdict in article.verdicts} == {claim.id for claim in article.analysis.claims}
    record = report_record(report)
    assert json.loads(json.dumps(record)) == record
    for quantity in find_quantities(text):
        assert 0 <= quantity.span.start <= quantity.number.start < quantity.number.end <= quantity.span.end <= len(text)
    return report


@pytest.mark.parametrize("seed", range(150))
def test_words_of_our_trade_in_any_order(seed: int) -> None:
    hold(soup(seed, 5 + seed))


HALF_TEXTS = [
    "Up 98, when 426 burglaries were recorded in Kent.",
    "Kent recorded zero rapes in 2017 and solved zero rapes. The rape detection rate was 12 per cent.",
    "Seven per cent of burglaries in Kent led to a charge in 2017. In other words, 0 per cent of burglaries were charged.",
    "Burglaries in Kent were 456 below the",
    "Cumbria Police had the second lowest crime rate in England and Wales. Only",
    "Kent's burglary rate, 3.1 per cent, is less than half of Surrey's",
]


@pytest.mark.parametrize("text", HALF_TEXTS)
def test_noughts_and_texts_that_break_off(text: str) -> None:
    hold(text)


def case_texts() -> list[str]:
    """The snippets of all rules' case files."""
    files = [yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted(CASES.glob("*.yaml"))]
    rows = [row for told in files for row in (*told["flagged"], *told["clean"])]
    return [row["text"] if isinstance(row, dict) else row for row in rows]


def broken_off(text: str, dice: random.Random) -> str:
    words = text.split(" ")
    return " ".join(words[: dice.randint(1, len(words))])


def begun_late(text: str, dice: random.Random) -> str:
    words = text.split(" ")
    return " ".join(words[dice.randrange(len(words)) :])


def of_noughts(text: str, dice: random.Random) -> str:
    return NUMBER.sub(lambda found: dice.choice(["0", found[0]]), text)


@pytest.mark.parametrize("spoil", [broken_off, begun_late, of_noughts])
def test_snippets_spoilt(spoil: Callable[[str, random.Random], str]) -> None:
    dice = random.Random(8)
    for text in dice.sample(case_texts(), 250):
        hold(spoil(text, dice))


@CALM
@given(st.text(max_size=300))
def test_any_characters(text: str) -> None:
    hold(text)


@CALM
@given(st.lists(st.sampled_from(WORDS) | st.text(max_size=5), max_size=60).map(" ".join))
def test_words_and_characters(text: str) -> None:
    hold(text)


@CALM
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        article = read_source(Source(name="draft.txt", data=data))
    except ReadError:
        return
    spans = [block.span for block in article.blocks]
    assert all(0 <= span.start < span.end <= len(article.text) for span in spans)


@pytest.mark.parametrize("name", sorted(writers()))
@pytest.mark.parametrize("seed", range(8))
def test_every_format_of_any_report(name: str, seed: int) -> None:
    if name == "parquet":
        pytest.importorskip("pyarrow")
    writers()[name].as_bytes(check(soup(seed, 120)), Layout(verbose=True))


@pytest.mark.parametrize("seed", range(5))
def test_the_same_text_gets_the_same_answer(seed: int) -> None:
    text = soup(seed, 200)
    assert report_record(check(text)) == report_record(check(text))


def test_a_text_of_twice_the_length_takes_about_twice_the_work() -> None:
    hold(paragraphs(1))  # what is read once
    short, long = work(paragraphs(30)), work(paragraphs(60))
    assert long < 3 * short, "work grows far faster than the text"


def paragraphs(number: int) -> str:
    """A long story of one kind of sentence."""
    return "Kent Police recorded 1,234 burglaries in 2013/14, up 5 per cent from 1,175.\n\n" * number


def work(text: str) -> int:
    """Calls of functions that the check of a text makes: seconds would tell of the machine."""
    counted = Profile(builtins=False)
    counted.runcall(hold, text)
    return sum(entry.callcount for entry in counted.getstats())
