"""Results on disk: a file each, named after its key, whole or not there; the cache of every run, and the memory of a long one."""

from __future__ import annotations

import os
import pickle
import shutil
import tempfile
import time
import weakref
import zlib
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, overload

from claimcheck.domain.reports import ArticleReport, Severity
from claimcheck.pipeline import releases_of
from claimcheck.reference.paths import cache_folder, write_whole

DAY = 86_400.0
KEPT_DAYS = 30  # a result that nobody asked for since is forgotten
KEPT_BYTES = 1_000_000_000
BROKEN = (OSError, EOFError, pickle.UnpicklingError, zlib.error, AttributeError, ImportError, TypeError, ValueError)


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """What a run needs to know of an article without reading all of it."""

    notes: tuple[str, ...]
    severities: frozenset[Severity]
    releases: frozenset[tuple[str, str]]


class Store:
    """A folder of results. Several processes may use it at once: a result is written beside its place and moved there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def put(self, key: str, article: ArticleReport) -> None:
        """Keep a result. Raises OSError."""
        brief = Brief(
            notes=article.article.notes,
            severities=frozenset(finding.severity for finding in article.findings),
            releases=frozenset(releases_of(article)),
        )
        head, body = (pickle.dumps(one, pickle.HIGHEST_PROTOCOL) for one in (brief, article))
        path = self._path(key)
        path.parent.mkdir(exist_ok=True)
        write_whole(path, head + zlib.compress(body, 1))

    def brief(self, key: str) -> Brief | None:
        """What is known of a result, None when there is none or it is damaged. It counts as asked for."""
        path = self._path(key)
        try:
            with path.open("rb") as stream:
                brief = pickle.load(stream)  # noqa: S301 (our own file, in a folder that is ours alone)
                whole = zlib.decompressobj()
                whole.decompress(stream.read())
            os.utime(path)
        except BROKEN:
            return None
        return brief if isinstance(brief, Brief) and whole.eof else None

    def article(self, key: str) -> ArticleReport:
        """The result. Raises OSError when it has gone."""
        with self._path(key).open("rb") as stream:
            return _article(stream)

    def _path(self, key: str) -> Path:
        return self.folder / key[:2] / key[2:]


class Kept(Sequence[ArticleReport]):
    """The articles of a run, each read from its store when it is looked at and then let go."""

    def __init__(self, store: Store, keys: Sequence[str]) -> None:
        self._store = store
        self._keys = keys

    def __len__(self) -> int:
        return len(self._keys)

    @overload
    def __getitem__(self, index: int) -> ArticleReport: ...
    @overload
    def __getitem__(self, index: slice) -> Kept: ...
    def __getitem__(self, index: int | slice) -> ArticleReport | Kept:
        if isinstance(index, slice):
            return Kept(self._store, self._keys[index])
        return self._store.article(self._keys[index])

    def __iter__(self) -> Iterator[ArticleReport]:
        return (self._store.article(key) for key in self._keys)


def open_store(keep: bool) -> Store:
    """The cache, or a folder for this run alone when nothing is to be kept or the cache cannot be had."""
    folder = cache_folder() / "results"
    if keep and _is_ours(folder):
        _forget_old(folder)
        return Store(folder)
    store = Store(Path(tempfile.mkdtemp(prefix="claimcheck-")))
    weakref.finalize(store, shutil.rmtree, store.folder, True)
    return store


def _is_ours(folder: Path) -> bool:
    """Whether the folder is there for us to write in, and for nobody else: results are trusted when they are read."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        stat = folder.stat()
    except OSError:
        return False
    if hasattr(os, "getuid") and (stat.st_uid != os.getuid() or stat.st_mode & 0o022):
        return False
    return os.access(folder, os.W_OK | os.X_OK)


def _forget_old(folder: Path) -> None:
    """Once a day: results that were not asked for lately, and the oldest of too many, but none of today."""
    stamp, now = folder / "swept", time.time()
    with suppress(OSError):
        if stamp.exists() and now - stamp.stat().st_mtime < DAY:
            return
        stamp.touch()
        total = 0
        for age, size, path in sorted(_ages(folder, now)):
            total += size
            if age > KEPT_DAYS * DAY or (total > KEPT_BYTES and age > DAY):
                path.unlink(missing_ok=True)


def _ages(folder: Path, now: float) -> Iterator[tuple[float, int, Path]]:
    for path in folder.glob("??/*"):
        with suppress(OSError):
            stat = path.stat()
            yield now - stat.st_mtime, stat.st_size, path


def _article(stream: BinaryIO) -> ArticleReport:
    pickle.load(stream)  # noqa: S301 (see `brief`)
    article: Any = pickle.loads(zlib.decompress(stream.read()))  # noqa: S301
    if not isinstance(article, ArticleReport):
        raise OSError(f"{getattr(stream, 'name', 'a result')} is damaged")
    return article
