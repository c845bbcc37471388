"""`--watch`: look at the files again and again, and check those that have changed."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from claimcheck.cli.console import complain
from claimcheck.domain.reports import Problem
from claimcheck.reading import Source

PAUSE = 0.5  # seconds between two looks

Found = Source | Problem
Look = tuple[int, int, int] | str | None


def watch_sources(
    find: Callable[[], Sequence[Found]], check: Callable[[Sequence[Found]], object], pause: float = PAUSE
) -> None:
    """Check what `find` gives, then for ever what of it is new or has changed; ended by an interrupt."""
    seen: dict[str, Look] = {}
    while True:
        found = {_name(one): (one, _look(one)) for one in find()}
        changed = [one for name, (one, look) in found.items() if name not in seen or seen[name] != look]
        seen = {name: look for name, (_, look) in found.items()}
        if changed:
            check(changed)
            complain(f"watching {len(found)} file{'' if len(found) == 1 else 's'}: Ctrl-C ends it")
        time.sleep(pause)


def _look(one: Found) -> Look:
    """What tells two states of a file apart; an editor that saves by renaming gives a new inode."""
    if isinstance(one, Problem):
        return one.message
    try:
        stat = one.path.stat() if one.path is not None else None
    except OSError:
        return None
    if stat is None:
        return None
    return stat.st_mtime_ns, stat.st_size, stat.st_ino


def _name(one: Found) -> str:
    return one.source if isinstance(one, Problem) else one.name
