"""What the catalogue holds, as plain lines for a reader."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from claimcheck.domain.measures import Figure
from claimcheck.reference.catalogue import Catalogue
from claimcheck.reference.names import nearest
from claimcheck.reference.periods import parse_period, period_code
from claimcheck.reference.queries import End, rank

ENDS: tuple[End, ...] = ("highest", "lowest")
SIGNS = {"at_least": "at least ", "more_than": "more than ", "at_most": "at most ", "less_than": "less than "}


def list_lines(catalogue: Catalogue) -> Iterator[str]:
    """A line a data set: name, latest edition, coverage, title; the user's own are marked."""
    width = max((len(name) for name in catalogue.datasets), default=0)
    for name, told in sorted(catalogue.datasets.items()):
        release = max((str(release["id"]) for release in told["releases"]), default="-")
        own = f"  [own: {told['folder']}]" if told["own"] else ""
        yield f"{name:{width}}  {release:10}  {told['coverage']:8}  {told['title']}{own}"


def measure_lines(catalogue: Catalogue) -> Iterator[str]:
    """A line a measure: id, title, whether it is only derived."""
    width = max((len(name) for name in catalogue.measures), default=0)
    for name, measure in sorted(catalogue.measures.items()):
        yield f"{name:{width}}  {measure.title}{'  (derived)' if measure.derived else ''}"


def dataset_lines(catalogue: Catalogue, name: str) -> list[str]:
    """A data set, a measure or an area in full. Raises KeyError, with the nearest name, for anything else."""
    if name in catalogue.datasets:
        return _dataset(catalogue, name)
    if name in catalogue.measures:
        return _measure(catalogue, name)
    if name in catalogue.areas:
        area = catalogue.areas.get(name)
        within = ", ".join(catalogue.areas.within(name))
        told = [
            ("name", area.name),
            ("kind", area.kind),
            ("region", area.region),
            ("nation", area.nation),
            ("force", area.force),
        ]
        lines = [
            f"{key}: {value}" for key, value in (*told, ("codes", ", ".join(area.codes)), ("forces", within)) if value
        ]
        return [name, *lines]
    known = [*catalogue.datasets, *catalogue.measures, *catalogue.areas.ids]
    raise KeyError(f"no data set, measure or area '{name}'{nearest(name, known)}")


def _dataset(catalogue: Catalogue, name: str) -> list[str]:
    told = catalogue.datasets[name]
    pairs = [
        (key, told[key])
        for key in ("title", "description", "citation", "licence", "quality", "coverage", "version", "folder")
    ]
    lines = [name, *(f"{key}: {value}" for key, value in pairs if value)]
    lines += [f"edition: {release['id']}  {release.get('title', '')}".rstrip() for release in told["releases"]]
    sources = [source for source in told["sources"].values() if source.get("title")]
    lines += [f"source: {source['title']}  {source.get('url', '')}".rstrip() for source in sources[:12]]
    return [*lines, f"and {len(sources) - 12} more sources"] if len(sources) > 12 else lines


def _measure(catalogue: Catalogue, name: str) -> list[str]:
    measure = catalogue.measures[name]
    spans = catalogue.spans(name)
    pairs = [
        ("title", measure.title),
        ("unit", measure.unit),
        ("good end", measure.good),
        ("definition", measure.definition),
    ]
    pairs += [("not", measure.not_this), ("derived", "yes" if measure.derived else "")]
    lines = [name, *(f"{key}: {value}" for key, value in pairs if value)]
    return [*lines, f"periods: {', '.join(period_code(start, end) for start, end, _ in spans)}"]


UNITS = {"percent": "per cent", "gbp": "pounds"}


def cell_lines(catalogue: Catalogue, measure: str, area: str, code: str, as_of: str | None) -> list[str]:
    """A cell: its figures, its place among the field, caveats. Raises KeyError for an unknown measure, ValueError for a bad day."""
    if measure not in catalogue.measures:
        raise KeyError(f"no measure '{measure}'{nearest(measure, catalogue.measures)}")
    start, end, _ = parse_period(code)
    day = date.fromisoformat(as_of) if as_of else None
    figures = catalogue.figures(measure, area, start, end, day)
    title = f"{catalogue.measures[measure].title}, {catalogue.areas.get(area).name}, {code}"
    if not figures:
        spans = ", ".join(period_code(first, last) for first, last, _ in catalogue.spans(measure)[-6:])
        return [title, f"  no figure; the latest periods of this measure: {spans or 'none'}"]
    lines = [title, *(_figure(figure) for figure in figures)]
    if area in catalogue.field(measure):
        lines += [_place(catalogue, measure, area, start, end, day, direction) for direction in ENDS]
    return [
        *lines,
        *(f"  beware: {caveat.text} ({caveat.source})" for caveat in catalogue.caveats(measure, area, start, end)),
    ]


def _figure(figure: Figure) -> str:
    sign = SIGNS.get(figure.bound or "", "") if figure.status == "bound" else ""
    value = (
        "suppressed"
        if figure.status == "suppressed"
        else "-"
        if figure.value is None
        else f"{sign}{_number(figure.value)}"
    )
    also = f" and {SIGNS[figure.also[0]]}{_number(figure.also[1])}" if figure.also else ""
    slack = f" ± {_number(figure.slack)}" if figure.slack else ""
    place = f", {figure.rank_direction} {figure.rank} of {figure.rank_of}" if figure.rank else ""
    status = "" if figure.status in ("published", "bound") else f" [{figure.status}]"
    source = f"{figure.source.title}, {figure.source.publisher}".rstrip(", ") if figure.source else ""
    note = f"; {figure.note}" if figure.note else ""
    amount = figure.unit.removeprefix("per_")
    unit = f"per {int(amount):,}" if amount.isdecimal() else UNITS.get(figure.unit, figure.unit.replace("_", " "))
    return f"  {value}{also}{slack} {unit}{place}{status}  {figure.dataset}, row {figure.row}, {figure.release}: {source}{note}"


def _number(value: Decimal | float) -> str:
    """A whole number as it is, another to four digits that count: 2,103 and 4.22 and 0.03479."""
    told = float(value)
    if told.is_integer():
        return f"{int(told):,}"
    return f"{told:,.1f}" if abs(told) >= 1000 else f"{told:.4g}"


def _place(
    catalogue: Catalogue, measure: str, area: str, start: date, end: date, day: date | None, direction: End
) -> str:
    placing = rank(catalogue.column(measure, start, end, as_of=day), area, direction)
    place = str(placing.best) if placing.certain else f"between {placing.best} and {placing.worst}"
    level = f", level with {', '.join(placing.level)}" if placing.level else ""
    return f"  {direction}: {place} of {placing.field}{level}" + (
        f", {len(placing.unknown)} unknown" if placing.unknown else ""
    )
