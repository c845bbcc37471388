"""The measures that a claim's words allow: every reading of what they leave open, the plainest first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from claimcheck.domain.cases import Choice
from claimcheck.domain.claims import Claim
from claimcheck.domain.measures import ALL_CRIME, Facets, Measure, Statistic
from claimcheck.domain.rates import BASES
from claimcheck.domain.values import SHORT_TIMES
from claimcheck.reference.catalogue import Catalogue

TIMES = {"per_day", "per_week", "per_month", "per_year"}
PLAIN = {"recorded", "employed", "resident"}
OPEN: tuple[Statistic, ...] = ("count", "percentage", "rate")  # a score or a time is meant only where the words say so
# Groups that figures may be of without saying so.
UNSAID = (None, "all", "adult")
DOUBTFUL = 0.5
MINORS = {"child": "aged-10-to-17"}  # as arrests are counted, where the tables hold no children under 16
# How a statistic is named where the tables hold others of the same thing.
AS: dict[Statistic, str] = {
    "count": "as a number",
    "percentage": "as a percentage",
    "rate": "as a rate",
    "score": "as a score",
    "duration": "as a time",
    "money": "in money",
}
# What the press says of what was recorded, and of what led to a charge.
LOOSELY = {"reported": "recorded", "detected": "charged"}
MOST_TOLD = 3  # events that a reason names
READINGS = 8  # more than this many readings of one phrase is not a link


def link_measure(claim: Claim, catalogue: Catalogue, rated: bool = True, whose: bool = True) -> Choice[Measure]:
    """The catalogue's measures for a claim: the plainest reading and, as runners-up, the others of its open facets.

    `rated`: a figure in per cent may be a rate that is printed as one. `whose`: its own sentence says of whom it is.
    """
    if claim.measure is None or (claim.measure.facets.topic is None and claim.measure.facets.event is None):
        return Choice(best=None, why="what is counted is not clear")
    said = claim.measure.facets
    if said.topic is None:  # "the charge rate", "133,000 people searched", of what it does not say
        topic = _befallen(said.event or "", claim.is_share, catalogue)
        whole = replace(claim, measure=replace(claim.measure, facets=replace(said, topic=topic)))
        return replace(link_measure(whole, catalogue, rated, whose), score=DOUBTFUL)
    found: list[Measure] = []
    shared = claim.is_share or claim.type != "change" and said.statistic == "percentage"
    as_share = shared and not rated
    asked = ("percentage",) if as_share else statistics(claim)
    for statistic in asked:
        found += [one for one in _candidates(said, statistic, claim, catalogue) if one not in found]
    # every so many minutes there is a burglary, and no officer in post
    if claim.type in ("duration", "comparison") and asked[0] == "duration":
        found = [one for one in found if one.facets.statistic == "duration" or not _is_stock(one, catalogue)]
        timed = "every" in claim.measure.text or any(one.facets.statistic == "duration" for one in found)
        answered = [] if timed else [*_candidates(replace(said, event="responded"), "duration", claim, catalogue)]
        if answered:  # "it takes 17 hours to see an officer"
            return Choice(best=answered[0], score=DOUBTFUL, why=f"“{claim.measure.text}”")
    if not found and claim.type in ("change", "rank", "comparison") and not as_share:
        found = [
            one for each in _otherwise(claim, said, catalogue) for one in _candidates(said, each, claim, catalogue)
        ]
    if not found and (other := _said_loosely(claim, said, catalogue, rated, whose)) is not None:
        return other
    if not found:
        return Choice(best=None, score=0.9, why=f"no dataset holds {_sought(said, asked[0], catalogue)}")
    victims = claim.quantity is not None and claim.quantity.unit in ("victims", "people")
    found[1:1] = [one for one in also(found[0], catalogue, victims) if one not in found]
    score = 0.4 if claim.measure.doubt else 0.9 if said.event is not None else 0.7
    return Choice(best=found[0], score=score, runners_up=tuple(found[1:READINGS]), why=f"“{claim.measure.text}”")


def _otherwise(claim: Claim, said: Facets, catalogue: Catalogue) -> Iterator[Statistic]:
    """The statistics of a change or a place that no table has by those it may be of: the one its event is told by, and any unsaid one."""
    event, asked = catalogue.words.events.get(said.event or ""), statistics(claim)
    told = event.statistic if event is not None else None
    if told is not None and told not in asked:
        yield told  # "the wait went up by 281 per cent"
    if claim.type != "change":  # "more than at any time" says nothing of a time taken
        unit = claim.quantity.unit if claim.quantity else ""
        yield from (one for one in _unsaid(claim, unit) if one not in (*asked, told))


def _is_stock(measure: Measure, catalogue: Catalogue) -> bool:
    """Whether what is counted is there on a day, and does not happen over a time."""
    term = catalogue.words.topics.get(measure.facets.topic or "")
    return term is not None and term.stock


def _said_loosely(claim: Claim, said: Facets, catalogue: Catalogue, rated: bool, whose: bool) -> Choice[Measure] | None:
    """The link by what the press may mean, where no table has what it says: children by age, reported for recorded, solved for charged."""

    def linked(facets: Facets) -> Choice[Measure]:
        assert claim.measure is not None
        return link_measure(replace(claim, measure=replace(claim.measure, facets=facets)), catalogue, rated, whose)

    if said.population in MINORS:
        minors = linked(replace(said, population=MINORS[said.population]))
        if minors.best is not None:
            return minors
    if said.population is not None and not whose and claim.type == "count":
        # "Fifty prosecutions", after children of whom rapes were counted
        return replace(linked(replace(said, population=None)), score=DOUBTFUL)
    if said.event in LOOSELY:
        other = linked(replace(said, event=LOOSELY[said.event]))
        if other.best is not None or said.event == "reported":  # solved may be more than charged: it is never wrong
            return replace(other, score=DOUBTFUL if said.event == "reported" else 0.0)
    whole = replace(said, topic=ALL_CRIME, statistic=None, base=None)
    if said.topic != ALL_CRIME and said.population is not None and catalogue.candidates(whole):
        # of all those arrested one in seven was a woman
        return replace(linked(replace(said, topic=ALL_CRIME)), score=0.0)
    done = _done_by_police(said, catalogue)
    return None if done is None else replace(linked(done), score=DOUBTFUL)


def also(first: Measure, catalogue: Catalogue, victims: bool = False) -> Iterator[Measure]:
    """What the same words stand for in other tables: "recorded crime" with fraud, as it was printed until 2013.

    `victims`: they are what is counted ("7,000 fewer victims"), perhaps those of the crimes that have one.
    """
    term = catalogue.words.topics.get(first.facets.topic or "")
    if term is None:
        return
    for topic in (*term.more.get("also", ()), *(term.more.get("of_victims", ()) if victims else ())):
        yield from catalogue.alike(first.facets, topic=topic)


@lru_cache(maxsize=8)
def stand_ins(catalogue: Catalogue) -> Mapping[str, str]:
    """The topics that stand for another in other tables, each with that one."""
    return {one: id for id, term in catalogue.words.topics.items() for one in term.more.get("also", ())}


@lru_cache(maxsize=8)
def wholes(catalogue: Catalogue) -> Mapping[str, str]:
    """What each topic is a part of, where that is less than all crime."""
    topics = catalogue.words.topics
    return {id: term.parent for id, term in topics.items() if term.parent and term.parent != ALL_CRIME}


def _done_by_police(said: Facets, catalogue: Catalogue) -> Facets | None:
    """Officers who arrest are not who is counted: the same event of whom it is counted of, where the tables have one such."""
    topic = catalogue.words.topics.get(said.topic or "")
    if topic is None or not topic.stock or said.event is None or said.event == topic.event:
        return None
    held = {one.facets.topic for one in catalogue.candidates(Facets(event=said.event))} - {said.topic}
    meant = ALL_CRIME if ALL_CRIME in held else next(iter(held)) if len(held) == 1 else None
    if meant is None:
        return None
    return replace(said, topic=meant)


@lru_cache(maxsize=512)
def _befallen(event: str, is_share: bool, catalogue: Catalogue) -> str:
    """What such an event befalls: all crime, perhaps; a share ("27 per cent failed or refused") of one thing that the tables have."""
    term = catalogue.words.events.get(event)
    befallen: Sequence[str] = term.more.get("topics", ()) if term is not None else ()
    if is_share:
        asked = Facets(event=event, statistic="percentage")
        held = [topic for topic in befallen if catalogue.candidates(replace(asked, topic=topic))]
        befallen = held if len(held) == 1 else ()
    return next(iter(befallen), ALL_CRIME)


def single_measures(claim: Claim) -> tuple[Claim, ...]:
    """A claim for each measure of one figure about several ("nine per cent in both burglary and robbery"); none for a single one."""
    if claim.measure is None or len(claim.measure.parts) < 2:
        return ()
    return tuple(replace(claim, measure=replace(claim.measure, facets=part, parts=())) for part in claim.measure.parts)


def statistics(claim: Claim) -> tuple[Statistic, ...]:
    """The statistics that a claim may be about, the likeliest first, from its type and unit; the words decide where they say."""
    said = claim.measure.facets.statistic if claim.measure else None
    unit = claim.quantity.unit if claim.quantity else ""
    if claim.is_share:
        return ("percentage", "rate")  # the second for "a rate of 12.5 per cent per 100,000"
    if claim.type == "rate" and unit in TIMES:
        return ("count",)
    if claim.type == "change":
        return _changing(said, unit)
    fixed: dict[str, tuple[Statistic, ...]] = {"count": ("count",), "rate": ("rate",), "money": ("money",)}
    if claim.type in fixed:
        return ("score",) if said == "score" else fixed[claim.type]
    if claim.type == "duration":
        return ("duration", "count")  # the second for "one every three minutes"
    if claim.type == "comparison" and unit in SHORT_TIMES:
        return ("duration",)
    if said is not None:
        return {"rate": ("rate", "percentage"), "percentage": ("percentage", "rate")}.get(said, (said,))  # type: ignore[return-value]
    return _unsaid(claim, unit)


def _changing(said: Statistic | None, unit: str) -> tuple[Statistic, ...]:
    """What rose: a share when it rose by points, a number when by so many; in per cent it may be anything, a share too."""
    if unit == "percentage_points":
        return ("percentage",)
    if said == "count":
        return ("count",)
    if unit in ("percent", "times", ""):
        first: tuple[Statistic, ...] = (said,) if said in ("rate", "score", "duration") else ()
        return (*first, *(one for one in OPEN if one not in first))
    return ("duration",) if unit in SHORT_TIMES else ("money",) if unit == "gbp" else ("count",)


def _unsaid(claim: Claim, unit: str) -> tuple[Statistic, ...]:
    """A rank, change or comparison that does not say of what: all the statistics that it may be of."""
    if unit == "percentage_points":
        return ("percentage",)
    if claim.type == "comparison":
        return ("rate", "count", "percentage", "money") if unit in ("times", "percent") else ("count",)
    return ("count", "rate", "percentage", "money")


def _candidates(said: Facets, statistic: Statistic, claim: Claim, catalogue: Catalogue) -> Iterator[Measure]:
    base = said.base if said.base not in TIMES and said.base not in BASES else None
    found = catalogue.alike(said, statistic=statistic, base=base)
    topics = catalogue.words.topics
    # "per 1,000 adults": the table may say it in its population; but a share of thefts is none of all crime
    if not found and base is not None and "." not in base and base not in topics:
        plain = catalogue.alike(said, statistic=statistic, base=None)
        found = tuple(one for one in plain if one.facets.base not in topics)
    if said.event is None and found:  # one event at a time: "rapes" are those recorded, not those charged
        found = tuple(one for one in found if one.facets.event == found[0].facets.event)
    kept = _of_base(found, claim, catalogue)
    if said.population is None and not any(one.facets.population in UNSAID for one in kept):
        return  # only of groups (women, black people), and the text names none
    yield from sorted(kept, key=lambda one: _distance(one, claim))


def _of_base(found: Sequence[Measure], claim: Claim, catalogue: Catalogue) -> list[Measure]:
    """Rates of the base that the words mean: of people unless they say households, so many a day only where they say so."""
    unit = claim.quantity.unit if claim.quantity else ""
    said = claim.measure.facets.base if claim.measure else None
    kept = [one for one in found if (one.facets.base in TIMES) == (unit in TIMES) or one.facets.statistic != "rate"]
    if said is None:  # a share of something else ("of all crime") is meant only where the text says so
        kept = [one for one in kept if one.facets.statistic != "percentage" or _is_plain_share(one, claim, catalogue)]
    plain = [one for one in kept if "." not in (one.facets.base or "") or one.facets.statistic != "rate"]
    if claim.type == "change":  # a derived rate is too blunt to tell its change from that of the number
        plain = [one for one in plain if not (one.derived and one.facets.statistic == "rate")]
    return plain or (kept if claim.type != "change" else [])


def _is_plain_share(one: Measure, claim: Claim, catalogue: Catalogue) -> bool:
    """Whether a share is of what the words alone say: of no other topic; a change is never that of a share of certain offences."""
    shared = claim.is_share
    return one.facets.base is None or shared and one.facets.base not in catalogue.words.topics


def _distance(measure: Measure, claim: Claim) -> tuple[bool, bool]:
    """Sort key: the base as printed before others, all before parts; the catalogue's own order otherwise."""
    unit = claim.quantity.unit if claim.quantity else ""
    said = claim.measure.facets.base if claim.measure else None
    base = measure.facets.base or ""
    asked = unit if unit in BASES else said if said in BASES else None
    return (measure.facets.population not in (None, "all"), asked is not None and not base.startswith(asked))


