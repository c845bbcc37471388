"""What later figures inherit: the time, the force and the crime that a story told first, last, or only by the way."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.domain.claims import Analysis
from tests.claims.conftest import agrees, tell

ROBBERY = "Kent Police recorded 640 robberies in 2014/15.\n\n"
FY = "2014-04-01..2015-03-31"
BEFORE = "2013-04-01..2014-03-31"
THEN = "2009-04-01..2010-03-31"
CARS = "Dorset Police dealt with 1,204 thefts of vehicles.\n\n"
MEDWAY = f"{ROBBERY}Medway had 140. "

# (printed, text, words of the figure, area, period)
ROWS: list[tuple[str, str, str, str, str]] = [
    # A year that closes a headline; last year in an opening that has no figure.
    (
        "2015-07-17",
        "Kent robberies: the figures for 2014\n\nKent Police recorded 640. In 2013 it was 590.",
        "640",
        "kent",
        "2014-01-01..2014-12-31",
    ),
    (
        "2015-07-17",
        "Robbers struck again and again in Kent last year.\n\nPolice logged 640 robberies, compared with 590 in 2013.",
        "640",
        "kent",
        "2014-01-01..2014-12-31",
    ),
    # "Then", after two times; what is before the time that runs.
    (
        "2015-07-17",
        "In 2009/10 Kent Police made 42,300 searches. By 2014/15 it made 6,410.\n\nBack then 9 per cent ended in an arrest.",
        "9 per cent",
        "kent",
        THEN,
    ),
    (
        "2015-07-17",
        "Kent Police has dealt with 74 robberies since April.\n\nIn the whole of the previous financial year there were 258.",
        "258",
        "kent",
        FY,
    ),
    # Since a clause; when something began.
    (
        "2015-07-17",
        f"{ROBBERY}Since the commissioner took office in November 2012 robbery is down by 7 per cent.",
        "7 per cent",
        "kent",
        FY,
    ),
    ("2015-07-17", f"{ROBBERY}When Operation Hawk started, in 2009/10, there were 980.", "980", "kent", THEN),
    (
        "2015-07-17",
        f"{ROBBERY}The shares were the highest since records began in 2009/10: 9 per cent were solved.",
        "9 per cent",
        "kent",
        FY,
    ),
    # A strength in the present is not of a year long gone.
    ("2017-10-13", "There were 388 PCSOs in Kent in March 2007. There are 260.", "260", "kent", "none"),
    # A time told by what is before it, or by what a report is on.
    ("2015-07-17", f"{CARS}In the previous year, 2013/14, Dorset had 1,150.", "1,204", "dorset", FY),
    ("2015-07-17", f"{CARS}The year before that, 2013/14, Dorset had 1,150.", "1,150", "dorset", BEFORE),
    ("2015-07-17", f"{CARS}It was a rise of 5 per cent on 2013/14.", "1,204", "dorset", FY),
    ("2015-07-17", f"{CARS}A report on the year to March will go to the panel.", "1,204", "dorset", FY),
    ("2015-07-17", f"{CARS}The report covers 2014/15.", "1,204", "dorset", FY),
    (
        "2015-07-17",
        (
            "Rapes in Kent and Essex rose to 402 and 361 in 2014/15.\n\nA year earlier there were 390 and 350.\n\n"
            "In both forces 9 per cent led to a charge."
        ),
        "9 per cent",
        "kent+essex",
        FY,
    ),
    # The ends of a move, in words.
    ("2015-07-17", f"{ROBBERY}The share solved went from a third in 2009/10 to a fifth.", "fifth", "kent", FY),
    (
        "2015-07-17",
        f"{ROBBERY}The share solved has gone from one in three in 2009/10 to one in five.",
        "one in three",
        "kent",
        THEN,
    ),
    # What stands in brackets.
    (
        "2015-07-17",
        "Robberies per 100,000 people in 2014/15, followed by the number of offences:\n\n- Kent 38 (640)\n- Essex 41 (711)",
        "640",
        "kent",
        FY,
    ),
    (
        "2015-07-17",
        "Robberies in 2014/15, and in brackets how many that is per 1,000 people:\n\n- Kent 640 (0.4)\n- Essex 711 (0.4)",
        "0.4",
        "kent",
        FY,
    ),
    # Its own rise; all of the force, behind a town.
    ("2015-07-17", f"{ROBBERY}Kent lags behind Essex, with 811, but it solved 21 per cent.", "21 per cent", "kent", FY),
    (
        "2015-07-17",
        f"{ROBBERY}Kent lags behind Essex, with 811, while Surrey had 300, but it solved 21 per cent.",
        "811",
        "essex",
        FY,
    ),
    ("2015-07-17", f"{MEDWAY}In total 71 shops were robbed.", "71", "kent", FY),
    ("2015-07-17", f"{MEDWAY}Countywide, 71 shops were robbed.", "71", "kent", FY),
    ("2015-07-17", f"{MEDWAY}In the county as a whole shops were robbed 71 times.", "71", "kent", FY),
    ("2015-07-17", f"{MEDWAY}The number there rose by 12 per cent.", "12 per cent", "medway", FY),
    (
        "2015-07-17",
        "West Mercia Police recorded 1,846 raids in 2014/15.\n\nShropshire came off worst. In the county there were 704.",
        "704",
        "shropshire",
        FY,
    ),
]


@pytest.mark.parametrize(("published", "text", "words", "area", "period"), ROWS)
def test_figures_inherit_what_the_story_has_told(
    read_on: Callable[[str, str], Analysis], published: str, text: str, words: str, area: str, period: str
) -> None:
    found = next(one for one in tell(read_on(published, text)) if words in one[0])
    assert agrees(found, (words, "", area, period)), found


HEADED = "Kent crime: the figures\n\nKent Police recorded 11,402 burglaries in 2014/15.\n\n"


@pytest.mark.parametrize(
    ("text", "words", "topic"),
    [
        (f"{HEADED}That is a fall of 6 per cent.", "6 per cent", "burglary"),
        (f"{HEADED}In Essex the total was 14,700.", "14,700", "burglary"),
        (
            "Crime in Kent fell by 3 per cent in 2014/15.\n\nBurglary fell to 11,402.\n\nThe total was 88,000.",
            "88,000",
            "all-crime",
        ),
    ],
)
def test_a_story_headed_crime_is_of_what_it_counts_first(
    read_on: Callable[[str, str], Analysis], text: str, words: str, topic: str
) -> None:
    claims = read_on("2015-07-17", text).claims
    found = next(claim for claim in claims if words in claim.span.of(text))
    assert found.measure is not None
    assert found.measure.facets.topic == topic
