"""Words around an area's name that make something else of it: a street, a club, a court, a person."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.reference.paths import reference_root
from claimcheck.reference.tables import read_records


@dataclass(frozen=True, slots=True)
class Context:
    """`word` on one `side` ("after", "before", "self") of a name `makes` it a street, sport, title ...; `areas` limit it, none = all."""

    word: str
    side: str
    makes: str
    areas: tuple[str, ...]


def read_contexts() -> tuple[Context, ...]:
    """The rows of the shipped `areas/area_contexts.csv`."""
    rows = read_records(reference_root() / "areas" / "area_contexts.csv")
    return tuple(
        Context(row["word"], row["side"], row["makes"], tuple(filter(None, row["areas"].split(";")))) for row in rows
    )
