"""Figures of which the words say that they are of rates, of a part, or worked out, where the table judges numbers, shares or estimates."""

from __future__ import annotations

import re

from claimcheck.checking.terms.judgement import Judgement, Question
from claimcheck.checking.terms.subjects import said_in

RATES = re.compile(r"\b(?:for|per|in|among) (?:every|each|head\b|1,?000|100,?000|10,?000)", re.IGNORECASE)
RATE = re.compile(r"\brates?\b", re.IGNORECASE)
PER_HEAD = re.compile(r"\b(?:per|a|each|every) (?:head|resident|person|inhabitant|capita|household)\b", re.IGNORECASE)
CLAUSE = re.compile(r"[;:(]|, and ")
SHARE = re.compile(r"\d ?%|\bper ?cent\b|\bone in\b", re.IGNORECASE)
NONE_OF = re.compile(r"(?:none|not one) of (?:the|its|their) (?:\d|[a-z]+\b)", re.IGNORECASE)
CLOSE = 0.05  # of an estimate of one year, within which that of another year is no other figure


def of_rates_told(question: Question, failed: Judgement) -> str:
    """Why a place or change may be one among rates, or a share one of a part; or nothing."""
    return _place_among_rates(question, failed) or _change_of_rate(question, failed) or _none_of_part(question)


def of_estimate_beside(theirs: Judgement, ours: Judgement) -> str:
    """ "149 officers for each 100,000", of a rate that we work out at 152.7, and for the year before at 149.5: near enough to both."""
    for other, one in zip(theirs.figures[:1], ours.figures[:1], strict=False):
        if one.status == "derived" and one.slack and one.value is not None and other.value is not None:
            near = float(abs(one.value - other.value)) <= CLOSE * float(one.value)
            return "of how many people it is worked out is not certain" if near else ""
    return ""


def _place_among_rates(question: Question, failed: Judgement) -> str:
    """ "Only three had fewer robberies for each 1,000 residents", "the ninth highest rate" of what was told per 100,000 people."""
    claim, statistic = question.claim, failed.reading.measure.facets.statistic
    if claim.rank is None:
        return ""
    if statistic == "money":
        told = PER_HEAD.search(question.analysis.article.text)
        return "it may be a place among sums a head" if told else ""
    clause = CLAUSE.split(question.words + question.behind)[0]
    if statistic == "count":
        return "it may be a place among rates" if RATES.search(clause) else ""
    bare = statistic == "percentage" and RATE.search(question.words) and not SHARE.search(question.before)
    elsewhere = bare and failed.reading.measure.facets.event not in said_in(clause, question.catalogue).events
    return "it may be a place among rates of another kind" if elsewhere else ""


def _change_of_rate(question: Question, failed: Judgement) -> str:
    """ "Which leaves it with a rate that is nine per cent higher", judged by a number."""
    claim = question.claim
    of_rate = claim.type == "change" and claim.measure is not None and claim.measure.facets.statistic == "rate"
    counted = failed.reading.measure.facets.statistic == "count"
    ahead = RATE.search(question.before) is not None
    return "it may be of a rate" if of_rate and counted and ahead else ""


def _none_of_part(question: Question) -> str:
    """ "None of the 131 people searched for tools was arrested": of some of those that the table counts."""
    quantity = question.claim.quantity
    none = quantity is not None and not quantity.low and NONE_OF.match(question.words) is not None
    return "it may be of a part of them" if none else ""
