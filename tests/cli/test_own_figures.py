"""A table of a newsroom's own: added with one command, and from then on articles are checked against it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
# Invented.
TABLE = """Force,Year,Share
Kent,2020/21,71
Essex,2020/21,88
Surrey,2020/21,64
Sussex Police,2020/21,92
"""
STORY = """Waiting for an answer
Published: 2021-09-01

In 2020/21 {share} per cent of 999 calls to Kent Police were answered within ten seconds. In Essex 88 per cent were.
"""
ADD = (
    "data", "add", "answers.csv", "--value", "Share=calls-999.answered-in-10-seconds.percentage",
    "--release", "2021-06-01", "--publisher", "the desk", "--yes",
)  # fmt: skip


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "CLAIMCHECK_DATA": str(folder / "own")}
    return subprocess.run(
        [sys.executable, "-m", "claimcheck", *arguments],
        cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip


def checked(folder: Path, share: int, *options: str) -> tuple[str, list[str], list[dict[str, Any]]]:
    """Verdict of the first claim, codes of the findings, and the rows that were looked at."""
    (folder / "draft.txt").write_text(STORY.format(share=share), encoding="utf-8")
    done = run(folder, "draft.txt", "--format", "json", *options)
    (article,) = json.loads(done.stdout)["articles"]
    claim, _ = article["claims"]
    return claim["verdict"], [finding["code"] for finding in article["findings"]], claim["evidence"]


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    (tmp_path / "answers.csv").write_text(TABLE, encoding="utf-8")
    return tmp_path


def test_a_table_that_is_added_is_checked_against(desk: Path) -> None:
    assert checked(desk, 71)[0] == "no_data"
    added = run(desk, *ADD)
    assert added.returncode == 0, added.stderr
    verdict, codes, rows = checked(desk, 71)
    assert (verdict, codes) == ("supported", [])
    assert [row["dataset"] for row in rows] == ["own-answers"]
    verdict, codes, rows = checked(desk, 79)
    assert (verdict, codes) == ("contradicted", ["N101"])
    assert rows[0]["value"] == 71


def test_a_folder_that_is_put_there_is_found_and_taken_away_is_gone(desk: Path) -> None:
    run(desk, *ADD, "--to", str(desk / "elsewhere"))
    assert checked(desk, 71)[0] == "no_data"
    assert checked(desk, 71, "--data", "elsewhere")[0] == "supported"
    shutil.copytree(desk / "elsewhere", desk / "own" / "datasets")
    assert checked(desk, 71)[0] == "supported"
    shutil.rmtree(desk / "own" / "datasets" / "own-answers")
    assert checked(desk, 71)[0] == "no_data"
