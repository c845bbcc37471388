"""Stories of which every figure is a published one, told as reporters tell them: none may be called wrong, and each slip must be."""

from __future__ import annotations

import pytest

from claimcheck.pipeline import check

KENT = "Kent had 109 crimes for every 1,000 people in the year to March 2019. "
ESSEX = "In Essex it was 87."
MET = "The Met's robbery rate in 2018/19, 3.9 per 1,000 people, "
SUSSEX = "Sussex Police used stop and search 6,233 times in 2018/19. Of those searched 614 were black.\n\n"
GWENT = "Gwent Police made 5,331 arrests in 2017/18.\n\n"
MERSEY = "Merseyside Police recorded 125,424 offences in 2017/18.\n\n"
NORFOLK = "Norfolk Constabulary recorded 56,398 offences in 2017/18"
UNDATED = "Crime on Merseyside is up, to 125,424. It was 110,223 in 2016/17. "
BIKES = "Cambridgeshire has the highest rate of bicycle theft in England and Wales, 5.3 per 1,000 people in 2018/19. "
USES = "The Met used force 129,729 times in 2018/19. "
TVP = "Thames Valley Police made 32,137 arrests in 2017/18.\n\n"
ROWS = "Residential burglaries per 1,000 population, year to March 2019, with the number of offences in brackets:\n\n"
CLASS_A = "Northumbria Police seized class A drugs 1,227 times in 2018/19. Ecstasy was found 136 times.\n\n"
FINDS = "Northumbria Police seized cannabis 2,512 times in 2018/19. "
KENTISH = "Kent Police recorded 12,013 burglaries in 2018/19. "
LANCASHIRE = (
    "Lancashire Constabulary recorded 164,937 crimes in 2018/19. In 64,288 cases no suspect was identified, and in another "
    "48,637 the victim did not support further action. "
)
WOMEN = (
    "City of London Police has the fewest women, with 23.7 per cent of officers in March 2019; Cleveland (26.8) is next.\n\n"
    "Cumbria has plenty of police of either sex. "
)
BY_RATE = "In 2017/18 the Met had the highest robbery rate, 3.7 per 1,000 people. "
ESSEX_SEARCHES = "Essex Police made 8,486 searches in 2018/19, and Kent Police 6,251. "
NORTH = "Hate crime in North Yorkshire rose by 42 per cent in 2018/19. "
NOTTS = "Hate crime in 2018/19: Nottinghamshire, one of the few forces where the number fell, "
RAPES = (
    "Rape prosecutions on Merseyside have halved in a year.\n\nOf 1,138 rapes that were reported to Merseyside Police in 2018/19, "
    "37 had led to a charge. In 2017/18 it was 72 out of 1,155.\n\n"
)
YOBS = "North East police logged 100,601 incidents of antisocial behaviour in 2018/19"
HATE = "Leicestershire counted 1,600 hate crimes in 2018/19, a rise of 11.3 per cent from 1,437. "
HELD = "Nottinghamshire Police made 13,434 arrests in 2017/18. The largest group, 5,368, was for violence. Theft came second, with 3,202. "
MANC = "Greater Manchester Police had 75,367 burglaries in 2002/03 and 31,964 in 2017/18, a drop of 58 per cent. "
KNIVES = "South Yorkshire Police dealt with 1,032 knife crimes in 2018/19.\n\n"
HATED = (
    "Greater Manchester had the most hate crimes in the region, 8,984 in 2018/19, a figure that only the Met exceeded. "
)
TVS = "Thames Valley Police made 8,423 searches in 2018/19, and 1,319 of them led to an arrest. "
TESTS = "In Greater Manchester 2,216 drivers out of 10,566 were over the limit or refused to blow in 2018. "
STOLEN = "Humberside Police had 10,760 reports of shoplifting in 2018/19, and South Yorkshire Police 10,493.\n\n"
SUFFOLK = "Suffolk Constabulary had 1,205 officers at the end of March 2019, up from 1,158. It also had 37 fewer specials (136) "
TESTED = "South Wales Police made 14,114 breath tests in 2018, up 12 per cent from 12,643. It went to 1,811 failures from 1,613, "
CHARGED = "Kent Police charged 1,933 shoplifters of 12,955 in 2018/19.\n\nWith Cumbria and Leicestershire together it was 4,077 of 22,422. "
KENT_ROBBED = "Kent Police recorded 1,851 robberies in 2018"
KENT_ROSE = "Robbery in Kent rose by 25 per cent in 2018, leaving it "
THREE = "Robbery rose last year in all three forces, ONS figures for the year to March 2019 show: by 10.1 per cent in Bedfordshire "
SEARCHED = "Merseyside Police made 20,822 stop and searches in 2018/19, twice as many as the year before. "
SHORT = "The total is well short of the 36,410 of 2013-14 and "
FAITHS = "In 2018/19 hate crimes over religion fell in Leicestershire, from 195 to 142, and in Avon and Somerset, from 257 to 182: "
OFFENCES = "Police recorded 57,006 offences in Bedfordshire in the year to March 2019, 43,246 in Wiltshire and 35,093 in Gloucestershire. "
BREAK_INS = (
    "Durham Constabulary recorded 4,708 burglaries in 2017/18. That is three per cent above the total of 2010-11, "
)
DURHAM = "Durham Constabulary recorded 61,150 crimes in 2017/18, 4,708 of them burglaries. "
ESSEX_YEARS = "Essex Police made 9,161 stop and searches in 2013/14, then "
KNIVES_NOW = "Surrey Police recorded 464 knife crimes in 2018/19. The figure for 2017/18, originally published as 58, "
VANS = "Humberside Police recorded 98,311 crimes in 2018, 15 per cent more than in 2017. There were 5,795 vehicle crimes, down 13 per cent "
REPORTS = "Published: 2017-02-10\n\nIn Greater Manchester inspectors found that 85.5 per cent of reported crimes were recorded. "
ARRESTS = "Essex Police made 29,883 arrests in 2012/13 and 16,348 in 2017/18. After rising to 30,462 in 2013/14 the total dropped to "
# The story, and how many of its figures are wrong.
STORIES = [
    # A rise told of a number right beside it is of that number, whatever was told before.
    (HELD + "Derbyshire Constabulary made 10,766 arrests, 17 per cent fewer than in 2016/17.", 0),
    (HELD + "Derbyshire Constabulary made 10,766 arrests. The previous year's total was 12,910, or 2,144 more.", 0),
    (
        "Reports of nuisance fell. In Northumbria anti-social behaviour went down by 8.6 per cent to 49,467 in 2018/19.",
        0,
    ),
    ("Reports of nuisance fell. In Northumbria anti-social behaviour went up by 8.6 per cent to 49,467 in 2018/19.", 1),
    (MANC + "Vehicle crime, at 30,840, is down by 59 per cent.", 0),
    # What stands behind a second change is of that.
    (
        KNIVES
        + "The total is more than double the 493 of 2010/11, and 89 per cent above that of 2014/15, when it was 546.",
        0,
    ),
    # A place told with a number is held to that.
    (MANC + "Only the Met recorded more crimes in 2017/18; West Yorkshire was third with 265,520.", 0),
    (MANC + "Only the Met recorded more crimes in 2017/18; West Yorkshire was second with 265,520.", 1),
    # Of another region is the one that it comes behind.
    (HATED + "Its rate of 319 per 100,000 people was second to that of West Yorkshire, which had 354.", 0),
    ("Greater Manchester recorded 8,984 hate crimes in 2018/19, a figure that only the Met exceeded.", 0),
    # A group that opens a sentence is of its wholes, too.
    (TVS + "Among black people it was higher: 168 of the 776 searches led to an arrest.", 0),
    # A base of another paragraph need not be that of a rise.
    (KNIVES + "In 2012/13 it was 473.\n\nWest Mercia Police had 534 cases, up from 452.", 0),
    # So many more tests are of tests.
    (TESTS + "The force carried out 28 per cent more tests than in 2017.", 0),
    # A bare number goes on from that of another force.
    (STOLEN + "All theft taken together, Humberside had 36,561 cases and South Yorkshire 54,792.", 0),
    (STOLEN + "All theft taken together, Humberside had 36,561 cases and South Yorkshire 59,803.", 1),
    # A change is measured from the year of the level, number or total that it is told against.
    (KENT_ROBBED + ", 938 more than the number recorded in 2010.", 0),
    (KENT_ROBBED + ", 938 more than the total for 2010.", 0),
    (KENT_ROBBED + ", 103 per cent above its 2010 level.", 0),
    (KENT_ROBBED + ", double the number it dealt with in 2010.", 0),
    (KENT_ROBBED + ", 103 per cent above 2010.", 0),
    (KENT_ROBBED + ", 738 more than the number recorded in 2010.", 1),
    (KENT_ROSE + "103 per cent above the figure for 2010.", 0),
    (KENT_ROSE + "73 per cent above the figure for 2010.", 1),
    # Brackets behind a place that has its size hold its number; a number too large for the change is what it was before.
    (THREE + "(831), by 7.2 per cent in Wiltshire (314) and by 2.4 in Gloucestershire (336).", 0),
    (THREE + "(931), by 7.2 per cent in Wiltshire (314) and by 2.4 in Gloucestershire (336).", 1),
    (VANS + "(6,631).", 0),
    (VANS + "(7,631).", 1),
    # What stands below or short of is a base, too.
    (SEARCHED + SHORT + "less than half the 44,464 of 2010-11.", 0),
    (SEARCHED + SHORT + "less than half the 34,464 of 2010-11.", 1),
    # Changes behind two pairs of ends, or respectively of the places told before, are given out in order.
    (FAITHS + "by 27 and 29 per cent.", 0),
    (FAITHS + "by 27 and 39 per cent.", 1),
    (OFFENCES + "The change was 20.9 per cent, minus 0.7 per cent and 3.0 per cent respectively.", 0),
    (OFFENCES + "The change was 20.9 per cent, minus 0.7 per cent and 13.0 per cent respectively.", 1),
    # The following year counts from the base told beside it.
    (BREAK_INS + "when there were 4,568, and a shade under the 4,735 of the following year.", 0),
    (BREAK_INS + "when there were 4,568, and a shade under the 5,735 of the following year.", 1),
    # A number behind two kinds joined by "and" is of both.
    (DURHAM + "Together, burglary and vehicle crime came to 8,409 offences.", 0),
    (DURHAM + "Vehicle crime came to 8,409 offences.", 1),
    # Years told one by one, a year that is revised, and what came after.
    (ESSEX_YEARS + "5,356, then 2,435.", 0),
    (ESSEX_YEARS + "5,356, then 3,435.", 1),
    (KNIVES_NOW + "now stands at 436.", 0),
    (KNIVES_NOW + "now stands at 536.", 1),
    (REPORTS + "Yet in 2014 it had recorded only 68 per cent.", 0),
    (ARRESTS + "27,714, then 24,342, then 20,339.", 0),
    # How many are left, the same rise once more, several places together.
    (SUFFOLK + "and 23 fewer staff (773).", 0),
    (TESTED + "also 12 per cent.", 0),
    (CHARGED + "The year before it was 5,009 of 21,620, or 23 per cent.", 0),
    # What the first of two ends is known to be of, the other is, too.
    (CLASS_A + "In Cleveland officers made 1,812 seizures, down five per cent from 1,900.", 0),
    (
        CLASS_A
        + "Cleveland made 1,812 seizures, down from 1,900, and fewer than a quarter of them were of class A drugs.",
        0,
    ),
    (CLASS_A + "In Cleveland there were 423 such seizures, down from 464 the year before.", 0),
    (CLASS_A + "Cleveland Police seized class A drugs 423 times, down from 564 the year before.", 1),
    # A kind has its place among the kinds.
    (FINDS + "Cocaine came second with 780 and heroin third with 269.", 0),
    (FINDS + "Next came cocaine, with 780, then heroin with 269.", 0),
    (FINDS + "Its 780 finds of cocaine were the second highest number in the country.", 1),
    # What is hoped, planned or feared is no figure that a table could deny; what "may have" been is one.
    (KENTISH + "It expects to see 2,000 fewer over the next three years.", 0),
    (KENTISH + "The force hopes to bring that down by 2,000.", 0),
    (KENTISH + "Burglaries are set to fall by 3,000 next year.", 0),
    (KENTISH + "The commissioner wants to cut burglary by a third.", 0),
    (KENTISH + "Burglary rose by 40 per cent in a year.", 1),
    # Shares of drugs and of all crime, by the words that open their sentence.
    ("Sussex Police made 16,736 arrests in 2017/18. Drug arrests went down from 1,705 to 1,445.", 0),
    ("Sussex Police made 16,736 arrests in 2017/18. Arrests for drugs fell by 260.", 0),
    ("Sussex Police made 16,736 arrests in 2017/18. Drug arrests went down from 2,705 to 1,445.", 1),
    # Two ends that were told, taken together.
    (LANCASHIRE + "Together that is more than two thirds of all crime.", 0),
    (LANCASHIRE + "Between them they make up 68 per cent.", 0),
    (LANCASHIRE + "The two add up to 68 per cent of crimes.", 0),
    (LANCASHIRE + "Charges were brought in 9.1 per cent.", 1),
    # A place by rates in the paragraph behind one by shares, and the rank of a share.
    (
        WOMEN
        + "Its 237 officers per 100,000 people put it fourth in the country, behind the two London forces and Merseyside.",
        0,
    ),
    ("Four in ten of Cumbria's police officers were women in March 2019, a greater share than in any other force.", 0),
    # A force with the towns that it looks after, a share put again, the average of all.
    (
        "The Met recorded 20,332 bicycle thefts in 2017/18. Thames Valley, home of Oxford and Reading, was next with 6,882.",
        0,
    ),
    (
        "The Met recorded 20,332 bicycle thefts in 2017/18. Thames Valley, home of Oxford and Reading, was next with 8,682.",
        1,
    ),
    (
        "In Humberside 7.5 per cent of drivers failed breath tests in 2018. In North Wales it was 12, or nearly one in eight.",
        0,
    ),
    ("Dyfed-Powys had 3.2 burglaries per 1,000 people in 2017/18, under half of the average, which is 7.5.", 0),
    # Places by number, behind those by rate.
    (
        BY_RATE + "West Midlands Police came second by number with 7,462 robberies and "
        "Greater Manchester third with 6,939.",
        0,
    ),
    (BY_RATE + "West Midlands Police was third by volume with 7,462.", 1),
    # Of a share, what became of them and where they were, not of whom it is.
    (ESSEX_SEARCHES + "Twenty-two per cent of the black people who were searched in Kent were arrested.", 0),
    (ESSEX_SEARCHES + "In Kent 22 per cent of black people who were searched were arrested.", 0),
    (ESSEX_SEARCHES + "In Kent 11 per cent of those who were searched were black.", 0),
    (ESSEX_SEARCHES + "In Kent 32 per cent of black people who were searched were arrested.", 1),
    # The whole of a share of women counts both.
    ("Durham Constabulary did better in March 2019: 31 per cent of its 1,133 officers were women.", 0),
    ("In March 2019 31 per cent of Durham Constabulary's 1,133 officers were women.", 0),
    ("Durham Constabulary did better in March 2019. Of its 1,133 officers 31 per cent were women.", 0),
    ("Durham Constabulary did better in March 2019: 38 per cent of its 1,133 officers were women.", 1),
    # Of whom one is ahead, it is none of the figures.
    (
        NORTH
        + "With 546 crimes, or 66 per 100,000, it still has the lowest rate in the country, ahead of Dyfed-Powys.",
        0,
    ),
    (
        NORTH + "With 546 crimes, or 66 per 100,000, it has the second lowest rate in the country, behind Dyfed-Powys.",
        1,
    ),
    # The next of a list of levels, though the first has its change behind it.
    (NOTTS + "recorded 1,495, which was 14 fewer, and Leicestershire 1,600 - 163 more than in 2017-18.", 0),
    (NOTTS + "recorded 1,495, which was 14 fewer, and Leicestershire 1,600.", 0),
    (NOTTS + "recorded 1,495, which was 14 fewer, and Leicestershire 1,900.", 1),
    # Things that are lost to thieves.
    (BIKES + "Londoners lost 20,306 in the same 12 months.", 0),
    (BIKES + "In Thames Valley cyclists lost 5,622.", 0),
    # What a clause tells in words that are not known is nothing that was told before.
    (RAPES + "In 580 cases the victim had second thoughts; it had been 540, or 47 per cent.", 0),
    (RAPES + "In 580 cases, 51 per cent, the victim no longer wanted to go on.", 0),
    # A share of what it once was, behind another change, and with the earlier year said last.
    (YOBS + ", 12.9 per cent fewer than in 2017/18 and barely a third of the 298,864 of 2007/08.", 0),
    (YOBS + ", 12.9 per cent down on the year before but still a third of the 298,864 of 2007/08.", 0),
    (YOBS + ", 12.9 per cent fewer than in 2017/18 and barely a fifth of the 298,864 of 2007/08.", 1),
    ("Suffolk had 43 PCSOs in March 2019, less than half the 91 of 2018 and a quarter of the 175 it had in 2010.", 0),
    ("Suffolk had 43 PCSOs in March 2019, less than half the 91 of 2018 and a third of the 175 it had in 2010.", 1),
    # So many up or down, with the clause ending there.
    (HATE + "In Nottinghamshire it was 1,495, which is 14 down.", 0),
    (HATE + "Derbyshire's 960 is 287 up.", 0),
    (HATE + "Derbyshire's 960 is 387 up.", 1),
    # So many a day, week or month, as people divide.
    (KENTISH + "On an average day there were 33 of them; in the average month, 1,001.", 0),
    (KENTISH + "Every week 231 homes and shops were broken into.", 0),
    (KENTISH + "On an average day there were 43 burglaries.", 1),
    # A multiple of two rises is none of the two levels.
    (KENT + ESSEX + " The rise in Kent was twice the increase seen in the South East as a whole.", 0),
    (KENT + ESSEX + " Crime in Kent grew twice as fast as in Essex.", 0),
    (KENT + ESSEX + " The growth in Kent was double that of Essex.", 0),
    (KENT + ESSEX + " Crime is rising in Kent at three times the pace of Essex.", 0),
    (KENT + ESSEX + " Kent's crime rate is twice that of Essex.", 1),
    # Of rates, whatever the other side is called, and each of the side right behind it.
    (MET + "is 29 times that of Dyfed-Powys and nearly three times the national figure.", 0),
    (MET + "was 29 times Dyfed-Powys's and nearly three times the national one.", 0),
    (MET + "is nearly five times the national figure.", 1),
    # No group is named in the paragraph: of all.
    (SUSSEX + "There were 902 arrests, a rate of 14.5 per cent.", 0),
    (SUSSEX + "The arrest rate was 14.5 per cent.", 0),
    (SUSSEX + "There were 902 arrests, a rate of 24.5 per cent.", 1),
    # A rate that is highest, and a number that is not.
    (BIKES + "The force recorded 4,499 thefts; only the Met (20,265) and Thames Valley (5,622) had more.", 0),
    (BIKES + "The force recorded 4,499 thefts. Only the Met and Thames Valley had more.", 0),
    # Whose a rank is that opens with its colon.
    (USES + "Bottom of the heap: Gloucestershire, with 881.", 0),
    (USES + "Fewest of all: Gloucestershire (881).", 0),
    (USES + "At the bottom you will find Gloucestershire, with 881.", 0),
    (USES + "At the bottom you will find Wiltshire, with 1,940.", 1),
    # A number set beside its share is of the share's subject.
    (TVP + "Almost a third were held for violence, 10,467 in all, and one in five for theft.", 0),
    (TVP + "Almost a third (10,467) were for violence, and one in five for theft (6,479).", 0),
    # The key of the rows is of rates, and their brackets of numbers.
    (ROWS + "West Yorkshire 8.3 (19,100)\nGreater Manchester 7.8 (21,774)\nCleveland 7.0 (3,959)", 0),
    (ROWS + "West Yorkshire 8.3 (19,100)\nGreater Manchester 7.8 (21,774)\nCleveland 9.0 (3,959)", 1),
    # The other side of a comparison is one that its sentence names, and not the county told next.
    (
        (
            "Lincolnshire tested 6,510 motorists in 2018, up from 5,776. In 2011 the county had tested nearly three times as many: "
            "17,601.\n\nIn Dorset the number of breath tests fell by 11 per cent, to 5,712."
        ),
        0,
    ),
    # The ends of two changes, in their order.
    (
        (
            "Wiltshire Police recorded 314 robberies in 2018/19. Weapons offences were up by a quarter and drugs by 13 per cent, "
            "to 341 and 1,151."
        ),
        0,
    ),
    # The next place's fall is of per cent too.
    ("Stop and search in Gwent fell by 46 per cent in 2014-15; in South Wales the fall was 35.", 0),
    # How much of a country a force covers lends no unit.
    ("Robberies in 2018/19: Dyfed-Powys, which covers more than half of Wales, had 69.", 0),
    # Of those arrested each kind is a number of arrests, however it is put; and what else the force recorded is not.
    (GWENT + "Of those held, 1,987 were suspected of violence, 1,263 of theft and 572 of drug offences.", 0),
    (GWENT + "Of these, 1,987 were for violence, 572 for drug offences and 85 for robbery.", 0),
    (GWENT + "Among them were 572 for drug offences and 85 for robbery.", 0),
    (GWENT + "The rest included 572 for drug offences and 85 for robbery.", 0),
    (GWENT + "Of those held, 1,987 were suspected of violence, 1,263 of theft and 752 of drug offences.", 1),
    (GWENT + "The force recorded 1,369 drug offences and 257 robberies in the year.", 0),
    # What is said to have been so once is of a time that is not told.
    (MERSEY + "Drug offences, once 12,627 a year, came to 6,881.", 0),
    (MERSEY + "Robberies, which used to run at 1,671 a year, came to 1,422.", 0),
    (MERSEY + "Robberies, formerly 1,671 a year, came to 1,422.", 0),
    (MERSEY + "Where there were once 1,671 robberies a year, there were 1,422.", 0),
    (MERSEY + "There were 6,818 drug offences.", 1),
    # Two sizes of one change, each measured from a time of its own.
    (MERSEY + "It logged 1,422 robberies, a rise of 212 on the year and 251 on five years ago.", 0),
    (MERSEY + "Robberies came to 1,422, up 212 on last year and 251 on 2012/13.", 0),
    (MERSEY + "Robberies came to 1,422, an increase of 212 on the year and of 251 over five years.", 0),
    (MERSEY + "Robberies rose by 212 on 2016/17 and 251 on 2012/13, to 1,422.", 0),
    (MERSEY + "Robberies came to 1,422, up 212 on 2016/17 and 351 on 2012/13.", 1),
    # A share of two kinds is of both.
    (NORFOLK + ", two thirds of them either violence (18,484) or theft (18,726).", 0),
    (NORFOLK + ". Two thirds of them were violence (18,484) or theft (18,726).", 0),
    (NORFOLK + ", 66 per cent of them violence (18,484) and theft (18,726).", 0),
    (NORFOLK + ". Two thirds were violence and theft, at 18,484 and 18,726.", 0),
    (NORFOLK + ". Violence (18,484) and theft (18,726) made up two thirds of them.", 0),
    (NORFOLK + ", two thirds of them violence (18,484).", 1),
    (NORFOLK + ". Two thirds of them, 18,484, were violence.", 1),
    # Two and two, each with the date behind it.
    ("Essex and Kent had 1,510 and 1,577 robberies in 2017/18, 1,185 and 1,165 in 2016/17.", 0),
    ("Robberies in Essex and Kent: 1,510 and 1,577 in 2017/18, 1,185 and 1,165 in 2016/17.", 0),
    ("In Essex robberies and burglaries came to 1,510 and 12,819 in 2017/18; 1,185 and 13,297 in 2016/17.", 0),
    ("Robberies in Norfolk and Dorset came to 425 and 288 in 2017/18 and to 381 and 250 in 2016/17.", 0),
    ("Norfolk had 425 robberies in 2017/18 and 381 in 2016/17, and Dorset 288 in 2017/18 and 250 in 2016/17.", 0),
    ("Essex and Kent had 1,510 and 1,577 robberies in 2017/18, 1,158 and 1,165 in 2016/17.", 1),
    # The year that is told of is not named, and only those before it are.
    (UNDATED + "Robberies have grown by a fifth in five years, to 1,422.", 0),
    (UNDATED + "There were 1,422 robberies and 12,805 burglaries.", 0),
    (UNDATED + "In 2016/17 there were 1,422 robberies.", 1),
    (UNDATED + "In 2016/17 there were 1,210 robberies.", 0),
    # "Used to" is of places, too.
    ("In North Wales, which used to test more drivers than anybody, 14,494 were breathalysed in 2017.", 0),
    # A base that is pointed at gives the time of no figure.
    (
        "At 125,424, the number of offences on Merseyside in 2017/18 was 15,201 above that for 2016/17. Robberies came to 1,422.",
        0,
    ),
    (
        "Merseyside had 125,424 offences in 2017/18, 15,201 above that recorded in 2016/17. There were 1,422 robberies.",
        0,
    ),
]


