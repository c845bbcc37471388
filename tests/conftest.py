"""The same surroundings for every test: no data of the user's own, no colour."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
os.environ["CLAIMCHECK_DATA"] = str(ROOT / "tests" / "nowhere")
for _name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS"):
    os.environ.pop(_name, None)


@pytest.fixture
def examples() -> Path:
    """The folder of our own articles."""
    return ROOT / "examples"
