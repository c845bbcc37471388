"""Shell completion, as a shell asks for it: the command that may be left out included."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
OFFERED = [
    # the line, how many words stand before the one to be completed, what is offered, what is not
    ("claimcheck ch", 1, {"check"}, {"claims"}),
    ("claimcheck --fo", 1, {"--format"}, {"--fix"}),
    ("claimcheck drafts/ --jo", 2, {"--jobs"}, {"--json"}),
    ("claimcheck check --format js", 3, {"json", "jsonl"}, {"junit"}),
    ("claimcheck --format sar", 2, {"sarif"}, {"summary"}),
    ("claimcheck rule N10", 2, {"N101"}, {"D101", "wrong-number"}),
    ("claimcheck data va", 2, {"validate"}, {"list"}),
]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_scripts(shell: str) -> None:
    done = complete(shell, f"source_{shell}")
    assert "_CLAIMCHECK_COMPLETE=complete_" + shell in done


@pytest.mark.parametrize(("line", "before", "offered", "not_offered"), OFFERED, ids=[one[0] for one in OFFERED])
def test_what_is_offered(line: str, before: int, offered: set[str], not_offered: set[str]) -> None:
    told = set(complete("bash", "complete_bash", COMP_WORDS=line, COMP_CWORD=str(before)).split())
    assert told >= offered
    assert not told & not_offered


def complete(shell: str, what: str, **more: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "claimcheck"],
        env={**os.environ, "PYTHONPATH": str(ROOT), "_CLAIMCHECK_COMPLETE": what, **more},
        capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    assert done.stderr == ""
    return done.stdout
