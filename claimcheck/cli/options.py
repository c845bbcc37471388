"""Options that several commands share, and the settings that they make together with the settings file."""

from __future__ import annotations

import difflib
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer

from claimcheck.domain.reports import SEVERITIES, Problem
from claimcheck.plugins import Writer, formats, writer
from claimcheck.reading import Source, find_sources, most_bytes
from claimcheck.reading.ignoring import Patterns
from claimcheck.settings import Settings, SettingsError, load_settings, read_day


def _formats(incomplete: str) -> list[str]:
    return [name for name in formats() if name.startswith(incomplete)]


Paths = Annotated[list[str], typer.Argument(metavar="PATH", help="Files, folders, patterns, or - for standard input.")]
Format = Annotated[
    str | None,
    typer.Option(
        "--format", metavar="NAME", help="How to print: text, concise, json, csv and others.", autocompletion=_formats
    ),
]
Output = Annotated[
    Path | None, typer.Option("-o", "--output", metavar="FILE", help="Write to FILE, whole or not at all.")
]
Published = Annotated[
    str | None,
    typer.Option("--published", metavar="DATE", help="Day of publication (2014-02-05); overrides the text's."),
]
Data = Annotated[
    list[Path] | None,
    typer.Option("--data", metavar="DIR", help="A folder with data packages of your own; repeatable."),
]
StdinFilename = Annotated[
    str | None, typer.Option("--stdin-filename", metavar="NAME", help="The name to give to standard input.")
]
Quiet = Annotated[bool, typer.Option("-q", "--quiet", help="Print findings only.")]
Verbose = Annotated[bool, typer.Option("-v", "--verbose", help="Print the sum and source behind every claim.")]
Jobs = Annotated[
    int | None,
    typer.Option("--jobs", metavar="N", min=1, help="Check in N processes, which may die without harm to the others."),
]
Timeout = Annotated[
    float | None, typer.Option("--timeout", metavar="SECONDS", help="Give a file up after this long (default: 120).")
]
NoCache = Annotated[bool, typer.Option("--no-cache", help="Check everything anew, and keep no results.")]
Exclude = Annotated[
    list[str] | None,
    typer.Option(
        "--exclude", metavar="PATTERN", help="Leave out such files of folders and patterns, as .gitignore does."
    ),
]


def settings_with(
    data: Sequence[Path] | None = None,
    format: str | None = None,
    fail_level: str | None = None,
    select: Sequence[str] | None = None,
    ignore: Sequence[str] | None = None,
    jobs: int | None = None,
    timeout: float | None = None,
    no_cache: bool = False,
) -> Settings:
    """The settings of this folder, changed by what the command line says. Raises SettingsError."""
    settings = load_settings(Path.cwd())
    changes: dict[str, Any] = {}
    if fail_level is not None:
        changes["fail_level"] = _one_of("--fail-level", fail_level, SEVERITIES)
    if select:
        changes["select"] = _split(select)
    if ignore:
        changes["ignore"] = settings.ignore + _split(ignore)
    if data:
        changes["data"] = settings.data + tuple(data)
    if format is not None:
        changes["format"] = format
    if jobs is not None:
        changes["jobs"] = jobs
    if timeout is not None:
        changes["timeout"] = _seconds(timeout)
    if no_cache:
        changes["cache"] = False
    made = replace(settings, **changes)
    for folder in made.data:
        if not folder.is_dir():
            raise SettingsError(f"{folder}: no such folder of data packages: check --data")
    return made


def day_of(published: str | None) -> date | None:
    """The day that `--published` gives, None without it. Raises SettingsError when it is no day."""
    try:
        return None if published is None else read_day(published)
    except ValueError as error:
        raise SettingsError(f"--published: {error}") from None


def writer_for(name: str, output: Path | None = None) -> Writer:
    """The writer of a format. Raises SettingsError, with the nearest name, when there is none, or when it is none for a terminal."""
    chosen = writer(_one_of("--format", name, formats()))
    assert chosen is not None
    if chosen.binary and output is None and sys.stdout.isatty():
        raise SettingsError(f"--format {name} is not for a terminal: give it a file with -o FILE")
    return chosen


def sources_at(
    paths: Sequence[str], stdin_filename: str | None, exclude: Sequence[Patterns] = ()
) -> list[Source | Problem]:
    """What the paths lead to, without what is excluded; `-` is standard input, read once."""
    found: list[Source | Problem] = []
    for path in paths:
        if path == "-":
            found.append(Source(name=stdin_filename or "<stdin>", data=sys.stdin.buffer.read(most_bytes() + 1)))
        else:
            found.extend(find_sources([path], exclude))
    names: dict[str, Source | Problem] = {}
    for one in found:
        names.setdefault(one.source if isinstance(one, Problem) else one.name, one)
    return list(names.values())


def patterns_of(settings: Settings, exclude: Sequence[str] | None) -> list[Patterns]:
    """The patterns of the settings file, which are of its folder, and those of the command line, which are of this one."""
    folder = settings.source.parent if settings.source else Path.cwd()
    return [(folder, settings.exclude), (Path.cwd(), tuple(exclude or ()))]


def _seconds(timeout: float) -> float:
    if 0 < timeout < float("inf"):
        return timeout
    raise SettingsError(f"--timeout: expected a number of seconds such as 30, not {timeout:g}")


def _split(values: Sequence[str]) -> tuple[str, ...]:
    return tuple(part.strip() for value in values for part in value.split(",") if part.strip())


def _one_of(option: str, value: str, known: Sequence[str]) -> str:
    if value in known:
        return value
    near = difflib.get_close_matches(value, known, 1)
    hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(known)}"
    raise SettingsError(f"{option}: {value!r} is not known; {hint}")
