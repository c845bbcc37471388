"""`claimcheck rules` lists the rules, `claimcheck rule CODE` shows the page of one."""

from __future__ import annotations

import difflib
from typing import Annotated

import typer

from claimcheck.plugins import Rule, rules
from claimcheck.settings import SettingsError


def _names(incomplete: str) -> list[str]:
    return [name for rule in rules() for name in (rule.code, rule.name) if name.startswith(incomplete)]


Name = Annotated[
    str, typer.Argument(metavar="CODE", help="A code (N101) or a name (wrong-number).", autocompletion=_names)
]


def list_rules() -> None:
    """List every rule: its code, severity, name, and what it is about."""
    every = rules()
    width = max((len(rule.name) for rule in every), default=0)
    for rule in every:
        typer.echo(f"{rule.code}  {rule.severity:8} {rule.name:{width}}  {rule.title}")


def show_rule(code: Name) -> None:
    """Show the page of a rule: what it finds, why that matters, examples, and how to silence it."""
    rule = _find(code)
    typer.echo(f"{rule.code} {rule.name} ({rule.severity})\n\n{rule.page}")


def _find(wanted: str) -> Rule:
    every = rules()
    for rule in every:
        if wanted.upper() == rule.code or wanted.lower() == rule.name:
            return rule
    names = {name: rule for rule in every for name in (rule.code, rule.name)}
    near = difflib.get_close_matches(wanted, names, 1)
    hint = f"did you mean {near[0]}?" if near else "'claimcheck rules' lists them"
    raise SettingsError(f"no rule is called {wanted!r}; {hint}")
