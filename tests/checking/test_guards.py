"""Right figures that must not be called wrong, each with a near sentence that is. Figures are published ones."""

from __future__ import annotations

import pytest

from claimcheck.pipeline import check

TASER = """Taser use in Leicestershire
Published: 2020-12-18

Leicestershire Police used a Taser 765 times in the year to March 2020, Home Office figures show. {sentence}
"""
BURGLARY = """Burglary in Cambridgeshire
Published: 2019-08-08

Cambridgeshire Constabulary recorded 5,507 burglaries in 2018/19, and 201 led to a charge, Home Office figures show. {sentence}
"""
HULL = """Crime on the Humber
Published: 2025-10-23

Humberside Police recorded 92,817 offences, fraud apart, in the year to June 2025, figures from the ONS show. {sentence}
"""
ASB = """Nuisance in Staffordshire
Published: 2019-07-18

Staffordshire Police dealt with 36,008 incidents of anti-social behaviour in 2018/19. {sentence}
"""
NORTH_EAST = """Burglary in the North East
Published: 2020-04-24

The North East had 17,216 burglaries in 2019, the ONS said: 7,789 in Northumbria, 5,229 in Cleveland and 4,198 in County Durham. {sentence}
"""
DYFED = """Women in the Dyfed-Powys ranks
Published: 2022-07-28

Dyfed-Powys Police had 1,254 officers in March 2022, and 449 of them were women, figures from the Home Office show. {sentence}
"""
NORFOLK = """Burglary in Norfolk
Published: 2019-08-01

Norfolk Constabulary recorded 3,512 burglaries in the year to March 2019, and 278 led to a charge, Home Office figures show. {sentence}
"""
NOTTS = """Crime in Nottinghamshire
Published: 2025-10-23

Nottinghamshire Police recorded 99,719 crimes in the year to June 2025. Nine people were killed, two of them in Mansfield. {sentence}
"""
HATE = """Hate crime by force
Published: 2019-10-16

For every 100,000 residents West Yorkshire had 354 hate crimes in 2018/19, and Kent 238. In transgender cases only the Met,
with 240, counted more than the 180 in West Yorkshire. {sentence}
"""
KENT = """Crime and charges in Kent
Published: 2019-08-02

Kent Police recorded 2,415 rapes in 2018/19, and 25 have led to a charge, the Home Office says. {sentence}
"""
KNIVES = """Knife robberies in the West Midlands
Published: 2019-07-19

West Midlands Police recorded 3,428 serious crimes with a knife in the year to March 2019. {sentence}
"""
FORCE = """Force used by the police
Published: 2020-12-18

England and Wales saw 491,984 incidents of force in 2019/20. {sentence}
"""
WALES = """Searches in Wales
Published: 2019-10-25

Gwent Police made 2,539 stop and searches in 2018/19, up from 960. {sentence}
"""
CAMBRIDGE = """Violence in Cambridgeshire
Published: 2025-10-24

Cambridgeshire Constabulary recorded 25,773 violent crimes in the year to June 2025: 9,499 in Peterborough and 4,028 in Cambridge.
{sentence}
"""
SEIZURES = """Drugs in Cheshire
Published: 2019-11-29

Cheshire Constabulary made 3,138 drug seizures in 2018/19, the Home Office says. {sentence}
"""
WOMEN = """Women in the Cumbria force
Published: 2022-07-29

Cumbria Constabulary had 552 female officers on March 31, 2022, out of 1,316, Home Office figures show. {sentence}
"""
SEARCHES = """Searches in Wales
Published: 2019-10-31

Police in Wales carried out 17,849 stop and searches in 2018-19, Home Office figures show. {sentence}
"""
BREATH = """Breath tests in East Anglia
Published: 2015-10-02

Suffolk Constabulary carried out 17,616 breath tests in 2014, Home Office figures show. {sentence}
"""
MET = """Killings in London
Published: 2020-04-24

The Metropolitan Police recorded 146 homicides in 2019. {sentence}
"""
CASES = [
    # what an earlier year has since been revised to, as the rise told of the next one shows
    (MET, "That is up from 127 in 2018.", 0),
    (MET, "In 2018 there were 214.", 1),
    # under a heading that says of what drug
    (SEIZURES, "\n\nCocaine\n\nThe force made 543 seizures.", 0),
    # what became of some of those recorded, in words that we know and in others
    (KENT, "In 2018/19 some 9,486 burglaries recorded in the county were closed with no suspect identified.", 0),
    (KENT, "In 2018/19 a total of 9,486 burglaries recorded in Kent went unsolved.", 0),
    (KENT, "In 2018/19 389 burglaries recorded in Kent ended with a charge.", 0),
    (KENT, "In 2018/19 police in Kent never found out who did 9,486 burglaries.", 0),
    (KENT, "Nobody was caught for 9,486 burglaries in Kent in 2018/19.", 0),
    (KENT, "Kent Police gave up on 9,486 burglaries in 2018/19.", 0),
    (KENT, "In 2018/19 some 9,486 burglary investigations in Kent were dropped.", 0),
    (KENT, "In 2018/19 9,486 break-ins recorded by Kent Police were screened out.", 0),
    (KENT, "In 2018/19 some 2,000 Kent burglaries were visited by an officer within an hour.", 0),
    (KENT, "Kent Police did not attend 2,000 burglaries in 2018/19.", 0),
    # how many there are, and not how often they were used
    (TASER, "The force bought 420 Tasers in 2019/20.", 0),
    (TASER, "Leicestershire Police had 420 Tasers in 2019/20.", 0),
    (TASER, "An extra 120 Tasers were handed to officers in Leicestershire in 2019/20.", 0),
    (TASER, "Leicestershire Police used 420 Tasers in 2019/20.", 1),
    (KENT, "There were 12,913 burglaries in Kent in 2018/19.", 1),
    (KENT, "Kent Police recorded 12,913 burglaries in 2018/19, and nobody was caught for most of them.", 1),
    (KENT, "There were 9,486 burglaries in Kent in 2018/19.", 1),
    (KENT, "In 2018/19 9,486 burglaries were recorded by Kent Police, which never gives up.", 1),
    # more than in the other place, and not than the year before
    (BREATH, "In Norfolk there were 17,714 tests - almost a hundred more - but only 1,431 drivers failed.", 0),
    (BREATH, "Norfolk Constabulary did 17,714 tests, 98 more.", 0),
    (BREATH, "Norfolk Constabulary did 17,714 tests, 98 more than in 2013.", 1),
    (BREATH, "Norfolk Constabulary did 17,714 tests, 673 more than in 2013.", 1),
    # "the county" and "the force", which we may take for another
    (CAMBRIDGE, "Cambridge had 1,041 bicycle thefts, well over half of the 1,801 in the county.", 0),
    (CAMBRIDGE, "Cambridge had 1,801 bicycle thefts.", 1),
    # all crimes, in a story on some of them
    (CAMBRIDGE, "It recorded 67,942 crimes in all, 14,100 of them in Cambridge.", 0),
    (CAMBRIDGE, "It recorded 87,942 crimes of every sort.", 0),
    # another kind of the same crime, and what is told of it, in one sentence
    (KENT, "Shoplifters were charged 1,933 times, although shops reported 12,955 thefts in all.", 0),
    (KENT, "Shoplifters were charged 2,933 times.", 1),
    # what the headline is about is not what all the story counts
    (KNIVES, "There had been 2,850 the year before.", 0),
    (KNIVES, "Knives were used in 46 attempted murders and 23 killings.", 0),
    (KNIVES, "In all the force recorded 83 homicides in the year to March 2019.", 1),
    # a name between "where" and the figure
    (FORCE, "A third were in London, where the Met had 157,705.", 0),
    (FORCE, "In London, where it rose, the Met used force 187,705 times.", 1),
    # what happened in the next clause
    (
        WALES,
        "South Wales Police carried out 10,555 searches, 3,767 more than in 2017/18, and arrested 1,638 people.",
        0,
    ),
    (
        WALES,
        "South Wales Police carried out 12,555 searches, 3,767 more than in 2017/18, and arrested 1,638 people.",
        1,
    ),
    # a change that the publisher prints, from a year before that was revised since
    (NORTH_EAST, "Burglary in Northumbria fell by 13 per cent.", 0),
    (NORTH_EAST, "Burglary in Northumbria fell by 23 per cent.", 1),
    # "fewer" than before, not than the next name
    (NORTH_EAST, "Cleveland's 5,229 is seven per cent fewer, and Durham alone recorded a rise.", 0),
    (NORTH_EAST, "Burglary in Cleveland fell by 17 per cent.", 1),
    # a rank of any force in a story on a region; the next clause names no neighbour
    (
        NORTH_EAST,
        (
            "Cleveland's burglary rate of 9.2 per 1,000 people is the third highest of any force, after South Yorkshire and West"
            " Yorkshire; Northumbria's was 5.3."
        ),
        0,
    ),
    (NORTH_EAST, "Cleveland's burglary rate of 9.2 per 1,000 people is the highest of any force.", 1),
    # places that are not named
    (NORTH_EAST, "Of the 25 people killed nine died in County Durham and eight each in the other two areas.", 0),
    (NORTH_EAST, "County Durham had 13 killings in 2019, and Cleveland eight.", 1),
    # what is said of the part is not said of the whole
    (DYFED, "Of 63 inspectors 11 are women, and two of the three chief officers are female.", 0),
    (DYFED, "Of 73 inspectors 11 are women.", 1),
    # a part of the part that its sentence opens with
    (NORFOLK, "The 2,254 break-ins at people's homes fared little better: 161 charges, and nine cautions.", 0),
    (NORFOLK, "The 3,512 burglaries brought 161 charges.", 1),
    # a place of a part is not the place of what follows
    (NOTTS, "Burglars broke in 4,148 times, 2,797 times into homes.", 0),
    (NOTTS, "Mansfield had 4,148 burglaries.", 1),
    # the name in a bracket is of the figure in it
    (NOTTS, "\n\n- Violence: 33,679 (Nottingham 12,986)\n- Sexual offences: 4,144 (1,590)", 0),
    (NOTTS, "\n\n- Robbery: 1,727 (Nottingham 670)\n- Sexual offences: 4,144 (1,590)", 1),
    # a number after rates
    (HATE, "Third was Greater Manchester with 144.", 0),
    # published totals of the nation that count more than the forces
    (SEIZURES, "For England as a whole the number was 143,831.", 0),
    (
        SEIZURES,
        "In 2015/16 there had been just 653 seizures, so it is nearly five times as many as three years ago.",
        0,
    ),
    (SEIZURES, "In 2015/16 there had been just 953 seizures.", 1),
    # wholes are of all officers; averages beside are not ours
    (WOMEN, "In March 2012 the force had 419 women among its 1,156 officers.", 0),
    (WOMEN, "In Lancashire 1,253 of the 3,321 officers are women.", 0),
    (WOMEN, "At 41.9 per cent it stands well clear of the average for the 43 forces.", 0),
    # a part of the country is no area of the tables
    (SEARCHES, "In the north it was just under 12 per cent of 1,844 searches.", 0),
    # a part of what was counted before
    (TASER, "On 409 occasions a red dot was enough.", 0),
    (TASER, "In 2018/19 it used a Taser 700 times.", 1),
    # of a part and its whole, what happened is told of the part
    (BURGLARY, "The year before, when there were 6,336 burglaries, 421 ended in a charge.", 0),
    (BURGLARY, "In Norfolk detectives brought charges for 278 of 3,512 burglaries.", 0),
    # what only another clause places
    (HULL, "Shoplifters struck 9,193 times, and nearly a third of that was in Hull.", 0),
    (HULL, "Another 10,383 crimes could not be placed.", 0),
    (HULL, "Hull had 42,600 crimes in the year to June 2025.", 1),
    # what a change is measured from; so many years and no more
    (ASB, "That is two per cent down on the 36,575 of a year earlier.", 0),
    (ASB, "The number is at its lowest for three years.", 0),
    (ASB, "The number is at its highest for three years.", 1),
]


