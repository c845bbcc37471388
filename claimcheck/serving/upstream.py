"""Another LanguageTool server, asked for its own matches: ours and its come back as one answer."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

HOP = "X-Claimcheck-Hop"  # a server that asks itself, by whatever way, would ask for ever
MOST_BYTES = 20_000_000
Record = dict[str, Any]


class UpstreamError(RuntimeError):
    """The other server did not answer as one. The message is one line, without the text."""


def ask(address: str, form: Mapping[str, str], limit: float) -> Record:
    """The other server's answer to the same question, within `limit` seconds. Raises UpstreamError."""
    request = urllib.request.Request(  # noqa: S310 (settings admit http and https alone)
        f"{address}/v2/check",
        urlencode({key: value for key, value in form.items() if key not in ("apiKey", "username")}).encode(),
        {"Content-Type": "application/x-www-form-urlencoded", HOP: "1", "Accept": "application/json"},
    )
    try:
        with urllib.request.urlopen(request, timeout=limit) as answer:  # noqa: S310
            told = json.loads(answer.read(MOST_BYTES))
    except (OSError, ValueError, RecursionError) as error:
        raise UpstreamError(f"the LanguageTool server at {address} did not answer ({type(error).__name__})") from None
    if not isinstance(told, dict) or not isinstance(told.get("matches"), list):
        raise UpstreamError(f"{address} does not answer as LanguageTool does")
    return told


def merged(ours: Record, theirs: Record) -> Record:
    """Their answer with our matches among theirs, in the order of the text."""
    matches = [*ours["matches"], *(one for one in theirs["matches"] if isinstance(one, dict))]
    matches.sort(key=lambda one: one.get("offset", 0) if isinstance(one.get("offset"), int) else 0)
    return ours | {key: theirs[key] for key in ("language", "sentenceRanges") if key in theirs} | {"matches": matches}
