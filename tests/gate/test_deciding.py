"""One article, one decision; what holds when no check can be made; overrides."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from claimcheck.gate import CheckError, Draft, Gate, Journal, Outcome, Policy, decide
from claimcheck.settings import Settings

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
        replace(DRAFT, data=DRAFT.data.upper()),
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


@pytest.mark.parametrize("error", ERRORS)
def test_where_no_check_can_be_made_an_override_is_the_way_out(error: CheckError, journal: Journal) -> None:
    policy, checker = Policy(fail="closed"), Checker(error=error)
    made = decide(DRAFT, policy, journal, checker)
    assert made.answer is Outcome.BLOCK
    journal.override(made.id, by="Ann Hale", reason="Read it line by line.")
    assert decide(DRAFT, policy, journal, checker).answer is Outcome.ALLOW
    assert decide(DRAFT, policy, journal, Checker("error")).answer is Outcome.ALLOW
    assert decide(replace(DRAFT, data=b"other"), policy, journal, checker).answer is Outcome.BLOCK


def test_an_unchecked_decision_that_nobody_let_pass_does_not_stand(journal: Journal) -> None:
    made = decide(DRAFT, Policy(fail="open"), journal, Checker(error=ERRORS[0]))
    assert journal.standing(made.key) is None


def test_a_copy_under_another_id_has_a_decision_of_its_own(journal: Journal) -> None:
    first = decide(DRAFT, Policy(), journal, Checker("error"))
    journal.override(first.id, by="Ann Hale", reason="Agreed for this page.")
    second = decide(replace(DRAFT, id="cms-2"), Policy(), journal, Checker("error"))
    assert (second.answer, second.article) == (Outcome.BLOCK, "cms-2")
    assert [one.id for one in journal.decisions(article="cms-2")] == [second.id]


@pytest.mark.parametrize(
    ("names", "same"),
    [
        (("sport/a.txt", "news/a.txt"), False),
        (("desk/sport/a.txt", "desk/news/a.txt"), False),
        (("news/a.txt", "city/a.txt"), True),
        (("sport/a.txt", "sport/b.txt"), True),
    ],
)
def test_names_that_other_rules_are_left_out_for_are_other_articles(
    names: tuple[str, str], same: bool, journal: Journal
) -> None:
    gate = Gate.of(Settings(per_path_ignores=(("sport/*", ("N101",)),)), journal, Checker("error"))
    first, second = (gate.decide(replace(DRAFT, name=name)) for name in names)
    assert (first.id == second.id) is same


@pytest.mark.parametrize(("fail", "outcome"), [("open", Outcome.ALLOW), ("closed", Outcome.BLOCK)])
@pytest.mark.parametrize("report", [{}, {"articles": []}, {"articles": [{}]}])
def test_whatever_breaks_the_policy_decides(report: Any, fail: Any, outcome: Outcome, journal: Journal) -> None:
    made = decide(DRAFT, Policy(fail=fail), journal, lambda draft: report)
    assert (made.outcome, made.checked) == (outcome, False)


def test_what_breaks_is_told_without_the_words_of_the_draft(journal: Journal) -> None:
    def breaks(draft: Draft) -> Any:
        raise RuntimeError("the secret words")

    made = decide(DRAFT, Policy(), journal, breaks)
    assert "RuntimeError" in made.why
    assert "secret" not in str(made.record())


@pytest.mark.parametrize(("fail", "outcome"), [("open", Outcome.ALLOW), ("closed", Outcome.BLOCK)])
@pytest.mark.parametrize("body", ["{", "[]", "null", "{}"])
def test_a_damaged_line_of_the_journal_is_told(body: str, fail: Any, outcome: Outcome, journal: Journal) -> None:
    policy = Policy(fail=fail)
    decide(DRAFT, policy, journal, Checker())
    database = sqlite3.connect(journal.path)
    database.execute("DROP TRIGGER decisions_UPDATE")
    database.execute("UPDATE decisions SET body = ?", (body,))
    database.commit()
    database.close()
    made = decide(DRAFT, policy, journal, Checker())
    assert (made.outcome, made.recorded) == (outcome, False)
    assert "damaged" in made.why
    assert journal.verify() == ["decision number 1 cannot be read"]


@pytest.mark.parametrize("odd", ["\ud800", "a\x1b[2Jb", "\x00", "\u202eback", "x" * 900_000, "two\nlines"])
@pytest.mark.parametrize("field", ["id", "name", "desks"])
def test_odd_names_are_kept_as_one_short_line(field: str, odd: str, journal: Journal) -> None:
    value: Any = (odd,) if field == "desks" else odd
    made = decide(replace(DRAFT, **{field: value}), Policy(), journal, Checker("error"))
    assert (made.outcome, made.recorded, journal.get(made.id)) == (Outcome.BLOCK, True, made)
    for told in (made.article, made.source, *made.desks):
        assert told.isprintable()
        assert len(told) <= 200
