"""From a link to evidence: every reading that the words leave open is judged; the plain one speaks first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import product

from claimcheck.checking.cells import label
from claimcheck.checking.changes import judge_change
from claimcheck.checking.comparisons import judge_comparison
from claimcheck.checking.judgement import Judgement, Question
from claimcheck.checking.levels import in_unit, judge_level, judge_total
from claimcheck.checking.messages import diagnosis_of, remark_of
from claimcheck.checking.ranks import judge_rank
from claimcheck.checking.readings import find_other, moved, telling
from claimcheck.checking.wording import days
from claimcheck.domain.cases import Caveat, Evidence, Link, Truth
from claimcheck.domain.claims import Analysis, Claim
from claimcheck.domain.measures import Measure
from claimcheck.linking.figures import Reading, readings
from claimcheck.linking.link import link_claim
from claimcheck.linking.measures import link_measure, single_measures
from claimcheck.reference.catalogue import Catalogue

FAR, FAR_CARRIED, FAR_PLACES = 10.0, 2.0, 5  # times, or places, off, beyond which a claim is not of that measure
SIBLINGS = {"recorded": ("recorded-before-no-crimes", "reported")}  # events that one word may stand for
FIRM = 0.6  # below this a link is doubtful, and nothing is called wrong


def gather(claim: Claim, link: Link, analysis: Analysis, catalogue: Catalogue) -> Evidence:
    """What the tables say of a claim. `known` is false when no dataset holds what it is about."""
    question = Question(claim=claim, analysis=analysis, catalogue=catalogue)
    if claim.negated:
        return Evidence(
            truth="unknown",
            reason="The sentence denies it, and denials are not checked.",
            known=link.measure.best is not None,
        )
    if singles := single_measures(claim):
        return _of_several(singles, analysis, catalogue)
    open_readings = readings(claim, link, analysis)
    if not open_readings:
        return Evidence(truth="unknown", reason=_unlinked(link), known=False)
    judged = [judge(question, reading) for reading in open_readings]
    chosen = choose(judged)
    return _evidence(question, link, chosen, judged)


def _of_several(singles: Sequence[Claim], analysis: Analysis, catalogue: Catalogue) -> Evidence:
    """One figure about several measures: it holds when it holds of each; what fails of one is left open."""
    each = [gather(single, link_claim(single, analysis, catalogue), analysis, catalogue) for single in singles]
    holds = all(one.truth == "holds" for one in each)
    return Evidence(
        truth="holds" if holds else "unknown",
        reason=" ".join(one.reason for one in each[:3]),
        known=any(one.known for one in each),
        figures=tuple(figure for one in each for figure in one.figures),
    )


def judge(question: Question, reading: Reading) -> Judgement:
    """A claim in one reading, by its type; of several areas each, and their sum where they can be added."""
    if reading.area.parts and reading.area.kind == "other":
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
    judged = [judge(question, replace(reading, area=question.area(part))) for part in reading.area.parts]
    truths = {one.truth for one in judged}
    truth: Truth = "holds" if truths == {"holds"} else "unknown"
    reason = " ".join(one.reason for one in judged[:3])
    figures = tuple(figure for one in judged for figure in one.figures)
    return replace(
        judged[0],
        reading=reading,
        truth=truth,
        reason=reason,
        figures=figures,
        fault="",
        known=any(one.known for one in judged),
    )


def choose(judged: Sequence[Judgement]) -> Judgement:
    """The judgement that a claim's evidence is made of.

    The plain reading first; a narrower one (the adult figure) stands in for it when no table has the plain one, and is told
    beside it when the plain one fails. All that are known must fail before one is said to.
    """
    known = [one for one in judged if one.known and not _told_otherwise(one, judged)]
    if not known:
        return judged[0]
    plain = [one for one in known if one.reading.plain] or _plainest(known)
    for one in plain:
        if one.truth == "holds":
            return one
    narrow = [one for one in known if one not in plain and one.truth == "holds"]
    if narrow and all(one.truth == "fails" for one in plain):
        blunt = plain[0].derived and plain[0].reading.measure.facets.statistic != "count"
        return narrow[0] if blunt else _beside(plain[0], narrow[0])
    if narrow:
        return narrow[0]
    return next((one for one in known if one.truth == "unknown"), plain[0])


def _told_otherwise(one: Judgement, judged: Sequence[Judgement]) -> bool:
    """Whether a reading without a figure is another statistic of what is known: no rate is needed where the number is there."""
    own = one.reading.measure.facets
    others = [other.reading.measure.facets for other in judged if other.figures]
    return not one.figures and any(
        other.population == own.population and other.statistic != own.statistic for other in others
    )


def _plainest(known: Sequence[Judgement]) -> Sequence[Judgement]:
    """Where no table counts all, the adults are what the press means; where none counts adults, whatever there is."""
    return [one for one in known if one.reading.measure.facets.population == "adult"] or known


def _beside(plain: Judgement, narrow: Judgement) -> Judgement:
    """The plain reading fails and a narrower one holds: open, with a remark on whom the figure counts."""
    reason = f"It is the narrower figure: {narrow.reason} {plain.reason}"
    return replace(
        narrow,
        truth="unknown",
        reason=reason,
        remark="figure-of-another-group",
        figures=(*narrow.figures[:1], *plain.figures),
    )


def _evidence(question: Question, link: Link, chosen: Judgement, judged: Sequence[Judgement]) -> Evidence:
    if chosen.truth == "fails":
        chosen = _before_cancelling(question, chosen) or _of_a_namesake(question, link, chosen) or chosen
    caveats = tuple(_caveats(question, chosen))
    truth, reason = chosen.truth, chosen.reason
    stops = [caveat for caveat in caveats if caveat.effect == "abstain"]
    diagnosis = None
    if truth != "unknown" and stops:
        truth, reason = "unknown", f"{reason} Not to be relied on: {stops[0].text}"
    other = find_other(question, chosen, judged, judge) if truth == "fails" else None
    if truth == "fails" and (doubt := doubtful(link, other is not None and telling(question.claim))):
        truth, reason = "unknown", f"{reason} That does not agree, but {doubt}."
    if truth == "fails" and other is None and (doubt := implausible(question, chosen)):
        truth, reason = "unknown", f"{reason} That is so far off that {doubt}."
    if truth == "fails" and (else_ := misread(question, chosen)):
        truth, reason = "unknown", f"{reason} It is right of {else_}, and which of the two is meant is not certain."
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
        definitions=_definitions(question, chosen.reading.measure),
        diagnosis=diagnosis,
        remark=remark_of(question, chosen) if truth != "fails" and not stops else None,
        sum=chosen.sum,
    )


def _of_a_namesake(question: Question, link: Link, failed: Judgement) -> Judgement | None:
    """The other area of the same name (the West Midlands region, not the force), when the claim is right of that."""
    for area in link.area.runners_up:
        one = judge(question, replace(failed.reading, area=area))
        if one.truth == "holds":
            return replace(
                one, truth="unknown", reason=f"{one.reason} {failed.reason}", remark="ambiguous-link", fault=""
            )
    return None


def _before_cancelling(question: Question, failed: Judgement) -> Judgement | None:
    """The figure before no-crimes are taken off is "recorded" too, in a force's own words."""
    facets = failed.reading.measure.facets
    for event in SIBLINGS.get(facets.event or "", ()):
        for measure in question.catalogue.candidates(replace(facets, event=event)):
            one = judge(question, replace(failed.reading, measure=measure))
            if one.truth == "holds":
                return one
    return None


