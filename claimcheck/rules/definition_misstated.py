"""A term of police recording is explained as what it is not.

A "no-crime" is a recorded crime that the police concluded had not happened, not one that they did not look into. Readers judge a
force by the explanation more than by the figure.

Bad:  allegations not investigated further, termed "no-crimes"
Good: allegations found not to be crimes, termed "no-crimes"

To silence it: `--ignore W105`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claimcheck.domain.cases import Case
from claimcheck.domain.claims import Analysis
from claimcheck.domain.reports import Finding, Severity
from claimcheck.domain.text import Span

CODE = "W105"
SEVERITY: Severity = "warning"
DENIED = re.compile(r"\bun(\w{4,})")
CALLED = re.compile(r"\(([^)]+)\)")


def check_article(analysis: Analysis, cases: Sequence[Case]) -> Iterator[Finding]:
    """The explanations that say what the catalogue says the term is not."""
    for mention in analysis.definitions:
        words = mention.explanation.of(analysis.article.text)
        for case in cases:
            measure = case.link.measure.best
            if measure is None or measure.facets.event != mention.term or len(case.evidence.definitions) < 2:
                continue
            denied = case.evidence.definitions[1]
            said = _said(denied, words)
            if said is not None:
                yield _finding(
                    analysis,
                    Span(start=mention.explanation.start + said[0], end=mention.explanation.start + said[1]),
                    case,
                )
                break


def _said(denied: str, words: str) -> tuple[int, int] | None:
    """Where the explanation says what is denied: "not ... investigated" of an "uninvestigated" crime, or the name in brackets."""
    patterns = [
        rf"\b(?:not|never)\b(?:\s+\w+){{0,2}}?\s+{re.escape(match[1])}\b(?:\s+further)?"
        for match in DENIED.finditer(denied)
    ]
    patterns += [rf"\b{re.escape(match[1])}\b" for match in CALLED.finditer(denied)]
    patterns += [rf"\bun{re.escape(match[1])}\b" for match in DENIED.finditer(denied)]
    for pattern in patterns:
        if found := re.search(pattern, words, re.IGNORECASE):
            return found.span()
    return None


def _plainly(meaning: str) -> str:
    """What the first sentence of a definition says of the case, as words to print: "cancelled because ..."."""
    first = re.split(r"\. |\.$|;", meaning)[0]
    said = first.partition(" that was ")[2] or first
    return said[:1].lower() + said[1:]


def _finding(analysis: Analysis, span: Span, case: Case) -> Finding:
    words = span.on_one_line(analysis.article.text)
    meaning, denied, *source = case.evidence.definitions
    return Finding(
        code=CODE,
        rule="definition-misstated",
        severity=SEVERITY,
        span=span,
        message=f"“{words}” is not what the term means. {denied}",
        advice=f"Write, for example: “{_plainly(meaning)}”.",
        stated=words,
        published=meaning,
        citation=next(filter(None, source), None),
    )
