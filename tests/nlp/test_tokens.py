"""Tokens: what is one, where it stands; a space stands between any two in the table."""

from __future__ import annotations

import pytest

from claimcheck.nlp.tokens import tokenize

ROWS: list[tuple[str, str]] = [
    ("Kent Police recorded 640.", "Kent Police recorded 640 ."),
    ("1,234 and 12.5", "1,234 and 12.5"),
    ("1,234,567", "1,234,567"),
    ("12,34", "12 , 34"),
    ("640, 512", "640 , 512"),
    ("640,512", "640,512"),
    (".7%", ".7 %"),
    ("fell .7 per cent", "fell .7 per cent"),
    ("Kent.7", "Kent . 7"),
    ("£31m", "£ 31 m"),
    ("31st March", "31st March"),
    ("the 22nd of 43", "the 22nd of 43"),
    ("A38 and SEV23", "A38 and SEV23"),
    ("2012-13", "2012 - 13"),
    ("2012/13", "2012 / 13"),
    ("no-crime", "no - crime"),
    ("no–crime", "no – crime"),
    ("Durham's rate", "Durham 's rate"),
    ("Durham’s rate", "Durham ’s rate"),
    ("officers' pay", "officers ' pay"),
    ("don't", "don't"),
    ("don’t", "don’t"),
    ("D'Arcy's", "D'Arcy 's"),
    ("(240)", "( 240 )"),
    ("“no crime”", "“ no crime ”"),
    ("Det. Supt", "Det . Supt"),
    ("9.8.", "9.8 ."),
    ("3-1", "3 - 1"),
    ("640\u00a0burglaries", "640 burglaries"),
    ("a\nb   \nc", "a b c"),
    ("one.   Two", "one . Two"),
    ("café naïve", "café naïve"),
    ("", ""),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_tokens(text: str, expected: str) -> None:
    assert tokenize(text).text == expected.split()


@pytest.mark.parametrize(("text", "_"), ROWS)
def test_places_in_the_text(text: str, _: str) -> None:
    tokens = tokenize(text)
    assert [text[i:j] for i, j in zip(tokens.start, tokens.end, strict=True)] == tokens.text
    assert all(end <= start for end, start in zip(tokens.end, tokens.start[1:], strict=False))


GAPS = [
    ("Kent\t640\t512", ["kent", "|", "640", "|", "512"]),
    ("Kent   640", ["kent", "|", "640"]),
    ("Kent \t 640", ["kent", "|", "640"]),
    ("Kent  640", ["kent", "640"]),
    ("\tKent\n\tEssex", ["kent", "essex"]),
    ("   Kent", ["kent"]),
    ("Kent   \n   Essex", ["kent", "essex"]),
    ("In all.   Then", ["in", "all", ".", "then"]),
    ("In all!\tThen", ["in", "all", "!", "then"]),
]


@pytest.mark.parametrize(("text", "expected"), GAPS)
def test_a_gap_parts_cells(text: str, expected: list[str]) -> None:
    assert tokenize(text).lower == expected


KINDS: list[tuple[str, str]] = [
    ("640", "number"),
    ("12.5 .7 1,234", "number number number"),
    ("31st 22nd", "ordinal ordinal"),
    ("A38 burglary don't", "code word word"),
    ("Kent's", "word possessive"),
    ("% £ ( –", "mark mark mark mark"),
    ("2012/13", "number mark number"),
    ("no-crime", "word mark word"),
]


@pytest.mark.parametrize(("text", "kinds"), KINDS)
def test_kinds(text: str, kinds: str) -> None:
    assert tokenize(text).kind == kinds.split()


LOWER: list[tuple[str, str]] = [
    ("KENT Police’s", "kent police 's"),
    ("Don’t", "don't"),
    ("’s", "'s"),
    ("Per Cent", "per cent"),
    ("D’ARCY", "d'arcy"),
    ("“NO-CRIME”", "“ no - crime ”"),
    ("£31M", "£ 31 m"),
]


@pytest.mark.parametrize(("text", "lower"), LOWER)
def test_lower_case_and_straight_quotes(text: str, lower: str) -> None:
    assert tokenize(text).lower == lower.split()


@pytest.mark.parametrize(("offset", "index"), [(0, 0), (3, 0), (4, 1), (5, 1), (10, 1), (11, 2), (99, 3)])
def test_the_token_at_an_offset(offset: int, index: int) -> None:
    """Of "Kent Police 640": the first token that ends after the offset."""
    assert tokenize("Kent Police 640").index_at(offset) == index
