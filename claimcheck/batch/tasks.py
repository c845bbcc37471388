"""A draft as it is given out, and what comes back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from claimcheck.batch.keys import Keys
from claimcheck.batch.store import Store
from claimcheck.domain.reports import Problem
from claimcheck.pipeline import Engine, check_source
from claimcheck.reading import ReadError, Source, fetch
from claimcheck.settings import Settings

MOST_WORDS = 1000  # of a problem: an answer that fits into a pipe at once cannot be cut in two by a kill


class WorkersError(RuntimeError):
    """No worker can be started. The message is one line."""


@dataclass(frozen=True, slots=True)
class Order:
    """What every draft of a run is checked with."""

    settings: Settings
    published: date | None
    keys: Keys
    folder: Path  # of the store


@dataclass(frozen=True, slots=True)
class Task:
    """A draft: its number in the run, its source, the key that it had when the run looked at it."""

    number: int
    source: Source
    key: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of a draft: the key of its result, or what is wrong.

    `set_aside` when it cost two workers, `last` when its worker leaves after it.
    """

    number: int
    key: str | None
    problem: str | None = None
    set_aside: bool = False
    last: bool = False


def check_task(made: Engine, task: Task, order: Order, store: Store) -> Answer:
    """Check a draft and keep its result under the key of what was in the file this time. Nothing is raised but an interrupt."""
    try:
        data = fetch(task.source)
        key = order.keys.of(task.source.name, data)
        outcome = check_source(made, Source(name=task.source.name, data=data), order.settings, order.published)
        if isinstance(outcome, Problem):
            return Answer(task.number, None, outcome.message[:MOST_WORDS])
        store.put(key, outcome)
    except ReadError as error:
        return Answer(task.number, None, str(error)[:MOST_WORDS])
    except OSError as error:
        return Answer(task.number, None, f"its result cannot be kept: {(error.strerror or str(error)).lower()}")
    return Answer(task.number, key)
