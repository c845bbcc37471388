#!/usr/bin/env python3
"""Load on `claimcheck serve`, over loopback alone: many clients for a while, every answer compared with the expected report.

python benchmarks/serve.py                            50 clients for 60 s, then as many for 10 s against a bare Starlette handler
python benchmarks/serve.py --clients 8 --seconds 3    a short run

Exits 1 on an error or a wrong answer. Times are of the whole request, as a client sees it; memory is that of the server and its workers.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
TOKEN = "a-token-of-the-benchmark"
FOLDERS = ("examples", "benchmarks/articles/open")
LONGEST = 8_000  # characters of an article
MOST = 40  # articles
BARE = """
import sys, uvicorn
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route
answer = sys.stdin.buffer.read()
async def handle(request):
    await request.body()
    return Response(answer, media_type="application/json")
app = Starlette(routes=[Route("/v1/check", handle, methods=["POST"])])
uvicorn.run(app, port=int(sys.argv[1]), http="h11", log_level="critical", access_log=False)
"""


@dataclass
class Tally:
    """What the clients saw."""

    seconds: list[float] = field(default_factory=list)
    faults: Counter[str] = field(default_factory=Counter)
    length: float = 0.0

    def line(self, name: str) -> str:
        times = sorted(self.seconds) or [0.0]
        p50, p99 = (1000 * times[min(len(times) - 1, int(len(times) * part))] for part in (0.5, 0.99))
        rate = len(self.seconds) / self.length
        return (
            f"{name:<24} {len(self.seconds):>7,} answers {rate:>8,.1f}/s   p50 {p50:>8.1f} ms   p99 {p99:>8.1f} ms   "
            f"{sum(self.faults.values())} errors or wrong answers {dict(self.faults) or ''}"
        )


Pair = tuple[bytes, bytes]  # an article and its report


def expected(paths: Sequence[Path]) -> list[Pair]:
    """What `claimcheck --format json` says of each article under the name that the server gives it."""
    from claimcheck.pipeline import check_sources
    from claimcheck.plugins import writers
    from claimcheck.reading import Source
    from claimcheck.reporting import Layout
    from claimcheck.settings import Settings

    settings, writer = Settings(format="json"), writers()["json"]
    return [
        (data, writer.as_bytes(check_sources([Source(name="article.txt", data=data)], settings), Layout()))
        for data in (path.read_bytes() for path in paths)
    ]


async def load(port: int, pairs: Sequence[Pair], clients: int, seconds: float) -> Tally:
    """`clients` at once, each with a connection of its own that is kept, until the time is up."""
    tally = Tally()
    start = time.monotonic()
    await asyncio.gather(*(_client(port, pairs, number, start + seconds, tally) for number in range(clients)))
    tally.length = time.monotonic() - start
    return tally


async def _client(port: int, pairs: Sequence[Pair], number: int, end: float, tally: Tally) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    turn = number
    while time.monotonic() < end:
        article, report = pairs[turn % len(pairs)]
        turn += 1
        began = time.perf_counter()
        try:
            status, body = await _ask(reader, writer, article)
        except (OSError, ValueError, asyncio.IncompleteReadError) as error:
            tally.faults[type(error).__name__] += 1
            writer.close()
            try:
                reader, writer = await asyncio.open_connection("127.0.0.1", port)
            except OSError:
                tally.faults["no connection"] += 1
                return
            continue
        tally.seconds.append(time.perf_counter() - began)
        if status != 200:
            tally.faults[f"status {status}"] += 1
        elif body != report:
            tally.faults["wrong answer"] += 1
    writer.close()


async def _ask(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, article: bytes) -> tuple[int, bytes]:
    head = (
        f"POST /v1/check HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {TOKEN}\r\nContent-Type: text/plain\r\n"
    )
    writer.write(f"{head}Content-Length: {len(article)}\r\n\r\n".encode() + article)
    await writer.drain()
    answer = await reader.readuntil(b"\r\n\r\n")
    length = re.search(rb"content-length: (\d+)", answer, re.IGNORECASE)
    if length is None:
        raise ValueError("no length")
    return int(answer.split(b" ", 2)[1]), await reader.readexactly(int(length[1]))


def memory(pid: int) -> int:
    """Bytes that a process and its children hold, as Linux tells it; 0 elsewhere."""
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1])
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
    except OSError:
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE") + sum(memory(int(child)) for child in children)


async def _watch(pid: int, every: float) -> None:
    start = time.monotonic()
    while True:
        print(f"  memory after {time.monotonic() - start:>4.0f} s: {memory(pid) / 2**20:,.0f} MiB", flush=True)
        await asyncio.sleep(every)


async def checked(pairs: Sequence[Pair], clients: int, seconds: float) -> Tally:
    """The load on `claimcheck serve`, started with what is shipped and default settings but for the queue."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "claimcheck.toml").write_text(
            f'[gate]\njournal = "journal.sqlite"\n[serve]\nqueue = {max(64, clients)}\n', encoding="utf-8"
        )
        log = Path(folder, "log")
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "CLAIMCHECK_TOKEN": TOKEN}
        with log.open("wb") as stream:
            server = subprocess.Popen(
                [sys.executable, "-m", "claimcheck", "serve", "--port", "0"], cwd=folder, env=environment, stderr=stream
            )
        try:
            while (told := re.search(r"127\.0\.0\.1:(\d+)", log.read_text(encoding="utf-8"))) is None:
                if server.poll() is not None:
                    raise SystemExit(log.read_text(encoding="utf-8"))
                await asyncio.sleep(0.1)
            watch = asyncio.create_task(_watch(server.pid, max(1.0, seconds / 6)))
            tally = await load(int(told[1]), pairs, clients, seconds)
            watch.cancel()
            print(f"  memory at the end:  {memory(server.pid) / 2**20:,.0f} MiB")
            if server.poll() is not None:
                print(
                    f"  the server ended by itself: exit code {server.returncode}\n{log.read_text(encoding='utf-8')[-2000:]}"
                )
        finally:
            server.send_signal(signal.SIGTERM)
            server.wait(60)
        return tally


