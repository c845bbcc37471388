"""Who may ask: the bearer of the token; without a token, whoever is on this machine."""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import os
from collections.abc import Collection

from starlette.datastructures import Headers, QueryParams
from starlette.types import ASGIApp, Receive, Scope, Send

from claimcheck.serving.refusals import RefusalError
from claimcheck.setting_tables import ServeSettings
from claimcheck.settings import SettingsError

LEAST_TOKEN = 16  # characters; less can be guessed


def token_of(limits: ServeSettings) -> str:
    """The token that requests must bear, "" where none is needed. Raises SettingsError where one is and there is none, or a poor one."""
    token = os.environ.get(limits.token, "").strip()
    advice = f"put a long random one into {limits.token}, such as: export {limits.token}=$(openssl rand -hex 32)"
    if not token and not is_loopback(limits.host):
        raise SettingsError(f"serving on {limits.host} needs a token, since other machines can reach it: {advice}")
    if token and (len(token) < LEAST_TOKEN or not token.isascii() or not token.isprintable()):
        raise SettingsError(f"the token in {limits.token} needs {LEAST_TOKEN} or more ASCII characters: {advice}")
    return token


def is_loopback(host: str) -> bool:
    """Whether a host's name or address is this machine's own, for certain."""
    name = host.strip("[]").rstrip(".").lower()
    try:
        return name == "localhost" or ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


class Guard:
    """Lets a request through to `app` that bears the token. Paths in `unguarded` are open: they ask for nothing, or for a signature.

    Without a token the Host must be this machine's: a web page that points its own name here (DNS rebinding), or a proxy that
    somebody put in front and forgot the token, gets nothing.
    """

    def __init__(self, app: ASGIApp, token: str, unguarded: Collection[str]) -> None:
        self._app, self._open = app, frozenset(unguarded)
        self._digest = _digest(token) if token else b""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """As ASGI has it."""
        refusal = self._refusal(scope) if scope["type"] == "http" else None
        if refusal is not None:
            await refusal.response()(scope, receive, send)
        else:
            await self._app(scope, receive, send)

    def _refusal(self, scope: Scope) -> RefusalError | None:
        headers = Headers(scope=scope)
        if not self._digest:
            return None if is_loopback(_name(headers.get("host", ""))) else _no_host()
        if scope["path"] in self._open or scope["method"] == "OPTIONS":  # a browser asks leave without the token
            return None
        return None if hmac.compare_digest(_digest(_given(headers, scope)), self._digest) else _no_token()


def _given(headers: Headers, scope: Scope) -> str:
    """The token of a request: in its header, or for LanguageTool's clients where they put theirs."""
    scheme, _, given = headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer" or not scope["path"].startswith("/v2/"):
        return given.strip() if scheme.lower() == "bearer" else ""
    return QueryParams(scope.get("query_string", b"")).get("apiKey", "")


def _digest(token: str) -> bytes:
    """Of one length, so that comparing tells nothing of the token's."""
    return hashlib.sha256(token.encode("utf-8", "surrogateescape")).digest()


def _name(host: str) -> str:
    return host[1 : host.find("]")] if host.startswith("[") else host.partition(":")[0]


def _no_token() -> RefusalError:
    advice = "send 'Authorization: Bearer TOKEN' with the token that the server was started with"
    challenge = {"WWW-Authenticate": 'Bearer realm="claimcheck"'}
    return RefusalError(
        401, "token", "the token is missing or wrong", challenge, where="header Authorization", advice=advice
    )


def _no_host() -> RefusalError:
    message = "this server runs without a token and answers to this machine's own names only"
    advice = "ask 127.0.0.1 or localhost; to serve others, start it with a token"
    return RefusalError(421, "host", message, where="header Host", advice=advice)
