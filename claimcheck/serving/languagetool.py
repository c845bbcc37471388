"""LanguageTool's HTTP API, so that the editors' own tools show our findings: `/v2/check` and `/v2/languages`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from urllib.parse import parse_qsl

import anyio.to_thread
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Mount, Route

from claimcheck.reading import Source
from claimcheck.serving.annotations import AnnotationError, annotated, plain
from claimcheck.serving.bodies import read_body
from claimcheck.serving.matches import languages, response
from claimcheck.serving.refusals import RefusalError
from claimcheck.serving.service import Service
from claimcheck.serving.upstream import HOP, UpstreamError, ask, merged

FORM = "application/x-www-form-urlencoded"
MOST_FIELDS = 100


def routes(service: Service) -> list[Mount]:
    """The routes of this module; web pages of the settings' `origins` may ask."""
    cors = Middleware(
        CORSMiddleware, allow_origins=list(service.limits.origins), allow_methods=["GET", "POST"], allow_headers=["*"]
    )
    check = Route("/check", partial(_check, service), methods=["GET", "POST"])
    return [Mount("/v2", routes=[check, Route("/languages", _languages, methods=["GET"])], middleware=[cors])]


async def _languages(request: Request) -> Response:  # noqa: ARG001 (as Starlette calls it)
    return JSONResponse(languages())


async def _check(service: Service, request: Request) -> Response:
    try:
        form = await _form(service, request)
        sent = annotated(form["data"]) if form.get("data") else plain(form["text"])
    except KeyError:
        return _error("Missing 'text' or 'data' parameter")
    except (AnnotationError, ValueError) as error:
        return _error(str(error))
    language = form.get("language", "")
    if not language:
        return _error("Missing 'language' parameter, e.g. 'language=en-GB', or 'language=auto'")
    english = language == "auto" or language.partition("-")[0].lower() == "en"
    report = (
        await service.check(Source(name="text.txt", data=sent.text.encode("utf-8", "surrogatepass")))
        if english and sent.text.strip()
        else None
    )
    hidden = _hidden(form, report)
    answer = response(sent, report, language, hidden, form.get("level") == "picky")
    upstream = service.limits.languagetool_upstream
    if upstream and HOP not in request.headers:
        try:
            theirs = await anyio.to_thread.run_sync(ask, upstream, form, service.limits.languagetool_limit)
            answer = merged(answer, theirs)
        except UpstreamError as error:
            answer["warnings"] = {"incompleteResults": True, "incompleteResultsReason": str(error)}
    return JSONResponse(answer)


async def _form(service: Service, request: Request) -> Mapping[str, str]:
    """The fields of the address and of the body. Raises RefusalError on another kind of body, ValueError on too many fields."""
    fields = parse_qsl(request.url.query, keep_blank_values=True, max_num_fields=MOST_FIELDS)
    if request.method == "POST":
        kind = request.headers.get("content-type", FORM).partition(";")[0].strip().lower()
        if kind != FORM:
            raise RefusalError(415, "media_type", f"LanguageTool's API takes {FORM}")
        body = await read_body(request, service.limits)
        fields += parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=MOST_FIELDS)
    return dict(fields)


def _hidden(form: Mapping[str, str], report: Mapping[str, object] | None) -> frozenset[str]:
    """The codes of rules that the client does not want."""
    off = {one.strip() for one in form.get("disabledRules", "").split(",")}
    if form.get("enabledOnly", "").lower() in ("true", "yes") and report is not None:
        on = {one.strip() for one in form.get("enabledRules", "").split(",")}
        articles = report["articles"]
        assert isinstance(articles, list)
        off |= {one["code"] for one in articles[0]["findings"] if not {one["code"], one["rule"]} & on}
    return frozenset(off)


def _error(message: str) -> Response:
    """As LanguageTool says it."""
    return PlainTextResponse(f"Error: {message}", 400)
