"""Places in an order, against the column of a table: among areas and among changes; those among periods are in `record_ranks`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import partial
from typing import NamedTuple

from claimcheck.checking.judging.changes import YEARS, changed_column
from claimcheck.checking.judging.probing import AMONG, FIRST
from claimcheck.checking.judging.rank_reasons import OTHER, reason, stands
from claimcheck.checking.judging.record_ranks import over_time
from claimcheck.checking.judging.yearly import column_as_published
from claimcheck.checking.terms.cells import label, missing
from claimcheck.checking.terms.judgement import Judgement, Question
from claimcheck.domain.cases import Truth
from claimcheck.domain.measures import Figure
from claimcheck.domain.values import Rank
from claimcheck.linking.areas import CAPITAL, CITY, LONDON
from claimcheck.linking.figures import Reading
from claimcheck.reference.queries import End, Placing, end_of, ordered, rank

WORTH: dict[Truth, int] = {"holds": 0, "unknown": 1, "fails": 2}
ABSENT = 0.08  # share of the forces that may have sent in no figure, for a table to be told of as of all
# Places that a "joint" one may owe to figures in whole numbers ("the joint lowest, with 4 per 1,000").
BY_ROUNDING = 2
BY_NUMBER = re.compile(
    r"(?i)\b(?:in|by) (?:sheer |absolute |raw |pure |actual |simple )?(?:numbers?|terms of numbers?)\b[^.;]{0,20}$"
)


def judge_rank(question: Question, reading: Reading) -> Judgement:
    """A place in an order: among the areas of the field, or among the periods of a series."""
    told = None if question.claim.rank is None else _of_forces(question.claim.rank, reading.field)
    if told is None:
        return missing(question, reading)
    direction = end_of(told.direction, reading.measure.good)
    if direction is None or told.among == "kinds":
        return Judgement(reading=reading, truth="unknown", why=partial(_untold, question, reading))
    direction = OTHER[direction] if reading.turned else direction
    if told.among == "periods":
        return over_time(question, reading, told, direction)
    if not reading.field or reading.area.id not in reading.field:
        return missing(question, reading)
    known = question.catalogue.has_order(reading.measure.id, reading.start, reading.end, reading.field)
    # The publisher may give the area's place where few others' figures are known.
    own = question.catalogue.figures(reading.measure.id, reading.area.id, reading.start, reading.end)
    printed = not known and reading.move is None and any(figure.rank is not None for figure in own)
    columns = (
        [one for one in _columns(question, reading) if one and (printed or _known(one))] if known or printed else []
    )
    if not columns:
        return replace(missing(question, reading), known=False)
    places = _places(reading, told, direction, columns, _printed_step(question))
    best = min(places, key=lambda one: WORTH[one.truth])
    judged = _worded(question, reading, told, best)
    if printed or reading.area.id in told.behind or reading.area.kind == "district":
        return _unless_it_holds(judged)
    in_numbers = best.truth == "holds" and best.column[0].unit != "percent"
    if reading.move is not None and in_numbers and _is_in_percent(question):
        why = f"{judged.reason} It is not so of the change in per cent, which the text tells."
        return replace(judged, truth="unknown", why=lambda: why, remark="")
    placed_without = reading.move is None and len(columns) > 1
    without = (_is_so_without_the_city(reading, told, direction, one) for one in columns)
    if best.truth != "fails" or placed_without or not any(without):
        return judged
    said = question.claim.sentence
    named = any(one.area == CITY and said.contains(one.span) for one in question.analysis.areas)
    truth: Truth = "holds" if named else "unknown"  # "only Kent did worse, if you leave aside the City of London"
    why = f"Leaving out the City of London it {'is' if named else 'would be'} so."
    return replace(judged, truth=truth, why=lambda: f"{judged.reason} {why}", fault="", remark="")


def _untold(question: Question, reading: Reading) -> str:
    if question.claim.rank is not None and question.claim.rank.among == "kinds":
        return f"“{question.words}” is a place among kinds of incident and not among forces, which is not checked."
    return f"Which end “{question.words}” means cannot be told of {label(reading.measure)}."


def _of_forces(told: Rank, field: Sequence[str]) -> Rank:
    """A rank among forces, of which London's is the Met: "only London and West Yorkshire had a higher rate"."""
    met = LONDON[0]
    if met not in field or CAPITAL not in (*told.behind, *told.ahead):
        return told
    behind, ahead = (tuple(met if one == CAPITAL else one for one in named) for named in (told.behind, told.ahead))
    return replace(told, behind=behind, ahead=ahead)


