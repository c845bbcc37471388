"""A page or snippet as a draft: its title, its day and its text, field after field."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from django.db import models
from django.utils import timezone
from django.utils.html import strip_tags
from wagtail.blocks import ListBlock, StreamBlock, StructBlock
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page
from wagtail.rich_text import RichText

from claimcheck.contrib.wagtail.options import option
from claimcheck.gate import Draft

ENDS = re.compile(r"<br\s*/?>|</(?:p|li|h[1-6]|blockquote|div|tr|figcaption)\s*>", re.IGNORECASE)


def draft_of(instance: Any) -> Draft | None:
    """The draft of a page or snippet; None when it is of a model that is not asked about, or has no text."""
    label = instance._meta.label
    asked = option("models")
    if asked is not None and label not in asked:
        return None
    parts = [part for field in _fields(instance) for part in _texts(instance, field) if part.strip()]
    if not parts:
        return None
    title, day = str(instance).strip(), _day(instance)
    head = f"{title}\nPublished: {day.isoformat()}\n\n" if title else ""
    text = head + "\n\n".join(part.strip() for part in parts) + "\n"
    return Draft(
        name=f"{title or label}.txt", data=text.encode(), published=day, desks=_desks(instance), id=id_of(instance)
    )


def id_of(instance: Any) -> str:
    """What the journal calls it: model and primary key."""
    return f"{instance._meta.label_lower}:{instance.pk}"


def _fields(instance: Any) -> Iterator[models.Field[Any, Any]]:
    """The fields that hold the text: those that the settings name, else all of rich or long text."""
    named = (option("fields") or {}).get(instance._meta.label)
    for field in instance._meta.get_fields():
        own = getattr(field, "model", None) is not Page  # none of Wagtail's own fields is text of the story
        if field.name in named if named is not None else own and isinstance(field, models.TextField | StreamField):
            yield field


def _texts(instance: Any, field: models.Field[Any, Any]) -> Iterator[str]:
    value = getattr(instance, field.name, None)
    if isinstance(field, StreamField):
        yield from _block_texts(value.stream_block, value) if value else ()
    elif isinstance(field, RichTextField):
        yield _plain(value or "")
    else:
        yield str(value or "")


def _block_texts(block: Any, value: Any) -> Iterator[str]:
    """The texts of a block and those within it, in their order."""
    if isinstance(block, StreamBlock):
        for child in value:
            yield from _block_texts(child.block, child.value)
    elif isinstance(block, StructBlock):
        for name, child in block.child_blocks.items():
            yield from _block_texts(child, value.get(name))
    elif isinstance(block, ListBlock):
        for item in value:
            yield from _block_texts(block.child_block, item)
    elif isinstance(value, RichText):
        yield _plain(value.source)
    elif isinstance(value, str):
        yield value


def _plain(source: str) -> str:
    return html.unescape(strip_tags(ENDS.sub("\n\n", source)))


def _day(instance: Any) -> date:
    """The day on which it goes live: the day it is put down for, else today."""
    moment = getattr(instance, "go_live_at", None) or timezone.now()
    day: date = timezone.localtime(moment).date()
    return day


def _desks(instance: Any) -> tuple[str, ...]:
    """The section that a page stands in, or what the setting `desk` names."""
    named = option("desk")
    if named:
        value = getattr(instance, named, "")
        return (str(value() if callable(value) else value),)
    parent = instance.get_parent() if isinstance(instance, Page) and instance.pk else None
    return (str(parent.title),) if parent is not None else ()
