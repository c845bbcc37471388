"""The page on which someone answers for an article that was held."""

from __future__ import annotations

from typing import Any

from django.apps import apps
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from wagtail.admin.admin_url_finder import AdminURLFinder

from claimcheck.contrib.wagtail.options import gate
from claimcheck.contrib.wagtail.telling import may_override
from claimcheck.gate import Decision, JournalError


def override(request: HttpRequest, decision_id: str) -> HttpResponse:
    """Let the article of a decision pass, with a reason; the name is that of the user."""
    try:
        decision = gate().journal.get(decision_id)
    except JournalError as error:
        raise Http404(str(error)) from None
    instance = _instance_of(decision) if decision else None
    if decision is None or instance is None:
        raise Http404("no such decision")
    if not may_override(request, instance):
        raise PermissionDenied
    back = AdminURLFinder(request.user).get_edit_url(instance) or "/"
    told = ""
    if request.method == "POST":
        told = request.POST.get("reason", "")
        try:
            gate().journal.override(decision.id, by=_name(request.user), reason=told)
        except (ValueError, JournalError) as error:
            messages.error(request, str(error).capitalize() + ".")
        else:
            messages.success(
                request, "Your name and reason are in the journal. The text can be published now, as it stands."
            )
            return redirect(back)
    context = {"decision": decision, "instance": instance, "back": back, "reason": told}
    return render(request, "claimcheck_wagtail/override.html", context)


def _instance_of(decision: Decision) -> Any:
    label, _, key = decision.article.partition(":")
    try:
        found = apps.get_model(label).objects.filter(pk=key).first()
    except (LookupError, ValueError):
        return None
    return found


def _name(user: Any) -> str:
    full = user.get_full_name()
    return f"{full} ({user.get_username()})" if full else str(user.get_username())
