"""Several packages checked, each alone and then against one another."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from claimcheck.reference.agreement import agreement_faults
from claimcheck.reference.areas import Areas
from claimcheck.reference.catalogue import load_catalogue
from claimcheck.reference.folders import read_areas, read_words
from claimcheck.reference.measures import Words
from claimcheck.reference.packages import Fault, Package, PackageError, read_package
from claimcheck.reference.paths import user_data_folder
from claimcheck.reference.validation import root_of, validate


def check_folders(folders: Sequence[Path], base: Path, given: Path | None = None) -> list[Fault]:
    """Every fault of the packages. `base` has the areas and measures; those beside a package (its own root) are added."""
    roots = [base, *(root for root in _roots(folders) if root.resolve() != base.resolve())]
    areas, aliases = read_areas(roots)
    known, words = Areas(areas, aliases), Words(read_words(roots))
    faults: list[Fault] = []
    packages: list[Package] = []
    for folder in folders:
        try:
            package = read_package(folder)
        except PackageError as error:
            faults.append(error.fault)
            continue
        packages.append(package)
        faults += validate(package, known, words)
    return faults or _disagreements(packages, base, given)


def _roots(folders: Sequence[Path]) -> list[Path]:
    found = [root_of(folder) for folder in folders] + [user_data_folder()]
    return [root for root in dict.fromkeys(found) if (root / "areas").is_dir() or (root / "measures").is_dir()]


def _disagreements(packages: Sequence[Package], base: Path, given: Path | None) -> list[Fault]:
    if not any(check["kind"] == "agrees" for package in packages for check in package.settings.get("checks", ())):
        return []
    extra = (
        [given]
        if given and given.resolve() != base.resolve() and not given.resolve().is_relative_to(base.resolve())
        else []
    )
    catalogue = load_catalogue(extra, root=base)
    return [fault for package in packages for fault in agreement_faults(package, catalogue)]
