"""What is told of a request afterwards: one line in the log, and numbers for `/metrics`. Neither holds a word of a draft."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Collection
from pathlib import Path

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from claimcheck.serving.metrics import Metrics
from claimcheck.serving.refusals import RefusalError

SEND_LIMIT = 30.0  # seconds that a client may leave a piece of the answer unread
METHODS = frozenset({"GET", "HEAD", "POST", "OPTIONS"})
log = logging.getLogger("claimcheck.serve")


class Ledger:
    """Logs and counts each request, turns what breaks into a 500 that tells nothing of the draft, and gives up on who does not read."""

    def __init__(self, app: ASGIApp, metrics: Metrics, paths: Collection[str]) -> None:
        self._app, self._metrics, self._paths = app, metrics, frozenset(paths)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """As ASGI has it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        start, status, size = time.perf_counter(), 0, 0

        async def tell(message: Message) -> None:
            nonlocal status, size
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [*message.get("headers", ()), (b"x-content-type-options", b"nosniff")]
            size += len(message.get("body", b""))
            async with asyncio.timeout(SEND_LIMIT):
                await send(message)

        try:
            await self._app(scope, receive, tell)
        except Exception as error:  # its message may quote the draft: the kind and the place are told
            log.error("%s at %s: please report it", type(error).__name__, _place(error))
            if not status:
                await _broken().response()(scope, receive, tell)
        finally:
            self._note(scope, status, size, time.perf_counter() - start)

    def _note(self, scope: Scope, status: int, size: int, seconds: float) -> None:
        path = scope["path"] if scope["path"] in self._paths else "other"
        method = scope["method"] if scope["method"] in METHODS else "other"
        self._metrics.answered(method, path, status, seconds)
        client = (scope.get("client") or ("-",))[0]
        log.info("%s %s %s %d %d bytes %.0f ms", client, method, path, status, size, 1000 * seconds)


def _broken() -> RefusalError:
    return RefusalError(500, "fault", "claimcheck itself failed on this request", advice="report the line in the log")


def _place(error: BaseException) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else "?"
