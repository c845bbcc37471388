"""An editor at work in a real browser: held, told why, led to the words, let pass with a reason, published."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.browser.conftest import ARGUMENTS, NAMES
from tests.contrib.wagtail.conftest import SITE, WRONG

pytestmark = [pytest.mark.wagtail, pytest.mark.browser]
playwright = pytest.importorskip("playwright.sync_api", reason="pip install 'claimcheck-news[browser-tests]'")

CHROMIUM = os.environ.get("CLAIMCHECK_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
SHOTS = os.environ.get("CLAIMCHECK_SCREENSHOTS")


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """The site, served by a process of its own."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "django", "runserver", "--noreload", "--insecure", f"127.0.0.1:{port}"]
    paths = os.pathsep.join(filter(None, (str(Path.cwd()), os.environ.get("PYTHONPATH"))))
    server = subprocess.Popen(
        command,
        env=os.environ | {"DJANGO_SETTINGS_MODULE": SITE, "PYTHONPATH": paths},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        for _ in range(120):
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{port}/admin/login/", timeout=5).close()
                break
            except OSError:
                time.sleep(0.5)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(20)


@pytest.fixture
def page(editor: Any, address: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    if CHROMIUM is None:
        pytest.skip("Chromium is not installed: apt-get install chromium")
    monkeypatch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")  # Playwright runs an event loop in this thread
    with playwright.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        shown = browser.new_page(viewport={"width": 1280, "height": 900})
        shown.goto(f"{address}/admin/login/")
        shown.fill("[name=username]", "ann")
        shown.fill("[name=password]", "secret")
        shown.click("button[type=submit]")
        yield shown
        browser.close()


def shoot(page: Any, name: str) -> None:
    if SHOTS:
        page.screenshot(path=f"{SHOTS}/{name}.png")


def publish(page: Any) -> None:
    page.click("footer [data-w-dropdown-target=toggle], footer .w-dropdown__toggle")
    page.click("[name=action-publish]")
    page.wait_for_load_state("networkidle")


def test_held_then_let_pass_with_a_reason(page: Any, address: str, story: Callable[..., Any]) -> None:
    from tests.contrib.wagtail.site.models import StoryPage

    draft = story(WRONG, title="Burglary in the county")
    page.goto(f"{address}/admin/pages/{draft.pk}/edit/")
    publish(page)
    assert "was not published" in page.inner_text(".messages")
    assert "128 / 512 = 25 per cent" in page.inner_text(".messages")
    shoot(page, "held")
    page.click(".messages [data-claimcheck-words]")
    assert page.evaluate("window.getSelection().toString()") == "50 per cent"
    shoot(page, "words")
    page.set_viewport_size({"width": 390, "height": 844})
    shoot(page, "held-narrow")
    page.set_viewport_size({"width": 1280, "height": 900})
    assert not StoryPage.objects.get(pk=draft.pk).live
    page.click(".messages a:has-text('with a reason')")
    page.wait_for_selector("[name=reason]")
    shoot(page, "override")
    page.fill("[name=reason]", "The force has corrected its figure.")
    page.click("button:has-text('Let it pass')")
    page.wait_for_load_state("networkidle")
    assert "can be published now" in page.inner_text(".messages")
    shoot(page, "passed")
    publish(page)
    assert StoryPage.objects.get(pk=draft.pk).live
    shoot(page, "published")
