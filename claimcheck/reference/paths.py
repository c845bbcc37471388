"""Where things lie: the shipped data and models, the user's own data, and the cache."""

from __future__ import annotations

import hashlib
import os
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent
NAME = "claimcheck"


def shipped(name: str) -> Path:
    """A shipped folder ("reference_data", "models"): beside the program in a checkout, under `_bundled/` in an installed wheel.

    Raises FileNotFoundError, naming both places, when it is in neither.
    """
    places = [PACKAGE / "_bundled" / name, PACKAGE.parent / name]
    for place in places:
        if place.is_dir():
            return place
    raise FileNotFoundError(f"{name} is neither at {places[0]} nor at {places[1]}: reinstall {NAME}")


def reference_root() -> Path:
    """The shipped reference data."""
    return shipped("reference_data")


def models_root() -> Path:
    """The shipped language pipelines."""
    return shipped("models")


def user_data_folder() -> Path:
    """Where a user's own packages lie: CLAIMCHECK_DATA if set, else the platform's place for an application's data."""
    if chosen := os.environ.get("CLAIMCHECK_DATA"):
        return Path(chosen).expanduser()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local")) / NAME / "data"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / NAME
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / NAME


def cache_folder() -> Path:
    """Where the index is kept: CLAIMCHECK_CACHE if set, else the platform's place for caches."""
    if chosen := os.environ.get("CLAIMCHECK_CACHE"):
        return Path(chosen).expanduser()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local")) / NAME / "cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / NAME
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / NAME


def package_folders(root: Path) -> list[Path]:
    """The data packages in a folder: itself, the folders in it, or the folders in its `datasets/`, whichever have a datapackage.json."""
    if (root / "datapackage.json").is_file():
        return [root]
    base = root / "datasets" if (root / "datasets").is_dir() else root
    if not base.is_dir():
        return []
    return sorted(folder for folder in base.iterdir() if (folder / "datapackage.json").is_file())


def roots(data: Iterable[Path], root: Path | None) -> list[Path]:
    """The folders to read, weakest first: the shipped data, the user's folder, then `data`. `root` stands in for the first two."""
    first = [root] if root else [reference_root(), user_data_folder()]
    return [folder for folder in first if folder.is_dir()] + [Path(folder) for folder in data]


def fingerprint(paths: Iterable[Path], salt: str) -> str:
    """A name for what files hold: path, size and time of each. Raises OSError when one is not there."""
    digest = hashlib.sha256(salt.encode())
    for path in paths:
        stat = path.stat()
        digest.update(f"{path}|{stat.st_size}|{stat.st_mtime_ns}\n".encode())
    return digest.hexdigest()[:24]


def write_whole(path: Path, data: bytes) -> None:
    """Write a file beside its place and move it there, so that another process sees all of it or nothing. Raises OSError."""
    handle, name = tempfile.mkstemp(dir=path.parent, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
