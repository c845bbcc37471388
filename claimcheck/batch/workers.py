"""A pool of workers of which any may be killed or hang at any time: a draft is lost by neither.

The pools of the standard library lose the whole queue when one worker is killed. Here each worker has a pipe of its own and
one draft at a time; answers are small, results go by the store; so what a kill can cost is one draft, which is tried again.
"""

from __future__ import annotations

import multiprocessing
import time
from collections import Counter, deque
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing import connection
from multiprocessing.process import BaseProcess
from typing import Any

from claimcheck.batch.tasks import Answer, Order, Task, WorkersError
from claimcheck.batch.worker import Ready, work
from claimcheck.processes import START_LIMIT, end_of, interrupts_held

FALSE_STARTS = 4
TRIES = 2


@dataclass(slots=True, eq=False)
class _Worker:
    process: BaseProcess
    pipe: connection.Connection
    deadline: float
    ready: bool = False
    task: Task | None = None


@dataclass(slots=True)
class Pool:
    """`jobs` workers, each draft at most `limit` seconds. Use it as a context: leaving it ends the workers, whatever happened."""

    order: Order
    jobs: int
    limit: float
    _workers: list[_Worker] = field(default_factory=list)
    _queue: deque[Task] = field(default_factory=deque)
    _deaths: Counter[int] = field(default_factory=Counter)
    _false_starts: int = 0

    def __enter__(self) -> Pool:
        return self

    def __exit__(self, *_: object) -> None:
        for worker in self._workers:
            worker.process.kill()
        for worker in self._workers:
            worker.process.join(5)
            worker.pipe.close()
        self._workers.clear()

    def answers(self, tasks: Sequence[Task]) -> Iterator[Answer]:
        """One answer a task, as they come. Raises WorkersError when no worker can be started."""
        self._queue = deque(tasks)
        while self._queue or any(worker.task for worker in self._workers):
            self._hire()
            for worker in self._workers:
                self._feed(worker)
            self._wait()
            for worker in list(self._workers):
                yield from self._look_at(worker)

    def _hire(self) -> None:
        """As many workers as there is work for."""
        busy = sum(worker.task is not None for worker in self._workers)
        while len(self._workers) < min(self.jobs, busy + len(self._queue)):
            ours, theirs = multiprocessing.get_context("spawn").Pipe()
            process = multiprocessing.get_context("spawn").Process(target=work, args=(theirs, self.order), daemon=True)
            with interrupts_held():  # held in the worker for good: it would answer a Ctrl-C with a traceback
                process.start()
            theirs.close()
            self._workers.append(_Worker(process, ours, time.monotonic() + START_LIMIT))

    def _feed(self, worker: _Worker) -> None:
        if worker.ready and worker.task is None and self._queue:
            worker.task = self._queue.popleft()
            worker.deadline = time.monotonic() + self.limit
            with suppress(OSError):  # it has just died, which is seen next
                worker.pipe.send(worker.task)

    def _wait(self) -> None:
        """Until a worker answers, dies, or has had its time."""
        timed = [worker.deadline for worker in self._workers if worker.task or not worker.ready]
        rest = max(0.0, min(timed, default=time.monotonic() + self.limit) - time.monotonic())
        watched: list[Any] = [one for worker in self._workers for one in (worker.pipe, worker.process.sentinel)]
        connection.wait(watched, min(rest, 3600.0))

    def _look_at(self, worker: _Worker) -> Iterator[Answer]:
        late = (worker.task is not None or not worker.ready) and time.monotonic() >= worker.deadline
        gone = not worker.process.is_alive()  # asked before the pipe, which may hold its last answer
        try:
            said = worker.pipe.recv() if worker.pipe.poll() else None
        except (EOFError, OSError):
            said, gone = None, True
        if isinstance(said, Ready):
            self._started(worker, said)
        elif isinstance(said, Answer):
            worker.task = None
            yield said
            if said.last:
                self._dismiss(worker)
        elif gone or late:
            yield from self._died(worker, None if gone else f"took more than {self.limit:g} s")

    def _started(self, worker: _Worker, said: Ready) -> None:
        if said.fault is not None:
            raise WorkersError(f"no worker can be started ({said.fault})")
        worker.ready = True
        self._false_starts = 0

    def _died(self, worker: _Worker, why: str | None) -> Iterator[Answer]:
        """Its draft goes to the front of the queue once more, or is set aside."""
        task = worker.task
        self._dismiss(worker)
        if not worker.ready:
            self._false_starts += 1
            if self._false_starts >= FALSE_STARTS:
                raise WorkersError(f"no worker can be started: each {why or end_of(worker.process)} while loading")
        if task is None:
            return
        self._deaths[task.number] += 1
        if self._deaths[task.number] < TRIES:
            self._queue.appendleft(task)
            return
        words = why or f"ended its worker ({end_of(worker.process)})"
        told = f"checking it {words}, and so again when it was tried again: set aside, the others were checked"
        yield Answer(task.number, None, told, set_aside=True)

    def _dismiss(self, worker: _Worker) -> None:
        self._workers.remove(worker)
        worker.process.kill()
        worker.process.join(5)
        worker.pipe.close()
