"""The OpenAPI description is true: schemathesis asks a running server whatever it allows, and much that it does not."""

from __future__ import annotations

import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.serving.live import TOKEN, start

# Left out: what a text, a signature or an address may hold is more than a schema can say.
CHECKS = (
    "not_a_server_error,status_code_conformance,content_type_conformance,response_headers_conformance,"
    "response_schema_conformance,unsupported_method,ignored_auth"
)


@pytest.mark.integration
def test_the_server_does_what_its_description_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if importlib.util.find_spec("schemathesis") is None:
        pytest.skip("needs schemathesis: pip install '.[integration-tests]'")
    monkeypatch.setenv("CLAIMCHECK_WEBHOOK_SECRET", "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=")
    made = start(tmp_path, "workers = 2")
    options = ["--checks", CHECKS, "--max-examples", "25", "--seed", "1", "--no-color", "--generation-database", "none"]
    options += ["--header", f"Authorization: Bearer {TOKEN}", "--phases", "examples,coverage,fuzzing"]
    try:
        done = subprocess.run(
            [sys.executable, "-m", "schemathesis.cli", "run", f"{made.url}/openapi.json", *options],
            cwd=tmp_path,
            env={**os.environ, "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            text=True,
            check=False,
            timeout=240,
        )
    finally:
        made.stop()
    assert done.returncode == 0, done.stdout[-8000:] + done.stderr[-2000:]
    assert re.search(r"Operations:\s+\d+ selected", done.stdout), done.stdout
    assert "Traceback" not in made.said()
    assert " 500 " not in made.said()
