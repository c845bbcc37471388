"""What happens in a worker: it loads the engine, then checks one draft after another and writes each result into the store."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from multiprocessing import connection

from claimcheck.batch.store import Store
from claimcheck.batch.tasks import MOST_WORDS, Order, check_task
from claimcheck.pipeline import engine
from claimcheck.processes import WORN, live_for_parent, memory_held


@dataclass(frozen=True, slots=True)
class Ready:
    """The worker has loaded the engine; `fault` says why not."""

    fault: str | None = None


def work(pipe: connection.Connection, order: Order) -> None:
    """The life of a worker: until the pipe is closed, the run has gone, or it is worn."""
    live_for_parent()
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
            last = memory_held() > WORN
            pipe.send(replace(answer, last=last))
