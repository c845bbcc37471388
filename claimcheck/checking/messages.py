"""The words of a diagnosis: what is printed, what holds, and what to do, for a sub-editor in a hurry."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from claimcheck.checking.cells import label, sentence
from claimcheck.checking.judgement import Judgement, Question
from claimcheck.checking.wording import days, quoted, shown
from claimcheck.domain.cases import Diagnosis
from claimcheck.domain.measures import Figure, Measure

STATISTICS = {"count": "number", "percentage": "percentage", "rate": "rate", "score": "score"}
PLACES = ("wrong-rank", "wrong-neighbours", "not-among", "direction-inverted")
FACETED = ("rank-of-another-measure", "rate-number-confusion", "figure-of-another-group")


@dataclass(frozen=True, slots=True)
class Other:
    """A near reading that holds: the rule that speaks for it, and its judgement."""

    fault: str
    judgement: Judgement


def diagnosis_of(question: Question, failed: Judgement, other: Other | None) -> Diagnosis:
    """The one fault of a claim that fails: a near reading that holds, else what the tables have instead."""
    words = quoted(question.analysis.article, question.claim.span)
    message = f"{words} is not so. {sentence(failed.reason)}"
    figures = failed.figures
    if other is not None:
        message = f"{message} {_holds(question, failed, other)}"
        figures = (*figures, *(figure for figure in other.judgement.figures if figure not in figures))
    return Diagnosis(
        fault=other.fault if other else failed.fault,
        message=message,
        stated=question.words,
        published=failed.published,
        advice=_advice(failed) if other is None else _other_advice(failed, other),
        figures=figures,
    )


def _holds(question: Question, failed: Judgement, other: Other) -> str:
    """What the printed words are true of."""
    reading, found = other.judgement.reading, other.judgement
    if other.fault == "direction-inverted":
        return "Counted from the other end it is so: highest and lowest were confused."
    if other.fault == "scale-slip":
        factor = reading.scale if reading.scale > 1 else reading.divide
        return f"The printed figure is {factor:,} times too {'small' if reading.scale > 1 else 'large'}."
    if other.fault in ("figure-of-another-area", "figure-of-another-period"):
        what = reading.area.name if other.fault.endswith("area") else days(reading.start, reading.end)
        return f"It is the figure of {what}." if question.claim.rank is None else f"It is so of {what}."
    where = "" if question.claim.rank is not None else f" ({found.published})" if found.published else ""
    told = f": {found.published}" if question.claim.rank is not None and found.published != failed.published else where
    return f"It is so of {label(reading.measure)}{told}."


def _other_advice(failed: Judgement, other: Other) -> str:
    if other.fault in FACETED:
        place = "place" if failed.fault in PLACES else "figure"
        return f"Say that it is {differs(failed.reading.measure, other.judgement.reading.measure)}, or correct the {place}."
    if other.fault == "figure-of-another-area":
        return "Check which force the figure belongs to."
    if other.fault == "figure-of-another-period":
        return f"Use the figure for {days(failed.reading.start, failed.reading.end)}, or change the date."
    return _advice(failed)


def differs(one: Measure, other: Measure) -> str:
    """The facet in which two measures differ: "the percentage, not the number", "the figure for adults, not for all"."""
    a, b = one.facets, other.facets
    if a.statistic != b.statistic:
        return f"the {STATISTICS.get(str(b.statistic), b.statistic)}, not the {STATISTICS.get(str(a.statistic), a.statistic)}"
    if a.population != b.population:
        first, second = (
            "all" if name in (None, "all") else f"“{str(name).replace('-', ' ')}”"
            for name in (b.population, a.population)
        )
        return f"the figure for {first}, not for {second}"
    return f"{label(other)}, not {label(one)}"


def _advice(failed: Judgement) -> str:
    if failed.fault in PLACES:
        return "Correct the place, or the forces named beside it."
    if failed.fault in ("wrong-change", "wrong-comparison"):
        return "Correct the figure, or say what it is measured from and by whom."
    return (
        f"Make it {failed.published}, or say which source the figure is from."
        if failed.published
        else "Check it against the source."
    )


def remark_of(question: Question, chosen: Judgement) -> Diagnosis | None:
    """What is worth saying of a claim that is not wrong: a tie, a later release, a narrower group, a loose hedge."""
    if not chosen.remark:
        return None
    words = quoted(question.analysis.article, question.claim.span)
    message, advice = REMARKS[chosen.remark]
    told = _group(question, chosen) if chosen.remark == "figure-of-another-group" else sentence(chosen.reason)
    return Diagnosis(
        fault=chosen.remark,
        message=f"{words} {message} {told}",
        stated=question.words,
        published=chosen.published,
        advice=advice,
        figures=chosen.figures,
    )


def _group(question: Question, chosen: Judgement) -> str:
    narrow, plain = chosen.figures[0], chosen.figures[1]
    where = f"{question.name(narrow.area)}, {days(narrow.start, narrow.end)}"
    measure = question.catalogue.measures[plain.measure]
    told = f"{label(chosen.reading.measure)}, {where}: {shown(narrow)}; {label(measure)}: {shown(plain)}"
    rest = _rest(question, narrow, plain)
    return sentence(f"{told}; besides, {rest}" if rest else told)


def _rest(question: Question, narrow: Figure, plain: Figure) -> str:
    """The other part, where a published figure makes up the whole with the narrow one (adults and children)."""
    whole, part = question.catalogue.measures[plain.measure], question.catalogue.measures[narrow.measure]
    for measure in question.catalogue.candidates(replace(whole.facets, population=None)):
        if measure.facets.population in (whole.facets.population, part.facets.population):
            continue
        for figure in question.catalogue.figures(measure.id, narrow.area, narrow.start, narrow.end)[:1]:
            if figure.value is None or narrow.value is None or plain.value is None or figure.bound:
                continue
            if abs(narrow.value + figure.value - plain.value) <= max(plain.slack, narrow.slack, Decimal(1)):
                return f"{label(measure)}: {shown(figure)}"
    return ""


REMARKS = {
    "tied-rank": ("is a shared place.", "Say “joint”, or “level with”."),
    "superseded-figure": ("has been revised.", "Use the later figure, or say when the one printed was published."),
    "figure-of-another-group": (
        "counts only a part of them.",
        "Say whom the figure counts, or give the figure for all.",
    ),
    "loose-approximation": ("is a loose way to put it.", "Use a nearer round figure, or the figure itself."),
    "ambiguous-link": (
        "is right of one area of that name and not of the other.",
        "Name the force or the region in full.",
    ),
    "chosen-period": ("holds only from the year chosen.", "Say what the figure was in the years beside it."),
}
