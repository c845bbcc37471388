"""Charts as SVG by hand: each is read out as one picture with a title and a sentence, and lists its figures in a table below.

Sizes are in the units of the view box, about a pixel each on a desk; colours are the page's own (page.css).
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from claimcheck.domain.amounts import amount, number, shown, told_step
from claimcheck.domain.exhibits import Chart, Mark
from claimcheck.domain.wording import ordinal
from claimcheck.reporting.html.elements import Markup, element
from claimcheck.reporting.html.labels import label
from claimcheck.reporting.html.lines import line_of
from claimcheck.reporting.html.scales import Scale
from claimcheck.reporting.phrases import period_words

WIDTH = 360
SKY, FLOOR = 22, 112  # where the bars of an order end and start
FEW = 7  # areas up to which each bar has room for its name


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture before it has its frame: what is drawn, how high it is, and the sentence that tells it."""

    parts: tuple[Markup, ...]
    height: int
    told: str


def chart_figure(chart: Chart, id: str) -> Markup:
    """The chart with its caption and its figures as a table. `id` is the page's only one of that name."""
    drawing = DRAWERS[chart.kind](chart)
    svg = element(
        "svg",
        element("title", caption(chart), id=f"{id}-title"),
        element("desc", drawing.told, id=f"{id}-desc"),
        *drawing.parts,
        class_=f"chart chart-{chart.kind}",
        viewBox=f"0 0 {WIDTH} {drawing.height}",
        role="img",
        aria_labelledby=f"{id}-title {id}-desc",
    )
    return element("figure", element("figcaption", caption(chart)), svg, _table(chart))


def caption(chart: Chart) -> str:
    """What the picture shows: the measure, and the period or the place."""
    first = chart.marks[0]
    title = chart.title[:1].upper() + chart.title[1:]
    when = _when(first)
    if chart.kind == "order":
        return f"{title}, {when}: all {len(chart.marks)} in order"
    if chart.kind == "series":
        return f"{title}, {first.area}, over the years"
    if chart.kind == "whole":
        return f"{title}, {first.area}, {when}"
    return title


def _order(chart: Chart) -> Drawing:
    """A bar an area, the claimed one in colour and named; where the article puts it when that is elsewhere."""
    marks = chart.marks
    own = next((index for index, mark in enumerate(marks) if mark.role == "claimed"), None)
    if len(marks) <= FEW:
        return Drawing(*_rows(chart), _order_told(chart, own))
    known = [mark for mark in marks if mark.figure.value is not None]
    values = [float(mark.figure.value or 0) for mark in known]
    scale = Scale(min([0.0, *values]), max([1e-9, *values]), FLOOR, SKY)
    step, nought = WIDTH / len(marks), round(scale(0), 1)
    parts = [_bar(mark, index * step, step, scale) for index, mark in enumerate(marks)]
    parts.append(element("line", class_="axis", x1=0, x2=WIDTH, y1=nought, y2=nought))
    if own is not None:
        middle, top = round((own + 0.5) * step, 1), round(min(scale(float(marks[own].figure.value or 0)), nought), 1)
        parts.append(element("line", class_="leader", x1=middle, x2=middle, y1=15, y2=top))
        parts.append(label(f"{marks[own].area} {_value(marks[own])}", middle, 11, WIDTH, "strong"))
        if chart.place is not None and chart.place <= len(known) and chart.place != _place(known, marks[own]):
            middle = (chart.place - 0.5) * step
            parts.append(element("path", class_="printed", d=f"M{middle:.1f} {FLOOR + 4} l5 8 h-10 z"))
            parts.append(label(f"the article: {ordinal(chart.place)}", middle, FLOOR + 25, WIDTH, "printed-word"))
    for mark, x, anchor in ((known[0], 0.0, "start"), (known[-1], len(known) * step, "end")) if known else ():
        parts.append(element("text", mark.area, class_="end", x=round(x, 1), y=FLOOR + 40, text_anchor=anchor))
    return Drawing(tuple(parts), FLOOR + 44, _order_told(chart, own))


def _place(known: list[Mark], own: Mark) -> int:
    """Where a mark stands in the order, those level with it left out of count; 0 when its figure is not known."""
    values = [mark.figure.value for mark in known]
    return values.index(own.figure.value) + 1 if own.figure.value in values else 0


def _bar(mark: Mark, x: float, step: float, scale: Scale) -> Markup:
    width = max(1.5, step * 0.74)
    left = round(x + (step - width) / 2, 1)
    tip = element("title", f"{mark.area}: {_value(mark)}")
    if mark.figure.value is None:
        return element("circle", tip, class_="unknown", cx=round(x + step / 2, 1), cy=round(scale(0) - 4, 1), r=1.5)
    ends = sorted((scale(0), scale(float(mark.figure.value))))
    return element(
        "rect",
        tip,
        class_=f"bar {mark.role}",
        x=left,
        y=round(ends[0], 1),
        width=round(width, 1),
        height=round(max(0.8, ends[1] - ends[0]), 1),
    )


def _order_told(chart: Chart, own: int | None) -> str:
    known = [mark for mark in chart.marks if mark.figure.value is not None]
    parts = (
        [f"{len(known)} bars, from {known[0].area} ({_value(known[0])}) to {known[-1].area} ({_value(known[-1])})."]
        if known
        else []
    )
    if own is not None and chart.marks[own] in known:
        mark = chart.marks[own]
        parts.append(f"{mark.area} ({_value(mark)}) stands {ordinal(_place(known, mark))}.")
    if chart.place is not None:
        parts.append(f"The article puts it {ordinal(chart.place)}.")
    if unknown := len(chart.marks) - len(known):
        parts.append(f"Of {unknown} no figure is known.")
    return " ".join(parts)


