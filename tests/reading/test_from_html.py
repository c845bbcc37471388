"""HTML: the article of a page, and each word at its place in the source."""

from __future__ import annotations

import time
from datetime import date

import pytest

from claimcheck.reading import ReadError
from tests.reading.places import blocks, place, read, written

SAID = "Officers in Kent recorded 1,234 burglaries in 2012/13."
MORE = "The force said that it had put more patrols on the street, and asked people to lock up."
PAGE = f"""<!DOCTYPE html>
<html><head>
<title>Burglary down by a tenth | The Weekly Try</title>
<meta property="article:published_time" content="2014-02-05T09:00:00Z">
<style>p {{ color: red }}</style><script>document.write("<p>99 burglaries in Kent.</p>")</script>
</head><body class="with-sidebar">
<header><h1><a href="/">The Weekly Try</a></h1></header>
<nav><ul><li>Crime 2014</li><li><a href="/sport">Sport</a></li></ul></nav>
<main><article>
<h2>Burglary down by a tenth</h2>
<p class="byline">By Ann Writer</p>
<figure><img src="a.jpg"><figcaption>A street in Maidstone with 45 burglaries.</figcaption></figure>
<p>{SAID}</p>
<div class="share-tools"><p>Shared by 12,345 readers who clicked on it, which is a sentence.</p></div>
<p>{MORE}</p>
<h3>In full</h3>
<ul><li>Surrey: 500</li><li>Sussex: 600</li></ul>
<table><tr><th>Force</th><th>2011/12</th></tr><tr><td>Kent</td><td>1,<b>300</b></td></tr></table>
<blockquote><p>We are pleased.</p></blockquote>
<p><a href="/more">Read more: ten burglars jailed</a></p>
</article></main>
<aside><p>Officers in London recorded 99,999 burglaries last year, which was a record for them.</p></aside>
<footer><p>Copyright. 1,000 officers read this page, and that is a sentence of some length too.</p></footer>
</body></html>"""


def test_the_article_of_a_page() -> None:
    article = read(PAGE, "draft.html")
    assert article.title == "Burglary down by a tenth"
    assert article.published == date(2014, 2, 5)
    assert article.meta["byline"] == "By Ann Writer"
    assert blocks(article) == [
        ("headline", "Burglary down by a tenth"),
        ("paragraph", SAID),
        ("paragraph", MORE),
        ("heading", "In full"),
        ("list item", "Surrey: 500"),
        ("list item", "Sussex: 600"),
        ("table cell", "Force\t2011/12"),
        ("table cell", "Kent\t1,300"),
        ("quote", "We are pleased."),
        ("caption", "A street in Maidstone with 45 burglaries."),
    ]


# (source, the words as read, what the source has at their place)
WRITTEN = [
    ("<p>Kent had 1<b>2,3</b>45 thefts.</p>", "12,345", "12,3</b>45".replace("12", "1<b>2")),
    ("<p>Kent had <b>12,345</b> thefts.</p>", "12,345", "12,345"),
    ("<p>Thefts fell by 12&#37; in Kent.</p>", "12%", "12&#37;"),
    ("<p>Kent spent &pound;4m on it.</p>", "£4m", "&pound;4m"),
    ("<p>Kent spent &#xa3;4m on it.</p>", "£4m", "&#xa3;4m"),
    ("<p>In 2012&ndash;13 it fell.</p>", "2012–13", "2012&ndash;13"),
    ("<p>It fell by 12 per&nbsp;cent.</p>", "12 per\xa0cent", "12 per&nbsp;cent"),
    ("<p>It fell by 12\n   per cent.</p>", "12 per cent", "12\n   per cent"),
    ("<p>Devon &amp; Cornwall had 12.</p>", "Devon & Cornwall", "Devon &amp; Cornwall"),
    ("<p>AT&T and R&D, &nosuch; 12.</p>", "&nosuch; 12", "&nosuch; 12"),
    ("<p>Spent &poundsterling 4.</p>", "£sterling", "&poundsterling"),
    ("<p>Kent had 12<sup>1</sup> thefts.</p>", "12 thefts", "12<sup>1</sup> thefts"),
    ("<p>On the 1<sup>st</sup> of May.</p>", "1st", "1<sup>st"),
    ("<p>Kent had <del>11</del><ins>12</ins> thefts.</p>", "had 12", "had <del>11</del><ins>12"),
    ("<p>Hert&shy;ford&#173;shire had 12.</p>", "Hertfordshire", "Hert&shy;ford&#173;shire"),
    ("<p>12 <!-- 13 -->thefts.</p>", "12 thefts", "12 <!-- 13 -->thefts"),
    ("<p title=\"a > b\" data-x='12'>Kent had 9.</p>", "Kent had 9", "Kent had 9"),
    ("<p>Fewer than 5 < 6 thefts.</p>", "5 < 6", "5 < 6"),
    ("<p>😀 Kent had 12.</p>", "12", "12"),
    ("<P>Kent <SPAN STYLE='x'>had</SPAN> 12.</P>", "Kent had 12", "Kent <SPAN STYLE='x'>had</SPAN> 12"),
]


