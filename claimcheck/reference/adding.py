"""A user's own table made into a package: what its columns are, told with how sure, and the package written."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from claimcheck.reference.areas import Areas
from claimcheck.reference.making import Head, make_package
from claimcheck.reference.measures import Words
from claimcheck.reference.recognising import AreaNames, number_of, period_of, share_of

ENOUGH = 0.9
BARE_YEAR = re.compile(r"(?:19|20)\d\d$")
SAMPLE = 200


@dataclass(slots=True, kw_only=True)
class Plan:
    """What a table is taken to be. `doubts` are the questions that only the user can answer: option and question."""

    name: str
    title: str
    area: str = ""
    period: str = ""
    values: dict[str, str] = field(default_factory=dict)
    release: str = ""
    publisher: str = ""
    licence: str = ""
    url: str = ""
    coverage: str = "partial"
    years: str = ""
    doubts: list[tuple[str, str]] = field(default_factory=list)

    def lines(self) -> list[str]:
        """The plan as it is shown to the user."""
        told = [f"areas: column '{self.area}'", f"periods: {self.period}"]
        told += [f"column '{column}': {measure or '?'}" for column, measure in self.values.items()]
        return [*told, f"edition: {self.release or '(none)'}", f"source: {self.publisher or '(none)'}"]


class AddError(ValueError):
    """A table that cannot be added: which row, what, what to do."""


def guess(header: Sequence[str], rows: Sequence[Sequence[str]], plan: Plan, areas: Areas, words: Words) -> Plan:
    """Fill what the plan leaves open from the column names and cells. Nothing doubtful is taken: it becomes a doubt."""
    columns = {name: [row[i] for row in rows[:SAMPLE]] for i, name in enumerate(header)}
    names = AreaNames(areas)
    if not plan.area:
        found = [name for name, cells in columns.items() if share_of(names.find(cell) for cell in cells) >= ENOUGH]
        plan.area = found[0] if found else ""
        if len(found) != 1:
            plan.doubts.append(("--area", f"which column names the area: {' or '.join(found or header)}?"))
    if not plan.period:
        _guess_period(columns, plan)
    if not plan.values:
        numeric = [
            n for n, cells in columns.items() if any(cells) and share_of(number_of(cell) for cell in cells) >= ENOUGH
        ]
        plan.values = {name: "" for name in numeric if name not in (plan.area, plan.period)}
        if not plan.values:
            plan.doubts.append(("--value", "which column holds the figures?"))
    for column, measure in plan.values.items():
        if not measure:
            plan.values[column] = guess_measure(column, words) or ""
        if not plan.values[column]:
            plan.doubts.append(
                ("--value", f"what does column '{column}' count? --value '{column}=topic.event.statistic'")
            )
    return plan


def _guess_period(columns: Mapping[str, Sequence[str]], plan: Plan) -> None:
    found = [name for name, cells in columns.items() if share_of(period_of(cell) for cell in cells) >= ENOUGH]
    bare = [name for name, cells in columns.items() if share_of(BARE_YEAR.match(cell) for cell in cells) == 1]
    if not found and len(bare) == 1:
        plan.period = bare[0]
        if not plan.years:
            plan.doubts.append(
                ("--years", f"are the years of column '{bare[0]}' calendar or financial (2019 is 2019/20)?")
            )
        return
    plan.period = found[0] if found else ""
    if len(found) != 1:
        columns_named = " or ".join(found or columns)
        plan.doubts.append(
            ("--period", f"which column, or which code ('2023/24', 'cy 2023'), is the period: {columns_named}?")
        )


def dated(text: str, years: str) -> str | None:
    """The period code of a cell; a bare year as the user said that years are meant ("calendar", "financial")."""
    if years and BARE_YEAR.match(text):
        return f"cy {text}" if years == "calendar" else f"{text}/{(int(text) + 1) % 100:02}"
    return period_of(text)


def guess_measure(column: str, words: Words) -> str | None:
    """The measure that a column's name tells in full ("Burglary rate per 1,000"): a topic, its usual event and a statistic; else None."""
    text = f" {' '.join(re.sub(r'[^a-z0-9,%]+', ' ', column.lower()).split())} "
    topics = [
        (len(word), name)
        for name, term in words.topics.items()
        for word in term.words
        if f" {word.replace('-', ' ')} " in text
    ]
    if not topics:
        return None
    topic = words.topics[max(topics)[1]]
    rate = re.search(r"per (1,?000|100,?000|10,?000|million)\b", text)
    if rate:
        ending = "rate.per_" + rate[1].replace(",", "")
    elif re.search(r"%|\b(per ?cent|percentage|share|proportion|rate)\b", text):
        return None
    else:
        ending = "count"
    return f"{topic.id}.{topic.event}.{ending}" if topic.event else None


