"""A warm process that checks one draft after another, and that may be killed: what takes too long is given up, and nothing else is lost."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from multiprocessing import connection
from multiprocessing.process import BaseProcess
from typing import Any, Literal

from claimcheck.domain.reports import Problem
from claimcheck.pipeline import check_sources, engine
from claimcheck.plugins import writers
from claimcheck.processes import START_LIMIT, WORN, end_of, interrupts_held, live_for_parent, memory_held
from claimcheck.reading import Source
from claimcheck.reporting import Layout
from claimcheck.reporting.records import Record, report_record
from claimcheck.settings import Settings

Kind = Literal["unreadable", "late", "broken"]


class CheckError(RuntimeError):
    """No check could be made. `kind`: the article is unreadable, it took too long, or the worker broke. The message is one line."""

    def __init__(self, kind: Kind, message: str) -> None:
        super().__init__(message)
        self.kind = kind


@dataclass(frozen=True, slots=True)
class _Said:
    """What a worker says: ready, or a report, as a record or as its page; `worn` when it is to be replaced."""

    report: Record | None = None
    page: bytes | None = None
    fault: str | None = None
    worn: bool = False


class Worker:
    """One process with the engine loaded. `check` may be called from any thread, by one at a time."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._process: BaseProcess | None = None
        self._pipe: connection.Connection | None = None
        self._lock = threading.Lock()

    def start(self) -> None:
        """Load the engine now. Raises CheckError when that fails."""
        with self._lock:
            self._alive()

    @property
    def alive(self) -> bool:
        """Whether the process is there."""
        return self._process is not None and self._pipe is not None and self._process.is_alive()

    def check(self, source: Source, published: date | None, limit: float) -> Mapping[str, Any]:
        """The report record (claimcheck-report/1) of one article, within `limit` seconds. Raises CheckError."""
        report = self._ask(source, published, None, limit).report
        assert report is not None
        return report

    def page(self, source: Source, published: date | None, format: str, limit: float) -> bytes:
        """The report of one article as the writer of `format` prints it. Raises CheckError."""
        page = self._ask(source, published, format, limit).page
        assert page is not None
        return page

    def _ask(self, source: Source, published: date | None, format: str | None, limit: float) -> _Said:
        with self._lock:
            pipe = self._alive()
            try:
                pipe.send((source, published, format))
                said = self._receive(limit)
            except (EOFError, OSError):
                self._stop()
                raise CheckError("broken", f"the check broke off ({self._end()})") from None
            if said is None:
                self._stop()
                raise CheckError("late", f"the check took more than {limit:.3g} s")
            if said.worn:
                self._stop()
        if said.fault is not None:
            raise CheckError("unreadable", said.fault)
        return said

    def close(self) -> None:
        """End the process."""
        with self._lock:
            self._stop()

    def _alive(self) -> connection.Connection:
        if self._process is not None and self._process.is_alive() and self._pipe is not None:
            return self._pipe
        self._stop()
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_work, args=(theirs, self._settings), daemon=True)
        with interrupts_held():
            self._process.start()
        theirs.close()
        try:
            said = self._receive(START_LIMIT)
        except (EOFError, OSError):
            said = _Said(fault=f"it ended with {self._end()}")
        if said is None or said.fault is not None:
            self._stop()
            raise CheckError("broken", f"no worker can be started ({said.fault if said else 'it took too long'})")
        return self._pipe

    def _receive(self, limit: float) -> _Said | None:
        assert self._pipe is not None and self._process is not None
        end = time.monotonic() + limit
        while (rest := end - time.monotonic()) > 0:
            ready = connection.wait([self._pipe, self._process.sentinel], rest)
            if self._pipe in ready:
                said = self._pipe.recv()
                assert isinstance(said, _Said)
                return said
            if ready:
                raise EOFError
        return None

    def _end(self) -> str:
        if self._process is None:
            return "no process"
        self._process.join(1)
        return end_of(self._process)

    def _stop(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.join(5)
        if self._pipe is not None:
            self._pipe.close()
        self._pipe = None


class _Leave:
    """SIGTERM, which a service manager sends to the whole group: leave, but not with a draft in hand."""

    def __init__(self) -> None:
        self.told = self.busy = False
        signal.signal(signal.SIGTERM, self._tell)

    def _tell(self, number: int, frame: object) -> None:  # noqa: ARG002 (as signal calls it)
        self.told = True
        if not self.busy:
            os._exit(0)


def _work(pipe: connection.Connection, settings: Settings) -> None:
    live_for_parent()
    leave = _Leave()
    try:
        engine(settings)
    except Exception as error:
        pipe.send(_Said(fault=f"{type(error).__name__}: {error}"))
        return
    pipe.send(_Said())
    with suppress(EOFError, OSError):  # nobody needs us any more
        while not leave.told:
            source, published, format = pipe.recv()
            leave.busy = True
            said = _checked(source, published, format, settings)
            pipe.send(replace(said, worn=said.worn or leave.told))
            leave.busy = False


def _checked(source: Source, published: date | None, format: str | None, settings: Settings) -> _Said:
    report = check_sources([source], replace(settings, format=format or settings.format), published)
    problem: Problem | None = report.problems[0] if report.problems else None
    if problem is not None:
        return _Said(fault=problem.message, worn=memory_held() > WORN)
    if format is None:
        return _Said(report=report_record(report), worn=memory_held() > WORN)
    return _Said(page=writers()[format].as_bytes(report, Layout()), worn=memory_held() > WORN)
