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
CASES = [
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
]


@pytest.mark.parametrize("text, slips", SUMS)
def test_sums_that_an_editor_would_leave(text: str, slips: int) -> None:
    report = check(
        f"Gwent Police numbers\nPublished: 2018-07-20\n\nGwent Police has released its figures. {text}\n"
    ).articles[0]
    assert len([one for one in report.findings if one.code.startswith("S")]) == slips, report.findings
