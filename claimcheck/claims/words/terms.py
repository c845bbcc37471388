"""What the catalogue's terms say of topics and events: what is a strength, what can befall what, what is a part of what."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from claimcheck.domain.measures import ALL_CRIME, Facets
from claimcheck.reference.measures import Term, Words

RECORDED = frozenset(["recorded", "reported"])
TIMES = frozenset(["minutes", "seconds", "hours"])


class Terms:
    """Answers from the terms, remembered: they are asked at every figure. Built once, with the lists of `policing.toml`."""

    def __init__(self, words: Words, policing: Mapping[str, Any], measures: Iterable[str] = ()) -> None:
        self.words = words
        self._held = frozenset(tuple(id.split(".")[:2]) for id in measures)
        self._crime_events = frozenset(policing["events"]["crime"])
        self._bases = frozenset(policing["bases"]["topics"])
        self._not_strength = frozenset(policing["events"]["not_strength"])
        self._families = {id: _family(topic) for id, topic in words.topics.items()}
        self._lines = {id: frozenset(words.lineage(id)) for id in words.topics}
        later = ((id, term.more) for id, term in words.events.items() if "after" in term.more)
        self.follows = {(more["after"], more["of"]): id for id, more in later}
        self._fitting: dict[tuple[str, str | None], bool] = {}

    def is_stock(self, facets: Facets) -> bool:
        """Whether the measure is a strength at an instant (officers), not a flow over a period."""
        topic = self.words.topics.get(facets.topic or "")
        return topic is not None and topic.stock and facets.event in (None, topic.event, "employed", "resident")

    def is_base(self, facets: Facets) -> bool:
        """Whether the topic only is what rates are taken of (population)."""
        return facets.topic in self._bases

    def unit(self, facets: Facets) -> str:
        """What the topic counts, in the plural ("offences")."""
        topic = self.words.topics.get(facets.topic or "")
        return topic.unit if topic else ""

    def event_counted(self, topic: str | None, noun: str) -> str | None:
        """The event of a topic whose own unit is counted: "1,235 more tests" were done, however many failed that were told before."""
        term = self.words.topics.get(topic or "")
        own = term is not None and bool(noun) and term.unit == noun and not term.stock
        return term.event if own and term is not None and term.event not in RECORDED else None

    def judged(self, own: str | None, topic: str | None, type_: str) -> tuple[str | None, str | None]:
        """The topics of a number beside the words for a grade: it is of what is judged ("crime recording: 76 per cent were")."""
        term = self.words.topics.get(topic or "")
        judged = term.more.get("judges") if term is not None and type_ in ("count", "percentage", "ratio") else None
        return (judged, judged) if judged else (own, topic)

    def is_of_some(self, event: str | None) -> bool:
        """Whether it can befall certain topics only (calls are answered, and nothing else is)."""
        return event is None or bool(
            self.words.events[event].more.get("topics", ()) if event in self.words.events else ()
        )

    def stands_apart(self, wider: str, subject: str) -> bool:
        """ "Theft offences fell", after burglaries: nobody calls those thefts, though the tables count them in."""
        line = [one for one in (subject, *self.lineage(subject)) if wider in self.lineage(one)]
        return any(self.words.topics[one].more.get("apart") for one in line)

    def overlaps(self, topic: str | None) -> bool:
        """Whether its parts may add up to more than it: a hate crime may be of two strands, a seizure of two drugs."""
        line = (topic, *self.lineage(topic)) if topic else ()
        return any(self.words.topics[one].more.get("overlaps") for one in line if one in self.words.topics)

    def good(self, facets: Facets) -> str:
        """Which end of the measure is the better one: "high", "low" or "neither", as of a share of calls that were reached in time."""
        terms = (self.words.events.get(facets.event or ""), self.words.topics.get(facets.topic or ""))
        timed = any(term is not None and term.statistic == "duration" for term in terms)
        if timed and facets.statistic == "percentage":
            return "neither"
        return self.words.good(facets)

    def family(self, facets: Facets) -> str:
        """The subject that a carried period holds for: strengths, money, or what happened ("activity", of crimes; "activity:calls")."""
        return self._families.get(facets.topic or "", "")

    def fits(self, event: str, topic: str | None) -> bool:
        """Whether it can happen to the topic: crimes are not employed, officers are not detected, a Taser does not respond."""
        known = self._fitting.get((event, topic))
        if known is None:
            known = self._fitting[event, topic] = self._fits(event, topic)
        return known

    def takes_time(self, topic: str | None) -> bool:
        """Whether an average of it may be a time taken: of calls, or of what is not told."""
        return topic not in self.words.topics or self.unit(Facets(topic=topic)) in TIMES

    def counts_otherwise(self, weak: str | None, subject: str | None) -> bool:
        """ "It recorded 97,400 crimes", of a force whose officers were counted before: none of these, as staff are no volunteers."""
        term, lent = self.words.topics.get(weak or ""), self.words.topics.get(subject or "")
        if term is None or lent is None or not lent.stock:
            return False
        return term.event in RECORDED or weak in lent.more.get("never_called", ())

    def never_befalls(self, facets: Facets, topic: str | None) -> bool:
        """Whether words with no topic of their own name what never happens to a topic: a Taser is not arrested."""
        return facets.event is not None and facets.topic is None and not self.fits(facets.event, topic)

    def _fits(self, event: str, topic: str | None) -> bool:
        term = self.words.topics.get(topic or "")
        if term is None or event == term.event or (topic, event) in self._held:
            return True
        told = self.words.events[event].more.get("topics", ()) if event in self.words.events else ()
        if told and topic not in told and not self.lineage(topic).intersection(told):
            return False
        if term.event in RECORDED:
            return event in self._crime_events
        if term.stock:
            return event not in self._not_strength
        return bool(told) and event not in self._crime_events

    def lineage(self, topic: str | None) -> frozenset[str]:
        """The wider topics that it is one of."""
        return self._lines.get(topic or "", frozenset())

    def wider(self, topic: str | None) -> frozenset[str]:
        """The topics that it is a part of: its lineage, and for what is recorded all crime."""
        term = self.words.topics.get(topic or "")
        return self.lineage(topic) | ({ALL_CRIME} if term is not None and term.event in RECORDED else frozenset())

    def understood(self, facets: Facets) -> Facets:
        """The event that a topic means when the text names none ("burglaries" are recorded ones)."""
        topic = self.words.topics.get(facets.topic or "")
        if topic is None or facets.event and facets.population:
            return facets
        return Facets(
            topic=facets.topic,
            event=facets.event or topic.event,
            population=facets.population or topic.population,
            statistic=facets.statistic,
            base=facets.base,
        )


def _family(topic: Term) -> str:
    if topic.stock:
        return "strength"
    if topic.unit == "gbp":
        return "money"
    return "activity" if topic.event in RECORDED else f"activity:{topic.unit}"
