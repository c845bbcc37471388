"""The corrected text of an article, and the diff that leads to it. Nothing is written here."""

from __future__ import annotations

import difflib
import re

from claimcheck.domain.reports import ArticleReport, Finding
from claimcheck.domain.text import Span
from claimcheck.reporting.places import Places

MARKUP = re.compile(r"[&<>\"\\\x00-\x1f]")


def apply_fixes(article: ArticleReport, unsafe: bool) -> tuple[str, int]:
    """The source with its corrections made, and how many there were; unsafe ones (of figures) only when asked for.

    Of two corrections that overlap the first is made: the second may be right after another check. In a source with
    markup one is made where its words stand there as they are read: none is put in the place of a tag or an escaped character.
    """
    places = Places(article.article)
    text, parts, at, number = places.text, [], 0, 0
    for finding in _fixable(article, unsafe):
        span = places.of(finding.span).source
        if finding.fix is None or span is None or span.start < at:
            continue
        if article.article.origin is not None and not _is_plain(article, finding, span, text):
            continue
        parts += [text[at : span.start], finding.fix.replacement]
        at = span.end
        number += 1
    return "".join([*parts, text[at:]]), number


def _is_plain(article: ArticleReport, finding: Finding, span: Span, text: str) -> bool:
    replacement = finding.fix.replacement if finding.fix else ""
    return span.of(text) == finding.span.of(article.article.text) and MARKUP.search(replacement) is None


def diff_of(article: ArticleReport, unsafe: bool) -> str:
    """A unified diff of the corrections; "" when there are none."""
    fixed, number = apply_fixes(article, unsafe)
    if not number:
        return ""
    name = article.article.source
    before, after = (_lines(text) for text in (Places(article.article).text, fixed))
    return "".join(difflib.unified_diff(before, after, name, name))


def count_fixes(article: ArticleReport, unsafe: bool) -> int:
    """How many corrections there are to make, whether or not they can be written into the source."""
    return len(_fixable(article, unsafe))


def _fixable(article: ArticleReport, unsafe: bool) -> list[Finding]:
    found = [one for one in article.findings if one.fix is not None and (one.fix.safe or unsafe)]
    return sorted(found, key=lambda one: (one.span.start, one.span.end))


def _lines(text: str) -> list[str]:
    lines = text.splitlines(keepends=True)
    if lines and not lines[-1].endswith(("\n", "\r")):
        lines[-1] += "\n\\ No newline at end of file\n"
    return lines
