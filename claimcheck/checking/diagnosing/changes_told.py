"""The words of a diagnosis of a rise, a fall or a comparison: what lies between the two published figures, and what to print."""

from __future__ import annotations

import re

from claimcheck.checking.sums.restated import either, fraction, is_in_words, is_verb, restated
from claimcheck.checking.terms.cells import sentence
from claimcheck.checking.terms.judgement import Judgement, Question
from claimcheck.checking.terms.steps import Step, size
from claimcheck.checking.terms.terms import quantity_of
from claimcheck.checking.terms.wording import number

SAME, NEAR = 0.02, 0.06  # shares that a multiple may be off a whole one, bare and with a hedge
OWN = ("percent", "times", "percentage_points")
BASE = ", or say what it is measured from and by whom."
SOURCE = ", or say which source it is from."
Told = tuple[str, str]
HIGHER = re.compile(r" (?:higher|more|above|greater|larger|bigger|over)\b")
LOWER = re.compile(r" (?:lower|less|fewer|below|smaller|under)\b")


def wrong_change_told(question: Question, failed: Judgement) -> Told:
    """The published change, and the figure to print."""
    return f"{question.printed} is not so. {sentence(failed.reason)}", change_advice(question, failed) + BASE


def change_advice(question: Question, failed: Judgement) -> str:
    """The published change in the unit and form of the printed one."""
    quantity, claim, text = quantity_of(question.claim), question.claim, question.analysis.article.text
    if len(failed.figures) < 2 or claim.change is None:
        return "Correct the figure"
    step = Step(before=failed.figures[1], after=failed.figures[0], mixed=False)
    value = size(step, quantity) if quantity is not None else None
    if step.ends[1].middle == step.ends[0].middle:
        return "Write that it did not change"
    rises = step.ends[1].middle > step.ends[0].middle
    way = "rise" if rises else "fall"
    if quantity is None or value is None or value.low < -1e12 or value.high > 1e12:
        return f"Write that it {'rose' if rises else 'fell'}"
    if quantity.unit == "times" or is_in_words(claim, text):
        before, after = (end.middle for end in step.ends)
        percent = abs(after / before - 1) * 100
        if rises != (claim.change.direction == "up") or is_verb(claim, text) or quantity.unit == "times":
            return f"Write “{'rose' if rises else 'fell'} by {number(percent, 0.1)} per cent”"
        return f"Write {either([fraction(percent), f'{number(percent, 0.1)} per cent'])}"
    fine = 0.1 if quantity.unit in OWN else 0.0
    told = restated(claim, text, abs(value.middle), fine)
    return f"Make it {told}" if rises == (claim.change.direction == "up") else f"Make it a {way} of {told}"


def turned_change_told(question: Question, failed: Judgement, _other: Judgement | None = None) -> Told:
    """A rise told as a fall, or the other way round."""
    up = question.claim.change is not None and question.claim.change.direction == "up"
    was, said = ("fall", "rise") if up else ("rise", "fall")
    fell = "fell" if up else "rose"
    return f"{question.printed} is a {was}, not a {said}. {sentence(failed.reason)}", f"Write that it {fell}."


def wrong_comparison_told(question: Question, failed: Judgement) -> Told:
    """Both sides, the sum, and the multiple or gap to print."""
    message = f"{question.printed} is not so. {sentence(failed.reason).rstrip('.')}; {failed.sum}."
    quantity, ends = question.claim.quantity, [float(one.value) for one in failed.figures[:2] if one.value is not None]
    if quantity is None or len(ends) < 2 or not ends[1]:
        return message, f"Correct the figure{SOURCE}"
    times, text = ends[0] / ends[1], question.analysis.article.text
    if quantity.unit != "times":
        return message, f"{_gap_advice(question, times)}{SOURCE}"
    if times < 1 and quantity.low > 1:
        own, other = (question.name(one.area) for one in failed.figures[:2])
        if own == other:
            return message, f"Correct {question.printed}: it is less, not more."
        if not times:
            return message, f"Leave the comparison out: {own} had none."
        turned = restated(question.claim, text, 1 / times, 0.1)
        return message, f"Turn it round: {other} has {turned} the figure of {own}. Or leave the comparison out."
    if times < 1:
        return message, f"Write “{fraction(times * 100) or number(times, 0.01)}”{SOURCE}"
    whole, off = round(times), times / round(times) - 1
    hedge = "" if abs(off) < SAME else "nearly " if off < 0 else "just over "
    plain = "twice" if whole == 2 else restated(question.claim, text, float(whole), 1.0)
    told = f"{hedge}{plain}" if whole > 1 and abs(off) < NEAR else restated(question.claim, text, times, 0.1)
    return message, f"Write “{told}”{SOURCE}"


def _gap_advice(question: Question, times: float) -> str:
    """ "Make it 43 per cent", of "20 per cent higher than"; "Correct the figure" where the words do not say of what it is told."""
    claim, text = question.claim, question.analysis.article.text
    up, down = HIGHER.match(text, claim.span.end), LOWER.match(text, claim.span.end)
    if claim.quantity is None or claim.quantity.unit != "percent" or not (up or down) or (times > 1) != bool(up):
        return "Correct the figure"
    return f"Make it {restated(claim, text, abs(times - 1) * 100, 1.0)}"
