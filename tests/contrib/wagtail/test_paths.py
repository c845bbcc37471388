"""Every way to publish, with a text that is wrong and one that is right."""

from __future__ import annotations

import io
import logging
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from claimcheck.contrib.wagtail.guarding import PublicationHeldError, decide, last_decision
from claimcheck.contrib.wagtail.options import gate
from claimcheck.gate import Outcome
from tests.contrib.wagtail.conftest import RIGHT, WRONG

pytestmark = pytest.mark.wagtail
Story = Callable[..., Any]


def is_live(page: Any) -> bool:
    return bool(type(page).objects.get(pk=page.pk).live)


def post(client: Any, page: Any, text: str, **more: str) -> Any:
    """The edit form sent with the button "Publish"."""
    from django.urls import reverse
    from wagtail.test.utils.form_data import rich_text

    data = {
        "title": page.title,
        "slug": page.slug,
        "body": rich_text(f"<p>{text}</p>"),
        "action-publish": "1",
        "comments-TOTAL_FORMS": "0",
        "comments-INITIAL_FORMS": "0",
    }
    return client.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), data | more, follow=True)


@pytest.mark.parametrize(("text", "live"), [(WRONG, False), (RIGHT, True), ("The fair opens on Saturday.", True)])
def test_the_edit_view(text: str, live: bool, story: Story, client: Any) -> None:
    page = story("Nothing yet.")
    answer = post(client, page, text)
    assert answer.status_code == 200
    assert is_live(page) == live
    page.refresh_from_db()
    assert text in page.get_latest_revision_as_object().body, "the draft is kept"
    shown = answer.content.decode()
    assert ("was not published" in shown) != live
    assert ("data-claimcheck-words" in shown and "128 / 512 = 25 per cent" in shown) != live


def test_a_revision_published_by_code(story: Story) -> None:
    page = story(WRONG)
    with pytest.raises(PublicationHeldError, match="was not published"):
        page.get_latest_revision().publish()
    assert not is_live(page)
    right = story(RIGHT)
    right.get_latest_revision().publish()
    assert is_live(right)


def test_a_page_of_blocks(section: Callable[[str], Any]) -> None:
    from tests.contrib.wagtail.site.models import ReportPage

    body = [
        {"type": "text", "value": "<p>Introduction.</p>"},
        {"type": "box", "value": {"head": "In figures", "lines": [WRONG]}},
    ]
    page = ReportPage(title="A report", slug="a-report", body=body, live=False)
    section("News").add_child(instance=page)
    with pytest.raises(PublicationHeldError):
        page.save_revision().publish()
    assert not is_live(page)


def test_publishing_in_bulk(story: Story, client: Any) -> None:
    from django.urls import reverse

    wrong, right = story(WRONG), story(RIGHT)
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    answer = client.post(
        f"{address}?id={wrong.pk}&id={right.pk}&next=/admin/", {"include_descendants": ""}, follow=True
    )
    assert "None was published" in answer.content.decode()
    assert (is_live(wrong), is_live(right)) == (False, False)
    client.post(f"{address}?id={right.pk}&next=/admin/", {"include_descendants": ""}, follow=True)
    assert is_live(right)


def test_scheduled_publishing_holds_one_and_goes_on(story: Story, caplog: pytest.LogCaptureFixture) -> None:
    from django.core.management import call_command
    from django.utils import timezone

    past = timezone.now() - timedelta(minutes=5)
    wrong, right = story(WRONG), story(RIGHT)
    for page in (wrong, right):
        revision = page.get_latest_revision()
        revision.approved_go_live_at = past
        revision.save()
    with caplog.at_level(logging.WARNING, "claimcheck.wagtail"):
        call_command("publish_scheduled", stdout=io.StringIO())
    assert (is_live(wrong), is_live(right)) == (False, True)
    assert "Held back" in caplog.text
    assert wrong.get_latest_revision().approved_go_live_at == past, "it stays scheduled"
    decision = last_decision(wrong)
    assert decision is not None
    gate().journal.override(decision.id, by="Ann", reason="It is as the force says.")
    call_command("publish_scheduled", stdout=io.StringIO())
    assert is_live(wrong)


def test_scheduling_what_is_wrong_is_held_at_once(story: Story) -> None:
    from django.utils import timezone

    page = story(WRONG)
    page.go_live_at = timezone.now() + timedelta(days=1)
    with pytest.raises(PublicationHeldError):
        page.save_revision().publish()


def test_a_workflow_waits_and_goes_on(story: Story, editor: Any) -> None:
    from wagtail.models import Workflow, WorkflowTask

    from claimcheck.contrib.wagtail.models import ClaimcheckTask

    task = ClaimcheckTask.objects.create(name="Figures")
    workflow = Workflow.objects.create(name="Desk")
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    right, wrong = story(RIGHT), story(WRONG)
    workflow.start(right, editor)
    assert is_live(right), "nothing stops it: the workflow goes through by itself"
    state = workflow.start(wrong, editor)
    assert state.status == state.STATUS_IN_PROGRESS
    task.on_action(state.current_task_state, editor, "approve")
    state.refresh_from_db()
    assert (state.status, is_live(wrong)) == (state.STATUS_IN_PROGRESS, False)
    wrong.body = f"<p>{RIGHT}</p>"
    wrong.save_revision()
    task.on_action(state.current_task_state, editor, "approve")
    state.refresh_from_db()
    assert (state.status, is_live(wrong)) == (state.STATUS_APPROVED, True)


