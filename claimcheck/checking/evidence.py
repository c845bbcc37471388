"""From a link to evidence: every reading that the words leave open is judged; the plain one speaks first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from claimcheck.checking.diagnosing.messages import Other, diagnosis_of
from claimcheck.checking.diagnosing.readings import LONG, find_other, telling
from claimcheck.checking.doubting.another_time import of_another_time, of_year_unheld
from claimcheck.checking.doubting.doubts import FIRM, doubtful, implausible, misread, misunderstood
from claimcheck.checking.doubting.no_slip import of_no_slip
from claimcheck.checking.doubting.other_sides import between_others
from claimcheck.checking.doubting.outcomes_told import of_outcomes
from claimcheck.checking.doubting.remarks import definitions_of, remark_of
from claimcheck.checking.doubting.wholes_told import of_all_forces, of_the_whole
from claimcheck.checking.doubting.worked_from_text import follows_from_text
from claimcheck.checking.doubting.written import as_narrowed, as_written
from claimcheck.checking.judging.changes import judge_change
from claimcheck.checking.judging.choosing import choose, of_its_ends, of_numbers
from claimcheck.checking.judging.comparisons import judge_comparison
from claimcheck.checking.judging.levels import judge_level, judge_total
from claimcheck.checking.judging.ranks import judge_rank
from claimcheck.checking.terms.cells import sentence
from claimcheck.checking.terms.groups import is_told_of_group, of_group, of_group_beside
from claimcheck.checking.terms.held import held_near
from claimcheck.checking.terms.judgement import Judgement, Question
from claimcheck.checking.terms.subjects import strand_beside
from claimcheck.domain.cases import Caveat, Evidence, Link, Truth
from claimcheck.linking.areas import AS_ONE, LONDON
from claimcheck.linking.figures import Reading, readings
from claimcheck.linking.link import link_claim
from claimcheck.linking.measures import single_measures

NAMED_PART = 0.9  # how sure a measure is that is linked by the words beside the figure
COUNTED, ROUND = 2, 100  # digits that make a number of things particular; a share needs more

# events that one word may stand for
SIBLINGS = {"recorded": ("recorded-before-no-crimes", "reported"), "fired": ("discharged",)}


def gather(question: Question, link: Link) -> Evidence:
    """What the tables say of a claim. `known` is false when no dataset holds what it is about."""
    claim = question.claim
    if claim.negated:
        return Evidence(
            truth="unknown",
            reason="The sentence denies it, and denials are not checked.",
            known=link.measure.best is not None,
        )
    if singles := single_measures(claim):
        return _of_several([replace(question, claim=single) for single in singles])
    judged = list(_until_one_holds(question, readings(claim, link, question.analysis)))
    if not judged:
        return Evidence(truth="unknown", reason=_unlinked(link), known=False)
    told = question.claim.rank.position if question.claim.rank is not None else None
    judged = of_numbers(question, judged) if told is not None else of_its_ends(question, judged)
    chosen = choose(judged, _is_particular(question), told)
    if is_told_of_group(question, chosen):
        chosen = replace(chosen, truth="holds", remark="", figures=chosen.figures[:1])
    if chosen.truth != "holds":
        others = (judge(question, made) for made in of_group(question, link))
        chosen = next((one for one in others if one.truth == "holds"), chosen)
    if not chosen.figures and (rest := _of_the_rest(question, judged)):
        judged = [*rest, *judged]
        chosen = choose(rest, _is_particular(question), told)
    if not chosen.figures and (force := _of_its_force(question, judged)) is not None:
        chosen = force
    whole = _evidence(question, link, chosen, judged)
    return _of_strand(question, link, judged[0].reading, whole) or whole


def _of_the_rest(question: Question, judged: Sequence[Judgement]) -> list[Judgement]:
    """A nation's or region's figure of days for which the tables print it without the force that sent none in, where they do."""
    areas = question.catalogue.areas
    readings = (one.reading for one in judged if f"{one.reading.area.id}{AS_ONE}" in areas)
    tried = (judge(question, one.but({"area": areas.get(f"{one.area.id}{AS_ONE}")})) for one in readings)
    return [one for one in tried if one.figures]


def _of_its_force(question: Question, judged: Sequence[Judgement]) -> Judgement | None:
    """A long number told of a town, of which no table tells, that is exactly its force's ("the number in Liverpool and around")."""
    if question.claim.type != "count" or not telling(question, LONG):
        return None
    areas = question.catalogue.areas
    for one in judged:
        force = one.reading.area.force
        if force is None or force not in areas or one.reading.area.kind == "force":
            continue
        held = judge(question, one.reading.but({"area": areas.get(force)}))
        if held.truth == "holds" and held.figures[0].value == (question.figure.low if question.figure else None):
            return held
    return None


