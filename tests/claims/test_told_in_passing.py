"""What a sentence tells in passing: places among others, figures in brackets, what another force owns; each beside look-alikes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.domain.claims import Analysis
from tests.claims.conftest import Row, differences

# Places that a sentence gives by leaving others out, and the field that stands right ahead of them.
PLACED: list[Row] = [
    (
        "Leicestershire Police recorded 13 burglaries per 1,000 homes in 2013. All but two forces did worse.",
        [
            ("13", "rate 13 per_1000", "leicestershire", "2013-01-01..2013-12-31"),
            ("All but two forces did worse", "rank 3 best", "leicestershire", "2013-01-01..2013-12-31"),
        ],
    ),
    (
        "Leicestershire Police recorded 13 burglaries per 1,000 homes in 2013. All but six forces had more.",
        [
            ("13", "rate 13 per_1000", "leicestershire", "2013-01-01..2013-12-31"),
            ("All but six forces had more", "rank 7 lowest", "leicestershire", "2013-01-01..2013-12-31"),
        ],
    ),
    (
        "Leicestershire Police recorded 640 burglaries in 2013. All but two of the officers had left.",
        [("640 burglaries", "count 640", "leicestershire", "2013-01-01..2013-12-31")],
    ),
    (
        "Leicestershire Police recorded 640 burglaries in 2013, and in the East Midlands only Lincolnshire had fewer.",
        [
            ("640 burglaries", "count 640", "leicestershire", "2013-01-01..2013-12-31"),
            ("only Lincolnshire had fewer", "rank 2 lowest", "leicestershire", "2013-01-01..2013-12-31"),
        ],
    ),
    (
        "Gwent Police recorded 640 burglaries in 2013. In Wales no force had more.",
        [
            ("640 burglaries", "count 640", "gwent", "2013-01-01..2013-12-31"),
            ("no force had more", "rank 1 highest", "gwent", "2013-01-01..2013-12-31"),
        ],
    ),
    (
        "Gwent Police recorded 640 burglaries in 2013. Only in South Wales did the number go up.",
        [
            ("640 burglaries", "count 640", "gwent", "2013-01-01..2013-12-31"),
            ("Only in South Wales", "rank 1 highest", "south-wales", "2013-01-01..2013-12-31"),
        ],
    ),
    (
        "Gwent Police recorded 640 burglaries in 2013. Only in Kent and Essex did she feel at home.",
        [("640 burglaries", "count 640", "gwent", "2013-01-01..2013-12-31")],
    ),
    (
        "Kent Police recorded 640 burglaries in 2013. Only in Kent were there dogs.",
        [("640 burglaries", "count 640", "kent", "2013-01-01..2013-12-31")],
    ),
    (
        "Kent Police charged 12 per cent of burglaries in 2013, a higher proportion than any other territorial force.",
        [
            ("12 per cent", "percentage 12", "kent", "2013-01-01..2013-12-31"),
            ("higher proportion than any other territorial", "rank 1 highest", "kent", "2013-01-01..2013-12-31"),
        ],
    ),
    (
        "Kent Police charged 12 per cent of burglaries in 2013, which puts it at the foot of the regional table.",
        [
            ("12 per cent", "percentage 12", "kent", "2013-01-01..2013-12-31"),
            ("at the foot of the regional table", "rank 1 lowest", "kent", "2013-01-01..2013-12-31"),
        ],
    ),
    (
        "Kent Police charged 12 per cent of burglaries in 2013, which leaves it at the bottom of the national league.",
        [
            ("12 per cent", "percentage 12", "kent", "2013-01-01..2013-12-31"),
            ("at the bottom of the national league", "rank 1 lowest", "kent", "2013-01-01..2013-12-31"),
        ],
    ),
    (
        "She stood at the foot of the stairs in the police station, and 12 burglaries were reported in Kent in 2013.",
        [("12 burglaries", "count 12", "kent", "2013-01-01..2013-12-31")],
    ),
    (
        "Kent had the highest rate of burglary in 2013, though it did fewer searches than any force bar Essex.",
        [
            ("highest rate", "rank 1 highest", "kent", "2013-01-01..2013-12-31"),
            ("fewer searches than any force", "rank 2 lowest", "kent", "2013-01-01..2013-12-31"),
        ],
    ),
]

# What stands in brackets is of its own time, and of no figure outside them.
BRACKETED: list[Row] = [
    (
        (
            "Kent Police recorded 3,670 burglaries in 2013/14. For the county's 910 robberies (in 2012/13 there "
            "were 874) officers brought 115 charges: 12.6 per cent."
        ),
        [
            ("3,670 burglaries", "count 3670", "kent", "2013-04-01..2014-03-31"),
            ("910 robberies", "count 910", "kent", "2013-04-01..2014-03-31"),
            ("874", "count 874", "kent", "2012-04-01..2013-03-31"),
            ("115 charges", "count 115", "kent", "2013-04-01..2014-03-31"),
            ("12.6 per cent", "percentage 12.6", "kent", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        "Kent Police recorded 3,670 burglaries in 2013/14 and 910 robberies (874 in 2012/13), of which 61 led to a charge.",
        [
            ("3,670 burglaries", "count 3670", "kent", "2013-04-01..2014-03-31"),
            ("910 robberies", "count 910", "kent", "2013-04-01..2014-03-31"),
            ("874", "count 874", "kent", "2012-04-01..2013-03-31"),
            ("61", "count 61", "kent", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        "Kent Police recorded 3,670 burglaries (in 2013/14), or 12 fewer than the year before.",
        [
            ("3,670 burglaries", "count 3670", "kent", "2013-04-01..2014-03-31"),
            ("12", "change 12 down", "kent", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        "Kent Police recorded 3,670 burglaries (2013/14) and 910 robberies.",
        [
            ("3,670 burglaries", "count 3670", "kent", "2013-04-01..2014-03-31"),
            ("910 robberies", "count 910", "kent", "2013-04-01..2014-03-31"),
        ],
    ),
]

# The county of a town that is named is the story's own force; a county that only says where the town lies is told of in no figure.
TOWNS: list[Row] = [
    (
        "Burglary in Suffolk: in Ipswich there were 310 burglaries in 2013, and the county had 2,000.",
        [
            ("310 burglaries", "count 310", "ipswich", "2013-01-01..2013-12-31"),
            ("2,000", "count 2000", "suffolk", "2013-01-01..2013-12-31"),
        ],
    ),
    (
        (
            "Police in Cambridgeshire have been asked. Data analysed by the Cambridge Cyclist shows that 4,522 "
            "bike thefts were recorded in the county in 2013."
        ),
        [("4,522 bike thefts", "count 4522", "cambridgeshire", "2013-01-01..2013-12-31")],
    ),
    (
        "Suffolk Police recorded 2,000 burglaries in 2013. Ipswich, the county's largest town, had 310.",
        [
            ("2,000 burglaries", "count 2000", "suffolk", "2013-01-01..2013-12-31"),
            ("310", "count 310", "ipswich", "2013-01-01..2013-12-31"),
        ],
    ),
    (
        "Suffolk Police recorded 2,000 burglaries in 2013. Ipswich had the largest number of any town in the county, at 310.",
        [
            ("2,000 burglaries", "count 2000", "suffolk", "2013-01-01..2013-12-31"),
            ("largest number", "rank 1 highest", "ipswich", "2013-01-01..2013-12-31"),
            ("310", "count 310", "ipswich", "2013-01-01..2013-12-31"),
        ],
    ),
    (
        "Thames Valley Police recorded 2,000 burglaries in 2013. In Oxford the county's police had 310.",
        [
            ("2,000 burglaries", "count 2000", "thames-valley", "2013-01-01..2013-12-31"),
            ("310", "count 310", "thames-valley", "2013-01-01..2013-12-31"),
        ],
    ),
]

# A figure that another force owns, behind a change, is a change of that force.
OWNED: list[Row] = [
    (
        "Cleveland Police had 1,450 officers in March 2014, a fall of 16.8 per cent since March 2010, against Durham's 16.7.",
        [
            ("1,450 officers", "count 1450", "cleveland", "2014-03-31..2014-03-31"),
            ("16.8 per cent", "change 16.8 percent down", "cleveland", "2014-03-31..2014-03-31"),
            ("16.7", "change 16.7 percent down", "durham", "2014-03-31..2014-03-31"),
        ],
    ),
    (
        "Since March 2010 Durham has lost 16.7 per cent of its officers, just behind Cleveland's 16.8.",
        [
            ("16.7 per cent", "change 16.7 percent down", "durham", "none"),
            ("16.8", "change 16.8 percent down", "cleveland", "none"),
        ],
    ),
    (
        "Cleveland Police had 1,450 officers in March 2014. Durham, 16.7 per cent down since 2010, is within a hair of our 16.8.",
        [
            ("1,450 officers", "count 1450", "cleveland", "2014-03-31..2014-03-31"),
            ("16.7 per cent", "change 16.7 percent down", "durham", "2014-03-31..2014-03-31"),
            ("16.8", "change 16.8 percent down", "cleveland", "2014-03-31..2014-03-31"),
        ],
    ),
    (
        "Cleveland Police had 1,450 officers in March 2014, a fall of 16.8 per cent since March 2010, and Durham's 1,276 were down too.",
        [
            ("1,450 officers", "count 1450", "cleveland", "2014-03-31..2014-03-31"),
            ("16.8 per cent", "change 16.8 percent down", "cleveland", "2014-03-31..2014-03-31"),
            ("1,276", "count 1276", "durham", "2014-03-31..2014-03-31"),
        ],
    ),
    (
        "The total for 2012/13 in Kent, 199 burglaries, was up 61 per cent on 2011/12's 138.",
        [
            ("199 burglaries", "count 199", "kent", "2012-04-01..2013-03-31"),
            ("61 per cent", "change 61 percent up", "kent", "2012-04-01..2013-03-31"),
            ("138", "count 138", "kent", "2011-04-01..2012-03-31"),
        ],
    ),
    (
        "Robberies in Kent rose by 12 per cent in 2013, and Dover's nine were a record.",
        [
            ("12 per cent", "change 12 percent up", "kent", "2013-01-01..2013-12-31"),
            ("nine", "count 9", "dover", "2013-01-01..2013-12-31"),
        ],
    ),
    (
        "Burglary in Kent fell by eight per cent in 2013, to 2,075, and Essex, with 2,590, was down by 15.",
        [
            ("eight per cent", "change 8 percent down", "kent", "2013-01-01..2013-12-31"),
            ("2,075", "count 2075", "kent", "2013-01-01..2013-12-31"),
            ("2,590", "count 2590", "essex", "2013-01-01..2013-12-31"),
            ("15", "change 15 percent down", "essex", "2013-01-01..2013-12-31"),
        ],
    ),
    (
        "Burglary in Kent fell by eight per cent in 2013, to 2,075, and Essex, with 2,590, was down by 15 offences.",
        [
            ("eight per cent", "change 8 percent down", "kent", "2013-01-01..2013-12-31"),
            ("2,075", "count 2075", "kent", "2013-01-01..2013-12-31"),
            ("2,590", "count 2590", "essex", "2013-01-01..2013-12-31"),
            ("15 offences", "change 15 down", "essex", "2013-01-01..2013-12-31"),
        ],
    ),
    (
        "Kent solved 12 per cent of burglaries in 2013. Essex comes second, on 11, and Surrey is third with 9 per cent.",
        [
            ("12 per cent", "percentage 12", "kent", "2013-01-01..2013-12-31"),
            ("comes second", "rank 2 highest", "essex", "2013-01-01..2013-12-31"),
            ("11", "percentage 11", "essex", "2013-01-01..2013-12-31"),
            ("third", "rank 3 highest", "surrey", "2013-01-01..2013-12-31"),
            ("9 per cent", "percentage 9", "surrey", "2013-01-01..2013-12-31"),
        ],
    ),
    (
        "Kent recorded 120 burglaries in 2013. Essex comes second, on 110, and in Surrey 9 per cent were solved.",
        [
            ("120 burglaries", "count 120", "kent", "2013-01-01..2013-12-31"),
            ("comes second", "rank 2 highest", "essex", "2013-01-01..2013-12-31"),
            ("110", "count 110", "essex", "2013-01-01..2013-12-31"),
            ("9 per cent", "percentage 9", "surrey", "2013-01-01..2013-12-31"),
        ],
    ),
]

# A fraction of that, told of another place, sets the two side by side; of a toll or total of another year it is a fall.
OF_THAT: list[Row] = [
    (
        "Derbyshire recorded 38 burglaries per 1,000 homes in 2013. Leicestershire had 13, about a third of that.",
        [
            ("38", "rate 38 per_1000", "derbyshire", "2013-01-01..2013-12-31"),
            ("13", "rate 13 per_1000", "leicestershire", "2013-01-01..2013-12-31"),
            ("about a third", "comparison ~33.33 percent", "leicestershire", "2013-01-01..2013-12-31"),
        ],
    ),
    (
        "Derbyshire recorded 400 burglaries in 2013. Leicestershire had 200, half of that.",
        [
            ("400 burglaries", "count 400", "derbyshire", "2013-01-01..2013-12-31"),
            ("200", "count 200", "leicestershire", "2013-01-01..2013-12-31"),
            ("half", "comparison 50 percent", "leicestershire", "2013-01-01..2013-12-31"),
        ],
    ),
    (
        "Derbyshire recorded 400 burglaries in 2013. Of those 200 were in Derby, or half of that.",
        [
            ("400 burglaries", "count 400", "derbyshire", "2013-01-01..2013-12-31"),
            ("200", "count 200", "derby", "2013-01-01..2013-12-31"),
            ("half", "percentage 50", "derby", "2013-01-01..2013-12-31"),
        ],
    ),
    (
        "Derbyshire recorded 400 burglaries in 2013. Leicestershire had 200, half of that total solved.",
        [
            ("400 burglaries", "count 400", "derbyshire", "2013-01-01..2013-12-31"),
            ("200", "count 200", "leicestershire", "2013-01-01..2013-12-31"),
            ("half", "percentage 50", "leicestershire", "2013-01-01..2013-12-31"),
        ],
    ),
    (
        "Kent Police recorded 18 murders in 2013. That is half the total for 2004.",
        [
            ("18 murders", "count 18", "kent", "2013-01-01..2013-12-31"),
            ("half", "change 50 percent down", "kent", "2013-01-01..2013-12-31"),
        ],
    ),
    (
        "Kent Police recorded 18 murders in 2013, and although that is half the toll of 2004, when there were 36, nobody is pleased.",
        [
            ("18 murders", "count 18", "kent", "2013-01-01..2013-12-31"),
            ("half", "change 50 percent down", "kent", "2013-01-01..2013-12-31"),
            ("36", "count 36", "kent", "2004-01-01..2004-12-31"),
        ],
    ),
    (
        "Kent Police recorded 18 murders in 2013. Half the total for 2013 were in Dover.",
        [
            ("18 murders", "count 18", "kent", "2013-01-01..2013-12-31"),
            ("Half", "percentage 50", "dover", "2013-01-01..2013-12-31"),
        ],
    ),
    (
        "Kent Police recorded 18 murders in 2013, and the figure of 11 for 2012 has not been matched.",
        [
            ("18 murders", "count 18", "kent", "2013-01-01..2013-12-31"),
            ("11", "count 11", "kent", "2012-01-01..2012-12-31"),
        ],
    ),
]

# Small numbers of what was told before, by whose or when they are.
LEFT_OVER: list[Row] = [
    (
        "Kent Police recorded 18 murders in 2013, against one in the year before.",
        [
            ("18 murders", "count 18", "kent", "2013-01-01..2013-12-31"),
            ("one", "count 1", "kent", "2012-01-01..2012-12-31"),
        ],
    ),
    (
        "Kent Police recorded 18 murders in 2013, compared with one in 2012.",
        [
            ("18 murders", "count 18", "kent", "2013-01-01..2013-12-31"),
            ("one", "count 1", "kent", "2012-01-01..2012-12-31"),
        ],
    ),
    (
        "Kent Police recorded 18 murders in 2013. It set one officer against one man's word.",
        [("18 murders", "count 18", "kent", "2013-01-01..2013-12-31")],
    ),
    (
        "Eighteen people were murdered in England and Wales in 2013. Three of the dead were killed in Kent, and four in Essex.",
        [
            ("Eighteen people", "count 18", "england-and-wales", "2013-01-01..2013-12-31"),
            ("Three", "count 3", "kent", "2013-01-01..2013-12-31"),
            ("four", "count 4", "essex", "2013-01-01..2013-12-31"),
        ],
    ),
    (
        "Eighteen people were murdered in Kent in 2013. Three of the dead had been to school together.",
        [("Eighteen people", "count 18", "kent", "2013-01-01..2013-12-31")],
    ),
    (
        "Kent recorded 18 murders in 2013. The year before it was two, and the year before that just one.",
        [
            ("18 murders", "count 18", "kent", "2013-01-01..2013-12-31"),
            ("two", "count 2", "kent", "2012-01-01..2012-12-31"),
            ("just one", "count 1", "kent", "2011-01-01..2011-12-31"),
        ],
    ),
    (
        "Kent recorded 18 murders in 2013. The year before that he was one.",
        [("18 murders", "count 18", "kent", "2013-01-01..2013-12-31")],
    ),
]

# Numbers that count nothing, and one that does behind a kind of place.
NUMBERED: list[Row] = [
    (
        "Gloucestershire Police recorded 640 burglaries in 2013. Stroud had 120, the Cotswold district 95 and Cheltenham 300.",
        [
            ("640 burglaries", "count 640", "gloucestershire", "2013-01-01..2013-12-31"),
            ("120", "count 120", "stroud", "2013-01-01..2013-12-31"),
            ("95", "count 95", "cotswold", "2013-01-01..2013-12-31"),
            ("300", "count 300", "cheltenham", "2013-01-01..2013-12-31"),
        ],
    ),
    (
        "Gloucestershire Police recorded 640 burglaries in 2013. Its surgery, in District 9, is open on Fridays between 10 and 2.",
        [("640 burglaries", "count 640", "gloucestershire", "2013-01-01..2013-12-31")],
    ),
    (
        "Gloucestershire Police recorded 640 burglaries in 2013. On Monday between 10 and 12 burglaries were reported.",
        [
            ("640 burglaries", "count 640", "gloucestershire", "2013-01-01..2013-12-31"),
            ("between 10 and 12 burglaries", "count 10..12", "gloucestershire", "2013-01-01..2013-12-31"),
        ],
    ),
    (
        (
            "A boy from Stroud told Gloucestershire Police, which recorded 640 burglaries in 2013, that he was "
            "first arrested at 13 over a bike."
        ),
        [("640 burglaries", "count 640", "gloucestershire", "2013-01-01..2013-12-31")],
    ),
    (
        "Kent Police recorded 640 burglaries in 2013. Sergeant Kim Lakes joined at 19.",
        [("640 burglaries", "count 640", "kent", "2013-01-01..2013-12-31")],
    ),
    (
        "Kent Police recorded 640 burglaries in 2013. A student has had three bikes pinched since October.",
        [("640 burglaries", "count 640", "kent", "2013-01-01..2013-12-31")],
    ),
    (
        "4.1 Kent Police recorded 640 burglaries in 2013.\n\n4.2 Members asked about robbery.\n\n4.3 The Clerk thanked Kent Police.",
        [("640 burglaries", "count 640", "kent", "2013-01-01..2013-12-31")],
    ),
]

# Who did it is not counted; nor are those of whom a clause without a figure tells.
DOING: list[Row] = [
    (
        "Cumbria's bobbies recorded 36,869 crimes in 2013, the third lowest total in England and Wales.",
        [
            ("36,869 crimes", "count 36869", "cumbria", "2013-01-01..2013-12-31"),
            ("third lowest total", "rank 3 lowest", "cumbria", "2013-01-01..2013-12-31"),
        ],
    ),
    (
        "Kent Police made 573 stop and searches in 2013, down by two thirds, and the force has retrained each of its constables.",
        [
            ("573", "count 573", "kent", "2013-01-01..2013-12-31"),
            ("two thirds", "change 66.67 percent down", "kent", "2013-01-01..2013-12-31"),
        ],
    ),
    (
        "Kent has 573 bobbies, and recorded 12 burglaries in 2013.",
        [("573 bobbies", "count 573", "kent", "none"), ("12 burglaries", "count 12", "kent", "2013-01-01..2013-12-31")],
    ),
    (
        "Kent lost 573 officers in 2013, and the number of constables fell by 12.",
        [
            ("573 officers", "change 573 down", "kent", "2013-03-31..2013-03-31"),
            ("12", "change 12 down", "kent", "2013-03-31..2013-03-31"),
        ],
    ),
]

# Whose a figure is by where the paper is read, and by whom the story's town is policed.
LIVED: list[Row] = [
    (
        (
            "Here in Copeland police recorded 143 shop thefts in 2013. Carlisle had 920, six times as many as "
            "the 143 on our own patch. Cumbria Police had 2,000."
        ),
        [
            ("143 shop thefts", "count 143", "copeland", "2013-01-01..2013-12-31"),
            ("920", "count 920", "carlisle", "2013-01-01..2013-12-31"),
            ("six times", "comparison 6 times", "carlisle", "2013-01-01..2013-12-31"),
            ("143", "count 143", "copeland", "2013-01-01..2013-12-31"),
            ("2,000", "count 2000", "cumbria", "2013-01-01..2013-12-31"),
        ],
    ),
    (
        (
            "Figures for Bournemouth: Dorset Police recorded 310 burglaries there in 2013.\n\nDevon and Cornwall "
            "Police recorded 900.\n\nThe force had 1,200 officers in March 2014."
        ),
        [
            ("310 burglaries", "count 310", "dorset", "2013-01-01..2013-12-31"),
            ("900", "count 900", "devon-and-cornwall", "2013-01-01..2013-12-31"),
            ("1,200 officers", "count 1200", "dorset", "2014-03-31..2014-03-31"),
        ],
    ),
]

# Stretches of years, what has been since, and what another clause dates.
TIMES: list[Row] = [
    (
        (
            "Deaths in custody in England and Wales came to 18 in 2013/14. Take all ten years together and there "
            "have been 311 deaths in custody, of which the Met accounts for 53."
        ),
        [
            ("18", "count 18", "england-and-wales", "2013-04-01..2014-03-31"),
            ("311 deaths", "count 311", "england-and-wales", "2004-04-01..2014-03-31"),
            ("53", "count 53", "metropolitan", "2004-04-01..2014-03-31"),
        ],
    ),
    (
        (
            "Deaths in custody in England and Wales came to 18 in 2013/14. Over the ten years together there "
            "have been 311. Kent, with 41 since 2004, had two of last year's."
        ),
        [
            ("18", "count 18", "england-and-wales", "2013-04-01..2014-03-31"),
            ("311", "count 311", "england-and-wales", "2004-04-01..2014-03-31"),
            ("41", "count 41", "kent", "2004-04-01..2014-03-31"),
        ],
    ),
    (
        "Kent Police recorded 18 robberies in 2013/14. Since 2004 it has closed 41 stations.",
        [("18 robberies", "count 18", "kent", "2013-04-01..2014-03-31")],
    ),
    (
        "Kent Police recorded 24 robberies in 2013/14, whereas a year before it was 42, so that they have fallen by 43 per cent.",
        [
            ("24 robberies", "count 24", "kent", "2013-04-01..2014-03-31"),
            ("42", "count 42", "kent", "2012-04-01..2013-03-31"),
            ("43 per cent", "change 43 percent down", "kent", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        "Kent Police recorded 24 robberies in 2013/14. The year before there were 42, a rise of 5 per cent.",
        [
            ("24 robberies", "count 24", "kent", "2013-04-01..2014-03-31"),
            ("42", "count 42", "kent", "2012-04-01..2013-03-31"),
            ("5 per cent", "change 5 percent up", "kent", "2012-04-01..2013-03-31"),
        ],
    ),
    (
        "Stalking in Kent rose by 42 per cent in 2013/14, following changes to the recording rules in April 2013.",
        [("42 per cent", "change 42 percent up", "kent", "2013-04-01..2014-03-31")],
    ),
    (
        "Stalking in Kent rose by 42 per cent in April 2013.",
        [("42 per cent", "change 42 percent up", "kent", "2013-04-01..2013-04-30")],
    ),
    (
        (
            "Police in Kent cut arrests from 69 to 20 between 2007-08 and 2013-14, a drop of more than two "
            "thirds.\n\nPut another way, arrests of women came down from 12 to five."
        ),
        [
            ("69", "count 69", "kent", "2007-04-01..2008-03-31"),
            ("20", "count 20", "kent", "2013-04-01..2014-03-31"),
            ("more than two thirds", "change >66.67 percent down", "kent", "2013-04-01..2014-03-31"),
            ("12", "count 12", "kent", "2007-04-01..2008-03-31"),
            ("five", "count 5", "kent", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        "Kent Police recorded 881 robberies in 2013/14, as many as in the whole of Essex. The year before it was 841.",
        [
            ("881 robberies", "count 881", "kent", "2013-04-01..2014-03-31"),
            ("841", "count 841", "kent", "2012-04-01..2013-03-31"),
        ],
    ),
]

# Words that mean all there is, and what a quotation averages.
KINDS: list[Row] = [
    (
        (
            "Kent Police carried out 13,175 searches under section 60 in 2013/14. Under every power the number "
            "of searches went up by 36 per cent to 38,362."
        ),
        [
            ("13,175 searches", "count 13175", "kent", "2013-04-01..2014-03-31"),
            ("36 per cent", "change 36 percent up", "kent", "2013-04-01..2014-03-31"),
            ("38,362", "count 38362", "kent", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        "Kent had 23,590 burglaries in 2013/14, or 30.6 for every 1,000 homes, he said. “The average is 24.8. Nobody cares.”",
        [
            ("23,590 burglaries", "count 23590", "kent", "2013-04-01..2014-03-31"),
            ("30.6 for every 1,000 homes", "rate 30.6 per_1000", "kent", "2013-04-01..2014-03-31"),
            ("24.8", "rate 24.8 per_1000", "england-and-wales", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        (
            "People who described themselves as black made up 37 per cent of those searched in Kent in 2013/14, "
            "twice their share of all arrests."
        ),
        [
            ("37 per cent", "percentage 37", "kent", "2013-04-01..2014-03-31"),
            ("twice", "comparison 2 times", "kent", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        "Kent Police won back 515 officers in 2013/14.",
        [("515 officers", "change 515 up", "kent", "2014-03-31..2014-03-31")],
    ),
    (
        "• In Kent and Essex burglaries came to 612 and 436 respectively in 2013/14, increases of 76 and 79 per cent.",
        [
            ("612", "count 612", "kent", "2013-04-01..2014-03-31"),
            ("436", "count 436", "essex", "2013-04-01..2014-03-31"),
            ("76", "change 76 percent up", "kent", "2013-04-01..2014-03-31"),
            ("79 per cent", "change 79 percent up", "essex", "2013-04-01..2014-03-31"),
        ],
    ),
    (
        (
            "Kent Police recorded 4,271 burglaries in 2013/14. More than two fifths of them, 1,799, were in "
            "Dover and three in ten were in Ashford (1,278)."
        ),
        [
            ("4,271 burglaries", "count 4271", "kent", "2013-04-01..2014-03-31"),
            ("More than two fifths", "percentage >40", "dover", "2013-04-01..2014-03-31"),
            ("1,799", "count 1799", "dover", "2013-04-01..2014-03-31"),
            ("three in ten", "ratio 30", "ashford", "2013-04-01..2014-03-31"),
            ("1,278", "count 1278", "ashford", "2013-04-01..2014-03-31"),
        ],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [*PLACED, *BRACKETED, *TOWNS, *OWNED, *OF_THAT, *LEFT_OVER, *NUMBERED, *DOING, *LIVED, *TIMES, *KINDS],
)
def test_told_in_passing(text: str, expected: list[tuple[str, ...]], read: Callable[[str], Analysis]) -> None:
    assert not differences(read(text), expected)
