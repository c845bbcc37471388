"""A real server for real clients: `claimcheck serve` in a process of its own."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

for package in ("starlette", "uvicorn", "prometheus_client"):
    pytest.importorskip(package, reason="pip install 'claimcheck-news[serve]'")

SECRET = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="


def start(folder: Path, *options: str) -> tuple[subprocess.Popen[str], str]:
    """A server in `folder` and its address, once it answers."""
    names = {
        "CLAIMCHECK_WEBHOOK_SECRET": SECRET,
        "CLAIMCHECK_JOURNAL": str(folder / "journal.sqlite"),
        "CLAIMCHECK_TOKEN": "",
    }
    command = [sys.executable, "-m", "claimcheck", "serve", "--port", "0", *options]
    paths = os.pathsep.join(filter(None, (str(Path.cwd()), os.environ.get("PYTHONPATH"))))
    process = subprocess.Popen(
        command, cwd=folder, env=os.environ | names | {"PYTHONPATH": paths}, stderr=subprocess.PIPE, text=True
    )
    assert process.stderr is not None
    told = ""
    for line in process.stderr:
        told += line
        if found := re.search(r"serving on (http://\S+)", line):
            return process, found[1]
    raise AssertionError(f"the server did not start: {told}")


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a server that needs no token."""
    process, address = start(tmp_path_factory.mktemp("server"))
    yield address
    process.terminate()
    assert process.wait(60) in (0, -signal.SIGTERM)
