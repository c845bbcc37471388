"""Rules, readers and writers are found, not registered: by folder, and by entry point for those of other packages.

A file dropped into `rules/`, `reading/` or `reporting/` is a plug-in by its name alone. A package of its own announces
one under the entry point groups `claimcheck.rules`, `claimcheck.readers` and `claimcheck.writers`: the name of the entry
point is the plug-in's name, its value is the module.
"""

from __future__ import annotations

import importlib
import inspect
import io
import pkgutil
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, partial
from importlib.metadata import EntryPoints, entry_points
from itertools import pairwise
from types import ModuleType
from typing import Any, BinaryIO

from claimcheck.domain.reports import SEVERITIES, Severity
from claimcheck.domain.text import Article

CODE = re.compile(r"[A-Z]{1,4}\d{3}")


class PluginError(ValueError):
    """A plug-in that does not keep its side of the bargain. The message names it, and what is missing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule as its module tells it: `name` is the file's with hyphens, `page` its docstring, the checks None when absent.

    `check_fault` is asked only of claims of which a fault was found: a diagnosis, a remark, or a broken tie that blames them.
    """

    code: str
    name: str
    severity: Severity
    title: str
    page: str
    check_fault: Callable[..., Iterator[Any]] | None = None
    check_claim: Callable[..., Iterator[Any]] | None
    check_article: Callable[..., Iterator[Any]] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """A reader: `suffixes` of the files that it takes, and `read(data, source)`, which gives an Article or raises ReadError.

    `recognises(head)` says of the first bytes whether they are of this format for certain. `exacting` when a file with the
    suffix may be something else, so that one in a folder is taken only when it is recognised (a .json that is no news item).
    `most_bytes` is the size from which a file is no article, `page` what its docstring tells users.
    """

    name: str
    page: str
    suffixes: tuple[str, ...]
    read: Callable[[bytes, str], Article]
    recognises: Callable[[bytes], bool]
    exacting: bool = False
    most_bytes: int = 500_000  # a long read is 50,000 characters: more would keep a desk waiting

    @property
    def title(self) -> str:
        """The first sentence of its page."""
        return self.page.partition("\n\n")[0].replace("\n", " ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Writer:
    """A writer: `write(report, stream, layout)` prints a Report in one format.

    `binary` when the stream is one of bytes (the module says `BINARY = True`), else it is one of text. `exhibits` when the
    format shows charts and rows that have to be gathered for it first (`EXHIBITS = True`).
    """

    name: str
    title: str
    write: Callable[..., None]
    binary: bool = False
    exhibits: bool = False

    def as_bytes(self, report: Any, layout: Any) -> bytes:
        """The whole file."""
        held = io.BytesIO()
        self.write_bytes(report, held, layout)
        return held.getvalue()

    def write_bytes(self, report: Any, stream: BinaryIO, layout: Any) -> None:
        """Write the file as it comes. Text becomes UTF-8; what UTF-8 cannot hold (half a character from a broken source) is escaped."""
        if self.binary:
            self.write(report, stream, layout)
            return
        text = io.TextIOWrapper(stream, encoding="utf-8", errors="backslashreplace", newline="")
        try:
            self.write(report, text, layout)
        finally:
            text.detach()  # flushes, and leaves the stream open


def rules() -> tuple[Rule, ...]:
    """Every rule there is, in the order of their codes. Raises PluginError on a broken one."""
    found = tuple(sorted((_rule(name, module) for name, module in _modules("rules", "")), key=lambda rule: rule.code))
    for one, next_one in pairwise(found):
        if one.code == next_one.code:
            raise PluginError(f"rules {one.name} and {next_one.name} have one code, {one.code}: codes are never shared")
    return found


def readers() -> tuple[Reader, ...]:
    """Every reader there is, by name."""
    return tuple(_reader(name, module) for name, module in _modules("reading", "from_"))


def writers() -> dict[str, Writer]:
    """Every writer there is, by the name that `--format` takes."""
    found = (_writer(name, module) for name, module in _modules("reporting", "to_"))
    return {writer.name: writer for writer in found}


def formats() -> tuple[str, ...]:
    """The name of every writer, none of them loaded."""
    return tuple(sorted(_loaders("reporting", "to_")))


def writer(name: str) -> Writer | None:
    """The writer of one format, the others left where they are; None when there is none."""
    load = _loaders("reporting", "to_").get(name)
    return None if load is None else _writer(name, load())


@cache
def _modules(room: str, prefix: str) -> tuple[tuple[str, ModuleType], ...]:
    """Modules of a room whose file name starts with `prefix`, and those announced by entry points, as (name, module)."""
    return tuple(sorted((name, load()) for name, load in _loaders(room, prefix).items()))


@cache
def _loaders(room: str, prefix: str) -> Mapping[str, Callable[[], ModuleType]]:
    """What loads each of them: a command needs one writer, and each module that it need not read is time won."""
    found: dict[str, Callable[[], ModuleType]] = {}
    package = importlib.import_module(f"claimcheck.{room}")
    for info in pkgutil.iter_modules(package.__path__):
        if info.name.startswith(prefix) and not info.name.startswith("_"):
            name = info.name.removeprefix(prefix).replace("_", "-")
            found[name] = partial(importlib.import_module, f"{package.__name__}.{info.name}")
    for point in announced(f"claimcheck.{GROUPS[room]}"):
        found.setdefault(point.name, point.load)
    return found


def announced(group: str) -> EntryPoints:
    """What the packages announce of one group ("claimcheck.rules")."""
    found: EntryPoints = _entry_points().select(group=group)
    return found


@cache
def _entry_points() -> Any:
    return entry_points()  # each look goes through all that is installed


GROUPS = {"rules": "rules", "reading": "readers", "reporting": "writers"}


@cache
def _rule(name: str, module: ModuleType) -> Rule:
    code: str = getattr(module, "CODE", "")
    severity: Severity = getattr(module, "SEVERITY", "")  # type: ignore[arg-type]
    page = inspect.cleandoc(module.__doc__ or "")
    checks = {check: getattr(module, check, None) for check in ("check_fault", "check_claim", "check_article")}
    missing = [
        what
        for what, present in (
            ("CODE such as N101", CODE.fullmatch(code)),
            (f"SEVERITY, one of {', '.join(SEVERITIES)}", severity in SEVERITIES),
            ("a docstring, which is its page", page),
            ("check_claim or check_article", any(checks.values())),
        )
        if not present
    ]
    if missing:
        raise PluginError(f"rule {name} lacks {' and '.join(missing)}")
    title = page.partition("\n\n")[0].replace("\n", " ")
    return Rule(code=code, name=name, severity=severity, title=title, page=page, **checks)


def _reader(name: str, module: ModuleType) -> Reader:
    suffixes, read = getattr(module, "SUFFIXES", ()), getattr(module, "read", None)
    if not suffixes or read is None:
        raise PluginError(f"reader {name} lacks SUFFIXES or read(data, source)")
    options = {
        field: getattr(module, field.upper()) for field in ("exacting", "most_bytes") if hasattr(module, field.upper())
    }
    page = inspect.cleandoc(module.__doc__ or name)
    recognises = getattr(module, "recognises", lambda head: False)  # noqa: ARG005
    return Reader(name=name, page=page, suffixes=tuple(suffixes), read=read, recognises=recognises, **options)


def _writer(name: str, module: ModuleType) -> Writer:
    write = getattr(module, "write", None)
    if write is None:
        raise PluginError(f"writer {name} lacks write(report, stream, layout)")
    title = inspect.cleandoc(module.__doc__ or name).partition("\n")[0]
    binary, exhibits = (bool(getattr(module, attribute, False)) for attribute in ("BINARY", "EXHIBITS"))
    return Writer(name=name, title=title, write=write, binary=binary, exhibits=exhibits)
