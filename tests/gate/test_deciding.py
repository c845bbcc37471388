"""One article, one decision; what holds when no check can be made; overrides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from claimcheck.gate import CheckError, Draft, Journal, Outcome, Policy, decide

DRAFT = Draft(name="story.txt", data=b"Kent Police recorded 640 burglaries.", id="cms-1")


def found(*severities: str) -> Mapping[str, Any]:
    words = "640 burglaries"
    findings = [
        {
            "code": "N101",
            "rule": "wrong-number",
            "severity": one,
            "message": "m",
            "advice": "a",
            "stated": words,
            "line": 3,
            "column": 4,
        }
        for one in severities
    ]
    return {"articles": [{"title": "Burglaries", "findings": findings}]}


class Checker:
    """Counts how often it is asked."""

    def __init__(self, *severities: str, error: CheckError | None = None) -> None:
        self.severities, self.error, self.asked = severities, error, 0

    def __call__(self, draft: Draft) -> Mapping[str, Any]:
        self.asked += 1
        if self.error:
            raise self.error
        return found(*self.severities)


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return Journal(tmp_path / "state" / "journal.sqlite")


@pytest.mark.parametrize(
    ("severities", "outcome", "why"),
    [
        ((), Outcome.ALLOW, "nothing was found that stops it"),
        (("note",), Outcome.ALLOW, "nothing was found that stops it"),
        (("warning", "note"), Outcome.WARN, "one finding should be looked at"),
        (
            ("error", "error", "warning"),
            Outcome.BLOCK,
            "2 findings must be looked at before it is published, and 1 more",
        ),
    ],
)
def test_outcomes(severities: tuple[str, ...], outcome: Outcome, why: str, journal: Journal) -> None:
    made = decide(DRAFT, Policy(), journal, Checker(*severities))
    assert (made.outcome, made.answer, made.why, made.title) == (outcome, outcome, why, "Burglaries")
    assert journal.get(made.id) == made


def test_the_same_article_gets_the_same_decision_without_a_new_check(journal: Journal) -> None:
    checker = Checker("error")
    first = decide(DRAFT, Policy(), journal, checker)
    assert decide(DRAFT, Policy(), journal, checker) == first
    assert checker.asked == 1


@pytest.mark.parametrize(
    "other",
    [
        replace(DRAFT, data=DRAFT.data + b" "),
        replace(DRAFT, name="story.md"),
        replace(DRAFT, desks=("sport",)),
    ],
)
def test_another_article_is_decided_anew(other: Draft, journal: Journal) -> None:
    first = decide(DRAFT, Policy(), journal, Checker("error"))
    second = decide(other, Policy(), journal, Checker("error"))
    assert second.id != first.id
    assert second.earlier == first.id


def test_another_policy_decides_anew(journal: Journal) -> None:
    first = decide(DRAFT, Policy(), journal, Checker("error"))
    assert decide(DRAFT, Policy(block=()), journal, Checker("error")).id != first.id


ERRORS = [CheckError("late", "the check took more than 10 s"), CheckError("unreadable", "not a text file")]


@pytest.mark.parametrize("error", ERRORS)
@pytest.mark.parametrize(("fail", "outcome"), [("open", Outcome.ALLOW), ("closed", Outcome.BLOCK)])
def test_without_a_check_the_policy_decides_and_asks_again(
    error: CheckError, fail: Any, outcome: Outcome, journal: Journal
) -> None:
    policy = Policy(fail=fail)
    made = decide(DRAFT, policy, journal, Checker(error=error))
    assert (made.outcome, made.checked) == (outcome, False)
    assert str(error) in made.why
    assert journal.get(made.id) == made
    assert decide(DRAFT, policy, journal, Checker("error")).outcome is Outcome.BLOCK


def test_exempt_desks_are_not_checked(journal: Journal) -> None:
    checker = Checker("error")
    made = decide(replace(DRAFT, desks=("Sport",)), Policy(exempt=("sport",)), journal, checker)
    assert (made.outcome, made.checked, checker.asked) == (Outcome.ALLOW, False, 0)


@pytest.mark.parametrize(("fail", "outcome"), [("open", Outcome.ALLOW), ("closed", Outcome.BLOCK)])
def test_a_journal_that_cannot_be_used_is_told(fail: Any, outcome: Outcome, tmp_path: Path) -> None:
    (tmp_path / "journal.sqlite").write_bytes(b"no database at all, but long enough to be looked at" * 40)
    made = decide(DRAFT, Policy(fail=fail), Journal(tmp_path / "journal.sqlite"), Checker())
    assert (made.outcome, made.recorded) == (outcome, False)
    assert "the journal cannot be used" in made.why


def test_an_override_holds_for_that_very_article(journal: Journal) -> None:
    made = decide(DRAFT, Policy(), journal, Checker("error"))
    journal.override(made.id, by="Ann Hale", reason="The force corrected its figure this morning.")
    again = decide(DRAFT, Policy(), journal, Checker("error"))
    assert (again.outcome, again.answer) == (Outcome.BLOCK, Outcome.ALLOW)
    assert again.override is not None
    assert (again.override.by, again.override.reason) == ("Ann Hale", "The force corrected its figure this morning.")
    assert decide(replace(DRAFT, data=b"other"), Policy(), journal, Checker("error")).answer is Outcome.BLOCK
