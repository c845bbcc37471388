"""Progress on standard error: a line that is written over on a terminal, a line now and then elsewhere."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass, field

from claimcheck.batch.progress import Progress

PAUSE = 0.2  # seconds between two looks on a terminal
PAUSE_IN_A_LOG = 10.0
PATIENCE = 1.0  # seconds that nobody minds


@dataclass(slots=True)
class Meter:
    """Call it with each Progress. `wanted`: None for on a terminal only."""

    wanted: bool | None = None
    _next: float = field(default_factory=lambda: time.monotonic() + PATIENCE)
    _written: bool = False

    def __call__(self, progress: Progress) -> None:
        """Show how far the run is, if it is time to."""
        terminal = sys.stderr.isatty()
        now = time.monotonic()
        ended = progress.done == progress.total
        if not (terminal if self.wanted is None else self.wanted) or (now < self._next and not (ended and self.wanted)):
            return
        self._next = now + (PAUSE if terminal else PAUSE_IN_A_LOG)
        sys.stderr.write(f"\r\x1b[K{progress}" if terminal else f"claimcheck: {progress}\n")
        sys.stderr.flush()
        self._written = terminal

    def clear(self) -> None:
        """Wipe the line, so that what follows begins on a clean one."""
        if self._written:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
            self._written = False
