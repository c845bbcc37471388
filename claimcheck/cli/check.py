"""`claimcheck check`: the command that is meant when none is named, and `claimcheck batch`, which tells a line an article."""

from __future__ import annotations

from functools import partial, wraps
from typing import Annotated, Any

import typer

from claimcheck.cli.desk import Desk, Mending
from claimcheck.cli.options import (
    Data,
    Exclude,
    Format,
    Jobs,
    NoCache,
    Output,
    Published,
    Quiet,
    StdinFilename,
    Timeout,
    Verbose,
    day_of,
    patterns_of,
    settings_with,
    sources_at,
    writer_for,
)
from claimcheck.cli.showing import settings_page
from claimcheck.cli.watch import watch_sources
from claimcheck.settings import SettingsError

Paths = Annotated[
    list[str] | None, typer.Argument(metavar="PATH", help="Files, folders, patterns, or - for standard input.")
]
Select = Annotated[
    list[str] | None, typer.Option("--select", metavar="RULES", help="Check these only: N101, N, wrong-number; commas.")
]
Ignore = Annotated[list[str] | None, typer.Option("--ignore", metavar="RULES", help="Leave these rules out.")]
FailLevel = Annotated[
    str | None,
    typer.Option("--fail-level", metavar="LEVEL", help="Exit 1 from this severity on: error, warning, note."),
]
ExitZero = Annotated[bool, typer.Option("--exit-zero", help="Exit 0 whatever is found.")]
Fix = Annotated[bool, typer.Option("--fix", help="Write the safe corrections (spelling, commas) into the files.")]
UnsafeFixes = Annotated[bool, typer.Option("--unsafe-fixes", help="With --fix or --diff: corrections of figures too.")]
Diff = Annotated[bool, typer.Option("--diff", help="Print the corrections as a diff; write nothing.")]
Progress = Annotated[
    bool | None,
    typer.Option("--progress/--no-progress", help="Show how far it is on standard error (default: on a terminal)."),
]
Statistics = Annotated[bool, typer.Option("--statistics", help="Short for --format statistics.")]
Watch = Annotated[bool, typer.Option("--watch", help="Go on, and check again whatever changes, until Ctrl-C.")]
ShowSettings = Annotated[bool, typer.Option("--show-settings", help="Print the settings that hold, and check nothing.")]


def check(
    paths: Paths = None,
    format: Format = None,
    output: Output = None,
    select: Select = None,
    ignore: Ignore = None,
    fail_level: FailLevel = None,
    exit_zero: ExitZero = False,
    published: Published = None,
    data: Data = None,
    fix: Fix = False,
    unsafe_fixes: UnsafeFixes = False,
    diff: Diff = False,
    exclude: Exclude = None,
    jobs: Jobs = None,
    timeout: Timeout = None,
    no_cache: NoCache = False,
    progress: Progress = None,
    statistics: Statistics = False,
    watch: Watch = False,
    show_settings: ShowSettings = False,
    stdin_filename: StdinFilename = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> int:
    """Check articles; exit 0 when clean, 1 on findings at the fail level or above, 2 when something could not be read."""
    format = "statistics" if statistics else format
    settings = settings_with(data, format, fail_level, select, ignore, jobs, timeout, no_cache)
    if show_settings:
        typer.echo(settings_page(settings), nl=False)
        return 0
    if not paths:
        raise SettingsError("missing argument PATH: name files, folders or patterns")
    desk = Desk(settings, day_of(published), writer_for(settings.format, output), output, progress, quiet, verbose)
    mending = Mending(fix, unsafe_fixes, diff)
    find = partial(sources_at, paths, stdin_filename, patterns_of(settings, exclude))
    if watch:
        watch_sources(find, partial(desk.check, mending=mending))
    return desk.check(find(), mending, exit_zero)


@wraps(check)
def batch(**options: Any) -> int:
    """`claimcheck batch` is `claimcheck check --format summary`."""
    return check(**options | {"format": options.get("format") or "summary"})
