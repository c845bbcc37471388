"""What two years, two places or two kinds told side by side leave to the reader; each rule beside look-alikes that it must not touch."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.domain.claims import Analysis
from tests.claims.conftest import Row, differences

# How long a change took dates the change, and no level told ahead of it.
STRETCHES: list[Row] = [
    (
        (
            "Four robberies a day are reported in Kent, a figure that has trebled in three years. It "
            "recorded 1,640 in the 12 months to March 2014."
        ),
        [
            ("Four robberies a day", "rate 4 per_day", "kent", "2013-04-01..2014-03-31"),
            ("trebled", "change 3 times up", "kent", "2013-04-01..2014-03-31"),
            ("1,640", "count 1640", "kent", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        (
            "Burglars strike 12 times a day in Kent – a rate that has doubled over two years. The force "
            "logged 4,380 in 2013/14."
        ),
        [
            ("12 times a day", "rate 12 per_day", "kent", "2013-04-01..2014-03-31"),
            ("doubled", "change 2 times up", "kent", "2013-04-01..2014-03-31"),
            ("4,380", "count 4380", "kent", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        "Kent Police recorded 1,640 robberies in 2013/14, a number that has gone up by half over four years.",
        [
            ("1,640 robberies", "count 1640", "kent", "2013-04-01..2014-03-31"),
            ("half", "change 50 percent up", "kent", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        "Kent Police recorded 1,640 robberies between April 2011 and March 2014.",
        [("1,640 robberies", "count 1640", "kent", "2011-04-01..2014-03-31")],
    ),
    (
        "Over the three years to March 2014 Kent Police recorded 1,640 robberies.",
        [("1,640 robberies", "count 1640", "kent", "2011-04-01..2014-03-31")],
    ),
    (
        "Kent Police recorded 640 robberies in 2013/14. In Kent the biggest rise in three years was in Dover.",
        [
            ("640 robberies", "count 640", "kent", "2013-04-01..2014-03-31"),
            ("biggest rise", "rank 1 highest", "kent", "2013-04-01..2014-03-31"),
        ],
    ),
]
# Dates on which a rule or a series began are no time of a figure.
BEGUN: list[Row] = [
    (
        "Kent Police recorded 640 robberies in 2013/14. It is the most since today's rules came in, in 2003.",
        [
            ("640 robberies", "count 640", "kent", "2013-04-01..2014-03-31"),
            ("most", "rank 1 highest", "kent", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        (
            "Kent Police recorded 640 robberies in 2013/14, the fewest since the force began to count them "
            "like this, back in 2005/06."
        ),
        [
            ("640 robberies", "count 640", "kent", "2013-04-01..2014-03-31"),
            ("fewest", "rank 1 lowest", "kent", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        (
            "Kent Police recorded 640 robberies in 2013/14. That is the highest number since the new code "
            "took effect, in April 2009."
        ),
        [
            ("640 robberies", "count 640", "kent", "2013-04-01..2014-03-31"),
            ("highest number", "rank 1 highest", "kent", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        (
            "Kent Police recorded 640 robberies in 2013/14. Since that became its target, in 2010, the "
            "number has fallen by a fifth."
        ),
        [
            ("640 robberies", "count 640", "kent", "2013-04-01..2014-03-31"),
            ("a fifth", "change 20 percent down", "kent", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        "Kent Police recorded 640 robberies in 2013/14. That is more than in any year since 2005/06.",
        [
            ("640 robberies", "count 640", "kent", "2013-04-01..2014-03-31"),
            ("more than in any year since", "rank 1 highest", "kent", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        "Since the rules changed, in 2012/13 Kent Police recorded 640 robberies.",
        [("640 robberies", "count 640", "kent", "2012-04-01..2013-03-31")],
    ),
    (
        "Kent Police recorded 640 robberies in 2013/14, up from 590 in 2012/13.",
        [
            ("640 robberies", "count 640", "kent", "2013-04-01..2014-03-31"),
            ("590", "count 590", "kent", "2012-04-01..2013-03-31"),
        ],
    ),
]
# Two numbers of each place, in the order in which two years were told.
IN_ORDER: list[Row] = [
    (
        (
            "In Kent robberies rose from 406 in 2012/13 to 578 in 2013/14. The figures for Essex were 870 "
            "and 937 respectively."
        ),
        [
            ("406", "count 406", "kent", "2012-04-01..2013-03-31"),
            ("578", "count 578", "kent", "2013-04-01..2014-03-31"),
            ("870", "count 870", "essex", "2012-04-01..2013-03-31"),
            ("937", "count 937", "essex", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        (
            "In Kent robberies rose from 406 in 2012/13 to 578 in 2013/14. In Essex they were 870 and 937, "
            "while in Surrey they were 312 and 300."
        ),
        [
            ("406", "count 406", "kent", "2012-04-01..2013-03-31"),
            ("578", "count 578", "kent", "2013-04-01..2014-03-31"),
            ("870", "count 870", "essex", "2012-04-01..2013-03-31"),
            ("937", "count 937", "essex", "2013-04-01..2014-03-31"),
            ("312", "count 312", "surrey", "2012-04-01..2013-03-31"),
            ("300", "count 300", "surrey", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        "Kent recorded 578 robberies in 2013/14 and 406 in 2012/13. For Essex the numbers were 937 and 870.",
        [
            ("578 robberies", "count 578", "kent", "2013-04-01..2014-03-31"),
            ("406", "count 406", "kent", "2012-04-01..2013-03-31"),
            ("937", "count 937", "essex", "2013-04-01..2014-03-31"),
            ("870", "count 870", "essex", "2012-04-01..2013-03-31"),
        ],
    ),
    (
        (
            "In Kent robberies rose from 406 in 2012/13 to 578 in 2013/14. In Essex and Surrey there were "
            "870 and 312 respectively."
        ),
        [
            ("406", "count 406", "kent", "2012-04-01..2013-03-31"),
            ("578", "count 578", "kent", "2013-04-01..2014-03-31"),
            ("870", "count 870", "essex", "2013-04-01..2014-03-31"),
            ("312", "count 312", "surrey", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        "Kent recorded 578 robberies in 2013/14 and Essex 870. In Surrey and Sussex there were 312 and 300.",
        [
            ("578 robberies", "count 578", "kent", "2013-04-01..2014-03-31"),
            ("870", "count 870", "essex", "2013-04-01..2014-03-31"),
            ("312", "count 312", "surrey", "2013-04-01..2014-03-31"),
            ("300", "count 300", "sussex", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        (
            "In Kent robberies rose from 406 in 2012/13 to 578 in 2013/14. Burglaries and thefts in Essex "
            "came to 870 and 937 respectively."
        ),
        [
            ("406", "count 406", "kent", "2012-04-01..2013-03-31"),
            ("578", "count 578", "kent", "2013-04-01..2014-03-31"),
            ("870", "count 870", "essex", "2013-04-01..2014-03-31"),
            ("937", "count 937", "essex", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        "In Kent robberies rose from 406 in 2012/13 to 578 in 2013/14. In Essex 870 were recorded.",
        [
            ("406", "count 406", "kent", "2012-04-01..2013-03-31"),
            ("578", "count 578", "kent", "2013-04-01..2014-03-31"),
            ("870", "count 870", "essex", "2013-04-01..2014-03-31"),
        ],
    ),
]
# One of the years that were told.
TURNS: list[Row] = [
    (
        (
            "Kent Police recorded 850 burglaries in 2009/10 and 1,080 in 2013/14. In the earlier year 132 "
            "led to a charge."
        ),
        [
            ("850 burglaries", "count 850", "kent", "2009-04-01..2010-03-31"),
            ("1,080", "count 1080", "kent", "2013-04-01..2014-03-31"),
            ("132", "count 132", "kent", "2009-04-01..2010-03-31"),
        ],
    ),
    (
        (
            "Kent Police recorded 850 burglaries in 2009/10 and 1,080 in 2013/14. Of those in the later year "
            "213 led to a charge."
        ),
        [
            ("850 burglaries", "count 850", "kent", "2009-04-01..2010-03-31"),
            ("1,080", "count 1080", "kent", "2013-04-01..2014-03-31"),
            ("213", "count 213", "kent", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        (
            "Kent Police recorded 850 burglaries in 2009/10 and 1,080 in 2013/14. In the first of these "
            "years a tenth led to a charge."
        ),
        [
            ("850 burglaries", "count 850", "kent", "2009-04-01..2010-03-31"),
            ("1,080", "count 1080", "kent", "2013-04-01..2014-03-31"),
            ("a tenth", "percentage 10", "kent", "2009-04-01..2010-03-31"),
        ],
    ),
    (
        (
            "Kent Police recorded 850 burglaries in 2011/12, 900 in 2012/13 and 1,080 in 2013/14. In the "
            "first of the three years a tenth led to a charge."
        ),
        [
            ("850 burglaries", "count 850", "kent", "2011-04-01..2012-03-31"),
            ("900", "count 900", "kent", "2012-04-01..2013-03-31"),
            ("1,080", "count 1080", "kent", "2013-04-01..2014-03-31"),
            ("a tenth", "percentage 10", "kent", "2011-04-01..2012-03-31"),
        ],
    ),
    (
        "Kent Police recorded 1,080 burglaries in 2013/14. It had as many as 2,000 in an earlier year.",
        [
            ("1,080 burglaries", "count 1080", "kent", "2013-04-01..2014-03-31"),
            ("as many as 2,000", "count <=2000", "kent", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        (
            "Kent Police recorded 1,080 burglaries in 2013/14, and 950 the year before. The numbers were "
            "higher in earlier years."
        ),
        [
            ("1,080 burglaries", "count 1080", "kent", "2013-04-01..2014-03-31"),
            ("950", "count 950", "kent", "2012-04-01..2013-03-31"),
        ],
    ),
]
# What happened within a year starts from the year before, whatever base was named.
A_YEAR: list[Row] = [
    (
        (
            "Kent Police recorded 957 robberies in 2013/14. In 2009/10 it was 807.\n\nIn Essex the number went "
            "up in a year from 386 to 445."
        ),
        [
            ("957 robberies", "count 957", "kent", "2013-04-01..2014-03-31"),
            ("807", "count 807", "kent", "2009-04-01..2010-03-31"),
            ("386", "count 386", "essex", "2012-04-01..2013-03-31"),
            ("445", "count 445", "essex", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        (
            "Kent Police recorded 957 robberies in 2013/14. In 2009/10 it was 807.\n\nIn Essex the number fell "
            "from 545 to 386 in a single year."
        ),
        [
            ("957 robberies", "count 957", "kent", "2013-04-01..2014-03-31"),
            ("807", "count 807", "kent", "2009-04-01..2010-03-31"),
            ("545", "count 545", "essex", "2012-04-01..2013-03-31"),
            ("386", "count 386", "essex", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        (
            "Kent Police recorded 957 robberies in 2013/14. In 2009/10 it was 807.\n\nIn Essex the number rose "
            "within a year by a tenth, from 405 to 445."
        ),
        [
            ("957 robberies", "count 957", "kent", "2013-04-01..2014-03-31"),
            ("807", "count 807", "kent", "2009-04-01..2010-03-31"),
            ("a tenth", "change 10 percent up", "essex", "2013-04-01..2014-03-31"),
            ("405", "count 405", "essex", "2012-04-01..2013-03-31"),
            ("445", "count 445", "essex", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        (
            "Kent Police recorded 957 robberies in 2013/14. In 2009/10 it was 807.\n\nIn Essex the number rose "
            "from 186 to 545."
        ),
        [
            ("957 robberies", "count 957", "kent", "2013-04-01..2014-03-31"),
            ("807", "count 807", "kent", "2009-04-01..2010-03-31"),
            ("186", "count 186", "essex", "2009-04-01..2010-03-31"),
            ("545", "count 545", "essex", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        (
            "Kent Police recorded 957 robberies in 2013/14, against 807 in 2009/10. It takes 400 calls a "
            "year about them."
        ),
        [
            ("957 robberies", "count 957", "kent", "2013-04-01..2014-03-31"),
            ("807", "count 807", "kent", "2009-04-01..2010-03-31"),
            ("400 calls a year", "count 400", "kent", "2013-04-01..2014-03-31"),
        ],
    ),
]
# A level that a figure is set against, and all that its clause tells of it.
WHOSE_LEVEL: list[Row] = [
    (
        (
            "Kent Police charged 4.8 per cent of burglars in 2013/14. That is better than the rate for "
            "England and Wales, which went down from 6.8 per cent to 4.2 per cent."
        ),
        [
            ("4.8 per cent", "percentage 4.8", "kent", "2013-04-01..2014-03-31"),
            ("6.8 per cent", "percentage 6.8", "england-and-wales", "2012-04-01..2013-03-31"),
            ("4.2 per cent", "percentage 4.2", "england-and-wales", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        (
            "Kent Police solved 14 per cent of burglaries in 2013/14. It is below the average for Wales, "
            "which has risen by two points while the number recorded was falling by a tenth."
        ),
        [
            ("14 per cent", "percentage 14", "kent", "2013-04-01..2014-03-31"),
            ("two points", "change 2 percentage_points up", "wales", "2013-04-01..2014-03-31"),
            ("a tenth", "change 10 percent down", "wales", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        (
            "Kent Police recorded 957 robberies in 2013/14. That is a higher rate than Essex's, and it has "
            "risen by 12 per cent."
        ),
        [
            ("957 robberies", "count 957", "kent", "2013-04-01..2014-03-31"),
            ("12 per cent", "change 12 percent up", "kent", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        (
            "Kent Police solved 14 per cent of burglaries in 2013/14. That is better than Essex, and the "
            "number recorded fell by a tenth."
        ),
        [
            ("14 per cent", "percentage 14", "kent", "2013-04-01..2014-03-31"),
            ("a tenth", "change 10 percent down", "kent", "2013-04-01..2014-03-31"),
        ],
    ),
]
# An average, or the whole country, on the other side.
AGAINST: list[Row] = [
    (
        ("Kent has the highest rate of robbery in 2013/14: 34.8 per 100,000 people, as against an average of 22."),
        [
            ("highest rate", "rank 1 highest", "kent", "2013-04-01..2014-03-31"),
            ("34.8 per 100,000 people", "rate 34.8 per_100000", "kent", "2013-04-01..2014-03-31"),
            ("an average of 22", "rate 22 per_100000", "england-and-wales", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        (
            "In Kent eight per cent of burglaries were solved in 2013/14, compared with ten per cent the "
            "year before and 12 nationally."
        ),
        [
            ("eight per cent", "percentage 8", "kent", "2013-04-01..2014-03-31"),
            ("ten per cent", "percentage 10", "kent", "2012-04-01..2013-03-31"),
            ("12", "percentage 12", "england-and-wales", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        (
            "In Kent eight per cent of burglaries were solved in 2013/14, against nine per cent a year "
            "earlier and 11 per cent across England and Wales."
        ),
        [
            ("eight per cent", "percentage 8", "kent", "2013-04-01..2014-03-31"),
            ("nine per cent", "percentage 9", "kent", "2012-04-01..2013-03-31"),
            ("11 per cent", "percentage 11", "england-and-wales", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        (
            "In Kent eight per cent of burglaries were solved in 2013/14, compared with nine per cent in "
            "Essex and ten per cent a year earlier."
        ),
        [
            ("eight per cent", "percentage 8", "kent", "2013-04-01..2014-03-31"),
            ("nine per cent", "percentage 9", "essex", "2012-04-01..2013-03-31"),
            ("ten per cent", "percentage 10", "kent", "2012-04-01..2013-03-31"),
        ],
    ),
    (
        (
            "Kent Police charged one per cent of burglars in 2013/14. Leave aside Essex, where it was "
            "nought, and that is the lowest rate of any force."
        ),
        [
            ("one per cent", "percentage 1", "kent", "2013-04-01..2014-03-31"),
            ("lowest rate", "rank 1 lowest", "kent", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        (
            "Kent Police recorded 957 robberies in 2013/14. In Surrey, where there were 312, the number was "
            "the lowest in the region."
        ),
        [
            ("957 robberies", "count 957", "kent", "2013-04-01..2014-03-31"),
            ("312", "count 312", "surrey", "2013-04-01..2014-03-31"),
            ("lowest", "rank 1 lowest", "surrey", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        "Over the border in mid and west Wales there were 955 burglaries in 2013/14, and 640 in north Wales.",
        [
            ("955 burglaries", "count 955", "dyfed-powys", "2013-04-01..2014-03-31"),
            ("640", "count 640", "north-wales", "2013-04-01..2014-03-31"),
        ],
    ),
]
# A rise told in other words right behind its end, and a gap between two places.
AGAIN: list[Row] = [
    (
        "Robberies in Kent went up from 120 in 2012/13 to 477 in 2013/14, or almost four times as many.",
        [
            ("120", "count 120", "kent", "2012-04-01..2013-03-31"),
            ("477", "count 477", "kent", "2013-04-01..2014-03-31"),
            ("almost four times", "change <4 times up", "kent", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        "Thefts on trains in Kent rose from just 20 to 77 in 2013/14, nearly four times as many.",
        [
            ("just 20", "count 20", "kent", "2012-04-01..2013-03-31"),
            ("77", "count 77", "kent", "2013-04-01..2014-03-31"),
            ("nearly four times", "change <4 times up", "kent", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        (
            "In Kent 960 robberies were recorded in 2013/14. That total is 43 per cent higher than it was, "
            "when for the country as a whole the rise was ten per cent."
        ),
        [
            ("960 robberies", "count 960", "kent", "2013-04-01..2014-03-31"),
            ("43 per cent", "change 43 percent up", "kent", "2013-04-01..2014-03-31"),
            ("ten per cent", "change 10 percent up", "england-and-wales", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        "In Kent 960 robberies were recorded in 2013/14. The number is 43 per cent higher than in Essex.",
        [
            ("960 robberies", "count 960", "kent", "2013-04-01..2014-03-31"),
            ("43 per cent", "comparison 43 percent", "kent", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        "Robberies in Kent went up to 477 in 2013/14, twice as many as in Essex.",
        [
            ("477", "count 477", "kent", "2013-04-01..2014-03-31"),
            ("twice", "comparison 2 times", "kent", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        "In Kent there were 410 robberies in 2013/14, or twice as many as in Essex.",
        [
            ("410 robberies", "count 410", "kent", "2013-04-01..2014-03-31"),
            ("twice", "comparison 2 times", "kent", "2013-04-01..2014-03-31"),
        ],
    ),
]
# Those that are told anew, and those that were told before.
THOSE: list[Row] = [
    (
        (
            "In Kent 158 robberies were recorded in 2013/14. The year before it was 84.\n\nThose committed on "
            "trains went up from 20 to 27."
        ),
        [
            ("158 robberies", "count 158", "kent", "2013-04-01..2014-03-31"),
            ("84", "count 84", "kent", "2012-04-01..2013-03-31"),
            ("20", "count 20", "kent", "2012-04-01..2013-03-31"),
            ("27", "count 27", "kent", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        (
            "In Kent 158 robberies were recorded in 2013/14. The year before it was 84.\n\nThose against shops "
            "fell to 20."
        ),
        [
            ("158 robberies", "count 158", "kent", "2013-04-01..2014-03-31"),
            ("84", "count 84", "kent", "2012-04-01..2013-03-31"),
            ("20", "count 20", "kent", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        ("In Kent 158 robberies were recorded in 2013/14. The year before it was 84. Of those 20 were on trains."),
        [
            ("158 robberies", "count 158", "kent", "2013-04-01..2014-03-31"),
            ("84", "count 84", "kent", "2012-04-01..2013-03-31"),
            ("20", "count 20", "kent", "2012-04-01..2013-03-31"),
        ],
    ),
    (
        (
            "In Kent 158 robberies were recorded in 2013/14. The year before it was 84. Of those committed "
            "on trains 20 were solved."
        ),
        [
            ("158 robberies", "count 158", "kent", "2013-04-01..2014-03-31"),
            ("84", "count 84", "kent", "2012-04-01..2013-03-31"),
            ("20", "count 20", "kent", "2012-04-01..2013-03-31"),
        ],
    ),
]
# What is only supposed is no claim; what is taken for true is one.
SUPPOSED: list[Row] = [
    (
        (
            "Kent Police recorded 957 robberies in 2013/14. “If nine cars a day were stolen in your road, "
            "you would expect a visit,” said Ann Low."
        ),
        [("957 robberies", "count 957", "kent", "2013-04-01..2014-03-31")],
    ),
    (
        (
            "Kent Police recorded 957 robberies in 2013/14. “If half of all burglaries ended in court there "
            "would be fewer of them,” said Ann Low."
        ),
        [("957 robberies", "count 957", "kent", "2013-04-01..2014-03-31")],
    ),
    (
        "Kent Police recorded 957 robberies in 2013/14. Imagine 20 burglaries a night in one street.",
        [("957 robberies", "count 957", "kent", "2013-04-01..2014-03-31")],
    ),
    (
        "Suppose 50 robberies a week were written off in Kent. It recorded 957 in 2013/14.",
        [("957", "count 957", "kent", "2013-04-01..2014-03-31")],
    ),
    (
        "If Kent Police had solved one in ten of its 957 robberies in 2013/14, more would have been in court.",
        [("957 robberies", "count 957", "kent", "2013-04-01..2014-03-31")],
    ),
    (
        (
            "Kent Police recorded 957 robberies in 2013/14. If a third of burglaries are never solved, why "
            "would anybody ring?"
        ),
        [
            ("957 robberies", "count 957", "kent", "2013-04-01..2014-03-31"),
            ("a third", "percentage 33.33", "kent", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        "If you live in Kent, where 957 robberies were recorded in 2013/14, you would be wise to lock up.",
        [("957 robberies", "count 957", "kent", "2013-04-01..2014-03-31")],
    ),
    (
        "Even if Kent Police recorded 957 robberies in 2013/14, there would be worse places.",
        [("957 robberies", "count 957", "kent", "2013-04-01..2014-03-31")],
    ),
]
# Lists of people below a line that says who they are, and ages one after another.
VICTIMS: list[Row] = [
    (
        (
            "Kent Police recorded 957 rapes in 2013/14.\n\nWho the victims were:\n\n- 793 women and girls aged "
            "16 and over\n- 54 girls of 13, 14 and 15\n- 29 boys under 13"
        ),
        [
            ("957 rapes", "count 957", "kent", "2013-04-01..2014-03-31"),
            ("793 women", "count 793", "kent", "2013-04-01..2014-03-31"),
            ("54 girls", "count 54", "kent", "2013-04-01..2014-03-31"),
            ("29 boys", "count 29", "kent", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        "Kent Police recorded 957 rapes in 2013/14.\n\nThe suspects:\n\n- 640 men\n- 31 boys of 16 or 17",
        [
            ("957 rapes", "count 957", "kent", "2013-04-01..2014-03-31"),
            ("640 men", "count 640", "kent", "2013-04-01..2014-03-31"),
            ("31 boys", "count 31", "kent", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        "Kent Police recorded 957 rapes in 2013/14.\n\nOur team:\n\n- 12 women\n- 3 men",
        [("957 rapes", "count 957", "kent", "2013-04-01..2014-03-31")],
    ),
    (
        "Kent Police recorded 957 rapes in 2013/14. Of the victims 54 were girls of 13, 14 and 15.",
        [
            ("957 rapes", "count 957", "kent", "2013-04-01..2014-03-31"),
            ("54", "count 54", "kent", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        "Kent Police recorded 957 rapes in 2013/14. The victims of 13, 14 and 15 burglaries came forward.",
        [
            ("957 rapes", "count 957", "kent", "2013-04-01..2014-03-31"),
            ("13", "count 13", "kent", "2013-04-01..2014-03-31"),
            ("14", "count 14", "kent", "2013-04-01..2014-03-31"),
            ("15 burglaries", "count 15", "kent", "2013-04-01..2014-03-31"),
        ],
    ),
]
# Words that look like figures, and figures that look like words.
WORDS: list[Row] = [
    (
        (
            "Burglaries double – but fewer are solved\nPublished: 2014-11-20\n\nKent Police recorded 957 "
            "burglaries in 2013/14."
        ),
        [
            ("double", "change 2 times up", "kent", "2013-04-01..2014-03-31"),
            ("957 burglaries", "count 957", "kent", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        "Doubles, singles and a trophy\nPublished: 2014-11-20\n\nKent Police recorded 957 burglaries in 2013/14.",
        [("957 burglaries", "count 957", "kent", "2013-04-01..2014-03-31")],
    ),
    (
        (
            "Kent Police recorded 957 burglaries in 2013/14. It is three years since it was first told to do "
            "better, above all with the worst offences."
        ),
        [("957 burglaries", "count 957", "kent", "2013-04-01..2014-03-31")],
    ),
    (
        "Kent Police recorded 957 burglaries in 2013/14. Results for three more forces came out on Friday.",
        [("957 burglaries", "count 957", "kent", "2013-04-01..2014-03-31")],
    ),
    (
        "Kent Police recorded 957 burglaries in 2013/14. The 14 and 18 buses will be diverted tonight.",
        [("957 burglaries", "count 957", "kent", "2013-04-01..2014-03-31")],
    ),
    (
        ("Kent Police recorded 957 burglaries in 2013/14. It took 61 bikes back in May and, in one case, a pram."),
        [
            ("957 burglaries", "count 957", "kent", "2013-04-01..2014-03-31"),
            ("61 bikes", "count 61", "kent", "2014-05-01..2014-05-31"),
        ],
    ),
    (
        ("Kent Police recorded 957 robberies in 2013/14. Another 340 were burglaries and in seven somebody died."),
        [
            ("957 robberies", "count 957", "kent", "2013-04-01..2014-03-31"),
            ("Another 340", "count 340", "kent", "2013-04-01..2014-03-31"),
            ("seven", "count 7", "kent", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        "The number of robberies in Kent rose by 20 per cent in 2013/14, half the rate elsewhere, to 16,408.",
        [
            ("20 per cent", "change 20 percent up", "kent", "2013-04-01..2014-03-31"),
            ("half", "comparison 50 percent", "kent", "2013-04-01..2014-03-31"),
            ("16,408", "count 16408", "kent", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        "Kent was the only force to see robberies fall in 2013/14.",
        [("the only force", "rank 1 lowest", "kent", "2013-04-01..2014-03-31")],
    ),
    (
        "Kent was the only force to see robberies rise in 2013/14.",
        [("the only force", "rank 1 highest", "kent", "2013-04-01..2014-03-31")],
    ),
    (
        "Kent Police recorded 957 crimes in 2013/14, rapes and serious assaults among them.",
        [("957 crimes", "count 957", "kent", "2013-04-01..2014-03-31")],
    ),
    (
        "Kent Police recorded 957 crimes in 2013/14, 40 rapes among them.",
        [
            ("957 crimes", "count 957", "kent", "2013-04-01..2014-03-31"),
            ("40 rapes", "count 40", "kent", "2013-04-01..2014-03-31"),
        ],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *STRETCHES,
        *BEGUN,
        *IN_ORDER,
        *TURNS,
        *A_YEAR,
        *WHOSE_LEVEL,
        *AGAINST,
        *AGAIN,
        *THOSE,
        *SUPPOSED,
        *VICTIMS,
        *WORDS,
    ],
)
def test_side_by_side(text: str, expected: list[tuple[str, ...]], read: Callable[[str], Analysis]) -> None:
    assert not differences(read(text), expected)
