"""`claimcheck claims`: what was understood of an article, before any figure is looked at."""

from __future__ import annotations

import typer

from claimcheck.cli.console import complain, print_report
from claimcheck.cli.options import (
    Data,
    Format,
    Paths,
    Published,
    StdinFilename,
    day_of,
    settings_with,
    sources_at,
    writer_for,
)
from claimcheck.domain.claims import Analysis, Claim
from claimcheck.domain.reports import ArticleReport, Problem, Report
from claimcheck.pipeline import engine, read_article
from claimcheck.reading import ReadError
from claimcheck.reporting.phrases import measure_words
from claimcheck.reporting.places import Places
from claimcheck.reporting.records import day, number


def claims(
    paths: Paths,
    format: Format = None,
    published: Published = None,
    data: Data = None,
    stdin_filename: StdinFilename = None,
) -> int:
    """Show the claims that were found and how they were read; nothing is checked. Only text and machine formats."""
    settings = settings_with(data)
    day = day_of(published)
    made, analyses, failed = engine(settings), [], False
    for source in sources_at(paths, stdin_filename):
        try:
            if isinstance(source, Problem):
                raise ReadError(source.message)
            analyses.append(made.analyse(read_article(source, settings, day)))
        except ReadError as error:
            complain(f"{source.source if isinstance(source, Problem) else source.name}: {error}")
            failed = True
    if format in (None, "text"):
        for analysis in analyses:
            _print(analysis)
    else:
        print_report(writer_for(format or ""), _unchecked(analyses), None)
    return 2 if failed else 0


def _print(analysis: Analysis) -> None:
    places = Places(analysis.article)
    for claim in analysis.claims:
        place = places.of(claim.span).words
        words = claim.span.on_one_line(analysis.article.text)
        typer.echo(f"{analysis.article.source}:{place}: {claim.type} “{words}”: {_reading(claim)}")


def _reading(claim: Claim) -> str:
    """The parts of a claim as they were read, in a line."""
    value = claim.quantity
    period = claim.period
    parts = [
        f"{number(value.low)} {value.unit}".strip() if value else "",
        f"{claim.rank.position or 'among the'} {claim.rank.direction}" if claim.rank else "",
        f"{claim.change.direction}" if claim.change else "",
        f"of {measure_words(claim, None)}" if claim.measure else "measure not understood",
        f"in {claim.area.area or claim.area.text} ({claim.area.how})" if claim.area else "no area",
        f"{day(period.start)} to {day(period.end)} ({period.how})" if period else "no period",
        f"says {claim.speaker.name}" if claim.speaker else "",
    ]
    return ", ".join(part for part in parts if part)


def _unchecked(analyses: list[Analysis]) -> Report:
    return Report(
        articles=tuple(
            ArticleReport(article=one.article, analysis=one, cases=(), verdicts=(), findings=()) for one in analyses
        )
    )