@pytest.mark.parametrize("story, sentence, wrong", CASES)
def test_what_is_called_wrong(story: str, sentence: str, wrong: int) -> None:
    report = check(story.format(sentence=sentence)).articles[0]
    told = [verdict.reason for verdict in report.verdicts if verdict.name == "contradicted"]
    assert len(told) == wrong, told


SUMS = [
    ("There were 1,267 officers in March, compared with 1,178 a year earlier. That is a rise of 7.5 per cent.", 0),
    ("There were 1,267 officers in March, compared with 1,178 a year earlier. That is a rise of 9.5 per cent.", 1),
    ("Only 51 specials are left, against 92 in 2017 and 144 eight years ago, a drop of 65 per cent.", 0),
    ("Only 51 specials are left, against 92 in 2017, a drop of 65 per cent.", 1),
    ("There are 1,254 officers, 45 more than a year ago and 39 above the strength it had in 2010.", 0),
    ("Of 2,254 burglaries 161 led to charges: 150 of men, nine of women and two files were lost.", 0),
    ("It searched 3,650 people. Bicycles went at a rate of almost three a day, 1,050 in all.", 0),
    ("It searched 3,650 people last year, 12 a day.", 1),
    # 1,466 in 2010, 1,192 in 2017, 1,281 in 2018: both are right, and neither is the sum of the other's ends
    (
        "It had 1,281 officers in March, 89 more than a year earlier and 185 fewer than in March 2010, when it had 1,466.",
        0,
    ),
    ("Searches for knives doubled to 35, up from 16.", 0),
    ("Searches for knives doubled to 45, up from 16.", 1),
    ("It searched 5,088 people. Thieves took 603 bikes, a third of them, 206, in Newport.", 0),
    ("It recorded 1,075 robberies, down by more than a quarter on 1,455 three years before.", 0),
    ("It recorded 1,075 robberies, more than the 1,455 of three years before.", 1),
    ("Drugs came up 512 times and weapons 220 times, against 175 in 2016.", 0),
    ("Guns came up 41 times, from 52 a year earlier.", 0),
    ("It arrested 351 people. It did so 178 times in the north and 160 times in the south.", 0),
]


