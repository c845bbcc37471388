"""What is not a claim: numbers in police stories that are no statistics; each group beside figures that look alike and are."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.domain.claims import Analysis
from tests.claims.conftest import Row, differences

AGES: list[str] = [
    "Special constables in Kent need to be over 18.",
    "The victim of the burglary in Kent was a boy under 13.",
    "People came to hear Kent Police on burglary, most of them over 50.",
    "Two boys of 15 are to appear in court for robbery, Kent Police said.",
    "The burglar was not yet 16, Kent Police said.",
    "Most of the rape victims who came to Kent Police were under 16 at the time.",
    "The rape victims were under 13 at that time, Kent Police said.",
    "Kent Police said the rapist died two days before he would have been 85.",
    "Dora Marsh would have been 91 next week, said Kent Police, who want to trace her burglar.",
    "Recruits of Kent Police must be 18 or over.",
    "Special constables in Kent can be 17 or older.",
    "A man aged 34 has been charged with robbery by Kent Police.",
    "Ann Marsh, 71, was burgled twice, police said.",
    "Essex Police arrested a 17-year-old boy.",
    "The victims of the robbery, both in their 20s, told police they were unhurt.",
    "Officers in Dorset want to trace a woman between 40 and 50.",
    "The burglar, who was 19 at the time, admitted rape.",
    "The youngest person at whom Kent Police aimed a Taser was 14 and the oldest 72.",
    "The youngest driver arrested in Kent last December was 15.",
    "PC Clive Durham, 52, retires from Surrey Police this week.",
    "Police found the three-year-old safe in Ashford.",
    "He was 14 when the rapes took place, the officer said.",
    "Officers in Kent arrested two boys, both 15, after a robbery.",
    "Kent Police spoke to youngsters of ten to 17 after the burglaries.",
    "Children of 12 are among those whom Kent Police caught with knives.",
    "Boys of 13 were among those whom Kent Police caught with knives.",
    "Girls of 14 and 15 were caught with knives by Kent Police.",
    "Pupils as young as 11 have been caught with knives in Kent, police say.",
    "Suspects as old as 84 were arrested by Kent Police.",
    "I am 71, I have lived in Dorset since 1962 and I was burgled once, in 2004. The police came.",
    "I'm 52, and the police have never stopped me.",
    "Burglary victims in Kent want answers.\n\nTeasdale, 66, still has the crime number.",
    "Burglary victims in Kent want answers.\n\nTeasdale, 66, is to retire in March.",
    'Burglary victims in Kent want answers. "I drive a van at weekends," said one PC from Dover.',
    "Burglary victims in Kent want answers. One in Dover, who gave her name as Kelly, 34, waited for a call.",
    "Burglary victims in Kent want answers.\n\nMelbourne, 48, will step down in June.",
    "Burglary victims in Kent want answers.\n\nDerby-born Melbourne, 48, has served in three forces.",
    "Burglary victims in Kent want answers.\n\nBolton, 52, had two locks forced.",
]
PERSONS: list[str] = [
    "Ipswich Town were fined after 30 of their fans were arrested by Suffolk Police.",
    "Anna Wells told Kent Police that three of her friends had been robbed.",
    "Burglars had been to two of his neighbours as well, he told Kent Police.",
    "Four of my mates have been robbed, the boy told police in Dover.",
    "The figures are from 38 forces, Kent Police said.",
    "Burglary is up, according to data that covered 36 forces.",
    "A driver stopped by Kent Police was told to pay £185 in costs.",
    "Kent Police said that a woman of 40 had been ordered to pay £400 compensation for the burglary.",
    "Two men with knives attacked a third in Dover, Kent Police said.",
    "A man from Dover was charged with four burglaries, Kent Police said.",
    "He admitted 14 thefts when he came before Dover magistrates, police said.",
    "A woman of 29 was jailed for two years for six robberies in Kent.",
    "Kent Police stop too many people, says Marlon Devon, who has been searched 30 times.",
    "One shopkeeper told police that the burglars had a key.",
    '"My car\'s been broken into three times since June," said Ann Lee, a victim of the Kent thieves.',
    '"We\'ve been burgled four times in two years," said Ann Lee of Dover, Kent.',
    "Ann Lee, of Dover in Kent, has been burgled four times in two years, police said.",
    "Ken Lee has had his van broken into six times in 18 months in Kent.",
    "Ann Lee of Dover has had her home burgled four times since May, Kent Police said.",
    "The burglars of Kent like his shop: it has been raided five times.",
]
COUNTED: list[Row] = [
    ("Of the children 12 were caught with knives by Kent Police.", [("12", "count 12", "kent")]),
    ("Kent Police caught 12 children with knives.", [("12 children", "count 12", "kent")]),
    ("Children were victims of 12 robberies recorded by Kent Police.", [("12 robberies", "count 12", "kent")]),
    ("Kent Police said that robberies were under 20 at the end of 2014.", [("under 20", "count <20", "kent")]),
    (
        "There would have been 85 more robberies in 2014, Kent Police said.",
        [("85 more robberies", "change 85 up", "kent")],
    ),
    (
        "Burglaries in the five counties fell by a tenth in 2014, police figures show.",
        [("a tenth", "change 10 percent down")],
    ),
    ("Kent Police lost 30 of its officers in 2014.", [("30", "change 30 down", "kent")]),
    (
        "The chief constable of Kent Police said eight of his officers were charged in 2014.",
        [("eight", "count 8", "kent")],
    ),
    (
        "Data from 38 forces show that 3,456 burglaries were recorded in 2014.",
        [("3,456 burglaries", "count 3456", "england-and-wales")],
    ),
    ("Burglary rose in 28 forces.", [("28 forces", "count 28", "england-and-wales")]),
    # So many a day, from and to.
    (
        "Robberies in Kent rose from 64 to 81 a week.",
        [("64", "rate 64 per_week", "kent"), ("81 a week", "rate 81 per_week", "kent")],
    ),
    # Grades of calls.
    ("Kent Police took 15 hours to respond to grade-two incidents.", [("15 hours", "duration 15 hours", "kent")]),
    ("Kent Police took 15 hours to respond to category-two calls.", [("15 hours", "duration 15 hours", "kent")]),
    # How often, and how many of the boroughs, and a quarter of a year.
    (
        "One burglary was recorded somewhere in Kent every 40 minutes.",
        [("every 40 minutes", "duration 40 minutes", "kent")],
    ),
    (
        "Burglary in London fell by 13 per cent, and in all but seven London boroughs.",
        [("13 per cent", "change 13 percent down")],
    ),
    ("During one quarter of 2013 Kent had 640 burglaries.", [("640 burglaries", "count 640", "kent")]),
    ("One quarter of burglaries in Kent were solved.", [("One quarter", "percentage 25", "kent")]),
    ("In 2013 one quarter of the burglaries in Kent were solved.", [("one quarter", "percentage 25", "kent")]),
    (
        "Kent Police has 640 officers. It announced the recruitment of 80 officers, 15 PCSOs and 20 staff over the next three years.",
        [("640 officers", "count 640", "kent")],
    ),
    ("Kent Police has announced the loss of 80 officers.", [("80 officers", "change 80 down", "kent")]),
    ("Kent Police charged 64 people with burglary.", [("64 people", "count 64", "kent")]),
    ("Burglars admitted 702 burglaries in Kent.", [("702 burglaries", "count 702", "kent")]),
    ("Kent Police searched people 3,012 times in 2013.", [("3,012 times", "count 3012", "kent")]),
    ("The Kent chief said that his officers had been assaulted 40 times in 2013.", [("40 times", "count 40", "kent")]),
    ("Kent Police used Tasers 40 times in 2013.", [("40 times", "count 40", "kent")]),
    ("There were 64 burglaries in Dover; a man was jailed for one of them.", [("64 burglaries", "count 64", "dover")]),
]
DATES_AND_TIMES: list[str] = [
    "The robbery happened on 12 March 2014 in Kent, police said.",
    "Burglars struck between 9.30pm and 11pm on Friday, Essex Police said.",
    "Police were called at 2.15am.",
    "The rape is said to have happened in 1987, Gwent Police said.",
    "Officers were on the scene for the 24 hours that followed.",
    "Surrey Police was founded in 1851.",
    "Detectives say the burglary took place on the night of March 5-6.",
    "The PC joined Cumbria Police 25 years ago.",
    "The trial, expected to last three weeks, heard from police.",
    "Kent Police held its open day from 10am to 4pm on 14/06/2014.",
]
ADDRESSES: list[str] = [
    "Burglars broke into 14 Tufton Street, Kent Police said.",
    "Police closed the A38 near junction 12 of the M5.",
    "The robbery was at the Co-op at 212-216 High Street, police said.",
    "Officers were sent to flat 3, said Essex Police.",
    "Write to PO Box 640, Kent Police.",
    "Police were called to platform 4 at Ashford.",
    "A Ford Focus with the plate KT12 ABC was stolen, police said.",
    "The burglary was in ward 7 of the hospital, police said.",
]
PHONES_AND_CODES: list[str] = [
    "Kent Police asks people to text 61016 about a burglary.",
    "The force's number, 101, is for robberies in Kent too.",
    "See pages 61 and 62 for a robbery in Kent.",
    "The robbery in Kent happened on the 82 bus.",
    "The robbery in Kent was near roundabout 14, police said.",
    "Have you been burgled in Kent? Text THIEF to 63000.",
    "And what, asked the Kent police panel, about 101?",
    "Chief Supt Neil Trethowan of Kent Police said 101 was slow and 999 is better.",
    "Police in Kent say they have a problem with 101.",
    "At Kent Police it is a different picture with 999.",
    "101 in numbers: how Kent Police answers",
    "101 at a glance: how Kent Police answers",
    "Kent Police has put more staff on its 101 and 999 lines.",
    "Kent Police says 101 is for crimes that are not urgent.",
    "Kent Police admits that people have lost faith in 101.",
    "Kent Police will be told that 101 should be scrapped.",
    "Call Kent Police on 101 or, in an emergency, 999.",
    "Anyone with information should ring Crimestoppers on 0800 555 111.",
    "Quote crime reference 41/2231/14 to Essex Police.",
    "Ask for PC 4471 Marsh at Surrey Police.",
    "Text 61016 to reach British Transport Police.",
    "Witnesses can ring 01622 690690, police said.",
    "Police gave the log number 312 of 5 June.",
    "See page 12 of the police report.",
    "Under section 60 police could stop anyone in Dover.",
]
SENTENCES: list[str] = [
    "Two men were arrested and released on bail until March 24, Kent Police said.",
    "Four people were released under investigation on Tuesday, Kent Police said.",
    "Two men, aged 24 and 31, were bailed by Kent Police until March 24.",
    "The burglar was jailed for six years after Kent Police caught him.",
    "He got 12 months, suspended for two years, Essex Police said.",
    "The rapist must serve at least 14 years, the court heard.",
    "Robbery carries a life term, with a starting point of 15 years, police warned.",
    "She was told to do 200 hours of unpaid work for the theft, police said.",
    "He admitted 11 counts of burglary and asked for 30 others to be considered, police said.",
    "The driver was banned for 18 months and given six points, Surrey Police said.",
    "Two men were jailed for a total of nine years for robbery, said police.",
]
PRICES: list[str] = [
    "A ticket for the police museum in Kent costs £12.",
    "Burglars in Kent got away with £90, police said.",
    "Burglars took jewellery worth £4,000, Kent Police said.",
    "A £1,000 reward is offered for news of the robber, said police.",
    "The thief was fined £120, police said.",
    "Police seized a car worth £31,000.",
    "Robbers made off with £60 in cash and a phone, said Essex Police.",
    "Tickets for the police ball cost £25.",
    "Officers found £12,500 under the bed.",
    "The burglar sold the bike for £40, police said.",
]
SPORT_AND_PLACES: list[str] = [
    "Kent Police beat Essex Police 3-1 in the final.",
    "Durham were 212 for six at tea.",
    "The police team lost by two goals.",
    "Kent finished third in the league after the win over Surrey.",
    "Lincoln City are second in the table.",
    "Surrey need 240 to win with nine wickets left.",
    "Sergeant Marsh ran the marathon for Gwent Police in 3:41.",
    "A crowd of 12,400 saw Derby win, police said.",
]
ONE_CASE: list[str] = [
    "Kent Police count a theft and a stabbing as one offence each.",
    "A burglary of several flats goes down as one crime, Kent Police said.",
    "Kent Police say that several burglaries are often told of in one call.",
    "The driver was over three times the drink-drive limit, Surrey Police said.",
    "Officers had to knock three times before the man in Kent let them in.",
    "Three masked robbers ran from the shop, said Essex Police.",
    "Police want to speak to five witnesses.",
    "Six police cars were outside the house.",
    "Burglars broke into two houses in Ashford overnight, Kent Police said.",
    "A gang of eight youths threw stones at officers.",
    "One of the robbers had a knife, police said.",
    "Officers searched 12 gardens for the boy.",
    "Police took two hours to talk him down.",
]
RANKS_OF_PEOPLE: list[str] = [
    "The force's number two, Clive Marsh, spoke to officers in Kent.",
    "He is the highest ranking officer to be charged, said Dorset Police.",
    "She is the highest paid woman in the police in Kent.",
    "He is the second-in-command at Kent Police.",
    "The first woman to lead Surrey Police has retired.",
    "She was the third detective on the case, police said.",
    "It is the commissioner's second term at Gwent Police.",
    "Essex Police held its 40th annual carol concert.",
    "It was the first arrest in the case, police said.",
    "She is the youngest inspector in Kent Police.",
    "He became the fourth chief constable of Gwent Police in 2009.",
]
OTHER_THINGS: list[str] = [
    "Kent Police found cocaine at 81 per cent purity during the raid on a burglary gang.",
    "The block had a purity of 40 per cent, Kent Police said of the robbery.",
    "To report burglary to Kent Police, email 101@kent.police.example.",
    "The typo in our burglary story was spotted by Kent, 14, from Surrey.",
    "Send tips against burglary to Kent Police; the writer wins two tickets.",
    "There is burglary in each of the 43 forces, Kent Police said.",
    "Kent's police and crime panel voted by 11 to two for the plan on burglary.",
    "Police stations in Kent have 24 noticeboards.",
    "The police dog is four and weighs 31kg.",
    "The officer walked 12 miles for charity, said Kent Police.",
    "The police helicopter flew at 500 feet.",
    "The Kent Police choir has 40 singers.",
    "Police cones closed two lanes for a mile.",
    "The new police station has three floors and 60 parking spaces.",
    "The inspectors made 12 recommendations to Surrey Police.",
    "The Chief Constable said that 100 per cent of his time went on it.",
    "The police charity's cake sale made 12 dozen buns.",
    "The show had 200,000 visitors last year, Kent Police said.",
    "Kent Police took part in the Home Office's Best Use of Stop and Search scheme.",
    "Detectives said that these are the worst of times for burglary in Kent.",
    "The robber was under 18, said Kent Police of a robbery in Margate.",
]
TABLES = (
    AGES
    + DATES_AND_TIMES
    + ADDRESSES
    + PHONES_AND_CODES
    + SENTENCES
    + PRICES
    + SPORT_AND_PLACES
    + ONE_CASE
    + RANKS_OF_PEOPLE
    + OTHER_THINGS
)


@pytest.mark.parametrize("text", TABLES)
def test_not_a_claim(text: str, read: Callable[[str], Analysis]) -> None:
    assert differences(read(text), []) == []


# The same kinds of numbers, where they are statistics.
CLAIMS: list[Row] = [
    (
        "Kent Police recorded 12 murders in 2013, and Gwent Police only one murder.",
        [("12", "count 12", "kent"), ("one", "count 1", "gwent")],
    ),
    # What a number has passed is counted, in a headline too; the top so many are not.
    (
        "Town on edge as crimes top 21,000\n\nKent Police recorded 21,216 crimes in 2013.",
        [("21,000", "count >21000", "kent"), ("21,216", "count 21216", "kent")],
    ),
    (
        "Villagers fear worse as burglaries pass 3,000\n\nKent Police recorded 3,016 burglaries in 2013.",
        [("3,000", "count >3000", "kent"), ("3,016", "count 3016", "kent")],
    ),
    (
        "Crime hits 21,000 in Kent\n\nKent Police recorded 21,216 crimes in 2013.",
        [("21,000", "count >21000", "kent"), ("21,216", "count 21216", "kent")],
    ),
    ("Kent police in crime top 20\n\nKent Police recorded 21,216 crimes in 2013.", [("21,216", "count 21216", "kent")]),
    (
        "Firm in top 1,000 as crimes are told\n\nKent Police recorded 21,216 crimes in 2013.",
        [("21,216", "count 21216", "kent")],
    ),
    (
        "A charity whose donations fell and a library lost their banners. Kent Police recorded 640 burglaries in 2013.",
        [("640", "count 640", "kent")],
    ),
    (
        "Kent Police recorded 640 assaults on officers in 2013, as a prison in Maidstone was emptied.",
        [("640", "count 640", "kent")],
    ),
    # An age, a bus, a line: the same words before what is counted.
    ("Kent Police said 15 boys were charged with robbery last year.", [("15 boys", "count 15", "kent")]),
    ("Kent Police solved the 12 train robberies of last year.", [("12 train robberies", "count 12", "kent")]),
    (
        "Of the robberies in Kent 61 and 62 per cent were solved.",
        [("61", "percentage 61"), ("62 per cent", "percentage 62")],
    ),
    (
        "Kent had 600 burglaries, and of them over 50, or 8 per cent, were solved.",
        [("600 burglaries", "count 600"), ("over 50", "count >50"), ("8 per cent", "percentage 8")],
    ),
    ("Kent Police has to answer 101 complaints.", [("101 complaints", "count 101", "kent")]),
    # Callers are counted by what they did.
    (
        "Kent Police took 12,000 calls to its 101 line last year. Some 1,200 callers gave up.",
        [("12,000 calls", "count 12000", "kent"), ("Some 1,200 callers", "count ~1200", "kent")],
    ),
    (
        "Kent Police took 12,000 calls to its 101 line last year. The charity's 400 callers gave £12,000.",
        [("12,000 calls", "count 12000", "kent")],
    ),
    (
        "Kent Police has 3,200 officers, of whom 900 are women. Essex has 810 women.",
        [("3,200", "count 3200", "kent"), ("900", "count 900", "kent"), ("810 women", "count 810", "essex")],
    ),
    (
        "Kent Police had 420 special constables in 2012. The 420 volunteers have become 380.",
        [("420", "count 420", "kent"), ("420 volunteers", "count 420", "kent"), ("380", "count 380", "kent")],
    ),
    ("Kent Police charged 34 men aged 18 to 24 with robbery last year.", [("34", "count 34", "kent")]),
    ("Kent Police took 101,000 calls to 101 last year.", [("101,000", "count 101000", "kent")]),
    # How much alcohol is allowed.
    (
        "Sussex Police stopped 712 drivers. The limit is 35 micrograms per 100ml of breath.",
        [("712 drivers", "count 712")],
    ),
    ("Sussex Police stopped 712 drivers. One had 50mg per 100ml in his blood.", [("712 drivers", "count 712")]),
    (
        "Sussex Police stopped 712 drivers. One gave a reading of 138, the limit being 35.",
        [("712 drivers", "count 712")],
    ),
    # What the police did about matches is no sport.
    (
        "Lancashire Police made 312 arrests at FC matches in the FA Cup season. Arrests fell by 14 per cent.",
        [("312 arrests", "count 312", "lancashire"), ("14 per cent", "change 14 percent down", "lancashire")],
    ),
    (
        "Kent Police recorded 640 robberies, up 12 per cent. Its team won the FA Cup match.",
        [("640 robberies", "count 640", "kent"), ("12 per cent", "change 12 percent up", "kent")],
    ),
    # Short telephone numbers are counts where something came to them.
    (
        "Transgender hate crimes recorded by Kent Police went from 57 to 105.",
        [("57", "count 57", "kent"), ("105", "count 105", "kent")],
    ),
    (
        "Robberies in Kent were down from 132 offences to 119.",
        [("132 offences", "count 132", "kent"), ("119", "count 119", "kent")],
    ),
    ("Robberies in Kent fell from 132 in 2013 to 111.", [("132", "count 132", "kent"), ("111", "count 111", "kent")]),
    ("Robberies in Kent fell to 101.", [("101", "count 101", "kent")]),
    (
        "Robberies in Kent rose 12 per cent to 112, police said.",
        [("12 per cent", "change 12 percent up", "kent"), ("112", "count 112", "kent")],
    ),
    (
        "Robberies in Kent more than doubled, to 105.",
        [("more than doubled", "change >2 times up", "kent"), ("105", "count 105", "kent")],
    ),
    ("Kent Police moved 4,200 calls from 999 to 101 last year.", [("4,200 calls", "count 4200", "kent")]),
    ("Surrey Police answers 999 calls in nine seconds on average.", [("nine seconds", "duration 9 seconds", "surrey")]),
    ("Kent Police made 12 arrests a day in 2013.", [("12 arrests a day", "rate 12 per_day", "kent")]),
    (
        "A burglary is recorded every seven minutes in the Met area, police figures show.",
        [("every seven minutes", "duration 7 minutes", "metropolitan")],
    ),
    ("The budget of Kent Police was cut by £31m.", [("£31m", "change 31000000 down", "kent")]),
    ("Kent Police spent £4 million on overtime.", [("£4 million", "money 4000000", "kent")]),
    ("Kent Police stopped 6,400 people under section 60 last year.", [("6,400", "count 6400", "kent")]),
    (
        "Robbers carried a knife in one in five robberies recorded by Kent Police.",
        [("one in five", "ratio 20", "kent")],
    ),
    (
        "On 31 March 2014 Surrey Police had 1,940 officers.",
        [("1,940", "count 1940", "surrey", "2014-03-31..2014-03-31")],
    ),
    (
        "Kent Police recorded 30 murders in 2013, 14 of them in Ashford.",
        [("30", "count 30", "kent"), ("14", "count 14")],
    ),
    (
        "Essex Police took an average of 14 minutes to reach emergencies.",
        [("14 minutes", "duration 14 minutes", "essex")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CLAIMS, ids=[text for text, _ in CLAIMS])
def test_look_alikes_that_are(text: str, expected: list[tuple[str, ...]], read: Callable[[str], Analysis]) -> None:
    assert differences(read(text), expected) == []


# Whole short articles about something else: sport, courts, councils, other services.
ARTICLES: list[str] = [
    """Exeter drivers paid £600,000 in parking fines
