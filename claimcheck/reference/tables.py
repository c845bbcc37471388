"""Tidy CSV tables: read with line numbers, written in one way so that hashes hold (UTF-8, comma, one header, line feed)."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path


class TableError(ValueError):
    """A table that cannot be read: which file, which line, what to do."""


def read_rows(path: Path) -> tuple[list[str], Iterator[tuple[int, list[str]]]]:
    """The header, and (line number, cells) of each row. Raises TableError for a missing, empty, truncated or non-UTF-8 file.

    Every row must have as many cells as the header; the last line must end in a line feed, else the file was cut off.
    """
    try:
        text = path.read_bytes().decode("utf-8")
    except FileNotFoundError as error:
        raise TableError(f"{path}: no such file; restore it, or take its resource out of datapackage.json") from error
    except UnicodeDecodeError as error:
        raise TableError(f"{path}: not UTF-8 at byte {error.start}; save it as UTF-8") from error
    if not text.strip():
        raise TableError(f"{path}: empty; restore the file")
    reader = csv.reader(text.splitlines(keepends=True))
    header = next(reader)
    return header, _rows(path, header, reader, text)


def _rows(path: Path, header: Sequence[str], reader: Iterable[list[str]], text: str) -> Iterator[tuple[int, list[str]]]:
    width = len(header)
    for number, row in enumerate(reader, 2):
        if len(row) != width:
            raise TableError(
                f"{path}, row {number}: {len(row)} cells where the header has {width}; restore the row or the file"
            )
        yield number, row
    if not text.endswith("\n"):
        raise TableError(f"{path}: the last line has no end, so the file was cut off; restore it")


def read_records(path: Path) -> list[dict[str, str]]:
    """All rows as dicts; an absent file gives no rows. Raises TableError as `read_rows` does."""
    if not path.is_file():
        return []
    header, rows = read_rows(path)
    return [dict(zip(header, row, strict=True)) for _, row in rows]


def write_table(path: Path, header: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Write a table in the one form. None is an empty cell."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows([["" if cell is None else cell for cell in row] for row in rows])


def write_records(path: Path, header: Sequence[str], records: Iterable[Mapping[str, object]]) -> None:
    """Write dicts as a table; keys outside the header are left out, missing ones are empty."""
    write_table(path, header, ([record.get(name, "") for name in header] for record in records))
