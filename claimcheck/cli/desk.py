"""What `claimcheck check` does once the words of the command are understood: check, correct, print, and the exit code."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from claimcheck.batch import Run, check_many
from claimcheck.batch.progress import Progress
from claimcheck.cli.console import complain, print_report, write_file
from claimcheck.cli.progress import Meter
from claimcheck.domain.reports import SEVERITIES, Problem, Report
from claimcheck.plugins import Writer
from claimcheck.reading import Source
from claimcheck.reporting.fixes import apply_fixes, count_fixes, diff_of
from claimcheck.settings import Settings, SettingsError


@dataclass(frozen=True, slots=True)
class Mending:
    """What to do with corrections: write them into the files, figures too when `unsafe`, or only show them."""

    fix: bool = False
    unsafe: bool = False
    diff: bool = False


@dataclass(frozen=True, slots=True)
class Desk:
    """Checks and prints, in one way for all the files that it is given. `progress` None shows it on a terminal only."""

    settings: Settings
    published: date | None
    writer: Writer
    output: Path | None = None
    progress: bool | None = None
    quiet: bool = False
    verbose: bool = False

    def check(self, sources: Sequence[Source | Problem], mending: Mending, exit_zero: bool = False) -> int:
        """Check the sources, print the report or the diff, and say what the exit code is."""
        if mending.fix and not mending.diff and any(isinstance(one, Source) and one.path is None for one in sources):
            raise SettingsError("--fix writes into files, and standard input is none: use --diff")
        run = self._run(sources)
        self._tell(run)
        if mending.diff:
            changed = _print_diff(run.report, mending.unsafe)
            return 2 if run.report.problems else int(changed and not exit_zero)
        if mending.fix:
            run = self._fix(run, sources, mending.unsafe)
        print_report(self.writer, run.report, self.output, self.quiet, self.verbose)
        return _exit_code(run, self.settings, exit_zero)

    def _run(self, sources: Sequence[Source | Problem]) -> Run:
        meter, last = Meter(self.progress), Progress(total=len(sources))

        def tell(progress: Progress) -> None:
            nonlocal last
            last = progress
            meter(progress)

        try:
            return check_many(sources, self.settings, self.published, tell)
        except KeyboardInterrupt:
            meter.clear()
            kept = "; the same command goes on from there" if self.settings.cache else ""
            complain(f"interrupted: {last.done:,} of {last.total:,} drafts are done{kept}")
            raise
        finally:
            meter.clear()

    def _tell(self, run: Run) -> None:
        """Problems always go to standard error; remarks on an article only where the report itself does not show them."""
        if run.resumed:
            total = len(run.report.articles) + len(run.report.problems)
            complain(f"going on with an interrupted run: {run.resumed:,} of {total:,} drafts were done")
        for problem in run.report.problems:
            complain(f"{problem.source}: {problem.message}")
        if not self.quiet and self.settings.format != "text":
            for name, note in run.notes:
                complain(f"{name}: note: {note}")

    def _fix(self, run: Run, sources: Sequence[Source | Problem], unsafe: bool) -> Run:
        """Write the corrections into the files and check again, so that the report tells what is left."""
        changed = False
        for article in run.report.articles:
            fixed, number = apply_fixes(article, unsafe)
            name, left = article.article.source, count_fixes(article, unsafe) - number
            encoding = article.article.meta.get("encoding")
            if left and article.article.origin is not None:
                complain(f"{name}: {left} to be corrected by hand: see the report")
            if not number or not isinstance(encoding, str):
                continue
            write_file(Path(name), fixed.encode(encoding))
            complain(f"{name}: {number} corrected")
            changed = True
        return self._run(sources) if changed else run


def _exit_code(run: Run, settings: Settings, exit_zero: bool) -> int:
    if run.report.problems:
        return 2
    counted = SEVERITIES[: SEVERITIES.index(settings.fail_level) + 1]
    return int(not exit_zero and any(severity in run.severities for severity in counted))


def _print_diff(report: Report, unsafe: bool) -> bool:
    changed = False
    for article in report.articles:
        text = diff_of(article, unsafe)
        sys.stdout.write(text)
        changed = changed or bool(text)
    return changed
