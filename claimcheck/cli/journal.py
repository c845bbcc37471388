"""`claimcheck journal`: what the gate decided, who let what pass, and why."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from claimcheck.cli.options import settings_with
from claimcheck.gate import Decision, Journal, JournalError, Outcome
from claimcheck.gate.decision import legible, stamp
from claimcheck.settings import SettingsError, read_day

app = typer.Typer(help="The journal of decisions before publication.", no_args_is_help=True, rich_markup_mode=None)
Where = Annotated[Path | None, typer.Option("--journal", metavar="FILE", help="Another journal than the settings'.")]
OutcomeOption = Annotated[str | None, typer.Option("--outcome", metavar="NAME", help="Only these: allow, warn, block.")]
Article = Annotated[
    str | None, typer.Option("--article", metavar="ID", help="Only those of this article, by its id or name.")
]
Since = Annotated[str | None, typer.Option("--since", metavar="DATE", help="Only those from this day on (2026-11-25).")]
Decided = Annotated[str, typer.Argument(metavar="DECISION", help="The id of a decision.")]
COLUMNS = (
    "id",
    "at",
    "decision",
    "outcome",
    "article",
    "source",
    "title",
    "desks",
    "why",
    "override_by",
    "override_reason",
    "override_at",
)
Made = TypeVar("Made")


@app.command("list")
def list_decisions(
    outcome: OutcomeOption = None, article: Article = None, since: Since = None, journal: Where = None
) -> int:
    """Print a line a decision, the oldest first."""
    for one in _decisions(journal, outcome, article, since):
        override = f" (let pass by {one.override.by}: {one.override.reason})" if one.override else ""
        told = legible(" ".join(f"{one.title or one.article or one.source}: {one.why}{override}".split()))
        typer.echo(f"{stamp(one.at)}  {one.id}  {one.outcome.value:5}  {told}")
    return 0


@app.command()
def show(decision: Decided, journal: Where = None) -> int:
    """Print one decision with its reasons, as JSON."""
    found = _used(lambda: _journal(journal).get(decision))
    if found is None:
        raise SettingsError(f"the journal has no decision {decision!r}: 'claimcheck journal list' lists them")
    typer.echo(json.dumps(found.record(), ensure_ascii=False, indent=1))
    return 0


@app.command()
def override(
    decision: Decided,
    by: Annotated[str, typer.Option("--by", metavar="NAME", help="Who lets the article pass.")],
    reason: Annotated[str, typer.Option("--reason", metavar="TEXT", help="Why.")],
    journal: Where = None,
) -> int:
    """Let the article of a decision pass, with your name and reason. It holds for that very text."""
    try:
        made = _used(lambda: _journal(journal).override(decision, by=by, reason=reason))
    except KeyError as error:
        raise SettingsError(f"{error.args[0]}: 'claimcheck journal list' lists them") from None
    except ValueError as error:
        raise SettingsError(str(error)) from None
    typer.echo(json.dumps(made.record(), ensure_ascii=False, indent=1))
    return 0


@app.command()
def export(
    format: Annotated[str, typer.Option("--format", metavar="NAME", help="jsonl or csv.")] = "jsonl",
    outcome: OutcomeOption = None,
    article: Article = None,
    since: Since = None,
    journal: Where = None,
) -> int:
    """Print every decision with its override, for other programs."""
    if format not in ("jsonl", "csv"):
        raise SettingsError(f"--format: {format!r} is not known; there are jsonl, csv")
    decisions = _decisions(journal, outcome, article, since)
    if format == "jsonl":
        for one in decisions:
            typer.echo(json.dumps(one.record(), ensure_ascii=False))
        return 0
    rows = csv.writer(sys.stdout, lineterminator="\n")
    rows.writerow(COLUMNS)
    rows.writerows(map(_row, decisions))
    return 0


@app.command()
def verify(journal: Where = None) -> int:
    """Say whether the journal is sound; exit 1 when it is not."""
    opened = _journal(journal)
    faults = _used(opened.verify)
    for fault in faults:
        typer.echo(f"{opened.path}: {fault}", err=True)
    if not faults:
        typer.echo(f"{opened.path}: sound")
    return 1 if faults else 0


def _row(one: Decision) -> list[str]:
    override = (one.override.by, one.override.reason, stamp(one.override.at)) if one.override else ("", "", "")
    told = (one.id, stamp(one.at), one.answer.value, one.outcome.value, one.article, one.source, one.title)
    # A cell that begins like a formula would be one in a spreadsheet.
    return [
        f"'{cell}" if cell[:1] in "=+-@\t\r" and cell else cell
        for cell in (*told, "; ".join(one.desks), one.why, *override)
    ]


def _journal(path: Path | None) -> Journal:
    journal = Journal(path or settings_with().gate.journal)
    if not journal.path.exists():  # a wrong name must not make an empty journal that looks sound
        raise SettingsError(f"{journal.path}: there is no journal: nothing was decided yet, or --journal names another")
    return journal


def _decisions(path: Path | None, outcome: str | None, article: str | None, since: str | None) -> Iterator[Decision]:
    if outcome is not None and outcome not in [one.value for one in Outcome]:
        raise SettingsError(f"--outcome: {outcome!r} is not known; there are allow, warn, block")
    try:
        day = read_day(since) if since is not None else None
    except ValueError as error:
        raise SettingsError(f"--since: {error}") from None
    moment = datetime(day.year, day.month, day.day, tzinfo=UTC) if day else None
    wanted = Outcome(outcome) if outcome else None
    try:
        yield from _journal(path).decisions(outcome=wanted, article=article, since=moment)
    except JournalError as error:
        raise SettingsError(str(error)) from None


def _used(what: Callable[[], Made]) -> Made:
    try:
        return what()
    except JournalError as error:
        raise SettingsError(str(error)) from None
