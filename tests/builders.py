"""Records with defaults, for tests: name what the test is about, and leave the rest.

`article` reads a short text; words between square brackets are where claims stand, in order ("Kent had [1,234] thefts").
`figure` and `world` make a small invented catalogue.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from claimcheck.domain.areas import Area
from claimcheck.domain.claims import Analysis, AreaMention, Claim, ClaimType, Comparison, MeasureMention, Speaker, Tie
from claimcheck.domain.measures import Facets, Figure, Measure, Source, Statistic
from claimcheck.domain.periods import How, Period, PeriodKind
from claimcheck.domain.text import Article, Block, Sentence, Span
from claimcheck.domain.values import Change, Quantity, Rank

YEAR = (date(2012, 4, 1), date(2013, 3, 31))
STATISTICS = ("count", "rate", "percentage", "score", "duration", "money")
EVERY = Span(start=0, end=0)


def article(text: str, published: str | None = "2014-02-01") -> tuple[Article, tuple[Span, ...]]:
    """The article without its square brackets, a paragraph a line, and the bracketed spans."""
    spans, plain, last = [], "", 0
    for mark in re.finditer(r"\[([^\]]*)\]", text):
        plain += text[last : mark.start()]
        spans.append(Span(start=len(plain), end=len(plain) + len(mark[1])))
        plain += mark[1]
        last = mark.end()
    plain += text[last:]
    blocks = tuple(
        Block(span=Span(start=line.start(), end=line.end()), kind="paragraph") for line in re.finditer(r"[^\n]+", plain)
    )
    day = date.fromisoformat(published) if published else None
    return Article(source="draft.txt", text=plain, published=day, blocks=blocks), tuple(spans)


def span(start: int = 0, end: int = 0) -> Span:
    """A span."""
    return Span(start=start, end=end)


def quantity(
    value: float | str | tuple[Any, Any], unit: str = "offences", modifier: Any = "exact", **more: Any
) -> Quantity:
    """A quantity: `value` as printed ("21.3" has the step 0.1), or a pair for a range."""
    low, high = value if isinstance(value, tuple) else (value, value)
    digits = Decimal(str(low))
    exponent = digits.as_tuple().exponent
    step = Decimal(1).scaleb(exponent) if isinstance(exponent, int) and exponent < 0 else Decimal(1)
    made = Quantity(
        span=EVERY, number=EVERY, low=digits, high=Decimal(str(high)), unit=unit, step=step, modifier=modifier
    )
    return replace(made, **more)


def period(
    start: str = "2012-04-01", end: str = "2013-03-31", kind: PeriodKind = "financial", how: How = "named"
) -> Period:
    """A dated period; the financial year 2012/13 unless said."""
    return Period(start=date.fromisoformat(start), end=date.fromisoformat(end), kind=kind, how=how)


def instant(day: str, how: How = "named") -> Period:
    """A day that a strength is counted on."""
    return period(day, day, "instant", how)


def facets(id: str) -> Facets:
    """Facets of a measure id; "?" stands for an open facet ("rape.recorded.?.count"), a missing population for all."""
    topic, event, *rest = id.split(".")
    at = next((i for i, part in enumerate(rest) if part in STATISTICS), len(rest))
    population = ".".join(rest[:at]) or "all"
    statistic: Any = rest[at] if at < len(rest) else None
    base = ".".join(rest[at + 1 :]) or None
    opened = {"?": None}
    return Facets(
        topic=opened.get(topic, topic),
        event=opened.get(event, event),
        population=opened.get(population, population),
        statistic=statistic,
        base=base,
    )


def measure_mention(id: str = "burglary.recorded.count", text: str = "", parts: tuple[str, ...] = ()) -> MeasureMention:
    """The words of a measure, as facets."""
    return MeasureMention(span=EVERY, text=text, facets=facets(id), parts=tuple(facets(part) for part in parts))


def area_mention(
    area: str | None = "kent", how: How = "named", parts: tuple[str, ...] = (), **more: Any
) -> AreaMention:
    """The words of an area."""
    return AreaMention(span=EVERY, text=area or "", area=area, how=how, parts=parts, **more)


def rank(position: int | None = 1, direction: Any = "highest", **more: Any) -> Rank:
    """A place in an order of areas."""
    return replace(Rank(span=EVERY, position=position, direction=direction), **more)


def change(value: Any = None, unit: str = "percent", direction: Any = "up", **more: Any) -> Change:
    """A rise or fall by `value`."""
    modifier = more.pop("modifier", "exact")
    amount = None if value is None else quantity(value, unit, modifier)
    return replace(Change(span=EVERY, direction=direction, amount=amount), **more)


def claim(
    value: Any = None,
    unit: str = "offences",
    *,
    id: str = "c1",
    type: ClaimType = "count",
    measure: str | None = "burglary.recorded.count",
    area: str | AreaMention | None = "kent",
    at: Period | None = None,
    versus: Comparison | None = None,
    where: Span = EVERY,
    speaker: str | None = None,
    modifier: Any = "exact",
    **more: Any,
) -> Claim:
    """A claim about burglaries in Kent in 2012/13, unless said. `at=NONE` leaves the period out."""
    made = None if value is None else quantity(value, unit, modifier, span=where, number=where)
    return Claim(
        id=id,
        span=where,
        sentence=more.pop("sentence", where),
        block=more.pop("block", "paragraph"),
        type=type,
        quantity=more.pop("quantity", made),
        measure=measure_mention(measure) if measure else None,
        area=area_mention(area) if isinstance(area, str) else area,
        period=more.pop("period", at or period()),
        compared_with=versus,
        speaker=Speaker(name=speaker, quoted=True) if speaker else None,
        **more,
    )


def tie(kind: Any, *members: str, note: str = "") -> Tie:
    """Claims that the text binds together, by id."""
    return Tie(kind=kind, members=members, span=EVERY, note=note)


def analysis(*claims: Claim, ties: tuple[Tie, ...] = (), text: str | Article = "", **more: Any) -> Analysis:
    """What was understood of an article that holds these claims."""
    made = text if isinstance(text, Article) else article(text)[0]
    whole = Sentence(span=Span(start=0, end=len(made.text)), block=0)
    return Analysis(article=made, sentences=(whole,), claims=claims, ties=ties, **more)


def measure(id: str = "burglary.recorded.count", unit: str | None = None, **more: Any) -> Measure:
    """A measure of the catalogue, from its id."""
    made = facets(id)
    units = {
        "percentage": "percent",
        "score": "score",
        "duration": "minutes",
        "money": "gbp",
        "rate": made.base or "per_1000",
    }
    shown = unit or units.get(str(made.statistic), "offences")
    title = more.pop("title", " ".join(id.replace("-", " ").split(".")))
    return Measure(id=id, title=title, facets=made, unit=shown, **more)


def figure(
    value: Any,
    area: str = "kent",
    measure: str = "burglary.recorded.count",
    days: tuple[Any, Any] = YEAR,
    kind: PeriodKind = "financial",
    **more: Any,
) -> Figure:
    """A published figure: burglaries in Kent in 2012/13, unless said."""
    start, end = (date.fromisoformat(day) if isinstance(day, str) else day for day in days)
    amount = None if value is None else Decimal(str(value))
    statistic: Statistic | None = facets(measure).statistic
    units = {"percentage": "percent", "rate": facets(measure).base or "per_1000"}
    return Figure(
        dataset=more.pop("dataset", "invented"),
        measure=measure,
        area=area,
        start=start,
        end=end,
        kind=kind,
        release=more.pop("release", "2013-07-18"),
        value=amount,
        unit=more.pop("unit", units.get(str(statistic), "offences")),
        step=Decimal(str(more.pop("step", 1))),
        slack=Decimal(str(more.pop("slack", 0))),
        status=more.pop("status", "published" if value is not None else "absent"),
        source=more.pop("source", Source(title="Invented tables", url="https://example.org/tables")),
        **more,
    )


def force(id: str, name: str | None = None, **more: Any) -> Area:
    """A territorial force."""
    return Area(
        id=id,
        name=name or f"{id.replace('-', ' ').title()} Police",
        kind=more.pop("kind", "force"),
        territorial=more.pop("territorial", True),
        **more,
    )
