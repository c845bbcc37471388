"""Unknown names: what was probably meant."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(name: str, known: Iterable[str]) -> str:
    """The end of a message about an unknown name: "; the nearest known is 'kent'", or nothing when none is near."""
    from difflib import get_close_matches  # slow to import, and needed only when something is wrong

    found = get_close_matches(name, list(known), n=1, cutoff=0.6)
    return f"; the nearest known is '{found[0]}'" if found else ""
