"""Shares that no table has as such: what they may be of, and what they are not. Figures are published ones."""

from __future__ import annotations

import pytest

from tests.checking.stories import verdicts

DORSET = """Stop and search in Dorset
Published: 2019-11-20

Dorset Police made 2,368 searches in 2018/19, Home Office figures show. {sentence}
"""
LUTON = """Robbery in Bedfordshire
Published: 2025-11-20

Bedfordshire Police recorded 568 robberies in the year to June 2025. {sentence}
"""
PCSOS = """PCSOs in Wales
Published: 2019-07-20

Wales had 876 PCSOs in March 2019. {sentence}
"""
BIKES = """Bikes in Sussex
Published: 2019-11-20

Sussex Police recorded 2,361 bicycle thefts in 2018/19. {sentence}
"""
RAPE = """Rape in the north
Published: 2014-02-08

Durham Constabulary detected 32 per cent of adult rapes in 2012/13. Then there are those that are no-crimed. {sentence}
"""
KNIVES = """Knife crime
Published: 2020-05-14

Hertfordshire Police recorded 723 offences with a knife in 2019. {sentence}
"""
BLADES = """Knives in the east midlands
Published: 2019-08-14

Nottinghamshire Police recorded 895 offences with a knife in 2018/19. {sentence}
"""
SUSSEX = """Knife crime in Sussex
Published: 2019-08-14

There were 990 knife crimes in Sussex in 2018/19. {sentence}
"""
KENT = """Crime in Kent
Published: 2019-08-14

Police in Kent recorded 199,963 crimes in 2018/19. {sentence}
"""
DRIVERS = """Police figures
Published: 2019-11-14

{sentence}
"""
ARRESTS = """Arrests in 2017/18
Published: 2018-10-26

The Home Office has told how many people were arrested in England and Wales in 2017/18. {sentence}
"""


CHILDREN = """Children arrested in Northamptonshire
Published: 2018-10-26

Northamptonshire Police arrested 832 children between ten and 17 in 2017/18, Home Office figures show. {sentence}
"""
WALES = """Stop and search in Wales
Published: 2019-11-20

In South Wales 15.5 per cent of searches led to an arrest in 2018/19. {sentence}
"""


