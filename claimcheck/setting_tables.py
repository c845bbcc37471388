"""The tables of the settings file that a desk or a server needs: `[gate]` and `[serve]`."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, TypeVar

FailMode = Literal["open", "closed"]
Made = TypeVar("Made")


@dataclass(frozen=True, slots=True, kw_only=True)
class GateSettings:
    """May an article be published? `block` and `warn` hold severities, rule names, codes or starts of codes.

    exempt: desks and sections that are not asked, whatever their case. fail: what happens when no check can be made, "open" lets
    pass. time_limit: seconds that a check may take. journal: the file of decisions; None is the user's own. secrets: names of
    environment variables that hold the secrets of signed requests, each "whsec_" and base64. tolerance: seconds by which a signed
    request's clock may be off.
    """

    block: tuple[str, ...] = ("error",)
    warn: tuple[str, ...] = ("warning",)
    exempt: tuple[str, ...] = ()
    fail: FailMode = "open"
    time_limit: float = 10.0
    journal: Path | None = None
    secrets: tuple[str, ...] = ("CLAIMCHECK_WEBHOOK_SECRET",)
    tolerance: float = 300.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ServeSettings:
    """How to serve. Sizes are in bytes, times in seconds.

    token: the name of the environment variable that holds the token which every request must bear. workers: processes that check.
    queue: requests that may wait for one. languagetool_upstream: the address of a LanguageTool server whose matches are added.
    origins: what web pages may ask, "*" for any.
    """

    host: str = "127.0.0.1"
    port: int = 8318
    token: str = "CLAIMCHECK_TOKEN"  # noqa: S105 (the name of a variable, no token)
    max_bytes: int = 1_000_000
    time_limit: float = 20.0
    body_limit: float = 10.0
    workers: int = 2
    queue: int = 64
    languagetool_upstream: str | None = None
    languagetool_limit: float = 5.0
    origins: tuple[str, ...] = ("*",)


NO_GATE, NO_SERVE = GateSettings(), ServeSettings()  # what holds without a table


def read_gate(value: Any, folder: Path) -> GateSettings:
    """The table `[gate]`; paths are of `folder`. Raises ValueError with a line for the user."""
    values = _read(value, GATE)
    if isinstance(values.get("journal"), str):
        values["journal"] = folder / values["journal"]
    return GateSettings(**values)


def read_serve(value: Any, folder: Path) -> ServeSettings:  # noqa: ARG001 (as read_gate)
    """The table `[serve]`. Raises ValueError with a line for the user."""
    return ServeSettings(**_read(value, SERVE))


def _read(value: Any, readers: Mapping[str, Callable[[Any], Any]]) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ValueError(f"expected a table, not {value!r}")
    made: dict[str, Any] = {}
    for key, one in value.items():
        name = str(key).replace("-", "_")
        if name not in readers:
            raise ValueError(f"unknown key {key!r}; {meant(name, readers)}")
        try:
            made[name] = readers[name](one)
        except ValueError as error:
            raise ValueError(f"{key}: {error}") from None
    return made


def meant(name: str, known: Iterable[str]) -> str:
    """What to tell of a key that is not among the known ones (all with underscores): the nearest, or all, as they are written."""
    written = sorted(one.replace("_", "-") for one in known)
    near = difflib.get_close_matches(name.replace("_", "-"), written, 1)
    return f"did you mean {near[0]}?" if near else f"known: {', '.join(written)}"


def strings(value: Any) -> tuple[str, ...]:
    """A list of strings. Raises ValueError."""
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise ValueError(f'expected a list of strings such as ["N101"], not {value!r}')
    return tuple(value)


def string(value: Any) -> str:
    """A string. Raises ValueError."""
    if not isinstance(value, str):
        raise ValueError(f"expected a string, not {value!r}")
    return value


def seconds(value: Any) -> float:
    """A number of seconds above 0. Raises ValueError."""
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 < value < float("inf"):
        raise ValueError(f"expected a number of seconds such as 30, not {value!r}")
    return float(value)


def whole(value: Any) -> int:
    """A whole number of at least 1. Raises ValueError."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise ValueError(f"expected a whole number of at least 1, not {value!r}")
    return value


def _fail(value: Any) -> Any:
    if value not in ("open", "closed"):
        raise ValueError(f'expected "open" or "closed", not {value!r}')
    return value


def _port(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 65536:
        raise ValueError(f"expected a port such as 8318, not {value!r}")
    return value


def _address(value: Any) -> str:
    if not isinstance(value, str) or not value.startswith(("http://", "https://")):
        raise ValueError(f'expected an address that begins with "http://" or "https://", not {value!r}')
    return value.rstrip("/")


GATE: Mapping[str, Callable[[Any], Any]] = {
    "block": strings,
    "warn": strings,
    "exempt": strings,
    "fail": _fail,
    "time_limit": seconds,
    "journal": string,
    "secrets": strings,
    "tolerance": seconds,
}
SERVE: Mapping[str, Callable[[Any], Any]] = {
    "host": string,
    "port": _port,
    "token": string,
    "max_bytes": whole,
    "time_limit": seconds,
    "body_limit": seconds,
    "workers": whole,
    "queue": whole,
    "languagetool_upstream": _address,
    "languagetool_limit": seconds,
    "origins": strings,
}