Published: 2018-08-09

Wardens in Exeter stuck 19,204 parking tickets on windscreens last year, 11 per cent more than in 2016, the council has said.

Of 2,611 drivers who challenged a ticket 1,102 got off. The worst spot was Queen Street with 1,804.

A police officer who parked at the station said he had paid twice. The city is 97th out of 353 councils.
""",
    """Rubbish piles up in Ipswich as the tip puts up its prices
Published: 2018-02-22

Some 2,140 heaps of rubbish were left on streets in Ipswich last year, 14 per cent up on 2016, say figures from the borough council.

Old fridges led the list with 391. Gainsborough was the worst ward, with 288, and Holywells the best with 37.

Suffolk charges £4 a bag at its recycling centres and Essex nothing. The council issued 31 fixed penalties and took three cases to court.

"We gave one bag of knives to the police," said an officer of the council's cleaning team. "A constable came within the hour."
""",
    """Luton's wardens are at their busiest
Published: 2017-05-18

DRIVERS in Luton were given 42,118 parking tickets in 2016/17, up 6.1 per cent, and the council took £1.4m.

Bedford Road topped the list with 1,912. One in 24 appealed. Watford issued 38,000, or 391 for every 1,000 residents.

Civil enforcement officer Ian Kent, 58, once booked a police van. "That did not stop them thanking me," he said.
""",
    # short texts with a word of crime and figures of something else
    "The council sold 212 homes in Kent last year after a robbery of its budget by inflation, a councillor said.",
    "The surgery in Dover saw 640 patients, and the murder mystery evening at the hospital raised £1,200.",
    "Kent scored 212 for six; the theft of a single won the match for the county in the last over of the innings.",
    (
        "Kent edge past Surrey\n\nKent beat Surrey by 12 runs at Canterbury on Sunday. Durham, third in the table, lost again.\n\n"
        "Marsh made 64 and took three wickets for 41. The crowd was 4,200."
    ),
    (
        "Burglar jailed\n\nA burglar who broke into 14 homes was jailed for six years at Maidstone Crown Court.\n\n"
        "Clive Marsh, 34, admitted 14 counts of burglary. He took jewellery worth £12,000. The judge gave him credit of a third."
    ),
    (
        "House prices up\n\nHouse prices in Essex rose by 7.2 per cent in 2013, says an estate agent. In Durham they fell two per cent.\n\n"
        "The average home in Essex now costs £241,000, the third highest outside London."
    ),
    (
        "Ward to close\n\nThe hospital in Lincoln will lose 40 beds and 12 nurses. Waiting lists rose by 9 per cent.\n\n"
        "Patients wait four hours on average, one of the longest waits in England."
    ),
    (
        "Fire engine plans\n\nKent fire service wants to cut two engines and 64 firefighters. Fires fell by 40 per cent in ten years.\n\n"
        "Response times would rise by 30 seconds, the chief fire officer said."
    ),
    (
        "Councillors vote on parking\n\nThe council in Surrey voted by 31 to 22 to raise parking charges by 20p.\n\n"
        "It issued 12,400 tickets last year, a rise of 9 per cent."
    ),
    (
        "School tops league\n\nA school in Norfolk has come top of the GCSE table, with 94 per cent of pupils passing.\n\n"
        "It was third last year. The county average is 58 per cent."
    ),
    (
        "Storm hits coast\n\nWinds of 90mph hit Cornwall and left 2,300 homes without power. Police closed four roads.\n\n"
        "Two people were hurt. It was the worst storm since 1987."
    ),
    (
        "Violence in prisons\n\nAssaults on prison staff in England and Wales reached 10,213 in the year to December 2018, "
        "up 21 per cent on 2017 and a record, the Ministry of Justice said. Of these, 995 were serious. Assaults on "
        "prisoners by other prisoners came to 24,424, an increase of 16 per cent, which makes 295 for every 1,000 "
        "inmates. There were 325 deaths in custody, 92 of them self-inflicted, against 295 and 70 in the year before, and"
        " incidents of self-harm rose by a quarter to 55,598."
    ),
    (
        "Join us\n\nPolice Staff Investigator (two posts). Salary: £25,602 to £28,443 plus 14 per cent shift allowance. "
        "Hours: 37 a week, including one weekend in four. Contract: permanent, subject to six months' probation. You will"
        " join a team of 11 at Bridgend, and will carry a caseload of up to 20. Annual leave: 24 days, rising to 29 after"
        " five years. Closing date: noon on 14 June 2019. Interviews: week of 1 July. Reference: 0419/DCI/77. South Wales"
        " Police is an equal opportunities employer; 18 per cent of those appointed last year had a disability."
    ),
    (
        'A detective\'s life\n\nDetective Chief Superintendent Arthur "Mac" Maclean, who has died aged 88, spent 34 years in'
        " the Glasgow police and its successors. Born in Partick in 1930, the fourth of seven children, he joined at 19, "
        "walked a beat for six years and became the youngest inspector in the city at 31. He worked on 41 murders and saw"
        " all but three solved. At his peak he led 400 detectives. He gave evidence in 1975 against 14 men who were "
        "jailed for a total of 187 years. He leaves a wife of 60 years, three daughters and eight grandchildren."
    ),
    (
        "Bank fraud\n\nFraudsters took £1.2bn from bank customers in 2018, UK Finance said, up 16 per cent, but banks "
        "stopped £2 in every £3 of attempts. Unauthorised fraud came to £844.8m, of which £671.4m was on cards. There "
        "were 84,624 cases of authorised push payment fraud, in which £354.3m was lost; £82.6m went back to victims. "
        "Contactless fraud was £19.5m, equal to 2.7p in every £100 spent. Cheque fraud more than doubled to £20.6m, "
        "though there were only 2,020 cases. Remote banking losses fell by two per cent."
    ),
    (
        "Violence in shops\n\nShops in Britain lost 115 workers a day to violence or abuse last year, the British Retail "
        "Consortium said, which adds up to 42,000 incidents, and theft cost them more than £700m, a rise of 31 per cent. "
        "They spent about £1bn on guards and cameras. In its survey, four in five members said incidents had grown worse,"
        " and 70 per cent rated the response of the authorities as poor or very poor. A knife was the most common weapon."
        " The sector has 3.1 million staff; footfall was 1.7 per cent lower than in 2017."
    ),
    (
        "Conned\n\nA pensioner of 79 lost £46,200 in six weeks to a caller who claimed to be from the Metropolitan Police, "
        "a court was told. The fraudster told her that 11 people at her bank were suspects and that she must withdraw "
        "£7,700 a week. A courier came for it seven times. On the eighth, on 19 June, two officers were waiting. Kyle "
        "Deverell, 22, admitted conspiracy and got three years and four months. He had £3,150 on him and had been paid 5 "
        "per cent. Eighteen other victims, aged from 71 to 94, lost a total of £302,000; the banks have repaid "
        "two-fifths."
    ),
    (
        "Most borrowed\n\nCrime fiction accounted for a third of the novels borrowed from Bristol's libraries in 2018, and "
        "for 14 of the top 20. Loans came to 1,511,000 in all, four per cent down. The most borrowed was The Midnight "
        "Line by Lee Child, out 1,212 times, followed by Ian Rankin's Rather Be the Devil at 1,120, where Edinburgh's "
        "finest kill time over two old murders and one new one. True crime has doubled its share to six per cent since "
        "2013. The city has 27 branches, of which 17 were to have been shut to save £1.4m."
    ),
    (
        "Old dogs\n\nA charity that looks after retired police dogs and horses took in 61 animals last year, 14 more than "
        "in 2017. Hounds for Heroes in Derbyshire, founded in 2012, has now rehomed 388, including 212 German shepherds "
        "and 91 spaniels. The average dog works for seven and a half years, bites 11 people and costs £1,380 to treat in "
        "retirement, against £260 for a pet. Fewer than a third of forces pay anything. Donations were up by 22 per cent,"
        " to £204,000, of which legacies made up half. The oldest resident, Sabre, is 16 and has three legs."
    ),
    (
        "Trading standards\n\nTrading standards officers in Lancashire seized 1.2 million illegal cigarettes and 212 kilos "
        "of hand-rolling tobacco in 2018, twice as much as in the year before. Of 188 test purchases by volunteers aged "
        "16, alcohol was sold in 31, a failure rate of 16.5 per cent, and knives in five out of 40. Sixteen traders were "
        "prosecuted and fined £74,300. Complaints about roofers and pavers rose by nine per cent to 1,310; in 14 cases "
        "police attended. The service has 34 officers, where it had 71 in 2010, and its budget has gone from £3.9m to "
        "£1.8m."
    ),
    (
        "Drones\n\nThe number of drones reported near aircraft rose from 93 in 2017 to 125 in 2018, an increase of 34 per "
        "cent, the UK Airprox Board said. Of these 36 were in the most serious category. In 2014 there were six. Flights "
        "at Gatwick were suspended for 33 hours in December, and about 140,000 people on 1,000 flights were stranded at a"
        " cost of £50m. Sussex Police received 129 sightings, of which 109 came from credible witnesses, searched 26 "
        "places and spent £790,000. Two people were held for 36 hours, and released; they have since been paid £200,000."
    ),
    (
        "An old cross\n\nThe Victoria Cross awarded to Sergeant Albert Hedges at Cambrai in 1917, one of 182 that "
        "went to sergeants in that war, was sold for £240,000, twice its estimate. Hedges took 41 prisoners and six "
        "machine guns with nine men, of whom four died. He was a constable in Reading before and after, walked a beat for"
        " 23 years, and is said to have made just two arrests. In 628 cases the cross was given for one day's work. Five "
        "such medals have been sold this year, three more than last, for a total of £1.1m. The museum that bought it now "
        "has 87."
    ),
    (
        "Cold night\n\nScotland's coldest May night for 23 years saw minus 6.2C at Tulloch Bridge, half a degree off the "
        "record. It followed the warmest Easter, when Kinlochewe had 23.4C. Rainfall was 60 per cent of normal, and nine "
        "days of wildfires burned 5,600 hectares in Moray, the largest for 20 years; 80 firefighters, two helicopters and"
        " 19 appliances were used at once. Police Scotland closed three roads and evacuated 11 houses. Drivers had 3,100 "
        "breakdowns on one day, said the AA, a fifth more than usual. Ice cream sales doubled."
    ),
]


@pytest.mark.parametrize("text", PERSONS)
def test_figures_of_one_person(text: str, read: Callable[[str], Analysis]) -> None:
    assert differences(read(text), []) == []


@pytest.mark.parametrize(("text", "expected"), COUNTED)
def test_figures_of_many_persons(text: str, expected: list[tuple[str, ...]], read: Callable[[str], Analysis]) -> None:
    assert differences(read(text), expected) == []


@pytest.mark.parametrize("text", ARTICLES, ids=[text.partition("\n")[0] for text in ARTICLES])
def test_articles_of_other_worlds(text: str, read: Callable[[str], Analysis]) -> None:
    assert differences(read(text), []) == []
