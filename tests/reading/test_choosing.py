"""Which reader a file gets: by its suffix, and by its first bytes where they tell for certain."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from claimcheck.domain.reports import Problem
from claimcheck.reading import Source, find_sources
from tests.reading.places import read

PAGE = "<!DOCTYPE html><html><body><p>Kent had <b>1</b>2 thefts.</p></body></html>"
ITEM = json.dumps({"headline": "Thefts", "body_text": "Kent had 12 thefts."})
CHOSEN = [
    ("a.html", PAGE, "Kent had 12 thefts."),
    ("a.HTM", PAGE, "Kent had 12 thefts."),
    ("<stdin>", PAGE, "Kent had 12 thefts."),
    ("<stdin>", f"\ufeff\n<!-- saved --> {PAGE}", "Kent had 12 thefts."),
    ("<stdin>", ITEM, "Thefts\n\nKent had 12 thefts."),
    ("a.json", ITEM, "Thefts\n\nKent had 12 thefts."),
    ("a.txt", PAGE, PAGE),  # it is to be read as it is
    ("a.txt", "Kent had **12** thefts.", "Kent had **12** thefts."),
    ("a.md", "Kent had **12** thefts.", "Kent had 12 thefts."),
    ("<stdin>", "Kent had <b>12</b> thefts.", "Kent had <b>12</b> thefts."),
    ("<stdin>", '{"a": 1}', '{"a": 1}'),
    ("notes", "Kent had 12 thefts.", "Kent had 12 thefts."),
]


@pytest.mark.parametrize(("name", "data", "text"), CHOSEN, ids=[f"{name}: {data[:20]}" for name, data, _ in CHOSEN])
def test_chosen(name: str, data: str, text: str) -> None:
    assert read(data, name).text == text


def test_of_a_folder_only_json_with_a_body_is_taken(tmp_path: Path) -> None:
    for name, text in (
        ("item.json", ITEM),
        ("package.json", '{"name": "x"}'),
        ("broken.json", "{"),
        ("a.md", "Words."),
    ):
        (tmp_path / name).write_text(text)
    found = list(find_sources([str(tmp_path)]))
    assert [Path(one.name).name for one in found if isinstance(one, Source)] == ["a.md", "item.json"]
    (named,) = find_sources([str(tmp_path / "package.json")])
    assert not isinstance(named, Problem)


@pytest.mark.parametrize("start", [" ", "<!-- -->", "<!--", "\n<!-- - -->"])
def test_a_long_start_takes_no_long_time(start: str) -> None:
    begun = time.monotonic()
    assert read(start * 8_000 + "Kent had 12.", "<stdin>").text.endswith("Kent had 12.")
    assert time.monotonic() - begun < 5
