"""Places where the text explains a term of police recording in its own words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from claimcheck.claims.scenes.scene import Cue, Scene
from claimcheck.domain.claims import DefinitionMention
from claimcheck.nlp.patterns import Patterns

# How far the words that introduce a term may stand from it (quotation marks and dashes between).
REACH = 4


class DefinitionFinder:
    """Finds explanations of events ("no-crimes"). Built once from `definitions.toml`."""

    def __init__(self, words: Mapping[str, Any]) -> None:
        self._introducing: Patterns[str] = Patterns((phrase, phrase) for phrase in words["introducing"])
        self._explaining: Patterns[str] = Patterns((phrase, phrase) for phrase in words["explaining"])

    def find(self, scene: Scene) -> list[DefinitionMention]:
        """The definitions in a sentence: the term is the id of its event, the explanation the clause that gives its meaning."""
        found = []
        for cue in scene.cues:
            if cue.facets.event is None or cue.verb or cue.facets.event == "recorded":
                continue
            explanation = self._before(scene, cue) or self._behind(scene, cue)
            if explanation is not None:
                i, j = explanation
                found.append(
                    DefinitionMention(
                        span=scene.span(cue.i, cue.j), term=cue.facets.event, explanation=scene.span(i, j)
                    )
                )
        return found

    def _before(self, scene: Scene, cue: Cue) -> tuple[int, int] | None:
        """ "the number of allegations that are not investigated further - termed 'no-crimes'"."""
        for match in self._introducing.find(scene.tokens, max(scene.i, cue.i - REACH - 3), cue.i):
            if cue.i - match.j > REACH or any(match.j <= i < cue.i for i, _, _ in scene.quantities):
                continue
            last = match.i - 1
            while last > scene.i and scene.tokens.kind[last] == "mark":
                last -= 1
            start, end = scene.segments[scene.segment_of(last)]
            end = min(end, match.i)
            while end > start and scene.tokens.kind[end - 1] == "mark":
                end -= 1
            return (start, end) if end - start > 2 else None
        return None

    def _behind(self, scene: Scene, cue: Cue) -> tuple[int, int] | None:
        """ "a 'no crime' is a report that ..."."""
        for match in self._explaining.find(scene.tokens, cue.j, min(scene.j, cue.j + 4)):
            if any(match.j <= i < match.j + 3 for i, _, _ in scene.quantities):
                return None
            _, end = scene.segments[scene.segment_of(match.j - 1)]
            return (match.j, end) if end - match.j > 3 else None
        return None
