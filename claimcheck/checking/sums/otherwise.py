"""Broken ties whose figure is right of other figures that stand as near: then it is we who tied it to the wrong ones.

"From 348 to 612, or by 76 per cent, and overtook the others, which went up from 434 to 610": the 76 is of the first two.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations, pairwise, permutations

from claimcheck.checking.sums.around import Around, fits, is_hedged
from claimcheck.checking.sums.broken import Broken
from claimcheck.checking.sums.printed_beside import follows_from_beside
from claimcheck.checking.terms.equations import derived_at
from claimcheck.checking.terms.intervals import Interval
from claimcheck.checking.terms.terms import Term, Terms
from claimcheck.checking.terms.wording import is_question
from claimcheck.domain.claims import Analysis, Tie
from claimcheck.domain.text import Span

REACH = 3  # sentences before a figure in which what it is of may stand
MOST = 6  # levels of a sentence beyond which some two fit any figure
FINE = 100  # minutes from which a time between two is hardly met by chance
TOLD_BEFORE = 5  # sentences before a base ("from 640") in which the level may stand that its change ends at
AVERAGED = 7  # sentences, its own and before it, in which the number may stand that a time between two is of
ROUND = 100  # a number without a rest by this is no ground to work out how many a day
BESIDE, IN_BRACKETS = 12, 40  # characters from a number to its share
YEAR = 365  # days that a number may be of, whatever days we carried to it
AS_ROUGH = 0.3  # of so many a day, by which it may be off
OTHER_DAYS = (7, 28, 29, 30, 31, 90, 91, 92, 181, 182, 183, 184, 273, 274, 275, 731)
WILD = 15  # times that a share may be off what its numbers give
HOURS = re.compile(r"\b\d{1,2}(?:[.:]\d\d)? ?[ap]m\b|\b(?:New Year|Christmas)['’]?s? Eve\b|\bovernight\b", re.I)
OTHERS = re.compile(
    r"\b(?:not|never|no|without|others?|rest|remaining|un(?:solved|detected|answered|punished))\b|n['’]t\b", re.I
)
RUN = 8  # parts that a total may have


def unexplained(broken: Sequence[Broken], likely: Sequence[Tie], analysis: Analysis, terms: Terms) -> list[Broken]:
    """The broken ties without those that other figures of the text explain. `likely` are the likely ties that hold."""
    if not broken:
        return []
    around = Around(analysis, terms)
    failing = {one.tie.members for one in broken}
    kept = [tie for tie in analysis.ties if tie.members not in failing]
    changes = [tie for tie in kept if tie.kind == "change"]
    told = {tie.members[:2] for tie in kept}
    borne = {(tie.members[:2], analysis.claim(tie.members[-1]).sentence) for tie in changes}
    ends = {tie.members[-1]: tie.members[:2] for tie in (*likely, *changes)}
    # "3,890, or 324 a month. In Redcar it was 2,760, or 320 a month": the former has its own
    averaged = {tie.members[0] for tie in kept if tie.kind == "average"}
    return [
        one
        for one in broken
        if not (
            follows_otherwise(one, around, told, averaged) or _is_of_another(one, borne) or _are_two_things(one, ends)
        )
        and not (_is_asked(one, analysis) or _is_wild(one) or _is_of_hours(one, analysis))
        and not _is_of_the_others(one, analysis)
        and not (_is_told_in_percent(one, changes, analysis) or follows_from_beside(one, around))
    ]


def _is_of_another(one: Broken, borne: Collection[tuple[tuple[str, ...], Span]]) -> bool:
    """ "Car crime fell by 13 per cent, while disorder rose by a quarter": the two figures below are those of the former."""
    derived = one.terms[-1].claim
    return one.fault == "direction-contradicts" and (one.tie.members[:2], derived.sentence) in borne


def _are_two_things(one: Broken, ends: Mapping[str, tuple[str, ...]]) -> bool:
    """ "A fall of 60 per cent from 6,371; for girls from 1,261 to 430, or 66 per cent": each follows from figures of its own."""
    first, second = (ends.get(member) for member in one.tie.members[:2])
    return one.tie.kind == "same" and first is not None and second is not None and first != second


def _is_asked(one: Broken, analysis: Analysis) -> bool:
    """ "Use of force doubles in Sussex? Not quite": a question says nothing."""
    return is_question(analysis.article, one.terms[-1].claim.sentence)


def _is_of_the_others(one: Broken, analysis: Analysis) -> bool:
    """ "Of the 3,204 calls 1,287 were urgent. It means three in five of them were not": the share of those that were not."""
    if one.tie.kind != "share" or len(one.terms) != 3:
        return False
    part, whole, told = one.terms
    behind = analysis.article.text[told.claim.span.end : told.claim.sentence.end]
    rest = replace(part, value=whole.value - part.value)
    return bool(OTHERS.search(behind)) and 0 < part.value < whole.value and fits("share", [rest, whole, told], told)


def _is_of_hours(one: Broken, analysis: Analysis) -> bool:
    """ "1,310 calls between 7pm and 3am, one every 22 seconds": of hours, whatever days we carried to the number."""
    if one.tie.kind != "average":
        return False
    sentences = (term.claim.sentence.of(analysis.article.text) for term in one.terms)
    return any(HOURS.search(said) for said in sentences)


def _is_told_in_percent(one: Broken, changes: Sequence[Tie], analysis: Analysis) -> bool:
    """ "In Kent they rose by four per cent, from 3,241 to 3,378. In Essex they fell by nine, from 254 to 230": nine per cent."""
    if one.fault != "change-does-not-follow" or one.tie.kind != "change" or len(one.terms) != 3:
        return False
    before, after, amount = one.terms
    start = amount.claim.sentence.start
    told = (analysis.claim(tie.members[-1]) for tie in changes)
    beside = any(
        other.quantity is not None and other.quantity.unit == "percent" and 0 <= start - other.sentence.end <= BESIDE
        for other in told
    )
    if not beside or amount.unit or not 0 < amount.value < ROUND or before.value <= 0:
        return False
    share = replace(amount, unit="percent")
    return fits("change", [before, after, share], share)


def _is_wild(one: Broken) -> bool:
    """A share so far from what its two numbers give that they are not its numbers, nor is a nought lost."""
    if one.tie.kind != "share" or len(one.terms) != 3 or one.fault != "share-does-not-follow":
        return False
    part, whole, told = one.terms
    if whole.value <= 0 or told.value <= 0 or told.unit != "percent" or part.value <= 0:
        return False
    times = part.value / whole.value * 100 / told.value
    return max(times, 1 / times) > WILD


def follows_otherwise(
    broken: Broken, around: Around, told: Collection[tuple[str, ...]], averaged: Collection[str] = ()
) -> bool:
    """Whether the worked-out figure of a broken tie follows from others near it, that are no ends of another figure (`told`).

    `averaged` are the ids of the numbers that have an average of their own.
    """
    kind, terms = broken.tie.kind, broken.terms
    if kind == "sum":
        return _is_total(terms, around)
    at = derived_at(kind, len(terms))
    if at is None:
        return False
    derived = terms[at]
    if kind == "average":
        return _is_average_of_others(terms[0], derived, around, averaged)
    tied = {one.claim.id for one in terms}
    if kind == "share":
        return _is_share_of_others(broken, derived, around)
    if kind == "change" and (_is_of_two_in_body(derived, around, tied) or _ends_at_another(terms, around)):
        return True
    both = {frozenset(members) for members in told}
    return any(
        fits(kind, [*pair, derived], derived)
        for pair in _pairs(derived, around)
        if {one.claim.id for one in pair} - tied
        # "down from 32 per cent to 29, short of the 31 per cent for the country": no fall lies between two places
        and (kind != "change" or _same_area(*pair))
        and (_ids(pair) not in both or derived.unit not in ("percent", "times"))
    )


def _is_share_of_others(broken: Broken, derived: Term, around: Around) -> bool:
    """Whether a share is that of its part in another whole, or of what the other of its two numbers is a part with."""
    terms = broken.terms
    wholes = [*_wholes(terms[0], derived, around), *_unread(broken, around), *around.before_loss(broken)]
    if around.is_of_all(derived):
        wholes = [one for one in wholes if one.value >= terms[1].value]  # a part of all is not all
    if derived.claim.block == "headline" and not is_hedged(derived) and around.works_out(derived):
        return True
    if _is_sibling(terms[0], terms[1], derived, around) or _is_of_the_rest(terms[0], terms[1], derived, around):
        return True
    return any(
        fits("share", [terms[0], one, derived], derived)
        for one in wholes
        if (one.claim.id != terms[1].claim.id or one.value != terms[1].value)
        # "From 1,727 to 1,274: 453 posts, or 36 per cent, have gone": never of those that are left
        and not (one.value == terms[1].value - terms[0].value and around.has_gone(derived))
    )


def _is_average_of_others(count: Term, derived: Term, around: Around, averaged: Collection[str]) -> bool:
    """Whether so many a day are those of another number told before, or of the same in other days."""
    told = [one for back in range(AVERAGED) for one in around.levels(derived.claim, back) if one.claim.type == "count"]
    fine = derived.unit in ("minutes", "seconds") and derived.value >= FINE  # "every three hours and 39 minutes"
    exact = [one for one in told if not is_hedged(one) and (one.value % ROUND or fine)]
    exact = [one for one in exact if one.claim.id not in averaged or one.claim.sentence == derived.claim.sentence]
    # "22,271, or 81 a day, down from 29,486": of the first, whatever comes behind
    if around.is_told_again(count, derived):
        exact = [one for one in exact if one.claim.span.end <= derived.claim.span.start]
    loosely = _is_yearly(count, derived) or _is_of_other_days(count, derived)
    return loosely or any(fits("average", [one, derived], derived) for one in exact)


def _is_of_two_in_body(derived: Term, around: Around, tied: set[str]) -> bool:
    return derived.claim.block == "headline" and around.is_rise_of_two(derived, tied)


def _ids(terms: Sequence[Term]) -> frozenset[str]:
    return frozenset(one.claim.id for one in terms)


def _is_yearly(count: Term, derived: Term) -> bool:
    """Whether a year's number comes to about so many a day: 2.2 may be told as three, 1.2 hardly as two."""
    slack = min(derived.step, AS_ROUGH * derived.value)
    return derived.unit == "per_day" and abs(count.value / YEAR - derived.value) < slack


