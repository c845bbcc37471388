"""Does a package agree with another one? Cross-checks named in `checks` as `agrees`, made over the catalogue."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from claimcheck.domain.measures import Figure
from claimcheck.reference.catalogue import Catalogue
from claimcheck.reference.packages import Fault, Package
from claimcheck.reference.periods import parse_period
from claimcheck.reference.validation import expand

SHOWN = 3


def agreement_faults(package: Package, catalogue: Catalogue) -> Iterator[Fault]:
    """One fault a cross-check that fails, with the first cells that differ. A check against a package that is not there is left out."""
    for check in package.settings.get("checks", ()):
        if check["kind"] != "agrees" or check["with"] not in catalogue.datasets:
            continue
        compared, differing = 0, []
        for area in sorted(expand(check.get("areas", "@territorial"), catalogue.areas) - set(check.get("except", ()))):
            for here, there in _pairs(package.name, check, area, catalogue):
                compared += 1
                if not _agree(here, there, check):
                    differing.append(f"{area} {here.start} to {here.end}: {here.value} here, {there.value} there")
        if differing or not compared:
            message = f"{check['measure']} does not agree with {check['with']}: {'; '.join(differing[:SHOWN]) or 'no cell in common'}"
            more = f" and {len(differing) - SHOWN} more" if len(differing) > SHOWN else ""
            remedy = "find which is right, put the rest under except and into the README"
            yield Fault(file=f"{package.name}/datapackage.json", row=None, message=message + more, remedy=remedy)


def _pairs(name: str, check: Mapping[str, Any], area: str, catalogue: Catalogue) -> Iterator[tuple[Figure, Figure]]:
    wanted = set(check.get("periods", ()))
    for start, end, _ in catalogue.spans(check["measure"]):
        if wanted and not _named(wanted, start.isoformat(), end.isoformat()):
            continue
        here = _of(catalogue.figures(check["measure"], area, start, end), name)
        there = _of(catalogue.figures(check.get("measure_there", check["measure"]), area, start, end), check["with"])
        if here is not None and there is not None:
            yield here, there


def _named(wanted: set[str], start: str, end: str) -> bool:
    return any((first.isoformat(), last.isoformat()) == (start, end) for first, last, _ in map(parse_period, wanted))


def _of(figures: tuple[Figure, ...], dataset: str) -> Figure | None:
    for figure in figures:
        if figure.dataset == dataset and figure.value is not None and figure.status in ("published", "corrected"):
            return figure
    return None


def _agree(here: Figure, there: Figure, check: Mapping[str, Any]) -> bool:
    one, other = float(here.value or 0), float(there.value or 0)
    allowed = abs(other) * float(check.get("tolerance_percent", 0)) / 100 + float(check.get("tolerance", 0))
    return abs(one - other) <= allowed + float(max(here.step, there.step)) / 2 * (here.step != there.step)
