"""What happens in a worker: it loads the engine, then checks one draft after another and writes each result into the store."""

from __future__ import annotations

import os
import signal
import threading
from contextlib import suppress
from dataclasses import dataclass, replace
from multiprocessing import connection, parent_process
from pathlib import Path

from claimcheck.batch.store import Store
from claimcheck.batch.tasks import MOST_WORDS, Order, check_task
from claimcheck.pipeline import engine

MOST_MEMORY = 4 * 2**30  # bytes that one draft may need before it is given up
WORN = 3 * 2**29  # bytes of a worker that is replaced by a fresh one after its draft


@dataclass(frozen=True, slots=True)
class Ready:
    """The worker has loaded the engine; `fault` says why not."""

    fault: str | None = None


def work(pipe: connection.Connection, order: Order) -> None:
    """The life of a worker: until the pipe is closed, the run has gone, or it is worn."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the run, which then ends its workers
    threading.Thread(target=_leave_with_the_run, daemon=True).start()
    _limit_memory()
    try:
        made = engine(order.settings)
    except Exception as error:
        pipe.send(Ready(fault=f"{type(error).__name__}: {error}"[:MOST_WORDS]))
        return
    store = Store(order.folder)
    pipe.send(Ready())
    last = False
    with suppress(EOFError, OSError):  # the run needs us no more
        while not last:
            answer = check_task(made, pipe.recv(), order, store)
            last = _memory() > WORN
            pipe.send(replace(answer, last=last))


def _leave_with_the_run() -> None:
    """A run that is killed takes its workers with it, busy or not."""
    run = parent_process()
    if run is not None:
        connection.wait([run.sentinel])
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


def _memory() -> int:
    """Bytes of memory held now, as far as the system tells; 0 where it does not."""
    try:
        pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    except OSError:
        return 0
    return int(pages) * os.sysconf("SC_PAGE_SIZE")
