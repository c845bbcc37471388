"""Wrong numbers that a slip of the pen explains, and those that may be of something else: another thing, time or group."""

from __future__ import annotations

import pytest

from claimcheck.domain.digits import are_a_slip_apart
from tests.checking.stories import verdicts

# Kent: 1,061 robberies in 2013/14 and 893 in 2012/13, 3,862 officers in 2010; Essex 1,062; Norfolk 189 in 2014/15.
STORY = """Robbery in Kent
Published: 2015-09-01

Kent Police recorded 964 robberies in 2014/15, the Home Office says. {sentence}
"""
BESIDE = "There were 1,061 in 2013/14, and {} in 2012/13."
ROWS = [
    ("There were 1,737 in 2013/14, and 893 in 2012/13.", "1,737", "unclear"),
    (BESIDE.format("1,737"), "1,737", "unclear"),
    (BESIDE.format("1,200"), "1,200", "unclear"),
    ("Essex recorded 959 in 2014/15, and 1,737 in 2013/14.", "1,737", "unclear"),
    # a slip: digits swapped, one wrong, one too many
    (BESIDE.format("983"), "983", "contradicted"),
    (BESIDE.format("839"), "839", "contradicted"),
    ("Norfolk recorded 819 robberies in 2014/15.", "819", "contradicted"),
    ("Norfolk recorded 198 robberies in 2014/15.", "198", "contradicted"),
    ("Norfolk recorded 1,890 robberies in 2014/15.", "1,890", "contradicted"),
    # near
    ("Essex recorded 959 in 2014/15, and 1,026 in 2013/14.", "1,026", "contradicted"),
    # right
    (BESIDE.format("893"), "893", "supported"),
    (BESIDE.format("893"), "1,061", "supported"),
]
# England and Wales, 2016: 116,647 sexual offences; the South East, 2015/16: 12,441 bicycle thefts.
WIDE = """Crime
Published: 2019-05-15

{sentence}
"""
NATIONS = [
    ("Altogether, 152,808 sexual offences were recorded in England and Wales in 2016.", "152,808", "contradicted"),
    ("Altogether, 116,647 sexual offences were recorded in England and Wales in 2016.", "116,647", "supported"),
    ("Police in the South East recorded 9,704 bicycle thefts in 2015/16.", "9,704", "contradicted"),
    ("Police in the South East recorded 12,441 bicycle thefts in 2015/16.", "12,441", "supported"),
]
# Against 1,061 the year before, and 893 in 2012/13: 18.8 per cent, 15.8 back.
ENDS = """Robbery in Kent
Published: 2015-09-01

Kent Police recorded 964 robberies in 2014/15, the Home Office says, against 1,061 the year before, but 893 in 2012/13. {sentence}
"""
WORKED = [
    ("In 2014/15 the force saw a fall of 15.8 per cent.", "15.8 per cent", "unclear"),
    ("In 2014/15 the force saw a rise of 18.8 per cent.", "18.8 per cent", "unclear"),
    ("In 2014/15 the force saw a fall of 9.1 per cent.", "9.1 per cent", "supported"),
    ("In 2014/15 the force saw a fall of 25.1 per cent.", "25.1 per cent", "contradicted"),
    ("In 2014/15 the force saw a fall of 18.5 per cent.", "18.5 per cent", "contradicted"),
    ("In 2014/15 the force saw a fall of 13.8 per cent.", "13.8 per cent", "contradicted"),
]
# Of those searched in Nottinghamshire in 2018/19, 50.3 per cent were white and 10.2 per cent black.
SEARCHES = """Searches in Nottinghamshire
Published: 2019-11-01

Nottinghamshire Police stopped and searched people 3,034 times in 2018/19, the Home Office says. {sentence}
"""
WHITE = "White people made up 50.3 per cent of those searched. "
GROUPS = [
    # no group is named in the sentence of the figure
    (WHITE + "It is coming down, at 10.2 per cent.", "10.2 per cent", "unclear"),
    (WHITE + "The share is coming down, and is above the 10.2 per cent that it should be.", "10.2 per cent", "unclear"),
    # it is
    (WHITE + "Black people made up 10.2 per cent.", "10.2 per cent", "supported"),
    (WHITE + "Black people made up 10.2 per cent.", "50.3 per cent", "supported"),
    ("White people made up 10.2 per cent of those searched.", "10.2 per cent", "contradicted"),
    ("Black people made up 50.3 per cent of those searched.", "50.3 per cent", "contradicted"),
]
APART = [
    ("819", "189", True),
    ("198", "189", True),
    ("981", "189", True),
    ("189", "289", True),
    ("1890", "189", True),
    ("19", "189", True),
    ("1889", "189", True),
    ("18", "108", True),
    ("1000", "10", True),
    ("0077", "77", True),
    ("4231", "1234", True),
    ("189", "437", False),
    ("250", "189", False),
    ("2143", "1234", False),
    ("2341", "1234", False),
    ("12345", "123", False),
    ("7", "19", False),
    ("1061", "1737", False),
    ("893", "912", False),
    ("321", "132", False),
]


@pytest.mark.parametrize(
    ("story", "sentence", "quote", "expected"),
    [
        *((STORY, *row) for row in ROWS),
        *((WIDE, *row) for row in NATIONS),
        *((ENDS, *row) for row in WORKED),
        *((SEARCHES, *row) for row in GROUPS),
    ],
)
def test_what_may_be_of_something_else(story: str, sentence: str, quote: str, expected: str) -> None:
    found = verdicts(story, sentence, quote)
    assert [name for name, _ in found] == [expected], found


@pytest.mark.parametrize(("one", "other", "expected"), APART)
def test_a_slip_apart(one: str, other: str, expected: bool) -> None:
    assert are_a_slip_apart(one, other) is are_a_slip_apart(other, one) is expected
