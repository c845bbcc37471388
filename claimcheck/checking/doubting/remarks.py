"""What is worth saying of a claim that is not wrong: a tie, a later release, a narrower group, a loose hedge, another area."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from claimcheck.checking.diagnosing.messages import loose_advice, loose_words, whom_only
from claimcheck.checking.diagnosing.places_told import place_advice
from claimcheck.checking.doubting.another_time import is_loosely_dated
from claimcheck.checking.doubting.doubts import misunderstood
from claimcheck.checking.terms.cells import capital, label, release_words, sentence
from claimcheck.checking.terms.judgement import Judgement, Question
from claimcheck.checking.terms.wording import listing, shown
from claimcheck.domain.cases import Diagnosis
from claimcheck.domain.measures import Figure, Measure

Remark = tuple[str, str]


def remark_of(question: Question, chosen: Judgement) -> Diagnosis | None:
    """The remark of a judgement as a diagnosis; None when it has none."""
    loose = chosen.remark == "loose-approximation"
    if not chosen.remark or loose and (misunderstood(question, chosen, "") or is_loosely_dated(question)):
        return None
    message, advice = REMARKS[chosen.remark](question, chosen)
    return Diagnosis(
        fault=chosen.remark,
        message=f"{question.printed} {message}",
        stated=question.words,
        published=chosen.published,
        advice=advice,
        figures=chosen.figures,
    )


def _tied(question: Question, chosen: Judgement) -> Remark:
    placing = chosen.placing
    told = place_advice(question, chosen, named=False)
    with_ = listing([question.name(area) for area in placing.level], 4) if placing is not None else "the other"
    advice = told if told.startswith("Write “joint ") else "Say “joint”"
    return f"is a shared place. {sentence(chosen.reason)}", f"{advice}, or name {with_} as well."


def _revised(question: Question, chosen: Judgement) -> Remark:
    first, later = chosen.figures[:2]
    where = f"{capital(label(chosen.reading.measure))}, {question.name(first.area)}, {question.when(first.start, first.end)}"
    then, now = release_words(first), release_words(later)
    message = f"is the figure as first published, and has been revised since. {where}: {shown(first)} ({then}), {shown(later)} ({now})."
    return message, f"Use {shown(later)} from now on, or write “{question.words}, as published on {then}”."


def _narrow(question: Question, chosen: Judgement) -> Remark:
    """The figure counts adults alone: whom it counts, the others, and all."""
    narrow, plain = chosen.figures[0], chosen.figures[1]
    where = f"{question.name(narrow.area)}, {question.when(narrow.start, narrow.end)}"
    measure = question.catalogue.measures[plain.measure]
    rest = _rest(question, narrow, plain)
    if (whom := whom_only(question, chosen.reading.measure, measure)) and (not rest or rest[0]):
        colon = ":" if whom[-1].isdigit() else ""  # "those aged 10 to 17: 3,928"
        others = f", {rest[0]} {rest[1]}" if rest else ""
        cells = f"{capital(label(measure))}, {where}: {whom}{colon} {shown(narrow)}{others}, all {shown(plain)}"
        counts = "counts" if measure.facets.statistic == "count" else "is the figure for"
        return f"{counts} {whom} only. {cells}.", f"Say that it is {whom} only, or make it {shown(plain)}."
    own, whole = label(chosen.reading.measure), label(measure)
    cells = f"{own} {shown(narrow)}, {whole} {shown(plain)}"
    return f"is {own}, not {whole}. {capital(where)}: {cells}.", f"Say that it is {own}, or make it {shown(plain)}."


def _rest(question: Question, narrow: Figure, plain: Figure) -> tuple[str, str] | None:
    """Whom the other part counts and its figure, where a published figure makes up the whole with the narrow one (adults and children)."""
    whole, part = question.catalogue.measures[plain.measure], question.catalogue.measures[narrow.measure]
    for measure in question.catalogue.candidates(replace(whole.facets, population=None)):
        if measure.facets.population in (whole.facets.population, part.facets.population):
            continue
        for figure in question.catalogue.figures(measure.id, narrow.area, narrow.start, narrow.end)[:1]:
            if figure.value is None or narrow.value is None or plain.value is None or figure.bound:
                continue
            if abs(narrow.value + figure.value - plain.value) <= max(plain.slack, narrow.slack, Decimal(1)):
                return whom_only(question, measure, whole), shown(figure)
    return None


def _loosely(question: Question, chosen: Judgement) -> Remark:
    return loose_words(question, chosen), loose_advice(question, chosen)


def _namesake(question: Question, chosen: Judgement) -> Remark:
    """The region of the same name has the figure, and the force has not."""
    failed = chosen.against
    one = f"{chosen.reading.area.name} {chosen.reading.area.kind}"
    if failed is None:
        return f"is the figure for the {one} alone. {sentence(chosen.reason)}", "Name the force or the region in full."
    own, when = failed.reading.area.name, question.when(chosen.reading.start, chosen.reading.end)
    message = f"is the figure for the {one}, not for {own}."
    if question.claim.type in ("change", "comparison", "rank"):
        return f"{message} {sentence(failed.reason)}", f"Write “{one}”, or correct the figure."
    cells = f"the {one} {chosen.published}, {own} {failed.published}"
    message = f"{message} {capital(label(chosen.reading.measure))}, {when}: {cells}."
    return message, f"Write “{one}”, or use {failed.published} for {own}."


def _chosen(_: Question, chosen: Judgement) -> Remark:
    where = f"{capital(label(chosen.reading.measure))}, {chosen.reading.area.name}"
    return f"depends on the starting year. {where}: {chosen.note}.", "Give the other change as well."


REMARKS: dict[str, Callable[[Question, Judgement], Remark]] = {
    "tied-rank": _tied,
    "superseded-figure": _revised,
    "figure-of-another-group": _narrow,
    "loose-approximation": _loosely,
    "ambiguous-link": _namesake,
    "chosen-period": _chosen,
}


def definitions_of(question: Question, measure: Measure) -> tuple[str, ...]:
    """What the event of a measure means, what it is not, and who says so; the topic's own when the event has none."""
    words = question.catalogue.words
    for term in (words.events.get(measure.facets.event or ""), words.topics.get(measure.facets.topic or "")):
        if term is not None and term.definition and term.not_this:
            return (term.definition, term.not_this, str(term.more.get("source", "")))
    return ()
