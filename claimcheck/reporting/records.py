"""A Report as plain records: the JSON of schema `claimcheck-report/1`, which every other machine format is made from."""

from __future__ import annotations

from collections import Counter
from datetime import date
from decimal import Decimal
from typing import Any

from claimcheck.domain.areas import Area
from claimcheck.domain.cases import Case
from claimcheck.domain.claims import Claim, Comparison
from claimcheck.domain.measures import Facets, Figure, Source
from claimcheck.domain.periods import Period
from claimcheck.domain.reports import SEVERITIES, ArticleReport, Finding, Report, Verdict, VerdictName
from claimcheck.domain.text import Span
from claimcheck.domain.values import Quantity
from claimcheck.reporting.places import Places

SCHEMA = "claimcheck-report/1"
VERDICTS: tuple[VerdictName, ...] = ("supported", "contradicted", "unclear", "no_data", "not_checkable")
Record = dict[str, Any]


def report_record(report: Report) -> Record:
    """The whole report. Offsets count Unicode code points of the decoded source; lines and columns count from 1."""
    return {
        "schema": SCHEMA,
        "tool": {"name": "claimcheck", "version": report.version},
        "reference": [{"dataset": dataset, "release": release} for dataset, release in report.releases],
        "articles": [article_record(article) for article in report.articles],
        "problems": [{"source": problem.source, "message": problem.message} for problem in report.problems],
        "summary": summary_record(report),
    }


def article_record(article: ArticleReport) -> Record:
    """One article with its claims and findings."""
    places = Places(article.article)
    cases = {case.claim.id: case for case in article.cases}
    verdicts = {verdict.claim: verdict for verdict in article.verdicts}
    text = article.article.text
    return {
        "source": article.article.source,
        "title": article.article.title,
        "published": day(article.article.published),
        "notes": list(article.article.notes),
        "claims": [
            claim_record(claim, cases.get(claim.id), verdicts.get(claim.id), text, places)
            for claim in article.analysis.claims
        ],
        "findings": [finding_record(finding, places) for finding in article.findings],
    }


def claim_record(claim: Claim, case: Case | None, verdict: Verdict | None, text: str, places: Places) -> Record:
    """One claim: what was understood of it, what it was linked to, and what the figures say."""
    return {
        "id": claim.id,
        "type": claim.type,
        "text": claim.span.of(text),
        **_place(claim.span, places),
        "sentence": {"start": claim.sentence.start, "end": claim.sentence.end},
        "block": claim.block,
        "speaker": {"name": claim.speaker.name, "quoted": claim.speaker.quoted} if claim.speaker else None,
        "negated": claim.negated,
        "value": _claim_value(claim),
        "rank": _rank(claim),
        "change": _change(claim),
        "measure": _measure(claim, case),
        "area": _area(claim, case),
        # as the text gives it, or as known; the table's own days stand in the evidence
        "period": period_record(claim.period),
        "compared_with": _comparison(claim.compared_with),
        "verdict": verdict.name if verdict else "unclear",
        "reason": verdict.reason if verdict else "not checked",
        "evidence": [figure_record(figure) for figure in case.evidence.figures] if case else [],
    }


def finding_record(finding: Finding, places: Places) -> Record:
    """One finding, with the reference rows that it rests on."""
    fix = finding.fix
    return {
        "code": finding.code,
        "rule": finding.rule,
        "severity": finding.severity,
        "message": finding.message,
        "advice": finding.advice,
        **_place(finding.span, places),
        "claim": finding.claim,
        "stated": finding.stated,
        "published": finding.published,
        "citation": finding.citation,
        "related": [{**_place(one.span, places), "message": one.message} for one in finding.related],
        "fix": {"replacement": fix.replacement, "safe": fix.safe} if fix else None,
        "evidence": [figure_record(figure) for figure in finding.evidence],
        "fingerprint": finding.fingerprint,
    }


def figure_record(figure: Figure) -> Record:
    """One published or derived figure, and where it comes from."""
    return {
        "dataset": figure.dataset,
        "measure": figure.measure,
        "area": figure.area,
        "period": {"start": day(figure.start), "end": day(figure.end), "kind": figure.kind},
        "value": number(figure.value),
        "unit": figure.unit,
        "bound": figure.bound,
        "slack": number(figure.slack) if figure.slack else None,
        "rank": figure.rank,
        "of": figure.rank_of,
        "status": figure.status,
        "derived": figure.status == "derived",
        "quality": figure.quality,
        "release": figure.release,
        "source": source_record(figure.source),
        "note": figure.note,
    }


