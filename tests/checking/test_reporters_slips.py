"""Stories told by the tables, true and with a reporter's mistake: what is said of one figure, and of look-alikes that are right.

The mistakes are those of a notebook: two digits exchanged, the figure of a year earlier, the wrong place in a league, a wrong per cent.
"""

from __future__ import annotations

import pytest

from tests.checking.stories import verdicts

# Officers in March 2022: 1,388 (1,319 in 2021); special constables 122, as in 2021, and 257 in 2012.
DORSET = """Police numbers in Dorset
Published: 2022-07-29

{sentence}

The force had 1,528 officers in March 2010, Home Office tables show.
"""
# Knife crime in 2019 per 100,000: the Met 174, West Midlands 124, West Yorkshire 107, Merseyside 106; 1,504 offences, 1,271 in 2018.
KNIVES = """Knife crime on Merseyside
Published: 2020-04-30

Merseyside Police recorded 1,504 knife offences in 2019. {sentence}
"""
# Arrests in 2017/18 (2016/17): 26,656; violence 11,492 (13,179), robbery 943 (1,023), sexual offences 1,748 (2,003); children 2,583.
ARRESTS = """Arrests in Greater Manchester
Published: 2018-10-25

Greater Manchester Police made 26,656 arrests in 2017/18. {sentence}
"""
# Robbery in 2017/18: West Mercia 552, down 5 per cent; Derbyshire 609 (541).
ROBBERY = """Robbery
Published: 2018-07-19

Robberies in England and Wales rose by 30 per cent to 77,059 in the year to March. {sentence}
"""
# Year to June 2014 (2013): all crime 59,509 (57,900), burglary 6,004 (6,634).
STAFFS = """Crime in Staffordshire
Published: 2014-10-16

Burglary in Staffordshire fell by nine per cent to 6,004 in the year to June. {sentence}
"""
# Officers in March 2022: 4,026, of them 1,357 women (33.7 per cent); special constables 302 (348 in 2021).
KENT = """Police numbers in Kent
Published: 2022-07-27

There were 4,026 officers in Kent on March 31, 2022. {sentence}
"""
# Violence in 2015/16 (2014/15): 9,013 (7,366) in North Yorkshire.
YORKSHIRE = """{headline}
Published: 2016-07-21

Violent crime in North Yorkshire has risen by more than a fifth in 12 months.

Official statistics put the number of offences of violence against the person in 2015/16 at {sentence}, compared to 7,366 in 2014/15.
"""
# Searches in 2012/13: 31,581, the most of 2006/07 to 2012/13; arrests 1,318, the fewest.
SEARCHES = """Where police stop most
Published: 2014-05-01

{sentence}
"""
# Hate crime per 100,000 in 2018/19: West Yorkshire 354, Greater Manchester 319, Kent 238.
HATE = """Hate crime
Published: 2019-10-15

Greater Manchester Police recorded 8,984 hate crimes in 2018/19. {sentence}
"""
# Knife crime in 2018/19: Gwent 141, the fewest but for the City of London (60).
GWENT = """Knife crime
Published: 2019-07-18

Merseyside had 1,404 knife offences in the year to March, and Greater Manchester 3,620. {sentence}
"""
# Searches in 2018/19 (2017/18) for weapons 569 (404); all under section 1 6,017 (5,275), which is 14.1 per cent more.
SURREY = """Searches in Surrey
Published: 2019-10-24

Surrey Police stopped and searched 6,063 people in 2018/19. {sentence}
"""
# Vehicle crime per 1,000 in the year to March 2018: West Midlands 12.7, Warwickshire 8.7, Dyfed-Powys 1.7, England and Wales 7.8.
CARS = """Car crime
Published: 2018-07-19

There were 12.7 vehicle offences per 1,000 people in the West Midlands in the year to March 2018, {sentence}.
"""
SPECIALS = (
    "There were 122 special constables in Dorset on March 31, against {} ten years earlier, a drop of {} per cent."
)
MORE = "Dorset had 1,388 officers on March 31, {} more than a year before, a rise of {} per cent."


