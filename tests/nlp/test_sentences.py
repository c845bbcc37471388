"""Sentences: where one ends, and the full stops that end none. A bar stands for each cut."""

from __future__ import annotations

import pytest

from claimcheck.claims.words.lexicons import read_lexicon
from claimcheck.nlp.articles import article_of
from claimcheck.nlp.sentences import split_sentences

ABBREVIATIONS = frozenset(read_lexicon("sentences")["abbreviations"])

ROWS: list[str] = [
    # plain ends
    "Burglary fell.| Robbery rose.",
    "Is burglary falling?| Police say so.",
    "Burglary is down!| Robbery too.",
    "Burglary fell to 640.| Robbery rose to 212.",
    "Burglary fell in 2013.| In 2014 it rose.",
    "It fell by 12%.| Robbery did not.",
    "Burglary fell…| Robbery rose.",
    "He lives in Kent.| 640 burglaries were recorded there.",
    "The force spent less.| £31m was saved.",
    # titles and short forms
    "Det. Supt. Ann Marsh said so.| She left.",
    "Det. Supt Ann Marsh and Insp. Clive Dale spoke.",
    "Chief Supt. Marsh spoke.| Nobody else did.",
    "Mr. Marsh met Dr. Dale and Rev. Tew.",
    "Cllr. Ann Marsh met Sgt. Dale.| They agreed.",
    "J. K. Marsh was there.",
    "See fig. 3 of the report.",
    "He left at 9 p.m. on Friday.",
    "He left at 9 p.m.| Police came later.",
    "It is no. 3 on the list.",
    "The answer was no.| Police disagreed.",
    "Marsh v. Dale was heard.",
    "The firm, Marsh & Co. of Dover, was robbed.",
    # numbers
    "It rose by 1.2 per cent.| Robbery fell.",
    "It rose .7 per cent.",
    "Rates of 9.8 and 12.9 per 100,000 were given.",
    "1. Kent 640",
    # quotations
    "“Burglary fell.| Robbery rose.”",
    "“Burglary fell,” she said.| “Robbery rose.”",
    "She said: “Burglary fell.”| Police agreed.",
    "'It fell.'| He left.",
    'He said: "It fell."| "It rose."',
    "“Why did it fall?” he asked.",
    "“It fell!” she said.",
    "Police (see page 3.) agreed.",
    "It fell (by 12 per cent.)| Robbery rose.",
    "“Burglary fell.| Robbery rose.| We are glad.",
    # no ends
    "Burglary fell; robbery rose: rape did not.",
    "The site police.uk lists it.",
    "It fell in the U.K. by 12 per cent.",
    "Burglary fell. no, it rose.",
]


@pytest.mark.parametrize("text", ROWS)
def test_sentences_of_a_paragraph(text: str) -> None:
    article = article_of(text.replace("|", ""), "draft.txt")
    found = [sentence.span.of(article.text) for sentence in split_sentences(article, ABBREVIATIONS)]
    assert found == [part.strip() for part in text.split("|")]


# Blocks part sentences, lines within a paragraph do not: (text, sentences)
LAYOUTS: list[tuple[str, list[str]]] = [
    ("Burglary in Kent fell\nby 12 per cent.", ["Burglary in Kent fell\nby 12 per cent."]),
    ("Burglary down\n\nBurglary fell.", ["Burglary down", "Burglary fell."]),
    ("Kent:\n\n- burglary 640\n- robbery 212", ["Kent:", "- burglary 640", "- robbery 212"]),
    ("It fell.\n\n1. Kent 640\n2. Essex 512", ["It fell.", "1. Kent 640", "2. Essex 512"]),
    ("It fell.\n\nBurglary: 640 (700)\nRobbery: 212 (240)", ["It fell.", "Burglary: 640 (700)", "Robbery: 212 (240)"]),
    ("“It fell.\n\n“It rose.”", ["“It fell.", "“It rose.”"]),
    ("It fell. It\nrose. It fell.", ["It fell.", "It\nrose.", "It fell."]),
    ("\n\n  It fell.  \n\n", ["It fell."]),
    ("", []),
]


@pytest.mark.parametrize(("text", "expected"), LAYOUTS)
def test_sentences_of_a_layout(text: str, expected: list[str]) -> None:
    article = article_of(text, "draft.txt")
    assert [sentence.span.of(text) for sentence in split_sentences(article, ABBREVIATIONS)] == expected
