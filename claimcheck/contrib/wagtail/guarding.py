"""Before anything goes live: all of Wagtail's paths end in `PublishRevisionAction._publish_revision`, and there we stand."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import wraps
from typing import Any

from wagtail.actions.publish_revision import PublishRevisionAction
from wagtail.log_actions import log

from claimcheck.contrib.wagtail.drafts import draft_of, id_of
from claimcheck.contrib.wagtail.options import gate
from claimcheck.gate import Decision, JournalError, Outcome

logger = logging.getLogger("claimcheck.wagtail")
SCHEDULED = "wagtail.publish.scheduled"  # how `publish_scheduled` says that it is itself
HELD = "claimcheck.held"


class PublicationHeldError(Exception):
    """A page or snippet may not go live. `decision` says why; `instance` is what was to be published."""

    def __init__(self, decision: Decision, instance: Any) -> None:
        super().__init__(f"“{instance}” was not published: {decision.why}")
        self.decision, self.instance = decision, instance


def decide(instance: Any) -> Decision | None:
    """What the gate says of a page or snippet as it stands; None when it is not asked."""
    draft = draft_of(instance)
    return None if draft is None else gate().decide(draft)


def last_decision(instance: Any) -> Decision | None:
    """The last decision on a page or snippet, whatever has been changed since; None when there is none."""
    if instance.pk is None:
        return None
    try:
        return gate().journal.latest(id_of(instance))
    except JournalError:
        return None


def install() -> None:
    """Put the gate in front of `_publish_revision`, once."""
    original: Callable[..., Any] = PublishRevisionAction._publish_revision
    if getattr(original, "asks_claimcheck", False):
        return

    @wraps(original)
    def asking(
        self: Any, revision: Any, object: Any, user: Any, changed: Any, log_action: Any, previous_revision: Any = None
    ) -> Any:
        decision = decide(object)
        if decision is None or decision.answer is not Outcome.BLOCK:
            return original(self, revision, object, user, changed, log_action, previous_revision)
        if log_action == SCHEDULED:
            return _hold(revision, object, user, decision)
        raise PublicationHeldError(decision, object)

    asking.asks_claimcheck = True  # type: ignore[attr-defined]
    PublishRevisionAction._publish_revision = asking


def _hold(revision: Any, instance: Any, user: Any, decision: Decision) -> None:
    """A scheduled publication stays scheduled, and is tried again at the next run: the others go on."""
    logger.warning("Held back: “%s” (%s): %s; decision %s", instance, id_of(instance), decision.why, decision.id)
    log(
        instance=instance,
        action=HELD,
        user=user,
        revision=revision,
        data={"decision": decision.id, "why": decision.why},
    )
