"""The lexicons of a language folder under `models/`, read once: as TOML the first time, then as they were understood."""

from __future__ import annotations

import json
import sys
import tomllib
from contextlib import suppress
from functools import cache
from typing import Any

from claimcheck.reference.paths import cache_folder, fingerprint, models_root, write_whole

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
    kept = cache_folder() / f"lexicons-{fingerprint(paths, sys.version)}.json"
    try:
        found: dict[str, dict[str, Any]] = json.loads(kept.read_bytes())
    except BROKEN:
        found = {}
    if found:
        return found
    read = {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in paths}
    with suppress(*BROKEN):
        kept.parent.mkdir(parents=True, exist_ok=True)
        write_whole(kept, json.dumps(read).encode())
    return read
