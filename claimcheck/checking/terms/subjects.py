"""What a figure may count besides what we took it to: the subjects that its sentence names, and those told just before it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, KeysView, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import count
from types import MappingProxyType

from claimcheck.domain.cases import Evidence
from claimcheck.domain.claims import Analysis, Claim
from claimcheck.domain.measures import ALL_CRIME, Facets
from claimcheck.reference.catalogue import Catalogue
from claimcheck.reference.measures import Term

# Which of all it is, the words behind its first, the kind of term that it names, and its id.
_Phrase = tuple[int, list[str], str, str]
WORD = re.compile(r"[a-z0-9£]+(?:['’][a-z]+)?")
OFFICE = re.compile(r"\b(?:home (?:office|secretary)|office for national statistics)\b")  # whose names name no subject
OF_OFFICES = ("home ", "office for ")  # without either there is none
KINDS = ("topics", "events", "populations")
LONGEST = 6  # words of a phrase that names a subject
# letters from which a word marks one strand among its sisters, and by which it is known ("homophobia", "homophobic")
STEM, ROOT = 4, 6
OF_ANY_KIND = "outcomes"  # an event that says of none which it was ("5,722 were closed in that way")
# Beginnings of words that mark no strand, though only one has them ("the reason for 1,732 of them", "went missing").
OF_ANY = frozenset(
    "other others reason with were from than that under into where their relate withou cause cases case people incide agains record"
    " report rate time commun victim claim claims invest abuse office full line team member went most common making around crimin"
    " articl proper exclud includ".split()
)
OF_ANY_CRIME = frozenset(["crime", "crimes", "offenc", "involv", "with"])
SUCH = re.compile(r"\b(?:such|these|those)\b", re.IGNORECASE)  # "196 of these crimes": not of all crimes
NEXT = 9  # characters behind a figure in which such a word may stand ("89 such offences")
LOOSE = {"reported", "recorded"}  # events that are said of whatever is counted
OPENING = 2  # blocks that tell what an article is about: its headline and its first paragraph
SEVERAL = 3  # figures that must be as published, for others to be taken to be of the same
SMALL = frozenset(
    "a an the of in on at by to from with for and or other another that this their which home homes".split()
)
BESIDE = 8  # claims before and behind whose subjects a figure may share


class Said:
    """What some words name, each kind worked out when it is first asked for, by id, as sets in the order of the text."""

    def __init__(self, words: str, catalogue: Catalogue) -> None:
        plain = words.lower().replace("-", " ")
        named = any(words in plain for words in OF_OFFICES)
        self._tokens = WORD.findall(OFFICE.sub(" ", plain) if named else plain)
        self._catalogue = catalogue

    @property
    def topics(self) -> KeysView[str]:
        """Topics by any of their words."""
        return self._named[0]

    @property
    def events(self) -> KeysView[str]:
        """What is told to have happened."""
        return self._named[1]

    @property
    def groups(self) -> KeysView[str]:
        """Whom it is told of."""
        return self._named[2]

    @cached_property
    def strands(self) -> KeysView[str]:
        """Topics by one word of theirs ("disability")."""
        known, marks = self._catalogue.words.topics, _marks(self._catalogue)
        marked = [root for token in self._tokens if (root := token[:ROOT]) in marks]
        return dict.fromkeys([topic for root in marked for topic in marks[root] if topic in known]).keys()

    @cached_property
    def hinted(self) -> KeysView[str]:
        """Topics that a single word hints at ("a knife was used in 29 per cent of robberies")."""
        hints = _hints(self._catalogue)
        return dict.fromkeys(topic for token in self._tokens for topic in hints.get(token, ())).keys()

    @cached_property
    def _named(self) -> tuple[KeysView[str], KeysView[str], KeysView[str]]:
        tokens, phrases = self._tokens, _phrases(self._catalogue)
        found: dict[str, dict[str, None]] = {kind: {} for kind in KINDS}
        for at, by_second in [(at, phrases[token]) for at, token in enumerate(tokens, 1) if token in phrases]:
            alone, longer = by_second.get("", ()), by_second.get(tokens[at], ()) if at < len(tokens) else ()
            for _, rest, kind, id in sorted((*alone, *longer)) if longer else alone:
                if not rest or tokens[at : at + len(rest)] == rest:
                    found[kind][id] = None
        topics, events, groups = (found[kind].keys() for kind in KINDS)
        return topics, events, groups


@lru_cache(maxsize=256)
def said_in(words: str, catalogue: Catalogue) -> Said:
    """What some words name."""
    return Said(words, catalogue)


@lru_cache(maxsize=8)
def _phrases(catalogue: Catalogue) -> Mapping[str, Mapping[str, list[_Phrase]]]:
    """The phrases that name something, by their first words, and by the second ones ("" where there is none)."""
    found: dict[str, dict[str, list[_Phrase]]] = {}
    places = count()
    for kind in KINDS:
        terms: Mapping[str, Term] = getattr(catalogue.words, kind)
        for id, term in terms.items():
            for words in (term.title, *term.words, *term.nouns, *term.verbs, *term.more.get("told_by", ())):
                first, *rest = WORD.findall(words.lower().replace("-", " ")) or [""]
                if first and len(rest) < LONGEST:
                    by_second = found.setdefault(first, {})
                    by_second.setdefault(rest[0] if rest else "", []).append((next(places), rest, kind, id))
    return found


@lru_cache(maxsize=8)
def _marks(catalogue: Catalogue) -> Mapping[str, tuple[str, ...]]:
    """Words that only one of the topics under a common one has: "disability" of hate crime, "weapons" of searches."""
    topics = catalogue.words.topics
    sisters: dict[str, list[str]] = {}
    for id in topics:
        if (whole := whole_of(id, catalogue)) is not None:
            sisters.setdefault(whole, []).append(id)
    found: dict[str, tuple[str, ...]] = {}
    for parent, children in sisters.items():
        common = _tokens(topics[parent]) if parent in topics else set()
        each = {id: _tokens(topics[id]) - common for id in children}
        for id, tokens in each.items():
            shared = set().union(*(other for key, other in each.items() if key != id))
            for token in tokens - shared:
                if len(token) >= STEM and token not in OF_ANY:
                    found[token] = (*found.get(token, ()), id)
    return found


def whole_of(topic: str | None, catalogue: Catalogue) -> str | None:
    """The topic of which one is a part; None of what is a whole, or a part of nothing less than all crime."""
    term = catalogue.words.topics.get(topic or "")
    return None if term is None or term.parent == ALL_CRIME else term.parent or None


def _tokens(term: Term) -> set[str]:
    return {
        token[:ROOT]
        for phrase in (term.title, *term.words, *term.nouns)
        for token in WORD.findall(phrase.lower().replace("-", " "))
    }


def borne_out(evidence: Sequence[Evidence], same: Mapping[str, str] = MappingProxyType({})) -> list[str]:
    """The measures of which an article has several figures as published, the commonest first.

    `same` are topics that the same words stand for in other tables, each with the one that it counts for.
    """
    held = (one.figures[0].measure.partition(".") for one in evidence if one.truth == "holds" and one.figures)
    count = Counter(f"{same.get(topic, topic)}{dot}{rest}" for topic, dot, rest in held)
    return [id for id, often in count.most_common() if often >= SEVERAL]


def theme(analysis: Analysis, catalogue: Catalogue) -> tuple[str, ...]:
    """The topics that the headline and the first paragraph name, or hint at: what the whole article may be about."""
    article = analysis.article
    said = said_in(" . ".join(block.span.of(article.text) for block in article.blocks[:OPENING]), catalogue)
    return tuple(sorted({*said.hinted, *said.topics}))


@lru_cache(maxsize=8)
def _hints(catalogue: Catalogue) -> Mapping[str, tuple[str, ...]]:
    """Single words that do not name a topic, but tell that an article is about it ("knives")."""
    found: dict[str, tuple[str, ...]] = {}
    for id, term in catalogue.words.topics.items():
        for word in term.more.get("hints", ()):
            found[word] = (*found.get(word, ()), id)
    return found


Subject = tuple[str, str | None, str | None]  # topic, event and group


def subjects(
    claim: Claim, analysis: Analysis, catalogue: Catalogue, said: Said, theme: Sequence[str] = ()
) -> Iterator[tuple[Subject, bool]]:
    """What a claim may be about, the nearest first, of what the tables hold; and whether its own sentence names it.

    A figure beside the name of its own subject is of that, or of a strand of it that its paragraph names; else the subjects around
    it count, and the `theme` of the article. A figure whose noun is none of its subject's was lent that subject.
    """
    own = claim.measure.facets if claim.measure is not None else Facets()
    near = _facets_beside(claim, analysis)
    topics = catalogue.words.topics
    named = [id for id in (*said.strands, *said.topics) if id in topics]
    lent = claim.measure is None or bool(claim.measure.doubt)
    such = SUCH.search(analysis.article.text[claim.span.start : claim.span.end + NEXT]) is not None
    sure = own.topic is not None and not lent and not such
    explicit = sure and own.topic in said_in(words_beside(claim, analysis), catalogue).topics
    strict = not lent and own.event != OF_ANY_KIND
    around = [own.topic, *[facets.topic for facets in near], *theme]
    before = said_in(paragraph_before(claim, analysis), catalogue)
    wholes = {*around, *[topics[id].parent for id in dict.fromkeys(around) if id in topics]} - {None, ALL_CRIME}
    strands = [id for id in (*said.strands, *before.strands) if topics[id].parent in wholes]
    others = [*strands, *[id for id in named if id not in said.strands]]
    whole = [ALL_CRIME] if said.events and not named and not explicit else []  # "In Cheshire arrests fell to 11,789"
    about = [own.topic, *others] if explicit else [*others, *around, *before.topics, *whole]
    candidates = dict.fromkeys(topic for topic in about if topic)
    # "1,098 arrests" are no searches
    own_events = said_in(claim.span.of(analysis.article.text), catalogue).events - LOOSE
    told = with_kin(filter(None, (own.event, *[facets.event for facets in near])), catalogue)
    strictly = with_kin(filter(None, (*said.events, own.event)), catalogue)
    events = dict.fromkeys(strictly if said.events and strict else (*said.events, *told, "recorded"))
    around_it: list[str | None] = [own.population, None, *[facets.population for facets in near]]
    groups = dict.fromkeys(said.groups or around_it)
    for topic in candidates:
        of_its_own = topics[topic].event if topic in topics else None
        for event in (*events, *(() if of_its_own in events or own_events else (of_its_own,))):
            for group in groups if catalogue.holds(topic, event) else ():
                yield (topic, event, group), topic in named and (group in said.groups or group in (None, "all"))


def with_kin(events: Iterable[str], catalogue: Catalogue) -> list[str]:
    """Events, and those that are measured with them: a report on the crimes that are not recorded tells the share that is."""
    known = catalogue.words.events
    return [one for event in events for one in (event, *(known[event].more.get("kin", ()) if event in known else ()))]


def words_beside(claim: Claim, analysis: Analysis) -> str:
    """The words from the figure before a claim, or the start of its sentence, to the figure behind it, or the end."""
    same = [one.span for one in analysis.in_sentence(claim) if one is not claim]
    start = max((span.start for span in same if span.end <= claim.span.start), default=claim.sentence.start)
    end = min((span.start for span in same if span.start >= claim.span.end), default=claim.sentence.end)
    text = analysis.article.text
    # "the rate is 83.8 per cent; for violence it is 77.9"
    start = max(start, text.rfind(";", start, claim.span.start) + 1)
    apart = text.find(";", claim.span.end, end)
    return text[start : end if apart < 0 else apart]


def paragraph_before(claim: Claim, analysis: Analysis) -> str:
    """The words of a claim's paragraph before its sentence."""
    text = analysis.article.text
    return text[text.rfind("\n", 0, claim.sentence.start) + 1 : claim.sentence.start]


