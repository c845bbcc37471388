"""Which findings stop an article, which only warn, who is not asked, and what holds when no check can be made."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from claimcheck.domain.reports import SEVERITIES
from claimcheck.gate.decision import Outcome, Reason, legible
from claimcheck.plugins import rules
from claimcheck.setting_tables import FailMode, GateSettings
from claimcheck.settings import SettingsError, matches


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """As `GateSettings`, which it is made from. `block` goes before `warn`."""

    block: tuple[str, ...] = ("error",)
    warn: tuple[str, ...] = ("warning",)
    exempt: tuple[str, ...] = ()
    fail: FailMode = "open"
    time_limit: float = 10.0

    @classmethod
    def of(cls, settings: GateSettings) -> Policy:
        """The policy of the settings. Raises SettingsError on a selector that is no severity and names no rule."""
        for key, selectors in (("block", settings.block), ("warn", settings.warn)):
            for one in selectors:
                if one not in SEVERITIES and not any(matches((one,), rule.code, rule.name) for rule in rules()):
                    raise SettingsError(
                        f"[gate] {key}: {one!r} is neither a severity ({', '.join(SEVERITIES)}) nor a rule: 'claimcheck rules' lists them"
                    )
        return cls(
            block=settings.block,
            warn=settings.warn,
            exempt=settings.exempt,
            fail=settings.fail,
            time_limit=settings.time_limit,
        )

    @property
    def basis(self) -> str:
        """What of the policy a decision depends on, as a short key."""
        told = repr((sorted(self.block), sorted(self.warn), sorted(desk.casefold() for desk in self.exempt), self.fail))
        return hashlib.sha256(told.encode()).hexdigest()[:16]

    def exempts(self, desks: Sequence[str]) -> str:
        """The first desk or section that is not asked, as the article has it; "" when all are."""
        known = {desk.casefold() for desk in self.exempt}
        return next((desk for desk in desks if desk.casefold() in known), "")

    def outcome(self, finding: Mapping[str, Any]) -> Outcome:
        """What one finding (its JSON record) calls for."""
        for outcome, selectors in ((Outcome.BLOCK, self.block), (Outcome.WARN, self.warn)):
            if finding["severity"] in selectors or matches(selectors, finding["code"], finding["rule"]):
                return outcome
        return Outcome.ALLOW

    def weigh(self, findings: Sequence[Mapping[str, Any]]) -> tuple[Outcome, tuple[Reason, ...]]:
        """The gravest outcome of the findings, and those that call for more than an allow, the gravest first."""
        reasons = [_reason(one, outcome) for one in findings if (outcome := self.outcome(one)) is not Outcome.ALLOW]
        reasons.sort(key=lambda reason: reason.outcome is not Outcome.BLOCK)
        return (reasons[0].outcome if reasons else Outcome.ALLOW), tuple(reasons)

    @property
    def failed(self) -> Outcome:
        """What holds when no check can be made."""
        return Outcome.BLOCK if self.fail == "closed" else Outcome.ALLOW


def _reason(finding: Mapping[str, Any], outcome: Outcome) -> Reason:
    return Reason(
        outcome=outcome,
        code=finding["code"],
        rule=finding["rule"],
        severity=finding["severity"],
        message=legible(finding["message"]),
        advice=legible(finding["advice"]),
        words=legible(finding["stated"] or ""),
        line=finding["line"],
        column=finding["column"],
    )
