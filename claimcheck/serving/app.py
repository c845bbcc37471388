"""The application: the routes of every module, one way to refuse, the guard before them and the ledger round it all."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import asynccontextmanager
from functools import partial

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Mount, Route

from claimcheck.gate import Journal
from claimcheck.gate.signatures import Signatures
from claimcheck.serving import check, hooks, languagetool
from claimcheck.serving.guards import Guard, token_of
from claimcheck.serving.hooks import Hooks
from claimcheck.serving.ledger import Ledger
from claimcheck.serving.openapi import description
from claimcheck.serving.refusals import RefusalError, on_http, on_refusal
from claimcheck.serving.service import Service
from claimcheck.settings import Settings

UNGUARDED = frozenset(["/healthz", "/openapi.json", "/hooks/publish", "/hooks/override"])  # the hooks are signed


def make_app(settings: Settings, *, service: Service | None = None) -> Starlette:
    """The application of these settings. Raises SettingsError when the policy, a secret or the token cannot be used."""
    made = service or Service(settings)
    gate = Hooks(made, Journal(settings.gate.journal), Signatures.of(settings.gate))
    routes: list[BaseRoute] = [
        Route("/healthz", _health, methods=["GET"]),
        Route("/metrics", partial(_metrics, made), methods=["GET"]),
        Route("/openapi.json", _describe, methods=["GET"]),
        *check.routes(made),
        *hooks.routes(gate),
        *languagetool.routes(made),
    ]
    guard = Middleware(Guard, token_of(settings.serve), UNGUARDED)
    return Starlette(
        routes=routes,
        middleware=[Middleware(Ledger, made.metrics, list(paths(routes))), guard],
        exception_handlers={RefusalError: on_refusal, HTTPException: on_http},
        lifespan=partial(_live, made),
    )


def paths(routes: Iterable[BaseRoute]) -> Iterator[str]:
    """The paths of the routes, mounted ones too."""
    for route in routes:
        if isinstance(route, Mount):
            yield from (f"{route.path}{path}" for path in paths(route.routes))
        elif isinstance(route, Route):
            yield route.path


@asynccontextmanager
async def _live(service: Service, app: Starlette) -> AsyncIterator[None]:  # noqa: ARG001 (as Starlette calls it)
    try:
        yield
    finally:
        service.stop()


async def _health(request: Request) -> Response:  # noqa: ARG001 (as Starlette calls it)
    return PlainTextResponse("ok\n")


async def _metrics(service: Service, request: Request) -> Response:  # noqa: ARG001 (as Starlette calls it)
    return service.metrics.response()


async def _describe(request: Request) -> Response:  # noqa: ARG001 (as Starlette calls it)
    return JSONResponse(description())
