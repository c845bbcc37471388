"""The warm workers that all routes share, and the limits on time and number.

A check runs in a worker process (`gate.worker`), because a thread that overruns its time cannot be ended, a process can: it is killed,
a fresh one is started behind the scenes, and whoever comes next is served by the others meanwhile.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from functools import partial
from typing import Any, TypeVar

import anyio
import anyio.to_thread

from claimcheck.gate import CheckError, Worker
from claimcheck.reading import Source
from claimcheck.serving.metrics import Metrics
from claimcheck.serving.refusals import RefusalError
from claimcheck.settings import Settings

Made = TypeVar("Made")
log = logging.getLogger("claimcheck.serve")


class Service:
    """Checks articles for the routes, `settings.serve.workers` at a time."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.limits = settings.serve
        self.workers = [Worker(settings) for _ in range(self.limits.workers)]
        self.waiting = 0
        self.replaced = 0
        self.metrics = Metrics()
        self.metrics.gauge("claimcheck_waiting", "Requests that wait for a worker", lambda: self.waiting)
        self.metrics.gauge("claimcheck_checking", "Workers at work, or being started", lambda: self.checking)
        self.metrics.gauge("claimcheck_workers", "Workers", lambda: len(self.workers))
        self.metrics.gauge(
            "claimcheck_workers_replaced", "Workers that died, were ended or were worn", lambda: self.replaced
        )
        self._free: asyncio.Queue[Worker] = asyncio.Queue()
        for worker in self.workers:
            self._free.put_nowait(worker)
        self._reviving: set[asyncio.Task[None]] = set()
        self._threads = anyio.CapacityLimiter(2 * self.limits.workers)

    @property
    def checking(self) -> int:
        """How many workers are at work, or being started."""
        return len(self.workers) - self._free.qsize()

    def start(self) -> None:
        """Load the engine in every worker. Raises CheckError when that fails."""
        with ThreadPoolExecutor(len(self.workers)) as pool:
            list(pool.map(Worker.start, self.workers))

    def stop(self) -> None:
        """End the workers."""
        for worker in self.workers:
            worker.close()

    async def check(
        self, source: Source, published: date | None = None, limit: float | None = None
    ) -> Mapping[str, Any]:
        """The report record (claimcheck-report/1) of one article, `limit` seconds at most. Raises RefusalError."""
        return await self._by_worker(lambda worker: partial(worker.check, source, published), limit)

    async def page(self, source: Source, published: date | None, format: str) -> bytes:
        """The report of one article as the writer of `format` prints it. Raises RefusalError."""
        return await self._by_worker(lambda worker: partial(worker.page, source, published, format), None)

    async def _by_worker(self, job: Callable[[Worker], Callable[[float], Made]], limit: float | None) -> Made:
        limit = self.limits.time_limit if limit is None else limit
        asked = time.monotonic()
        worker = await self._hire(limit)
        began = time.monotonic()
        rest = max(limit - (began - asked), 0.01)  # waiting counts: the limit is the sender's, not the worker's
        try:
            made = await anyio.to_thread.run_sync(job(worker), rest, limiter=self._threads)
        except CheckError as error:
            raise self._refused(*_told(error)) from None
        finally:
            self._release(worker)
        self.metrics.checked(time.monotonic() - began)
        return made

    async def _hire(self, limit: float) -> Worker:
        """A free worker, once it is this one's turn; no more than the settings' `queue` may wait."""
        if self.waiting >= self.limits.queue:
            raise self._refused(429, "busy", f"{self.waiting} requests wait already", "send it again in a second")
        self.waiting += 1
        try:
            async with asyncio.timeout(limit):
                return await self._free.get()
        except TimeoutError:
            raise self._refused(
                503, "busy", f"no worker was free within {limit:.3g} s", "send it again later"
            ) from None
        finally:
            self.waiting -= 1

    def _refused(self, status: int, code: str, message: str, advice: str) -> RefusalError:
        self.metrics.failed(code)
        headers = {} if status == 422 else {"Retry-After": "1" if status == 429 else "5"}
        return RefusalError(status, code, message, headers, where="body" if status == 422 else "", advice=advice)

    def _release(self, worker: Worker) -> None:
        """Free again; one that has died is started anew first, which nobody waits for."""
        if worker.alive:
            self._free.put_nowait(worker)
            return
        self.replaced += 1
        task = asyncio.create_task(self._revive(worker))
        self._reviving.add(task)
        task.add_done_callback(self._reviving.discard)

    async def _revive(self, worker: Worker) -> None:
        try:
            await anyio.to_thread.run_sync(worker.start, limiter=self._threads)
        except CheckError as error:
            log.error("%s; it is tried again at the next request", error)
        finally:
            self._free.put_nowait(worker)


def _told(error: CheckError) -> tuple[int, str, str, str]:
    message = str(error)
    if error.kind == "unreadable":
        return 422, "unreadable", message, "send an article: text, HTML or ninjs"
    if error.kind == "late":
        return 503, "too_slow", message, "send it in parts, or raise time-limit in [serve]"
    return 503, "broken", message, "send it again; if it breaks again, report it"
