"""The Word copy: comments at the words concerned, in the file itself or in a copy of the text."""

from __future__ import annotations

import builtins
import io
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import docx
import pytest

from claimcheck.domain.reports import ArticleReport, Report
from claimcheck.domain.text import Article
from claimcheck.plugins import writers
from claimcheck.reading import Source, read_source
from claimcheck.reporting import Layout
from claimcheck.settings import SettingsError
from tests.desk import Desk, report_on
from tests.reading.word_files import paragraph, run, table, word_file

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BODY = (
    paragraph(run("Kentt thefts up"))
    + paragraph(
        run("Police recorded ")
        + run("1", bold=True)
        + run("2 thefts, ")
        + f"<w:ins>{run('not 5')}</w:ins>"
        + run(" as Kentt said.")
    )
    + paragraph("<w:r><w:t>Up</w:t><w:tab/><w:t>9</w:t><w:tab/><w:t>or so.</w:t></w:r>")
    + table([["Kent", "14"], ["Essex", "13"]])
)


def report(article: Article) -> Report:
    return Report(articles=(Desk().check(article),))


def copy_of(made: Report, layout: Layout = Layout()) -> bytes:  # noqa: B008
    return writers()["docx"].as_bytes(made, layout)


def source(folder: Path, body: str = BODY) -> Article:
    path = folder / "draft.docx"
    path.write_bytes(word_file(body))
    return read_source(Source(name=str(path), path=path))


def commented(data: bytes) -> list[tuple[str, str]]:
    """The words under each comment and the first line of it, in the order of the comments."""
    document: Any = docx.Document(io.BytesIO(data))
    words: dict[str, str] = {}
    open_ones: set[str] = set()
    for element in document.element.body.iter():
        if element.tag == f"{WORD}commentRangeStart":
            open_ones.add(element.get(f"{WORD}id"))
        elif element.tag == f"{WORD}commentRangeEnd":
            open_ones.remove(element.get(f"{WORD}id"))
        elif element.tag == f"{WORD}t":
            for one in open_ones:
                words[one] = words.get(one, "") + (element.text or "")
    assert not open_ones
    return [(words[str(one.comment_id)], one.text.partition("\n")[0]) for one in document.comments]


def test_comments_in_the_file_itself(tmp_path: Path) -> None:
    found = commented(copy_of(report(source(tmp_path))))
    assert [words for words, _ in found] == ["Kentt", "Kentt", "12", "5", "9", "14", "13"]
    assert found[0][1] == "Error F101 misspelt force: “Kentt” is spelt “Kent”."
    assert found[2][1] == "Supported: It was published so."


def test_nothing_else_of_the_file_changes(tmp_path: Path) -> None:
    article = source(tmp_path)
    before: Any = docx.Document(article.source)
    after: Any = docx.Document(io.BytesIO(copy_of(report(article))))
    assert [one.text for one in after.paragraphs] == [one.text for one in before.paragraphs]
    texts = [[one.text or "" for one in document.element.body.iter(f"{WORD}t")] for document in (before, after)]
    assert "".join(texts[0]) == "".join(texts[1])
    (bold,) = [one.text for one in after.paragraphs[1].runs if one.bold]
    assert bold == "1"
    assert len(list(after.element.body.iter(f"{WORD}ins"))) == 1
    assert len(list(after.element.body.iter(f"{WORD}tab"))) == 2


def test_quiet_leaves_findings_alone(tmp_path: Path) -> None:
    assert [words for words, _ in commented(copy_of(report(source(tmp_path)), Layout(quiet=True)))] == [
        "Kentt",
        "Kentt",
    ]


def test_the_same_report_gives_the_same_file(tmp_path: Path) -> None:
    made = report(source(tmp_path))
    data = copy_of(made)
    assert data == copy_of(made)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert {part.date_time for part in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_a_copy_of_another_article() -> None:
    data = copy_of(report_on("Kentt thefts up\n\nPolice recorded 12 thefts.\n\n- Kent: 9 & 8\x01\n"))
    document = docx.Document(io.BytesIO(data))
    assert [(one.style.name if one.style else "", one.text) for one in document.paragraphs][:3] == [
        ("Heading 1", "Kentt thefts up"),
        ("Normal", "Police recorded 12 thefts."),
        ("List Bullet", "- Kent: 9 & 8\ufffd"),
    ]
    assert [words for words, _ in commented(data)] == ["Kentt", "12", "9", "8"]


def test_several_articles_and_a_file_that_has_changed(tmp_path: Path) -> None:
    first, second = report(source(tmp_path)), report_on("Kentt rose to 7.")
    found = commented(copy_of(replace(first, articles=(*first.articles, *second.articles))))
    assert [words for words, _ in found].count("Kentt") == 3
    Path(first.articles[0].article.source).write_bytes(word_file(paragraph(run("Other words."))))
    assert [words for words, _ in commented(copy_of(first))] == ["Kentt", "Kentt", "12", "5", "9", "14", "13"]
    Path(first.articles[0].article.source).unlink()
    assert len(commented(copy_of(first))) == 7


def test_two_comments_on_one_word_and_a_place_without_words(tmp_path: Path) -> None:
    made = report(source(tmp_path))
    (article,) = made.articles
    one = article.findings[0]
    empty = replace(one, span=replace(one.span, start=one.span.end))
    whole = replace(one, span=replace(one.span, end=one.span.end + 4))
    twice: ArticleReport = replace(article, findings=(one, one, whole, empty))
    found = commented(copy_of(replace(made, articles=(twice,)), Layout(quiet=True)))
    assert [words for words, _ in found] == ["Kentt", "Kentt", "Kentt the", "t"]


def test_without_the_library_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any) -> Any:
        if name == "docx":
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(SettingsError, match=r"claimcheck-news\[docx\]"):
        copy_of(report_on("Words."))
