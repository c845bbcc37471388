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
    told: dict[str, list[AreaMention]] = {}
    for case in cases:
        mention = case.claim.area
        if mention is not None and case.claim.policing and _is_open(mention) and not _is_settled(analysis, mention):
            told.setdefault(mention.text, []).append(mention)
    for name, (first, *_) in told.items():
        yield Finding(
            code=CODE,
            rule="ambiguous-force",
            severity=SEVERITY,
            span=first.span,
            message=f"“{name}” may be the force or something else of that name; it was taken for the force.",
            advice="Say “police” or “region” where you name it first.",
            stated=name,
            related=tuple(
                Related(span=one.span, message="the same name")
                for one in analysis.areas
                if one.text == name and one.span.start > first.span.start
            )[:3],
        )


def _is_open(mention: AreaMention) -> bool:
    return mention.how in ("named", "alias") and len(set(mention.candidates)) > 1 and not mention.parts


def _is_settled(analysis: Analysis, mention: AreaMention) -> bool:
    """Whether the article names the same area in a way that leaves no doubt, or goes on with a word that does."""
    following = analysis.article.text[mention.span.end : mention.span.end + 14].lower().split()
    if following and following[0].strip(".,;:'’s") in SETTLES:
        return True
    named = {word for one in analysis.areas if mention.text in one.text for word in one.text.lower().split()}
    near = analysis.article.text[max(0, mention.span.start - 40) : mention.span.end + 40].lower()
    return bool(named & set(SETTLES)) or " region" in near or "forces" in near
