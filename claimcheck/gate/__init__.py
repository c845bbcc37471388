"""Findings become a decision: may this article be published?

In: a Draft, a Policy, a Journal. Out: a Decision with its reasons, kept in the journal before anyone is told. I may import pipeline
and what lies below it. I never check a claim myself, never print, and never keep the text of a draft.
"""

from __future__ import annotations

from claimcheck.gate.deciding import Gate, decide
from claimcheck.gate.decision import Decision, Draft, Outcome, Override, Reason
from claimcheck.gate.journal import Journal, JournalError
from claimcheck.gate.policy import Policy
from claimcheck.gate.worker import CheckError, Worker

__all__ = [
    "CheckError",
    "Decision",
    "Draft",
    "Gate",
    "Journal",
    "JournalError",
    "Outcome",
    "Override",
    "Policy",
    "Reason",
    "Worker",
    "decide",
]
