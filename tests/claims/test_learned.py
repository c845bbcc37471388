"""Figures that no rule takes and learned weights do: which they are, and how little is built upon them."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from claimcheck.claims import analyse
from claimcheck.claims.language import Language, load_language
from claimcheck.claims.relevance.relevance import Relevance
from claimcheck.claims.words.learned import FILE, Learned
from claimcheck.claims.words.lexicons import ENGLISH, read_lexicon
from claimcheck.domain.claims import Analysis
from claimcheck.nlp.articles import article_of
from claimcheck.reference.catalogue import load_catalogue
from claimcheck.reference.paths import models_root

HEAD = "Police figures\nPublished: 2019-05-15\n\nKent Police recorded 640 burglaries last year.\n\n"
GUESSED = "its words leave it open"


@pytest.fixture(scope="module")
def language() -> Language:
    return load_language(load_catalogue())


def read(text: str, language: Language) -> Analysis:
    return analyse(article_of(HEAD + text, "article"), language)


def guesses(analysis: Analysis) -> list[Decimal]:
    return [
        claim.quantity.low
        for claim in analysis.claims
        if claim.quantity and claim.measure and claim.measure.doubt == GUESSED
    ]


# What no lexicon has a noun for, in the hands of the police.
TAKEN = [
    ("The force's dog section took on 42 dogs in the spring.", [42]),
    ("Digital examiners at the force had 12,100 devices to look at.", [12100]),
    ("The force has 412 vehicles and 18 horses.", [412, 18]),
    ("The force's unit has taken 1,100 blades from gangs since 2012.", [1100]),
    ("Cops slapped the handcuffs on 65,833 children last year.", [65833]),
    ("Insurers put the cost of rural crime in the county at £1.8m.", [1800000]),
    ("Sick leave cost the force 24,840 working days.", [24840]),
    ("The force's helicopter flew 812 hours.", [812]),
]
# The same nouns and sums in other hands, and numbers that count nothing.
LEFT = [
    "Firefighters put out 290 fires in the county.",
    "Prison officers seized 980 phones in the jail.",
    "Paramedics waited 3,100 hours outside the hospital.",
    "The county's 41 schools have been given £600 each for a fence.",
    "The hospital has 1,140 parking spaces and sees 3,000 outpatients.",
    "The farm has 90 acres and 400 sheep.",
    "The council is giving away 10,000 daffodil bulbs.",
    "The lorry shed 20 tonnes of grain on the A2.",
    "The club sold 1,500 copies of its record.",
    "The estate has 640 flats in 12 blocks.",
    "The county has 139,000 residents.",
    "Thieves took a laptop worth £900 and 14 watches.",
    "Traders lost £900 to a man with false £20 notes.",
    "A pug that cost £600 now fetches £1,800.",
    "The barrister earns £900 a day.",
    "The trial heard from 175 witnesses over 214 days.",
    "The museum's 12,000 exhibits are to be sold.",
    "The petition has 6,000 names on it.",
    "The band's library holds 2,300 pieces by Sousa.",
    "The force's ethics committee has 14 members.",
    "Detectives at the force read 2,600 messages.",
    "She walked 40,000 miles round the estate.",
    "Councillors voted by 11 to four to close the road.",
    "Three funerals were held in a week.",
    "The crime was recorded after the 72-hour period that the force allows.",
    "Kent Police gave its officers a 400-page manual.",
]


@pytest.mark.parametrize("text, wanted", TAKEN)
def test_what_the_police_have_and_do_is_taken_at_a_guess(text: str, wanted: list[int], language: Language) -> None:
    assert guesses(read(text, language)) == wanted


@pytest.mark.parametrize("text", LEFT)
def test_what_others_have_and_do_is_left(text: str, language: Language) -> None:
    assert guesses(read(text, language)) == []


def test_without_weights_nothing_is_guessed(language: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language.relevance, "_learned", None)
    assert all(guesses(read(text, language)) == [] for text, _ in TAKEN)


def test_a_guess_is_no_ground_to_reckon_from(language: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "The force has 190 vehicles. The number rose from 160 vehicles to 190, or by 90 per cent."
    analysis = read(text, language)
    guessed = {claim.id for claim in analysis.claims if claim.measure and claim.measure.doubt == GUESSED}
    assert guessed
    assert not any(guessed & set(tie.members) for tie in (*analysis.ties, *analysis.likely_ties))


@pytest.mark.parametrize("text, _", TAKEN)
def test_the_other_claims_stay_as_they_were(text: str, _: object, language: Language) -> None:
    behind = f"{text} There were 512 robberies in the year before, and the force has 3,400 officers."
    with_guess = read(behind, language)
    firm = [claim for claim in with_guess.claims if claim.measure and claim.measure.doubt != GUESSED]
    learned, language.relevance._learned = language.relevance._learned, None
    try:
        without = read(behind, language).claims
    finally:
        language.relevance._learned = learned
    assert len(without) == 3
    assert firm == [replace(claim, id=one.id) for claim, one in zip(without, firm, strict=True)]


def test_the_answer_does_not_hang_on_the_house_style(language: Language) -> None:
    plain = "The force says that it has 412 vehicles and, since June 3, 2018, 9 per cent more money for them."
    other = "The force says that it has 412 vehicles and, since 3 June 2018, 9 percent more money for them."
    assert guesses(read(plain, language)) == guesses(read(other, language)) == [412]


def test_weights_are_added_and_unknown_features_weigh_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "xx").mkdir()
    (tmp_path / "xx" / FILE).write_text("// a note\nsure\t0.8\nconstant\t-1\nnoun=dogs\t3.5\nl0=#\t-0.5\n")
    monkeypatch.setattr("claimcheck.claims.words.learned.models_root", lambda: tmp_path)
    learned = Learned("xx")
    assert learned.probability([]) == pytest.approx(0.268941, abs=1e-6)
    assert learned.probability(["noun=dogs", "noun=cats"]) == pytest.approx(0.924142, abs=1e-6)
    assert learned.is_sure(["noun=dogs"])
    assert learned.is_sure(["noun=dogs", "l0=#"])
    assert not learned.is_sure(["noun=dogs", "l0=#", "l0=#", "l0=#"])
    assert not learned.is_sure([])


def test_the_weights_are_read_when_they_are_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claimcheck.claims.words.learned.models_root", lambda: Path("/nowhere"))
    learned = Learned(ENGLISH)
    Relevance(read_lexicon("policing"), learned)
    with pytest.raises(FileNotFoundError, match=FILE):
        learned.probability([])


def test_the_shipped_table_is_small() -> None:
    table = models_root() / ENGLISH / FILE
    assert table.stat().st_size < 1_000_000