def _series(chart: Chart) -> Drawing:
    parts, height = line_of(chart, WIDTH)
    first, last = chart.marks[0], chart.marks[-1]
    told = [
        f"A line of {len(chart.marks)} points, from {_value(first)} ({_when(first)}) to {_value(last)} ({_when(last)})."
    ]
    told += [
        f"{_when(mark)}, which the claim is about: {_value(mark)}." for mark in chart.marks if mark.role == "claimed"
    ]
    told += [f"The article has {_printed(chart)}."] if chart.printed is not None else []
    return Drawing(parts, height, " ".join(told))


def _whole(chart: Chart) -> Drawing:
    """A bar of a hundred with the published part filled, and the article's figure as a mark across it."""
    mark = chart.marks[0]
    value = float(mark.figure.value or 0)
    scale = Scale(0, 100, 0.5, WIDTH - 0.5)
    differs = chart.printed is not None and 0 <= chart.printed <= 100 and abs(float(chart.printed) - value) >= SAME
    foot = 86 if differs else 60
    parts = [
        element("rect", class_="rest", x=0.5, y=22, width=WIDTH - 1, height=22, rx=3),
        element("rect", class_="bar claimed", x=0.5, y=22, width=round(max(1, scale(value) - 0.5), 1), height=22, rx=3),
        label(f"published {_value(mark)}", scale(value), 15, WIDTH, "strong"),
        *(element("text", words, class_="end", x=x, y=foot, text_anchor=anchor) for words, x, anchor in ENDS),
    ]
    if differs:
        at = scale(float(chart.printed or 0))
        parts.append(element("path", class_="printed", d=f"M{at:.1f} 18 v30 m-5 8 l5 -8 l5 8 z"))
        parts.append(label(f"the article {_printed(chart)}", at, 69, WIDTH, "printed-word"))
    told = f"Of a hundred, {number(value, told_step(mark.figure))} are published."
    more = f" The article has {_printed(chart)}." if chart.printed is not None else ""
    return Drawing(tuple(parts), foot + 4, told + more)


SAME = 0.5  # points within which two marks on a bar of a hundred cannot be told apart
ENDS = (("0", 0, "start"), ("50", WIDTH / 2, "middle"), ("100%", WIDTH, "end"))


def _sides(chart: Chart) -> Drawing:
    """A bar each, one under the other, with its name above it."""
    told = "; ".join(f"{_side(chart, mark)}: {_value(mark)}" for mark in chart.marks)
    return Drawing(*_rows(chart), f"{len(chart.marks)} bars. {told}.")


def _rows(chart: Chart) -> tuple[tuple[Markup, ...], int]:
    values = [float(mark.figure.value or 0) for mark in chart.marks]
    scale = Scale(min([0.0, *values]), max([1e-9, *values]), 0, WIDTH - 1)
    parts = []
    for index, (mark, value) in enumerate(zip(chart.marks, values, strict=True)):
        top, (left, right) = index * ROW, sorted((scale(0), scale(value)))
        size = {"x": round(left, 1), "y": top + 18, "width": round(max(1, right - left), 1), "height": 11, "rx": 2}
        parts.append(element("text", _side(chart, mark), class_="side", x=0, y=top + 13))
        parts.append(element("text", _value(mark), class_="side strong", x=WIDTH, y=top + 13, text_anchor="end"))
        parts.append(element("rect", class_=f"bar {mark.role}", **size))
    return tuple(parts), ROW * len(values) - 4


ROW = 38


def _side(chart: Chart, mark: Mark) -> str:
    return mark.area if chart.kind == "order" else f"{mark.area}, {_when(mark)}"


DRAWERS = {"order": _order, "series": _series, "whole": _whole, "sides": _sides}


def _table(chart: Chart) -> Markup:
    by_area = chart.kind == "order"
    head = "area" if by_area else "period" if chart.kind == "series" else "area and period"
    rows = [
        element(
            "tr",
            element(
                "th",
                mark.area if by_area else _when(mark) if chart.kind == "series" else f"{mark.area}, {_when(mark)}",
                scope="row",
            ),
            element("td", shown(mark.figure), class_="figure"),
            class_="own" if mark.role == "claimed" else None,
        )
        for mark in chart.marks
    ]
    top = element("tr", element("th", head, scope="col"), element("th", "published", scope="col"))
    table = element("table", element("thead", top), element("tbody", *rows), class_="data")
    count = f"The {len(rows)} figures" if len(rows) > 1 else "The figure"
    return element("details", element("summary", f"{count} as a table"), table)


def _when(mark: Mark) -> str:
    return period_words(mark.figure.start, mark.figure.end, mark.figure.kind)


def _value(mark: Mark) -> str:
    """The figure without the base of a rate, which the caption has."""
    figure = mark.figure
    if figure.value is None:
        return "not known"
    if figure.unit == "percent":
        return f"{number(figure.value, told_step(figure))}%"
    before = "about " if figure.slack and figure.status != "bound" else ""
    return before + (
        amount(figure.value, "gbp", told_step(figure))
        if figure.unit == "gbp"
        else number(figure.value, told_step(figure))
    )


def _printed(chart: Chart) -> str:
    value = chart.printed or Decimal(0)
    rounded = number(value, 0.1) if value != value.to_integral_value() else number(value, 1)
    return f"{rounded}%" if chart.marks[0].figure.unit == "percent" else rounded
