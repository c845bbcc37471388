"""A server of our own for the tests: the real application, in this process, with one worker."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from claimcheck.serving.app import make_app
from claimcheck.setting_tables import GateSettings, ServeSettings
from claimcheck.settings import Settings

SECRET = b"0123456789abcdef0123456789abcdef"
TOKEN = "a token of the tests"


def settings(journal: Path, **serve: object) -> Settings:
    limits = replace(ServeSettings(workers=1, max_bytes=200_000, body_limit=1.0, queue=2), **serve)  # type: ignore[arg-type]
    return Settings(serve=limits, gate=GateSettings(journal=journal, secrets=("CLAIMCHECK_TEST_SECRET",)))


@pytest.fixture(scope="session")
def journal_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("journal") / "journal.sqlite"


@pytest.fixture(scope="session")
def client(journal_path: Path) -> Iterator[TestClient]:
    """A client of a server that asks for a token."""
    with pytest.MonkeyPatch.context() as patch:
        import base64

        patch.setenv("CLAIMCHECK_TOKEN", TOKEN)
        patch.setenv("CLAIMCHECK_TEST_SECRET", "whsec_" + base64.b64encode(SECRET).decode())
        app = make_app(settings(journal_path))
    with TestClient(
        app, "http://127.0.0.1", raise_server_exceptions=False, headers={"Authorization": f"Bearer {TOKEN}"}
    ) as made:
        yield made
