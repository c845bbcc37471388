"""The conversation of `claimcheck data add`: the guess shown, the doubts asked, the package written."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

import click
import typer

from claimcheck.cli.console import complain
from claimcheck.reference.adding import AddError, Plan, guess, write_package
from claimcheck.reference.catalogue import Catalogue
from claimcheck.reference.tables import TableError, read_rows
from claimcheck.settings import SettingsError


def add_table(
    file: Path,
    name: str,
    title: str,
    told: Mapping[str, str],
    values: Mapping[str, str],
    folder: Path,
    yes: bool,
    catalogue: Catalogue,
) -> Path:
    """Make the package; where it lies. Raises SettingsError when the table cannot be read or a doubt is left."""
    plan = Plan(name=name, title=title, values=dict(values))
    for key, text in told.items():
        setattr(plan, key, text)
    try:
        header, numbered = read_rows(file)
        rows = [row for _, row in numbered]
        guess(header, rows, plan, catalogue.areas, catalogue.words)
        _show(plan)
        _settle(plan, yes)
        target = folder / name
        count, unknown = write_package(target, header, rows, plan, catalogue.areas, catalogue.words)
    except (AddError, TableError) as error:
        raise SettingsError(f"{file.name}: {error}" if isinstance(error, AddError) else str(error)) from error
    if unknown:
        complain(f"left out, as no area of the catalogue: {', '.join(unknown[:8])}{' ...' if len(unknown) > 8 else ''}")
    complain(f"{count:,} rows into {target}")
    return target


def _show(plan: Plan) -> None:
    for line in plan.lines():
        typer.echo(f"  {line}", err=True)


def _settle(plan: Plan, yes: bool) -> None:
    """Ask for what is in doubt at a terminal; elsewhere stop, with the option that answers."""
    if plan.doubts and not sys.stdin.isatty():
        raise AddError("; ".join(f"{question} (answer with {option})" for option, question in plan.doubts))
    for option, question in plan.doubts:
        _ask(plan, option, question)
    if not yes and sys.stdin.isatty() and not typer.confirm("Write it so?", err=True):
        raise AddError("nothing written")


def _ask(plan: Plan, option: str, question: str) -> None:
    if option == "--area":
        plan.area = typer.prompt(question, default=plan.area or None, err=True)
    elif option == "--period":
        plan.period = typer.prompt(question, default=plan.period or None, err=True)
    elif option == "--years":
        plan.years = typer.prompt(question, type=click.Choice(["calendar", "financial"]), err=True)
    else:
        column = next((column for column, measure in plan.values.items() if not measure), None) or typer.prompt(
            question, err=True
        )
        answer = typer.prompt(f"{question} (empty: leave the column out)", default="", show_default=False, err=True)
        plan.values[column] = answer
        if not answer:
            del plan.values[column]
