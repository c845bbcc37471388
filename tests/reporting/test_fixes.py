"""Corrections made, and shown as a diff."""

from __future__ import annotations

from dataclasses import replace

import pytest

from claimcheck.domain.reports import Fix
from claimcheck.reading import Source, read_source
from claimcheck.reporting.fixes import apply_fixes, count_fixes, diff_of
from tests.desk import Desk, report_on


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


# (name, source, the source as corrected): where the words stand in the source as they are read, and nowhere else.
MARKED = [
    ("a.html", "<p>In <b>Kentt</b> it rose.</p>", "<p>In <b>Kent</b> it rose.</p>"),
    ("a.html", "<p>In Ken<b>tt</b> it rose.</p>", "<p>In Ken<b>tt</b> it rose.</p>"),
    ("a.html", "<p>In &#75;entt it rose.</p>", "<p>In &#75;entt it rose.</p>"),
    ("a.html", "<p title='Kentt'>In Kentt &amp; Essex.</p><!-- Kentt -->", "<p title='Kentt'>In Kent &amp; Essex.</p><!-- Kentt -->"),
    ("a.md", "In **Kentt** it\nrose in [Kentt](https://example.org/Kentt).", "In **Kent** it\nrose in [Kent](https://example.org/Kentt)."),
    ("a.json", '{"headline": "Kentt", "body_text": "Kentt\\nrose."}', '{"headline": "Kent", "body_text": "Kent\\nrose."}'),
]  # fmt: skip


@pytest.mark.parametrize(("name", "source", "fixed"), MARKED, ids=[source for _, source, _ in MARKED])
def test_fixes_in_a_source_with_marks(name: str, source: str, fixed: str) -> None:
    article = Desk().check(read_source(Source(name=name, data=source.encode())))
    assert apply_fixes(article, unsafe=False)[0] == fixed
    assert bool(diff_of(article, unsafe=False)) == (source != fixed)


def test_a_correction_with_marks_of_its_own_is_left() -> None:
    article = Desk().check(read_source(Source(name="a.html", data=b"<p>In Kentt it rose.</p>")))
    marked = replace(
        article, findings=tuple(replace(one, fix=Fix(replacement="K & E", safe=True)) for one in article.findings)
    )
    assert (apply_fixes(marked, unsafe=False)[1], count_fixes(marked, unsafe=False)) == (0, 1)
