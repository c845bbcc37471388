"""What a server says no to: one shape of body for every refusal, and none of the draft in it."""

from __future__ import annotations

from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import JSONResponse, Response


class RefusalError(Exception):
    """A request that is not served. `code` is for programs, `message` one line for people: what, where, what to do."""

    def __init__(self, status: int, code: str, message: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.status, self.code, self.message, self.headers = status, code, message, dict(headers or {})

    def response(self) -> Response:
        """The refusal as JSON."""
        body = {"error": {"code": self.code, "message": self.message}}
        return JSONResponse(body, self.status, self.headers)


async def on_refusal(request: Request, error: Exception) -> Response:  # noqa: ARG001 (as Starlette calls it)
    """The handler of RefusalError."""
    assert isinstance(error, RefusalError)
    return error.response()


async def on_fault(request: Request, error: Exception) -> Response:  # noqa: ARG001 (as Starlette calls it)
    """The handler of everything else: what broke is logged by its kind alone, since its words may be the draft's."""
    return RefusalError(500, "fault", f"claimcheck itself failed ({type(error).__name__}): please report it").response()


async def on_http(request: Request, error: Exception) -> Response:
    """The handler of Starlette's own refusals: no such page, no such method."""
    status = getattr(error, "status_code", 500)
    headers = getattr(error, "headers", None)
    if status == 405:
        return RefusalError(
            405, "method", f"{request.method} is not for this address: see /openapi.json", headers
        ).response()
    return RefusalError(status, "not_found", "there is nothing at this address: see /openapi.json", headers).response()