def _is_in_percent(question: Question) -> bool:
    """Whether the sentence of a place tells a percentage: "805 officers, or 21 per cent, the eighth biggest fall" is open.

    "In sheer numbers the eighth biggest" is of the numbers."""
    same, ahead = question.analysis.in_sentence(question.claim), question.claim.sentence.start
    if BY_NUMBER.search(question.analysis.article.text[ahead : question.claim.span.start]):
        return False
    return any(one.quantity is not None and one.quantity.unit == "percent" for one in same)


def _unless_it_holds(judged: Judgement) -> Judgement:
    """A place open where it does not hold: of a district the text may mean others, and no area is behind itself."""
    return judged if judged.truth == "holds" else replace(judged, truth="unknown", fault="", remark="")


class _Place(NamedTuple):
    """A place in a column, and what it makes of a rank; without one there is nothing to judge by."""

    column: Sequence[Figure]
    placing: Placing | None
    truth: Truth = "unknown"
    fault: str = ""
    nearly: bool = False  # it holds only if each rate is what it was worked out to be


def _is_so_without_the_city(reading: Reading, told: Rank, direction: End, column: Sequence[Figure]) -> bool:
    """Whether a rank fails by the City of London alone, the smallest of all forces, which many leave out."""
    without = [figure for figure in column if figure.area != CITY]
    if len(without) == len(column) or reading.area.id == CITY:
        return False
    return _place(reading, told, direction, without).truth == "holds"


def _columns(question: Question, reading: Reading) -> list[tuple[Figure, ...]]:
    """The column that a rank is taken in; for a rank of rises the changes, in per cent and in numbers.

    Rates are ranked without the City of London too, where hardly anybody lives: most tables leave it out, unless the text names it.
    """
    day, told = question.analysis.article.published, question.claim.rank
    if reading.move is None:
        column = question.catalogue.column(reading.measure.id, reading.start, reading.end, reading.field, as_of=day)
        named = told is not None and CITY in (reading.area.id, *told.behind, *told.ahead)
        rates = reading.measure.facets.statistic == "rate" and not named
        without = tuple(figure for figure in column if figure.area != CITY)
        return [without, column] if rates and len(without) < len(column) else [column]
    columns = [changed_column(question, reading, reading.field, relative) for relative in (True, False)]
    return [columns[0], column_as_published(question, reading, reading.field), columns[1]]


def _places(
    reading: Reading, told: Rank, direction: End, columns: Iterable[Sequence[Figure]], step: Decimal
) -> list[_Place]:
    """A place in each column; of a small rise one among all too ("the 11th lowest increase of the 43 forces", of which three fell)."""
    columns, small = list(columns), reading.move is not None and direction == "lowest"
    among_all = [_place(reading, told, direction, column, step, of_all=True) for column in columns if small]
    return [_place(reading, told, direction, column, step) for column in columns] + among_all


def _place(
    reading: Reading,
    told: Rank,
    direction: End,
    column: Sequence[Figure],
    step: Decimal = Decimal(1),
    of_all: bool = False,
) -> _Place:
    small = reading.move is not None and direction == "lowest"  # "the smallest rise": those that fell have none
    if small and not of_all:
        column = tuple(one for one in column if one.value is None or (one.value > 0) == (reading.move == "up"))
    placing = rank(column, reading.area.id, OTHER[direction] if reading.move == "down" else direction)
    if placing.figure is None or (placing.figure.value is None and placing.published is None):
        return _Place(column, None)
    truth, fault = _truth(placing, told)
    if truth == "fails" and CITY in told.behind and all(figure.area != CITY for figure in column):
        truth = "unknown"  # counted with the City, which the table leaves out
    if truth == "unknown" and told.position is not None and fault != "wrong-neighbours":
        near = _as_estimated(placing, column)
        if near is not None and _truth(near, told)[0] == "holds":
            return _Place(column, near, "holds", nearly=True)
        truth = "holds" if _is_so_of_those_printed(placing, told, column) else truth
    guessed = reading.move is not None and reading.guessed and reading.kind not in YEARS
    if truth == "fails" and (guessed or reading.move is not None and _is_so_when_rounded(column, placing, told, step)):
        truth = "unknown"
    return _Place(column, placing, truth, fault)


def _as_estimated(placing: Placing, column: Sequence[Figure]) -> Placing | None:
    """A place among rates that were worked out, each taken for what it came to, as whoever ranks them does; None among others."""
    if not any(figure.slack for figure in column):
        return None
    taken = [figure._replace(slack=Decimal(), status="published") if figure.slack else figure for figure in column]
    return replace(rank(taken, placing.area, placing.direction), figure=placing.figure)