@pytest.mark.parametrize(("source", "words", "expected"), WRITTEN, ids=[words for _, words, _ in WRITTEN])
def test_words_at_their_place(source: str, words: str, expected: str) -> None:
    assert written(read(source, "a.html"), words) == expected


def test_lines_and_columns_are_those_of_the_source() -> None:
    found = place(read("<h1>A</h1>\r\n\r\n<p>Kent &amp; Essex\r\nhad 12 thefts.</p>", "a.html"), "12 thefts")
    assert (found.line, found.column, found.end_line, found.end_column) == (4, 5, 4, 14)


# What browsers take as well: tags left open, pieces of a page, old layouts.
PIECES = [
    ("Kent had 12 thefts.", [("paragraph", "Kent had 12 thefts.")]),
    ("<p>Kent had 12.<p>Essex had 13.", [("paragraph", "Kent had 12."), ("paragraph", "Essex had 13.")]),
    ("<ul><li>Kent: 12<li>Essex: 13</ul>", [("list item", "Kent: 12"), ("list item", "Essex: 13")]),
    ("<p>Kent had 12.<br><br>Essex had 13.</p>", [("paragraph", "Kent had 12."), ("paragraph", "Essex had 13.")]),
    ("<div>Kent had 12.<div>Essex had 13.</div></div>", [("paragraph", "Kent had 12."), ("paragraph", "Essex had 13.")]),
    ("<form><div><p>Kent had 12 thefts.</p></div></form>", [("paragraph", "Kent had 12 thefts.")]),
    (f"<div class='sidebar'><p>{SAID}</p></div>", [("paragraph", SAID)]),
    (f"<table><tr><td><p>{SAID}</p><p>{MORE}</p></td></tr></table>", [("paragraph", SAID), ("paragraph", MORE)]),
    ("<p>Kent had 12.</p><p hidden>Essex had 13.</p>", [("paragraph", "Kent had 12.")]),
    ("<p>Kent had 12.</p><p style='display: none'>Essex 13.</p>", [("paragraph", "Kent had 12.")]),
    ("<h1>Up</h1><p>By Ann Writer</p><p>5 May 2014</p><p>Kent had 12.</p>", [("headline", "Up"), ("paragraph", "Kent had 12.")]),
]  # fmt: skip


@pytest.mark.parametrize(("source", "expected"), PIECES, ids=[source[:30] for source, _ in PIECES])
def test_pieces_of_pages(source: str, expected: list[tuple[str, str]]) -> None:
    assert blocks(read(source, "a.html")) == expected


# Pages as content systems build them, all of one article: the rest of each page is no part of it.
BUILT = {
    "blocks by component": f"""<main><article><header><h1>Kent burglary down</h1></header>
<div data-component="byline-block"><div>Ann Writer</div><div>Crime correspondent</div></div>
<div data-component="text-block"><div><p><b>{SAID}</b></p></div></div>
<div data-component="list-block"><ul><li><a href="x"><p>20 burglars jailed today</p></a></li></ul></div>
<div data-component="text-block"><div><p>{MORE}</p></div></div></article></main>
<aside><ul><li><a href="y">Police lose 100 officers, and that is a sentence.</a></li></ul></aside>""",
    "a blog": f"""<body class="single sidebar-right"><div id="primary"><div class="entry-header"><h1>Kent burglary down</h1></div>
<div class="entry-content"><p>{SAID}</p><p>{MORE}</p><div class="sharing"><h3>Share this:</h3></div></div>
<div id="comments"><ol><li><p>I saw 500 burglaries in Kent in 2012/13, said a reader of this page to nobody.</p></li></ol></div></div>
<div class="widget-area"><h2>Recent</h2><ul><li><a href="z">Surrey 99</a></li></ul></div></body>""",
    "teasers": f"""<main><article class="teaser"><h3>Essex</h3><p>Essex had 5 thefts, a short thing.</p></article>
<article><h1>Kent burglary down</h1><p>{SAID}</p><p>{MORE}</p></article></main>""",
    "a layout of tables": f"""<table><tr><td><a href="/">Home</a><br><a href="/n">News</a></td>
<td><h1>Kent burglary down</h1><br>{SAID}<br><br>{MORE}</td></tr></table>""",
    "saved from Word": f"""<html xmlns:o="x"><body><div class="WordSection1"><h1>Kent burglary down<o:p></o:p></h1>
<p class="MsoNormal"><span lang="EN-GB">{SAID}</span><o:p>&nbsp;</o:p></p><p>{MORE}</p></div></body></html>""",
}


