"""How far, how fast, how long."""

from __future__ import annotations

import io
import sys

import pytest

from claimcheck.batch.progress import Progress
from claimcheck.cli import progress as shown
from claimcheck.cli.progress import Meter

TOLD = [
    # total, known, done, problems, seconds, what is said
    (2000, 0, 0, 0, 0, "0 of 2,000 drafts"),
    (2000, 0, 100, 0, 5, "100 of 2,000 drafts, 20.0 a second, 1:35 min left"),
    (2000, 1000, 1100, 0, 5, "1,100 of 2,000 drafts, 20.0 a second, 45 s left"),
    (2000, 1000, 1000, 0, 5, "1,000 of 2,000 drafts"),
    (10, 0, 5, 1, 10, "5 of 10 drafts, 1 with a problem, 0.5 a second, 10 s left"),
    (100_000, 0, 10, 0, 10, "10 of 100,000 drafts, 1.0 a second, 27:46:30 h left"),
    (10, 0, 10, 0, 10, "10 of 10 drafts"),
    (0, 0, 0, 0, 1, "0 of 0 drafts"),
]


@pytest.mark.parametrize(("total", "known", "done", "problems", "seconds", "said"), TOLD)
def test_words(total: int, known: int, done: int, problems: int, seconds: float, said: str) -> None:
    now = [0.0]
    progress = Progress(total=total, known=known, problems=problems, clock=lambda: now[0])
    progress.done, now[0] = done, seconds
    assert str(progress) == said


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


SHOWN = [
    # a terminal, asked for, is it shown
    (True, None, True),
    (False, None, False),
    (False, True, True),
    (True, False, False),
    (False, False, False),
]


@pytest.mark.parametrize(("terminal", "asked", "is_shown"), SHOWN)
def test_where_it_is_shown(monkeypatch: pytest.MonkeyPatch, terminal: bool, asked: bool | None, is_shown: bool) -> None:
    stream = Terminal() if terminal else io.StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(shown, "PATIENCE", 0.0)
    meter = Meter(asked)
    meter(Progress(total=10, done=5))
    meter.clear()
    assert ("5 of 10 drafts" in stream.getvalue()) is is_shown
    assert ("\r" in stream.getvalue()) is (is_shown and terminal)
    assert stream.getvalue().endswith("\r\x1b[K" if terminal else "\n") or not is_shown
