"""The ties of an article as one small problem: which single figure, changed to what, makes the broken ones agree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from claimcheck.checking.sums.broken import FAULTS, Broken, find_broken
from claimcheck.checking.sums.mistakes import is_known_slip
from claimcheck.checking.sums.otherwise import unexplained
from claimcheck.checking.sums.sums_told import as_printed, tell
from claimcheck.checking.terms.equations import DERIVED, SUMS, derived_at
from claimcheck.checking.terms.intervals import Interval
from claimcheck.checking.terms.orders import (
    IN_WORDS,
    LEAST,
    beaten,
    counted_beyond,
    counted_from_ends,
    first_of_list,
    misplaced,
    neighbours_differ,
    out_of_order,
    outplaced,
    wrong_side,
)
from claimcheck.checking.terms.terms import Term, Terms, as_near, beside
from claimcheck.checking.terms.wording import place, quoted
from claimcheck.domain.cases import Solution, Truth
from claimcheck.domain.claims import Analysis, Claim, Tie
from claimcheck.domain.text import Span
from claimcheck.domain.wording import corrected_place, ordinal
from claimcheck.linking.changes import SINCE


def solve_ties(
    analysis: Analysis, truths: Mapping[str, Truth] | None = None, terms: Terms | None = None
) -> tuple[Solution, ...]:
    """The faults of an article's ties, one for each figure to blame, in the order of the text.

    A figure in several broken ties is blamed once. `truths` (claim id to what the tables say) turns the blame from published
    figures to others; `terms` are those of its claims, where they are at hand.
    """
    orders, faults = _faults(analysis, truths or {}, terms or Terms(analysis))
    orders += [_solution(*fault, analysis) for fault in faults]
    return tuple(sorted(orders, key=lambda solution: solution.span.start))


def torn_claims(analysis: Analysis, terms: Terms) -> set[str]:
    """The ids of the claims that the article's own figures contradict."""
    orders, faults = _faults(analysis, {}, terms)
    return {id for tie in (*(one.tie for one in orders), *(one[0].tie for one in faults)) for id in tie.members}


def _faults(analysis: Analysis, truths: Mapping[str, Truth], made: Terms) -> tuple[list[Solution], list[Fault]]:
    """Faults of order, and those of sums."""
    broken, kept, orders = list[Broken](), Counter[str](), list[Solution]()
    placed = {id for id, truth in truths.items() if truth == "holds"} - first_of_list(analysis)
    for tie, told in _with_terms(analysis.ties, analysis, made):
        # a place that holds is the first among others, or of another measure
        if tie.kind not in ("superlative", "placed") or tie.members[0] not in placed:
            orders += _orders(tie, told, analysis)
        fault = None if _all_hold(tie, truths) else find_broken(tie, told)
        if fault is not None:
            broken.append(fault)
        elif tie.kind != "relation":  # that the one is more than the other says little of how much
            kept.update(tie.members)
    found, likely = _explained(analysis, truths, made)
    held = {tie.members[-1] for tie in likely}
    broken = [one for one in broken if one.tie.note != "nearby" or one.tie.members[-1] not in held] + found
    broken = unexplained(broken, likely, analysis, made)
    return orders, list(_blame(broken, kept, truths))


def _with_terms(ties: Iterable[Tie], analysis: Analysis, made: Terms) -> Iterator[tuple[Tie, list[Term]]]:
    claims = {claim.id: claim for claim in (*analysis.claims, *analysis.asides)}
    for tie in ties:
        if all(member in claims for member in tie.members) and not _is_of_longer(tie, claims, analysis):
            terms = [made.of(claims[member]) for member in tie.members]
            yield tie, beside(terms) if tie.kind in ("change", "sum") else terms


def _is_of_longer(tie: Tie, claims: Mapping[str, Claim], analysis: Analysis) -> bool:
    """Whether a change is measured from another year than the figure tied to it ("down from 14,416 in 2017, and by a third since 2015")."""
    if tie.kind != "change" or len(tie.members) < 3:
        return False
    before, change = claims[tie.members[0]], claims[tie.members[-1]]
    found = SINCE.match(analysis.article.text[change.span.end : change.sentence.end].lstrip())
    end = before.period.end if before.period is not None else None
    return found is not None and end is not None and abs(int(found["year"]) - end.year) > 1


def _all_hold(tie: Tie, truths: Mapping[str, Truth]) -> bool:
    """Where every figure is published, it is we who tied them wrongly; but two true figures may have the wrong word between."""
    return tie.kind != "relation" and all(truths.get(member) == "holds" for member in tie.members)


def _explained(analysis: Analysis, truths: Mapping[str, Truth], made: Terms) -> tuple[list[Broken], list[Tie]]:
    """The likely ties that are broken by a known slip, of figures of which none holds; and those that hold."""
    tied = ((tie, as_near(terms)) for tie, terms in _with_terms(analysis.likely_ties, analysis, made))
    found = [(tie, None if _all_hold(tie, truths) else find_broken(tie, terms)) for tie, terms in tied]
    likely = [tie for tie, broken in found if broken is None]
    held = {tie.members[-1] for tie in likely}
    slips = [one for _, one in found if one is not None and one.tie.members[-1] not in held and is_known_slip(one)]
    return slips, likely


