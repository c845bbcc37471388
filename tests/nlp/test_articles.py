"""Plain text laid out: headline, date, blocks."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from claimcheck.nlp.articles import article_of

HEADLINES = [
    ("Burglary falls in Kent\n\nPolice said so.", "Burglary falls in Kent"),
    ("Burglary falls in Kent\nPublished: 2014-02-05\n\nPolice said so.", "Burglary falls in Kent"),
    ("Published: 2014-02-05\nBurglary falls in Kent\n\nPolice said so.", "Burglary falls in Kent"),
    ("Is crime up?\n\nPolice said so.", "Is crime up?"),
    ("It is up. By a lot.\nPublished: 2014-02-05\n\nPolice said so.", "It is up. By a lot."),
    ("Burglary falls\nPolice in Kent recorded 1,234 burglaries last year, they said today.", "Burglary falls"),
    ("Burglary fell by 10 per cent.\n\nPolice said so.", None),
    ("Police in Kent recorded 1,234 burglaries in the\nyear to March, they said.", None),
    ("- Burglary: 12\n- Robbery: 13", None),
    ("A single sentence.", None),
    ("x" * 200 + "\n\nA body.", None),
    ("", None),
    ("\n \n", None),
]


@pytest.mark.parametrize(("text", "expected"), HEADLINES)
def test_headline(text: str, expected: str | None) -> None:
    article = article_of(text, "draft.txt")
    assert article.title == expected
    assert [block.span.of(text) for block in article.blocks if block.kind == "headline"] == (
        [expected] if expected else []
    )


OPENINGS = [
    ("LONDON, Nov 14, 2019 (Reuters) - Police", date(2019, 11, 14)),
    ("LONDON (Reuters) - Nov 14, 2019: Police", date(2019, 11, 14)),
    ("POOLE, England, Nov. 14 2019 (AP) — Police", date(2019, 11, 14)),
    ("Poole, 14th November 2019: Police", date(2019, 11, 14)),
    ("LONDON, Nov 14 (Reuters) - Police", None),
    ("In Poole, 14 November 2019 - a date that police", None),
    ("Burglary fell in Kent, 14 November 2019 - a date that police", None),
]


@pytest.mark.parametrize(("words", "expected"), OPENINGS)
def test_published_by_the_dateline(words: str, expected: date | None) -> None:
    assert article_of(f"Burglary falls\n\n{words} recorded 12 of them.", "draft.txt").published == expected


DATES = [
    ("2014-02-05", date(2014, 2, 5)),
    ("5 February 2014", date(2014, 2, 5)),
    ("Wednesday, 5th Feb 2014, 09:30", date(2014, 2, 5)),
    ("February 5, 2014", date(2014, 2, 5)),
    ("05/02/2014", date(2014, 2, 5)),
    ("2014-02-05T09:30:00Z", date(2014, 2, 5)),
    ("2014-02-30", None),
    ("yesterday", None),
    ("February 2014", None),
    ("", None),
]


@pytest.mark.parametrize(("words", "expected"), DATES)
def test_published(words: str, expected: date | None) -> None:
    article = article_of(f"Burglary falls\nPublished: {words}\n\nPolice said so.", "draft.txt")
    assert article.published == expected
    assert bool(article.notes) == (expected is None)
    assert not any("Published" in block.span.of(article.text) for block in article.blocks)


DAY = date(2016, 11, 14)
DATELINES = [
    ("14 November 2016", DAY),
    ("Monday 14th November, 2016", DAY),
    ("November 14 2016", DAY),
    ("14/11/2016", DAY),
    ("Ipswich, 14 November 2016", DAY),
    ("Bury St Edmunds, Nov 14, 2016", DAY),
    ("BBC News | 14 November 2016", DAY),
    ("14 Nov 2016 • 4 min read", DAY),
    ("14 November 2016 / Crime", DAY),
    ("Last updated at 09:15, 14 November 2016", DAY),
    ("*Published: 14 November 2016*", DAY),
    ("**Published:** 14 November 2016", DAY),
    ("_By Sam Green, 14 November 2016_", DAY),
    ("Updated: 14 November 2016, 10.30am", DAY),
    ("PUBLISHED: 14:03 14 November 2016", DAY),
    ("By Sam Green, 14 November 2016", DAY),
    ("By Sam Green, Crime Reporter | 14 Nov 2016", DAY),
    ("By our crime reporter\nIpswich, 14 November 2016", DAY),
    ("By Sam Green\n\n14 NOV 2016", DAY),
    ("Sam Green\nCrime Reporter\n14 Nov 2016", DAY),
    ("Half as many people were stopped in a year, figures show.\n\n14 November 2016", DAY),
    ("14 November 2016 - by Sam Green", DAY),
    ("14 November 2016, by Sam Green", DAY),
    ("14 Nov 2016 by Sam Green", DAY),
    ("Words: Sam Green, 14 November 2016", DAY),
    ("EXCLUSIVE by Sam Green, 14 November 2016", DAY),
    ("Posted by Sam Green on 14 November 2016", DAY),
    ("14 November 2016 | Opinion by Sam Green", DAY),
    ("Analysis by Sam Green, 14 November 2016", DAY),
    ("Words by Sam Green / 14 November 2016", DAY),
    ("14 November 2016, comment by Sam Green", DAY),
    ("By Sam Green @sgreen 14 November 2016", DAY),
    ("Gazette reporter, Monday, November 14th, 2016", DAY),
    ("Kent Police news release, 14 November 2016", DAY),
    ("EMBARGOED until 00.01 14 November 2016", DAY),
    ("14/11/16", DAY),
    ("14.11.16", DAY),
    ("LONDON, Nov 14 2016 (PA)", DAY),
    ("By Sam Green", None),
    ("November 2016", None),
    ("1/2/3", None),
    ("Police in Kent fear 14 November 2016", None),
    ("Kent wins by 14/11/16 points", None),
    ("31 April 2016", None),
    ("At 31 March 2016", None),
    ("Year to 31 March 2016", None),
    ("Officers in post on 31 March 2016: 1,100", None),
    ("The force had 1,100 officers on 31 March 2016.", None),
    ("Burglaries between 1 April 2015 and 31 March 2016", None),
    ("Robbery and theft in the county, 31 March 2016", None),
]


@pytest.mark.parametrize(("front", "expected"), DATELINES)
def test_a_line_with_the_day(front: str, expected: date | None) -> None:
    text = f"Burglary falls\n\n{front}\n\nPolice in Kent said so."
    article = article_of(text, "draft.txt")
    assert article.published == expected
    assert article.title == "Burglary falls"
    assert not expected or not any("2016" in block.span.of(text) for block in article.blocks)


WITHIN = [
    ("Burglary falls\n\n(Published: 2016-07-22) The number of burglaries fell.", date(2016, 7, 22)),
    ("Burglary falls\n\n[posted on 22 July 2016] The number of burglaries fell.", date(2016, 7, 22)),
    ("DRIVE-TIME BULLETIN, 5PM, OCTOBER 15, 2019\n\nGood evening.", date(2019, 10, 15)),
    ("News in brief – 15 October 2019\n\nBurglary fell.", date(2019, 10, 15)),
    # A day that the text speaks of.
    ("Burglary falls\n\nThe riot was on Monday, 8 August 2011\n\nBurglary fell.", None),
    ("Burglary falls (since October 15, 2019)\n\nGood evening.", None),
    ("Police were called on October 15, 2019.\n\nNobody was hurt.", None),
    ("Burglary falls to 2,019\n\nGood evening.", None),
]


@pytest.mark.parametrize(("text", "expected"), WITHIN)
def test_published_within_the_opening(text: str, expected: date | None) -> None:
    assert article_of(text, "draft.txt").published == expected


@pytest.mark.parametrize("words", ["(Published: 2016-13-45)", "[updated: 31 Thermidor 2016]"])
def test_a_day_in_brackets_that_is_none_is_told(words: str) -> None:
    article = article_of(f"Burglary falls\n\n{words} The number of burglaries fell.", "draft.txt")
    assert (article.published, article.notes) == (None, (f"line 3: no date in {words!r}; write Published: YYYY-MM-DD",))


@pytest.mark.parametrize("text", [text for text, _ in WITHIN])
def test_other_openings_are_no_bad_dates(text: str) -> None:
    assert article_of(text, "draft.txt").notes == ()


BLOCKS = [
    ("One line.\nAnother one of the same length.", ["One line.", "Another one of the same length."], ["paragraph"] * 2),
    ("A paragraph that was wrapped by\nthe writer at about thirty five\nletters.", None, ["paragraph"]),
    ("Burglary\n\nIt fell by a tenth.", ["Burglary", "It fell by a tenth."], ["heading", "paragraph"]),
    ("The figures:\n\n- Burglary - 12\n- Robbery - 13", None, ["heading", "list item", "list item"]),
    ("The figures:\n- Burglary - 12\n- Robbery - 13", None, ["heading", "list item", "list item"]),
    ("The officer then said:\n\nNobody was hurt.", None, ["paragraph", "paragraph"]),
    ("Burglary: 212 (240)\nRobbery: 12 (9)", None, ["table cell", "table cell"]),
    ("Burglary: 212 (240).\n\nRobbery: 12 (9).", None, ["table cell", "table cell"]),
    ("Race was still the motive behind two thirds of the total: 489 crimes.", None, ["paragraph"]),
    ("Kent\t1,234\nSurrey\t900", None, ["table cell", "table cell"]),
    ("| Kent | 1,234 |\n|---|---|\n| Surrey | 900 |", ["| Kent | 1,234 |", "| Surrey | 900 |"], ["table cell"] * 2),
    ("1) Kent: 12.9\n2) Surrey: 11", None, ["list item", "list item"]),
    ("It ended 2 - 1 to the\nvisitors, who had led.", None, ["paragraph"]),
    ("> We record every report,\n> the force said.", None, ["quote"]),
    ('"We record every report," the force said.', None, ["paragraph"]),
    ("- A long item that runs over the edge of\nits line.\n- Another.", None, ["list item", "list item"]),
    ("One.\r\n\r\nTwo.\rThree.", ["One.", "Two.\rThree."], ["paragraph"] * 2),
]


@pytest.mark.parametrize(("body", "texts", "kinds"), BLOCKS)
def test_blocks(body: str, texts: list[str] | None, kinds: list[str]) -> None:
    article = article_of(f"The headline\nPublished: 2014-02-05\n\n{body}", "draft.txt")
    blocks = article.blocks[1:]
    assert [block.kind for block in blocks] == kinds
    if texts:
        assert [block.span.of(article.text) for block in blocks] == texts


def test_blocks_follow_one_another_and_cover_every_word() -> None:
    text = "A headline\n\nSome words.\n\n- an item\n- another\n\nMore\nwords here."
    blocks = article_of(text, "draft.txt").blocks
    assert all(one.span.end <= other.span.start for one, other in pairwise(blocks))
    assert "".join("".join(block.span.of(text).split()) for block in blocks) == "".join(text.split())
