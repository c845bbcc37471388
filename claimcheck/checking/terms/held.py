"""What the tables have near a figure that they lack: the days before and after, or the wider place that is counted."""

from __future__ import annotations

from claimcheck.checking.terms.judgement import Judgement, Question
from claimcheck.linking.figures import Reading

PLACES = ("district", "region")


def held_near(question: Question, chosen: Judgement) -> str:
    """A sentence for the reason of a figure that cannot be checked, or nothing."""
    if chosen.truth != "unknown" or chosen.figures:
        return ""
    reading = chosen.reading
    return _elsewhere(question, reading) or _at_other_days(question, reading)


def _elsewhere(question: Question, reading: Reading) -> str:
    """ "Newport": the tables have Gwent."""
    area, measure = reading.area, reading.measure.id
    if area.kind not in PLACES or any(question.catalogue.each_period(measure, area.id)):
        return ""
    force = area.force
    if force is not None and question.catalogue.has_value(measure, force, reading.start, reading.end):
        return f" There is one for {question.name(force)}, of which {area.name} is a part."
    return " There are figures for forces."


def _at_other_days(question: Question, reading: Reading) -> str:
    """The nearest days before and after for which the area has a figure."""
    measure, area = reading.measure.id, reading.area.id
    if question.catalogue.has_value(measure, area, reading.start, reading.end):
        return ""  # what is lacking is that of others
    kept = question.catalogue.ranges.days(measure, area)
    before = max((days for days in kept if days[1] <= reading.end), key=lambda days: (days[1], days[0]), default=None)
    after = min((days for days in kept if days[1] > reading.end), key=lambda days: (days[1], days[0]), default=None)
    if before is not None and after is not None:
        return f" There are figures for {question.when(*before)} and {question.when(*after)}."
    if before is not None:
        return f" The latest there is: {question.when(*before)}."
    return f" The first there is: {question.when(*after)}." if after is not None else ""
