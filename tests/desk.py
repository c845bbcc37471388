"""A made-up engine for tests of what lies round it: numbers are claims, "Kentt" is a misspelling. No catalogue is loaded."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from claimcheck.domain.areas import Area
from claimcheck.domain.cases import Case, Choice, Evidence, Link
from claimcheck.domain.claims import Analysis, AreaMention, Claim, MeasureMention, Speaker
from claimcheck.domain.measures import Facets, Figure, Measure, Source
from claimcheck.domain.periods import Period
from claimcheck.domain.reports import ArticleReport, Finding, Fix, Related, Report, Verdict
from claimcheck.domain.text import Article, Sentence, Span
from claimcheck.domain.values import Change, Quantity, Rank
from claimcheck.nlp.articles import article_of
from claimcheck.plugins import Rule

FACETS = Facets(topic="burglary", event="recorded", population="all", statistic="count")
MEASURE = Measure(id="burglary.recorded.count", title="burglaries recorded", facets=FACETS, unit="offences")
KENT = Area(id="kent", name="Kent Police", kind="force", short="Kent")
YEAR = Period(start=date(2012, 4, 1), end=date(2013, 3, 31), kind="financial", text="2012/13")
SOURCE = Source(title="An invented release", url="https://example.org/release", published=date(2014, 1, 31))
FIGURE = Figure(
    dataset="invented", measure=MEASURE.id, area="kent", start=date(2012, 4, 1), end=date(2013, 3, 31), kind="financial",
    release="1", value=Decimal("12.5"), unit="offences", source=SOURCE,
)  # fmt: skip


@dataclass(frozen=True)
class Desk:
    """Stands in for the engine of `claimcheck.pipeline`."""

    def analyse(self, article: Article) -> Analysis:
        claims: list[Claim] = []
        for block in article.blocks:
            for found in re.finditer(r"\d+", block.span.of(article.text)):
                claims.append(_claim(article, block.span, block.span.start + found.start(), found[0], len(claims) + 1))
        sentences = tuple(Sentence(span=block.span, block=index) for index, block in enumerate(article.blocks))
        return Analysis(article=article, sentences=sentences, claims=tuple(claims))

    def check(self, article: Article) -> ArticleReport:
        if "explode" in article.text:
            raise RuntimeError("as asked\nwith a second line")
        analysis = self.analyse(article)
        link = Link(area=Choice(best=KENT), period=Choice(best=YEAR), measure=Choice(best=MEASURE))
        evidence = Evidence(truth="holds", reason="It was published so.", figures=(FIGURE,))
        return ArticleReport(
            article=article,
            analysis=analysis,
            cases=tuple(Case(analysis=analysis, claim=one, link=link, evidence=evidence) for one in analysis.claims),
            verdicts=tuple(
                Verdict(claim=one.id, name="supported", reason="It was published so.") for one in analysis.claims
            ),
            findings=tuple(_finding(found) for found in re.finditer(r"Kentt|sic", article.text)),
        )


def report_on(text: str, source: str = "draft.txt") -> Report:
    """The report of the made-up engine on a text."""
    return Report(articles=(Desk().check(article_of(text, source)),), version="0.1.0", releases=(("invented", "1"),))


def desk_rules() -> tuple[Rule, ...]:
    """The two rules that the made-up engine speaks for."""
    some: Any = {"title": "", "page": "", "check_claim": None, "check_article": None}
    return (
        Rule(code="F101", name="misspelt-force", severity="error", **some),
        Rule(code="F103", name="ambiguous-force", severity="note", **some),
    )


def _claim(article: Article, block: Span, start: int, digits: str, number: int) -> Claim:
    span = Span(start=start, end=start + len(digits))
    value = Decimal(digits)
    quantity = Quantity(span=span, number=span, low=value, high=value, unit="offences", step=Decimal(1))
    return Claim(
        id=f"c{number}",
        span=span,
        sentence=block,
        block="paragraph",
        type="rank" if digits == "3" else "change" if digits == "9" else "count",
        quantity=quantity,
        rank=Rank(span=span, position=3, direction="lowest", field=43, behind=("surrey",)) if digits == "3" else None,
        change=Change(span=span, direction="up", amount=quantity, before=quantity) if digits == "9" else None,
        measure=MeasureMention(span=span, text="burglaries", facets=FACETS),
        area=AreaMention(span=span, text="the county", area="kent", how="anaphor"),
        period=YEAR,
        speaker=Speaker(name="the chief constable", quoted=True) if "said" in block.of(article.text) else None,
    )


def _finding(found: re.Match[str]) -> Finding:
    span = Span(start=found.start(), end=found.end())
    if found[0] == "sic":
        return Finding(code="F103", rule="ambiguous-force", severity="note", span=span, message="Which force?")
    return Finding(
        code="F101",
        rule="misspelt-force",
        severity="error",
        span=span,
        message="“Kentt” is spelt “Kent”.",
        advice="Correct it.",
        stated="Kentt",
        published="Kent",
        related=(Related(span=Span(start=0, end=1), message="the article begins here"),),
        evidence=(FIGURE,),
        fix=Fix(replacement="Kent", safe=True),
        fingerprint="f1",
    )
