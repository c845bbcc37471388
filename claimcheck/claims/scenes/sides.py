"""Areas called by a side: "the north", "the south of the country", "west Wales", "the East"."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.claims.areas.areas import Place
from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.scenes.which_place import Focus
from claimcheck.reference.areas import Areas

EAST, WALES = "region-east-of-england", "wales"
SIDES = ("north", "south", "east", "west", "mid")
MIDDLE, OF_MIDDLE = "dyfed-powys", ("west", "mid")  # the force whose people say "west Wales", as those of Swansea do


def called_by_its_side(
    areas: Areas, scene: Scene, place: Place, main: Focus | None, seen: Sequence[Focus]
) -> str | None:
    """ "The north", "the north of the country", of a story on Wales or its forces, "the East", of one on the East of England.

    The bare word needs Wales itself, or the force that is called so, among what was told of.
    """
    words, told = scene.words(place.i, place.j), [focus for focus in (main, *seen) if focus is not None]
    side = next((word for word in words if word in SIDES), "")
    if words[-1] == WALES:
        ours = side in OF_MIDDLE and main is not None and main.areas == (MIDDLE,)
        return MIDDLE if ours else _force_called(side) if words[-2:-1] == ["of"] else None
    if words[-1] == "country":
        welsh = main is not None and areas.get(main.areas[0]).nation == WALES
        return _force_called(side) if welsh else None
    if scene.tokens.text[place.j - 1] == "East":
        return EAST if any(focus.areas == (EAST,) for focus in told) else None
    meant = _force_called(side)
    return meant if any(focus.areas == (WALES,) or meant in focus.areas for focus in told) else None


def _force_called(side: str) -> str | None:
    return f"{side}-{WALES}" if side in ("north", "south") else None
