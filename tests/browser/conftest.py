"""A real browser, Chromium, for what only one can tell: widths, contrast, what is read out, what is loaded.

Where it is not installed the tests are skipped, and say what is missing. CLAIMCHECK_CHROMIUM names another than the one on the path.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from claimcheck.domain.reports import Report
from claimcheck.pipeline import check_sources
from claimcheck.plugins import writers
from claimcheck.reading import Source
from claimcheck.reporting import Layout
from claimcheck.settings import Settings
from tests.desk import report_on

NAMES = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = (
    "--no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync".split()
)
ROOT = Path(__file__).resolve().parent.parent.parent
HARD = (
    "<script>window.broken = 1</script> Kentt <img src=x onerror='window.broken = 2'> up\n\n"
    + "Wordwithoutanybreakthatgoesonandon" * 6
    + " had 12.\n\n"
    + "\n\n".join(f"Paragraph {number}: {number} per cent, and 3 more, sic, in Kentt." for number in range(10, 24))
)


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Chromium, started once."""
    api = pytest.importorskip("playwright.sync_api", reason="needs playwright: pip install '.[browser-tests]'")
    path = os.environ.get("CLAIMCHECK_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if path is None:
        pytest.skip("needs Chromium on the path (Debian: apt-get install chromium)")
    with api.sync_playwright() as play:
        try:
            started = play.chromium.launch(executable_path=path, args=ARGUMENTS)
        except api.Error as error:
            pytest.skip(f"{path} does not start here: {str(error).splitlines()[0]}")
        yield started
        started.close()


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Addresses of reports: one article with every kind of chart, several, and one that is hard to set."""
    settings = Settings(format="html")
    own = [ROOT / "tests" / "browser" / "article.txt", *sorted((ROOT / "examples").glob("*.txt"))]
    sources = [Source(name=path.name, path=path) for path in own]
    made: dict[str, Report] = {
        "one": check_sources(sources[:1], settings),
        "several": check_sources(sources, settings),
        "hard": report_on(HARD, source="a-file-name-without-a-blank-" * 5 + ".txt"),
    }
    folder = tmp_path_factory.mktemp("reports")
    for name, report in made.items():
        (folder / f"{name}.html").write_bytes(writers()["html"].as_bytes(report, Layout()))
    return {name: (folder / f"{name}.html").as_uri() for name in made}


@pytest.fixture
def opened(browser: Any, pages: dict[str, str]) -> Iterator[Callable[..., Any]]:
    """`opened(name, width, scheme)`: a page of the browser that shows the report."""
    contexts = []

    def show(name: str, width: int = 1280, scheme: str = "light") -> Any:
        context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce"
        )
        contexts.append(context)
        page = context.new_page()
        page.asked = []
        page.on("request", lambda request: page.asked.append(request.url))
        page.goto(pages[name])
        return page

    yield show
    for context in contexts:
        context.close()
