"""Structure: headlines, bullets, rows, league tables, keys given once, units stated once, quotations over paragraphs."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.domain.claims import Analysis
from tests.claims.conftest import Row, differences

YEAR = "2013-04-01..2014-03-31"
BEFORE = "2012-04-01..2013-03-31"
# The headline is a claim of its own; what it leaves out stands below it.
HEADLINES: list[Row] = [
    (
        "600 officers gone\nPublished: 2014-11-20\n\nSurrey Police has lost 600 officers since March 2010.",
        [("600", "change 600 down", "surrey"), ("600", "change 600 down", "surrey")],
    ),
    (
        "1,200 jobs axed at Kent Police\nPublished: 2014-11-20\n\nKent Police has cut 1,200 jobs since 2010.",
        [("1,200", "change 1200 down", "kent"), ("1,200", "change 1200 down", "kent")],
    ),
    (
        "Third of burglaries unsolved\nPublished: 2014-11-20\n\nNorfolk left 33 per cent of burglaries unsolved in 2013/14.",
        [("Third", "percentage 33.33", "norfolk", YEAR), ("33 per cent", "percentage 33", "norfolk", YEAR)],
    ),
    (
        "Quarter of robberies solved\nPublished: 2014-11-20\n\nEssex Police solved a quarter of robberies in 2013/14.",
        [("Quarter", "percentage 25", "essex", YEAR), ("quarter", "percentage 25", "essex", YEAR)],
    ),
    (
        "Burglary up 12 per cent\nPublished: 2014-11-20\n\nBurglary in Kent rose by 12 per cent in 2013/14, police figures show.",
        [("12 per cent", "change 12 percent up", "kent", YEAR), ("12 per cent", "change 12 percent up", "kent", YEAR)],
    ),
    (
        "KENT COPS SOLVE ONE IN NINE BURGLARIES\nPublished: 2014-11-20\n\nKent Police solved only one in nine burglaries in 2013/14.",
        [("ONE IN NINE", "ratio 11.11", "kent", YEAR), ("one in nine", "ratio 11.11", "kent", YEAR)],
    ),
    (
        "Knife crime doubles in a year\nPublished: 2014-11-20\n\nKnife crime recorded by Essex Police doubled in 2013/14.",
        [("doubles", "change 2 times up", "essex"), ("doubled", "change 2 times up", "essex", YEAR)],
    ),
    (
        "Force tops rape table\nPublished: 2014-11-20\n\nLincolnshire Police recorded 110 rapes in 2013/14.",
        [("tops", "rank 1 highest", "lincolnshire"), ("110", "count 110", "lincolnshire", YEAR)],
    ),
    (
        "Robbery down\nPublished: 2014-11-20\n\nRobbery recorded by Dorset Police fell to 64 in 2013/14.",
        [("64", "count 64", "dorset", YEAR)],
    ),
    (
        "Gwent 'worst in Wales' for burglary\nPublished: 2014-11-20\n\nGwent Police recorded 640 burglaries in 2013/14.",
        [("worst", "rank 1 worst", "gwent", YEAR), ("640", "count 640", "gwent", YEAR)],
    ),
    (
        "A third of burglaries unsolved\nPublished: 2014-11-20\n\nNorfolk police had no suspect in 33 per cent of burglaries in 2013/14.",
        [("A third", "percentage 33.33", "norfolk", YEAR), ("33 per cent", "percentage 33", "norfolk", YEAR)],
    ),
    (
        "Surrey loses 600 officers\nPublished: 2014-11-20\n\nSurrey Police has lost 600 officers since March 2010.",
        [("600", "change 600 down", "surrey"), ("600", "change 600 down", "surrey")],
    ),
]
# Bullets under a sentence or heading that says what they count, where and when.
BULLETS: list[Row] = [
    (
        "Kent Police recorded the following in 2013/14:\n\n- 640 burglaries\n- 212 robberies\n- 64 rapes",
        [
            ("640", "count 640", "kent", YEAR),
            ("212", "count 212", "kent", YEAR),
            ("64", "count 64", "kent", YEAR),
        ],
    ),
    (
        "Robberies recorded by police in 2013/14:\n\n* Kent: 640\n* Surrey: 212\n* Dorset: 64",
        [
            ("640", "count 640", "kent", YEAR),
            ("212", "count 212", "surrey", YEAR),
            ("64", "count 64", "dorset", YEAR),
        ],
    ),
    (
        "How the force did in 2013/14\n\nKent Police:\n\n• Burglary up 12 per cent\n• Robbery down six per cent\n• Rape up a third",
        [
            ("12 per cent", "change 12 percent up", "kent", YEAR),
            ("six per cent", "change 6 percent down", "kent", YEAR),
            ("third", "change 33.33 percent up", "kent", YEAR),
        ],
    ),
    (
        "Among the findings on Essex Police:\n\n1. It detected 14 per cent of burglaries\n2. It detected 24 per cent of robberies",
        [("14 per cent", "percentage 14", "essex"), ("24 per cent", "percentage 24", "essex")],
    ),
    (
        "Burglaries recorded by Sussex Police\n\n- 2012/13: 640\n- 2013/14: 512",
        [("640", "count 640", "sussex", BEFORE), ("512", "count 512", "sussex", YEAR)],
    ),
    (
        "Norfolk Constabulary's figures for 2013/14 show:\n\n– Burglary: 640, down from 700\n– Robbery: 64, up from 58",
        [
            ("640", "count 640", "norfolk", YEAR),
            ("700", "count 700", "norfolk"),
            ("64", "count 64", "norfolk", YEAR),
            ("58", "count 58", "norfolk"),
        ],
    ),
    (
        "Kent Police detection rates in 2013/14:\n\n- Burglary: 14%\n- Robbery: 24%\n- Rape: 18%",
        [
            ("14%", "percentage 14", "kent", YEAR),
            ("24%", "percentage 24", "kent", YEAR),
            ("18%", "percentage 18", "kent", YEAR),
        ],
    ),
    (
        "The share of robberies that police detected in 2013/14:\n\n- Dorset 41 per cent\n- Durham 38 per cent\n- Gwent 36 per cent",
        [
            ("41 per cent", "percentage 41", "dorset", YEAR),
            ("38 per cent", "percentage 38", "durham", YEAR),
            ("36 per cent", "percentage 36", "gwent", YEAR),
        ],
    ),
]
# Tables with heads: each figure takes from the head of its column.
HEADED: list[Row] = [
    (
        "Robberies recorded by police\n\nForce; 2012/13; 2013/14; change\nKent; 1,959; 1,750; -11%\nEssex; 1,583; 1,509; -5%",
        [
            ("1,959", "count 1959", "kent", BEFORE),
            ("1,750", "count 1750", "kent", YEAR),
            ("-11%", "change 11 percent down", "kent", YEAR),
            ("1,583", "count 1583", "essex", BEFORE),
            ("1,509", "count 1509", "essex", YEAR),
            ("-5%", "change 5 percent down", "essex", YEAR),
        ],
    ),
    (
        "Police burglary figures\n\n| Force | 2013/14 | 2012/13 |\n|---|---|---|\n| Kent | 6,800 | 7,000 |\n| Essex | 9,100 | 9,000 |",
        [
            ("6,800", "count 6800", "kent", YEAR),
            ("7,000", "count 7000", "kent", BEFORE),
            ("9,100", "count 9100", "essex", YEAR),
            ("9,000", "count 9000", "essex", BEFORE),
        ],
    ),
    (
        "Recorded crime in 2013/14, by police force\n\nForce\tCrimes per 1,000\tBurglaries\nKent\t61.2\t7,201\nEssex\t58.1\t9,201",
        [
            ("61.2", "rate 61.2 per_1000", "kent", YEAR),
            ("7,201", "count 7201", "kent", YEAR),
            ("58.1", "rate 58.1 per_1000", "essex", YEAR),
            ("9,201", "count 9201", "essex", YEAR),
        ],
    ),
    (
        "Police burglaries in 2013/14\n\nForce   Burglaries   % solved\nKent   7,201   6.5\nEssex   9,201   5.9",
        [
            ("7,201", "count 7201", "kent", YEAR),
            ("6.5", "percentage 6.5", "kent", YEAR),
            ("9,201", "count 9201", "essex", YEAR),
            ("5.9", "percentage 5.9", "essex", YEAR),
        ],
    ),
]
# ... also where the columns are forces, and the rows years or kinds of crime.
CROSSED: list[Row] = [
    (
        "Police burglary figures\n\nYear | Kent | Essex\n2012/13 | 7,000 | 9,000\n2013/14 | 6,800 | 9,100",
        [
            ("7,000", "count 7000", "kent", BEFORE),
            ("9,000", "count 9000", "essex", BEFORE),
            ("6,800", "count 6800", "kent", YEAR),
            ("9,100", "count 9100", "essex", YEAR),
        ],
    ),
    (
        "Crime recorded by police in 2013/14\n\n | Kent | Essex\nBurglary | 6,800 | 9,100\nRobbery | 1,750 | 1,509",
        [
            ("6,800", "count 6800", "kent", YEAR),
            ("9,100", "count 9100", "essex", YEAR),
            ("1,750", "count 1750", "kent", YEAR),
            ("1,509", "count 1509", "essex", YEAR),
        ],
    ),
    (
        "Police robberies in 2013/14\n\nOffence\tDevon and Cornwall\tDorset\tKent\nRobbery\t410\t212\t1,750\nBurglary\t3,100\t2,000\t6,800",
        [
            ("410", "count 410", "devon-and-cornwall", YEAR),
            ("212", "count 212", "dorset", YEAR),
            ("1,750", "count 1750", "kent", YEAR),
            ("3,100", "count 3100", "devon-and-cornwall", YEAR),
            ("2,000", "count 2000", "dorset", YEAR),
            ("6,800", "count 6800", "kent", YEAR),
        ],
    ),
    (
        "Police figures for 2013/14\n\nOffence; Kent; England and Wales\nBurglary per 1,000; 6.1; 7.0\nRobbery per 1,000; 1.0; 1.4",
        [
            ("6.1", "rate 6.1 per_1000", "kent", YEAR),
            ("7.0", "rate 7 per_1000", "england-and-wales", YEAR),
            ("1.0", "rate 1 per_1000", "kent", YEAR),
            ("1.4", "rate 1.4 per_1000", "england-and-wales", YEAR),
        ],
    ),
    (
        "Burglaries recorded by police, per 1,000 homes\n\nYear   Kent   Essex\n2012/13   7.4   8.1\n2013/14   7.0   8.3",
        [
            ("7.4", "rate 7.4 per_1000", "kent", BEFORE),
            ("8.1", "rate 8.1 per_1000", "essex", BEFORE),
            ("7.0", "rate 7 per_1000", "kent", YEAR),
            ("8.3", "rate 8.3 per_1000", "essex", YEAR),
        ],
    ),
]
# A line that dates the rows below it is none of them.
DATED: list[Row] = [
    (
        "Kent Police recorded 94,000 crimes; nine vans were emptied last month.\n\nYear to March 2014\n\n• Burglary: 640\n• Robbery: 64",
        [
            ("94,000", "count 94000", "kent"),
            ("nine vans", "count 9", "kent"),
            ("640", "count 640", "kent", YEAR),
            ("64", "count 64", "kent", YEAR),
        ],
    ),
    (
        "Crime in Kent, police figures\n\nFigures for 2013/14\n\nBurglary: 640\nRobbery: 64",
        [("640", "count 640", "kent", YEAR), ("64", "count 64", "kent", YEAR)],
    ),
]
# Rows: the main figure, then the other in brackets.
ROWS: list[Row] = [
    # Rows of a name and figures that commas or strokes part.
    (
        "Women and all officers in Kent and beyond, March 2014\n\nKent / 379 / 1,110\nDorset / 389 / 1,268",
        [
            ("379", "count 379", "kent"),
            ("1,110", "count 1110", "kent"),
            ("389", "count 389", "dorset"),
            ("1,268", "count 1268", "dorset"),
        ],
    ),
    (
        "Burglaries in 2013\n\nKent, 379, 1,110\nDorset, 389, 1,268\nSurrey, 301, 1,002",
        [
            ("379", "count 379", "kent"),
            ("1,110", "count 1110", "kent"),
            ("389", "count 389", "dorset"),
            ("1,268", "count 1268", "dorset"),
            ("301", "count 301", "surrey"),
            ("1,002", "count 1002", "surrey"),
        ],
    ),
    # ... and what is of another size counts what the share is of
    (
        "Burglaries solved by police in 2013/14, with their number\n\nKent: 14 per cent (640)\nSurrey: 12 per cent (118)",
        [
            ("14 per cent", "percentage 14"),
            ("640", "count 640"),
            ("12 per cent", "percentage 12"),
            ("118", "count 118"),
        ],
    ),
    # what stands bare in brackets is of the row's unit
    (
        "Kent Police in 2013/14 and, in brackets, 2012/13\n\nBurglaries solved: 14 per cent (12)\nRobberies solved: 21 per cent (24)",
        [
            ("14 per cent", "percentage 14"),
            ("12", "percentage 12"),
            ("21 per cent", "percentage 21"),
            ("24", "percentage 24"),
        ],
    ),
    (
        "Crime recorded by Kent Police in 2013/14 (2012/13 in brackets)\n\nBurglary: 640 (700)\nRobbery: 212 (240)",
        [
            ("640", "count 640", "kent", YEAR),
            ("700", "count 700", "kent", BEFORE),
            ("212", "count 212", "kent", YEAR),
            ("240", "count 240", "kent", BEFORE),
        ],
    ),
    (
        "Kent Police in 2013/14, with the change on the year before\n\nBurglary: 640 (down nine per cent)\nRobbery: 212 (up six per cent)",
        [
            ("640", "count 640", "kent", YEAR),
            ("nine per cent", "change 9 percent down", "kent", YEAR),
            ("212", "count 212", "kent", YEAR),
            ("six per cent", "change 6 percent up", "kent", YEAR),
        ],
    ),
    (
        "Police officers at 31 March 2014\n\nKent: 3,200\nSurrey: 1,940\nEssex: 3,100",
        [
            ("3,200", "count 3200", "kent", "2014-03-31..2014-03-31"),
            ("1,940", "count 1940", "surrey", "2014-03-31..2014-03-31"),
            ("3,100", "count 3100", "essex", "2014-03-31..2014-03-31"),
        ],
    ),
    (
        "Robberies recorded by police in 2013/14\n\nKent\t212\nSurrey\t104\nEssex\t310",
        [
            ("212", "count 212", "kent", YEAR),
            ("104", "count 104", "surrey", YEAR),
            ("310", "count 310", "essex", YEAR),
        ],
    ),
    (
        "Kent Police, 2013/14\n\nBurglary: 640\nRobbery: 212\nDetection rate for burglary: 14%",
        [
            ("640", "count 640", "kent", YEAR),
            ("212", "count 212", "kent", YEAR),
            ("14%", "percentage 14", "kent", YEAR),
        ],
    ),
    (
        "Robbery in 2013/14, by police force (with the rate per 1,000 in brackets):\n\nKent: 2,254 (1.5)\nEssex: 1,009 (0.7)",
        [
            ("2,254", "count 2254", "kent", YEAR),
            ("1.5", "rate 1.5 per_1000", "kent", YEAR),
            ("1,009", "count 1009", "essex", YEAR),
            ("0.7", "rate 0.7 per_1000", "essex", YEAR),
        ],
    ),
    (
        "Crime in Kent\n\nThere were 72 crimes for every 1,000 people in 2014, police say.\n\n- Burglary: 248 (up 11%)\n- Robbery: 58",
        [
            ("72", "rate 72 per_1000", "kent"),
            ("248", "count 248", "kent"),
            ("11%", "change 11 percent up", "kent"),
            ("58", "count 58", "kent"),
        ],
    ),
    (
        "Burglaries per 1,000 homes in 2013/14, by police force\n\nKent: 11.2\nSurrey: 7.4\nEssex: 9.8",
        [
            ("11.2", "rate 11.2 per_1000", "kent", YEAR),
            ("7.4", "rate 7.4 per_1000", "surrey", YEAR),
            ("9.8", "rate 9.8 per_1000", "essex", YEAR),
        ],
    ),
    (
        "Rapes no-crimed by police in 2013/14\n\nKent: 30%\nSurrey: 12%\nEssex: 9%",
        [
            ("30%", "percentage 30", "kent", YEAR),
            ("12%", "percentage 12", "surrey", YEAR),
            ("9%", "percentage 9", "essex", YEAR),
        ],
    ),
    (
        "Kent Police workforce at 31 March 2014\n\nOfficers: 3,200\nPCSOs: 280\nSpecials: 310",
        [
            ("3,200", "count 3200", "kent", "2014-03-31..2014-03-31"),
            ("280", "count 280", "kent", "2014-03-31..2014-03-31"),
            ("310", "count 310", "kent", "2014-03-31..2014-03-31"),
        ],
    ),
    (
        "Crime recorded by Essex Police in 2013/14\n\nBurglary: 8,310, up 4%\nRobbery: 1,420, down 6%",
        [
            ("8,310", "count 8310", "essex", YEAR),
            ("4%", "change 4 percent up", "essex", YEAR),
            ("1,420", "count 1420", "essex", YEAR),
            ("6%", "change 6 percent down", "essex", YEAR),
        ],
    ),
]
# League tables: the number before the name is its place and no claim; the figure behind it is one.
LEAGUES: list[Row] = [
    # A key that dates what stands in brackets, a heading between it and the rows, and another heading further down.
    (
        (
            "Burglaries in 2013/14 (2012/13 in brackets):\n\nThe top two\n\nKent Police: 640 (614)\nEssex Police: 590 (608)"
            "\n\nFewest\n\nSurrey Police: 110 (130)"
        ),
        [
            ("640", "count 640", "kent", YEAR),
            ("614", "count 614", "kent", BEFORE),
            ("590", "count 590", "essex", YEAR),
            ("608", "count 608", "essex", BEFORE),
            ("110", "count 110", "surrey", YEAR),
            ("130", "count 130", "surrey", BEFORE),
        ],
    ),
    # Rows of posts that are gone, with their per cent, and rows that tell how many are left.
    (
        "Police officers lost between March 2010 and March 2013, and the change in per cent:\n\nKent: 467 (-12%)\nEssex: 366 (-9%)",
        [
            ("467", "change 467 down", "kent"),
            ("-12%", "change 12 percent down", "kent"),
            ("366", "change 366 down", "essex"),
            ("-9%", "change 9 percent down", "essex"),
        ],
    ),
    (
        "Police officers in March 2013, with posts lost since March 2010 in brackets:\n\nKent: 3,395 (467)\nEssex: 3,308 (366)",
        [
            ("3,395", "count 3395", "kent"),
            ("467", "change 467 down", "kent"),
            ("3,308", "count 3308", "essex"),
            ("366", "change 366 down", "essex"),
        ],
    ),
    (
        "Most burglaries recorded by police in 2013/14\n\n1. Kent 8,310\n2. Sussex 7,950\n3. Surrey 6,120",
        [
            ("8,310", "count 8310", "kent", YEAR),
            ("7,950", "count 7950", "sussex", YEAR),
            ("6,120", "count 6120", "surrey", YEAR),
        ],
    ),
    (
        "The burglary rates of police forces, per 1,000 homes, in 2013/14:\n\n1) Humberside, 14.1\n2) Cleveland, 13.8\n3) Kent, 11.2",
        [
            ("14.1", "rate 14.1 per_1000", "humberside", YEAR),
            ("13.8", "rate 13.8 per_1000", "cleveland", YEAR),
            ("11.2", "rate 11.2 per_1000", "kent", YEAR),
        ],
    ),
    (
        "Rapes dismissed as no crime by police in 2013/14:\n\n1. Lincolnshire (33 per cent)\n2. Leicestershire (29 per cent)",
        [
            ("33 per cent", "percentage 33", "lincolnshire", YEAR),
            ("29 per cent", "percentage 29", "leicestershire", YEAR),
        ],
    ),
    (
        "Detection rates for robbery, police forces in 2013/14\n\nTop three\n\nDorset: 41%\nDurham: 38%\nGwent: 36%",
        [
            ("41%", "percentage 41", "dorset", YEAR),
            ("38%", "percentage 38", "durham", YEAR),
            ("36%", "percentage 36", "gwent", YEAR),
        ],
    ),
    (
        "Burglaries recorded by police in 2013/14:\n\n1. Kent: 8,310\n2. Sussex: 7,950\n3. Surrey: 6,120",
        [
            ("8,310", "count 8310", "kent", YEAR),
            ("7,950", "count 7950", "sussex", YEAR),
            ("6,120", "count 6120", "surrey", YEAR),
        ],
    ),
    (
        "Share of rapes no-crimed by police in 2013/14:\n\n1. Lincolnshire 33%\n2. Leicestershire 29%\n3. Kent 28%",
        [
            ("33%", "percentage 33", "lincolnshire", YEAR),
            ("29%", "percentage 29", "leicestershire", YEAR),
            ("28%", "percentage 28", "kent", YEAR),
        ],
    ),
    (
        "Robberies of the Welsh police forces in 2013/14\n\n1. South Wales - 310\n2. Gwent - 120\n3. North Wales - 98\n4. Dyfed-Powys - 22",
        [
            ("310", "count 310", "south-wales", YEAR),
            ("120", "count 120", "gwent", YEAR),
            ("98", "count 98", "north-wales", YEAR),
            ("22", "count 22", "dyfed-powys", YEAR),
        ],
    ),
]
# The unit or the kind of figure stated once, then bare numbers.
ONCE: list[Row] = [
    (
        "Rapes no-crimed by police, per cent, 2013/14\n\nKent - 30\nSurrey - 12\nEssex - 9",
        [
            ("30", "percentage 30", "kent", YEAR),
            ("12", "percentage 12", "surrey", YEAR),
            ("9", "percentage 9", "essex", YEAR),
        ],
    ),
    (
        "Burglaries solved by police (%)\n\nKent - 14\nSurrey - 12",
        [("14", "percentage 14", "kent"), ("12", "percentage 12", "surrey")],
    ),
    *(
        (f"{key}\n\nKent - 14\nSurrey - 12", [("14", "percentage 14", "kent"), ("12", "percentage 12", "surrey")])
        for key in (
            "% of burglaries solved by police",
            "% OF BURGLARIES SOLVED BY POLICE",
            "Per cent of burglaries solved by police",
            "Percentage of burglaries solved by police",
            "Percentage of police burglaries solved, 2013/14",
            "Proportion of burglaries solved by police",
            "Share of burglaries solved by police",
        )
    ),
    *(
        (f"{key}\n\nKent - 140\nSurrey - 120", [("140", "count 140", "kent"), ("120", "count 120", "surrey")])
        for key in (
            "Burglaries recorded by police",
            "Burglaries recorded by police, a growing share of crime",
            "% change in burglaries recorded by police is not shown",
            "Number of burglaries recorded by police",
        )
    ),
    (
        "Burglaries recorded by police, down six per cent\n\nKent - 140\nSurrey - 120",
        [("six per cent",), ("140", "count 140", "kent"), ("120", "count 120", "surrey")],
    ),
    (
        "Kent Police detected 14 per cent of burglaries, Surrey Police 12 and Essex Police nine.",
        [
            ("14 per cent", "percentage 14", "kent"),
            ("12", "percentage 12", "surrey"),
            ("nine", "percentage 9", "essex"),
        ],
    ),
    (
        "Durham had 9.8 rapes per 100,000 people. In Cleveland it was 14.1 and in Northumbria 12.9.",
        [
            ("9.8", "rate 9.8 per_100000", "durham"),
            ("14.1", "rate 14.1 per_100000", "cleveland"),
            ("12.9", "rate 12.9 per_100000", "northumbria"),
        ],
    ),
    (
        "Police recorded 640 robberies in Kent, 212 in Surrey and 64 in Dorset.",
        [("640", "count 640", "kent"), ("212", "count 212", "surrey"), ("64", "count 64", "dorset")],
    ),
    (
        "Police recorded 640 robberies in Kent last year. There were 212 in Surrey.",
        [
            ("640", "count 640", "kent", "2013-01-01..2013-12-31"),
            ("212", "count 212", "surrey", "2013-01-01..2013-12-31"),
        ],
    ),
    (
        "The detection rate for rape is 18 per cent in England and Wales; in Durham it is 32, in Northumbria 23.",
        [
            ("18 per cent", "percentage 18", "england-and-wales"),
            ("32", "percentage 32", "durham"),
            ("23", "percentage 23", "northumbria"),
        ],
    ),
    (
        "Kent Police had 3,600 officers in March 2010 and 3,200 in March 2014.",
        [
            ("3,600", "count 3600", "kent", "2010-03-31..2010-03-31"),
            ("3,200", "count 3200", "kent", "2014-03-31..2014-03-31"),
        ],
    ),
    (
        "Kent Police recorded 640 burglaries in 2012/13 and 512 in 2013/14.",
        [("640", "count 640", "kent", BEFORE), ("512", "count 512", "kent", YEAR)],
    ),
    (
        "Police say burglary rose by 12 per cent in Kent, by seven in Surrey and by three in Dorset.",
        [
            ("12 per cent", "change 12 percent up", "kent"),
            ("seven", "change 7 percent up", "surrey"),
            ("three", "change 3 percent up", "dorset"),
        ],
    ),
]
# A period said once holds for what follows on the same subject.
CARRIED: list[Row] = [
    (
        "In 2013/14 Kent Police recorded 640 burglaries. It solved 64 of them.",
        [("640", "count 640", "kent", YEAR), ("64", "count 64", "kent", YEAR)],
    ),
    (
        "In 2013/14 Kent Police recorded 640 burglaries.\n\nRobberies came to 212.",
        [("640", "count 640", "kent", YEAR), ("212", "count 212", "kent", YEAR)],
    ),
    (
        "In 2013/14 Kent Police recorded 640 burglaries, compared with 700 the previous year.",
        [("640", "count 640", "kent", YEAR), ("700", "count 700", "kent", BEFORE)],
    ),
    (
        "Kent Police recorded 640 burglaries.\n\nThe figures cover the year to March 2014.",
        [("640", "count 640", "kent", YEAR)],
    ),
    (
        "In the year to March 2014 Kent Police recorded 640 burglaries. In the same period 212 robberies were recorded.",
        [("640", "count 640", "kent", YEAR), ("212", "count 212", "kent", YEAR)],
    ),
    (
        "Between April 2013 and March 2014 Kent Police recorded 640 burglaries. In the previous 12 months there were 700.",
        [("640", "count 640", "kent", YEAR), ("700", "count 700", "kent", BEFORE)],
    ),
    (
        "Kent Police recorded 640 burglaries in 2013. Across the border in Surrey there were 212 that year.",
        [
            ("640", "count 640", "kent", "2013-01-01..2013-12-31"),
            ("212", "count 212", "surrey", "2013-01-01..2013-12-31"),
        ],
    ),
    (
        "Kent Police recorded 640 burglaries in 2013. The force has 3,200 officers.",
        [("640", "count 640", "kent", "2013-01-01..2013-12-31"), ("3,200", "count 3200", "kent", "none")],
    ),
]
# A line that ends in a colon says the unit of all the tables below it, whatever their headings.
UNITS_OF_ALL: list[Row] = [
    (
        (
            "Police figures\n\nHow the forces compare, per 1,000 population, in 2013:\n\nVehicle offences\n- Kent: 1.7\n- Essex: 3.2\n\n"
            "Burglary\n- Kent: 2.9\n- Essex: 5.2"
        ),
        [
            ("1.7", "rate 1.7 per_1000", "kent"),
            ("3.2", "rate 3.2 per_1000", "essex"),
            ("2.9", "rate 2.9 per_1000", "kent"),
            ("5.2", "rate 5.2 per_1000", "essex"),
        ],
    ),
    (
        (
            "Police figures\n\nHow the forces compare, per 1,000 population, in 2013:\n\nVehicle offences\n- Kent: 1.7\n- Essex: 3.2\n\n"
            "Kent Police recorded 64 murders in 2013.\n\nRobberies\n- Kent: 640\n- Essex: 510"
        ),
        [
            ("1.7", "rate 1.7 per_1000", "kent"),
            ("3.2", "rate 3.2 per_1000", "essex"),
            ("64 murders", "count 64", "kent"),
            ("640", "count 640", "kent"),
            ("510", "count 510", "essex"),
        ],
    ),
    (
        "Police figures\n\nKent Police had 8.2 burglaries per 1,000 people.\n\nRobberies\n- Kent: 640\n- Essex: 510",
        [
            ("8.2", "rate 8.2 per_1000", "kent"),
            ("640", "count 640", "kent"),
            ("510", "count 510", "essex"),
        ],
    ),
    (
        "Police figures\n\nHow the forces compare:\n\nRobberies\n- Kent: 640\n- Essex: 510",
        [("640", "count 640", "kent"), ("510", "count 510", "essex")],
    ),
]
TABLES = HEADLINES + BULLETS + HEADED + CROSSED + DATED + ROWS + LEAGUES + ONCE + CARRIED + UNITS_OF_ALL


@pytest.mark.parametrize(("text", "expected"), TABLES, ids=[text for text, _ in TABLES])
def test_structure(text: str, expected: list[tuple[str, ...]], read: Callable[[str], Analysis]) -> None:
    assert differences(read(text), expected) == []


# Lists and rows in a police story that count nothing of police.
NONE: list[str] = [
    "Kent Police appeal\n\n- Call 101\n- Quote 41/2231/14\n- Ask for PC 4471",
    "How to keep burglars out, by Kent Police\n\n1. Lock the door\n2. Shut the windows\n3. Leave on a light",
    "Police checkpoint times\n\nMonday: 9am\nTuesday: 10am\nWednesday: 8am",
    "Sunday league, police results\n\nKent Police 3\nEssex Police 2",
    "Open evenings at the police station\n\nMay 3: 7pm\nMay 10: 7.30pm",
    "The police choir sang\n\n- 3 hymns\n- 2 carols",
    "Kent Police stories\n\nPage 3: Burglar held\nPage 7: New dogs",
    "Kent Police station, rooms to let\n\nRoom 3: 12 square metres\nRoom 4: 14 square metres",
]


@pytest.mark.parametrize("text", NONE)
def test_lists_without_claims(text: str, read: Callable[[str], Analysis]) -> None:
    assert differences(read(text), []) == []


# (text, the kind of block that each claim stands in)
BLOCKS: list[tuple[str, list[str]]] = [
    ("Burglary up 12%\n\nBurglary in Kent is up 12%, police say.", ["headline", "paragraph"]),
    ("Kent Police in 2013/14 recorded:\n\n- 640 burglaries\n- 212 robberies", ["list item", "list item"]),
    ("Kent Police recorded crime\n\nBurglary: 640\nRobbery: 212", ["table cell", "table cell"]),
    ("Kent Police recorded 640\nburglaries in all.", ["paragraph"]),
    (
        "Kent crime in figures\n\nKent Police recorded 640 burglaries.\n\n> It recorded 212 robberies.",
        ["paragraph", "quote"],
    ),
    ("Kent Police recorded:\n\n1. 640 burglaries\n2. 212 robberies", ["list item", "list item"]),
    ("Kent Police recorded 640 burglaries.\n\nIt recorded 212 robberies.", ["paragraph", "paragraph"]),
    ("KENT POLICE RECORD 640 BURGLARIES\n\nThe force has 3,200 officers.", ["headline", "paragraph"]),
]


@pytest.mark.parametrize(("text", "blocks"), BLOCKS)
def test_blocks(text: str, blocks: list[str], read: Callable[[str], Analysis]) -> None:
    assert [claim.block for claim in read(text).claims] == blocks
