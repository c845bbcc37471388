"""A held publication as a message to the editor, wherever in the admin it was asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.utils.http import url_has_allowed_host_and_scheme

NAME = "claimcheck.contrib.wagtail.middleware.HeldMiddleware"


class HeldMiddleware:
    """Turns `PublicationHeldError` into a message and a way back; into JSON, status 409, where JSON is wanted."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """As Django calls it."""
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """The answer to a held publication; None for any other error."""
        from claimcheck.contrib.wagtail.guarding import PublicationHeldError
        from claimcheck.contrib.wagtail.telling import tell

        if not isinstance(error, PublicationHeldError):
            return None
        if _wants_json(request):
            return JsonResponse({"error": str(error), "decision": error.decision.record()}, status=409)
        tell(request, error.instance, error.decision)
        return redirect(_way_back(request))


def _wants_json(request: Any) -> bool:
    accepted = request.headers.get("Accept", "")
    ajax = request.headers.get("X-Requested-With") == "XMLHttpRequest"
    return ajax or "application/json" in accepted and "text/html" not in accepted


def _way_back(request: Any) -> str:
    told = request.headers.get("Referer", "")
    own = url_has_allowed_host_and_scheme(told, allowed_hosts={request.get_host()}, require_https=request.is_secure())
    return str(told if own else request.path)
