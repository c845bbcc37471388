"""The words of a diagnosis of a place in an order: where the area stands, and the place to print."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.checking.judging.probing import AMONG, FIRST
from claimcheck.checking.judging.rank_reasons import nearer
from claimcheck.checking.sums.restated import replaced
from claimcheck.checking.terms.cells import STATISTICS, capital, label, sentence
from claimcheck.checking.terms.judgement import Judgement, Question
from claimcheck.checking.terms.wording import listing, shown, the
from claimcheck.domain.measures import Measure
from claimcheck.domain.text import Span
from claimcheck.reference.queries import Placing, end_of, ordered

BEFORE_NAME = re.compile(r"\b(?:only )?(?:behind|after|below|to|ahead of|above)(?: only)?(?: the)? $")
BRACKET = re.compile(r" \(([^()]*)\)$")
NUMBER = re.compile(r"\bnumbers?\b")
MANY = 4  # forces that an advice names
Told = tuple[str, str, Span | None]


def place_told(question: Question, failed: Judgement, fault: str, other: Judgement | None) -> Told:
    """Message, advice, and the words that are wrong when they are not the claim's own."""
    words = question.printed
    if fault == "wrong-neighbours" and (named := _neighbours_told(question, failed)) is not None:
        return named
    if fault == "rank-of-another-measure" and other is not None:
        return _by_another(question, failed, other)
    reason = sentence(failed.reason)
    if fault == "direction-inverted":
        return f"{words} is the wrong way round. {reason}", f"{place_advice(question, failed)}.", None
    if fault == "not-among":
        return f"{words} is not so. {reason}", _among_advice(failed), None
    if fault in ("figure-of-another-area", "figure-of-another-period") and other is not None:
        one, two = (
            one.reading.area.name if fault.endswith("area") else the(question.when(one.reading.start, one.reading.end))
            for one in (failed, other)
        )
        change = "name the other force" if fault.endswith("area") else "change the period"
        message = f"{words} is the place {'of' if fault.endswith('area') else 'in'} {two}, not {one}. {reason}"
        return message, f"{place_advice(question, failed)}, or {change}.", None
    return f"{words} is not so. {reason}", f"{place_advice(question, failed)}.", None


def place_advice(question: Question, failed: Judgement, named: bool = True) -> str:
    """ "Write “seventh highest”", with the forces before it where the article names some. Without a full stop."""
    placing, rank = failed.placing, question.claim.rank
    if placing is None or rank is None:
        return f"Take {question.printed} out, or say since when it is so"
    if not placing.certain:
        return "Leave the place out: the figures known do not settle it"
    near = nearer(placing, failed.peers)
    told = f"Write “{_place(question, failed, near)}”"
    if named and rank.behind and 0 < len(near.ahead) <= MANY:
        told += f", behind {_names(question, failed, near)}"
    return told


def _place(question: Question, failed: Judgement, near: Placing) -> str:
    """The place in the article's own words."""
    rank = question.claim.rank
    assert rank is not None
    said = end_of(rank.direction, failed.reading.measure.good) or near.direction
    joint = "joint " if near.level and not rank.joint else ""
    return joint + replaced(question.words, near.best, near.direction, said)


def _names(question: Question, failed: Judgement, near: Placing) -> str:
    column = ordered(failed.peers, near.direction)
    before = [figure.area for figure in column if figure.area in near.ahead]
    return listing([question.name(area) for area in before or near.ahead], MANY)


def _among_advice(failed: Judgement) -> str:
    placing = failed.placing
    if placing is None:
        return "Take the claim out."
    near = nearer(placing, failed.peers)
    if near.direction != placing.direction and near.worst <= max(FIRST, AMONG * near.field):
        told = f"it is among the {near.direction}" if near.best > 1 else f"it is the {near.direction} of all"
        return f"Take the claim out, or turn it round: {told}."
    return "Take the claim out."


