"""Whose a figure is in stories of many places: rivers, capitals, cities beside forces, clauses set off, places told for a measure."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.domain.claims import Analysis
from tests.claims.conftest import Row, differences

THEFTS = (
    "More bicycles are stolen in Kent than anywhere, police say.\n\nThefts per 1,000 people:\n\n"
    "- Kent: 5.1 (4,300)\n- Dorset: 0.3 (176)\n\n"
)
THANET = "CRIME in Thanet has risen by 26 per cent in 12 months.\n\n"
UP = ("26 per cent", "change 26 percent up", "thanet")
ROWS: list[Row] = [
    # A new paragraph behind several places, a rank behind a nation's figure, the average of all, one left out, ours.
    (
        "Kent had 640 robberies. Essex had 480 and Surrey 320.\n\nIt means that 24 a week were recorded.",
        [
            ("640", "count 640", "kent"),
            ("480", "count 480", "essex"),
            ("320", "count 320", "surrey"),
            ("24 a week", "rate 24 per_week", "kent"),
        ],
    ),
    (
        "Kent had 640 robberies.\n\nEssex had 480.\n\nThat means that 9 a week were recorded.",
        [("640", "count 640", "kent"), ("480", "count 480", "essex"), ("9 a week", "rate 9 per_week", "essex")],
    ),
    (
        "Kent has 50 burglaries per 1,000 people. Across England and Wales it is 62. That makes it the 12th lowest.",
        [
            ("50", "rate 50 per_1000", "kent"),
            ("62", "rate 62 per_1000", "england-and-wales"),
            ("12th lowest", "rank 12 lowest", "kent"),
        ],
    ),
    (
        "Kent had 5.3 bicycle thefts per 1,000 people, more than three times the average (1.7).",
        [
            ("5.3", "rate 5.3 per_1000", "kent"),
            ("three times", "comparison >3 times", "kent"),
            ("1.7", "rate 1.7 per_1000", "england-and-wales"),
        ],
    ),
    (
        "In Essex there were 43 burglaries. Outside Surrey, where few live, that is the most; the force there made 640 arrests.",
        [("43", "count 43", "essex"), ("most", "rank 1 highest", "essex"), ("640 arrests", "count 640", "essex")],
    ),
    (
        "In Essex there were 43 burglaries. In Surrey, where few live, it was 12; the force there made 640 arrests.",
        [("43", "count 43", "essex"), ("12", "count 12", "surrey"), ("640 arrests", "count 640", "surrey")],
    ),
    # Decimals behind names are no result of a match, though a score is spoken of.
    (
        "The crime severity score of Kent is 15.8. Norfolk (11.8), Suffolk (12.9) and Essex (11.3) are below it.",
        [
            ("15.8", "rate 15.8", "kent"),
            ("11.8", "rate 11.8", "norfolk"),
            ("12.9", "rate 12.9", "suffolk"),
            ("11.3", "rate 11.3", "essex"),
        ],
    ),
    (
        "Kent Police dealt with 64 burglaries. At the match the score was Norwich 3 Ipswich 2, and Luton 4 Barnet 1.",
        [("64 burglaries", "count 64", "kent")],
    ),
    # Where a force sits is no town whose figures are told.
    (
        "Kent Police is busy. Its control room in Maidstone took 640 emergency calls in 2018. Of those 300 were answered at once.",
        [("640 emergency calls", "count 640", "kent"), ("300", "count 300", "kent")],
    ),
    (
        "Officers at police headquarters in Maidstone looked into 640 burglaries.",
        [("640 burglaries", "count 640", "kent")],
    ),
    (
        "Police looked into 640 burglaries in Maidstone, near the control room.",
        [("640 burglaries", "count 640", "maidstone")],
    ),
    (
        "The control room in Maidstone took 640 emergency calls and that in Dover 300.",
        [("640 emergency calls", "count 640", "maidstone"), ("300", "count 300", "dover")],
    ),
    # A force with a place of its own behind "with" has no other.
    (
        "Kent Police carried out 12,100 breath tests last year. It was ninth, with Essex (16,900) at the top.",
        [
            ("12,100", "count 12100", "kent"),
            ("ninth", "rank 9 highest", "kent"),
            ("16,900", "count 16900", "essex"),
            ("top", "rank 1 highest", "essex"),
        ],
    ),
    (
        "Kent Police carried out 12,100 breath tests last year. By sheer number it came third, with Essex first and Surrey second.",
        [
            ("12,100", "count 12100", "kent"),
            ("third", "rank 3 highest", "kent"),
            ("first", "rank 1 highest", "essex"),
            ("second", "rank 2 highest", "surrey"),
        ],
    ),
    (
        "Kent Police carried out 12,100 breath tests last year. Essex was third with 9,400.",
        [("12,100", "count 12100", "kent"), ("third", "rank 3 highest", "essex"), ("9,400", "count 9400", "essex")],
    ),
    # A side of the country is a force of Wales in a story on one of them, and no force in any other.
    (
        "Gwent Police recorded 710 hate crimes in 2013. In the north of the country there were 560.",
        [("710", "count 710", "gwent"), ("560", "count 560", "north-wales")],
    ),
    (
        "Dyfed-Powys Police recorded 210 hate crimes in 2013. In the south of Wales there were 960.",
        [("210", "count 210", "dyfed-powys"), ("960", "count 960", "south-wales")],
    ),
    (
        "Nine hate crimes a week in west Wales\n\nDyfed-Powys Police recorded 470 hate crimes in 2013.",
        [("Nine", "rate 9 per_week", "dyfed-powys"), ("470", "count 470", "dyfed-powys")],
    ),
    (
        "Kent Police recorded 710 hate crimes in 2013. In the north of the country there were 560.",
        [("710", "count 710", "kent"), ("560", "count 560", "open")],
    ),
    (
        "Kent Police recorded 710 hate crimes in 2013. In the east of the county there were 560.",
        [("710", "count 710", "kent"), ("560", "count 560", "kent")],
    ),
    (
        "Gwent Police recorded 710 hate crimes in 2013. Across the country there were 44,480.",
        [("710", "count 710", "gwent"), ("44,480", "count 44480", "england-and-wales")],
    ),
    # "Its" is of the place told before, whatever place follows.
    (
        "Kent saw robberies rise by 31 per cent. Its 3,070 burglaries alone outnumbered all those in Essex.",
        [("31 per cent", "change 31 percent up", "kent"), ("3,070", "count 3070", "kent")],
    ),
    (
        "Kent has 3,200 officers. Their 3,070 arrests were more than those made in Essex and Surrey together.",
        [("3,200", "count 3200", "kent"), ("3,070", "count 3070", "kent")],
    ),
    # Towns joined by "or" are a list, in a story of their force.
    (
        (
            "Arrests fall\n\nPeople are arrested less in Reading, Oxford or Milton Keynes than ten years ago.\n\n"
            "Thames Valley Police made 3,213 arrests in 2013/14.\n\nDrugs accounted for 390."
        ),
        [("3,213", "count 3213", "thames-valley"), ("390", "count 390", "thames-valley")],
    ),
    # Where a place lies is set off; an average of a region, the other side of a multiple, the capital of a country.
    (
        "Kent had 109 crimes for every 1,000 people. Essex, over the river and not strictly in the South East, has 87.",
        [("109", "rate 109 per_1000", "kent"), ("87", "rate 87 per_1000", "essex")],
    ),
    (
        "Kent had 109 crimes for every 1,000 people. Sussex, on the other side of Kent, had 69 and Surrey 64.",
        [("109", "rate 109 per_1000"), ("69", "rate 69 per_1000", "sussex"), ("64", "rate 64 per_1000", "surrey")],
    ),
    (
        "Crime in Cleveland rose in the year to March. That's a rise of 18 per cent, more than twice that of England and Wales.",
        [("18 per cent", "change 18 percent up", "cleveland"), ("more than twice", "comparison >2 times", "cleveland")],
    ),
    (
        "Cleveland is the shoplifting capital of England and Wales, with 15.2 offences for every 1,000 people in 2013.",
        [("15.2", "rate 15.2 per_1000", "cleveland")],
    ),
    (
        "Kent's rate was 11.6 thefts per 1,000 people in 2013. The lowest rates are in Dyfed-Powys and Surrey, at 3.7 and 3.8.",
        [
            ("11.6", "rate 11.6 per_1000", "kent"),
            ("lowest rates", "rank 1 lowest", "dyfed-powys+surrey"),
            ("3.7", "rate 3.7 per_1000", "dyfed-powys"),
            ("3.8", "rate 3.8 per_1000", "surrey"),
        ],
    ),
    # "There", behind a figure, is the place told last; "there is" is none.
    (
        "Kent Police recorded 640 knife crimes in 2018/19.\n\nIn Essex there were 1,039.\n\nThe rise there is 28 per cent.",
        [
            ("640", "count 640", "kent"),
            ("1,039", "count 1039", "essex"),
            ("28 per cent", "change 28 percent up", "essex"),
        ],
    ),
    (
        "Kent Police recorded 640 knife crimes in 2018/19.\n\nIn Essex there were 1,039.\n\nThe rate there was 81 per 100,000.",
        [
            ("640", "count 640", "kent"),
            ("1,039", "count 1039", "essex"),
            ("81", "rate 81 per_100000", "essex"),
        ],
    ),
    (
        "Kent Police recorded 640 knife crimes in 2018/19.\n\nIn Essex there were 1,039.\n\nThe share there is 28 per cent.",
        [
            ("640", "count 640", "kent"),
            ("1,039", "count 1039", "essex"),
            ("28 per cent", "percentage 28", "essex"),
        ],
    ),
    (
        "Kent Police recorded 640 knife crimes in 2018/19.\n\nIn Essex there were 1,039.\n\nThe total there was 900 a year earlier.",
        [
            ("640", "count 640", "kent"),
            ("1,039", "count 1039", "essex"),
            ("900", "count 900", "essex"),
        ],
    ),
    (
        "Kent Police recorded 640 knife crimes in 2018/19.\n\nIn Essex there were 1,039.\n\nThe average there is 20 a week.",
        [
            ("640", "count 640", "kent"),
            ("1,039", "count 1039", "essex"),
            ("20 a week", "rate 20 per_week", "essex"),
        ],
    ),
    (
        "Kent Police recorded 640 knife crimes in 2018/19.\n\nIn Essex there were 1,039.\n\nIn total there were 41 killings.",
        [
            ("640", "count 640", "kent"),
            ("1,039", "count 1039", "essex"),
            ("41 killings", "count 41", "kent"),
        ],
    ),
    (
        "Kent Police recorded 640 knife crimes in 2018/19.\n\nIn Essex there were 1,039.\n\nOn average there is one a day.",
        [
            ("640", "count 640", "kent"),
            ("1,039", "count 1039", "essex"),
            ("one a day", "rate 1 per_day", "kent"),
        ],
    ),
    (
        "Kent Police recorded 640 knife crimes in 2018/19.\n\nIn Essex there were 1,039.\n\nThere is a rise of 12 per cent.",
        [
            ("640", "count 640", "kent"),
            ("1,039", "count 1039", "essex"),
            ("12 per cent", "change 12 percent up", "kent"),
        ],
    ),
    # A number told again is of whom it was told, in whichever paragraph.
    (
        (
            "Kent Police made 4,521 drug seizures in 2018/19.\n\nEssex shows another pattern. Its 968 seizures were 16 per cent "
            "up.\n\nOf those 968, cannabis made up 540."
        ),
        [
            ("4,521", "count 4521", "kent"),
            ("968 seizures", "count 968", "essex"),
            ("16 per cent", "change 16 percent up", "essex"),
            ("968", "count 968", "essex"),
            ("540", "count 540", "essex"),
        ],
    ),
    (
        "Kent Police recorded 640 rapes in 2013. Surrey had 412.\n\nAll of the 412 were looked into, and 34 led to a charge.",
        [
            ("640", "count 640", "kent"),
            ("412", "count 412", "surrey"),
            ("412", "count 412", "surrey"),
            ("34", "count 34", "surrey"),
        ],
    ),
    (
        "Kent Police recorded 640 rapes in 2013. Surrey had 412.\n\nOf the 640 some 34 led to a charge.",
        [
            ("640", "count 640", "kent"),
            ("412", "count 412", "surrey"),
            ("640", "count 640", "kent"),
            ("some 34", "count ~34", "kent"),
        ],
    ),
    (
        "Kent Police recorded 640 rapes in 2013. Surrey had 412.\n\nOf the 388 victims who spoke 34 were men.",
        [
            ("640", "count 640", "kent"),
            ("412", "count 412", "surrey"),
            ("388", "count 388", "kent"),
            ("34", "count 34", "kent"),
        ],
    ),
    (
        "Kent Police recorded 640 rapes in 2013. Surrey had 412.\n\nOf the 412 in Surrey 34 led to a charge, of the 640 in Kent 64.",
        [
            ("640", "count 640", "kent"),
            ("412", "count 412", "surrey"),
            ("412", "count 412", "surrey"),
            ("34", "count 34", "surrey"),
            ("640", "count 640", "kent"),
            ("64", "count 64", "kent"),
        ],
    ),
    # "Of those", after several, is of all; "it" is of the last only where it opens the paragraph.
    (
        (
            "Forces in England and Wales took 2,143 reports of rape in 2013.\n\nIn all 64 were by strangers.\n\n"
            "Surrey had 31 and Dorset 40.\n\n"
            "Kent had 28 and Essex 44.\n\nFour in five of those who came forward were women."
        ),
        [
            ("2,143", "count 2143", "england-and-wales"),
            ("64", "count 64", "england-and-wales"),
            ("31", "count 31", "surrey"),
            ("40", "count 40", "dorset"),
            ("28", "count 28", "kent"),
            ("44", "count 44", "essex"),
            ("Four in five", "ratio 80", "england-and-wales"),
        ],
    ),
    (
        (
            "Forces in England and Wales took 2,143 reports of rape in 2013.\n\nIn all 64 were by strangers.\n\n"
            "Surrey had 31, Essex 28 and Dorset 40.\n\n"
            "Kent had 44, compared with 29 in 2012.\n\nHalf of those who came forward were women."
        ),
        [
            ("2,143", "count 2143", "england-and-wales"),
            ("64", "count 64", "england-and-wales"),
            ("31", "count 31", "surrey"),
            ("28", "count 28", "essex"),
            ("40", "count 40", "dorset"),
            ("44", "count 44", "kent"),
            ("29", "count 29", "kent"),
            ("Half", "percentage 50", "england-and-wales"),
        ],
    ),
    (
        (
            "Police in England and Wales recorded 30,143 rapes in 2013.\n\nIn all 64 were by strangers.\n\n"
            "Surrey had 310, Essex 280 and Dorset 400.\n\n"
            "Kent had 440.\n\nRobbery has risen faster. It went up from 51,000 to 58,000."
        ),
        [
            ("30,143 rapes", "count 30143", "england-and-wales"),
            ("64", "count 64", "england-and-wales"),
            ("310", "count 310", "surrey"),
            ("280", "count 280", "essex"),
            ("400", "count 400", "dorset"),
            ("440", "count 440", "kent"),
            ("51,000", "count 51000", "england-and-wales"),
            ("58,000", "count 58000", "england-and-wales"),
        ],
    ),
    (
        (
            "Police in England and Wales recorded 30,143 rapes in 2013.\n\nIn all 64 were by strangers.\n\n"
            "Surrey had 310, Essex 280 and Dorset 400.\n\n"
            "Kent had 440.\n\nIt had 510 robberies."
        ),
        [
            ("30,143 rapes", "count 30143", "england-and-wales"),
            ("64", "count 64", "england-and-wales"),
            ("310", "count 310", "surrey"),
            ("280", "count 280", "essex"),
            ("400", "count 400", "dorset"),
            ("440", "count 440", "kent"),
            ("510 robberies", "count 510", "kent"),
        ],
    ),
    # All rows under a line that names a force are of it.
    (
        (
            "Kent Police recorded 640 knife crimes in 2018, up from 580.\n\nIn Essex the rise has been steady:\n\n"
            "2015/16: 420\n2016/17: 512\n2017/18: 580\n\nSurrey has seen no such thing. It had 112."
        ),
        [
            ("640", "count 640", "kent"),
            ("580", "count 580", "kent"),
            ("420", "count 420", "essex"),
            ("512", "count 512", "essex"),
            ("580", "count 580", "essex"),
            ("112", "count 112", "surrey"),
        ],
    ),
    (
        (
            "Kent Police recorded 640 knife crimes in 2018, up from 580.\n\nThe sum for Surrey has grown each year.\n\n"
            "- 2015: 120\n- 2016: 212\n- 2017: 280"
        ),
        [
            ("640", "count 640", "kent"),
            ("580", "count 580", "kent"),
            ("120", "count 120", "surrey"),
            ("212", "count 212", "surrey"),
            ("280", "count 280", "surrey"),
        ],
    ),
    (
        (
            "Kent Police recorded 640 knife crimes in 2018, up from 580.\n\nSurrey had 112 and Essex 530.\n\nThe years before:\n\n"
            "2015: 520\n2016: 512\n2017: 580"
        ),
        [
            ("640", "count 640", "kent"),
            ("580", "count 580", "kent"),
            ("112", "count 112", "surrey"),
            ("530", "count 530", "essex"),
            ("520", "count 520", "kent"),
            ("512", "count 512", "kent"),
            ("580", "count 580", "kent"),
        ],
    ),
    # Towns, with the land between them: the district told of, or the force's patch.
    (
        f"{THANET}There were 18,142 offences in Margate, Ramsgate, Broadstairs and the villages between, up from 14,396.",
        [UP, ("18,142", "count 18142", "thanet"), ("14,396", "count 14396", "thanet")],
    ),
    (
        f"{THANET}Police recorded 412 burglaries in Margate, Ramsgate and the surrounding villages.",
        [UP, ("412", "count 412", "thanet")],
    ),
    (
        f"{THANET}There were 412 burglaries in Margate and 208 in Ramsgate.",
        [UP, ("412", "count 412", "margate"), ("208", "count 208", "ramsgate")],
    ),
    (
        (
            "Norfolk Constabulary has lost 133 officers. So 240 posts have gone from the streets of Norwich, Great Yarmouth and "
            "everywhere in between."
        ),
        [("133", "change 133 down", "norfolk"), ("240", "change 240 down", "norfolk")],
    ),
    (
        "In Leeds, Bradford and the towns around them robberies rose by 35 per cent.",
        [("35", "change 35 percent up", "west-yorkshire")],
    ),
    ("In Dover, Deal, and the villages between, 412 homes were burgled.", [("412", "count 412", "kent")]),
    ("Leeds and Bradford had 640 robberies, police say.", [("640", "count 640", "leeds+bradford")]),
    ("In Dover, Leeds and the villages between police recorded 412 robberies.", [("412", "count 412", "leeds")]),
    # A paragraph that went back to the article's own force stays with it.
    (
        (
            "Kent Police recorded 640 rapes in 2013. Essex had 512 and Surrey 312.\n\n"
            "The number of robberies went up by 87 to 468. That is equivalent to nine a week."
        ),
        [
            ("640", "count 640", "kent"),
            ("512", "count 512", "essex"),
            ("312", "count 312", "surrey"),
            ("87", "change 87 up", "kent"),
            ("468", "count 468", "kent"),
            ("nine a week", "rate 9 per_week", "kent"),
        ],
    ),
    (
        "Kent Police recorded 640 rapes in 2013. Essex had 512 and Surrey 312.\n\nThat is equivalent to six a week.",
        [
            ("640", "count 640", "kent"),
            ("512", "count 512", "essex"),
            ("312", "count 312", "surrey"),
            ("six a week", "rate 6 per_week", "surrey"),
        ],
    ),
    # So many forces that make up a region are the region.
    (
        (
            "Rapes in 2013:\n\nDerbyshire: 547\nLeicestershire: 464\nLincolnshire: 321\nNorthamptonshire: 414\n"
            "Nottinghamshire: 638\n\nIn all, the five forces dealt with 2,384 rapes."
        ),
        [
            ("547", "count 547", "derbyshire"),
            ("464", "count 464", "leicestershire"),
            ("321", "count 321", "lincolnshire"),
            ("414", "count 414", "northamptonshire"),
            ("638", "count 638", "nottinghamshire"),
            ("2,384", "count 2384", "region-east-midlands"),
        ],
    ),
    (
        "A total of 48 people were found guilty of rape at Canterbury crown courts in 2013, Kent Police said.",
        [("48 people", "count 48", "kent")],
    ),
    # The ends of a change are of its place, unless another is named for one.
    (
        "Kent's leapt 44 per cent to 718, the second-biggest rise after Essex, which saw a jump of 52 per cent, from 231 to 351 robberies.",
        [
            ("44 per cent", "change 44 percent up", "kent"),
            ("718", "count 718", "kent"),
            ("second-biggest rise", "rank 2 highest", "kent"),
            ("52 per cent", "change 52 percent up", "essex"),
            ("231", "count 231", "essex"),
            ("351", "count 351", "essex"),
        ],
    ),
    (
        "Robberies in Kent fell by 12 per cent, from 400 to 352, and rose in Essex from 30 to 40.",
        [
            ("12 per cent", "change 12 percent down", "kent"),
            ("400", "count 400", "kent"),
            ("352", "count 352", "kent"),
            ("30", "count 30", "essex"),
            ("40", "count 40", "essex"),
        ],
    ),
    # Of how many forces it is so, of what share a force was the source, and who fill the last places.
    (
        "Of the 43 forces, 38 solved less than 5 per cent of burglaries.",
        [("less than 5 per cent", "percentage <5", "england-and-wales")],
    ),
    (
        "Burglary in Kent rose by 39 per cent. Essex was responsible for almost a quarter of thefts.",
        [("39 per cent", "change 39 percent up", "kent"), ("almost a quarter", "percentage <25", "essex")],
    ),
    (
        "Essex solved 3.1 per cent of burglaries. The Met (3.4) and Surrey (3.6) made up the rest of the bottom three.",
        [
            ("3.1 per cent", "percentage 3.1", "essex"),
            ("3.4", "percentage 3.4", "metropolitan"),
            ("3.6", "percentage 3.6", "surrey"),
            ("bottom three", "rank - lowest", "metropolitan+surrey"),
        ],
    ),
    (
        "Of the 387 burglaries in Kent, 38 were solved.",
        [("387", "count 387", "kent"), ("38", "count 38", "kent")],
    ),
    # The row of figures that a list of places is given out to, whatever else the sentence tells.
    (
        "Kent, Essex and Surrey recorded 300, 200 and 400 burglaries respectively, 12 per cent of which were solved.",
        [
            ("300", "count 300", "kent"),
            ("200", "count 200", "essex"),
            ("400", "count 400", "surrey"),
            ("12 per cent", "percentage 12", "kent+essex+surrey"),
        ],
    ),
    # A number of all the places named behind it in a row, each with its own; not where others belong to them.
    (
        "There were 1,054 burglaries across Kent (402), Essex (388) and Surrey (264).",
        [
            ("1,054", "count 1054", "kent+essex+surrey"),
            ("402", "count 402", "kent"),
            ("388", "count 388", "essex"),
            ("264", "count 264", "surrey"),
        ],
    ),
    (
        "Kent had 90 burglaries, Essex 110 and Surrey 140 - a total of 340.",
        [
            ("90", "count 90", "kent"),
            ("110", "count 110", "essex"),
            ("140", "count 140", "surrey"),
            ("a total of 340", "count 340", "kent+essex+surrey"),
        ],
    ),
    # What none has more than is what the sentence goes on with.
    (
        "No force has more burglaries than the Met, with 2,976 last year, and Kent had 534.",
        [
            ("No force has more", "rank 1 highest", "metropolitan"),
            ("2,976", "count 2976", "metropolitan"),
            ("534", "count 534", "kent"),
        ],
    ),
    # What bears the name of a river is not its far side.
    (
        "Reading had 553 burglaries.\n\nAcross the Thames Valley there were 5,666.",
        [("553 burglaries", "count 553", "reading"), ("5,666", "count 5666", "thames-valley")],
    ),
    (
        "Reading had 553 burglaries.\n\nAcross the Thames Valley as a whole it is no better. Burglaries rose to 5,666.",
        [("553 burglaries", "count 553", "reading"), ("5,666", "count 5666", "thames-valley")],
    ),
    (
        "Essex Police recorded 342 robberies. Kent Police had 300. Over the Thames there were 42 more.",
        [("342 robberies", "count 342"), ("300", "count 300"), ("42", "change 42 up", "essex")],
    ),
    # The railways are those of their police.
    (
        "Robberies on Britain's railways rose to 553.\n\nBritish Transport Police had 402 the year before.",
        [("553", "count 553", "btp"), ("402", "count 402", "btp")],
    ),
    (
        "Robberies in Britain rose to 553.\n\nBritish Transport Police had 402 of them.",
        [("553", "count 553", "great-britain"), ("402", "count 402", "btp")],
    ),
    # "The former" is one of two places only where two have been told.
    (
        "Kent is busy.\n\nSussex Police recorded 199 adult and 145 child rapes. It solved 30 per cent of the former.",
        [("199", "count 199", "sussex"), ("145 child rapes", "count 145"), ("30 per cent", "percentage 30", "sussex")],
    ),
    (
        "Kent and Sussex recorded 199 and 145 rapes. The former solved 30 per cent and the latter 33 per cent.",
        [
            ("199", "count 199", "kent"),
            ("145 rapes", "count 145", "sussex"),
            ("30 per cent", "percentage 30", "kent"),
            ("33 per cent", "percentage 33", "sussex"),
        ],
    ),
    # "Respectively" gives out to the figures that stand right before.
    (
        "Kent saw 940 burglaries, while Gwent (715) and South Wales (1,906) were up by seven and six per cent respectively.",
        [
            ("940 burglaries", "count 940", "kent"),
            ("715", "count 715", "gwent"),
            ("1,906", "count 1906", "south-wales"),
            ("seven", "change 7 percent up", "gwent"),
            ("six per cent", "change 6 percent up", "south-wales"),
        ],
    ),
    # A paragraph that has gone back to its own force stays there.
    (
        "Kent had 51 rapes per 100,000 people. In England and Wales it was 41.\n\nThere were 427. That is an increase of 42 per cent.",
        [
            ("51", "rate 51 per_100000", "kent"),
            ("41", "rate 41 per_100000", "england-and-wales"),
            ("427", "count 427", "kent"),
            ("42 per cent", "change 42 percent up", "kent"),
        ],
    ),
    # The average behind rows of forces is of all forces, whatever its sentence goes on to.
    (
        THEFTS + "The average was 1.7, and cyclists in Maidstone take the train.",
        [
            ("More bicycles are stolen in Kent", "rank 1 highest", "kent"),
            ("5.1", "rate 5.1 per_1000", "kent"),
            ("4,300", "count 4300", "kent"),
            ("0.3", "rate 0.3 per_1000", "dorset"),
            ("176", "count 176", "dorset"),
            ("1.7", "rate 1.7 per_1000", "england-and-wales"),
        ],
    ),
    (
        THEFTS + "The average was 1.7 in Maidstone.",
        [
            ("More bicycles are stolen in Kent", "rank 1 highest", "kent"),
            ("5.1", "rate 5.1 per_1000", "kent"),
            ("4,300", "count 4300", "kent"),
            ("0.3", "rate 0.3 per_1000", "dorset"),
            ("176", "count 176", "dorset"),
            ("1.7", "rate 1.7 per_1000", "maidstone"),
        ],
    ),
    # What a force polices is no place that the story goes on to.
    (
        "Dyfed-Powys Police solved 40 burglaries.\n\nThe force, which polices half of Wales, is good.\n\nOf 74 rapes 71 were recorded.",
        [
            ("40 burglaries", "count 40", "dyfed-powys"),
            ("74 rapes", "count 74", "dyfed-powys"),
            ("71", "count 71", "dyfed-powys"),
        ],
    ),
    # "For all forces" behind a figure says of whom it is.
    (
        "Gwent Police solved 31 per cent of burglaries. That compares with 18 per cent for all forces.",
        [("31 per cent", "percentage 31", "gwent"), ("18 per cent", "percentage 18", "england-and-wales")],
    ),
    (
        "Gwent Police solved 31 per cent of burglaries. That compares with 18 per cent for robberies.",
        [("31 per cent", "percentage 31", "gwent"), ("18 per cent", "percentage 18", "gwent")],
    ),
    # "The region" of a story of one force is what that force polices, when its police are told of.
    (
        "Merseyside Police counted knives. Police in the region recorded 1,404 knife crimes.",
        [("1,404 knife crimes", "count 1404", "merseyside")],
    ),
    (
        "Merseyside Police counted knives. Officers across the region recorded 1,404 knife crimes.",
        [("1,404 knife crimes", "count 1404", "merseyside")],
    ),
    (
        "Merseyside Police had 300 knife crimes and Cheshire 20. Police in the region recorded 1,404 knife crimes.",
        [
            ("300 knife", "count 300", "merseyside"),
            ("20", "count 20", "cheshire"),
            ("1,404", "count 1404", "region-north-west"),
        ],
    ),
    (
        "Merseyside Police had the highest rate of knife crime in the region.",
        [("highest rate", "rank 1 highest", "merseyside")],
    ),
    # Two places that "both" stands for, in the order in which they were first told, each with its two ends.
    (
        (
            "Burglary in Norfolk fell to 300. In Suffolk it fell to 400. Norfolk is pleased. "
            "Robbery fell in both counties: from 87 to 70 and from 86 to 69 respectively."
        ),
        [
            ("300", "count 300", "norfolk"),
            ("400", "count 400", "suffolk"),
            ("87", "count 87", "norfolk"),
            ("70", "count 70", "norfolk"),
            ("86", "count 86", "suffolk"),
            ("69", "count 69", "suffolk"),
        ],
    ),
    (
        "Burglary in Norfolk fell to 300. In Suffolk it fell to 400. In the two counties robberies came to 87 and 70 respectively.",
        [
            ("300", "count 300", "norfolk"),
            ("400", "count 400", "suffolk"),
            ("87", "count 87", "norfolk"),
            ("70", "count 70", "suffolk"),
        ],
    ),
    # An average of no name, and a place that is only said to have the same.
    (
        "Kent Police solved 32 per cent of burglaries, well above the 18 per cent average.",
        [
            ("32 per cent", "percentage 32", "kent"),
            ("18 per cent", "percentage 18", "england-and-wales"),
        ],
    ),
    (
        "Kent Police solved 32 per cent of burglaries. In Surrey it fell to the 12 per cent average for the county.",
        [("32 per cent", "percentage 32", "kent"), ("12 per cent", "percentage 12", "surrey")],
    ),
    (
        "Kent Police solved 21 per cent of burglaries, the same as in Surrey and nine points above the average for England and Wales, 12.",
        [
            ("21 per cent", "percentage 21", "kent"),
            ("nine points", "comparison 9 percentage_points", "kent"),
            ("12", "percentage 12", "england-and-wales"),
        ],
    ),
    (
        "For Kent Police the figure was 21 per cent of burglaries, the same as in Surrey and nine points above the average.",
        [("21 per cent", "percentage 21", "kent"), ("nine points", "comparison 9 percentage_points", "kent")],
    ),
    # The last row of a table of forces.
    (
        "Share of burglaries solved\n\n* Kent: 29%\n\n* Surrey: 21%\n\n* National average: 12%",
        [
            ("29%", "percentage 29", "kent"),
            ("21%", "percentage 21", "surrey"),
            ("12%", "percentage 12", "england-and-wales"),
        ],
    ),
    (
        "Share of burglaries solved\n\n* Kent: 29%\n\n* Surrey: 21%\n\n* Average: 12%",
        [
            ("29%", "percentage 29", "kent"),
            ("21%", "percentage 21", "surrey"),
            ("12%", "percentage 12", "open"),
        ],
    ),
    (
        "Share of burglaries solved\n\n* Kent: 29%\n\n* Surrey: 21%\n\n* Essex: 12%",
        [
            ("29%", "percentage 29", "kent"),
            ("21%", "percentage 21", "surrey"),
            ("12%", "percentage 12", "essex"),
        ],
    ),
    # The other side of a river, a border or a boundary is the force that has been told of.
    (
        "Suffolk Police recorded 342 knife crimes. North of the Waveney it climbed by 78 per cent, Norfolk Police said.",
        [("342 knife crimes", "count 342", "suffolk"), ("78 per cent", "change 78 percent up", "norfolk")],
    ),
    (
        "The Met recorded 400 robberies. Police said that south of the Thames it was 120.",
        [("400 robberies", "count 400", "metropolitan"), ("120", "count 120", "open")],
    ),
    (
        "In Norfolk police solved 4 per cent of burglaries and across the county boundary, where Suffolk is in charge, 4.2.",
        [("4 per cent", "percentage 4", "norfolk"), ("4.2", "percentage 4.2", "suffolk")],
    ),
    (
        "Waveney saw 400 burglaries, police said.",
        [("400 burglaries", "count 400", "waveney")],
    ),
    # The figure of the one that "only" sets apart, behind a comma, a colon or in brackets.
    (
        "Kent had 237 burglaries, police said. Only Surrey had fewer, 184.",
        [
            ("237 burglaries", "count 237", "kent"),
            ("Only Surrey had fewer", "rank 2 lowest", "kent"),
            ("184", "count 184", "surrey"),
        ],
    ),
    (
        "Kent had 237 burglaries, police said, and only Surrey recorded a lower figure: 184.",
        [
            ("237 burglaries", "count 237", "kent"),
            ("only Surrey recorded a lower", "rank 2 lowest", "kent"),
            ("184", "count 184", "surrey"),
        ],
    ),
    (
        "Only Surrey had fewer burglaries than Kent (237), police said.",
        [("Only Surrey had fewer", "rank 2 lowest", "kent"), ("237", "count 237", "kent")],
    ),
    # No comma between the river and the county.
    (
        "Cleveland had 900 burglaries, police said. On the other side of the Tees North Yorkshire had 310.",
        [("900 burglaries", "count 900", "cleveland"), ("310", "count 310", "north-yorkshire")],
    ),
    (
        "Humberside Police recorded 402 robberies. On the south bank of the Humber Lincolnshire had 120.",
        [("402 robberies", "count 402", "humberside"), ("120", "count 120", "lincolnshire")],
    ),
    (
        "Cleveland had 900 burglaries, police said. In County Durham and Darlington there were 310.",
        [("900 burglaries", "count 900", "cleveland"), ("310", "count 310", "durham")],
    ),
    # Whom a member represents, or where a councillor sits, is not whose the figures are; the town may still be.
    (
        "Staffordshire Police had 1,617 officers.\n\nStoke-on-Trent Central MP Ann Lee said there were 234 PCSOs.",
        [("1,617 officers", "count 1617", "staffordshire"), ("234 PCSOs", "count 234", "staffordshire")],
    ),
    (
        "Staffordshire Police had 1,617 officers.\n\nThe MP for Stafford, Ann Lee, called it daft. There were 234 PCSOs, she said.",
        [("1,617 officers", "count 1617", "staffordshire"), ("234 PCSOs", "count 234", "staffordshire")],
    ),
    (
        "Staffordshire Police had 1,617 officers.\n\nTamworth's Conservative MP Ann Lee said there were 234 PCSOs.",
        [("1,617 officers", "count 1617", "staffordshire"), ("234 PCSOs", "count 234", "staffordshire")],
    ),
    (
        "Staffordshire Police had 1,617 officers.\n\nTamworth, where Ann Lee is the MP, recorded 234 burglaries.",
        [("1,617 officers", "count 1617", "staffordshire"), ("234 burglaries", "count 234", "tamworth")],
    ),
    # The second half of a surname.
    (
        "Kent Police had 3,600 officers.\n\nAssistant Chief Constable Chris Rowley-Wells said 120 burglaries were solved.",
        [("3,600 officers", "count 3600", "kent"), ("120 burglaries", "count 120", "kent")],
    ),
    (
        "Kent Police had 3,600 officers.\n\nIn Stoke-on-Trent 120 burglaries were recorded.",
        [("3,600 officers", "count 3600", "kent"), ("120 burglaries", "count 120", "stoke-on-trent")],
    ),
    # An officer of no force named is of the story's own; what only "there are" tells goes on.
    (
        "Suffolk Police has 43 PCSOs.\n\nNorfolk has done away with them.\n\nChief Constable Lee Hill said there were 1,205 officers.",
        [("43 PCSOs", "count 43", "suffolk"), ("1,205 officers", "count 1205", "suffolk")],
    ),
    (
        "Suffolk Police has 43 PCSOs.\n\nNeighbouring Norfolk has troubles of its own.\n\nThere are 1,205 officers.",
        [("43 PCSOs", "count 43", "suffolk"), ("1,205 officers", "count 1205", "norfolk")],
    ),
    # A clause of its own is no list of two.
    (
        "Knife crime has more than doubled in Suffolk, and Norfolk is not far behind, police said.",
        [("more than doubled", "change >2 times up", "suffolk")],
    ),
    (
        "Knife crime has more than doubled in Suffolk and Norfolk, police said.",
        [("more than doubled", "change >2 times up", "suffolk+norfolk")],
    ),
    (
        "South Yorkshire, with 11.7, has the highest rate of burglary per 1,000 in England, and Sussex, our neighbour, just 5.7.",
        [
            ("11.7", "rate 11.7 per_1000", "south-yorkshire"),
            ("highest rate", "rank 1 highest", "south-yorkshire"),
            ("5.7", "rate 5.7 per_1000", "sussex"),
        ],
    ),
    (
        "Burglary is rarer in Kent, and Essex, than in Surrey, which had 640 burglaries, police said.",
        [("640 burglaries", "count 640", "surrey")],
    ),
    # What a multiple is set against, by "the rate of" as by "that of".
    (
        (
            "Cambridgeshire Police recorded 3,718 bike thefts. Per head that is twice the rate of Thames Valley, next on the list, and 12 "
            "times that of Dyfed-Powys."
        ),
        [
            ("3,718", "count 3718", "cambridgeshire"),
            ("twice", "comparison 2 times", "cambridgeshire"),
            ("next on the list", "rank 2 highest", "thames-valley"),
            ("12 times", "comparison 12 times", "cambridgeshire"),
        ],
    ),
    (
        "Kent Police recorded 640 burglaries. In Essex the rate is twice the rate in Surrey.",
        [("640 burglaries", "count 640", "kent"), ("twice", "comparison 2 times", "essex")],
    ),
    # A place behind the forces that alone are above it is of the force last told of, in a story on many.
    (
        (
            "The four Welsh forces made 36,975 arrests.\n\nAt the bottom comes Gwent, with 2,379.\n\n"
            "In England and Wales only Kent and Essex had fewer."
        ),
        [
            ("36,975 arrests", "count 36975", "wales"),
            ("At the bottom comes", "rank 1 lowest", "gwent"),
            ("2,379", "count 2379", "gwent"),
            ("only Kent and Essex had fewer", "rank 3 lowest", "gwent"),
        ],
    ),
    (
        "In Gwent there were just 2,007 robberies. Kent alone had fewer.",
        [("just 2,007 robberies", "count 2007", "gwent"), ("Kent alone had fewer", "rank 2 lowest", "gwent")],
    ),
    (
        "Kent has 101 robberies per 100,000 people. A resident there is four times as likely to be robbed as one in Essex or Surrey.",
        [
            ("101", "rate 101 per_100000", "kent"),
            ("four times", "comparison 4 times", "kent"),
        ],
    ),
    # Of the force whose number it is, and not of the town where the one was.
    (
        "His night in a cell at Luton was one of 723 in which Sussex Police used force, more than any other force.",
        [("723", "count 723", "sussex"), ("more than any other force", "rank 1 highest", "sussex")],
    ),
    # Neither the rate nor its multiple is of the place whose level it is a multiple of; a base is nobody's.
    (
        (
            "Kent Police recorded 1,657 bike thefts. For every 1,000 residents there were 5.3 thefts, more than three times the rate for "
            "Wales (1.6)."
        ),
        [
            ("1,657", "count 1657", "kent"),
            ("5.3 thefts", "rate 5.3 per_1000", "kent"),
            ("more than three times", "comparison >3 times", "kent"),
            ("1.6", "rate 1.6 per_1000", "wales"),
        ],
    ),
    # The one force above a whole country is the first of those that are told of; else it has no place.
    (
        "Of the six eastern forces only Bedfordshire had a larger share of knife crime than England and Wales.",
        [("only Bedfordshire had a larger", "rank 1 highest", "bedfordshire")],
    ),
    (
        "Only Bedfordshire Police had a larger share of knife crime than the national average.",
        [],
    ),
    (
        "Only Kent Police had a higher rate of burglary than Essex Police.",
        [("Only Kent Police had a higher", "rank 2 highest", "essex")],
    ),
    # A clause that is set off belongs to the name before it.
    (
        "Only the Met, which stopped 172,237 people, searched more people than Merseyside Police.",
        [("Only the Met", "rank 2 highest", "merseyside"), ("172,237 people", "count 172237", "metropolitan")],
    ),
    (
        "Kent Police, which lost 300 officers, has 3,000.",
        [("300 officers", "change 300 down", "kent"), ("3,000", "count 3000", "kent")],
    ),
    # All the places of the other side of a comparison stand beside.
    (
        "In Kent one in 12 was arrested, compared with 18 per cent in Essex, and 15 per cent in Surrey. The force searched 679 people.",
        [
            ("one in 12", "ratio 8.33", "kent"),
            ("18 per cent", "percentage 18", "essex"),
            ("15 per cent", "percentage 15", "surrey"),
            ("679 people", "count 679", "kent"),
        ],
    ),
    (
        "Kent Police recorded 400 robberies, compared with 300 in 2012, and 45 murders in Maidstone.",
        [("400 robberies", "count 400", "kent"), ("300", "count 300", "kent"), ("45 murders", "count 45", "maidstone")],
    ),
    # Cities beside other forces stand for their own; the town itself does not.
    (
        "GMP recorded 9,981 hate crimes. In West Yorkshire they rose by 35 per cent, while in Manchester the rise was nine per cent.",
        [
            ("9,981 hate crimes", "count 9981", "greater-manchester"),
            ("35 per cent", "change 35 percent up", "west-yorkshire"),
            ("nine per cent", "change 9 percent up", "greater-manchester"),
        ],
    ),
    (
        "GMP recorded 9,981 hate crimes. There were 300 in Manchester, 200 in Bolton and 500 in Kent.",
        [
            ("9,981 hate crimes", "count 9981", "greater-manchester"),
            ("300", "count 300", "manchester"),
            ("200", "count 200", "bolton"),
            ("500", "count 500", "kent"),
        ],
    ),
    (
        "GMP recorded 9,981 hate crimes. There were 300 in Manchester.",
        [("9,981 hate crimes", "count 9981", "greater-manchester"), ("300", "count 300", "manchester")],
    ),
    (
        "Cambridge's army of 1,400 officers is down from 1,500, police said.",
        [("1,400 officers", "count 1400", "cambridgeshire"), ("1,500", "count 1500", "cambridgeshire")],
    ),
    (
        "Cambridge has 40 officers, police said.",
        [("40 officers", "count 40", "cambridge")],
    ),
    # The capital is the Met's, but not in a story that names neither it nor London.
    (
        "The Met recorded 400 robberies. Kent Police had a higher rate of burglary than anywhere but the capital.",
        [
            ("400 robberies", "count 400", "metropolitan"),
            ("higher rate of burglary than anywhere", "rank 2 highest", "kent"),
        ],
    ),
    (
        "South Wales Police recorded 400 robberies in the capital.",
        [("400 robberies", "count 400", "south-wales")],
    ),
    (
        "Kent Police said the capital grant was £12m. The Met recorded 300 robberies.",
        [("£12m", "money 12000000", "kent"), ("300 robberies", "count 300", "metropolitan")],
    ),
    (
        "The Met said that the capital's 34,341 robberies were 40 per cent of those in England and Wales.",
        [("34,341 robberies", "count 34341", "metropolitan"), ("40 per cent", "percentage 40", "metropolitan")],
    ),
    # A place that is told for a measure, or with its figure set off.
    (
        "Robbery in Swindon fell by 12 per cent, the best result of any town in Wiltshire. Police recorded 310 burglaries.",
        [
            ("12 per cent", "change 12 percent down", "swindon"),
            ("best result", "rank 1 best", "swindon"),
            ("310", "count 310", "swindon"),
        ],
    ),
    (
        "Robbery in Swindon fell by 12 per cent, the biggest fall in Wiltshire.\n\nPolice recorded 310 burglaries.",
        [
            ("12 per cent", "change 12 percent down", "swindon"),
            ("biggest fall", "rank 1 highest", "swindon"),
            ("310", "count 310", "swindon"),
        ],
    ),
    (
        "Robbery in Dover fell by 12 per cent, while the biggest fall in Kent was 14 per cent, police said.",
        [
            ("12 per cent", "change 12 percent down", "dover"),
            ("biggest fall", "rank 1 highest", "kent"),
            ("14 per cent", "change 14 percent down", "kent"),
        ],
    ),
    (
        "Swindon had 310 burglaries, and in Wiltshire there were 3,206, police said.",
        [("310", "count 310", "swindon"), ("3,206", "count 3206", "wiltshire")],
    ),
    (
        "There were 726 robberies in Essex, 20 more than before, if 11 after the London and Manchester terror attacks are left out.",
        [("726", "count 726", "essex"), ("20", "change 20 up", "essex"), ("11", "count 11", "essex")],
    ),
    (
        "Kent remains among the safest places in the country, with 55 crimes recorded per 1,000 people.",
        [("55", "rate 55 per_1000", "kent")],
    ),
    (
        "Kent is still one of the most dangerous places in Britain, with 55 crimes recorded per 1,000 people.",
        [("55", "rate 55 per_1000", "kent")],
    ),
    (
        "Police recorded 55 crimes per 1,000 people in the country. Most places in England had fewer.",
        [("55", "rate 55 per_1000", "england-and-wales")],
    ),
    (
        "The Met recorded 640 robberies. Camden, where there were 88, and Islington, with 71, came next. The two boroughs had 35 per cent.",
        [
            ("640", "count 640", "metropolitan"),
            ("88", "count 88", "camden"),
            ("71", "count 71", "islington"),
            ("came next", "rank 2 highest", "camden+islington"),
            ("35 per cent", "percentage 35", "camden+islington"),
        ],
    ),
    (
        "Robberies recorded by police rose most in Kent. Third for its rate was Thames Valley Police.",
        [("most", "rank 1 highest", "kent"), ("Third", "rank 3 highest", "thames-valley")],
    ),
    (
        "Kent Police came second with 300 robberies and Essex, on 200, third.",
        [
            ("second", "rank 2 highest", "kent"),
            ("300 robberies", "count 300", "kent"),
            ("200", "count 200", "essex"),
            ("third", "rank 3 highest", "essex"),
        ],
    ),
    (
        "Third in the queue was a man from Kent with 20 robberies behind him, police said.",
        [("20 robberies", "count 20", "kent")],
    ),
    (
        "Lancashire was on 4,344 searches and Cheshire on 2,261, with Cumbria last of the five on 1,733, police said.",
        [
            ("4,344 searches", "count 4344", "lancashire"),
            ("2,261", "count 2261", "cheshire"),
            ("last of the five", "rank 1 lowest", "cumbria"),
            ("1,733", "count 1733", "cumbria"),
        ],
    ),
    # Officers that a force is down, and those that it lost.
    (
        "Thames Valley Police is 274 officers down.",
        [("274 officers", "change 274 down", "thames-valley")],
    ),
    (
        "Kent Police ended the year 40 officers up on 2012.",
        [("40 officers", "change 40 up", "kent")],
    ),
    (
        "Kent Police has 3,400 officers down from 3,600 in 2010.",
        [("3,400 officers", "count 3400", "kent"), ("3,600", "count 3600", "kent")],
    ),
    (
        "Hampshire Constabulary has 259 PCSOs. The 92 PCSOs lost were not replaced.",
        [("259 PCSOs", "count 259", "hampshire"), ("92 PCSOs", "change 92 down", "hampshire")],
    ),
    (
        "Kent Police said the 40 officers lost 12 days each to sickness.",
        [("40 officers", "count 40", "kent"), ("12 days", "duration 12 days", "kent")],
    ),
    # How often.
    (
        "Police in Kent dealt with 320 vehicles stolen, broken into or tampered with on an average day.",
        [("320 vehicles", "rate 320 per_day", "kent")],
    ),
    (
        "Police in Kent dealt with 320 burglaries on an average estate.",
        [("320 burglaries", "count 320", "kent")],
    ),
    # What says how big a place is, or who lives there, is no figure of the police.
    (
        "Thames Valley Police, which has almost twice as many residents as Gwent, recorded 640 robberies.",
        [("640 robberies", "count 640", "thames-valley")],
    ),
    (
        "Humberside Police received 16,297 calls, 17.5 for every 1,000 inhabitants of Hull and Grimsby.",
        [("16,297 calls", "count 16297", "humberside"), ("17.5", "rate 17.5 per_1000", "humberside")],
    ),
    (
        "Police recorded 17.5 burglaries for every 1,000 residents of Hull.",
        [("17.5", "rate 17.5 per_1000", "hull")],
    ),
    # The other side of "than" is not whose a multiple is.
    (
        "Cleveland Police used force 110 times, more often than Durham (80), and two-thirds as often as Kent.",
        [
            ("110 times", "count 110", "cleveland"),
            ("80", "count 80", "durham"),
            ("two-thirds", "comparison 66.67 percent", "cleveland"),
        ],
    ),
    # Who comes before stands some words behind the rank.
    (
        "Gwent did 2,379 breath tests, the fewest of any force in England and Wales but for the City of London and Surrey.",
        [("2,379 breath tests", "count 2379", "gwent"), ("fewest", "rank 3 lowest", "gwent")],
    ),
    (
        "Gwent Police did 2,379 breath tests, the lowest total of any force in Wales.",
        [("2,379 breath tests", "count 2379", "gwent"), ("lowest total", "rank 1 lowest", "gwent")],
    ),
    # "Was" leads to the holder, past the place where it is so.
    (
        "Hardest hit by burglary in Cleveland's area was Middlesbrough, police said.",
        [("Hardest hit by burglary", "rank 1 highest", "middlesbrough")],
    ),
    (
        "The highest robbery rate in the East of England was in Bedfordshire, police said.",
        [("highest robbery rate", "rank 1 highest", "bedfordshire")],
    ),
    (
        "The highest robbery rate in Kent was 12 per 1,000, police said.",
        [("highest robbery rate", "rank 1 highest", "kent"), ("12 per 1,000", "rate 12 per_1000", "kent")],
    ),
    (
        "At the bottom stood Gloucestershire Police, where there were 1,102 burglaries.",
        [
            ("At the bottom stood", "rank 1 lowest", "gloucestershire"),
            ("1,102 burglaries", "count 1102", "gloucestershire"),
        ],
    ),
    # A nation that only says what a city is.
    (
        "Robbery has gone up in Britain's second city. Nationally there were 64,000 robberies, police said.",
        [("64,000 robberies", "count 64000", "england-and-wales")],
    ),
    (
        "Police in Britain recorded 64,000 robberies.",
        [("64,000 robberies", "count 64000", "great-britain")],
    ),
    # Somebody's age behind a first name.
    (
        "Carol Kent, whose son Liam, 19, survived, said police recorded 640 robberies in Surrey.",
        [("640 robberies", "count 640", "surrey")],
    ),
    # A name right behind its region is no surname.
    (
        "Elsewhere in the East of England Cambridgeshire recorded 489 robberies, up from 431, police said.",
        [("489 robberies", "count 489", "cambridgeshire"), ("431", "count 431", "cambridgeshire")],
    ),
    (
        "Councillor East Cambridgeshire said police recorded 489 robberies.",
        [("489 robberies", "count 489", "none")],
    ),
    # A river that two forces face each other over.
    (
        "In West Yorkshire police recorded 400 robberies and in Greater Manchester 410. Over the Pennines the rate was 58 per 1,000.",
        [
            ("400 robberies", "count 400", "west-yorkshire"),
            ("410", "count 410", "greater-manchester"),
            ("58 per 1,000", "rate 58 per_1000", "west-yorkshire"),
        ],
    ),
    (
        "Norfolk Police dealt with 15,026 incidents on its side of the Waveney, 2,616 fewer than in the previous year.",
        [("15,026 incidents", "count 15026", "norfolk"), ("2,616", "change 2616 down", "norfolk")],
    ),
    # "Our own" is the writer's.
    (
        "Norfolk Police lost 40 officers. In Suffolk 30 have gone. Our own county has 1,500 left.",
        [
            ("40 officers", "change 40 down", "norfolk"),
            ("30", "change 30 down", "suffolk"),
            ("1,500", "count 1500", "norfolk"),
        ],
    ),
    # A clause that says what an area takes in.
    (
        "South Wales Police's area, which takes in Cardiff, Swansea and the Valleys, saw 29.8 robberies for every 1,000 residents.",
        [("29.8", "rate 29.8 per_1000", "south-wales")],
    ),
    (
        "South Wales Police, which recorded 640 robberies in Cardiff, Swansea and Barry, has 3,000 officers.",
        [("640 robberies", "count 640", "south-wales"), ("3,000 officers", "count 3000", "south-wales")],
    ),
    # Who comes behind those that are named.
    (
        "Only the Met and Cleveland have a smaller share of women officers than Merseyside's 32.4 per cent.",
        [
            ("Only the Met and Cleveland have a smaller", "rank 3 lowest", "merseyside"),
            ("32.4 per cent", "percentage 32.4", "merseyside"),
        ],
    ),
    # "Than its Welsh counterpart" is the other side.
    (
        "Lancashire Police made 15,052 tests, 838 more than its Welsh counterpart, and 1,850 drivers were arrested.",
        [
            ("15,052 tests", "count 15052", "lancashire"),
            ("838", "change 838 up", "lancashire"),
            ("1,850 drivers", "count 1850", "lancashire"),
        ],
    ),
    # A city that has a force.
    (
        "Robberies are down to 785 in Leicestershire and to 1,455 in Nottingham's force area, police said.",
        [("785", "count 785", "leicestershire"), ("1,455", "count 1455", "nottinghamshire")],
    ),
    (
        "Robberies are down to 785 in Leicester and to 1,455 in Nottingham, police said.",
        [("785", "count 785", "leicester"), ("1,455", "count 1455", "nottingham")],
    ),
    # The capital as the field of a rank.
    (
        "The Met recorded 640 robberies. Sutton's 12 robberies were the fewest in the capital.",
        [
            ("640 robberies", "count 640", "metropolitan"),
            ("12 robberies", "count 12", "sutton"),
            ("fewest", "rank 1 lowest", "sutton"),
        ],
    ),
    # A force that is not said is not the one in focus.
    # A month ahead of a county is no first name of somebody.
    (
        "In the year to March Northamptonshire recorded 2,319 burglaries, police said.",
        [("2,319 burglaries", "count 2319", "northamptonshire")],
    ),
    ("In the 12 months to June Essex recorded 2,319 burglaries.", [("2,319 burglaries", "count 2319", "essex")]),
    ("Between April and December Durham recorded 2,319 burglaries.", [("2,319 burglaries", "count 2319", "durham")]),
    ("Since January Surrey has recorded 2,319 burglaries.", [("2,319 burglaries", "count 2319", "surrey")]),
    (
        "Kent Police recorded 2,319 burglaries, and June Essex, of Dover, was told of 310.",
        [("2,319 burglaries", "count 2319", "kent"), ("310", "count 310", "dover")],
    ),
    # Whom one leaves out of an order has no place in it.
    (
        "Kent Police solved 11 per cent of burglaries. Only Essex did worse, if you leave aside the tiny City of London force.",
        [("11 per cent", "percentage 11", "kent"), ("Only Essex did worse", "rank 2 worst", "kent")],
    ),
    (
        "Kent Police solved 11 per cent of burglaries. Discounting the City of London, only Essex had a lower rate.",
        [("11 per cent", "percentage 11", "kent"), ("only Essex had a lower", "rank 2 lowest", "kent")],
    ),
    (
        "Kent Police solved 11 per cent of burglaries. The tiny City of London force solved 40 per cent.",
        [("11 per cent", "percentage 11", "kent"), ("40 per cent", "percentage 40", "city-of-london")],
    ),
    # What a force is of its region or nation says nothing of that one.
    (
        "The East Midlands had 12,714 burglaries. Northamptonshire is the region's blackspot, with 3.1 for every 1,000 people.",
        [
            ("12,714 burglaries", "count 12714", "region-east-midlands"),
            ("3.1", "rate 3.1 per_1000", "northamptonshire"),
        ],
    ),
    (
        "The East Midlands had 12,714 burglaries. Derbyshire, the region's quiet corner, had 2,209.",
        [("12,714 burglaries", "count 12714", "region-east-midlands"), ("2,209", "count 2209", "derbyshire")],
    ),
    (
        "The East Midlands had 12,714 burglaries. Kent remains the country's black spot and recorded 2,209.",
        [("12,714 burglaries", "count 12714", "region-east-midlands"), ("2,209", "count 2209", "kent")],
    ),
    (
        "Burglary fell in Derbyshire, and in Northamptonshire, the region's total being 12,714.",
        [("12,714", "count 12714", "region-east-midlands")],
    ),
    (
        "Derbyshire recorded 2,209 burglaries and the region's total was 12,714.",
        [("2,209 burglaries", "count 2209", "derbyshire"), ("12,714", "count 12714", "region-east-midlands")],
    ),
    (
        "Derbyshire had 2,209 burglaries, and the region's burglaries came to 12,714.",
        [("2,209 burglaries", "count 2209", "derbyshire"), ("12,714", "count 12714", "region-east-midlands")],
    ),
    (
        "Burglary in the East Midlands fell by a tenth, with one force seeing a third fewer burglaries.",
        [
            ("a tenth", "change 10 percent down", "region-east-midlands"),
            ("a third", "change 33.33 percent down", "open"),
        ],
    ),
    (
        "Burglary in the East Midlands fell by a tenth, but one county saw it rise by a third.",
        [
            ("a tenth", "change 10 percent down", "region-east-midlands"),
            ("a third", "change 33.33 percent up", "open"),
        ],
    ),
    (
        "Burglary fell by a tenth in Kent, with one force area, Essex, seeing 312 burglaries.",
        [("a tenth", "change 10 percent down", "kent"), ("312 burglaries", "count 312", "essex")],
    ),
    (
        "Kent Police recorded 640 burglaries, with only one county recording more.",
        [("640 burglaries", "count 640", "kent"), ("only one county recording more", "rank 2 highest", "kent")],
    ),
    (
        "Kent Police recorded 640 burglaries. One force paid out £48,200 in compensation to burglars, police said.",
        [("640 burglaries", "count 640", "kent"), ("£48,200", "money 48200", "open")],
    ),
    (
        "Kent Police recorded 640 burglaries. One force, Surrey, paid out £48,200 in compensation to burglars, police said.",
        [("640 burglaries", "count 640", "kent"), ("£48,200", "money 48200", "surrey")],
    ),
    (
        "Kent Police recorded 640 burglaries. Only one force recorded fewer robberies than its 120.",
        [
            ("640 burglaries", "count 640", "kent"),
            ("Only one force recorded fewer", "rank 2 lowest", "kent"),
            ("120", "count 120", "kent"),
        ],
    ),
    # "Twice as often as any other force bar Devon and Cornwall": no multiple of what stands in brackets.
    (
        "Sussex Police searched 294 people, twice as many as any other force bar Devon and Cornwall (201).",
        [
            ("294 people", "count 294", "sussex"),
            ("twice", "comparison 2 times", "sussex"),
            ("201", "count 201", "devon-and-cornwall"),
        ],
    ),
    # Shares of ten, and the emergency number.
    (
        "In Kent four officers in ten are women, police said.",
        [("four officers in ten", "ratio 40", "kent")],
    ),
    (
        "Kent Police recorded two burglaries in ten days.",
        [("two burglaries", "count 2", "kent")],
    ),
    (
        "Police in Cheshire answer 92 per cent of calls in time as 999 waits grow.",
        [("92 per cent", "percentage 92", "cheshire")],
    ),
    # "Or more" is no rise; those who come before have their own figures.
    (
        "Cheshire Police solved 88 per cent of burglaries. Only Kent and Essex did better, on 90 per cent or more.",
        [
            ("88 per cent", "percentage 88", "cheshire"),
            ("Only Kent and Essex did better", "rank 3 best", "cheshire"),
            ("90 per cent or more", "percentage >=90", "kent+essex"),
        ],
    ),
    (
        "Cheshire Police solved 88 per cent of burglaries. Only Kent and Essex did better, and it has solved 90 per cent of robberies.",
        [
            ("88 per cent", "percentage 88", "cheshire"),
            ("Only Kent and Essex did better", "rank 3 best", "cheshire"),
            ("90 per cent", "percentage 90", "cheshire"),
        ],
    ),
    # Clauses that say whose.
    (
        "GMP solved 64 per cent of burglaries, three points worse than the Met, whose own 67 per cent was among the lowest.",
        [
            ("64 per cent", "percentage 64", "greater-manchester"),
            ("three points", "comparison 3 percentage_points", "greater-manchester"),
            ("67 per cent", "percentage 67", "metropolitan"),
            ("among the lowest", "rank - lowest", "metropolitan"),
        ],
    ),
    (
        "In Kent 34.3 per cent of officers are women, above the average for England and Wales, which now stands at 32.4.",
        [("34.3 per cent", "percentage 34.3", "kent"), ("32.4", "percentage 32.4", "england-and-wales")],
    ),
    (
        "Women make up 34 per cent of officers in Kent. Of the 43 chief constables in post, 13 are women.",
        [("34 per cent", "percentage 34", "kent"), ("13", "count 13", "england-and-wales")],
    ),
    # What a share is of.
    (
        "In Wales police recorded 541 robberies. That is a quarter of the total for both nations.",
        [("541 robberies", "count 541", "wales"), ("a quarter", "percentage 25", "wales")],
    ),
    (
        "In Wales police recorded 541 robberies. In England and Wales a quarter of them were solved.",
        [("541 robberies", "count 541", "wales"), ("a quarter", "percentage 25", "england-and-wales")],
    ),
    (
        "The City of London comes last for robbery, police said.",
        [("comes last", "rank 1 lowest", "city-of-london")],
    ),
    # A per cent set against a change is one, in the next sentence too.
    (
        "Recorded crime in Kent fell by 5.1 per cent. That compares with 4.6 per cent in the previous year.",
        [("5.1 per cent", "change 5.1 percent down", "kent"), ("4.6 per cent", "change 4.6 percent down", "kent")],
    ),
    (
        "Burglaries in Kent were up by 5.1 per cent to 4,300. The figure for England and Wales was 4.6 per cent.",
        [
            ("5.1 per cent", "change 5.1 percent up", "kent"),
            ("4,300", "count 4300", "kent"),
            ("4.6 per cent", "change 4.6 percent up", "england-and-wales"),
        ],
    ),
    (
        "In Kent 12.5 per cent of rapes led to a charge. That compares with 4.6 per cent in the previous year.",
        [("12.5 per cent", "percentage 12.5", "kent"), ("4.6 per cent", "percentage 4.6", "kent")],
    ),
    (
        "Arrests in Kent rose by 5.1 per cent, to 4,300. In Essex 12 per cent of them were women.",
        [
            ("5.1 per cent", "change 5.1 percent up", "kent"),
            ("4,300", "count 4300", "kent"),
            ("12 per cent", "percentage 12", "essex"),
        ],
    ),
    # Losses by other verbs.
    (
        "Suffolk Police got rid of 196 PCSOs. Kent Police has 100 left.",
        [("196 PCSOs", "change 196 down", "suffolk"), ("100", "count 100", "kent")],
    ),
    (
        "Police got rid of 196 plants in Kent.",
        [],
    ),
    # Where a neighbour lies, and how far a field reaches, is no force.
    (
        "Lancashire Police recorded 3,420 thefts. Cumbria, its neighbour over the Pennines, escaped with 388.",
        [("3,420 thefts", "count 3420", "lancashire"), ("388", "count 388", "cumbria")],
    ),
    (
        "Cumbria Police recorded 388 thefts, the lowest figure of any force north of the Humber.",
        [("388 thefts", "count 388", "cumbria"), ("lowest figure", "rank 1 lowest", "cumbria")],
    ),
    # A force that does something in a region.
    (
        "British Transport Police made 126 arrests in the North East.",
        [("126 arrests", "count 126", "btp")],
    ),
    (
        "Police made 126 arrests in the North East.",
        [("126 arrests", "count 126", "region-north-east")],
    ),
    # Whose boroughs.
    (
        "Trafford had 1,204 burglaries, the fewest of the ten Greater Manchester boroughs and 212 fewer than in 2013, police said.",
        [
            ("1,204 burglaries", "count 1204", "trafford"),
            ("fewest", "rank 1 lowest", "trafford"),
            ("212", "change 212 down", "trafford"),
        ],
    ),
    (
        "The region's three forces recorded 8,794 thefts. Kent Police is not among them.",
        [("8,794 thefts", "count 8794", "region-south-east")],
    ),
    # Ends of a change, and a figure between a name and its share.
    (
        "In Dorset 104 hate crimes became 167, police said.",
        [("104 hate crimes", "count 104", "dorset"), ("167", "count 167", "dorset")],
    ),
    (
        "In Southampton officers solved four in five burglaries, and in Portsmouth, with 97, seven in ten.",
        [
            ("four in five", "ratio 80", "southampton"),
            ("97", "count 97", "portsmouth"),
            ("seven in ten", "ratio 70", "portsmouth"),
        ],
    ),
    (
        "In Southampton officers solved 81 per cent of burglaries, and in Portsmouth, with 97, the most.",
        [
            ("81 per cent", "percentage 81", "southampton"),
            ("97", "percentage 97", "portsmouth"),
            ("most", "rank 1 highest", "portsmouth"),
        ],
    ),
    # A figure right behind the force that owns it.
    (
        "Dorset Police saw a rise of 61 per cent in burglaries, the second steepest after Kent's 68.",
        [
            ("61 per cent", "change 61 percent up", "dorset"),
            ("second steepest", "rank 2 highest", "dorset"),
            ("68", "count 68", "kent"),
        ],
    ),
    (
        "A 12-strong team in Kent is looking into 87 burglaries, police said.",
        [("87 burglaries", "count 87", "kent")],
    ),
    # Whose a sum is, and where a neighbour lies.
    (
        "North Wales Police had 143 officers and South Wales 183, so that the four Welsh forces had 528 between them.",
        [
            ("143 officers", "count 143", "north-wales"),
            ("183", "count 183", "south-wales"),
            ("528", "count 528", "wales"),
        ],
    ),
    (
        "North Wales Police had 143 officers and South Wales 183, or 326 between them.",
        [
            ("143 officers", "count 143", "north-wales"),
            ("183", "count 183", "south-wales"),
            ("326", "count 326", "north-wales+south-wales"),
        ],
    ),
    (
        "Derbyshire Police made 31 arrests and its neighbour to the east 22. Nottinghamshire Police has 2,000 officers.",
        [
            ("31 arrests", "count 31", "derbyshire"),
            ("22", "count 22", "nottinghamshire"),
            ("2,000 officers", "count 2000", "nottinghamshire"),
        ],
    ),
    # What only says which force it is.
    (
        "Reports were made to the Metropolitan Police, Britain's largest. It recorded 640 robberies.",
        [("640 robberies", "count 640", "metropolitan")],
    ),
    (
        "Fewer than two robberies in 100 end in court, Kent Police said.",
        [("Fewer than two robberies in 100", "ratio <2", "kent")],
    ),
    (
        "Yorkshire's forces solve few crimes. Burglary rates are on a par with the capital's and higher than in any other region.",
        [("higher than in any other region", "rank 1 highest", "yorkshire")],
    ),
    (
        "Police in London recorded 640 robberies. Across the capital 64 were of shops.",
        [("640 robberies", "count 640", "region-london"), ("64", "count 64", "region-london")],
    ),
    # "To the south" is where, and no part of what follows; a queue is no table.
    (
        "Durham Police has 149 PCSOs. To the south Cleveland is down from 166 to 129.",
        [("149 PCSOs", "count 149", "durham"), ("166", "count 166", "cleveland"), ("129", "count 129", "cleveland")],
    ),
    (
        "Police said that burglaries in south Cleveland fell from 166 to 129.",
        [("166", "count 166", "open"), ("129", "count 129", "open")],
    ),
    (
        'Kent Police took 38,410 calls in February. "I was 19th in the queue," one caller said.',
        [("38,410 calls", "count 38410", "kent")],
    ),
    # A gap from the average is none from who is named behind it.
    (
        "Kent answered 94 per cent of 999 calls in time, four points better than the average and second only to Essex's 96.",
        [
            ("94 per cent", "percentage 94", "kent"),
            ("four points", "comparison 4 percentage_points", "kent"),
            ("second only to", "rank 2 highest", "kent"),
            ("96", "percentage 96", "essex"),
        ],
    ),
    # A paragraph that opens with what those of the last were goes on with their place to its end.
    (
        (
            "Knives in the South East\n\nIn Sussex there were 895 knife crimes last year.\n\n"
            "About half, 436 of them, were assaults. Another 334 were robberies.\n\nThere were 12 murders."
        ),
        [
            ("895 knife crimes", "count 895", "sussex"),
            ("half", "percentage ~50", "sussex"),
            ("436", "count 436", "sussex"),
            ("334", "count 334", "sussex"),
            ("12 murders", "count 12", "region-south-east"),
        ],
    ),
    (
        (
            "Speeding in Kent\n\nKent Police caught 61,204 drivers speeding last year. In Dover it caught 7,112.\n\n"
            "Nearly two thirds of those who were caught, 38,904 in all, went on a course."
        ),
        [
            ("61,204 drivers", "count 61204", "kent"),
            ("7,112", "count 7112", "dover"),
            ("two thirds", "percentage <66.67", "kent"),
            ("38,904", "count 38904", "kent"),
        ],
    ),
    # A government, an assembly or a minister of a nation is no place; its police and its forces are.
    (
        "South Wales Police had 340 PCSOs before the Welsh Government paid for more. By 2013 there were 483.",
        [("340 PCSOs", "count 340", "south-wales"), ("483", "count 483", "south-wales")],
    ),
    (
        "Gwent Police had 340 PCSOs in 2012. Welsh ministers paid for 40 more, and there were 380.",
        [("340 PCSOs", "count 340", "gwent"), ("40", "change 40 up", "gwent"), ("380", "count 380", "gwent")],
    ),
    (
        "Gwent Police had 340 PCSOs in 2012. The Welsh total was 736.",
        [("340 PCSOs", "count 340", "gwent"), ("736", "count 736", "wales")],
    ),
    # "The north" is that of the force told before.
    (
        "South Wales Police had 133 specials in 2013, and North Wales 156. In the north they fell by 21 to 135.",
        [
            ("133 specials", "count 133", "south-wales"),
            ("156", "count 156", "north-wales"),
            ("21", "change 21 down", "north-wales"),
            ("135", "count 135", "north-wales"),
        ],
    ),
    (
        "Kent Police had 133 specials in 2013. In the north they fell by 21 to 135.",
        [("133 specials", "count 133", "kent"), ("21", "change 21 down", "open"), ("135", "count 135", "open")],
    ),
    # The region's police, of a story of one force, are that force; of a region that was told, its own.
    (
        "The West Midlands recorded 50 homicides in 2013. In 2002/03 the region's police counted 66.",
        [("50 homicides", "count 50", "west-midlands"), ("66", "count 66", "west-midlands")],
    ),
    (
        "Burglaries in the South East came to 3,000 in 2013. The region's police solved 200.",
        [("3,000", "count 3000", "region-south-east"), ("200", "count 200", "region-south-east")],
    ),
    (
        "Kent Police recorded 50 homicides in 2013. The region's roads saw 66 deaths.",
        [("50 homicides", "count 50", "kent"), ("66 deaths", "count 66", "region-south-east")],
    ),
    # Where it is not so, told with "unless".
    (
        "Crooks across Wales have a thin time of it - unless they live in Gwent.\n\nPolice recorded 173,125 crimes in 2013.",
        [("173,125 crimes", "count 173125", "wales")],
    ),
    # The forces that one stands out among.
    (
        "Humberside recorded 1,092 rapes in 2013. North Yorkshire had the fewest of the Yorkshire forces, with 402.",
        [
            ("1,092 rapes", "count 1092", "humberside"),
            ("fewest", "rank 1 lowest", "north-yorkshire"),
            ("402", "count 402", "north-yorkshire"),
        ],
    ),
    (
        "Gwent recorded 1,092 rapes in 2013. Dyfed-Powys had the fewest of the Welsh forces, with 402.",
        [
            ("1,092 rapes", "count 1092", "gwent"),
            ("fewest", "rank 1 lowest", "dyfed-powys"),
            ("402", "count 402", "dyfed-powys"),
        ],
    ),
    # A town that is only named, before the figures of the whole county; and one whose figures they are.
    (
        (
            "In praise of being robbed less\n\nI was once robbed in Ipswich. I did not report it.\n\n"
            "In 2013 there were 205 robberies in the whole of Suffolk.\n\nHow is one to explain a drop of 27 per cent?"
        ),
        [("205 robberies", "count 205", "suffolk"), ("27 per cent", "change 27 percent down", "suffolk")],
    ),
    (
        (
            "Fewer are robbed\n\nRobbers have had a bad year in Ipswich.\n\nSuffolk Police recorded 205 robberies in 2013.\n\n"
            "That is a drop of 27 per cent."
        ),
        [("205 robberies", "count 205"), ("27 per cent", "change 27 percent down")],
    ),
    # How much land a force has is no figure of the land's.
    (
        "Dyfed-Powys Police, which looks after more than half the land mass of Wales, recorded 74 rapes. It solved 13.",
        [("74 rapes", "count 74", "dyfed-powys"), ("13", "count 13", "dyfed-powys")],
    ),
    (
        "Dyfed-Powys Police has 1,160 officers for half the land mass of Wales.",
        [("1,160 officers", "count 1160", "dyfed-powys")],
    ),
    # The number that a share comes to, of people.
    (
        "Kent Police made 4,880 searches in 2013. In 2012 it was 15 per cent, or 732 people.",
        [
            ("4,880 searches", "count 4880", "kent"),
            ("15 per cent", "percentage 15", "kent"),
            ("732 people", "count 732", "kent"),
        ],
    ),
    # What a rise is a multiple of is of another place; the rise and where it ended are not.
    (
        "Norfolk recorded 182 robberies in 2013. Arson rose by 12 per cent, three times the 4 per cent seen in Suffolk, to 9,412 cases.",
        [
            ("182 robberies", "count 182", "norfolk"),
            ("12 per cent", "change 12 percent up", "norfolk"),
            ("three times", "comparison 3 times", "norfolk"),
            ("4 per cent", "change 4 percent up", "suffolk"),
            ("9,412 cases", "count 9412", "norfolk"),
        ],
    ),
    (
        "Norfolk recorded 182 robberies in 2013. Arson fell by 8 per cent, double the 4 per cent fall in neighbouring Suffolk.",
        [
            ("182 robberies", "count 182", "norfolk"),
            ("8 per cent", "change 8 percent down", "norfolk"),
            ("double", "comparison 2 times", "norfolk"),
            ("4 per cent", "change 4 percent down", "suffolk"),
        ],
    ),
    (
        "Norfolk recorded 182 robberies in 2013. Suffolk solved 12 per cent, twice the 6 per cent in Norfolk.",
        [
            ("182 robberies", "count 182", "norfolk"),
            ("12 per cent", "percentage 12", "suffolk"),
            ("twice", "comparison 2 times", "suffolk"),
            ("6 per cent", "percentage 6", "norfolk"),
        ],
    ),
    # A place among forces is a force's, though the sentence before was of the nation.
    (
        (
            "Kent Police lost 21,340 days to sickness in 2013, 10.7 for each officer. Nationally, forces lost an average of 9.6 days. "
            "Only Cleveland, with 11.2, and Gwent, with 10.9, had a worse record."
        ),
        [
            ("21,340 days", "count 21340", "kent"),
            ("10.7", "duration 10.7 days", "kent"),
            ("9.6 days", "duration 9.6 days", "england-and-wales"),
            ("Only Cleveland", "rank 3 worst", "kent"),
            ("11.2", "duration 11.2 days", "cleveland"),
            ("10.9", "duration 10.9 days", "gwent"),
        ],
    ),
    # Where an officer of the force is based.
    (
        "West Mercia Police had 2,010 officers in 2013. Supt Ann Shelby, based in Worcester, said that 44 were suspended.",
        [("2,010 officers", "count 2010", "west-mercia"), ("44", "count 44", "west-mercia")],
    ),
    (
        "West Mercia Police had 2,010 officers in 2013. Of those based in Worcester 44 were suspended.",
        [("2,010 officers", "count 2010", "west-mercia"), ("44", "count 44", "worcester")],
    ),
    # A total told behind the figures of several places is of them all, and so is what goes on with it.
    (
        "Kent Police recorded 400 rapes in 2013. In Sussex there were 300. Together that makes 700, of which 10 per cent were solved.",
        [
            ("400", "count 400", "kent"),
            ("300", "count 300", "sussex"),
            ("700", "count 700", "kent+sussex"),
            ("10", "percentage 10", "kent+sussex"),
        ],
    ),
    (
        "Kent Police recorded 400 rapes in 2013 and Sussex 300. Altogether 700 rapes were recorded. Some 60 per cent were solved.",
        [
            ("400", "count 400", "kent"),
            ("300", "count 300", "sussex"),
            ("700", "count 700", "kent+sussex"),
            ("60", "percentage ~60", "kent+sussex"),
        ],
    ),
    (
        "Kent Police recorded 410 rapes in 2013. In Sussex there were 300.\n\nThe combined total, 710, is the highest for years.",
        [
            ("410", "count 410", "kent"),
            ("300", "count 300", "sussex"),
            ("710", "count 710", "kent+sussex"),
            ("highest", "rank 1 highest", "kent+sussex"),
        ],
    ),
    (
        "Kent Police recorded 400 rapes in 2013. In Sussex there were 300. Between them they charged 70 people.",
        [("400", "count 400", "kent"), ("300", "count 300", "sussex"), ("70", "count 70", "kent+sussex")],
    ),
    (
        "Kent Police recorded 400 rapes in 2013. In Sussex there were 300. The total rose to 700 the year after.",
        [("400", "count 400", "kent"), ("300", "count 300", "sussex"), ("700", "count 700", "kent+sussex")],
    ),
    (
        "Kent Police recorded 400 rapes in 2012. In 2013 there were 300. Together that makes 700.",
        [("400", "count 400", "kent"), ("300", "count 300", "kent"), ("700", "count 700", "kent")],
    ),
    (
        "Kent Police recorded 400 rapes in 2013. In Sussex there were 300. Together with other sexual offences there were 912.",
        [("400", "count 400", "kent"), ("300", "count 300", "sussex"), ("912", "count 912", "sussex")],
    ),
    (
        "Kent Police recorded 400 rapes in 2013. In Sussex there were 300. A total of 212 were solved.",
        [("400", "count 400", "kent"), ("300", "count 300", "sussex"), ("212", "count 212", "sussex")],
    ),
    (
        "Kent Police cautioned nobody under 18.",
        [],
    ),
    # Each side's own number, behind what sets the one against the other; not two times of one place.
    (
        "In 2010 Kent made twice as many arrests as Essex: 618 against 309.",
        [("twice", "comparison 2 times", "kent"), ("618", "count 618", "kent"), ("309", "count 309", "essex")],
    ),
    (
        "Kent recorded more robberies than Essex in 2018 (618, compared with 309).",
        [("618", "count 618", "kent"), ("309", "count 309", "essex")],
    ),
    (
        "Robbery was more common in Kent than in its neighbour Essex in 2018 – 618 to 309.",
        [("618", "count 618", "kent"), ("309", "count 309", "essex")],
    ),
    (
        "Kent had 544 robberies in 2018, well past Essex (342), which had twice as many in 2010: 618 against 309.",
        [
            ("544", "count 544", "kent"),
            ("342", "count 342", "essex"),
            ("twice", "comparison 2 times", "essex"),
            ("618", "count 618", "essex"),
            ("309", "count 309", "kent"),
        ],
    ),
    (
        "Robbery rose faster in Kent than in Essex in 2018: 618 offences against 590 the year before.",
        [("618", "count 618", "kent"), ("590", "count 590", "kent")],
    ),
    # Where the writer lives is not what the figures are of.
    (
        (
            "I have lived in Dover for years and nobody has looked in my pockets.\n\n"
            "Kent's officers made 618 searches in 2018. The year before it was 590.\n\nDrugs were the reason for 309."
        ),
        [("618", "count 618", "kent"), ("590", "count 590", "kent"), ("309", "count 309", "kent")],
    ),
    (
        (
            "I worry about Dover. Officers from Kent Police recorded 618 burglaries in the town in 2018.\n\n"
            "The year before there were 309."
        ),
        [("618", "count 618"), ("309", "count 309", "dover")],
    ),
    # "Respectively" goes back over its paragraph.
    (
        (
            "In Kent 12 per cent of rapes were charged in 2018. In Essex it was 9 per cent and in Sussex 8. Even there it had fallen. "
            "The previous year's figures were 14, 11 and 10 per cent respectively."
        ),
        [
            ("12 per cent", "percentage 12", "kent"),
            ("9 per cent", "percentage 9", "essex"),
            ("8", "percentage 8", "sussex"),
            ("14", "percentage 14", "kent"),
            ("11", "percentage 11", "essex"),
            ("10 per cent", "percentage 10", "sussex"),
        ],
    ),
    # Council areas that are no town.
    (
        "Ards and North Down saw burglary rise to 618 in 2018, while in Mid Ulster there were 309.",
        [("618", "count 618", "ards-and-north-down"), ("309", "count 309", "mid-ulster")],
    ),
    # "Its neighbours": those told of; nobody's where that is not clear.
    (
        (
            "Robbery fell in Essex in 2018, by 6 per cent. In Surrey it rose by 3 per cent and in Kent by 7. "
            "Kent's rate is 12 per 1,000. Its two neighbours are on 9 and 8."
        ),
        [
            ("6 per cent", "change 6 percent down", "essex"),
            ("3 per cent", "change 3 percent up", "surrey"),
            ("7", "change 7 percent up", "kent"),
            ("12", "rate 12 per_1000", "kent"),
            ("9", "rate 9 per_1000", "essex"),
            ("8", "rate 8 per_1000", "surrey"),
        ],
    ),
    (
        "In Surrey robbery rose by 3 per cent in 2018, in Kent by 7. We had 12 per 1,000 people; our neighbours got by with 9.",
        [
            ("3 per cent", "change 3 percent up", "surrey"),
            ("7", "change 7 percent up", "kent"),
            ("12", "rate 12 per_1000", "surrey"),
            ("9", "rate 9 per_1000", "kent"),
        ],
    ),
    (
        "Kent recorded 640 robberies in 2018. Its neighbours recorded 500.",
        [("640", "count 640", "kent"), ("500", "count 500")],
    ),
    (
        "Dover and its neighbours had 640 robberies in 2018. Kent Police had 900.",
        [("640", "count 640", "dover"), ("900", "count 900", "kent")],
    ),
    # A figure that stands before what it is of.
    (
        "Robbery in 2018\n\nIn numbers\n\n1,640: robberies in Kent, one every half an hour\n12 per cent: the rise in Essex",
        [
            ("1,640", "count 1640", "kent"),
            ("one every half an hour", "duration 0.5 hours", "kent"),
            ("12 per cent", "change 12 percent up", "essex"),
        ],
    ),
    # The next in a list, place before figure; a gap between two places.
    (
        "In Kent there was a rise in robbery of 3 per cent in 2018, and in Essex six. In Surrey 40 were solved.",
        [
            ("3 per cent", "change 3 percent up", "kent"),
            ("six", "change 6 percent up", "essex"),
            ("40", "count 40", "surrey"),
        ],
    ),
    (
        "Kent recorded 640 robberies in 2018. Essex recorded 620. That is only 20 fewer.",
        [("640", "count 640", "kent"), ("620", "count 620", "essex"), ("20", "comparison 20", "essex")],
    ),
    (
        "Kent recorded 640 robberies in 2018. Essex recorded 620. That is 20 fewer than in 2017.",
        [("640", "count 640", "kent"), ("620", "count 620", "essex"), ("20", "change 20 down", "essex")],
    ),
    (
        "Kent has 34.8 robberies for every 100,000 people, which is more than half as high again as the average of 22.",
        [
            ("34.8", "rate 34.8 per_100000", "kent"),
            ("more than half", "comparison >50 percent", "kent"),
            ("22", "rate 22 per_100000", "england-and-wales"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=[text for text, _ in ROWS])
def test_whose(text: str, expected: list[tuple[str, ...]], read: Callable[[str], Analysis]) -> None:
    assert differences(read(text), expected) == []
