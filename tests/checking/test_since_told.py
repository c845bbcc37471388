"""Open figures that the article around them shows to be wrong: since when, of which year, among which. Figures are published ones."""

from __future__ import annotations

import pytest

from tests.checking.stories import verdicts

WALES = """Police officers in Wales
Published: 2018-07-20

Dyfed-Powys Police had 1,207 officers at the end of March 2018, eight fewer than in March 2010. {sentence}
"""
KNIVES = """Knives in the East
Published: 2019-07-22

Knives were used in 590 serious crimes in Bedfordshire in the 12 months to March 2019, compared with 497 the year before.

The table gives each force's offences for 2018/19, with the change on the previous year in brackets.

{sentence}
"""
DORSET = """Dorset's police
Published: 2020-07-31

Dorset Police had 1,277 officers on 31 March 2020. In March 2010 there were 1,528. {sentence}
"""
HATE = """Hate crime in the north
Published: 2019-10-16

Northumbria Police recorded 2,703 hate crimes in 2018/19, Durham Constabulary 793 and Cleveland Police 894. {sentence}
"""
SEARCHES = """Searches on Merseyside
Published: 2019-11-06

Merseyside Police carried out 20,679 searches under section 1 of the Police and Criminal Evidence Act in 2018/19. {sentence}
"""
SEXUAL = """Sexual offences in Staffordshire
Published: 2014-01-24

Staffordshire Police logged 1,291 sexual offences in the year to September 2013, a rise of 44 per cent on the year. {sentence}
"""
TASER = """Tasers in Cheshire
Published: 2020-12-18

Officers in Cheshire reached for their Tasers 487 times in the year to March 2020. {sentence}
"""
ARRESTS = """Arrests in the north-east
Published: 2018-11-02

Northumbria Police arrested 19,776 people in 2017/18. {sentence}
"""
WILTS = """Hate crime in Wiltshire
Published: 2019-10-16

Wiltshire Police recorded 679 hate crimes in 2018/19. {sentence}
"""
YEARS = """Robbery in Wiltshire
Published: 2021-02-05

In Wiltshire 31 per cent of robberies in 2016/17 led to a charge.

Between March and December 2020 knife crime was counted anew.

{sentence}
"""
KNOWN = """Robbery in Wiltshire
Published: 2019-08-05

In Wiltshire 31 per cent of robberies in 2015/16 led to a charge.

In 2018/19 knife crime was counted anew.

{sentence}
"""
BURGLARY = """Burglary tumbles
Published: 2013-08-02

Hampshire Constabulary recorded 3,843 burglaries of homes in the 12 months to the end of March 2013. Thefts from the person, at
1,844, hardly changed. {sentence}
"""
NUISANCE = """Nuisance in Wales
Published: 2019-08-16

South Wales Police took 32,102 calls about anti-social behaviour in 2018/19, or 24.2 for every 1,000 people. {sentence}
"""
VIOLENCE = """Violence in Staffordshire
Published: {day}

{sentence}
"""
LOST = "Gwent lost 185 officers in the same eight years and South Wales 231, while North Wales is down by {}, to 1,509."
TABLE = "Kent: 955 ({})\nEssex: 714 (-24%)\nHertfordshire: 550 (+3%)\nNorfolk: 281 (+28%)"


@pytest.mark.parametrize(
    ("story", "sentence", "quote", "name"),
    [
        # a change that does not say since when, beside changes that do
        (WALES, LOST.format("a tenth"), "a tenth", "contradicted"),
        (WALES, LOST.format("six per cent"), "six per cent", "supported"),
        (
            WALES,
            "Since 2010 Gwent has lost 185 and South Wales 231. North Wales gained 49 in the last year.",
            "49",
            "supported",
        ),
        (KNIVES, TABLE.format("+30%"), "+30%", "contradicted"),
        (KNIVES, TABLE.format("+20%"), "+20%", "supported"),
        # the figure of a year told before, in a sentence of now
        (
            DORSET,
            "The force also employs 167 community support officers and 1,219 members of staff.",
            "167",
            "contradicted",
        ),
        (
            DORSET,
            "The force also employs 133 community support officers and 1,219 members of staff.",
            "133",
            "supported",
        ),
        # a place among so many
        (HATE, "Cumbria, with 524, was the second lowest of the four.", "second lowest", "contradicted"),
        (HATE, "Cumbria, with 524, was the lowest of the four.", "lowest", "supported"),
        # what is set against a figure that is known
        (
            SEARCHES,
            "Of those 8.7 per cent ended in an arrest, compared with 18.3 per cent in 2017/18.",
            "18.3",
            "contradicted",
        ),
        (
            SEARCHES,
            "Of those 8.7 per cent ended in an arrest, compared with 15.3 per cent in 2017/18.",
            "15.3",
            "supported",
        ),
        # what was done with a Taser, told by its verb alone
        (TASER, "It was drawn 132 times and aimed 96 times.", "96 times", "contradicted"),
        (TASER, "It was drawn 132 times and aimed 66 times.", "66 times", "supported"),
        (TASER, "They were drawn 132 times. One was fired on 45 occasions.", "45 occasions", "supported"),
        # a force's bare figure beside another's
        (
            ARRESTS,
            "Durham made 8,772 arrests and, for what it is worth, Cleveland's 9,145 will rise.",
            "9,145",
            "contradicted",
        ),
        (
            ARRESTS,
            "Durham made 8,772 arrests and, for what it is worth, Cleveland's 10,662 will rise.",
            "10,662",
            "supported",
        ),
        (ARRESTS, "Some 2,814 of those arrested, or one in seven, were women.", "2,814", "supported"),
        (ARRESTS, "Some 2,814 of those arrested, or one in seven, were women.", "one in seven", "supported"),
        # the earlier figure that the rise denies
        (WILTS, "That compares with 544 in 2017/18, a rise of 23 per cent.", "544", "contradicted"),
        (WILTS, "That compares with 554 in 2017/18, a rise of 23 per cent.", "554", "supported"),
        # what shares no more than a small word with another kind of theft is not taken for it
        (BURGLARY, "Burglaries of homes fell by 18 per cent in a year.", "18 per cent", "contradicted"),
        (BURGLARY, "Burglaries of homes fell by 23 per cent in a year.", "23 per cent", "supported"),
        # those that a place is taken among are no figure
        (
            NUISANCE,
            "North Wales Police had 21.7 and Gwent 15.4, the lowest rate of the four.",
            "lowest rate",
            "supported",
        ),
        # a place among rises, behind the rise
        (SEXUAL, "Only one force saw a bigger increase.", "Only one force", "contradicted"),
        (SEXUAL, "Only three forces saw a bigger increase.", "Only three forces", "supported"),
        (SEXUAL, "Only Kent, West Yorkshire and the City of London saw a sharper rise.", "Only Kent", "supported"),
    ],
)
def test_settled(story: str, sentence: str, quote: str, name: str) -> None:
    assert [one for one, _ in verdicts(story, sentence, quote)] == [name]


