"""Sums of money: what the police have, get or ask for is a statistic; the price of a thing is none. Sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.domain.claims import Analysis

MONEY = [
    ("Kent Police's share of the council tax is to rise by £12.", ["£12"]),
    ("Police share of council tax bills to rise by £12 in Kent.", ["£12"]),
    ("The police precept in Kent goes up in April.\n\nBand A: £137.72\nBand H: £413.16", ["£137.72", "£413.16"]),
    ("The rise adds £12 to the police precept in Kent.", ["£12"]),
    ("The police part of the council tax will go up by £15 in April in Kent.", ["£15"]),
    ("The Norfolk policing bill is to go up by £13.95, the police panel heard.", ["£13.95"]),
    ("A band D household will be charged £295.08 for the police precept in Kent in 2023/24.", ["£295.08"]),
    ("The precept will raise £106.3m for Norfolk Constabulary.", ["£106.3m"]),
    ("Kent Police must save £12m from its budget.", ["£12m"]),
    ("It takes the police bill for a Band D home in Kent from £177.45 to £201.45.", ["£177.45", "£201.45"]),
    ("The policing bill for a band D house in Kent rises by £24 to £201.45 a year.", ["£24", "£201.45 a year"]),
    ("Surrey Police gets £110m of government grant.", ["£110m"]),
    # What a crime cost all its victims.
    (
        "Victims of fraud in Kent lost £20.4m in the year to June, police say, up from £15.9m in the previous 12 months.",
        ["£20.4m", "£15.9m"],
    ),
    ("Kent Police recorded losses of £6.1m from fraud in 2013.", ["£6.1m"]),
    ("Fraudsters conned people in Kent out of £20.4m in 2013, police say.", ["£20.4m"]),
    ("Pensioners in Kent were cheated out of £3.1m by courier fraud in 2013, police figures show.", ["£3.1m"]),
    ("Losses to fraud in Kent came to £1.2m in 2013, police figures show.", ["£1.2m"]),
    # A rise in what is police money.
    ("Kent Police had a budget of £280m in 2013, up by £3m on the year before.", ["£280m", "£3m"]),
    ("Kent Police's budget has been cut by £31m since 2010.", ["£31m"]),
    ("Fraud victims in Kent lost £20.4m in 2013, a rise of £3m.", ["£20.4m", "£3m"]),
    ("Police overtime in Kent rose by £1.2m to £9.3m in 2013.", ["£1.2m", "£9.3m"]),
]
PRICES = [
    "Kent County Council's share of the council tax is to rise by £60 in April.",
    "Kent's police chief adds: £400 buys a bicycle.",
    "A thief stole £400 from a home in Kent, police said.",
    "The band raised £400 for a police charity at a home in Kent.",
    "Police in Kent seized a car worth £20,000.",
    "Hate crime in Kent is up, police say. 'My insurance went up by £300,' said the owner of the cafe.",
    "Burglary in Kent is up, police say. The price of a lock has fallen by £12 since.",
    "Burglary in Kent is up, police say. The average haul rose by £120 to £1,200.",
    "Kent County Council will raise its part of the council tax by £60 in April.",
    "The man was fined £400 by magistrates in Kent, police said.",
    "Kent Police offers a reward of £5,000.",
    "Tickets for the police choir cost £12 in Kent.",
    "Kent United lost £2.4m in 2013, and Kent Police made arrests.",
    "Lee Hill, who lost £3m to a fraudster, told Kent Police that victims of fraud wait too long.",
    "The fraud victim in Kent, Ann Marsh, was conned out of £34,000, police said.",
    "A litre of fuel for Kent Police cars costs £1.44.",
]


@pytest.mark.parametrize(("text", "sums"), MONEY)
def test_police_money(text: str, sums: list[str], read: Callable[[str], Analysis]) -> None:
    analysis = read(text)
    assert [claim.span.of(analysis.article.text) for claim in analysis.claims] == sums


@pytest.mark.parametrize("text", PRICES)
def test_prices(text: str, read: Callable[[str], Analysis]) -> None:
    assert not [one for one in read(text).claims if one.quantity is not None and one.quantity.unit == "gbp"]
