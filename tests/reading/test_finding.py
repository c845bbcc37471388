"""What a folder or a pattern leads to: what is left out, and what cannot be read but is told."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from claimcheck.domain.reports import Problem
from claimcheck.reading import find_sources, finding
from claimcheck.reading.ignoring import Patterns

TREE = (
    "a.txt",
    "notes/b.txt",
    "notes/old/c.txt",
    "notes/old/keep.txt",
    "draft-x.txt",
    "archive/d.txt",
    "notes/archive/e.txt",
)


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in TREE:
        path = tmp_path / "desk" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Words.")
    return tmp_path


def found(*paths: str, exclude: tuple[Patterns, ...] = ()) -> list[str]:
    """Names of the sources, those with a problem in brackets."""
    return [
        f"({one.source}: {one.message})" if isinstance(one, Problem) else one.name.removeprefix("desk/")
        for one in find_sources(paths or ["desk"], exclude)
    ]


IGNORED = [
    # where the file lies, its lines, what is left out
    ("desk", "draft-*", {"draft-x.txt"}),
    ("desk", "*.txt\n!a.txt", {*TREE} - {"a.txt"}),
    ("desk", "archive/", {"archive/d.txt", "notes/archive/e.txt"}),
    ("desk", "/archive/", {"archive/d.txt"}),
    ("desk", "notes/**", {"notes/b.txt", "notes/old/c.txt", "notes/old/keep.txt", "notes/archive/e.txt"}),
    ("desk", "old/*\n!old/keep.txt", set()),  # a pattern with a slash is of its own folder, as in git
    ("desk", "**/old/*\n!**/old/keep.txt", {"notes/old/c.txt"}),
    ("desk", "# a.txt\n\n\\#b.txt", set()),
    ("desk", "a.TXT", set()),
    ("desk/notes", "b.txt\n/a.txt", {"notes/b.txt"}),
    ("desk/notes/old", "*", {"notes/old/c.txt", "notes/old/keep.txt"}),
    (".", "desk/archive", {"archive/d.txt"}),
    (".", "archive", {"archive/d.txt", "notes/archive/e.txt"}),
]


@pytest.mark.parametrize(("where", "lines", "left_out"), IGNORED, ids=[f"{row[0]}: {row[1]!r}" for row in IGNORED])
def test_ignore_files(tree: Path, where: str, lines: str, left_out: set[str]) -> None:
    (tree / where / ".claimcheckignore").write_text(lines)
    assert set(found()) == {*TREE} - left_out
    assert set(found("desk/**/*.txt")) == {*TREE} - left_out


def test_the_nearest_ignore_file_has_the_last_word(tree: Path) -> None:
    (tree / ".claimcheckignore").write_text("*.txt")
    (tree / "desk" / "notes" / ".claimcheckignore").write_text("!b.txt")
    assert found() == ["notes/b.txt"]


def test_a_file_named_by_itself_is_taken(tree: Path) -> None:
    (tree / ".claimcheckignore").write_text("*.txt")
    assert found("desk/a.txt") == ["a.txt"]
    assert found("desk/*.txt") == [
        "(desk/*.txt: every file that matches this pattern is left out: see .claimcheckignore)"
    ]
    assert [one.partition(" (")[0] for one in found()] == ["(desk: no readable file in this folder"]


def test_patterns_are_of_their_folder(tree: Path) -> None:
    assert "archive/d.txt" not in found(exclude=((tree / "desk", ("/archive",)),))
    assert "archive/d.txt" in found(exclude=((tree, ("/archive",)),))
    assert found(exclude=((tree, ("*",)), (tree / "desk", ("!a.txt",)))) == ["a.txt"]
    assert len(found(exclude=((tree / "elsewhere", ("*",)),))) == len(TREE)


def test_gitignore_says_nothing(tree: Path) -> None:
    """Drafts are kept out of a repository for good reasons, and are what is to be checked."""
    (tree / "desk" / ".gitignore").write_text("*.txt")
    assert len(found()) == len(TREE)


def test_order_is_by_name_files_first(tree: Path) -> None:
    assert found() == [
        *("a.txt", "draft-x.txt", "archive/d.txt", "notes/b.txt"),
        *("notes/archive/e.txt", "notes/old/c.txt", "notes/old/keep.txt"),
    ]


def test_links_pipes_and_sockets_are_one_line_each(tree: Path) -> None:
    folder = tree / "odd"
    folder.mkdir()
    (folder / "good.txt").write_text("Words.")
    (folder / "gone.txt").symlink_to("nowhere.txt")
    (folder / "round.txt").symlink_to("round.txt")
    (folder / "again").symlink_to(folder)
    (folder / "linked.txt").symlink_to("../desk/a.txt")
    (folder / "gone.jpg").symlink_to("nowhere.jpg")  # no article in any case
    os.mkfifo(folder / "pipe.txt")
    with socket.socket(socket.AF_UNIX) as heard:
        heard.bind("odd/heard.txt")
        told = [
            "(odd/gone.txt: a link to a file that is not there)",
            "odd/good.txt",
            "(odd/heard.txt: no regular file: such are read only when they are named themselves)",
            "odd/linked.txt",
            "(odd/pipe.txt: a named pipe: such are read only when they are named themselves)",
            "(odd/round.txt: a link that leads in a circle)",
        ]
        assert found("odd") == told
        assert found("odd/*.txt") == told
        assert found("odd/gone.txt", "odd/round.txt", "odd/good.txt") == [told[0], told[5], told[1]]


def test_a_folder_that_cannot_be_listed(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    listed = os.scandir

    def scandir(path: Path) -> object:
        if Path(path).name == "old":
            raise PermissionError(13, "Permission denied", str(path))
        return listed(path)

    monkeypatch.setattr(finding.os, "scandir", scandir)
    names = found()
    assert "(desk/notes/old: folder cannot be listed: permission denied)" in names
    assert len([name for name in names if not name.startswith("(")]) == len(TREE) - 2
