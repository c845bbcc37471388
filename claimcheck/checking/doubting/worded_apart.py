"""Words beside a figure that make it another thing than the table's: a part left out, a rate, a place among kinds, another base."""

from __future__ import annotations

import re

from claimcheck.checking.doubting.not_counted import not_counted
from claimcheck.checking.doubting.rates_told import of_rates_told
from claimcheck.checking.terms.cells import label
from claimcheck.checking.terms.judgement import Judgement, Question
from claimcheck.checking.terms.subjects import said_in
from claimcheck.checking.terms.wording import is_question
from claimcheck.domain.claims import Claim
from claimcheck.domain.measures import ALL_CRIME
from claimcheck.domain.values import PERCENTAGES

OF_WHOLE = re.compile(r" of (?:all |the |its |these |those )?(?:[\w-]+ ){0,4}in (?:the )?", re.IGNORECASE)
ELSE = re.compile(
    r"\W*(?:\w+ ){0,3}(?:than (?:at|when|before|ever|during)|as (?:now|today|currently|then|before|ever))\b"
    r"|[^.;]{0,20}\b(?:on|under|in) (?:my|his|her|their|our|your) (?:watch|time)\b",
    re.IGNORECASE,
)
MANY = re.compile(
    r"\bas (?:many|much|high|low|big|large|common|often)\b(?! as)"
    r"|\bas (?:\w+ )?as (?:it|they|there|that) (?:was|were|had been|used to be)\b(?! (?:back )?in\b| an? )",
    re.IGNORECASE,
)
KINDS = re.compile(r"[^,;.(]{0,50}?\b(?:was|were|is|came|has been) (?:in|for|among) ", re.IGNORECASE)
WOULD = re.compile(
    r"(?:\b(?:would|could|might|must)\b|\byou['’]d\b|['’]d (?:rather|like|love|expect|need|have|be|want|get)\b)[^,;.]*$",
    re.IGNORECASE,
)
IF_SO = re.compile(r"if (?:he|she|they|it|that|this|so|those|these)\b[^,]{0,40}, ", re.IGNORECASE)
TAKE = re.compile(
    r"(?:^|[.!?:] )(?:take|imagine|suppose|picture)\b(?: that)? (?:two|a|an|three|one|you|there)\b", re.IGNORECASE
)
COUNTED = re.compile(r"\W*(?:more|fewer)\b", re.IGNORECASE)  # said of numbers alone
INCLUDED = re.compile(r"\d (?:[a-z]+ )?includ(?:ed|es?|ing) $")
NEXT = 120  # characters from a rise in per cent to one of the next sentence that leaves "per cent" out
ASSUMED = 160  # characters before a sentence in which its paragraph says that it only supposes
MEANWHILE = re.compile(r"\b(?:when|while|whereas|although|though)\b", re.IGNORECASE)
TOGETHER = re.compile(r"\b(?:including|together with|along with|combined|as well as|plus)\b", re.IGNORECASE)
THE_SHARES = re.compile(r"\bthe (?:shares?|proportions?|percentages?|rates) (?:was|were|is|are|had been)\b[^.;]{0,40}$")
DIFFERENCE = re.compile(r"\b(?:difference|gap|gulf|shortfall) of (?:[a-z]+ ){0,2}$", re.IGNORECASE)
THAN_THE = re.compile(
    r"\W+(?:(?:more|fewer|less|higher|lower|up|down) )?(?:than|on) the (\d[\d,]*\d|\d+)\b(?! per cent|%)"
)
THE_SHARE = re.compile(r"\W*the (?:[\w.]+ ){0,2}[\w.]+(?: per ?cent\b|%)", re.IGNORECASE)
BASE_APART = 0.25  # of the larger, by which a printed base and the table's are of two things
APPOSED = 40  # characters from a round share to the exact one behind it
ROUNDLY = 4.0  # per cent by which a headline's fraction may be off
EITHER = re.compile(r"\b[a-z-]{3,}ed,? or (?:[a-z]+ )?[a-z-]{3,}ed\b")
SOME = 0.6  # of a force's strength, below which officers are some of them


def worded_apart(question: Question, failed: Judgement) -> str:
    """Why the words beside a figure may make it another thing, or nothing."""
    return (
        _of_a_wider_whole(question)
        or _from_else(question)
        or of_rates_told(question, failed)
        or _among_kinds(question)
        or not_counted(question)
        or _of_those_meanwhile(question)
        or _of_some(question, failed)
        or _of_either(question, failed)
        or _of_a_share(question, failed)
        or _with_others(question, failed)
        or _of_two_kinds(question)
        or _supposed(question)
        or _to_come(question)
        or in_another_unit(question)
        or _between_two(question)
        or _told_closer(question)
        or _of_other_ends(question, failed)
        or _told_exactly_behind(question)
    )


