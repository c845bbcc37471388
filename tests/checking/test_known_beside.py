"""Open figures that the one beside them in the sentence settles, and those that it must leave alone. Figures are published ones."""

from __future__ import annotations

import pytest

from tests.checking.stories import verdicts

KNIVES = """Knife crime in the East
Published: 2020-05-14

Hertfordshire Police recorded 723 offences with a knife in 2019, up from 501 in 2018. {sentence}
"""
EAST = """Knife crime by force
Published: 2020-05-14

Bedfordshire Police recorded 677 offences with a knife in 2019, or 101 per 100,000 people. {sentence}
"""
WALES = """Police officers in Wales
Published: 2018-07-20

Dyfed-Powys Police had 1,207 officers at the end of March 2018, eight fewer than in March 2010. {sentence}
"""
TASER = """Taser in the East Midlands
Published: 2020-12-17

Lincolnshire Police fired or drew its Tasers 395 times in 2019/20. {sentence}
"""
HATE = """Hate crime
Published: 2019-10-21

West Yorkshire Police recorded 8,217 hate crimes in 2018/19. {sentence}
"""
CHARGED = """Charges in Kent
Published: 2019-07-26

Kent Police charged 4.8 per cent of crimes recorded in 2018/19. {sentence}
"""
THEFT = """Theft in the counties
Published: 2019-05-20

Home Office figures for 2018 are out. {sentence}
"""
LEEDS = """Stolen cars in West Yorkshire
Published: 2019-09-12

A motoring club asked every force. {sentence}
"""
ATTACKS = """Attacks on officers in Kent
Published: 2015-05-19

Officers in Kent were attacked more than 1,100 times between April 2014 and March 2015. That is the sum of the last year. {sentence}
"""


@pytest.mark.parametrize(
    ("story", "sentence", "quote", "name"),
    [
        # of all theft the one would be right, but stolen cars are a part of it
        (
            THEFT,
            "Thefts were down in 2018, in Wiltshire by 11 per cent and in Kent by 31 per cent.",
            "31",
            "contradicted",
        ),
        (
            THEFT,
            "Car thefts were down in 2018, in Wiltshire by 11 per cent and in Kent by 31 per cent.",
            "31",
            "no_data",
        ),
        (
            THEFT,
            "Thefts of vehicles fell by 11 per cent in Wiltshire in 2018 and by 31 per cent in Kent.",
            "31",
            "no_data",
        ),
        # how long something takes is no number of officers
        (ATTACKS, "The average PCSO was off sick for 364 days, up from nine days.", "nine", "no_data"),
        (ATTACKS, "PCSOs' average sickness dropped from 9.4 days in 2013/14 to nine days.", "9.4", "no_data"),
        # told alone, a figure so near may be another's count; two digits exchanged are a slip
        (LEEDS, "West Yorkshire Police had 5,871 thefts of vehicles in 2018/19.", "5,871", "unclear"),
        (LEEDS, "West Yorkshire Police had 5,867 thefts of vehicles in 2018/19.", "5,867", "contradicted"),
        (LEEDS, "West Yorkshire Police had 5,926 thefts of vehicles in 2018/19.", "5,926", "contradicted"),
        # how many it has today
        (ATTACKS, "Kent Police is made up of 3,266 officers and 490 PCSOs.", "490", "unclear"),
        (ATTACKS, "The force has 490 PCSOs.", "490", "unclear"),
        (ATTACKS, "The force had 490 PCSOs at the end of March 2015.", "490", "contradicted"),
        # another force in the same breath
        (KNIVES, "There were 998 in Essex and 489 in Cambridgeshire.", "489", "contradicted"),
        (KNIVES, "There were 998 in Essex and 546 in Cambridgeshire.", "546", "supported"),
        (KNIVES, "There were 998 in Essex and, in the year to September, 489 in Cambridgeshire.", "489", "supported"),
        (KNIVES, "Essex had 998 and Cambridgeshire 546, up from 383.", "383", "supported"),
        (KNIVES, "Essex had 998 such crimes and Cambridgeshire 20 deaths.", "20 deaths", "unclear"),
        (TASER, "Northamptonshire, I grant you, had 555 uses, and Nottinghamshire 197.", "197", "contradicted"),
        (TASER, "Northamptonshire had 555 uses, and Nottinghamshire 388.", "388", "supported"),
        (TASER, "Nottinghamshire had 388, compared with 197 the year before.", "197", "supported"),
        # another strand in the same place
        (HATE, "In West Yorkshire disability was behind 830 and religion 346.", "346", "contradicted"),
        (HATE, "In West Yorkshire disability was behind 830 and religion 452.", "452", "supported"),
        (HATE, "In West Yorkshire disability was behind 830 and religion 452, up from 346.", "346", "supported"),
        (CHARGED, "For robbery the charge rate is 11 per cent, for shoplifting 15 per cent.", "11", "contradicted"),
        (CHARGED, "For robbery the charge rate is 6.5 per cent, for shoplifting 15 per cent.", "6.5", "supported"),
        # since when
        (WALES, "Since 2010 Gwent has lost 185 officers and South Wales 331.", "331", "contradicted"),
        (WALES, "Since 2010 Gwent has lost 185 officers and South Wales 231.", "231", "supported"),
        (WALES, "In the year Gwent added 89 officers and South Wales 80.", "80", "contradicted"),
        (WALES, "In the year Gwent added 89 officers and South Wales eight.", "eight", "supported"),
        (WALES, "Gwent added 89 officers in the year, or 7.5 per cent.", "7.5", "supported"),
    ],
)
def test_told_in_one_breath(story: str, sentence: str, quote: str, name: str) -> None:
    assert [told for told, _ in verdicts(story, sentence, quote)] == [name]


