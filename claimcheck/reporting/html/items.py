"""What an article's page numbers: its claims, and the findings that belong to no claim, in the order of the text."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.domain.cases import Case
from claimcheck.domain.claims import Claim
from claimcheck.domain.exhibits import Exhibit
from claimcheck.domain.reports import SEVERITIES, ArticleReport, Finding, Verdict
from claimcheck.domain.text import Span
from claimcheck.reporting.totals import WORDS

SYMBOLS = {
    "supported": "✓", "contradicted": "✗", "unclear": "?", "no_data": "–", "not_checkable": "·", "unchecked": "·",
    "error": "!", "warning": "!", "note": "i",
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A claim with all that is known of it, or a finding without one. `id` is the page's only one of that name."""

    number: int
    id: str
    span: Span
    claim: Claim | None = None
    case: Case | None = None
    verdict: Verdict | None = None
    exhibit: Exhibit | None = None
    findings: tuple[Finding, ...] = ()

    @property
    def kind(self) -> str:
        """The verdict of a claim ("unchecked" without one), the severity of a finding."""
        if self.claim is None:
            return self.findings[0].severity
        return self.verdict.name if self.verdict else "unchecked"

    @property
    def words(self) -> str:
        """The kind in words."""
        return WORDS.get(self.kind, "not checked" if self.kind == "unchecked" else self.kind)

    @property
    def to_mend(self) -> bool:
        """Whether an editor has something to do: an error, a warning, a contradiction."""
        return self.kind == "contradicted" or any(finding.severity != "note" for finding in self.findings)


def items_of(article: ArticleReport, prefix: str) -> tuple[Item, ...]:
    """The numbered items of an article; ids begin with `prefix`."""
    claims = {claim.id for claim in article.claims}
    loose = [finding for finding in article.findings if finding.claim not in claims]
    entries: list[tuple[Span, Claim | Finding]] = [(claim.span, claim) for claim in article.claims]
    entries += [(finding.span, finding) for finding in loose]
    entries.sort(key=lambda entry: (entry[0].start, entry[0].end))
    cases = {case.claim.id: case for case in article.cases}
    verdicts = {verdict.claim: verdict for verdict in article.verdicts}
    exhibits = {exhibit.claim: exhibit for exhibit in article.exhibits}
    return tuple(
        Item(number=number, id=f"{prefix}-{number}", span=span, findings=(what,))
        if isinstance(what, Finding)
        else Item(
            number=number,
            id=f"{prefix}-{number}",
            span=span,
            claim=what,
            case=cases.get(what.id),
            verdict=verdicts.get(what.id),
            exhibit=exhibits.get(what.id),
            findings=_worst_first([finding for finding in article.findings if finding.claim == what.id]),
        )
        for number, (span, what) in enumerate(entries, 1)
    )


def _worst_first(findings: list[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda finding: SEVERITIES.index(finding.severity)))
