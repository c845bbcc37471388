"""Open figures, of which the tables have told nothing yet, and what is written down of one when it turns out right or wrong."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.checking.cells import sentence
from claimcheck.checking.judgement import Judgement, Question
from claimcheck.checking.messages import Other, diagnosis_of
from claimcheck.domain.cases import Evidence
from claimcheck.domain.claims import Claim


def is_open(claim: Claim, one: Evidence) -> bool:
    """Whether nothing is known of a figure about policing that the text affirms, and nothing is remarked on it."""
    return claim.policing and not claim.negated and one.truth == "unknown" and one.remark is None


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
    """The evidence of a figure that fails, as it was judged; `other` is what it is right of instead."""
    return replace(
        one,
        truth="fails",
        known=True,
        reason=failed.reason,
        figures=failed.figures,
        peers=failed.peers,
        diagnosis=diagnosis_of(question, failed, other),
    )
