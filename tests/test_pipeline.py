"""The Python interface."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

import claimcheck
from claimcheck.pipeline import selected_rules
from claimcheck.reading import ReadError
from claimcheck.settings import Settings, SettingsError

TEXT = "Kent Police recorded 1,234 burglaries in 2013/14, up from 1,200."


def test_a_str_is_text_a_path_a_file(tmp_path: Path) -> None:
    path = tmp_path / "draft.txt"
    path.write_text(TEXT, encoding="utf-8")
    of_text, of_file = claimcheck.check(TEXT), claimcheck.check(path)
    assert [len(report.articles[0].analysis.claims) for report in (of_text, of_file)] == [2, 2]
    assert of_file.articles[0].article.source == str(path)
    assert of_text.version == claimcheck.__version__


@pytest.mark.parametrize("published", ["2014-05-01", date(2014, 5, 1)])
def test_published(published: str | date) -> None:
    assert claimcheck.check(TEXT, published=published).articles[0].article.published == date(2014, 5, 1)


def test_errors(tmp_path: Path) -> None:
    with pytest.raises(ReadError):
        claimcheck.check(tmp_path / "gone.txt")
    with pytest.raises(ValueError, match="expected a date"):
        claimcheck.check(TEXT, published="May")
    with pytest.raises(AttributeError):
        _ = claimcheck.nonsense


def test_find_quantities() -> None:
    assert [int(one.value) for one in claimcheck.find_quantities("He counted 12 cars and 1,234 bicycles.")] == [
        12,
        1234,
    ]


SELECTED = [
    ((), (), True, True),
    (("P",), (), True, False),
    ((), ("P101",), False, True),
    (("missing-year",), (), True, False),
]


@pytest.mark.parametrize(("select", "ignore", "year", "number"), SELECTED)
def test_selected_rules(select: tuple[str, ...], ignore: tuple[str, ...], year: bool, number: bool) -> None:
    codes = {rule.code for rule in selected_rules(Settings(select=select, ignore=ignore))}
    assert ("P101" in codes, "N101" in codes) == (year, number)


def test_a_selector_of_nothing() -> None:
    with pytest.raises(SettingsError, match="Q9"):
        selected_rules(Settings(ignore=("Q9",)))


def test_a_report_as_the_readme_tells_it() -> None:
    report = claimcheck.check(TEXT)
    assert report.articles[0].claims == report.articles[0].analysis.claims
