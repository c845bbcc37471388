"""A published spreadsheet made into a package, by a layout of `reference_data/imports/`."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

from claimcheck.reference.areas import Areas
from claimcheck.reference.importers.long import read_long
from claimcheck.reference.importers.names import Gathered
from claimcheck.reference.importers.spreadsheets import LayoutError, read_sheets
from claimcheck.reference.importers.wide import read_wide
from claimcheck.reference.making import Head, make_package
from claimcheck.reference.measures import Words
from claimcheck.reference.names import nearest
from claimcheck.reference.paths import reference_root
from claimcheck.reference.recognising import AreaNames

COLUMNS = ("area", "period", "measure", "value")


def kinds() -> list[str]:
    """The kinds that can be imported."""
    return sorted(path.stem for path in (reference_root() / "imports").glob("*.toml"))


def import_file(
    kind: str, file: Path, release: str, folder: Path, areas: Areas, words: Words
) -> tuple[Path, list[str]]:
    """Read the file and write a package into `folder`; where it lies, and notes on what was left out.

    Raises LayoutError for an unknown kind, a file that cannot be read, or one that has not the layout.
    """
    if kind not in kinds():
        raise LayoutError(f"no kind '{kind}'{nearest(kind, kinds())}; there are {', '.join(kinds())}")
    layout = tomllib.loads((reference_root() / "imports" / f"{kind}.toml").read_text(encoding="utf-8"))
    gathered = Gathered(AreaNames(areas))
    reader = read_long if layout["shape"] == "long" else read_wide
    found = [reader(rows, layout, gathered) for _, rows in read_sheets(file)]
    if not any(found) or not gathered.cells:
        raise LayoutError(
            f"{file.name}: no sheet has the columns of {kind} ({', '.join(_asked(layout))}); is it the right table?"
        )
    target = folder / f"{layout['name']}-{_slug(file.stem)}"
    _write(target, layout, release, gathered, words)
    return target, gathered.notes(words)


def _asked(layout: dict[str, Any]) -> list[str]:
    if layout["shape"] == "wide":
        return [str(name) for name in layout["area"]]
    return [names[0] for key, names in layout["columns"].items() if isinstance(names, list)] + [
        entry["columns"][0] for entry in layout["values"][:1]
    ]


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or "table"


def _write(target: Path, layout: dict[str, Any], release: str, gathered: Gathered, words: Words) -> None:
    rows = [
        (area, period, measure, value)
        for (area, period, measure), value in sorted(gathered.table().items())
        if words.problem(measure) is None
    ]
    source = f"{layout['publisher']}, {layout['title']}"
    head = Head(
        name=target.name,
        title=layout["title"],
        licence=layout["licence"],
        licence_title="Open Government Licence v3.0",
        source=source,
        url=layout["url"],
        release=release,
        coverage="partial",
        readme=f"# {layout['title']}\n\n{layout['publisher']}, {layout['url']}\n",
    )
    fields = {column: "number" if column == "value" else "string" for column in COLUMNS}
    values = [{"column": "value", "measure": "{measure}", "step": "printed"}]
    make_package(target, head, fields, COLUMNS[:3], values, rows)
