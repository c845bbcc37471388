"""Runs of many drafts: killed workers, poison, hanging drafts, stopped runs, pipes; and what a cache must not do."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from benchmarks import batch as proof
from claimcheck import pipeline
from claimcheck.batch import WorkersError, check_many
from claimcheck.batch.keys import keys_for
from claimcheck.batch.store import Store
from claimcheck.batch.tasks import Order, Task, check_task
from claimcheck.batch.workers import Pool
from claimcheck.domain.reports import Problem
from claimcheck.pipeline import check_sources
from claimcheck.plugins import writers
from claimcheck.reading import Source, find_sources
from claimcheck.reporting import Layout
from claimcheck.settings import Settings, SettingsError
from tests.desk import Desk, desk_rules

needs_proc = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks for processes in Linux's /proc")
CLEAN = "A headline\n\nPolice recorded 12 thefts.\n"
WRONG = "Kentt thefts up\n\nPolice recorded 12 thefts.\n"


@needs_proc
def test_a_killed_worker_and_a_poison_draft_cost_nothing_else(tmp_path: Path) -> None:
    assert proof.kill(proof.Desk(tmp_path), 40) == []


@needs_proc
def test_a_stopped_run_is_gone_on_with(tmp_path: Path) -> None:
    assert proof.resume(proof.Desk(tmp_path), 80) == []  # with fewer it can be done before it is stopped


@needs_proc
def test_a_draft_that_hangs_is_set_aside(tmp_path: Path) -> None:
    desk = proof.Desk(tmp_path, options=("--timeout", "4"))
    desk.make(3, {"00001-hangs.poison": "hang"})
    run = desk.start("all.jsonl")
    told = run.communicate(timeout=120)[1]
    assert told == (
        "claimcheck: drafts/00001-hangs.poison: checking it took more than 4 s, and so again when it was tried again: "
        "set aside, the others were checked\n"
    )
    assert [line["source"] for line in proof.lines_of(tmp_path / "all.jsonl") if "problem" not in line] == [
        f"drafts/0000{number}.txt" for number in range(3)
    ]


def test_no_worker_can_be_started(tmp_path: Path) -> None:
    settings = Settings(data=(tmp_path / "gone",))
    order = Order(settings, None, keys_for(Settings(), None), tmp_path)
    task = Task(0, Source(name="a.txt", path=tmp_path / "a.txt"), "key")
    with Pool(order, 1, 60.0) as pool, pytest.raises(WorkersError, match=r"no worker can be started .*no such folder"):
        list(pool.answers([task]))


# What follows is checked here, by the made-up engine.


@pytest.fixture
def checked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """A folder to work in; the list grows by the text of each article that is really checked."""
    texts: list[str] = []

    class Counting(Desk):
        def check(self, article):  # type: ignore[no-untyped-def]
            texts.append(article.text)
            return super().check(article)

    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CLAIMCHECK_CACHE", str(tmp_path / ".cache"))
    monkeypatch.setattr(pipeline, "_loaded", lambda data: (None, None))
    monkeypatch.setattr(pipeline, "Engine", lambda *_: Counting())
    monkeypatch.setattr(pipeline, "rules", desk_rules)
    pipeline.selected_rules.cache_clear()
    for name, text in (("a.txt", CLEAN), ("b.txt", WRONG), ("c.txt", CLEAN)):
        (tmp_path / name).write_text(text)
    yield texts
    pipeline.selected_rules.cache_clear()


def sources(*paths: str) -> list[Source | Problem]:
    return list(find_sources(paths or ["."]))


FORMATS = sorted(name for name, writer in writers().items() if not writer.binary)


@pytest.mark.parametrize("name", FORMATS)
def test_a_batch_says_what_a_plain_run_says(checked: list[str], name: str) -> None:
    settings, all_ = Settings(format=name), [*sources(), *sources("gone.txt")]
    printed = [
        writers()[name].as_bytes(report, Layout())
        for report in (
            check_sources(all_, settings),
            check_many(all_, settings).report,
            check_many(all_, settings).report,
            check_many(all_, replace(settings, cache=False)).report,
        )
    ]
    assert printed[0]
    assert printed == printed[:1] * 4
    assert len(checked) == 9  # the third time nothing


def test_only_what_has_changed_is_checked_again(checked: list[str]) -> None:
    check_many(sources(), Settings())
    Path("b.txt").write_text("Another text.")
    run = check_many(sources(), Settings())
    assert [one.article.text for one in run.report.articles] == [CLEAN, "Another text.", CLEAN]
    assert checked == [CLEAN, WRONG, CLEAN, "Another text."]
    assert run.severities == frozenset()
    assert run.resumed == 0


@pytest.mark.parametrize(
    ("settings", "published"),
    [(Settings(ignore=("F103",)), None), (Settings(), date(2014, 2, 5)), (Settings(cache=False), None)],
    ids=["a rule left out", "a day given", "no cache"],
)
def test_what_makes_a_difference_is_checked_again(
    checked: list[str], settings: Settings, published: date | None
) -> None:
    check_many(sources("a.txt"), Settings())
    check_many(sources("a.txt"), settings, published)
    assert checked == [CLEAN, CLEAN]


def test_an_interrupt_keeps_what_was_done(checked: list[str]) -> None:
    def stop(progress: object) -> None:
        if len(checked) == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        check_many(sources(), Settings(), tell=stop)
    run = check_many(sources(), Settings())
    assert (len(run.report.articles), run.resumed, len(checked)) == (3, 2, 3)
    assert check_many(sources(), Settings()).resumed == 0


def test_what_comes_by_standard_input_is_never_kept(checked: list[str], tmp_path: Path) -> None:
    for _ in range(2):
        run = check_many([Source(name="secret", data=WRONG.encode()), *sources("a.txt")], Settings())
        assert [one.article.source for one in run.report.articles] == ["secret", "a.txt"]
    assert len(checked) == 4
    assert not [one for one in (tmp_path / ".cache").rglob("*") if one.is_file()]


def test_a_failing_draft_is_a_problem_and_tried_again_next_time(checked: list[str]) -> None:
    Path("b.txt").write_text("explode")
    for _ in range(2):
        run = check_many(sources(), Settings())
        assert [one.article.source for one in run.report.articles] == ["a.txt", "c.txt"]
        assert [one.source for one in run.report.problems] == ["b.txt"]
    assert checked.count("explode") == 2


def test_a_draft_that_vanishes_after_it_was_found(checked: list[str]) -> None:
    found = sources()
    Path("b.txt").unlink()
    run = check_many(found, Settings())
    assert [(one.source, one.message) for one in run.report.problems] == [
        ("b.txt", "no such file: it has gone since it was listed")
    ]
    assert len(run.report.articles) == 2


def test_a_draft_that_vanishes_or_changes_before_its_worker_reads_it(checked: list[str], tmp_path: Path) -> None:
    keys = keys_for(Settings(), None)
    order, store = Order(Settings(), None, keys, tmp_path), Store(tmp_path)
    gone = check_task(Desk(), Task(0, Source(name="gone.txt", path=Path("gone.txt")), "old"), order, store)  # type: ignore[arg-type]
    assert (gone.key, gone.problem) == (None, "no such file: it has gone since it was listed")
    there = check_task(Desk(), Task(1, Source(name="a.txt", path=Path("a.txt")), "old"), order, store)  # type: ignore[arg-type]
    assert there.key == keys.of("a.txt", CLEAN.encode())


def test_a_result_that_cannot_be_kept_is_told(checked: list[str], tmp_path: Path) -> None:
    order = Order(Settings(), None, keys_for(Settings(), None), tmp_path / "gone")
    task = Task(0, Source(name="a.txt", path=Path("a.txt")), "key")
    answer = check_task(Desk(), task, order, Store(tmp_path / "gone"))  # type: ignore[arg-type]
    assert answer.problem is not None
    assert answer.problem.startswith("its result cannot be kept: no such file")


@pytest.mark.skipif(sys.platform == "win32", reason="no named pipes")
def test_pipes(checked: list[str]) -> None:
    os.mkfifo("fed.txt")
    os.mkfifo("dry.txt")
    feeder = threading.Thread(target=lambda: Path("fed.txt").write_text(WRONG))
    feeder.start()
    run = check_many(sources("fed.txt"), Settings())
    feeder.join()
    assert [one.article.text for one in run.report.articles] == [WRONG]
    dry = check_many(sources("dry.txt"), Settings(timeout=0.2))
    assert [one.message for one in dry.report.problems] == ["nobody finished writing into this pipe within 0.2 s"]


def test_a_wrong_selector_is_told_before_anything_starts(checked: list[str]) -> None:
    with pytest.raises(SettingsError, match="no rule is called 'Q'"):
        check_many(sources(), Settings(select=("Q",), jobs=2))


def test_a_cache_that_cannot_be_written_is_done_without(checked: list[str], tmp_path: Path) -> None:
    (tmp_path / ".cache").write_text("a file where a folder should be")
    assert len(check_many(sources(), Settings()).report.articles) == 3
