"""What figures can count: the terms of each facet with their words, and measures made from ids."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from typing import Any, Literal, cast, get_args

from claimcheck.domain.measures import Facets, Measure, Statistic
from claimcheck.reference.names import nearest

STATISTICS = frozenset(get_args(Statistic))
UNITS = {"percentage": "percent", "score": "score", "money": "gbp"}
Good = Literal["high", "low", "neither"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One value of one facet: the topic "burglary", the event "no-crimed". Fields as in docs/packages.md."""

    id: str
    title: str
    words: tuple[str, ...] = ()
    verbs: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    parent: str | None = None
    unit: str = ""
    good: Good = "neither"
    definition: str = ""
    not_this: str = ""
    stock: bool = False
    topic: str | None = None
    event: str | None = None
    population: str | None = None
    statistic: Statistic | None = None
    base: str | None = None
    more: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that fix several facets at once ("charge rate")."""

    words: tuple[str, ...]
    facets: Facets


class Words:
    """What the measure files say, by facet. Made from the plain tables of the TOML files, so that the index can keep them."""

    def __init__(self, tables: Mapping[str, Any]) -> None:
        self._tables = tables

    def _terms(self, kind: str) -> dict[str, Term]:
        return {name: _term(name, table) for name, table in self._tables.get(kind, {}).items()}

    @cached_property
    def topics(self) -> dict[str, Term]:
        """What figures are about: rape, burglary, officers."""
        terms = self._terms("topics")
        return {id: _as_called(term, terms.get(term.parent or "")) for id, term in terms.items()}

    @cached_property
    def events(self) -> dict[str, Term]:
        """What happened to it: recorded, charged, employed."""
        return self._terms("events")

    @cached_property
    def populations(self) -> dict[str, Term]:
        """Whose: all, adult, female."""
        return self._terms("populations")

    @cached_property
    def statistics(self) -> dict[str, Term]:
        """How it is told: count, rate, percentage."""
        return self._terms("statistics")

    @cached_property
    def phrases(self) -> tuple[Phrase, ...]:
        """Words for several facets at once."""
        found = []
        for row in self._tables.get("phrase", ()):
            facets = {key: row[key] for key in ("topic", "event", "population", "statistic", "base") if key in row}
            found.append(Phrase(tuple(row["words"]), Facets(**facets)))
        return tuple(found)

    @property
    def deeds(self) -> tuple[Mapping[str, Any], ...]:
        """What was done and to what, which are told apart ("stole 534 bikes"): rows with a topic, as the file has them."""
        return tuple(self._tables.get("deed", ()))

    def measure(self, id: str, *, derived: bool = False) -> Measure:
        """The measure with this id, titled and given its unit from the terms. Raises ValueError for a malformed id."""
        facets = parse_id(id)
        topic, event = self.topics.get(facets.topic or ""), self.events.get(facets.event or "")
        terms = [term for term in (event, topic) if term is not None]
        return Measure(
            id=id,
            title=self._tables.get("titles", {}).get(id) or self._title(facets),
            facets=facets,
            unit=unit_of(facets, next((term.unit for term in terms if term.unit), "")),
            good=self.good(facets),
            definition=" ".join(term.definition for term in terms if term.definition),
            not_this=" ".join(term.not_this for term in terms if term.not_this),
            derived=derived,
        )

    def lineage(self, topic: str | None) -> tuple[str, ...]:
        """The wider topics that a topic is a kind of, the nearest first."""
        found, term = list[str](), self.topics.get(topic or "")
        while term is not None and term.parent and term.parent not in found:
            found.append(term.parent)
            term = self.topics.get(term.parent)
        return tuple(found)

    def good(self, facets: Facets) -> Good:
        """Which end of what the facets say is the better one: that of what happens, else of what it happens to."""
        terms = (self.events.get(facets.event or ""), self.topics.get(facets.topic or ""))
        ends = (term.good for term in terms if term is not None and term.good != "neither")
        return cast(Good, next(ends, "neither"))

    def _title(self, facets: Facets) -> str:
        def title(terms: Mapping[str, Term], id: str | None) -> str:
            return terms[id].title if id is not None and id in terms else (id or "").replace("-", " ")

        people = title(self.populations, facets.population) if facets.population != "all" else ""
        subject = " ".join(
            word for word in (people, title(self.topics, facets.topic), title(self.events, facets.event)) if word
        )
        return f"{subject}, {base_title(facets)}" if facets.statistic != "count" else f"{subject}, number"

    def problem(self, id: str) -> str | None:
        """Why an id names no measure of these words ("no topic 'burglry'; the nearest known is 'burglary'"), or None."""
        try:
            facets = parse_id(id)
        except ValueError as error:
            return str(error)
        for kind, terms, value in (
            ("topic", self.topics, facets.topic),
            ("event", self.events, facets.event),
            ("population", self.populations, facets.population),
        ):
            if value not in terms and value != "all":
                return f"no {kind} '{value}'{nearest(str(value), terms)}"
        return None


class Measures(Mapping[str, Measure]):
    """Measures by id, each made when it is first asked for: an article asks for a few of the thousands."""

    def __init__(self, words: Words, published: Iterable[str], derived: Iterable[str]) -> None:
        self._words = words
        self._derived = dict.fromkeys(published, False)
        for id in derived:
            self._derived.setdefault(id, True)
        self._made: dict[str, Measure] = {}

    def __getitem__(self, id: str) -> Measure:
        made = self._made.get(id)
        if made is None:
            made = self._made[id] = self._words.measure(id, derived=self._derived[id])
        return made

    def __iter__(self) -> Iterator[str]:
        return iter(self._derived)

    def __len__(self) -> int:
        return len(self._derived)


def base_title(facets: Facets) -> str:
    """ "per 100,000", "per cent", "score": how a statistic other than a count is told."""
    if facets.statistic == "rate" and facets.base and facets.base.startswith("per_"):
        first, _, rest = facets.base.partition(".")
        amount = first.removeprefix("per_")
        words = f"per {int(amount):,}" if amount.isdecimal() else f"per {amount}"
        return f"{words} {rest.replace('-', ' ')}".strip()
    if facets.statistic == "percentage":
        return "per cent" + (f" of {facets.base.replace('-', ' ')}" if facets.base else "")
    return f"{facets.statistic} {(facets.base or '').replace('-', ' ')}".strip()


@lru_cache(maxsize=4096)
def parse_id(id: str) -> Facets:
    """The facets of a measure id. Raises ValueError when it is not topic.event[.population].statistic[.base]."""
    parts = id.split(".")
    place = next((i for i, part in enumerate(parts) if part in STATISTICS), 0)
    if place not in (2, 3) or not all(parts):
        raise ValueError(f"'{id}' is no measure id: write topic.event[.population].statistic[.base]")
    return Facets(
        topic=parts[0],
        event=parts[1],
        population=parts[2] if place == 3 else "all",
        statistic=cast(Statistic, parts[place]),
        base=".".join(parts[place + 1 :]) or None,
    )


def unit_of(facets: Facets, counted: str) -> str:
    """The unit that a measure's values are in; `counted` is the plural noun of a count ("offences")."""
    if facets.statistic == "rate":
        return (facets.base or "").split(".")[0]
    if facets.statistic == "duration":
        return facets.base or "minutes"
    return UNITS.get(facets.statistic or "", counted)


