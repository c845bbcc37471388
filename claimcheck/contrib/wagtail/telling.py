"""What an editor reads: the findings, where they stand, and what can be done."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.urls import reverse

from claimcheck.gate import Decision, Outcome


def tell(request: HttpRequest, instance: Any, decision: Decision) -> None:
    """A message above the page: that it was held, or that it should be looked at."""
    text = render_to_string("claimcheck_wagtail/message.html", context_of(request, instance, decision), request)
    if decision.answer is Outcome.BLOCK:
        messages.error(request, text, extra_tags="safe")
    else:
        messages.warning(request, text, extra_tags="safe")


def context_of(request: HttpRequest, instance: Any, decision: Decision | None) -> dict[str, Any]:
    """What the templates need; nothing in it is safe HTML."""
    blocked = decision is not None and decision.answer is Outcome.BLOCK
    return {
        "decision": decision,
        "instance": instance,
        "blocked": blocked,
        "override_url": reverse("claimcheck_override", args=[decision.id])
        if decision and may_override(request, instance)
        else "",
    }


def may_override(request: Any, instance: Any) -> bool:
    """Whether this user may publish it at all, and so may answer for it."""
    testers = getattr(instance, "permissions_for_user", None)
    if testers is not None:
        return bool(testers(request.user).can_publish())
    model = instance._meta
    return bool(request.user.has_perm(f"{model.app_label}.publish_{model.model_name}"))
