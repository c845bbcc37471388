"""The words say up and the figures go down, or the other way round.

Bad:  Burglaries fell from 40 to 52.
Good: Burglaries rose from 40 to 52.

Bad:  Gwent solved 14 per cent, more than the 17 per cent solved in Dyfed-Powys.
Good: Gwent solved 14 per cent, less than the 17 per cent solved in Dyfed-Powys.

The finding stands on the word ("fell"), where it can be found, else on the figure.

"Falling from third to fifth" and times of answer that "improved from 12 minutes to 14" are not figures that rise or fall by
themselves, and are let alone.

To silence it: `--ignore S106`, or under `[per-path-ignores]` in claimcheck.toml, with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from claimcheck.domain.cases import Case, Solution
from claimcheck.domain.claims import Analysis, Claim
from claimcheck.domain.reports import Finding, Related, Severity
from claimcheck.domain.text import Span
from claimcheck.rules import printed, unsolved

CODE = "S106"
SEVERITY: Severity = "error"
NAME = "direction-contradicts"

UP = r"rose|risen|rising|climbed|grew|grown|increased|increasing|jumped|soared|surged|leapt|rocketed"
DOWN = r"fell|fallen|falling|dropped|dropping|decreased|decreasing|declined|plunged|plummeted|tumbled|slumped|halved"
# "fell from 40", "dropped slightly in Kent from 40 burglaries"; no figure, mark, other verb or other clause between: of "crime rose as
# officer numbers fell from 3,400" it is the second verb.
ELSE = rf"{UP}|{DOWN}|as|while|when|after|before|because|since|though|although|despite|but|and|with|was|were|been|cut|went|gone|down|up"
BEFORE = re.compile(
    rf"\b(?:(?P<up>{UP})|(?P<down>{DOWN}))(?: (?!(?:{ELSE})\b)[a-z'’A-Z]+){{0,5}} from(?: (?:just|about|around|some))? ?$"
)
BETWEEN = re.compile(
    r"^(?: [a-z'’-]+){0,3}(?: in [\w/ -]{4,22}| (?:the year before|a year (?:earlier|ago|before)))? to(?: (?:just|about|around))? ?$"
)


# Each word for a move or a comparison, and what would be right in its place.
UPWARD = {
    **dict.fromkeys(("rose", "climbed", "grew", "jumped", "soared", "surged", "leapt", "rocketed"), "fell"),
    **dict.fromkeys(("rise", "jump", "surge", "leap", "climb", "growth", "hike"), "fall"),
    **dict.fromkeys(("rises", "climbs", "grows", "jumps", "soars", "surges"), "falls"),
    **dict.fromkeys(("risen", "grown"), "fallen"),
    **dict.fromkeys(("rising", "climbing", "growing"), "falling"),
    "increase": "decrease", "increased": "decreased", "increases": "decreases", "increasing": "decreasing", "up": "down",
    "higher": "lower", "above": "below", "over": "under", "more": "less", "greater": "smaller", "larger": "smaller", "bigger": "smaller",
}  # fmt: skip
DOWNWARD = {
    **dict.fromkeys(("fell", "dropped", "declined", "plunged", "plummeted", "tumbled", "slumped", "dipped", "slipped"), "rose"),
    **dict.fromkeys(("fall", "drop", "decline", "slump", "dip", "reduction", "plunge"), "rise"),
    **dict.fromkeys(("falls", "drops", "declines"), "rises"),
    **dict.fromkeys(("falling", "dropping", "declining"), "rising"),
    "fallen": "risen", "decrease": "increase", "decreased": "increased", "decreases": "increases", "decreasing": "increasing",
    "reduced": "increased", "cut": "raised", "down": "up", "lower": "higher", "below": "above", "under": "over", "smaller": "larger",
    "less": "more", "fewer": "more",
}  # fmt: skip
JUDGING = {
    "improved": "worsened", "worsened": "improved", "better": "worse", "worse": "better", "poorer": "better", "faster": "slower",
    "slower": "faster", "quicker": "slower",
}  # fmt: skip
OPPOSITE = {**UPWARD, **DOWNWARD, **JUDGING}
WORD = re.compile(rf"\b(?:{'|'.join(sorted(OPPOSITE, key=len, reverse=True))})\b", re.IGNORECASE)
SETS_APART = re.compile(r"\b(?:than|above|below|over|under)\b", re.IGNORECASE)


def check_claim(case: Case) -> Iterator[Finding]:
    """The word, when a printed change or comparison goes against its figures; or the later of two ends with a bare verb."""
    for solution in case.solutions:
        if solution.fault == NAME and solution.claim == case.claim.id:
            opening = "The words round {stated} say the opposite of the figures"
            blunt = unsolved(case, solution, code=CODE, severity=SEVERITY, opening=opening)
            word = _word(case.analysis, solution)
            yield blunt if word is None else _at(word, blunt, case.analysis, solution)
    pair = _against(case.analysis, case.claim)
    if pair is not None and not any(
        solution.fault == NAME and case.claim.id in solution.tie.members for solution in case.solutions
    ):
        yield _finding(case, *pair)


def _word(analysis: Analysis, solution: Solution) -> Span | None:
    """Where the word stands that the figures contradict: before or behind a printed change, or between two figures, else before them."""
    text, claims = analysis.article.text, [analysis.claim(member) for member in solution.tie.members]
    if solution.tie.said is not None:
        return _last(text, solution.tie.said.start, solution.tie.said.end)
    if solution.tie.kind == "change":
        moved = claims[-1]
        found = [_span(match) for match in WORD.finditer(text, moved.sentence.start, moved.sentence.end)]
        wrong = DOWNWARD if moved.change is not None and moved.change.direction == "up" else UPWARD
        found = [one for one in found if one.of(text).lower() not in wrong]
        return min(found, key=lambda one: _apart(one, moved.span), default=None)
    first, second = sorted(claims, key=lambda claim: claim.span.start)
    # "At Greater Manchester it was 9.8, better than Merseyside", ahead of it or behind
    if first.sentence != second.sentence:
        said = [_span(match) for match in WORD.finditer(text, second.sentence.start, second.sentence.end)]
        said = [one for one in said if not _is_of_a_name(one, text)]
        return min(said, key=lambda one: _apart(one, second.span), default=None)
    between = _last(text, first.span.end, second.span.start)
    return between or _last(text, first.sentence.start, first.span.start)


def _is_of_a_name(word: Span, text: str) -> bool:
    """The first word of "Greater Manchester"."""
    return word.of(text)[:1].isupper() and text[word.end + 1 : word.end + 2].isupper()


def _last(text: str, start: int, end: int) -> Span | None:
    found = [_span(match) for match in WORD.finditer(text, start, end)]
    return found[-1] if found else None


def _span(match: re.Match[str]) -> Span:
    return Span(start=match.start(), end=match.end())


def _apart(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end)


def _at(word: Span, blunt: Finding, analysis: Analysis, solution: Solution) -> Finding:
    """The finding on the word itself, with the word that the figures would bear."""
    text, words = analysis.article.text, word.of(analysis.article.text)
    claims = [analysis.claim(member) for member in solution.tie.members]
    related = {
        claim.span: Related(span=claim.span, message=f"{printed(analysis, claim.span)} here") for claim in claims
    }
    meant, held = OPPOSITE[words.lower()], solution.sum
    compares = SETS_APART.search(text[word.start : word.end + 12]) is not None
    if words.lower() == "more" and claims[0].type == "count":
        meant = "fewer"
    moves = solution.tie.kind == "relation" and not compares
    if moves:
        before, after = _ends(words.lower(), solution.tie.note, claims)
        way = "rise" if (before is claims[0]) == (solution.tie.note == "more") else "fall"
        held = f"from {before.span.on_one_line(text)} to {after.span.on_one_line(text)} is a {way}"
    swap = "swap the two figures" if moves else "check the two figures"
    write = "Check which figure is the later one, and write" if moves else "Write"
    return replace(
        blunt,
        span=word,
        message=f"“{words}” contradicts the figures: {held}.",
        advice=f"{write} “{meant.capitalize() if words[:1].isupper() else meant}”, or {swap}.",
        stated=words,
        related=tuple(related[span] for span in sorted(related)),
    )


def _ends(word: str, note: str, claims: Sequence[Claim]) -> tuple[Claim, Claim]:
    """The earlier and the later figure of a tie that says which is more ("note"): a rise says that of the later, a fall of the earlier."""
    one, other = claims
    return (one, other) if word not in JUDGING and (word in UPWARD) != (note == "more") else (other, one)


def _against(analysis: Analysis, after: Claim) -> tuple[Claim, str] | None:
    """The earlier figure and the verb, when `after` is the end of "fell from 40 to 52" and no amount is printed."""
    if after.type not in ("count", "rate", "percentage", "money") or after.quantity is None:
        return None
    at = analysis.place(after)
    before = analysis.claims[at - 1] if at else None
    if before is None or before.quantity is None or before.sentence != after.sentence or before.type != after.type:
        return None
    if any(tie.kind == "change" and after.id in tie.members for tie in analysis.ties):
        return None
    text = analysis.article.text
    verb = BEFORE.search(text[before.sentence.start : before.span.start])
    if verb is None or not BETWEEN.match(text[before.span.end : after.span.start]):
        return None
    gap = after.quantity.low - before.quantity.high if verb["down"] else before.quantity.low - after.quantity.high
    return (before, verb["down"] or verb["up"]) if gap > 0 else None


def _finding(case: Case, before: Claim, verb: str) -> Finding:
    after = case.claim
    assert before.quantity is not None
    assert after.quantity is not None
    way = "a rise" if after.quantity.low > before.quantity.low else "a fall"
    one, other = printed(case.analysis, before.span), printed(case.analysis, after.span)
    return Finding(
        code=CODE,
        rule=NAME,
        severity=SEVERITY,
        span=after.span,
        message=f"“{verb}” contradicts the figures: from {one} to {other} is {way}.",
        advice=f"Write “{OPPOSITE.get(verb, 'the opposite')}”, or swap the two figures.",
        stated=after.span.on_one_line(case.analysis.article.text),
        related=(Related(span=before.span, message=f"{one} here"),),
        claim=after.id,
    )
