"""Is a package whole and right? Hashes, row counts and sums at every build; names, units, keys and cross-checks on demand."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from claimcheck.reference.areas import Areas
from claimcheck.reference.bounds import read_bounds
from claimcheck.reference.caveats import read_caveats
from claimcheck.reference.cells import FIELD, Reader
from claimcheck.reference.measures import Words
from claimcheck.reference.packages import Fault, Package, PackageError, Table
from claimcheck.reference.tables import TableError, read_records, read_rows

SHOWN = 3
SEAL = "if the change is meant, run tools/seal_package.py; else restore the file"


def check_files(package: Package) -> None:
    """Raises PackageError when a file of the package is missing, cut off, or not the one that was sealed."""
    for fault in file_faults(package):
        raise PackageError(fault)


def file_faults(package: Package) -> Iterator[Fault]:
    """What differs between the files and what the descriptor says of them: bytes, hash."""
    for resource in package.descriptor["resources"]:
        path = package.folder / resource["path"]
        file = f"{package.name}/{path.name}"
        if not path.is_file():
            yield Fault(
                file=file,
                row=None,
                message="is not there",
                remedy="restore it, or take its resource out of datapackage.json",
            )
            continue
        data = path.read_bytes()
        size = resource.get("bytes")
        if size is not None and len(data) < size and not data.endswith(b"\n"):
            yield Fault(
                file=file,
                row=data.count(b"\n") + 1,
                message=f"cut off: {len(data):,} bytes of {size:,}",
                remedy="restore the file",
            )
        elif resource.get("hash") and sha256(data) != resource["hash"]:
            yield Fault(file=file, row=None, message="its hash is not the one in datapackage.json", remedy=SEAL)


def sha256(data: bytes) -> str:
    """The hash as Data Package writes it."""
    return "sha256:" + hashlib.sha256(data).hexdigest()


def validate(package: Package, areas: Areas, words: Words) -> list[Fault]:
    """Everything that is wrong with one package, in the order of its files; checks against other packages are `agreements`."""
    faults = list(file_faults(package))
    missing = [fault for fault in faults if "hash" not in fault.message]
    if missing:
        return missing
    faults += _cell_faults(package, areas, words)
    for table in package.tables:
        faults += _key_faults(package, table)
        faults += _gap_faults(package, table, areas)
    faults += _check_faults(package, areas)
    for read in (lambda: list(read_bounds(package, areas, {})), lambda: list(read_caveats(package))):
        faults += _raised(read)
    return faults


def _raised(read: Callable[[], object]) -> list[Fault]:
    try:
        read()
    except PackageError as error:
        return [error.fault]
    return []


def _cell_faults(package: Package, areas: Areas, words: Words) -> list[Fault]:
    faults: list[Fault] = []
    try:
        for _ in Reader(package, areas, words, faults.append).cells():
            pass
    except PackageError as error:
        faults.append(error.fault)
    return faults


def _resource(package: Package, name: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = next(
        resource for resource in package.descriptor["resources"] if resource["name"] == name
    )
    return found


def _key_faults(package: Package, table: Table) -> Iterator[Fault]:
    keys = _resource(package, table.resource).get("schema", {}).get("primaryKey", [])
    keys = [keys] if isinstance(keys, str) else keys
    if not keys:
        return
    try:
        header, rows = read_rows(table.path)
        places = [header.index(key) for key in keys]
        seen: dict[tuple[str, ...], int] = {}
        for number, row in rows:
            key = tuple(row[place] for place in places)
            if key in seen:
                message = f"the same {', '.join(keys)} as row {seen[key]}: {', '.join(key)}"
                yield Fault(
                    file=f"{package.name}/{table.path.name}",
                    row=number,
                    message=message,
                    remedy="take one of the two rows out",
                )
            seen.setdefault(key, number)
    except (TableError, ValueError):
        return  # told by the reader of cells


def _gap_faults(package: Package, table: Table, areas: Areas) -> Iterator[Fault]:
    """Under complete coverage: each area of the field has a row in each period, release and kind that the table has."""
    if table.coverage != "complete":
        return
    area, period = table.columns.get("area", "area"), table.columns.get("period", "period")
    kinds = sorted({name for entry in table.values for name in FIELD.findall(entry.measure)})
    groups: dict[tuple[str, ...], set[str]] = {}
    for record in read_records(table.path):
        if any(name not in record for name in (area, *kinds)):
            return  # told by the reader of cells
        key = (record.get(period, ""), record.get(table.columns.get("release", "release"), ""), *map(record.get, kinds))
        groups.setdefault(tuple(part or "" for part in key), set()).add(record[area])
    for key, present in groups.items():
        absent = [
            name
            for name in _expected(package, table, areas)
            if name not in present and not _excused(package, name, key[0])
        ]
        if absent:
            more = f" and {len(absent) - SHOWN} more" if len(absent) > SHOWN else ""
            place = ", ".join(filter(None, key))
            message = f"no row for {', '.join(absent[:SHOWN])}{more} in {place}, though the table says it is complete"
            remedy = "restore the row, or name it in gaps"
            yield Fault(file=f"{package.name}/{table.path.name}", row=None, message=message, remedy=remedy)


def _expected(package: Package, table: Table, areas: Areas) -> list[str]:
    left_out = set(package.settings.get("without", ())).union(*(entry.without for entry in table.values))
    return [area for area in package.field(areas.territorial) if area not in left_out]


def _excused(package: Package, area: str, period: str) -> bool:
    return any(
        area in gap.get("areas", (area,)) and period in gap.get("periods", (period,))
        for gap in package.settings.get("gaps", ())
    )


def _check_faults(package: Package, areas: Areas) -> Iterator[Fault]:
    kinds = {"rows": _rows_check, "sum": _sum_check, "parts": _parts_check}
    for check in package.settings.get("checks", ()):
        if check["kind"] in kinds:
            path = package.folder / _resource(package, check["resource"])["path"]
            try:
                message = kinds[check["kind"]](check, read_records(path), areas)
            except (TableError, KeyError, InvalidOperation) as error:
                message = f"the check {check['kind']} cannot be made: {error}"
            if message:
                yield Fault(file=f"{package.name}/{path.name}", row=None, message=message, remedy=SEAL)


def _rows_check(check: Mapping[str, Any], records: Sequence[Mapping[str, str]], _areas: Areas) -> str:
    return "" if len(records) == check["equals"] else f"{len(records):,} rows where there should be {check['equals']:,}"


def chosen(records: Sequence[Mapping[str, str]], where: Mapping[str, Any], areas: Areas) -> Iterator[Mapping[str, str]]:
    """The records whose columns hold what `where` says: a text, a list of texts, or "@territorial"."""
    wanted = {name: expand(value, areas) for name, value in where.items()}
    return (record for record in records if all(record[name] in values for name, values in wanted.items()))


def expand(value: Any, areas: Areas) -> set[str]:
    """The names that a text or list of texts stands for, with "@territorial" spelt out."""
    listed = [value] if isinstance(value, str) else list(value)
    return {name for item in listed for name in (areas.territorial if item == "@territorial" else (item,))}


def add_up(records: Iterator[Mapping[str, str]], column: str) -> Decimal:
    """The sum of a column; empty and suppressed cells count nothing."""
    return sum((Decimal(record[column]) for record in records if record[column] not in ("", "x")), Decimal(0))


def _sum_check(check: Mapping[str, Any], records: Sequence[Mapping[str, str]], areas: Areas) -> str:
    found = add_up(chosen(records, check.get("where", {}), areas), check["column"])
    wanted = Decimal(str(check["equals"]))
    if abs(found - wanted) <= Decimal(str(check.get("tolerance", 0))):
        return ""
    return f"column {check['column']} adds up to {found:,} where it should be {wanted:,} ({check.get('where', 'all rows')})"


def _parts_check(check: Mapping[str, Any], records: Sequence[Mapping[str, str]], areas: Areas) -> str:
    parts, where, column = expand(check["parts"], areas), check.get("where", {}), check["column"]
    groups: dict[tuple[str, ...], list[Decimal]] = {}
    keys = check.get("by", ["period", "release"])
    for record in chosen(records, where, areas):
        place = 0 if record["area"] == check["whole"] else 1 if record["area"] in parts else None
        if place is not None and record[column] not in ("", "x"):
            sums = groups.setdefault(tuple(record.get(key, "") for key in keys), [Decimal("NaN"), Decimal(0)])
            sums[place] = Decimal(record[column]) if place == 0 else sums[1] + Decimal(record[column])
    tolerance = Decimal(str(check.get("tolerance", 0)))
    for key, (whole, sum_of_parts) in groups.items():
        if not whole.is_nan() and abs(whole - sum_of_parts) > tolerance:
            return f"{column} of {check['whole']} is {whole:,} and its parts add up to {sum_of_parts:,} ({', '.join(filter(None, key))})"
    return ""


def root_of(path: Path) -> Path:
    """The folder of reference data that a package folder lies in, or the folder itself."""
    return path.parent.parent if path.parent.name == "datasets" else path.parent
