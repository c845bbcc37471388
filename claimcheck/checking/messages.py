"""The words of a diagnosis: what is printed, what holds, and what to do, for a sub-editor in a hurry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.checking.cells import cell_words, lower
from claimcheck.checking.judgement import Judgement, Question
from claimcheck.checking.wording import days, quoted, shown
from claimcheck.domain.cases import Diagnosis

if TYPE_CHECKING:
    from claimcheck.checking.readings import Other


def diagnosis_of(question: Question, failed: Judgement, other: Other | None) -> Diagnosis:
    """The one fault of a claim that fails: a near reading that holds, else what the tables have instead."""
    words, right = quoted(question.analysis.article, question.claim.span), failed.reason.rstrip(".")
    fault = other.fault if other else failed.fault
    made = {"stated": question.words, "published": failed.published, "fault": fault}
    if other is None:
        return Diagnosis(
            message=f"{words} does not agree: {right}.", advice=_advice(failed), figures=failed.figures, **made
        )
    holds = _holds(question, failed, other)
    figures = (*failed.figures, *(figure for figure in other.judgement.figures if figure not in failed.figures))
    return Diagnosis(
        message=f"{words} does not agree: {right}. {holds}",
        advice=_other_advice(question, failed, other),
        figures=figures,
        **made,
    )


def _holds(question: Question, failed: Judgement, other: Other) -> str:
    """What the printed words are true of."""
    reading, found = other.judgement.reading, other.judgement
    if other.fault == "direction-inverted":
        return "It is so from the other end."
    if other.fault == "scale-slip":
        factor = reading.scale if reading.scale > 1 else reading.divide
        return f"The printed figure is {factor:,} times too {'small' if reading.scale > 1 else 'large'}."
    if (
        other.fault in ("figure-of-another-area", "figure-of-another-period")
        and found.figures
        and question.claim.rank is None
    ):
        figure = found.figures[0]
        what = question.name(figure.area) if other.fault.endswith("area") else days(figure.start, figure.end)
        return f"It is the figure of {what}."
    return f"It is true of {lower(found.reading.measure.title)}: {found.published or found.reason}."


def _other_advice(question: Question, failed: Judgement, other: Other) -> str:
    if other.fault in ("rank-of-another-measure", "rate-number-confusion", "figure-of-another-group"):
        title = lower(other.judgement.reading.measure.title)
        return f"Say that it is {title}, or give the place or figure of {lower(failed.reading.measure.title)}."
    if other.fault == "figure-of-another-area":
        return "Check which force the figure belongs to."
    if other.fault == "figure-of-another-period":
        return f"Use the figure for {days(failed.reading.start, failed.reading.end)}, or change the date."
    return _advice(failed)


def _advice(failed: Judgement) -> str:
    if failed.fault in ("wrong-rank", "wrong-neighbours", "not-among", "direction-inverted"):
        return "Correct the place and the forces named, or say whose table it is."
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
    told = chosen.reason.rstrip(".")
    if chosen.remark == "figure-of-another-group":
        told = _group(question, chosen)
    return Diagnosis(
        fault=chosen.remark,
        message=message.format(words=words, told=told),
        stated=question.words,
        published=chosen.published,
        advice=advice,
        figures=chosen.figures,
    )


def _group(question: Question, chosen: Judgement) -> str:
    narrow, plain = chosen.figures[0], chosen.figures[1]
    title = chosen.reading.measure.title
    measure = question.catalogue.measures[plain.measure]
    return (
        f"{cell_words(question, narrow, chosen.reading.measure)}; all of them ({lower(measure.title)}): {shown(plain)}"
        if title
        else ""
    )


REMARKS = {
    "tied-rank": ("{words} is shared: {told}.", "Say “joint”, or “level with”."),
    "superseded-figure": (
        "{words} has been revised. {told}.",
        "Use the later figure, or say when the one printed was published.",
    ),
    "figure-of-another-group": (
        "{words} counts only a part: {told}.",
        "Say whom the figure counts, or give the figure for all.",
    ),
    "loose-approximation": ("{words} is loose: {told}.", "Use a nearer round figure, or the figure itself."),
}
