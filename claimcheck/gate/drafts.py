"""What a draft says of itself besides its text: the desks that it belongs to, and its name in the content system."""

from __future__ import annotations

import json
from pathlib import PurePath
from typing import Any

SUBJECTS = ("subject", "genre", "section", "desk")
MOST = 50


def described(name: str, data: bytes) -> tuple[tuple[str, ...], str]:
    """The desks and the id of a ninjs item: the names and codes of its `subject`, `genre`, `section` and `desk`, and its `uri`.

    Nothing for other formats and for what is no JSON: the reader will say so.
    """
    if PurePath(name).suffix.lower() != ".json":
        return (), ""
    try:
        item = json.loads(data)
    except (ValueError, RecursionError):
        return (), ""
    if not isinstance(item, dict):
        return (), ""
    desks = [word for key in SUBJECTS for one in _many(item.get(key))[:MOST] for word in _words(one)]
    uri = item.get("uri", item.get("guid", ""))
    return tuple(dict.fromkeys(desks)), uri if isinstance(uri, str) else ""


def _many(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _words(one: Any) -> list[str]:
    told = [one] if isinstance(one, str) else [one.get("name"), one.get("code")] if isinstance(one, dict) else []
    return [word for word in told if isinstance(word, str) and word]
