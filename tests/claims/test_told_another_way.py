"""Wordings beside those that were known, each with look-alikes that stay as they are: (text, claims)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.domain.claims import Analysis
from tests.claims.conftest import Row, differences

# A story that tells how crimes are weighed is of severity scores, whatever crimes it names to say so.
SCORES: list[Row] = [
    (
        "Kent is lowest for the severity of its crime. It scored 9.3 in 2013/14, against 15.8 in Essex.",
        [("lowest", "rank 1 lowest", "kent"), ("9.3", "rate 9.3", "kent"), ("15.8", "rate 15.8", "essex")],
    ),
    (
        "Crime in Kent, police were told, can be weighed: a murder counts for more than a theft. In 2013/14 the county had 9.3.",
        [("9.3", "rate 9.3", "kent")],
    ),
    (
        "Police statisticians have weighted all offences by the jail sentence. In 2013/14 Kent stood at 9.3 and Essex at 15.8.",
        [("9.3", "rate 9.3", "kent"), ("15.8", "rate 15.8", "essex")],
    ),
    (
        "Crime does the most harm in Essex. Its score was 15.8 in 2013/14. For violence it had 4.1, and for sexual offences 3.2.",
        [
            ("most harm", "rank 1 highest", "essex"),
            ("15.8", "rate 15.8", "essex"),
            ("4.1", "rate 4.1", "essex"),
            ("3.2", "rate 3.2", "essex"),
        ],
    ),
    # a rise of it, and the rise of another behind what place the first has
    (
        "Kent's crime severity score rose by seven per cent from 8.7 in 2013/14. That was the smallest rise. In Essex it was 25 per cent.",
        [
            ("seven per cent", "change 7 percent up", "kent"),
            ("8.7", "rate 8.7", "kent"),
            ("smallest rise", "rank 1 lowest", "kent"),
            ("25 per cent", "change 25 percent up", "essex"),
        ],
    ),
    (
        "Crime does the most harm in Essex. For 2013/14 it came out at 21.2, down from 23 the year before.",
        [("most harm", "rank 1 highest", "essex"), ("21.2", "rate 21.2", "essex"), ("23", "rate 23", "essex")],
    ),
    # look-alikes: whole numbers, units of their own, another topic
    (
        "The severity of its crime is one thing. Kent police recorded 212 burglaries in 2013, and 14 robberies.",
        [("212", "count 212", "kent"), ("14", "count 14", "kent")],
    ),
    (
        "Kent is lowest for the severity of its crime. It recorded 9.3 burglaries per 1,000 people in 2013.",
        [("lowest", "rank 1 lowest", "kent"), ("9.3", "rate 9.3 per_1000", "kent")],
    ),
    (
        "Kent police seized cannabis that weighed 9.3kg in 2013. Officers recorded 212 burglaries.",
        [("212", "count 212", "kent")],
    ),
]
PLACES: list[Row] = [
    (
        "In Kent 38.2 per cent of police officers are women. Essex came second this time with 37 per cent, Surrey was third again on 36.",
        [
            ("38.2", "percentage 38.2", "kent"),
            ("second", "rank 2 highest", "essex"),
            ("37", "percentage 37", "essex"),
            ("third", "rank 3 highest", "surrey"),
            ("36", "percentage 36", "surrey"),
        ],
    ),
    ("He came second last Saturday in the half marathon in Kent, Supt Lee Hill of Kent Police said.", []),
    (
        "Kent comes second for its police grant with £312m and Essex last with £38m.",
        [
            ("comes second", "rank 2 highest", "kent"),
            ("£312m", "money 312000000", "kent"),
            ("last", "rank 1 lowest", "essex"),
            ("£38m", "money 38000000", "essex"),
        ],
    ),
    (
        "Kent Police recorded 12 burglaries and Essex last year 14.",
        [("12", "count 12", "kent"), ("14", "count 14", "essex")],
    ),
    (
        "Knife crime in Kent is the highest for years. For theft the force is no better than 13th.",
        [("highest", "rank 1 highest", "kent"), ("13th", "rank 13 highest", "kent")],
    ),
    ("Things in Kent are no better than 13 years ago, police said.", []),
    (
        "Burglary in Kent rose by nine per cent. No more than six forces saw a steeper increase.",
        [("nine per cent", "change 9 percent up", "kent"), ("No more than six forces", "rank 7 highest", "kent")],
    ),
    (
        "No fewer than nine forces recorded a lower rate of burglary than Kent.",
        [("No fewer than nine forces", "rank 10 lowest", "kent")],
    ),
    ("No more than four forces replied to the letter about burglary, fewer than in 2012.", []),
    (
        "In 2013 Kent made 1,015 arrests. Essex, with 900, is the only force to have done better among the 42 we could compare.",
        [("1,015", "count 1015", "kent"), ("900", "count 900", "essex"), ("the only force", "rank 1 highest", "essex")],
    ),
    (
        "In 2013 Kent police recorded 64 rapes, of which 42 were of adults.",
        [("64", "count 64", "kent"), ("42", "count 42", "kent")],
    ),
]
PEOPLE: list[Row] = [
    (
        "Eight people who work for Kent Police were found to have a case to answer for misconduct in 2013.",
        [("Eight people", "count 8", "kent", "2013-01-01..2013-12-31")],
    ),
    (
        "Six people at Essex Police were sacked for gross misconduct in 2013.",
        [("Six people", "count 6", "essex", "2013-01-01..2013-12-31")],
    ),
    ("Eight people who work for Kent Police were at the fete in 2013, where officers were sacked.", []),
    (
        "In 2013 Kent had 2.7 misconduct cases for each 1,000 members of staff, and Essex came second with 2.5 (seven).",
        [
            ("2.7", "rate 2.7 per_1000", "kent"),
            ("second", "rank 2 highest", "essex"),
            ("2.5", "rate 2.5 per_1000", "essex"),
            ("seven", "count 7", "essex"),
        ],
    ),
    (
        "In 2013 Kent had 2.7 misconduct cases per 1,000 staff. There were eight in the Essex force, a rate of 1.5, and three in Surrey.",
        [
            ("2.7", "rate 2.7 per_1000", "kent"),
            ("eight", "count 8", "essex"),
            ("1.5", "rate 1.5 per_1000", "essex"),
            ("three", "count 3", "surrey"),
        ],
    ),
    # look-alikes
    (
        "In 2013 hate crimes in Surrey came to 90 per 100,000 people. Kent's rose to 2,168 (a rate of 187), Essex's to 1,357 (146).",
        [
            ("90", "rate 90 per_100000", "surrey"),
            ("2,168", "count 2168", "kent"),
            ("187", "rate 187 per_100000", "kent"),
            ("1,357", "count 1357", "essex"),
            ("146", "rate 146 per_100000", "essex"),
        ],
    ),
    ("“He is sixteen, and we've arrested him for burglary in Kent,” Supt Lee said of the lad.", []),
    ("“We've arrested the same lad for burglary in Kent and he's sixteen,” Supt Lee of Kent Police said.", []),
]
WHOLES: list[tuple[str, list[tuple[str, str | None]]]] = [
    (
        "On March 31 2013 women held 434 of the force's 1,004 officer posts in Kent.",
        [("434", "female"), ("1,004", "all")],
    ),
    (
        "On March 31 2013 there were 552 women among the county's 1,316 officers in Kent.",
        [("552", "female"), ("1,316", "all")],
    ),
    (
        "On March 31 2013 there were 552 women among Kent's 1,316 officers. That works out at 41.9 per cent.",
        [("552", "female"), ("1,316", "all"), ("41.9", "female")],
    ),
    ("On March 31 2013 Kent had 1,316 officers. Women held 434 posts.", [("1,316", None), ("434", "female")]),
]
DATES: list[Row] = [
    (
        "Women made up 41.9 per cent of police officers in Kent in 2013, up from 29.3 per cent when records began in March 2007.",
        [
            ("41.9", "percentage 41.9", "kent"),
            ("29.3", "percentage 29.3", "kent", "2007-03-31..2007-03-31"),
        ],
    ),
    (
        "Robbery in Kent fell to 640 in 2013, from 910 when the figures were first counted, in 2002.",
        [
            ("640", "count 640", "kent", "2013-01-01..2013-12-31"),
            ("910", "count 910", "kent", "2002-01-01..2002-12-31"),
        ],
    ),
    (
        "Robbery in Kent fell to 640 in 2013, from 910 a year earlier.",
        [
            ("640", "count 640", "kent", "2013-01-01..2013-12-31"),
            ("910", "count 910", "kent", "2012-01-01..2012-12-31"),
        ],
    ),
    (
        (
            "In 2013 Kent had 640 robberies. The total is down by a third since 2010, when there were 960. "
            "Burglaries fell over the same three years, from a starting point of 1,346."
        ),
        [
            ("640", "count 640", "kent"),
            ("a third", "change 33.33 percent down", "kent"),
            ("960", "count 960", "kent", "2010-01-01..2010-12-31"),
            ("1,346", "count 1346", "kent", "2010-01-01..2010-12-31"),
        ],
    ),
    (
        "- Robberies in Kent in 2013/14: 1,015, three more than in 2012/13 (1,012)\n- Burglaries: 160, 12 fewer than in 2012/13 (172)",
        [
            ("1,015", "count 1015", "kent", "2013-04-01..2014-03-31"),
            ("three", "change 3 up", "kent"),
            ("1,012", "count 1012", "kent", "2012-04-01..2013-03-31"),
            ("160", "count 160", "kent", "2013-04-01..2014-03-31"),
            ("12", "change 12 down", "kent"),
            ("172", "count 172", "kent", "2012-04-01..2013-03-31"),
        ],
    ),
]
AREAS: list[Row] = [
    (
        "Kent recorded 270 robberies in 2013. With 3.7 for every 1,000 people it was behind only Essex.",
        [("270", "count 270", "kent"), ("3.7", "rate 3.7 per_1000", "kent")],
    ),
    (
        (
            "Kent recorded 270 robberies in 2013. Yet with 3.7 for every 1,000 people it is second only to Essex, where the sum means "
            "little as few live there."
        ),
        [("270", "count 270", "kent"), ("3.7", "rate 3.7 per_1000", "kent"), ("second only", "rank 2 highest", "kent")],
    ),
    (
        "Kent recorded 270 robberies in 2013. Only Essex, with 36.9 for every 1,000 people, has a higher rate.",
        [
            ("270", "count 270", "kent"),
            ("Only Essex", "rank 2 highest", "kent"),
            ("36.9", "rate 36.9 per_1000", "essex"),
        ],
    ),
    (
        "In 2013 Kent was third for burglary, behind Surrey and Essex (12.2 per 1,000 people).",
        [("12.2", "rate 12.2 per_1000", "essex")],
    ),
    (
        "Burglary rates in Kent and Essex (both 12.2 per 1,000 people) were the highest in 2013.",
        [("12.2", "rate 12.2 per_1000", "kent+essex"), ("highest", "rank 1 highest", "kent+essex")],
    ),
    (
        "Burglary rose in Kent in 2013; all other forces recorded falls, of which Essex's, at 51%, was the largest.",
        [("51%", "change 51 percent down", "essex"), ("largest", "rank 1 highest", "essex")],
    ),
    (
        "Most forces saw rises in burglary in 2013, of which 14 per cent were in Kent.",
        [("14 per cent", "percentage 14", "kent")],
    ),
    (
        "The police grant per head is £255 in Kent in 2013/14 and £110 in Surrey. The mean is £164.",
        [("£255", "money 255", "kent"), ("£110", "money 110", "surrey"), ("£164", "money 164")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*SCORES, *PLACES, *PEOPLE, *DATES, *AREAS])
def test_claims(text: str, expected: list[tuple[str, ...]], read: Callable[[str], Analysis]) -> None:
    assert not differences(read(text), expected)


@pytest.mark.parametrize(("text", "expected"), WHOLES)
def test_populations(text: str, expected: list[tuple[str, str | None]], read: Callable[[str], Analysis]) -> None:
    told = [(claim.span.of(text), claim.measure and claim.measure.facets.population) for claim in read(text).claims]
    assert [population for _, population in told] == [population for _, population in expected]
    assert all(word in words for (words, _), (word, _) in zip(told, expected, strict=True))


# Staff stand for no unpaid volunteers; officers against whom a number is set are no subject.
TOPICS = [
    ("Kent had 54 special constables on March 31 2013. Just under two thirds of the staff are women.", "staff"),
    ("On the civilian side two thirds of those with Kent Police were women on March 31 2013.", "staff"),
    ("Kent had 540 PCSOs on March 31 2013. Seven per cent of them are women.", "pcsos"),
    (
        "Eight people at Kent Police had a case to answer for misconduct in 2013. Set against its 2,100 officers it is 0.38 per cent.",
        "misconduct",
    ),
]


@pytest.mark.parametrize(("text", "topic"), TOPICS)
def test_topics(text: str, topic: str, read: Callable[[str], Analysis]) -> None:
    measure = read(text).claims[-1].measure
    assert measure is not None
    assert measure.facets.topic == topic
