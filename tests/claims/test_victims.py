"""Crimes told by who the victims were, and what became of their reports: (text, claims), and what each counts. Sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.domain.claims import Analysis
from tests.claims.conftest import Row, differences

ROWS: list[Row] = [
    # A whole, and the people that it is made up of.
    (
        "Kent Police recorded 190 rapes in 2010/11. By 2014/15 there were 328: 208 adults and 120 youngsters.",
        [
            ("190 rapes", "count 190"),
            ("328", "count 328"),
            ("208 adults", "count 208"),
            ("120 youngsters", "count 120"),
        ],
    ),
    (
        "Kent Police recorded 640 rapes last year (450 women, 190 men).",
        [("640 rapes", "count 640"), ("450 women", "count 450"), ("190 men", "count 190")],
    ),
    (
        "There were 2,012 rape victims in Wales – 1,227 adults and 785 children, police say.",
        [("2,012 rape victims", "count 2012"), ("1,227 adults", "count 1227"), ("785 children", "count 785")],
    ),
    (
        "Kent Police recorded 640 rapes. Its open day had 250 visitors: 150 adults and 100 children.",
        [("640 rapes", "count 640")],
    ),
    (
        "Of the rape victims in Kent, 1,793 were women aged 16 or over and 115 were men, police say.",
        [("1,793", "count 1793"), ("115", "count 115")],
    ),
    ("Rapes in Kent where the victim was under 16 went from 47 to 106.", [("47", "count 47"), ("106", "count 106")]),
    # More or fewer people, told by what crime did to them; not by what else they did.
    *(
        (
            f"Kent Police recorded 52,428 crimes last year, down from 59,422. {told}",
            [("52,428", "count 52428"), ("59,422", "count 59422"), ("6,994 fewer people", "change 6994 down")],
        )
        for told in (
            'Chief Constable Ann Lee said: "This means 6,994 fewer people who have had to go through something that stays."',
            '"That is 6,994 fewer people going through the ordeal," said the commissioner, Ann Lee.',
            "That's 6,994 fewer people suffering the misery of it.",
            "It means 6,994 fewer people becoming victims.",
            "It equates to 6,994 fewer people falling victim to thieves.",
        )
    ),
    *(
        (
            f"Kent Police recorded 52,428 crimes last year, down from 59,422. {told}",
            [("52,428", "count 52428"), ("59,422", "count 59422")],
        )
        for told in (
            "It has 600 fewer people working for it than in 2010.",
            "Surgeons had 30 more people on the ward suffering from burns.",
            "The hall had 12 more people in it than seats.",
        )
    ),
    # One of something is no one per cent.
    (
        "Six in 10 women in Kent would not tell the police of a rape, as one survey claimed.",
        [("Six in 10", "ratio 60", "kent")],
    ),
    # The unit of a share goes on to the year before and to the average.
    (
        "The proportion of rapes that Kent Police solved was eight per cent; a year earlier it was ten.",
        [("eight per cent", "percentage 8", "kent"), ("ten", "percentage 10", "kent")],
    ),
    (
        "Kent Police solved eight per cent of rapes, whereas the year before it had been ten.",
        [("eight per cent", "percentage 8", "kent"), ("ten", "percentage 10", "kent")],
    ),
    (
        "Kent Police solved eight per cent of rapes; a year earlier there were ten officers on the team.",
        [("eight per cent", "percentage 8", "kent"), ("ten officers", "count 10", "kent")],
    ),
    (
        "Four per cent of rape allegations in Kent were cancelled; the average is five.",
        [("Four per cent", "percentage 4", "kent"), ("five", "percentage 5", "england-and-wales")],
    ),
    (
        "Kent Police solved 12 per cent of adult rapes and 24 per cent of those of children. The corresponding averages are 18 and 31.",
        [
            ("12 per cent", "percentage 12", "kent"),
            ("24 per cent", "percentage 24", "kent"),
            ("18", "percentage 18", "england-and-wales"),
            ("31", "percentage 31", "england-and-wales"),
        ],
    ),
    (
        "Kent solved 12 per cent of rapes. Just six forces had a poorer record, and the figure for England and Wales is 18 per cent.",
        [
            ("12 per cent", "percentage 12", "kent"),
            ("Just six forces had a poorer", "rank 7 worst", "kent"),
            ("18 per cent", "percentage 18", "england-and-wales"),
        ],
    ),
    # Places.
    (
        "Kent Police solved 19 per cent of rapes, which put Kent 15th.",
        [("19 per cent", "percentage 19", "kent"), ("15th", "rank 15 highest", "kent")],
    ),
    ("Kent Police put in a bid for the 15th of May to talk about rape.", []),
    (
        "More rapes were recorded in Kent in 2013 than in any of the previous four.",
        [("More rapes were recorded in Kent in 2013", "rank 1 highest", "kent")],
    ),
    (
        "Kent Police made fewer arrests in 2013 than in any of the last five years.",
        [("fewer arrests in 2013", "rank 1 lowest", "kent")],
    ),
    (
        "Kent and Essex were joint bottom on 22 per cent of burglaries solved.",
        [("bottom", "rank 1 lowest"), ("22 per cent", "percentage 22")],
    ),
    (
        "Kent Police solves a bigger share of rapes than all but two forces in England and Wales.",
        [("bigger share of rapes than all but two", "rank 3 highest", "kent")],
    ),
    (
        "Kent Police lost fewer officers than all but one of the 43 forces.",
        [("fewer officers than all but one", "rank 2 lowest", "kent")],
    ),
    ("Burglary rose in Kent in 2013 more than all but two men had feared, police said.", []),
    (
        "Only three per cent of rape allegations in Kent were no-crimed, which is joint lowest with Essex.",
        [("three per cent", "percentage 3", "kent"), ("lowest", "rank 1 lowest", "kent")],
    ),
    (
        "Kent's rate of 62 rapes per 100,000 adults was the third highest, and well above the average of 51.",
        [
            ("62", "rate 62 per_100000", "kent"),
            ("third highest", "rank 3 highest", "kent"),
            ("51", "rate 51 per_100000", "england-and-wales"),
        ],
    ),
    ("Places at the meeting on rape in Kent, police said, are limited to 60.", []),
    ("Essex was the force most likely to charge a rape suspect.", [("most likely to", "rank 1 highest", "essex")]),
    (
        "Kent was the force least likely to solve a burglary, at 4 per cent.",
        [("least likely to", "rank 1 lowest", "kent"), ("4 per cent", "percentage 4", "kent")],
    ),
    ("The man most likely to be charged with the rape in Kent, police said, has fled.", []),
    (
        "In Kent 13 per cent of rapes were detected. In Essex it was 15. Both were short of the average, which was 18 per cent.",
        [
            ("13 per cent", "percentage 13", "kent"),
            ("15", "percentage 15", "essex"),
            ("18 per cent", "percentage 18", "england-and-wales"),
        ],
    ),
    # The share of a place set against that of all; and a part of all.
    (
        "Of the rapes in Kent four per cent led to a charge, a third of the national figure of 12 per cent.",
        [
            ("four per cent", "percentage 4", "kent"),
            ("a third", "comparison 33.33 percent", "kent"),
            ("12 per cent", "percentage 12", "england-and-wales"),
        ],
    ),
    # Changes.
    ("Rape claims double across Kent", [("double", "change 2 times up", "kent")]),
    ("Reports of rape double in Kent in a year", [("double", "change 2 times up", "kent")]),
    (
        "Almost twice as many rapes are being reported in Kent as two years ago, police say.",
        [("Almost twice", "change <2 times up", "kent")],
    ),
    ("Police in Kent drove off in a double-decker across Dover.", []),
    (
        "Twice as many rapes were reported to police in Hampshire in 2014-15 as in the year before.",
        [("Twice", "change 2 times up", "hampshire")],
    ),
    (
        "Twice as many rapes were reported to police in Hampshire as in Dorset.",
        [("Twice", "comparison 2 times", "hampshire")],
    ),
    (
        "Kent Police took 810 reports of rape in 2016, against 333 in 2012. The increase comes to 143 per cent.",
        [("810 reports", "count 810"), ("333", "count 333"), ("143 per cent", "change 143 percent up")],
    ),
    (
        "Kent Police had 120 rapes in 2016. The rise came after 12 per cent of officers left.",
        [("120 rapes", "count 120"), ("12 per cent", "percentage 12")],
    ),
    # So many of every so many.
    (
        "For every 14 rapes reported to the police in Kent only one ends with a conviction.",
        [("only one", "ratio 7.14", "kent")],
    ),
    ("Out of every 100 rapes reported in Kent just three end in a conviction.", [("just three", "ratio 3", "kent")]),
    ("For every 1,000 people in Kent there were 43 crimes.", [("43 crimes", "rate 43 per_1000", "kent")]),
    ("The rape vigil in Kent is being organised by three sixth-formers, both 17, police say.", []),
    # A rate and its average behind a place; a time so many years back; a gap to the average.
    (
        "Kent's rate of rape was the 13th lowest of 42 forces, and the average was 41 per 100,000.",
        [
            ("13th lowest", "rank 13 lowest", "kent"),
            ("41 per 100,000", "rate 41 per_100000", "england-and-wales"),
        ],
    ),
    (
        "The rate of rape per 100,000 adults in Kent rose from 20 in 2013-14 to 30 in 2014-15; the average is 41.",
        [
            ("20", "rate 20 per_100000", "kent"),
            ("30", "rate 30 per_100000", "kent"),
            ("41", "rate 41 per_100000", "england-and-wales"),
        ],
    ),
    (
        "Kent recorded 81 rapes of children, eleven fewer than the average of 92.",
        [("81 rapes", "count 81", "kent"), ("eleven", "comparison 11"), ("92", "count 92", "england-and-wales")],
    ),
    (
        "In 2013 Kent recorded 81 rapes, eleven fewer than in 2012.",
        [("81 rapes", "count 81"), ("eleven", "change 11 down")],
    ),
    # Somebody's age behind a name of two surnames.
    (
        "Police charged 12 men with rape in Kent last year, said MP Dawn Sussex-Reid, 52, who asked for the figures.",
        [("12 men", "count 12", "kent")],
    ),
]
# Of which place and time the last figure is: (text, area, first day)
DATED = [
    (
        "Kent Police recorded 640 rapes. In England and Wales there were 54,045.\n\nA charge followed in 4.2 per cent of those cases.",
        "england-and-wales",
        "None",
    ),
    (
        "Kent Police recorded 640 rapes. In England and Wales there were 54,045.\n\nA charge followed in 4.2 per cent of cases.",
        "kent",
        "None",
    ),
    (
        "In December the minister told MPs that in Kent 7.3 per cent of rapes were no-crimed in 2013-14.",
        "kent",
        "2013-04-01",
    ),
    ("In December the minister told MPs that in Kent 7.3 per cent of rapes were no-crimed.", "kent", "2013-12-01"),
    (
        "Kent had 732 rapes in 2010-11 and 1,360 in 2013-14. In Dover there were 235 four years ago.",
        "dover",
        "2010-04-01",
    ),
    ("In Kent 1,436 rapes were recorded in 2015. Some 44 defendants stood trial in 2014.", "kent", "2014-01-01"),
    (
        "In Kent 1,436 rapes were recorded in 2015. A man of 44 stood trial in 2014. There were 12 arrests.",
        "kent",
        "None",
    ),
]
# What the last figure counts: (text, topic, event, population)
COUNTED = [
    ("Kent Police recorded 190 rapes, 95 of them involving children. In 2014/15 it had 328.", "recorded", None),
    ("Kent Police recorded 95 rapes of children. In 2014/15 it had 128.", "recorded", "child"),
    (
        "Kent Police recorded 400 adult rapes. Suspects were charged, cautioned or otherwise dealt with in 19 per cent of adult cases.",
        "detected",
        "adult",
    ),
    (
        "A suspect is charged or cautioned in only six per cent of the rapes of adults recorded by Kent Police.",
        "detected",
        "adult",
    ),
    (
        "In 243 of Kent's rapes in 2013 the victim was a woman or a girl of 16 or older; the year before there had been 154.",
        "recorded",
        "female-adult",
    ),
    ("Kent recorded 243 rapes of women in 2013; the year before there had been 154 of men.", "recorded", "male"),
    (
        "Kent Police recorded 400 rapes. Only 12 per cent of adult cases ended in a sanction, such as a charge or a caution.",
        "detected",
        "adult",
    ),
    (
        "Kent Police recorded 400 rapes. Some 29 per cent of child rapes led to a suspect being charged or cautioned.",
        "detected",
        "child",
    ),
    (
        "Kent Police recorded 400 rapes. It brought a sanction — usually a charge — in 30 per cent of cases with an adult victim.",
        "detected",
        "adult",
    ),
    (
        "Kent Police recorded 400 rapes. Another 124 reports were not written up as crimes.",
        "not-recorded-as-crime",
        None,
    ),
    # Written off, in the papers' words; in the rows of a table too.
    ("Kent Police recorded 400 rapes. More than a fifth of rapes were later crossed off the books.", "no-crimed", None),
    ("Kent Police recorded 400 rapes. More than a fifth of rape claims were binned.", "no-crimed", None),
    ("Kent Police wrote off 21 per cent of adult rapes.", "no-crimed", "adult"),
    ("Adult rape reports written off, year to March 2013\n\n* Surrey: 4%\n\n* Kent: 20%", "no-crimed", "adult"),
    ("Adult rapes detected, year to March 2013\n\n* Surrey: 4%\n\n* Kent: 20%", "detected", "adult"),
    # The rest are the other half.
    ("Kent Police solved 31 per cent of rapes of children and 18 per cent of the rest.", "detected", "adult"),
    ("Kent Police charged 30 per cent of child rapes, but fewer than one in five of the rest.", "charged", "adult"),
    ("Kent Police solved 18 per cent of adult rapes and 31 per cent of the others.", "detected", "child"),
    ("Kent Police solved 31 per cent of rapes of children. Of the rest, 18 per cent were solved.", "detected", "adult"),
    ("Kent Police solved 31 per cent of rapes and 18 per cent of the rest.", "detected", None),
    (
        "Kent Police solved 31 per cent of child rapes and 18 per cent of the rest that had girls as victims.",
        "detected",
        "adult",
    ),
    ("Kent Police solved 31 per cent of child rapes and 18 per cent of all child rapes.", "detected", "child"),
    # A change told again is of those that it was told of.
    (
        "Kent recorded 756 rapes of children. In Surrey the number of adult rapes rose from 839 to 997, or by a fifth.",
        "recorded",
        "adult",
    ),
    ("Kent recorded 484 rapes. It charged 16 per cent of the 315 adult rapes.", "recorded", "adult"),
    (
        "Kent recorded 484 adult rapes. In the case of children, 19 per cent of reports were no-crimed.",
        "no-crimed",
        "child",
    ),
    ("Kent Police recorded 145 adult rapes, and 126 against under-16s.", "recorded", "child"),
    ("Kent Police recorded 400 rapes. Some 29 per cent led to a suspect being charged.", "charged", None),
    (
        "Kent Police recorded 400 rapes. Thirty-two adult allegations were transferred to another force or cancelled.",
        "transferred-or-cancelled",
        "adult",
    ),
    ("Kent Police recorded 400 rapes. It sent 239 files to the Crown Prosecution Service.", "referred-to-cps", None),
    ("Kent Police recorded 400 rapes. Prosecutors authorised charges in 122.", "charged-by-cps", None),
    ("Kent Police recorded 400 rapes. Fifty defendants went before a court.", "prosecuted", None),
    (
        "Kent Police had 810 rapes. Women and girls aged 16 and over made up the largest group. They were the victims in 519.",
        "recorded",
        "female-adult",
    ),
    (
        "Kent Police had 810 rapes. A woman raped in March was told that it was too late. They had 519 in 2012.",
        "recorded",
        None,
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_claims(text: str, expected: list[tuple[str, ...]], read: Callable[[str], Analysis]) -> None:
    assert not differences(read(text), expected)


@pytest.mark.parametrize(("text", "event", "population"), COUNTED)
def test_what_the_last_figure_counts(
    text: str, event: str, population: str | None, read: Callable[[str], Analysis]
) -> None:
    measure = read(text).claims[-1].measure
    assert measure is not None
    assert (measure.facets.topic, measure.facets.event, measure.facets.population) == ("rape", event, population)


@pytest.mark.parametrize(("text", "area", "first"), DATED)
def test_where_and_when_the_last_figure_is(text: str, area: str, first: str, read: Callable[[str], Analysis]) -> None:
    last = read(text).claims[-1]
    assert last.area is not None
    assert (last.area.area, str(last.period and last.period.start)) == (area, first)