@pytest.mark.parametrize(
    ("sentence", "quote", "name"),
    [
        ("Gwent had 1,192 officers in the spring of 2017.", "1,192 officers", "supported"),
        ("Gwent, which was down to 1,192 in the spring of 2017, has added 89.", "1,192", "supported"),
        ("Gwent had 1,192 officers early in 2017.", "1,192 officers", "supported"),
        ("Gwent had 1,281 officers this spring.", "1,281 officers", "supported"),
        ("Gwent had 1,192 officers last spring.", "1,192 officers", "unclear"),
        ("Gwent had 1,192 officers, and 2017 was a bad year.", "1,192 officers", "unclear"),
        ("Gwent had 1,192 officers.", "1,192 officers", "contradicted"),
        ("The number in Gwent fell by less than ten per cent in the year.", "less than ten", "unclear"),
    ],
)
def test_a_figure_of_the_year_before_and_words_that_may_mean_it(sentence: str, quote: str, name: str) -> None:
    assert [told for told, _ in verdicts(WALES, sentence, quote)] == [name]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Bedfordshire has the East's highest rate.", "supported"),
        ("In the East of England, Bedfordshire had the highest rate.", "supported"),
        ("Among the forces of the East of England Bedfordshire has the highest rate.", "supported"),
        ("Of the forces in the East of England, Bedfordshire has the highest rate.", "supported"),
        ("Within the region, Bedfordshire had the highest rate.", "supported"),
        ("Bedfordshire has the country's highest rate.", "contradicted"),
        ("Bedfordshire has England's highest rate.", "contradicted"),
        ("Among the English forces Bedfordshire has the highest rate.", "contradicted"),
        ("Bedfordshire has the highest rate.", "contradicted"),
        ("Among the rural forces Bedfordshire has the highest rate.", "unclear"),
        ("In the south, Bedfordshire has the highest rate.", "unclear"),
    ],
)
def test_the_field_of_a_place_before_it_or_its_owner(sentence: str, name: str) -> None:
    assert [told for told, _ in verdicts(EAST, sentence, "highest rate")] == [name]
