"""Numbers in digits, in words and mixed; and words that look like numbers."""

from __future__ import annotations

import pytest

from claimcheck.claims.quantities.numbers import read_number
from claimcheck.nlp.tokens import tokenize

NUMBERS = [
    ("7", "7"),
    ("1,204", "1204"),
    ("1,204,300", "1204300"),
    ("12.5", "12.5"),
    (".7", "0.7"),
    ("1.2m people", "1200000"),
    ("4 million", "4000000"),
    ("4.25 billion", "4250000000"),
    ("5bn", "5000000000"),
    ("5 bn", "5000000000"),
    ("250k", "250000"),
    ("1.5-million", "1500000"),
    ("1½", "1.5"),
    ("1½ million", "1500000"),
    ("½ million", "500000"),
    ("15 hundred", "1500"),
    ("five point six", "5.6"),
    ("fourteen thousand, three hundred and twenty-nine", "14329"),
    ("eight thousand, and three hundred", "8000"),
    ("two point oh five", "2.05"),
    ("twelve point nought four", "12.04"),
    ("twice a day", "2"),
    ("twice every week", "2"),
    ("zero", "0"),
    ("six", "6"),
    ("seventeen", "17"),
    ("thirty", "30"),
    ("Thirty-three", "33"),
    ("thirty three", "33"),
    ("FORTY-ONE", "41"),
    ("one hundred", "100"),
    ("one hundred and ten", "110"),
    ("two hundred six", "206"),
    ("nine hundred and ninety-nine", "999"),
    ("two thousand", "2000"),
    ("two thousand and six", "2006"),
    ("twelve thousand five hundred", "12500"),
    ("three hundred thousand", "300000"),
    ("three hundred and fifty thousand", "350000"),
    ("one million two hundred thousand and four", "1200004"),
    ("two million", "2000000"),
    ("a hundred", "100"),
    ("a hundred and one", "101"),
    ("a thousand", "1000"),
    ("a million", "1000000"),
    ("a dozen", "12"),
    ("two dozen", "24"),
    ("3 dozen", "36"),
    ("half a dozen", "6"),
    ("half a million", "500000"),
    ("a quarter of a million", "250000"),
    ("three-quarters of a million", "750000"),
    ("a couple of weeks", "2"),
    ("two and a half", "2.5"),
    ("two and a half thousand", "2500"),
    ("four and three quarters", "4.75"),
    ("12 and a half", "12.5"),
]
SHARES = [
    ("half of them", "0.5"),
    ("figures show that half of them", "0.5"),
    ("a half of them", "0.5"),
    ("one half", "0.5"),
    ("a third of cases", "0.3333"),
    ("a third.", "0.3333"),
    ("a third more", "0.3333"),
    ("a third were", "0.3333"),
    ("a third below the average", "0.3333"),
    ("a quarter above the rate", "0.25"),
    ("a sixth under what", "0.1667"),
    ("a fifth behind Kent", "0.2"),
    ("a third resigned, it", "0.3333"),
    ("a tenth reached court", "0.1"),
    ("one third pleaded guilty", "0.3333"),
    ("a quarter lasted less", "0.25"),
    ("one third", "0.3333"),
    ("one-third of", "0.3333"),
    ("two thirds", "0.6667"),
    ("two-thirds", "0.6667"),
    ("a quarter of", "0.25"),
    ("a quarter,", "0.25"),
    ("three quarters", "0.75"),
    ("three-quarters of", "0.75"),
    ("one fifth", "0.2"),
    ("four fifths", "0.8"),
    ("a tenth of", "0.1"),
    ("seven-tenths of", "0.7"),
    ("five eighths", "0.625"),
]
MULTIPLES = [
    ("doubled", "2"),
    ("doubling", "2"),
    ("trebled", "3"),
    ("tripled", "3"),
    ("quadrupled", "4"),
    ("fivefold", "5"),
    ("tenfold", "10"),
    ("twice the rate", "2"),
    ("twice as many", "2"),
    ("twice that of", "2"),
    ("double the number", "2"),
    ("triple the", "3"),
]
# Nothing is read at any token of these.
NONE = [
    "officers",
    "a",
    "the third",
    "a third man",
    "a third party",
    "a third suspect was held",
    "a third armed man",
    "a third suspected burglar",
    "a fifth unnamed youth was",
    "a third masked man",
    "a fourth injured officer",
    "a third-quarter loss",
    "third-party insurance",
    "the first half of 2014".removesuffix(" 2014"),
    "in the second half",
    "half-time",
    "half past",
    "his half-brother",
    "half-price",
    "a quarter past",
    "a quarter-final",
    "quarter-finals",
    "the third quarter",
    "a fifth column",
    "a tenth anniversary",
    "hundreds",
    "thousands of people",
    "dozens of officers",
    "scores of people",
    "a few hundred",
    "several thousand",
    "many million",
    "a couple in their home",
    "a few dozen",
    "scored twice",
    "met twice in a week",
    "double-decker",
    "a double murder",
    "both halves",
    "the fourth floor",
    "the sixth form",
    "a second chance",
    "someone",
    "often",
    "tense",
]


def _numbers(text: str) -> list[tuple[str, float]]:
    tokens, found, i = tokenize(text), [], 0
    while i < len(tokens):
        number = read_number(tokens, i, len(tokens))
        if number:
            found.append((number.kind, round(float(number.value), 4)))
        i = number.j if number else i + 1
    return found


@pytest.mark.parametrize(("text", "value"), NUMBERS)
def test_numbers(text: str, value: str) -> None:
    assert _numbers(text)[0] == ("cardinal", float(value))


@pytest.mark.parametrize(("text", "value"), NUMBERS)
def test_capitals_change_nothing(text: str, value: str) -> None:
    if text[-1] not in "mkn":
        assert _numbers(text.upper())[0][1] == float(value)


@pytest.mark.parametrize(("text", "value"), SHARES)
def test_shares(text: str, value: str) -> None:
    assert _numbers(text) == [("share", float(value))]


@pytest.mark.parametrize(("text", "value"), MULTIPLES)
def test_multiples(text: str, value: str) -> None:
    assert _numbers(text) == [("multiple", float(value))]


@pytest.mark.parametrize("text", NONE)
def test_no_number(text: str) -> None:
    assert _numbers(text) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("between nine and 15", [9, 15]),
        ("between one hundred and two hundred", [100, 200]),
        ("seven, eight", [7, 8]),
        ("six and two", [6, 2]),
        ("fifty or sixty", [50, 60]),
        ("two thousand and three hundred more", [2000, 300]),
        ("one, two, three", [1, 2, 3]),
        ("one million and two", [1000002]),
        ("in two three were", [2, 3]),
    ],
)
def test_where_a_number_ends(text: str, values: list[float]) -> None:
    assert [value for _, value in _numbers(text)] == values


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("21", "1"),
        ("21.3", "0.1"),
        ("21.30", "0.01"),
        ("1.2m people", "100000"),
        ("4 million", "1000000"),
        ("two million", "1000000"),
        ("two dozen", "1"),
    ],
)
def test_precision_as_printed(text: str, step: str) -> None:
    number = read_number(tokenize(text), 0, len(tokenize(text)))
    assert number is not None
    assert float(number.step) == float(step)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,500m", 1500),
        ("2.5m high", 2.5),
        ("the 100m final", 100),
        ("a 200m-long queue", 200),
        ("11.3m passengers", 11300000),
        ("£3m", 3000000),
        ("100m people", 100000000),
        ("7.6m", 7600000),
    ],
)
def test_metres_and_millions(text: str, value: float) -> None:
    assert [v for _, v in _numbers(text)] == [value]
