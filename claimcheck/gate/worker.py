"""A warm process that checks one draft after another, and that may be killed: what takes too long is given up, and nothing else is lost."""

from __future__ import annotations

import multiprocessing
import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from multiprocessing import connection
from multiprocessing.process import BaseProcess
from typing import Any, Literal

from claimcheck.domain.reports import Problem
from claimcheck.pipeline import check_sources, engine
from claimcheck.processes import WORN, end_of, interrupts_held, live_for_parent, memory_held
from claimcheck.reading import Source
from claimcheck.reporting.records import Record, report_record
from claimcheck.settings import Settings

START_LIMIT = 300.0  # seconds to load the engine, on the slowest machine with an index still to be built
Kind = Literal["unreadable", "late", "broken"]


class CheckError(RuntimeError):
    """No check could be made. `kind`: the article is unreadable, it took too long, or the worker broke. The message is one line."""

    def __init__(self, kind: Kind, message: str) -> None:
        super().__init__(message)
        self.kind = kind


@dataclass(frozen=True, slots=True)
class _Said:
    """What a worker says: ready, or a report; `worn` when it is to be replaced."""

    report: Record | None = None
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

    def check(self, source: Source, published: date | None, limit: float) -> Mapping[str, Any]:
        """The report record (claimcheck-report/1) of one article, within `limit` seconds. Raises CheckError."""
        with self._lock:
            pipe = self._alive()
            try:
                pipe.send((source, published))
                said = self._receive(limit)
            except (EOFError, OSError):
                self._stop()
                raise CheckError("broken", f"the check broke off ({self._end()})") from None
            if said is None:
                self._stop()
                raise CheckError("late", f"the check took more than {limit:g} s")
            if said.worn:
                self._stop()
        if said.fault is not None or said.report is None:
            raise CheckError("unreadable", said.fault or "nothing was read")
        return said.report

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


def _work(pipe: connection.Connection, settings: Settings) -> None:
    live_for_parent()
    try:
        engine(settings)
    except Exception as error:
        pipe.send(_Said(fault=f"{type(error).__name__}: {error}"))
        return
    pipe.send(_Said())
    with suppress(EOFError, OSError):  # nobody needs us any more
        while True:
            source, published = pipe.recv()
            pipe.send(_checked(source, published, settings))


def _checked(source: Source, published: date | None, settings: Settings) -> _Said:
    report = check_sources([source], settings, published)
    worn = memory_held() > WORN
    problem: Problem | None = report.problems[0] if report.problems else None
    return _Said(fault=problem.message, worn=worn) if problem else _Said(report=report_record(report), worn=worn)
