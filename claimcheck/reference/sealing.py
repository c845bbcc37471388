"""Seal a package: put the hash, size and row count of each file into its descriptor."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from claimcheck.reference.tables import read_rows
from claimcheck.reference.validation import sha256


def seal(folder: Path) -> None:
    """Rewrite `datapackage.json` with what its files hold now. Row counts go into the `rows` checks. Raises TableError for a bad table."""
    path = folder / "datapackage.json"
    descriptor: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    for resource in descriptor["resources"]:
        data = (folder / resource["path"]).read_bytes()
        resource["bytes"], resource["hash"] = len(data), sha256(data)
    settings = descriptor["claimcheck"]
    others = [check for check in settings.get("checks", []) if check["kind"] != "rows"]
    paths = {resource["name"]: resource["path"] for resource in descriptor["resources"]}
    counts = [_rows(folder / paths[table["resource"]], table["resource"]) for table in settings["tables"]]
    settings["checks"] = [*counts, *others]
    path.write_text(json.dumps(descriptor, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _rows(path: Path, resource: str) -> dict[str, Any]:
    _, rows = read_rows(path)
    return {"kind": "rows", "resource": resource, "equals": sum(1 for _ in rows)}
