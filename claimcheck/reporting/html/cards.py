"""A card a claim: the verdict, what the claim was taken to be about, what was published, the sum, the source and the charts."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.domain.amounts import shown, source_name
from claimcheck.domain.exhibits import Row
from claimcheck.domain.measures import Figure
from claimcheck.domain.reports import ArticleReport, Finding
from claimcheck.domain.wording import day_words
from claimcheck.reporting.html.charts import chart_figure
from claimcheck.reporting.html.elements import Markup, element, hidden, join, link
from claimcheck.reporting.html.items import SYMBOLS, Item
from claimcheck.reporting.phrases import claim_words, measure_words, period_words
from claimcheck.reporting.places import Places, surroundings

FEW = 3  # rows that are shown at once: a place in an order rests on more
CONTEXT = 160  # characters round the words of a finding


def card(article: ArticleReport, item: Item, anchor: str, places: Places) -> Markup:
    """The card of an item. `anchor` is the id of its words in the text, "" when they are not shown there."""
    classes = f"card is-{item.kind}" + (" to-mend" if item.to_mend else "")
    parts = [_head(article, item, anchor, places), *_about(item), *_reason(item)]
    parts += [_finding(article, finding, places, item) for finding in item.findings]
    parts += [*_published(item), *_charts(item)]
    return element("li", *parts, class_=classes, id=item.id)


def _head(article: ArticleReport, item: Item, anchor: str, places: Places) -> Markup:
    words = item.span.on_one_line(article.article.text)
    title = element(
        "h4", element("span", f"{item.number}", class_="number"), f" “{words}”" if words else " In the text"
    )
    badge = element("span", element("span", SYMBOLS[item.kind], aria_hidden="true"), f" {item.words}", class_="badge")
    at = places.of(item.span)
    place = f"{at.line_words}, column {at.column}" if at.paragraph is None and at.page is None else at.words
    back = element("a", place, hidden(" of the article"), href=f"#{anchor}") if anchor else element("span", place)
    return element("div", title, element("p", badge, back, class_="place"), class_="head")


def _about(item: Item) -> Iterator[Markup]:
    if item.claim is None:
        return
    about = claim_words(item.claim, item.case)
    speaker = item.claim.speaker
    said = f"Said by {speaker.name}." if speaker and speaker.name else ""
    if about:
        yield element("p", element("span", "Taken as: ", class_="label"), about, class_="about")
    if said:
        yield element("p", said, class_="about")


def _reason(item: Item) -> Iterator[Markup]:
    """Why the verdict is what it is, unless a finding or the published row says the same."""
    if item.verdict is None:
        return
    reason = item.verdict.reason
    told = {finding.message.casefold() for finding in item.findings} | {
        _told(row).casefold() for row in _rows(item)[:1]
    }
    if reason.casefold() not in told:
        yield element("p", reason[:1].upper() + reason[1:], class_="reason")


def _told(row: Row) -> str:
    """A row as a verdict tells it when there is nothing else to say."""
    figure = row.figure
    days = dict.fromkeys(day_words(day) for day in (figure.start, figure.end))
    return f"{row.measure}, {row.area}, {' to '.join(days)}: {shown(figure)}."


def _finding(article: ArticleReport, finding: Finding, places: Places, item: Item) -> Markup:
    code = element("a", finding.code, href=f"#rule-{finding.code}")
    name = finding.rule.replace("-", " ")
    head = element("p", element("span", finding.severity, class_="severity"), " ", code, f" {name}", class_="code")
    facts = [join([element("dt", label), element("dd", words)]) for label, words in _facts(article, finding, places)]
    context = None
    if item.claim is None:
        before, words, after = surroundings(article.article, article.analysis.sentences, finding.span, CONTEXT)
        context = element("blockquote", before, element("strong", words), after) if words.strip() else None
    message = element("p", finding.message, class_="message")
    return element(
        "div", head, context, message, element("dl", *facts) if facts else None, class_=f"finding f-{finding.severity}"
    )


def _facts(article: ArticleReport, finding: Finding, places: Places) -> Iterator[tuple[str, str]]:
    if finding.stated and finding.published:
        yield "article", finding.stated
    if finding.published:
        yield "published", finding.published
    for one in finding.related:
        words = one.span.on_one_line(article.article.text)
        short = f", “{words}”" if words and words not in one.message and len(words) <= 60 else ""
        yield "see", f"{places.of(one.span).line_words}{short}: {one.message}"
    if finding.fix:
        yield "fix", f"write “{finding.fix.replacement}”"
    if finding.advice:
        yield "to do", finding.advice
    if finding.citation and not finding.evidence:
        yield "source", finding.citation


def _published(item: Item) -> Iterator[Markup]:
    """The rows, the sum made of them, and what to beware of."""
    held = _rows(item)
    nexts = (*held[1:FEW], None, *held[FEW + 1 :], None)  # one source is told once, under the last of its rows
    rows = [element("li", *_row(row, after)) for row, after in zip(held, nexts, strict=False)]
    if rows:
        yield element("h5", "Published")
        yield element("ul", *rows[:FEW], class_="rows")
    if len(rows) > FEW:
        more = element("ul", *rows[FEW:], class_="rows")
        yield element("details", element("summary", f"{len(rows) - FEW} more rows"), more)
    evidence = item.case.evidence if item.case else None
    if evidence and evidence.sum:
        yield element("p", element("span", "The sum: ", class_="label"), evidence.sum, class_="sum")
    for caveat in dict.fromkeys(one.text for one in evidence.caveats) if evidence else ():
        yield element("p", element("span", "Beware: ", class_="label"), caveat, class_="caveat")


def _rows(item: Item) -> tuple[Row, ...]:
    """The named rows; when the report was made without exhibits, the figures under the names that the link has."""
    if item.exhibit is not None and item.exhibit.rows:
        return item.exhibit.rows
    rows = []
    if item.case is not None and item.claim is not None:
        linked = item.case.link.area.best
        for figure in item.case.evidence.figures:
            area = linked.name if linked is not None and linked.id == figure.area else figure.area.replace("-", " ")
            rows.append(Row(figure=figure, measure=measure_words(item.claim, item.case), area=area))
    known = {row.figure for row in rows}
    loose = [figure for finding in item.findings for figure in finding.evidence if figure not in known]
    named = [Row(figure=one, measure=one.measure.replace(".", ", "), area=one.area.replace("-", " ")) for one in loose]
    return tuple(dict.fromkeys([*rows, *named]))


def _row(row: Row, after: Row | None) -> Iterator[Markup]:
    figure = row.figure
    shared = after is not None and after.figure.source == figure.source
    when = period_words(figure.start, figure.end, figure.kind)
    yield element("p", element("strong", shown(figure), class_="value"), f" {row.measure}, {row.area}, {when}")
    yield element("p", *_source(figure, shared), class_="source")


def _source(figure: Figure, shared: bool) -> Iterator[Markup | str]:
    """Where a row stands: the publication, unless the next row has the same, the data set and its line, and how it was worked out."""
    if figure.source is not None and not shared:
        yield link(source_name(figure.source), figure.source.url)
        yield f" ({figure.source.licence})" if figure.source.licence else ""
    place = [figure.dataset and f"data set {figure.dataset}", figure.row and f"row {figure.row}"]
    release = figure.release
    if release and not (figure.source and figure.source.published and release == figure.source.published.isoformat()):
        place.append(f"release {release}")
    told = ", ".join(part for part in place if part)
    if told:
        yield element("span", told, class_="where")
    if figure.note:
        yield element("span", figure.note, class_="where")


def _charts(item: Item) -> Iterator[Markup]:
    if item.exhibit is not None:
        for number, chart in enumerate(item.exhibit.charts, 1):
            yield chart_figure(chart, f"{item.id}-chart-{number}")
