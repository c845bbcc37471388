"""What worker processes have in common: they end with the process that started them, and none takes all the memory."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import connection, parent_process
from multiprocessing.process import BaseProcess
from pathlib import Path

START_LIMIT = 300.0  # seconds to load the engine, on the slowest machine with an index still to be built
MOST_MEMORY = 4 * 2**30  # bytes that one draft may need before it is given up
WORN = 3 * 2**29  # bytes of a worker that is replaced by a fresh one after its draft


@contextmanager
def interrupts_held() -> Iterator[None]:
    """A Ctrl-C waits until this is done. Where signals cannot be held it does not."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def live_for_parent() -> None:
    """To be called first in a worker: Ctrl-C is for the parent, its death is ours, and memory has a limit."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_leave_with_parent, daemon=True).start()
    _limit_memory()


def _leave_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)


def _limit_memory() -> None:
    try:
        import resource  # there is none on Windows
    except ImportError:
        return
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    limit = MOST_MEMORY if most == resource.RLIM_INFINITY else min(MOST_MEMORY, most)
    try:
        resource.setrlimit(resource.RLIMIT_AS, (limit, most))
    except (OSError, ValueError):
        return  # macOS refuses; the time limit still holds


def memory_held() -> int:
    """Bytes of memory held now, as far as the system tells; 0 where it does not."""
    try:
        pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    except OSError:
        return 0
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def end_of(process: BaseProcess) -> str:
    """How a process ended: the name of the signal, or its exit code."""
    code = process.exitcode
    if code is None or code >= 0:
        return f"exit code {code}"
    try:
        return signal.Signals(-code).name
    except ValueError:
        return f"signal {-code}"
