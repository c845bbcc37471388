"""The lexicons of a language folder under `models/`, read once: as TOML the first time, then as they were understood."""

from __future__ import annotations

import hashlib
import json
import os
import sys
import tempfile
import tomllib
from collections.abc import Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

from claimcheck.reference.paths import cache_folder, models_root

ENGLISH = "claimcheck_en"
BROKEN = (OSError, ValueError, TypeError)


@cache
def read_lexicon(name: str, language: str = ENGLISH) -> dict[str, Any]:
    """The lexicon `name` ("numbers") of a language folder. Raises FileNotFoundError or tomllib.TOMLDecodeError."""
    lexicons = _lexicons(language)
    if name not in lexicons:
        raise FileNotFoundError(f"{models_root() / language / name}.toml: no such lexicon")
    found: dict[str, Any] = lexicons[name]
    return found


@cache
def word_sets(name: str, section: str, language: str = ENGLISH) -> dict[str, frozenset[str]]:
    """The word lists of one section of a lexicon, as sets. Raises KeyError when there is no such section."""
    return {key: frozenset(words) for key, words in read_lexicon(name, language)[section].items()}


@cache
def _lexicons(language: str) -> dict[str, dict[str, Any]]:
    """All of a folder. To parse them takes a new process longer than its article: what came of it is kept in the cache."""
    paths = sorted((models_root() / language).glob("*.toml"))
    kept = cache_folder() / f"lexicons-{_key(paths)}.json"
    try:
        found: dict[str, dict[str, Any]] = json.loads(kept.read_bytes())
    except BROKEN:
        found = {}
    if found:
        return found
    read = {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in paths}
    with suppress(*BROKEN):
        _keep(kept, json.dumps(read).encode())
    return read


def _key(paths: Sequence[Path]) -> str:
    """A name for what the files hold, by path, size and time, as for the index of the figures."""
    digest = hashlib.sha256(sys.version.encode())
    for path in paths:
        stat = path.stat()
        digest.update(f"{path}|{stat.st_size}|{stat.st_mtime_ns}\n".encode())
    return digest.hexdigest()[:24]


def _keep(path: Path, data: bytes) -> None:
    """Written beside its place and moved there, so that another process sees all of it or nothing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix="lexicons-", dir=path.parent)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
    Path(name).replace(path)
