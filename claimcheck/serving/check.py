"""`POST /v1/check`: an article in, its report out, the same bytes as `claimcheck --format json FILE` prints but for the file's name."""

from __future__ import annotations

from functools import partial

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from claimcheck.plugins import writers
from claimcheck.serving.bodies import read_body, sent
from claimcheck.serving.refusals import RefusalError
from claimcheck.serving.service import Service

FORMATS = {  # what a program or a browser shows at once; files for other programs are made by the command line
    "json": "application/json",
    "jsonl": "application/jsonl",
    "sarif": "application/sarif+json",
    "rdjson": "application/json",
    "html": "text/html",
    "markdown": "text/markdown",
    "text": "text/plain",
    "concise": "text/plain",
}
PARAMETERS = ("published", "format", "name")
# a report has no business with this server's other pages
SANDBOX = {"Content-Security-Policy": "sandbox allow-scripts"}


def routes(service: Service) -> list[Route]:
    """The routes of this module."""
    return [Route("/v1/check", partial(_check, service), methods=["POST"], name="check")]


async def _check(service: Service, request: Request) -> Response:
    format = _format(request)
    article = sent(request, await read_body(request, service.limits))
    page = await service.page(article.source, article.published, format)
    headers = {"Cache-Control": "no-store"} | (SANDBOX if format == "html" else {})
    return Response(page, media_type=FORMATS[format], headers=headers)


def _format(request: Request) -> str:
    """The format that the query asks for, once every parameter is known. Raises RefusalError (422)."""
    names = [name for name, _ in request.query_params.multi_items()]
    for name in names:
        if name not in PARAMETERS or names.count(name) > 1:
            what, told = ("is given twice", name) if name in PARAMETERS else ("is not known", repr(name[:40]))
            advice = f"there are {', '.join(PARAMETERS)}, each once"
            raise RefusalError(422, "parameter", f"the parameter {told} {what}", where="query", advice=advice)
    format = request.query_params.get("format", "json")
    if format not in FORMATS or format not in writers():
        advice = f"there are {', '.join(FORMATS)}"
        raise RefusalError(422, "format", f"{format[:40]!r} is no format", where="query format", advice=advice)
    return format
