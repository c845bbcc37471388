"""No data set here holds what the claim is about.

The claim was understood, and neither supported nor contradicted: the note says what is missing, so that nobody takes silence for a yes.
One note for an article, at the first such claim.

Bad:  nothing is wrong: "Surrey's officers drove 14 million miles." (no data set has miles driven)
Good: check it by hand, or add the figures as a folder of your own (`claimcheck data add FILE.csv`).

To silence it: `--ignore D101`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.domain.cases import Case
from claimcheck.domain.claims import Analysis
from claimcheck.domain.reports import Finding, Related, Severity
from claimcheck.domain.wording import cardinal

CODE = "D101"
SEVERITY: Severity = "note"
ADD_THEM = "Check by hand, or add the figures with `claimcheck data add`."
DATE_IT = "Say what period it covers, or give the day of publication (`--published`)."


def check_article(analysis: Analysis, cases: Sequence[Case]) -> Iterator[Finding]:
    """One note at the first claim that no data set covers; the others stand beside it."""
    missing = [case for case in cases if _lacks_data(case)]
    if not missing:
        return
    first, *others = missing
    words = first.claim.span.on_one_line(analysis.article.text)
    also = f" Nor {'was' if len(others) == 1 else 'were'} {cardinal(len(others))} more." if others else ""
    yield Finding(
        code=CODE,
        rule="no-reference-data",
        severity=SEVERITY,
        span=first.claim.span,
        message=f"“{words}” was not checked. {first.evidence.reason}{also}",
        advice=DATE_IT if all(_only_undated(case) for case in missing) else ADD_THEM,
        stated=words,
        related=tuple(_by_reason(first, others)),
        claim=first.claim.id,
    )


def _by_reason(first: Case, others: Sequence[Case]) -> Iterator[Related]:
    """The first claim of each other reason, with how many share it: the same words are not printed once a figure."""
    groups: dict[str, list[Case]] = {}
    for case in others:
        groups.setdefault(case.evidence.reason, []).append(case)
    groups.pop(first.evidence.reason, None)
    for reason, cases in groups.items():
        more = f" The same of {cardinal(len(cases) - 1)} more." if len(cases) > 1 else ""
        yield Related(span=cases[0].claim.span, message=f"{reason}{more}")


def _only_undated(case: Case) -> bool:
    """Whether the tables may hold it, and only the text does not say of when it is."""
    return case.link.measure.best is not None and case.link.period.best is None


def _lacks_data(case: Case) -> bool:
    claim = case.claim
    understood = claim.measure is not None and claim.measure.facets.topic is not None and claim.area is not None
    return claim.policing and understood and not case.evidence.known
