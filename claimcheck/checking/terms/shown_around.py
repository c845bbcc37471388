"""Whether the figures around one show of which area and days it is told: those in its sentence, or just before and behind it.

An area or a period that is not printed beside a figure is ours to supply, and may be supplied wrongly. Where the figures around it
are as published of that area and those days, it is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from claimcheck.checking.terms.judgement import Question
from claimcheck.domain.cases import Evidence
from claimcheck.domain.claims import Claim
from claimcheck.domain.measures import Figure
from claimcheck.linking.clauses import clause_span
from claimcheck.linking.figures import Reading

LEVELS = ("count", "percentage", "rate", "ratio", "change")
POINTING, BREAK = re.compile(r"\W*(?:It|That|This)\b"), re.compile(r"\n+")
PARAGRAPHS = 2  # back to what such a sentence may point to
REACH = 3  # claims on either side among which a figure as published is looked for
BESIDE, NEXT = (
    3,
    re.compile(r"(?: \w+){0,3}(?:,| and|, and) (?:the |in )?"),
)  # characters from a force to its figure; to the next force
NAMED = ("named", "alias", "heading")
THEN = re.compile(  # what tells that a figure is of an earlier time than those around it
    r"\b(?:then|earlier|before|previous\w*|ago|once|used to|had been|(?:it|they|we) had|last|from|at the time|lost|cut|gone|than|up"
    r"|down)\b",
    re.IGNORECASE,
)
UP_TO = re.compile(r"[,;:(–—]|\band\b|\d")  # where other words begin


def are_days_shown(question: Question, reading: Reading, evidence: Sequence[Evidence]) -> bool:
    """Whether a figure of the claim's sentence is of the days of a reading, or those before and behind it both are."""
    days = (reading.start, reading.end)
    beside = _in_sentence(question, evidence)
    if beside:
        return any((figure.start, figure.end) == days for figure in beside)
    before, behind = _sides(question, evidence)
    return all(side is not None and (side.start, side.end) == days for side in (before, behind))


def is_area_shown(question: Question, reading: Reading, evidence: Sequence[Evidence]) -> bool:
    """Whether a claim's sentence names the area of a reading, or a figure of the sentence, or the one before it, is of that."""
    if is_area_named(question):
        return True
    beside = _in_sentence(question, evidence)
    before, _ = _sides(question, evidence)
    return any(figure.area == reading.area.id for figure in beside or (before,) if figure)


def is_area_named(question: Question) -> bool:
    """Whether a claim's sentence names the place that it is of."""
    area = question.claim.area
    return area is not None and area.how in NAMED and question.claim.sentence.contains(area.span)


def is_told_in_one_breath(question: Question, reading: Reading, evidence: Sequence[Evidence]) -> bool:
    """Whether a figure of the claim's sentence is as published of the same measure, in the same area or the same days."""
    return any(
        figure.measure == reading.measure.id
        and (figure.area == reading.area.id or (figure.start, figure.end) == (reading.start, reading.end))
        for figure in _in_sentence(question, evidence)
    )


def held_beside(question: Question, evidence: Sequence[Evidence]) -> Iterator[tuple[Claim, Sequence[Figure]]]:
    """The other claims of a claim's sentence that are as published, each with its cells."""
    analysis = question.analysis
    for other in analysis.in_sentence(question.claim):
        one = evidence[analysis.place(other)]
        if other is not question.claim and one.truth == "holds" and one.figures:
            yield other, one.figures


def counted_in_row(question: Question, evidence: Sequence[Evidence]) -> Iterator[str]:
    """What a figure as published counts that a bare one goes on from, right behind a force of its own ("Humberside had 36,561 cases
    and South Yorkshire 59,803")."""
    claim, area, text = question.claim, question.claim.area, question.analysis.article.text
    bare = claim.type == "count" and claim.quantity is not None and claim.quantity.unit == ""
    if area is None or not bare or not 0 < claim.span.start - area.span.end <= BESIDE or not is_area_named(question):
        return
    for other, figures in held_beside(question, evidence):
        if other.type == claim.type and NEXT.fullmatch(text[other.span.end : max(area.span.start, other.span.end)]):
            yield figures[0].measure


def held_before(
    question: Question, evidence: Sequence[Evidence], behind: bool = False
) -> Iterator[tuple[Claim, Sequence[Figure]]]:
    """The claims of a claim's paragraph before it, or `behind` it, that are as published, the nearest first, each with its cells.

    Of one that opens its paragraph with "It is" those of the two paragraphs before too: papers put each sentence in its own.
    """
    analysis, claim, text = question.analysis, question.claim, question.analysis.article.text
    opens = text[: claim.sentence.start].endswith("\n") and POINTING.match(claim.sentence.of(text)) is not None
    far = PARAGRAPHS if opens and not behind else 0
    place = analysis.place(claim)
    for at in range(place + 1, len(evidence)) if behind else range(place - 1, -1, -1):
        other, one = analysis.claims[at], evidence[at]
        first, second = (claim, other) if behind else (other, claim)
        if len(BREAK.findall(text, first.span.end, second.span.start)) > far:
            return
        if one.truth == "holds" and one.figures:
            yield other, one.figures


def _in_sentence(question: Question, evidence: Sequence[Evidence]) -> list[Figure]:
    """The cells of the other figures and places of a claim's sentence that are as published."""
    return [figures[0] for other, figures in held_beside(question, evidence) if other.type in (*LEVELS, "rank")]


def _sides(question: Question, evidence: Sequence[Evidence]) -> tuple[Figure | None, Figure | None]:
    """The cells of the nearest figures as published before a claim and behind it."""
    at = question.analysis.place(question.claim)
    before = _nearest(range(at - 1, max(at - 1 - REACH, -1), -1), question, evidence)
    return before, _nearest(range(at + 1, min(at + 1 + REACH, len(evidence))), question, evidence)


def _nearest(places: Iterable[int], question: Question, evidence: Sequence[Evidence]) -> Figure | None:
    claims = question.analysis.claims
    held = (at for at in places if evidence[at].truth == "holds" and evidence[at].figures and claims[at].type in LEVELS)
    return next((evidence[at].figures[0] for at in held), None)


def is_told_of_then(question: Question) -> bool:
    """Whether the words of a clause up to a figure, or right behind it, tell of an earlier time."""
    start, end = clause_span(question.claim, question.analysis)
    text, at = question.analysis.article.text, question.claim.span.end
    return THEN.search(text[start:at] + UP_TO.split(text[at:end])[0]) is not None
