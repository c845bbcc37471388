"""kill -9 in the middle of the hook's traffic: what was answered is in the journal."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from benchmarks.hook import traffic
from claimcheck.gate import Journal
from tests.integration.conftest import SECRET, start

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no kill -9 here")


def test_no_answered_decision_is_lost(tmp_path: Path) -> None:
    process, address = start(tmp_path)
    answered = traffic(address, SECRET, clients=4, enough=40, then=lambda: os.kill(process.pid, signal.SIGKILL))
    process.wait(30)
    kept = [one.id for one in Journal(tmp_path / "journal.sqlite").decisions()]
    assert len(answered) >= 40
    assert set(answered) <= set(kept)
    assert len(kept) == len(set(kept))
    assert Journal(tmp_path / "journal.sqlite").verify() == []
