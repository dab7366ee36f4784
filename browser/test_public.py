"""Published pages: for anyone, without cookies, in three languages, one of them from right to left, and on paper."""

import pytest
from playwright.sync_api import Browser, Page

from browser.conftest import SIZES, Site, overflows, shot, violations, watched


@pytest.fixture(scope="module")
def published(site: Site, assessed: str, chromium: Browser, ana) -> str:
    """Publish the first assessment in the browser; returns the public address."""
    page = chromium.new_context(storage_state=ana).new_page()
    page.goto(assessed + "a/1/publish/")
    page.check("#id_sure")
    page.get_by_role("button", name="Publish").click()
    page.wait_for_url("**/c/alder-bay-mi/")
    page.context.close()
    return f"{site.address}/p/alder-bay-mi/"


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_anyone_can_read_it(language: str, size: str, published: str, chromium: Browser) -> None:
    context = chromium.new_context(viewport=SIZES[size])
    for page in watched(context):
        page.goto(f"{published}?lang={language}")
        shot(page, f"public-{language}-{size}")
        assert violations(page) == []
        assert not overflows(page)
        assert page.get_attribute("html", "dir") == ("rtl" if language == "ar" else "ltr")
        assert context.cookies() == []


def test_it_prints(published: str, chromium: Browser) -> None:
    page: Page = chromium.new_context(viewport=SIZES["desk"]).new_page()
    page.goto(published)
    page.emulate_media(media="print")
    shot(page, "public-print")
    assert not page.is_visible("nav")


def test_the_whole_report_is_shown_under_its_own_policy(published: str, chromium: Browser) -> None:
    for page in watched(chromium.new_context(viewport=SIZES["desk"])):
        page.goto(published + "1/report/")
        shot(page, "public-report")
        assert page.locator("article, section").count() > 10


def test_the_doors_of_strangers(site: Site, published: str, chromium: Browser) -> None:
    for page in watched(chromium.new_context(viewport=SIZES["desk"])):
        page.goto(site.address + "/o/alder-bay/")
        assert "/sign-in/" in page.url
        shot(page, "sign-in")
        assert violations(page) == []
