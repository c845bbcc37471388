"""Figures whose subject the article as a whole makes plain, and the same sentences with figures that are not so. Published figures."""

from __future__ import annotations

import pytest

from claimcheck.pipeline import check
from tests.checking.stories import verdicts

# Merseyside, 2009/10: 107,730 crimes with fraud, 106,879 without; 2008/09: 117,819 and 116,989; 7,922 homes burgled.
MERSEY = """Crime falls in Merseyside
Published: 2010-07-15

Merseyside Police recorded 7,922 domestic burglaries in the year to March 2010, the Home Office said. {sentence}
"""
# Essex: 2,124 arrests of children in 2015/16, 6,577 in 2010/11; 24,342 and 39,632 of all ages.
CHILDREN = """Fewer children arrested in Essex
Published: 2016-11-24

Officers in Essex made 6,577 arrests of children in 2010/11. {sentence}
"""
# Knife offences in 2019 and 2018: Essex 998 and 691 (54.5 per 100,000), Cheshire 396 and 377, Merseyside 1,504 and 1,271.
KNIVES = """Essex and its knives
Published: 2020-05-02

In 2019 Essex Police dealt with 998 serious offences in which a blade was used or threatened. In Cheshire it was 396, and on
Merseyside 1,504. {sentence}
"""
# Incidents of anti-social behaviour in Humberside: 21,735 in 2012/13, 27,584 in 2011/12. Staff: 1,389.
NUISANCE = """Nuisance calls fall
Published: 2013-07-19

Reports of anti-social behaviour to Humberside Police have tumbled. {sentence}
"""
# Severity, 2019/20: Essex 15.3 (14.5), Kent 16.7 (17.9).
HARM = """Crime does more harm in Kent
Published: 2020-10-28

The severity score weighs each crime by its likely sentence. {sentence}
"""
CASES = [
    # with fraud, as totals were told then, or without
    (MERSEY, "In all it recorded 107,730 crimes.", "107,730", "supported"),
    (MERSEY, "In all it recorded 106,879 crimes.", "106,879", "supported"),
    (MERSEY, "In all it recorded 117,819 crimes.", "117,819", "unclear"),
    (MERSEY, "In all it recorded 107,037 crimes.", "107,037", "unclear"),
    (MERSEY, "Crime fell by nine per cent, to 107,730.", "nine per cent", "supported"),
    # the group that was told just before
    (CHILDREN, "Five years later the figure was 2,124.", "2,124", "supported"),
    (CHILDREN, "Five years later the figure was 2,142.", "2,142", "unclear"),
    (CHILDREN, "In 2015/16 it made 2,124 arrests.", "2,124", "supported"),
    (CHILDREN, "In 2015/16 it made 3,052 arrests.", "3,052", "unclear"),
    (CHILDREN, "In 2015/16 it made 24,342 arrests of people of all ages.", "24,342", "supported"),
    # what the headline tells of
    (KNIVES, "In 2018 there were 691 of these offences in Essex.", "691", "supported"),
    (KNIVES, "In 2018 there were 619 of these offences in Essex.", "619", "contradicted"),
    (KNIVES, "In 2018 there were 377 of these offences in Essex.", "377", "contradicted"),
    (KNIVES, "In 2019 the rate in Essex was 54.5 for every 100,000 people.", "54.5", "supported"),
    (KNIVES, "In 2019 the rate in Essex was 45.5 for every 100,000 people.", "45.5", "contradicted"),
    (KNIVES, "In 2018 there were 691 such offences in Essex.", "691", "supported"),
    (KNIVES, "In 2019 there were 54 such offences for every 100,000 people in Essex.", "54", "supported"),
    (KNIVES, "In 2019 there were 64 such offences for every 100,000 people in Essex.", "64", "contradicted"),
    # a place in what the article's figures count
    (KNIVES, "Essex had the most of the three.", "most", "contradicted"),
    # the noun of those who counted
    (NUISANCE, "Its staff logged 21,735 incidents in 2012-13.", "21,735", "supported"),
    (NUISANCE, "Its staff logged 27,584 incidents in 2012-13.", "27,584", "contradicted"),  # of 2011/12
    (NUISANCE, "It had 1,389 police staff in March 2013.", "1,389", "supported"),
    # scores, where the article tells of any
    (HARM, "In Essex it came out at 15.3 for the year to March 2020.", "15.3", "supported"),
    (HARM, "In Essex it came out at 16.7 for the year to March 2020.", "16.7", "contradicted"),  # Kent's
]


@pytest.mark.parametrize("story, sentence, quote, expected", CASES)
def test_a_subject_that_the_article_lends(story: str, sentence: str, quote: str, expected: str) -> None:
    found = verdicts(story, sentence, quote)
    assert [name for name, _ in found] == [expected], found


def test_figures_that_are_all_as_published_are_not_reckoned_with() -> None:
    """Both the rise of 35 per cent and the 465 from 301 are right, and the one is no sum of the others."""
    story = """Hate crime in Lancashire
Published: 2019-10-16

Lancashire Police dealt with 2,836 hate crimes in 2018/19, an increase of 35 per cent. Of these 465 had to do with the
victim's sexual orientation, up from 301.
"""
    assert [finding.message for finding in check(story).articles[0].findings if finding.code.startswith("S")] == []
