"""The terminal: standard error, colour, width, and output files that are written whole or not at all."""

from __future__ import annotations

import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import BinaryIO, TextIO

from claimcheck.domain.reports import Report
from claimcheck.plugins import Writer
from claimcheck.processes import interrupts_held
from claimcheck.reporting import Layout


def complain(message: str) -> None:
    """One line on standard error."""
    sys.stderr.write(f"claimcheck: {' '.join(message.split())}\n")


def use_utf8() -> None:
    """Print UTF-8 whatever the locale says; a character that cannot be printed is escaped, and breaks nothing."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def layout_for(stream: TextIO, quiet: bool, verbose: bool) -> Layout:
    """Colour and width of a terminal; 100 columns without colour for a file or a pipe."""
    terminal = stream.isatty()
    width = min(120, max(60, shutil.get_terminal_size((100, 24)).columns)) if terminal else 100
    return Layout(width=width, color=_wants_color(terminal), quiet=quiet, verbose=verbose)


def print_report(
    writer: Writer, report: Report, output: Path | None, quiet: bool = False, verbose: bool = False
) -> None:
    """Put the report where it is wanted: into a file, whole or not at all, else on standard output. Raises OSError."""
    layout = Layout(quiet=quiet, verbose=verbose)
    if output is not None:
        with replacing(output) as stream:
            writer.write_bytes(report, stream, layout)
        return
    with interrupts_held() if _is_file(sys.stdout) else nullcontext():  # half a report would pass for a whole one
        if writer.binary:
            writer.write(report, sys.stdout.buffer, layout)
        else:
            writer.write(report, sys.stdout, layout_for(sys.stdout, quiet, verbose))
        sys.stdout.flush()


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """A stream whose bytes take the file's place at the end, all or none: a reader never sees half of it. Raises OSError."""
    handle, name = tempfile.mkstemp(dir=path.parent or Path(), prefix=f".{path.name}.", suffix=".part")
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            yield stream
        part.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def write_file(path: Path, data: bytes) -> None:
    """Put `data` into the file, all or none. Raises OSError."""
    with replacing(path) as stream:
        stream.write(data)


def _is_file(stream: TextIO) -> bool:
    try:
        return stat.S_ISREG(os.fstat(stream.fileno()).st_mode)
    except (OSError, ValueError):
        return False


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _wants_color(terminal: bool) -> bool:
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (terminal and os.environ.get("TERM") != "dumb")
