"""Policies: which findings stop an article, and which only warn."""

from __future__ import annotations

from typing import Any

import pytest

from claimcheck.gate import Outcome, Policy
from claimcheck.setting_tables import GateSettings
from claimcheck.settings import SettingsError


def finding(code: str, severity: str, rule: str = "some-rule") -> dict[str, Any]:
    words = "12 per cent"
    return {
        "code": code,
        "rule": rule,
        "severity": severity,
        "message": "m",
        "advice": "a",
        "stated": words,
        "line": 1,
        "column": 2,
    }


ERROR, WARNING, NOTE = finding("S101", "error"), finding("P104", "warning"), finding("D101", "note")
# policy, findings, outcome, codes of the reasons
WEIGHED: list[tuple[Policy, list[dict[str, Any]], Outcome, list[str]]] = [
    (Policy(), [], Outcome.ALLOW, []),
    (Policy(), [NOTE], Outcome.ALLOW, []),
    (Policy(), [WARNING, NOTE], Outcome.WARN, ["P104"]),
    (Policy(), [WARNING, ERROR], Outcome.BLOCK, ["S101", "P104"]),
    (Policy(block=()), [ERROR], Outcome.ALLOW, []),
    (Policy(block=(), warn=("error",)), [ERROR, WARNING], Outcome.WARN, ["S101"]),
    (Policy(block=("S",)), [ERROR], Outcome.BLOCK, ["S101"]),
    (Policy(block=("N",), warn=()), [ERROR], Outcome.ALLOW, []),
    (Policy(block=("P104",)), [WARNING], Outcome.BLOCK, ["P104"]),
    (Policy(block=("some-rule",)), [NOTE], Outcome.BLOCK, ["D101"]),
    (Policy(block=("error",), warn=("S101",)), [ERROR], Outcome.BLOCK, ["S101"]),
]


@pytest.mark.parametrize(("policy", "findings", "outcome", "codes"), WEIGHED)
def test_weighed(policy: Policy, findings: list[dict[str, Any]], outcome: Outcome, codes: list[str]) -> None:
    found, reasons = policy.weigh(findings)
    assert found == outcome
    assert [reason.code for reason in reasons] == codes


@pytest.mark.parametrize(
    ("exempt", "desks", "desk"),
    [
        ((), ("Sport",), ""),
        (("sport",), ("Sport",), "Sport"),
        (("SPORT",), ("News", "sport"), "sport"),
        (("sport",), ("sports",), ""),
        (("sport",), (), ""),
    ],
)
def test_exempt_desks(exempt: tuple[str, ...], desks: tuple[str, ...], desk: str) -> None:
    assert Policy(exempt=exempt).exempts(desks) == desk


@pytest.mark.parametrize("selector", ["errors", "X999", "no-such-rule", "fatal"])
def test_a_selector_of_nothing_is_refused(selector: str) -> None:
    with pytest.raises(SettingsError, match=r"\[gate\] block: "):
        Policy.of(GateSettings(block=(selector,)))


def test_the_basis_tells_policies_apart() -> None:
    policies = [Policy(), Policy(block=()), Policy(warn=()), Policy(exempt=("sport",)), Policy(fail="closed")]
    assert len({policy.basis for policy in policies}) == len(policies)
    assert Policy(exempt=("Sport", "Arts")).basis == Policy(exempt=("arts", "sport")).basis
