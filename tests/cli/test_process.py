"""The command as a process of its own, with the real engine: a desk's and a content system's way of calling it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import jsonschema

ROOT = Path(__file__).resolve().parent.parent.parent
EXAMPLE = ROOT / "examples" / "north-east-mixed.txt"


def run(*arguments: str, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "claimcheck", *arguments],
        input=stdin,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        check=False,
        timeout=60,
    )


def test_a_content_system_asks() -> None:
    done = run("-", "--stdin-filename", "story-17", "--format", "json", stdin=EXAMPLE.read_bytes())
    report = json.loads(done.stdout)
    assert (done.returncode, done.stderr) == (1, b"")
    assert report["articles"][0]["source"] == "story-17"
    assert report["articles"][0]["published"] == "2014-02-05"
    jsonschema.validate(report, json.loads((ROOT / "docs" / "report.schema.json").read_text(encoding="utf-8")))


def test_a_poor_locale_breaks_nothing(tmp_path: Path) -> None:
    path = tmp_path / "entwürf.txt"
    path.write_text(EXAMPLE.read_text(encoding="utf-8"), encoding="utf-8")
    done = run(str(path), LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    assert done.returncode == 1
    assert "“28 per cent”".encode() in done.stdout
    assert b"Traceback" not in done.stderr


def test_a_reader_that_stops_early_breaks_nothing() -> None:
    command = f'"{sys.executable}" -m claimcheck "{EXAMPLE}" --format jsonl | head -c 10'
    done = subprocess.run(
        ["bash", "-c", command],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert done.stderr == b""


def test_one_bad_file_among_good_ones(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\x00\x01\x02")
    (tmp_path / "b.txt").write_text("A headline\n\nNothing to count here.\n", encoding="utf-8")
    done = run(str(tmp_path), "--format", "concise")
    assert done.returncode == 2
    assert done.stderr.decode().splitlines() == [
        f"claimcheck: {tmp_path / 'a.txt'}: not a text file but a binary file: save it as plain text and check that"
    ]
    assert done.stdout.decode().startswith("1 article, no claims")


def test_an_interrupt_is_quiet() -> None:
    code = (
        "from claimcheck.cli import app, check\n"
        "def stop(*_):\n    raise KeyboardInterrupt\n"
        "check.sources_at = stop\n"
        "app.run(['x.txt'])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (130, b"")
