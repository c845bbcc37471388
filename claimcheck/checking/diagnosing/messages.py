"""The words of a diagnosis: what is printed, what holds, and what to do, for a sub-editor in a hurry."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from claimcheck.checking.diagnosing.changes_told import (
    Told,
    change_advice,
    turned_change_told,
    wrong_change_told,
    wrong_comparison_told,
)
from claimcheck.checking.diagnosing.places_told import place_told
from claimcheck.checking.judging.levels import FEW, in_unit
from claimcheck.checking.sums.restated import either, fraction, is_in_words, restated, rounded
from claimcheck.checking.terms.cells import STATISTICS, capital, label, sentence
from claimcheck.checking.terms.judgement import Judgement, Question
from claimcheck.checking.terms.orders import area_of
from claimcheck.checking.terms.terms import quantity_of
from claimcheck.checking.terms.wording import amount, the, told_step
from claimcheck.domain.cases import Diagnosis
from claimcheck.domain.measures import Measure
from claimcheck.domain.rates import BASES, PER
from claimcheck.domain.text import Span

SOURCE = ", or say which source the figure is from."


@dataclass(frozen=True, slots=True)
class Other:
    """A near reading that holds: the rule that speaks for it, and its judgement."""

    fault: str
    judgement: Judgement


def diagnosis_of(question: Question, failed: Judgement, other: Other | None) -> Diagnosis:
    """The one fault of a claim that fails: a near reading that holds, else what the tables have instead."""
    fault = other.fault if other else failed.fault
    message, advice, span = _words(question, failed, fault, other.judgement if other else None)
    figures = failed.figures
    if other is not None:
        figures = (*figures, *(figure for figure in other.judgement.figures if figure not in figures))
    return Diagnosis(
        fault=fault,
        message=message,
        stated=question.words if span is None else span.on_one_line(question.analysis.article.text),
        published=failed.published,
        advice=advice,
        figures=figures,
        span=span,
    )


def _words(question: Question, failed: Judgement, fault: str, other: Judgement | None) -> tuple[str, str, Span | None]:
    """Message, advice, and where the wrong words stand when they are not the claim's own."""
    if question.claim.rank is not None:
        return place_told(question, failed, fault, other)
    if other is not None:
        return *WITH_OTHER[fault](question, failed, other), None
    if fault in ALONE:
        return *ALONE[fault](question, failed), None
    return f"{question.printed} is not so. {sentence(failed.reason)}", _make_it(question, failed) + SOURCE, None


def _make_it(question: Question, failed: Judgement) -> str:
    """ "Make it 4,026", in the form that the article has."""
    claim, text = question.claim, question.analysis.article.text
    value = value_of(question, failed)
    if value is None:
        return f"Make it {failed.published}" if failed.published else "Check it against the source"
    if is_in_words(claim, text):
        return f"Write {either([fraction(value), restated(claim, text, value, 1.0)])}"
    quantity = quantity_of(claim)
    same = quantity is not None and failed.figures[0].unit == quantity.unit
    step = told_step(failed.figures[0]) if same else 0.1 if abs(value) < FEW else 0.0
    told = restated(claim, text, value, step)
    if quantity is not None and quantity.modifier != "exact" and claim.span.contains(quantity.span):
        return f"Write “{told}” in place of “{quantity.span.on_one_line(text)}”"
    return f"Make it {told}"


def value_of(question: Question, judged: Judgement) -> float | None:
    """The published figure in the unit of the claim; None of a bound, and of a change."""
    quantity, figure = question.claim.quantity, judged.figures[0] if judged.figures else None
    if (
        quantity is None
        or figure is None
        or figure.status == "bound"
        or question.claim.type in ("change", "comparison")
    ):
        return None
    value = in_unit(figure, quantity, judged.reading.days)
    return None if value is None else value.middle


def _loose(question: Question, failed: Judgement) -> Told:
    return f"{question.printed} {loose_words(question, failed)}", loose_advice(question, failed)


def loose_words(question: Question, judged: Judgement) -> str:
    """How far a hedged figure is from the published one, behind its words."""
    value, quantity = value_of(question, judged), question.claim.quantity
    if value is None or quantity is None or not value:
        return f"is a loose way to put it. {sentence(judged.reason)}"
    told = float(quantity.low)
    way = "high" if told > value else "low"
    far = abs(told - value) if quantity.unit == "percent" else abs(told / value - 1) * 100
    size = amount(far, "percentage_points" if quantity.unit == "percent" else "percent", 1.0 if far >= 1 else 0.1)
    cell = judged.reason.removesuffix("; the words are loose.")
    return f"is {size} too {way}. {sentence(cell)}"


