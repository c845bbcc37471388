"""What a careful reader of the tables would say: figures that the words around them settle, and look-alikes that stay open.

Every true figure is as published; the false ones are slips as they are made: a neighbour's, last year's, digits exchanged, a place.
"""

from __future__ import annotations

import pytest

from tests.checking.stories import verdicts

# Stop and search, 2018/19 (2017/18). West Yorkshire: 9,943 (8,018 under section 1), 1,736 arrests; drugs 5,227, weapons 1,098.
# England and Wales under section 1: 370,454 with the railway police, 364,958 without. Fifth highest; sixth is Essex (8,445).
SEARCHES = """Searches in West Yorkshire
Published: 2019-11-04

Officers in West Yorkshire made 9,943 stop and searches in 2018/19, against 8,018 a year earlier. {sentence}
"""
# Arrests on Merseyside, 2017/18: 23,214 (24,856 the year before), of women 4,151, of children of 10 to 17 2,968 (3,076). Eighth highest.
ARRESTS = """Arrests on Merseyside
Published: 2018-10-30

Merseyside Police made 23,214 arrests in 2017/18, down from 24,856 the year before and 41,438 in 2007/08. {sentence}
"""
# Recorded crime in 2018 (Essex): Kent 197,085, violence 77,559 at 42.3 per 1,000 (28.9), the second highest; sexual offences 7,182 (4,003),
# robbery 1,851, burglary 11,842.
KENT = """Crime in Kent
Published: 2019-04-30

In Essex there were 28.9 violent crimes for every 1,000 people in 2018. Kent Police recorded 77,559, or 42.3 for every 1,000.

{sentence} Burglars struck 11,842 times and robbers 1,851 times.
"""
# West Mercia in the year to June 2013: 58,826 crimes (7,124 fewer), 52,428 of them with a victim (59,422, so 6,994 fewer).
VICTIMS = """Crime in West Mercia
Published: 2013-10-17

Police in West Mercia recorded 58,826 crimes in the 12 months to June, down 10.8 per cent. Robberies fell to 387. {sentence}
"""
# Burglary in Cumbria, year to September 2013: 2,430, up 21.7 per cent, the steepest rise; the number is the third lowest.
STEEPEST = """{sentence}
Published: 2014-01-23

Burglary in Cumbria rose by more than a fifth in the year to September 2013, to 2,430.
"""
# Officers since March 2010 (people): Cleveland 1,742 to 1,282, in full-time posts 1,724 to 1,257, the steepest cut in
# per cent of posts, the second steepest of people; Surrey alone grew.
THINNER = """Cleveland's thinner blue line
Published: 2018-07-20

Cleveland Police had 1,257 officers on March 31, a cut of 27.1 per cent since March 2010 in full-time equivalents. {sentence}
"""
# Special constables in March 2016 and 2022: 722 and 215.
UPLIFT = """Letters: our specials
Published: 2022-09-20

Northamptonshire had 722 specials in March 2016, against 215 in March 2022, so {sentence}
"""
# Disability hate crime, 2018/19 (2017/18): 287 (308).
DISABLED = """Hate crime in Northumbria
Published: 2019-10-16

Northumbria Police recorded 2,703 hate crimes in 2018/19. {sentence}
"""
# Homicides in Lancashire, 2019: 20.
DEATHS = """Crime in Lancashire
Published: 2020-04-24

Lancashire Constabulary recorded 7,966 shop thefts in 2019. {sentence}
"""
# Crimes per 1,000 people, 2012/13, by the mid-year estimates: Dyfed-Powys 36.2, North Yorkshire 43.0, Norfolk 43.7.
QUIET = """Norfolk's crime rate
Published: 2013-07-20

Norfolk Constabulary recorded 37,865 crimes in 2012/13. {sentence}
"""
# Knife crime, 2018/19 (2017/18), as first published: Merseyside 1,404 (945), up 48.6 per cent, the fourth steepest; the sixth highest.
KNIVES_UP = """Knife crime in Merseyside
Published: 2019-07-19

Merseyside Police recorded 1,404 knife crimes in the year to March, against 945 the year before. {sentence}
"""
# Cambridgeshire, 2018/19: other sexual offences (excluding rape) rose by 11.9 per cent, all crime fell.
NO_FRAUD = """Sex offence reports up again in Cambridgeshire
Published: 2019-07-26

Reports of sexual offences to Cambridgeshire Constabulary went up in 2018/19. {sentence}
"""
# Hate crime, 2018/19 (2017/18): Devon and Cornwall 1,693 (1,467), 96 per 100,000 (83); Dorset 726 (564), 94 (73).
# Added up by motivating factor, 2017/18: Devon and Cornwall 1,508, the Met 20,720 (19,424 offences).
HATE = """Hate crime in the South West
Published: 2019-10-17

Devon and Cornwall Police recorded 1,693 hate crimes in 2018/19, up from 1,467. Race accounted for 1,056 of them. {sentence}
"""
# Domestic burglary, 2018/19: Suffolk 2,557, of which 145 charged (5.7 per cent, ninth highest), Norfolk 161 charged.
BURGLARY = """House burglary in Suffolk
Published: 2019-07-20

Suffolk Constabulary was told of 2,557 domestic burglaries in the year to March 2019. {sentence}

Norfolk is another matter.
"""
# Vehicle offences per 1,000, year to September 2019: Hertfordshire 8.1, England and Wales without Greater Manchester 7.8.
CARS = """Car crime in Hertfordshire
Published: 2020-01-27

There were 8.1 vehicle offences for every 1,000 people in Hertfordshire in the year to September 2019. {sentence}
"""
# Adults, 2012/13: no-crimed in Cumbria 3 per cent, Hertfordshire 21, nationally 12; Devon and Cornwall's rate of 30.3 is the fifth highest.
RAPE = """Rape figures
Published: 2014-02-03

In the year to March 2013 Cumbria no-crimed 3 per cent of its adult rapes, Durham 4 per cent and Hertfordshire 21 per cent. {sentence}
"""
# Homicide in 2018 (2017): the Met 140 (129), Greater Manchester 78, West Midlands 50 (38).
HOMICIDE = """Homicide in the big cities
Published: 2019-04-30

The Metropolitan Police recorded 140 homicides in 2018. {sentence}
"""
# Robbery, 2017/18: 77,059 in the table of force areas; the 44 forces of the table by offence add up to 77,088.
ROBBERY = """Robbery in England and Wales
Published: 2019-04-30

Robbery is up. {sentence}
"""
# Breath tests, 2018: Essex 13,595, the fifth highest that was sent in; Hertfordshire 2,351, the third lowest. None from the Met.
BREATH = """Breath tests in Essex
Published: 2019-11-25

Essex Police carried out 13,595 breath tests in 2018, against 8,059 a year earlier. {sentence}
"""

