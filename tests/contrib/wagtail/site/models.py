"""A story of rich text, a report of blocks, and a snippet with drafts."""

from django.db import models
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, PublishingPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.models import DraftStateMixin, Page, PreviewableMixin, RevisionMixin, WorkflowMixin
from wagtail.snippets.models import register_snippet

from claimcheck.contrib.wagtail.panels import ClaimcheckPanel


class StoryPage(Page):
    """One field of rich text."""

    body = RichTextField()
    content_panels = [*Page.content_panels, FieldPanel("body"), ClaimcheckPanel()]


class ReportPage(Page):
    """Blocks within blocks."""

    body = StreamField(
        [
            ("text", blocks.RichTextBlock()),
            (
                "box",
                blocks.StructBlock([("head", blocks.CharBlock()), ("lines", blocks.ListBlock(blocks.CharBlock()))]),
            ),
        ]
    )
    content_panels = [*Page.content_panels, FieldPanel("body"), ClaimcheckPanel()]


@register_snippet
class Notice(WorkflowMixin, DraftStateMixin, RevisionMixin, PreviewableMixin, models.Model):
    """A snippet that is drafted and published."""

    text = models.TextField()
    panels = [FieldPanel("text"), PublishingPanel()]

    def __str__(self) -> str:
        return "A notice"
