"""Django's `CLAIMCHECK` setting, as the gate's settings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error

from claimcheck.contrib.wagtail.middleware import NAME as MIDDLEWARE
from claimcheck.gate import CheckError, Draft, Gate, Journal, Policy, Worker
from claimcheck.reading import Source
from claimcheck.reporting.records import Record
from claimcheck.setting_tables import GateSettings, read_gate
from claimcheck.settings import Settings, SettingsError

OWN = ("models", "fields", "desk")  # what the gate's own settings do not know


def option(name: str) -> Any:
    """A key of `CLAIMCHECK` that is ours alone; None when it is not set."""
    return _told().get(name)


@lru_cache(maxsize=1)
def gate() -> Gate:
    """The gate of this process: its policy, its journal, and one warm worker. Raises SettingsError."""
    made = Settings(gate=_gate_settings())
    worker = Worker(made)

    def check(draft: Draft) -> Mapping[str, Any]:
        try:
            report: Record = dict(
                worker.check(Source(name=draft.name, data=draft.data), draft.published, made.gate.time_limit)
            )
        except (AssertionError, OSError) as error:  # a daemonic process, such as one of Celery, may have no children
            raise CheckError("broken", f"no worker can be started here ({error})") from None
        return report

    return Gate.of(made, Journal(made.gate.journal), check)


def check_settings(app_configs: object = None, **_: object) -> Sequence[CheckMessage]:  # noqa: ARG001 (as Django calls it)
    """What `manage.py check` says of them."""
    found: list[CheckMessage] = []
    try:
        Policy.of(_gate_settings())
    except SettingsError as error:
        found.append(Error(f"CLAIMCHECK: {error}", id="claimcheck.E001"))
    if MIDDLEWARE not in settings.MIDDLEWARE:
        hint = f"Add {MIDDLEWARE!r} to MIDDLEWARE, behind the message middleware."
        found.append(Error("A held publication would be told as a server error.", hint=hint, id="claimcheck.E002"))
    return found


def _told() -> Mapping[str, Any]:
    return getattr(settings, "CLAIMCHECK", {})


def _gate_settings() -> GateSettings:
    table = {key: list(one) if isinstance(one, tuple) else one for key, one in _told().items() if key not in OWN}
    if isinstance(table.get("journal"), Path):
        table["journal"] = str(table["journal"])
    try:
        return read_gate(table, Path.cwd())
    except ValueError as error:
        raise SettingsError(str(error)) from None
