"""How far a run has come, and how long it will take."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(slots=True)
class Progress:
    """`total` drafts, of which `known` had a result before the run began; `done` counts these too. Times in seconds."""

    total: int
    known: int = 0
    done: int = 0
    problems: int = 0
    clock: Callable[[], float] = time.monotonic
    started: float = field(init=False)

    def __post_init__(self) -> None:
        self.started = self.clock()
        self.done = max(self.done, self.known)

    def rate(self) -> float:
        """Drafts checked a second, those that were known left out."""
        passed = self.clock() - self.started
        return (self.done - self.known) / passed if passed > 0 else 0.0

    def left(self) -> float | None:
        """Seconds that the rest will take; None while nothing can be said."""
        rate = self.rate()
        return (self.total - self.done) / rate if rate else None

    def __str__(self) -> str:
        parts = [f"{self.done:,} of {self.total:,} drafts"]
        if self.problems:
            parts.append(f"{self.problems:,} with a problem")
        left = self.left()
        if left is not None and self.done < self.total:
            parts += [f"{self.rate():.1f} a second", f"{_clock(left)} left"]
        return ", ".join(parts)


def _clock(seconds: float) -> str:
    """ "8 s", "1:05 min", "2:03:20 h"."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02} h" if hours else f"{minutes}:{rest:02} min"
