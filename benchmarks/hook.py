"""The hook under fire: `python benchmarks/hook.py kill [--clients N] [--enough N]`.

A real server gets signed requests from several clients, is killed with SIGKILL in the middle, and started again: every decision that
a client was answered must be in the journal, once, and the same request sent again gets the same decision.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import hmac
import http.client
import itertools
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

SECRET = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="


def request(address: str, secret: str, body: str, id: str) -> dict[str, object]:
    """One signed request to the hook, and its answer. Raises OSError or HTTPException when the server is gone."""
    stamp = str(int(time.time()))
    key = base64.b64decode(secret.removeprefix("whsec_"))
    digest = hmac.new(key, f"{id}.{stamp}.{body}".encode(), hashlib.sha256).digest()
    headers = {
        "Content-Type": "text/plain",
        "webhook-id": id,
        "webhook-timestamp": stamp,
        "webhook-signature": f"v1,{base64.b64encode(digest).decode()}",
    }
    where = urlsplit(address)
    connection = http.client.HTTPConnection(where.hostname or "", where.port, timeout=30)
    try:
        connection.request("POST", "/hooks/publish", body.encode(), headers)
        answer = connection.getresponse()
        text = answer.read()
    finally:
        connection.close()
    if answer.status != 200:
        raise AssertionError(f"{answer.status}: {text!r}")
    told: dict[str, object] = json.loads(text)
    return told


def draft(number: int) -> str:
    """A different article each."""
    return f"Kent Police recorded {640 + number} burglaries in 2013, up 50 per cent from {512 + number} in 2012.\n"


def traffic(address: str, secret: str, *, clients: int, enough: int, then: Callable[[], None]) -> list[str]:
    """Ask from `clients` threads until `enough` decisions are answered, then call `then`; go on until the server is gone.

    The ids of the decisions that were answered.
    """
    answered: list[str] = []
    numbers = itertools.count()
    lock, reached = threading.Lock(), threading.Event()

    def client() -> None:
        while True:
            number = next(numbers)
            try:
                told = request(address, secret, draft(number), f"msg_{number}")
            except (OSError, http.client.HTTPException):
                return
            with lock:
                answered.append(str(told["id"]))
            if len(answered) >= enough:
                reached.set()

    threads = [threading.Thread(target=client) for _ in range(clients)]
    for thread in threads:
        thread.start()
    reached.wait(120)
    then()
    for thread in threads:
        thread.join(60)
    return answered


def start(folder: Path) -> tuple[subprocess.Popen[str], str]:
    """A server of our own with its journal in `folder`, and its address."""
    names = {"CLAIMCHECK_WEBHOOK_SECRET": SECRET, "CLAIMCHECK_JOURNAL": str(folder / "journal.sqlite")}
    command = [sys.executable, "-m", "claimcheck", "serve", "--port", "0"]
    process = subprocess.Popen(command, env=os.environ | names, stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    for line in process.stderr:
        if found := re.search(r"serving on (http://\S+)", line):
            threading.Thread(target=process.stderr.read, daemon=True).start()
            return process, found[1]
    raise SystemExit("the server did not start")


def kill(clients: int, enough: int) -> int:
    from claimcheck.gate import Journal

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        process, address = start(folder)
        began = time.monotonic()
        answered = traffic(
            address, SECRET, clients=clients, enough=enough, then=lambda: os.kill(process.pid, signal.SIGKILL)
        )
        process.wait(30)
        seconds = time.monotonic() - began
        print(f"{clients} clients, {len(answered)} decisions answered in {seconds:.1f} s, then SIGKILL")
        journal = Journal(folder / "journal.sqlite")
        kept = [one.id for one in journal.decisions()]
        process, address = start(folder)
        again = [str(request(address, SECRET, draft(number), f"again_{number}")["id"]) for number in range(20)]
        process.terminate()
        checks = {
            "every decision that was answered is in the journal": set(answered) <= set(kept),
            "none is in it twice": len(kept) == len(set(kept)),
            "the file is sound": journal.verify() == [],
            "the same articles get the same decisions from the server started again": set(again) <= set(kept),
            "the server stops when it is told to": process.wait(60) in (0, -signal.SIGTERM),
        }
        for words, holds in checks.items():
            print(f"  {'yes' if holds else 'NO '}  {words}")
        print(f"  {len(kept) - len(answered)} more were kept than answered: their answers were on the way")
        return 0 if all(checks.values()) else 1


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=["kill"])
    parser.add_argument("--clients", type=int, default=8)
    parser.add_argument("--enough", type=int, default=400)
    told = parser.parse_args()
    return kill(told.clients, told.enough)


if __name__ == "__main__":
    sys.exit(main())
