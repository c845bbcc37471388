"""Figures that show by what they are that they are wrong, and look-alikes of which that cannot be said. Published figures."""

from __future__ import annotations

import pytest

from claimcheck.pipeline import check
from tests.checking.stories import verdicts

# Cheshire, 2018/19: 2,324 searches (2,211 the year before), drugs 1,627 (1,610), weapons 265 (174), going equipped 187 (226).
SEARCHES = """Stop and search in Cheshire
Published: 2019-11-05

Police in Cheshire stopped and searched 2,324 people in the year to March 2019, against 2,211 a year before. {sentence}
"""
# Hate crime in 2018/19 (and 2017/18): Cheshire 1,657 (1,466), race 1,078 (1,014); Cumbria 524 (426).
HATE = """Hate crime in Cheshire
Published: 2019-10-17

There were 1,657 hate crimes in Cheshire in the year to March 2019, up from 1,466. {sentence}
"""
# Incidents in 2012/13 (2011/12): Humberside 21,735 (27,584), South Wales 44,424 (71,494), Dyfed-Powys 23,795, North Wales 25,200.
NUISANCE = """Fewer calls about anti-social behaviour
Published: 2013-07-19

Humberside Police dealt with 21,735 incidents of anti-social behaviour in 2012/13, South Wales Police with 44,424 and Dyfed-Powys
Police with 23,795. {sentence}
"""
CASES = [
    # two digits exchanged
    (SEARCHES, "Drugs were the reason for 1,672 searches.", "1,672", "contradicted"),
    (SEARCHES, "Drugs were the reason for 1,627 searches.", "1,627", "supported"),
    (SEARCHES, "Drugs were the reason for 1,732 searches.", "1,732", "contradicted"),
    (SEARCHES, "Drugs were the reason for most of the 2,324 searches.", "2,324 searches", "supported"),
    # of another strand that the sentence does not name
    (SEARCHES, "Offensive weapons were the reason 187 times.", "187", "contradicted"),
    (SEARCHES, "Offensive weapons were the reason 265 times.", "265", "supported"),
    (SEARCHES, "Going equipped was the reason 187 times.", "187", "supported"),
    # the year before, in a part of what was just told
    (HATE, "Of these, 1,014 were racially motivated.", "1,014", "contradicted"),
    (HATE, "Of these, 1,078 were racially motivated.", "1,078", "supported"),
    # a neighbour's
    (NUISANCE, "North Wales Police dealt with 23,795 incidents.", "23,795", "contradicted"),
    (NUISANCE, "North Wales Police dealt with 25,200 incidents.", "25,200", "supported"),
    (NUISANCE, "North Wales Police dealt with 24,795 incidents.", "24,795", "unclear"),
    (NUISANCE, "Dyfed-Powys dealt with more than North Wales did: 23,795 incidents.", "23,795", "unclear"),
    (SEARCHES, "Weapons came up more often, 265 times, an increase on 174.", "265", "supported"),
]


@pytest.mark.parametrize("story, sentence, quote, expected", CASES)
def test_a_figure_that_is_plainly_another(story: str, sentence: str, quote: str, expected: str) -> None:
    found = verdicts(story, sentence, quote)
    assert [name for name, _ in found] == [expected], found


# Breath tests, 2018 (2017): Merseyside 10,867 (14,416), Kent 10,607 (10,568). Failed: Merseyside 1,428 (1,373).
SUMS = [
    ("Merseyside Police did 10,867 tests in 2018, down from 14,416 in 2017, a fall of 33 per cent.", 1),
    ("Merseyside Police did 10,867 tests in 2018, down from 14,416 in 2017, a fall of 25 per cent.", 0),
    ("Merseyside Police did 10,867 tests in 2018, down from 14,416 in 2017, and by 33 per cent since 2015.", 0),
    (
        "Merseyside Police did 10,867 tests in 2018, down from 14,416 in 2017, and is 33 per cent below the level of 2015.",
        0,
    ),
    ("Merseyside Police did 10,867 tests in 2018, down from 14,416 in 2017, and 33 per cent fewer than in 2015.", 0),
    ("Merseyside Police did 10,867 tests in 2018 and 14,416 in 2017, while Cheshire's number fell by 33 per cent.", 0),
]


@pytest.mark.parametrize("sentence, slips", SUMS)
def test_a_change_beside_its_published_ends(sentence: str, slips: int) -> None:
    text = f"Breath tests on Merseyside\nPublished: 2019-11-05\n\nFewer drivers are breathalysed on Merseyside. {sentence}\n"
    found = [finding.message for finding in check(text).articles[0].findings if "follow" in finding.message]
    assert len(found) == slips, found


# South Wales had 3,368 officers in 2007, 3,189 in 2010 and 3,305 in 2022.
RECORDS = [
    ("more than in any year since 2006", "contradicted"),
    ("the most since 2006", "contradicted"),
    # An event has no year, and the years before it say nothing.
    ("more than at any time since the financial crisis", "unclear"),
    ("the most since the coalition came to power", "unclear"),
]


@pytest.mark.parametrize("words, expected", RECORDS)
def test_a_record_since_a_year_or_an_event(words: str, expected: str) -> None:
    report = check(
        f"Officers\nPublished: 2022-08-02\n\nSouth Wales Police had 3,305 officers in March 2022, {words}.\n"
    ).articles[0]
    told = zip(report.claims, report.verdicts, strict=True)
    assert [verdict.name for claim, verdict in told if claim.rank is not None] == [expected]