# A broken tie, which of its figures is to blame, and all the broken ties that this explains.
Fault = tuple[Broken, int, list[Broken]]


def _blame(broken: Sequence[Broken], kept: Counter[str], truths: Mapping[str, Truth]) -> Iterator[Fault]:
    """One figure after the other, the one in most broken ties first, until every broken tie is explained."""
    left = list(broken)
    for one in [one for one in broken if _explains_itself(one, truths)]:
        # A slip that explains the figure worked out needs no other figure to be wrong.
        if one in left:
            mine = [other for other in left if one.tie.members[one.blame[0]] in other.tie.members]
            yield one, one.blame[0], mine
            left = [other for other in left if other not in mine]
    while left:
        at = Counter(member for one in left for member in one.tie.members)
        at = Counter({member: times if times == 1 or _may_mend(member, left) else 1 for member, times in at.items()})

        def doubt(one: Broken, i: int, at: Counter[str] = at) -> tuple[int, int, int, int]:
            member = one.tie.members[i]
            known = {"holds": -1, "fails": 1}.get(truths.get(member, "unknown"), 0)
            return at[member], known, -kept[member], -one.blame.index(i)

        chosen, index = max(((one, i) for one in left for i in one.blame), key=lambda pair: doubt(*pair))
        blamed = chosen.tie.members[index]
        mine = [one for one in left if blamed in one.tie.members]
        able = [one for one in mine if one.tie.members.index(blamed) in one.blame]  # the chosen one at least
        first = max(able, key=lambda one: (one.tie.kind != "same", -one.blame.index(one.tie.members.index(blamed))))
        index = first.tie.members.index(blamed)
        yield first, index, mine
        mended = _mended(first, index)
        left = [one for one in left if one not in mine or mended is not None and _is_broken_still(one, first, mended)]


def _may_mend(member: str, broken: Sequence[Broken]) -> bool:
    """Whether one other value of a figure can make all the sums agree that it stands in; where none can, they are wrong one by one."""
    wanted: list[Interval | None] = []
    for one in broken:
        at = one.tie.members.index(member) if member in one.tie.members else None
        if at is not None and one.tie.kind == "same":
            wanted.append(one.terms[1 - at].interval)  # what the other telling has
        elif at is not None and one.tie.kind in SUMS and len(one.terms) > 2:
            wanted.append(SUMS[one.tie.kind](one.terms, at))
    return all(first.meets(second) for first, second in combinations(filter(None, wanted), 2))


def _explains_itself(one: Broken, truths: Mapping[str, Truth]) -> bool:
    """Whether a slip known to be made explains the figure that is worked out, and no table bears that figure out."""
    known = is_known_slip(one) and one.fault != "percent-for-points"  # a wrong level may have made the points
    return known and truths.get(one.tie.members[one.blame[0]]) != "holds"


def _mended(broken: Broken, index: int) -> Term | None:
    """The blamed figure as the rest of its tie has it; None where that is not known."""
    kind, terms = broken.tie.kind, broken.terms
    value = SUMS[kind](terms, index) if kind in SUMS and len(terms) > 2 else None
    if value is None or index != DERIVED[kind]:
        return None
    return replace(terms[index], value=as_printed(terms, kind, index, value.middle), interval=value)


def _is_broken_still(one: Broken, first: Broken, mended: Term) -> bool:
    """Whether a share of the mended figure is broken as well, so that it has a fault of its own."""
    derived = derived_at(one.tie.kind, len(one.terms))
    if one is first or derived is None or one.tie.kind == "change" or one.terms[derived].claim.id == mended.claim.id:
        return False
    terms = [mended if term.claim.id == mended.claim.id else term for term in one.terms]
    return find_broken(one.tie, terms) is not None


def _solution(broken: Broken, index: int, all_broken: Iterable[Broken], analysis: Analysis) -> Solution:
    blamed = broken.terms[index]
    told = tell(broken, index, analysis.article.text)
    related = {
        other.claim.span: _told(other, analysis)
        for one in all_broken
        for other in one.terms
        if other.claim.id != blamed.claim.id or broken.tie.said
    }
    return Solution(
        tie=broken.tie,
        fault=broken.fault,
        claim=blamed.claim.id,
        span=broken.tie.said or blamed.claim.span,
        stated=quoted(analysis.article, broken.tie.said).strip("“”") if broken.tie.said else blamed.words,
        expected=told.expected,
        sum=told.sum,
        advice=told.advice,
        related=tuple(sorted(related.items(), key=lambda pair: pair[0].start)),
    )


def _told(term_: Term, analysis: Analysis) -> str:
    return f"{quoted(analysis.article, term_.claim.span)} here"


def _related(analysis: Analysis, *terms: Term) -> tuple[tuple[Span, str], ...]:
    return tuple((one.claim.span, _told(one, analysis)) for one in terms)


