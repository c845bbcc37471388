"""Shares that a number beside them explains: "Women accounted for 4,151 of the arrests, or one in six".

No table has the share; the number is as published, and so is what it is a part of: all arrests, whoever was arrested. Where the
article gives that whole as well, a share that it does not come to is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claimcheck.checking.doubting.open_figures import as_right, as_wrong, is_open
from claimcheck.checking.judging.levels import agree
from claimcheck.checking.terms.intervals import published, share
from claimcheck.checking.terms.judgement import Judgement, Question
from claimcheck.checking.terms.shown_around import held_before, held_beside
from claimcheck.checking.terms.wording import amount, shown
from claimcheck.domain.cases import Evidence, Link
from claimcheck.domain.claims import Claim
from claimcheck.domain.measures import Figure, Measure
from claimcheck.linking.figures import reading
from claimcheck.reference.areas import ENGLAND_AND_WALES

HEDGE = (
    r"(?:in |by |about |around |some |roughly |nearly |almost |more than |over |just |under |less than |fewer than |a little |well |only "
    r"|approximately |exactly |close to |slightly |a mere |as many as |no more than |barely )*"
)
# "4,151 arrests, or one in six"; "1,699 times, that is 72 per cent"; "1,098 (11 per cent)"; "Three in five (61 per cent)".
APPOSED = re.compile(
    r"^[^,;:.(–—]{0,45}(?:(?:,|;|:|–|—| -|\() ?(?:or|that is|that's|i\.e\.|which is|which makes|making|making up|equal to|equivalent to"
    rf"|amounting to|representing|accounting for|with|at)?|\bor\b) ?{HEDGE}$",
    re.IGNORECASE,
)
# "Of those 1,357 are women. That is 34 per cent of the force."
POINTED = re.compile(
    r"(?:that|this|it|they|these|those|which)(?: is|'s|’s| was| are| were| makes?| made| equals| represents?| means"
    rf"| (?:amounts?|equates?|adds up|comes?|works out|worked out) (?:to|at))?(?: up)? ?{HEDGE}",
    re.IGNORECASE,
)
OTHERWISE = re.compile(
    r"\b(?:up|down|rise|rose|fall|fell|drop\w*|increas\w*|decreas\w*|higher|lower|against|compared|again|change\w*|earlier|previous\w*"
    r"|(?:more|fewer|less|larger|smaller) (?:\w+ )?than (?:in|a|the))\b",
    re.IGNORECASE,
)
OF_ALL = re.compile(
    r"\bof (?:them|these|those|all|every|the (?:total|national|\d))|\b(?:nation\w*|country|England and Wales)\b",
    re.IGNORECASE,
)
OF_ALL_CRIME = re.compile(r" ?of all (?:the )?(?:\w+ed )?(?:crimes?|offences)\b", re.IGNORECASE)
WHOLES = {"charged": ("recorded-for-outcomes",), "failed": ("conducted",), "arrested": ("arrested", "searched")}
AHEAD, BEHIND = 40, 20  # characters before and behind the two in which a word may make them a rise
WIDE = 0.1  # of what it comes to, by which a share is off before it is called wrong

# "Two thirds were violence (18,484) or theft (18,726)", "18,484 and 18,726": the share is of both.
WITH_ANOTHER = re.compile(r"(?:\),? (?:and|or) [^().;\d]{1,30}\(| (?:and|or) )\d")


def know_shares_beside(
    questions: Sequence[Question], links: Sequence[Link], evidence: Sequence[Evidence]
) -> list[Evidence]:
    """The evidence of an article, with open shares settled by the number that each of them stands beside."""
    told = {one.figures[0].cell for one in evidence if one.truth == "holds" and one.figures}
    found = list(evidence)
    for at, (question, link) in enumerate(zip(questions, links, strict=True)):
        if not _is_open(question.claim, found[at]):
            continue
        for part in _parts(question, evidence):
            judged = list(_judged(question, link, part, part.area))
            of_all = _judged(question, link, part, ENGLAND_AND_WALES) if OF_ALL.search(_sentence(question)) else ()
            held = next((one for one in (*judged, *of_all) if one.truth == "holds"), None)
            plain = [one for one in judged if one.figures[1].cell in told]
            if held is not None:
                found[at] = as_right(found[at], held)
                break
            if len(judged) == len(plain) == 1 and plain[0].truth == "fails":
                found[at] = as_wrong(found[at], question, plain[0])
    return found


def _is_open(claim: Claim, one: Evidence) -> bool:
    return claim.is_share and len(claim.sentence) > 0 and is_open(claim, one)


def _parts(question: Question, evidence: Sequence[Evidence]) -> Iterator[Figure]:
    """The cells of the numbers right before or behind a share that it tells again."""
    claim, analysis = question.claim, question.analysis
    text = analysis.article.text
    for other, figures in held_beside(question, evidence):
        if other.type != "count":
            continue
        first, second = sorted((other, claim), key=lambda each: each.span.start)
        between = text[first.span.end : second.span.start]
        start = max(first.span.start - AHEAD, claim.sentence.start)
        said = f"{text[start : first.span.start]} {between} {second.span.of(text)} {text[second.span.end : second.span.end + BEHIND]}"
        if APPOSED.match(between) and not OTHERWISE.search(said) and not WITH_ANOTHER.match(text, other.span.end):
            yield figures[0]
    said = _sentence(question)
    if POINTED.fullmatch(text[claim.sentence.start : claim.span.start]) and not OTHERWISE.search(said):
        before = next(iter(held_before(question, evidence)), None)
        if before is not None and before[0].type == "count" and analysis.place(before[0]) == analysis.place(claim) - 1:
            yield before[1][0]


def _sentence(question: Question) -> str:
    return question.claim.sentence.of(question.analysis.article.text)


def _judged(question: Question, link: Link, part: Figure, area: str) -> Iterator[Judgement]:
    """A share of each whole that the part is of, in the same days: in its own area, or in a wider one the same thing."""
    target, catalogue = question.target, question.catalogue
    measure = catalogue.measures[part.measure]
    day = question.analysis.article.published
    if target is None or link.period.best is None:
        return
    made = reading(question.claim, link, question.analysis, measure, link.period.best)
    small = published(part)
    if made is None or small is None:
        return
    for whole in dict.fromkeys(_wholes(question, measure) if area == part.area else (measure,)):
        figure = next(iter(catalogue.figures(whole.id, area, part.start, part.end, as_of=day)), None)
        large, value = (published(figure), share(part, figure)) if figure is not None else (None, None)
        if figure is None or large is None or value is None or small.high > large.high:
            continue
        truth = agree(target, value) or "unknown"
        off = max(target.outer.low - value.high, value.low - target.outer.high, 0.0)
        sure = truth != "fails" or off > WIDE * value.middle
        sum_ = f"{shown(part)} of {shown(figure)} is {amount(value.middle, 'percent', 0.1)}"
        yield Judgement(
            reading=made,
            truth=truth if sure else "unknown",
            why=lambda sum_=sum_: sum_,  # type: ignore[misc]
            figures=(part, figure),
            fault="wrong-number",
            derived=True,
            what=lambda value=value: amount(value.middle, "percent", 0.1),  # type: ignore[misc]
        )


def _wholes(question: Question, measure: Measure) -> Iterator[Measure]:
    """What a measure counts a part of: the same of everybody, what it came of, the wider topic."""
    catalogue, facets = question.catalogue, measure.facets
    if facets.population not in (None, "all"):
        yield from _plain(catalogue.alike(facets, population=None))
        return
    events = WHOLES.get(facets.event or "", ())
    for event in events:
        if event != facets.event:
            yield from _plain(catalogue.alike(facets, event=event))
    topics = catalogue.words.topics
    parent = topics[facets.topic].parent if facets.topic in topics else None
    of_all = OF_ALL_CRIME.match(question.behind) is not None
    while parent is not None and of_all and topics[parent].parent:
        parent = topics[parent].parent  # "18 per cent of all recorded crime": of no wider kind of it
    if parent:
        yield from _plain(catalogue.alike(facets, topic=parent))


def _plain(measures: Sequence[Measure]) -> list[Measure]:
    return [one for one in measures if one.facets.population in (None, "all") and one.facets.statistic == "count"][:1]
