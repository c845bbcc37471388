"""What a figure counts: words of topic, event, population and statistic, bound to the figure that they stand nearest to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from typing import Any

from claimcheck.claims.scene import Cue, Scene, Sketch
from claimcheck.domain.measures import Facets, Statistic
from claimcheck.nlp.patterns import Patterns
from claimcheck.nlp.tokens import Tokens
from claimcheck.reference.measures import Term, Words

# "195,380 crimes, excluding fraud" is not about fraud.
EXCLUDED = frozenset(["excluding", "except", "excepting", "excludes", "exclude"])
FACETS = tuple(field.name for field in fields(Facets))


class MeasureFinder:
    """Finds cues, and binds them. Built once from the catalogue's words and `policing.toml`."""

    def __init__(self, words: Words, policing: Mapping[str, Any]) -> None:
        self.words = words
        self._weak = frozenset(policing["weak"])
        self._patterns: Patterns[Cue] = Patterns(_entries(words))

    def find(self, tokens: Tokens, i: int, j: int) -> list[Cue]:
        """The cues in tokens `i` to `j`; words that say several things are one cue."""
        found: list[Cue] = []
        for match in self._patterns.find(tokens, i, j):
            cue = match.payload
            if EXCLUDED & set(tokens.lower[max(i, match.i - 2) : match.i]):
                continue
            if found and found[-1].i == match.i and found[-1].j == match.j:
                found[-1].facets = merge(found[-1].facets, cue.facets)
                found[-1].verb = found[-1].verb and cue.verb
                continue
            phrase = " ".join(tokens.lower[match.i : match.j])
            found.append(Cue(match.i, match.j, cue.facets, phrase in self._weak, cue.verb))
        return found

    def is_stock(self, facets: Facets) -> bool:
        """Whether the measure is a strength at an instant (officers), not a flow over a period."""
        topic = self.words.topics.get(facets.topic or "")
        return topic is not None and topic.stock

    def unit(self, facets: Facets) -> str:
        """What the topic counts, in the plural ("offences")."""
        topic = self.words.topics.get(facets.topic or "")
        return topic.unit if topic else ""

    def family(self, facets: Facets) -> str:
        """The name of the subject that a carried period holds for: crimes are one subject, strengths another."""
        topic = self.words.topics.get(facets.topic or "")
        if topic is None:
            return ""
        if topic.stock:
            return "strength"
        return "crime" if topic.unit in ("offences", "victims") else topic.parent or topic.id

    def bind(self, scene: Scene, sketch: Sketch, context: Facets) -> Facets:
        """The facets of a figure: from its own words, its segment, the rest of the sentence, then the context."""
        ordered = self._ordered(scene, sketch)
        topic = next((cue.facets.topic for cue in ordered if cue.facets.topic and not cue.weak), None)
        weak = next((cue.facets.topic for cue in ordered if cue.facets.topic and cue.weak), None)
        topic = topic or context.topic or weak
        same = topic == context.topic
        event = self._event(ordered, topic) or (context.event if same else None)
        population = next((cue.facets.population for cue in ordered if cue.facets.population), None) or (context.population if same else None)
        base = next((cue.facets.base for cue in ordered if cue.facets.base), None)
        return self._understood(Facets(topic=topic, event=event, population=population, statistic=_statistic(sketch, ordered), base=_base(sketch, base)))

    def _ordered(self, scene: Scene, sketch: Sketch) -> list[Cue]:
        """The cues of a sentence, nearest in meaning first: right after the figure, its own segment, then outwards."""
        start, end = scene.segments[sketch.segment] if scene.segments else (scene.i, scene.j)

        def distance(cue: Cue) -> tuple[int, int]:
            if sketch.i <= cue.i < sketch.j + 3 and cue.j > sketch.i:
                return 0, abs(cue.i - sketch.i)
            if start <= cue.i < end:
                return 1, abs(cue.i - sketch.i) + (0 if cue.i < sketch.i else 2)
            if cue.i < start:
                return 2, start - cue.i
            return 3, cue.i - end

        return sorted(scene.cues, key=distance)

    def _event(self, ordered: Iterable[Cue], topic: str | None) -> str | None:
        term = self.words.topics.get(topic or "")
        own = next((cue.facets.event for cue in ordered if cue.facets.topic == topic and cue.facets.event), None)
        if own and (term is None or own != term.event):
            return own
        return next((cue.facets.event for cue in ordered if cue.facets.event), None)

    def _understood(self, facets: Facets) -> Facets:
        """The event that a topic means when the text names none ("burglaries" are recorded ones)."""
        topic = self.words.topics.get(facets.topic or "")
        if topic is None:
            return facets
        return replace(facets, event=facets.event or topic.event, population=facets.population or topic.population)


def _entries(words: Words) -> Iterable[tuple[str, Cue]]:
    for id, term in words.topics.items():
        yield from ((phrase, Cue(0, 0, _facets(term, topic=id))) for phrase in term.words)
    for id, term in words.events.items():
        facets = _facets(term, event=id)
        yield from ((phrase, Cue(0, 0, replace(facets, statistic=None), verb=True)) for phrase in term.verbs)
        yield from ((phrase, Cue(0, 0, facets)) for phrase in (*term.nouns, *term.words))
    for id, term in words.populations.items():
        yield from ((phrase, Cue(0, 0, _facets(term, population=id))) for phrase in (*term.words, *term.nouns))
    for id, term in words.statistics.items():
        yield from ((phrase, Cue(0, 0, _facets(term, statistic=id))) for phrase in (*term.words, *term.nouns))
    for row in words.phrases:
        yield from ((phrase, Cue(0, 0, row.facets)) for phrase in row.words)


def _facets(term: Term, **own: Any) -> Facets:
    """A term's own facet; what else it implies (a topic its event) is only understood, so it is left to `_understood`."""
    implied = {name: getattr(term, name) for name in ("population", "base") if getattr(term, name, None)}
    if "event" in own and term.topic:
        implied["topic"] = term.topic
    return Facets(**{**implied, **own})


def merge(one: Facets, other: Facets) -> Facets:
    """The facets of `one`, with those of `other` where `one` is open."""
    return Facets(**{name: getattr(one, name) or getattr(other, name) for name in FACETS})


def _statistic(sketch: Sketch, ordered: list[Cue]) -> Statistic | None:
    """The statistic that the figure itself shows; of a rank or a change the one that the words name, or none."""
    if sketch.type in ("percentage", "ratio"):
        return "percentage"
    if sketch.type in ("rate", "count", "money", "duration"):
        return sketch.type
    if sketch.type == "change" and sketch.quantity and sketch.quantity.unit == "percentage_points":
        return "percentage"
    for cue in ordered:
        if cue.facets.statistic and abs(cue.i - sketch.i) < 14:
            return cue.facets.statistic
    return None


def _base(sketch: Sketch, base: str | None) -> str | None:
    if sketch.type == "rate" and sketch.quantity and sketch.quantity.unit.startswith("per_"):
        return sketch.quantity.unit
    return base
