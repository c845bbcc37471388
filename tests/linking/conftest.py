"""The invented world as a catalogue: eight forces, a few tables with gaps, bounds, ties, releases and breaks."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.reference.catalogue import Catalogue, load_catalogue

WORLD = Path(__file__).parent.parent / "data" / "world"


@pytest.fixture(scope="session")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CLAIMCHECK_CACHE", str(tmp_path_factory.mktemp("cache")))
        return load_catalogue(root=WORLD)