def _is_of_other_days(count: Term, derived: Term) -> bool:
    """ "5,134 calls were cut short, more than 170 every day": of a month, where its own words give no time."""
    period = count.claim.period
    if derived.unit != "per_day" or period is not None and period.how in ("named", "dateline"):
        return False
    return any(derived.interval.low <= count.value / days <= derived.interval.high for days in OTHER_DAYS)


def _pairs(derived: Term, around: Around) -> Iterator[tuple[Term, Term]]:
    """Any two levels of the figure's sentence, two in a row of the one before, and one of each."""
    here = around.levels(derived.claim, 0)
    if len(here) <= MOST:
        yield from permutations(here, 2)
    before = [one for one in around.levels(derived.claim, 1) if _same_area(one, derived)]
    across = [(one, other) for one in before for other in here if _same_area(other, derived)]
    # "23 in 2009, 14 in 2010, six in 2011. A drop of 74 per cent"
    ends = [(before[0], before[-1])] if len(before) > 2 else []
    for one, other in (*pairwise(before), *ends, *(across if len(across) <= MOST * MOST else ())):
        yield one, other
        yield other, one
    # "416 dogs and 1,659 sheep. Now there were 2,166 sheep, and 123 dogs. That is 70 per cent fewer"
    if not here:
        further = [one for one in around.levels(derived.claim, 2) if _same_area(one, derived)]
        last = [one for one in before if one.claim.id == before[-1].claim.id]
        yield from ((one, other) for one in further for other in last)


