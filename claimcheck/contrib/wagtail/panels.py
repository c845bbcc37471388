"""A panel for the editor: `content_panels = [..., ClaimcheckPanel()]`."""

from __future__ import annotations

from typing import Any

from wagtail.admin.panels import Panel

from claimcheck.contrib.wagtail.guarding import last_decision
from claimcheck.contrib.wagtail.telling import context_of


class ClaimcheckPanel(Panel):
    """The last decision on this page, with its findings and their words."""

    def __init__(self, heading: str = "Figures checked before publication", **options: Any) -> None:
        super().__init__(heading=heading, **options)

    class BoundPanel(Panel.BoundPanel):
        """The panel of one page."""

        template_name = "claimcheck_wagtail/panel.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            """What the template needs."""
            context: dict[str, Any] = super().get_context_data(parent_context)
            return context | context_of(self.request, self.instance, last_decision(self.instance))
