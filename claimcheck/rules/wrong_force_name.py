"""A force is called what it is not called, or there is no such force.

Hull, Bristol and Oxford have police, and no police force of their own: figures of "Hull Police" are those of Humberside Police,
which covers far more than Hull.

Bad:  Hull Police recorded 1,204 burglaries.
Good: Humberside Police recorded 1,204 burglaries.
Good: Police in Hull recorded 1,204 burglaries.

Nor is Dyfed-Powys "Scotland's": a force that the words put in another nation is told of as well.

With a small letter ("Hull police") the words say where the officers are, and are let alone; so are headlines, and forces of
the past in a sentence that speaks of the past.

To silence it: `--ignore F102`, or under `[per-path-ignores]` in claimcheck.toml, with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claimcheck.domain.cases import Case
from claimcheck.domain.claims import Analysis, AreaMention
from claimcheck.domain.reports import Finding, Severity
from claimcheck.domain.text import Span

CODE = "F102"
SEVERITY: Severity = "warning"

FORCE = re.compile(r"(?:Police|Constabulary)$")
CONSTABULARY = re.compile(r" Constabulary\b")
FORCES = re.compile(r" (?:forces|areas|services)\b")
NAME_GOES_ON = re.compile(r"(?: [A-Z(]|-[A-Za-z]|['’]s? [A-Z])")  # "Bristol Police Federation"
PAST = re.compile(
    r"\b(?:1[89]\d\d|former|formerly|merged|merger|amalgamat\w+|founded|defunct|abolished|historic|then|old|was part of)\b"
)
OTHER = re.compile(
    r"(?:Port of|Docks?|Harbour|Tunnels?|Transport|University|Royal|Airport|Heath|Parks?|Port|Cathedral|[\"“‘]) ?$"
)
OF_NATION = re.compile(r"\b[A-Z]\w+(?:['’]s| \w+,?(?: of)?)\s$")  # "Scotland's ", "Welsh force "
NO_FORCES = (
    "england",
    "wales",
    "scotland",
    "northern-ireland-nation",
    "great-britain",
    "united-kingdom",
    "england-and-wales",
)


def check_article(analysis: Analysis, cases: Sequence[Case]) -> Iterator[Finding]:  # noqa: ARG001
    """The first time that each wrong name is used."""
    seen: set[str] = set()
    for mention in analysis.areas:
        found = _misnomer(analysis, mention) or _of_several(analysis, mention) or _unknown(analysis, mention)
        found = found or _abroad(analysis, mention)
        if found is not None and (name := found.span.of(analysis.article.text)) not in seen:
            seen.add(name)
            yield found


def _misnomer(analysis: Analysis, mention: AreaMention) -> Finding | None:
    """A name that the catalogue knows to be wrong."""
    if mention.misspelt or not mention.meant or not FORCE.search(mention.text) or _is_let_alone(analysis, mention.span):
        return None
    words = " ".join(mention.text.split())
    place = words.rsplit(" ", 1)[0]
    return _finding(
        mention.span,
        words,
        f"There is no “{words}”: the force is {mention.meant}",
        f"Write “{mention.meant}”, or “police in {place}”.",
    )


def _of_several(analysis: Analysis, mention: AreaMention) -> Finding | None:
    """ "Yorkshire Police", written as the name of a force of a county that several forces share."""
    words = " ".join(mention.text.split())
    if mention.kind != "county" or not FORCE.search(words) or mention.misspelt or _is_let_alone(analysis, mention.span):
        return None
    if FORCES.match(analysis.article.text, mention.span.end):
        return None  # "the Yorkshire Police forces"
    place = words.rsplit(" ", 1)[0]
    what = f"There is no force called “{words}”: several share {place}"
    return _finding(mention.span, words, what, f"Write the name of the force that is meant, or “police in {place}”.")


def _unknown(analysis: Analysis, mention: AreaMention) -> Finding | None:
    """A county, district or town with "Constabulary" behind it, which the catalogue would know if there were one."""
    text = analysis.article.text
    match = CONSTABULARY.match(text, mention.span.end)
    if (
        match is None
        or mention.kind in ("force", "region", "nation", "")
        or mention.how == "anaphor"
        or mention.area in NO_FORCES
    ):
        return None
    span = Span(start=mention.span.start, end=match.end())
    if mention.misspelt or _is_let_alone(analysis, span):
        return None
    words = span.on_one_line(text)
    return _finding(
        span,
        words,
        f"There is no force called “{words}”",
        f"Write the name of the force that covers {words.removesuffix(' Constabulary')}.",
    )


def _abroad(analysis: Analysis, mention: AreaMention) -> Finding | None:
    """ "Scotland's Dyfed-Powys": a force of a nation in which it does not lie."""
    if not mention.nation:
        return None
    before = OF_NATION.search(analysis.article.text, 0, mention.span.start)
    span = Span(start=before.start() if before is not None else mention.span.start, end=mention.span.end)
    name, words = mention.text, span.on_one_line(analysis.article.text)
    return _finding(
        span,
        words,
        f"“{words}” cannot be: {name} is in {mention.nation}",
        f"Write “{name}” alone, or name the force that is meant.",
    )


def _finding(span: Span, words: str, what: str, advice: str) -> Finding:
    return Finding(
        code=CODE,
        rule="wrong-force-name",
        severity=SEVERITY,
        span=span,
        message=f"{what}.",
        advice=advice,
        stated=words,
    )


def _is_let_alone(analysis: Analysis, span: Span) -> bool:
    """Headlines, longer names, other bodies, the past."""
    text = analysis.article.text
    sentence = next((one for one in analysis.sentences if one.span.contains(span)), None)
    if sentence is None or analysis.article.blocks[sentence.block].kind == "headline" or span.of(text).isupper():
        return True
    before = text[sentence.span.start : span.start]
    return bool(NAME_GOES_ON.match(text, span.end) or OTHER.search(before) or PAST.search(sentence.span.of(text)))
