"""What a sub-editor reads: `messages.yaml` has texts, the words that the finding stands on, the message, and what to do."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tests.rules.test_cases import findings

HEAD = "Police figures came out today. Each police force sends them to the Home Office, which checks what the police send.\n\n"
TABLES = yaml.safe_load((Path(__file__).parent / "messages.yaml").read_text(encoding="utf-8"))
ROWS = [pytest.param(row, id=f"{row['rule']}-{row['at']}") for table in TABLES.values() for row in table]
LINES, WIDTH = 3, 120  # a message is read at a glance


@pytest.mark.parametrize("row", ROWS)
def test_what_is_read(row: dict[str, str]) -> None:
    text = (HEAD if row.get("table") else "") + row["text"]
    (finding, *_) = findings(row["rule"], {"text": text, "published": row["published"], "world": False})
    assert (finding.span.of(text), finding.message, finding.advice) == (row["at"], row["message"], row["advice"])
    assert len(finding.message) <= LINES * WIDTH


def test_a_citation_names_publisher_and_day() -> None:
    text = HEAD + "Kent Police had 4,126 officers on 31 March 2022."
    (finding,) = findings("wrong-number", {"text": text, "published": "2022-07-28", "world": False})
    assert finding.citation == "Home Office, Police workforce, England and Wales: open data tables, 27 July 2022"
