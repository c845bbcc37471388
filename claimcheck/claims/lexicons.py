"""The lexicons of a language folder under `models/`, read once."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any

from claimcheck.reference.paths import models_root

ENGLISH = "claimcheck_en"


@cache
def read_lexicon(name: str, language: str = ENGLISH) -> dict[str, Any]:
    """The lexicon `name` ("numbers") of a language folder. Raises FileNotFoundError or tomllib.TOMLDecodeError."""
    with (models_root() / language / f"{name}.toml").open("rb") as file:
        return tomllib.load(file)


@cache
def word_sets(name: str, section: str, language: str = ENGLISH) -> dict[str, frozenset[str]]:
    """The word lists of one section of a lexicon, as sets. Raises KeyError when there is no such section."""
    return {key: frozenset(words) for key, words in read_lexicon(name, language)[section].items()}