@pytest.mark.parametrize(
    ("story", "sentence", "quote"),
    [
        (WALES, "Gwent lost 185 officers in the same eight years. North Wales put on 49 last year.", "49"),
        (WALES, "Gwent lost 185 officers in the same eight years. North Wales lost a tenth of its dogs.", "a tenth"),
        (WALES, "Gwent lost 185 officers in the same eight years. It lost a tenth of its vans.", "a tenth"),
        (
            WALES,
            "Gwent lost 185 in the same eight years. From 2016 to 2018 North Wales gained four per cent.",
            "four per cent",
        ),
        (
            KNIVES,
            "In Kent there were 955 and in Essex 714. Murders with a blade went up by 30 per cent.",
            "30 per cent",
        ),
        (DORSET, "At that time it had 167 community support officers as well.", "167"),
        (DORSET, "It used to have 167 community support officers; now there are 133.", "167"),
        (DORSET, "It has lost 34 of the 167 community support officers that it had.", "167"),
        (HATE, "Cumbria, with 524, has the lowest number of the five.", "lowest"),
        (HATE, "Cumbria, with 105 for every 100,000 people, has the lowest rate of the four.", "lowest"),
        (HATE, "Cumbria, with 524, comes behind Cleveland. Of the three it borders on it is second.", "second"),
        (
            SEARCHES,
            "Of those 8.7 per cent ended in an arrest, compared with 18 per cent of traffic stops.",
            "18 per cent",
        ),
        (SEARCHES, "Less than a third led to any outcome.", "a third"),
        (TASER, "The Met's were aimed 96 times.", "96 times"),
        (ARRESTS, "Durham made 8,772 arrests, and Cleveland's 1,105 were of children.", "1,105"),
        (ARRESTS, "Durham made 8,772 arrests, down from 18,248, and Cleveland's 22,353 is history.", "22,353"),
        (WILTS, "That compares with 544 in 2017/18.", "544"),
        # it is the third but for the City of London, which many leave out
        (SEXUAL, "Only two forces saw a bigger increase.", "Only two forces"),
        (SEXUAL, "Only two forces saw a bigger increase in robberies.", "Only two forces"),
        (SEXUAL, "Only two of its neighbours saw a bigger increase.", "Only two"),
    ],
)
def test_left_open(story: str, sentence: str, quote: str) -> None:
    assert "contradicted" not in [one for one, _ in verdicts(story, sentence, quote)]


@pytest.mark.parametrize(("day", "warned"), [("2013-06-20", True), ("2014-01-24", False), ("2019-05-01", False)])
def test_violence_by_the_definition_of_its_day(day: str, warned: bool) -> None:
    sentence = "Staffordshire Police recorded 12,346 offences of violence against the person in 2012/13."
    story = VIOLENCE.replace("{day}", day)
    assert ["Not to be relied on" in reason for _, reason in verdicts(story, sentence, "12,346")] == [warned]


@pytest.mark.parametrize(
    "sentence",
    [
        # the year before begins on the last of a February
        "Robberies in Wiltshire went up from 379 to 473 between 29 February 2020 and 31 December 2020.",
        "Robberies in Wiltshire went up from 379 to 473 between 1 March 2020 and 31 December 2020.",
        "Robberies in Wiltshire went up from 379 to 473 in the nine months to December 2020.",
        "Robberies in Wiltshire went up from 379 to 473 in those months.",
    ],
)
def test_the_earlier_end_is_not_held_against_a_time_told_long_before(sentence: str) -> None:
    """It may be of the year before the later one, of which nothing is known."""
    assert "contradicted" not in [one for one, _ in verdicts(YEARS, sentence, "379")]


def test_the_earlier_end_is_checked_where_the_year_before_is_known() -> None:
    """In 2017/18, which is published, it was another number too."""
    assert [one for one, _ in verdicts(KNOWN, "Robberies went up from 137 to 342 in 2018/19.", "137")] == [
        "contradicted"
    ]
