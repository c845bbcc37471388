"""`language_tool_python`, a client that many scripts use, asks our server."""

from __future__ import annotations

from typing import Any

import pytest

pytestmark = pytest.mark.languagetool
language_tool_python = pytest.importorskip("language_tool_python", reason="pip install language_tool_python")

TEXT = "Kent Police recorded 640 burglaries in 2013, up 50 per cent from 512 in 2012."


@pytest.fixture(scope="module")
def tool(address: str) -> Any:
    return language_tool_python.LanguageTool("en-GB", remote_server=address)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (TEXT, [("S101", "50 per cent")]),
        (TEXT.replace("50", "25", 1), []),
        ("Hertforshire Constabulary has a new chief.", [("F101", "Hertforshire")]),
        ("The fair opens on Saturday.", []),
    ],
)
def test_matches(text: str, found: list[tuple[str, str]], tool: Any) -> None:
    matches = tool.check(text)
    assert [(one.rule_id, text[one.offset : one.offset + one.error_length]) for one in matches] == found


def test_a_correction_is_made(tool: Any) -> None:
    text = "Hertforshire Constabulary has a new chief."
    assert tool.correct(text) == text.replace("Hertforshire", "Hertfordshire")


def test_a_rule_is_switched_off(address: str) -> None:
    tool = language_tool_python.LanguageTool("en-GB", remote_server=address)
    tool.disabled_rules = {"S101"}
    assert tool.check(TEXT) == []
