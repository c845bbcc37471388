"""A task for workflows: it passes by itself when nothing stops the text, and waits when something does."""

from __future__ import annotations

from typing import Any

from wagtail.models import Task

from claimcheck.contrib.wagtail.guarding import decide
from claimcheck.gate import Outcome


class ClaimcheckTask(Task):
    """Asks the gate. A text that is held stays with this task until it is changed and asked again, or let pass with a reason."""

    class Meta:
        """How the admin names it."""

        verbose_name = "claimcheck"
        verbose_name_plural = "claimcheck"

    def start(self, workflow_state: Any, user: Any = None) -> Any:
        """Pass at once where nothing stops it. `update=False`: the workflow moves on by itself, and would else be told twice."""
        state = super().start(workflow_state, user=user)
        if not self._holds(workflow_state.content_object):
            state.approve(user=user, update=False)
        return state

    def on_action(self, task_state: Any, user: Any, action_name: str, **options: Any) -> Any:
        """ "Check again" passes what nothing stops any more, and leaves the rest where it is."""
        if action_name == "approve" and self._holds(task_state.workflow_state.content_object):
            return None
        return super().on_action(task_state, user, action_name, **options)

    def get_actions(self, obj: Any, user: Any) -> list[tuple[str, str, bool]]:
        """What an editor may do with a text that waits here."""
        may = obj.permissions_for_user(user).can_edit() if hasattr(obj, "permissions_for_user") else True
        return [("approve", "Check again", False), ("reject", "Request changes", True)] if may else []

    def get_task_states_user_can_moderate(self, user: Any, **_: Any) -> Any:
        """Those of this task, for who may edit."""
        from wagtail.models import TaskState

        return (
            TaskState.objects.filter(status=TaskState.STATUS_IN_PROGRESS, task=self.task_ptr)
            if user.is_superuser
            else TaskState.objects.none()
        )

    @classmethod
    def get_description(cls) -> str:
        """What it does, in a line."""
        return "Passes when no figure on policing stops the text; waits when one does."

    @staticmethod
    def _holds(instance: Any) -> bool:
        decision = decide(instance.get_latest_revision_as_object())
        return decision is not None and decision.answer is Outcome.BLOCK