@pytest.mark.parametrize(
    ("story", "sentence", "quote", "expected"),
    [
        # One end as published shows what the rise is of, and a slip in the other leads it astray.
        (DORSET, SPECIALS.format("257", "53"), "53 per cent", "supported"),
        (DORSET, SPECIALS.format("275", "56"), "275", "contradicted"),
        (DORSET, MORE.format("69", "5.2"), "5.2 per cent", "supported"),
        (DORSET, MORE.format("96", "7.2"), "7.2 per cent", "contradicted"),
        # Volunteers are specials, and no constables in rank.
        (DORSET, "The number of volunteer constables has more than halved since 2012.", "halved", "supported"),
        # London among forces is the Met.
        (KNIVES, "Only London, the West Midlands and West Yorkshire had a higher rate.", "Only London", "supported"),
        (KNIVES, "Only London and West Yorkshire had a higher rate.", "Only London", "contradicted"),
        # A headline rounds; a bare round number may.
        (ARRESTS, "The federation, which speaks for 6,714 officers, meets on November 8.", "6,714 officers", "contradicted"),
        # What befell the first kind befalls the next.
        (ARRESTS, "Arrests for violence fell to 11,492, and those for robbery from 1,023 to 943.", "943", "supported"),
        (ARRESTS, "Arrests for violence fell to 11,492, and those for robbery from 1,023 to 493.", "493", "contradicted"),
        (ARRESTS, "Arrests for violence fell to 11,492. Robberies rose to 6,939.", "6,939", "supported"),
        # A share of the number told in the sentence before.
        (ARRESTS, "Children accounted for 2,583. That amounts to 10 per cent.", "10 per cent", "supported"),
        (ARRESTS, "Children accounted for 2,583. That amounts to 19 per cent.", "19 per cent", "contradicted"),
        (ARRESTS, "Children accounted for 2,583. That is 14 per cent fewer than in 2016/17.", "14 per cent", "supported"),
        (KENT, "Of these 1,357 are women, also a record. That is 34 per cent of the force.", "34 per cent", "supported"),
        (KENT, "Of these 1,357 are women, also a record. That is 43 per cent of the force.", "43 per cent", "contradicted"),
        # A rise with its end as published is not told of another edition.
        (ROBBERY, "In West Mercia they fell by five per cent to 552.", "five per cent", "supported"),
        (ROBBERY, "In West Mercia they fell by 15 per cent to 552.", "15 per cent", "contradicted"),
        (ROBBERY, "In Derbyshire they rose by 13 per cent to 609.", "13 per cent", "supported"),
        (ROBBERY, "In Derbyshire they rose by 31 per cent to 609.", "31 per cent", "contradicted"),
        # What a rise led to is not of the year before; nor what stands beside the figure of that.
        (STAFFS, "Total crime, excluding fraud, was up three per cent at 59,509.", "59,509", "supported"),
        (STAFFS, "Total crime, excluding fraud, was up three per cent at 57,900.", "57,900", "contradicted"),
        (STAFFS, "Total crime, excluding fraud, was up three per cent from 57,900.", "57,900", "supported"),
        (KENT, "Special constables are fewer too: 302, down from 348 in 2021.", "302", "supported"),
        (KENT, "Special constables are fewer too: 348, down from 394 in 2021.", "348", "contradicted"),
        # A place that goes on with a number counts what that does.
        (SEARCHES, "Cleveland made 31,581 searches in 2012/13, the most for six years, and arrested 1,318.", "most", "supported"),
        (SEARCHES, "Cleveland made 31,581 searches in 2012/13, the fewest for six years, and arrested 1,318.", "fewest", "contradicted"),
        # Of the rate that is told beside it.
        (HATE, "Its rate, 319 per 100,000 people, is the second highest in England and Wales.", "second highest", "supported"),
        (HATE, "Its rate, 319 per 100,000 people, is the third highest in England and Wales.", "third highest", "contradicted"),
        # Without the City of London.
        (GWENT, "Gwent, with 141, had the fewest of any force bar the City of London.", "fewest", "supported"),
        (GWENT, "Gwent, with 141, had the second fewest of any force bar the City of London.", "second fewest", "contradicted"),
        (GWENT, "Gwent, with 141, had the second fewest of any force, after the City of London.", "second fewest", "supported"),
        # The published end behind a rise says what the rise is of.
        (SURREY, "Searches for offensive weapons leapt by 41 per cent to 569.", "41 per cent", "supported"),
        (SURREY, "Searches for offensive weapons leapt by 14 per cent to 569.", "14 per cent", "contradicted"),
        # How near a multiple is, and not which way.
        (CARS, "less than twice the national rate of 7.8", "less than twice", "supported"),
        (CARS, "less than half the national rate of 7.8", "less than half", "contradicted"),
        (CARS, "less than twice the rate in Warwickshire", "less than twice", "supported"),
        (CARS, "less than twice the rate in Dyfed-Powys", "less than twice", "contradicted"),
    ],
)  # fmt: skip
def test_a_reporters_slip(story: str, sentence: str, quote: str, expected: str) -> None:
    told = verdicts(story, sentence, quote)
    assert [name for name, _ in told] == [expected], told


@pytest.mark.parametrize(
    "headline",
    [
        "Violence on the rise in England's safest county",
        "Violence on the rise in the safest county in England",
        "Violence up in one of England’s safest counties",
        "Violence on the rise",
    ],
)
@pytest.mark.parametrize(("figure", "expected"), [("9,013", "supported"), ("9,103", "contradicted")])
def test_a_nation_that_the_county_stands_out_in_is_not_where_its_story_is(
    headline: str, figure: str, expected: str
) -> None:
    assert [name for name, _ in verdicts(YORKSHIRE.replace("{headline}", headline), figure, figure)] == [expected]