def check_plan(header: Sequence[str], plan: Plan, words: Words) -> None:
    """Raises AddError when the plan names a column that is not there, a period that is none, or a measure that no word is known for."""
    for column in (plan.area, *plan.values):
        if column not in header:
            raise AddError(f"no column '{column}'; the columns are {', '.join(header)}")
    if plan.period not in header and period_of(plan.period) is None:
        raise AddError(
            f"'{plan.period}' is neither a column nor a period; write a column's name or a code such as 2023/24 or cy 2023"
        )
    for measure in plan.values.values():
        if problem := words.problem(measure):
            raise AddError(
                f"{measure}: {problem}; use one that is known ('claimcheck data list --measures'), or add it to measures/topics.toml"
            )


def write_package(
    folder: Path, header: Sequence[str], rows: Sequence[Sequence[str]], plan: Plan, areas: Areas, words: Words
) -> tuple[int, list[str]]:
    """Write the package into `folder`; how many rows, and which names were left out because they are no area.

    Raises AddError for a period or a number that cannot be read (row and cell), and when nothing is left.
    """
    check_plan(header, plan, words)
    made, unknown = _convert(header, rows, plan, AreaNames(areas))
    if not made:
        raise AddError("no row names a known area; give --area the column with the forces")
    fields = {"area": "string", "period": "string", **dict.fromkeys(plan.values, "number")}
    values = [_value(column, measure, words) for column, measure in plan.values.items()]
    make_package(folder, _head(plan), fields, ("area", "period"), values, made)
    return len(made), sorted(unknown)


def _convert(
    header: Sequence[str], rows: Sequence[Sequence[str]], plan: Plan, names: AreaNames
) -> tuple[list[list[str]], set[str]]:
    area, values = header.index(plan.area), [header.index(column) for column in plan.values]
    period = header.index(plan.period) if plan.period in header else None
    made, unknown = [], set()
    for number, row in enumerate(rows, 2):
        found = names.find(row[area])
        if found is None:
            unknown.add(row[area])
            continue
        wording = row[period] if period is not None else plan.period
        code = dated(wording, plan.years)
        if code is None:
            raise AddError(
                f"row {number}: '{wording}' is no period; write it as 2023/24, cy 2023, ye 2023-09 or at 2023-03-31, or tell --years"
            )
        made.append([found, code, *(_number(row[place], number, header[place]) for place in values)])
    return made, unknown


def _number(cell: str, row: int, column: str) -> str:
    found = number_of(cell)
    if found is None:
        raise AddError(f"row {row}: '{cell}' in column {column} is no number; correct it, or leave the cell empty")
    return found


def _head(plan: Plan) -> Head:
    return Head(
        name=plan.name,
        title=plan.title,
        licence=plan.licence or "other",
        licence_title=plan.licence or "not told",
        source=plan.publisher or plan.title,
        url=plan.url,
        release=plan.release,
        coverage=plan.coverage,
        readme=f"# {plan.title}\n\n{plan.publisher or 'Source not told.'} Added {date.today()}.\n",
    )


def _value(column: str, measure: str, words: Words) -> dict[str, str]:
    return {"column": column, "measure": measure, "unit": words.measure(measure).unit}
