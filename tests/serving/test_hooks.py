"""The signed hook: decisions, replays, forgeries, overrides."""

from __future__ import annotations

import base64
import hashlib
import hmac
import itertools
import json
import sqlite3
import time
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from claimcheck.gate import Decision, Journal
from tests.serving.conftest import SECRET

WRONG = "Kent Police recorded 640 burglaries in 2013, up 50 per cent from 512 in 2012.\n"
RIGHT = "Kent Police recorded 640 burglaries in 2013, up 25 per cent from 512 in 2012.\n"
ids = (f"msg_{number}" for number in itertools.count())


def ask(
    client: TestClient,
    body: str,
    *,
    path: str = "/hooks/publish?published=2014-02-05",
    id: str = "",
    at: float = 0,
    **headers: str,
) -> Any:
    id = id or next(ids)
    stamp = str(int(at or time.time()))
    digest = hmac.new(SECRET, f"{id}.{stamp}.{body}".encode(), hashlib.sha256).digest()
    signed = {
        "webhook-id": id,
        "webhook-timestamp": stamp,
        "webhook-signature": f"v1,{base64.b64encode(digest).decode()}",
        "Content-Type": "text/plain",
        "Authorization": "",
    }
    return client.post(
        path, content=body.encode(), headers=signed | {key.replace("_", "-"): value for key, value in headers.items()}
    )


@pytest.mark.parametrize(
    ("text", "decision"), [(WRONG, "block"), (RIGHT, "allow"), ("The fair opens on Saturday.\n", "allow")]
)
def test_decisions(text: str, decision: str, client: TestClient) -> None:
    answer = ask(client, text)
    assert answer.status_code == 200
    assert (answer.json()["decision"], answer.json()["checked"], answer.json()["recorded"]) == (decision, True, True)


def test_a_block_tells_the_words_and_what_to_do(client: TestClient) -> None:
    (reason,) = [one for one in ask(client, WRONG).json()["reasons"] if one["outcome"] == "block"]
    assert (reason["code"], reason["words"], reason["line"]) == ("S101", "50 per cent", 1)
    assert "25 per cent" in reason["advice"]


def test_ninjs_brings_its_own_desk_and_id(client: TestClient) -> None:
    item = json.dumps(
        {
            "uri": "urn:desk:7",
            "headline": "Burglaries",
            "body_text": WRONG,
            "subject": [{"name": "Crime", "code": "subj:02"}],
        }
    )
    answer = ask(client, item, Content_Type="application/json").json()
    assert (answer["article"], answer["desks"], answer["decision"]) == ("urn:desk:7", ["Crime", "subj:02"], "block")


def test_the_same_article_gets_the_same_decision(client: TestClient) -> None:
    first, second = ask(client, WRONG).json(), ask(client, WRONG).json()
    assert first == second


def test_a_request_sent_again_gets_the_same_answer(client: TestClient) -> None:
    first, again = (
        ask(client, "Essex Police recorded 12 robberies.\n", id="again", at=time.time() + shift) for shift in (0, 5)
    )
    assert (again.status_code, again.json()) == (200, first.json())


def test_an_id_serves_one_body_only(client: TestClient) -> None:
    ask(client, RIGHT, id="once")
    answer = ask(client, WRONG, id="once")
    assert (answer.status_code, answer.json()["error"]["code"]) == (409, "replayed")


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"webhook_signature": "v1,AAAA"}, "forged"),
        ({"webhook_id": "another"}, "forged"),
        ({"webhook_id": ""}, "unsigned"),
        ({"webhook_timestamp": "soon"}, "unsigned"),
    ],
)
def test_kept_out(change: dict[str, str], code: str, client: TestClient) -> None:
    answer = ask(client, WRONG, **change)
    assert (answer.status_code, answer.json()["error"]["code"]) == (401, code)


@pytest.mark.parametrize("shift", [-301, -86_400, 302, 86_400])
def test_old_and_future_requests_are_kept_out(shift: float, client: TestClient) -> None:
    answer = ask(client, WRONG, at=time.time() + shift)
    assert (answer.status_code, answer.json()["error"]["code"]) == (401, "stale")


def test_a_token_is_no_signature(client: TestClient) -> None:
    assert client.post("/hooks/publish", content=b"x", headers={"Content-Type": "text/plain"}).status_code == 401


def test_too_large_is_refused_before_it_is_read(client: TestClient) -> None:
    assert ask(client, "x" * 200_001).status_code == 413