def _ends_at_another(terms: Sequence[Term], around: Around) -> bool:
    """ "512 thefts in the town. Thefts from cars came to 130. All thefts fell by a fifth, from 640": of the 512, told before the part."""
    before, after, moved = terms
    if not moved.known or after.claim.sentence == before.claim.sentence:
        return False  # "by a fifth, from 640 to 130" says itself where it ends
    told = (one for back in range(1, TOLD_BEFORE + 1) for one in around.levels(before.claim, back, wholes=True))
    return any(
        fits("change", [before, one, moved], moved)
        for one in told
        if one.claim.id != after.claim.id and (_same_area(one, before) or _is_of_no_known_area(one))
    )


def _is_of_no_known_area(one: Term) -> bool:
    """ "144 thefts in Sandholme": what follows is of the same place, whatever area we gave it."""
    return one.claim.area is not None and one.claim.area.area is None


def _wholes(part: Term, derived: Term, around: Around) -> Iterator[Term]:
    """The larger numbers told before a part, of the same area."""
    for back in range(REACH + 1):
        for one in around.levels(derived.claim, back):
            if one.claim.type == "count" and one.value > part.value and _same_area(one, part):
                yield one


def _unread(broken: Broken, around: Around) -> Iterator[Term]:
    """Numbers shortly before a share that are no claims ("The reports concerned 1,368 children"), where its whole is only likely."""
    part, whole, derived = broken.terms
    if broken.tie.note == "nearby" and not is_hedged(derived):
        for number in around.numbers(derived.claim):
            if number > part.value:
                yield replace(whole, value=number, interval=Interval(number, number))


def _is_sibling(part: Term, other: Term, derived: Term, around: Around) -> bool:
    """ "Two-thirds of forces are good (29) and a third (14) are not": both are parts of what the other's share says."""
    for share in around.shares(other.claim):
        gap = max(share.claim.span.start - other.claim.span.end, other.claim.span.start - share.claim.span.end)
        reach = IN_BRACKETS if around.is_in_brackets(other.claim) else BESIDE
        if share.claim is not derived.claim and 0 <= gap <= reach and share.value > 0:
            told = part.value / other.value * share.value
            return derived.interval.low <= told <= derived.interval.high
    return False


def _is_of_the_rest(part: Term, whole: Term, derived: Term, around: Around) -> bool:
    """ "It locked up 723. In 545 of the 1,268 cases it did not. That means 57 per cent finished in a cell": of those told before."""
    rest = (one for back in range(1, REACH + 1) for one in around.levels(derived.claim, back))
    return any(
        one.value == whole.value - part.value and fits("share", [one, whole, derived], derived)
        for one in rest
        if one.claim.sentence != part.claim.sentence
    )


def _same_area(one: Term, other: Term) -> bool:
    first, second = one.claim.area, other.claim.area
    return first is None or second is None or first.area == second.area


def _is_total(terms: Sequence[Term], around: Around) -> bool:
    """ "884 in Kent, 774 in Sussex and 660 in Surrey, 2,318 in all": the total of a run of numbers that we took in part."""
    whole = terms[0]
    counts = [one for one in around.levels(whole.claim, 0) if one.claim.type == whole.claim.type]
    values = [one.value for one in counts][:RUN]
    return any(sum(values[i:j]) == whole.value for i, j in combinations(range(len(values) + 1), 2) if j - i > 1)
