"""`claimcheck check`: the command that is meant when none is named."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli.console import complain, print_report, write_file
from claimcheck.cli.options import (
    Data,
    Format,
    Output,
    Paths,
    Published,
    Quiet,
    StdinFilename,
    Verbose,
    day_of,
    settings_with,
    sources_at,
    writer_for,
)
from claimcheck.domain.reports import SEVERITIES, Problem, Report
from claimcheck.pipeline import check_sources
from claimcheck.reading import Source
from claimcheck.reporting.fixes import apply_fixes, count_fixes, diff_of
from claimcheck.settings import Settings, SettingsError

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


def check(
    paths: Paths,
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
    stdin_filename: StdinFilename = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> int:
    """Check articles; exit 0 when clean, 1 on findings at the fail level or above, 2 when something could not be read."""
    settings = settings_with(data, format, fail_level, select, ignore)
    writer = writer_for(settings.format, output)
    sources = sources_at(paths, stdin_filename)
    if fix and not diff and any(isinstance(one, Source) and one.path is None for one in sources):
        raise SettingsError("--fix writes into files, and standard input is none: use --diff")
    day = day_of(published)
    report = check_sources(sources, settings, day)
    _tell(report, settings, quiet)
    if diff:
        changed = _print_diff(report, unsafe_fixes)
        return 2 if report.problems else int(changed and not exit_zero)
    if fix:
        report = _fix(report, sources, settings, day, unsafe_fixes)
    print_report(writer, report, output, quiet, verbose)
    return _exit_code(report, settings, exit_zero)


def _tell(report: Report, settings: Settings, quiet: bool) -> None:
    """Problems always go to standard error; remarks on an article only where the report itself does not show them."""
    for problem in report.problems:
        complain(f"{problem.source}: {problem.message}")
    if not quiet and settings.format != "text":
        for article in report.articles:
            for note in article.article.notes:
                complain(f"{article.article.source}: note: {note}")


def _exit_code(report: Report, settings: Settings, exit_zero: bool) -> int:
    if report.problems:
        return 2
    counted = SEVERITIES[: SEVERITIES.index(settings.fail_level) + 1]
    found = any(finding.severity in counted for article in report.articles for finding in article.findings)
    return int(found and not exit_zero)


def _print_diff(report: Report, unsafe: bool) -> bool:
    changed = False
    for article in report.articles:
        text = diff_of(article, unsafe)
        sys.stdout.write(text)
        changed = changed or bool(text)
    return changed


def _fix(report: Report, sources: list[Source | Problem], settings: Settings, day: date | None, unsafe: bool) -> Report:
    """Write the corrections into the files and check those files again, so that the report tells what is left."""
    changed = set()
    for article in report.articles:
        fixed, number = apply_fixes(article, unsafe)
        name, left = article.article.source, count_fixes(article, unsafe) - number
        encoding = article.article.meta.get("encoding")
        if left and article.article.origin is not None:
            complain(f"{name}: {left} to be corrected by hand: see the report")
        if not number or not isinstance(encoding, str):
            continue
        write_file(Path(name), fixed.encode(encoding))
        complain(f"{name}: {number} corrected")
        changed.add(name)
    again = check_sources([one for one in sources if isinstance(one, Source) and one.name in changed], settings, day)
    fresh = {article.article.source: article for article in again.articles}
    articles = tuple(fresh.get(article.article.source, article) for article in report.articles)
    return replace(report, articles=articles, problems=report.problems + again.problems)
