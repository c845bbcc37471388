"""News items in IPTC's ninjs (JSON), 1.0 to 3.x: headline, body, by-line and day of the item itself, not of its pictures.

Of several bodies the HTML one is read, since it knows its paragraphs, else the one whose role is main. The day is that of
the content, else of its first version, else of this one. A .json file of a folder that has no body is passed over.
"""

from __future__ import annotations

import json
import re
from typing import Any

from claimcheck.domain.origins import Piece, TextOrigin, line_starts
from claimcheck.domain.text import Article, BlockKind
from claimcheck.nlp.datelines import read_date
from claimcheck.reading.drafting import Front, TextDraft, article_from
from claimcheck.reading.encodings import decode
from claimcheck.reading.errors import ReadError
from claimcheck.reading.from_html import read_draft
from claimcheck.reading.json_strings import Path, find_strings, read_literal

SUFFIXES = (".json", ".ninjs")
EXACTING = True
MOST_BYTES = 2_000_000
BODY = re.compile(rb'"(?:bod(?:y|ies)(?:_\w+)?|body\w*)"\s*:')
# The day of the text itself before that of a version of it; without "_" and case, as each release of the format has them.
DAYS = ("contentcreated", "firstcreated", "versioncreated")
HTML = re.compile(r"html|xml", re.IGNORECASE)
TAGGED = re.compile(r"<(?:p|div|br|h[1-6]|ul|ol|section|span|strong|em|b|i|a)\b[^>]*>", re.IGNORECASE)
Item = dict[str, Any]


def recognises(head: bytes) -> bool:
    """Whether the first bytes are those of a JSON object with a body."""
    return head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") and BODY.search(head) is not None


def read(data: bytes, source: str) -> Article:
    """The article of a news item. Raises NotTextError, ReadError."""
    text, encoding, remark = decode(data)
    item = _item(text)
    strings = find_strings(text)
    headline, body = _headline(item), _body(item)
    if headline is None and body is None:
        raise ReadError("JSON, but no ninjs news item: it has no headline and no body")
    draft, told = TextDraft(), Front()
    if headline is not None:
        _write(draft, [*read_literal(text, strings[headline])], "headline")
    if body is not None:
        written = [*read_literal(text, strings[body])]
        told = _write_body(draft, "".join(words for words, _ in written), written, _is_html(item, body))
    front = Front(title=told.title, published=_day(item) or told.published, byline=_byline(item) or told.byline)
    origin = TextOrigin(text, tuple(draft.pieces), line_starts(text))
    return article_from(draft, source, origin, front, (remark,) if remark else (), encoding)


def _item(text: str) -> Item:
    try:
        item = json.loads(text)
    except ValueError as error:
        at = f"line {error.lineno}" if isinstance(error, json.JSONDecodeError) else "it"
        raise ReadError(f"no JSON: {at} cannot be read; export the item again") from None
    if not isinstance(item, dict):
        raise ReadError("JSON, but no ninjs news item: it is no object with a headline and a body")
    return item


def _headline(item: Item) -> Path | None:
    """2.0 and later have a list, 1.x one `headline` or some `headline_<role>`."""
    listed = _main(item.get("headlines"))
    if listed is not None:
        return ("headlines", listed, "value")
    names = [name for name in item if name == "headline" or name.startswith("headline_")]
    return _string(item, sorted(names, key=lambda name: (name != "headline", "main" not in name)), ("title",))


def _body(item: Item) -> Path | None:
    """The HTML body before the plain one: it knows its paragraphs."""
    listed = _main(item.get("bodies"))
    if listed is not None:
        return ("bodies", listed, "value")
    names = [name for name in item if name == "body" or name.startswith("body_")]
    ordered = sorted(
        names, key=lambda name: (not isinstance(item[name], str) or not TAGGED.search(item[name]), "main" not in name)
    )
    return _string(item, ordered, ())


def _string(item: Item, names: list[str], others: tuple[str, ...]) -> Path | None:
    return next(((name,) for name in (*names, *others) if isinstance(item.get(name), str) and item[name].strip()), None)


def _main(values: Any) -> int | None:
    """The index of the value to read: HTML first, then the one whose role is main."""
    found = [
        (index, one)
        for index, one in enumerate(values if isinstance(values, list) else [])
        if isinstance(one, dict) and isinstance(one.get("value"), str) and one["value"].strip()
    ]
    return min(
        found, key=lambda pair: (not _tagged(pair[1]), pair[1].get("role") != "main", pair[0]), default=(None, None)
    )[0]


def _tagged(value: Item) -> bool:
    return HTML.search(_content_type(value)) is not None and TAGGED.search(value["value"]) is not None


def _content_type(value: Item) -> str:
    return next((str(said) for name, said in value.items() if name.lower().replace("_", "") == "contenttype"), "")


def _is_html(item: Item, body: Path) -> bool:
    if body[0] != "bodies":
        return TAGGED.search(item[str(body[0])]) is not None
    value = item["bodies"][body[1]]
    kind = _content_type(value)
    return _tagged(value) or (not kind and TAGGED.search(value["value"]) is not None)


def _day(item: Item) -> Any:
    days = {name.lower().replace("_", ""): said for name, said in item.items() if isinstance(said, str)}
    return next((day for name in DAYS if (day := read_date(days.get(name, ""))) is not None), None)


def _byline(item: Item) -> str | None:
    said = next(
        (item[name] for name in ("byline", "by") if isinstance(item.get(name), str) and item[name].strip()), None
    )
    if said is not None:
        return str(said).strip()
    lines = item.get("bylines")
    records = [one for one in lines if isinstance(one, dict)] if isinstance(lines, list) else []
    told = [one.get("byline") or one.get("value") or one.get("by") for one in records]
    return next((one.strip() for one in told if isinstance(one, str) and one.strip()), None)


Written = list[tuple[str, Piece]]


def _write_body(draft: TextDraft, body: str, written: Written, html: bool) -> Front:
    if not html:
        _write(draft, written, "paragraph")
        return Front()
    inner, front = read_draft(body)
    draft.include(inner, [piece for _, piece in written])
    return front


def _write(draft: TextDraft, written: Written, kind: BlockKind) -> None:
    """Words of a string; the lines of a plain body become paragraphs as those of a plain text do."""
    draft.begin(kind)
    for words, piece in written:
        draft.take(words, piece.at, piece.length, piece.verbatim)
    draft.end()