@pytest.mark.parametrize(
    ("story", "sentence", "quote", "name"),
    [
        # of the whole that a strand is a part of
        (DORSET, "Drugs were the reason for 72% of searches.", "72%", "supported"),
        (DORSET, "Seven in ten searches were for drugs.", "Seven in ten", "supported"),
        (DORSET, "More than nine in ten searches were for drugs.", "nine in ten", "unclear"),
        # of what happened to them
        (BIKES, "Only 18 out of 2,361 were solved.", "18 out of 2,361", "supported"),
        (BIKES, "Only 0.8 per cent were cleared up.", "0.8 per cent", "supported"),
        (BIKES, "Eight per cent were cleared up.", "Eight per cent", "unclear"),
        (RAPE, "In Northumbria it was one in five.", "one in five", "supported"),
        (RAPE, "Durham's share is 4 per cent.", "4 per cent", "supported"),
        (RAPE, "Durham detected 24 per cent.", "24 per cent", "contradicted"),
        # of a wider place
        (LUTON, "Half of the county's robberies happen in Luton.", "Half", "supported"),
        (LUTON, "Luton accounts for half of Bedfordshire's robberies.", "half", "supported"),
        (LUTON, "Luton accounts for a quarter of Bedfordshire's robberies.", "a quarter", "unclear"),
        (PCSOS, "Wales has about one in 11 of the PCSOs of England and Wales.", "one in 11", "supported"),
        (PCSOS, "That is a good tenth of the national strength.", "a good tenth", "unclear"),
        (PCSOS, "Wales has a third of the PCSOs of England and Wales.", "a third", "unclear"),
        # of a base that the words must name
        (KNIVES, "Knives featured in six per cent of Hertfordshire's serious offences.", "six per cent", "supported"),
        (KNIVES, "Knives featured in six per cent of Hertfordshire's robberies.", "six per cent", "unclear"),
        # robberies and assaults in which there was a knife
        (BLADES, "A knife was used in 26.8 per cent of robberies.", "26.8 per cent", "supported"),
        (BLADES, "Knives were involved in 27 per cent of robberies in the county.", "27 per cent", "supported"),
        (BLADES, "More than one robbery in four there involved a blade.", "one robbery in four", "supported"),
        (BLADES, "A knife was used in a third of robberies.", "a third", "unclear"),
        (BLADES, "Of assaults, 3.2 per cent involved a knife.", "3.2 per cent", "supported"),
        (BLADES, "Of assaults, 6.6 per cent involved a knife.", "6.6 per cent", "unclear"),
        (BLADES, "Detectives charged somebody with 26.8 per cent of robberies.", "26.8 per cent", "unclear"),
        # of all knife crime
        (SUSSEX, "Assaults made up 57 per cent of knife crime.", "57 per cent", "supported"),
        (SUSSEX, "Of these 57 per cent were assaults.", "57 per cent", "supported"),
        (SUSSEX, "More than half of them were assaults and 31 per cent were robberies.", "More than half", "supported"),
        (SUSSEX, "Of these 45 per cent were assaults.", "45 per cent", "unclear"),
        # of a kind of crime
        (KENT, "Two in five of them were violent.", "Two in five", "supported"),
        (KENT, "One in five of them were violent.", "One in five", "unclear"),
        (KENT, "Of all burglaries 72 per cent were residential.", "72 per cent", "supported"),
        (KENT, "Residential burglaries made up 72 per cent of all burglaries.", "72 per cent", "supported"),
        (KENT, "Residential burglaries made up 82 per cent of all burglaries.", "82 per cent", "contradicted"),
        (KENT, "Shoplifting made up 22 per cent of thefts.", "22 per cent", "no_data"),
        # of what an event befalls
        (
            DRIVERS,
            "In 2018, 18 per cent of those tested in Kent were over the limit or refused.",
            "18 per cent",
            "supported",
        ),
        (
            DRIVERS,
            "In 2018, 27 per cent of those tested in Kent were over the limit or refused.",
            "27 per cent",
            "unclear",
        ),
        (KENT, "In 2018 12 per cent of cadets failed.", "12 per cent", "no_data"),
        # of those arrested where the publisher's total lacks a force
        (ARRESTS, "In all there were 698,737 arrests.", "698,737", "supported"),
        (ARRESTS, "Women made up 15 per cent of those arrested.", "15 per cent", "supported"),
        (ARRESTS, "The number of arrests was down 8 per cent on 2016/17.", "8 per cent", "unclear"),
        (ARRESTS, "In all there were 798,737 arrests.", "798,737", "contradicted"),
        # which goes on with what the figure before it tells
        (CHILDREN, "They are a tenth of all arrests.", "a tenth", "supported"),
        (CHILDREN, "They are a fifth of all arrests.", "a fifth", "unclear"),
        (WALES, "In Gwent it was eight per cent.", "eight per cent", "supported"),
        (WALES, "In North Wales it was just under 12 per cent of 1,844 searches.", "12 per cent", "supported"),
        (WALES, "In Gwent it was 18 per cent of them.", "18 per cent", "unclear"),
    ],
)
def test_what_a_share_may_be_of(story: str, sentence: str, quote: str, name: str) -> None:
    assert [told for told, _ in verdicts(story, sentence, quote)] == [name]


def test_a_share_is_not_looked_up_as_a_rate() -> None:
    ((name, reason),) = verdicts(
        KNIVES, "Knives featured in six per cent of Hertfordshire's robberies.", "six per cent"
    )
    assert name == "unclear"
    assert "per 100,000" not in reason


@pytest.mark.parametrize(
    ("sentence", "quote", "name"),
    [
        ("One in seven of those arrested was a woman.", "One in seven", "supported"),
        ("Children between ten and 17 numbered 1,055.", "1,055", "supported"),
        ("One in three of those arrested was a woman.", "One in three", "unclear"),
    ],
)
def test_a_group_of_all_where_no_strand_has_it(sentence: str, quote: str, name: str) -> None:
    story = (
        "Arrests in South Yorkshire\nPublished: 2018-10-26\n\nSouth Yorkshire Police made 12,953 arrests in 2017/18. "
        "Arrests for sexual offences went up to 664.\n\n{sentence}\n"
    )
    assert [told for told, _ in verdicts(story, sentence, quote)] == [name]
