"""Wagtail for real, on SQLite. Skipped, with the reason, where it is not installed."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest

SITE = "tests.contrib.wagtail.site.settings"
numbers = count(1)
try:
    import wagtail  # noqa: F401
except ImportError:
    collect_ignore_glob = ["test_*.py"]
else:
    folder = tempfile.TemporaryDirectory(prefix="claimcheck-wagtail-")
    os.environ["CLAIMCHECK_TEST_SITE"] = folder.name
    os.environ["DJANGO_SETTINGS_MODULE"] = SITE
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0, interactive=False)

WRONG = "Kent Police recorded 640 burglaries in 2013, up 50 per cent from 512 in 2012."
RIGHT = "Kent Police recorded 640 burglaries in 2013, up 25 per cent from 512 in 2012."


@pytest.fixture(scope="session")
def site_folder() -> Path:
    return Path(os.environ["CLAIMCHECK_TEST_SITE"])


@pytest.fixture(scope="session")
def editor() -> Any:
    from django.contrib.auth import get_user_model

    return get_user_model().objects.create_superuser(
        "ann", "ann@example.org", "secret", first_name="Ann", last_name="Hale"
    )


@pytest.fixture
def client(editor: Any) -> Any:
    from django.test import Client

    made = Client()
    made.force_login(editor)
    return made


@pytest.fixture(scope="session")
def section() -> Callable[[str], Any]:
    """A section of the site by its title, made when it is asked for first."""
    from wagtail.models import Page

    def make(title: str) -> Any:
        found = Page.objects.filter(title=title, depth=2).first()
        return found or Page.objects.get(depth=1).add_child(instance=Page(title=title, slug=title.lower()))

    return make


@pytest.fixture
def story(section: Callable[[str], Any]) -> Callable[..., Any]:
    """A story as a draft, with its first revision."""
    from tests.contrib.wagtail.site.models import StoryPage

    def make(text: str, where: str = "News", title: str = "Burglary in Kent", **fields: Any) -> Any:
        number = next(numbers)
        page = StoryPage(title=f"{title} {number}", slug=f"story-{number}", body=f"<p>{text}</p>", live=False, **fields)
        section(where).add_child(instance=page)
        page.save_revision()
        return page

    return make


@pytest.fixture
def settings_of(settings_reset: None) -> Callable[..., None]:
    """Other settings of `CLAIMCHECK` for one test."""
    from django.conf import settings

    def change(**more: Any) -> None:
        from claimcheck.contrib.wagtail import options

        settings.CLAIMCHECK = settings.CLAIMCHECK | more
        options.gate.cache_clear()

    return change


@pytest.fixture
def settings_reset() -> Iterator[None]:
    from django.conf import settings

    from claimcheck.contrib.wagtail import options

    before = settings.CLAIMCHECK
    yield
    settings.CLAIMCHECK = before
    options.gate.cache_clear()