def _facets_beside(claim: Claim, analysis: Analysis) -> list[Facets]:
    """What the claims around one count, the nearest first."""
    at, start = analysis.place(claim), claim.span.start
    around = analysis.claims[max(0, at - BESIDE) : at + BESIDE + 1]
    near = [(abs(one.span.start - start), i) for i, one in enumerate(around) if one is not claim]
    return [measure.facets for _, i in sorted(near) if (measure := around[i].measure) is not None]


def strand_beside(claim: Claim, analysis: Analysis, catalogue: Catalogue) -> str | None:
    """The one part of its topic that the words beside a figure name ("drugs were the reason for 1,732 searches"), if just one is."""
    own, topics = claim.measure.facets.topic if claim.measure is not None else None, catalogue.words.topics
    if own is None or own not in topics or not len(claim.sentence) or not topics[own].more.get("parted"):
        return None
    said = said_in(words_beside(claim, analysis), catalogue)
    strands = [id for id in said.strands if id in topics and topics[id].parent == own]
    return strands[0] if len(strands) == 1 else None


@lru_cache(maxsize=512)
def akin(catalogue: Catalogue, topic: str) -> list[tuple[str, str]]:
    """The topics that share a word with one, and what each is a part of."""
    topics = catalogue.words.topics
    if topic not in topics:
        return []
    words = set(" ".join((*topics[topic].nouns, *topics[topic].words)).split()) - SMALL
    return [
        (id, one.parent)
        for id, one in topics.items()
        if one.parent and not words.isdisjoint(" ".join(one.words).split())
    ]


