"""The words of measures: each names one thing, each id is known."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from claimcheck.reference.measures import Words

MEASURES = Path(__file__).resolve().parents[2] / "reference_data" / "measures"


def table(name: str) -> dict[str, Any]:
    return tomllib.loads((MEASURES / f"{name}.toml").read_text(encoding="utf-8"))


TOPICS, EVENTS, POPULATIONS = table("topics"), table("events"), table("populations")
WORDS = Words({name: table(name) for name in ("topics", "events", "populations", "statistics")} | table("phrases"))


def test_parents_and_events_are_known() -> None:
    for id, topic in TOPICS.items():
        assert topic.get("parent", id) in TOPICS
        assert topic["event"] in EVENTS, id
    for id, event in EVENTS.items():
        assert event.get("stands_for", id) in EVENTS
        assert set(event.get("topics", ())) <= set(TOPICS), id


def test_no_topic_is_its_own_ancestor() -> None:
    for id in TOPICS:
        seen, at = set(), id
        while at:
            assert at not in seen
            seen.add(at)
            at = TOPICS[at].get("parent", "")


@pytest.mark.parametrize("kind", ["topics", "events", "populations"])
def test_a_word_names_one_thing(kind: str) -> None:
    found = defaultdict(set)
    for id, term in getattr(WORDS, kind).items():
        for word in (*term.words, *term.verbs, *term.nouns):
            assert word == word.lower(), word
            found[word.replace("-", " ")].add(id)
    assert {word: ids for word, ids in found.items() if len(ids) > 1 and not _of_other_things(kind, ids)} == {}


def _of_other_things(kind: str, ids: set[str]) -> bool:
    """Whether the topics tell the meanings apart: rapes are dismissed, and officers."""
    topics = [set(EVENTS[id].get("topics", ())) for id in ids] if kind == "events" else []
    return all(topics) and bool(topics) and sum(map(len, topics)) == len(set().union(*topics))


def test_phrases_name_what_there_is() -> None:
    for phrase in WORDS.phrases:
        facets = phrase.facets
        assert facets.topic is None or facets.topic in TOPICS, phrase
        assert facets.event is None or facets.event in EVENTS, phrase
        assert facets.population is None or facets.population in POPULATIONS, phrase


def test_deeds_name_what_there_is() -> None:
    for deed in table("deeds")["deed"]:
        assert deed["topic"] in TOPICS, deed
        assert deed.get("event", "recorded") in EVENTS, deed
        assert deed["things"], deed
        assert deed.get("ahead") or deed.get("behind"), deed
        assert set(deed) <= {"topic", "event", "ahead", "joined", "things", "behind", "owned"}, deed


@pytest.mark.parametrize(
    ("word", "topic"),
    [
        ("bobbies", "officers"),
        ("break-ins", "burglary"),
        ("thefts from cars", "theft-from-vehicle"),
        ("muggings", "robbery"),
        ("yobbish behaviour", "asb"),
        ("house burglaries", "burglary-residential"),
        ("stop and searches", "stop-search"),
        ("knifepoint", "knife-crime"),
        ("special constables", "specials"),
        ("car crime", "vehicle-crime"),
    ],
)
def test_reporters_word(word: str, topic: str) -> None:
    assert word in WORDS.topics[topic].words


@pytest.mark.parametrize("weak", ["raids", "force", "nuisance", "regulars"])
def test_word_that_names_no_topic(weak: str) -> None:
    assert all(weak not in topic.words for topic in WORDS.topics.values())