@pytest.mark.parametrize("story, wrong", STORIES)
def test_true_prose(story: str, wrong: int) -> None:
    report = check(f"The figures\nPublished: 2019-12-20\n\n{story}\n").articles[0]
    told = [verdict.reason for verdict in report.verdicts if verdict.name == "contradicted"]
    assert len(told) == wrong, told
    slips = [one.message for one in report.findings if one.severity == "error"]
    assert bool(slips) == bool(wrong), slips


LAST_YEAR = "Merseyside Police recorded 125,424 crimes last year. "
HEADLINES = [
    # The story opens on last year; a base that is named further down is no later time.
    (
        "Crime on Merseyside up 34 per cent in four years",
        LAST_YEAR + "Shoplifting fell to 8,967, as against 9,755 in 2016/17.",
        0,
    ),
    (
        "Crime on Merseyside up 40 per cent in five years",
        LAST_YEAR + "Shoplifting fell to 8,967, as against 9,755 in 2016/17.",
        0,
    ),
    (
        "Crime on Merseyside up 40 per cent in five years",
        LAST_YEAR + "There were 1,422 robberies, when in 2016/17 it was 1,210.",
        0,
    ),
    ("Crime on Merseyside up 14 per cent", LAST_YEAR + "Shoplifting fell to 8,967, as against 9,755 in 2016/17.", 0),
    ("Crime on Merseyside up 15 per cent in five years", "In 2016/17 Merseyside Police recorded 110,223 crimes.", 0),
]


@pytest.mark.parametrize("headline, story, wrong", HEADLINES)
def test_headline_of_last_year(headline: str, story: str, wrong: int) -> None:
    report = check(f"{headline}\nPublished: 2018-07-19\n\n{story}\n").articles[0]
    assert report.verdicts[0].name == ("contradicted" if wrong else "supported"), report.verdicts[0].reason
