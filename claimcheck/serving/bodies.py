"""Bodies of requests: never more than a limit, in size and in time, and of a kind that a reader knows."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import date
from email.message import Message

from starlette.requests import ClientDisconnect, Request

from claimcheck.reading import Source
from claimcheck.serving.refusals import RefusalError
from claimcheck.setting_tables import ServeSettings
from claimcheck.settings import read_day

# What the reader goes by is the suffix of the name.
SUFFIXES = {
    "text/plain": ".txt",
    "text/markdown": ".md",
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "application/json": ".json",
    "application/vnd.iptc.ninjs+json": ".json",
    "application/vnd.iptc.g2.newsitem+json": ".json",
    "application/pdf": ".pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
}
BINARY = (".pdf", ".docx")
FOREIGN = (b"PK\x03\x04", b"%PDF")  # whose readers must be asked for by the content type
# Few: some of Python's codecs take a time that grows with the square of the text, some are none of letters.
CHARSETS = {"utf-8": "utf-8", "utf8": "utf-8", "us-ascii": "utf-8", "ascii": "utf-8"} | dict.fromkeys(
    ("iso-8859-1", "latin1", "windows-1252", "cp1252"), "cp1252"
)
LONGEST_NAME = 200
CLOSE = {"Connection": "close"}  # what is still sent of the body is not waited for


@dataclass(frozen=True, slots=True)
class Sent:
    """What a request brings: the article as a source, and the day of publication when the request gives one."""

    source: Source
    published: date | None


async def read_body(request: Request, limits: ServeSettings) -> bytes:
    """The body. Raises RefusalError: 413 when it is too large (unread when it says so), 408 when it is too slow, 400 when it breaks off."""
    told = request.headers.get("content-length", "")
    if told.isdecimal() and (len(told) > 18 or int(told) > limits.max_bytes):
        raise _too_large(limits)
    if request.headers.get("content-encoding", "identity").strip().lower() != "identity":
        raise RefusalError(
            415, "encoding", "the body is compressed", CLOSE, where="header Content-Encoding", advice="send it as it is"
        )
    body = bytearray()
    try:
        async with asyncio.timeout(limits.body_limit):
            async for chunk in request.stream():
                body += chunk
                if len(body) > limits.max_bytes:
                    raise _too_large(limits)
    except TimeoutError:
        message = f"the body did not come within {limits.body_limit:g} s"
        raise RefusalError(408, "slow_body", message, CLOSE, where="body", advice="send it again") from None
    except ClientDisconnect:
        raise RefusalError(400, "broken_off", "the body broke off", where="body") from None
    return bytes(body)


def _too_large(limits: ServeSettings) -> RefusalError:
    message = f"the body is larger than {limits.max_bytes:,} bytes"
    advice = "send the part that you need, or raise max-bytes in [serve]"
    return RefusalError(413, "too_large", message, CLOSE, where="body", advice=advice)


def sent(request: Request, body: bytes) -> Sent:
    """The article in a body, by its content type. Raises RefusalError: 415 for another type, 422 for bad parameters or letters."""
    kind, charset = _kind(request.headers.get("content-type", "text/plain"))
    suffix = SUFFIXES[kind]
    source = Source(name=_name(request, suffix), data=_decoded(body, suffix, charset))
    return Sent(source, _published(request))


def _kind(header: str) -> tuple[str, str]:
    """The media type and Python's name of the declared charset, "" without one."""
    message = Message()
    message["Content-Type"] = " ".join(header.split())
    kind, charset = message.get_content_type(), str(message.get_param("charset") or "").strip().lower()
    where = "header Content-Type"
    if kind not in SUFFIXES or header.strip().partition(";")[0].strip().lower() != kind:
        told = header.partition(";")[0].strip()[:80]
        advice = f"send one of {', '.join(SUFFIXES)}"
        raise RefusalError(415, "media_type", f"{told!r} is no kind of article", where=where, advice=advice)
    if charset and charset not in CHARSETS:
        raise RefusalError(
            415, "charset", f"{charset[:40]!r} is no charset that is read", where=where, advice="send UTF-8"
        )
    return kind, CHARSETS.get(charset, "")


def _decoded(body: bytes, suffix: str, charset: str) -> bytes:
    """The article as its reader takes it: text in UTF-8 when the request says what it is in; pages and JSON say it themselves."""
    if not body:
        raise RefusalError(422, "empty", "the body is empty", where="body", advice="send the article as the body")
    if suffix in BINARY:
        return body
    if body.startswith(FOREIGN):
        message, advice = "the body is an office document, an archive or a PDF", "send it with its own Content-Type"
        raise RefusalError(415, "media_type", message, where="body", advice=advice)
    if not charset or (charset != "utf-8" and suffix not in (".txt", ".md")):
        return body
    try:
        text = body.decode(charset)
    except UnicodeDecodeError as error:
        message = f"byte {error.start} is not {charset}, which the Content-Type declares"
        raise RefusalError(422, "charset", message, where="body", advice="send UTF-8") from None
    return body if charset == "utf-8" else text.encode()


def _name(request: Request, suffix: str) -> str:
    """What reports call the article: the parameter `name`, with the suffix of its kind."""
    told = request.query_params.get("name", "")
    if len(told) > LONGEST_NAME or not told.isprintable():
        raise RefusalError(422, "name", f"a name is one line of at most {LONGEST_NAME} characters", where="query name")
    if not told:
        return f"article{suffix}"
    return told if told.lower().endswith(suffix) else f"{told}{suffix}"


def _published(request: Request) -> date | None:
    told = request.query_params.get("published")
    try:
        return None if told is None else read_day(told)
    except ValueError as error:
        message = f"published: {str(error)[:100]}"
        raise RefusalError(422, "published", message, where="query published", advice="write 2014-02-05") from None
