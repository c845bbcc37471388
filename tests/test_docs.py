"""Pages that are made from the program are up to date, and the README keeps its promises."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import typer

from claimcheck.cli.app import app
from claimcheck.plugins import rules, writers
from claimcheck.reporting.schema import report_schema
from tools import make_docs

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", sorted(make_docs.PAGES))
def test_page_is_up_to_date(name: str) -> None:
    assert (ROOT / name).read_text(encoding="utf-8") == make_docs.PAGES[name](), "run python tools/make_docs.py"


def test_every_option_and_format_is_told() -> None:
    page = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    root: Any = typer.main.get_command(app)
    for path, command in make_docs._commands("claimcheck", root):
        assert f"## `{path}`" in page
        for parameter in command.params:
            assert all(f"`{name}`" in page for name in parameter.opts if name.startswith("-") and name != "--help")
    assert all(f"| `{name}` |" in page for name in writers())


def test_every_rule_has_its_page() -> None:
    page = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    assert all(f"### {rule.code} {rule.name}\n" in page for rule in rules())


def test_the_published_schema_is_the_programs() -> None:
    assert json.loads((ROOT / "docs" / "report.schema.json").read_text(encoding="utf-8")) == report_schema()


def test_the_readme_has_its_two_commands() -> None:
    commands = re.findall(r"^```sh\n(.*?)^```", README, flags=re.MULTILINE | re.DOTALL)
    assert len(commands) == 2
    assert "python3 -m venv" in commands[0]
    assert "examples/" in commands[0]
    assert ".[test]" in commands[1]
    assert "pytest" in commands[1]


def test_the_worked_article_prints_what_the_readme_shows() -> None:
    worked = README.partition("worked article: begin")[2].partition("worked article: end")[0]
    article, printed = re.findall(r"^```text\n(.*?)^```", worked, flags=re.MULTILINE | re.DOTALL)
    assert article == (ROOT / make_docs.EXAMPLE).read_text(encoding="utf-8")
    assert printed == make_docs.report_on(make_docs.EXAMPLE)


@pytest.mark.parametrize(
    "page", [*sorted((ROOT / "docs").glob("*.md")), ROOT / "README.md"], ids=lambda page: page.name
)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), f"{page.name} links to {target}"
