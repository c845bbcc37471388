"""`claimcheck journal`: what is printed of a journal, and what is not taken for one."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from claimcheck.cli.app import _run
from claimcheck.gate import Decision, Journal, Outcome
from claimcheck.gate.journal import new_id


@pytest.mark.parametrize(
    "command", [["list"], ["verify"], ["export"], ["show", "x"], ["override", "x", "--by", "Ann", "--reason", "why"]]
)
def test_a_wrong_name_makes_no_empty_journal(
    command: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "wrong.sqlite"
    assert _run(["journal", *command, "--journal", str(path)]) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n"), path.exists()) == ("", 1, False)
    assert "there is no journal" in err


@pytest.mark.parametrize("odd", ["fine\n2026-11-25  another line", "\x1b[2J\x1b[31mred", "\u202eback"])
@pytest.mark.parametrize("place", ["title", "reason"])
def test_a_decision_is_one_line_that_steers_no_terminal(
    place: str, odd: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        sys.stdout, "isatty", lambda: True, raising=False
    )  # click strips colours from what is no terminal
    journal = Journal(tmp_path / "journal.sqlite")
    at = datetime(2026, 11, 25, tzinfo=UTC)
    title = odd if place == "title" else "Burglary"
    made = journal.record(Decision(id=new_id(), at=at, key="k", outcome=Outcome.BLOCK, why="w", title=title))
    journal.override(made.id, by="Ann", reason=odd if place == "reason" else "why")
    assert _run(["journal", "list", "--journal", str(journal.path)]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert line.isprintable()
    assert made.id in line
