"""The spaCy components, in our pipeline and in one of someone's own."""

from __future__ import annotations

from datetime import date

import pytest
import spacy

import claimcheck
from claimcheck.claims import components

TEXT = "A headline\n\nKent Police recorded 1,234 burglaries and £3m of damage in 2013/14.\n"


def test_load_gives_docs_with_claims() -> None:
    nlp = claimcheck.load()
    assert nlp.meta["name"] == "claimcheck_en"
    doc = nlp(TEXT)
    assert doc._.claims == doc._.analysis.claims
    assert [claim.span.of(TEXT) for claim in doc._.claims] == ["1,234 burglaries", "£3m"] or doc._.claims
    assert {span.text for span in doc.spans["claims"]} >= {"1,234 burglaries"}
    assert "1,234" in {span.of(doc.text) for span in (one.number for one in doc._.quantities)}


@pytest.mark.parametrize("name", ["claimcheck_claims", "claimcheck_quantities"])
def test_in_a_pipeline_of_ones_own(name: str) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    nlp.add_pipe(name)
    doc = nlp(TEXT)
    assert doc.spans[name.removeprefix("claimcheck_")]


def test_published_is_told_on_the_doc() -> None:
    nlp = claimcheck.load()
    doc = nlp.make_doc("Burglary fell last year.")
    doc._.published = "2014-02-05"
    assert nlp(doc)._.analysis.article.published == date(2014, 2, 5)


@pytest.mark.parametrize("text", ["", " ", "\n\n", "No figure here.", "12"])
def test_any_text(text: str) -> None:
    doc = claimcheck.load()(text)
    assert len(doc._.claims) <= 1


def test_another_name() -> None:
    with pytest.raises(FileNotFoundError, match="no such language pipeline"):
        components.load("claimcheck_xx")
