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
        # a place among rises, behind the rise
        (SEXUAL, "Only two forces saw a bigger increase.", "Only two forces", "contradicted"),
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
        (SEXUAL, "Only two forces saw a bigger increase in robberies.", "Only two forces"),
        (SEXUAL, "Only two of its neighbours saw a bigger increase.", "Only two"),
    ],
)
def test_left_open(story: str, sentence: str, quote: str) -> None:
    assert "contradicted" not in [one for one, _ in verdicts(story, sentence, quote)]