def _printed_step(question: Question) -> Decimal:
    """To what part of a point the sentence of a place prints the change that it ranks ("a fall of 9.7 per cent"): else to a whole one."""
    same = question.analysis.in_sentence(question.claim)
    steps = [one.quantity.step for one in same if one.quantity is not None and one.quantity.unit == "percent"]
    return min([Decimal(1), *steps])


def _is_so_when_rounded(column: Sequence[Figure], placing: Placing, told: Rank, step: Decimal) -> bool:
    """Whether a place among changes in per cent fails by less than they are printed to ("down 13 per cent, the most")."""
    if any(figure.unit != "percent" for figure in column):
        return False
    whole = (
        one if one.value is None else one._replace(value=one.value.quantize(step), step=step, status="published")
        for one in column
    )
    return _truth(rank(tuple(whole), placing.area, placing.direction), told)[0] != "fails"


def _is_so_of_those_printed(placing: Placing, told: Rank, column: Sequence[Figure]) -> bool:
    """Whether a place is open only because a few forces sent in no figure, and is so in the table as printed."""
    absent = {figure.area for figure in column if figure.value is None}
    few = 0 < len(placing.unknown) <= ABSENT * len(column)
    lacking = few and absent.issuperset(placing.unknown)
    at = range(placing.best, placing.best + len(placing.level) + 1)
    return lacking and told.position in at and _neighbours(placing, told)[0] == "holds"


def _worded(question: Question, reading: Reading, told: Rank, found: _Place) -> Judgement:
    column, placing, truth, fault, nearly = found
    if placing is None or placing.figure is None:
        return missing(question, reading)
    remark = "tied-rank" if truth != "fails" and placing.level and not told.joint and told.position is not None else ""
    ahead = tuple(figure for figure in ordered(column, placing.direction) if figure.area in placing.ahead)
    level = tuple(figure for figure in column if figure.area in placing.level)
    return Judgement(
        reading=reading,
        truth=truth,
        why=partial(reason, question, reading, placing, column, told, truth),
        figures=(placing.figure, *level, *reversed(ahead))[:8],
        peers=tuple(column),
        what=partial(stands, question, placing, column),
        placing=placing,
        place=placing.best if told.position is None or told.position < placing.best else placing.worst,
        fault=fault if truth == "fails" else "",
        remark=remark,
        derived=any(figure.status == "derived" for figure in column),
        nearly=nearly,
    )


def _known(column: Sequence[Figure]) -> bool:
    """Whether the table has enough areas to speak of an order at all."""
    return sum(1 for figure in column if figure.value is not None) >= min(3, len(column))


def _truth(placing: Placing, told: Rank) -> tuple[Truth, str]:
    if told.position is None:
        return _among(placing)
    named, sure = _neighbours(placing, told)
    if placing.published is not None and placing.published.rank == told.position:
        return ("fails", "wrong-neighbours") if named == "fails" else (named if told.behind else "holds", "wrong-rank")
    if placing.published is not None and _is_printed_apart(placing.published, told.position):
        return "fails", "wrong-rank"
    if not placing.could_be(told.position):
        near = told.joint and abs(placing.best - told.position) <= BY_ROUNDING
        return ("unknown" if near else "fails"), "wrong-rank"
    if named == "fails":
        return "fails", "wrong-neighbours"
    return ("holds" if placing.is_surely(told.position) and sure else "unknown"), "wrong-rank"


def _is_printed_apart(published: Figure, position: int) -> bool:
    """Whether a printed place is another than the one that is told, and no tie in whole numbers makes both right."""
    return abs((published.rank or position) - position) > (published.step >= 1)


def _among(placing: Placing) -> tuple[Truth, str]:
    """ "Among the highest": no place is named, so only the far side of the field speaks against it."""
    if placing.worst <= max(FIRST, AMONG * placing.field):
        return "holds", ""
    return ("fails", "not-among") if placing.best > max(4, placing.field / 2) else ("unknown", "not-among")


def _neighbours(placing: Placing, told: Rank) -> tuple[Truth, bool]:
    """Whether the areas named as ahead are: "third, behind Surrey and Durham" says exactly those two."""
    named = [area for area in told.behind if area != placing.area]
    if any(area in placing.behind for area in named) or any(area in placing.ahead for area in told.ahead):
        return "fails", False
    if not named:
        return "holds", True
    complete = told.position is not None and len(named) == told.position - 1
    if complete and any(area not in named for area in placing.ahead):
        return "fails", False
    sure = all(area in placing.ahead or area in placing.level for area in named)
    return ("holds" if sure else "unknown"), sure
