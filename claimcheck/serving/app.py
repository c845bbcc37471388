"""The application: its routes, what stands before them, and its life."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from importlib.resources import files

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from claimcheck.gate import Journal
from claimcheck.gate.signatures import Signatures
from claimcheck.serving import check, hooks, languagetool
from claimcheck.serving.guards import Guard
from claimcheck.serving.hooks import Hooks
from claimcheck.serving.refusals import RefusalError, on_fault, on_http, on_refusal
from claimcheck.serving.service import Service
from claimcheck.settings import Settings

OPEN = frozenset(["/healthz", "/openapi.json", "/hooks/publish", "/hooks/override"])  # the hooks are signed


def make_app(settings: Settings, *, service: Service | None = None) -> Starlette:
    """The application of these settings. Raises SettingsError when the policy or a secret cannot be used."""
    made = service or Service(settings)
    gate = Hooks(made, Journal(settings.gate.journal), Signatures.of(settings.gate))
    return Starlette(
        routes=[
            Route("/healthz", _health, methods=["GET"]),
            Route("/metrics", partial(_metrics, made), methods=["GET"]),
            Route("/openapi.json", _describe, methods=["GET"]),
            *check.routes(made),
            *hooks.routes(gate),
            *languagetool.routes(made),
        ],
        middleware=[Middleware(Guard, token=token_of(settings), open=OPEN, metrics=made.metrics)],
        exception_handlers={RefusalError: on_refusal, HTTPException: on_http, Exception: on_fault},
        lifespan=partial(_live, made),
    )


def token_of(settings: Settings) -> str:
    """The token that requests must bear; "" when none is set."""
    return os.environ.get(settings.serve.token, "").strip()


@asynccontextmanager
async def _live(service: Service, app: Starlette) -> AsyncIterator[None]:  # noqa: ARG001 (as Starlette calls it)
    await service.start()
    try:
        yield
    finally:
        service.stop()


async def _health(request: Request) -> Response:  # noqa: ARG001 (as Starlette calls it)
    return PlainTextResponse("ok\n")


async def _metrics(service: Service, request: Request) -> Response:  # noqa: ARG001 (as Starlette calls it)
    return service.metrics.response()


async def _describe(request: Request) -> Response:  # noqa: ARG001 (as Starlette calls it)
    page = files("claimcheck.serving").joinpath("openapi.json").read_bytes()
    return Response(page, media_type="application/json")
