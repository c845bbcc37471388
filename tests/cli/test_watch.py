"""`--watch`: what is new or has changed is checked, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from claimcheck.cli.watch import watch_sources
from claimcheck.domain.reports import Problem
from claimcheck.reading import Source, find_sources


def write_again(folder: Path) -> None:
    """As editors save: a new file in the place of the old one, of the same size."""
    (folder / "new").write_text("Wards.")
    (folder / "new").replace(folder / "a.txt")


STEPS = [
    # what is done, what is checked then
    (lambda folder: None, ["a.txt", "b.txt"]),
    (lambda folder: (folder / "a.txt").write_text("Other words."), ["a.txt"]),
    (lambda folder: (folder / "c.txt").write_text("New."), ["c.txt"]),
    (write_again, ["a.txt"]),
    (lambda folder: (folder / "b.txt").unlink(), []),
    (lambda folder: (folder / "gone.txt").symlink_to("nowhere"), ["gone.txt"]),
    (lambda folder: (folder / "nowhere").write_text("Now."), ["gone.txt"]),
]


def test_watch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("Words.")
    steps, checked = iter(STEPS), list[str]()
    wanted = [list[str]()]

    def find() -> list[Source | Problem]:
        assert [Path(name).name for name in checked] == wanted[0]
        checked.clear()
        step = next(steps, None)
        if step is None:
            raise KeyboardInterrupt
        step[0](tmp_path)
        wanted[0] = step[1]
        return list(find_sources([str(tmp_path)]))

    def check(found: Sequence[Source | Problem]) -> None:
        checked.extend(one.source if isinstance(one, Problem) else one.name for one in found)

    with pytest.raises(KeyboardInterrupt):
        watch_sources(find, check, pause=0.0)
    assert next(steps, None) is None
