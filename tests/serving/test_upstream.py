"""Another LanguageTool server behind ours: its matches come too; its silence, its faults and a circle are borne."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest
from starlette.testclient import TestClient

from claimcheck.serving.app import make_app
from tests.serving.conftest import settings

TEXT = "Their is a fault. Kent Police recorded 640 burglaries in 2013, up 50 per cent from 512 in 2012."
GRAMMAR = {
    "message": "There?",
    "offset": 0,
    "length": 5,
    "replacements": [{"value": "There"}],
    "rule": {"id": "THEIR_IS"},
}
THEIRS = {
    "software": {"name": "LanguageTool"},
    "language": {"name": "English (GB)", "code": "en-GB"},
    "matches": [GRAMMAR],
}
Upstream = Callable[..., tuple[str, list[dict[str, Any]]]]


@pytest.fixture
def upstream() -> Iterator[Upstream]:
    """A server that answers as it is told to, and what it was asked."""
    servers = []

    def make(answer: bytes, status: int = 200, wait: float = 0) -> tuple[str, list[dict[str, Any]]]:
        asked: list[dict[str, Any]] = []

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                asked.append({"path": self.path, "hop": self.headers.get("X-Claimcheck-Hop"), **parse_qs(body)})
                time.sleep(wait)
                self.send_response(status)
                self.end_headers()
                self.wfile.write(answer)

            def log_message(self, *_: object) -> None:
                return

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        return f"http://127.0.0.1:{server.server_port}", asked

    yield make
    for server in servers:
        server.shutdown()


def ask(tmp_path: Path, address: str, headers: dict[str, str] | None = None, **fields: str) -> Any:
    made = settings(tmp_path / "j.sqlite", languagetool_upstream=address, languagetool_limit=1.0)
    with TestClient(make_app(made), base_url="http://127.0.0.1") as client:
        return client.post("/v2/check", data={"language": "en-GB", "text": TEXT} | fields, headers=headers).json()


def test_both_answers_in_the_order_of_the_text(upstream: Upstream, tmp_path: Path) -> None:
    address, asked = upstream(json.dumps(THEIRS).encode())
    answer = ask(tmp_path, address, apiKey="secret", motherTongue="de")
    assert [one["rule"]["id"] for one in answer["matches"]] == ["THEIR_IS", "S101"]
    assert answer["warnings"] == {"incompleteResults": False}
    assert asked == [{"path": "/v2/check", "hop": "1", "language": ["en-GB"], "text": [TEXT], "motherTongue": ["de"]}]


def test_other_languages_have_its_matches_alone(upstream: Upstream, tmp_path: Path) -> None:
    address, _ = upstream(json.dumps(THEIRS).encode())
    assert [one["rule"]["id"] for one in ask(tmp_path, address, language="de-DE")["matches"]] == ["THEIR_IS"]


@pytest.mark.parametrize(
    ("answer", "status", "wait"),
    [
        (b"no JSON", 200, 0),
        (b"[]", 200, 0),
        (b'{"matches": 7}', 200, 0),
        (b"[" * 100_000, 200, 0),
        (json.dumps(THEIRS).encode(), 500, 0),
        (json.dumps(THEIRS).encode(), 200, 3),
    ],
)
def test_without_a_good_answer_ours_comes_alone(
    answer: bytes, status: int, wait: float, upstream: Upstream, tmp_path: Path
) -> None:
    address, _ = upstream(answer, status, wait)
    found = ask(tmp_path, address)
    assert [one["rule"]["id"] for one in found["matches"]] == ["S101"]
    assert found["warnings"]["incompleteResults"]
    assert "Kent" not in found["warnings"]["incompleteResultsReason"]


def test_nobody_there(tmp_path: Path) -> None:
    found = ask(tmp_path, "http://127.0.0.1:9")
    assert [one["rule"]["id"] for one in found["matches"]] == ["S101"]
    assert found["warnings"]["incompleteResults"]


def test_a_server_that_asks_itself_does_so_once(upstream: Upstream, tmp_path: Path) -> None:
    address, asked = upstream(json.dumps(THEIRS).encode())
    answer = ask(tmp_path, address, headers={"X-Claimcheck-Hop": "1"})
    assert [one["rule"]["id"] for one in answer["matches"]] == ["S101"]
    assert asked == []