@pytest.mark.parametrize("name", BUILT)
def test_pages_as_they_are_built(name: str) -> None:
    assert blocks(read(BUILT[name], "a.html")) == [
        ("headline", "Kent burglary down"),
        ("paragraph", SAID),
        ("paragraph", MORE),
    ]


DAYS = [
    ('<meta name="date" content="2014-02-05"><p>Kent had 12.</p>', date(2014, 2, 5)),
    ('<script type="application/ld+json">{"datePublished": "2014-02-05T10:00"}</script><p>Kent had 12.</p>', date(2014, 2, 5)),
    ('<p>Kent had 12 on <time datetime="2014-02-05">Wednesday</time>.</p>', date(2014, 2, 5)),
    ("<h1>Thefts</h1><p>Published: 5 February 2014</p><p>Kent had 12.</p>", date(2014, 2, 5)),
    ('<meta property="article:modified_time" content="2014-02-05"><p>Kent had 12.</p>', None),
    ("<p>Kent had 12 on 5 February 2014.</p>", None),
]  # fmt: skip


@pytest.mark.parametrize(("source", "expected"), DAYS, ids=[source[:30] for source, _ in DAYS])
def test_the_day_of_publication(source: str, expected: date | None) -> None:
    assert read(source, "a.html").published == expected


ENCODINGS = [
    ("<meta charset=windows-1252><p>It cost £4m.</p>".encode("cp1252"), "cp1252", 0),
    ('<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1"><p>It cost £4m.</p>'.encode("cp1252"), "cp1252", 0),
    ("<meta charset=utf-8><p>It cost £4m.</p>".encode(), "utf-8", 0),
    ("<meta charset=utf-8><p>It cost £4m.</p>".encode("cp1252"), "cp1252", 1),
    ("<meta charset=no-such><p>It cost £4m.</p>".encode(), "utf-8", 0),
]  # fmt: skip


@pytest.mark.parametrize(("data", "encoding", "notes"), ENCODINGS)
def test_encodings(data: bytes, encoding: str, notes: int) -> None:
    article = read(data, "a.html")
    assert (article.text, article.meta["encoding"], len(article.notes)) == ("It cost £4m.", encoding, notes)


HARD = {
    "nested": "<div>" * 100_000 + "<p>Kent had 12 thefts.</p>",
    "comment never closed": "<p>Kent had 12 thefts.</p>" + "<!--" * 100_000,
    "tag never closed": "<p>Kent had 12 thefts.</p>" + "<a " * 100_000,
    "quote never closed": "<p>Kent had 12 thefts.</p>" + "<a x=\">'" * 20_000,
    "only smaller than": "<p>Kent had 12 thefts.</p>" + "<" * 200_000,
    "long reference": "<p>Kent had 12 thefts.</p><p>" + "&" * 100_000 + "abc" * 100_000,
    "ends that end nothing": "</div></p></b>" * 50_000 + "<p>Kent had 12 thefts.</p>",
}


@pytest.mark.parametrize("name", HARD)
def test_hard_pages_take_no_long_time(name: str) -> None:
    begun = time.monotonic()
    assert "Kent had 12 thefts." in read(HARD[name], "a.html").text
    assert time.monotonic() - begun < 20


def test_a_page_of_too_many_elements_is_refused() -> None:
    with pytest.raises(ReadError, match="HTML elements"):
        read("<p>a" * 200_000, "a.html")


def test_an_empty_page() -> None:
    assert read("<html><body></body></html>", "a.html").notes == ("empty: nothing to check",)
