"""Doubts that the lexicon tells of: another official count of the same thing, a word that may mean more than an outcome."""

from __future__ import annotations

import re

from claimcheck.checking.terms.groups import of_adults_unsaid
from claimcheck.checking.terms.intervals import Interval
from claimcheck.checking.terms.judgement import Judgement, Question
from claimcheck.checking.terms.subjects import narrower, said_in, theme
from claimcheck.domain.values import RELATIVE

# "Four more a day", "an extra four offences every week", from the words before the figure on.
MORE, BY_TIME = r"(?:more|fewer|extra|additional|less)", r"(?:a|per|each|every) (?:hour|day|night|week|month)\b"
BY_THE_DAY = re.compile(rf"(?:an? {MORE} \S+|\S+ {MORE})(?: \w+)? {BY_TIME}", re.IGNORECASE)
CUT = re.compile(r"[,;:.(]|\band\b")
SUCH = re.compile(r"\bsuch\b(?! as\b)", re.IGNORECASE)
IN_ALL, MUCH = re.compile(r"\b(?:in all|in total|altogether|all told|overall)\b", re.IGNORECASE), 1.5  # times as many
NEXT = 40  # characters from a number to the average that it makes, or from "such" to a number
PER_TIME = {"per_day": 1, "per_week": 7, "per_month": 30.4, "per_year": 365}  # days
LOST, A_YEAR = re.compile(r"(?i)\b(?:lost|loses?|losing|loss of)\b[^,;.]{0,30}$"), 366  # days
RIVAL_LEAST = 2  # cases that two counts may differ by in a small force
PART = 0.9  # of the published figure, below which a count may be a part of what the story is about


def counted_elsewhere(question: Question, failed: Judgement) -> str:
    """Why a figure near the published one may be of another official count (killings), as the topic says; or nothing."""
    term = question.catalogue.words.topics.get(failed.reading.measure.facets.topic or "")
    rival = str(term.more.get("rival", "")) if term is not None else ""
    value = failed.figures[0].value if failed.figures else None
    if term is None or not rival or question.claim.quantity is None or value is None:
        return ""
    if question.claim.type != "count":
        return rival
    apart = abs(float(question.claim.quantity.low) - float(value))
    return rival if apart <= max(RIVAL_LEAST, float(term.more["rival_within"]) * float(value)) else ""


def loosely_told(question: Question, failed: Judgement) -> str:
    """Why the words may mean more than the event that they are taken for ("unsolved"), as the event says; or nothing."""
    event = question.catalogue.words.events.get(failed.reading.measure.facets.event or "")
    words = event.more.get("loosely", ()) if event is not None else ()
    said = question.claim.sentence.of(question.analysis.article.text).lower() if words else ""
    return str(event.more["loosely_why"]) if event is not None and any(word in said for word in words) else ""


def of_another_kind(question: Question, failed: Judgement) -> str:
    """Why a figure may be of a part of what its topic says, of a sister of it, or a rise told by the day; or nothing."""
    return (
        _of_theme(question, failed)
        or _of_sister(question)
        or _by_the_day(question)
        or _of_such(question, failed)
        or _of_number_before(question, failed)
        or _of_all_told(question, failed)
        or _of_leavers(question, failed)
        or of_adults_unsaid(question, failed)
    )


def _of_leavers(question: Question, failed: Judgement) -> str:
    """ "Lost 306 officers in the year to March", while there came to be more of them: so many may have left, whoever joined."""
    claim, told = question.claim, failed.figures
    stock = question.catalogue.words.topics.get(failed.reading.measure.facets.topic or "")
    if claim.change is None or claim.quantity is None or stock is None or not stock.stock or len(told) < 2:
        return ""
    ahead = question.analysis.article.text[claim.sentence.start : claim.span.start]
    lost = claim.change.direction == "down" and LOST.search(ahead) is not None
    counted = lost and claim.quantity.unit not in RELATIVE
    year = 0 < (told[0].end - told[1].end).days <= A_YEAR
    grew = told[0].value is not None and told[1].value is not None and told[0].value > told[1].value
    return "it may count those who left, whoever joined" if counted and year and grew else ""