def _of_strand(question: Question, link: Link, first: Reading, whole: Evidence) -> Evidence | None:
    """The evidence of a number whose words name one part of what it counts, when it is right of that part."""
    claim, catalogue = question.claim, question.catalogue
    fit = claim.type == "count" and telling(question) and link.area.score >= FIRM
    if not fit or whole.truth == "holds" or whole.remark is not None or first.measure.facets.statistic != "count":
        return None
    strand = strand_beside(claim, question.analysis, catalogue)
    for measure in catalogue.alike(first.measure.facets, topic=strand)[:1] if strand else ():
        one = judge(question, first.but({"measure": measure}))
        if one.truth == "holds":
            sure = replace(link, measure=replace(link.measure, best=measure, runners_up=(), score=NAMED_PART))
            return _evidence(question, sure, one, [one])
    return None


def _is_particular(question: Question) -> bool:
    """Whether a figure is hardly that of a group by chance: no round number ("sergeants from 5,220 to 4,600")."""
    claim = question.claim
    if claim.type != "count":
        return telling(question)
    round_ = claim.quantity is not None and claim.quantity.low % ROUND == 0
    return telling(question, COUNTED) and not round_


def _until_one_holds(question: Question, open_readings: Iterable[Reading]) -> Iterator[Judgement]:
    """The readings judged in turn; once a plain one holds, no other could speak before it."""
    for reading in open_readings:
        one = judge(question, reading)
        yield one
        if one.truth == "holds" and one.known and reading.plain:
            return


def _of_several(singles: Sequence[Question]) -> Evidence:
    """One figure about several measures: it holds when it holds of each; what fails of one is left open."""
    each = [gather(single, link_claim(single.claim, single.analysis, single.catalogue)) for single in singles]
    holds = all(one.truth == "holds" for one in each)
    return Evidence(
        truth="holds" if holds else "unknown",
        reason=" ".join(one.reason for one in each[:3]),
        known=any(one.known for one in each),
        figures=tuple(figure for one in each for figure in one.figures),
    )


def judge(question: Question, reading: Reading) -> Judgement:
    """A claim in one reading, by its type; of several areas each, and their sum where they can be added."""
    if reading.area.parts and reading.area.kind == "other" and not reading.area.id.endswith(AS_ONE):
        return _each(question, reading)
    if question.claim.rank is not None:
        return judge_rank(question, reading)
    if question.claim.type == "change":
        return judge_change(question, reading)
    if question.claim.type == "comparison":
        return judge_comparison(question, reading)
    return judge_level(question, reading)


def _each(question: Question, reading: Reading) -> Judgement:
    if question.claim.type == "count" and (total := judge_total(question, reading)) is not None:
        return total
    judged = [judge(question, reading.but({"area": question.area(part)})) for part in reading.area.parts]
    truths = {one.truth for one in judged}
    truth: Truth = "holds" if truths == {"holds"} else "unknown"
    figures, known = tuple(figure for one in judged for figure in one.figures), any(one.known for one in judged)
    why = partial(_in_turn, judged[:3])
    return replace(judged[0], reading=reading, truth=truth, why=why, figures=figures, fault="", known=known)


def _in_turn(judged: Iterable[Judgement]) -> str:
    return " ".join(one.reason for one in judged)


def _evidence(question: Question, link: Link, chosen: Judgement, judged: Sequence[Judgement]) -> Evidence:
    if chosen.truth == "fails":
        chosen = _otherwise(question, link, chosen) or chosen
    caveats = tuple(_caveats(question, chosen))
    truth, reason = chosen.truth, f"{chosen.reason}{held_near(question, chosen)}"
    stops = [caveat for caveat in caveats if caveat.effect == "abstain"]
    diagnosis = None
    if truth != "unknown" and stops:
        truth, reason = "unknown", f"{reason} Not to be relied on: {stops[0].text}"
    other = find_other(question, chosen, judged, judge) if truth == "fails" else None
    if truth == "fails" and (doubt := _doubt(question, link, chosen, other)):
        truth, reason = "unknown", f"{reason} {doubt}"
    if truth == "holds" and link.period.score < FIRM:
        reason = f"{reason} (The text gives no period; this one agrees.)"
    if truth == "fails":
        diagnosis = diagnosis_of(question, chosen, other)
    return Evidence(
        truth=truth,
        reason=reason,
        known=chosen.known,
        figures=chosen.figures,
        peers=chosen.peers,
        caveats=caveats,
        breaks=chosen.caveats,
        definitions=definitions_of(question, chosen.reading.measure),
        diagnosis=diagnosis,
        remark=remark_of(question, chosen) if truth != "fails" and not stops else None,
        sum=chosen.sum,
    )


