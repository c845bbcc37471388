"""Open changes of which the text does not say since when: they are told since when the changes around them are.

"Gwent lost 185 officers in the same eight years and South Wales 231, while North Wales is down by a tenth": the two that are as
published show from which year all three are told. A change that fails from there, and from each other year that the article
speaks of, is wrong.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from claimcheck.checking.diagnosing.readings import FEWEST
from claimcheck.checking.doubting.doubts import FIRM, says_topic
from claimcheck.checking.doubting.open_figures import as_right, as_wrong, is_open
from claimcheck.checking.doubting.worded_apart import in_another_unit
from claimcheck.checking.evidence import judge
from claimcheck.checking.settling.known_beside import SHARES, SINCE, counted_alike, names_no_other
from claimcheck.checking.terms.judgement import Judgement, Question
from claimcheck.checking.terms.shown_around import is_area_named
from claimcheck.checking.terms.subjects import LOOSE, said_in, words_beside
from claimcheck.checking.terms.terms import digits_of
from claimcheck.domain.cases import Evidence, Link
from claimcheck.domain.claims import Claim
from claimcheck.domain.measures import Measure
from claimcheck.linking.changes import Days
from claimcheck.linking.figures import Reading, reading

SEVERAL = 2  # changes around one that show of what it is
REACH = 400  # characters within which another change shows since when one is told

OF_ITS = re.compile(r" of (?:the|its|their|all) ((?:[\w-]+ ){0,2}[\w-]+)")
# ahead of the same change once more ("148 short, or 17 per cent down")
OR = re.compile(r"\b(?:or|that is)\b[\w ]{0,12}$")


class _Told(NamedTuple):
    """A change as published: of what it is, its last days, and its first."""

    claim: Claim
    measure: Measure
    later: Days
    first: Days

    def is_of(self, measure: Measure) -> bool:
        """Whether it is of the same thing, whomever they count: women and men are told of the same years."""
        own, other = self.measure.facets, measure.facets
        return (own.topic, own.event) == (other.topic, other.event)


def know_since(questions: Sequence[Question], links: Sequence[Link], evidence: Sequence[Evidence]) -> list[Evidence]:
    """The evidence of an article, with open changes settled that the changes around them show how to take."""
    found = list(evidence)
    for at, (question, link) in enumerate(zip(questions, links, strict=True)):
        if _is_open(question.claim, link, found[at]):
            found[at] = _settled(question, link, found) or found[at]
    return found


def _is_open(claim: Claim, link: Link, one: Evidence) -> bool:
    """Whether a change with a place of its own is one of which nothing is known yet."""
    fit = claim.type == "change" and claim.rank is None and claim.change is not None and is_open(claim, one)
    placed = link.area.best is not None and not link.area.best.parts and link.area.score >= FIRM
    return fit and placed and link.measure.best is not None and bool(one.figures)


def _settled(question: Question, link: Link, evidence: Sequence[Evidence]) -> Evidence | None:
    """The evidence of a change as those around it are told; None where they do not show from when, or of what."""
    if link.period.best is None or _is_of_its_own_things(question):
        return None
    own, shown = evidence[question.analysis.place(question.claim)], list(_shown(question, evidence))
    for measure in _measures(question, own, shown):
        made = reading(question.claim, link, question.analysis, measure, link.period.best)
        if made is None or not made.guessed or made.move is not None or not names_no_other(question, measure):
            continue
        told = [one for one in shown if one.is_of(measure) and one.later == (made.start, made.end)]
        tried = {one.first: _judged(question, link, made, one.first) for one in told}
        held = next((one for each in tried.values() for one in each if one.truth == "holds"), None)
        if held is not None:
            return as_right(own, held)
        alike = [tried[one.first][0] for one in told if _is_told_alike(question, one, made)]
        sure = alike and all(one.truth == "fails" or not one.known for each in tried.values() for one in each)
        if sure and (made.base in tried or judge(question, made).truth != "fails"):
            strange = _is_beside_open(question, evidence) or _may_be_since_another(question, made)
            # "a quarter more" of a share may be of what it is a share of
            strange = strange or in_another_unit(question) != "" or measure.facets.statistic == "percentage"
            return None if strange else as_wrong(own, question, alike[0])
    return None


def _judged(question: Question, link: Link, made: Reading, first: Days) -> list[Judgement]:
    """A change from some first days, in heads and in posts, with fraud and without."""
    since = made.but({"base": first, "guessed": False, "told": ()})
    own = made.measure.facets.population
    alike = (one for one in counted_alike(question, link, since) if one.measure.facets.population == own)
    return [judge(question, one) for one in (since, *alike)]


def _is_told_alike(question: Question, told: _Told, made: Reading) -> bool:
    """Whether a change is told in one breath behind another: of another place, of another group, or of the same once more.

    Rows of a table are told alike, whichever comes first.
    """
    claim, other, analysis, measure = question.claim, told.claim, question.analysis, made.measure
    elsewhere = other.area is not None and claim.area is not None and other.area.area != claim.area.area
    if claim.block != "paragraph":
        return elsewhere and other.block == claim.block
    if other.sentence != claim.sentence or other.span.end > claim.span.start:
        return False
    between = analysis.article.text[other.span.end : claim.span.start]
    said = said_in(words_beside(claim, analysis), question.catalogue)
    events = (one for one in said.events if one != measure.facets.event and one not in LOOSE)
    # "while arrests went up by ten"
    befell = any(question.catalogue.alike(measure.facets, event=one) for one in events)
    if befell or said.topics - {measure.facets.topic}:
        return False
    if SINCE.search(between) and _may_be_since_any(question, made):
        return False  # "159 more than ten years ago; Surrey has gained 250": since when is open, and of no matter
    group = told.measure is not measure and digits_of(claim) >= FEWEST
    again = group or _is_share(other) != _is_share(claim) and OR.search(between) is not None
    return is_area_named(question) if elsewhere else again


def _is_share(claim: Claim) -> bool:
    return claim.quantity is not None and claim.quantity.unit in SHARES


def _is_beside_open(question: Question, evidence: Sequence[Evidence]) -> bool:
    """Whether other figures of a claim's sentence are open as well: then we took all of them for something else."""
    analysis = question.analysis
    others = (
        evidence[analysis.place(one)] for one in analysis.in_sentence(question.claim) if one is not question.claim
    )
    return any(one.truth != "holds" for one in others)