def source_record(source: Source | None) -> Record | None:
    """A publication."""
    if source is None:
        return None
    return {
        "title": source.title,
        "url": source.url,
        "publisher": source.publisher,
        "published": day(source.published),
        "licence": source.licence,
    }


def summary_record(report: Report) -> Record:
    """How many claims got which verdict, and how many findings there are of each severity."""
    verdicts = Counter(verdict.name for article in report.articles for verdict in article.verdicts)
    severities = Counter(finding.severity for article in report.articles for finding in article.findings)
    return {
        "articles": len(report.articles),
        "claims": sum(len(article.analysis.claims) for article in report.articles),
        **{name: verdicts[name] for name in VERDICTS},
        "findings": {severity: severities[severity] for severity in SEVERITIES},
    }


def number(value: Decimal | None) -> int | float | None:
    """A number as JSON has it: whole when it is whole."""
    if value is None or not value.is_finite():
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def day(value: date | None) -> str | None:
    """A day as YYYY-MM-DD."""
    return value.isoformat() if value else None


def period_record(period: Period | None) -> Record | None:
    """A period; both ends None when it is named but cannot be dated."""
    if period is None:
        return None
    return {
        "start": day(period.start),
        "end": day(period.end),
        "kind": period.kind,
        "text": period.text,
        "how": period.how,
    }


def quantity_record(quantity: Quantity | None) -> Record | None:
    """A number as printed."""
    if quantity is None:
        return None
    low, high = number(quantity.low), number(quantity.high)
    return {"low": low, "high": high, "unit": quantity.unit, "modifier": quantity.modifier}


def facets_record(facets: Facets) -> Record:
    """A measure taken apart; an open facet is null."""
    names: tuple[str, ...] = ("topic", "event", "population", "statistic", "base")
    return {name: getattr(facets, name) for name in names}


def _place(span: Span, places: Places) -> Record:
    place = places.of(span)
    return {
        "start": span.start,
        "end": span.end,
        "line": place.line,
        "column": place.column,
        "place": {
            "words": place.words,
            "end": {"line": place.end_line, "column": place.end_column},
            "source": {"start": place.source.start, "end": place.source.end} if place.source else None,
            "paragraph": place.paragraph,
            "page": place.page,
            "boxes": [list(box) for box in place.boxes],
        },
    }


def _claim_value(claim: Claim) -> Record | None:
    rank = claim.rank
    if rank is not None:
        if rank.position is None:
            return None
        return {"low": rank.position, "high": rank.position, "unit": "rank", "modifier": "exact"}
    return quantity_record(claim.quantity)


def _rank(claim: Claim) -> Record | None:
    rank = claim.rank
    if rank is None:
        return None
    return {
        "position": rank.position,
        "direction": rank.direction,
        "field": rank.field,
        "field_text": rank.field_text,
        "among": rank.among,
        "behind": list(rank.behind),
        "ahead": list(rank.ahead),
        "joint": rank.joint,
        "since": rank.since,
    }


def _change(claim: Claim) -> Record | None:
    change = claim.change
    if change is None:
        return None
    return {
        "direction": change.direction,
        "before": quantity_record(change.before),
        "after": quantity_record(change.after),
    }


def _measure(claim: Claim, case: Case | None) -> Record | None:
    linked = case.link.measure.best if case else None
    mention = claim.measure
    if mention is None and linked is None:
        return None
    facets = mention.facets if mention else linked.facets if linked else Facets()
    return {
        "id": linked.id if linked else None,
        "title": linked.title if linked else None,
        "text": mention.text if mention else None,
        "facets": facets_record(facets),
        "parts": [facets_record(part) for part in mention.parts] if mention else [],
    }


def _area(claim: Claim, case: Case | None) -> Record | None:
    linked: Area | None = case.link.area.best if case else None
    mention = claim.area
    if mention is None and linked is None:
        return None
    return {
        "id": linked.id if linked else mention.area if mention else None,
        "name": linked.name if linked else mention.text if mention else None,
        "kind": linked.kind if linked else None,
        "text": mention.text if mention else None,
        "how": mention.how if mention else "inferred",
        "parts": list(mention.parts) if mention else [],
    }


def _comparison(compared: Comparison | None) -> Record | None:
    if compared is None:
        return None
    return {
        "value": quantity_record(compared.value),
        "areas": list(compared.areas),
        "period": period_record(compared.period),
        "relation": compared.relation,
    }
