"""The workers that all routes share: the time that a sender allows is for waiting and checking together."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from claimcheck.reading import Source
from claimcheck.serving.service import Service
from tests.serving.conftest import settings


class Noting:
    """A worker that notes how long it may take."""

    alive = True

    def __init__(self) -> None:
        self.limits: list[float] = []

    def check(self, source: Source, published: date | None, limit: float) -> Mapping[str, Any]:
        self.limits.append(limit)
        return {}


def test_waiting_for_a_worker_counts(tmp_path: Path) -> None:
    worker = Noting()

    async def ask() -> None:
        service = Service(settings(tmp_path / "journal.sqlite"))
        service._free.get_nowait()
        asyncio.get_running_loop().call_later(0.2, service._free.put_nowait, worker)
        for _ in range(2):  # the first waits, the second finds it free
            await service.check(Source(name="a.txt", data=b"x"), limit=30.0)

    asyncio.run(ask())
    waited, straight = worker.limits
    assert 0 < waited <= 29.9 < straight <= 30.0
