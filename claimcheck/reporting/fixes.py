"""The corrected text of an article, and the diff that leads to it. Nothing is written here."""

from __future__ import annotations

import difflib

from claimcheck.domain.reports import ArticleReport, Finding


def apply_fixes(article: ArticleReport, unsafe: bool) -> tuple[str, int]:
    """The text with its corrections made, and how many there were; unsafe ones (of figures) only when asked for.

    Of two corrections that overlap the first is made: the second may be right after another check.
    """
    text, parts, at, number = article.article.text, [], 0, 0
    for finding in _fixable(article, unsafe):
        if finding.fix is None or finding.span.start < at:
            continue
        parts += [text[at : finding.span.start], finding.fix.replacement]
        at = finding.span.end
        number += 1
    return "".join([*parts, text[at:]]), number


def diff_of(article: ArticleReport, unsafe: bool) -> str:
    """A unified diff of the corrections; "" when there are none."""
    fixed, number = apply_fixes(article, unsafe)
    if not number:
        return ""
    name = article.article.source
    before, after = (_lines(text) for text in (article.article.text, fixed))
    return "".join(difflib.unified_diff(before, after, name, name))


def _fixable(article: ArticleReport, unsafe: bool) -> list[Finding]:
    found = [one for one in article.findings if one.fix is not None and (one.fix.safe or unsafe)]
    return sorted(found, key=lambda one: (one.span.start, one.span.end))


def _lines(text: str) -> list[str]:
    lines = text.splitlines(keepends=True)
    if lines and not lines[-1].endswith(("\n", "\r")):
        lines[-1] += "\n\\ No newline at end of file\n"
    return lines
