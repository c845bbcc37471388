"""Sentences that were once misread, each beside look-alikes that mean something else: (text, claims)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.domain.claims import Analysis
from tests.claims.conftest import Row, differences

ROWS: list[Row] = [
    # "As large a share" of nobody else is a first place.
    (
        "No other force lost as large a share of its officers as Kent Police.",
        [("No other force lost as", "rank 1 highest", "kent")],
    ),
    ("No force made as many arrests in 2013 as Kent Police.", [("No force made as", "rank 1 highest", "kent")]),
    ("Kent Police is not as large as the force in Surrey.", []),
    ("Kent Police said that no officer did as large a share of the work.", []),
    # What is greatest where something is has no place; that of a named place has.
    (
        "Kent Police recorded 640 robberies in 2013, and put its detectives where the threat was greatest.",
        [("640", "count 640", "kent")],
    ),
    (
        "Kent Police recorded 640 robberies in 2013. Patrols go where the need is greatest.",
        [("640", "count 640", "kent")],
    ),
    (
        "Kent Police recorded 640 robberies in 2013. It sends officers where crime is highest.",
        [("640", "count 640", "kent")],
    ),
    (
        "Kent Police recorded 640 robberies in 2013, ahead of Sussex, where the rate was lowest.",
        [("640", "count 640", "kent"), ("lowest", "rank 1 lowest", "sussex")],
    ),
    (
        "Kent Police recorded 640 robberies in 2013. The rate was lowest in Sussex.",
        [("640", "count 640", "kent"), ("lowest", "rank 1 lowest", "sussex")],
    ),
    # "Ours" and "theirs" are another place's.
    (
        "The burglary rate in Essex is more than double ours, police said.",
        [("more than double", "comparison >2 times", "essex")],
    ),
    ("The robbery rate in Kent is twice theirs, police said.", [("twice", "comparison 2 times", "kent")]),
    ("Burglary in Kent has doubled, police said.", [("doubled", "change 2 times up", "kent")]),
    # A share is no place.
    (
        "Kent Police no-crimed a third of rapes - 36 of 110.",
        [("a third", "percentage 33.33", "kent"), ("36", "count 36", "kent"), ("110", "count 110", "kent")],
    ),
    ("Kent Police was third of 43 for burglary.", [("third of 43", "rank 3 highest", "kent")]),
    # A number before "in June" is no day of May.
    (
        "There were 64 burglaries in Kent, police said: 31 in May, 12 in June and 21 in July.",
        [("64", "count 64"), ("31", "count 31"), ("12", "count 12"), ("21", "count 21")],
    ),
    ("There were 64 burglaries in Kent on May 12 in 2013, police said.", [("64 burglaries", "count 64", "kent")]),
    # A share that rose "to" is where it got, "by" is how far.
    (
        "The arrest rate in Kent rose to 13 per cent, from 11 per cent, police said.",
        [("13 per cent", "percentage 13", "kent"), ("11 per cent", "percentage 11", "kent")],
    ),
    (
        "Robberies in Kent rose 13 per cent from 640, police said.",
        [("13 per cent", "change 13 percent up"), ("640", "count 640")],
    ),
    # Less than nothing in brackets is a fall.
    ("Robberies fell in Kent (-14), police figures show.", [("-14", "change 14 down", "kent")]),
    ("Robberies fell in Kent (14), police figures show.", [("14", "count 14", "kent")]),
    # Posts that have gone.
    (
        "Of its PCSOs, who numbered 259, Kent Police says 81 have gone.",
        [("259", "count 259", "kent"), ("81", "change 81 down", "kent")],
    ),
    # A region beside a force is no list; two cities are.
    (
        "Dorset recorded 1,078 Taser uses, the most in the South West, and Gloucestershire 212.",
        [
            ("1,078", "count 1078", "dorset"),
            ("most", "rank 1 highest", "dorset"),
            ("212", "count 212", "gloucestershire"),
        ],
    ),
    # "Here" is where the story is set.
    (
        "Kent Police has 1,460 officers. Surrey has a rate of 51 burglaries per 1,000 people. Here it is 48 per 1,000.",
        [("1,460", "count 1460", "kent"), ("51", "rate 51 per_1000", "surrey"), ("48", "rate 48 per_1000", "kent")],
    ),
    # "Now", nine years on, is not the day told before; a few months on, it is the latest count.
    (
        "Kent Police had 3,600 officers in March 2005. Now it has 3,200.",
        [("3,600", "count 3600", "kent", "2005-03-31..2005-03-31"), ("3,200", "count 3200", "kent", "none")],
    ),
    (
        "Kent Police had 3,600 officers in March 2014. Now it has 3,200.",
        [
            ("3,600", "count 3600", "kent", "2014-03-31..2014-03-31"),
            ("3,200", "count 3200", "kent", "2014-03-31..2014-03-31"),
        ],
    ),
    # "A quarter on" is no date behind a fall.
    (
        "Kent Police made 29 arrests in 2013, a fall of almost a quarter on the 38 of 2012.",
        [
            ("29 arrests", "count 29", "kent", "2013-01-01..2013-12-31"),
            ("almost a quarter", "change <25 percent down", "kent", "2013-01-01..2013-12-31"),
            ("38", "count 38", "kent", "2012-01-01..2012-12-31"),
        ],
    ),
    ("Robberies in Kent were up a quarter on 2012, police said.", [("a quarter", "change 25 percent up", "kent")]),
    # The number in brackets behind the year that a change is measured from is no change.
    (
        "Kent Police recorded 640 robberies in 2013, 24 more than in 2012 (616).",
        [
            ("640", "count 640", "kent", "2013-01-01..2013-12-31"),
            ("24", "change 24 up", "kent"),
            ("616", "count 616", "kent", "2012-01-01..2012-12-31"),
        ],
    ),
    ("Kent Police recorded 640 robberies (616 in 2012).", [("640", "count 640"), ("616", "count 616")]),
    # What a force pays out is no price.
    (
        "Kent Police paid out £31,250 in compensation in 2013, up from £18,400 in 2012.",
        [
            ("£31,250", "money 31250", "kent", "2013-01-01..2013-12-31"),
            ("£18,400", "money 18400", "kent", "2012-01-01..2012-12-31"),
        ],
    ),
    ("A burglar was ordered to pay his victim £31,250 in compensation, Kent Police said.", []),
    # A number in all is none of hundred.
    (
        "One in 14 of the attacks on officers in Kent led to an injury - 37 in all, police said.",
        [("One in 14", "ratio 7.14"), ("37", "count 37")],
    ),
    # What comes first, and nobody second.
    ("The chief constable of Kent said that 999 calls come first.", []),
    ("Kent came first of 43 for burglary, police figures show.", [("came first", "rank 1 highest", "kent")]),
    (
        "The biggest rise of the four Welsh forces was in Gwent, with 602 robberies.",
        [("biggest rise", "rank 1 highest"), ("602", "count 602")],
    ),
    # Days off sick: so long for each, so many in all.
    (
        "Sickness is up at Kent Police. The average officer was off for 10.2 days, compared with 9.1 in Surrey.",
        [("10.2 days", "duration 10.2 days", "kent"), ("9.1", "duration 9.1 days", "surrey")],
    ),
    (
        "Each Kent officer lost 10.2 days to sickness in 2013; in Essex it was 9.1.",
        [("10.2 days", "duration 10.2 days", "kent"), ("9.1", "duration 9.1 days", "essex")],
    ),
    ("Kent Police staff lost 40,114 days to illness in 2013.", [("40,114 days", "count 40114", "kent")]),
    ("A Kent Police officer was off sick for 12 days.", []),
    # Longer or shorter than before, by so much.
    (
        "Kent Police was quicker to 999 calls than in 2012, by nine seconds.",
        [("nine seconds", "change 9 seconds down", "kent")],
    ),
    (
        "Response times at Gwent and South Wales were shorter than in 2012, by nine and 21 seconds respectively.",
        [("nine", "change 9 seconds down", "gwent"), ("21 seconds", "change 21 seconds down", "south-wales")],
    ),
    (
        "Kent Police took an average of nine seconds to answer 999 calls.",
        [("average of nine seconds", "duration 9 seconds", "kent")],
    ),
    # Nations are no count of anything.
    (
        "Across the two nations 303,845 people were searched by police in 2013.",
        [("303,845 people", "count 303845", "england-and-wales")],
    ),
    # The next of a list of changes, behind the ends of the first.
    (
        "Kent Police lost 13.6 per cent of its officers, from 4,058 to 3,506, and Surrey 29 per cent.",
        [
            ("13.6 per cent", "change 13.6 percent down", "kent"),
            ("4,058", "count 4058", "kent"),
            ("3,506", "count 3506", "kent"),
            ("29 per cent", "change 29 percent down", "surrey"),
        ],
    ),
    (
        "Kent Police solved 9 per cent of its burglaries in 2013, from 10 per cent in 2012, and Essex 8 per cent.",
        [
            ("9 per cent", "percentage 9", "kent"),
            ("10 per cent", "percentage 10", "kent"),
            ("8 per cent", "percentage 8", "essex"),
        ],
    ),
    # A level behind "to" shows that "by" tells a number, whatever the change before was in.
    (
        "Adult rapes in Kent rose from 138 to 199, a 44 per cent increase; child rapes were up by 21 to 145.",
        [
            ("138", "count 138"),
            ("199", "count 199"),
            ("44 per cent", "change 44 percent up"),
            ("21", "change 21 up"),
            ("145", "count 145"),
        ],
    ),
    (
        "Robbery in Kent rose by 12 per cent and burglary by 10.",
        [("12 per cent", "change 12 percent up"), ("10", "change 10 percent up")],
    ),
    # "What Durham managed" is what the figure is set against.
    (
        "North Yorkshire Police detected 16 per cent of rapes, exactly half of what neighbouring Durham managed.",
        [
            ("16 per cent", "percentage 16", "north-yorkshire"),
            ("exactly half", "comparison 50 percent", "north-yorkshire"),
        ],
    ),
    (
        "North Yorkshire Police detected 16 per cent of rapes, half what Durham managed.",
        [("16 per cent", "percentage 16", "north-yorkshire"), ("half", "comparison 50 percent", "north-yorkshire")],
    ),
    (
        "North Yorkshire Police detected 16 per cent of rapes, while neighbouring Durham managed 32 per cent.",
        [("16 per cent", "percentage 16", "north-yorkshire"), ("32 per cent", "percentage 32", "durham")],
    ),
    # "Further west" says where the next force lies, "west Kent" a part of one.
    ("Further west Dyfed-Powys Police recorded 53 rapes.", [("53 rapes", "count 53", "dyfed-powys")]),
    ("Police in west Kent recorded 53 rapes.", [("53 rapes", "count 53", None)]),
    # All but two: a third place.
    (
        "South Wales Police had a better burglary detection rate than all but two forces.",
        [("better burglary detection rate than all but", "rank 3 best", "south-wales")],
    ),
    (
        "All but six forces had a higher burglary rate than Kent.",
        [("All but six forces had a higher", "rank 7 lowest", "kent")],
    ),
    ("Kent Police lost all but two of its 14 horses.", []),
    ("All but two forces recorded fewer burglaries than in 2011, the police said.", []),
    # A place in a nation, where the verb puts somebody there.
    ("The burglary rate puts Gwent Police ninth in England and Wales.", [("ninth", "rank 9 highest", "gwent")]),
    ("Gwent Police solved a third in Wales.", [("a third", "percentage 33.33", "wales")]),
    # What a body has that is no force.
    ("The charity, which has 11 staff and a waiting list of 63, praised Kent Police.", []),
    (
        "Kent Police has 11 staff and 63 officers there.",
        [("11 staff", "count 11", "kent"), ("63 officers", "count 63", "kent")],
    ),
    ("Kent Police has brought in a team of 22, four of them analysts.", []),
    (
        "Kent Police has 22 detectives, four of them women.",
        [("22 detectives", "count 22", "kent"), ("four", "count 4", "kent")],
    ),
    # A rise set off from its size; a share of a rise is no rise.
    (
        "The rise in burglaries in Kent, 132 per cent, is the largest.",
        [("132 per cent", "change 132 percent up"), ("largest", "rank 1 highest")],
    ),
    (
        "A rise in burglaries in Kent, 32 per cent of them in Dover, worries police.",
        [("32 per cent", "percentage 32")],
    ),
    # A force drops cases, burglaries drop.
    (
        "Kent no-crimed 22 per cent of rapes; Essex dropped one in ten.",
        [("22 per cent", "percentage 22", "kent"), ("one in ten", "ratio 10", "essex")],
    ),
    ("Burglaries in Kent dropped by a tenth.", [("a tenth", "change 10 percent down", "kent")]),
    # Ages of several, beside numbers of two places.
    ("Two men from Ipswich, 19 and 23, were jailed for rape, Suffolk Police said.", []),
    (
        "Two towns in Kent, with 19 and 23 burglaries, worry police.",
        [("19", "count 19"), ("23 burglaries", "count 23")],
    ),
    # A court's time, and a force's.
    ("The average wait for a crown court trial is now 511 days, said Kent Police.", []),
    ("The average wait for an answer from Kent Police is now 51 days.", [("51 days", "duration 51 days", "kent")]),
    # What a charity does, and what the force does.
    ("The trust, which had 12 staff in 2012, now has 34, Kent Police said.", []),
    ("The charity had 12 counsellors in 2012 and now has 34, Kent Police said.", []),
    ("The rape crisis centre in Dover, which saw 120 women in 2012, last year saw 340, Kent Police said.", []),
    ("The number on the charity's waiting list has gone from 60 to 140, Kent Police said.", []),
    ("The waiting list for counselling has doubled to 200 since 2012, Kent Police said.", []),
    (
        "The control centre in Maidstone took 1,200 burglary calls in 2014, Kent Police said.",
        [("1,200 burglary calls", "count 1200")],
    ),
    (
        "The charity, which has a shop in Dover, said that Kent Police recorded 310 rapes.",
        [("310 rapes", "count 310", "kent")],
    ),
    (
        "The union said that Kent, which had 3,600 officers in 2010, now has 3,200.",
        [("3,600 officers", "count 3600", "kent"), ("3,200", "count 3200", "kent")],
    ),
    ("The charity has one shop, and 310 rapes were recorded in Kent.", [("310 rapes", "count 310", "kent")]),
    ("Burglars raided the hospital 12 times in 2014, Kent Police said.", [("12 times", "count 12")]),
    ("STARS, a charity in Dorchester, supports 350 people a week, Dorset Police said.", []),
    ("Dorset Police searched 350 people a week.", [("350 people a week", "rate 350 per_week", "dorset")]),
    # How often, told behind on whom or where; what is every week of something else, and a week on.
    ("Ten attacks on Dorset police every week", [("Ten attacks", "rate 10 per_week", "dorset")]),
    ("Ten assaults a week on Dorset police", [("Ten assaults a week", "rate 10 per_week", "dorset")]),
    ("Dorset Police recorded 30 burglaries in Poole each month.", [("30 burglaries", "rate 30 per_month", "poole")]),
    ("Dorset Police made 30 arrests, a week on from the riots.", [("30 arrests", "count 30", "dorset")]),
    ("Dorset Police has 120 officers on patrol every day.", [("120 officers", "count 120", "dorset")]),
    # "Against" whom, and against how many.
    (
        "Kent Police recorded 310 rapes, 220 against adults and 90 against children.",
        [("310 rapes", "count 310"), ("220", "count 220"), ("90", "count 90")],
    ),
    # The other side once more.
    (
        "Suffolk detected 14 per cent of rapes, compared with a national average of 18 per cent. For children it was 26, against 31.",
        [
            ("14 per cent", "percentage 14", "suffolk"),
            ("18 per cent", "percentage 18", "england-and-wales"),
            ("26", "percentage 26", "suffolk"),
            ("31", "percentage 31", "england-and-wales"),
        ],
    ),
    (
        "Suffolk detected 14 per cent of rapes, compared with an average of 18 per cent nationally. In Kent it was 26, against 31 in 2012.",
        [
            ("14 per cent", "percentage 14", "suffolk"),
            ("18 per cent", "percentage 18", "england-and-wales"),
            ("26", "percentage 26", "kent"),
            ("31", "percentage 31", "kent"),
        ],
    ),
    # A number in brackets behind another kind of crime is how many those were.
    (
        "Drug offences in Kent were 20 per cent down, while robbery (1,027) barely moved.",
        [("20 per cent", "change 20 percent down"), ("1,027", "count 1027")],
    ),
    (
        "Drug offences in Kent were 20 per cent down (1,027).",
        [("20 per cent", "change 20 percent down"), ("1,027", "change 1027 down")],
    ),
    # "More sharply" is a manner, and no rise.
    (
        "The number of homes broken into in Kent came down even more sharply, by 15.5 per cent to 5,593.",
        [("15.5 per cent", "change 15.5 percent down"), ("5,593", "count 5593")],
    ),
    ("Kent had 15 per cent more burglaries, police said.", [("15 per cent", "change 15 percent up")]),
    # The next of a list of changes, behind brackets with the ends of the first.
    (
        "Car crime in Norfolk fell 13 per cent (from 3,501 to 3,057) and criminal damage nine per cent.",
        [
            ("13 per cent", "change 13 percent down"),
            ("3,501", "count 3501"),
            ("3,057", "count 3057"),
            ("nine per cent", "change 9 percent down"),
        ],
    ),
    # One for so many.
    ("There was a burglary for every 21 people in Norfolk, police said.", [("a burglary for every 21", "ratio 4.76")]),
    ("Norfolk has a police officer for every 512 people.", [("a police officer for every 512", "ratio 0.2")]),
    ("The fine is a pound for every mile, Norfolk Police said.", []),
    # What "we" have is no talk, if there are many.
    (
        "Kent Police has lost 600 officers. “We had 3,800. Now we've got 3,200,” said Sgt Lee.",
        [("600 officers", "change 600 down"), ("3,800", "count 3800"), ("3,200", "count 3200")],
    ),
    (
        "Kent Police has lost 600 officers. “We had 12. It was 35 in a 30 zone,” said Sgt Lee.",
        [("600 officers", "change 600 down")],
    ),
    # "More" behind a verb says how much, not which way.
    (
        "Burglaries in Kent fell by more, by 29 per cent, from 257 to 182.",
        [("29", "change 29 percent down", "kent"), ("257", "count 257"), ("182", "count 182")],
    ),
    (
        "Robberies in Kent rose less steeply, by 18 per cent, from 934 to 1,098.",
        [("18", "change 18 percent up", "kent"), ("934", "count 934"), ("1,098", "count 1098")],
    ),
    (
        "Thefts in Kent dropped even more, by 68 per cent, from 5,644 to 1,781.",
        [("68", "change 68 percent down", "kent"), ("5,644", "count 5644"), ("1,781", "count 1781")],
    ),
    (
        "Burglaries in Kent fell by more than a quarter, from 257 to 182.",
        [("a quarter", "change >25 percent down", "kent"), ("257", "count 257"), ("182", "count 182")],
    ),
    ("Kent Police recorded 18 more burglaries than in 2012.", [("18 more", "change 18 up", "kent")]),
    # So much of a point is points.
    (
        "Kent Police solved 17.5 per cent of burglaries, down by 0.8 of a percentage point.",
        [
            ("17.5", "percentage 17.5", "kent"),
            ("0.8 of a percentage point", "change 0.8 percentage_points down", "kent"),
        ],
    ),
    # How far off the average follows with "by"; by how much it moved does so too.
    (
        "The burglary rate in Kent is above the average by about a quarter.",
        [("about a quarter", "comparison ~25 percent")],
    ),
    ("The burglary rate in Kent exceeds the national one by nine per cent.", [("nine", "comparison 9 percent")]),
    ("Burglary in Kent rose above 400, up by nine per cent.", [("400", "count >400"), ("nine", "change 9 percent up")]),
    ("Burglary in Kent, above average in 2012, fell by nine per cent.", [("nine", "change 9 percent down")]),
    # Behind "or" the change is told once more, whatever it was measured from.
    (
        "Kent Police recorded 4,119 robberies, 375 more than the 3,744 of 2017/18, or 10 per cent.",
        [
            ("4,119", "count 4119", "kent"),
            ("375", "change 375 up"),
            ("3,744", "count 3744"),
            ("10", "change 10 percent up"),
        ],
    ),
    (
        "Kent Police recorded 4,119 crimes, 375 more than Essex, or 10 per cent of those in the region.",
        [("4,119", "count 4119", "kent"), ("375",), ("10", "percentage 10")],
    ),
    (
        "Police staff in Kent came to 772, which is still 16 per cent below the 916 of five years ago.",
        [("772", "count 772", "kent"), ("16", "change 16 percent down", "kent"), ("916", "count 916")],
    ),
    (
        "The rise in robbery in Kent, six per cent, worried the police.",
        [("six", "change 6 percent up", "kent")],
    ),
    (
        "Burglaries in Kent fell to less than half of what they were.",
        [("less than half", "change >50 percent down", "kent")],
    ),
    # A law, and the year behind its name; a law that was passed in a year.
    (
        "Kent Police made 6,312 searches under the Police and Criminal Evidence Act in 2012/13.",
        [("6,312", "count 6312", "kent", "2012-04-01..2013-03-31")],
    ),
    (
        "Kent Police made 6,312 searches in 2012/13 under section 1 of the Act.",
        [("6,312", "count 6312", "kent", "2012-04-01..2013-03-31")],
    ),
    ("Since the Police Act in 1996 Kent Police has had one woman chief.", []),
    # A second place that a rate is higher than, and one that is told by itself.
    (
        "Kent Police recorded 186 hate crimes for every 100,000 people, more than in Essex, at 157, or Surrey, at 125.",
        [("186", "rate 186 per_100000", "kent"), ("157", "", "essex"), ("125", "", "surrey")],
    ),
    (
        "There were 64 robberies in Kent, more than in Essex (57) or Surrey (25), police said.",
        [("64", "count 64", "kent"), ("57", "count 57", "essex"), ("25", "count 25", "surrey")],
    ),
    # So many more officers are a rise; so many with more are a place.
    (
        "Kent Police has just nine more officers than in 2013.",
        [("nine more", "change 9 up", "kent")],
    ),
    ("Only nine forces had more officers in 2013 than Kent Police.", [("Only nine forces", "rank 10 highest", "kent")]),
    # The number of a group of forces takes no date.
    (
        "There were 3,512 burglaries in the two counties in the year to September 2013, Kent Police said.",
        [("3,512", "count 3512", "", "2012-10-01..2013-09-30")],
    ),
    # "The whole strength" is of all, behind a sentence on women, and so is what is said of it.
    (
        "Kent Police had 1,020 women officers in 2013. The whole strength was 3,579, which is 54 more than in 2012.",
        [("1,020", "count 1020", "kent"), ("3,579", "count 3579", "kent"), ("54", "change 54 up", "kent")],
    ),
    # "Its officers" are those of the force just told.
    (
        "Kent Police solved 64 robberies in 2013.\n\nEssex Police solved 57.\n\nIts officers also solved 31 rapes.",
        [("64", "count 64", "kent"), ("57", "count 57", "essex"), ("31", "count 31", "essex")],
    ),
    (
        "Kent Police solved 64 robberies in 2013.\n\nEssex Police solved 57.\n\nThe force also solved 31 rapes.",
        [("64", "count 64", "kent"), ("57", "count 57", "essex"), ("31", "count 31", "kent")],
    ),
    # Behind "or" the change is told once more, whatever it was measured from.
    # A nation that only the figure behind is of.
    (
        "Kent no-crimed 36 of 110 rapes. Twenty-one per cent were of children, almost twice the England and Wales figure of 12 per cent.",
        [
            ("36", "count 36"),
            ("110", "count 110"),
            ("Twenty-one", "percentage 21", "kent"),
            ("almost twice", "comparison <2 times", "kent"),
            ("12 per cent", "percentage 12", "england-and-wales"),
        ],
    ),
    # An age behind the place that somebody is from.
    ("A fell runner from Kendal, 41, who was attacked in July, has praised Cumbria Police.", []),
    (
        "Kent Police made 214 arrests. A support centre, which moved to 14 Castlegate in January, is busier.",
        [("214", "count 214", "kent")],
    ),
    (
        "Kent Police made 214 arrests. The shop is at 22 Broadway, Maidstone.",
        [("214", "count 214", "kent")],
    ),
    (
        "Kent Police made 214 arrests in 2013. In 2012 that had come to 180 and in Harrogate to 12.",
        [("214", "count 214", "kent"), ("180", "count 180"), ("12", "count 12")],
    ),
    (
        "Kent Police made 214 arrests. A former teacher from Dover, 44, was jailed.",
        [("214", "count 214", "kent")],
    ),
    (
        "Kent Police made 214 arrests. One retired bus driver from Deal, 71, had 12 victims.",
        [("214", "count 214", "kent"), ("12", "count 12")],
    ),
    (
        "Kent Police made 214 arrests, 97 in Dover and in Deal, 71, as in 2012.",
        [("214", "count 214", "kent"), ("97", "count 97", "dover"), ("71", "count 71", "deal")],
    ),
    (
        "Kent Police made 214 arrests. One in three was under 25.",
        [("214", "count 214", "kent"), ("One in three", "ratio 33.33", "kent")],
    ),
    (
        "Kent Police made 214 arrests. A fifth of suspects were younger than 25.",
        [("214", "count 214", "kent"), ("A fifth", "percentage 20", "kent")],
    ),
    (
        "Kent Police made 214 arrests. The total was under 250 for the first time since 2010.",
        [("214", "count 214", "kent"), ("under 250", "count <250", "kent")],
    ),
    # The next of a row of shares of cases.
    (
        "Drugs were the reason for 61 per cent of searches in Kent, stolen goods for 14 and weapons for 15.",
        [("61 per cent", "percentage 61"), ("14", "percentage 14"), ("15", "percentage 15")],
    ),
    (
        "The rise in rape in Kent was greater for children, at 50 per cent, than for adults, at 20 per cent.",
        [("50 per cent", "change 50 percent up"), ("20 per cent", "change 20 percent up")],
    ),
    (
        "Robbery was the reason for 36 per cent of arrests in Kent, burglary 21 and theft 16, police said.",
        [("36 per cent", "percentage 36"), ("21", "percentage 21"), ("16", "percentage 16")],
    ),
    (
        "Robbery was 36 per cent of the total in Kent in 2014; burglaries numbered 21, police said.",
        [("36 per cent", "percentage 36"), ("21", "count 21")],
    ),
    ("The game at Derby, which 29,106 watched, led to 12 arrests by Derbyshire Police.", [("12 arrests", "count 12")]),
    # What the law allows, and what happened.
    ("The maximum sentence for assaulting a police officer in Kent doubled in November.", []),
    ("Assaults on police officers in Kent doubled in November.", [("doubled", "change 2 times up", "kent")]),
]
# What befell officers is no strength: (text, event)
EVENTS = [
    (
        "Crime in Kent has fallen to its lowest level, but the number of people arrested has fallen faster, police say.",
        "recorded",
    ),
    (
        "Arrests in Kent have fallen to their lowest level, but the number of crimes recorded has not, police say.",
        "arrested",
    ),
    ("Kent Police dismissed 12 officers last year.", "dismissed"),
    ("More than 400 police officers were attacked in Kent last year.", "assaulted"),
    ("Kent Police said 246 officers were signed off with stress in 2013.", "lost"),
    ("Kent Police sacked 12 officers in 2013.", "dismissed"),
    ("Twelve officers were fired by Kent Police in 2013.", "dismissed"),
    ("In 2013 12 officers were dismissed by Kent Police.", "dismissed"),
    ("Kent Police has 12 officers fewer than in 2013.", "employed"),
    ("Kent Police employed 3,512 officers in 2013.", "employed"),
    ("Kent Police fired Tasers on 64 occasions.", "fired"),
    ("Kent Police used Tasers on 64 occasions.", "used"),
    ("Kent Police dismissed 12 complaints in 2013.", "received"),
    ("Of the crimes that Kent Police recorded in 2013 6,312 of the 97,019 crimes ended in a charge.", "charged"),
    ("Crimes in Kent with no suspect came to 20,143 in 2013, police said.", "no-suspect"),
    ("It was fired on 45 occasions by Kent Police: a Taser.", "fired"),
    ("Kent Police tested 5,526 drivers for drink in 2013.", "conducted"),
    ("Breath tests in Kent: 106 of the drivers who were tested in 2013 were over the limit.", "failed"),
    ("In Kent 106 of those tested failed the breath test in 2013.", "failed"),
    ("Of the drivers given breath tests in Kent 106 were positive.", "failed"),
    ("Of the 187 rapes that Kent Police referred to the CPS in 2013, 131 were charged.", "referred-to-cps"),
    ("Kent Police sent the CPS its files, and 131 of the rapes were charged in 2013.", "charged"),
    ("In Kent a further 83 reports of rape never became recorded crimes in 2013.", "not-recorded-as-crime"),
    ("In Kent 32 reports of rape were cancelled as no crime or transferred in 2013.", "transferred-or-cancelled"),
    ("Kent was ninth lowest by number of offences in 2013, though it solved few of the rapes.", "recorded"),
    ("Breath tests in Kent: 106 of 5,526 tested were over the limit in 2013.", "failed"),
]


# Of whom each figure is, in order: (text, populations).
POPULATIONS = [
    (
        "Kent solved 12 per cent of adult rapes. For children it was 24 per cent, the eighth lowest.",
        ["adult", "child", "child"],
    ),
    (
        "Kent solved 12 per cent of adult rapes. For child victims the rate was 24 per cent, against 31 nationally.",
        ["adult", "child", "child"],
    ),
    ("Kent solved 12 per cent of adult rapes. It solved 24 per cent of burglaries.", ["adult", None]),
    (
        "Kent recorded 208 rapes of adults and 120 of children. Of the adult reports 13 were cancelled.",
        ["adult", "child", "adult"],
    ),
    (
        "The number of child rapes in Kent rose by a third. It logged 226, the Rape Monitoring Group says.",
        ["child", "child"],
    ),
    ("The number of child rapes in Kent rose by a third. It logged 226 rapes in all.", ["child", "all"]),
    (
        "Kent recorded 417 rapes. Women aged 16 or over were the victims in 243 cases, 89 more than in 2016.",
        [None, "female-adult", "female-adult"],
    ),
    (
        "Kent recorded 324 adult rapes and 106 child rapes. Taken together, that makes 430 reports.",
        ["adult", "child", "all"],
    ),
    ("Kent recorded 324 adult rapes. Reports involving children rose from 47 to 106.", ["adult", "child", "child"]),
    (
        "Kent recorded 1,198 rapes, 839 of them against adults and 359 against children. In 2013 the totals were 362 and 223.",
        [None, "adult", "child", "adult", "child"],
    ),
    (
        "Kent no-crimed 19 per cent of reports of rape by adults, seven points above the 12 per cent for Essex.",
        ["adult", "adult", "adult"],
    ),
    (
        "The rise in child rapes, of 35 per cent, comes as the number of rapes of adults fell by four per cent.",
        ["child", "adult"],
    ),
]


@pytest.mark.parametrize(("text", "populations"), POPULATIONS)
def test_populations(text: str, populations: list[str | None], read: Callable[[str], Analysis]) -> None:
    assert [claim.measure and claim.measure.facets.population for claim in read(text).claims] == populations


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_claims(text: str, expected: list[tuple[str, ...]], read: Callable[[str], Analysis]) -> None:
    assert not differences(read(text), expected)


@pytest.mark.parametrize(("text", "event"), EVENTS)
def test_events(text: str, event: str, read: Callable[[str], Analysis]) -> None:
    measure = read(text).claims[0].measure
    assert measure is not None
    assert measure.facets.event == event
