"""One rule a file: it sees cases (and the Analysis in them), and yields findings for the fault that it is named after.

In: a Case, or an Analysis with all its cases. Out: Findings. I may import domain alone. I open no file, ask no clock, keep no
state, and never call another rule: the diagnosis, the remark or the solved tie names the fault, and each rule speaks for its own.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.domain.cases import Case, Diagnosis
from claimcheck.domain.reports import Finding, Severity


def speak(case: Case, name: str, code: str, severity: Severity) -> Iterator[Finding]:
    """The finding for a claim whose diagnosis or remark is the fault `name`; none for any other claim."""
    evidence = case.evidence
    for diagnosis in (evidence.diagnosis, evidence.remark):
        if diagnosis is not None and diagnosis.fault == name:
            yield told(case, diagnosis, code=code, rule=name, severity=severity)


def told(case: Case, diagnosis: Diagnosis, *, code: str, rule: str, severity: Severity) -> Finding:
    """A diagnosis as a finding: the claim's words, what holds, the rows that it rests on, and their source."""
    return Finding(
        code=code,
        rule=rule,
        severity=severity,
        span=case.claim.span,
        message=diagnosis.message,
        advice=diagnosis.advice,
        stated=diagnosis.stated or None,
        published=diagnosis.published or None,
        citation=cite(diagnosis),
        evidence=diagnosis.figures,
        claim=case.claim.id,
    )


def cite(diagnosis: Diagnosis) -> str | None:
    """The sources of a diagnosis, each once; None when its figures name none."""
    titles = dict.fromkeys(figure.source.title for figure in diagnosis.figures if figure.source and figure.source.title)
    return "; ".join(titles) or None
