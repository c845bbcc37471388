"""Ranks: ordinals, superlatives, places in a table, "only X had fewer", "the only force", records; and what is no rank."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.domain.claims import Analysis
from tests.claims.conftest import Row, differences

# An ordinal before a superlative, whatever the words round it.
ORDINALS: list[Row] = [
    ("Kent Police has the third lowest detection rate in the country.", [("third lowest", "rank 3 lowest", "kent")]),
    ("Burglary in Surrey was the second-highest in the south east.", [("second-highest", "rank 2 highest", "surrey")]),
    ("Cumbria had the 5th lowest burglary rate of any force.", [("5th lowest", "rank 5 lowest", "cumbria")]),
    (
        "The fourth biggest fall in robbery was in Dorset, official police figures show.",
        [("fourth biggest", "rank 4 highest", "dorset")],
    ),
    (
        "Norfolk is the third safest county in England, crime figures show.",
        [("third safest", "rank 3 best", "norfolk")],
    ),
    (
        "Lincolnshire Police solved the second fewest burglaries per officer.",
        [("second fewest", "rank 2 lowest", "lincolnshire")],
    ),
    ("Durham was joint second highest for recorded rapes.", [("second highest", "rank 2 highest", "durham")]),
    (
        "Wiltshire Police has the joint third lowest rate of knife crime.",
        [("third lowest", "rank 3 lowest", "wiltshire")],
    ),
    ("Gwent Police had the tenth worst detection rate for rape.", [("tenth worst", "rank 10 worst", "gwent")]),
    (
        "Police in Essex deal with the sixth highest number of violent crimes.",
        [("sixth highest", "rank 6 highest", "essex")],
    ),
]
# A superlative alone is first from the end that it names.
SUPERLATIVES: list[Row] = [
    # Grants have places too, and "the 43" are no figure.
    (
        "Kent Police gets £120.4m from the Home Office in 2014/15, the ninth largest grant of the 43.",
        [("£120.4m", "money 120400000", "kent"), ("ninth largest grant", "rank 9 highest", "kent")],
    ),
    (
        "The Home Office is giving Kent Police £120.4m in 2014/15, the biggest grant of all.",
        [("£120.4m", "money 120400000", "kent"), ("biggest grant", "rank 1 highest", "kent")],
    ),
    (
        "Kent Police, the ninth largest force of the 43, recorded 640 burglaries last year.",
        [("640", "count 640", "kent")],
    ),
    (
        "Kent Police recorded 43 burglaries last year, and 12 of the 43 were in Dover.",
        [("43 burglaries", "count 43", "kent"), ("12", "count 12", "dover"), ("43", "count 43", "dover")],
    ),
    # Some of those that are first have no place; one of them is among the first.
    (
        "Four of the ten police areas with the most burglaries are in the Midlands. Kent recorded 3,428, and only the Met had more.",
        [("3,428", "count 3428", "kent"), ("only the Met", "rank 2 highest", "kent")],
    ),
    (
        "Kent is one of the ten police areas with the most burglaries.",
        [("one of the ten", "rank - highest", "kent")],
    ),
    # Fewer than a number is no place.
    (
        "Only Lincolnshire and Kent have fewer than 50 police dogs.",
        [("fewer than 50", "count <50", "lincolnshire+kent")],
    ),
    # "Anywhere", and behind the verb the place that has it; not a place that "anywhere" is of.
    (
        "Kent had 12 burglaries. The lowest number anywhere was in Gwent, with three.",
        [("12", "count 12", "kent"), ("lowest", "rank 1 lowest", "gwent"), ("three", "count 3", "gwent")],
    ),
    (
        "The lowest number of burglaries anywhere in Kent was in Thanet.",
        [("lowest", "rank 1 lowest", "thanet")],
    ),
    ("Cleveland has the highest rate of burglary in England.", [("highest", "rank 1 highest", "cleveland")]),
    ("Dyfed-Powys Police recorded the fewest robberies of any force.", [("fewest", "rank 1 lowest", "dyfed-powys")]),
    (
        "Nowhere are more bikes stolen than in Cambridgeshire, police figures show.",
        [("more", "rank 1 highest", "cambridgeshire")],
    ),
    (
        "Kent Police dismissed more rape allegations than any other force.",
        [("more rape allegations than any other force", "rank 1 highest", "kent")],
    ),
    (
        "Fewer rapes are reported in Durham than anywhere else in England and Wales.",
        [("Fewer rapes", "rank 1 lowest", "durham")],
    ),
    ("No force has a lower detection rate than Gwent Police.", [("No force", "rank 1 lowest", "gwent")]),
    # Also after another force, of which the text told before; where no force stands behind "than", it stays of that one.
    (
        "Kent Police solved 18 per cent of burglaries. No force has fared worse than Gwent. Its rate was 7 per cent.",
        [
            ("18 per cent", "percentage 18", "kent"),
            ("No force", "rank 1 worst", "gwent"),
            ("7", "percentage 7", "gwent"),
        ],
    ),
    (
        "Kent Police solved 18 per cent of burglaries. None of its neighbours did better than Surrey, on 21 per cent.",
        [("18", "percentage 18", "kent"), ("None of", "rank 1 best", "surrey"), ("21", "percentage 21", "surrey")],
    ),
    (
        "Kent Police solved 18 per cent of burglaries. No other force did worse. Gwent solved 19 per cent.",
        [("18", "percentage 18", "kent"), ("No other", "rank 1 worst", "kent"), ("19", "percentage 19", "gwent")],
    ),
    (
        "Kent Police solved 18 per cent of burglaries. No force did better than in 2012.",
        [("18", "percentage 18", "kent"), ("No force", "rank 1 best", "kent")],
    ),
    (
        "Surrey Police had the worst charge rate for burglary in 2013.",
        [("worst", "rank 1 worst", "surrey", "2013-01-01..2013-12-31")],
    ),
    ("Suffolk Police has the best detection rate for robbery.", [("best", "rank 1 best", "suffolk")]),
    (
        "Humberside saw the biggest rise in robbery of all 43 forces.",
        [("biggest rise", "rank 1 highest", "humberside")],
    ),
    ("Cheshire Police is the quickest force to answer 999 calls.", [("quickest", "rank 1 lowest", "cheshire")]),
]
# Places in a table.
PLACES: list[Row] = [
    # More words for the top and the bottom, and the name behind their colon.
    (
        "At the bottom you will find Gloucestershire, with 881 burglaries.",
        [("At the bottom", "rank 1 lowest", "gloucestershire"), ("881", "count 881", "gloucestershire")],
    ),
    (
        "Kent recorded 900 burglaries. Bottom of the heap: Surrey, with 81.",
        [("900", "count 900", "kent"), ("Bottom of the heap", "rank 1 lowest", "surrey"), ("81", "count 81", "surrey")],
    ),
    (
        "Gwent made the deepest cut in stop and searches of any Welsh force in 2014.",
        [("deepest cut", "rank 1 highest", "gwent")],
    ),
    (
        "Kent had 3,831 officers in March 2014, the most there have ever been.",
        [("3,831", "count 3831", "kent"), ("most", "rank 1 highest", "kent")],
    ),
    (
        "Kent had 3,831 officers in March 2014, the fewest it has had since 2007.",
        [("3,831", "count 3831", "kent"), ("fewest", "rank 1 lowest", "kent")],
    ),
    # How far something went, by a word beside its verb.
    ("Burglary fell furthest in Wiltshire.", [("furthest", "rank 1 highest", "wiltshire")]),
    (
        "Crime in Wiltshire fell, and nowhere did burglary fall further.",
        [("nowhere did burglary fall further", "rank 1 highest", "wiltshire")],
    ),
    (
        "Burglary fell further in Wiltshire than in any other force area.",
        [("fell further in Wiltshire than in any other", "rank 1 highest", "wiltshire")],
    ),
    ("Crime rose most in Lancashire.", [("most", "rank 1 highest", "lancashire")]),
    ("Crime in Lancashire rose the most of all 43 forces.", [("most", "rank 1 highest", "lancashire")]),
    ("Robbery fell fastest in Wiltshire.", [("fastest", "rank 1 highest", "wiltshire")]),
    ("No force will be given any further money for burglary.", []),
    ("Kent Police has gone further than any other force in solving burglaries.", []),
    (
        "The village furthest from a police station in Kent had 12 burglaries.",
        [("12 burglaries", "count 12", "kent")],
    ),
    ("Robberies rose most weeks in Kent.", []),
    (
        "Kent had 640 robberies. Essex came closest, with 512.",
        [("640", "count 640", "kent"), ("came closest", "rank 2 highest", "essex"), ("512", "count 512", "essex")],
    ),
    (
        "Kent had 640 robberies. Essex came closest to its target, with 512.",
        [("640", "count 640", "kent"), ("512", "count 512", "essex")],
    ),
    ("Burglars in Kent make the most of the summer.", []),
    (
        "What were they after? Drugs, for the most part: Kent Police made 64 arrests.",
        [("64 arrests", "count 64", "kent")],
    ),
    ("Officer numbers in Kent have touched bottom.", []),
    (
        "Officer numbers in Kent hit rock bottom, with 640.",
        [("rock bottom", "rank 1 lowest", "kent"), ("640", "count 640", "kent")],
    ),
    ("Kent has hit the bottom of the table for burglary.", [("bottom of the table", "rank 1 lowest", "kent")]),
    # Of several that each have a figure the place is all theirs.
    (
        "Kent had 640 robberies. Essex, with 512, and Sussex, with 488, came next.",
        [
            ("640 robberies", "count 640", "kent"),
            ("512", "count 512", "essex"),
            ("488", "count 488", "sussex"),
            ("came next", "rank 2 highest", "essex+sussex"),
        ],
    ),
    (
        "Kent had 640 robberies, and Sussex, with 488, came next.",
        [
            ("640 robberies", "count 640", "kent"),
            ("488", "count 488", "sussex"),
            ("came next", "rank 2 highest", "sussex"),
        ],
    ),
    ("Kent is ranked 22 in the country for burglary.", [("22", "rank 22 highest", "kent")]),
    ("Kent ranked 220 burglaries as serious.", [("220 burglaries", "count 220", "kent")]),
    ("Lincolnshire tops the table for dropped rape cases.", [("tops the table", "rank 1 highest", "lincolnshire")]),
    ("Kent came top for recorded burglaries in 2013.", [("came top", "rank 1 highest", "kent")]),
    (
        "Kent Police had 640 robberies. Sussex came next with 512.",
        [("640", "count 640", "kent"), ("came next", "rank 2 highest", "sussex"), ("512", "count 512", "sussex")],
    ),
    ("For burglary detections Gwent was 38th out of 43 forces.", [("38th out of 43", "rank 38 highest", "gwent")]),
    ("Cumbria ranked ninth of the 43 forces for recorded crime.", [("ninth", "rank 9 highest", "cumbria")]),
    (
        "Northumbria Police is at the bottom of the table for burglary rates.",
        [("bottom of the table", "rank 1 lowest", "northumbria")],
    ),
    (
        "Dorset was second only to Devon and Cornwall for reported rapes.",
        [("second only to", "rank 2 highest", "dorset")],
    ),
    ("West Yorkshire came fourth for recorded burglaries.", [("fourth", "rank 4 highest", "west-yorkshire")]),
    ("Cleveland Police was in fifth place for recorded robberies.", [("fifth place", "rank 5 highest", "cleveland")]),
    ("Essex Police came last for burglary detections.", [("came last", "rank 1 lowest", "essex")]),
    (
        "Surrey Police was third from bottom in the table of detection rates.",
        [("third from bottom", "rank 3 lowest", "surrey")],
    ),
]
# "The best result in the country" is a place, "the best result for the victim" none.
RESULTS: list[Row] = [
    (
        "Kent Police solved 32 per cent of burglaries, the best result in the country.",
        [("32 per cent", "percentage 32", "kent"), ("best result", "rank 1 best", "kent")],
    ),
    (
        "Kent Police solved 32 per cent of burglaries, the third worst performance of any force.",
        [("32 per cent", "percentage 32", "kent"), ("third worst performance", "rank 3 worst", "kent")],
    ),
    (
        "Kent Police solved 32 per cent of burglaries, the best record in England and Wales.",
        [("32 per cent", "percentage 32", "kent"), ("best record", "rank 1 best", "kent")],
    ),
    (
        "Kent Police solved 32 per cent of burglaries. It wants the best result for every victim.",
        [("32 per cent", "percentage 32", "kent")],
    ),
    (
        "Kent Police solved 32 per cent of burglaries and had the best result of its sports day.",
        [("32 per cent", "percentage 32", "kent")],
    ),
]
# Places counted from the foot of a table.
FOOT: list[Row] = [
    # Of the table told since, and not of the share that was charged.
    (
        (
            "In Kent 5.4% of robberies ended with a charge, the lowest share.\n\nKnife crimes recorded by Essex Police reached 640.\n\n"
            "Surrey came second with 510."
        ),
        [
            ("5.4%", "percentage 5.4", "kent"),
            ("lowest share", "rank 1 lowest", "kent"),
            ("640", "count 640", "essex"),
            ("second", "rank 2 highest", "surrey"),
            ("510", "count 510", "surrey"),
        ],
    ),
    (
        "In Kent 5.4% of robberies ended with a charge, the lowest share.\n\nSurrey came second with 7.1%.",
        [
            ("5.4%", "percentage 5.4", "kent"),
            ("lowest share", "rank 1 lowest", "kent"),
            ("second", "rank 2 lowest", "surrey"),
            ("7.1%", "percentage 7.1", "surrey"),
        ],
    ),
    # Next to bottom is second from there; whoever is told after them by a high number is counted from the top.
    (
        "Durham solved nine per cent of burglaries and came bottom; North Wales, on 11 per cent, was next to bottom.",
        [
            ("nine per cent", "percentage 9", "durham"),
            ("came bottom", "rank 1 lowest", "durham"),
            ("11 per cent", "percentage 11", "north-wales"),
            ("next to bottom", "rank 2 lowest", "north-wales"),
        ],
    ),
    (
        "Durham was bottom of the table for burglaries. Kent was last but one.",
        [("bottom of the table", "rank 1 lowest", "durham"), ("last but one", "rank 2 lowest", "kent")],
    ),
    (
        "Durham came bottom for burglaries, with nine per cent. Kent (38 per cent) was 12th and Sussex (37) 13th.",
        [
            ("came bottom", "rank 1 lowest", "durham"),
            ("nine per cent", "percentage 9", "durham"),
            ("38 per cent", "percentage 38", "kent"),
            ("12th", "rank 12 highest", "kent"),
            ("37", "percentage 37", "sussex"),
            ("13th", "rank 13 highest", "sussex"),
        ],
    ),
    (
        "Durham had the fewest burglaries. Kent came second and Sussex was third.",
        [
            ("fewest", "rank 1 lowest", "durham"),
            ("second", "rank 2 lowest", "kent"),
            ("third", "rank 3 lowest", "sussex"),
        ],
    ),
    (
        "Durham came bottom for burglaries. Kent came second and Sussex was third.",
        [
            ("came bottom", "rank 1 lowest", "durham"),
            ("second", "rank 2 lowest", "kent"),
            ("third", "rank 3 lowest", "sussex"),
        ],
    ),
]
LIKELY: list[Row] = [
    # What people of a place are most or least likely to suffer; what a group is likely to do is no place.
    (
        "People in Kent are the least likely in England and Wales to be burgled, police figures show.",
        [("least likely", "rank 1 lowest", "kent")],
    ),
    (
        "Householders in Kent were the most likely to be burgled in 2013, police figures show.",
        [("most likely", "rank 1 highest", "kent")],
    ),
    ("Young men in Kent are most likely to be a suspect, police say.", []),
    ("Burglars in Kent are most likely to strike at night, police say.", []),
    ("Kent recorded 640 burglaries. Men are the most likely to be stabbed.", [("640 burglaries", "count 640", "kent")]),
    # The table of all three offences is no table of three forces.
    (
        "Essex, Surrey and Sussex had police figures. Figures put the Kent force bottom of the table of burglaries for all three.",
        [("bottom of the table", "rank 1 lowest", "kent")],
    ),
]
# The place follows from who alone is beyond it.
ONLY: list[Row] = [
    (
        (
            "Kent Police solved 21 per cent of burglaries. "
            "Only two other forces solved a bigger share, Surrey (33 per cent) and Essex (29 per cent)."
        ),
        [
            ("21 per cent", "percentage 21", "kent"),
            ("Only two other forces solved a bigger", "rank 3 highest", "kent"),
            ("33 per cent", "percentage 33", "surrey"),
            ("29 per cent", "percentage 29", "essex"),
        ],
    ),
    (
        (
            "Kent Police solved 21 per cent of burglaries. "
            "Only two forces, Surrey (33 per cent) and Essex (29 per cent), solved a bigger share."
        ),
        [
            ("21 per cent", "percentage 21", "kent"),
            ("Only two forces", "rank 3 highest", "kent"),
            ("33 per cent", "percentage 33", "surrey"),
            ("29 per cent", "percentage 29", "essex"),
        ],
    ),
    (
        "Kent Police solved 21 per cent of burglaries. Only two forces had a higher rate - Surrey and Essex.",
        [
            ("21 per cent", "percentage 21", "kent"),
            ("Only two forces had a higher", "rank 3 highest", "kent"),
        ],
    ),
    (
        "Police say that only two forces recorded fewer burglaries, Kent among them.",
        [("only two forces recorded fewer", "rank 3 lowest")],
    ),
    (
        "Kent had 14,263 burglaries. Of the 43 forces just two, Cumbria and Northumbria, had a bigger increase.",
        [("14,263 burglaries", "count 14263", "kent"), ("just two, Cumbria", "rank 3 highest", "kent")],
    ),
    (
        "Kent had 14,263 burglaries. Of the ten forces in the region, only two – Essex and Norfolk – had a lower rate.",
        [("14,263 burglaries", "count 14263", "kent"), ("only two", "rank 3 lowest", "kent")],
    ),
    (
        "Kent had 14,263 burglaries. Only six other forces saw a fall, and only Avon and Somerset had a bigger one.",
        [
            ("14,263 burglaries", "count 14263", "kent"),
            ("only Avon and Somerset had a bigger", "rank 2 highest", "kent"),
        ],
    ),
    (
        "Kent had 14,263 burglaries. Only six other forces saw a bigger fall, and only Essex had more officers.",
        [
            ("14,263 burglaries", "count 14263", "kent"),
            ("Only six other forces saw a bigger", "rank 7 highest", "kent"),
            ("only Essex had more", "rank 2 highest", "kent"),
        ],
    ),
    # No place: what took the best part of a year, and the greater part of what is counted.
    (
        "Kent Police spent the best part of a year on 640 burglaries.",
        [("640 burglaries", "count 640", "kent")],
    ),
    (
        "Kent Police made 640 seizures. Most – 72 per cent – involved cannabis.",
        [("640 seizures", "count 640", "kent"), ("72 per cent", "percentage 72", "kent")],
    ),
    (
        "Kent Police searched people for drugs most – 72 times in a month.",
        [("most", "rank 1 highest", "kent"), ("72 times", "count 72", "kent")],
    ),
    # Told of one alone: in a headline, of those who are likely, by nobody else, by more than at another time.
    (
        "Kent only force to solve more burglaries\n\nKent Police solved 640 burglaries.",
        [("only force", "rank 1 highest", "kent"), ("640 burglaries", "count 640", "kent")],
    ),
    (
        "Kent only part of it, say burglary victims\n\nKent Police solved 640 burglaries.",
        [("640 burglaries", "count 640", "kent")],
    ),
    (
        "Drivers in Kent least likely to be breath tested\n\nPolice carried out 640 breath tests.",
        [("least likely", "rank 1 lowest", "kent"), ("640 breath tests", "count 640", "kent")],
    ),
    (
        "Young drivers least likely to be breath tested\n\nKent Police carried out 640 breath tests.",
        [("640 breath tests", "count 640", "kent")],
    ),
    (
        "Kent Police solved 84 per cent of burglaries, and nobody else came close.",
        [("84 per cent", "percentage 84", "kent"), ("nobody else came close", "rank 1 highest", "kent")],
    ),
    (
        "Kent Police solved 84 per cent of burglaries, and nobody else came close to the men who did them.",
        [("84 per cent", "percentage 84", "kent")],
    ),
    (
        "Kent has 3,200 officers. Only in Surrey were there more officers than a year before.",
        [("3,200 officers", "count 3200", "kent"), ("Only in Surrey were there more", "rank 1 highest", "surrey")],
    ),
    (
        "Kent has 3,200 officers. Only in Surrey were there more.",
        [("3,200 officers", "count 3200", "kent"), ("Only in Surrey were there more", "rank 2 highest", "kent")],
    ),
    (
        "A burglar is likelier to be caught in Kent than anywhere else.",
        [("likelier to be caught in Kent than anywhere", "rank 1 highest", "kent")],
    ),
    (
        "Kent had 14,263 burglaries. Of the 43 forces, just two answered, and Essex had more officers.",
        [("14,263 burglaries", "count 14263", "kent")],
    ),
    (
        "Kent had 14,263 burglaries. Of its victims just two, both of them men, had more to say.",
        [("14,263 burglaries", "count 14263", "kent")],
    ),
    (
        "Only Kent and Essex had a higher rate of robbery than the West Midlands, where it was 2.8 per 1,000.",
        [("Only Kent and Essex", "rank 3 highest", "west-midlands"), ("2.8", "rate 2.8 per_1000", "west-midlands")],
    ),
    (
        "Only Cumbria had a lower rate of burglary than Durham.",
        [("Only Cumbria had a lower", "rank 2 lowest", "durham")],
    ),
    (
        "Gwent Police is the only force to have more officers than in 2010.",
        [("the only force", "rank 1 highest", "gwent")],
    ),
    (
        "Gwent has the third lowest rate of burglary, behind Surrey and Durham.",
        [("third lowest", "rank 3 lowest", "gwent")],
    ),
    (
        "Only the Met has a higher rate of robbery than Greater Manchester Police.",
        [("Only the Met", "rank 2 highest", "greater-manchester")],
    ),
    (
        "Only Kent Police has a lower detection rate than Gwent Police.",
        [("Only Kent Police", "rank 2 lowest", "gwent")],
    ),
    (
        "Cleveland was the only force in the north to record a rise in burglary.",
        [("the only force", "rank 1 highest", "cleveland")],
    ),
    (
        "Only one force, the Met, recorded more rapes than West Midlands Police.",
        [("Only one force", "rank 2 highest", "west-midlands")],
    ),
    (
        "Sussex Police recorded more burglaries than any force except Kent.",
        [("more burglaries", "rank 2 highest", "sussex")],
    ),
    (
        "Of the 43 forces, only three have lower rates of burglary than Dorset Police.",
        [("only three", "rank 4 lowest", "dorset")],
    ),
    (
        "Norfolk was beaten only by Suffolk for burglary detections, police figures show.",
        [("beaten only by", "rank 2 highest", "norfolk")],
    ),
    (
        "Norfolk was beaten only by Suffolk and Kent for burglary detections, police figures show.",
        [("beaten only by", "rank 3 highest", "norfolk")],
    ),
    (
        "Dorset Police had the second lowest rate of robbery; only Cumbria's was lower.",
        [("second lowest", "rank 2 lowest", "dorset"), ("only Cumbria", "rank 2 lowest", "dorset")],
    ),
]
# Who is let go before: named with an exception, or by how many they are.
EXCEPTED: list[Row] = [
    # "Any other", of forces, where one is left out.
    (
        "Kent made more searches than any other bar Surrey last year.",
        [("more searches than any other", "rank 2 highest", "kent")],
    ),
    (
        "Kent made more searches than any other apart from Surrey and Essex last year.",
        [("more searches than any other", "rank 3 highest", "kent")],
    ),
    (
        "Kent made fewer searches than any other except Surrey.",
        [("fewer searches than any other", "rank 2 lowest", "kent")],
    ),
    ("Kent put up more tents than any other barrister.", []),
    ("Norfolk Constabulary had the lowest burglary rate bar Cumbria.", [("lowest", "rank 2 lowest", "norfolk")]),
    ("Norfolk had the lowest burglary rate except for Cumbria.", [("lowest", "rank 2 lowest", "norfolk")]),
    (
        "Apart from Cumbria, Norfolk Constabulary had the lowest burglary rate.",
        [("lowest", "rank 2 lowest", "norfolk")],
    ),
    ("Apart from Kent, no force recorded more burglaries than Sussex.", [("no force", "rank 2 highest", "sussex")]),
    ("No force but Kent recorded more burglaries than Sussex Police.", [("No force", "rank 2 highest", "sussex")]),
    ("Durham police recorded the fewest robberies after Cumbria.", [("fewest", "rank 2 lowest", "durham")]),
    ("Durham police recorded the most robberies after Cumbria and Kent.", [("most", "rank 3 highest", "durham")]),
    ("After Cumbria, Durham police had the fewest robberies.", [("fewest", "rank 2 lowest", "durham")]),
    ("Sussex recorded more burglaries than any force but Kent.", [("more burglaries", "rank 2 highest", "sussex")]),
    (
        "Kent Police has more officers than anywhere but London and Essex.",
        [("more officers", "rank 3 highest", "kent")],
    ),
    ("Durham recorded fewer robberies than anyone but Cumbria.", [("fewer robberies", "rank 2 lowest", "durham")]),
    ("Only Surrey and Dorset recorded fewer robberies than Norfolk.", [("Only Surrey", "rank 3 lowest", "norfolk")]),
    ("Only Kent recorded more burglaries than Sussex Police in 2013.", [("Only Kent", "rank 2 highest", "sussex")]),
    (
        "Just two forces, Kent and Essex, had more burglaries than Sussex Police.",
        [("Just two forces", "rank 3 highest", "sussex")],
    ),
    ("Just one force recorded fewer rapes than Gwent Police.", [("Just one force", "rank 2 lowest", "gwent")]),
    ("Just three forces solve a smaller share of burglaries than Gwent.", [("three forces", "rank 4 lowest", "gwent")]),
    # nobody is let go: the words tell when, why, or who is left out of the field
    ("Durham had the fewest robberies after Cumbria cut its patrols.", [("fewest", "rank 1 lowest", "durham")]),
    ("Durham had the fewest robberies after Kent's fall.", [("fewest", "rank 1 lowest", "durham")]),
    ("Durham had the lowest burglary rate, but Kent's was higher.", [("lowest", "rank 1 lowest", "durham")]),
    ("Durham Constabulary has the lowest charge rate for rape bar none.", [("lowest", "rank 1 lowest", "durham")]),
    ("Durham had the second lowest burglary rate after Cumbria.", [("second lowest", "rank 2 lowest", "durham")]),
    ("Kent had the highest burglary rate, ahead of Essex.", [("highest", "rank 1 highest", "kent")]),
]
# The end that comes next, without an ordinal.
NEXT: list[Row] = [
    ("Bedfordshire, next worst, solved 6 per cent of burglaries.", [("next worst", "rank 2 worst"), ("6 per cent",)]),
    (
        "Next lowest was Gwent, which solved 6 per cent of burglaries.",
        [("Next lowest", "rank 2 lowest"), ("6 per cent",)],
    ),
    ("Essex had the next highest burglary rate.", [("next highest", "rank 2 highest", "essex")]),
    ("Dorset Police has the next best charge rate for rape.", [("next best", "rank 2 best", "dorset")]),
]
# "Among the" names no place.
AMONG: list[Row] = [
    ("Kent's burglary rate is among the highest in the country.", [("among the highest", "rank - highest", "kent")]),
    ("Durham is among the forces with the lowest rate of recorded rape.", [("lowest", "rank - lowest", "durham")]),
    ("Surrey has one of the lowest robbery rates in England.", [("one of the lowest", "rank - lowest", "surrey")]),
    (
        "Norfolk is one of the safest counties, police crime figures show.",
        [("one of the safest", "rank - best", "norfolk")],
    ),
    ("Essex Police was among the worst for burglary detections.", [("among the worst", "rank - worst", "essex")]),
    (
        "Cleveland Police saw one of the sharpest rises in knife crime.",
        [("one of the sharpest rises", "rank - highest", "cleveland")],
    ),
    (
        "Gwent Police's detection rates are some of the worst in Wales.",
        [("some of the worst", "rank - worst", "gwent")],
    ),
    (
        "Burglary rates in Humberside are some of the highest in England, police say.",
        [("some of the highest", "rank - highest", "humberside")],
    ),
    (
        "Norfolk Constabulary records one of the smallest numbers of robberies.",
        [("one of the smallest", "rank - lowest", "norfolk")],
    ),
    ("Kent Police is in the top ten for recorded burglaries.", [("top ten", "rank - highest", "kent")]),
    ("Kent is among the top 10 forces for burglary.", [("top 10", "rank - highest", "kent")]),
    ("Gwent is in the bottom three for solving rapes.", [("bottom three", "rank - lowest", "gwent")]),
    ("For burglary Dorset is in the bottom five police forces.", [("bottom five", "rank - lowest", "dorset")]),
    ("Merseyside's robbery rate is among the three highest in England.", [("among the three", "rank - highest")]),
    ("Dorset Police is one of three forces to have recruited officers.", [("one of three forces", "rank - highest")]),
    ("Gwent is one of only four areas where burglary rose.", [("one of only four areas", "rank - highest", "gwent")]),
    ("Gwent is among five forces whose rape figures fell.", [("among five forces", "rank - highest", "gwent")]),
]
# Over time, not over places.
RECORDS: list[Row] = [
    ("Recorded rape in Kent is at its highest since 2004.", [("highest", "rank 1 highest", "kent")]),
    ("Burglary in Surrey fell to its lowest level for a decade.", [("lowest level", "rank 1 lowest", "surrey")]),
    ("Recorded rape in Essex has reached a record high.", [("record high", "rank 1 highest", "essex")]),
    ("Police in Dorset recorded a record number of hate crimes.", [("record number", "rank 1 highest", "dorset")]),
    (
        "Gwent Police has fewer officers than at any time since 2002.",
        [("fewer officers than at any time", "rank 1 lowest", "gwent")],
    ),
    (
        "Kent Police recorded its fewest burglaries since records began.",
        [("fewest burglaries", "rank 1 lowest", "kent")],
    ),
    ("More rapes were reported to Norfolk Police than ever before.", [("More rapes", "rank 1 highest", "norfolk")]),
    (
        "Police in Durham recorded the lowest number of burglaries in 20 years.",
        [("lowest number", "rank 1 lowest", "durham")],
    ),
    ("It was the worst year on record for knife crime in Cleveland.", [("worst year", "rank 1 worst", "cleveland")]),
    ("Cleveland Police had its worst year on record for knife crime.", [("worst year", "rank 1 worst", "cleveland")]),
    ("August was the busiest month for burglary in Kent.", [("busiest month", "rank 1 highest", "kent")]),
    ("December was Kent's quietest month for burglary.", [("quietest month", "rank 1 lowest", "kent")]),
    ("Its worst single week for robbery came in May, Surrey Police said.", [("worst single week", "rank 1 worst")]),
    (
        "Burglary in Kent is a long way below the peak, in 2003, of 18,310.",
        [("the peak", "rank 1 highest", "kent"), ("18,310", "count 18310", "kent")],
    ),
    (
        "Officer numbers in Surrey are below the peak of 2,010.",
        [("the peak", "rank 1 highest", "surrey"), ("2,010", "count 2010", "surrey")],
    ),
    # What another figure is measured from has no place of that.
    (
        "Surrey Police had 1,900 officers in 2016, down from the peak of 2,010 in 2011.",
        [("1,900 officers", "count 1900", "surrey"), ("2,010", "count 2010", "surrey")],
    ),
    (
        "Surrey Police had 2,010 officers in 2016, 110 above the low of 1,900 in 2011.",
        [
            ("2,010 officers", "count 2010", "surrey"),
            ("110", "change 110 up", "surrey"),
            ("1,900", "count 1900", "surrey"),
        ],
    ),
    (
        "Surrey Police had 1,900 officers in 2016, fewer than at its peak of 2,010 in 2011.",
        [("1,900 officers", "count 1900", "surrey"), ("2,010", "count 2010", "surrey")],
    ),
    ("Recorded rape in Kent was at its peak in 2012.", [("peak", "rank 1 highest", "kent")]),
]
# A place told without its noun.
TOLD: list[Row] = [
    (
        "Only Thames Valley, at 63 knife crimes per 100,000, has more than Sussex.",
        [("Only Thames Valley", "rank 2 highest", "sussex"), ("63", "rate 63 per_100000", "thames-valley")],
    ),
    (
        "Cumbria has more women officers, at 41.9 per cent, than any other force.",
        [("more women", "rank 1 highest", "cumbria"), ("41.9 per cent", "percentage 41.9", "cumbria")],
    ),
    ("Kent nicked most: 640 arrests for burglary.", [("most", "rank 1 highest", "kent"), ("640", "count 640", "kent")]),
    (
        "Durham was alone in being called outstanding for recording crime.",
        [("alone in being", "rank 1 best", "durham")],
    ),
    ("Essex Police stands alone in having no PCSOs.", [("alone in having", "rank 1 lowest", "essex")]),
    (
        "Essex is the sixth most dangerous police area for burglary.",
        [("sixth most dangerous", "rank 6 worst", "essex")],
    ),
]
# Where the most of something was, told behind what is counted.
WHERE: list[Row] = [
    (
        "The fewest fines were in Cumbria, where police handed out 512.",
        [("fewest fines", "rank 1 lowest", "cumbria"), ("512", "count 512", "cumbria")],
    ),
    (
        "The fewest calls came from Cumbria, where police took 52.",
        [("fewest calls", "rank 1 lowest", "cumbria"), ("52", "count 52", "cumbria")],
    ),
    ("The most tickets were handed out by Kent Police.", [("most tickets", "rank 1 highest", "kent")]),
    ("The most arrests were made by Kent Police.", [("most arrests", "rank 1 highest", "kent")]),
    (
        "The biggest leap in the country came in Kent, where robberies were up 37 per cent, police said.",
        [("biggest leap", "rank 1 highest", "kent"), ("37 per cent", "change 37 percent up", "kent")],
    ),
    # What most of them were is no place.
    ("The most calls to Kent Police were about noise.", []),
    ("Most fines in Kent were for speeding, police said.", []),
]
# Number and rank beside each other are two claims.
WITH_FIGURES: list[Row] = [
    # The other end of a table, with its holder and figure right behind it.
    (
        "The worst place for solving burglary was Kent, on four per cent, and the best Surrey, on 14.",
        [
            ("worst place", "rank 1 worst", "kent"),
            ("four per cent", "percentage 4", "kent"),
            ("best", "rank 1 best", "surrey"),
            ("14", "percentage 14", "surrey"),
        ],
    ),
    (
        "The lowest burglary rate was Surrey's, four per 1,000, and the highest Kent, with 14.",
        [
            ("lowest burglary rate", "rank 1 lowest", "surrey"),
            ("four per 1,000", "rate 4 per_1000", "surrey"),
            ("highest", "rank 1 highest", "kent"),
            ("14", "rate 14 per_1000", "kent"),
        ],
    ),
    (
        "Kent recorded 640 burglaries in 2013, the most since 2009, and the best Kent could say of it was that they were solved.",
        [("640", "count 640", "kent"), ("most", "rank 1 highest", "kent")],
    ),
    (
        "Only Essex, on 14 per 1,000, had a higher burglary rate than Kent's 12.",
        [
            ("Only Essex", "rank 2 highest", "kent"),
            ("14 per 1,000", "rate 14 per_1000", "essex"),
            ("12", "rate 12 per_1000", "kent"),
        ],
    ),
    (
        "Surrey had the second highest burglary rate (11.2 per 1,000 homes), after Essex.",
        [("second highest", "rank 2 highest", "surrey"), ("11.2", "rate 11.2 per_1000", "surrey")],
    ),
    (
        "Kent Police recorded 30 per cent, the highest proportion of rapes no-crimed.",
        [("30 per cent", "percentage 30", "kent"), ("highest proportion", "rank 1 highest", "kent")],
    ),
    (
        "At 9.8 rapes per 100,000 people Durham had the lowest rate in England.",
        [("9.8", "rate 9.8 per_100000", "durham"), ("lowest rate", "rank 1 lowest", "durham")],
    ),
    (
        "Gwent's detection rate was 19 per cent, 38th out of 43 forces.",
        [("19 per cent", "percentage 19", "gwent"), ("38th", "rank 38 highest", "gwent")],
    ),
    (
        "Robbery was highest in London, where 36,000 offences were recorded, and lowest in Cumbria.",
        [("highest", "rank 1 highest"), ("36,000", "count 36000"), ("lowest", "rank 1 lowest", "cumbria")],
    ),
    (
        "The highest burglary rate was in Humberside and the lowest in Dyfed-Powys.",
        [("highest", "rank 1 highest", "humberside"), ("lowest", "rank 1 lowest", "dyfed-powys")],
    ),
    (
        "Cheshire Police recorded 42 murders, the most since 2003.",
        [("42", "count 42", "cheshire"), ("most", "rank 1 highest", "cheshire")],
    ),
    (
        "Thefts recorded by police in Cumbria are down to 2,940, the lowest in the region.",
        [("2,940", "count 2940", "cumbria"), ("lowest", "rank 1 lowest", "cumbria")],
    ),
    (
        "Surrey Police had the second highest burglary rate (11.2 per 1,000 homes), after Essex.",
        [("second highest", "rank 2 highest", "surrey"), ("11.2", "rate 11.2 per_1000", "surrey")],
    ),
    (
        "Kent Police solved 640 burglaries in 2018, less than a third of the number eight years ago.",
        [("640 burglaries", "count 640", "kent"), ("less than a third", "percentage <33.33", "kent")],
    ),
    (
        "Kent Police had 64 robberies, half the number 10 weeks before.",
        [("64 robberies", "count 64", "kent"), ("half", "percentage 50", "kent")],
    ),
    (
        "With 64 robberies Dorset Police was in third place.",
        [("64", "count 64", "dorset"), ("third place", "rank 3 highest", "dorset")],
    ),
]
# Ordinals and superlatives that give nobody a place in statistics.
NONE: list[str] = [
    "Inspectors found Kent Police inadequate, the lowest of its four marks, for how it deals with burglary.",
    "Kent Police was given the second highest of the four ratings for how it deals with burglary.",
    "Kent Police was handed the lowest possible mark for how it deals with burglary.",
    "One victim of burglary told Kent Police that she had never been called back.",
    "In one case officers in Kent had lost the burglary file.",
    "Burglary in Kent fell. Here is the table with the best at the top.",
    "Burglary in Kent fell. The table below has the best forces at the top and the worst at the bottom.",
    "Burglary in Kent fell. Our table has the worst at the top.",
    "Burglary in Kent fell. These are the forces at the top of the table.",
    "Burglary in Kent fell. Who came top? See below.",
    "Burglary in Kent fell. Here are the best and worst.",
    "Burglary in Kent fell. The best of the rest are below.",
    "Burglary in Kent fell. Scroll down to see who came out on top.",
    "People in Kent run less of a risk of burglary than most.",
    "Kent Police has fewer officers than most.",
    "Kent Police took on its first dog in 1950.",
    "The second burglary happened in Ashford, Kent Police said.",
    "The third man was arrested in Surrey on Friday.",
    "Durham were third from bottom after the defeat at Lincoln City.",
    "Most of the officers in Gwent live in the county.",
    "The commissioner said it was his highest priority to tackle burglary.",
    "The force will do its best to solve the burglary, he said.",
    "At first Essex Police thought that the burglar had fled.",
    "The oldest officer in Norfolk is to retire.",
    "Burglary is the last thing that anybody in Dorset needs.",
    "It was the first time that Sussex Police had used a drone.",
    "He came second in the police half-marathon in Surrey.",
    "The worst of the storm hit Cornwall on the 5th, police said.",
    "The Met is by far the biggest force.",
    "Cumbria Constabulary is the second smallest force, and its officers know everybody.",
    "At peak times Kent Police puts on more cars against burglary.",
    "The peak of the season for burglary is near, Kent Police said.",
    "He stood alone in the dock, accused of burglary in Kent.",
    "Burglars are most active in winter, Kent Police said.",
    "It was one of three burglaries in the street, Kent Police said.",
    "The move made Kent Police second in command of the operation against burglary.",
    "Burglary in Kent fell. Officers put Kent first, said the chief constable.",
    "Burglary in Kent fell. The county made it third time lucky.",
    "The crash was the third in the region this week, Kent Police said.",
    "She was among five officers to be honoured for tackling burglary in Kent.",
    "He was first elected as commissioner for Kent in 2012, when burglary was rife.",
    "The watchdog in Kent looks only at the most serious burglaries.",
    "He used to count the heads round the table at Kent Police.",
    "The top ten tips against burglary are on the website of Kent Police.",
    "It was the busiest month of his life, the detective who solved the burglary said.",
]
# What puts a force in its place, and a headline without a verb.
PUT = [
    (
        "Burglary in Dorset was the lowest on record, which marks a change.",
        [("lowest", "rank 1 lowest", "dorset")],
    ),
    ("Burglary in Dorset rose. The rate is the highest in the country.", [("highest", "rank 1 highest", "dorset")]),
    ("Burglary in Dorset rose. It was the worst of the 43 forces.", [("worst", "rank 1 worst", "dorset")]),
    (
        "Burglary in Dorset rose. That is the highest rate of all forces.",
        [("highest rate", "rank 1 highest", "dorset")],
    ),
    (
        "Burglary in Dorset rose. Only three forces have a higher rate.",
        [("Only three forces", "rank 4 highest", "dorset")],
    ),
    ("Dorset had 640 burglaries. The county is top of the table.", [("640",), ("top", "rank 1 highest", "dorset")]),
    (
        "Burglary in Dorset rose. That makes the county third in the region.",
        [("third", "rank 3 highest", "dorset")],
    ),
    (
        "Burglary rose. It puts Thames Valley Police fourth in the South East, behind Kent, Sussex and Surrey.",
        [("fourth", "rank 4 highest", "thames-valley")],
    ),
    (
        "Burglary in Dorset rose, which left the force ninth in England and Wales.",
        [("ninth", "rank 9 highest", "dorset")],
    ),
    ("The figures make Dorset fifth in the South West for burglary.", [("fifth", "rank 5 highest", "dorset")]),
]
# The first of all times, told by a verb: nothing was as low before.
OF_ALL_TIMES: list[Row] = [
    ("Burglary in Kent has never been lower.", [("never been lower", "rank 1 lowest", "kent")]),
    ("Kent's burglary rate has never been as high, police said.", [("never been as high", "rank 1 highest", "kent")]),
    ("There have never been more robberies in Kent.", [("never been more", "rank 1 highest", "kent")]),
    (
        "Kent Police solved 40 burglaries. It has never been lower than in 2012.",
        [("40 burglaries", "count 40")],
    ),
    (
        "Not since 2007 have so few burglaries been recorded in Kent.",
        [("Not since 2007 have so few", "rank 1 lowest", "kent")],
    ),
    (
        "Not for ten years has robbery been so common in Kent.",
        [("Not for ten years has robbery been so common", "rank 1 highest", "kent")],
    ),
    ("Burglary in Kent is the lowest it has been since 2003.", [("lowest", "rank 1 lowest", "kent")]),
    ("Burglary in Kent is at its lowest.", [("lowest", "rank 1 lowest", "kent")]),
    ("The peak for burglary in Kent was in the summer.", []),
    (
        "The low point came in 2014, when Kent Police recorded just 128 robberies.",
        [("The low point", "rank 1 lowest", "kent"), ("just 128 robberies", "count 128", "kent")],
    ),
    (
        "The peak came in 2009, the year of a crackdown, with 9,626 robberies in Kent.",
        [("The peak", "rank 1 highest", "kent"), ("9,626 robberies", "count 9626", "kent")],
    ),
    # Not so: a bound, a place, a feeling, what nobody counts.
    ("Kent's burglary detection rate has never been higher than Surrey's.", []),
    (
        "Kent's burglary detection rate has never been lower than 12 per cent.",
        [("lower than 12 per cent", "percentage <12", "kent")],
    ),
    ("“I have never been so frightened,” said the victim of a burglary in Kent.", []),
    ("Burglary in Kent is not so common. Demand has never been higher.", []),
    ("Not since the war have so many burglars in Kent been so old.", []),
]
# A long rank is told by how it opens; who comes before is all told.
LONG: list[Row] = [
    (
        "More robberies were recorded by Kent Police last year than in any of the previous four, figures show.",
        [("More robberies were recorded by Kent Police", "rank 1 highest", "kent")],
    ),
    (
        "There were fewer victims of burglary in Kent over the last year than at any time since 2003, police said.",
        [("fewer victims of burglary in Kent", "rank 1 lowest", "kent")],
    ),
    (
        "Only three forces – Sussex, West Yorkshire and the City of London – saw a sharper rise in burglary than Kent.",
        [
            (
                "Only three forces – Sussex, West Yorkshire and the City of London – saw a sharper",
                "rank 4 highest",
                "kent",
            )
        ],
    ),
    (
        "Only Sussex, Suffolk and Norfolk had fewer burglaries than Kent.",
        [("Only Sussex, Suffolk and Norfolk had fewer", "rank 4 lowest", "kent")],
    ),
    (
        "Kent recorded more burglaries than any other force.",
        [("more burglaries than any other force", "rank 1 highest", "kent")],
    ),
]
# None has gone so far: of falls and rises, and not of how many there are.
NONE_SO = [
    (
        "Kent has lost 1,045 officers. No other force in the South East has shrunk by so much.",
        [
            ("1,045 officers", "change 1045 down", "kent"),
            ("No other force in the South East has shrunk", "rank 1 highest", "kent"),
        ],
    ),
    (
        "Kent has lost 1,045 officers. No force in the South East lost so many.",
        [
            ("1,045 officers", "change 1045 down", "kent"),
            ("No force in the South East lost so", "rank 1 highest", "kent"),
        ],
    ),
    (
        "Kent has lost 1,045 officers. No other force in the South East has so many.",
        [("1,045 officers", "change 1045 down", "kent")],
    ),
    (
        "Kent has lost 1,045 officers. No other force has so far published its own figures.",
        [("1,045 officers", "change 1045 down", "kent")],
    ),
]
TABLES = (
    NONE_SO
    + OF_ALL_TIMES
    + LONG
    + FOOT
    + LIKELY
    + PUT
    + ORDINALS
    + SUPERLATIVES
    + PLACES
    + RESULTS
    + ONLY
    + EXCEPTED
    + NEXT
    + AMONG
    + RECORDS
    + TOLD
    + WHERE
    + WITH_FIGURES
)


@pytest.mark.parametrize(("text", "expected"), TABLES, ids=[text for text, _ in TABLES])
def test_rankings(text: str, expected: list[tuple[str, ...]], read: Callable[[str], Analysis]) -> None:
    assert differences(read(text), expected) == []


@pytest.mark.parametrize("text", NONE)
def test_no_rank(text: str, read: Callable[[str], Analysis]) -> None:
    assert differences(read(text), []) == []


# (text, position, field, areas ahead of it, joint, over what)
RANKS = [
    ("Gwent tied for third lowest for recorded rapes.", 3, None, (), True, "areas"),
    ("Of the eight forces in the region, Kent had the third highest burglary rate.", 3, 8, (), False, "areas"),
    ("Kent was third lowest for burglary behind Surrey and Durham.", 3, None, ("surrey", "durham"), False, "areas"),
    ("Only Cumbria had a lower rate of burglary than Durham.", 2, None, ("cumbria",), False, "areas"),
    ("Cumbria has fewer robberies than nearly any other force.", None, None, (), False, "areas"),
    ("Kent Police has more burglaries than almost any other police force.", None, None, (), False, "areas"),
    ("Kent Police has more burglaries than any other police force.", 1, None, (), False, "areas"),
    ("Dorset was second only to Kent for reported rapes.", 2, None, ("kent",), False, "areas"),
    ("For burglary detections Gwent was 38th out of 43 forces.", 38, 43, (), False, "areas"),
    ("Cumbria ranked ninth of the 43 forces for recorded crime.", 9, 43, (), False, "areas"),
    ("Durham was joint second highest for recorded rapes.", 2, None, (), True, "areas"),
    ("Recorded rape in Kent is at its highest since 2004.", 1, None, (), False, "periods"),
    ("Recorded rape in Essex has reached a record high.", 1, None, (), False, "periods"),
    ("Gwent Police has fewer officers than at any time since 2002.", 1, None, (), False, "periods"),
    ("There are fewer officers in Gwent than there have been at any time since 2002.", 1, None, (), False, "periods"),
    ("Knife crime in Gwent hits a new high.", 1, None, (), False, "periods"),
    ("Gwent Police recorded more rapes than in any of the four previous years.", 1, None, (), False, "periods"),
    ("Fewer burglaries were recorded in Gwent than in any of the ten years before.", 1, None, (), False, "periods"),
    ("Gwent Police made more arrests than in any of those five years since.", 1, None, (), False, "periods"),
    ("Shoplifting was recorded more often in Kent than any other crime.", 1, None, (), False, "kinds"),
]


@pytest.mark.parametrize(("text", "position", "field", "behind", "joint", "among"), RANKS)
def test_what_a_rank_says(
    text: str,
    position: int,
    field: int | None,
    behind: tuple[str, ...],
    joint: bool,
    among: str,
    read: Callable[[str], Analysis],
) -> None:
    (rank,) = [claim.rank for claim in read(text).claims if claim.rank is not None]
    assert (rank.position, rank.field, rank.behind, rank.joint, rank.among) == (position, field, behind, joint, among)


ONLY = [
    ("Only Surrey (209) and the Met (186) recorded more burglaries than Kent Police.", 3),
    ("Only Surrey, with 209, and the Met, with 186, recorded more burglaries than Kent Police.", 3),
    ("Only Surrey, on 209, and the Met, where there were 186, recorded more burglaries than Kent Police.", 3),
    ("Kent Police recorded 150 burglaries. Only Surrey, at 209, had more.", 2),
    ("Only West Yorkshire (123.2) and Greater Manchester (120.8) had a higher crime rate than Kent Police.", 3),
    ("Only Cumbria had a lower burglary rate than Kent Police.", 2),
    ("Only three of the 43 forces recorded fewer burglaries than Kent Police.", 4),
]


@pytest.mark.parametrize(("text", "position"), ONLY)
def test_only_those_named_come_before(text: str, position: int, read: Callable[[str], Analysis]) -> None:
    assert [claim.rank.position for claim in read(text).claims if claim.rank is not None] == [position]


def test_only_one_case_in_four_is_no_rank(read: Callable[[str], Analysis]) -> None:
    claims = read("Only one burglary in four was solved by Kent Police, a better rate than for thefts.").claims
    assert not [claim for claim in claims if claim.rank is not None]


def test_a_rise_that_only_one_saw_puts_nobody_ahead(read: Callable[[str], Analysis]) -> None:
    claims = read("Only Surrey, with 209 burglaries, saw a rise; the Met recorded more than Kent Police.").claims
    assert not [claim for claim in claims if claim.rank is not None]


def test_just_so_many_of_a_thousand_is_no_rank(read: Callable[[str], Analysis]) -> None:
    claims = read("Kent Police solved just 15 of 1,777 thefts, and burglars have even less to fear.").claims
    assert [claim.rank is None for claim in claims] == [True, True]


AMONG = [  # whether a place is one among kinds, or among areas
    ("Kent Police seized cannabis 2,512 times last year. Cocaine came second with 780.", "kinds"),
    ("Kent Police seized cannabis 2,512 times last year, cocaine 780 times, and heroin was third with 269.", "kinds"),
    ("Kent recorded 2,512 thefts last year. Next came burglary, with 780 offences.", "kinds"),
    ("Kent recorded 2,512 thefts last year. In second place was burglary, with 780 offences.", "kinds"),
    ("Kent recorded 2,512 thefts last year. Burglary was a distant second on 780.", "kinds"),
    ("Kent searched 2,512 people for drugs. Stolen goods came second, with 780 searches.", "kinds"),
    ("Race was behind 900 of the hate crimes in Kent. Sexual orientation came second with 312.", "kinds"),
    ("Theft was the second most common crime in Kent last year.", "kinds"),
    ("Race was the commonest motive of hate crimes in Kent last year.", "kinds"),
    ("Kent recorded 2,512 thefts last year. It came second for burglary.", "areas"),
    ("Kent recorded 2,512 thefts last year. Its burglary rate came second.", "areas"),
    ("Kent recorded 2,512 thefts last year. Surrey came second with 780.", "areas"),
    ("Kent recorded 2,512 thefts last year. In second place was Surrey, with 780.", "areas"),
    ("Kent recorded 2,512 thefts last year. The force came second in the country for burglary.", "areas"),
    ("Kent recorded 2,512 thefts last year. Burglary was second only to London, with 780.", "areas"),
    ("Kent's burglary figure came third nationally last year.", "areas"),
    ("Kent, which recorded 2,512 burglaries last year, now comes third.", "areas"),
    ("Kent recorded 2,512 burglaries last year, or sixth from bottom.", "areas"),
    ("For burglary the rate in Kent was 11 per 1,000, third in the table.", "areas"),
    ("Theft in Kent was the second most common of all forces last year.", "areas"),
    ("Kent was the second most common place for burglary of any county.", "areas"),
]


@pytest.mark.parametrize(("text", "among"), AMONG)
def test_a_kind_has_its_place_among_kinds(text: str, among: str, read: Callable[[str], Analysis]) -> None:
    ranks = [claim.rank for claim in read(text).claims if claim.rank is not None]
    assert [rank.among for rank in ranks] == [among]
