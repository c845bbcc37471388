"""Where Wagtail's admin asks us: before it publishes, before it publishes many, and what it shows."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.templatetags.static import static
from django.urls import URLPattern, path
from django.utils.html import format_html
from wagtail import hooks
from wagtail.admin.admin_url_finder import AdminURLFinder

from claimcheck.contrib.wagtail.guarding import HELD, decide
from claimcheck.contrib.wagtail.telling import tell
from claimcheck.contrib.wagtail.views import override
from claimcheck.gate import Outcome


@hooks.register("before_publish_page")
@hooks.register("before_publish")
def hold(request: HttpRequest, instance: Any) -> HttpResponse | None:
    """Show the editor what was found; the draft is saved already, and the way back leads to it."""
    decision = decide(instance)
    if decision is None or decision.answer is Outcome.ALLOW:
        return None
    tell(request, instance, decision)
    if decision.answer is Outcome.WARN:
        return None
    return redirect(AdminURLFinder(request.user).get_edit_url(instance))


@hooks.register("before_bulk_action")
def hold_some(request: HttpRequest, action_type: str, objects: Any, action: Any) -> HttpResponse | None:
    """Of many that are to be published at once, all or none: the editor reads which are held."""
    if action_type != "publish":
        return None
    held = [
        (one, decision)
        for one in _to_publish(objects, action)
        if (decision := decide(one)) and decision.answer is Outcome.BLOCK
    ]
    for one, decision in held:
        tell(request, one, decision)
    if not held:
        return None
    messages.error(request, f"None was published, as {len(held)} of them must be looked at first.")
    return redirect(getattr(action, "next_url", None) or request.path)


def _to_publish(objects: Any, action: Any) -> list[Any]:
    """The latest drafts of the objects, and of their children where these are to be published too."""
    chosen = list(objects)
    form = getattr(action, "cleaned_form", None)
    if form is not None and form.cleaned_data.get("include_descendants"):
        chosen += [child for one in objects for child in one.get_descendants().not_live().specific()]
    return [one.get_latest_revision_as_object() for one in chosen]


@hooks.register("register_admin_urls")
def urls() -> list[URLPattern]:
    """The page for an override."""
    return [path("claimcheck/override/<str:decision_id>/", override, name="claimcheck_override")]


@hooks.register("insert_global_admin_js")
def script() -> str:
    """The script that leads from a finding to its words."""
    return str(format_html('<script src="{}" defer></script>', static("claimcheck_wagtail/find.js")))


@hooks.register("insert_global_admin_css")
def style() -> str:
    """How findings look."""
    return str(format_html('<link rel="stylesheet" href="{}">', static("claimcheck_wagtail/findings.css")))


@hooks.register("register_log_actions")
def log_actions(actions: Any) -> None:
    """How the page's history tells of a scheduled publication that was held."""
    actions.register_action(HELD, "Held back by claimcheck", "Scheduled publication held back by claimcheck")
