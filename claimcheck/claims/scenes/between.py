"""What stands between a figure and a mention of a place or a period."""

from __future__ import annotations

from typing import Protocol

from claimcheck.claims.areas.areas import Place
from claimcheck.claims.dates.wordings import Wording
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets

BE = word_sets("grammar", "between")["be"]
OWN_TIME: tuple[list[str], ...] = ([], ["of"], ["from"])
CUTS = word_sets("grammar", "between")["cuts"]


class Mention(Protocol):
    """Something at tokens `i` to `j`."""

    @property
    def i(self) -> int:
        """Its first token."""

    @property
    def j(self) -> int:
        """The token behind its last."""


def holds_figure(scene: Scene, i: int, j: int) -> bool:
    """Whether a figure stands in tokens `i` to `j`."""
    return any(i <= other.i < j for other in scene.sketches)


def figure_between(scene: Scene, sketch: Sketch, mention: Mention, end: int = -1) -> bool:
    """Whether another figure stands between a figure and a mention behind it, so that the mention is the other's.

    `end`: where the figure ends with what belongs to it, if not at its own last token.
    """
    end = max(end, sketch.j)
    past = ("rank", "after") if sketch.role == "change" else ("rank",)
    others = [
        other
        for other in scene.sketches
        if other is not sketch and other.role not in past and not is_whole_of(scene, sketch, other)
    ]
    return any(end <= other.i < mention.i for other in others)


def is_whole_of(scene: Scene, sketch: Sketch, other: Sketch) -> bool:
    """ "21,832 of the 128,435 offences logged in 2018": the part shares what dates and places the whole."""
    return 0 < other.i - sketch.j <= 2 and scene.words(sketch.j, sketch.j + 1) == ["of"]


def is_told_in_bracket(scene: Scene, sketch: Sketch, mention: Mention) -> bool:
    """ "rose to 464 (428 in the year to September 2018)": a date of the figure that stands before it in its bracket."""
    if scene.tabular:
        return False
    start = next((i for i, j in scene.asides if i < mention.i < j and scene.words(i, i + 1) == ["("]), None)
    return start is not None and sketch.j <= start and holds_figure(scene, start, mention.i)


def is_back_further_on(scene: Scene, sketch: Sketch, wording: Wording) -> bool:
    """ "It was down by 35 per cent; 4,812 tests were done a year earlier": of the figure of the second sentence of two.

    So is that of "it is half the 26 of the year before, but it comes to 40 per cent" of the first alone.
    """
    if "back" not in wording.parts:
        return False
    owned = any(scene.words(one.j, wording.i) in OWN_TIME for one in scene.sketches if one.role != "change")
    if owned and sketch.i > wording.j:
        return scene.words(wording.j, wording.j + 2) in (["but"], [",", "but"], [",", "though"], [",", "yet"])
    told = any(sketch.j <= one.i < wording.i and ";" in scene.words(sketch.j, one.i) for one in scene.sketches)
    return ";" in scene.words(sketch.j, wording.i) and told


def place_by_which(scene: Scene, sketch: Sketch) -> Place | None:
    """ "The six per cent by which crime went up across Wales": the place of the clause behind a figure."""
    if scene.words(sketch.j, sketch.j + 2) != ["by", "which"]:
        return None
    end = next((k for k in range(sketch.j, scene.j) if scene.tokens.lower[k] in CUTS), scene.j)
    return next((place for place in scene.places if sketch.j < place.i < end), None)
