"""LanguageTool's API as its clients use it: fields, offsets in UTF-16, annotations, CORS."""

from __future__ import annotations

import json
from typing import Any

import pytest
from starlette.testclient import TestClient

from claimcheck.serving.annotations import AnnotationError, annotated, plain, utf16

TEXT = "Kent Police recorded 640 burglaries in 2013, up 50 per cent from 512 in 2012."


def ask(client: TestClient, **fields: str) -> Any:
    return client.post("/v2/check", data={"language": "en-GB"} | fields)


def words(text: str, match: dict[str, Any]) -> str:
    """What a client that counts in UTF-16 would mark."""
    units = text.encode("utf-16-le")
    return units[2 * match["offset"] : 2 * (match["offset"] + match["length"])].decode("utf-16-le")


@pytest.mark.parametrize("before", ["", "Café – ", "😀 ", "😀👮‍♀️🏴󠁧󠁢󠁥󠁮󠁧󠁿 ", "𝔎𝔢𝔫𝔱. "])
def test_offsets_are_in_utf16(before: str, client: TestClient) -> None:
    (match,) = ask(client, text=before + TEXT).json()["matches"]
    assert words(before + TEXT, match) == "50 per cent"
    assert match["rule"]["id"] == "S101"
    context = match["context"]
    assert (
        context["text"]
        .encode("utf-16-le")[2 * context["offset"] : 2 * (context["offset"] + context["length"])]
        .decode("utf-16-le")
        == "50 per cent"
    )


def test_markup_is_jumped_over_and_counted(client: TestClient) -> None:
    pieces = [
        {"markup": "<p>😀"},
        {"text": "Kent Police recorded 640 "},
        {"markup": "<b>"},
        {"text": "burglaries in 2013, up 50 per"},
        {"markup": "&nbsp;", "interpretAs": " "},
        {"text": "cent from 512 in 2012."},
        {"markup": "</b></p>"},
    ]
    sent = "".join(piece.get("text", piece.get("markup", "")) for piece in pieces)
    (match,) = ask(client, data=json.dumps({"annotation": pieces})).json()["matches"]
    assert words(sent, match) == "50 per&nbsp;cent"


def test_a_safe_fix_is_a_replacement(client: TestClient) -> None:
    matches = ask(client, text="Hertforshire Constabulary recorded 640 burglaries in 2013.").json()["matches"]
    (match,) = [one for one in matches if one["rule"]["id"] == "F101"]
    assert match["replacements"][0] == {"value": "Hertfordshire"}
    assert match["rule"]["issueType"] == "misspelling"


def test_a_fix_of_a_figure_says_that_it_is_to_be_looked_up(client: TestClient) -> None:
    text = "Between April 1, 2012 and March, 31, Kent Police recorded 640 burglaries."
    told = [
        one
        for match in ask(client, text=text).json()["matches"]
        for one in match["replacements"]
        if "shortDescription" in one
    ]
    assert told
    assert all(one["shortDescription"] == "look it up first" for one in told)


@pytest.mark.parametrize(
    ("fields", "codes"),
    [
        ({}, ["S101"]),
        ({"language": "auto"}, ["S101"]),
        ({"language": "en-US"}, ["S101"]),
        ({"language": "de-DE"}, []),
        ({"disabledRules": "S101,OTHER"}, []),
        ({"disabledRules": "change-does-not-follow"}, []),
        ({"enabledOnly": "true", "enabledRules": "F101"}, []),
        ({"enabledOnly": "true", "enabledRules": "S101"}, ["S101"]),
        ({"motherTongue": "de", "preferredVariants": "en-GB", "username": "x"}, ["S101"]),
    ],
)
def test_fields(fields: dict[str, str], codes: list[str], client: TestClient) -> None:
    assert [one["rule"]["id"] for one in ask(client, text=TEXT, **fields).json()["matches"]] == codes


def test_the_picky_get_notes_too(client: TestClient) -> None:
    text = "Between April, 1 2012 and March 31, 2013 Kent Police recorded 640 burglaries."
    codes = [
        [one["rule"]["id"] for one in ask(client, text=text, **more).json()["matches"]]
        for more in ({}, {"level": "picky"})
    ]
    assert "P108" not in codes[0]
    assert "P108" in codes[1]


def test_a_question_by_get(client: TestClient) -> None:
    assert len(client.get("/v2/check", params={"language": "en", "text": TEXT}).json()["matches"]) == 1


@pytest.mark.parametrize(
    "fields",
    [
        {"text": TEXT},
        {"language": "en"},
        {"language": "en", "data": "{"},
        {"language": "en", "data": "[]"},
        {"language": "en", "data": '{"annotation": [{}]}'},
        {"language": "en", "data": "[" * 10_000},
    ],
)
def test_bad_questions_are_told_as_languagetool_does(fields: dict[str, str], client: TestClient) -> None:
    answer = client.post("/v2/check", data=fields)
    assert answer.status_code == 400
    assert answer.text.startswith("Error: ")


def test_another_kind_of_body_is_refused(client: TestClient) -> None:
    assert client.post("/v2/check", json={"text": TEXT}).status_code == 415


def test_web_pages_may_ask(client: TestClient) -> None:
    asked = {"Origin": "https://cms.example", "Access-Control-Request-Method": "POST", "Authorization": ""}
    assert client.options("/v2/check", headers=asked).headers["access-control-allow-origin"] == "*"
    assert (
        client.post(
            "/v2/check", data={"language": "en", "text": "Kent."}, headers={"Origin": "https://cms.example"}
        ).headers["access-control-allow-origin"]
        == "*"
    )


def test_the_token_where_languagetools_clients_put_theirs(client: TestClient) -> None:
    from tests.serving.conftest import TOKEN

    assert client.get("/v2/languages", params={"apiKey": TOKEN}, headers={"Authorization": ""}).status_code == 200
    assert client.get("/v2/languages", params={"apiKey": "x"}, headers={"Authorization": ""}).status_code == 401


def test_languages(client: TestClient) -> None:
    assert {one["longCode"] for one in client.get("/v2/languages").json()} == {"en", "en-GB"}


@pytest.mark.parametrize(
    "data", ["{", "7", "null", '{"annotation": 7}', '{"annotation": [7]}', '{"annotation": [{"text": 7}]}']
)
def test_no_annotations(data: str) -> None:
    with pytest.raises(AnnotationError):
        annotated(data)


@pytest.mark.parametrize("text", ["", "abc", "a😀b", "😀"])
def test_plain_text_keeps_its_places(text: str) -> None:
    sent = plain(text)
    assert [sent.place(at) for at in range(len(text) + 1)] == [utf16(text[:at]) for at in range(len(text) + 1)]
