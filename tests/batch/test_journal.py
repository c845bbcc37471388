"""What a stopped run had done is known to the next, whatever became of the last line."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.batch.journal import journal_of, no_journal


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CLAIMCHECK_CACHE", str(tmp_path))
    return tmp_path / "runs" / "run1.jsonl"


def test_a_stopped_run_is_gone_on_with(cache: Path) -> None:
    stopped = journal_of("run1")
    stopped.add("a")
    stopped.add("b", "set aside")
    stopped.close(finished=False)
    after = journal_of("run1")
    assert (after.done, after.set_aside) == ({"a", "b"}, {"b": "set aside"})
    assert journal_of("run2").done == set()
    after.close(finished=True)
    assert not cache.exists()
    assert journal_of("run1").done == set()


BROKEN = ['["c", nu', '["c"', "", "{}", '["c", null, 1]', '[1, "x"]', "\udcff", "null"]


@pytest.mark.parametrize("line", BROKEN)
def test_half_a_line_costs_that_line_alone(cache: Path, line: str) -> None:
    first = journal_of("run1")
    first.add("a")
    first.close(finished=False)
    with cache.open("a", encoding="utf-8", errors="surrogateescape") as stream:
        stream.write(line)
    second = journal_of("run1")
    assert second.done == {"a"}
    second.add("d")
    second.close(finished=False)
    assert journal_of("run1").done == {"a", "d"}


def test_one_that_cannot_be_written_is_done_without(cache: Path) -> None:
    cache.parent.write_text("a file where a folder should be")
    journal = journal_of("run1")
    journal.add("a")
    journal.close(finished=True)


def test_none(cache: Path) -> None:
    journal = no_journal()
    journal.add("a")
    journal.close(finished=True)
    assert not cache.parent.exists()
