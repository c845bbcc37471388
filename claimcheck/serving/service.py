"""The warm checker that all routes share: some workers, a queue with an end, a time limit."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from datetime import date
from typing import Any

import anyio.to_thread

from claimcheck.gate.worker import CheckError, Worker
from claimcheck.reading import Source
from claimcheck.serving.metrics import Metrics
from claimcheck.serving.refusals import RefusalError
from claimcheck.settings import Settings

STATUS = {"unreadable": (422, "unreadable"), "late": (503, "too_slow"), "broken": (503, "broken")}


class Service:
    """Checks articles for the routes. `start` before the first, `stop` after the last; both belong to one event loop."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.limits = settings.serve
        self.metrics = Metrics()
        self._workers = [Worker(settings) for _ in range(self.limits.workers)]
        self._idle: asyncio.Queue[Worker] = asyncio.Queue()
        self._limiter = anyio.CapacityLimiter(len(self._workers))
        self._waiting = 0

    async def start(self) -> None:
        """Load the engine in every worker. Raises CheckError when that fails."""
        async with anyio.create_task_group() as tasks:
            for worker in self._workers:
                tasks.start_soon(self._start, worker)

    async def _start(self, worker: Worker) -> None:
        await anyio.to_thread.run_sync(worker.start, limiter=self._limiter)
        self._idle.put_nowait(worker)

    def stop(self) -> None:
        """End the workers."""
        for worker in self._workers:
            worker.close()

    async def check(
        self, source: Source, published: date | None = None, limit: float | None = None
    ) -> Mapping[str, Any]:
        """The report record (claimcheck-report/1) of an article. Raises RefusalError: 422 unreadable, 503 busy, too slow or broken.

        `limit` is in seconds, waiting for a worker included; without it the settings' time limit holds.
        """
        limit = limit or self.limits.time_limit
        worker = await self._hire(limit)
        began = time.monotonic()
        try:
            report = await anyio.to_thread.run_sync(worker.check, source, published, limit, limiter=self._limiter)
        except CheckError as error:
            status, code = STATUS[error.kind]
            self.metrics.failed(code)
            raise RefusalError(status, code, str(error), {"Retry-After": "5"} if status == 503 else None) from None
        finally:
            self._idle.put_nowait(worker)
        self.metrics.checked(time.monotonic() - began, report)
        return report

    async def _hire(self, limit: float) -> Worker:
        """A worker that is free; no more than the settings' `queue` may wait for one."""
        if self._waiting >= self.limits.queue:
            self.metrics.failed("busy")
            raise RefusalError(
                503, "busy", f"{self.limits.queue} articles wait already: try again", {"Retry-After": "5"}
            )
        self._waiting += 1
        try:
            async with asyncio.timeout(limit):
                return await self._idle.get()
        except TimeoutError:
            self.metrics.failed("busy")
            raise RefusalError(
                503, "busy", f"no worker was free within {limit:g} s: try again", {"Retry-After": "5"}
            ) from None
        finally:
            self._waiting -= 1
