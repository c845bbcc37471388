"""Whose rows and paragraphs are by the heading above them ("In Kent:"), and what rows make together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from claimcheck.claims.areas.areas import Place
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.scenes.which_place import Focus
from claimcheck.claims.words.lexicons import word_sets

SPARE = 2  # tokens of a heading beside the name of an area ("In Kent:")
_grammar = word_sets("grammar", "headings")
LABEL, PARTING = 4, 8  # words of a label, and of a heading that parts a table in two
DATING, CONTRASTING, LIKEWISE, RANKED = (_grammar[key] for key in ("dating", "contrasting", "likewise", "ranked"))
STUDYING, BEFORE_IT = _grammar["studying"], _grammar["before_it"]
ANSWER = 8  # tokens
TOGETHER = (["together"], ["combined"], ["altogether"])
ASKED = 8  # tokens of a question that only asks when


@dataclass(slots=True)
class Headings:
    """The heading in force, the areas of the rows told last, and the forces named so far."""

    section: Focus | None = None
    named: list[str] = field(default_factory=list)
    told: tuple[int, Focus] | None = None  # the last sentence without figures, and the one place that it names
    _areas: list[str] = field(default_factory=list)
    _rows: bool = False
    _opened: dict[int, Focus] = field(default_factory=dict)
    _block: int = -1

    def survey(self, scenes: Sequence[Scene], main: Focus | None) -> None:
        """Paragraphs that open a part of a story told force by force ("In County Durham, crime fell ...", "In Cleveland, ...")."""
        first = {scene.sentence.block: scene for scene in reversed(scenes)}.values()
        opened = {scene.sentence.block: focus for scene in first if (focus := _opening(scene)) is not None}
        areas = {focus.areas for focus in opened.values()}
        wide = main is None or main.kind in ("nation", "region", "other") or main.areas in areas
        self._opened = opened if len(areas) > 1 and wide else {}

    def read(self, scene: Scene) -> None:
        """A heading that is the name of an area holds for what stands below it, till the rows end or the next one comes."""
        named = [place for place in scene.places if place.sort == "name" and place.areas]
        self.named += [area for place in named if place.kind == "force" for area in place.areas]
        if not scene.quantities and len({place.areas for place in named}) == 1:
            self.told = scene.index, Focus(named[0].areas, named[0].kind)
        if self._opened and scene.sentence.block != self._block:
            self._open(scene, named)
        short = scene.words(scene.j - 1, scene.j) == [":"] and scene.j - scene.i <= 1 + 2 * SPARE
        if scene.block.kind == "heading" or short:
            alone = len(named) == 1 and not scene.quantities and named[0].j - named[0].i + SPARE >= scene.j - scene.i
            place = named[0] if alone else None
            self.section = Focus(place.areas, place.kind, block=scene.sentence.block) if place is not None else None
            self._rows = False
        elif scene.tabular:
            self._areas = self._areas if self._rows else []
            self._areas += [area for place in named[:1] for area in place.areas]
            self._rows = True
        elif self._rows:
            self.section, self._rows = None, False

    def _open(self, scene: Scene, named: Sequence[Place]) -> None:
        """A paragraph goes on with the part of the force that the last one opened, till it names another place."""
        self._block = scene.sentence.block
        if self._block in self._opened:
            self.section = self._opened[self._block]
        elif self.section is not None and any(place.areas != self.section.areas for place in named):
            self.section = None

    def focus_for(self, scene: Scene, of_main: bool) -> Focus | None:
        """Whose a figure is whose sentence names no place: of the rows above together, or of the heading in force.

        `of_main`: whether nothing else than the article's own area is in focus.
        """
        if scene.words(scene.i, scene.i + 1) in TOGETHER and len(self._areas) > 1 and not scene.tabular:
            return Focus(tuple(dict.fromkeys(self._areas)), "other")  # "Together that makes 994"
        return self.section if scene.tabular or of_main else None


def _opening(scene: Scene) -> Focus | None:
    """The force that a sentence begins with ("In Cleveland, ...")."""
    place = next((one for one in scene.places if one.i == scene.i + 1), None)
    if place is None or scene.words(scene.i, scene.i + 1) != ["in"] or scene.words(place.j, place.j + 1) != [","]:
        return None
    force = place.sort == "name" and place.kind == "force" and place.area is not None
    return Focus(place.areas, "force", block=scene.sentence.block) if force and not scene.tabular else None


def asks_when(scene: Scene) -> bool:
    """ "And in 2009?", "What about 2010?"."""
    words = scene.words(scene.i, scene.j)
    return words[-1:] == ["?"] and len(words) <= ASKED and bool(scene.wordings)


def asks_alone(scene: Scene) -> bool:
    """ "And Tasers?", "What about burglary?": a paragraph that is a short question, answered by the next."""
    whole = scene.block.span == scene.sentence.span and scene.block.kind == "paragraph"
    return whole and scene.words(scene.j - 1, scene.j) == ["?"] and scene.j - scene.i <= ASKED


def is_label(scene: Scene) -> bool:
    """ "5. Drugs.": the few words that open an item of a list say what the rest of it counts, known to us or not."""
    words = [word for word in scene.words(scene.i, scene.j) if word[:1].isalpha()]
    return scene.block.kind == "list item" and 0 < len(words) <= LABEL and scene.words(scene.j - 1, scene.j) == ["."]


def opens_anew(scene: Scene, rows: Sequence[Sketch]) -> bool:
    """Whether a line above rows tells of another place, time or kind, so that no unit said before holds; "The ten worst" goes on.

    `rows`: the figures last told.
    """
    other = scene.wordings or scene.places and not is_bracketed(scene)
    named = scene.block.kind == "heading" and RANKED.isdisjoint(scene.words(scene.i, scene.j))
    return bool(other) or named and not _parts_table(scene, rows)


def _parts_table(scene: Scene, rows: Sequence[Sketch]) -> bool:
    """ "SLEEP EASY" between rows of rates: a heading that names nothing that is counted, no place and no time parts one table in two."""
    rates = any(
        row.type == "rate" and row.role == "row" and row.quantity is not None and row.quantity.step < 1 for row in rows
    )
    words = scene.words(scene.i, scene.j)
    if len(words) == 1 and words[0].endswith("s"):
        return False  # "Dogs": what is counted, though we do not know it
    return rates and not (scene.cues or scene.places or scene.wordings or scene.quantities) and len(words) <= PARTING


def is_bracketed(scene: Scene) -> bool:
    """ "(The City of London, with so few people, does not count.)": an aside, which changes nothing of what the rows count."""
    return scene.words(scene.i, scene.i + 1) == ["("]


def is_answer(scene: Scene) -> bool:
    """ "Violence, by a distance.", "Drugs, mostly.": an answer that begins with what the next sentence counts."""
    short = scene.j - scene.i <= ANSWER and scene.words(scene.j - 1, scene.j) == ["."]
    return short and any(cue.i == scene.i and scene.words(cue.j, cue.j + 1) in ([","], ["."]) for cue in scene.cues)


def dates_what_follows(scene: Scene) -> bool:
    """Whether the dates of a sentence hold for the figures of the next ("The figures cover April to June")."""
    words = set(scene.words(scene.i, scene.j))
    contrasts = bool(CONTRASTING & words) and any(one.sort == "absolute" for one in scene.wordings)
    # "The previous year was no better."
    back = not scene.quantities and any(one.reading == "shift" and one.i - scene.i <= 1 for one in scene.wordings)
    contrasts = contrasts or back and bool((CONTRASTING | LIKEWISE) & words)
    # "The inspectors looked at what came in between November 1 and April 30"
    studied = not scene.sketches and bool(STUDYING & words) and any(one.reading == "range" for one in scene.wordings)
    studied = studied and BEFORE_IT.isdisjoint(words)  # "The earlier inspection examined reports made between ..."
    contrasts = contrasts or studied
    return scene.block.kind in ("headline", "heading") or bool(DATING & words) or contrasts or asks_when(scene)
