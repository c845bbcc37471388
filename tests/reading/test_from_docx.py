"""Word documents: the text as if every change were accepted, and each word at its paragraph and text nodes."""

from __future__ import annotations

import io
import zipfile
from datetime import date

import pytest

from claimcheck.domain.origins import WordOrigin
from claimcheck.domain.text import Article, Span
from claimcheck.reading import ReadError
from tests.reading.places import blocks, place, read
from tests.reading.word_files import STYLES, paragraph, run, table, word_file

BODY = (
    paragraph(run("Burglary in Kent falls"), style="Titel")
    + paragraph(run("By Ann Writer"))
    + paragraph(run("5 February 2014"))
    + paragraph()
    + paragraph(run("Officers in Kent recorded ") + run("1") + run("2,3", bold=True) + run("45 burglaries."))
    + paragraph(run("In full"), style="berschrift2")
    + paragraph(run("Surrey: 5,000"), item=True)
    + table([["Force", "2012/13"], ["Kent", "12,345"]])
    + paragraph(run("A street in Maidstone."), style="Beschriftung")
    + paragraph(run("We are pleased."), style="Zitat")
)


def test_the_article_of_a_document() -> None:
    article = read(word_file(BODY, STYLES), "draft.docx")
    assert (article.title, article.published) == ("Burglary in Kent falls", date(2014, 2, 5))
    assert article.meta["byline"] == "By Ann Writer"
    assert blocks(article) == [
        ("headline", "Burglary in Kent falls"),
        ("paragraph", "Officers in Kent recorded 12,345 burglaries."),
        ("heading", "In full"),
        ("list item", "Surrey: 5,000"),
        ("table cell", "Force\t2012/13"),
        ("table cell", "Kent\t12,345"),
        ("quote", "We are pleased."),
        ("caption", "A street in Maidstone."),
    ]


def test_a_number_over_three_runs_has_its_place() -> None:
    article = read(word_file(BODY, STYLES), "draft.docx")
    found = place(article, "12,345")
    assert (found.paragraph, found.line, found.column, found.words) == (5, 5, 27, "paragraph 5")
    assert _nodes(article, "12,345") == [(4, 0, 1), (5, 0, 3), (6, 0, 2)]


# (the inside of a paragraph, the words as read)
CHANGES = [
    ('<w:del><w:r><w:delText>11</w:delText></w:r></w:del><w:ins><w:r><w:t>12</w:t></w:r></w:ins>', "12"),
    ('<w:moveFrom><w:r><w:t>11</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>12</w:t></w:r></w:moveTo>', "12"),
    ('<w:ins><w:del><w:r><w:delText>11</w:delText></w:r></w:del></w:ins><w:r><w:t>12</w:t></w:r>', "12"),
    ('<w:r><w:rPr><w:vanish/></w:rPr><w:t>11</w:t></w:r><w:r><w:t>12</w:t></w:r>', "12"),
    ('<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>1</w:t></w:r><w:r><w:t>2</w:t></w:r>', "12"),
    ('<w:r><w:instrText>PAGE 11</w:instrText></w:r><w:r><w:t>12</w:t></w:r>', "12"),
    ('<w:hyperlink><w:r><w:t>1</w:t></w:r></w:hyperlink><w:r><w:t>2</w:t></w:r>', "12"),
    ('<w:sdt><w:sdtContent><w:r><w:t>12</w:t></w:r></w:sdtContent></w:sdt>', "12"),
    ('<w:smartTag><w:r><w:t>12</w:t></w:r></w:smartTag>', "12"),
    ('<w:r><w:t>Kent</w:t><w:tab/><w:t>12</w:t></w:r>', "Kent\t12"),
    ('<w:r><w:t>no</w:t><w:noBreakHyphen/><w:t>crime</w:t></w:r>', "no-crime"),
    ('<w:r><w:t>Hert</w:t><w:softHyphen/><w:t>fordshire</w:t></w:r>', "Hertfordshire"),
    ('<w:r><w:t>Devon &amp; Cornwall</w:t></w:r>', "Devon & Cornwall"),
]  # fmt: skip


@pytest.mark.parametrize(("inside", "words"), CHANGES, ids=[str(number) for number in range(len(CHANGES))])
def test_text_as_if_changes_were_accepted(inside: str, words: str) -> None:
    article = read(word_file(paragraph(inside)), "a.docx")
    assert article.text == words
    assert "".join(_node_text(inside, node)[start:end] for node, start, end in _nodes(article, words)) == "".join(
        words.replace("\t", "").split("-")
    )


def test_a_paragraph_whose_end_is_struck_out_goes_on() -> None:
    joined = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Kent had 1</w:t></w:r>"
    article = read(word_file(paragraph(joined) + paragraph(run("2 thefts."))), "a.docx")
    assert article.text == "Kent had 12 thefts."
    assert place(article, "thefts").paragraph == 2


def test_a_row_that_is_struck_out_is_left_out() -> None:
    rows = table([["Kent", "11"], ["Kent", "12"]]).replace("<w:tr>", "<w:tr><w:trPr><w:del/></w:trPr>", 1)
    assert blocks(read(word_file(rows), "a.docx")) == [("table cell", "Kent\t12")]


def test_a_document_by_another_name_is_known() -> None:
    assert read(word_file(paragraph(run("Kent had 12."))), "draft.txt").text == "Kent had 12."


def _bomb() -> bytes:
    return word_file(paragraph(run(" " * 80_000_000)))


def _without_body() -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", "<workbook/>")
    return held.getvalue()


WHOLE = word_file(paragraph(run("Kent had 12.")))
REFUSED = [
    (_bomb(), "60 MB unpacked"),
    (word_file("<w:p>" + "<w:ins>" * 5_000 + run("12") + "</w:ins>" * 5_000 + "</w:p>"), "nested"),
    (WHOLE[:-40], "damaged or locked"),
    (WHOLE[:200], "damaged or locked"),
    (b"PK\x03\x04 and so on", "damaged or locked"),
    (_without_body(), "no Word document"),
    (word_file("<w:p>"), "damaged Word document"),
    (word_file("", doctype='<!DOCTYPE w [<!ENTITY a "aaa">]>'), "entities"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old Word document|locked"),
    (b"Kent had 12.", "no Word document|damaged"),
]


@pytest.mark.parametrize(("data", "message"), REFUSED, ids=[message for _, message in REFUSED])
def test_what_cannot_be_read_is_told_in_a_line(data: bytes, message: str) -> None:
    with pytest.raises(ReadError, match=message) as refused:
        read(data, "draft.docx")
    assert "\n" not in str(refused.value)


def _nodes(article: Article, words: str) -> list[tuple[int, int, int]]:
    assert isinstance(article.origin, WordOrigin)
    start = article.text.index(words)
    return list(article.origin.nodes(Span(start=start, end=start + len(words))))


def _node_text(inside: str, number: int) -> str:
    from xml.etree import ElementTree

    root = ElementTree.fromstring(f'<w:p xmlns:w="w">{inside}</w:p>')
    return [one.text or "" for one in root.iter("{w}t")][number]
