"""Checks what a press article says of police figures against what was published.

`check(text_or_path)` gives a Report, `load()` a spaCy pipeline whose Docs carry claims, `find_quantities(text)` the numbers
of a text as printed. Importing this package loads nothing heavy: each function is fetched when it is first asked for.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from claimcheck.claims.components import load
    from claimcheck.pipeline import check, find_quantities

__all__ = ["__version__", "check", "find_quantities", "load"]
__version__ = "0.1.0"

_ROOMS = {
    "check": "claimcheck.pipeline",
    "find_quantities": "claimcheck.pipeline",
    "load": "claimcheck.claims.components",
}


def __getattr__(name: str) -> Any:
    if name not in _ROOMS:
        raise AttributeError(f"module 'claimcheck' has no attribute {name!r}")
    return getattr(importlib.import_module(_ROOMS[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