def _of_all_told(question: Question, failed: Judgement) -> str:
    """ "Cleveland's rate is four times that of Gwent. | There were 374,395 offences in all": of all the places told of, not of one."""
    claim, value = question.claim, failed.figures[0].value if failed.figures else None
    carried = claim.type == "count" and claim.area is not None and claim.area.how == "carried"
    more = value is not None and claim.quantity is not None and float(claim.quantity.low) > MUCH * float(value)
    summed = IN_ALL.search(claim.sentence.of(question.analysis.article.text)) is not None
    # the parts that are told, which it has to be the sum of
    parts = any(tie.kind == "sum" and claim.id in tie.members for tie in question.analysis.ties)
    return "it may be of all the places together" if carried and more and summed and not parts else ""


def _of_such(question: Question, failed: Judgement) -> str:
    """ "Robbers at knifepoint struck 965 times in West Yorkshire. North Yorkshire had 49 such robberies": only of those told before."""
    claim, value = question.claim, failed.figures[0].value if failed.figures else None
    before = question.analysis.article.text[max(claim.sentence.start, claim.span.start - NEXT) : claim.span.start]
    such = claim.type == "count" and SUCH.search(f"{before} {question.words}") is not None
    part = value is not None and claim.quantity is not None and float(claim.quantity.high) < PART * float(value)
    return "it may count only such as were told before" if such and part else ""


def _of_number_before(question: Question, failed: Judgement) -> str:
    """ "Just 49 such robberies, fewer than one a week": an average, which is right of the number that stands right before it."""
    claim, quantity, target = question.claim, question.figure, question.target
    if claim.type != "rate" or quantity is None or quantity.unit not in PER_TIME or target is None:
        return ""
    ahead = question.ahead
    number = ahead[-1].quantity if ahead and ahead[-1].type == "count" else None
    if number is None or claim.span.start - ahead[-1].span.end > NEXT:
        return ""
    often = float(number.low) * PER_TIME[quantity.unit] / failed.reading.days
    return "it is right of the number before it" if target.outer.meets(Interval(often, often)) else ""


def _by_the_day(question: Question) -> str:
    """ "That is 1,616 more offences, or four more a day": neither the rise of a year, nor how many there are a day."""
    claim, text = question.claim, question.analysis.article.text
    told = BY_THE_DAY.search(text[claim.span.start : claim.sentence.end])
    return "it may be a rise told by the day" if told is not None and told.start() == 0 else ""


def _of_sister(question: Question) -> str:
    """ "552 related to sexual orientation and 256 to disability": the words beside the second name another part of one whole."""
    claim, topics = question.claim, question.catalogue.words.topics
    own = topics.get(claim.measure.facets.topic or "") if claim.measure is not None else None
    if own is None or own.parent not in topics or not topics[own.parent].more.get("parted") or not len(claim.sentence):
        return ""
    text, earlier = question.analysis.article.text, question.analysis.in_sentence(claim)
    start = max((one.span.start for one in earlier if one.span.end <= claim.span.start), default=claim.sentence.start)
    behind = CUT.split(text[claim.span.end : claim.sentence.end])[0]
    for words in (behind, text[start : claim.span.start]):
        said = [id for id in said_in(words, question.catalogue).strands if topics[id].parent == own.parent]
        if said and own.id not in said:
            return "the words beside it name another kind"
    return ""


def _of_theme(question: Question, failed: Judgement) -> str:
    """Robberies, in a story on knife crime ("618 were assaults, and 560 robberies"), and what is told behind such a list."""
    claim, value = question.claim, failed.figures[0].value if failed.figures else None
    told = theme(question.analysis, question.catalogue)
    own = claim.measure.facets.topic if claim.measure is not None else None
    if not told or own is None or own in told or claim.quantity is None or value is None:
        return ""
    if claim.type == "count":
        part = claim.quantity.unit == "" and float(claim.quantity.high) < PART * float(value)
        kinds = any(narrower(claim, told, question.catalogue)) if part else False
        return "it may count a part of what the story is about" if kinds else ""
    lent = claim.is_share and not _is_named(question, own) and _is_last_of_several(question, own)
    return "it may be of all that the story is about" if lent else ""


def _is_named(question: Question, topic: str) -> bool:
    said = said_in(question.claim.sentence.of(question.analysis.article.text), question.catalogue)
    return topic in said.topics or topic in said.strands


def _is_last_of_several(question: Question, topic: str) -> bool:
    """Whether the sentence before told of that and of another kind ("three attempted murders and 26 rapes")."""
    before = [one for one in question.analysis.claims if one.span.end <= question.claim.sentence.start]
    beside = question.analysis.in_sentence(before[-1]) if before else ()
    topics = {one.measure.facets.topic for one in beside if one.measure is not None}
    return topic in topics and len(topics) > 1
