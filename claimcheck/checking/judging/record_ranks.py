"""Places in an order of periods: "the highest since 2007", "its lowest for three years", "a record"."""

from __future__ import annotations

import re

from claimcheck.checking.terms.cells import label, missing
from claimcheck.checking.terms.judgement import Judgement, Question
from claimcheck.checking.terms.wording import shown
from claimcheck.domain.values import Rank
from claimcheck.domain.wording import CARDINALS
from claimcheck.linking.figures import Reading
from claimcheck.reference.queries import End, highest_since

ON_RECORD = 8  # periods that a table must have for "on record" to be supported by it
AT_ONCE, FAR_OFF = 20, 3  # characters from a number to the record that it is; times that it may be off
SINCE_EVENT = re.compile(r"\bsince (?:the|it|he|she|they|before)\b(?! (?:records?|figures|series)\b)", re.IGNORECASE)
ABOUT = "more than|at least|almost|nearly|over|the (?:last|past)"
FOR_YEARS = re.compile(
    rf"\b(?:in|for)(?: (?:{ABOUT}))? (a decade|(?:{'|'.join(CARDINALS[1:])}|\d\d?)(?= years\b))"
    rf"|\b({'|'.join(CARDINALS[1:])}|\d\d?)[- ]year (?:high|low|peak|record)\b",
    re.IGNORECASE,
)
# "For years" says nothing of how many.
VAGUELY, A_FEW = re.compile(r"\b(?:for|in) (?:many |several |some )?years\b", re.IGNORECASE), 4


def _since_event(question: Question) -> bool:
    """ "More than at any time since the financial crisis": the year is not told, and an earlier one says nothing against it."""
    claim, text = question.claim, question.analysis.article.text
    return SINCE_EVENT.search(text[claim.span.start : max(claim.sentence.end, claim.span.end)]) is not None


def _years_told(question: Question) -> int:
    """The number of years that "the lowest for three years" looks back over; nought when it tells none."""
    claim, text = question.claim, question.analysis.article.text
    said = text[claim.span.start : max(claim.sentence.end, claim.span.end)]
    if (found := FOR_YEARS.search(said)) is None:
        return A_FEW if VAGUELY.search(said) else 0
    told = (found[1] or found[2]).lower()
    return int(told) if told.isdecimal() else 10 if told == "a decade" else CARDINALS.index(told) + 1


def _is_of_other_number(question: Question, own: float) -> bool:
    """ "815,290 in 2009, the record year": whether the number told right before a record is far from that of the table."""
    at = question.claim.span.start
    counts = (one for one in question.analysis.in_sentence(question.claim) if one.type == "count" and one.quantity)
    told = [float(one.quantity.low) for one in counts if one.quantity and 0 < at - one.span.end <= AT_ONCE]
    return any(not own / FAR_OFF <= value <= own * FAR_OFF for value in told)


def over_time(question: Question, reading: Reading, told: Rank, direction: End) -> Judgement:
    """ "The highest since 2007", "a record": against the earlier years of the series."""
    cell = reading.measure.id, reading.area.id
    known = question.catalogue.has_value(*cell, reading.start, reading.end)
    if told.position not in (1, None) or reading.move is not None or not known:
        return missing(question, reading)  # no series is one of rises
    years = _years_told(question)  # "its lowest for three years" says nothing of the fourth
    # "since 2013/14" says nothing of the year that ended in March 2014
    over = int(reading.start.year < reading.end.year)
    after = max(told.since + over if told.since else 0, reading.end.year - years if years else 0)
    series = question.catalogue.series(*cell, after=after)
    own = next((figure for figure in series if (figure.start, figure.end) == (reading.start, reading.end)), None)
    if own is None or own.value is None:
        return missing(question, reading)
    since = highest_since(series, own, direction)
    if not since.earlier or since.since is not None and told.since is None and _since_event(question):
        return missing(question, reading)
    first = since.first.end.year
    text = f"{label(reading.measure)}, {reading.area.name}: {shown(own)} ({question.when(own.start, own.end)})"
    if since.since is not None and since.since.value != own.value:
        if _is_of_other_number(question, float(own.value)):
            return missing(question, reading)
        beaten = f"{question.when(since.since.start, since.since.end)} had {shown(since.since)}"
        return Judgement(
            reading=reading,
            truth="fails",
            why=lambda: f"{text}; {beaten}.",
            figures=(own, since.since),
            what=lambda: beaten,
            fault="wrong-rank",
        )
    reach = first <= told.since + 1 + over if told.since is not None else since.earlier >= (years - 1 or ON_RECORD)
    reason = f"{text}, the {direction} of every year in the table, {first} to {own.end.year}."
    return Judgement(
        reading=reading,
        truth="holds" if reach else "unknown",
        why=lambda: reason,
        figures=(own, since.first),
        what=lambda: reason,
    )
