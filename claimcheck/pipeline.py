"""The whole flow on one page: source -> Article -> Analysis -> cases, findings and verdicts -> Report.

The catalogue and the lexicons are loaded once a process and kept: the first article pays for them, the others do not.
"""

from __future__ import annotations

import gc
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from fnmatch import fnmatch
from functools import cache, lru_cache
from pathlib import Path, PurePath

from claimcheck import __version__
from claimcheck.checking.run import check_article
from claimcheck.claims import analyse
from claimcheck.claims.language import Language, load_language
from claimcheck.claims.quantities.quantities import find_quantities as quantities_of
from claimcheck.domain.claims import Analysis
from claimcheck.domain.reports import ArticleReport, Problem, Report
from claimcheck.domain.text import Article
from claimcheck.domain.values import Quantity
from claimcheck.nlp.articles import article_of
from claimcheck.nlp.tokens import tokenize
from claimcheck.plugins import Rule, rules, writer
from claimcheck.reading import ReadError, Source, read_source
from claimcheck.reference.catalogue import Catalogue, load_catalogue
from claimcheck.settings import Settings, SettingsError, matches, read_day

Day = date | str | None
# Objects more than were let go, after which Python's collector looks for cycles: as it comes, and as suits articles, which make
# thousands that all live until the report is made, and no cycle.
USUAL, SELDOM = (700, 10, 10), 20_000


@dataclass(frozen=True, slots=True)
class Engine:
    """What a check needs besides the article: the published figures, the words, the rules; `exhibits` when charts are wanted."""

    catalogue: Catalogue
    language: Language
    rules: tuple[Rule, ...]
    exhibits: bool = False

    def analyse(self, article: Article) -> Analysis:
        """What is claimed in the article; no figure is looked at."""
        return analyse(article, self.language)

    def check(self, article: Article) -> ArticleReport:
        """The article checked."""
        report = check_article(self.analyse(article), self.catalogue, self.rules)
        if not self.exhibits:
            return report
        from claimcheck.checking.diagnosing.exhibits import make_exhibit  # only a page with charts shows them

        return replace(report, exhibits=tuple(make_exhibit(case, self.catalogue) for case in report.cases))


def engine(settings: Settings = Settings()) -> Engine:  # noqa: B008 (frozen)
    """The engine for these settings. Raises SettingsError when they name a rule that there is none of."""
    catalogue, language = _loaded(settings.data)
    chosen = writer(settings.format)
    return Engine(catalogue, language, selected_rules(settings), chosen is not None and chosen.exhibits)


def check(text_or_path: str | Path, published: Day = None, settings: Settings = Settings()) -> Report:  # noqa: B008
    """Check one article: a str is its text, a Path its file. `published` (a date, or "2014-02-05") overrides its own.

    Raises ReadError when the file cannot be read, ValueError when `published` is no date.
    """
    if isinstance(text_or_path, Path):
        article = read_source(Source(name=str(text_or_path), path=text_or_path))
    else:
        article = article_of(text_or_path, "<text>")
    day = read_day(published) if published is not None else None
    return _report([_check_one(engine(settings), _dated(article, day, settings), settings)], [])


def check_sources(sources: Iterable[Source | Problem], settings: Settings, published: date | None = None) -> Report:
    """Check every source; one that cannot be read, or that breaks the check, becomes a Problem and the others go on.

    `published` overrides the day that an article gives for itself, `settings.published` serves when it gives none.
    """
    made = engine(settings)
    outcomes = [one if isinstance(one, Problem) else check_source(made, one, settings, published) for one in sources]
    return _report(
        [one for one in outcomes if isinstance(one, ArticleReport)],
        [one for one in outcomes if isinstance(one, Problem)],
    )


def check_source(made: Engine, source: Source, settings: Settings, published: date | None) -> ArticleReport | Problem:
    """Check one source as `check_sources` does."""
    try:
        return _check_one(made, read_article(source, settings, published), settings)
    except ReadError as error:
        return Problem(source=source.name, message=str(error))
    except Exception as error:  # one draft must not cost the desk the other two hundred
        return Problem(source=source.name, message=_fault(error))


def releases_of(article: ArticleReport) -> set[tuple[str, str]]:
    """The (dataset, release) pairs that were consulted for an article."""
    return {
        (figure.dataset, figure.release)
        for case in article.cases
        for figure in (*case.evidence.figures, *case.evidence.peers)
        if figure.dataset  # a sum of others has none of its own
    }


def read_article(source: Source, settings: Settings, published: date | None = None) -> Article:
    """The article at `source`, dated as in `check_sources`. Raises ReadError."""
    return _dated(read_source(source), published, settings)


@lru_cache(maxsize=8)
def selected_rules(settings: Settings) -> tuple[Rule, ...]:
    """The rules that the settings leave on. Raises SettingsError on a selector that matches none."""
    every = rules()
    for one in (*settings.select, *settings.ignore, *(one for _, some in settings.per_path_ignores for one in some)):
        if not any(matches((one,), rule.code, rule.name) for rule in every):
            raise SettingsError(f"no rule is called {one!r}: 'claimcheck rules' lists them")
    return tuple(
        rule
        for rule in every
        if (not settings.select or matches(settings.select, rule.code, rule.name))
        and not matches(settings.ignore, rule.code, rule.name)
    )


def ignored_rules(name: str, settings: Settings) -> tuple[str, ...]:
    """What the settings leave out for an article of this name."""
    path = PurePath(name).as_posix()
    return tuple(
        rule
        for pattern, ignored in settings.per_path_ignores
        if fnmatch(path, pattern) or fnmatch(path, f"*/{pattern}")
        for rule in ignored
    )


def find_quantities(text: str) -> list[Quantity]:
    """Every number in `text` as printed, with its unit, hedge and precision; offsets are those of `text`."""
    return quantities_of(tokenize(text))


@cache
def _loaded(data: tuple[Path, ...]) -> tuple[Catalogue, Language]:
    catalogue = load_catalogue(data)
    language = load_language(catalogue)
    gc.freeze()  # the lexicons stay for good: the collector need not walk them at every article
    if gc.get_threshold() == USUAL:  # a host that has set its own keeps it
        gc.set_threshold(SELDOM, *USUAL[1:])
    return catalogue, language


def _dated(article: Article, published: date | None, settings: Settings) -> Article:
    day = published or article.published or settings.published
    return article if day == article.published else replace(article, published=day)


def _check_one(made: Engine, article: Article, settings: Settings) -> ArticleReport:
    report = made.check(article)
    ignored = ignored_rules(article.source, settings)
    if not ignored:
        return report
    kept = tuple(finding for finding in report.findings if not matches(ignored, finding.code, finding.rule))
    return replace(report, findings=kept)


def _report(articles: list[ArticleReport], problems: list[Problem]) -> Report:
    releases = {release for article in articles for release in releases_of(article)}
    return Report(
        articles=tuple(articles), problems=tuple(problems), releases=tuple(sorted(releases)), version=__version__
    )


def _fault(error: Exception) -> str:
    kind = f"{type(error).__name__}: {error}".splitlines()[0]
    return f"claimcheck itself failed on this text ({kind}): please report it; the other files were checked"