def loose_advice(question: Question, judged: Judgement) -> str:
    """A round figure with a hedge that fits, or the figure itself."""
    value, quantity, text = value_of(question, judged), question.claim.quantity, question.analysis.article.text
    if value is None or quantity is None:
        return "Use a nearer round figure, or the figure itself."
    exact = restated(question.claim, text, value, told_step(judged.figures[0]))
    if quantity.unit == "percent":
        in_words = fraction(value) if is_in_words(question.claim, text) else ""
        return f"Write {either([in_words, exact])}."
    if quantity.unit in ("times",) or value < 100:
        return f"Write {either([exact])}."
    hedge, near = rounded(value)
    return f"Write {either([f'{hedge} {restated(question.claim, text, near, 1.0)}'.strip(), exact])}."


def _rate_as_number(question: Question, failed: Judgement) -> Told:
    """A rate printed as a number, where the tables have the rate alone."""
    return (
        f"{question.printed} is a rate, not a number. {sentence(failed.reason)}",
        f"Write “{question.words}{per(failed.reading.measure)}”.",
    )


def _of_another_statistic(question: Question, failed: Judgement, other: Judgement) -> Told:
    own, meant = failed.reading.measure, other.reading.measure
    one, two = statistic(own), statistic(meant)
    if question.claim.type in ("change", "comparison"):
        what = "change" if question.claim.type == "change" else "comparison"
        message = f"{question.printed} is the {what} of the {two}, not of the {one}. {sentence(failed.reason)}"
        return message, f"Say that it is the {two}, or correct the figure."
    message = f"{question.printed} is the {two}, not the {one}. {capital(failed.reason).rstrip('.')}; the {two} is {other.published}."
    bare = question.claim.quantity.number.of(question.analysis.article.text) if question.claim.quantity else ""
    told = {"rate": f"{question.words}{per(meant)}", "percentage": f"{bare} per cent"}.get(two)
    if told is None or one != "number":
        return message, f"{_make_it(question, failed)}, or say that it is the {two}."
    return message, f"Write “{told}”, or make it {failed.published}."


def statistic(measure: Measure) -> str:
    """What kind of figure a measure is: "number", "rate", "percentage"."""
    return STATISTICS.get(str(measure.facets.statistic), str(measure.facets.statistic))


def per(measure: Measure) -> str:
    """ " per 1,000 people", as it stands behind the figure of a rate."""
    base, _, whom = (measure.facets.base or "").partition(".")
    people = whom or ("people" if measure.facets.event == "recorded" else "")
    return PER.get(base, " per head") + (f" {people}" if people else "")


def _of_another_area(question: Question, failed: Judgement, other: Judgement) -> Told:
    own, meant = failed.reading.area.name, other.reading.area.name
    if question.claim.type == "change":
        changes = f"{capital(failed.reason).rstrip('.')}; {meant}: {other.published}."
        message = f"{question.printed} is the change of {meant}, not of {own}. {changes}"
        return message, f"{change_advice(question, failed)}, or name {meant}."
    when = question.when(failed.reading.start, failed.reading.end)
    cells = f"{own} {failed.published}, {meant} {other.published}"
    message = f"{question.printed} is the figure of {meant}, not of {own}. {capital(label(failed.reading.measure))}, {when}: {cells}."
    named = "" if _is_told_of(question, other.reading.area.id) else f", or name {meant}"
    return message, f"{_make_it(question, failed)}{named}."


def _is_told_of(question: Question, area: str) -> bool:
    """Whether the article gives the printed figure of that area as well."""
    own = question.claim.quantity
    return any(
        one is not question.claim
        and area_of(one) == area
        and one.quantity is not None
        and own is not None
        and one.quantity.low == own.low
        for one in question.analysis.claims
    )


