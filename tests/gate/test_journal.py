"""The journal: only added to, whole after a kill, one truth for several processes."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from claimcheck.gate import Decision, Journal, JournalError, Outcome
from claimcheck.gate.journal import new_id


def decision(key: str, outcome: Outcome = Outcome.ALLOW, **other: str) -> Decision:
    return Decision(
        id=new_id(), at=datetime(2026, 11, 25, 12, 0, tzinfo=UTC), key=key, outcome=outcome, why="w", **other
    )  # type: ignore[arg-type]


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return Journal(tmp_path / "journal.sqlite")


@pytest.mark.parametrize("table", ["decisions", "overrides", "requests"])
@pytest.mark.parametrize("deed", ["DELETE FROM {}", "UPDATE {} SET at = ''"])
def test_no_line_is_changed_or_removed(table: str, deed: str, journal: Journal) -> None:
    made = journal.record(decision("k"))
    journal.override(made.id, by="A", reason="R")
    journal.answer("msg", "d", "{}")
    database = sqlite3.connect(journal.path)
    with pytest.raises(sqlite3.IntegrityError, match="only added to"):
        database.execute(deed.format(table))
    database.close()


@pytest.mark.parametrize("table", ["decisions", "overrides", "requests"])
def test_no_line_is_replaced(table: str, journal: Journal) -> None:
    made = journal.record(replace(decision("k"), checked=False))
    journal.override(made.id, by="A", reason="R")
    journal.answer("msg", "d", "{}")
    database = sqlite3.connect(journal.path)
    with pytest.raises(sqlite3.IntegrityError, match="only added to"):
        database.execute(f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}")
    database.close()


def test_the_latest_decision_is_that_on_the_article_itself(journal: Journal) -> None:
    first, last = (journal.record(decision(key, article="page-1", source="page-2")) for key in ("k", "l"))
    journal.override(last.id, by="A", reason="R")
    found = journal.latest("page-1")
    assert (found and (found.id, found.override is not None), last.earlier) == ((last.id, True), first.id)
    assert journal.latest("page-2") is None  # the name of a source is not an article's id
    assert journal.latest("") is None


def test_the_first_answer_to_a_request_is_kept(journal: Journal) -> None:
    journal.answer("msg", "d", "first")
    journal.answer("msg", "e", "second")
    assert journal.answered("msg") == ("d", "first")


@pytest.mark.skipif(os.name != "posix", reason="there are no such permissions here")
def test_nobody_else_reads_what_is_not_published_yet(journal: Journal) -> None:
    journal.record(decision("k"))
    files = list(journal.path.parent.glob("journal.sqlite*"))
    assert [oct(path.stat().st_mode & 0o077) for path in files] == ["0o0"] * len(files)


@pytest.mark.parametrize(
    ("by", "reason"), [("", "why"), ("Ann", ""), ("  ", "why"), ("Ann", "\n "), ("x" * 201, "why"), ("Ann", "x" * 2001)]
)
def test_an_override_needs_a_name_and_a_reason(by: str, reason: str, journal: Journal) -> None:
    made = journal.record(decision("k"))
    with pytest.raises(ValueError, match="name"):
        journal.override(made.id, by=by, reason=reason)
    assert journal.get(made.id) == made


def test_an_override_needs_a_decision(journal: Journal) -> None:
    with pytest.raises(KeyError, match="no decision"):
        journal.override("nothing", by="Ann", reason="why")


def test_the_last_override_counts_and_both_are_kept(journal: Journal) -> None:
    made = journal.record(decision("k", Outcome.BLOCK))
    journal.override(made.id, by="Ann", reason="first")
    journal.override(made.id, by="Bob", reason="second")
    found = journal.get(made.id)
    assert found is not None
    assert found.override is not None
    assert found.override.by == "Bob"
    rows = sqlite3.connect(journal.path).execute("SELECT by FROM overrides ORDER BY number").fetchall()
    assert rows == [("Ann",), ("Bob",)]


@pytest.mark.parametrize(
    ("filters", "keys"),
    [
        ({}, ["a", "b", "c"]),
        ({"outcome": Outcome.BLOCK}, ["b"]),
        ({"article": "cms-1"}, ["a", "c"]),
        ({"article": "story.txt"}, ["b"]),
        ({"article": "nothing"}, []),
        ({"since": datetime(2026, 11, 26, tzinfo=UTC)}, []),
        ({"since": datetime(2026, 11, 25, tzinfo=UTC)}, ["a", "b", "c"]),
    ],
)
def test_filters(filters: dict[str, object], keys: list[str], journal: Journal) -> None:
    journal.record(decision("a", article="cms-1"))
    journal.record(decision("b", Outcome.BLOCK, source="story.txt"))
    journal.record(decision("c", article="cms-1"))
    assert [one.key for one in journal.decisions(**filters)] == keys  # type: ignore[arg-type]


def test_who_comes_second_gets_the_first_ones_decision(journal: Journal) -> None:
    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(lambda _: journal.record(decision("k")), range(40)))
    assert len({one.id for one in made}) == 1
    assert len(list(journal.decisions())) == 1


@pytest.mark.parametrize("content", [b"not a database" * 100, b"SQLite format 3\x00" + b"\xff" * 2000])
def test_a_damaged_file_is_one_clear_line(content: bytes, journal: Journal) -> None:
    journal.path.write_bytes(content)
    with pytest.raises(JournalError) as error:
        journal.record(decision("k"))
    assert str(journal.path) in str(error.value)
    assert "\n" not in str(error.value)


def test_another_programs_database_is_left_alone(journal: Journal) -> None:
    database = sqlite3.connect(journal.path)
    database.execute("CREATE TABLE recipes (name TEXT)")
    database.commit()
    database.close()
    before = journal.path.read_bytes()
    with pytest.raises(JournalError, match="another program"):
        journal.record(decision("k"))
    assert journal.path.read_bytes() == before


def test_a_sound_journal_verifies(journal: Journal) -> None:
    made = journal.record(decision("k"))
    journal.override(made.id, by="A", reason="R")
    assert journal.verify() == []


def _write_until_killed(path: Path, said: Path) -> None:
    journal = Journal(path)
    with said.open("a", buffering=1) as told:
        for number in range(100_000):
            made = journal.record(decision(f"k{number}"))
            told.write(made.id + "\n")


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no kill -9 here")
def test_a_kill_loses_no_decision_that_was_answered(tmp_path: Path) -> None:
    said = tmp_path / "answered"
    writer = multiprocessing.get_context("spawn").Process(
        target=_write_until_killed, args=(tmp_path / "j.sqlite", said)
    )
    writer.start()
    while not said.exists() or said.read_text().count("\n") < 30:
        assert writer.is_alive()
    assert writer.pid is not None
    os.kill(writer.pid, signal.SIGKILL)
    writer.join()
    answered = said.read_text().split()
    kept = [one.id for one in Journal(tmp_path / "j.sqlite").decisions()]
    assert kept[: len(answered)] == answered
    assert len(kept) - len(answered) in (0, 1)
    assert Journal(tmp_path / "j.sqlite").verify() == []
