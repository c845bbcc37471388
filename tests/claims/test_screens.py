"""Quantities that are no statistics, and statistics that look like them."""

from __future__ import annotations

import pytest

from claimcheck.claims.quantities.quantities import find_quantities
from claimcheck.claims.quantities.screens import screen
from claimcheck.nlp.tokens import tokenize

# (text with the figure in square brackets, the reason)
SCREENED = [
    ("A man, [24], was charged.", "age"),
    ("Two teenagers, aged [17] and 19, were held.", "age"),
    ("Two teenagers, aged 17 and [19], were held.", "age"),
    ("He is aged between [20 and 25].", "age"),
    ("Ann Marsh, [34], of Corby, said so.", "age"),
    ("Det Sgt Carl Durham, [52], has retired.", "age"),
    ("The [53-year-old] woman was unhurt.", "age"),
    ("A [two-year-old] boy was found.", "age"),
    ("She is [61 years old].", "age"),
    ("My daughter is [9] and she heard it.", "age"),
    ("The victim was just [14].", "age"),
    ("Children under [12] go free.", "age"),
    ("His victim, then [17], read a letter.", "age"),
    ("The boy, now [19], was at home.", "age"),
    ("Court heard that [14 officers] from Gwent Police broke through two doors.", "operation"),
    ("[Twelve officers] raided a house on Tuesday.", "operation"),
    ("Some [40 officers] searched the woods.", "operation"),
    ("[Thirty officers] were sent to the scene.", "operation"),
    ("About [20 police officers] with dogs surrounded the barn.", "operation"),
    ("[Half] of my neighbours have been burgled.", "of somebody's own"),
    ("[One in five] of my customers has asked for a lock.", "of somebody's own"),
    ("[One in three] of our readers saw it.", "of somebody's own"),
    ("The grandmother, [81], fell.", "age"),
    ("They had a lady of [74] in the waiting room.", "age"),
    ("A gentleman of [68] rang the bell.", "age"),
    ("He left school at the age of [nine].", "age"),
    ("He was jailed for [six years].", "sentence"),
    ("She was given a [12-month] community order.", "sentence"),
    ("The judge sentenced her to [seven years and four months].", "sentence"),
    ("He must do [200 hours] of unpaid work.", "sentence"),
    ("The driver was banned for [18 months].", "sentence"),
    ("It carries up to [14 years] in prison.", "sentence"),
    ("The bike was worth [£3,200].", "price"),
    ("There is a [£1,000] reward.", "price"),
    ("He was fined [£120].", "price"),
    ("Diesel at [148p] a litre", "price"),
    ("Robbers took [£45,000] in cash.", "price"),
    ("They walked [25 miles].", "distance"),
    ("He is [6ft 1in] tall.", "distance"),
    ("It did [94mph].", "speed"),
    ("The van flashed him doing 41 in a [30] zone.", "speed"),
    ("It was [-4C] outside.", "temperature"),
    ("Officers seized [3.5kg] of cocaine.", "weight"),
    ("It covers [2,300 square miles].", "area"),
    ("They took [1,150 litres] of diesel.", "volume"),
    ("The weapon delivers [50,000 volts].", "power"),
    ("Offences rose in [two years].", "period"),
    ("In the [12 months] to March thefts fell.", "period"),
    ("He said so [three years] ago.", "period"),
    ("Officers stood there for [five weeks].", "period"),
    ("She waited [41 minutes] in the rain.", "duration"),
    ("Detectives watched [70 hours] of film.", "duration"),
    ("Officers must be there within [15 minutes].", "target"),
    ("He has [three points] on his licence.", "points on a licence"),
    ("The motion was carried by [312 votes] to 258.", "vote"),
    ("He admits [11 counts] of theft.", "charge"),
    ("Lincoln [3] Derby 2: the match report from the cup", "sport score"),
    ("Match report. Town: Furnell [7], Stott 6, Webb 6", "sport score"),
    ("He scored from the penalty, one of [19 shots] in the match.", "sport score"),
    ("He drove a Volvo [240] at them.", "vehicle or model"),
    ("It was not in the bottom [five].", "list"),
    ("The county has a population of [700,000].", "population"),
    ("[Two men], aged 24 and 31, were held.", "incident"),
    ("[Three men] armed with bars", "incident"),
]
KEPT = [
    "[140 officers] from Gwent Police left last year.",
    "The force had [1,204 officers] and searched 60 homes.",
    "[40 officers] were assaulted, and 12 houses raided.",
    "More than [200 officers] were off sick.",
    "Gwent lost [90 officers], who broke no rules.",
    "[A third] of my officers are under 25.",
    "[One in five] of our staff is off sick.",
    "[Half] of our constables carry one.",
    "[One in ten] of his officers has left.",
    "It was 12, now [19] and rising.",
    "In 2012 there were 17 robberies, then [19] the year after.",
    "The force has [2,857 full-time officers].",
    "Thefts rose by [12 per cent].",
    "North Yorkshire, [46], and Cumbria, 42, were the lowest.",
    "neighbouring North Yorkshire ([46]) was lower",
    "In Lincolnshire, [46], and in Kent, 51",
    "Greater Manchester, [98], was next.",
    "Essex Police, [12], and Kent Police, 14, had fewest.",
    "Bexley ([46]) and Lambeth (61) had fewest.",
    "Gwent [66.8] and Cumbria 57.6",
    "Essex handed out [95,967] and Kent 18,878.",
    "The average wait was [71 minutes].",
    "Last year's average was [15 minutes and 59 seconds].",
    "The typical response took [nine minutes].",
    "An offence was recorded every [23 minutes].",
    "The average sentence for rape was [eight years].",
    "The force has been hit by [£80m] of cuts.",
    "The commissioner put [£1.5m] into prevention.",
    "The budget will be cut by [£9,000].",
    "[One in 14] rape claims ended in court.",
    "Officers used Taser [440 times].",
    "Recording rose by [4.2 percentage points].",
    "It logged [810 offences] in 2014.",
    "There were [101 reports] of rape.",
    "Of those jailed, [36] were under investigation before.",
    "The county had [999 burglaries].",
    "Burglary: [212] (240)",
    "West Midlands: [12.9] (+4%)",
    "Robbery went up from [22] to 33.",
    "[Nine per cent] of the calls were answered late.",
    "The two forces' rates were [12.9 per 1,000] and 8.4.",
    "Police in Derby County matches made [37 arrests].",
]


def _reason(text: str) -> str | None:
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "").replace("]", "")
    tokens = tokenize(plain)
    (quantity,) = [q for q in find_quantities(tokens) if q.span.start < end and start < q.span.end]
    return screen(tokens, quantity)


@pytest.mark.parametrize(("text", "reason"), SCREENED)
def test_screened(text: str, reason: str) -> None:
    assert _reason(text) == reason


@pytest.mark.parametrize("text", KEPT)
def test_kept(text: str) -> None:
    assert _reason(text) is None
