"""Many drafts at once, with workers that may die and runs that may be resumed.

In: sources and settings. Out: a Report in the order of the sources, whose articles are read from disk one by one.
I may import gate, pipeline and what lies below them. I never lose a draft or check one twice, and never keep more than one in memory.

`run.py` is the whole on one page. A result is kept under a key of all that it depends on (`keys.py`, `store.py`), so a
second run checks only what has changed; `workers.py` starts, feeds, times and replaces the processes in which `worker.py`
runs; `journal.py` remembers what an interrupted run had set aside.
"""

from __future__ import annotations

from claimcheck.batch.run import Run, check_many
from claimcheck.batch.tasks import WorkersError

__all__ = ["Run", "WorkersError", "check_many"]