def test_a_snippet(client: Any) -> None:
    from django.urls import reverse

    from tests.contrib.wagtail.site.models import Notice

    notice = Notice.objects.create(text="Nothing.", live=False)
    address = reverse(notice.snippet_viewset.get_url_name("edit"), args=[notice.pk])
    answer = client.post(address, {"text": WRONG, "action-publish": "1"}, follow=True)
    assert "was not published" in answer.content.decode()
    assert not is_live(notice)
    client.post(address, {"text": RIGHT, "action-publish": "1"}, follow=True)
    assert is_live(notice)


def test_exempt_sections_are_not_asked(story: Story) -> None:
    page = story(WRONG, where="Sport")
    page.get_latest_revision().publish()
    assert is_live(page)
    decision = last_decision(page)
    assert decision is not None
    assert (decision.outcome, decision.checked) == (Outcome.ALLOW, False)


def test_an_override_with_a_reason(story: Story, client: Any) -> None:
    from django.urls import reverse

    page = story("Nothing yet.")
    post(client, page, WRONG)
    decision = last_decision(page)
    assert decision is not None
    address = reverse("claimcheck_override", args=[decision.id])
    assert "needs a name and a reason" in client.post(address, {"reason": "  "}, follow=True).content.decode()
    answer = client.post(address, {"reason": "The force has corrected its figure."}, follow=True)
    assert "can be published now" in answer.content.decode()
    post(client, page, WRONG)
    assert is_live(page)
    kept = last_decision(page)
    assert kept is not None
    assert kept.override is not None
    assert (kept.override.by, kept.override.reason) == ("Ann Hale (ann)", "The force has corrected its figure.")


def test_who_may_not_publish_may_not_override(story: Story) -> None:
    from django.contrib.auth import get_user_model
    from django.contrib.auth.models import Permission
    from django.test import Client
    from django.urls import reverse

    page = story(WRONG)
    decision = decide(page.get_latest_revision_as_object())
    assert decision is not None
    visitor = get_user_model().objects.create_user("bob", "bob@example.org", "secret")
    visitor.user_permissions.add(Permission.objects.get(codename="access_admin"))
    client = Client()
    client.force_login(visitor)
    client.post(reverse("claimcheck_override", args=[decision.id]), {"reason": "Because."})
    assert decide(page.get_latest_revision_as_object()) == decision
    assert Client().post(reverse("claimcheck_override", args=[decision.id]), {"reason": "Because."}).status_code == 302


def test_script_is_escaped(story: Story, client: Any) -> None:
    page = story("Nothing yet.", title="<script>alert(1)</script>")
    shown = post(client, page, f"{WRONG} <script>alert(2)</script>").content.decode()
    assert "was not published" in shown
    assert "<script>alert(1)" not in shown
    assert "&lt;script&gt;alert(1)" in shown


@pytest.mark.parametrize(("fail", "live"), [("open", True), ("closed", False)])
def test_without_a_check_the_policy_decides(
    fail: str, live: bool, story: Story, settings_of: Callable[..., None]
) -> None:
    settings_of(fail=fail, time_limit=0.000001)
    page = story(f"{RIGHT} {fail}")
    if live:
        page.get_latest_revision().publish()
    else:
        with pytest.raises(PublicationHeldError, match="not checked"):
            page.get_latest_revision().publish()
    assert is_live(page) == live


def test_the_panel_shows_the_last_decision(story: Story, client: Any) -> None:
    from django.urls import reverse

    page = story(WRONG)
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    assert "Not checked yet" in client.get(address).content.decode()
    post(client, page, WRONG)
    shown = client.get(address).content.decode()
    assert "Held back." in shown
    assert 'data-claimcheck-words="50 per cent"' in shown


def test_settings_are_checked() -> None:
    from django.test import override_settings

    from claimcheck.contrib.wagtail.options import check_settings

    assert check_settings() == []
    with override_settings(CLAIMCHECK={"block": ["no-such"]}, MIDDLEWARE=[]):
        assert [one.id for one in check_settings()] == ["claimcheck.E001", "claimcheck.E002"]
    with override_settings(CLAIMCHECK={"blok": []}):
        assert "did you mean block?" in str(check_settings()[0])


def test_a_page_without_text_of_its_own_is_not_asked_about(section: Callable[[str], Any]) -> None:
    assert decide(section("News")) is None


def test_the_draft_is_the_title_and_the_text(story: Story) -> None:
    from claimcheck.contrib.wagtail.drafts import draft_of

    draft = draft_of(story("One.</p><ul><li>Two &amp; three</li></ul><p>Four."))
    assert draft is not None
    head, day, *rest = draft.data.decode().split("\n")
    assert head.startswith("Burglary in Kent")
    assert day.startswith("Published: 20")
    assert [line for line in rest if line] == ["One.", "Two & three", "Four."]
    assert (draft.desks, draft.name) == (("News",), f"{head}.txt")
