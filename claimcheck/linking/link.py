"""From a claim to its link."""

from __future__ import annotations

from claimcheck.domain.cases import Link
from claimcheck.domain.claims import Analysis, Claim
from claimcheck.linking.areas import link_area, link_field
from claimcheck.linking.measures import link_measure
from claimcheck.linking.periods import link_period
from claimcheck.reference.catalogue import Catalogue


def link_claim(claim: Claim, analysis: Analysis, catalogue: Catalogue) -> Link:
    """The area, measures and period of a claim in the catalogue, each with its score, runners-up and reason."""
    area = link_area(claim, catalogue)
    measure = link_measure(claim, catalogue)
    period = link_period(claim, measure.best, analysis, catalogue)
    return Link(
        area=area, period=period, measure=measure, field=link_field(claim, area.best, catalogue, analysis.article.text)
    )
