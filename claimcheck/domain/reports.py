"""What an editor sees."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from claimcheck.domain.cases import Case
from claimcheck.domain.claims import Analysis, Claim
from claimcheck.domain.exhibits import Exhibit
from claimcheck.domain.measures import Figure
from claimcheck.domain.text import Article, Span

Severity = Literal["error", "warning", "note"]
VerdictName = Literal["supported", "contradicted", "unclear", "no_data", "not_checkable"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")


@dataclass(frozen=True, slots=True, kw_only=True)
class Related:
    """Another place in the article that a finding points to, with a word on it."""

    span: Span
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Fix:
    """Words to put in the place of the finding's span. A safe fix changes no number."""

    replacement: str
    safe: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something wrong, or worth knowing. `message` names the words, what they say, what holds; `advice` says what to do."""

    code: str
    rule: str
    severity: Severity
    span: Span
    message: str
    advice: str = ""
    stated: str | None = None
    published: str | None = None
    citation: str | None = None
    related: tuple[Related, ...] = ()
    evidence: tuple[Figure, ...] = ()
    fix: Fix | None = None
    claim: str | None = None
    fingerprint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What the reference data say of one claim, and why."""

    claim: str
    name: VerdictName
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleReport:
    """One checked article: `cases` and `verdicts` follow `analysis.claims`, findings stand in the order of the text.

    `exhibits` follow the claims too; there are none unless the format of the report asks for them.
    """

    article: Article
    analysis: Analysis
    cases: tuple[Case, ...]
    verdicts: tuple[Verdict, ...]
    findings: tuple[Finding, ...]
    exhibits: tuple[Exhibit, ...] = ()

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims of the article, in the order of the text."""
        return self.analysis.claims


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """A source that could not be read: what, where, what to do, in one line."""

    source: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The whole run. `releases` are (dataset, release) pairs that were consulted.

    `articles` may be read from disk one by one (a folder of ten thousand drafts): go through them, and keep none.
    """

    articles: Sequence[ArticleReport]
    problems: tuple[Problem, ...] = ()
    releases: tuple[tuple[str, str], ...] = ()
    version: str = ""
