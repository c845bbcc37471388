"""The description of the interface (OpenAPI 3.1): `openapi.json` beside this file, with the report's own schema put in."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from claimcheck import __version__
from claimcheck.reporting.schema import report_schema

PLACE = "#/components/schemas/Report"


@cache
def description() -> dict[str, Any]:
    """The whole description."""
    told: dict[str, Any] = json.loads(Path(__file__).with_name("openapi.json").read_text(encoding="utf-8"))
    told["info"]["version"] = __version__
    told["components"]["schemas"]["Report"] = _moved(report_schema())
    return told


def _moved(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema with its references as they are from inside the description."""
    text = json.dumps({key: value for key, value in schema.items() if key not in ("$schema", "$id")})
    made: dict[str, Any] = json.loads(text.replace('"$ref": "#/', f'"$ref": "{PLACE}/'))
    return made
