"""The load of `benchmarks/serve.py`, for a few seconds: every answer is the expected report. Times are told there, not tested."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from tests.serving.live import ROOT


@pytest.mark.integration
def test_many_clients_get_right_answers() -> None:
    done = subprocess.run(
        [sys.executable, "benchmarks/serve.py", "--clients", "50", "--seconds", "4"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    answers = re.search(r"claimcheck serve +([\d,]+) answers .* 0 errors or wrong answers", done.stdout)
    assert answers, done.stdout
    assert int(answers[1].replace(",", "")) >= 50
