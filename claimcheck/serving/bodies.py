"""Bodies of requests: never more than a limit, in size and in time, and of a kind that a reader knows."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import date

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
    "application/vnd.iptc.g2.newsitem+json": ".json",
    "application/pdf": ".pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
}
LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Sent:
    """What a request brings: the article as a source, and the day of publication when the request gives one."""

    source: Source
    published: date | None


async def read_body(request: Request, limits: ServeSettings) -> bytes:
    """The body. Raises RefusalError: 413 when it is too large, 408 when it comes too slowly, 400 when it breaks off."""
    told = request.headers.get("content-length", "0")
    if told.isdecimal() and len(told) < 20 and int(told) > limits.max_bytes:
        raise _too_large(limits)
    body = bytearray()
    try:
        async with asyncio.timeout(limits.body_limit):
            async for chunk in request.stream():
                body += chunk
                if len(body) > limits.max_bytes:
                    raise _too_large(limits)
    except TimeoutError:
        raise RefusalError(
            408, "slow_body", f"the body did not come within {limits.body_limit:g} s", {"Connection": "close"}
        ) from None
    except ClientDisconnect:
        raise RefusalError(400, "broken_off", "the body broke off") from None
    return bytes(body)


def _too_large(limits: ServeSettings) -> RefusalError:
    size = f"{limits.max_bytes / 1e6:g} MB"
    return RefusalError(
        413, "too_large", f"an article may have {size}: send the part that you need", {"Connection": "close"}
    )


def sent(request: Request, body: bytes) -> Sent:
    """The article in a body, by its content type. Raises RefusalError: 415 for another type, 422 for bad parameters or letters."""
    kind, _, parameters = request.headers.get("content-type", "text/plain").partition(";")
    kind = kind.strip().lower()
    if kind not in SUFFIXES:
        raise RefusalError(415, "media_type", f"{kind[:80]!r} is no kind of article: send one of {', '.join(SUFFIXES)}")
    data = _decoded(body, parameters) if kind.startswith("text/") else body
    return Sent(Source(name=_name(request, SUFFIXES[kind]), data=data), _published(request))


def _decoded(body: bytes, parameters: str) -> bytes:
    """The text in UTF-8 when the request says that it is in something else."""
    charset = next(
        (
            value.strip().strip('"')
            for name, _, value in (one.partition("=") for one in parameters.split(";"))
            if name.strip().lower() == "charset"
        ),
        "",
    )
    if not charset or charset.lower() in ("utf-8", "utf8", "us-ascii"):
        return body
    try:
        return body.decode(charset).encode("utf-8", "surrogatepass")
    except (LookupError, UnicodeError):
        raise RefusalError(422, "charset", f"the body is not in {charset[:40]!r}: send UTF-8") from None


def _name(request: Request, suffix: str) -> str:
    """What reports call the article: the parameter `name`, with the suffix of its kind."""
    told = request.query_params.get("name", "")
    if len(told) > LONGEST_NAME or any(ord(letter) < 32 for letter in told):
        raise RefusalError(422, "name", f"a name is one line of at most {LONGEST_NAME} characters")
    if not told:
        return f"article{suffix}"
    return told if told.lower().endswith(suffix) else f"{told}{suffix}"


def _published(request: Request) -> date | None:
    told = request.query_params.get("published")
    try:
        return None if told is None else read_day(told)
    except ValueError as error:
        raise RefusalError(422, "published", f"published: {error}") from None
