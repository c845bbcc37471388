"""Open changes of which the text does not say since when: they are told since when the changes around them are.

"Gwent lost 185 officers in the same eight years and South Wales 231, while North Wales is down by a tenth": the two that are as
published show from which year all three are told. A change that fails from there, and from each other year that the article
speaks of, is wrong.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from claimcheck.checking.doubts import FIRM, says_topic
from claimcheck.checking.evidence import judge
from claimcheck.checking.judgement import Question
from claimcheck.checking.known_beside import counted_alike, names_no_other
from claimcheck.checking.readings import FEWEST
from claimcheck.checking.settling import as_right, as_wrong, is_open
from claimcheck.checking.subjects import said_in
from claimcheck.checking.terms import digits_of
from claimcheck.domain.cases import Evidence, Link
from claimcheck.domain.claims import Claim
from claimcheck.domain.measures import Measure
from claimcheck.linking.changes import Days
from claimcheck.linking.figures import Reading, reading

SEVERAL = 2  # changes around one that show of what it is
REACH = 400  # characters within which another change shows since when one is told

OF_ITS = re.compile(r" of (?:the|its|their|all) ((?:[\w-]+ ){0,2}[\w-]+)")

_Told = tuple[Measure, Days, Days]  # of what a change is, its last days, and its first


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
        days = (made.start, made.end)
        bases = dict.fromkeys(base for one, later, base in shown if later == days and _is_alike(one, measure))
        since = [made.but({"base": base, "guessed": False, "told": ()}) for base in bases]
        tried = [judge(question, one) for told in since for one in (told, *counted_alike(question, link, told))]
        held = next((one for one in tried if one.truth == "holds"), None)
        if held is not None:
            return as_right(own, held)
        sure = tried and all(one.truth == "fails" or not one.known for one in tried)
        if sure and (made.base in bases or judge(question, made).truth != "fails"):
            strange = _is_beside_open(question, evidence) or _may_be_since_another(question, made)
            return None if strange else as_wrong(own, question, tried[0])
    return None


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


def _is_alike(one: Measure, other: Measure) -> bool:
    """Whether two measures are of the same thing, whomever they count: women and men are told of the same years."""
    return (one.facets.topic, one.facets.event) == (other.facets.topic, other.facets.event)


def _measures(question: Question, own: Evidence, shown: Sequence[_Told]) -> Iterator[Measure]:
    """What a change may be of: what it was taken to be; what those around it are, when it says nothing of its own."""
    measure = question.catalogue.measures[own.figures[0].measure]
    yield measure
    claim = question.claim
    said = said_in(claim.sentence.of(question.analysis.article.text), question.catalogue)
    count = Counter(one for one, _, _ in shown if one is not measure)
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
            yield question.catalogue.measures[ends[0].measure], *days


def _may_be_since_another(question: Question, made: Reading) -> bool:
    """Whether a change is right from any other day that the article speaks of."""
    return any(
        judge(question, made.but({"base": (start, end), "guessed": False, "told": ()})).truth == "holds"
        for start, end in question.analysis.days
        if end < made.start and abs((end - start).days + 1 - made.days) < 2
    )
