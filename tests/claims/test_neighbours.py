"""Whose a figure is in a story on several places: neighbours, headings over rows, lists, shares of a whole, plain anaphors."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.domain.claims import Analysis
from tests.claims.conftest import area

# (text, words of the figure, area)
AREAS = [
    # The force beside, of those told of.
    ("Suffolk had 30 rapes.\n\nNorfolk had 40 rapes and its southern neighbour 50.", "50", "suffolk"),
    ("Suffolk had 30 rapes.\n\nNorfolk had 40 rapes. Its southern neighbour had 31 in 2012.", "31", "suffolk"),
    ("Kent had 40 rapes and Surrey 50. Kent's neighbour also made 25 arrests for rape.", "25 arrests", "surrey"),
    ("Sussex had 30 rapes.\n\nKent Police recorded 40 rapes. Over the border there were 60.", "60", "sussex"),
    ("Sussex had 30 rapes.\n\nKent Police recorded 40 rapes. The neighbouring force had 60.", "60", "sussex"),
    # One that the text does not name, where only one lies that way.
    ("Cheshire Police recorded 900 robberies. Its Welsh neighbour had 145.", "145", "north-wales"),
    ("Norfolk Police recorded 900 robberies. Its southern neighbour had 145.", "145", "suffolk"),
    # Where several do, nobody's: not that of the force told before.
    ("Kent Police recorded 900 robberies. Its neighbour had 145.", "145", "open"),
    ("Kent Police made 300 arrests. Across the border the figure was 270.", "270", "open"),
    # The name goes before the word.
    ("Kent Police recorded 900 robberies. Its neighbour Surrey had 145.", "145", "surrey"),
    ("Kent Police recorded 900 robberies. Its neighbour, Surrey, had 145.", "145", "surrey"),
    ("Kent Police recorded 900 robberies. Over the border in Sussex there were 145.", "145", "sussex"),
    ("Kent Police recorded 900 robberies. In Sussex, over the border, there were 145.", "145", "sussex"),
    ("Kent Police recorded 900 robberies. Sussex, across the border, had 145.", "145", "sussex"),
    ("Kent Police recorded 900 robberies, a neighbour of the chief said; 145 were solved.", "145", "kent"),
    (
        "Kent Police recorded 900 robberies. A neighbour rang 999, and 145 robberies were solved.",
        "145 robberies",
        "kent",
    ),
    # A heading holds for the rows below it, and not beyond them.
    ("Crime in Yorkshire\n\nWest Yorkshire\n\n- Robberies: 90\n- Rapes: 40", "40", "west-yorkshire"),
    ("Crime in Kent\n\nMedway\n\n- Robberies: 90\n- Rapes: 40\n\nThanet\n\n- Robberies: 12", "12", "thanet"),
    ("Crime in Kent\n\nMedway\n\n- Robberies: 90\n- Rapes: 40\n\nThere were 64 murders.", "64 murders", "kent"),
    ("Crime in Kent\n\nThe figures\n\n- Robberies: 90\n- Rapes: 40", "40", "kent"),
    ("Crime in Kent\n\nMedway\n\n- Robberies in Thanet: 90\n- Rapes: 40", "90", "thanet"),
    # A share of a whole is the part's.
    ("Kent had 90 robberies, 12 per cent of the national total.", "12 per cent", "kent"),
    ("Kent had 90 robberies, half of the region's total.", "half", "kent"),
    ("There were 900 robberies in Wales, of which more than half were in Gwent.", "more than half", "gwent"),
    ("There were 900 robberies in Wales, of which 12 per cent were solved.", "12 per cent", "wales"),
    ("Police solved 12 per cent of Kent's robberies.", "12 per cent", "kent"),
    # Camden, Westminster and Islington together; all the forces of a nation together.
    (
        "Camden had 90 robberies, Westminster 80 and Islington 70. Together the three had 43 per cent of London's total.",
        "43 per cent",
        "camden+westminster+islington",
    ),
    (
        "South Wales had 40 rapes, Gwent 30, North Wales 20 and Dyfed-Powys 10. The four forces had 300 robberies.",
        "300 robberies",
        "wales",
    ),
    # Figures in brackets go with the one before them.
    ("Gwent had 90 rapes, and there were 77 (71) in South Wales.", "71", "south-wales"),
    ("Gwent had 90 rapes, and there were 77 (71) in South Wales.", "77", "south-wales"),
    ("Gwent had 90 rapes (South Wales 71).", "71", "south-wales"),
    # Lists: as many figures as places, one before it apart.
    (
        "Bexley had 31 robberies and Sutton, Bromley and Richmond 58, 64 and 71 respectively.",
        "71",
        "richmond-upon-thames",
    ),
    ("Bexley had 31 robberies and Sutton, Bromley and Richmond 58, 64 and 71 respectively.", "31 robberies", "bexley"),
    ("On Tyneside and in Northumberland 31 robberies were recorded.", "31 robberies", "northumbria"),
    ("In Kent and in Essex 31 robberies were recorded.", "31 robberies", "kent+essex"),
    ("Robbery rose by 31 in Kent and in Essex by 12.", "12", "essex"),
    # A sentence that goes on with what was told before looks back, not to the nation that it is set against.
    (
        "Kent had 90 robberies. That is 2.5 for every 1,000 people, or half the rate of 5.0 for England and Wales.",
        "2.5 for every 1,000 people",
        "kent",
    ),
    (
        "Kent had 90 robberies. That is 2.5 for every 1,000 people, or half the rate of 5.0 for England and Wales.",
        "5.0",
        "england-and-wales",
    ),
    # "Down on" and "up in" at the head of a sentence are where, not a change.
    ("Durham had 90 robberies. Down on Teesside there were 40 robberies.", "40 robberies", "cleveland"),
    ("Durham had 90 robberies, down on Cleveland's 140.", "90 robberies", "durham"),
    # Names in brackets behind their figures; a name whose figure comes right behind it.
    ("There were 410 (Kent), 520 (Essex) and 330 (Surrey) robberies.", "520", "essex"),
    ("There were 410 (Kent), 520 (Essex) and 330 (Surrey) robberies.", "330", "surrey"),
    ("Kent fared worse, with 410 robberies to Essex's 340.", "410 robberies", "kent"),
    ("Kent recorded 410 robberies, while Essex, its neighbour, saw 520.", "520", "essex"),
    ("Nobody had more than 640 robberies, the total for West Yorkshire.", "more than 640 robberies", "west-yorkshire"),
    # A sentence of figures without places goes through those of the one before.
    (
        "Kent and Essex recorded 493 and 663 rapes respectively. The year before the totals were 394 and 551.",
        "551",
        "essex",
    ),
    (
        "Gwent had 1,457 rapes and South Wales 3,266. Their totals a year before were 1,200 and 3,012 respectively.",
        "1,200",
        "gwent",
    ),
    (
        "Gwent had 1,457 rapes and South Wales 3,266. There were 1,200 arrests and 310 charges.",
        "310 charges",
        "south-wales",
    ),
    # What a force is beyond does not become the story's; nor does the region of one that the sentence is about.
    (
        "Cheshire had 90 rapes; only Wiltshire, with 120, had more. In 2012 it had 64.",
        "64",
        "cheshire",
    ),
    (
        "Lincolnshire alone in the East Midlands has managed to recruit. It has 137 specials.",
        "137 specials",
        "lincolnshire",
    ),
    # Where the part lies.
    ("Crime in Swindon\n\nSwindon accounts for 38 per cent of crime in Wiltshire.", "38 per cent", "swindon"),
    ("Wiltshire Police dealt with 38,000 crimes, 14,000 of which were in Swindon.", "14,000", "swindon"),
    ("One in 40 of the specials in England and Wales serves in Kent.", "One in 40", "kent"),
    # The Met, alone before its figure; and somebody who was born in a place.
    ("PCSOs by force\n\nThe number of PCSOs:\n\n- Met: 1,307\n- Essex: 117", "1,307", "metropolitan"),
    ("Officers of Kent Police met 64 victims of burglary.", "64 victims", "kent"),
    ("Kent Police had 64 rapes. Hastings-born campaigner Ann Lee said 12 rapes were solved.", "12 rapes", "kent"),
    # Of two places of a name, the one in the force of the story; all the counties of a force are the force.
    ("Crime in Stoke\n\nStaffordshire Police told us. Newcastle had 64 rapes.", "64 rapes", "newcastle-under-lyme"),
    ("Crime in Sunderland\n\nNorthumbria Police told us. Newcastle had 64 rapes.", "64 rapes", "newcastle-upon-tyne"),
    ("Berkshire, Buckinghamshire and Oxfordshire saw 410 robberies.", "410 robberies", "thames-valley"),
    ("Berkshire and Surrey saw 410 robberies.", "410 robberies", "berkshire+surrey"),
    ("Robberies in Hampshire and on the Isle of Wight rose to 410.", "410", "hampshire"),
    ("East and West Sussex saw 410 robberies.", "410 robberies", "sussex"),
    ("N Wales Police made 410 arrests.", "410 arrests", "north-wales"),
    # "We" and "ours", outside quotations, are of the writer's own patch.
    ("Crime in Kent\n\nKent had 64 rapes and Surrey 41. We had 12 murders too.", "12 murders", "kent"),
    ("Crime in Kent\n\nSurrey had 41 rapes. There were 12 murders too.", "12 murders", "surrey"),
    # A clause with "where" ends where the sentence goes on.
    ("In Sussex, where most of them happen in Brighton, there were 899 robberies.", "899 robberies", "sussex"),
    ("In Wales, where Gwent had 64 robberies, up from 41, crime fell.", "41", "gwent"),
    (
        "Avon and Somerset, whose patch begins where the road leaves Devon, saw 64 rapes.",
        "64 rapes",
        "avon-and-somerset",
    ),
    (
        "Burglary fell by 13 per cent in Norfolk and 9.9 per cent over the border in Hertfordshire.",
        "9.9 per cent",
        "hertfordshire",
    ),
    ("Crime in Kent\n\nSurrey had 41 rapes. “We solved 12 of them,” said Supt Lee.", "12", "surrey"),
    # Whose officers they are: the force's that the speaker is of.
    (
        "Surrey had 90 murders.\n\nSupt Lee, of Kent Police, said her officers had made 64 arrests.",
        "64 arrests",
        "kent",
    ),
    ("Surrey Police spoke.\n\nSupt Lee said her officers had made 64 arrests.", "64 arrests", "surrey"),
    # How big a force is, and after which, says nothing of whose the figure is.
    (
        "Humberside Police spoke.\n\nThe third biggest force in the region after West Yorkshire lost 64 officers.",
        "64 officers",
        "humberside",
    ),
    (
        "Humberside Police spoke.\n\nThe smallest force in England after City of London has 64 officers.",
        "64 officers",
        "humberside",
    ),
    (
        "Humberside Police spoke.\n\nThe biggest force in the region, West Yorkshire, lost 64 officers.",
        "64 officers",
        "west-yorkshire",
    ),
    ("The biggest force in Wales is South Wales Police, with 64 murders.", "64 murders", "south-wales"),
    ("Humberside Police spoke.\n\nMurders in the biggest city, after Leeds, rose to 64.", "64", "leeds"),
    ("Kent finished in the top five in the whole UK for rape (3.1 per 1,000 people).", "3.1 per 1,000 people", "kent"),
    ("Kent is among the top areas in England for rape (3.1 per 1,000 people).", "3.1 per 1,000 people", "kent"),
    (
        "Kent is one of the top areas. In England the rate was 3.1 rapes per 1,000 people.",
        "3.1 rapes per 1,000 people",
        "england",
    ),
    (
        "The largest force, West Yorkshire, had better figures than the national average with a suspect found for 22 per cent of rapes.",
        "22 per cent",
        "west-yorkshire",
    ),
    (
        "West Yorkshire was better than the national average, with a rate of 22 per cent for burglary.",
        "22 per cent",
        "west-yorkshire",
    ),
    (
        "West Yorkshire solved 22 per cent of burglaries, better than the national average of 19 per cent.",
        "19 per cent",
        "england-and-wales",
    ),
    # "This was down from": of those told in the paragraph before.
    (
        "Crime in the South West\n\nDorset, Wiltshire and Devon and Cornwall had 8,437 officers.\n\nThis was down from 8,669.",
        "8,669",
        "dorset+wiltshire+devon-and-cornwall",
    ),
    ("Crime in Kent\n\nSurrey had 41 rapes.\n\nThis was down from 64 in 2012.", "64", "surrey"),
    ("Crime in Kent\n\nSurrey had 41 rapes.\n\nRape fell from 64 in 2012.", "64", "kent"),
    # A bracket behind a number is of the same place.
    ("There were 640 rapes (8.6 per 1,000) in Kent, and 910 (7.1 per 1,000) in Surrey.", "7.1 per 1,000", "surrey"),
    ("Kent had 640 rapes (Surrey 910) in 2012.", "910", "surrey"),
    # The place behind the end of a change is that of both.
    (
        "Rape rose by 12 per cent in Kent, to 192, while dropping by five per cent, to 167, in Surrey.",
        "five per cent",
        "surrey",
    ),
    ("Rape rose by 12 per cent in Kent, to 192, while dropping by five per cent, to 167, in Surrey.", "192", "kent"),
    ("Rape rose in Kent by 12 per cent, to 192, and in Surrey it fell.", "12 per cent", "kent"),
    ("Rape was up 18 per cent, in line with the national average, to 38 in Surrey.", "18 per cent", "surrey"),
    ("Rape in Kent was up 18 per cent, to 192, in Surrey it had 38.", "18 per cent", "kent"),
    # Regions without capitals; not a side of a county.
    (
        "Crime in Dorset\n\nA fall of 9 per cent in burglary across the south west as a whole was better.",
        "9 per cent",
        "region-south-west",
    ),
    ("Crime in Dorset\n\nBurglary in the north-east fell by 9 per cent.", "9 per cent", "region-north-east"),
    ("Crime in Dorset\n\nBurglary in the south west of the county fell by 9 per cent.", "9 per cent", "dorset"),
    ("Crime in Dorset\n\nBurglary on the south west coast fell by 9 per cent.", "9 per cent", "open"),
    # A force that the opening keeps back.
    (
        "Lowest rate\n\nA Welsh police force has the lowest crime rate in the UK.\n\nGwent had 64 crimes per 1,000 people.",
        "lowest crime rate",
        "gwent",
    ),
    (
        "Lowest rate\n\nA Welsh police force has the lowest crime rate in the UK.\n\nKent had 64 crimes per 1,000 people.",
        "lowest crime rate",
        "wales",
    ),
    (
        "Lowest rate\n\nWales has the lowest crime rate in the UK.\n\nGwent had 64 crimes per 1,000 people.",
        "lowest crime rate",
        "wales",
    ),
    # "In Norfolk:" holds for the prose below it.
    (
        "Crime in Norfolk and Suffolk\n\nIn Norfolk:\n\nRobbery fell by 8 per cent.\n\nIn Suffolk:\n\nBurglary rose by 4 per cent.",
        "8 per cent",
        "norfolk",
    ),
    (
        "Crime in Norfolk and Suffolk\n\nIn Norfolk:\n\nRobbery fell by 8 per cent.\n\nIn Suffolk:\n\nBurglary rose by 4 per cent.",
        "4 per cent",
        "suffolk",
    ),
    # "The borough with the highest" is the one that is named.
    (
        "Islington had 120 rapes.\n\nThe borough with the highest number of rapes is Southwark with 348.",
        "highest number",
        "southwark",
    ),
    ("Islington had 120 rapes.\n\nThe borough had the highest number of rapes.", "highest number", "islington"),
    (
        "Croydon is second with 343 rapes and the boroughs of Lambeth and Camden are joint third with 327.",
        "327",
        "lambeth+camden",
    ),
    # Forces that share the last word of their names.
    ("North and South Wales had 118 and 115 rapes respectively.", "118", "north-wales"),
    ("North and South Wales Police made 64 arrests.", "64 arrests", "north-wales+south-wales"),
    (
        "Rape rose by 12 per cent in North, South and West Yorkshire.",
        "12 per cent",
        "north-yorkshire+south-yorkshire+west-yorkshire",
    ),
    ("Rape rose by 12 per cent in the north and South Wales had 64 murders.", "64 murders", "south-wales"),
    ("Rape rose by 12 per cent in Gwent and South Wales.", "12 per cent", "gwent+south-wales"),
    ("Further north, West Yorkshire had 64 murders.", "64 murders", "west-yorkshire"),
    # The whole that a force only lies in, or only leads.
    ("Dyfed-Powys Police in Wales had 64 murders.", "64 murders", "dyfed-powys"),
    ("Police in Wales had 64 murders.", "64 murders", "wales"),
    ("Kent in 2012 was safer. In Wales there were 64 murders.", "64 murders", "wales"),
    ("Nottinghamshire topped the crime lists for the East Midlands with 64 murders.", "64 murders", "nottinghamshire"),
    ("Nottinghamshire is bottom of the table for the East Midlands with 64 murders.", "64 murders", "nottinghamshire"),
    ("Nottinghamshire topped the list. The East Midlands had 64 murders.", "64 murders", "region-east-midlands"),
    # "Which has", "where", and what a figure compares with.
    (
        "Dorset has the highest rate of rape outside London, which has 64 per cent of all.",
        "64 per cent",
        "region-london",
    ),
    ("Dorset, which has 64 murders, is safe.", "64 murders", "dorset"),
    ("In second place are Kent and Surrey where 64 rapes were reported.", "64 rapes", "kent+surrey"),
    ("In Kent and Surrey, where 64 rapes were reported, crime fell.", "64 rapes", "surrey"),
    (
        "Rape in Kingston\n\nThe detection rate of 7.7 per cent compares unfavourably with the London-wide figure of 12.7 per cent.",
        "7.7 per cent",
        "kingston-upon-thames",
    ),
    (
        "Rape in Kingston\n\nRapes in Kingston rose to 64, though the total is still the lowest in London.\n\nThe Met spoke.",
        "lowest",
        "kingston-upon-thames",
    ),
    # A story on the whole country.
    (
        "Forces and rape\n\nRape is likelier in some parts of the country.\n\nKent is safest. There were 6,400 rapes.",
        "6,400 rapes",
        "kent",
    ),
    (
        "Forces and rape\n\nRape is likelier in some parts of the country.\n\nKent is safest.\n\nThere were 6,400 rapes.",
        "6,400 rapes",
        "england-and-wales",
    ),
    ("Forces and rape\n\nThe country is not safe.\n\nKent is safest.\n\nThere were 640 rapes.", "640 rapes", "kent"),
    (
        "Manchester tops league for burglary\n\nThe worst places in England and Wales are told.\n\nPolice recorded 284,445 burglaries.",
        "284,445 burglaries",
        "england-and-wales",
    ),
    (
        "Burglary in Manchester rises\n\nCrime in England and Wales is down.\n\nPolice recorded 4,445 burglaries.",
        "4,445 burglaries",
        "manchester",
    ),
    ("Crime in Kent\n\nSurrey had 640 rapes.\n\nThis translates to 12 rapes a week.", "12 rapes a week", "surrey"),
    # What "that" exceeds: the figures go back to it.
    (
        "Crime in Kent\n\nSurrey had 590 rapes. That is more than Essex (550), which is bigger, and a fifth up on the 497 of 2012.",
        "497",
        "surrey",
    ),
    ("Crime in Kent\n\nSurrey had 590 rapes. That is more than Essex (550).", "550", "essex"),
    ("Crime in Kent\n\nSurrey had 590 rapes, 40 more than Essex and 93 more than in 2012.", "93", "surrey"),
    ("Crime in Kent\n\nSurrey had more rapes than Essex, which solved 64 of them.", "64", "essex"),
    ("Crime in Kent\n\nSurrey had more rapes than Essex, where 64 were solved.", "64", "essex"),
    ("Crime in Kent\n\nSurrey had more rapes than Essex, and solved 64 of them.", "64", "surrey"),
    # The part's share of what the region's forces had; the whole is no other figure's.
    (
        "Norfolk had 40 rapes and Suffolk 30. The two forces had 12 per cent of the region's rapes.",
        "12 per cent",
        "norfolk+suffolk",
    ),
    ("North Wales had 640 rapes, or 42 per cent of the Welsh total, against 910 in 2010.", "910", "north-wales"),
    ("There were 640 rapes in Wales, 42 per cent of the British total, against 910 in 2010.", "910", "wales"),
    # Among which it is so.
    ("Kent was the most sparing of the region's four in 2011, with 64 rapes.", "64 rapes", "kent"),
    ("Alone in the region Kent has more rapes, 64 of them.", "64", "kent"),
    ("Crime in Kent\n\nAlone in the region it has more murders, up 13 per cent to 64.", "64", "kent"),
    # What rows make together; another sentence behind rows.
    ("Tasers\n\n- Kent: 280\n- Surrey: 162\n\nTogether that makes 442 uses.", "442 uses", "kent+surrey"),
    ("Tasers in Kent\n\n- Kent: 280\n- Surrey: 162\n\nOfficers drew 64 Tasers.", "64 Tasers", "kent"),
    # The neighbour that was only compared with; the one that lies straight on; the force on that side.
    (
        "Sussex Police make more arrests than their neighbours in Surrey.\n\nSussex had 640 rapes. Over the border there were 145.",
        "145",
        "surrey",
    ),
    ("North Wales Police made 640 arrests. Its southern neighbour made 145 arrests.", "145 arrests", "dyfed-powys"),
    ("Kent Police made 640 arrests. Its western neighbour made 145 arrests.", "145 arrests", "open"),
    ("Gwent had 40 rapes and North Wales 30. The northern force made 64 arrests.", "64 arrests", "north-wales"),
    ("Gwent had 40 rapes and Kent 30. The northern force made 64 arrests.", "64 arrests", "kent"),
    ("Rape was at 12 per cent in the force that covers Cardiff and Swansea.", "12 per cent", "south-wales"),
    ("Rape was at 12 per cent in the force that covers Cardiff and Maidstone.", "12 per cent", "cardiff+maidstone"),
    # A force that a bare sentence names is that of its paragraph, once figures are told.
    ("Crime in Wales\n\nOnly Gwent came through. It had 40 rapes.\n\nThere are 64 murders.", "64 murders", "wales"),
    ("Crime in Wales\n\nAnd then there is Gwent.\n\nThere are 64 murders.", "64 murders", "gwent"),
    # Each of two, and what follows respectively.
    (
        "Burglary fell 26 per cent in Kent. Surrey and Essex follow with 20 per cent each, to 393 and 714 respectively.",
        "714",
        "essex",
    ),
    ("Rape went up from 212 to 223 in Surrey and fell in Kent.", "212", "surrey"),
    # A bracket with "at"; what goes on from the paragraph before; where a rank was seen; who a force looks after.
    (
        "Kent had a rate (at 88 rapes per 1,000) below the average for England and Wales (at 91 per 1,000).",
        "91 per 1,000",
        "england-and-wales",
    ),
    (
        "Crime in Kent\n\nThere were 640 rapes in England and Wales.\n\nIt marks a 12 per cent rise.",
        "12 per cent",
        "england-and-wales",
    ),
    (
        "Crime in Kent\n\nThere were 640 rapes in England and Wales.\n\nIt was a 12 per cent rise.",
        "12 per cent",
        "kent",
    ),
    (
        "The highest rate was also seen in London, with 179 rapes per 100,000 people.",
        "179",
        "region-london",
    ),
    (
        "Camden has the highest rate in London, with 179 rapes per 100,000 people.",
        "179",
        "camden",
    ),
    ("Merseyside Police, overseeing Liverpool and its suburbs, came second with 290 rapes.", "290 rapes", "merseyside"),
    ("Kent, which looks after Maidstone and Medway, had 290 rapes in 2016.", "290 rapes", "kent"),
    ("Burglary fell in Kent after Medway had 290 rapes in 2016.", "290 rapes", "medway"),
    ("Kent in top five in the UK for rape after 33% rise", "33%", "kent"),
    # A story told force by force: a paragraph that names no place goes on with the last one's.
    (
        "Crime in the North East\n\nIn Durham, crime fell.\n\nBurglary fell by 64 per cent.\n\nIn Cleveland, crime rose by 2 per cent.",
        "64 per cent",
        "durham",
    ),
    (
        "Crime in the North East\n\nIn Durham, crime fell.\n\nIn Cleveland, it rose.\n\nKent had 64 murders.\n\nThere were 12 rapes.",
        "12 rapes",
        "region-north-east",
    ),
    (
        "Crime in Kent\n\nIn Surrey, crime fell by 8 per cent.\n\nIn Essex, it rose by 2 per cent.\n\nBurglary fell by 64 per cent.",
        "64 per cent",
        "kent",
    ),
    (
        "Crime in the North East\n\nIn Durham, crime fell by 8 per cent.\n\nBurglary fell by 64 per cent.",
        "64 per cent",
        "region-north-east",
    ),
    # All that hold a rank; what is left out of a story's opening; the nation of the figure behind it alone.
    ("Southend (516) and Basildon (330) saw the biggest fall in rape.", "biggest fall", "southend-on-sea+basildon"),
    ("Southend (516) and Basildon (330) saw the biggest fall in rape.", "330", "basildon"),
    ("Southend had 516 rapes and Basildon saw the biggest fall in rape.", "biggest fall", "basildon"),
    (
        "Rape\n\nThe figures cover every force in England and Wales except Devon and Cornwall.\n\nThere were 64 rapes.",
        "64 rapes",
        "england-and-wales",
    ),
    (
        "Rape\n\nDevon and Cornwall is safer than England and Wales.\n\nThere were 64 rapes.",
        "64 rapes",
        "devon-and-cornwall",
    ),
    ("Kent bucked the national six per cent rise in rape with a 10 per cent drop.", "10 per cent", "kent"),
    (
        "Kent bucked the national six per cent rise in rape with a 10 per cent drop.",
        "six per cent",
        "england-and-wales",
    ),
    # Forces in brackets behind their number.
    ("Two forces (Kent and Surrey) saw a 15% rise in rape.", "15%", "kent+surrey"),
    ("Crime in England and Wales\n\nTwo forces saw a 15% rise in rape.", "15%", "england-and-wales"),
    # The average of the region is of the region.
    (
        "Crime in the East Midlands\n\nLincolnshire had 30.3 crimes per 1,000 people, below the regional average of 35.5.",
        "35.5",
        "region-east-midlands",
    ),
    ("Kent had 90 robberies in the six months to June. Regionally there were 400.", "400", "region-south-east"),
]


@pytest.mark.parametrize(("text", "words", "expected"), AREAS)
def test_whose_a_figure_is(text: str, words: str, expected: str, read: Callable[[str], Analysis]) -> None:
    full = text if "\n\n" in text and "." not in text.split("\n\n", 1)[0] else f"Police figures\n\n{text}"
    found = read(full)
    told = {claim.span.of(found.article.text): area(claim) for claim in found.claims}
    assert told.get(words) == expected, told