def _caveats(question: Question, chosen: Judgement) -> Iterable[Caveat]:
    reading = chosen.reading
    if chosen.known:
        yield from question.catalogue.caveats(reading.measure.id, reading.area.id, reading.start, reading.end)


def _definitions(question: Question, measure: Measure) -> tuple[str, ...]:
    """What the event of a measure means and what it is not; the topic's own when the event has none."""
    words = question.catalogue.words
    for term in (words.events.get(measure.facets.event or ""), words.topics.get(measure.facets.topic or "")):
        if term is not None and term.definition and term.not_this:
            return (term.definition, term.not_this)
    return ()


def doubtful(link: Link, recognised: bool = False) -> str:
    """Why a link is too weak to call a claim wrong, or nothing. A figure that is `recognised` elsewhere says itself what it counts."""
    for choice, what in (
        (link.area, "which area it is about"),
        (link.period, "which period it is about"),
        (link.measure, "what it counts"),
    ):
        if choice.score < FIRM and not (recognised and choice is link.measure and choice.score > 0):
            return f"{what} is not certain"
    return ""


def implausible(question: Question, failed: Judgement) -> str:
    """A claim far from every figure is more often misread by us than miswritten; nothing when it is near, or all is in its sentence."""
    claim = question.claim
    explicit = _explicit(question)
    if claim.rank is not None:
        stands, told = failed.place, claim.rank.position
        far = stands is not None and told is not None and abs(stands - told) > FAR_PLACES
        return "it may be a place in another order" if far and not explicit else ""
    quantity, figure = claim.quantity, failed.figures[0] if failed.figures else None
    if quantity is None or figure is None or claim.type in ("change", "comparison") or figure.value is None:
        return ""
    value = in_unit(figure, quantity, failed.reading.days)
    if value is None or quantity.low <= 0 or value.middle <= 0:
        return ""
    times = max(float(quantity.low) / value.middle, value.middle / float(quantity.low))
    return "it may count something else" if times > (FAR if explicit else FAR_CARRIED) else ""