async def bare(pairs: Sequence[Pair], clients: int, seconds: float) -> Tally:
    """The same load on a handler that reads the body and answers with a report that is ready."""
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = subprocess.Popen([sys.executable, "-c", BARE, str(port)], stdin=subprocess.PIPE)
    assert server.stdin is not None
    try:
        server.stdin.write(pairs[0][1])
        server.stdin.close()
        for _ in range(100):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            await asyncio.sleep(0.1)
        return await load(port, [(article, pairs[0][1]) for article, _ in pairs], clients, seconds)
    finally:
        server.terminate()
        server.wait(10)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--clients", type=int, default=50)
    parser.add_argument("--seconds", type=float, default=60)
    chosen = parser.parse_args()
    os.environ["CLAIMCHECK_DATA"] = str(ROOT / "nowhere")  # what is shipped, not what the user has
    paths = [path for folder in FOLDERS for path in sorted((ROOT / folder).glob("*.txt"))]
    pairs = expected([path for path in paths if path.stat().st_size <= LONGEST][:MOST])
    size = sum(len(article) for article, _ in pairs) / len(pairs)
    print(f"{len(pairs)} articles of {size:,.0f} bytes on average, {chosen.clients} clients, {os.cpu_count()} cores")
    tally = asyncio.run(checked(pairs, chosen.clients, chosen.seconds))
    print(tally.line("claimcheck serve"))
    other = asyncio.run(bare(pairs, chosen.clients, min(10.0, chosen.seconds)))
    print(other.line("bare Starlette handler"))
    return int(bool(tally.faults) or not tally.seconds)


if __name__ == "__main__":
    sys.exit(main())
