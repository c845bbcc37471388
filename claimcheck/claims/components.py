"""spaCy components, for pipelines of ours and of anyone's: `nlp.add_pipe("claimcheck_claims")`.

`claimcheck_claims` sets `doc._.claims` and `doc._.analysis`, and the span group `doc.spans["claims"]` with the types as
labels; `claimcheck_quantities` sets `doc._.quantities` and `doc.spans["quantities"]` with the units as labels. Both read
the text of the Doc and none of its annotations, so that they can stand anywhere in a pipeline. Offsets in claims count
characters of `doc.text`; a span group holds the tokens that they touch.

To tell the day of publication, set it on the Doc before the pipeline runs:
`doc = nlp.make_doc(text); doc._.published = "2014-02-05"; nlp(doc)`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc
from spacy.tokens import Span as DocSpan

from claimcheck.claims import analyse
from claimcheck.claims.language import Language as Lexicons
from claimcheck.claims.language import load_language
from claimcheck.claims.quantities.quantities import find_quantities
from claimcheck.claims.words.lexicons import ENGLISH
from claimcheck.domain.text import Span
from claimcheck.nlp.articles import article_of
from claimcheck.nlp.pipeline import load_folder
from claimcheck.nlp.tokens import tokenize
from claimcheck.reference.catalogue import load_catalogue
from claimcheck.reference.paths import models_root
from claimcheck.settings import read_day

for _name in ("claims", "quantities"):
    if not Doc.has_extension(_name):
        Doc.set_extension(_name, default=())
for _name in ("analysis", "published"):
    if not Doc.has_extension(_name):
        Doc.set_extension(_name, default=None)


@dataclass(frozen=True)
class ClaimsComponent:
    """Finds the claims of a Doc."""

    lexicons: Lexicons

    def __call__(self, doc: Doc) -> Doc:
        """Set `doc._.claims`, `doc._.analysis` and `doc.spans["claims"]`."""
        article = article_of(doc.text, "<doc>")
        if doc._.published is not None:
            article = replace(article, published=_day(doc._.published))
        analysis = analyse(article, self.lexicons)
        doc._.analysis = analysis
        doc._.claims = analysis.claims
        doc.spans["claims"] = _spans(doc, ((claim.span, claim.type) for claim in analysis.claims))
        return doc


class QuantitiesComponent:
    """Finds the numbers of a Doc."""

    def __call__(self, doc: Doc) -> Doc:
        """Set `doc._.quantities` and `doc.spans["quantities"]`."""
        quantities = tuple(find_quantities(tokenize(doc.text)))
        doc._.quantities = quantities
        doc.spans["quantities"] = _spans(doc, ((quantity.span, quantity.unit) for quantity in quantities))
        return doc


@Language.factory(
    "claimcheck_claims",
    assigns=["doc._.claims", "doc._.analysis", "doc.spans"],
    default_config={"data": []},
)
def make_claims(nlp: Language, name: str, data: list[str]) -> ClaimsComponent:  # noqa: ARG001 (spaCy's signature)
    """The component that finds claims. `data` are folders with data packages of one's own, for their areas and words."""
    return ClaimsComponent(_lexicons(tuple(data)))


@Language.factory("claimcheck_quantities", assigns=["doc._.quantities", "doc.spans"])
def make_quantities(nlp: Language, name: str) -> QuantitiesComponent:  # noqa: ARG001 (spaCy's signature)
    """The component that finds numbers."""
    return QuantitiesComponent()


def load(name: str = ENGLISH) -> Language:
    """The spaCy pipeline `name` of `models/`: its Docs carry `doc._.claims`. Raises FileNotFoundError on another name."""
    return load_folder(models_root() / name)


@cache
def _lexicons(data: tuple[str, ...]) -> Lexicons:
    return load_language(load_catalogue(tuple(Path(folder) for folder in data)))


def _day(value: date | str) -> date:
    return read_day(value)


def _spans(doc: Doc, found: Iterable[tuple[Span, str]]) -> list[DocSpan]:
    """Spans of the Doc; a figure inside a longer token ("£3m") takes the whole token."""
    spans = (doc.char_span(span.start, span.end, label=label, alignment_mode="expand") for span, label in found)
    return [span for span in spans if span is not None]
