"""PDFs: the text in the order of reading, and each word at its page, line and box."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from claimcheck.reading import ReadError, pdf_lines
from tests.reading.pdf_files import assembled, column, pdf_file, stream
from tests.reading.places import blocks, place, read

HEAD = [(60.0, 760.0, 20.0, "Burglary falls in Kent")]
LEFT = [
    "By Ann Writer",
    "5 February 2014",
    "",
    "Officers in Kent recorded 12,345",
    "burglaries in 2012/13, the hig-",
    "hest number for years, and a",
    "year-on-year rise of 12 per cent.",
    "",
    "The force said that it had put",
    "extra patrols out. It is the",
]
RIGHT = ["third rise in a row, and a year-", "on-year record of £4m."]


SAID = [
    "Officers in Kent recorded 12,345 burglaries in 2012/13, the highest number for years, and a year-on-year rise of 12 per cent.",
    "The force said that it had put extra patrols out. It is the third rise in a row, and a year- on-year record of £4m.",
]


def test_the_article_of_a_page_in_two_columns() -> None:
    article = read(pdf_file(HEAD + column(LEFT) + column(RIGHT, left=320, top=684)), "draft.pdf")
    assert (article.title, article.published) == ("Burglary falls in Kent", date(2014, 2, 5))
    assert article.meta["byline"] == "By Ann Writer"
    assert [(kind, " ".join(words.split())) for kind, words in blocks(article)] == [
        ("headline", "Burglary falls in Kent"),
        *(("paragraph", said) for said in SAID),
    ]


def test_words_have_page_line_and_boxes() -> None:
    article = read(pdf_file(HEAD + column(LEFT)), "draft.pdf")
    found = place(article, "12,345")
    assert (found.page, found.line, found.column, found.words) == (1, 4, 27, "page 1 line 4")
    ((left, bottom, right, top),) = found.boxes
    assert bottom < 684 < top  # the baseline of the fourth line
    assert 150 < left < right < 220
    assert len(place(article, "highest").boxes) == 2
    assert len(place(article, "burglaries").boxes) == 1


def test_lines_of_every_page_and_page_numbers_are_left_out() -> None:
    pages = [
        [*column([f"Kent had {number} thefts in that year."]), (60.0, 30.0, 9.0, "The Weekly Try"), (500.0, 30.0, 9.0, f"Page {number}")]
        for number in (11, 12, 13)
    ]  # fmt: skip
    article = read(pdf_file(*pages), "a.pdf")
    assert blocks(article) == [("paragraph", f"Kent had {number} thefts in that year.") for number in (11, 12, 13)]
    assert [place(article, words).page for words in ("11", "12", "13")] == [1, 2, 3]


def test_a_table_stands_where_it_is_printed() -> None:
    cells = [["Force", "2011/12", "2012/13"], ["Kent", "14,000", "12,345"]]
    rows = [
        (60.0 + 90 * at, 600.0 - 20 * row, 10.0, cell) for row, some in enumerate(cells) for at, cell in enumerate(some)
    ]
    words = [
        *column(["Officers told of this in a sentence."]),
        *rows,
        *column(["More was said below the table."], top=500),
    ]
    assert blocks(read(pdf_file(words), "a.pdf")) == [
        ("paragraph", "Officers told of this in a sentence."),
        ("table cell", "Force\t2011/12\t2012/13"),
        ("table cell", "Kent\t14,000\t12,345"),
        ("paragraph", "More was said below the table."),
    ]


# (the lines as printed, the words as read)
BROKEN = [
    (["There were 400 offi-", "cers at work."], "There were 400 officers at work."),
    (["A stop-", "and-search of 12."], "A stop-\nand-search of 12."),
    (["It was no-crime, a no-", "crime of 12."], "It was no-crime, a no-\ncrime of 12."),
    (["From 12-", "month lows it rose."], "From 12-\nmonth lows it rose."),
    (["In Dyfed-", "Powys there were 12."], "In Dyfed-\nPowys there were 12."),
]


@pytest.mark.parametrize(("lines", "words"), BROKEN, ids=[words for _, words in BROKEN])
def test_words_parted_at_the_end_of_a_line(lines: list[str], words: str) -> None:
    assert read(pdf_file(column(lines)), "a.pdf").text == words


WHOLE = pdf_file(column(["Kent had 12 thefts."]))
REFUSED = [
    (pdf_file([]), "without text"),
    (pdf_file(column(["Kent had 12 thefts."]), encrypt=True), "password"),
    (WHOLE[:300], "damaged"),
    (b"%PDF-1.4\n", "damaged"),
    (b"Kent had 12 thefts.", "no PDF"),
    (assembled([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [2 0 R] /Count 1 >>"]), "without text"),
    (assembled([b"<< /Type /Catalog /Pages " + b"[" * 100_000 + b" >>"]), "without text|damaged"),
]


@pytest.mark.parametrize(("data", "message"), REFUSED, ids=[message for _, message in REFUSED])
def test_what_cannot_be_read_is_told_in_a_line(data: bytes, message: str) -> None:
    with pytest.raises(ReadError, match=message) as refused:
        read(data, "draft.pdf")
    assert "\n" not in str(refused.value)


def test_a_file_that_draws_for_ever_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_lines, "MOST_SECONDS", 2)
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>"
    pages = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
    endless = assembled(
        [b"<< /Type /Catalog /Pages 2 0 R >>", pages, page, stream(b"0 0 m 1 1 l S " * 1_000_000), font]
    )
    with pytest.raises(ReadError, match="more than"):
        read(endless, "a.pdf")


def test_without_the_library_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_lines, "find_spec", lambda name: None)
    with pytest.raises(ReadError, match=r"claimcheck-news\[pdf\]"):
        read(WHOLE, "a.pdf")


def test_a_folder_of_drafts_lends_the_process_no_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit(1)")
    monkeypatch.chdir(tmp_path)
    assert read(WHOLE, "a.pdf").text == "Kent had 12 thefts."


def test_a_pdf_by_another_name_is_known() -> None:
    assert read(WHOLE, "draft.txt").text == "Kent had 12 thefts."