@pytest.mark.parametrize("text, slips", SUMS)
def test_sums_that_an_editor_would_leave(text: str, slips: int) -> None:
    report = check(
        f"Gwent Police numbers\nPublished: 2018-07-20\n\nGwent Police has released its figures. {text}\n"
    ).articles[0]
    assert len([one for one in report.findings if one.code[0] in "SC" and one.severity == "error"]) == slips


def test_a_change_of_a_rate_is_told_as_finely_as_its_ends() -> None:
    said = "The crime rate in Dorset rose by 10 per cent, from 64 to 70.5 per 1,000 people, in the year to March 2019."
    text = f"Published: 2019-07-20\n\n{said}"
    (reason, *_) = [verdict.reason for verdict in check(text).articles[0].verdicts]
    assert ": up 6.5 (10.2 per cent), from 64.0 per 1,000" in reason


# What the words may mean besides: another official count, or more than one outcome
@pytest.mark.parametrize(
    "sentence, expected",
    [
        ("There were 285 killings with a knife in England and Wales in 2017/18.", "unclear"),
        ("There were 385 killings with a knife in England and Wales in 2017/18.", "contradicted"),
        ("Eight in ten burglaries in Cleveland went unsolved in 2014.", "unclear"),
    ],
)
def test_other_counts(sentence: str, expected: str) -> None:
    report = check(f"Police figures\nPublished: 2019-05-02\n\nPolice figures came out today. {sentence}").articles[0]
    assert [verdict.name for verdict in report.verdicts][:1] == [expected], [v.reason for v in report.verdicts]


@pytest.mark.parametrize(
    "words",
    [
        "from half as many searches",
        "from about half as many searches",
        "with half as many searches",
        "on half as many stops",
        "from a third fewer searches",
        "in half the number of searches",
        "from half the searches",
        "from 50 per cent fewer searches",
        "with twice as many officers",
        "despite half as many searches",
    ],
)
def test_a_multiple_of_the_noun_behind_it(words: str) -> None:
    """ "1,544 arrests from half as many searches" tells of the searches, against the year told before."""
    article = f"""Stop and search on Merseyside
Published: 2019-11-05

Merseyside Police made 20,822 searches in 2018/19, which led to 1,795 arrests. In 2017/18 there were 1,544 arrests {words}.
"""
    verdicts = check(article).articles[0].verdicts
    assert [one.reason for one in verdicts if one.name == "contradicted"] == []
