"""Places that the catalogue does not know ("97 in Kirkcaldy", "followed by Leven with 54"): their figures are not the force's.

Only where the words leave little doubt: a name with capitals behind "in", right beside a figure or opening a clause, or one of
a list whose other members are such places. What they are is not known, so that nothing is checked against them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from claimcheck.claims.areas.areas import Place
from claimcheck.claims.scenes.scene import Scene

BEING = (["was"], ["is"], ["remains"], ["had"], ["has"], ["saw"])
BEHIND = 5  # tokens between a figure and "in Kirkcaldy"


class Unlisted:
    """Finds them. Built once from the table `unlisted` of `areas.toml`."""

    def __init__(self, words: Mapping[str, Any]) -> None:
        self._leading, self._joining = frozenset(words["leading"]), frozenset(words["joining"])
        self._never, self._not_before = frozenset(words["never"]), frozenset(words["not_before"])
        self._listing, self._opening = frozenset(words["listing"]), frozenset(words["opening"])
        self._before = self._leading | self._listing
        self._settlement = frozenset(words["settlement"])
        self._holding = frozenset(words["holding"])
        self._counting = [[word] for word in words["counting"]]
        self._naming = frozenset(words["naming"])
        self._unsaid = frozenset(words["unsaid"])

    def find(self, scene: Scene) -> list[Place]:
        """The unknown places of a sentence with figures, in order."""
        if not scene.quantities:
            return []
        if scene.block.kind == "headline":
            return self._unnamed(scene)
        starts = self._starts(scene)
        if not starts:
            return self._unnamed(scene)
        taken = {at for place in scene.places for at in range(place.i, place.j)}
        taken |= {at for wording in scene.wordings for at in range(wording.i, wording.j)}
        taken |= {at for cue in scene.cues if cue.facets.topic for at in range(cue.i, cue.j)}
        found: list[Place] = []
        for at in starts:
            end = self._name(scene, at, taken)
            if end is not None and self._is_place(scene, at, end, bool(found)):
                found.append(Place(at, end, "name", kind="part"))
        return found + self._unnamed(scene)

    def _unnamed(self, scene: Scene) -> list[Place]:
        """ "One force paid out £48,000", "another force had none": a force that is not said, and not the one in focus."""
        found = []
        for at in range(scene.i, scene.j - 1):
            if scene.tokens.lower[at] not in ("one", "another") or self._counts(scene, at):
                continue
            end = at + 2 + (scene.words(at + 1, at + 2) == ["police"])
            behind = scene.words(end, end + 1)
            if self._unsaid.isdisjoint(scene.words(end - 1, end)) or behind and behind[0] in self._naming:
                continue
            if not any(place.i <= at < place.j for place in scene.places):
                found.append(Place(at, end, "name", kind="part"))
        return found

    def _counts(self, scene: Scene, at: int) -> bool:
        """Whether "one" says how many it is so of: "only one force", "all but one"; not "with one force seeing a fall", ", but one"."""
        doing = "".join(scene.words(at + 2, at + 3)).endswith("ing") and scene.words(at - 1, at) == ["with"]
        clause = scene.words(at - 2, at) == [",", "but"]
        alone = scene.words(at - 1, at) == ["the"]  # "Wiltshire, the one force of the four to be judged good"
        return alone or scene.words(at - 1, at) in self._counting and not (doing or clause)

    def _starts(self, scene: Scene) -> list[int]:
        """Where a name may begin: a capital at the opening of the sentence, or behind a word that leads to places."""
        text, lower = scene.tokens.text, scene.tokens.lower
        inside = [at for at in range(scene.i + 1, scene.j) if lower[at - 1] in self._before and text[at][0].isupper()]
        return [scene.i, *inside] if text[scene.i][0].isupper() else inside

    def _name(self, scene: Scene, at: int, taken: set[int]) -> int | None:
        """Where a name that begins at `at` ends ("St Andrews", "Stow-on-the-Wold"); None when none begins there."""
        if not self._is_capital(scene, at, taken) or at == scene.i and scene.tokens.lower[at] in self._leading:
            return None
        end = at + 1
        while end < scene.j:
            if (
                self._is_capital(scene, end, taken)
                or scene.tokens.lower[end] in self._joining
                and self._reaches(scene, end, taken)
            ):
                end += 1
            else:
                break
        return None if scene.words(end, end + 1) and scene.tokens.lower[end] in self._not_before else end

    def _is_capital(self, scene: Scene, at: int, taken: set[int]) -> bool:
        text, lower = scene.tokens.text[at], scene.tokens.lower[at]
        word = scene.tokens.kind[at] == "word" and text[0].isupper() and at not in taken
        return word and lower not in self._never and not (text.isupper() and len(text) > 1)

    def _reaches(self, scene: Scene, at: int, taken: set[int]) -> bool:
        """Whether small words and hyphens lead on to another capital within the name."""
        for k in range(at, min(at + 4, scene.j)):
            if self._is_capital(scene, k, taken):
                hyphens = ("-", "&", "‑")
                if scene.tokens.text[at] in hyphens or scene.tokens.text[at - 1] in hyphens:
                    return True
                return scene.tokens.lower[at] in ("upon", "on") and k == at + 1
            if scene.tokens.lower[k] not in self._joining:
                return False
        return False

    def _is_place(self, scene: Scene, i: int, j: int, listed: bool) -> bool:
        before, behind = scene.words(i - 2, i), scene.words(j, j + 1)
        figures = [(a, b) for a, b, _ in scene.quantities]
        if before[-1:] and before[-1] in self._leading:
            beside = any(0 <= i - b <= BEHIND and not _cut(scene, b, i) for _, b in figures)
            opens = i - 1 == scene.i or before[0] in self._opening
            return beside or opens and any(a >= j for a, _ in figures)
        if not before:
            kinds = self._settlement.isdisjoint(scene.tokens.text[j + 1 : min(j + 8, scene.j)])
            if kinds or behind not in BEING:
                return False
            return any(0 < a - j <= 9 for a, _ in figures)  # "Kirkcaldy was the worst affected town with 97"
        follows = before == ["followed", "by"] or listed and before[-1:] and before[-1] in self._listing
        return bool(follows) and bool(behind) and behind[0] in self._holding and any(0 < a - j <= 3 for a, _ in figures)


def _cut(scene: Scene, i: int, j: int) -> bool:
    return not {",", ";", ":", "(", "–", "—", "who", "which", "when", "after"}.isdisjoint(scene.words(i, j))