def _is_of_its_own_things(question: Question) -> bool:
    """Whether the words behind a change say of what it is, and that is something else ("a tenth of its vans")."""
    behind = OF_ITS.match(question.analysis.article.text, question.claim.span.end)
    return behind is not None and not says_topic(question, behind[1])


def _measures(question: Question, own: Evidence, shown: Sequence[_Told]) -> Iterator[Measure]:
    """What a change may be of: what it was taken to be; what those around it are, when it says nothing of its own."""
    measure = question.catalogue.measures[own.figures[0].measure]
    yield measure
    claim = question.claim
    said = said_in(claim.sentence.of(question.analysis.article.text), question.catalogue)
    count = Counter(one.measure for one in shown if one.measure is not measure)
    if not said.topics and not said.strands:
        yield from (one for one, often in count.most_common(1) if often >= SEVERAL)


def _shown(question: Question, evidence: Sequence[Evidence]) -> Iterator[_Told]:
    """The changes near a claim that are as published, the nearest first: of what, to when, and since when."""
    analysis, claim = question.analysis, question.claim
    for other in sorted(analysis.claims, key=lambda one: abs(one.span.start - claim.span.start)):
        if abs(other.span.start - claim.span.start) > REACH:
            return
        one = evidence[analysis.place(other)]
        if other is claim or other.type != "change" or one.truth != "holds" or digits_of(other) < FEWEST:
            continue
        ends = sorted(one.figures[:2], key=lambda figure: figure.end)
        if len(ends) == 2 and ends[0].measure == ends[1].measure and ends[0].end < ends[1].start:
            days = (ends[1].start, ends[1].end), (ends[0].start, ends[0].end)
            yield _Told(other, question.catalogue.measures[ends[0].measure], *days)


def _may_be_since_another(question: Question, made: Reading) -> bool:
    """Whether a change is right from any other day that the article speaks of."""
    return _holds_from(question, made, question.analysis.days)


def _may_be_since_any(question: Question, made: Reading) -> bool:
    """Whether a change is right from any earlier day of the table."""
    return _holds_from(question, made, [(start, end) for start, end, _ in question.catalogue.spans(made.measure.id)])


def _holds_from(question: Question, made: Reading, days: Iterable[Days]) -> bool:
    return any(
        judge(question, made.but({"base": (start, end), "guessed": False, "told": ()})).truth == "holds"
        for start, end in days
        if end < made.start and abs((end - start).days + 1 - made.days) < 2
    )
