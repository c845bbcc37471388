"""A server as it runs: attacks that only a socket can make, its limits on number and time, and its end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from tests.serving.live import ROOT, TOKEN, WAIT, Live, rest, start

TEXT = "Kent Police recorded 640 burglaries in 2013, up 50 per cent from 512 in 2012.\n"
LONG = " ".join(f"Kent Police recorded {n} burglaries in 2013, up from {n - 7} in 2012." for n in range(1000, 1250))
PLAIN = {"Content-Type": "text/plain", "Authorization": f"Bearer {TOKEN}"}
HEAD = f"POST /v1/check HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {TOKEN}\r\nContent-Type: text/plain\r\n".encode()


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Live]:
    made = start(
        tmp_path_factory.mktemp("live"),
        "workers = 1\nqueue = 2\nmax-bytes = 200000\nbody-limit = 1.0\ntime-limit = 100.0",
    )
    yield made
    made.process.kill()
    made.process.wait(WAIT)


def check(live: Live, text: str = TEXT, **query: str) -> httpx.Response:
    return httpx.post(f"{live.url}/v1/check", params=query, content=text.encode(), headers=PLAIN, timeout=WAIT)


def command_line(text: str, name: str) -> bytes:
    arguments = [sys.executable, "-m", "claimcheck", "-", "--stdin-filename", name, "--format", "json"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        arguments, input=text.encode(), env=environment, cwd="/", capture_output=True, check=False
    ).stdout


def test_the_bytes_are_those_of_the_command_line(live: Live) -> None:
    assert check(live).content == command_line(TEXT, "article.txt")


# What is sent, what the answer begins with: "" where the connection is closed without one.
RAW: list[tuple[str, bytes, bytes]] = [
    ("a head that never ends", b"POST /v1/check HTTP/1.1\r\nHost: x\r\n", b""),
    ("nothing at all", b"", b""),
    ("half a line", b"POS", b""),
    ("no HTTP", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", b"HTTP/1.1 400"),
    ("a body that never comes", HEAD + b"Content-Length: 10\r\n\r\n", b"HTTP/1.1 408"),
    ("half a body", HEAD + b"Content-Length: 10\r\n\r\nKent", b"HTTP/1.1 408"),
    ("a chunk that never ends", HEAD + b"Transfer-Encoding: chunked\r\n\r\nff\r\nKent", b"HTTP/1.1 408"),
    ("a length that is too large", HEAD + b"Content-Length: 200001\r\n\r\n", b"HTTP/1.1 413"),
    ("a length beyond all numbers", HEAD + b"Content-Length: " + b"9" * 19 + b"\r\n\r\n", b"HTTP/1.1 413"),
    ("a length below zero", HEAD + b"Content-Length: -1\r\n\r\n", b"HTTP/1.1 400"),
    ("two lengths", HEAD + b"Content-Length: 1\r\nContent-Length: 2\r\n\r\nxx", b"HTTP/1.1 400"),
    ("a chunk with a wrong size", HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n", b"HTTP/1.1 400"),
    ("NUL in a header", b"GET /healthz HTTP/1.1\r\nHost: x\r\nA: \x00\r\n\r\n", b"HTTP/1.1 400"),
    ("a file by its path", b"GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", b"HTTP/1.1 401"),
    ("another site", b"GET http://e.org/healthz HTTP/1.1\r\nHost: e.org\r\nConnection: close\r\n\r\n", b"HTTP/1.1 401"),
    ("no host", b"GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n", b"HTTP/1.1 400"),
]


@pytest.mark.parametrize(("data", "answer"), [row[1:] for row in RAW], ids=[row[0] for row in RAW])
def test_refused_in_bounded_time(data: bytes, answer: bytes, live: Live) -> None:
    told = live.raw(data)
    assert told.startswith(answer) if answer else told == b""
    assert b"Kent" not in told


def test_a_head_too_large_is_refused(live: Live) -> None:
    with live.connect() as connection:
        connection.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\nA: " + b"a" * 100_000)
        assert rest(connection).startswith(b"HTTP/1.1 400") or drip(connection)


def test_a_dripping_body_has_the_limit_of_the_whole(live: Live) -> None:
    with live.connect() as connection:
        connection.sendall(HEAD + b"Content-Length: 100\r\n\r\n")
        drip(connection)
        assert rest(connection).startswith(b"HTTP/1.1 408")


def test_a_dripping_second_head_is_cut_off(live: Live) -> None:
    with live.connect() as connection:
        connection.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
        assert connection.recv(65_536).startswith(b"HTTP/1.1 200")
        connection.sendall(b"GET /healthz HTTP/1.1\r\n")
        assert drip(connection) or rest(connection) == b""


def test_who_goes_on_sending_after_a_refusal_is_cut_off(live: Live) -> None:
    with live.connect() as connection:
        connection.sendall(HEAD + b"Transfer-Encoding: chunked\r\n\r\n")
        for _ in range(10):
            connection.sendall(b"8000\r\n" + b"x" * 0x8000 + b"\r\n")
        assert drip(connection, b"1\r\nx\r\n") or rest(connection).startswith(b"HTTP/1.1 413")


def drip(connection: object, drop: bytes = b"x") -> bool:
    """Send a drop every 50 ms for as long as they are taken, four times the limit at most; whether they were refused."""
    for _ in range(80):
        try:
            connection.sendall(drop)  # type: ignore[attr-defined]
        except OSError:
            return True
        time.sleep(0.05)
    return False


def test_a_script_in_an_article_stays_text(live: Live) -> None:
    evil = "</script><script>alert('hi')</script><img src=x onerror=alert(1)> Kentt Police recorded 12 thefts.\n"
    page = check(live, evil, format="html")
    assert page.headers["content-type"].startswith("text/html")
    assert page.headers["content-security-policy"] == "sandbox allow-scripts"
    assert page.headers["x-content-type-options"] == "nosniff"
    assert "<script>alert" not in page.text
    assert "<img src=x" not in page.text
    assert check(live, evil).headers["content-type"] == "application/json"


@pytest.mark.parametrize("format", ["jsonl", "sarif", "rdjson", "html", "markdown", "text", "concise"])
def test_other_formats(format: str, live: Live) -> None:
    assert "50" in check(live, format=format).text


def test_too_many_at_once_are_told_to_come_again(live: Live) -> None:
    with ThreadPoolExecutor(12) as pool:
        answers = list(pool.map(lambda _: check(live, LONG), range(12)))
    told = Counter(answer.status_code for answer in answers)
    assert set(told) == {200, 429}
    assert {answer.headers.get("retry-after") for answer in answers if answer.status_code == 429} == {"1"}
    assert len({answer.content for answer in answers if answer.status_code == 200}) == 1


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="needs /proc to find the workers")
def test_a_killed_worker_costs_one_request(live: Live) -> None:
    (worker,) = live.workers()
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(check, live, LONG)
        time.sleep(0.3)
        os.kill(worker, signal.SIGKILL)
        answer = asked.result()
    assert (answer.status_code, answer.json()["error"]["code"]) == (503, "broken")
    assert check(live).status_code == 200
    assert live.workers() != [worker]
    assert "claimcheck_workers_replaced 1.0" in httpx.get(f"{live.url}/metrics", headers=PLAIN).text


def test_nothing_of_a_draft_is_logged(live: Live) -> None:
    check(live, "Zyxwvut Police recorded 12 thefts in Kent.", name="qponmlk")
    httpx.post(f"{live.url}/v1/check?draft=Zyxwvut", content=b"x", headers=PLAIN)
    httpx.get(f"{live.url}/Zyxwvut?Zyxwvut", headers=PLAIN)
    deadline = time.monotonic() + WAIT
    while "GET other 404" not in (said := live.said()) and time.monotonic() < deadline:
        time.sleep(0.01)  # a line is logged after its answer is out
    assert "POST /v1/check 200" in said
    assert "GET other 404" in said
    for secret in ("Zyxwvut", "qponmlk", "Traceback", TOKEN):
        assert secret not in said


def test_after_all_that_it_answers_as_before(live: Live) -> None:
    assert check(live).content == command_line(TEXT, "article.txt")


def test_a_stop_finishes_what_is_held(tmp_path: Path) -> None:
    made = start(tmp_path, "workers = 1\ntime-limit = 100.0")
    with ThreadPoolExecutor(3) as pool:
        asked = [pool.submit(check, made, LONG) for _ in range(3)]
        while "3.0" not in numbers(made, "claimcheck_waiting", "claimcheck_checking"):
            time.sleep(0.01)
        for one in (*made.workers(), made.process.pid):  # as a service manager does, which tells the whole group
            os.kill(one, signal.SIGTERM)
        assert [one.result().status_code for one in asked] == [200, 200, 200]
    assert made.process.wait(WAIT) in (0, -signal.SIGTERM)
    assert "Traceback" not in made.said()
    with pytest.raises(ConnectionRefusedError):
        made.connect()


def numbers(live: Live, *names: str) -> str:
    """The sum of these gauges."""
    page = httpx.get(f"{live.url}/metrics", headers=PLAIN).text
    rows = dict(line.rsplit(" ", 1) for line in page.splitlines() if not line.startswith("#"))
    return str(sum(float(rows[name]) for name in names))


def test_without_a_token_only_this_machines_names_are_answered(tmp_path: Path) -> None:
    made = start(tmp_path, "workers = 1", "")
    try:
        for host, status in (
            ("127.0.0.1", 200),
            ("localhost:80", 200),
            ("[::1]:9", 200),
            ("e.org", 421),
            ("127.0.0.1.e.org", 421),
        ):
            assert httpx.get(f"{made.url}/healthz", headers={"Host": host}).status_code == status, host
        assert httpx.post(f"{made.url}/v1/check", content=b"x", headers={"Host": "e.org"}).status_code == 421
    finally:
        made.process.kill()
        made.process.wait(WAIT)


# arguments, lines of [serve], token, what is said
UNSTARTED: list[tuple[list[str], str, str, str]] = [
    (["--host", "0.0.0.0"], "", "", "needs a token"),
    (["--host", "::"], "", "", "needs a token"),
    (["--host", "192.0.2.1"], "", "", "needs a token"),
    (["--host", "example.org"], "", " ", "needs a token"),
    (["--host", "192.0.2.1"], "", TOKEN, "cannot serve on 192.0.2.1"),
    (["--host", "no such host"], "", TOKEN, "cannot serve on"),
    ([], "", "short", "16 or more"),
    ([], "", "ünübersehbar-lang-und-schön", "16 or more"),
    ([], 'port = "x"', "", "expected a port"),
    ([], "prot = 1", "", "did you mean port?"),
]


@pytest.mark.parametrize(("arguments", "serve", "token", "told"), UNSTARTED)
def test_what_cannot_be_served_is_told_in_one_line(
    arguments: list[str], serve: str, token: str, told: str, tmp_path: Path
) -> None:
    (tmp_path / "claimcheck.toml").write_text(f"[serve]\n{serve}\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "claimcheck", "serve", "--port", "0", *arguments],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT), "CLAIMCHECK_TOKEN": token},
        capture_output=True,
        text=True,
        check=False,
        timeout=WAIT,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_port_that_is_taken(tmp_path: Path, live: Live) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "claimcheck", "serve", "--port", str(live.port)],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=WAIT,
    )
    assert done.returncode == 2
    assert done.stderr == (
        f"claimcheck: cannot serve on 127.0.0.1:{live.port}: address already in use; choose another with --host and --port\n"
    )
