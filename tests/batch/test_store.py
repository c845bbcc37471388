"""Results on disk: whole or not there, and never believed when they are damaged or not ours."""

from __future__ import annotations

import os
import pickle
import time
from pathlib import Path

import pytest

from claimcheck.batch.store import DAY, KEPT_DAYS, Kept, Store, open_store
from tests.desk import report_on

KEY, OTHER = "ab" + "c" * 62, "cd" + "e" * 62
ARTICLE = report_on("Kentt thefts up\n\nPolice recorded 12 thefts.\n").articles[0]


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path)


def test_what_is_kept_comes_back_equal(store: Store) -> None:
    store.put(KEY, ARTICLE)
    assert store.article(KEY) == ARTICLE
    brief = store.brief(KEY)
    assert brief is not None
    assert brief.severities == {"error"}
    assert brief.releases == {("invented", "1")}
    assert [path.name for path in store.folder.rglob("*.part")] == []


DAMAGE = {
    "cut short": lambda data: data[:-9],
    "cut to the brief": lambda data: data[:60],
    "emptied": lambda data: b"",
    "overwritten": lambda data: b"not a result" * 20,
    "another thing": lambda data: pickle.dumps({"severities": "error"}),
}


@pytest.mark.parametrize("how", DAMAGE)
def test_a_damaged_result_is_none(store: Store, how: str) -> None:
    store.put(KEY, ARTICLE)
    path = store.folder / KEY[:2] / KEY[2:]
    path.write_bytes(DAMAGE[how](path.read_bytes()))
    assert store.brief(KEY) is None


def test_no_result_is_none(store: Store) -> None:
    assert store.brief(KEY) is None


def test_kept_articles_are_read_one_by_one(store: Store) -> None:
    other = report_on("Nothing here.", "other.txt").articles[0]
    store.put(KEY, ARTICLE)
    store.put(OTHER, other)
    kept = Kept(store, [OTHER, KEY])
    assert len(kept) == 2
    assert list(kept) == [other, ARTICLE] == [*kept[:]]
    assert kept[1] == ARTICLE
    assert list(kept[:1]) == [other]


def test_old_results_are_forgotten_once_a_day(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLAIMCHECK_CACHE", str(tmp_path))
    store = open_store(True)
    store.put(KEY, ARTICLE)
    store.put(OTHER, ARTICLE)
    old = time.time() - (KEPT_DAYS + 1) * DAY
    os.utime(store.folder / KEY[:2] / KEY[2:], (old, old))
    open_store(True)
    assert store.brief(KEY) is not None  # swept today already; and to be asked for makes it new
    os.utime(store.folder / KEY[:2] / KEY[2:], (old, old))
    os.utime(store.folder / "swept", (old, old))
    open_store(True)
    assert store.brief(KEY) is None
    assert store.brief(OTHER) is not None


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="no owners of files here")
def test_a_folder_that_others_write_in_is_not_trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLAIMCHECK_CACHE", str(tmp_path))
    assert open_store(True).folder == tmp_path / "results"
    (tmp_path / "results").chmod(0o777)
    assert open_store(True).folder != tmp_path / "results"


def test_a_run_that_keeps_nothing_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLAIMCHECK_CACHE", str(tmp_path))
    store = open_store(False)
    folder = store.folder
    store.put(KEY, ARTICLE)
    assert not [*tmp_path.iterdir()]
    del store
    assert not folder.exists()
