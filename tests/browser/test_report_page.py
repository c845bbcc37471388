"""The HTML report in Chromium: no barrier that axe calls serious, nothing wider than the screen, nothing loaded, filters that work."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

pytestmark = pytest.mark.browser
Opened = Callable[..., Any]
NAMES = ("one", "several", "hard")


def barriers(page: Any) -> list[str]:
    """What axe finds of serious or critical impact: the rule, and the first element concerned."""
    axe = pytest.importorskip(
        "axe_playwright_python.sync_playwright", reason="needs axe-playwright-python: pip install '.[browser-tests]'"
    )
    found = axe.Axe().run(page).response["violations"]
    return [
        f"{one['id']} ({one['impact']}): {one['nodes'][0]['html'][:200]}"
        for one in found
        if one["impact"] in ("serious", "critical")
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("name", NAMES)
def test_no_serious_barrier(opened: Opened, name: str, width: int, scheme: str) -> None:
    page = opened(name, width, scheme)
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    assert barriers(page) == []


def test_axe_is_listened_to(opened: Opened) -> None:
    page = opened("one")
    page.evaluate("document.querySelector('.totals').style.color = '#eee'")
    page.evaluate("document.documentElement.removeAttribute('lang')")
    assert len(barriers(page)) == 2


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_wider_than_the_screen(opened: Opened, name: str) -> None:
    page = opened(name)
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    over = "[...document.querySelectorAll('html, .pane')].map(one => one.scrollWidth - one.clientWidth)"
    for width in (320, 390, 768, 1000, 1280, 1920):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate(f"Math.max(...{over})") <= 0, width


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_loaded_and_no_script_runs(opened: Opened, name: str) -> None:
    page = opened(name)
    assert len(page.asked) == 1  # the page itself
    assert page.evaluate("window.broken") is None


def visible_cards(page: Any) -> int:
    found: int = page.evaluate("[...document.querySelectorAll('.card')].filter(one => one.offsetParent).length")
    return found


def test_tiles_leave_their_own_cards(opened: Opened) -> None:
    page = opened("several")
    every = visible_cards(page)
    for name, selector in (("contradicted", ".is-contradicted"), ("supported", ".is-supported"), ("mend", ".to-mend")):
        page.check(f"#show-{name}")
        assert visible_cards(page) == page.locator(f".card{selector}").count() < every
    page.check("#show-contradicted")
    assert page.get_by_text("No claims of this kind in this article.").filter(visible=True).count() == 1
    page.check("#show-all")
    assert visible_cards(page) == every


def test_tiles_can_be_reached_by_keyboard(opened: Opened) -> None:
    page = opened("one")
    page.focus("#show-all")
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.activeElement.id") == "show-mend"
    assert page.evaluate("document.querySelector('#show-mend').checked")


def test_from_the_text_to_the_card_and_back(opened: Opened) -> None:
    page = opened("one", 390)
    page.locator(".mark", has_text="8,047 burglaries").click()
    card = page.locator(".card:target")
    assert card.get_by_role("heading", level=4).inner_text().endswith("“8,047 burglaries”")
    assert card.bounding_box()["y"] >= 0
    card.get_by_role("link", name="line 6").click()
    assert page.locator(".mark:target").inner_text().startswith("8,047")


def test_charts_are_read_out(opened: Opened) -> None:
    page = opened("one")
    charts = page.get_by_role("img")
    assert charts.count() == page.locator("svg").count() > 5
    order = page.get_by_role("img", name="no suspect identified (per cent), 2018/19: all 43 in order")
    assert order.count() >= 1
    told = order.first.evaluate(
        "one => document.getElementById(one.getAttribute('aria-labelledby').split(' ')[1]).textContent"
    )
    assert "Northamptonshire" in told
    assert "The article puts it third." in told


@pytest.mark.parametrize("width", [390, 1280])
def test_letters_of_charts_can_be_read(opened: Opened, width: int) -> None:
    page = opened("one", width)
    scale = "one => one.getBoundingClientRect().width / one.viewBox.baseVal.width"
    smallest = page.evaluate(f"Math.min(...[...document.querySelectorAll('.chart')].map({scale}))")
    assert 11.5 * smallest >= 9


def test_a_print_is_light_and_whole(opened: Opened) -> None:
    page = opened("several", 1280, "dark")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != "rgb(255, 255, 255)"
    page.emulate_media(media="print")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert not page.locator(".filters").is_visible()
    cut = page.evaluate(
        "[...document.querySelectorAll('.pane')].filter(one => one.scrollHeight > one.clientHeight + 1).length"
    )
    assert cut == 0
