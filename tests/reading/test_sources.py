"""Which files are articles."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from claimcheck.domain.reports import Problem
from claimcheck.reading import ReadError, Source, find_sources, read_source


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    for name in ("b.txt", "a.txt", "sub/c.TXT", "notes.xyz", ".hidden/d.txt", ".e.txt", "node_modules/f.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("Words.")
    (tmp_path / "empty").mkdir()
    return tmp_path


def test_a_folder_gives_its_readable_files_by_name(desk: Path) -> None:
    found = list(find_sources([str(desk)]))
    assert [Path(one.name).name for one in found if isinstance(one, Source)] == ["a.txt", "b.txt", "c.TXT"]


def test_a_named_file_is_taken_whatever_its_suffix_and_once(desk: Path) -> None:
    found = list(find_sources([str(desk / "notes.xyz"), str(desk / "b.txt"), str(desk)]))
    assert [Path(one.name).name for one in found if isinstance(one, Source)] == ["notes.xyz", "b.txt", "a.txt", "c.TXT"]


def test_a_pattern(desk: Path) -> None:
    found = list(find_sources([str(desk / "*.txt")]))
    assert [Path(one.name).name for one in found if isinstance(one, Source)] == ["a.txt", "b.txt"]


PROBLEMS = [
    ("missing.txt", "no such file"),
    ("empty", "no readable file"),
    ("*.md", "no file matches"),
    ("x" * 5000, "no such"),
    ("a\0b", "no such"),
]


@pytest.mark.parametrize(("path", "message"), PROBLEMS, ids=[message for _, message in PROBLEMS])
def test_what_leads_nowhere_is_a_problem(desk: Path, path: str, message: str) -> None:
    (found,) = find_sources([f"{desk}/{path}"])
    assert isinstance(found, Problem)
    assert message in found.message
    assert "\n" not in found.message


def test_too_large(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as stream:
        stream.truncate(20_000_000)
    with pytest.raises(ReadError, match=r"20\.0 MB, more than the 0\.5 MB"):
        read_source(Source(name=str(path), path=path))
    with pytest.raises(ReadError, match="more than"):
        read_source(Source(name="<stdin>", data=b"x" * 500_001))


def test_gone_since_it_was_listed(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="no such file"):
        read_source(Source(name="gone.txt", path=tmp_path / "gone.txt"))


def test_binary(tmp_path: Path) -> None:
    path = tmp_path / "draft.docx"
    path.write_bytes(b"PK\x03\x04 and so on")
    with pytest.raises(ReadError, match="Word"):
        read_source(Source(name=str(path), path=path))


def test_encoding_is_kept_for_those_who_write_it_back(tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes("Burglary fell by £4m.".encode("cp1252"))
    article = read_source(Source(name=str(path), path=path))
    assert article.meta["encoding"] == "cp1252"
    assert len(article.notes) == 1


def test_a_pipe_is_read_a_device_is_not(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_text, args=("Words.",))
    writer.start()
    assert read_source(Source(name="pipe", path=pipe)).text == "Words."
    writer.join()
    with pytest.raises(ReadError, match="not a regular file"):
        read_source(Source(name="null", path=Path(os.devnull)))
