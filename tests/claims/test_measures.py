"""Measures: which facets the words give, what context lends, and what stays open. Sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.domain.claims import Analysis

Facts = list[tuple[str, str]]


def facets(analysis: Analysis) -> Facts:
    """Each claim as (its words, topic.event.population.statistic), open facets left out; parts are joined by "+"."""
    text = analysis.article.text
    told = []
    for claim in analysis.claims:
        assert claim.measure is not None
        parts = claim.measure.parts or (claim.measure.facets,)
        ids = [".".join(x for x in (p.topic, p.event, p.population, p.statistic) if x) for p in parts]
        told.append((claim.span.of(text), "+".join(ids)))
    return told


# One claim a text, and its measure: topic.event[.population].statistic
TOPICS: list[tuple[str, str]] = [
    ("Kent has 1,266 women police, a spokesman said.", "officers.employed.female.count"),
    ("Kent Police has 1,266 policewomen.", "officers.employed.female.count"),
    ("Kent Police had 1,266 full-time equivalent officers in March 2013.", "officers.employed.count"),
    ("Kent Police had 135 full-time equivalent PCSOs in March 2013.", "pcsos.employed.count"),
    # Kinds as the tables of a force name them, in brackets behind the whole.
    ("Kent Police recorded in 2013:\n\nBurglary (dwelling): 640", "burglary-residential.recorded.count"),
    ("Kent Police recorded in 2013:\n\nBurglary (homes): 640", "burglary-residential.recorded.count"),
    ("Kent Police recorded in 2013:\n\nBurglary (other): 640", "burglary-non-residential.recorded.count"),
    ("Kent Police recorded in 2013:\n\nBurglary (non-dwelling): 640", "burglary-non-residential.recorded.count"),
    ("Kent Police recorded in 2013:\n\nBurglary (all): 640", "burglary.recorded.count"),
    ("Kent Police recorded in 2013:\n\nBurglary (640)", "burglary.recorded.count"),
    ("Kent Police recorded in 2013:\n\nTheft of motor vehicle: 640", "vehicle-theft.recorded.count"),
    ("Kent Police recorded in 2013:\n\nTheft from motor vehicle: 640", "theft-from-vehicle.recorded.count"),
    ("Kent Police recorded 640 thefts of and from cars.", "vehicle-crime.recorded.count"),
    ("Kent Police recorded 640 thefts from or of motor vehicles.", "vehicle-crime.recorded.count"),
    ("Kent Police recorded 640 thefts from cars.", "theft-from-vehicle.recorded.count"),
    ("Kent Police recorded 640 moped-enabled crimes.", "moped-crime.recorded.count"),
    ("Kent Police recorded 640 moped thefts.", "motorcycle-theft.recorded.count"),
    ("Kent Police recorded 640 quad bike thefts.", "motorcycle-theft.recorded.count"),
    ("Kent Police recorded 640 livestock thefts.", "rural-crime.recorded.count"),
    ("In Kent 64 children were caught with knives, say police.", "knife-possession.recorded.child.count"),
    # An answer begins with what the next sentence counts.
    (
        "What is commonest in Kent, police say?\n\nViolence, by a distance. It accounted for 640 offences.",
        "violence.recorded.count",
    ),
    ("Kent Police recorded 6,400 victim-based offences.", "victim-based-crime.recorded.count"),
    ("Kent Police recorded 6,400 crimes that have a victim.", "victim-based-crime.recorded.count"),
    ("Kent Police saw every kind of crime fall except burglary which had 640 more cases.", "burglary.recorded"),
    ("Kent Police recorded 640 crimes against persons.", "violence.recorded.count"),
    ("Kent Police seized crack 64 times.", "crack.seized.count"),
    ("Kent Police seized drugs 640 times.", "drugs.seized.count"),
    ("Kent Police recorded 640 frauds, including fraud online.", "fraud.recorded.count"),
    ("Kent Police recorded 640 burglaries.", "burglary.recorded.count"),
    ("There were 640 break-ins recorded by Kent Police.", "burglary.recorded.count"),
    ("Kent Police logged 640 muggings.", "robbery.recorded.count"),
    ("Rapes recorded by Kent Police came to 640.", "rape.recorded.count"),
    ("Kent Police recorded 6,400 sexual offences.", "sexual-offences.recorded.count"),
    ("Kent Police recorded 6,400 violent crimes.", "violence.recorded.count"),
    ("Kent Police recorded 640 knife crimes.", "knife-crime.recorded.count"),
    ("Shoplifters were behind 640 thefts from shops recorded by Kent Police.", "shoplifting.recorded.count"),
    ("Kent Police recorded 94,000 crimes in all.", "all-crime.recorded.all.count"),
    ("Kent Police recorded 640 hate crimes.", "hate-crime.recorded.count"),
    ("Kent Police dealt with 6,400 anti-social behaviour incidents.", "asb.recorded.count"),
    ("Kent Police recorded 640 bicycle thefts.", "bicycle-theft.recorded.count"),
    ("Kent Police recorded 64 murders and manslaughters.", "homicide.recorded.count"),
    ("Kent Police has 3,200 officers.", "officers.employed.count"),
    # Attacks on officers, whosever they are; on others they are no such attacks.
    ("There were 538 assaults on Kent officers, police figures show.", "assaults-on-officers.assaulted.count"),
    ("Kent Police recorded 538 attacks on its officers.", "assaults-on-officers.assaulted.count"),
    ("There were 538 attacks on our front-line officers, said Kent Police.", "assaults-on-officers.assaulted.count"),
    ("Kent Police recorded 538 assaults against members of its staff.", "assaults-on-officers.assaulted.count"),
    ("There were 538 assaults on Kent Police staff.", "assaults-on-officers.assaulted.count"),
    ("Kent Police recorded 538 assaults on prison officers.", "assault.recorded.count"),
    ("Kent Police recorded 538 assaults on NHS staff.", "assault.recorded.count"),
    ("Kent Police employs 280 PCSOs.", "pcsos.employed.count"),
    ("Kent Police has 310 special constables.", "specials.employed.count"),
    ("Kent Police carried out 6,400 stop and searches.", "stop-search.searched.count"),
    ("Officers at Kent Police drew a Taser 64 times.", "taser.drawn.count"),
]
# What became of it: the event.
EVENTS: list[tuple[str, str]] = [
    ("Kent Police sought a charging decision on 64 rape suspects.", "rape.referred-to-cps.count"),
    ("Kent Police sent 64 rape files to prosecutors.", "rape.referred-to-cps.count"),
    ("Kent Police put 64 rape suspects before the CPS.", "rape.referred-to-cps.count"),
    ("Prosecutors took 64 charging decisions in rape cases from Kent Police.", "rape.referred-to-cps.count"),
    ("Kent Police charged 64 rape suspects.", "rape.charged.count"),
    ("Kent Police brought 64 charges for rape.", "rape.charged.count"),
    ("Kent Police had the biggest percentage rise in burglary.", "burglary.recorded"),
    ("Kent Police had the biggest percentage of burglaries detected.", "burglary.detected.percentage"),
    ("Kent Police no-crimed 64 rapes.", "rape.no-crimed.count"),
    ("The number of rape “no crimes” in Kent was 64, police said.", "rape.no-crimed.count"),
    ("Kent Police wrote off 30 per cent of rape allegations as no crimes.", "rape.no-crimed.percentage"),
    ("Kent's no-crime rate for rape is 30 per cent, police figures show.", "rape.no-crimed.percentage"),
    ("Kent Police detected 64 rapes.", "rape.detected.count"),
    ("Kent Police solved 64 burglaries.", "burglary.detected.count"),
    ("Kent Police bailed 640 suspects.", "police-bail.let-out.count"),
    ("Some 640 people were released under investigation by Kent Police.", "released-under-investigation.let-out.count"),
    ("The use of police bail in Kent fell by 86 per cent.", "police-bail.let-out"),
    # not recorded, and recorded of what was reported
    ("Kent Police does not record 6,400 crimes a year.", "all-crime.unrecorded.count"),
    ("Kent Police did not properly record 6,400 crimes.", "all-crime.unrecorded.count"),
    ("In Kent 6,400 offences go astray each year, police say.", "all-crime.unrecorded.count"),
    ("Kent Police did not log 3 per cent of the crimes reported to it.", "all-crime.unrecorded.percentage"),
    ("A quarter of crimes reported to Kent Police were not recorded.", "all-crime.unrecorded.percentage"),
    ("Some 6,400 crimes reported to Kent Police go unrecorded each year.", "all-crime.unrecorded.count"),
    ("There are 6,400 crimes reported to Kent Police which were never recorded.", "all-crime.unrecorded.count"),
    ("Some 640 burglaries recorded by Kent Police went unsolved.", "burglary.no-suspect.count"),
    ("Some 640 rapes reported to Kent Police led to a charge.", "rape.charged.count"),
    ("Kent Police was recording 76 per cent of crime, inspectors say.", "all-crime.recorded-accurately.percentage"),
    ("Kent Police recorded only 85 per cent of the crimes it should have.", "all-crime.recorded-accurately.percentage"),
    ("Kent Police under-records crime by 6,400 offences a year.", "all-crime.unrecorded.count"),
    (
        "In Kent 91 per cent of crimes reported are recorded as they should be.",
        "all-crime.recorded-accurately.percentage",
    ),
    ("Crime recording by Kent Police: 6,400 crimes a year go unrecorded.", "all-crime.unrecorded.count"),
    (
        "At recording crime Kent Police is good: 91 per cent of reported crimes were recorded.",
        "all-crime.recorded-accurately.percentage",
    ),
    # what was recorded all the same
    ("Half of the crimes reported to Kent Police were recorded as thefts.", "theft.recorded.percentage"),
    ("Kent Police recorded 12 per cent of crime in the South East.", "all-crime.recorded.percentage"),
    ("Kent Police recorded 12 per cent of offences that involve knives.", "all-crime.recorded.percentage"),
    ("Some 640 rapes reported to Kent Police were historic.", "rape.reported.count"),
    ("Some 640 rapes were reported to Kent Police and went unsolved.", "rape.reported.count"),
    ("There were 640 rapes reported to Kent Police, which charged nobody.", "rape.reported.count"),
    ("There were 640 rapes recorded by Kent Police and few were solved.", "rape.recorded.count"),
    ("Kent Police records 85 per cent of reported crimes.", "all-crime.recorded-accurately.percentage"),
    ("Kent Police was recording only 85 per cent of crimes.", "all-crime.recorded-accurately.percentage"),
    ("Kent Police recorded 85 per cent of all crimes in 2013.", "all-crime.recorded-accurately.percentage"),
    ("Kent Police recorded 12 per cent of crimes in 2013.", "all-crime.recorded.percentage"),
    ("Kent Police recorded 60 per cent of crimes in Dover.", "all-crime.recorded.percentage"),
    ("Kent Police recorded 60 per cent of crimes at night.", "all-crime.recorded.percentage"),
    (
        "A quarter of the crimes reported to Kent Police never reached the books.",
        "all-crime.unrecorded.percentage",
    ),
    ("Only 85 per cent of crimes reported to Kent Police were recorded.", "all-crime.recorded-accurately.percentage"),
    ("Kent Police recorded 85% of the crimes that were reported to it.", "all-crime.recorded-accurately.percentage"),
    ("Half of the crimes recorded by Kent Police were reported online.", "all-crime.recorded.percentage"),
    ("Kent Police solved 12 per cent of the crimes reported to it.", "all-crime.detected.percentage"),
    ("The number of abandoned calls to Kent Police came to 640.", "calls-101.abandoned.count"),
    ("Kent Police cleared up 14 per cent of burglaries.", "burglary.detected.percentage"),
    ("The detection rate for burglary at Kent Police is 14 per cent.", "burglary.detected.percentage"),
    ("Kent Police charged suspects in 64 rape cases.", "rape.charged.count"),
    ("Only nine per cent of robberies led to a charge, Kent Police said.", "robbery.charged.percentage"),
    (
        "In Kent 58 per cent of burglaries were closed with no suspect identified, police figures show.",
        "burglary.no-suspect.percentage",
    ),
    (
        "Victims withdrew support in 31 per cent of rapes recorded by Kent Police.",
        "rape.victim-does-not-support.percentage",
    ),
    ("There were 64 convictions for rape in Kent, police figures show.", "rape.convicted.count"),
    ("There were 64 prosecutions for rape in Kent, police figures show.", "rape.prosecuted.count"),
    ("Kent Police gave cautions for 64 assaults.", "assault.cautioned.count"),
    ("Police in Kent arrested 64 people for robbery.", "robbery.arrested.count"),
    (
        "Police in Kent failed to record 19 per cent of violent crimes reported to them.",
        "violence.unrecorded.percentage",
    ),
]
# Of whom, and per what.
POPULATIONS: list[tuple[str, str]] = [
    ("Kent Police recorded 640 adult rapes.", "rape.recorded.adult.count"),
    ("Kent Police recorded 640 rapes of adults.", "rape.recorded.adult.count"),
    ("Kent Police recorded 640 child rapes.", "rape.recorded.child.count"),
    ("Kent Police recorded 640 rapes of children.", "rape.recorded.child.count"),
    ("Kent Police recorded 640 rapes of women.", "rape.recorded.female.count"),
    ("Kent Police recorded 64 rapes of men.", "rape.recorded.male.count"),
    ("Kent Police has 900 female officers.", "officers.employed.female.count"),
    ("There were 12.5 rapes of adults per 100,000 adults in Kent, police figures show.", "rape.recorded.adult.rate"),
    ("The rate of recorded rape in Kent was 22 per 100,000 people.", "rape.recorded.rate"),
    ("There were 11 burglaries per 1,000 homes in Kent, police figures show.", "burglary.recorded.rate"),
    ("Kent Police recorded 52 crimes per 1,000 residents.", "all-crime.recorded.rate"),
]
# What a change is of, where another subject stands nearer; parts that are only named.
SUBJECTS: list[tuple[str, str]] = [
    ("Analysts put the fall in crime in Kent down to a 6% drop in vandalism.", "criminal-damage.recorded"),
    ("Analysts attributed the fall in crime in Kent to a 6% drop in vandalism.", "criminal-damage.recorded"),
    ("Crime in Kent fell thanks to a drop of 6 per cent in vandalism.", "criminal-damage.recorded"),
    ("In Kent sexual offences rose by 13 per cent after officers changed their forms.", "sexual-offences.recorded"),
    ("Overall crime in Kent, including burglary, robbery and theft, fell by 12 per cent.", "all-crime.recorded"),
    ("Recorded crime figures for Kent show falls in violence (down 4 per cent).", "violence.recorded"),
    ("Crimes such as burglary rose by 3 per cent in Kent.", "burglary.recorded"),
    ("The number of police staff in Kent, including PCSOs, fell by 8.7 per cent.", "staff.employed.count"),
    ("Kent Police lost 5,102 working days to psychological illness.", "sickness.lost.count"),
    ("Some 5,102 days were lost to stress-related absence in Kent, police said.", "sickness.lost.count"),
]
TABLES = TOPICS + EVENTS + POPULATIONS + SUBJECTS


@pytest.mark.parametrize(("text", "measure"), TABLES, ids=[text for text, _ in TABLES])
def test_the_measure_of_a_claim(text: str, measure: str, read: Callable[[str], Analysis]) -> None:
    ((_, found),) = facets(read(text))
    assert found == measure


# What the sentence leaves out, the sentences before it say; a new subject is a new one.
CONTEXT: list[tuple[str, Facts]] = [
    # What befell the subject, told without a figure, is what is counted next; what never befalls it is counted apart.
    (
        "Kent Police used force 9,300 times in 2013. The force made more arrests as well. There were 1,300 of them.",
        [("9,300", "use-of-force.used.count"), ("1,300", "arrested.count")],
    ),
    (
        "Kent Police carried out 9,300 breath tests in 2013. Arrests were down as well, at 1,300.",
        [("9,300", "breath-tests.conducted.count"), ("1,300", "arrested.count")],
    ),
    (
        "Kent Police recorded 9,300 burglaries in 2013. The number of charges rose too. It was 310.",
        [("9,300", "burglary.recorded.count"), ("310", "burglary.charged.count")],
    ),
    (
        "Kent Police recorded 9,300 burglaries in 2013. Some charges followed. There had been 8,200 the year before.",
        [("9,300", "burglary.recorded.count"), ("8,200", "burglary.recorded.count")],
    ),
    (
        "Kent Police carried out 9,300 breath tests in 2013. Arrests followed in some cases. There had been 8,200 the year before.",
        [("9,300", "breath-tests.conducted.count"), ("8,200", "breath-tests.conducted.count")],
    ),
    (
        "Kent Police recorded 9,300 burglaries in 2013. More reports came from towns. There had been 8,200 the year before.",
        [("9,300", "burglary.recorded.count"), ("8,200", "burglary.recorded.count")],
    ),
    # A place behind a rate is by number where the words say so.
    (
        "Kent Police carried out 9,300 breath tests in 2013, five for every 1,000 people. By sheer number it was second.",
        [
            ("9,300", "breath-tests.conducted.count"),
            ("five", "breath-tests.conducted.rate"),
            ("second", "breath-tests.conducted"),
        ],
    ),
    (
        "Kent Police carried out 9,300 breath tests in 2013, five for every 1,000 people. In absolute terms it was second.",
        [
            ("9,300", "breath-tests.conducted.count"),
            ("five", "breath-tests.conducted.rate"),
            ("second", "breath-tests.conducted"),
        ],
    ),
    (
        "Kent Police carried out 9,300 breath tests in 2013, five for every 1,000 people. On that measure it was second.",
        [
            ("9,300", "breath-tests.conducted.count"),
            ("five", "breath-tests.conducted.rate"),
            ("second", "breath-tests.conducted.rate"),
        ],
    ),
    # Drivers who blow into something are tested.
    (
        "Kent Police carried out breath tests all year. Officers asked 9,300 motorists to blow into the tube in 2013.",
        [("9,300 motorists", "breath-tests.conducted.count")],
    ),
    (
        "Kent Police carried out breath tests all year. Officers made 9,300 drivers blow into a bag in 2013.",
        [("9,300 drivers", "breath-tests.conducted.count")],
    ),
    # What befell the first kind befell the next, of which no more is said.
    (
        "Kent Police made 4,374 arrests for violence, 2,985 for theft and 298 over robbery; of burglaries there were 5,120.",
        [
            ("4,374 arrests", "violence.arrested.count"),
            ("2,985", "theft.arrested.count"),
            ("298", "robbery.arrested.count"),
            ("5,120", "burglary.recorded.count"),
        ],
    ),
    # "In all" of a sentence turns from a part to the whole; "in all" of a figure is of the part.
    (
        "Kent Police recorded 338 hate crimes against disabled people, while transgender people were targeted on 81 occasions.",
        [("338", "hate-crime-disability.recorded.count"), ("81", "hate-crime-transgender.recorded.count")],
    ),
    (
        "Kent Police recorded 46 transgender hate crimes. In all, there were 2,944 hate crimes.",
        [("46", "hate-crime-transgender.recorded.count"), ("2,944", "hate-crime.recorded.all.count")],
    ),
    (
        "Kent Police recorded 46 transgender hate crimes. There were 46 hate crimes of this kind in all.",
        [("46", "hate-crime-transgender.recorded.count"), ("46", "hate-crime-transgender.recorded.count")],
    ),
    # Behind the share that some group is, a count is of all again, but for one that goes on with the group.
    (
        "Kent Police recorded 640 rapes. A third of the victims were children. Surrey recorded 310.",
        [
            ("640 rapes", "rape.recorded.count"),
            ("A third", "rape.recorded.child.percentage"),
            ("310", "rape.recorded.count"),
        ],
    ),
    (
        "Kent Police recorded 640 rapes. Of the victims, 29 per cent were male.\n\nOne in nine of the reports led to a charge.",
        [
            ("640 rapes", "rape.recorded.count"),
            ("29 per cent", "rape.recorded.male.percentage"),
            ("One in nine", "rape.charged.percentage"),
        ],
    ),
    (
        "Kent Police recorded 640 rapes. A third of the victims were children. They were the victims in 212.",
        [
            ("640 rapes", "rape.recorded.count"),
            ("A third", "rape.recorded.child.percentage"),
            ("212", "rape.recorded.child.count"),
        ],
    ),
    (
        "Kent Police recorded 212 child rapes. Surrey recorded 110.",
        [("212", "rape.recorded.child.count"), ("110", "rape.recorded.child.count")],
    ),
    # A rape story tells of sexual offences beside it, which are another count; "sex attacks" may be the rapes.
    (
        "Kent Police recorded 640 rapes. There were 2,060 sexual offences.",
        [("640 rapes", "rape.recorded.count"), ("2,060 sexual offences", "sexual-offences.recorded.count")],
    ),
    (
        "Kent Police recorded 640 rapes. Of the sex attacks, 64 led to a charge.",
        [("640 rapes", "rape.recorded.count"), ("64", "rape.charged.count")],
    ),
    (
        "Kent Police recorded 640 rapes. Of those offences, 64 led to a charge.",
        [("640 rapes", "rape.recorded.count"), ("64", "rape.charged.count")],
    ),
    (
        "Kent Police recorded 640 adult rapes. Of those 64 were no-crimed.",
        [("640", "rape.recorded.adult.count"), ("64", "rape.no-crimed.adult.count")],
    ),
    (
        "Kent Police recorded 640 burglaries. In Surrey there were 512.",
        [("640", "burglary.recorded.count"), ("512", "burglary.recorded.count")],
    ),
    (
        "Kent Police recorded 640 burglaries, of which 14 per cent were detected.",
        [("640", "burglary.recorded.count"), ("14 per cent", "burglary.detected.percentage")],
    ),
    (
        "Kent Police recorded 640 burglaries and 212 robberies.",
        [("640", "burglary.recorded.count"), ("212", "robbery.recorded.count")],
    ),
    # In a story on cuts bare numbers are of no pounds.
    (
        "Anger over police cuts\n\nKent Police has 587 fewer officers than in 2010. There were 1,617 in March.",
        [("587", "officers.employed"), ("1,617", "officers.employed.count")],
    ),
    (
        "Anger over police cuts\n\nKent Police has 587 fewer officers than in 2010.\n\nThere were 1,617 in March.",
        [("587", "officers.employed"), ("1,617", "officers.employed.count")],
    ),
    (
        "Anger over police cuts\n\nKent Police has 587 fewer officers than in 2010.\n\nIt must find another £16m by March.",
        [("587", "officers.employed"), ("£16m", "police-cuts.cut.money")],
    ),
    (
        "Kent Police recorded 640 burglaries. It has 3,200 officers.",
        [("640", "burglary.recorded.count"), ("3,200", "officers.employed.count")],
    ),
    (
        "Kent Police no-crimed 30 per cent of rapes, the highest rate in England.",
        [("30 per cent", "rape.no-crimed.percentage"), ("highest", "rape.no-crimed.percentage")],
    ),
    (
        "Kent had the most robberies in 2018, with 412, and its detection rate was poor. Sussex had 904.",
        [
            ("most robberies", "robbery.recorded"),
            ("412", "robbery.recorded.count"),
            ("904", "robbery.recorded.count"),
        ],
    ),
    (
        "Kent Police recorded 640 rapes. The detection rate was 18 per cent.",
        [("640", "rape.recorded.count"), ("18 per cent", "rape.detected.percentage")],
    ),
    (
        "Kent Police recorded 640 child rapes. Adult rapes came to 512.",
        [("640", "rape.recorded.child.count"), ("512", "rape.recorded.adult.count")],
    ),
    (
        "Kent Police recorded 96 robberies, 24 burglaries and a rape.",
        [("96", "robbery.recorded.count"), ("24", "burglary.recorded.count")],
    ),
    (
        "Kent Police, which has 3,200 officers, recorded 640 rapes and solved 64.",
        [("3,200", "officers.employed.count"), ("640", "rape.recorded.count"), ("64", "rape.detected.count")],
    ),
    # its own unit is counted anew, whatever befell those told before
    (
        "Of the drivers breathalysed by Kent Police 97 failed. There were 1,235 more tests than in 2012.",
        [("97", "breath-tests.failed.count"), ("1,235 more tests", "breath-tests.conducted")],
    ),
    (
        "Kent Police made 412 stop and searches. There were 31 more searches than in 2012, and six more arrests.",
        [
            ("412", "stop-search.searched.count"),
            ("31 more searches", "stop-search.searched"),
            ("six more arrests", "stop-search.arrested"),
        ],
    ),
    # a clause that begins with a subject of its own has it alone
    (
        "Kent Police recorded 60,000 crimes, a rise of a fifth, and violence accounted for 20,000.",
        [
            ("60,000", "all-crime.recorded.count"),
            ("a fifth", "all-crime.recorded"),
            ("20,000", "violence.recorded.count"),
        ],
    ),
    (
        "Kent Police has 3,200 officers and PCSOs. There are 2,900 officers.",
        [("3,200", "officers-and-pcsos.employed.count"), ("2,900", "officers.employed.count")],
    ),
    (
        "The number of officers in Kent fell to 1,965, so that each made seven arrests.",
        [("1,965", "officers.employed.count"), ("seven arrests", "arrested.count")],
    ),
    # of whom a rate is taken
    (
        "Kent Police made 1.8 searches for every 1,000 white people, compared with 11.3 for every 1,000 black people.",
        [("1.8", "stop-search.searched.white.rate"), ("11.3", "stop-search.searched.black.rate")],
    ),
    (
        "For every 1,000 white residents in Kent there were 1.8 searches; for every 1,000 black residents, 11.3.",
        [("1.8", "stop-search.searched.white.rate"), ("11.3", "stop-search.searched.black.rate")],
    ),
    (
        "Kent Police made 2,667 searches, or 2.4 for every 1,000 people, and 11.3 for every 1,000 black people.",
        [
            ("2,667", "stop-search.searched.count"),
            ("2.4", "stop-search.searched.rate"),
            ("11.3", "stop-search.searched.black.rate"),
        ],
    ),
    (
        "Eleven in every 1,000 black people were searched by Kent Police, but only two in every 1,000 white people.",
        [("Eleven", "stop-search.searched.black.rate"), ("two", "stop-search.searched.white.rate")],
    ),
    # what a number includes is no measure of its own
    (
        "Kent Police fails to record 6,400 crimes a year, including a third of violent crimes.",
        [("6,400", "all-crime.unrecorded.count"), ("a third", "violence.unrecorded.percentage")],
    ),
    (
        "Kent Police arrested 640 people. Among women it dropped, by 68 per cent, to 1,781.",
        [("640", "arrested.count"), ("68", "arrested.female"), ("1,781", "arrested.female.count")],
    ),
    # the whole of which a number is a part, right before it
    *(
        (text, [("3,328", "officers.employed.all.count"), ("912", "officers.employed.female.count")])
        for text in (
            "Of Kent Police's 3,328 officers 912 are women.",
            "Of Kent Police's 3,328 officers, 912 were women.",
            "In Kent, of the force's 3,328 officers 912 are women.",
        )
    ),
    (
        "Kent Police recorded 640 burglaries. Since more officers were put on the beat the total has fallen from 88 to 71.",
        [("640", "burglary.recorded.count"), ("88", "burglary.recorded.count"), ("71", "burglary.recorded.count")],
    ),
    (
        "Kent Police recorded 640 burglaries. Since cuts began the number of officers has fallen from 3,880 to 3,710.",
        [
            ("640", "burglary.recorded.count"),
            ("3,880", "officers.employed.count"),
            ("3,710", "officers.employed.count"),
        ],
    ),
    (
        "Kent Police arrested 728 children for burglary. Sixty-one of them were girls. In 2012 it was 512.",
        [
            ("728", "burglary.arrested.child.count"),
            ("Sixty-one", "burglary.arrested.female-child.count"),
            ("512", "burglary.arrested.child.count"),
        ],
    ),
    # A part that is told of them leaves the story with all; whose figures alone were told, it goes on with them.
    (
        "Kent Police recorded 879 rapes, of which 412 were of children.\n\nOne in nine cases ends in a charge.",
        [
            ("879", "rape.recorded.all.count"),
            ("412", "rape.recorded.child.count"),
            ("One in nine", "rape.charged.all.percentage"),
        ],
    ),
    (
        "Kent Police recorded 879 rapes, including 412 of children. In Essex there were 241.",
        [("879", "rape.recorded.count"), ("412", "rape.recorded.child.count"), ("241", "rape.recorded.count")],
    ),
    (
        "Kent Police recorded 879 rapes. Of these 412 were of children. In Essex there were 241.",
        [("879", "rape.recorded.count"), ("412", "rape.recorded.child.count"), ("241", "rape.recorded.count")],
    ),
    (
        "Kent Police recorded 412 rapes of children. In Essex there were 241.",
        [("412", "rape.recorded.child.count"), ("241", "rape.recorded.child.count")],
    ),
    # What a strand is based on, and whom it befalls.
    (
        "Kent Police recorded 640 hate crimes. Offences to do with faith or religion rose to 61 and those against disabled people to 43.",
        [
            ("640", "hate-crime.recorded.count"),
            ("61", "hate-crime-religion.recorded.count"),
            ("43", "hate-crime-disability.recorded.count"),
        ],
    ),
    (
        "Kent Police recorded 640 hate crimes. Crimes targeting trans people came to 21, and disability-related crimes to 43.",
        [
            ("640", "hate-crime.recorded.count"),
            ("21", "hate-crime-transgender.recorded.count"),
            ("43", "hate-crime-disability.recorded.count"),
        ],
    ),
    (
        "Kent Police recorded 640 hate crimes. Religious hate fell to 61 while crimes because of sexuality rose to 96.",
        [
            ("640", "hate-crime.recorded.count"),
            ("61", "hate-crime-religion.recorded.count"),
            ("96", "hate-crime-sexual-orientation.recorded.count"),
        ],
    ),
    (
        "Kent Police recorded 640 hate crimes. Overall 96 such crimes were solved.",
        [("640", "hate-crime.recorded.count"), ("96", "hate-crime.detected.count")],
    ),
    (
        "Kent Police recorded 640 burglaries. As for PCSOs, their number has fallen from 380 to 310.",
        [("640", "burglary.recorded.count"), ("380", "pcsos.employed.count"), ("310", "pcsos.employed.count")],
    ),
    (
        "Kent Police arrested 640 people. In Sussex 212 children were arrested, half as many as in 2013 (424).",
        [
            ("640", "arrested.count"),
            ("212", "arrested.child.count"),
            ("half", "arrested.child"),
            ("424", "arrested.child.count"),
        ],
    ),
    (
        "In Dover, where three teenagers have been stabbed, knife offences recorded by police rose from 188 to 241.",
        [("188", "knife-crime.recorded.count"), ("241", "knife-crime.recorded.count")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CONTEXT, ids=[text for text, _ in CONTEXT])
def test_what_context_lends(text: str, expected: Facts, read: Callable[[str], Analysis]) -> None:
    found = facets(read(text))
    assert [measure for _, measure in found] == [measure for _, measure in expected]
    assert all(want in got for (got, _), (want, _) in zip(found, expected, strict=True))


# Not said, so left open: (text, the facet that must be None)
OPEN: list[tuple[str, str]] = [
    ("Kent Police recorded 640 rapes.", "population"),
    ("Kent Police was third highest for rape.", "statistic"),
    ("Kent Police tops the table for burglary.", "statistic"),
    ("Kent Police solved 64 rapes.", "population"),
    ("Only Cumbria had less burglary than Durham, police figures show.", "statistic"),
    ("Burglary in Kent is at its lowest since 2004, police say.", "statistic"),
    ("Burglary in Kent doubled, police say.", "statistic"),
    ("Kent Police solved 64 robberies.", "base"),
    ("Kent Police is second lowest for robbery.", "statistic"),
]


@pytest.mark.parametrize(("text", "facet"), OPEN)
def test_what_stays_open(text: str, facet: str, read: Callable[[str], Analysis]) -> None:
    (claim,) = read(text).claims
    assert claim.measure is not None
    assert getattr(claim.measure.facets, facet) is None


# The words of one topic in the names of something else: (text, topic that must not be understood)
LOOK_ALIKES: list[tuple[str, str]] = [
    ("The Police and Crime Commissioner said Kent Police has 3,200 officers.", "all-crime"),
    ("The rape crisis centre said Kent Police recorded 640 burglaries.", "rape"),
    ("Burglary squad officers solved 64 robberies, Kent Police said.", "burglary"),
    ("The Chief Constable said that Kent Police recorded 640 burglaries.", "constables"),
    ("The Crime Survey aside, Kent Police recorded 640 robberies.", "all-crime"),
    ("Detective Inspector Ann Marsh said Kent Police recorded 640 robberies.", "inspectors"),
    ("The robbery squad at Kent Police has 64 officers.", "robbery"),
    ("Kent Police recorded 94,000 crimes, excluding fraud.", "fraud"),
    ("Kent Police recorded 94,000 crimes, fraud not included.", "fraud"),
    ("Recorded crime, with drugs and weapons but not fraud, came to 94,000 in Kent.", "fraud"),
    ("Recorded crime in Kent, minus fraud, came to 94,000.", "fraud"),
    ("Crime, bar fraud, came to 94,000 in Kent.", "fraud"),
    ("Crime in Kent, barring fraud, came to 94,000.", "fraud"),
    ("Robbery, but not burglary, rose by nine per cent in Kent.", "burglary"),
    ("Crime rose in Kent, but not robbery, which fell to 640.", "all-crime"),
    ("Kent Police recorded 94,000 crimes, leaving fraud aside.", "fraud"),
    ("Kent Police recorded 94,000 crimes, fraud being left out.", "fraud"),
    ("Kent Police recorded 94,000 crimes (without fraud).", "fraud"),
    ("Kent Police recorded 1,617 frauds, theft not included.", "theft"),
    ("Kent Police recorded 94,000 crimes, not including fraud.", "fraud"),
    ("Kent Police recorded 94,000 crimes; the figures do not include fraud.", "fraud"),
    ("Crime in Kent fell, except burglary, and robbery rose by 41 per cent.", "burglary"),
    ("Kent Police struggled to crack 64 burglaries.", "crack"),
    ("Detectives of Kent Police who crack the case load solved 64 burglaries.", "crack"),
]


@pytest.mark.parametrize(("text", "topic"), LOOK_ALIKES)
def test_look_alikes(text: str, topic: str, read: Callable[[str], Analysis]) -> None:
    (claim,) = read(text).claims
    assert claim.measure is not None
    assert claim.measure.facets.topic != topic


# The subject of a story is lent to no figure whose noun it cannot befall: (text, event, topic that it must not be)
NOT_LENT: list[tuple[str, str, str]] = [
    ("Tasers in Kent\n\nIn 2017/18 Kent Police made 8,824 arrests.", "arrested", "taser"),
    ("Use of force in Kent\n\nOfficers in Kent made 8,824 arrests in 2017/18.", "arrested", "use-of-force"),
]


@pytest.mark.parametrize(("text", "event", "topic"), NOT_LENT)
def test_what_a_subject_is_not_lent_to(text: str, event: str, topic: str, read: Callable[[str], Analysis]) -> None:
    claim = next(one for one in read(text).claims if one.type == "count")
    assert claim.measure is not None
    assert (claim.measure.facets.event, claim.measure.facets.topic == topic) == (event, False)


# Officers who do something are not what is counted: nothing is called wrong on such a figure.
DOUBTED: list[tuple[str, bool]] = [
    ("Police officers in Kent attended 512 crashes in 2018.", True),
    ("Police officers in Kent recovered 62 guns in 2018.", True),
    ("PCSOs in Kent gave out 310 warnings in 2018.", True),
    ("Officers at Kent Police made 412 school visits in 2018.", True),
    ("Kent Police had 91 PCSOs and staff in 2018.", True),
    ("Thefts of metal in Kent, recorded by police, fell by 310.", True),
    ("Robberies of shops in Kent, recorded by police, fell by 310.", True),
    ("Robberies of all kinds in Kent, recorded by police, fell by 310.", False),
    ("Thefts from the person in Kent, recorded by police, fell by 310.", False),
    # A share of some of them, and of all.
    ("At Kent Police a third of the night shift were women officers in 2018.", True),
    ("At Kent Police women held a quarter of the senior officers' posts in 2018.", False),
    ("At Kent Police women officers held a quarter of the top jobs in 2018.", True),
    ("At Kent Police a third of the force were women officers in 2018.", False),
    ("At Kent Police a third of all officers were women in 2018.", False),
    ("At Kent Police a third of the county's officers were women in 2018.", False),
    ("Kent Police had 3,512 officers in 2018.", False),
    ("The strength of Kent Police was 3,512 officers in 2018.", False),
    ("Kent Police has 280 PCSOs.", False),
    ("Kent Police has 310 special constables.", False),
    ("Kent Police recorded 640 burglaries.", False),
]


@pytest.mark.parametrize(("text", "doubted"), DOUBTED, ids=[text for text, _ in DOUBTED])
def test_what_officers_did_is_no_number_of_officers(text: str, doubted: bool, read: Callable[[str], Analysis]) -> None:
    (claim,) = read(text).claims
    assert claim.measure is not None
    facets = claim.measure.facets
    assert (bool(claim.measure.doubt) or facets.topic is None) == doubted


ROBBERIES = "Suffolk recorded 812 robberies in 2014. "
TESTS = "Suffolk police did 17,616 breath tests in 2014, and 2,344 were positive. "
# What is set against a number with "but only", or set off behind it, leaves the number what it was: topics or events, in order.
SET_OFF: list[tuple[str, str]] = [
    (
        ROBBERIES + "In Norfolk there were 912, a hundred more, but only 140 burglaries.",
        "robbery robbery robbery burglary",
    ),
    (ROBBERIES + "There were 912 in Norfolk but just 140 burglaries.", "robbery robbery burglary"),
    (
        TESTS + "In Norfolk there were 17,714 tests - almost a hundred more - but only 1,431 drivers failed.",
        "conducted failed conducted conducted failed",
    ),
    (
        TESTS + "In Norfolk there were 17,714 tests (98 more), and 1,431 drivers failed.",
        "conducted failed conducted conducted failed",
    ),
    ("Kent Police made 300 arrests in 2014 but only 20 for burglary.", "arrested burglary"),
    ("Kent Police had 300 in 2013 but 400 burglaries in 2014.", "burglary burglary"),
    ("Kent Police recorded 300 burglaries in 2014 but only 280 in 2015.", "burglary burglary"),
    ("Kent Police recorded 912 robberies in 2014, a hundred more burglaries and 30 rapes.", "robbery burglary rape"),
    (ROBBERIES + "But only Norfolk had more burglaries, with 912.", "robbery burglary burglary"),
]


@pytest.mark.parametrize(("text", "expected"), SET_OFF, ids=[text for text, _ in SET_OFF])
def test_what_is_set_against_a_number(text: str, expected: str, read: Callable[[str], Analysis]) -> None:
    told = [one.measure.facets for one in read(text).claims if one.measure is not None]
    facets = [{facets.topic, facets.event} for facets in told]
    assert len(facets) == len(expected.split())
    assert all(word in names for word, names in zip(expected.split(), facets, strict=True))


INSPECTED = "Kent Police was marked down for the way it records crime.\n\n"
# In a story on how crime is recorded most of what is told to the police is a recording rate; a part of a whole that is named is none.
RATES_OF_RECORDING: list[tuple[str, str]] = [
    ("It writes down just 75.8 per cent of what it is told about.", "all-crime.recorded-accurately"),
    ("Essex, told that it must improve, managed 88.3 per cent.", "all-crime.recorded-accurately"),
    ("Its overall rate was 83.8 per cent, and for violence 77.9.", "all-crime.recorded-accurately"),
    ("It recorded 77.9 per cent of violent crimes reported to it.", "violence.recorded-accurately"),
    ("It logged 95 per cent of the crimes that are reported to it.", "all-crime.recorded-accurately"),
    ("Violence makes up 62 per cent of crimes.", "violence.recorded"),
    ("Violence rose by 62 per cent.", "violence.recorded"),
    ("It solved 52 per cent of burglaries.", "burglary.detected"),
    ("Violence was 12 per cent of all crime.", "violence.recorded"),
    ("Crime fell by 52 per cent.", "all-crime.recorded"),
]


@pytest.mark.parametrize(("text", "measure"), RATES_OF_RECORDING)
def test_rates_of_recording(text: str, measure: str, read: Callable[[str], Analysis]) -> None:
    facets = next(one.measure.facets for one in read(INSPECTED + text).claims if one.measure is not None)
    assert f"{facets.topic}.{facets.event}" == measure


@pytest.mark.parametrize(
    "text", ["Kent Police managed 88.3 per cent of burglaries.", "Burglary: Essex managed 88.3 per cent."]
)
def test_no_rate_of_recording_elsewhere(text: str, read: Callable[[str], Analysis]) -> None:
    assert all(one.measure is None or one.measure.facets.event != "recorded-accurately" for one in read(text).claims)


PARTS_BEHIND = [  # what a part of them is, told behind, says nothing of the whole
    ("Kent Police recorded 1,812 offences last year, and a quarter of them were burglaries.", "all-crime"),
    ("Kent Police recorded 1,812 offences last year, down from 1,900, and half of them were burglaries.", "all-crime"),
    ("Kent Police recorded 1,812 thefts last year, of which 400 were burglaries.", "theft"),
    ("Kent Police seized drugs 1,812 times, and less than a quarter of them involved cannabis.", "drugs"),
    ("Kent Police recorded 1,812 crimes last year, a third of which were burglaries.", "all-crime"),
    ("Kent Police recorded 1,812 sexual offences last year, and 400 of those were rapes.", "sexual-offences"),
    ("Last year Kent Police recorded 1,812 cases, half of those burglaries being in Dover.", "burglary"),
    ("Kent Police recorded burglary in 1,812 cases, and a quarter of them were in Dover.", "burglary"),
    ("About half, 436 of them, were burglaries in Kent.", "burglary"),
]


@pytest.mark.parametrize(("text", "topic"), PARTS_BEHIND)
def test_a_part_told_behind_is_not_what_the_whole_is(text: str, topic: str, read: Callable[[str], Analysis]) -> None:
    first = read(text).claims[0]
    assert first.measure is not None
    assert first.measure.facets.topic == topic


ALL_AGAIN = [  # what the last figure counts, behind some kinds of what the story tells of
    ("In Essex there were 1,660 seizures.", "drugs"),
    ("In Essex the total was 1,660.", "drugs"),
    ("Essex made 1,660 seizures.", "drugs"),
    ("In Essex the number was 1,660.", "drugs"),
    ("In Essex there were 18 seizures of heroin.", "heroin"),
    ("In Essex heroin was found 18 times.", "heroin"),
]
KINDS = "Kent Police made 4,699 drug seizures last year. Cocaine was found 780 times and heroin 269 times."


@pytest.mark.parametrize(("sentence", "topic"), ALL_AGAIN)
def test_behind_some_kinds_all_are_told_again(sentence: str, topic: str, read: Callable[[str], Analysis]) -> None:
    last = read(f"{KINDS}\n\n{sentence}").claims[-1]
    assert last.measure is not None
    assert last.measure.facets.topic == topic


@pytest.mark.parametrize(
    "story",
    [
        "Kent Police found heroin 269 times last year.\n\nIn Essex there were 18 seizures.",  # one kind, and never all
        "Kent Police made 4,699 drug seizures last year. Heroin was found 269 times. In Essex there were 18 seizures.",
    ],
)
def test_one_kind_goes_on(story: str, read: Callable[[str], Analysis]) -> None:
    last = read(story).claims[-1]
    assert last.measure is not None
    assert last.measure.facets.topic == "heroin"