# Recorded in Hampshire, 2013/14 (2003/04): 102,828 (174,550), homes burgled 3,874 (7,030), all burglary 10,872; Wiltshire 32,829 (41,727).
HAMPSHIRE = """Ten years of crime in Hampshire
Published: 2014-08-25

Hampshire Constabulary recorded 174,550 crimes in 2003/04 and 102,828 in the year to March 2014. {sentence}
"""
# Criminal damage and arson: Humberside 26,286 in 2006/07.
DAMAGE = """Vandalism in Humberside
Published: 2007-08-20

Humberside Police is worried about vandals. {sentence}
"""
# Robbery, year to June 2025: West Mercia 599, Staffordshire 915; homes burgled 2,674 and 2,525.
BORDERS = """Crime in West Mercia
Published: 2025-10-27

West Mercia Police recorded 81,092 crimes in the year to June 2025. {sentence}
"""
# Rape, 2018/19 (2017/18): Cambridgeshire 889 (650), 20 charged (31); Bedfordshire 742, of which 27 charged, the fifth best share.
CHARGES = """Rape in the East
Published: 2019-09-17

Cambridgeshire Constabulary recorded 889 rapes in the year to March 2019, against 650 a year earlier. {sentence}
"""
# House burglaries in Lancashire, 2018/19: 456 of 9,018 led to a charge. In Cumbria 6.3 per cent of them did, and 6.9 of all burglaries.
HOMES = """Burglars in Lancashire
Published: 2019-09-12

Only five per cent of the house burglaries that Lancashire Constabulary recorded in 2018/19 led to a charge. {sentence}
"""
BURGLARS = HOMES.replace("house burglaries", "robberies").replace("five", "13")
# Cautions given in 2018/19 (2017/18): Dorset 1,314 (1,590), Wiltshire 849 (1,093), England and Wales 70,585 with penalty notices apart.
CAUTIONS = """Cautions in Dorset
Published: 2019-07-18

Dorset Police issued 1,314 cautions in 2018/19, against 1,590 in 2017/18. {sentence}
"""
# Specials on 31 March 2020 (2015): Sussex 101 (393), Kent 284 (248).
SPECIALS = """Letters: our specials
Published: 2020-08-07

In March this year there were 101 special constables in Sussex. Your leader of July 31 did not say so. {sentence}
"""
# Recorded crime in 2018/19: Cleveland 67,307 (up 17.6 per cent), 118.9 per 1,000; Durham 63,621, up 4.0 per cent.
CLEVELAND = """Crime on Teesside
Published: 2019-07-18

Cleveland Police recorded 67,307 crimes in 2018/19, a rise of 18 per cent. {sentence}
"""
# Robbery, year to June 2025: Hull 357, the most of the four districts of Humberside.
HULL = """Crime in Hull
Published: 2025-11-20

Humberside Police recorded 689 robberies in the year to June 2025, of which 357 were in Hull. {sentence}
"""
# Officers on 31 March 2022 (2021, 2010): South Yorkshire 2,944 (2,804, 2,994). Bike thefts charged, 2018/19: 2.3 per cent, 1.8 without the
# railway police.
YORKSHIRE = """Officers in Yorkshire
Published: 2022-07-28

South Yorkshire Police had 2,944 officers at the end of March 2022. {sentence}
"""
BIKES = """Bike thieves
Published: 2019-07-20

Derbyshire Police recorded 1,093 bicycle thefts in the year to March 2019, of which 59 led to a charge, or 5.4 per cent. {sentence}
"""
# Thefts in 2018/19: Cheshire 24,927, of which 11.8 per cent were charged; they are 2.4 per cent of the charges of the country.
CHESHIRE = """Thefts in Cheshire
Published: 2019-09-05

Cheshire Police recorded 24,927 thefts in 2018/19. {sentence}
"""
CASES = [
    # a share of cases is none of the country's charges, though that would be right
    (CHESHIRE, "Only 2.4 per cent of cases end with a charge, compared with 3 per cent for England and Wales.", "2.4 per cent", "unclear"),
    (CHESHIRE, "A charge was brought in 11.8 per cent of them.", "11.8 per cent", "supported"),
    # since when, said behind the change
    # a place among rises
    (STEEPEST, "Cumbria burglary rise 'steepest in country'", "steepest", "supported"),
    (STEEPEST, "Burglary rise in Cumbria is steepest in country", "steepest", "supported"),
    (STEEPEST, "Cumbria's burglary rise was the ‘highest in country’", "highest", "supported"),
    (STEEPEST, "Burglary on the rise in 'lowest' county Cumbria", "lowest", "unclear"),
    # places among the changes that the article tells, whose words do not say since when, or how it went
    (THINNER, "Surrey was the only force to have more officers this spring than in March 2010.", "only force", "supported"),
    (THINNER, "Surrey is the only force to have grown.", "only force", "supported"),
    (THINNER, "Kent is the only force to have grown.", "only force", "unclear"),
    (THINNER, "No other force has lost as large a share.", "No other force", "supported"),
    (THINNER, "It was the steepest cut of any county.", "steepest cut", "supported"),
    (THINNER, "Durham has fared worst.", "worst", "unclear"),
    # a rise is of the number next to it, a part of a strength that has gone lies between two numbers just told
    (UPLIFT, "seven in ten have hung up their caps.", "seven in ten", "supported"),
    (UPLIFT, "five in ten have hung up their caps.", "five in ten", "contradicted"),
    (DISABLED, "Offences against the disabled dropped by seven per cent, to 287.", "seven per cent", "supported"),
    (DISABLED, "Offences against the disabled dropped by nine per cent, to 287.", "nine per cent", "contradicted"),
    # who is killed is a homicide, where nothing else explains the number
    (DEATHS, "Twenty people were killed there.", "Twenty", "supported"),
    (DEATHS, "Twenty-two people were killed there.", "Twenty-two", "unclear"),
    # rates that were worked out are ranked as they came out
    (QUIET, "That is the third lowest rate per 1,000 people, behind Dyfed-Powys and North Yorkshire.", "third lowest", "supported"),
    (QUIET, "That is the second lowest rate per 1,000 people, behind Dyfed-Powys.", "second lowest", "unclear"),
    (NO_FRAUD, "Recorded crime came to 69,841 offences, excluding fraud, up 12 per cent.", "12 per cent", "unclear"),
    (KNIVES_UP, "That is a rise of 49 per cent, the fourth steepest of any force.", "fourth steepest", "supported"),
    (KNIVES_UP, "It went up by 49 per cent, the fourth steepest rise of all forces.", "fourth steepest", "supported"),
    (KNIVES_UP, "That is a rise of 49 per cent, the second steepest of any force.", "second steepest", "contradicted"),
    (KNIVES_UP, "It had the sixth highest number of any force.", "sixth highest", "supported"),
    (KNIVES_UP, "The sharpest rise of the year was here.", "sharpest rise", "unclear"),
    (VICTIMS, "There were 6,994 fewer victims of crime.", "6,994 fewer", "supported"),
    (VICTIMS, "In all there were nearly 7,000 fewer victims.", "7,000 fewer", "unclear"),
    # more than there are robberies
    (VICTIMS, "That is 6,994 fewer people going through the ordeal.", "6,994 fewer", "unclear"),
    (VICTIMS, "There were 7,124 fewer victims of crime.", "7,124 fewer", "supported"),
    (VICTIMS, "Victim-based crime fell from 59,422 to 52,428.", "52,428", "supported"),
    (VICTIMS, "Victim-based crime fell by 12 per cent.", "12 per cent", "supported"),
    (YORKSHIRE, "That is 140 more than last year.", "140 more", "supported"),
    (YORKSHIRE, "That is 50 fewer officers than there were in 2010.", "50 fewer", "supported"),
    (YORKSHIRE, "That is 150 fewer officers than there were in 2010.", "150 fewer", "contradicted"),
    (YORKSHIRE, "It is up 140 on last year and 50 down on 2010.", "50 down", "supported"),
    # a national share with the railway police, and without
    (BIKES, "Nationally 2.3 per cent of bicycle thefts led to a charge.", "2.3 per cent", "supported"),
    (BIKES, "Nationally 1.8 per cent of bicycle thefts led to a charge.", "1.8 per cent", "supported"),
    (BIKES, "Nationally 8.1 per cent of bicycle thefts led to a charge.", "8.1 per cent", "contradicted"),
    # a day of something else, carried to a strength
    (SPECIALS, "In Kent there were 284 specials.", "284", "supported"),
    (SPECIALS, "In Kent there were 428 specials.", "428", "contradicted"),
    # per cent of a rise that is told without its verb
    (CLEVELAND, "In Durham the increase was smaller, four per cent.", "four per cent", "supported"),
    (CLEVELAND, "In Durham the increase was smaller, six per cent.", "six per cent", "contradicted"),
    (CLEVELAND, "In Durham the share that was solved is four per cent.", "four per cent", "unclear"),
    # all the districts of a force
    (
        CLEVELAND,
        "For every 1,000 people in Middlesbrough, Stockton, Hartlepool and Redcar there were 119 crimes.",
        "119",
        "supported",
    ),
    (CLEVELAND, "For every 1,000 people in Middlesbrough and Stockton there were 119 crimes.", "119", "no_data"),
    # a place among the districts of a force
    (HULL, "Hull had the most robberies.", "most robberies", "supported"),
    (HULL, "Hull had the most robberies of any city in the country.", "most robberies", "no_data"),
    # a number that is told again of another thing
    (SEARCHES, "Some 1,098 were for offensive weapons, and these produced 1,098 arrests.", "1,098 arrests", "contradicted"),
    # searches of a group under section 1 are told as searches of it
    (SEARCHES, "Of those searched by the Metropolitan Police 51,754 were black.", "51,754", "supported"),
    # the part of a subject that the words hint at
    (HAMPSHIRE, "Burglary in people's homes is down to 3,874.", "3,874", "supported"),
    (HAMPSHIRE, "Burglary is down to 10,872.", "10,872", "supported"),
    (HAMPSHIRE, "Burglary in people's homes is down to 4,783.", "4,783", "contradicted"),
    # since when a fall is told
    (HAMPSHIRE, "The total has fallen by 41 per cent in a decade.", "41 per cent", "supported"),
    (HAMPSHIRE, "The total has fallen by a third in a decade.", "a third", "contradicted"),
    (HAMPSHIRE, "In Dorset it went down from 59,726 to 37,212, in Wiltshire by a fifth to 32,829.", "a fifth", "unclear"),
    # criminal damage, in years whose tables print it with arson
    (DAMAGE, "There were 26,286 cases of criminal damage in 2006/07.", "26,286", "supported"),
    (DAMAGE, "There were 26,268 cases of criminal damage in 2006/07.", "26,268", "unclear"),
    # a place that is only compared with
    (BORDERS, "Robbery was rarer than in Staffordshire (915), and 2,674 homes were burgled.", "2,674", "unclear"),
    (BORDERS, "Staffordshire had 2,674 homes burgled.", "2,674", "contradicted"),
    # a rise too far off for a revision, and of like size
    # Years that are counted back may begin a year later; those that are named do not.
    (CHARGES, "Rapes in England and Wales rose from 35,847 to 59,502 during the last four years.", "35,847", "unclear"),
    (CHARGES, "In the past four years rapes in England and Wales rose from 35,847 to 59,502.", "35,847", "unclear"),
    (CHARGES, "Rapes in England and Wales rose from 35,847 in 2014/15 to 59,502 in 2018/19.", "35,847", "contradicted"),
    (CHARGES, "Rapes in England and Wales rose from 29,265 in 2014/15 to 59,502 in 2018/19.", "29,265", "supported"),
    # burglaries are those of homes, where these were told of before
    (HOMES, "In Cumbria one break-in in 16 did.", "one break-in in 16", "supported"),
    (HOMES, "In Cumbria one burglary in 16 ended with a charge.", "one burglary in 16", "supported"),
    (HOMES, "In Cumbria one burglary in 20 ended with a charge.", "one burglary in 20", "contradicted"),
    (BURGLARS, "In Cumbria one burglary in 16 ended with a charge.", "one burglary in 16", "contradicted"),
    # A caution is no penalty notice, and no other way of ending a case out of court.
    (CAUTIONS, "Wiltshire Police gave 849 cautions in 2018/19.", "849", "supported"),
    (CAUTIONS, "Wiltshire Police gave 498 cautions in 2018/19.", "498", "unclear"),
    (CAUTIONS, "Across England and Wales there were 69,854 cautions in 2018/19.", "69,854", "supported"),
    (CAUTIONS, "In 2018/19 there were 1,400 out-of-court disposals in Dorset.", "1,400", "unclear"),
    (CHARGES, "The number of rapes recorded by Cambridgeshire Constabulary rose by a quarter in 2018/19.", "a quarter", "contradicted"),
    # the first of two years, however it is written
    (CHARGES, "Rapes in Cambridgeshire rose by 37 per cent in 2018-19, compared with 2017-18.", "37 per cent", "supported"),
    (CHARGES, "Rapes in Cambridgeshire rose by 27 per cent in 2018-19, compared with 2017-18.", "27 per cent", "contradicted"),
    (CHARGES, "Rapes rose by 37 per cent in 2018-19 compared with the year to March 2018.", "37 per cent", "supported"),
    # a place of the share beside it
    (CHARGES, "Bedfordshire charged 27 of 742; at 3.6 per cent that is the fifth best rate in the country.", "fifth", "supported"),
    (CHARGES, "Bedfordshire charged 27 of 742; at 3.6 per cent that is the third best rate in the country.", "third", "contradicted"),
    # searches under section 1 are told as all searches, and of the 43 forces or with the railway police
    (SEARCHES, "Across England and Wales there were 370,454.", "370,454", "supported"),
    (SEARCHES, "Across the 43 forces there were 364,958.", "364,958", "supported"),
    (SEARCHES, "Across England and Wales there were 354,070.", "354,070", "unclear"),
    # a place told after a rise is of the level, or of the rise
    (SEARCHES, "That is up 24 per cent, and makes it the fifth busiest force in the country.", "fifth", "supported"),
    (SEARCHES, "That is up 24 per cent, and puts the force sixth in the country.", "sixth", "contradicted"),
    (SEARCHES, "That is the highest figure since 2016/17.", "highest figure", "supported"),
    (SEARCHES, "That is the highest figure since 2013/14.", "highest figure", "unclear"),
    # a share beside its number
    (SEARCHES, "Drugs were the reason for 5,227, or 53 per cent.", "53 per cent", "supported"),
    (SEARCHES, "Some 1,098 were for offensive weapons, or one in nine.", "one in nine", "supported"),
    (SEARCHES, "Some 1,098 were for offensive weapons, one in nine more than before.", "one in nine", "unclear"),
    (ARRESTS, "Women accounted for 4,151 of the arrests, or one in six.", "one in six", "supported"),
    (ARRESTS, "Women accounted for 4,151 of the arrests, or one in eight.", "one in eight", "contradicted"),
    (ARRESTS, "Women accounted for 4,151 of the arrests (18 per cent).", "18 per cent", "supported"),
    (ARRESTS, "The number of women fell less, to 4,151, or by 10 per cent.", "10 per cent", "supported"),
    # a place among nearly all, of what the article counts
    (ARRESTS, "It was the eighth highest total of any force.", "eighth", "supported"),
    (ARRESTS, "It was the sixth highest total of any force.", "sixth", "contradicted"),
    (ARRESTS, "It was the sixth highest total since 2001.", "sixth", "unclear"),
    # the City of London, which the table leaves out, is no place ahead
    (KENT, "That is the second highest rate of any force.", "second", "supported"),
    (KENT, "That is the third highest rate of any force.", "third", "contradicted"),
    (KENT, "That is the third highest rate, behind the City of London and West Yorkshire.", "third", "unclear"),
    # a neighbour's figure, where the figures on both sides are of our force
    (KENT, "In Kent there were 7,182 sexual offences.", "7,182", "supported"),
    (KENT, "In Kent there were 4,003 sexual offences.", "4,003", "contradicted"),
    (KENT, "In Essex there were 4,003 sexual offences.", "4,003", "supported"),
    (BURGLARY, "Just 145 led to a charge, 5.7 per cent of the total.", "145", "supported"),
    (BURGLARY, "Just 161 led to a charge, 5.7 per cent of the total.", "161", "contradicted"),
    (BURGLARY, "In Norfolk 161 led to a charge.", "161", "supported"),
    # hate crime is told by the offence, and was by the factor
    (HATE, "In Dorset it was 726.", "726", "supported"),
    (HATE, "The Metropolitan Police had 20,720 a year earlier.", "20,720", "supported"),
    # the totals of autumn 2019 are printed without Greater Manchester
    (CARS, "The average for England and Wales was 7.8.", "7.8", "supported"),
    (CARS, "The average for England and Wales was 9.7.", "9.7", "contradicted"),
    # of all forces, after a list of some
    (RAPE, "Overall it was 12 per cent.", "12 per cent", "supported"),
    (RAPE, "On average it was 12 per cent.", "12 per cent", "supported"),
    # a place as printed in another table
    (RAPE, "Devon and Cornwall's rate of adult rape, 30.3 per 100,000, was the fifth highest.", "fifth", "supported"),
    (RAPE, "Devon and Cornwall's rate of adult rape, 30.3 per 100,000, was the fourth highest.", "fourth", "contradicted"),
    # so many times less: of whoever has less
    (RAPE, "An adult rape in Durham was five times less likely to be no-crimed than in Northumbria.", "five times", "supported"),
    (RAPE, "An adult rape in Durham was five times less likely to be no-crimed than in North Yorkshire.", "five times", "contradicted"),
    (RAPE, "An adult rape in Durham was five times more likely to be no-crimed than in Northumbria.", "five times", "contradicted"),
    (RAPE, "An adult rape in Northumbria was five times more likely to be no-crimed than in Durham.", "five times", "supported"),
    (RAPE, "The no-crime rate was five times as low in Durham as in Northumbria.", "five times", "supported"),
    # a place behind a rate is taken in rates: by number Hertfordshire is no better than fifth
    (RAPE, "Hertfordshire recorded 12.3 adult rapes per 100,000 adults. It is the third lowest in the country.", "third", "unclear"),
    (RAPE, "Hertfordshire recorded 12.3 adult rapes per 100,000 adults. Only Durham and Surrey recorded fewer.", "Only", "unclear"),
    (RAPE, "Hertfordshire recorded 12.3 adult rapes per 100,000 adults. That was the third lowest figure of any.", "third", "unclear"),
    (RAPE, "Hertfordshire recorded 110 adult rapes. Only Durham and Surrey recorded fewer.", "Only", "contradicted"),
    (RAPE, "Durham detected 32 per cent of adult rapes. It is the best in the country.", "best", "supported"),
    (RAPE, "Durham detected 32 per cent of adult rapes, the worst result in the country.", "worst", "unclear"),
    (RAPE, "Warwickshire charged or cautioned in 6 per cent of adult rapes, the lowest score of any force.", "lowest", "supported"),
    # two digits exchanged, beside a figure of the same thing and days
    # two digits exchanged, beside a figure of the same thing and days
    (HOMICIDE, "Greater Manchester had 78, the West Midlands 50.", "78", "supported"),
    (HOMICIDE, "Greater Manchester had 87, the West Midlands 50.", "87", "contradicted"),
    (HOMICIDE, "In Greater Manchester 87 officers looked into them.", "87", "unclear"),
    # two tables that differ by a hair
    (ROBBERY, "England and Wales had 77,059 robberies in 2017/18.", "77,059", "supported"),
    (ROBBERY, "England and Wales had 77,088 robberies in 2017/18.", "77,088", "supported"),
    (ROBBERY, "England and Wales had 87,088 robberies in 2017/18.", "87,088", "contradicted"),
    # a force without a figure
    (BREATH, "Hertfordshire managed 2,351, the third lowest of any force.", "third", "supported"),
    (BREATH, "It was beaten only by four other forces.", "beaten", "unclear"),
    (BREATH, "That is a rise of 69 per cent.", "69 per cent", "supported"),
    (BREATH, "That is a rise of 59 per cent.", "59 per cent", "contradicted"),
    (BREATH, "It is the first rise in ten years, of 69 per cent.", "69 per cent", "supported"),
]  # fmt: skip


@pytest.mark.parametrize("story, sentence, quote, expected", CASES)
def test_what_the_tables_settle(story: str, sentence: str, quote: str, expected: str) -> None:
    found = verdicts(story, sentence, quote)
    assert expected in [name for name, _ in found] or expected == "unclear" and not found, found
    if expected != "contradicted":
        assert "contradicted" not in [name for name, _ in found], found
