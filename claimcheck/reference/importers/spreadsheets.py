"""Sheets of a spreadsheet or a CSV file as rows of text."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any, Literal

# The reader that pandas calls for each kind of spreadsheet, and the package that it is in.
ENGINES: dict[str, tuple[Literal["odf", "openpyxl"], str]] = {
    ".ods": ("odf", "odfpy"),
    ".xlsx": ("openpyxl", "openpyxl"),
    ".xlsm": ("openpyxl", "openpyxl"),
}


class LayoutError(ValueError):
    """A spreadsheet that cannot be imported: what, and what to do."""


def read_sheets(path: Path) -> Iterator[tuple[str, list[list[str]]]]:
    """Name and rows of each sheet. Raises LayoutError for another kind of file, one that is damaged, or a reader that is not installed."""
    if not path.is_file():
        raise LayoutError(f"{path}: no such file")
    if path.suffix.lower() in (".csv", ".txt"):
        yield path.stem, _read_csv(path)
        return
    if path.suffix.lower() not in ENGINES:
        raise LayoutError(f"{path}: neither .ods, .xlsx nor .csv; save it as one of these")
    yield from _read_book(path)


def _read_csv(path: Path) -> list[list[str]]:
    data = path.read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    return [row for row in csv.reader(text.splitlines()) if any(row)]


def _read_book(path: Path) -> Iterator[tuple[str, list[list[str]]]]:
    engine, package = ENGINES[path.suffix.lower()]
    try:
        import pandas  # slow to import, and needed for spreadsheets alone

        book: dict[Any, Any] = pandas.read_excel(path, sheet_name=None, header=None, dtype=object, engine=engine)
    except ImportError as error:
        remedy = "pip install 'claimcheck-news[import]'"
        raise LayoutError(f"{path.name}: reading {path.suffix} needs {package}: {remedy}, or save it as CSV") from error
    except Exception as error:  # whatever the readers raise for a file that is none
        raise LayoutError(f"{path.name}: cannot be read as {path.suffix} ({error}); open and save it again") from error
    for name, frame in book.items():
        rows = [[_text(cell) for cell in row] for row in frame.itertuples(index=False, name=None)]
        yield str(name), [row for row in rows if any(row)]


def _text(cell: Any) -> str:
    if cell is None or cell != cell:
        return ""
    if isinstance(cell, datetime | date):
        return cell.strftime("%Y-%m-%d")
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).strip()
