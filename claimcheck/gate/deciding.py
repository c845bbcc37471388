"""One article, one decision: asked of the journal first, else checked, weighed and kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from claimcheck import __version__
from claimcheck.gate.decision import Decision, Draft, Outcome, Reason, one_line
from claimcheck.gate.journal import Journal, JournalError, new_id
from claimcheck.gate.policy import Policy
from claimcheck.gate.worker import CheckError
from claimcheck.pipeline import ignored_rules
from claimcheck.reference.index import index_key
from claimcheck.reference.paths import roots
from claimcheck.settings import Settings

# The report record (claimcheck-report/1) of a draft; raises CheckError.
Check = Callable[[Draft], Mapping[str, Any]]
MOST_REASONS = 50  # that an answer holds; more help nobody


@dataclass(frozen=True, slots=True)
class Gate:
    """What decisions are made with. `basis` is what they depend on besides the article: policy, rules, program and data.

    settings: those whose `per_path_ignores` leave rules out for some names.
    """

    policy: Policy
    journal: Journal
    check: Check
    basis: str = ""
    settings: Settings = Settings()  # noqa: RUF009 (frozen)

    @classmethod
    def of(cls, settings: Settings, journal: Journal, check: Check) -> Gate:
        """The gate of these settings. Raises SettingsError when the policy names no rule."""
        policy = Policy.of(settings.gate)
        chosen = repr((settings.select, settings.ignore, settings.per_path_ignores, settings.published))
        basis = f"{__version__} {policy.basis} {chosen} {index_key(roots(settings.data, None))}"
        return cls(policy, journal, check, basis, settings)

    def decide(self, draft: Draft) -> Decision:
        """As the function. The same text under a name for which other rules are left out is another article."""
        basis = f"{self.basis} {ignored_rules(draft.name, self.settings)}"
        return decide(draft, self.policy, self.journal, self.check, basis)


def decide(draft: Draft, policy: Policy, journal: Journal, check: Check, basis: str = "") -> Decision:
    """May this draft be published? The same draft under the same `basis` gets the same decision, from the journal.

    Nothing is raised: where no check can be made, or the journal cannot be used, the policy's `fail` decides and `why` tells it.
    """
    key = draft.key(basis or policy.basis)
    try:
        standing = journal.standing(key)
        return standing if standing is not None else journal.record(_decided(draft, key, policy, check))
    except JournalError as error:
        made = _failed(draft, key, policy, str(error))
        return replace(made, recorded=False)


def _decided(draft: Draft, key: str, policy: Policy, check: Check) -> Decision:
    if desk := policy.exempts(draft.desks):
        return _decision(
            draft, key, Outcome.ALLOW, f"not checked: {one_line(desk)} is exempt by the policy", checked=False
        )
    try:
        article = check(draft)["articles"][0]
        outcome, reasons = policy.weigh(article["findings"])
    except CheckError as error:
        return _failed(draft, key, policy, str(error))
    except Exception as error:  # its words may be those of the draft
        return _failed(draft, key, policy, f"claimcheck itself failed on it ({type(error).__name__})")
    return _decision(
        draft, key, outcome, _told(outcome, reasons), reasons=reasons[:MOST_REASONS], title=article["title"] or ""
    )


def _failed(draft: Draft, key: str, policy: Policy, why: str) -> Decision:
    mode = "lets such articles pass" if policy.fail == "open" else "holds such articles back"
    return _decision(draft, key, policy.failed, f"not checked: {why}; the policy {mode}", checked=False)


def _decision(
    draft: Draft,
    key: str,
    outcome: Outcome,
    why: str,
    *,
    reasons: tuple[Reason, ...] = (),
    title: str = "",
    checked: bool = True,
) -> Decision:
    now = datetime.now(UTC)
    return Decision(
        id=new_id(now),
        at=now.replace(microsecond=now.microsecond // 1000 * 1000),  # as the journal has it
        key=key,
        outcome=outcome,
        why=why,
        reasons=reasons,
        article=one_line(draft.id),
        source=one_line(draft.name),
        title=one_line(title),
        desks=tuple(one_line(desk) for desk in draft.desks),
        checked=checked,
        version=__version__,
    )


def _told(outcome: Outcome, reasons: tuple[Reason, ...]) -> str:
    if outcome is Outcome.ALLOW:
        return "nothing was found that stops it"
    grave = [reason for reason in reasons if reason.outcome is outcome]
    more = len(reasons) - len(grave)
    verb = "must be looked at before it is published" if outcome is Outcome.BLOCK else "should be looked at"
    things = "one finding" if len(grave) == 1 else f"{len(grave)} findings"
    return f"{things} {verb}" + (f", and {more} more" if more else "")
