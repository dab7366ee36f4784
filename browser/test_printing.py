"""On paper: what is read and nothing that is pressed, whole, with where it came from; a letter stands alone."""

import pytest
from playwright.sync_api import Browser, Page

from browser.conftest import Site, overflows, shot, watched

A4 = {"width": 700, "height": 1000}
"""About the width of a sheet between its margins, in CSS pixels."""
TOWN = "/o/alder-bay/c/alder-bay-mi/"
PAGES = {
    "assessment": f"{TOWN}a/1/",
    "policy": f"{TOWN}a/1/p/community_policing/",
    "paper": f"{TOWN}papers/3/text/",
    "papers": f"{TOWN}papers/",
    "compare": f"{TOWN}compare/",
    "adoptions": f"{TOWN}adoption/",
    "overview": "/o/alder-bay/overview/",
    "keeping": "/o/alder-bay/keeping/",
    "agreements": f"{TOWN}agreements/",
    "custody-list": "/o/alder-bay/custody/",
    "custody-case": "/o/alder-bay/custody/1/",
    "custody-decision": "/o/alder-bay/custody/1/print/decision/",
    "custody-checklist": "/o/alder-bay/custody/1/print/checklist/",
    "certification-case": "/o/alder-bay/certification/1/",
    "certification-sheet": "/o/alder-bay/certification/1/sheet/",
    "disclosure-case": "/o/alder-bay/disclosure/1/",
    "disclosure-item": "/o/alder-bay/disclosure/1/item/service_use/",
}
LETTERS = {
    "custody": "/o/alder-bay/custody/1/print/notice/",
    "disclosure": "/o/alder-bay/disclosure/1/print/notice/",
}
PUBLIC = "/p/alder-bay/certification/"


def on_paper(page: Page, address: str, name: str) -> None:
    """Open a page as it is printed, and keep its picture and its sheets."""
    answer = page.goto(address)
    assert answer is not None
    assert answer.status == 200
    page.emulate_media(media="print")
    shot(page, f"print-{name}")
    assert page.pdf(format="A4").startswith(b"%PDF")


@pytest.mark.parametrize("name", PAGES)
def test_a_page_prints_what_is_read(name: str, site: Site, assessed: str, chromium: Browser, ana) -> None:
    for page in watched(chromium.new_context(viewport=A4, storage_state=ana)):
        on_paper(page, site.address + PAGES[name], name)
        assert page.locator("nav:visible, button:visible, input[type=submit]:visible, .usa-button:visible").count() == 0
        assert page.locator(".th-printed:visible").inner_text().endswith(PAGES[name])
        assert page.locator("h1:visible").count() == 1
        assert not overflows(page)
        cut = "e => getComputedStyle(e).overflowY !== 'visible' && !e.matches('.usa-sr-only') && e.scrollHeight > e.clientHeight + 1"
        assert page.evaluate(f"[...document.querySelectorAll('main *')].filter({cut}).map(e => e.className)") == []


def test_what_is_folded_on_the_screen_is_open_on_paper(site: Site, assessed: str, chromium: Browser, ana) -> None:
    for page in watched(chromium.new_context(viewport=A4, storage_state=ana)):
        page.set_content("<details><summary>more</summary><p>folded words</p></details>")
        page.add_style_tag(url=site.address + "/static/townhall/townhall.css")
        height = "document.querySelector('details').getBoundingClientRect().height"
        folded = page.evaluate(height)
        page.emulate_media(media="print")
        assert page.evaluate(height) > folded


@pytest.mark.parametrize("name", LETTERS)
@pytest.mark.parametrize("language", ["es", "ar"])
def test_a_letter_stands_alone(name: str, language: str, site: Site, chromium: Browser, ana) -> None:
    for page in watched(chromium.new_context(viewport=A4, storage_state=ana)):
        on_paper(page, f"{site.address}{LETTERS[name]}?in={language}", f"letter-{name}-{language}")
        assert page.locator("header:visible, footer:visible, nav:visible, .th-screen:visible").count() == 0
        assert page.get_attribute("article", "dir") == ("rtl" if language == "ar" else "ltr")
        assert not overflows(page)


@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_a_residents_page_prints(language: str, site: Site, chromium: Browser) -> None:
    for page in watched(chromium.new_context(viewport=A4)):
        on_paper(page, f"{site.address}{PUBLIC}?lang={language}", f"certification-{language}")
        assert page.locator("nav:visible").count() == 0
        assert PUBLIC in page.locator(".th-printed:visible").inner_text()
        assert not overflows(page)
