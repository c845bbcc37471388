"""What a figure takes from the text round it: the area and the period that its own sentence does not name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from claimcheck.claims import analyse
from claimcheck.claims.language import Language
from claimcheck.domain.claims import Analysis
from claimcheck.nlp.articles import article_of
from tests.claims.conftest import area, period

# (text, words of the figure, area)
AREAS = [
    # "Those 968": whose the number was when it was told.
    (
        "Kent Police seized 2,140 lots of drugs in 2018.\n\nIn Essex there were 968.\n\nOf those 968, cannabis made up 540.",
        "540",
        "essex",
    ),
    (
        "Kent Police seized 2,140 lots of drugs. In Essex there were 968.\n\nAbout 18 per cent of the 968 seizures were of cocaine.",
        "About 18 per cent",
        "essex",
    ),
    (
        (
            "Kent Police recorded 2,140 rapes. In England and Wales there were 59,502.\n\nSome 18 per cent of the 59,502 rapes had no "
            "outcome."
        ),
        "Some 18 per cent",
        "england-and-wales",
    ),
    # A number of two places, and one that any story may tell twice.
    (
        "Kent Police recorded 312 rapes in 2018. Essex had 312 as well.\n\nOf those 312 rapes, 140 led to a charge.",
        "140",
        "kent",
    ),
    (
        "Kent Police recorded 2,140 rapes in 2018. Essex had 12 murders.\n\nOf those 12, three were with knives. There were 40 robberies.",
        "40 robberies",
        "kent",
    ),
    # Wales beside its force is told in passing; a paragraph of Wales alone is gone on with.
    (
        "Gwent Police recorded 840 sexual offences. Over Wales as a whole they rose by a fifth.\n\nThere were 149 robberies.",
        "149 robberies",
        "gwent",
    ),
    (
        (
            "Gwent Police recorded 840 sexual offences. Over Wales they rose by a fifth.\n\nThere were 3,954 burglaries, while in "
            "Wales the number fell by seven per cent.\n\nRobberies rose from 149 to 191."
        ),
        "191",
        "gwent",
    ),
    (
        "Gwent Police recorded 840 sexual offences.\n\nIn Wales there were 4,801.\n\nThere were 149 robberies.",
        "149 robberies",
        "wales",
    ),
    (
        "Wales had 4,801 sexual offences. In Gwent there were 840 and in all Wales one in six more.\n\nThere were 149 robberies.",
        "149 robberies",
        "wales",
    ),
    # A story on two forces takes one after the other; what a third did is told in passing.
    (
        "Stress takes its toll in Kent and Essex, police say.\n\nKent Police lost 5,102 days in 2018.\n\nThe number of burglaries was 149.",
        "149",
        "kent",
    ),
    (
        (
            "Knife crime is up in Kent and Essex.\n\nKent Police recorded 512 knife crimes in 2018.\n\nEssex Police had 412.\n\nRobberies "
            "came to 149."
        ),
        "149",
        "essex",
    ),
    (
        (
            "Knife crime is up in Kent and Essex.\n\nKent Police recorded 512 knife crimes in 2018.\n\nBetween them the two forces "
            "recorded 924 robberies."
        ),
        "924 robberies",
        "kent+essex",
    ),
    (
        "Knife crime is up in Kent and Essex.\n\nIn Surrey police recorded 512 knife crimes in 2018.\n\nRobberies came to 149.",
        "149",
        "kent+essex",
    ),
    (
        "Knife crime is up in Kent.\n\nKent Police recorded 512 knife crimes in 2018, Essex Police 312.\n\nRobberies came to 149.",
        "149",
        "kent",
    ),
    # Whose man speaks is not whose the figures are, in a story on a district.
    (
        "Crime in Harrogate\n\nInspector Neil Moss, of North Yorkshire Police, told a meeting there had been 1,604 crimes.",
        "1,604 crimes",
        "harrogate",
    ),
    (
        "Crime in Harrogate\n\nSgt Ann Moss, from North Yorkshire Police, said 64 burglaries were recorded.",
        "64 burglaries",
        "harrogate",
    ),
    ("Crime news\n\nInspector Neil Moss, of Kent Police, said there had been 1,604 crimes.", "1,604 crimes", "kent"),
    (
        "Crime in Harrogate\n\nThere were 64 burglaries. Across the county the force recorded 4,186 offences.",
        "4,186 offences",
        "north-yorkshire",
    ),
    # "The average" beside a figure of one is of all; of a time it is how long.
    (
        "Kent Police\n\nKent has 50.2 crimes per 1,000 people, fewer than any other force; the average is 87.4.",
        "87.4",
        "england-and-wales",
    ),
    (
        "Kent Police\n\nThe arrest rate is better than the national average, which is 24 per cent.",
        "24 per cent",
        "england-and-wales",
    ),
    ("Kent Police\n\nIn Kent the average is 12 robberies.", "12 robberies", "kent"),
    # A nation told beside leaves the text where it was.
    (
        "Kent Police\n\nThe rate is better than the national average, which is 24 per cent. Some 700 people were arrested.",
        "Some 700 people",
        "kent",
    ),
    ("Kent Police\n\nOfficers arrested 94 people during a national week of action.", "94 people", "kent"),
    ("Kent Police\n\nNationally, 94 people were arrested.", "94 people", "england-and-wales"),
    # What a paragraph ends with announces nothing; a paragraph of its own does.
    (
        "Sussex Police\n\nSussex recorded 640 robberies. Kent does not publish its data.\n\nThere were 64 rapes.",
        "64 rapes",
        "sussex",
    ),
    ("Sussex Police\n\nKent has troubles of its own.\n\nThere were 64 rapes.", "64 rapes", "kent"),
    # What a fall is likened to has not fallen.
    (
        "West Yorkshire\n\nRobbery fell by 45 per cent, about what London and Manchester saw, police said.",
        "45 per cent",
        "west-yorkshire",
    ),
    ("West Yorkshire\n\nRobbery fell by 45 per cent in London, police said.", "45 per cent", "region-london"),
    # The force whose own figures they are, in a story on one of its counties.
    (
        "Rural crime in Devon\n\nDevon and Cornwall Police has given us its numbers.\n\nThere were 64 burglaries.",
        "64 burglaries",
        "devon-and-cornwall",
    ),
    (
        "Rural crime in Devon\n\nThe police have given us their numbers.\n\nThere were 64 burglaries.",
        "64 burglaries",
        "devon",
    ),
    # Where a share lies.
    (
        "Luton crime\n\nHalf the robberies in Bedfordshire – 282 out of 568 – took place in Luton.",
        "282 out of 568",
        "luton",
    ),
    (
        "Luton crime\n\nHalf the robberies in Bedfordshire – 282 out of 568 – took place at night.",
        "282 out of 568",
        "bedfordshire",
    ),
    # What so many forces answered is a story of the whole country.
    (
        (
            "Revealed\n\nPolice forces are writing off car thefts on the day they are reported.\n\nOf 38 forces that replied, Bedfordshire "
            "screened out the largest share, 68 per cent.\n\nThere were 96,000 car thefts, up from 75,308."
        ),
        "96,000 car thefts",
        "england-and-wales",
    ),
    (
        (
            "Revealed\n\nPolice are writing off car thefts on the day they are reported.\n\nBedfordshire screened out 68 per cent.\n\n"
            "There were 960 car thefts, up from 753."
        ),
        "960 car thefts",
        "bedfordshire",
    ),
    # A force that neither headline nor opening names, behind figures of the whole, is one of many.
    (
        (
            "Robbers at large\n\nThey are getting away with it.\n\nJust 7.1% of robberies in England and Wales were solved. In Kent it was "
            "5.4%.\n\nKnife crime rose to 47,136 offences.\n\nEssex, Surrey, Dorset and Gwent had fewer."
        ),
        "47,136 offences",
        "england-and-wales",
    ),
    (
        (
            "Robbers in Kent\n\nThey are getting away with it.\n\nJust 7.1% of robberies in England and Wales were solved. In Kent "
            "it was 5.4%.\n\nKnife crime rose to 640 offences.\n\nEssex, Surrey, Dorset and Gwent had fewer."
        ),
        "640 offences",
        "kent",
    ),
    # A share of the whole is told beside it, and the story goes on with the whole.
    (
        (
            "Robbery rises\n\nRobbery rose by 11% in England and Wales, with four in ten offences taking place in the capital.\n\n"
            "Police forces recorded 82,566 robberies.\n\nKent had 1,851 and Essex 1,667."
        ),
        "82,566 robberies",
        "england-and-wales",
    ),
    (
        (
            "Robbery rises\n\nBurglary fell by 3% in England and Wales last year, with a third of it in London.\n\nForces recorded "
            "424,846 burglaries.\n\nKent had 1,851 and Essex 1,667."
        ),
        "424,846 burglaries",
        "england-and-wales",
    ),
    (
        (
            "Robbery rises in Kent\n\nBurglary fell by 3% in England and Wales last year, but in Kent it rose by 12 per cent.\n\n"
            "Officers recorded 12,000 burglaries.\n\nEssex had 1,667."
        ),
        "12,000 burglaries",
        "kent",
    ),
    # Who is left out of a rank has none of the figures of the one that holds it; nor has who is passed by.
    (
        "Kent crime\n\nKent Police had a burglary rate that was the highest anywhere apart from the City of London, at 8.2 per 1,000.",
        "8.2 per 1,000",
        "kent",
    ),
    (
        "Kent crime\n\nKent Police recorded 640 burglaries. Its rate of 8.2 per 1,000 was the highest of any bar the tiny City of London.",
        "8.2 per 1,000",
        "kent",
    ),
    (
        "Kent crime\n\nKent Police recorded 640 burglaries. Its rate was the highest of any force outside London, which had 9.1 per 1,000.",
        "9.1 per 1,000",
        "region-london",
    ),
    ("Crime\n\nUnlike tiny Surrey, with 120 robberies, Kent Police recorded 640.", "120 robberies", "surrey"),
    (
        "Crime\n\nKent Police's 3.8 offences per 1,000 put it second, a shade above Surrey, and its 1,938 thefts were up by 6 per cent.",
        "6 per cent",
        "kent",
    ),
    (
        "Crime\n\nKent Police is second, above Surrey, whose 1,938 thefts were up by 6 per cent.",
        "1,938 thefts",
        "surrey",
    ),
    # The county is the story's own, not the last that was told beside; a town that only sets the scene is not.
    (
        (
            "Thieves at work\n\nIt is the league nobody in Cambridge wants to win.\n\nCambridgeshire had 3,524 bikes stolen, more than "
            "any other force in England and Wales.\n\nHumberside had 2,502, Kent 1,859 and Dyfed-Powys 183.\n\nThe county's total is "
            "down on 3,630."
        ),
        "3,630",
        "cambridgeshire",
    ),
    (
        (
            "Thieves at work\n\nIt is a league that nobody in Oxford wants to win.\n\nCambridgeshire had 3,524 bikes stolen, more than "
            "any other force in England and Wales.\n\nHumberside had 2,502, Kent 1,859 and Dyfed-Powys 183.\n\nThere were 97,686 thefts."
        ),
        "97,686 thefts",
        "england-and-wales",
    ),
    ("Kent Police\n\nKent had 900 burglaries.\n\nEssex had 700. The county's robberies came to 211.", "211", "essex"),
    ("Kent Police\n\nKent had 900 burglaries.\n\nEssex had 700.\n\nThe county's robberies came to 211.", "211", "kent"),
    ("Luton crime\n\nThe area committee met. There were 64 burglaries.", "64 burglaries", "luton"),
]

# (published, text, words of the figure, period)
PERIODS = [
    (
        "2024-01-18",
        "Kent Police made 243 arrests between December 1 and New Year's Day, up from 198 in the previous campaign.",
        "198",
        "2022-12-01..2023-01-01",
    ),
    (
        "2024-01-18",
        "Kent Police made 243 arrests between December 1 and New Year's Day.",
        "243 arrests",
        "2023-12-01..2024-01-01",
    ),
    (
        "2024-01-18",
        "Kent Police made 64 arrests between December 20 and Boxing Day.",
        "64 arrests",
        "2023-12-20..2023-12-26",
    ),
    (
        "2024-01-18",
        "Twelve people died on the roads of Kent in 2023, Kent Police said.",
        "Twelve people",
        "2023-01-01..2023-12-31",
    ),
    (
        "2026-02-05",
        "Kent Police wants a budget of £304.6m for 2026/27.\n\nThere were 198 robberies in the second quarter.",
        "198 robberies",
        "2025-07-01..2025-09-30",
    ),
    (
        "2024-05-23",
        "Kent Police arrested 94 people between Monday 13 and Sunday 19 May.\n\nIn 2023 it made 3,502 arrests.",
        "3,502 arrests",
        "2023-01-01..2023-12-31",
    ),
    # "The year before" counts from the year of the figure beside, whatever was told in between.
    (
        "2026-02-05",
        (
            "Kent Police recorded 771 robberies in the 12 months to September.\n\nIt had 2,421 officers at the end of January.\n\n"
            "Shoplifting: 12,640 reports, against 11,205 the year before."
        ),
        "11,205",
        "2023-10-01..2024-09-30",
    ),
    # "Had been" goes back to what was told of before.
    (
        "2022-10-27",
        (
            "Kent Police solved 640 burglaries in the year to March 2022, 12 more than in the year before. "
            "That is 58 per cent of cases. The proportion had been 71 per cent."
        ),
        "71 per cent",
        "2020-04-01..2021-03-31",
    ),
    (
        "2022-10-27",
        "Kent Police solved 640 burglaries in the year to March 2022. That is 58 per cent of cases.",
        "58 per cent",
        "2021-04-01..2022-03-31",
    ),
    # Two figures of another thing in one sentence are an aside, and leave the text where it was.
    (
        "2018-07-19",
        (
            "Wiltshire Police used Tasers 318 times in the year to March.\n\nThe panel heard that 260 officers, a quarter of the force, "
            "had been trained as of March 31.\n\nSwindon saw the heaviest use with 147."
        ),
        "147",
        "2017-04-01..2018-03-31",
    ),
    # A year told of money dates what happened in it; next year's budget does not.
    (
        "2022-02-14",
        "Kent's fraud bill, police say, was £1.4m in 2021.\n\nThere were 146 reports of fraud to Kent Police.",
        "146 reports",
        "2021-01-01..2021-12-31",
    ),
    (
        "2022-02-14",
        "Kent Police has a budget of £300m for 2022/23.\n\nThere were 146 reports of fraud.",
        "146 reports",
        "none",
    ),
    # What is compared is the figure, not its base; a rate slips from the year that the figure before it is set against.
    (
        "2024-01-25",
        (
            "Kent Police charged in 9.8 per cent of cases in 2023, up on the 7.7 per cent of 2022, and compares with a national average "
            "of 5.7 per cent."
        ),
        "5.7 per cent",
        "2023-01-01..2023-12-31",
    ),
    (
        "2019-03-21",
        "Kent Police charged 44 people with burglary in 2018, against 61 in 2017; the detection rate slipped from 2.4 per cent to 1.5.",
        "2.4 per cent",
        "2017-01-01..2017-12-31",
    ),
    (
        "2024-01-25",
        "Kent Police closed 146,210 cases in 2023.\n\nIn a third of cases detectives found no suspect.",
        "a third",
        "2023-01-01..2023-12-31",
    ),
    # "Which was" goes on with the figure before it.
    (
        "2022-10-27",
        (
            "Kent Police made 5,260 searches in the 12 months to March, down from 7,096 the previous year, which was the highest "
            "figure for seven years."
        ),
        "highest figure",
        "2020-04-01..2021-03-31",
    ),
    # The year in the brackets of the first row holds for those below.
    (
        "2024-09-26",
        "Kent Police has given us its numbers.\n\nThefts in the year to March 2024: 1,988 (2022/23: 2,204)\n\nRobberies: 141 (189)",
        "189",
        "2022-04-01..2023-03-31",
    ),
    # Two counts of one spring: "a year earlier" is of the day told beside.
    (
        "2013-05-16",
        (
            "Kent Police set up a team in April, when it had 22 more officers.\n\nIt had 1,196 officers on March 31, 58 fewer "
            "than a year earlier."
        ),
        "58",
        "2013-03-31..2013-03-31",
    ),
    # A part of the total told in the paragraph before is of its year.
    (
        "2025-02-20",
        (
            "Kent Police recorded 1,604 thefts in the last three months of 2024.\n\nIt recorded 41,866 offences over the whole of 2024."
            "\n\nMaidstone accounted for a quarter of the total."
        ),
        "a quarter",
        "2024-01-01..2024-12-31",
    ),
    (
        "2025-02-20",
        "Kent Police recorded 41,866 offences in 2024.\n\nBack in 1992 it recorded 160,000.\n\nTheft was a third of the total.",
        "a third",
        "2024-01-01..2024-12-31",
    ),
    # Who does something is not counted by it: no strength on a day.
    (
        "2019-05-01",
        "Officers in Essex dealt with 310 abandoned boats in 2013/14.",
        "310 abandoned boats",
        "2013-04-01..2014-03-31",
    ),
    ("2019-05-01", "Essex Police had 3,100 officers in 2013/14.", "3,100 officers", "2014-03-31..2014-03-31"),
]


@pytest.fixture(scope="module")
def read_on(language: Language) -> Callable[[str, str], Analysis]:
    """Analyses a text printed on a day."""

    def analysis_of(published: str, text: str) -> Analysis:
        return analyse(replace(article_of(text, "draft.txt"), published=date.fromisoformat(published)), language)

    return analysis_of


def _figure(analysis: Analysis, words: str) -> int:
    found = [k for k, claim in enumerate(analysis.claims) if claim.span.of(analysis.article.text) == words]
    assert found, [claim.span.of(analysis.article.text) for claim in analysis.claims]
    return found[-1]


@pytest.mark.parametrize(("text", "words", "expected"), AREAS)
def test_areas_carried(text: str, words: str, expected: str, read_on: Callable[[str, str], Analysis]) -> None:
    analysis = read_on("2019-05-01", text)
    assert area(analysis.claims[_figure(analysis, words)]) == expected


@pytest.mark.parametrize(("published", "text", "words", "expected"), PERIODS)
def test_periods_carried(
    published: str, text: str, words: str, expected: str, read_on: Callable[[str, str], Analysis]
) -> None:
    analysis = read_on(published, text)
    assert period(analysis.claims[_figure(analysis, words)]) == expected