def _sought(said: Facets, statistic: Statistic, catalogue: Catalogue) -> str:
    """What there is no table of, and what there is instead: "recorded crime as money; it is held as a number"."""
    held = catalogue.alike(said, statistic=None, base=None)
    words = in_words(said, catalogue)
    if held:
        kinds = [
            AS[one]
            for one in dict.fromkeys(one.facets.statistic for one in held)
            if one is not None and one != statistic
        ]
        return f"{words} {AS[statistic]}" + (f"; it is held {_listed(kinds)}" if kinds else "")
    events = dict.fromkeys(one.facets.event for one in catalogue.candidates(Facets(topic=said.topic)))
    told = [catalogue.words.events[one].title for one in events if one in catalogue.words.events and one != said.event]
    topic = catalogue.words.topics.get(said.topic or "")
    return words if topic is None or not told else f"{words}; of {topic.title} there is: {_listed(told[:MOST_TOLD])}"


def _listed(words: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))


def in_words(facets: Facets, catalogue: Catalogue) -> str:
    """Facets as a phrase for a message: "adult rape no-crimed"; what is plainly meant (recorded, employed) is left out."""
    words = catalogue.words
    topic = words.topics.get(facets.topic or "")
    own = topic is not None and facets.event == topic.event  # sickness is lost, assaults are of the assaulted
    event = None if own or facets.event in PLAIN else facets.event
    tables = ((facets.population, words.populations), (facets.topic, words.topics), (event, words.events))
    said = [
        table[key].title if key in table else key.replace("-", " ") for key, table in tables if key and key != "all"
    ]
    return " ".join(said) or "it"
