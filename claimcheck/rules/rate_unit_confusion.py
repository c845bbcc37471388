"""A rate printed in a unit that it is not in.

"12.5 per cent per 100,000" is no unit at all; a rate per 100,000 set against a per cent, or against one per 1,000, is a
comparison of unlike things, and mostly a slip of the pen: readers take one force for a hundred times as bad.

Bad:  Its rate of 12.5 per cent per 100,000 people is below the average.
Good: Its rate of 12.5 per 100,000 people is below the average.

Bad:  Kent had 12 burglaries per 1,000 people, compared with 14 per 100,000 in Surrey.
Good: Kent had 12 burglaries per 1,000 people, compared with 14 per 1,000 in Surrey.

A rate that the tables have per 100,000 people and the article gives per 1,000 is one, too.
A rate and the share that was solved ("9.8 per 100,000, of which 32 per cent were solved") stand well side by side; so do two rates
of one thing in two units that agree.

To silence it: `--ignore S110`, or under `[per-path-ignores]` in claimcheck.toml, with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from claimcheck.domain.cases import Case
from claimcheck.domain.claims import Analysis, Claim
from claimcheck.domain.rates import (
    BASES,
    are_near,
    end_of_two_units,
    is_about,
    is_called_rate,
    is_elsewhere,
    is_near,
    one_unit,
    same_area,
    same_event,
    same_thing,
    unit_words,
)
from claimcheck.domain.reports import Finding, Related, Severity
from claimcheck.domain.text import Span
from claimcheck.rules import broken, printed, speak

CODE = "S110"
SEVERITY: Severity = "error"
NAME = "rate-unit-confusion"

AGAINST = re.compile(
    r"\b(?:compared (?:with|to)|against|below|above|higher than|lower than|than|average of|national(?:ly)?|versus)\b",
    re.I,
)
OF_THESE = re.compile(r"\bof (?:them|these|those|which|whom|the)\b|\bsolved|detected|charged|convict", re.I)
OF_PEOPLE = re.compile(
    r" of (?:the|its|their|all)? ?(?:force's )?(?:population|workforce|staff|people|residents|inhabitants|households|homes)"
)
OF_OTHERS = re.compile(r" (?:of|higher|lower|more|less|fewer|above|below|up|down|were|was)\b")
PERCENT, SIGNED = re.compile(r"[a-z%]"), re.compile(r"cent\b|%|\bpc\b")
RATE = re.compile(
    r"\brates?\b|\bper head\b|\baverage\b|\bnational(?:ly)?\b|\bfigure (?:for|in)\b|"
    r"\bcompare[sd]? (?:with|to)\b|\b(?:it|this|that) (?:was|is)\b"
)
CHANGING = re.compile(
    r"\b(?:ris|rose|grow|grew|growth|increas|fall|fell|drop|declin|up|down|jump|surge|chang|cut|reduc|solv|detect|charg|arrest|"
    r"clear|convict|share|proportion|answer|satisf|confiden|vacanc|turnover|sick)"
)
BARE = re.compile(  # "Salford had 17.2 per cent", "in Wales the figure is 81 per cent", with nothing behind it
    r"\b(?:had|has|was|with|on|at|came|comes|managed|manages|recorded|registered|posted|logged|averaged|saw|reached"
    r"|(?:figure|rate|average|mean)(?: there)? (?:is|stands at|comes to))(?: just| only)? $"
)
CLAUSE = re.compile(r"[,;:.](?!\d)| although\b| but\b| though\b|$")
ENDED = re.compile(r"[.,;)]|$| and\b")
AVERAGE = re.compile(r"\baverage\b|\bnational(?:ly)?\b|\bEngland and Wales\b")
ROW, WHOLE = 2, 3  # rates in one unit beside one in another, and of other areas beside a whole number told in per cent


def check_claim(case: Case) -> Iterator[Finding]:
    """A rate in two units at once, or beside another of the same thing in another unit; or a rate that its sum does not give."""
    claim, analysis = case.claim, case.analysis
    solved = list(broken(case, NAME, CODE, SEVERITY, "{stated} does not follow from its own figures"))
    yield from solved
    if solved or claim.quantity is None:
        return
    share = claim.type == "percentage" and case.evidence.truth != "holds"
    if share and (other := _meant_as_rate(claim, analysis)) is not None:
        one, per_people = printed(analysis, claim.span), other.quantity is not None and other.quantity.unit in BASES
        as_other = f", as {printed(analysis, other.span)} ({unit_words(other.quantity)}) is" if per_people else ""
        what = f"{one} looks like a rate and not a per cent{as_other}"
        advice = f"Check the unit: if it is a rate, write “{_as_rate(case, claim, other)}”."
        yield _finding(case, claim.span, what, advice, other)
    elif share and _is_published_rate(case):
        what = f"{printed(analysis, claim.span)} is a rate and not a per cent: it is published per so many people"
        yield _finding(case, claim.span, what, "Write the rate with its unit (“per 1,000 people”).", None)
    if claim.type == "rate":
        yield from list(_of_rate(case)) or speak(case, NAME, CODE, SEVERITY)


def _is_published_rate(case: Case) -> bool:
    """ "A crime rate of 42.8 per cent", where 42.8 crimes for every 1,000 people are published."""
    claim, measure, figures = case.claim, case.link.measure.best, case.evidence.figures
    if measure is None or measure.facets.statistic != "rate" or not figures:
        return False
    told = is_called_rate(case.analysis.article.text, claim.sentence.start, claim.span.start)
    return told and is_about(claim.quantity, figures[0].value)


def _is_worked_out(claim: Claim, analysis: Analysis) -> bool:
    """Whether the article gives the numbers that it is a share of, or the share once more ("one in 11 of those stopped (9.3 per cent)")."""
    return any(tie.kind in ("share", "same") and claim.id in tie.members for tie in analysis.ties)


def _of_rate(case: Case) -> Iterator[Finding]:
    """A rate with two units, beside one in another unit, or told again in another unit."""
    claim, analysis = case.claim, case.analysis
    if (both := _two_units(claim, analysis)) is not None:
        words, following = both.on_one_line(analysis.article.text), analysis.article.text[both.end : claim.sentence.end]
        what = f"{printed(analysis, both)} gives the figure both as a per cent and as a rate"
        yield _finding(case, both, what, one_unit(words, following), None)
    elif (other := _beside(claim, analysis)) is not None:
        if other.type == "percentage" and _meant_as_rate(other, analysis) is not None:
            return  # the slip is told of the per cent
        one, two = printed(analysis, claim.span), printed(analysis, other.span)
        what = f"{one} and {two} are set side by side, but one is {unit_words(claim.quantity)} and the other {unit_words(other.quantity)}"
        advice = "Correct the unit that is wrong, or give both figures in one unit."
        yield _finding(case, claim.span, what, advice, other)
    elif (other := _in_another_unit(claim, analysis)) is not None:
        one, two = printed(analysis, claim.span), printed(analysis, other.span)
        what = (
            f"{one} changes the unit: the article has {two}, which is {unit_words(other.quantity)}, for the same rate"
        )
        advice = f"Check the unit: if nothing else changed, write “{_as_rate(case, claim, other)}”."
        yield _finding(case, claim.span, what, advice, other)


def _as_rate(case: Case, claim: Claim, rate: Claim) -> str:
    """The per cent with the unit of the rate beside it."""
    quantity = claim.quantity
    base = BASES.get(rate.quantity.unit, 1_000) if rate.quantity is not None else 1_000
    number = quantity.number.of(case.analysis.article.text) if quantity is not None else ""
    return f"{number} per {base:,}"


def _meant_as_rate(claim: Claim, analysis: Analysis) -> Claim | None:
    """The rate that shows a per cent to be one: the same figure ("2.88 per 1,000 ... 2.88 per cent of the workforce"), or the next
    in a row of rates ("Cleveland had 15.7 per 1,000. Humberside has the next highest rate: 11.1 per cent").
    """
    text = analysis.article.text
    assert claim.quantity is not None
    plain = claim.quantity.modifier == "exact" and not _is_worked_out(claim, analysis)
    if not plain or not PERCENT.search(claim.span.of(text)):
        return None  # a bare one behind it is lent its unit, and wrong with it
    sentence, following = claim.sentence.of(text).lower(), text[claim.span.end : claim.span.end + 24].lower()
    told = (one for one in analysis.claims if one.type == "rate" and one.quantity and one.quantity.unit != "score")
    rates = [one for one in told if same_event(one, claim)]
    for one in rates if claim.quantity.step < 1 else ():
        assert one.quantity is not None
        same = one.quantity.low == claim.quantity.low and one.area and claim.area and one.area.area == claim.area.area
        if same and same_thing(one, claim) and not CHANGING.search(sentence) and not following.startswith(" of"):
            return one
        if OF_PEOPLE.match(following) and (same or _is_close(one, claim) and same_thing(one, claim)):
            return one
    near = [one for one in rates if _is_close(one, claim) and same_thing(one, claim)]
    alone = _follows_name(claim, text) and ENDED.match(following)
    beside = ROW if all(one.sentence == claim.sentence for one in near) else WHOLE
    enough = len(near) >= (1 if claim.quantity.low > 100 else beside)
    if claim.speaker is not None or claim.quantity.step >= 1 and not (alone and enough):
        return None  # who speaks may tell of a figure of his own, unless it is the very one
    cut = CLAUSE.search(text, claim.span.end)  # "24.2 per cent, although even that was down": of another clause
    clause = text[claim.sentence.start : cut.start() if cut else claim.sentence.end].lower()
    row = (RATE.search(sentence) or alone) and not CHANGING.search(clause) and not following.startswith(" of")
    return near[0] if near and row and not _has_shares(claim, analysis) else None


def _follows_name(claim: Claim, text: str) -> bool:
    """ "Salford had 17.2 per cent", "Oxford 10.4 and York 5.1 per cent"."""
    before, name = text[: claim.span.start], claim.area.text if claim.area is not None else ""
    named = bool(name) and before.endswith((f"{name} ", f"{name} ("))
    return named or BARE.search(text, claim.sentence.start, claim.span.start) is not None


def _is_close(one: Claim, claim: Claim) -> bool:
    """A rate of another area, in a sentence nearby, whose figure is near."""
    return are_near(one.quantity, claim.quantity) and is_elsewhere(one, claim) and is_near(one, claim)


def _has_shares(claim: Claim, analysis: Analysis) -> bool:
    """Whether the article gives other shares of the same thing, so that this one may be one of them."""
    return any(
        one is not claim
        and (one.span.start < claim.sentence.end or SIGNED.search(one.span.of(analysis.article.text)))
        and one.is_share
        and same_thing(one, claim)
        and PERCENT.search(one.span.of(analysis.article.text))
        is not None  # "9.4 per cent in the West Midlands and 5.1 in Kent"
        for one in analysis.claims
    )


def _two_units(claim: Claim, analysis: Analysis) -> Span | None:
    """ "12.5 per cent per 100,000"."""
    assert claim.quantity is not None
    number = claim.quantity.number
    end = end_of_two_units(analysis.article.text, number.end, claim.sentence.end)
    return Span(start=number.start, end=end) if end else None


def _beside(claim: Claim, analysis: Analysis) -> Claim | None:
    """The other figure that the sentence sets this one against, when it is of one thing and in another unit."""
    for one, other in pairwise(analysis.claims):
        if claim not in (one, other) or one.sentence != other.sentence:
            continue
        rival = other if claim is one else one
        between = analysis.article.text[one.span.end : other.span.start]
        if not same_thing(one, other) or not AGAINST.search(between) or OF_THESE.search(between) or ";" in between:
            continue
        if rival.type == "percentage" and _is_share_of_people(rival, analysis):
            return rival
        if rival.type == "rate" and claim is other and _unlike(claim, rival):
            # the first is the wrong one, where a third agrees with this
            return rival if _beside_others(rival, analysis) is None else None
    return _beside_others(claim, analysis)


def _beside_others(claim: Claim, analysis: Analysis) -> Claim | None:
    """The first of the rates of other areas in the next sentences, when they all stand in one unit and this one, as large, does not.

    One other is enough where one of the two is the average, and the later one is then remarked on.
    """
    text = analysis.article.text
    rates = [
        one
        for one in analysis.claims
        if one.type == "rate"
        and one is not claim
        and one.quantity is not None
        and same_thing(one, claim)
        and is_near(one, claim)
    ]
    units = {one.quantity.unit for one in rates if one.quantity is not None}
    averages = [one for one in (claim, *rates) if AVERAGE.search(one.sentence.of(text))]
    elsewhere = [one for one in rates if len(averages) == 1 or is_elsewhere(one, claim)]
    near = [one for one in rates if _unlike(claim, one)]
    unlike = len(units) == 1 and len(elsewhere) == len(rates) and (len(near) == len(rates) or len(near) > ROW)
    enough = len(rates) >= ROW or averages and rates and rates[0].span.start < claim.span.start
    return rates[0] if unlike and enough else None


def _in_another_unit(claim: Claim, analysis: Analysis) -> Claim | None:
    """The earlier rate of the same thing and place that has the same digits and another base ("6.8 per 1,000 ... 6.8 per 100,000")."""
    quantity = claim.quantity
    assert quantity is not None
    for one in analysis.claims:
        if one.span.start >= claim.span.start:
            return None
        earlier = one.quantity
        if one.type == "rate" and earlier is not None and earlier.low == quantity.low and earlier.step == quantity.step:
            bases = earlier.unit in BASES and quantity.unit in BASES and earlier.unit != quantity.unit
            if bases and same_area(one, claim) and same_thing(one, claim):
                return one
    return None


def _is_share_of_people(claim: Claim, analysis: Analysis) -> bool:
    """A bare per cent that stands where a rate would; not one of cases, nor a gap ("12 per cent higher")."""
    following = analysis.article.text[claim.span.end : claim.span.end + 24].lower()
    return claim.quantity is not None and not OF_OTHERS.match(following)


def _unlike(one: Claim, other: Claim) -> bool:
    """Two rates whose figures are near and whose units are not."""
    units = {claim.quantity.unit for claim in (one, other) if claim.quantity is not None}
    return len(units) == len(units & BASES.keys()) == 2 and are_near(one.quantity, other.quantity)


def _finding(case: Case, span: Span, what: str, advice: str, other: Claim | None) -> Finding:
    related = () if other is None else (Related(span=other.span, message="the other unit"),)
    return Finding(
        code=CODE,
        rule=NAME,
        severity=SEVERITY,
        span=span,
        message=f"{what}.",
        advice=advice,
        stated=span.on_one_line(case.analysis.article.text),
        related=related,
        claim=case.claim.id,
    )
