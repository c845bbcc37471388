"""`/v1/check`: the same report as the command line gives, and every refusal with a clear body."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from claimcheck.domain.reports import Report
from claimcheck.pipeline import check_sources
from claimcheck.reading import Source
from claimcheck.reporting.records import report_record
from claimcheck.serving.app import make_app
from claimcheck.settings import Settings
from tests.serving.conftest import TOKEN, settings

TEXT = "Kent Police recorded 640 burglaries in 2013, up 50 per cent from 512 in 2012.\n"
HTML = (
    "<html><body><article><h1>Burglaries</h1>"
    "<p>Kent Police recorded 640 burglaries in 2013, up 50 per cent from 512 in 2012.</p></article></body></html>"
)
NINJS = json.dumps({"uri": "urn:1", "headline": "Burglaries", "body_text": TEXT, "version": "1", "type": "text"})


def report(name: str, text: str) -> Report:
    return check_sources([Source(name=name, data=text.encode())], Settings(), date(2014, 2, 5))


@pytest.mark.parametrize(
    ("kind", "name", "text"),
    [
        ("text/plain", "article.txt", TEXT),
        ("text/plain; charset=utf-8", "article.txt", TEXT),
        ("TEXT/PLAIN", "article.txt", TEXT),
        ("text/markdown", "article.md", f"# Burglaries\n\n{TEXT}"),
        ("text/html; charset=utf-8", "article.html", HTML),
        ("application/json", "article.json", NINJS),
    ],
)
def test_the_report_is_that_of_the_command_line(kind: str, name: str, text: str, client: TestClient) -> None:
    answer = client.post("/v1/check?published=2014-02-05", content=text.encode(), headers={"Content-Type": kind})
    assert answer.status_code == 200
    assert answer.text == json.dumps(report_record(report(name, text)), ensure_ascii=False, indent=1) + "\n"
    assert [one["code"] for one in answer.json()["articles"][0]["findings"] if one["severity"] == "error"] == ["S101"]


def test_another_charset_is_read(client: TestClient) -> None:
    body = "Kent Police’s burglaries: 640.\n".encode("cp1252")
    answer = client.post("/v1/check", content=body, headers={"Content-Type": "text/plain; charset=cp1252"})
    assert answer.json()["articles"][0]["claims"][0]["start"] == 26


# body, headers, query, status, code
REFUSED: list[tuple[bytes, dict[str, str], str, int, str]] = [
    (b"x" * 200_001, {}, "", 413, "too_large"),
    (b"x", {"Content-Length": "200001"}, "", 413, "too_large"),
    (b"x", {"Content-Type": "image/png"}, "", 415, "media_type"),
    (b"x", {"Content-Type": "multipart/form-data; boundary=x"}, "", 415, "media_type"),
    (b"x", {"Content-Type": "text/plain; charset=no-such"}, "", 415, "charset"),
    (b"\xff\xfe\xff", {"Content-Type": "text/plain; charset=ascii-8bit"}, "", 415, "charset"),
    (b"x", {}, "?published=2014-13-01", 422, "published"),
    (b"x", {}, "?published=yesterday", 422, "published"),
    (b"x", {}, "?name=" + "a" * 201, 422, "name"),
    (b"x", {}, "?name=a%0Ab", 422, "name"),
    (b"{" * 100, {"Content-Type": "application/json"}, "", 422, "unreadable"),
    (b"[" * 10_000 + b"]" * 10_000, {"Content-Type": "application/json"}, "", 422, "unreadable"),
    (b'{"a":' * 10_000 + b"1" + b"}" * 10_000, {"Content-Type": "application/json"}, "", 422, "unreadable"),
    (b"null", {"Content-Type": "application/json"}, "", 422, "unreadable"),
    (b"\x00\x01\x02\x03" * 100, {"Content-Type": "text/plain"}, "", 422, "unreadable"),
    (b"%PDF-1.4 nothing", {"Content-Type": "application/pdf"}, "", 422, "unreadable"),
    (
        b"PK\x03\x04 nothing",
        {"Content-Type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
        "",
        422,
        "unreadable",
    ),
]


@pytest.mark.parametrize(("body", "headers", "query", "status", "code"), REFUSED)
def test_refused(body: bytes, headers: dict[str, str], query: str, status: int, code: str, client: TestClient) -> None:
    answer = client.post(f"/v1/check{query}", content=body, headers={"Content-Type": "text/plain"} | headers)
    assert (answer.status_code, answer.json()["error"]["code"]) == (status, code)
    assert "\n" not in answer.json()["error"]["message"]


def test_a_body_in_pieces_is_held_to_the_limit(client: TestClient) -> None:
    def pieces() -> Iterator[bytes]:
        for _ in range(300):
            yield b"x" * 1000

    assert client.post("/v1/check", content=pieces(), headers={"Content-Type": "text/plain"}).status_code == 413


@pytest.mark.parametrize(
    "name",
    [
        "../../etc/passwd",
        "/etc/passwd",
        "file:///etc/passwd",
        "C:\\boot.ini",
        "a/../../b.txt",
        "<script>alert(1)</script>",
    ],
)
def test_a_name_opens_no_file(name: str, client: TestClient) -> None:
    answer = client.post("/v1/check", params={"name": name}, content=b"Kent.", headers={"Content-Type": "text/plain"})
    assert answer.status_code == 200
    assert answer.json()["articles"][0]["claims"] == []
    assert answer.headers["content-type"] == "application/json"


@pytest.mark.parametrize(
    "header",
    [
        None,
        "",
        "Bearer",
        "Bearer ",
        "Bearer wrong",
        f"Bearer {TOKEN}x",
        f"Bearer {TOKEN[:-1]}",
        f"Basic {TOKEN}",
        TOKEN,
        "Bearer \u00e9",
    ],
)
def test_without_the_token_nothing_is_answered(header: str | None, client: TestClient) -> None:
    for method, path in (("POST", "/v1/check"), ("GET", "/metrics"), ("GET", "/v2/languages"), ("GET", "/nowhere")):
        answer = client.request(method, path, content=b"x", headers={"Authorization": (header or "").encode("latin-1")})
        assert (answer.status_code, answer.json()["error"]["code"]) == (401, "token")


@pytest.mark.parametrize("path", ["/healthz", "/openapi.json"])
def test_what_needs_no_token(path: str, client: TestClient) -> None:
    assert client.get(path, headers={"Authorization": ""}).status_code == 200


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/v1/check", 405),
        ("DELETE", "/v1/check", 405),
        ("GET", "/", 404),
        ("GET", "/v1/../etc/passwd", 404),
        ("GET", "/%2e%2e/x", 404),
    ],
)
def test_other_addresses(method: str, path: str, status: int, client: TestClient) -> None:
    answer = client.request(method, path)
    assert answer.status_code == status
    assert set(answer.json()) == {"error"}


def test_the_description_has_every_address_and_no_other(client: TestClient) -> None:
    told = {
        (path, method.upper())
        for path, entry in client.get("/openapi.json").json()["paths"].items()
        for method in entry
    }
    app = make_app(Settings())
    known = set()
    for route in app.routes:
        for one, prefix in (
            [(sub, route.path) for sub in route.routes] if hasattr(route, "routes") and route.routes else [(route, "")]
        ):  # type: ignore[attr-defined]
            known |= {(prefix + one.path, method) for method in one.methods - {"HEAD"}}
    assert told == known


def test_numbers_hold_nothing_of_the_text(client: TestClient) -> None:
    client.post("/v1/check?name=secret-draft", content=TEXT.encode(), headers={"Content-Type": "text/plain"})
    page = client.get("/metrics").text
    assert 'claimcheck_requests_total{method="POST",route="/v1/check",status="200"}' in page
    assert "secret" not in page
    assert "Kent" not in page


def test_what_takes_too_long_is_given_up_and_the_next_is_served(tmp_path: Path) -> None:
    slow = settings(tmp_path / "j.sqlite", time_limit=0.05, max_bytes=1_000_000)
    with TestClient(make_app(slow), "http://127.0.0.1") as client:
        long = "".join(
            f"Kent Police recorded {n} burglaries in 2013, up from {n - 7} in 2012. " for n in range(1000, 4000)
        ).encode()
        answer = client.post("/v1/check", content=long, headers={"Content-Type": "text/plain"})
        assert (answer.status_code, answer.json()["error"]["code"]) == (503, "too_slow")
        assert answer.headers["retry-after"] == "5"
        assert client.get("/healthz").status_code == 200
