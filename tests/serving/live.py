"""`claimcheck serve` as a process of its own, and what only a socket can send it."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
TOKEN = "a-token-of-the-tests-0123"
WAIT = 120.0  # seconds; whatever takes longer has hung, be the machine ever so busy


@dataclass
class Live:
    """A running server."""

    process: subprocess.Popen[bytes]
    port: int
    log: Path

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def said(self) -> str:
        return self.log.read_text(encoding="utf-8")

    def connect(self) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self.port), timeout=WAIT)

    def raw(self, data: bytes) -> bytes:
        """All that is answered to these bytes until the server closes."""
        with self.connect() as connection:
            connection.sendall(data)
            return rest(connection)

    def stop(self) -> int:
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(WAIT)

    def workers(self) -> list[int]:
        """The processes that check, as Linux tells them."""
        pid = self.process.pid
        children = Path(f"/proc/{pid}/task/{pid}/children")
        found = [int(one) for one in children.read_text(encoding="ascii").split()]
        return [one for one in found if b"spawn_main" in Path(f"/proc/{one}/cmdline").read_bytes()]


def rest(connection: socket.socket) -> bytes:
    """What still comes until the other side closes."""
    parts = []
    try:
        while part := connection.recv(65_536):
            parts.append(part)
    except ConnectionResetError:
        pass
    return b"".join(parts)


def start(folder: Path, serve: str, token: str = TOKEN, *arguments: str) -> Live:
    """A server with these lines of [serve]."""
    (folder / "claimcheck.toml").write_text(f'[gate]\njournal = "journal.sqlite"\n[serve]\n{serve}\n', encoding="utf-8")
    log = folder / "log.txt"
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "CLAIMCHECK_TOKEN": token}
    with log.open("wb") as stream:
        process = subprocess.Popen(
            [sys.executable, "-m", "claimcheck", "serve", "--port", "0", *arguments],
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=stream,
            stderr=stream,
        )
    end = time.monotonic() + 120
    while time.monotonic() < end and process.poll() is None:
        told = re.search(r"serving on http://127\.0\.0\.1:(\d+)", log.read_text(encoding="utf-8"))
        if told:
            return Live(process, int(told[1]), log)
        time.sleep(0.05)
    process.kill()
    raise AssertionError(f"the server did not start (exit code {process.wait()}): {log.read_text(encoding='utf-8')}")