def _by_another(question: Question, failed: Judgement, other: Judgement) -> Told:
    """The place is true of the rate, not of the number."""
    one, two = failed.reading.measure, other.reading.measure
    words = question.printed
    first, second = _by(one, two)
    when = question.when(failed.reading.start, failed.reading.end)
    head = f"{words} is the place by {second}, not by {first}. {capital(_bare(one))}, {when}"
    place, comma, names = other.published.partition(", ")
    places = f"{failed.published.partition(', ')[0]} by {first}{_value(failed)}, and {place} by {second}{_value(other)}{comma}{names}"
    message = f"{head}: {failed.reading.area.name} is {places}.{_left_out(question, failed, other, second)}"
    told, printed = place_advice(question, failed), question.words
    if NUMBER.search(printed) and second in ("rate", "percentage") and told.startswith("Write “"):
        noun = f" {first}" if first in ("number", "rate") else ""
        return message, f"Write “{NUMBER.sub(second, printed)}”, or “{told[7:].replace('”', f'{noun}”', 1)}.", None
    return message, f"Say that it is by {second}, or {told[:1].lower()}{told[1:]}.", None


def _left_out(question: Question, failed: Judgement, other: Judgement, second: str) -> str:
    """Why two orders have not as many areas: " There is no rate for City of London Police."."""
    missing = {figure.area for figure in failed.peers} - {figure.area for figure in other.peers}
    names = listing([question.name(area) for area in sorted(missing)], MANY)
    return f" There is no {second} for {names}." if missing and second in ("rate", "percentage") else ""


def _by(one: Measure, other: Measure) -> tuple[str, str]:
    """In what two measures of an order differ: "number" and "rate", else their names."""
    if one.facets.statistic != other.facets.statistic and _same_but_statistic(one, other):
        return STATISTICS.get(str(one.facets.statistic), "the one"), STATISTICS.get(
            str(other.facets.statistic), "the other"
        )
    return label(one), label(other)


def _same_but_statistic(one: Measure, other: Measure) -> bool:
    a, b = one.facets, other.facets
    return (a.topic, a.event, a.population) == (b.topic, b.event, b.population)


def _bare(measure: Measure) -> str:
    """A measure's name without its statistic."""
    return BRACKET.sub("", label(measure))


def _value(judged: Judgement) -> str:
    figure = judged.figures[0] if judged.figures else None
    return f" ({shown(figure)})" if figure is not None and figure.value is not None else ""


def _neighbours_told(question: Question, failed: Judgement) -> Told | None:
    """The message on the force that is named beside a place and does not stand there."""
    placing, rank = failed.placing, question.claim.rank
    if placing is None or rank is None:
        return None
    after = [area for area in rank.behind if area not in placing.ahead and area != placing.area]
    before = [area for area in rank.ahead if area in placing.ahead]
    span = next(_named(question, after or before), None)
    if span is None:
        return None
    words = span.on_one_line(question.analysis.article.text)
    wrong = listing([question.name(area) for area in after or before], MANY)
    comes = f", not {wrong}" if after else f"; {wrong} {'comes' if len(before) == 1 else 'come'} before it"
    part = f" of {wrong}" if len(after) < len(rank.behind) and after else ""
    message = f"“{words}” is not so{part}. {sentence(failed.reason).rstrip('.')}{comes}."
    if not placing.ahead or len(placing.ahead) > MANY or not after:
        return message, "Correct the forces named.", span
    missing = [area for area in placing.ahead if area not in rank.behind]
    if part and len(missing) == len(after) == 1:
        return message, f"Write {question.name(missing[0])} in place of {wrong}.", span
    return message, f"Write “behind {_names(question, failed, placing)}”.", span


def _named(question: Question, areas: list[str]) -> Iterator[Span]:
    """Where the sentence names one of the areas, with the "behind" in front of it."""
    text, claim = question.analysis.article.text, question.claim
    for mention in question.analysis.areas:
        beside = claim.sentence.contains(mention.span) and not claim.span.overlaps(mention.span)
        if beside and {mention.area, *mention.parts} & set(areas):
            before = BEFORE_NAME.search(text, claim.sentence.start, mention.span.start)
            yield Span(start=before.start() if before else mention.span.start, end=mention.span.end)
