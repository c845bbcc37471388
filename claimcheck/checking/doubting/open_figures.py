"""Open figures, of which the tables tell nothing: which they are, and what is written down when one is opened, or settled."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.checking.diagnosing.messages import Other, diagnosis_of
from claimcheck.checking.terms.cells import sentence
from claimcheck.checking.terms.judgement import Judgement, Question
from claimcheck.domain.cases import Evidence
from claimcheck.domain.claims import Claim


def is_open(claim: Claim, one: Evidence) -> bool:
    """Whether nothing is known of a figure about policing that the text affirms, and nothing is remarked on it."""
    return claim.policing and not claim.negated and one.truth == "unknown" and one.remark is None


def as_open(one: Evidence, doubt: str) -> Evidence:
    """The evidence of a figure that fails, and may be of something else: open again, with the sentence that says why."""
    return replace(one, truth="unknown", reason=f"{one.reason.rstrip('.')}. {doubt}", diagnosis=None)


def as_right(one: Evidence, held: Judgement) -> Evidence:
    """The evidence of a figure that holds, as it was judged."""
    return replace(
        one,
        truth="holds",
        known=True,
        reason=sentence(held.reason),
        figures=held.figures,
        peers=held.peers,
        sum=held.sum,
        diagnosis=None,
    )


def as_wrong(one: Evidence, question: Question, failed: Judgement, other: Other | None = None) -> Evidence:
    """The evidence of a figure that fails, as it was judged; `other` is what it is right of instead.

    One of which the data say that they are not to be relied on stays open, unless it is right of another.
    """
    if other is None and any(caveat.effect == "abstain" for caveat in one.caveats):
        return one
    return replace(
        one,
        truth="fails",
        known=True,
        reason=failed.reason,
        figures=failed.figures,
        peers=failed.peers,
        diagnosis=diagnosis_of(question, failed, other),
    )
