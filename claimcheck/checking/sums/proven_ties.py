"""Changes that stand beside two figures which the tables bear out as one thing in two periods: what it rose by is then a sum.

"Dyfed-Powys Police did 8,339 tests, down from 11,555 the previous year, a fall of 39 per cent": no matter how the words are cut,
with both numbers as published the fall is that between them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claimcheck.checking.terms.subjects import said_in, words_beside
from claimcheck.domain.cases import Evidence
from claimcheck.domain.claims import Analysis, Claim, Tie
from claimcheck.domain.measures import Figure
from claimcheck.domain.text import Span
from claimcheck.linking.changes import IN_YEARS, SINCE, THEN, YEARLY_WORDS
from claimcheck.reference.catalogue import Catalogue

NOTE = "proven"
CUT = re.compile(r";|\b(?:but|because|while|whereas|although|though)\b", re.IGNORECASE)
LEVELS = ("count", "rate")
# "30 per cent below the level of 2010"
LEVEL_OF = re.compile(r"\b(?:levels?|peak|total|figure|strength|number) (?:of|in) (?:\w+ )?\d{4}\b", re.IGNORECASE)


def proven_ties(analysis: Analysis, evidence: Sequence[Evidence], catalogue: Catalogue) -> Iterator[Tie]:
    """A tie for each change that no tie of the text explains, and that has just two ends of its own force in its sentence."""
    tied = {tie.members[-1] for tie in analysis.ties if tie.kind == "change"}
    for claim, one in zip(analysis.claims, evidence, strict=True):
        fit = claim.type == "change" and claim.change is not None and claim.id not in tied and len(claim.sentence) > 0
        if fit and claim.quantity is not None and claim.area is not None and not _has_own_base(claim, analysis):
            ends = _ends(claim, analysis, evidence)
            if (
                ends is not None
                and (one.truth != "holds" or one.figures[:1] and one.figures[0].measure != ends[1][1].measure)
                and _goes(claim, *ends)
                and not _is_cut_off(claim, *ends, analysis)
                and not _is_of_a_year(claim, *ends, analysis)
                and not _names_another(claim, ends[1][1], analysis, catalogue)
            ):
                (before, _), (after, _) = ends
                span = Span(start=min(before.span.start, after.span.start), end=max(claim.span.end, after.span.end))
                yield Tie(kind="change", members=(before.id, after.id, claim.id), span=span, note=NOTE)


def possible(ties: Sequence[Tie], analysis: Analysis, evidence: Sequence[Evidence], catalogue: Catalogue) -> list[Tie]:
    """The ties without shares of one part in its sister: firearms are no part of the searches for drugs, "of them" or not."""
    known = {
        claim.id: catalogue.measures[one.figures[0].measure].facets
        for claim, one in zip(analysis.claims, evidence, strict=True)
        if one.truth == "holds" and one.figures
    }
    topics = catalogue.words.topics
    kept = []
    for tie in ties:
        part, whole = (known.get(member) for member in tie.members[:2]) if tie.kind == "share" else (None, None)
        sisters = part is not None and whole is not None and part.topic != whole.topic
        parents = {topics[one.topic].parent for one in (part, whole) if one is not None and one.topic in topics}
        if not (sisters and len(parents) == 1 and parents != {None}):
            kept.append(tie)
    return kept


def _ends(
    claim: Claim, analysis: Analysis, evidence: Sequence[Evidence]
) -> tuple[tuple[Claim, Figure], tuple[Claim, Figure]] | None:
    """The two figures of its sentence that are as published of one measure and the claim's area, the earlier first."""
    found = [
        (other, one.figures[0])
        for other in analysis.in_sentence(claim)
        if other.type in LEVELS
        and (one := evidence[analysis.place(other)])
        and one.truth == "holds"
        and one.figures
        and claim.area is not None
        and one.figures[0].area == claim.area.area
    ]
    if len(found) != 2 or found[0][1].measure != found[1][1].measure or found[0][1].end == found[1][1].end:
        return None
    before, after = sorted(found, key=lambda pair: pair[1].end)
    return before, after


def _goes(claim: Claim, before: tuple[Claim, Figure], after: tuple[Claim, Figure]) -> bool:
    """Whether a change can be one of numbers, and goes the way that its two ends do."""
    first, last, change = before[1].value, after[1].value, claim.change
    if first is None or last is None or change is None or claim.quantity is None:
        return False
    points = claim.quantity.unit == "percentage_points"
    return not points and (last - first) * (1 if change.direction == "up" else -1) > 0


def _has_own_base(claim: Claim, analysis: Analysis) -> bool:
    """Whether its own words say since when it is measured ("by 39 per cent since 2009")."""
    said = words_beside(claim, analysis)
    return any(pattern.search(said) for pattern in (SINCE, IN_YEARS, THEN, LEVEL_OF))


def _is_cut_off(claim: Claim, before: tuple[Claim, Figure], after: tuple[Claim, Figure], analysis: Analysis) -> bool:
    """ "down by a third to 10,099; by 2011/12 it was 5,413", "by 11 per cent, but the men ...": the two are not its ends."""
    text = analysis.article.text
    spans = sorted((claim.span, before[0].span, after[0].span), key=lambda span: span.start)
    between = text[spans[0].end : spans[1].start] + text[spans[1].end : spans[2].start]
    led = text[claim.span.end : before[0].span.start].strip() == "to"  # it led to what we took for its beginning
    # "nearly twice the 501", of the later
    of_end = text[claim.span.end : after[0].span.start].strip() in ("the", "its")
    return led or of_end or CUT.search(between) is not None or _is_of_a_second(spans, claim, analysis)


def _is_of_a_second(spans: Sequence[Span], claim: Claim, analysis: Analysis) -> bool:
    """ "Double the 493 of 2011, and 89 per cent above the figure for 2015, when it was 546": the last is of another change."""
    text, (first, middle, last) = analysis.article.text, spans
    return claim.span == first and any(
        other.type == "change"
        and middle.end <= other.span.start < last.start
        and "and" in text[middle.end : other.span.start].split()
        for other in analysis.in_sentence(claim)
    )


def _is_of_a_year(claim: Claim, before: tuple[Claim, Figure], after: tuple[Claim, Figure], analysis: Analysis) -> bool:
    """ "60 fewer than a year earlier and 260 fewer than in 2010, when it had 1,528": the two are not a year apart."""
    return (
        after[1].end.year - before[1].end.year != 1 and YEARLY_WORDS.search(words_behind(claim, analysis)) is not None
    )


def _names_another(claim: Claim, figure: Figure, analysis: Analysis, catalogue: Catalogue) -> bool:
    """Whether the words about the change name another topic, event or group than the two figures count."""
    own = catalogue.measures[figure.measure].facets
    text = analysis.article.text
    start = max((one.span.end for one in analysis.claims if one.span.end <= claim.span.start), default=0)
    said = said_in(text[max(start, claim.sentence.start) : claim.span.start] + words_behind(claim, analysis), catalogue)
    return bool(said.topics - {own.topic} or said.events - {own.event} or said.groups - {own.population})


def words_behind(claim: Claim, analysis: Analysis) -> str:
    """The words from a claim to the next, or the end of its sentence."""
    later = [one.span.start for one in analysis.claims if claim.span.end <= one.span.start < claim.sentence.end]
    return analysis.article.text[claim.span.end : min(later, default=claim.sentence.end)]
