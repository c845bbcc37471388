"""The settings as a page that is itself a settings file."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Any

from claimcheck.settings import READERS, Settings


def settings_page(settings: Settings) -> str:
    """The settings that hold here, as TOML: what is not set stands as a remark."""
    lines = [
        f"# {settings.source}, and the command line" if settings.source else "# no settings file; the command line"
    ]
    tables = []
    for one in fields(settings):
        if one.name not in READERS:
            continue
        name, value = one.name.replace("_", "-"), getattr(settings, one.name)
        if one.name == "per_path_ignores":
            tables = [f"[{name}]", *(f"{_toml(glob)} = {_toml(rules)}" for glob, rules in value)] if value else []
        else:
            lines.append(f"# {name} is not set" if value is None else f"{name} = {_toml(value)}")
    return "\n".join((*lines, *tables)) + "\n"


def _toml(value: Any) -> str:
    """A value as TOML writes it; a basic string of TOML is escaped as one of JSON is."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return f"[{', '.join(_toml(one) for one in value)}]"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int | float) and not isinstance(value, Mapping):
        return f"{value:g}"
    return json.dumps(str(value) if isinstance(value, Path) else value, ensure_ascii=False).replace("\x7f", "\\u007f")
