"""The key of a result: everything that it depends on. Same key, same result; so a change of anything checks anew."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from importlib.util import find_spec
from pathlib import Path

from claimcheck import __version__
from claimcheck.plugins import GROUPS, announced, writer
from claimcheck.reference.index import index_key
from claimcheck.reference.paths import PACKAGE, models_root, roots
from claimcheck.settings import Settings

FORMAT = "1"  # of what `store.py` writes


@dataclass(frozen=True, slots=True)
class Keys:
    """Keys of one run; `base` stands for settings, program, models, plug-ins and data releases."""

    base: str

    def of(self, name: str, data: bytes) -> str:
        """The key of a source: its name is part, since findings and settings go by it."""
        digest = hashlib.sha256(f"{self.base}\n{name}\n".encode("utf-8", "surrogateescape"))
        digest.update(data)
        return digest.hexdigest()

    def of_run(self, names: Iterable[str]) -> str:
        """The key of a run over these sources, whatever stands in them."""
        text = "\n".join((self.base, *names))
        return hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()[:32]


def keys_for(settings: Settings, published: date | None) -> Keys:
    """The keys of a run with these settings. Files are told apart by path, size and time, as the index of the figures is."""
    chosen = writer(settings.format)
    parts = [
        FORMAT,
        __version__,
        sys.version,
        repr((settings.select, settings.ignore, settings.per_path_ignores, settings.data)),
        f"{published or ''}|{settings.published or ''}",
        str(chosen is not None and chosen.exhibits),
        index_key(roots(settings.data, None)),
        *_stamps(path for path in sorted(PACKAGE.rglob("*.py"))),
        *_stamps(path for path in sorted(models_root().rglob("*")) if path.is_file()),
        *_plugged(),
    ]
    return Keys(hashlib.sha256("\n".join(parts).encode()).hexdigest())


def _plugged() -> Iterator[str]:
    """The plug-ins of other packages."""
    for group in sorted(GROUPS.values()):
        for point in sorted(announced(f"claimcheck.{group}"), key=lambda one: (one.name, one.value)):
            yield f"{group}|{point.name}|{point.value}|{point.dist.version if point.dist else ''}"
            spec = find_spec(point.module)
            if spec is not None and spec.origin is not None and Path(spec.origin).is_file():
                yield from _stamps([Path(spec.origin)])


def _stamps(paths: Iterable[Path]) -> Iterator[str]:
    for path in paths:
        stat = path.stat()
        yield f"{path}|{stat.st_size}|{stat.st_mtime_ns}"
