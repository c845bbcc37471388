"""What a server says no to: one shape of body for every refusal, and none of the draft in it."""

from __future__ import annotations

from collections.abc import Mapping

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response


class RefusalError(Exception):
    """A request that is not served. `code` is for programs, `message` one line for people.

    `where` says which part of the request it is about, `advice` what to do; both may be empty.
    """

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        headers: Mapping[str, str] | None = None,
        *,
        where: str = "",
        advice: str = "",
    ) -> None:
        super().__init__(message)
        self.status, self.code, self.message, self.headers = status, code, message, dict(headers or {})
        self.where, self.advice = where, advice

    def response(self) -> Response:
        """The refusal as JSON."""
        told = {"code": self.code, "message": self.message, "where": self.where, "advice": self.advice}
        return JSONResponse({"error": told}, self.status, {"Cache-Control": "no-store"} | self.headers)


async def on_refusal(request: Request, error: Exception) -> Response:  # noqa: ARG001 (as Starlette calls it)
    """The handler of RefusalError."""
    assert isinstance(error, RefusalError)
    return error.response()


async def on_http(request: Request, error: Exception) -> Response:  # noqa: ARG001 (as Starlette calls it)
    """The handler of Starlette's own refusals: no such path, no such method."""
    assert isinstance(error, HTTPException)
    headers = dict(error.headers or {})
    if error.status_code == 405:
        allowed = headers.get("Allow", "another")
        return RefusalError(
            405, "method", "this address has no such method", headers, where="method", advice=f"use {allowed}"
        ).response()
    if error.status_code == 404:
        return RefusalError(
            404, "not_found", "there is nothing at this address", headers, where="path", advice="see /openapi.json"
        ).response()
    return RefusalError(error.status_code, "request", "the request cannot be read", headers).response()
