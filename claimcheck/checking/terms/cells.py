"""Published cells: which figures a reading has, how they are told, and which of several releases and sources is meant."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from claimcheck.checking.terms.intervals import Printed
from claimcheck.checking.terms.judgement import Judgement, Question
from claimcheck.checking.terms.wording import days, shown
from claimcheck.domain.cases import Truth
from claimcheck.domain.measures import Figure, Measure
from claimcheck.linking.changes import Days
from claimcheck.linking.figures import Reading

NEARLY_ALL = 90  # per cent that may be gone, for what is left to tell of what there was


def cells(
    question: Question, reading: Reading, area: str | None = None, span: Days | None = None
) -> tuple[Figure, ...]:
    """The figures with a value of a reading's cell (or of another area or span of days of its measure), the most trusted first."""
    start, end = span or (reading.start, reading.end)
    measure, place, catalogue = reading.measure.id, area or reading.area.id, question.catalogue
    if not catalogue.has_value(measure, place, start, end):
        return ()  # most readings that are tried are of cells that nobody knows
    found = catalogue.figures(measure, place, start, end, as_of=question.analysis.article.published)
    if len(found) == 1 and found[0].value is not None:
        return found  # as mostly
    return tuple(figure for figure in found if figure.value is not None)


def leads_back(question: Question, reading: Reading, target: Printed) -> bool:
    """Whether the table of the year after tells a rise from the printed figure: to 146, up 14.96 per cent, so from a revised 127."""
    topic, event, statistic = reading.measure.id.split(".", 2)
    if (event, statistic) != ("recorded", "count") or not reading.start or not reading.end:
        return False
    after = reading.start.replace(year=reading.start.year + 1), reading.end.replace(year=reading.end.year + 1)
    rises = question.catalogue.figures(f"{topic}.yearly-change.percentage", reading.area.id, *after)
    rise = next((one.value for one in rises if one.value is not None and one.value > -NEARLY_ALL), None)
    counts = cells(question, reading, span=after) if rise is not None else ()
    bases = (round((one.value or 0) / (1 + rise / 100)) for one in counts if rise is not None)
    return any(target.inner.low <= base <= target.inner.high for base in bases)


def missing(question: Question, reading: Reading) -> Judgement:
    """Nothing to judge by: whether the tables have this measure for these days at all, and what they lack."""
    held = (
        not reading.measure.derived
        and _covered(question, reading)
        and question.catalogue.has_days(reading.measure.id, reading.start, reading.end)
    )

    def why() -> str:
        where = f"{reading.area.name}, {question.when(reading.start, reading.end)}"
        what = label(reading.measure)
        return f"No figure is known for {what}, {where}." if held else f"No dataset has {what} for {where}."

    return Judgement(reading=reading, truth="unknown", why=why, known=held)


def cell_words(question: Question, figure: Figure, measure: Measure) -> str:
    """A cell as a sentence without its full stop: what, where, when, how much."""
    return f"{label(measure)}, {question.name(figure.area)}, {question.when(figure.start, figure.end)}: {shown(figure)}"


def cell_sentence(question: Question, figure: Figure, measure: Measure) -> str:
    """A cell as a sentence."""
    return f"{cell_words(question, figure, measure)}."


def _covered(question: Question, reading: Reading) -> bool:
    """Whether an area is one that the tables are about: a district is not, where only forces are counted."""
    return reading.area.kind in ("force", "region", "nation") or reading.area.id in question.catalogue.field(
        reading.measure.id
    )


STATISTICS = {"count": "number", "percentage": "percentage", "rate": "rate", "score": "score"}
PLAIN_EVENTS = (" recorded", " employed", " resident")


def label(measure: Measure) -> str:
    """A measure as a message names it: "burglary (per 1,000)", "adult rape no-crimed (number)"."""
    return _label(measure.title)


@lru_cache(maxsize=4096)
def _label(title: str) -> str:
    head, comma, tail = title.rpartition(", ")
    if not comma:
        return title
    for event in PLAIN_EVENTS:
        head = head.removesuffix(event)
    return f"{head} ({tail})"


def capital(text: str) -> str:
    """A text with a capital first."""
    return text[:1].upper() + text[1:]


def sentence(text: str) -> str:
    """A text as a sentence of its own: a capital first, a full stop last."""
    return capital(text).rstrip(".") + "."


def release_day(figure: Figure) -> date | None:
    """The day of a figure's release, when it is a full date; else the day its source was published."""
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", figure.release):
        return date.fromisoformat(figure.release)
    return figure.source.published if figure.source else None


def release_words(figure: Figure) -> str:
    """The day of a release in words, or its name."""
    day = release_day(figure)
    return days(day, day) if day else figure.release or "its release"


def same_series(one: Figure, other: Figure) -> bool:
    """Whether two figures are releases of one dataset's cell."""
    return one.dataset == other.dataset and one.measure == other.measure


def superseding(figures: Sequence[Figure], truths: Sequence[Truth | None]) -> Figure | None:
    """The latest release of the first figure's dataset, when it is later than the first and no longer agrees with the claim."""
    later = [
        (figure, truth)
        for figure, truth in zip(figures[1:], truths[1:], strict=True)
        if same_series(figure, figures[0]) and figure.release > figures[0].release
    ]
    if not later:
        return None
    last, truth = max(later, key=lambda pair: pair[0].release)
    return last if truth == "fails" else None
