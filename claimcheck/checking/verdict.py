"""One verdict a claim, from its evidence, in the order that the design gives."""

from __future__ import annotations

from claimcheck.domain.cases import Evidence
from claimcheck.domain.claims import Claim
from claimcheck.domain.reports import Verdict


def decide(claim: Claim, evidence: Evidence) -> Verdict:
    """Not checkable, no data, contradicted, supported, else unclear; with the reason in a sentence."""
    if not claim.policing:
        return Verdict(claim=claim.id, name="not_checkable", reason="It is not a statistic about policing.")
    if evidence.truth == "fails":
        return Verdict(claim=claim.id, name="contradicted", reason=_because(evidence))
    reason = _sentence(evidence.reason)
    if evidence.truth == "holds":
        return Verdict(claim=claim.id, name="supported", reason=reason)
    if not evidence.known and _understood(claim):
        return Verdict(claim=claim.id, name="no_data", reason=reason)
    return Verdict(claim=claim.id, name="unclear", reason=reason)


def _because(evidence: Evidence) -> str:
    return evidence.diagnosis.message if evidence.diagnosis else _sentence(evidence.reason)


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def _understood(claim: Claim) -> bool:
    """Whether the text says what is counted and where: only then can a dataset be missing."""
    return claim.measure is not None and claim.measure.facets.topic is not None and claim.area is not None
