"""A Parquet table of the same rows as CSV, with typed columns, for pandas. Needs the extra `parquet`; give it -o FILE."""

from __future__ import annotations

from datetime import date
from typing import Any, BinaryIO

from claimcheck.domain.reports import Report
from claimcheck.reporting.layout import Layout
from claimcheck.reporting.rows import COLUMNS, table_rows
from claimcheck.settings import SettingsError

BINARY = True


def write(report: Report, stream: BinaryIO, layout: Layout) -> None:  # noqa: ARG001
    """Write the table; `pandas.read_parquet` reads it. Raises SettingsError, naming the extra, without pyarrow."""
    try:
        import pyarrow as arrow  # large, and needed for this format alone
        from pyarrow import parquet
    except ImportError as error:
        raise SettingsError("--format parquet needs pyarrow: pip install 'claimcheck-news[parquet]'") from error
    kinds: dict[type, Any] = {str: arrow.string(), int: arrow.int32(), float: arrow.float64(), date: arrow.date32()}
    schema = arrow.schema([(name, kinds[kind]) for name, kind in COLUMNS.items()])
    rows = [{name: _typed(row[name], kind) for name, kind in COLUMNS.items()} for row in table_rows(report)]
    parquet.write_table(arrow.Table.from_pylist(rows, schema=schema), stream)


def _typed(value: Any, kind: type) -> Any:
    if value is None:
        return None
    if kind is date:
        return date.fromisoformat(value)
    if kind is str:  # half a character from a broken source has no place in UTF-8
        return value.encode("utf-8", "backslashreplace").decode("utf-8")
    return kind(value)