def _among_kinds(question: Question) -> str:
    """ "The steepest climb was in sexual offences": the first of several kinds, in one place."""
    claim, found = question.claim, KINDS.match(question.behind)
    if claim.rank is None or found is None:
        return ""
    at = claim.span.end + found.end()
    placed = any(at <= mention.span.start <= at + len("the ") for mention in question.analysis.areas)
    return "" if placed else "it may be a place among kinds"


def _of_those_meanwhile(question: Question) -> str:
    """ "The number rose by 154 per cent, when across England and Wales it was falling": of the place told before."""
    claim = question.claim
    if claim.area is None or not claim.span.end <= claim.area.span.start < claim.sentence.end:
        return ""
    between = question.analysis.article.text[claim.span.end : claim.area.span.start]
    return "which of two places is meant is not certain" if MEANWHILE.search(between) else ""


def _supposed(question: Question) -> str:
    """ "That would leave a rise of 13 per cent", "Use of force doubles?": nobody says that it is so."""
    claim, article = question.claim, question.analysis.article
    before = article.text[claim.sentence.start : claim.span.start] if len(claim.sentence) else ""
    ahead = article.text[max(0, claim.sentence.start - ASSUMED) : claim.span.start].split("\n")[-1]
    told = WOULD.search(before) or IF_SO.match(before.lstrip("“\"‘'")) or TAKE.search(ahead)
    return "it is only supposed" if told or is_question(article, claim.sentence) else ""


def _to_come(question: Question) -> str:
    """ "Numbers will drop from 1,756 to 1,580 by 2014", of a story of 2010: what was planned then is not what came."""
    published, period = question.analysis.article.published, question.claim.period
    ahead = published is not None and period is not None and period.end is not None and period.end > published
    return "it was told before the time came" if ahead else ""


def in_another_unit(question: Question) -> str:
    """ "Shoplifting was up 12 per cent at 11,061, vehicle crime up seven at 15,312": seven per cent, perhaps."""
    claim = question.claim
    bare = claim.type == "change" and claim.quantity is not None and claim.quantity.unit == ""
    bare = bare and claim.quantity is not None and claim.quantity.low < 100 and not COUNTED.match(question.behind)
    shares = any(
        other.type == "change" and _is_share(other) and 0 <= claim.span.start - other.span.end <= NEXT
        for other in (question.analysis.claims if bare else ())
    ) or any(other.type == "change" and _is_share(other) for other in question.analysis.in_sentence(claim))
    return "it may be told in per cent" if bare and shares else ""


def _is_share(claim: Claim) -> bool:
    return claim.quantity is not None and claim.quantity.unit in PERCENTAGES


def _between_two(question: Question) -> str:
    """ "28,621, compared with 50,656, a difference of just over 22,000": how far two figures lie apart."""
    before = question.before
    level = question.claim.type not in ("change", "comparison")
    if question.claim.type == "count" and question.claim.unitless and THE_SHARES.search(before):
        return "it may be a share"  # "In 2017/18 the shares were seven, 19 and eight"
    return "it may be how far two figures lie apart" if level and DIFFERENCE.search(before) else ""


def _of_other_ends(question: Question, failed: Judgement) -> str:
    """ "That is 44 more than the 71 a year earlier", where the table had 588 then: a rise of something that it does not count."""
    claim, text = question.claim, question.analysis.article.text
    before = failed.figures[1].value if claim.type == "change" and len(failed.figures) > 1 else None
    behind = THAN_THE.match(text[claim.span.end : max(claim.sentence.end, claim.span.end)])
    if before is None or behind is None:
        return ""
    told = float(behind[1].replace(",", ""))
    apart = abs(told - float(before)) > BASE_APART * max(told, float(before))
    return "it may be of something else" if apart else ""


def _told_exactly_behind(question: Question) -> str:
    """ "Four in ten shoplifting cases, 43 per cent, ended in a charge": roundly what is told to the digit behind it, and judged there."""
    claim, text = question.claim, question.analysis.article.text
    quantity = claim.quantity
    if claim.type != "ratio" or quantity is None or any(map(str.isdigit, claim.span.of(text))):
        return ""
    exact = any(
        other.type == "percentage"
        and other.quantity is not None
        and 0 < other.span.start - claim.span.end <= APPOSED
        and text[claim.span.end : other.span.start].rstrip().endswith((",", "("))
        and abs(float(other.quantity.low) - float(quantity.low)) <= ROUNDLY
        for other in question.analysis.in_sentence(claim)
    )
    return "the figure behind it tells the same to the digit" if exact else ""


