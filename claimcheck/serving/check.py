"""`POST /v1/check`: an article in, the JSON report back."""

from __future__ import annotations

import json
from functools import partial

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from claimcheck.serving.bodies import read_body, sent
from claimcheck.serving.service import Service


def routes(service: Service) -> list[Route]:
    """The routes of this module."""
    return [Route("/v1/check", partial(_check, service), methods=["POST"], name="check")]


async def _check(service: Service, request: Request) -> Response:
    article = sent(request, await read_body(request, service.limits))
    report = await service.check(article.source, article.published)
    return Response(json.dumps(report, ensure_ascii=False, indent=1) + "\n", media_type="application/json")
