"""Changes, places and shares whose words say that they are of a rate, or of a part, where the table holds numbers of all."""

from __future__ import annotations

import pytest

from claimcheck import check
from tests.checking.stories import verdicts

# Kent: 1,061 robberies in 2013/14, 964 in 2014/15.
STORY = """Robbery in Kent
Published: 2015-09-01

Kent Police recorded 964 robberies in 2014/15, the Home Office says, after 1,061 in 2013/14. {sentence}
"""
ROWS = [
    ("That leaves the force with a rate which is 77 per cent higher.", "77 per cent", "unclear"),
    ("That gives Kent a rate that is now 77 per cent higher.", "77 per cent", "unclear"),
    # numbers
    ("Robberies in Kent were down by 9.1 per cent in 2014/15.", "9.1 per cent", "supported"),
    ("Robberies in Kent were down by 1.9 per cent in 2014/15.", "1.9 per cent", "contradicted"),
    ("The number of robberies in Kent was down by 19 per cent in 2014/15.", "19 per cent", "contradicted"),
]
# Cambridgeshire: 274 of 12,930 searches led to an arrest in 2013/14, 2.1 per cent.
SEARCHES = """Searches in Cambridgeshire
Published: 2015-04-17

In the year to March 2014 police in Cambridgeshire stopped and searched 12,930 people. Only 274 were arrested. {sentence}
"""
PARTS = [
    ("None of the 131 people searched for tools was arrested.", "None of the 131 people", "unclear"),
    ("Not one of the 131 searched for tools was arrested.", "Not one of the 131", "unclear"),
    ("That is 2.1 per cent of those searched.", "2.1 per cent", "supported"),
    ("That is 1.2 per cent of those searched.", "1.2 per cent", "contradicted"),
]
# Tables and sums that were taken from figures of other places and times.
TAKEN_FOR = [
    """Norfolk recorded 58,972 offences in 2018 and Suffolk 54,124. As Norfolk has some 140,000 more inhabitants, that leaves
Suffolk with the higher rate. In the whole country there were 87.7 crimes to every thousand people.""",
    """South Yorkshire Police dealt with 98,458 offences in 2011/12, a fall of three per cent.

Violence is down 10 per cent to 10,817.""",
    """In Hampshire there were 5.6 offences for every 1,000 residents in 2017/18, still below the England and Wales rate of 7.8
and about half of that in the West Midlands.""",
    """Wales had 986 PCSOs on 31 March 2015, 142 short of the peak of 1,128 in September 2013.

PCSOs at 31 March 2015 (31 March 2014 in brackets):

- South Wales: 411 (477)
- North Wales: 243 (267)
- Gwent: 185 (206)
- Dyfed-Powys: 147 (150)""",
]


@pytest.mark.parametrize(
    ("story", "sentence", "quote", "expected"), [*((STORY, *row) for row in ROWS), *((SEARCHES, *row) for row in PARTS)]
)
def test_said_to_be_of_a_rate_or_part(story: str, sentence: str, quote: str, expected: str) -> None:
    found = verdicts(story, sentence, quote)
    assert [name for name, _ in found] == [expected], found


@pytest.mark.parametrize("text", TAKEN_FOR)
def test_no_sum_is_made_of_what_is_of_another_place_or_time(text: str) -> None:
    found = check(f"Published: 2019-05-01\n\n{text}").articles[0].findings
    assert not [one.code for one in found if one.severity == "error"]
