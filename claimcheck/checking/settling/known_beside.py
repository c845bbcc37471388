"""Open figures that another of their sentence settles: "In Essex there were 998, in Norfolk 412", "98 more, or 7.5 per cent".

A figure is open where we are not sure what it counts, of which days, or since when. The figure next to it in the sentence, as
published, shows how both are meant: told of another force in the same breath, of another strand of the same thing, or of the same
rise once more. In its terms the open one is right, or wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from claimcheck.checking.diagnosing.readings import FEWEST, find_other, telling
from claimcheck.checking.doubting.doubts import FIRM
from claimcheck.checking.doubting.open_figures import as_right, as_wrong, is_open
from claimcheck.checking.evidence import judge
from claimcheck.checking.terms.judgement import Judgement, Question
from claimcheck.checking.terms.shown_around import is_area_named
from claimcheck.checking.terms.subjects import said_in, whole_of, words_beside
from claimcheck.checking.terms.terms import digits_of
from claimcheck.domain.cases import Evidence, Link
from claimcheck.domain.claims import Analysis, Claim
from claimcheck.domain.measures import ALL_CRIME, Figure, Measure
from claimcheck.linking.figures import Reading, reading
from claimcheck.linking.measures import also
from claimcheck.reference.catalogue import Catalogue

LEVELS = ("count", "percentage", "rate", "money")
REVISION = Decimal("0.03")  # within which a figure may be of another edition
SHARES = ("percent", "percentage_points", "times")
LARGE = 100  # from which a hedged number says something
REACH = 70  # characters between two figures that are told in one breath
AGAIN = re.compile(
    r"^\W*(?:or|that is|i\.e\.)?\W*(?:by |about |around |some |nearly |almost |over )?\W*$", re.IGNORECASE
)
# Between two levels, or behind one, these tell of another time, or that one came of the other.
TURNS = re.compile(
    r"\b(?:before|earlier|previous\w*|ago|last|then|once|from|up|down|against|compared|than|years?|months?|had been|rose|rises?|risen"
    r"|fell|falls?|fallen|increas\w+|decreas\w+|drop\w*|climb\w*|since|while in|charged?|led|ended|out of|in all"
    r"|total\w*)\b|\(|\d{4}",
    re.IGNORECASE,
)
# Between two changes these say since when the second is told.
SINCE = re.compile(
    r"\b(?:before|earlier|previous\w*|ago|last|since|from|than|years?|months?|decade)\b|\d{4}", re.IGNORECASE
)
MARKS = re.compile(r"[,;:.](?!\d)|[–—(]")


def know_beside(questions: Sequence[Question], links: Sequence[Link], evidence: Sequence[Evidence]) -> list[Evidence]:
    """The evidence of an article, with open figures settled that the figure next to them shows how to take."""
    found = list(evidence)
    for at, (question, link) in enumerate(zip(questions, links, strict=True)):
        if _is_open(question.claim, link, found[at]):
            near = _next_to(question.claim, question.analysis)
            tried = (_settled(question, link, beside, found[place], found[at]) for beside, place in near)
            found[at] = next((one for one in tried if one is not None), found[at])
    return found


def _is_open(claim: Claim, link: Link, one: Evidence) -> bool:
    """Whether a figure with a place of its own is one of which nothing is known yet."""
    fit = (claim.type in LEVELS or claim.type == "change") and claim.rank is None and len(claim.sentence) > 0
    placed = link.area.best is not None and not link.area.best.parts and link.area.score >= FIRM
    return fit and placed and is_open(claim, one)


def _next_to(claim: Claim, analysis: Analysis) -> Iterator[tuple[Claim, int]]:
    """The figures of the same kind right before and behind one in its sentence, with their places among all."""
    same = [one for one in analysis.in_sentence(claim) if one.type == claim.type]
    at = same.index(claim)
    for beside in (*same[max(0, at - 1) : at], *same[at + 1 : at + 2]):
        yield beside, analysis.place(beside)


def _settled(question: Question, link: Link, beside: Claim, known: Evidence, own: Evidence) -> Evidence | None:
    """The evidence of a figure in the terms of the one beside it; None where that is not known, or may be told otherwise."""
    if (
        known.truth != "holds"
        or not known.figures
        or link.period.best is None
        or not _is_of_its_days(question.claim, beside)
    ):
        return None
    change = question.claim.type == "change"
    for made in (_as_change if change else _as_level)(question, link, beside, known.figures):
        tried = [judge(question, one) for one in (made, *counted_alike(question, link, made))]
        held = next((one for one in tried if one.truth == "holds"), None)
        if held is not None:
            return as_right(own, held)
        if beside.measure is not None and _is_wider(made.measure, beside.measure.facets.topic, question.catalogue):
            return None  # the one beside was known again of all crime, or all theft, and its words name a part of it
        if question.claim.period is None and beside.period is None:
            return None  # nothing says when, and the one may hold of those days by chance
        if all(one.truth == "fails" or not one.known for one in tried) and not _may_be_revised(
            question.claim, tried[0]
        ):
            failed = tried[0]
            other = None if change else find_other(question, failed, [failed], judge)
            if other is None and failed.reading.measure.id != known.figures[0].measure:
                return None  # "2,860 officers and 2,098 staff": another strand may be counted otherwise
            return as_wrong(own, question, failed, other)
    return None


def _is_wider(read: Measure, topic: str | None, catalogue: Catalogue) -> bool:
    """Whether what is counted holds that topic as one of its parts, or is all crime when that is something else."""
    whole = read.facets.topic
    if whole == ALL_CRIME:
        return topic not in (whole, None)
    while (topic := whole_of(topic, catalogue)) is not None:
        if topic == whole:
            return True
    return False


def counted_alike(question: Question, link: Link, made: Reading) -> Iterator[Reading]:
    """The same reading of what else the words may stand for: strengths are told in heads and in full-time posts, crime with fraud."""
    linked = [] if link.measure.best is None else [link.measure.best, *link.measure.runners_up]
    own = made.measure.facets
    thing = (own.topic, own.event, own.population)  # a place among the children holds by chance
    others = [one for one in linked if (one.facets.topic, one.facets.event, one.facets.population) == thing]
    for measure in dict.fromkeys((*others, *also(made.measure, question.catalogue))):
        if measure is not made.measure and measure.facets.statistic == own.statistic:
            yield made.but({"measure": measure})


def _is_of_its_days(claim: Claim, beside: Claim) -> bool:
    """Whether the two are told of the same days, or the one has none of its own."""
    if claim.period is None or beside.period is None:
        return True
    return (claim.period.start, claim.period.end) == (beside.period.start, beside.period.end)


def _may_be_revised(claim: Claim, failed: Judgement) -> bool:
    value = failed.figures[0].value if failed.figures else None
    if claim.type == "change":
        return False
    return value is None or claim.quantity is None or abs(value - claim.quantity.low) <= REVISION * abs(value)


def _as_level(question: Question, link: Link, beside: Claim, figures: Sequence[Figure]) -> Iterator[Reading]:
    """A level as the one beside it is taken: of the same thing in another place, or of another strand of it in the same."""
    claim, figure = question.claim, figures[0]
    if not telling(question, FEWEST) or not _is_particular(beside) or TURNS.search(_between(question, beside)):
        return
    measure = question.catalogue.measures[figure.measure]
    elsewhere = link.area.best is not None and link.area.best.id != figure.area
    if elsewhere and is_area_named(question):
        measures = [measure] if names_no_other(question, measure) else []
    else:
        measures = [] if elsewhere else list(_strands(question, link, measure))
    for one in measures:
        made = reading(claim, link, question.analysis, one, link.period.best) if link.period.best is not None else None
        if made is not None and (telling(question) or one.facets.statistic != "count"):
            yield made.but({"start": figure.start, "end": figure.end, "kind": figure.kind})


def _is_particular(beside: Claim) -> bool:
    """Whether a figure that holds is hardly so by accident: two digits, or a hedged number of some size ("nearly 1,000")."""
    large = beside.type == "count" and beside.quantity is not None and beside.quantity.low >= LARGE
    return digits_of(beside) >= FEWEST or large


def _as_change(question: Question, link: Link, beside: Claim, figures: Sequence[Figure]) -> Iterator[Reading]:
    """A change since when the one beside it is told: the same once more, or that of another place."""
    claim, between = question.claim, _between(question, beside)
    ends = sorted(figures[:2], key=lambda figure: figure.end)
    if digits_of(beside) < FEWEST or beside.quantity is None or claim.quantity is None:
        return
    if len(ends) < 2 or ends[0].measure != ends[1].measure or ends[0].end >= ends[1].end or SINCE.search(between):
        return
    measure = question.catalogue.measures[ends[1].measure]
    same = link.area.best is not None and link.area.best.id == ends[1].area
    again = same and AGAIN.match(between) is not None
    group = link.measure.best if same else None  # "the women are 62 more, and the men 354 fewer"
    if group is not None and _is_of_another_group(group, measure):
        measure, again = group, True
    alike = (beside.quantity.unit in SHARES) == (claim.quantity.unit in SHARES) and claim.quantity.unit != "times"
    if not (again or not same and alike and is_area_named(question)) or not names_no_other(question, measure):
        return
    made = reading(claim, link, question.analysis, measure, link.period.best) if link.period.best is not None else None
    if made is not None and made.move is None:
        yield made.but(Reading.between(*ends[:2]))


def _is_of_another_group(own: Measure, beside: Measure) -> bool:
    """Whether two measures differ only in whom they count, both naming a group."""
    groups = own.facets.population, beside.facets.population
    named = all(group not in (None, "all", "adult") for group in groups) and groups[0] != groups[1]
    return named and (own.facets.topic, own.facets.event) == (beside.facets.topic, beside.facets.event)


def _between(question: Question, beside: Claim) -> str:
    """The words between the two figures, with those behind the later one up to the next mark; too many of them turn anything."""
    text, claim = question.analysis.article.text, question.claim
    first, second = sorted((claim, beside), key=lambda one: one.span.start)
    between = text[first.span.end : second.span.start]
    behind = MARKS.split(text[second.span.end : second.sentence.end])[0]
    if second is beside or question.claim.type == "change" and AGAIN.match(between):
        behind = ""
    return f"{between} {behind}" if len(between) <= REACH else "since"


def names_no_other(question: Question, measure: Measure) -> bool:
    """Whether the words beside a figure name nothing else that may be counted."""
    said = said_in(words_beside(question.claim, question.analysis), question.catalogue)
    topics = question.catalogue.words.topics
    wider = topics[measure.facets.topic].parent if measure.facets.topic in topics else None
    named = {id for id in said.topics if id not in topics or not topics[id].stock}  # officers who do it are not counted
    return named <= {measure.facets.topic, wider, ALL_CRIME} and said.groups <= {measure.facets.population}


def _strands(question: Question, link: Link, measure: Measure) -> Iterator[Measure]:
    """The other part of the same whole that stands beside a figure, or what it was taken for, told as the one beside it is."""
    topics, own = question.catalogue.words.topics, measure.facets
    said = said_in(words_beside(question.claim, question.analysis), question.catalogue)
    parent = topics[own.topic].parent if own.topic in topics else None
    sisters = [
        id for id in said.strands | said.topics if id in topics and topics[id].parent == parent and id != own.topic
    ]
    if len(sisters) == 1 and parent is not None:
        yield from question.catalogue.candidates(replace(own, topic=sisters[0]))[:1]
    linked = link.measure.best.facets if link.measure.best is not None else own
    alike = (linked.event, linked.statistic, linked.population) == (own.event, own.statistic, own.population)
    if link.measure.best is not None and alike and linked.topic != own.topic and linked.topic in said.topics:
        yield link.measure.best