def narrower(claim: Claim, told: Sequence[str], catalogue: Catalogue) -> Iterator[tuple[Subject, bool]]:
    """Assaults, in a story on knife crime, may be those with a knife: the strands of what is told that a figure's own topic names."""
    own = claim.measure.facets.topic if claim.measure is not None else None
    for id, parent, event in named_alike(own or "", catalogue):
        if parent in told:
            yield (id, event, None), True


@lru_cache(maxsize=512)
def named_alike(topic: str, catalogue: Catalogue) -> Sequence[tuple[str, str, str | None]]:
    """The akin topics, parts of another, that share a word of their name with one; with what each is a part of, and its event."""
    own, topics = _tokens_of_title(topic, catalogue), catalogue.words.topics
    return [
        (id, parent, topics[id].event)
        for id, parent in akin(catalogue, topic)
        if parent != topic and not own.isdisjoint(_tokens_of_title(id, catalogue))
    ]


def _tokens_of_title(topic: str, catalogue: Catalogue) -> set[str]:
    """The beginnings of the words in a topic's name, without those of any crime."""
    term = catalogue.words.topics.get(topic)
    words = WORD.findall(term.title.lower()) if term is not None else []
    return {word[:ROOT] for word in words if len(word) >= STEM} - OF_ANY_CRIME
