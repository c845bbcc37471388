"""Short stories on true figures, with a sentence put in: what is said of a figure of it."""

from __future__ import annotations

from claimcheck import check


def verdicts(story: str, sentence: str, quote: str) -> list[tuple[str, str]]:
    """The verdicts, with their reasons, on the claims that the words `quote` of the sentence belong to."""
    report = check(story.format(sentence=sentence)).articles[0]
    at = report.article.text.index(quote, report.article.text.index(sentence))
    return [
        (verdict.name, verdict.reason)
        for claim, verdict in zip(report.claims, report.verdicts, strict=True)
        if claim.span.start < at + len(quote) and at < claim.span.end
    ]
