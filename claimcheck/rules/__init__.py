"""One rule a file: it sees cases (and the Analysis in them), and yields findings for the fault that it is named after.

In: a Case, or an Analysis with all its cases. Out: Findings. I may import domain alone. I open no file, ask no clock, keep no
state, and never call another rule: the diagnosis, the remark or the solved tie names the fault, and each rule speaks for its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.domain.amounts import source_name
from claimcheck.domain.cases import Case, Diagnosis, Solution
from claimcheck.domain.claims import Analysis, AreaMention, Claim
from claimcheck.domain.reports import Finding, Fix, Related, Severity
from claimcheck.domain.text import Span

ELSEWHERE = ("figure-of-another-area", "figure-of-another-period")
# what a place, a rise or a gap is called that is right of another force or year: it is no figure, and the message says of which
NO_FIGURES = {"rank": "wrong-rank", "change": "wrong-change", "comparison": "wrong-comparison"}


def speak(case: Case, name: str, code: str, severity: Severity) -> Iterator[Finding]:
    """The finding for a claim whose diagnosis or remark is the fault `name`; none for any other claim."""
    found = [
        one
        for one in (case.evidence.diagnosis, case.evidence.remark)
        if one is not None and _named(case.claim, one.fault) == name
    ]
    return (told(case, one, code=code, rule=name, severity=severity) for one in found) if found else iter(())


def _named(claim: Claim, fault: str) -> str:
    """The name of a fault of a claim of that type."""
    return NO_FIGURES.get(claim.type, fault) if fault in ELSEWHERE else fault


def told(case: Case, diagnosis: Diagnosis, *, code: str, rule: str, severity: Severity) -> Finding:
    """A diagnosis as a finding: the claim's words, what holds, the rows that it rests on, and their source."""
    return Finding(
        code=code,
        rule=rule,
        severity=severity,
        span=diagnosis.span or case.claim.span,
        message=diagnosis.message,
        advice=diagnosis.advice,
        stated=diagnosis.stated or None,
        published=diagnosis.published or None,
        citation=cite(diagnosis),
        evidence=diagnosis.figures,
        claim=case.claim.id,
    )


def cite(diagnosis: Diagnosis) -> str | None:
    """The sources of a diagnosis with publisher and day, each once; None when its figures name none."""
    named = dict.fromkeys(source_name(figure.source) for figure in diagnosis.figures if figure.source)
    return "; ".join(named) or None


def broken(case: Case, name: str, code: str, severity: Severity, opening: str) -> Iterator[Finding]:
    """The finding for each broken tie that blames the case's claim with the fault `name`.

    `opening` is the first half of the message, with {stated} for the printed words; the sum follows it.
    """
    found = [one for one in case.solutions if one.fault == name and one.claim == case.claim.id]
    return (unsolved(case, one, code=code, severity=severity, opening=opening) for one in found) if found else iter(())


def unsolved(case: Case, solution: Solution, *, code: str, severity: Severity, opening: str) -> Finding:
    """A broken tie as a finding: the words, the sum, what would agree, and the other figures of the tie."""
    head = opening.format(stated=printed(case.analysis, solution.span), expected=solution.expected)
    known, quantity = case.evidence.diagnosis, case.claim.quantity
    # for "one in six" the sum has the better words
    exact = quantity is not None and not quantity.ratio and solution.span == case.claim.span
    published = known is not None and known.fault == "wrong-number" and exact
    return Finding(
        code=code,
        rule=solution.fault,
        severity=severity,
        span=solution.span,
        message=f"{head}: {solution.sum}." if solution.sum else f"{head}.",
        advice=known.advice if known is not None and published else solution.advice,  # a sum gives it but roughly
        stated=solution.stated or None,
        related=tuple(Related(span=span, message=words) for span, words in solution.related),
        claim=case.claim.id,
    )


def once(
    analysis: Analysis,
    claims: Sequence[Claim],
    *,
    code: str,
    rule: str,
    severity: Severity,
    message: str,
    advice: str,
    also: str,
) -> Iterator[Finding]:
    """One finding for an article: at the first of `claims`, the others beside it. `message` has {words} for the printed ones."""
    if not claims:
        return
    first, *others = claims
    words = first.span.on_one_line(analysis.article.text)
    yield Finding(
        code=code,
        rule=rule,
        severity=severity,
        span=first.span,
        message=message.format(words=words),
        advice=advice,
        stated=words,
        related=tuple(Related(span=claim.span, message=also) for claim in others),
        claim=first.id,
    )


def printed(analysis: Analysis, span: Span) -> str:
    """The words of the text on one line, in quotation marks."""
    return f"“{span.on_one_line(analysis.article.text)}”"


def misspelt(analysis: Analysis, mention: AreaMention, *, code: str, rule: str, severity: Severity) -> Finding:
    """A misspelt name as a finding, with the right one as a safe fix and the places where the text has it right."""
    wrong = mention.misspelt or ""
    at = analysis.article.text.find(wrong, mention.span.start, mention.span.end)
    span = Span(start=at, end=at + len(wrong)) if at >= 0 else mention.span
    right = mention.meant
    return Finding(
        code=code,
        rule=rule,
        severity=severity,
        span=span,
        message=f"“{wrong}” should be “{right}”." if right else f"“{wrong}” is not how the name is written.",
        advice="Correct the spelling.",
        stated=wrong,
        related=_written_right(analysis, mention),
        fix=Fix(replacement=right, safe=True) if right and at >= 0 else None,
    )


def _written_right(analysis: Analysis, mention: AreaMention) -> tuple[Related, ...]:
    """The first place where the article writes the name as it should be."""
    others = (one for one in analysis.areas if one.area == mention.area and mention.area and not one.misspelt)
    named = next((one for one in others if mention.meant and mention.meant in one.text), None)
    return (Related(span=named.span, message="spelt right here"),) if named else ()
