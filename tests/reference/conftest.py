from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from claimcheck.reference.catalogue import Catalogue, load_catalogue

WORLD = Path(__file__).parent.parent / "data" / "world"


def year(first: int) -> tuple[date, date]:
    """The financial year that begins in April of `first`."""
    return date(first, 4, 1), date(first + 1, 3, 31)


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("cache")
    patch = pytest.MonkeyPatch()
    patch.setenv("CLAIMCHECK_CACHE", str(folder))
    patch.setenv("CLAIMCHECK_DATA", str(folder / "no data of a user"))
    yield folder
    patch.undo()


@pytest.fixture(scope="session")
def world(cache: Path) -> Catalogue:
    """The small invented world: eight forces in two regions."""
    return load_catalogue(root=WORLD)


@pytest.fixture
def copy(tmp_path: Path) -> Callable[[], Path]:
    """A copy of the invented world that a test may damage."""

    def make() -> Path:
        return Path(shutil.copytree(WORLD, tmp_path / "world"))

    return make
