"""What a report shows beside a claim: its rows by name, and the column, the series or the whole that its figure belongs to.

Only formats that draw ask for it: a check alone never pays for the other years of a series.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from claimcheck.checking.judging.changes import CHANGE_FROM
from claimcheck.checking.judging.levels import SECONDS, in_unit
from claimcheck.checking.terms.cells import label
from claimcheck.checking.terms.intervals import published
from claimcheck.domain.cases import Case
from claimcheck.domain.exhibits import Chart, Exhibit, Mark, Role, Row
from claimcheck.domain.measures import Figure
from claimcheck.reference.catalogue import Catalogue
from claimcheck.reference.queries import end_of, ordered

FEW = 3  # points from which a series is worth a line
FAR = 3.0  # times off, from which an unclear figure is not drawn beside the published one
MANY = 12  # sides that can be told apart


def make_exhibit(case: Case, catalogue: Catalogue) -> Exhibit:
    """The rows and charts of one claim; none when no figure was found."""
    made = _Maker(case, catalogue)
    diagnosis = case.evidence.diagnosis
    figures = (*case.evidence.figures, *(diagnosis.figures if diagnosis else ()))
    rows = [Row(figure=one, measure=made.title(one), area=made.name(one.area)) for one in figures]
    return Exhibit(claim=case.claim.id, rows=tuple(dict.fromkeys(rows)), charts=tuple(made.charts()))


@dataclass(frozen=True, slots=True)
class _Maker:
    """One claim and the catalogue that its names and neighbours are looked up in."""

    case: Case
    catalogue: Catalogue

    def title(self, figure: Figure) -> str:
        """The measure as messages name it; of a change that it is one."""
        known = self.catalogue.measures.get(figure.measure)
        title = label(known) if known is not None else figure.measure.replace(".", ", ").replace("-", " ")
        return f"change of {title}" if figure.note.startswith(CHANGE_FROM) else title

    def name(self, area: str) -> str:
        """The full name of an area."""
        return self.catalogue.areas.get(area).name if area in self.catalogue.areas else area.replace("-", " ")

    def short(self, area: str) -> str:
        """The name of an area as a chart has room for it."""
        known = self.catalogue.areas.get(area) if area in self.catalogue.areas else None
        return (known.short or known.name) if known else self.name(area)

    def charts(self) -> Iterator[Chart]:
        """The chart that answers the claim, and for a share its series too."""
        claim, evidence = self.case.claim, self.case.evidence
        known = [figure for figure in evidence.figures if figure.value is not None]
        if claim.rank is not None and evidence.peers:
            yield self.order(evidence.peers)
        elif not known or (claim.rank is not None and claim.rank.among != "periods"):
            return
        elif len({figure.area for figure in known}) > 1 or claim.type == "comparison":
            yield self.sides(known[:MANY])
        else:
            yield from self.alone(known)

    def order(self, peers: tuple[Figure, ...]) -> Chart:
        """The column that a rank is taken in, from the end that it is counted from."""
        rank, good = self.case.claim.rank, self.catalogue.measures.get(peers[0].measure)
        end = end_of(rank.direction, good.good if good else "neither") if rank else None
        known = ordered(peers, end or "highest")
        unknown = sorted((one for one in peers if one.value is None), key=lambda one: one.area)
        own = next((one.area for one in self.case.evidence.figures), "")
        named = (*rank.behind, *rank.ahead) if rank else ()
        roles: dict[str, Role] = {**dict.fromkeys(named, "named"), own: "claimed"}
        marks = [
            Mark(figure=one, area=self.short(one.area), role=roles.get(one.area, "other")) for one in (*known, *unknown)
        ]
        place = rank.position if rank else None
        return Chart(kind="order", title=self.title(known[0] if known else peers[0]), marks=tuple(marks), place=place)

    def sides(self, figures: list[Figure]) -> Chart:
        """A few figures side by side, the claim's own first."""
        own = figures[0].area
        marks = [
            Mark(figure=one, area=self.short(one.area), role="claimed" if one.area == own else "named")
            for one in figures
        ]
        return Chart(kind="sides", title=self.title(figures[0]), marks=tuple(marks))

    def alone(self, figures: list[Figure]) -> Iterator[Chart]:
        """One area's figure: a share as a part of its whole, and the years that it is one of."""
        first = figures[0]
        level = self.case.claim.rank is None and self.case.claim.type not in ("change", "comparison")
        printed = self.printed(first) if level else None
        mark = Mark(figure=first, area=self.short(first.area), role="claimed")
        title = self.title(first)
        if level and first.unit == "percent" and first.value is not None and 0 <= first.value <= 100:
            yield Chart(kind="whole", title=title, marks=(mark,), printed=printed)
        series = self.series(figures)
        if len(series) >= FEW:
            days = {(one.start, one.end) for one in figures} if not level else {(first.start, first.end)}
            marks = [self.point(one, days) for one in series]
            yield Chart(kind="series", title=title, marks=tuple(marks), printed=printed)
        elif not level and len(figures) > 1:
            pair = sorted(figures, key=lambda one: one.end)
            yield Chart(
                kind="sides", title=title, marks=tuple(self.point(one, {(first.start, first.end)}) for one in pair)
            )

    def point(self, figure: Figure, claimed: set[tuple[date, date]]) -> Mark:
        """A figure of a series; those of the claim's own days are claimed."""
        own = (figure.start, figure.end) in claimed
        return Mark(figure=figure, area=self.short(figure.area), role="claimed" if own else "other")

    def series(self, figures: Sequence[Figure]) -> list[Figure]:
        """The periods of one kind with the first figure's, as of the article's day; the figures as the rows tell them."""
        first, as_of = figures[0], self.case.analysis.article.published
        every = self.catalogue.series(first.measure, first.area, as_of)
        # the first release of a day goes first
        told = [one for one in reversed(figures) if one.measure == first.measure]
        points = {(one.start, one.end): one for one in (*every, *told) if _alike(one, first)}
        return sorted(points.values(), key=lambda one: one.end)

    def printed(self, figure: Figure) -> Decimal | None:
        """The figure of the article in the unit of the published one; None for a range, or where the two are not of one kind."""
        quantity, own = self.case.claim.quantity, published(figure)
        if quantity is None or own is None or quantity.low != quantity.high or not own.middle or figure.value is None:
            return None
        same = in_unit(figure, quantity, (figure.end - figure.start).days + 1)
        if same is None or not same.middle or (quantity.unit in SECONDS and figure.unit not in SECONDS):
            return None  # "one every seven minutes" is no point on a line of counts
        if self.case.evidence.truth == "unknown" and not 1 / FAR < float(quantity.low) / same.middle < FAR:
            return None  # so far off that it counts something else: "five forces" beside 27,248 burglaries
        return quantity.low * Decimal(repr(own.middle / same.middle))


def _alike(one: Figure, other: Figure) -> bool:
    """Whether two periods are of one kind: financial years, or years that end in one month."""
    day = (one.end.month, one.end.day) == (other.end.month, other.end.day)
    length = abs((one.end - one.start).days - (other.end - other.start).days) <= 1
    return one.unit == other.unit and length and (day or one.kind in ("month", "quarter"))