def _orders(tie: Tie, terms: Sequence[Term], analysis: Analysis) -> Iterator[Solution]:
    """Faults of order: a row in the wrong place of a table, an ordinal that its neighbours or figures contradict."""
    least = IN_WORDS if tie.note == "followed" else LEAST
    if tie.kind == "ranking" and (found := misplaced(terms, least)) is not None:
        yield _misplaced(tie, terms, found, analysis)
    if tie.kind == "superlative" and beaten(terms, tie.note):
        rank, own, rival = terms
        why = f"its own figure is “{own.words}”, and {_whose(rival)} has “{rival.words}”"
        advice = "Check the two figures, or say among which forces it is the first."
        yield _order(tie, rank, "", why, advice, _related(analysis, own, rival))
    yield from _places(tie, terms, analysis)
    if tie.note == "both ends" and (position := counted_from_ends(terms)) is not None:
        why = f"“{terms[0].words}” makes it {ordinal(position)} from the other end"
        advice = f"Write “{ordinal(position)}”, or correct “{terms[0].words}”."
        related = _related(analysis, terms[0])
        yield _order(tie, terms[1], f"{ordinal(position)} place", why, advice, related)
    if tie.kind != "order" or tie.note not in ("", "listed"):
        return
    if (counted := counted_beyond(terms)) is not None:
        place_, beyond, position = counted
        why = f"“{beyond.words}” makes it {ordinal(position)}"
        advice = f"Write “{ordinal(position)}”, or correct “{beyond.words}”."
        yield _order(tie, place_, f"{ordinal(position)} place", why, advice, _related(analysis, beyond))
        return
    for one in terms:
        if why := neighbours_differ(one.claim):
            yield _order(tie, one, "", why, corrected_place(one.claim.rank), ())
    if (pair := out_of_order(terms)) is not None:
        first, second = terms[pair[0]], terms[pair[1]]
        why = f"it is put before “{second.words}”, but the figures given for the two stand the other way round"
        yield _order(tie, first, "", why, "Check the two figures and the two places.", _related(analysis, second))


def _places(tie: Tie, terms: Sequence[Term], analysis: Analysis) -> Iterator[Solution]:
    """A place that too many figures beat, that two areas have, or that is on the wrong side of the one next to it."""
    if tie.kind == "placed" and (beyond := outplaced(terms, tie.note)):
        yield _outplaced(tie, terms, beyond, analysis)
    if tie.note == "doubled":
        why, advice = f"“{terms[0].words}” is said of {_whose(terms[0])} already", "Check which of the two it is."
        yield _order(tie, terms[1], "", why, advice, _related(analysis, terms[0]))
    if tie.note in ("ahead", "behind") and wrong_side(terms, tie.note):
        side = "ahead of" if tie.note == "ahead" else "behind"
        why = f"with “{terms[1].words}” it is not {side} {_whose(terms[2])}, which has “{terms[2].words}”"
        related = _related(analysis, *terms[1:])
        yield _order(tie, terms[0], "", why, "Check the two places and the two figures.", related)


def _outplaced(tie: Tie, terms: Sequence[Term], beyond: Sequence[Term], analysis: Analysis) -> Solution:
    """ "Second highest" with 96, where two others have 214 and 198."""
    rank, own = terms[0], terms[1]
    told = " and ".join(f"{_whose(one)} has “{one.words}”" for one in beyond[:3])
    related = _related(analysis, own, *beyond)
    return _order(
        tie, rank, "", f"its own figure is “{own.words}”, and {told}", "Check the place and the figures.", related
    )


def _whose(one: Term) -> str:
    """The name of a figure's force as the text has it."""
    return one.claim.area.text if one.claim.area is not None and one.claim.area.text else "another force"


def _misplaced(tie: Tie, terms: Sequence[Term], found: tuple[int, int], analysis: Analysis) -> Solution:
    index, belongs = found
    row = terms[index]
    beside = terms[belongs if belongs > index else max(belongs, 0)]
    rows = sorted((index, terms.index(beside)))
    top, other = (terms[k] for k in rows)  # the first row that the eye trips over, whichever of the two moved
    value, next_value = (one.told(one.value) for one in (top, other))
    why = f"row {rows[0] + 1} has {value} and row {rows[1] + 1} has {next_value}, which belongs before it"
    if (index == rows[0] and belongs > index + 1) or (index == rows[1] and belongs < index - 1):
        why = f"{row.told(row.value)} stands in row {index + 1} and belongs in row {belongs + 1}"
    related = _related(analysis, other)
    return _order(tie, top, f"{ordinal(rows[1] + 1)} place", why, "Swap the rows, or check the two figures.", related)


def _order(
    tie: Tie, one: Term, expected: str, why: str, advice: str, related: tuple[tuple[Span, str], ...]
) -> Solution:
    rank = one.claim.rank
    stated = one.words or (place(rank.position or 1, rank.direction) if rank else "")
    return Solution(
        tie=tie,
        fault=FAULTS["order"],
        claim=one.claim.id,
        span=one.claim.span,
        stated=stated,
        expected=expected,
        sum=why,
        advice=advice,
        related=related,
    )