def _of_another_period(question: Question, failed: Judgement, other: Judgement) -> Told:
    one, two = (the(question.when(judged.reading.start, judged.reading.end)) for judged in (failed, other))
    if question.claim.type in ("change", "comparison"):
        message = f"{question.printed} is the change for {two}, not for {one}. {sentence(failed.reason)}"
        advice = change_advice(question, failed) if question.claim.type == "change" else "Correct the figure"
        return message, f"{advice}, or change the period."
    head = f"{question.printed} is the figure for {two}, not for {one}."
    cells = f"{failed.published} in {one}, {other.published} in {two}".replace("in 31", "on 31")
    where = f"{capital(label(failed.reading.measure))}, {failed.reading.area.name}"
    return f"{head} {where}: {cells}.", f"{_make_it(question, failed)}, or write “{two}”."


def _of_another_group(question: Question, failed: Judgement, other: Judgement) -> Told:
    one, two = label(failed.reading.measure), label(other.reading.measure)
    if question.claim.type in ("change", "comparison"):
        message = f"{question.printed} is true of {two}, not of {one}. {sentence(failed.reason)}"
        return message, f"Say that it is {two}, or correct the figure."
    where = f"{failed.reading.area.name}, {question.when(failed.reading.start, failed.reading.end)}"
    if whom := whom_only(question, other.reading.measure, failed.reading.measure):
        cells = f"{capital(one)}, {where}: all {failed.published}, {whom} {other.published}"
        message = f"{question.printed} is the figure for {whom} only. {cells}."
        return message, f"{_make_it(question, failed)}, or say that it is {whom} only."
    message = f"{question.printed} is {two}, not {one}. {where}: {one} {failed.published}, {two} {other.published}."
    return message, f"{_make_it(question, failed)}, or say that it is {two}."


WHOM = {"adult": "adults", "child": "children", "female": "women and girls", "male": "men and boys"}


def whom_only(question: Question, narrow: Measure, whole: Measure) -> str:
    """Whom a measure counts that differs from another in that alone: "adults"; "" when it differs in more, or is of all."""
    a, b = narrow.facets, whole.facets
    same = (a.topic, a.event, a.statistic) == (b.topic, b.event, b.statistic) and b.population in (None, "all")
    if not same or a.population in (None, "all"):
        return ""
    term = question.catalogue.words.populations.get(str(a.population))
    return WHOM.get(str(a.population)) or (
        f"those {term.title}" if term is not None and term.title.startswith("aged") else ""
    )


def _of_another_size(question: Question, failed: Judgement, other: Judgement) -> Told:
    large = other.reading.divide > 1
    factor = other.reading.divide if large else other.reading.scale
    message = f"{question.printed} is {factor:,} times too {'large' if large else 'small'}. {sentence(failed.reason)}"
    quantity, text = question.claim.quantity, question.analysis.article.text
    printed = quantity.number.of(text) if quantity is not None else ""
    if large and failed.reading.measure.facets.statistic == "rate" and factor > 10:
        return message, f"{_make_it(question, failed)}, or correct the number of people that it is per."
    lost = large and "." in failed.published and "." not in printed
    return message, f"{_make_it(question, failed)}{': the decimal point is missing.' if lost else SOURCE}"


def _of_another_base(question: Question, failed: Judgement, other: Judgement) -> Told:
    """A rate that is right per so many more people, or per so many fewer."""
    quantity = question.claim.quantity
    base = BASES[quantity.unit] if quantity is not None else 1
    meant = base * other.reading.divide // other.reading.scale
    message = f"{question.printed} is the rate per {meant:,}, not per {base:,}. {sentence(failed.reason)}"
    bare = quantity.number.of(question.analysis.article.text) if quantity is not None else ""
    return message, f"Write “{bare} per {meant:,}”, or make it {failed.published}."


ALONE: dict[str, Callable[[Question, Judgement], Told]] = {
    "wrong-change": wrong_change_told,
    "direction-inverted": turned_change_told,
    "wrong-comparison": wrong_comparison_told,
    "rate-number-confusion": _rate_as_number,
    "loose-approximation": _loose,
}
WITH_OTHER: dict[str, Callable[[Question, Judgement, Judgement], Told]] = {
    "rate-number-confusion": _of_another_statistic,
    "figure-of-another-area": _of_another_area,
    "figure-of-another-period": _of_another_period,
    "figure-of-another-group": _of_another_group,
    "scale-slip": _of_another_size,
    "rate-unit-confusion": _of_another_base,
    "direction-inverted": turned_change_told,
}
