"""Ties: which figures the text itself binds together, and figures that only stand side by side."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from claimcheck.domain.claims import Analysis, Tie

Tied = list[tuple[str, ...]]


def tied(analysis: Analysis, ties: Sequence[Tie] | None = None) -> Tied:
    """Each tie as its kind and the printed numbers of its members, in the order that the kind asks for."""
    text = analysis.article.text
    return [
        (tie.kind, *(claim.quantity.number.of(text) if claim.quantity else claim.span.of(text) for claim in members))
        for tie in (analysis.ties if ties is None else ties)
        for members in [[analysis.claim(id) for id in tie.members]]
    ]


# before, after, change
CHANGES: list[tuple[str, Tied]] = [
    # What a multiple is of is no base of the change before it.
    (
        "Burglaries in Kent went up by 17 per cent to 848 in 2018/19, nearly double the 432 it had in 2010/11.",
        [("change", "432", "848", "double")],
    ),
    (
        "Robberies in Kent rose by 6 per cent to 900 in 2018/19, almost three times the 310 recorded in 2010/11.",
        [("change", "310", "900", "three")],
    ),
    (
        "Kent Police had 640 burglaries in June 2017 and 512 in June 2018. That was a drop of 20 per cent on the same month of 2017.",
        [("change", "640", "512", "20")],
    ),
    (
        "Weapons offences in Kent were down 15 per cent to 272, having stood at 321, and robberies fell by 28 to 963.",
        [("change", "321", "272", "15")],
    ),
    (
        "Burglary in Kent went from 1,149 to 2,230, a rise of 94 per cent, and robbery was up by 489, or 19 per cent.",
        [("change", "1,149", "2,230", "94")],
    ),
    # Each change with the base that it names: the 157 is not what the five are fewer than.
    (
        "In March 2021 Kent had 97 PCSOs, five fewer than in the previous March, and 60 below the 157 of March 2012.",
        [("change", "157", "97", "60")],
    ),
    (
        "Kent made three per cent more searches than in 2017-18, at 6,251 in 2018-19, and was short of the 9,401 of 2014-15.",
        [],
    ),
    ("Burglary in Kent fell 20 per cent, from 640 to 512.", [("change", "640", "512", "20")]),
    ("Burglaries in Kent rose from 512 to 640, up 25 per cent.", [("change", "512", "640", "25")]),
    ("Burglaries in Kent rose by 25 per cent to 640 from 512.", [("change", "512", "640", "25")]),
    (
        "Kent Police recorded 640 burglaries in 2013, up from 512 in 2012, a rise of 25 per cent.",
        [("change", "512", "640", "25")],
    ),
    (
        "Kent Police recorded 640 burglaries in 2013, compared with 512 in 2012. That is a rise of 25 per cent.",
        [("change", "512", "640", "25")],
    ),
    ("Burglaries in Kent doubled from 320 to 640.", [("change", "320", "640", "doubled")]),
    ("The number of officers in Kent fell by 400, from 3,600 to 3,200.", [("change", "3,600", "3,200", "400")]),
    (
        "Burglaries in Kent, which stood at 640 in 2012, were down 20 per cent to 512 in 2013.",
        [("change", "640", "512", "20")],
    ),
]
# One level in each of two sentences, and the change behind the second.
CHANGES += [
    (
        "In 2012 Kent Police recorded 512 burglaries. A year later the figure had reached 640, an increase of 25 per cent.",
        [("change", "512", "640", "25")],
    ),
    (
        "Kent Police recorded 640 burglaries in 2013. In 2012 there had been 512, which makes it a rise of 25 per cent.",
        [("change", "512", "640", "25")],
    ),
    (
        "Kent Police solved 12 per cent of burglaries in 2013. In 2012 it was 17 per cent, so the rate is down by five points.",
        [("change", "17", "12", "five")],
    ),
]
# What stands right behind "below the" is what a change is measured from.
CHANGES += [
    (
        "Kent Police had 3,176 officers in March 2013. That is 456 below the 3,632 it had in March 2010.",
        [("change", "3,632", "3,176", "456")],
    ),
    (
        "Kent Police recorded 450 burglaries in 2012 and 500 in 2013, up by 50 or 11 per cent.",
        [("change", "450", "500", "50"), ("change", "450", "500", "11")],
    ),
]
# part, whole, share; or the same share in two dresses
SHARES: list[tuple[str, Tied]] = [
    ("Kent Police no-crimed 36 of 110 rapes, or 33 per cent.", [("share", "36", "110", "33")]),
    ("Of 110 rapes recorded by Kent Police 36, or 33 per cent, were no-crimed.", [("share", "36", "110", "33")]),
    ("Kent Police recorded 110 rapes, of which 36 (33 per cent) were no-crimed.", [("share", "36", "110", "33")]),
    (
        "Out of 640 burglaries recorded by Kent Police, 64 - ten per cent - were solved.",
        [("share", "64", "640", "ten")],
    ),
    ("Kent Police solved 12.5 per cent, or one in eight, of its burglaries.", [("share", "12.5", "one in eight")]),
    ("Kent Police solved one in eight of its burglaries, or 12.5 per cent.", [("share", "one in eight", "12.5")]),
    ("In all 36 of the 110 rapes recorded by Kent Police (33%) were no-crimed.", [("share", "36", "110", "33")]),
    ("Kent Police recorded 110 rapes and no-crimed 36 of them, or 33 per cent.", [("share", "36", "110", "33")]),
]
# Parts in a list, each with its share: all of the whole that the first share says.
SHARES += [
    (
        "Kent Police made 2,275 arrests. It arrested white people 946 times (42 per cent), black people 339 times (15 per cent).",
        [("share", "339", "2,275", "15"), ("share", "946", "2,275", "42")],
    ),
]
SHARES += [
    (
        "Kent Police solved 64 of 640 burglaries in 2013, a detection rate of ten per cent.",
        [("share", "64", "640", "ten")],
    ),
    ("Kent Police has 1,950 officers, of whom 585 are women, which is 30 per cent.", [("share", "585", "1,950", "30")]),
    (
        "Kent Police recorded 640 burglaries. Just 64 of them, ten per cent, were solved.",
        [("share", "64", "640", "ten")],
    ),
    (
        "Kent Police recorded 640 burglaries. In 75 per cent of them, 480, no suspect was found.",
        [("share", "480", "640", "75")],
    ),
    ("A quarter of the 640 burglaries, 160, were solved by Kent Police.", [("share", "160", "640", "A quarter")]),
]
# whole, parts
SUMS: list[tuple[str, Tied]] = [
    (
        "Kent Police recorded 300 robberies: 100 in Maidstone, 118 in Dover and 82 in Ashford.",
        [("sum", "300", "100", "118", "82")],
    ),
    (
        "Kent Police made 90 arrests: 40 for burglary, 30 for robbery and 20 for theft.",
        [("sum", "90", "40", "30", "20")],
    ),
    ("Dorset Police recorded 40 murders: 25 of men and 15 of women.", [("sum", "40", "25", "15")]),
    (
        "The force recorded 5,000 crimes in April: 2,100 thefts, 1,600 burglaries and 1,300 robberies, police said.",
        [("sum", "5,000", "2,100", "1,600", "1,300")],
    ),
    ("Kent Police has 3,500 staff: 3,200 officers and 300 PCSOs.", [("sum", "3,500", "3,200", "300")]),
    ("Kent Police recorded 200 rapes: 118 of adults and 82 of children.", [("sum", "200", "118", "82")]),
    (
        "Police in Kent, Surrey and Essex recorded 1,200 robberies: 500 in Kent, 300 in Surrey and 400 in Essex.",
        [("sum", "1,200", "500", "300", "400")],
    ),
    ("Officers in Kent made 60 arrests: 35 for robbery and 25 for theft, police said.", [("sum", "60", "35", "25")]),
    (
        "Kent Police recorded 640 rapes in 2013: 420 of women, 60 of men and 160 of children.",
        [("sum", "640", "420", "60", "160")],
    ),
]
# Of all the places that are named with their figures: before the whole, or behind it.
SUMS += [
    (
        "Dyfed-Powys had nine burglaries in 2018, Bedfordshire 11 and Cumbria 14 - just 44 between the three.",
        [("sum", "44", "nine", "11", "14")],
    ),
    # A number of several forces, behind those of each, in whatever sentences.
    (
        "Kent Police made 214 arrests. Surrey made 97 arrests and Sussex 58, bringing the number in the three counties to 369.",
        [("sum", "369", "214", "97", "58")],
    ),
    (
        "Kent Police made 98 arrests in March. In Surrey there were 104 and in Essex 120, so that between them the three forces made 332.",
        [("sum", "332", "98", "104", "120")],
    ),
    (
        "Kent had 90 burglaries in 2018, Essex 110 and Surrey 140, making 350 between them.",
        [("sum", "350", "90", "110", "140")],
    ),
    (
        "There were 1,151 burglaries across Kent (402), Essex (388) and Surrey (264) in 2018.",
        [("sum", "1,151", "402", "388", "264")],
    ),
    (
        "Of 1,061 burglaries in the three counties in 2018, 402 were in Kent, 388 in Essex and 261 in Surrey.",
        [("sum", "1,061", "402", "388", "261")],
    ),
]
# whole, parts, and last what is left
SUMS += [
    (
        "Kent Police recorded 640 burglaries. Of these 420 were at homes; the other 220 were at shops.",
        [("sum", "640", "420", "220")],
    ),
    (
        "Of the 640 burglaries that Kent Police recorded, 420 were at homes. The remaining 220 were at shops.",
        [("sum", "640", "420", "220")],
    ),
    (
        "Kent Police recorded 310 robberies in June, 290 in July and 330 in August, a total of 930 in all.",
        [("sum", "930", "310", "290", "330")],
    ),
    ("Surrey made 97 arrests and Sussex 58, taking the total to 155.", [("sum", "155", "97", "58")]),
    ("Surrey made 97 arrests and Sussex 58, taking the total for the two to 165.", [("sum", "165", "97", "58")]),
    ("Surrey made 97 arrests and Sussex 58, bringing the number to 145.", [("sum", "145", "97", "58")]),
    ("Surrey made 97 arrests and Sussex 58, a total of 255.", [("sum", "255", "97", "58")]),
]
# one side is said to be more or less than the other; a place, and the forces beyond it
RELATIONS: list[tuple[str, Tied]] = [
    (
        "Kent Police solved 14 per cent of burglaries, less than the 17 per cent solved in Sussex.",
        [("relation", "14", "17")],
    ),
    (
        "One in four burglaries was solved by Kent Police, a lower rate than the one in three for stolen cars.",
        [("relation", "One in four", "one in three")],
    ),
    (
        "At 12.1 per 1,000, Kent Police's burglary rate is above the national figure of 10.4.",
        [("relation", "12.1", "10.4")],
    ),
    ("Some 3,142 officers serve in Kent Police, down from 3,336 in 2010.", [("relation", "3,142", "3,336")]),
    (
        "Kent Police is third worst for burglary. Only Cleveland and Humberside have more per head.",
        [("order", "third worst for burglary", "Only Cleveland and Humberside have more")],
    ),
]
# one side, other side, multiple or points; count and its average; one thing told twice
OTHERS: list[tuple[str, Tied]] = [
    (
        "Kent Police held 34 children in cells last year. It called that a last resort. The 43 children spent nine hours there.",
        [("same", "43", "34")],
    ),
    (
        "Overtime cost Kent Police £9.3 million in 2015, or £2,900 for each of its 3,200 officers.",
        [("each", "9.3 million", "3,200", "2,900")],
    ),
    (
        "Kent Police had 3,260 officers in March 2015. With a population of 1.8 million, that is one officer for every 550 people.",
        [("share", "3,260", "1.8 million", "one officer for every 550")],
    ),
    (
        "Kent Police were attacked 1,133 times last year. That is about three assaults a day.",
        [("average", "1,133", "three")],
    ),
    (
        "Durham had 9.8 rapes per 100,000 people, less than half the England and Wales average of 22.",
        [("multiple", "9.8", "22", "half")],
    ),
    (
        "Kent's detection rate of 19 per cent is nine points below the national average of 28 per cent, police figures show.",
        [("gap", "19", "28", "nine")],
    ),
    ("Kent Police took 36,500 calls in 2013, or 100 a day.", [("average", "36,500", "100")]),
    ("Kent Police recorded 7,300 burglaries in 2013, an average of 20 a day.", [("average", "7,300", "20")]),
    (
        "Kent Police recorded 640 burglaries in 2013.\n\nThe 644 burglaries recorded in Kent in 2013 were too many, it said.",
        [("same", "640", "644")],
    ),
    # A number of two places is no other telling of that of one.
    (
        "Kent Police recorded 640 burglaries in 2013. In Sussex there were 64. Between them the two forces recorded 714 burglaries.",
        [("sum", "714", "640", "64")],
    ),
    (
        "Burglary up 12 per cent\nPublished: 2014-11-20\n\nBurglary in Kent rose by 13 per cent in 2013/14, police figures show.",
        [("same", "12", "13")],
    ),
    (
        "Burglary rates recorded by police in 2013/14, per 1,000 homes:\n\n1. Kent: 11.2\n2. Essex: 9.8\n3. Surrey: 7.4",
        [("ranking", "11.2", "9.8", "7.4")],
    ),
    (
        "Rapes recorded by police in 2013/14:\n\n1. Kent 640\n2. Essex 512\n3. Surrey 212",
        [("ranking", "640", "512", "212")],
    ),
]
OTHERS += [
    # Money under two names, and a remainder.
    (
        "Kent Police has a budget of £283.6m in 2014/15. The grant is £192.5m, and the precept brings in the remaining £81.1m.",
        [("sum", "283.6m", "192.5m", "81.1m")],
    ),
    # What was spent was paid; what is told of all the years of a list is their sum.
    (
        "Kent Police spent £5.6m on overtime in 2013/14, £1.2m more than the £4.1m paid in 2011/12.",
        [("change", "4.1m", "5.6m", "1.2m")],
    ),
    (
        "Kent Police logged assaults on its officers:\n\n2011/12: 412\n2012/13: 455\n2013/14: 538\n\nThat makes 1,505 in three years.",
        [("sum", "1,505", "412", "455", "538")],
    ),
    (
        "There were 1,405 assaults on Kent officers between 2011/12 and 2013/14.\n\n2011/12: 412\n2012/13: 455\n2013/14: 538",
        [("sum", "1,405", "412", "455", "538")],
    ),
]
# Side by side, and not bound: other things, other places, other times, parts of an unsaid whole.
NONE: list[str] = [
    # of the number that its own sentence, or the story before the exact one, tells roughly
    (
        "Kent drivers fail a breath test every three hours\n\nMore than 2,800 drivers failed one in Kent in 2013, police say.\n\n"
        "That was 11 per cent of the 25,412 tests."
    ),
    "More than 2,800 shoplifters were caught in Kent in 2013, police say, about eight a day.\n\nShops reported 25,412 thefts.",
    # Of others too, of other things, or of the people who share them.
    "There were 1,151 burglaries across Kent (402), Essex (388) and elsewhere in 2018.",
    "Officers made 1,151 arrests across Kent (402 burglaries), Essex (388 burglaries) and Surrey (264 burglaries) in 2018.",
    "Of 1,061 burglaries in the four counties in 2018, 402 were in Kent, 388 in Essex and 197 in Surrey.",
    "Of 1,061 burglaries in the three counties in 2018, 402 were in Kent, 388 in Essex, 97 in Surrey and the rest unplaced.",
    "Kent had 90 burglaries in 2018, Essex 110 and Surrey 140, who have 350 officers between them.",
    "Kent had 90 burglaries in 2018, Essex 110 and Surrey 140, and 350 between the ages of ten and 12.",
    # Two parts side by side; a share of those told just before; what counts more than another figure does.
    "Kent Police tested 5,526 drivers. There were 106 positive tests and 14 refusals, two per cent of the total tests.",
    "Kent Police breath-tested 5,811 drivers. Of those tested, 205 people failed and of those, 12 per cent were far over the limit.",
    "Police in Wales recorded 4,516 knife crimes in 2013. With Gwent's factored in, there were 4,736 knife crimes in 2013.",
    # As many as those told before, and not as those told next.
    "Kent Police recorded 640 burglaries. Surrey had 1,920, three times as many, and Essex 2,100.",
    "Kent Police recorded 640 burglaries and 212 robberies.",
    "Kent Police recorded 640 burglaries, and Surrey Police 512.",
    "Kent Police recorded 640 burglaries, including 100 in Dover and 82 in Ashford.",
    "Burglary in Kent fell by 20 per cent. Robberies went from 212 to 240.",
    "Kent Police recorded 640 burglaries in 2013. In 2014 there were 512.",
    "Kent Police solved 64 burglaries. The detection rate in Surrey is 12 per cent.",
    "Kent Police has 3,200 officers and solved 14 per cent of 640 burglaries.",
    "Kent recorded 8.2 burglaries per 1,000 homes and Surrey 7.4, police figures show.",
    "Kent Police recorded 640 burglaries in 2013, and Surrey Police 644.",
    "Kent Police recorded 640 burglaries last year and 64 last month.",
    "Kent Police made 90 arrests, 40 of them for burglary and 30 for robbery.",
    "Burglary in Kent rose by 12 per cent in 2012/13. It rose by 13 per cent in 2013/14.",
]
NONE += [
    # The rest of something smaller than what was told.
    "Kent Police has a budget of £283.6m in 2014/15. It spends £5m on overtime, and the precept pays for the remaining £2m.",
    # A total that those told before, and not only the two of its sentence, are brought to.
    "Kent Police made 214 arrests. Surrey made 97 arrests and Sussex 58, taking the total for the region to 369.",
    "Kent Police made 214 arrests. Another 97 followed in May and 58 in June, bringing the total to 369.",
    "Kent Police made 214 arrests. Then 97 arrests in May and 58 in June brought the total to 369.",
    # One sentence tells both: the 20 are no slip for the 80.
    "Kent Police took on 80 new officers in 2013/14. Of the 80 recruits, 15 went to response and 20 to the fraud unit.",
    "Kent Police recorded 640 burglaries in 2013. Of those 640 burglaries 600 were at homes.",
    # Of the same three years, and of something else; of another year.
    "Kent Police logged robberies:\n\n2011/12: 412\n2012/13: 455\n2013/14: 538\n\nIn three years 1,240 officers were hurt.",
    "Kent Police logged robberies:\n\n2011/12: 412\n2012/13: 455\n2013/14: 538\n\nIn 2010/11 there had been 1,240.",
    # A base that is named, a year before: not the half of the month that was told first.
    "Kent Police had 640 calls from 1 to 15 June 2018, and 512 from 16 to 30 June. The first was a rise of 42% on that time last year.",
    "Kent Police had 640 calls in May 2018 and 512 in June 2018. That was up a fifth on a year earlier.",
    "Kent Police had 640 robberies in May 2018 and 512 in June 2018, 40 per cent more than a year before.",
    "Kent Police had 3,260 officers in March. In Surrey, which has a population of 1.1 million, there is one officer for every 590 people.",
    "Overtime cost Kent Police £4.2 million in 2015. A dog costs £1,900 to train, and there are 40 dogs for each of its 12 handlers.",
    "Kent Police recorded 204 robberies in 2014. Five years ago there was a robbery every ten minutes.",
    # what the fraction is set against stands nowhere
    "Kent Police had 44,831 burglaries, less than half of Surrey's total, and Essex 54,438.",
    "In 2012 Kent Police recorded 512 burglaries. A year later it solved 64, an increase of 25 per cent.",
    "Kent Police upheld 48 of 170 complaints, compared with 31 per cent of those made to Surrey Police.",
    "Kent Police has 420 officers in Dover; the other 42 forces have no such station.",
    "Kent Police recorded 640 burglaries, no fewer than 420 of them at homes.",
    "Kent Police was 31st of 43 forces for burglary. Only 12 forces did worse.",
    "Kent Police recorded 412 burglaries, more than Surrey but fewer than Essex.",
    "Kent Police solved 14 per cent of burglaries, twice as many as the 7 per cent in Sussex; it has 640 officers.",
    # two small numbers in one place of which the digit is the same, and no digits that changed places
    "Kent Police held 34 children in cells last year. It called that a last resort. The 13 children spent nine hours there.",
    "Kent Police held 34 children in cells last year. It called that a last resort. The 23 children spent nine hours there.",
]
# Levels that stand near a change: tied only loosely.
LIKELY: list[tuple[str, Tied]] = [
    (
        "Kent Police solved 17 per cent of burglaries in 2013. There was a rise of five per cent. In 2012 it solved 12 per cent.",
        [("change", "12", "17", "five")],
    ),
]
# What was recorded, and what is said to have been left out of the books.
LEFT_OUT: list[tuple[str, Tied]] = [
    (
        "Kent Police records only 75.8 per cent of crimes, meaning that more than a quarter go unrecorded.",
        [("complement", "75.8", "a quarter")],
    ),
    (
        "Kent Police records 75.8 per cent of crimes, which means that 34.2 per cent of them are not recorded.",
        [("complement", "75.8", "34.2")],
    ),
    (
        "Kent Police recorded 75.8 per cent of crimes in 2013. That means more than one in four was never written down.",
        [("complement", "75.8", "one in four")],
    ),
    (
        "Kent Police recorded 75.8 per cent of crimes in 2013, leaving 24.2 per cent unrecorded.",
        [("complement", "75.8", "24.2")],
    ),
    (
        "Its figure, 75.8 per cent, meant that more than a quarter of the crimes reported to Kent Police never reached the books.",
        [("complement", "75.8", "a quarter")],
    ),
]
WELSH = "{head} in 2013:\n\nSouth Wales: {a}\nDyfed-Powys: {b}\nNorth Wales: {c}\nGwent: {d}\n\n{last}"
SHARES_OF_FOUR = {"head": "Rape charges", "a": "4.9%", "b": "3.4%", "c": "3.1%", "d": "2.4%"}
NUMBERS_OF_FOUR = {"head": "Rapes", "a": "490", "b": "340", "c": "310", "d": "240"}
# The first of as many as are told, over their list; not of fewer, nor of another rate.
LEFT_OUT += [
    (
        WELSH.format(**SHARES_OF_FOUR, last="North Wales has the lowest rate of the four."),
        [("superlative", "lowest rate", "3.1", other) for other in ("4.9", "3.4", "2.4")],
    ),
    (
        WELSH.format(**SHARES_OF_FOUR, last="South Wales has the highest charge rate of the four forces."),
        [("superlative", "highest charge rate", "4.9", other) for other in ("3.4", "3.1", "2.4")],
    ),
    (
        WELSH.format(**NUMBERS_OF_FOUR, last="North Wales recorded the fewest rapes of the four."),
        [("superlative", "fewest rapes", "310", other) for other in ("490", "340", "240")],
    ),
]
NONE += [
    WELSH.format(**NUMBERS_OF_FOUR, last="North Wales recorded the fewest rapes of the three."),
    WELSH.format(**NUMBERS_OF_FOUR, last="North Wales recorded the fewest rapes of the six."),
    WELSH.format(**NUMBERS_OF_FOUR, last="North Wales has the lowest rate of the four."),
    WELSH.format(**SHARES_OF_FOUR, last="North Wales has the lowest rate of rape of the four."),
    WELSH.format(**SHARES_OF_FOUR, last="North Wales has the lowest crime rate of the four."),
    WELSH.format(**SHARES_OF_FOUR, last="North Wales has the lowest rate of the four rural forces."),
]
# Other people, other crimes, another time, or what went unrecorded twice.
NONE += [
    "Kent Police recorded 75.8 per cent of crimes, which means that a fifth of victims were not told that theirs had not been recorded.",
    "Kent Police recorded 75.8 per cent of crimes in 2013. That means 24.2 per cent of rapes were not recorded.",
    "In Kent 24.2 per cent of crimes went unrecorded in 2013, meaning more than one in four was never written down.",
    "Kent Police recorded 88 per cent of crimes in 2013, leaving 9 per cent of rapes and 14 per cent of assaults unrecorded.",
    "Kent Police recorded 88 per cent of crimes in 2013. Surrey was better, meaning that only 9 per cent went unrecorded.",
    "Kent Police recorded 88 per cent of crimes in 2013. A fifth of those that were reported in May were not recorded.",
    "Kent Police answered 88 per cent of calls in time, which means that 13 per cent of callers were not told to wait.",
]
TABLES = LEFT_OUT + CHANGES + SHARES + SUMS + RELATIONS + OTHERS


@pytest.mark.parametrize(("text", "expected"), TABLES, ids=[text for text, _ in TABLES])
def test_ties(text: str, expected: Tied, read: Callable[[str], Analysis]) -> None:
    assert tied(read(text)) == expected


@pytest.mark.parametrize("text", NONE)
def test_not_tied(text: str, read: Callable[[str], Analysis]) -> None:
    assert tied(read(text)) == []


@pytest.mark.parametrize(("text", "expected"), LIKELY, ids=[text for text, _ in LIKELY])
def test_likely(text: str, expected: Tied, read: Callable[[str], Analysis]) -> None:
    analysis = read(text)
    assert tied(analysis, analysis.likely_ties) == expected
    assert analysis.ties == ()