def misread(question: Question, failed: Judgement) -> str:
    """What else the figure is right of, when we may have bound it wrongly: a carried period, a subject beside it in the sentence."""
    claim, reading = question.claim, failed.reading
    if claim.rank is not None or not telling(claim, 2):
        return ""
    carried = claim.period is not None and claim.period.how != "named"
    measures = [reading.measure, *_beside_it(question, reading.measure)]
    periods = [(reading.start, reading.end), *(_periods_of_others(question) if carried else ())]
    for measure, (start, end) in product(measures, dict.fromkeys(periods)):
        if measure is reading.measure and (start, end) == (reading.start, reading.end):
            continue
        one = judge(question, moved(replace(reading, measure=measure), start, end, reading.kind))
        if one.truth == "holds":
            return f"{label(measure)}, {days(start, end)}"
    return ""


def _beside_it(question: Question, own: Measure) -> list[Measure]:
    """What other figures of the same sentence count."""
    others = [
        other for other in question.analysis.claims if other.sentence == question.claim.sentence and len(other.sentence)
    ]
    linked = [
        link_measure(replace(question.claim, measure=other.measure), question.catalogue).best
        for other in others
        if other.measure
    ]
    return [
        measure for measure in dict.fromkeys(linked) if measure is not None and measure.facets.topic != own.facets.topic
    ]


def _periods_of_others(question: Question) -> list[tuple[date, date]]:
    """The dated periods of the article's other claims."""
    periods = [other.period for other in question.analysis.claims if other.period is not None]
    return [(period.start, period.end) for period in periods if period.start is not None and period.end is not None]


def _explicit(question: Question) -> bool:
    """Whether the sentence itself says what is counted: by words beside the figure, or a noun in its own ("9,125 PCSOs")."""
    claim = question.claim
    topic = question.catalogue.words.topics.get(claim.measure.facets.topic or "") if claim.measure else None
    if topic is None or not len(claim.sentence):
        return topic is not None
    said = claim.sentence.of(question.analysis.article.text).lower().replace("-", " ")
    return any(word.lower() in said for word in (topic.title, *topic.words, *topic.nouns))


def _unlinked(link: Link) -> str:
    for choice in (link.measure, link.area, link.period):
        if choice.best is None:
            return choice.why[:1].upper() + choice.why[1:] + "."
    return "Nothing in the reference data is about this."
