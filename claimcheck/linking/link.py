"""From a claim to its link."""

from __future__ import annotations

import re
from functools import lru_cache

from claimcheck.domain.cases import Link
from claimcheck.domain.claims import Analysis, Claim
from claimcheck.linking.areas import link_area
from claimcheck.linking.fields import link_field
from claimcheck.linking.measures import link_measure
from claimcheck.linking.periods import link_period
from claimcheck.reference.catalogue import Catalogue

RATED = re.compile(r"\brates?\b|\bper (?:head|1,?000|100,?000)\b|\b100,?000\b", re.IGNORECASE)


def link_claim(claim: Claim, analysis: Analysis, catalogue: Catalogue) -> Link:
    """The area, measures and period of a claim in the catalogue, each with its score, runners-up and reason."""
    area = link_area(claim, catalogue, analysis.article.text)
    said = claim.sentence.of(analysis.article.text) if len(claim.sentence) else ""
    measure = link_measure(claim, catalogue, rated=is_rated(said), whose=_says_whom(claim, said, catalogue))
    period = link_period(claim, measure.best, analysis, catalogue, area.best.id if area.best is not None else "")
    return Link(
        area=area, period=period, measure=measure, field=link_field(claim, area.best, catalogue, analysis.article.text)
    )


@lru_cache(maxsize=64)  # asked for every figure of a sentence
def is_rated(said: str) -> bool:
    """Whether a sentence speaks of rates."""
    return RATED.search(said) is not None


def _says_whom(claim: Claim, said: str, catalogue: Catalogue) -> bool:
    """Whether a sentence names the people of its figure, and has them not from one before."""
    population = claim.measure.facets.population if claim.measure is not None else None
    term = catalogue.words.populations.get(population or "")
    lower = said.lower()
    return term is None or any(word in lower for word in term.words)
