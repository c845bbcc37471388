"""What stands before every route: the token, and a count of what was answered."""

from __future__ import annotations

import hmac
from collections.abc import Container
from urllib.parse import parse_qs

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from claimcheck.serving.metrics import Metrics
from claimcheck.serving.refusals import RefusalError

NO_TOKEN = RefusalError(
    401,
    "token",
    "send the server's token: Authorization: Bearer TOKEN",
    {"WWW-Authenticate": 'Bearer realm="claimcheck"'},
)


class Guard:
    """ASGI middleware: 401 without the token, except at the paths that are `open`. An empty token asks nobody."""

    def __init__(self, app: ASGIApp, token: str, open: Container[str], metrics: Metrics) -> None:
        self._app, self._token, self._open, self._metrics = app, token.encode(), open, metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """As ASGI calls it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def counted(message: Message) -> None:
            if message["type"] == "http.response.start":
                route = scope.get("route")
                self._metrics.answered(getattr(route, "path", "other"), message["status"])
            await send(message)

        if self._token and scope["path"] not in self._open and scope["method"] != "OPTIONS" and not self._bears(scope):
            await NO_TOKEN.response()(scope, receive, counted)
            return
        await self._app(scope, receive, counted)

    def _bears(self, scope: Scope) -> bool:
        """Whether the request bears the token: in its header, or where LanguageTool's clients put theirs."""
        told = next((value for name, value in scope["headers"] if name == b"authorization"), b"")
        kind, _, given = told.partition(b" ")
        if kind.lower() == b"bearer":
            return hmac.compare_digest(given.strip(), self._token)
        keys = parse_qs(scope.get("query_string", b"").decode("latin-1")).get("apiKey", [""])
        return hmac.compare_digest(keys[0].encode("utf-8", "surrogateescape"), self._token)
