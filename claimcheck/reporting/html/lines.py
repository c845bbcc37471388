"""The line of a series: a point a period, the claimed ones filled and told, the article's own figure as a diamond."""

from __future__ import annotations

from claimcheck.domain.amounts import number, told_step
from claimcheck.domain.exhibits import Chart, Mark
from claimcheck.domain.measures import Figure
from claimcheck.reporting.html.elements import Markup, element
from claimcheck.reporting.html.labels import LETTER, label, reach
from claimcheck.reporting.html.scales import Scale, round_ends
from claimcheck.reporting.phrases import period_words

HEIGHT, TOP, FLOOR = 148, 16, 118
GUTTER = 8  # between the axis and the first point


def line_of(chart: Chart, width: int) -> tuple[tuple[Markup, ...], int]:
    """What is drawn, and how high it is."""
    values = [float(mark.figure.value or 0) for mark in chart.marks]
    printed = [float(chart.printed)] if chart.printed is not None and _drawable(float(chart.printed), values) else []
    low, high, step = round_ends(min(values + printed), max(values + printed))
    ticks = _ticks(low, high, step)
    left = max(len(words) for _, words in ticks) * LETTER + GUTTER
    across = Scale(chart.marks[0].figure.end.toordinal(), chart.marks[-1].figure.end.toordinal(), left + 6, width - 10)
    up = Scale(low, high, FLOOR, TOP)
    points = [(across(mark.figure.end.toordinal()), up(value)) for mark, value in zip(chart.marks, values, strict=True)]
    parts = [*_grid(ticks, up, left, width)]
    parts.append(element("polyline", class_="line", points=" ".join(f"{x:.1f},{y:.1f}" for x, y in points)))
    parts += [_point(mark, *point) for mark, point in zip(chart.marks, points, strict=True)]
    claimed = [(mark, point) for mark, point in zip(chart.marks, points, strict=True) if mark.role == "claimed"]
    below = bool(printed) and bool(claimed) and up(printed[0]) < claimed[-1][1][1]
    parts += _told(claimed, below, width)
    if printed and claimed:
        parts += _printed(chart, claimed[-1][0].figure, claimed[-1][1], up(printed[0]), width)
    parts += _years(chart, points, width)
    return tuple(parts), HEIGHT


def _drawable(printed: float, values: list[float]) -> bool:
    """Whether the article's figure leaves room for the line: a slip of ten would press it flat."""
    highest = max(abs(value) for value in values)
    return abs(printed) <= 4 * highest


def _ticks(low: float, high: float, step: float) -> list[tuple[float, str]]:
    count = round((high - low) / step)
    fine = step if step < 1 else 1.0
    return [(low + index * step, number(low + index * step, fine)) for index in range(count + 1)]


def _grid(ticks: list[tuple[float, str]], up: Scale, left: float, width: int) -> list[Markup]:
    parts = []
    for value, words in ticks:
        y = round(up(value), 1)
        parts.append(element("line", class_="grid", x1=round(left, 1), x2=width, y1=y, y2=y))
        parts.append(element("text", words, class_="tick", x=round(left - 5, 1), y=y + 4, text_anchor="end"))
    return parts


def _point(mark: Mark, x: float, y: float) -> Markup:
    figure = mark.figure
    tip = element("title", f"{period_words(figure.start, figure.end, figure.kind)}: {_short(figure)}")
    claimed = mark.role == "claimed"
    return element(
        "circle",
        tip,
        class_="point claimed" if claimed else "point",
        cx=round(x, 1),
        cy=round(y, 1),
        r=5 if claimed else 2.5,
    )


def _told(claimed: list[tuple[Mark, tuple[float, float]]], below: bool, width: int) -> list[Markup]:
    """The values of the claimed points; of two that stand close together the second goes to the other side of the line."""
    parts: list[Markup] = []
    before = 0.0
    for mark, (x, y) in claimed:
        words = _short(mark.figure)
        start, end = reach(words, x, width)
        crowded = bool(parts) and start < before + 10
        parts.append(label(words, x, _beside(y, below != crowded), width, "strong"))
        before = end
    return parts


def _printed(chart: Chart, figure: Figure, point: tuple[float, float], y: float, width: int) -> list[Markup]:
    """The article's figure over the same day; on the published point itself when it agrees."""
    x = point[0]
    if abs(y - point[1]) < 9:
        return []
    value = chart.printed if chart.printed is not None else 0
    words = f"article {number(value, told_step(figure) if told_step(figure) < 1 else 1)}"
    return [
        element("line", class_="gap", x1=round(x, 1), x2=round(x, 1), y1=round(point[1], 1), y2=round(y, 1)),
        element("path", class_="printed", d=f"M{x:.1f} {y - 6:.1f} l6 6 l-6 6 l-6 -6 z"),
        label(words, x, _beside(y, y > point[1]), width, "printed-word"),
    ]


def _beside(y: float, below: bool) -> float:
    """The base line of a word under or over a point, kept inside the picture."""
    return min(y + 20, FLOOR + 12) if below else max(y - 10, 10)


def _years(chart: Chart, points: list[tuple[float, float]], width: int) -> list[Markup]:
    """The first and the last period, and the claimed ones where there is room."""
    shown: dict[int, str] = {}
    taken: list[tuple[float, float]] = []
    order = [index for index, mark in enumerate(chart.marks) if mark.role == "claimed"]
    for index in (*reversed(order), 0, len(points) - 1):
        figure = chart.marks[index].figure
        words = period_words(figure.start, figure.end, figure.kind).removeprefix("at ").removeprefix("year to ")
        start, end = reach(words, points[index][0], width)
        if index not in shown and all(end + 14 < other[0] or start - 14 > other[1] for other in taken):
            shown[index] = words
            taken.append((start, end))
    return [
        label(words, points[index][0], HEIGHT - 8, width, "end strong" if index in order else "end")
        for index, words in shown.items()
    ]


def _short(figure: Figure) -> str:
    words = number(figure.value or 0, told_step(figure))
    return f"{words}%" if figure.unit == "percent" else words
