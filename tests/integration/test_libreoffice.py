"""LibreOffice itself, without a window: its own LanguageTool checker asks our server and gets the place of the wrong figure."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import socket
import subprocess
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.libreoffice

OFFICE = shutil.which("soffice")
PYTHON = "/usr/bin/python3"  # the system's, which Debian's python3-uno is for
PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">{items}</oor:items>
"""
ITEM = (
    '<item oor:path="/org.openoffice.Office.Linguistic/GrammarChecking/LanguageTool">'
    '<prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop></item>'
)
HERE = Path(__file__).parent
NOT_STARTED = "LibreOffice did not start"  # the last line of ask_libreoffice.py then
TEXT = "😀 Kent Police recorded 640 burglaries in 2013, up 50 per cent from 512 in 2012."


def _has_uno() -> bool:
    asked = (
        subprocess.run([PYTHON, "-c", "import uno"], capture_output=True, check=False)
        if Path(PYTHON).exists()
        else None
    )
    return asked is not None and asked.returncode == 0


@pytest.fixture(scope="module", autouse=True)
def _needed() -> None:
    if OFFICE is None or not _has_uno():
        pytest.skip("LibreOffice and python3-uno are not installed: apt-get install libreoffice-writer python3-uno")


def ask(address: str, text: str, folder: Path) -> list[dict[str, Any]]:
    """The errors that LibreOffice marks in `text`. An office that does not start at all is no matter of ours."""
    told = ""
    for trial in range(3):
        answer = _ask_once(address, text, folder / str(trial))
        if answer.returncode == 0:
            found: list[dict[str, Any]] = json.loads(answer.stdout)
            return found
        told = answer.stderr.strip()
        # A signal: its bridge to Python crashes now and then. Otherwise it must be the start that failed.
        assert answer.returncode < 0 or told.endswith(NOT_STARTED), told
    assert answer.returncode >= 0, "its bridge to Python has crashed three times"
    pytest.skip(f"LibreOffice does not start here, tried three times: {told}")


def _ask_once(address: str, text: str, folder: Path) -> subprocess.CompletedProcess[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    (folder / "user").mkdir(parents=True)
    values = {"BaseURL": f"{address}/v2", "IsEnabled": "true", "Username": "", "ApiKey": ""}
    items = "".join(ITEM.format(name=name, value=value) for name, value in values.items())
    (folder / "user" / "registrymodifications.xcu").write_text(PROFILE.format(items=items))
    listening = f"--accept=socket,host=127.0.0.1,port={port};urp"
    profile = f"-env:UserInstallation={folder.as_uri()}"
    command = [str(OFFICE), "--headless", "--norestore", "--nologo", profile, listening]
    office = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        asked = [PYTHON, str(HERE / "ask_libreoffice.py"), str(port), text]
        return subprocess.run(asked, capture_output=True, text=True, timeout=150, check=False)
    finally:
        with contextlib.suppress(ProcessLookupError):  # the starter and the office behind it
            os.killpg(office.pid, signal.SIGKILL)
        office.wait(30)


def test_the_wrong_figure_is_marked_in_libreoffice(address: str, tmp_path: Path) -> None:
    (error,) = ask(address, TEXT, tmp_path / "profile")
    units = TEXT.encode("utf-16-le")
    assert units[2 * error["start"] : 2 * (error["start"] + error["length"])].decode("utf-16-le") == "50 per cent"
    assert "128 / 512 = 25 per cent" in error["told"]


def test_a_right_text_stays_unmarked_in_libreoffice(address: str, tmp_path: Path) -> None:
    assert ask(address, TEXT.replace("50 per", "25 per"), tmp_path / "profile") == []
