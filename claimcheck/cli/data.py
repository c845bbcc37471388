"""`claimcheck data`: what figures there are, what one of them is, whether a package is whole, and packages of one's own."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from claimcheck.cli.console import complain
from claimcheck.cli.options import Data
from claimcheck.reference.catalogue import Catalogue, load_catalogue
from claimcheck.reference.listing import cell_lines, dataset_lines, list_lines, measure_lines
from claimcheck.reference.packages import PackageError, read_package
from claimcheck.reference.paths import package_folders, reference_root, user_data_folder
from claimcheck.reference.recognising import AreaNames, period_of
from claimcheck.settings import SettingsError

app = typer.Typer(
    help="Reference data: list, show, query, validate, add, import.", no_args_is_help=True, rich_markup_mode=None
)

Root = Annotated[
    Path | None,
    typer.Option("--root", metavar="DIR", help="Reference data to use instead of the shipped.", hidden=True),
]
To = Annotated[
    Path | None, typer.Option("--to", metavar="DIR", help="Where to put the package (default: your data folder).")
]
Yes = Annotated[bool, typer.Option("-y", "--yes", help="Write without asking; doubts still stop it.")]


def _catalogue(data: Sequence[Path] | None, root: Path | None = None) -> Catalogue:
    try:
        return load_catalogue(tuple(data or ()), root=root)
    except (PackageError, FileNotFoundError) as error:
        raise SettingsError(str(error)) from error


@app.command("list")
def list_data(
    measures: Annotated[bool, typer.Option("--measures", help="List measures instead of data sets.")] = False,
    data: Data = None,
    root: Root = None,
) -> None:
    """List the data sets, with those of your own marked."""
    catalogue = _catalogue(data, root)
    for line in measure_lines(catalogue) if measures else list_lines(catalogue):
        typer.echo(line)


@app.command("show")
def show(
    name: Annotated[str, typer.Argument(metavar="ID", help="A data set, a measure or an area.")],
    data: Data = None,
    root: Root = None,
) -> None:
    """Show a data set, a measure or an area: what it holds, where it comes from, what to beware of."""
    catalogue = _catalogue(data, root)
    try:
        lines = dataset_lines(catalogue, name)
    except KeyError as error:
        raise SettingsError(str(error.args[0])) from error
    for line in lines:
        typer.echo(line)


@app.command("query")
def query(
    measure: Annotated[
        str, typer.Argument(metavar="MEASURE", help="A measure: burglary.recorded.count ('data list --measures').")
    ],
    area: Annotated[str, typer.Argument(metavar="AREA", help="An area: kent, 'Kent Police', england-and-wales.")],
    period: Annotated[
        str, typer.Argument(metavar="PERIOD", help="A period: 2012/13, 'cy 2014', 'ye 2018-12', 'at 2022-03-31'.")
    ],
    as_of: Annotated[str | None, typer.Option("--as-of", metavar="DATE", help="As published on that day.")] = None,
    data: Data = None,
    root: Root = None,
) -> None:
    """Look up a figure, its place among the forces, its source and its caveats."""
    catalogue = _catalogue(data, root)
    place = AreaNames(catalogue.areas).find(area)
    code = period_of(period)
    try:
        if place is None:
            catalogue.areas.get(area)
        if code is None:
            raise KeyError(f"'{period}' is no period; write 2012/13, cy 2014, ye 2018-12 or at 2022-03-31")
        lines = cell_lines(catalogue, measure, str(place), code, as_of)
    except (KeyError, ValueError) as error:
        raise SettingsError(str(error.args[0])) from error
    for line in lines:
        typer.echo(line)


@app.command("validate")
def validate_data(
    folder: Annotated[
        Path | None, typer.Argument(metavar="DIR", help="A package or a folder of packages (default: all).")
    ] = None,
    root: Root = None,
) -> None:
    """Check packages: files, names, units, keys, sums, and whether they agree with one another."""
    from claimcheck.reference.checkup import check_folders

    base = root or reference_root()
    folders = package_folders(folder) if folder else [*package_folders(base), *package_folders(user_data_folder())]
    if not folders:
        raise SettingsError(f"{folder or base}: no data package (a folder with datapackage.json) here")
    faults = check_folders(folders, base, folder)
    for fault in faults:
        typer.echo(str(fault))
    if faults:
        typer.echo(f"{len(faults)} fault{'s' if len(faults) > 1 else ''} in {len(folders)} packages")
        raise typer.Exit(1)
    typer.echo(f"{len(folders)} package{'s' if len(folders) > 1 else ''} checked, no fault")


@app.command("add")
def add(
    file: Annotated[Path, typer.Argument(metavar="FILE.csv", help="A table: a line a force and period.")],
    name: Annotated[str | None, typer.Option("--name", help="Name of the package (default: the file's).")] = None,
    title: Annotated[str | None, typer.Option("--title", help="What the table is.")] = None,
    area: Annotated[str, typer.Option("--area", metavar="COLUMN", help="The column that names the area.")] = "",
    period: Annotated[
        str, typer.Option("--period", metavar="COLUMN|CODE", help="The column of periods, or one for all.")
    ] = "",
    years: Annotated[str, typer.Option("--years", metavar="KIND", help="A bare year is: calendar or financial.")] = "",
    value: Annotated[
        list[str] | None, typer.Option("--value", metavar="COLUMN=MEASURE", help="A column of figures.")
    ] = None,
    release: Annotated[str, typer.Option("--release", metavar="DATE", help="Day of publication.")] = "",
    publisher: Annotated[str, typer.Option("--publisher", help="Who published it.")] = "",
    licence: Annotated[str, typer.Option("--licence", help="Under which licence.")] = "",
    url: Annotated[str, typer.Option("--url", help="Where it was published.")] = "",
    to: To = None,
    yes: Yes = False,
    root: Root = None,
) -> None:
    """Make a package from your own table. The columns are guessed, shown, and asked for when in doubt."""
    from claimcheck.cli.adding import add_table

    if years not in ("", "calendar", "financial"):
        raise SettingsError(f"--years {years}: write calendar or financial")
    told = {"area": area, "period": period, "years": years, "release": release}
    told |= {"publisher": publisher, "licence": licence, "url": url}
    slug = name or f"own-{file.stem.lower().replace('_', '-').replace(' ', '-')}"
    values = dict(_pair(pair) for pair in value or ())
    catalogue = _catalogue(None, root)
    folder = add_table(
        file, slug, title or file.stem, told, values, to or user_data_folder() / "datasets", yes, catalogue
    )
    _report(folder, root)


def _pair(text: str) -> tuple[str, str]:
    column, _, measure = text.partition("=")
    return column, measure


@app.command("import")
def import_data(
    kind: Annotated[
        str,
        typer.Argument(
            metavar="KIND", help="home-office-prc, home-office-outcomes, home-office-workforce, ons-pfa-tables."
        ),
    ],
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The published spreadsheet (ODS, XLSX or CSV).")],
    release: Annotated[str, typer.Option("--release", metavar="DATE", help="Day of publication.")] = "",
    to: To = None,
    root: Root = None,
) -> None:
    """Load an official spreadsheet, in the layout that it is published in, as a package of your own."""
    from claimcheck.reference.importers import LayoutError, import_file

    catalogue = _catalogue(None, root)
    try:
        folder, notes = import_file(
            kind, file, release, to or user_data_folder() / "datasets", catalogue.areas, catalogue.words
        )
    except (LayoutError, OSError) as error:
        raise SettingsError(str(error)) from error
    for note in notes:
        complain(note)
    _report(folder, root)


def _report(folder: Path, root: Path | None) -> None:
    from claimcheck.reference.checkup import check_folders

    faults = check_folders([folder], root or reference_root(), folder)
    for fault in faults:
        typer.echo(str(fault))
    package = read_package(folder)
    rows: Any = next((check["equals"] for check in package.settings["checks"] if check["kind"] == "rows"), 0)
    typer.echo(
        f"{folder}: {rows:,} rows, {'no fault' if not faults else f'{len(faults)} faults'}", err=not sys.stdout.isatty()
    )
    if faults:
        raise typer.Exit(1)
