"""Same key, same result: what makes another key, and what does not."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from claimcheck.batch import keys
from claimcheck.batch.keys import keys_for
from claimcheck.settings import Settings

WORLD = Path(__file__).parent.parent / "data" / "world"
PLAIN = Settings()
OTHER_KEYS = {
    "a rule chosen": replace(PLAIN, select=("N",)),
    "a rule left out": replace(PLAIN, ignore=("N101",)),
    "a rule left out for a folder": replace(PLAIN, per_path_ignores=(("sport/*", ("D",)),)),
    "a day of publication": replace(PLAIN, published=date(2014, 2, 5)),
    "a format that draws": replace(PLAIN, format="html"),
}
SAME_KEYS = {
    "another format": replace(PLAIN, format="json"),
    "another fail level": replace(PLAIN, fail_level="note"),
    "more workers": replace(PLAIN, jobs=4, timeout=3.0),
    "files left out": replace(PLAIN, exclude=("old/",)),
}


@pytest.mark.parametrize("what", OTHER_KEYS)
def test_another_key(what: str) -> None:
    assert keys_for(OTHER_KEYS[what], None) != keys_for(PLAIN, None)


@pytest.mark.parametrize("what", SAME_KEYS)
def test_the_same_key(what: str) -> None:
    assert keys_for(SAME_KEYS[what], None) == keys_for(PLAIN, None)


def test_the_day_given_is_not_the_day_that_fills_in() -> None:
    day = date(2014, 2, 5)
    assert keys_for(PLAIN, day) != keys_for(replace(PLAIN, published=day), None)


def test_name_and_words_are_part() -> None:
    made = keys_for(PLAIN, None)
    assert len({made.of("a.txt", b"x"), made.of("b.txt", b"x"), made.of("a.txt", b"y"), made.of("a.tx", b"tx")}) == 4
    assert made.of("a.txt", b"x") == keys_for(PLAIN, None).of("a.txt", b"x")
    assert made.of_run(["a", "b"]) not in (made.of_run(["b", "a"]), made.of_run(["a"]))
    assert made.of("\udcff.txt", b"x")  # a name that is no UTF-8


def test_program_and_data_are_part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = Path(shutil.copytree(WORLD / "datasets", tmp_path / "data"))
    settings = replace(PLAIN, data=(data,))
    before = keys_for(settings, None)
    assert before != keys_for(PLAIN, None)
    path = next(data.rglob("data.csv"))
    path.write_text(path.read_text() + "\n")
    after = keys_for(settings, None)
    assert after != before
    monkeypatch.setattr(keys, "__version__", "0.1.1")
    assert keys_for(settings, None) != after