def _told_closer(question: Question) -> str:
    """ "Searches fall by three quarters", of a story that tells of 78 per cent since 2010/11: that change, in a headline's round words."""
    claim, text = question.claim, question.analysis.article.text
    quantity, words = claim.quantity, claim.span.of(text)
    if claim.type != "change" or claim.block != "headline" or quantity is None or quantity.unit != "percent":
        return ""
    if any(letter.isdigit() for letter in words) or "cent" in words:
        return ""
    closer = any(
        other is not claim
        and other.type == "change"
        and other.block != "headline"
        and _go_alike(other, claim)
        and other.quantity is not None
        and other.quantity.unit == "percent"
        and abs(float(other.quantity.low) - float(quantity.low)) <= ROUNDLY
        for other in question.analysis.claims
    )
    return "it may tell roundly of a change told below" if closer else ""


def _go_alike(one: Claim, other: Claim) -> bool:
    """Whether both are rises, or falls."""
    return one.change is not None and other.change is not None and one.change.direction == other.change.direction


def _of_a_share(question: Question, failed: Judgement) -> str:
    """ "Arrests followed in 17 per cent, nearly double the nine per cent of four years earlier": of the shares, and not of the numbers."""
    counted = question.claim.type == "change" and failed.reading.measure.facets.statistic == "count"
    return "it may be of a share" if counted and THE_SHARE.match(question.behind) else ""


def _of_some(question: Question, failed: Judgement) -> str:
    """ "260 officers had been trained to carry a Taser": far fewer than there are, and so perhaps some of them."""
    quantity, value = question.claim.quantity, failed.figures[0].value if failed.figures else None
    strength = failed.reading.measure.facets.event == "employed" and question.claim.type == "count"
    some = quantity is not None and value is not None and float(quantity.high) < SOME * float(value)
    return "it may count some of them" if strength and some else ""


def _of_either(question: Question, failed: Judgement) -> str:
    """ "It was aimed or arced in 64 cases": of both together, where the table has the one."""
    claim, event = question.claim, failed.reading.measure.facets.event
    counted = claim.type in ("count", "percentage", "ratio") and event not in (None, "recorded")
    said = claim.sentence.of(question.analysis.article.text) if counted and len(claim.sentence) else ""
    alone = len(question.analysis.in_sentence(claim)) <= 1
    both = alone and EITHER.search(said) and " or " not in label(failed.reading.measure)
    return "it may be of two things together" if both else ""


def _with_others(question: Question, failed: Judgement) -> str:
    """ "Police staff, including PCSOs, fell to 85,966": of more than the table counts as such."""
    before = question.before
    strength = failed.reading.measure.facets.event == "employed"
    return "it may count others with them" if strength and TOGETHER.search(before) else ""


def _of_two_kinds(question: Question) -> str:
    """ "Burglary and vehicle crime came to 8,409 offences": of the two together, where neither is named again behind the number."""
    claim, catalogue = question.claim, question.catalogue
    if claim.type != "count":
        return ""
    if INCLUDED.search(question.analysis.article.text, claim.sentence.start, claim.span.start):
        return "it may count a part of them"  # "The remaining 62 included 10 homicides"
    if said_in(question.words, catalogue).topics - {ALL_CRIME}:
        return ""
    ends = (one.span.end for one in question.ahead)
    before = question.analysis.article.text[max(ends, default=claim.sentence.start) : claim.span.start]
    first, _, second = before.partition(" and ")
    words = first.split()
    closed = any(
        said_in(" ".join(words[-n:]), catalogue).topics - said_in(" ".join(words[-n:-1]), catalogue).topics
        for n in (1, 2, 3)
    )
    named = said_in(first, catalogue).topics, said_in(second, catalogue).topics
    both = closed and named[1] and not set(named[0]) >= set(named[1])
    return "it may be of two kinds together" if both else ""


def _from_else(question: Question) -> str:
    """ "seven per cent lower than at the start of the series": a rise from a time that we do not know."""
    claim = question.claim
    if claim.type != "change":
        return ""
    # "They search half as many and arrest half as many", "half as many searches led to 1,544 arrests", "less than half of what it
    # was", "half as much as it was": as when is not told
    many = MANY.search(f"{question.words}{question.behind[:APPOSED]}")
    return "since when it is told is not certain" if many or ELSE.match(question.behind) else ""


def _of_a_wider_whole(question: Question) -> str:
    """ "A quarter of all crime in Norfolk is committed in Norwich": the share that one place has of another's."""
    claim = question.claim
    if not claim.is_share or claim.area is None or not len(claim.sentence):
        return ""
    behind = [
        mention for mention in question.analysis.areas if claim.span.end <= mention.span.start < claim.sentence.end
    ]
    if not behind or behind[0].area == claim.area.area:
        return ""
    between = question.analysis.article.text[claim.span.end : behind[0].span.start]
    return "it may be the share that one place has of another" if OF_WHOLE.fullmatch(between) else ""
