"""Lexicons are parsed once, and kept as they were understood: until a file changes, and only where they are whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.claims.words import lexicons


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A language folder with one lexicon, and a cache of its own."""
    (tmp_path / "tiny").mkdir()
    (tmp_path / "tiny" / "words.toml").write_text('words = ["one"]\n')
    monkeypatch.setenv("CLAIMCHECK_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(lexicons, "models_root", lambda: tmp_path)
    return tmp_path


def read(*names: str) -> object:
    lexicons._lexicons.cache_clear()
    return lexicons._lexicons("tiny")[names[0]]["words"]


def kept(folder: Path) -> list[Path]:
    return sorted((folder / "cache").glob("lexicons-*.json"))


def test_what_is_kept_is_what_was_read(folder: Path) -> None:
    assert read("words") == ["one"]
    assert len(kept(folder)) == 1
    assert read("words") == ["one"]


def test_a_changed_file_is_read_anew(folder: Path) -> None:
    read("words")
    (folder / "tiny" / "words.toml").write_text('words = ["one", "two"]\n')
    assert read("words") == ["one", "two"]


@pytest.mark.parametrize("damage", [b"", b"no json", b"\xe3\x00"])
def test_a_damaged_one_is_read_anew(folder: Path, damage: bytes) -> None:
    read("words")
    kept(folder)[0].write_bytes(damage)
    assert read("words") == ["one"]


def test_no_cache_is_no_failure(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "file").write_text("")
    monkeypatch.setenv("CLAIMCHECK_CACHE", str(folder / "file" / "below"))
    assert read("words") == ["one"]
    assert not kept(folder)


def test_a_lexicon_that_is_not_there_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"nothing\.toml"):
        lexicons.read_lexicon("nothing")


def test_nothing_is_left_half_written(folder: Path) -> None:
    read("words")
    assert [path.suffix for path in (folder / "cache").iterdir()] == [".json"]