def _term(id: str, table: Mapping[str, Any]) -> Term:
    known = {name: value for name, value in table.items() if name in Term.__slots__ and name not in ("id", "more")}
    for name in ("words", "verbs", "nouns"):
        known[name] = tuple(known.get(name, ()))
    known.setdefault("title", id.replace("-", " "))
    return Term(id=id, more={name: value for name, value in table.items() if name not in known}, **known)


def _as_called(term: Term, whole: Term | None) -> Term:
    """A part of `whole` with what the patterns of the whole make of its own words ("crimes based on {}", "religion")."""
    called = whole.more.get("called", {}) if whole is not None else {}
    made = [one.replace("{}", word) for key in called for one in called[key] for word in term.more.get(key, ())]
    return replace(term, words=tuple(dict.fromkeys((*term.words, *made)))) if made else term


def agrees(held: Facets, population: str | None, statistic: str | None, base: str | None) -> bool:
    """Whether facets are as asked where anything is asked; an id that is a prefix of a base agrees too."""
    return (
        population in (None, held.population)
        and statistic in (None, held.statistic)
        and (base is None or held.base == base or (held.base or "").startswith(f"{base}."))
    )


def preference(measure: Measure) -> tuple[bool, bool, int, str]:
    """Sort key: population all, published before derived, a short base."""
    return measure.facets.population != "all", measure.derived, len(measure.facets.base or ""), measure.id
