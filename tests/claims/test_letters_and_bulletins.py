"""What letters, bulletins and parish news tell in their own way: hours, quizzes, scores, budgets, bases; each beside look-alikes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.claims.quantities.quantities import find_quantities
from claimcheck.claims.quantities.screens import screen
from claimcheck.domain.claims import Analysis
from claimcheck.nlp.tokens import tokenize
from tests.claims.conftest import Row, differences
from tests.claims.test_dating import told

# (text, the figures that may be statistics)
FIGURES: list[tuple[str, list[str]]] = [
    # hours beside one that has a name
    ("The desk is open between 8.30 and noon.", []),
    ("Lines are open from 9 until midnight.", []),
    ("Come between noon and 3, or from midday till four.", []),
    ("The van was there from midnight to six.", []),
    ("Between noon and 6 officers saw it.", ["6 officers"]),
    ("Between midnight and three crimes were seen.", ["three crimes"]),
    ("The number rose from 8.3 to 9.1 by midnight.", ["8.3", "9.1"]),
    # hours and minutes past
    ("Ten past nine is when it opens.", []),
    ("It was twenty past four when they came.", []),
    ("More at 25 past.", []),
    ("It took 20 past offenders to court.", ["20 past offenders"]),
    ("In the ten past five years were counted.", ["ten"]),
    # running times
    ('[CLIP 0\'22", IN: "We saw..."]', []),
    ("[Clip 1’05”]", []),
    ("They logged '12' thefts and \"14\" more.", ["14"]),
    # a quiz
    ("How many are there? Is it a) 6, b) 9 or c) 1,204?", []),
    ("Was it (a) 12 or (b) 40?", []),
    ("We asked: a) 43. b) 12 rapes.", ["43", "12 rapes"]),
    # scores in words
    ("In League Two, Barnet two, Yeovil one.", []),
    ("The cup final: Truro three Bath four.", []),
    ("There were killings in two counties: Kent two, Essex one.", ["two counties", "two"]),
    # decimals that begin with nought
    ("The rate was nought point seven.", ["nought point seven"]),
    ("It is nil point four per cent.", ["nil point four per cent"]),
    ("It fell to nought point nought five.", ["nought point nought five"]),
    ("It all came to nought.", []),
    ("The score was nil, and nothing at that point.", []),
]


@pytest.mark.parametrize(("text", "expected"), FIGURES)
def test_figures_of_letters_and_bulletins(text: str, expected: list[str]) -> None:
    tokens = tokenize(text)
    found = [one.span.of(text) for one in find_quantities(tokens) if screen(tokens, one) is None]
    assert found == expected


# (day of printing, text, figures and their periods): what money is for, the month of an issue, the change of a level just dated.
DATED: list[tuple[str, str, list[tuple[str, str]]]] = [
    (
        "2017-10-02",
        "Kent Police's grant from the Home Office is £170.3m this financial year. Essex gets £159.1m.",
        [("£170.3m", "2017/18"), ("£159.1m", "2017/18")],
    ),
    (
        "2017-10-02",
        "Kent Police has a budget of £270m in the current financial year.",
        [("£270m", "2017/18")],
    ),
    ("2017-08-02", "The chief constable of Kent, whose budget this year is £270m, agreed.", [("£270m", "2017/18")]),
    (
        "2017-10-02",
        "Kent Police has spent £4m of its budget on overtime this financial year.",
        [("£4m", "2017-04-01..2017-10-02")],
    ),
    (
        "2017-10-02",
        "Kent Police has recorded 412 burglaries this financial year.",
        [("412", "2017-04-01..2017-10-02")],
    ),
    (
        "2017-11-02",
        "Village news: November\n\nKent Police recorded 160,259 crimes in the year to June.\n\nThere were 766 burglaries.",
        [("160,259", "ye 2017-06"), ("766", "ye 2017-06")],
    ),
    (
        "2017-11-28",
        "Parish pump, December 2017\n\nKent Police recorded 160,259 crimes in the year to June.\n\nThere were 766 burglaries.",
        [("160,259", "ye 2017-06"), ("766", "ye 2017-06")],
    ),
    (
        "2017-11-28",
        "Crime in Kent in October\n\nKent Police recorded 9,259 crimes.\n\nThere were 766 burglaries.",
        [("9,259", "m 2017-10"), ("766", "m 2017-10")],
    ),
    (
        "2017-11-28",
        "Kent crime figures, October\n\nKent Police recorded 9,259 crimes.\n\nThere were 766 burglaries.",
        [("9,259", "m 2017-10"), ("766", "m 2017-10")],
    ),
    (
        "2019-08-06",
        (
            "Kent Police recorded 1,762 robberies in 2018/19.\n\n"
            "It made 8,772 arrests in 2016/17, 65 per cent down on the 25,294 of 2006/07."
        ),
        [("1,762", "2018/19"), ("8,772", "2016/17"), ("65 per cent", "2016/17"), ("25,294", "2006/07")],
    ),
    (
        "2019-08-06",
        (
            "Kent Police recorded 1,762 robberies in 2018/19.\n\n"
            "It made 8,772 arrests in 2016/17, down 65 per cent on the 25,294 of 2006/07."
        ),
        [("1,762", "2018/19"), ("8,772", "2016/17"), ("65 per cent", "2016/17"), ("25,294", "2006/07")],
    ),
    (
        "2019-08-06",
        (
            "Kent Police recorded 1,762 robberies in 2018/19.\n\n"
            "It made 8,772 arrests in 2016/17, and the number has fallen by 5 per cent since."
        ),
        [("1,762", "2018/19"), ("8,772", "2016/17"), ("5 per cent", "2018/19")],
    ),
]


@pytest.mark.parametrize(("published", "text", "figures"), DATED)
def test_dated_in_letters(
    published: str, text: str, figures: list[tuple[str, str]], read_on: Callable[[str, str], Analysis]
) -> None:
    assert told(read_on(published, text), [words for words, _ in figures]) == figures


YEAR = "2013-04-01..2014-03-31"

# Places of those who speak for them, denials among forces told at the opening, what a contingent is.
PLACED: list[Row] = [
    (
        "Kent Police recorded 640 robberies in 2013/14. Out of 41 forces that places ours seventh.",
        [("640 robberies", "count 640", "kent", YEAR), ("seventh", "rank 7 highest", "kent", YEAR)],
    ),
    (
        "Kent Police recorded 640 robberies in 2013/14. That ranks us ninth.",
        [("640 robberies", "count 640", "kent", YEAR), ("ninth", "rank 9 highest", "kent", YEAR)],
    ),
    (
        "Kent Police recorded 640 robberies in 2013/14. Theirs was the seventh car on the left.",
        [("640 robberies", "count 640", "kent", YEAR)],
    ),
    (
        "Kent Police recorded 640 robberies in 2013/14. Among forces in England nobody recorded fewer.",
        [("640 robberies", "count 640", "kent", YEAR), ("nobody recorded fewer", "rank 1 lowest", "kent", YEAR)],
    ),
    (
        "Kent Police recorded 640 robberies in 2013/14. Of the 43 forces none had more.",
        [("640 robberies", "count 640", "kent", YEAR), ("none had more", "rank 1 highest", "kent", YEAR)],
    ),
    (
        "Kent Police recorded 640 robberies in 2013/14. Among the forces of the West Midlands none recorded fewer.",
        [("640 robberies", "count 640", "kent", YEAR)],
    ),
    (
        "Kent Police recorded 640 robberies in 2013/14. Among officers nobody wants less. Nobody knows more of it than he.",
        [("640 robberies", "count 640", "kent", YEAR)],
    ),
    (
        "Kent Police had 254 special constables in March 2014, the third largest contingent in the land.",
        [
            ("254 special constables", "count 254", "kent", "2014-03-31..2014-03-31"),
            ("third largest contingent", "rank 3 highest", "kent", "2014-03-31..2014-03-31"),
        ],
    ),
]

# What a name takes in, between commas; and what a fall means, which names others.
TAKEN_IN: list[Row] = [
    (
        "Kent Police, meaning Dover, Ashford and Thanet, recorded 640 robberies in 2013/14.",
        [("640 robberies", "count 640", "kent", YEAR)],
    ),
    (
        "Kent Police, made up of Dover, Ashford and Thanet, recorded 640 robberies in 2013/14.",
        [("640 robberies", "count 640", "kent", YEAR)],
    ),
    (
        "Robbery fell in 2013/14, meaning Kent Police recorded 640 and Essex 300.",
        [("640", "count 640", "kent"), ("300", "count 300", "essex")],
    ),
    (
        "Kent Police recorded 640 robberies in 2013/14, that is Dover, Ashford and Thanet together had 300 more.",
        [("640 robberies", "count 640", "kent", YEAR), ("300", "change 300 up")],
    ),
]

# The fall of another, told with "it was"; those who work for a force; a number beside a rate.
BESIDE: list[Row] = [
    (
        "Burglary in Kent fell in 2013/14. The fall, 9.5 per cent, is a little behind that of Essex, where it was 12 per cent.",
        [("9.5 per cent", "change 9.5 percent down", "kent", YEAR), ("12 per cent", "change 12 percent down", "essex")],
    ),
    (
        "Robbery in Kent rose by 9.5 per cent in 2013/14, less than in Essex, where it was 12 per cent.",
        [("9.5 per cent", "change 9.5 percent up", "kent", YEAR), ("12 per cent", "change 12 percent up", "essex")],
    ),
    (
        "Kent's charge rate for robbery fell by 9 per cent in 2013/14, more than in Essex, where it was 12 per cent.",
        [("9 per cent", "change 9 percent down", "kent", YEAR), ("12 per cent", "percentage 12", "essex")],
    ),
    (
        "Ten members of Kent Police were dismissed in 2013/14.",
        [("Ten members", "count 10", "kent", YEAR)],
    ),
    ("Kent Police made 640 arrests in 2013/14. Ten members of the police panel met.", [("640 arrests", "count 640")]),
    (
        "Kent Police made 640 arrests in 2013/14. Two members of the public were thanked.",
        [("640 arrests", "count 640")],
    ),
    (
        "In Kent 2.9 officers in every 1,000 were dismissed in 2013/14. In Essex it was 0.6 – three people in all.",
        [
            ("2.9", "rate 2.9 per_1000", "kent", YEAR),
            ("0.6", "rate 0.6 per_1000", "essex", YEAR),
            ("three people", "count 3", "essex", YEAR),
        ],
    ),
    (
        "In Kent 2.9 officers in every 1,000 were dismissed in 2013/14. In Essex it was 0.6. Three people came.",
        [("2.9", "rate 2.9 per_1000", "kent", YEAR), ("0.6", "rate 0.6 per_1000", "essex", YEAR)],
    ),
    (
        "Kent was the only force rated outstanding in 2013/14 when inspectors marked all 43.",
        [("the only force", "rank 1 highest", "kent", YEAR)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*PLACED, *TAKEN_IN, *BESIDE])
def test_told_in_letters(text: str, expected: list[tuple[str, ...]], read: Callable[[str], Analysis]) -> None:
    assert not differences(read(text), expected)


# (text, a figure, its topic and event): a base lends no subject; what is talked of does; a share goes on with another crime.
SUBJECTS: list[tuple[str, str, str]] = [
    (
        "There were 640 robberies in Kent in 2013/14.\n\nGiven a workforce of 7,700, that is 83 for every thousand.",
        "83",
        "robbery recorded",
    ),
    (
        "There were 640 robberies in Kent in 2013/14.\n\nWith a workforce of some 3,200 it comes to 200 per thousand.",
        "200 per",
        "robbery recorded",
    ),
    (
        "There were 640 robberies in Kent in 2013/14.\n\nThere has been a row about Tasers. Kent Police used theirs 412 times in 2013.",
        "412",
        "taser used",
    ),
    (
        "There were 640 robberies in Kent in 2013/14.\n\nA councillor wants a debate on Tasers. Kent Police fired theirs 31 times in 2013.",
        "31",
        "taser fired",
    ),
    (
        "There were 640 robberies in Kent in 2013/14.\n\nOfficers with Tasers came at once. There were 412 in 2012/13.",
        "412",
        "robbery recorded",
    ),
    (
        "In Kent 23 per cent of robberies led to a charge in 2013/14. With burglaries it was eight per cent.",
        "eight",
        "burglary charged",
    ),
    (
        "In Kent 23 per cent of robberies led to a charge in 2013/14. For arson the figure was 11 per cent.",
        "11",
        "arson charged",
    ),
    (
        "In Kent 23 per cent of robberies led to a charge in 2013/14. Burglaries made up 8 per cent of all crime.",
        "8 per cent",
        "burglary recorded",
    ),
    (
        "Some 41 per cent of adults in Kent had seen or suffered anti-social behaviour in 2013/14.",
        "41",
        "asb experienced",
    ),
    ("In Kent 41 per cent of adults had come across anti-social behaviour in 2013/14.", "41", "asb experienced"),
    ("In Kent officers came across 41 burglaries in 2013/14.", "41", "burglary recorded"),
    ("The Home Office's grant to Kent Police was £170m in 2013/14.", "£170m", "government-grant received"),
    ("The grant from the Home Office to Kent Police was £170m in 2013/14.", "£170m", "government-grant received"),
]


@pytest.mark.parametrize(("text", "figure", "expected"), SUBJECTS)
def test_subjects_in_letters(text: str, figure: str, expected: str, read: Callable[[str], Analysis]) -> None:
    analysis = read(text)
    claim = next(one for one in analysis.claims if figure in one.span.of(text))
    assert claim.measure is not None
    assert f"{claim.measure.facets.topic} {claim.measure.facets.event}" == expected
