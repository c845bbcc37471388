"""Printed gaps and multiples between two places, or two times, against the published cells of both sides."""

from __future__ import annotations

import re
from functools import partial

from claimcheck.checking.judging.levels import agree, scaled
from claimcheck.checking.terms.cells import cells, label, missing
from claimcheck.checking.terms.intervals import Interval
from claimcheck.checking.terms.judgement import Judgement, Question
from claimcheck.checking.terms.steps import Step, size
from claimcheck.checking.terms.wording import amount, number, shown, told_step
from claimcheck.domain.values import Quantity
from claimcheck.linking.figures import Reading

LESS = re.compile(r"\b(below|lower|less|fewer|under|smaller|half|third of|quarter of|down|behind)\b", re.I)
# "Five times | less likely", "five times | as rare": the other side is so many times as large.
TIMES_LESS = re.compile(
    r" (?:times )?(?:as )?(?:less|lower|fewer|smaller|rarer|unlikel|low|few|little|small|rare)", re.I
)
MORE = re.compile(r"\b(above|higher|more|over|greater|bigger|twice|double|times|up|ahead)\b", re.I)

# "Less than | twice the rate", "more than | 40 per cent lower": how near the figure is, and not which way.
HEDGE = re.compile(r"\b(?:(?:more|less|fewer) than|over|under)\b(?= )", re.I)

AGAIN = re.compile(r" as \w+ again as\b", re.I)  # "half as high again as": so much above


def judge_comparison(question: Question, reading: Reading) -> Judgement:
    """A printed gap or multiple against the one between the two published cells."""
    quantity, target, step = question.figure, question.target, find_sides(question, reading)
    if quantity is None or target is None or step is None:
        return missing(question, reading)
    values = _sizes(step, quantity, question)
    if not values:
        return missing(question, reading)
    truths = [agree(scaled(target, reading), value) for value in values]
    truth = "holds" if "holds" in truths else "unknown" if "unknown" in truths or step.mixed else "fails"

    def why() -> str:
        when = question.when(step.after.start, step.after.end)
        return f"{label(reading.measure)}, {when}: {comparison_words(question, step)}."

    return Judgement(
        reading=reading,
        truth=truth,  # type: ignore[arg-type]
        why=why,
        figures=(step.after, step.before),
        what=partial(comparison_words, question, step),
        fault="wrong-comparison" if truth == "fails" else "",
        how=partial(_sum, step, quantity),
        derived=True,
    )


def find_sides(question: Question, reading: Reading) -> Step | None:
    """The two cells that a comparison is between: `after` is the claim's own side, `before` what it is set against."""
    compared = question.claim.compared_with
    if reading.other is not None:
        other = cells(question, reading, reading.other)
    elif (
        compared is not None
        and not compared.areas
        and compared.period
        and compared.period.start
        and compared.period.end
    ):
        other = cells(question, reading, None, (compared.period.start, compared.period.end))
    else:
        return None
    pairs = [(one, two) for one in cells(question, reading) for two in other if "bound" not in (one.status, two.status)]
    for one, two in pairs:
        if one.dataset == two.dataset:
            return Step(before=two, after=one, mixed=False)
    return Step(before=pairs[0][1], after=pairs[0][0], mixed=True) if pairs else None


def _sizes(step: Step, quantity: Quantity, question: Question) -> list[Interval]:
    """What the claim's figure may stand for: as many times, so much more or less, in the direction of its words where they say."""
    relation = question.claim.compared_with.relation if question.claim.compared_with else ""
    words = f"{relation} {HEDGE.sub('', question.words)}"
    if quantity.unit == "times":
        ratio, back = _ratio(step), _ratio(Step(before=step.after, after=step.before, mixed=step.mixed))
        less = LESS.search(words) or TIMES_LESS.match(question.behind)
        return [one for one in (ratio, back if less else None) if one is not None]
    value = size(step, quantity)
    if value is None:
        return []
    if quantity.unit == "percent" and AGAIN.match(question.behind):
        return [value]
    if quantity.unit == "percent":  # "60 per cent of the national rate", "40 per cent lower"
        # nothing above the rate is below it by less than half
        gaps = [one for one in _signed(value, words) if one.high > 0]
        return [*gaps, Interval(value.low + 100, value.high + 100)]
    return _signed(value, words)


def _signed(value: Interval, words: str) -> list[Interval]:
    down = Interval(-value.high, -value.low)
    if LESS.search(words) and not MORE.search(words):
        return [down]
    if MORE.search(words) and not LESS.search(words):
        return [value]
    return [value, down]


def _ratio(step: Step) -> Interval | None:
    """How many times the other side the claim's own is."""
    before, after = step.ends
    return Interval(after.low / before.high, after.high / before.low) if before.low > 0 else None


def comparison_words(question: Question, step: Step) -> str:
    """ "12.9 per 1,000 in West Midlands Police, 1.7 per 1,000 in Dyfed-Powys Police"."""
    sides = []
    for figure in (step.after, step.before):
        when = "" if step.after.area != step.before.area else f" ({question.when(figure.start, figure.end)})"
        sides.append(f"{shown(figure)} in {question.name(figure.area)}{when}")
    return ", ".join(sides)


def _sum(step: Step, quantity: Quantity) -> str:
    before, after = (end.middle for end in step.ends)
    a, b = (number(end, told_step(one)) for end, one in ((after, step.after), (before, step.before)))
    if quantity.unit == "percent" and before:
        share = after / before * 100
        gap = amount(abs(share - 100), "percent", 1.0)
        return f"{a} / {b} = {amount(share, 'percent', 1.0)}, which is {gap} {'more' if share > 100 else 'less'}"
    if quantity.unit == "times" and before:
        return f"{a} / {b} = {number(after / before, 0.1 if after >= before else 0.01)}"
    return f"{a} - {b} = {number(after - before, float(step.after.step))}"