def _doubt(question: Question, link: Link, failed: Judgement, other: Other | None) -> str:
    """Why a failure may be our misreading, as a sentence; empty when there is no reason to think so."""
    if doubt := doubtful(link, other is not None and telling(question)):
        return f"That does not agree, but {doubt}."
    if other is None and (doubt := implausible(question, failed)):
        return f"That is so far off that {doubt}."
    if doubt := misunderstood(question, failed, other.fault if other is not None else ""):
        return f"That does not agree, but {doubt}."
    grouped = other is not None and other.fault == "figure-of-another-group"
    if grouped and other is not None and (doubt := of_group_beside(question, other.judgement.reading.measure)):
        return f"That does not agree, but {doubt}."
    if doubt := of_another_time(question, other, failed):
        return f"That does not agree, but {doubt}."
    if doubt := between_others(question, failed, judge):
        return f"That does not agree, but {doubt}."
    if doubt := misread(question, failed, judge):
        return f"It is right of {doubt}, and which of the two is meant is not certain."
    if doubt := of_year_unheld(question, failed, judge):
        return f"That does not agree, but {doubt}."
    if doubt := follows_from_text(question, failed):
        return f"That does not agree, but {doubt}."
    if other is None and (doubt := of_no_slip(question, failed)):
        return f"That does not agree, {doubt}."
    return ""


def _otherwise(question: Question, link: Link, failed: Judgement) -> Judgement | None:
    """What the words may say as well, where that holds: before no-crimes, of the namesake, of the wider subject."""
    return (
        _before_cancelling(question, failed)
        or _of_a_namesake(question, link, failed)
        or of_the_whole(question, failed, judge)
        or of_all_forces(question, failed, judge)
        or of_outcomes(question, failed)
        or as_written(question, failed, judge)
        or as_narrowed(question, failed, judge)
    )


def _of_a_namesake(question: Question, link: Link, failed: Judgement) -> Judgement | None:
    """The other area of the same name (the West Midlands region, not the force), when the claim is right of that."""
    for area in link.area.runners_up:
        one = judge(question, failed.reading.but({"area": area}))
        if one.truth == "holds" and (area.id == LONDON[0] or area.id.endswith(AS_ONE)):
            return one  # "in London" is said of what the Met has; "it excludes Greater Manchester" of the rest
        if one.truth == "holds":
            # the number says which of the two is meant
            sure = question.claim.type == "count" and telling(question, LONG)
            return replace(
                one,
                truth="holds" if sure else "unknown",
                why=partial(_both, one, failed),
                remark="ambiguous-link",
                fault="",
                against=failed,
            )
    return None


def _both(one: Judgement, other: Judgement) -> str:
    return f"{sentence(one.reason)} {sentence(other.reason)}"


def _before_cancelling(question: Question, failed: Judgement) -> Judgement | None:
    """The figure before no-crimes are taken off is "recorded" too, in a force's own words."""
    facets = failed.reading.measure.facets
    for event in SIBLINGS.get(facets.event or "", ()):
        for measure in question.catalogue.alike(facets, event=event):
            one = judge(question, failed.reading.but({"measure": measure}))
            if one.truth == "holds":
                return one
    return None


def _caveats(question: Question, chosen: Judgement) -> Iterable[Caveat]:
    reading, printed = chosen.reading, question.analysis.article.published
    if chosen.known:
        found = question.catalogue.caveats(reading.measure.id, reading.area.id, reading.start, reading.end)
        yield from (one for one in found if one.before is None or printed is None or printed < one.before)


def _unlinked(link: Link) -> str:
    for choice in (link.measure, link.area, link.period):
        if choice.best is None:
            return choice.why[:1].upper() + choice.why[1:] + "."
    return "Nothing in the reference data is about this."
