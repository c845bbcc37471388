"""Corrections made, and shown as a diff."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.domain.reports import Fix
from claimcheck.reporting.fixes import apply_fixes, diff_of
from tests.desk import report_on


def test_safe_fixes_are_made() -> None:
    (article,) = report_on("Kentt and Kentt\r\nrose.").articles
    assert apply_fixes(article, unsafe=False) == ("Kent and Kent\r\nrose.", 2)


def test_unsafe_fixes_only_when_asked_for() -> None:
    (article,) = report_on("Kentt rose").articles
    unsafe = replace(
        article, findings=tuple(replace(one, fix=Fix(replacement="K", safe=False)) for one in article.findings)
    )
    assert apply_fixes(unsafe, unsafe=False) == ("Kentt rose", 0)
    assert apply_fixes(unsafe, unsafe=True) == ("K rose", 1)


def test_of_two_that_overlap_the_first_is_made() -> None:
    (article,) = report_on("Kentt rose").articles
    twice = replace(article, findings=article.findings * 2)
    assert apply_fixes(twice, unsafe=False) == ("Kent rose", 1)


def test_diff() -> None:
    (article,) = report_on("Kentt rose").articles
    assert diff_of(article, unsafe=False).splitlines()[2:] == [
        "@@ -1 +1 @@",
        "-Kentt rose",
        "\\ No newline at end of file",
        "+Kent rose",
        "\\ No newline at end of file",
    ]
    assert diff_of(report_on("Kent rose").articles[0], unsafe=True) == ""
