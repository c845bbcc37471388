"""Figures told beside others: since when, whose in turn, the other way, what it was by then, and who alone had more.

A row is (published, text, claims); beside each phenomenon stand passages that look alike and are not.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.domain.claims import Analysis
from tests.claims.conftest import Told, differences

Row = tuple[str, str, list[Told]]
KENT = "Kent Police recorded 640 robberies in 2018/19. "
STRENGTH = "There were 3,700 officers in Kent on March 31, 2017. "
YEAR, BEFORE = "2018-04-01..2019-03-31", "2017-04-01..2018-03-31"
KNOWN: Told = ("640", "count 640", "kent", YEAR)
COUNTED: Told = ("3,700 officers", "count 3700", "kent", "2017-03-31..2017-03-31")

# Since when a number is the lowest dates no figure before it; a year behind a figure does.
SINCE: list[Row] = [
    (
        "2019-11-04",
        KENT + "Essex recorded 980, down from 1,120, its lowest total since 2011.",
        [
            KNOWN,
            ("980", "count 980", "essex", YEAR),
            ("1,120", "count 1120", "essex", BEFORE),
            ("lowest total", "rank 1 lowest", "essex", YEAR),
        ],
    ),
    (
        "2019-11-04",
        KENT + "Essex recorded 980, compared with 1,120 in 2011.",
        [KNOWN, ("980", "count 980", "essex", YEAR), ("1,120", "count 1120", "essex", "2011-01-01..2011-12-31")],
    ),
    (
        "2019-11-04",
        KENT + "Essex recorded 980, down from 1,120 in 2011, the peak.",
        [KNOWN, ("980", "count 980", "essex", YEAR), ("1,120", "count 1120", "essex", "2011-01-01..2011-12-31")],
    ),
]

# What was printed last year is of the year before what is printed now, but not where that is still to come; and no figure is.
TABLE: list[Row] = [
    (
        "2019-07-25",
        KENT + "It was third highest in last year's rankings.",
        [KNOWN, ("third highest", "rank 3 highest", "kent", BEFORE)],
    ),
    ("2019-07-25", KENT + "Last year's figure was 700.", [KNOWN, ("700", "count 700", "kent", YEAR)]),
    (
        "2020-01-25",
        KENT + "In last year's table it was the fourth highest of the 43.",
        [KNOWN, ("fourth highest", "rank 4 highest", "kent", YEAR)],
    ),
    (
        "2019-07-25",
        KENT + "In last year's league table it was fourth highest.",
        [KNOWN, ("fourth highest", "rank 4 highest", "kent", BEFORE)],
    ),
]

# Of each that follows only the owner is told: the like of the change before it, or of the number.
TURN: list[Row] = [
    (
        "2019-07-25",
        KENT + "Essex's rise was 27 per cent, ours 26, and Surrey's, the third biggest, 25.",
        [
            KNOWN,
            ("27 per cent", "change 27 percent up", "essex", YEAR),
            ("26", "change 26 percent up", "kent", YEAR),
            ("third biggest", "rank 3 highest", "surrey", YEAR),
            ("25", "change 25 percent up", "surrey", YEAR),
        ],
    ),
    (
        "2019-07-25",
        KENT + "Essex's fall was nine per cent, Surrey's seven and Sussex's two.",
        [
            KNOWN,
            ("nine per cent", "change 9 percent down", "essex", YEAR),
            ("seven", "change 7 percent down", "surrey", YEAR),
            ("two", "change 2 percent down", "sussex", YEAR),
        ],
    ),
    (
        "2019-07-25",
        KENT + "Essex's rise was 27 per cent; ours was 14.",
        [KNOWN, ("27 per cent", "change 27 percent up", "essex", YEAR), ("14", "change 14 percent up", "kent", YEAR)],
    ),
    (
        "2019-07-25",
        KENT + "Essex's total was 980, Surrey's 310 and ours 640.",
        [
            KNOWN,
            ("980", "count 980", "essex", YEAR),
            ("310", "count 310", "surrey", YEAR),
            ("640", "count 640", "kent", YEAR),
        ],
    ),
    (
        "2019-07-25",
        KENT + "The rise was bigger than ours in Essex, where there were 980.",
        [KNOWN, ("980", "count 980", "essex", YEAR)],
    ),
]

# A rise where a fall was told; a verb of its own says itself which way.
OTHER_WAY: list[Row] = [
    (
        "2019-07-25",
        KENT + "Essex saw a rise of 12 per cent. Surrey went the other way, by five per cent.",
        [
            KNOWN,
            ("12 per cent", "change 12 percent up", "essex", YEAR),
            ("five per cent", "change 5 percent down", "surrey", YEAR),
        ],
    ),
    (
        "2019-07-25",
        KENT + "While Essex's total rose by 12 per cent, Surrey's moved in the opposite direction, by five per cent.",
        [
            KNOWN,
            ("12 per cent", "change 12 percent up", "essex", YEAR),
            ("five per cent", "change 5 percent down", "surrey", YEAR),
        ],
    ),
    (
        "2019-07-25",
        KENT + "In Essex it fell by 12 per cent. Surrey bucked the trend, by five per cent.",
        [
            KNOWN,
            ("12 per cent", "change 12 percent down", "essex", YEAR),
            ("five per cent", "change 5 percent up", "surrey", YEAR),
        ],
    ),
    (
        "2019-07-25",
        KENT + "Essex saw a rise of 12 per cent. Surrey went the other way, falling by five per cent.",
        [
            KNOWN,
            ("12 per cent", "change 12 percent up", "essex", YEAR),
            ("five per cent", "change 5 percent down", "surrey", YEAR),
        ],
    ),
    (
        "2019-07-25",
        KENT + "Essex saw a rise of 12 per cent. Surrey went the same way, with a rise of five per cent.",
        [
            KNOWN,
            ("12 per cent", "change 12 percent up", "essex", YEAR),
            ("five per cent", "change 5 percent up", "surrey", YEAR),
        ],
    ),
]

# What it was more by then it has gone down since; "than" and a later year tell a rise.
BY_THEN: list[Row] = [
    (
        "2017-07-21",
        STRENGTH + "It had 40 more a year earlier.",
        [COUNTED, ("40", "change 40 down", "kent", "2017-03-31..2017-03-31")],
    ),
    (
        "2017-07-21",
        STRENGTH + "There were 40 fewer twelve months before.",
        [COUNTED, ("40", "change 40 up", "kent", "2017-03-31..2017-03-31")],
    ),
    (
        "2017-07-21",
        STRENGTH + "In 2010 the force was 300 officers stronger.",
        [COUNTED, ("300 officers", "change 300 down", "kent", "2017-03-31..2017-03-31")],
    ),
    (
        "2017-07-21",
        STRENGTH + "It was 40 more than a year before.",
        [COUNTED, ("40", "change 40 up", "kent", "2017-03-31..2017-03-31")],
    ),
    (
        "2017-07-21",
        STRENGTH + "In 2016 there were 40 more burglaries.",
        [COUNTED, ("40 more burglaries", "change 40 up", "kent", "2016-01-01..2016-12-31")],
    ),
]

# From the nearer of two years gone by, and from the only one.
NEARER: list[Row] = [
    (
        "2019-11-22",
        KENT + "In 2017/18 there were 700, and two years before that 510. Burglary fell from 3,100 to 2,900.",
        [
            KNOWN,
            ("700", "count 700", "kent", BEFORE),
            ("510", "count 510", "kent", "2015-04-01..2016-03-31"),
            ("3,100", "count 3100", "kent", BEFORE),
            ("2,900", "count 2900", "kent", YEAR),
        ],
    ),
    (
        "2019-11-22",
        KENT + "In 2015/16 there were 510. Burglary fell from 3,100 to 2,900.",
        [
            KNOWN,
            ("510", "count 510", "kent", "2015-04-01..2016-03-31"),
            ("3,100", "count 3100", "kent", "2015-04-01..2016-03-31"),
            ("2,900", "count 2900", "kent", YEAR),
        ],
    ),
]

# Places that are only set against, or are of the figure behind them.
BESIDE: list[Row] = [
    (
        "2019-11-22",
        KENT
        + "At 91 per cent the detection rate of Essex was above that of its neighbour, but it is so much larger that it recorded 980.",
        [KNOWN, ("91 per cent", "percentage 91", "essex", YEAR), ("980", "count 980", "essex", YEAR)],
    ),
    (
        "2019-11-22",
        KENT + "In Essex the total is below that of Surrey, but there were 980 of them.",
        [KNOWN, ("980", "count 980", "essex", YEAR)],
    ),
    (
        "2019-11-22",
        KENT + "In Essex there were 980 and in Surrey, the one force of the three to be praised, 310.",
        [KNOWN, ("980", "count 980", "essex", YEAR), ("310", "count 310", "surrey", YEAR)],
    ),
    (
        "2019-11-22",
        KENT + "Essex recorded 980, more than any other force, with Surrey (970) a close second.",
        [
            KNOWN,
            ("980", "count 980", "essex", YEAR),
            ("more than any other force", "rank 1 highest", "essex", YEAR),
            ("970", "count 970", "surrey", YEAR),
            ("second", "rank 2 highest", "surrey", YEAR),
        ],
    ),
    (
        "2019-11-22",
        KENT + "In Essex there were 980, with Surrey (310) and Sussex (400) far behind.",
        [
            KNOWN,
            ("980", "count 980", "essex", YEAR),
            ("310", "count 310", "surrey", YEAR),
            ("400", "count 400", "sussex", YEAR),
        ],
    ),
]

# What is set against a part counts what the part does.
PART: list[Row] = [
    (
        "2019-11-22",
        KENT + "Charges were brought in 64 of 640 cases, as opposed to 72 the year before.",
        [
            KNOWN,
            ("64", "count 64", "kent", YEAR),
            ("640 cases", "count 640", "kent", YEAR),
            ("72", "count 72", "kent", BEFORE),
        ],
    ),
    (
        "2019-11-22",
        KENT + "Charges were brought in 64 cases, as opposed to 72 the year before.",
        [KNOWN, ("64 cases", "count 64", "kent", YEAR), ("72", "count 72", "kent", BEFORE)],
    ),
]

# Who alone had more is ahead of the one told of; who alone got worse is not.
ALONE: list[Row] = [
    (
        "2019-11-22",
        KENT + "Essex is the only force with more.",
        [KNOWN, ("the only force with more", "rank 2 highest", "kent", YEAR)],
    ),
    (
        "2019-11-22",
        KENT + "It fell by 12 per cent, and Essex was the only force to have seen a bigger drop.",
        [
            KNOWN,
            ("12 per cent", "change 12 percent down", "kent", YEAR),
            ("the only force to have seen a bigger", "rank 2 highest", "kent", YEAR),
        ],
    ),
    (
        "2019-11-22",
        KENT + "Essex is the only force in the country that records robbery more often.",
        [KNOWN, ("the only force in the country that records robbery more", "rank 2 highest", "kent", YEAR)],
    ),
    (
        "2019-11-22",
        KENT + "Essex is the only force to get worse.",
        [KNOWN, ("the only force", "rank 1 highest", "essex", YEAR)],
    ),
    (
        "2019-11-22",
        KENT + "Essex is the only force with fewer officers than in 2010.",
        [KNOWN, ("the only force", "rank 1 lowest", "essex", "none")],
    ),
]

# Places told by what nobody did, by all but one and in order; not what befell a man.
NOBODY: list[Row] = [
    (
        "2019-11-22",
        KENT + "It fell by 12 per cent, and nobody cut it by more.",
        [
            KNOWN,
            ("12 per cent", "change 12 percent down", "kent", YEAR),
            ("nobody cut it by more", "rank 1 highest", "kent", YEAR),
        ],
    ),
    (
        "2019-11-22",
        KENT + "It fell by 12 per cent, and no force anywhere has matched that.",
        [
            KNOWN,
            ("12 per cent", "change 12 percent down", "kent", YEAR),
            ("no force anywhere has matched", "rank 1 highest", "kent", YEAR),
        ],
    ),
    (
        "2019-11-22",
        KENT + "It fell by 12 per cent in Essex; none dropped further than Essex.",
        [
            KNOWN,
            ("12 per cent", "change 12 percent down", "essex", YEAR),
            ("none dropped further", "rank 1 highest", "essex", YEAR),
        ],
    ),
    (
        "2019-11-22",
        KENT + "It fell by 12 per cent, faster than in any county but one.",
        [
            KNOWN,
            ("12 per cent", "change 12 percent down", "kent", YEAR),
            ("faster than in any county but one", "rank 2 highest", "kent", YEAR),
        ],
    ),
    (
        "2019-11-22",
        KENT + "It fell by 12 per cent, a drop which only one force, Essex, could beat.",
        [
            KNOWN,
            ("12 per cent", "change 12 percent down", "kent", YEAR),
            ("only one force, Essex, could beat", "rank 2 highest", "kent", YEAR),
        ],
    ),
    (
        "2019-11-22",
        KENT + "Nowhere in England and Wales, if you set aside London, has so many robberies.",
        [KNOWN, ("Nowhere in England and Wales", "rank 1 highest", "kent", YEAR)],
    ),
    (
        "2019-11-22",
        KENT + "Second is Essex with 600 and third Surrey with 310.",
        [
            KNOWN,
            ("Second", "rank 2 highest", "essex", YEAR),
            ("600", "count 600", "essex", YEAR),
            ("third", "rank 3 highest", "surrey", YEAR),
            ("310", "count 310", "surrey", YEAR),
        ],
    ),
    ("2019-11-22", KENT + "Nobody was more surprised than he was.", [KNOWN]),
    ("2019-11-22", KENT + "Nobody matched him for speed.", [KNOWN]),
    (
        "2019-11-22",
        KENT + "First we called Essex and then Surrey with 310.",
        [KNOWN, ("310", "count 310", "surrey", YEAR)],
    ),
]

# All forces count their officers on one day; what happened in Kent in a year says nothing of Essex.
DAY: list[Row] = [
    (
        "2017-07-21",
        "Kent has 1.9 officers per 1,000 residents. Next is Essex with 1.8. There were 3,700 officers in Kent on March 31.",
        [
            ("1.9", "rate 1.9 per_1000", "kent", "2017-03-31..2017-03-31"),
            ("1.8", "rate 1.8 per_1000", "essex", "2017-03-31..2017-03-31"),
            ("3,700 officers", "count 3700", "kent", "2017-03-31..2017-03-31"),
        ],
    ),
    (
        "2017-07-21",
        (
            "Kent has 1.9 officers per 1,000 residents. Next is Essex with 1.8. There were 3,700 officers in Kent on March 31. "
            "In the whole of May 14 people used the front counter."
        ),
        [
            ("1.9", "rate 1.9 per_1000", "kent", "2017-03-31..2017-03-31"),
            ("1.8", "rate 1.8 per_1000", "essex", "2017-03-31..2017-03-31"),
            ("3,700 officers", "count 3700", "kent", "2017-03-31..2017-03-31"),
        ],
    ),
    (
        "2017-07-21",
        "Kent recorded 640 robberies. Essex recorded 980. There were 640 in Kent in 2016.",
        [
            ("640 robberies", "count 640", "kent", "2016-01-01..2016-12-31"),
            ("980", "count 980", "essex", "none"),
            ("640", "count 640", "kent", "2016-01-01..2016-12-31"),
        ],
    ),
]

ROWS = [*SINCE, *TABLE, *TURN, *OTHER_WAY, *BY_THEN, *NEARER, *BESIDE, *PART, *ALONE, *NOBODY, *DAY]


@pytest.mark.parametrize(("published", "text", "expected"), ROWS, ids=[text for _, text, _ in ROWS])
def test_set_beside(published: str, text: str, expected: list[Told], read_on: Callable[[str, str], Analysis]) -> None:
    assert differences(read_on(published, text), expected) == []
