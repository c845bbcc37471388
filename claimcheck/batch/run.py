"""A run on one page: what has a result is not checked again, the rest goes to the workers, all comes out in the order it came in."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from claimcheck import __version__
from claimcheck.batch.journal import Journal, journal_of, no_journal
from claimcheck.batch.keys import Keys, keys_for
from claimcheck.batch.progress import Progress
from claimcheck.batch.store import Kept, Store, open_store
from claimcheck.batch.tasks import Answer, Order, Task, check_task
from claimcheck.domain.reports import Problem, Report, Severity
from claimcheck.pipeline import engine, selected_rules
from claimcheck.reading import ReadError, Source, fetch
from claimcheck.reading.pipes import read_pipe
from claimcheck.reference.catalogue import load_catalogue
from claimcheck.settings import Settings

FEW = 8  # drafts that are checked sooner than a worker has started
LONGEST = 120.0  # seconds that a draft may take when nobody said how many
OWN = ("/dev/", "/proc/")  # places that are another file in a worker
MOST_JOBS = 4  # when nobody said how many: each worker holds an engine of its own in memory

Tell = Callable[[Progress], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A finished run: its report, and what can be said of its articles without reading them again.

    `notes` are (source, remark) pairs; `resumed` counts the drafts that an interrupted run of the same had done.
    """

    report: Report
    severities: frozenset[Severity]
    notes: tuple[tuple[str, str], ...]
    resumed: int = 0


def check_many(
    sources: Sequence[Source | Problem],
    settings: Settings,
    published: date | None = None,
    tell: Tell = lambda progress: None,  # noqa: ARG005
) -> Run:
    """Check every source; one that cannot be read, that breaks the check or its worker, or takes too long, becomes a Problem.

    `tell` is called whenever a draft is done. An interrupt keeps what was done: the same call then goes on from there.
    Raises SettingsError, PackageError, and WorkersError when no worker can be started.
    """
    selected_rules(settings)  # a wrong one is told before anything starts
    held = [_held(one, settings.timeout or LONGEST) for one in sources]
    keep = settings.cache and all(isinstance(one, Problem) or one.path is not None for one in held)
    store = open_store(keep)
    keys = keys_for(settings, published) if keep else Keys("")  # of results that nobody looks up later
    order = Order(settings, published, keys, store.folder)
    journal = journal_of(keys.of_run(_name(one) for one in held)) if keep else no_journal()
    ledger, finished = _Ledger(store, journal), False
    try:
        todo = [task for number, one in enumerate(held) if (task := ledger.look_up(number, one, keys))]
        progress = Progress(total=len(held), known=len(held) - len(todo), problems=len(ledger.problems))
        tell(progress)
        tasks = {task.number: task for task in todo}
        for answer in _answers(todo, order, store):
            ledger.take(answer, tasks[answer.number])
            progress.done, progress.problems = progress.done + 1, len(ledger.problems)
            tell(progress)
        finished = True
    finally:
        journal.close(finished)
    return ledger.run()


@dataclass(slots=True)
class _Ledger:
    """What is known of each source, by its number."""

    store: Store
    journal: Journal
    keys: dict[int, str] = field(default_factory=dict)
    problems: dict[int, Problem] = field(default_factory=dict)
    notes: dict[int, list[tuple[str, str]]] = field(default_factory=dict)
    severities: set[Severity] = field(default_factory=set)
    releases: set[tuple[str, str]] = field(default_factory=set)
    resumed: int = 0

    def look_up(self, number: int, source: Source | Problem, keys: Keys) -> Task | None:
        """A task, unless it is known already what becomes of the source."""
        if isinstance(source, Problem):
            self.problems[number] = source
            return None
        try:
            key = keys.of(source.name, fetch(source))
        except ReadError as error:
            self.problems[number] = Problem(source=source.name, message=str(error))
            return None
        self.resumed += key in self.journal.done
        if key in self.journal.set_aside:
            self.problems[number] = Problem(source=source.name, message=self.journal.set_aside[key])
            return None
        return None if self._is_kept(number, source.name, key) else Task(number, source, key)

    def take(self, answer: Answer, task: Task) -> None:
        """A draft is done."""
        name = task.source.name
        if answer.key is not None and self._is_kept(answer.number, name, answer.key):
            self.journal.add(answer.key)
            return
        words = answer.problem or "its result has gone from the cache: run it again"
        self.problems[answer.number] = Problem(source=name, message=words)
        if answer.set_aside:
            self.journal.add(task.key, words)

    def run(self) -> Run:
        """Everything in the order of the sources."""
        report = Report(
            articles=Kept(self.store, [self.keys[number] for number in sorted(self.keys)]),
            problems=tuple(self.problems[number] for number in sorted(self.problems)),
            releases=tuple(sorted(self.releases)),
            version=__version__,
        )
        notes = tuple(note for number in sorted(self.notes) for note in self.notes[number])
        return Run(report=report, severities=frozenset(self.severities), notes=notes, resumed=self.resumed)

    def _is_kept(self, number: int, name: str, key: str) -> bool:
        brief = self.store.brief(key)
        if brief is None:
            return False
        self.keys[number] = key
        self.severities |= brief.severities
        self.releases |= brief.releases
        if brief.notes:
            self.notes[number] = [(name, note) for note in brief.notes]
        return True


def _answers(todo: Sequence[Task], order: Order, store: Store) -> Iterator[Answer]:
    """A few drafts are checked here, many in workers; always in workers when their number or the time was set."""
    settings = order.settings
    if not todo:
        return
    if len(todo) <= FEW and settings.jobs is None and settings.timeout is None:
        made = engine(settings)
        yield from (check_task(made, task, order, store) for task in todo)
        return
    load_catalogue(settings.data)  # a fault of the data is told here, and the index is built once
    jobs = settings.jobs or min(_processors(), MOST_JOBS)
    from claimcheck.batch.workers import Pool  # what starts processes is not for one article

    with Pool(order, jobs, settings.timeout or LONGEST) as pool:
        yield from pool.answers(todo)


def _held(source: Source | Problem, seconds: float) -> Source | Problem:
    """A pipe can be read once only, and here only: what comes out of it is held. A file is left where it is."""
    if isinstance(source, Problem) or source.path is None:
        return source
    path = source.path
    try:
        if not path.is_fifo() and not path.as_posix().startswith(OWN):
            return source
        waits = path.is_fifo() and path.resolve().exists()  # not one of `<(command)`, which has a writer
        return Source(name=source.name, data=read_pipe(path, seconds) if waits else fetch(source))
    except ReadError as error:
        return Problem(source=source.name, message=str(error))
    except OSError:
        return source  # what is wrong with it is told when it is read


def _processors() -> int:
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1


def _name(source: Source | Problem) -> str:
    return source.source if isinstance(source, Problem) else source.name
