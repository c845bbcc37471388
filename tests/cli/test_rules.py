"""`claimcheck rules` and `claimcheck rule CODE`."""

from __future__ import annotations

import pytest

from claimcheck.cli import app
from claimcheck.plugins import rules


def run(*arguments: str) -> int:
    with pytest.raises(SystemExit) as left:
        app.run(list(arguments))
    return int(left.value.code or 0)


def test_rules_lists_every_rule(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("rules") == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == [rule.code for rule in rules()]


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.code)
def test_rule_shows_a_page_by_code_or_name(rule: object, capsys: pytest.CaptureFixture[str]) -> None:
    code, name = getattr(rule, "code", ""), getattr(rule, "name", "")
    assert run("rule", code) == run("rule", name) == 0
    assert capsys.readouterr().out.startswith(f"{code} {name} (")


@pytest.mark.parametrize(("wanted", "hint"), [("missing-yaer", "did you mean missing-year?"), ("zzz", "lists them")])
def test_no_such_rule(wanted: str, hint: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("rule", wanted) == 2
    assert hint in capsys.readouterr().err
