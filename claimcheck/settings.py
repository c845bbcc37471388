"""One Settings record, read from `claimcheck.toml` or `[tool.claimcheck]` in `pyproject.toml`, nearest folder first."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from claimcheck.domain.reports import SEVERITIES, Severity
from claimcheck.setting_tables import (
    NO_GATE,
    NO_SERVE,
    GateSettings,
    ServeSettings,
    meant,
    read_gate,
    read_serve,
    seconds,
    string,
    strings,
)


class SettingsError(ValueError):
    """Settings that cannot be used: the message is one line, with the file, the key and what it may be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How to check. `select` and `ignore` hold rule names, codes or starts of codes ("N", "N10").

    select: check these rules only; empty means all. ignore: leave these out. per_path_ignores: (glob, rules) pairs.
    fail_level: the least severity that makes the exit code 1. format: how to print. published: the day of publication when
    the article does not say. data: folders with data packages of one's own. exclude: patterns, in the syntax of .gitignore,
    of files that are not taken from folders. jobs: how many workers; None leaves it to the program. timeout: seconds that
    one file may take. cache: keep results and use those kept. gate and serve: the tables of those names. source: the file that this
    was read from.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    per_path_ignores: tuple[tuple[str, tuple[str, ...]], ...] = ()
    fail_level: Severity = "error"
    format: str = "text"
    published: date | None = None
    data: tuple[Path, ...] = ()
    exclude: tuple[str, ...] = ()
    jobs: int | None = None
    timeout: float | None = None
    cache: bool = True
    gate: GateSettings = NO_GATE
    serve: ServeSettings = NO_SERVE
    source: Path | None = None


def load_settings(folder: Path) -> Settings:
    """The settings that hold in `folder`: of the nearest settings file there or above, else the defaults.

    Raises SettingsError, with one clear line, on a file that cannot be read or a key that means nothing.
    """
    for place in (folder, *folder.parents):
        for name, keys in (("claimcheck.toml", ()), ("pyproject.toml", ("tool", "claimcheck"))):
            path = place / name
            if path.is_file():
                table = _table(path, keys)
                if table is not None:
                    return read_settings(table, path)
    return Settings()


def read_settings(table: Mapping[str, Any], path: Path) -> Settings:
    """Settings from a table of `path`. Keys may be written with hyphens or underscores. Raises SettingsError."""
    values: dict[str, Any] = {}
    for key, value in table.items():
        name = key.replace("-", "_")
        if name not in READERS and name not in TABLES:
            raise SettingsError(f"{path}: unknown setting {key!r}; {meant(name, (*READERS, *TABLES))}")
        try:
            values[name] = TABLES[name](value, path.parent) if name in TABLES else READERS[name](value)
        except (TypeError, ValueError) as error:
            raise SettingsError(f"{path}: {key}: {error}") from None
    values["data"] = tuple((path.parent / folder) for folder in values.get("data", ()))
    return Settings(source=path, **values)


def read_day(value: Any) -> date:
    """A day from a date or a string "YYYY-MM-DD". Raises ValueError with a line for the user."""
    if isinstance(value, date):
        return value.date() if isinstance(value, datetime) else value
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            raise ValueError(f"{value} is no day of the calendar") from None
    raise ValueError(f"expected a date such as 2014-02-05, not {value!r}")


def matches(selectors: tuple[str, ...], code: str, name: str) -> bool:
    """Whether one of the selectors names the rule: by its name, its code, or the start of its code."""
    return any(one == name or code.startswith(one.upper()) for one in selectors if one)


def _table(path: Path, keys: tuple[str, ...]) -> Mapping[str, Any] | None:
    try:
        table: Any = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        if keys and b"tool.claimcheck" not in _bytes(path):
            return None  # another tool's business
        raise SettingsError(f"{path}: cannot be read as TOML: {error}") from None
    for key in keys:
        table = table.get(key) if isinstance(table, dict) else None
    if table is not None and not isinstance(table, dict):
        raise SettingsError(f"{path}: [tool.claimcheck] must be a table")
    return table


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def _path_ignores(value: Any) -> tuple[tuple[str, tuple[str, ...]], ...]:
    if not isinstance(value, dict):
        raise ValueError(f'expected a table such as {{"sport/*" = ["D103"]}}, not {value!r}')
    return tuple((glob, strings(rules)) for glob, rules in value.items())


def _severity(value: Any) -> Any:
    if value not in SEVERITIES:
        raise ValueError(f"expected one of {', '.join(SEVERITIES)}, not {value!r}")
    return value


def _jobs(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise ValueError(f"expected a number of workers such as 2, not {value!r}")
    return value


def _switch(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError(f"expected true or false, not {value!r}")
    return value


READERS: dict[str, Callable[[Any], Any]] = {
    "select": strings,
    "ignore": strings,
    "per_path_ignores": _path_ignores,
    "fail_level": _severity,
    "format": string,
    "published": read_day,
    "data": strings,
    "exclude": strings,
    "jobs": _jobs,
    "timeout": seconds,
    "cache": _switch,
}
TABLES: dict[str, Callable[[Any, Path], Any]] = {"gate": read_gate, "serve": read_serve}
