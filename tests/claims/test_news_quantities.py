"""Quantities of news at large, markets, cars, sport, phones and science: values and units, and numbers of names that are none."""

from __future__ import annotations

import pytest

from claimcheck.claims.quantities.quantities import quantities_in

# (text, "value unit" or "low..high unit" of each quantity)
ROWS: list[tuple[str, list[str]]] = [
    # markets
    ("in the past five years", ["5 years"]),
    ("a half-point rise after a quarter-point one", ["0.5 points", "0.25 points"]),
    ("a half-percent cut", ["0.5 percent"]),
    ("one-tenth of 1 percent", ["0.1 percent"]),
    ("half of one firm's sales", ["50 percent", "1 firms"]),
    ("wheat fell 2-3/4 cents", ["2.75 cents"]),
    ("sales of Rs 340 crore", ["3400000000 inr"]),
    ("a 222m-euro move", ["222000000 eur"]),
    ("300m kronor", ["300000000 sek"]),
    ("SEK 5bn and R$2m", ["5000000000 sek", "2000000 brl"]),
    ("1.2-1.3 million cars", ["1200000..1300000 cars"]),
    ("fares range from $25 to $140", ["25..140 usd"]),
    ("prices rose from $25 to $140", ["25 usd", "140 usd"]),
    ("18p or 24p a litre", ["18 pence", "24 pence"]),
    ("five or six pence", ["5..6 pence"]),
    ("fell for seven straight days", ["7 days"]),
    ("pumps 1.2 million bpd", ["1200000 barrels_per_day"]),
    ("it fell 25 points, or 1 percent, to 2,704", ["25 points", "1 percent", "2704 "]),
    ("up three points to 14 per cent", ["3 percentage_points", "14 percent"]),
    ("126 and 114 million units, respectively", ["126000000 units", "114000000 units"]),
    ("126 people and 114 million units", ["126 people", "114000000 units"]),
    ("the previous three-month period", ["3 months"]),
    # cars, planes, weights
    ("from zero to 60 mph in 3.5s", ["0..60 mph", "3.5 seconds"]),
    ("0-60 in 3.9 seconds", ["0..60 ", "3.9 seconds"]),
    ("won 60-0 at home", []),
    ("300MW, 256GB and 340PS", ["300 mw", "256 gb", "340 horsepower"]),
    ("290Nm from a 7nm chip", ["290 newton_metres", "7 nanometres"]),
    ("a six-speed gearbox and four-door body", ["6 speeds", "4 doors"]),
    ("a half-mile run of a half-hour", ["0.5 miles", "0.5 hours"]),
    ("150kg-170kg of plants", ["150..170 kg"]),
    ("it took 3hrs 20mins", ["200 minutes"]),
    ("a 15-to-20-minute wait", ["15..20 minutes"]),
    ("a 6-foot-4 guard who weighs 250 pounds", ["76 inches", "250 lb"]),
    ("a 4-pound tumour and a 50-pound fine", ["4 lb", "50 gbp"]),
    ("he is 15st 4lb", ["214 lb"]),
    ("a 6.5m mirror", ["6.5 metres"]),
    ("BMW's 330e and 320d", []),
    ("he drove a BMW 320", []),
    ("sales rose 330x", ["330 times"]),
    ("a 737 Max with 189 seats", ["189 seats"]),
    ("787 people", ["787 people"]),
    # fractions joined on, ranges with hedges, signs of other papers
    ("a two-and-a-half-year wait", ["2.5 years"]),
    ("paid half-a-million pounds", ["500000 gbp"]),
    ("up 0.25 of a per cent", ["0.25 percent"]),
    ("a couple of years back", ["2 years"]),
    ("estimates range from 200,000 to as many as 5 million", ["200000..5000000 "]),
    ("it went from 200,000 to nearly 5 million", ["200000 ", "5000000 "]),
    ("a $US3000 billion suit and $A50m more", ["3000000000000 usd", "50000000 aud"]),
    ("in 1min 02sec", ["62 seconds"]),
    ("the water rose to 35m", ["35 metres"]),
    ("drinking water to 35m people", ["35000000 people"]),
    ("killed 234 Israelis and two US soldiers", ["234 israelis", "2 soldiers"]),
    ("three 15-year-old boys", ["3 ", "15 years"]),
    ("one policeman slightly hurt", ["1 policemen"]),
    ("gusts of 80 kilometre an hour", ["80 kph"]),
    # names with a number, and counts that look like them
    ("built 5,031 Model 3 cars", ["5031 "]),
    ("hit by category 4 storms", []),
    ("at this stage 3 officers left", ["3 officers"]),
    ("the Big Four firms and the Group of Seven", []),
    ("then Four firms", ["4 firms"]),
    ("played in Week 2", []),
    ("last week 2 people died", ["2 people"]),
    ("iOS 12.1 and version 67.0.3396", []),
    ("the S&P 500, the Nikkei 225 and the CAC 40", []),
    ("Toyota (7203.T) fell", []),
    ("a 4K screen, 1080p video, 2960x1440 pixels", []),
    ("$4K of debt", ["4000 usd"]),
    ("in 300 BC and AD 79", []),
    ("the 49ers and the 76ers", []),
    ("Huawei's Mate 20 Pro and the Falcon 9 is here", []),
    ("It grew. Another 92 PCSOs and 12 Met officers left", ["92 pcsos", "12 officers"]),
    ("it lent Kent 12 Met officers and Essex 92 PCSOs", ["12 officers", "92 pcsos"]),
    ("then in Kabul 12 American soldiers died", ["12 soldiers"]),
    ("by week 12, on day three", []),
    ("in one week 12 died", ["1 weeks", "12 "]),
    ("after the September 11 attacks", []),
    ("in September 11 attacks were made", ["11 attacks"]),
    ("at the January 4-6 South Asian summit", []),
    ("the seas of 2100 or by 2100", []),
    ("going one better", []),
    ("a 4-under 68", ["68 "]),
    ("odds of 10-to-1", []),
    ("PM2.5 levels", []),
    ("the 21st, the 1,000th and the 11th", []),
]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=[text for text, _ in ROWS])
def test_news(text: str, expected: list[str]) -> None:
    found = [(q.low, q.high, q.unit) for q in quantities_in(text)]
    assert [f"{low}{f'..{high}' if high != low else ''} {unit}" for low, high, unit in found] == expected
