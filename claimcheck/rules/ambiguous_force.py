"""A name could be a force or something larger, and nothing in the article says which.

"In the West Midlands burglary rose" may be about West Midlands Police or about the region, which has four forces: the figures
differ by half. The figures are checked against the force; the note says so once.

Bad:  Burglary rose by four per cent in the West Midlands.
Good: Burglary rose by four per cent in the West Midlands Police area.

To silence it: `--ignore F103`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.domain.cases import Case
from claimcheck.domain.claims import Analysis, AreaMention
from claimcheck.domain.reports import Finding, Related, Severity

CODE = "F103"
SEVERITY: Severity = "note"
SETTLES = ("police", "constabulary", "force", "region", "regional", "county", "city", "district", "borough")


def check_article(analysis: Analysis, cases: Sequence[Case]) -> Iterator[Finding]:
    """Each ambiguous name that a figure is about, at its first place."""
    told: dict[str, Case] = {}
    for case in cases:
        mention = case.claim.area
        if mention is not None and case.claim.policing and _is_open(case) and not _is_settled(analysis, mention):
            told.setdefault(mention.text, case)
    for name, case in told.items():
        yield _finding(analysis, name, case)


def _is_open(case: Case) -> bool:
    """Whether another area bears the name; a force and a town in it are told apart by the words."""
    mention, area = case.claim.area, case.link.area
    if mention is None or area.best is None or not mention.is_named or mention.parts:
        return False
    return area.best.kind == "force" and any(other.kind in ("force", "region") for other in area.runners_up)


def _is_settled(analysis: Analysis, mention: AreaMention) -> bool:
    """Whether the article names the same area in a way that leaves no doubt, or goes on with a word that does."""
    text = analysis.article.text
    following = text[mention.span.end : mention.span.end + 14].lower().split()
    if following and following[0].strip(".,;:'’s") in SETTLES:
        return True
    named = {word for one in analysis.areas if mention.text in one.text for word in one.text.lower().split()}
    near = text[max(0, mention.span.start - 60) : mention.span.end + 60].lower()
    return bool(named & set(SETTLES)) or "region" in near or "forces" in near


def _finding(analysis: Analysis, name: str, case: Case) -> Finding:
    mention, area = case.claim.area, case.link.area
    assert mention is not None
    assert area.best is not None
    own, others = f"the {area.best.name} area", [f"the {other.name} {other.kind}" for other in area.runners_up[:2]]
    again = [one for one in analysis.areas if one.text == name and one.span.start > mention.span.start]
    return Finding(
        code=CODE,
        rule="ambiguous-force",
        severity=SEVERITY,
        span=mention.span,
        message=f"“{name}” can mean {own} or {' or '.join(others)}; claimcheck took it for {own}.",
        advice=f"Write {' or '.join(f'“{one}”' for one in (own, *others))}, whichever is meant.",
        stated=name,
        related=tuple(Related(span=one.span, message="the same name") for one in again[:3]),
    )
