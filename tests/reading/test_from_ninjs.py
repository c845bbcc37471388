"""News items in ninjs, from 1.0 to 3.x, and each word at its place in the JSON."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from claimcheck.reading import ReadError
from tests.reading.places import blocks, place, read, written

HTML = '<p>Kent had 1<b>2,345</b> thefts, a "record" of £4m.</p><ul><li>Surrey: 500</li></ul>'
READ = [
    ("headline", "Thefts “up”"),
    ("paragraph", 'Kent had 12,345 thefts, a "record" of £4m.'),
    ("list item", "Surrey: 500"),
]
PLAIN = {"role": "main", "contenttype": "text/plain", "value": "Kent had 12,345 thefts."}
PICTURE = {"main": {"headline": "A picture", "body_text": "No text."}}
ITEMS: dict[str, dict[str, Any]] = {
    "1.3": {
        "uri": "urn:1",
        "versioncreated": "2014-02-05T10:00:00Z",
        "byline": "Ann Writer",
        "headline": "Thefts “up”",
        "body_text": "Kent had 12,345 thefts.",
        "body_xhtml": HTML,
        "associations": PICTURE,
    },
    "1.6": {
        "versioncreated": "2014-02-05",
        "byline": "Ann Writer",
        "headline_main": "Thefts “up”",
        "body_richtext": HTML,
    },
    "2.1": {
        "contentcreated": "2014-02-05",
        "versioncreated": "2014-02-07",
        "by": "Ann Writer",
        "headlines": [{"role": "main", "value": "Thefts “up”"}],
        "bodies": [PLAIN, {"contenttype": "text/html", "value": HTML}],
    },
    "3.1": {
        "versionCreated": "2014-02-05T10:00:00+01:00",
        "by": "Ann Writer",
        "headlines": [{"value": "Thefts “up”"}],
        "bodies": [{"role": "main", "contentType": "application/xhtml+xml", "value": HTML}],
    },
}


@pytest.mark.parametrize("ascii", [True, False], ids=["escaped", "plain"])
@pytest.mark.parametrize("version", ITEMS)
def test_an_item(version: str, ascii: bool) -> None:
    article = read(json.dumps(ITEMS[version], ensure_ascii=ascii, indent=1), "item.json")
    assert blocks(article) == READ
    assert (article.title, article.published, article.meta["byline"]) == ("Thefts “up”", date(2014, 2, 5), "Ann Writer")
    assert written(article, "12,345") == "1<b>2,345"
    assert written(article, "£4m") == ("\\u00a34m" if ascii else "£4m")
    assert written(article, 'a "record"') == 'a \\"record\\"'


def test_a_plain_body_has_the_blocks_of_plain_text() -> None:
    source = '{"headline": "Thefts up", "body_text": "Kent had 12.\\n\\nIn full:\\n\\n- Surrey: 5\\n- Essex: 6 \\ud83d\\ude00"}'
    article = read(source, "item.json")
    assert blocks(article) == [
        ("headline", "Thefts up"),
        ("paragraph", "Kent had 12."),
        ("heading", "In full:"),
        ("list item", "- Surrey: 5"),
        ("list item", "- Essex: 6 😀"),
    ]
    assert written(article, "6 😀") == "6 \\ud83d\\ude00"
    assert (place(article, "12").line, place(article, "12").column) == (1, source.index("12") + 1)


REFUSED = [
    (b"[1, 2]", "no ninjs"),
    (b"{}", "no headline and no body"),
    (b'{"name": "a", "version": "1.0"}', "no headline and no body"),
    (b'{"headline": "x",\n', "line 2"),
    (b'{"body_text": 5}', "no headline and no body"),
    (b'{"a":' + b"[" * 200_000, "nested"),
    (b"\x81\x8d\x8f", "binary"),
]


@pytest.mark.parametrize(("data", "message"), REFUSED, ids=[message for _, message in REFUSED])
def test_what_is_no_item(data: bytes, message: str) -> None:
    with pytest.raises(ReadError, match=message) as refused:
        read(data, "item.json")
    assert "\n" not in str(refused.value)