def test_script_in_an_article_stays_json(client: TestClient) -> None:
    answer = ask(client, f"<script>alert(1)</script>\n\n{WRONG}")
    assert answer.headers["content-type"] == "application/json"
    assert answer.json()["title"] in ("<script>alert(1)</script>", None)


def test_what_cannot_be_read_is_decided_by_the_policy(client: TestClient) -> None:
    answer = ask(client, "[" * 10_000, Content_Type="application/json").json()
    assert (answer["decision"], answer["checked"]) == ("allow", False)
    assert "not checked" in answer["why"]


def override(client: TestClient, id: str = "", **fields: Any) -> Any:
    return ask(client, json.dumps(fields), id=id, path="/hooks/override", Content_Type="application/json")


def test_an_override_lets_that_article_pass(client: TestClient) -> None:
    text = f"Burglary in the county\n\n{WRONG}"
    made = ask(client, text).json()
    assert made["decision"] == "block"
    answer = override(client, decision=made["id"], by="Ann Hale", reason="The force has corrected its figure.")
    assert answer.status_code == 201
    again = ask(client, text).json()
    assert (again["decision"], again["outcome"], again["override"]["by"]) == ("allow", "block", "Ann Hale")


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"decision": "no-such", "by": "Ann", "reason": "why"}, 404),
        ({"decision": "x", "by": "", "reason": "why"}, 422),
        ({"decision": "x", "by": "Ann", "reason": " "}, 422),
        ({"decision": "x", "by": "Ann"}, 422),
        ({"decision": 7, "by": "Ann", "reason": "why"}, 422),
    ],
)
def test_overrides_refused(fields: dict[str, Any], status: int, client: TestClient) -> None:
    assert override(client, **fields).status_code == status


def test_an_override_sent_again_adds_nothing(client: TestClient, journal_path: Path) -> None:
    made = ask(client, f"Sent again\n\n{WRONG}").json()
    first, again = (
        override(client, id="override-1", decision=made["id"], by="Ann Hale", reason="Corrected.") for _ in range(2)
    )
    assert (first.status_code, again.status_code, again.json()) == (201, 201, first.json())
    database = sqlite3.connect(journal_path)
    assert database.execute("SELECT count(*) FROM overrides WHERE decision = ?", (made["id"],)).fetchone() == (1,)
    database.close()
    other = override(client, id="override-1", decision=made["id"], by="Bob", reason="Corrected.")
    assert (other.status_code, other.json()["error"]["code"]) == (409, "replayed")


@pytest.mark.parametrize("paths", [("/hooks/publish", "/hooks/override"), ("/hooks/override", "/hooks/publish")])
def test_a_request_to_one_address_is_none_to_the_other(paths: tuple[str, str], client: TestClient) -> None:
    made = ask(client, f"To one address {paths[0]}\n\n{WRONG}").json()
    body = json.dumps({"decision": made["id"], "by": "Ann", "reason": "why", "body_text": "The fair opens."})
    first, other = (
        ask(client, body, path=path, id=f"one{paths[0]}", Content_Type="application/json") for path in paths
    )
    assert first.status_code in (200, 201)
    assert (other.status_code, other.json()["error"]["code"]) == (409, "replayed")


@pytest.mark.parametrize("field", ["uri", "headline", "body_text", "section"])
def test_half_characters_break_nothing(field: str, client: TestClient) -> None:
    item = {"uri": "urn:x:1", "headline": "Burglary", "body_text": WRONG} | {field: f"\ud800 {WRONG}"}
    answer = ask(client, json.dumps(item), Content_Type="application/json")
    assert (answer.status_code, answer.json()["recorded"]) == (200, True)
    assert override(client, decision=answer.json()["id"], by="Ann \ud800", reason="\udfff").status_code == 201


def test_a_journal_that_another_holds_costs_one_wait_and_one_check(
    client: TestClient, journal_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("claimcheck.gate.journal.WAIT", 0.2)
    kept: list[Decision] = []
    record = Journal.record
    monkeypatch.setattr(Journal, "record", lambda journal, made: kept.append(made) or record(journal, made))
    database = sqlite3.connect(journal_path, isolation_level=None)
    database.execute("BEGIN IMMEDIATE")
    try:
        answer = ask(client, f"Held by another\n\n{WRONG}").json()
    finally:
        database.execute("ROLLBACK")
        database.close()
    assert (answer["decision"], answer["recorded"]) == ("allow", False)
    assert "locked" in answer["why"]
    assert len(kept) == 1
