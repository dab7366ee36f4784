"""The custody desk on its first day: the sergeant by keyboard alone, on a telephone, in Spanish, and on paper."""

import re

import pytest
from playwright.sync_api import Browser, Page

from browser.conftest import SIZES, Site, overflows, shot, violations, watched

DESK = "/o/alder-bay/custody/"
PAGES = ["", "new/", "shift/", "counsel/", "visits/", "card/", "blank/", "figures/", "settings/", "import/"]
SHEETS = ["notice", "consent", "answer", "referral", "decision", "checklist"]


@pytest.fixture(scope="module")
def running(site: Site, chromium: Browser, ana) -> str:
    """The address of the case whose release is overdue."""
    page = chromium.new_context(viewport=SIZES["desk"], storage_state=ana).new_page()
    page.goto(f"{site.address}{DESK}shift/")
    address = page.get_by_role("row").filter(has_text=re.compile("minutes too long")).first.get_by_role("link").first
    found = site.address + str(address.get_attribute("href"))
    page.context.close()
    return found


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", PAGES)
def test_a_page_of_the_desk_is_whole_and_open_to_everybody(
    name: str, size: str, site: Site, chromium: Browser, ana
) -> None:
    for page in watched(chromium.new_context(viewport=SIZES[size], storage_state=ana)):
        page.goto(f"{site.address}{DESK}{name}")
        shot(page, f"custody-{name.strip('/') or 'list'}-{size}")
        assert violations(page) == []
        assert not overflows(page)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    "tail", ["", "element/hold/", "clock/released/", "do/log/", *(f"print/{each}/" for each in SHEETS)]
)
def test_a_page_of_a_case_is_whole_and_open_to_everybody(
    tail: str, size: str, running: str, chromium: Browser, ana
) -> None:
    for page in watched(chromium.new_context(viewport=SIZES[size], storage_state=ana)):
        page.goto(running + tail)
        shot(page, f"custody-case-{tail.strip('/').replace('/', '-') or 'whole'}-{size}")
        assert violations(page) == []
        assert not overflows(page)


def test_first_on_the_screen_are_the_clock_and_counsels_number(running: str, chromium: Browser, ana) -> None:
    for page in watched(chromium.new_context(viewport=SIZES["telephone"], storage_state=ana)):
        page.goto(running)
        for name in ("#clock", "#counsel"):
            box = page.locator(name).bounding_box()
            assert box
            assert box["y"] < SIZES["telephone"]["height"] * 1.2
        assert page.locator("#clock").bounding_box()["y"] < SIZES["telephone"]["height"]


def test_a_request_is_taken_in_and_decided_with_the_keyboard_alone(site: Site, desk: Page) -> None:
    desk.goto(f"{site.address}{DESK}new/")
    desk.focus("#id_channel")
    desk.keyboard.type("Tel")
    _tab_to(desk, "id_booking")
    desk.keyboard.type("AB-2001")
    _tab_to(desk, "id_asks_0")
    desk.keyboard.press("Space")
    desk.locator("#id_words").focus()
    desk.keyboard.type("Invented.")
    _tab_to_button(desk)
    desk.keyboard.press("Enter")
    desk.wait_for_url(re.compile(r"/custody/\d+/$"))
    case = desk.url
    _follow(desk, "Hold somebody past release")
    _tab_to(desk, "id_decision")
    desk.keyboard.type("Decl")
    _tab_to_button(desk)
    desk.keyboard.press("Enter")
    desk.wait_for_url(case)
    assert "Decline" in desk.inner_text("table")
    _follow(desk, "Release is due")
    _tab_to(desk, "id_reason")
    desk.keyboard.type("Bond")
    _tab_to_button(desk)
    desk.keyboard.press("Enter")
    desk.wait_for_url(case)
    assert "Bond posted" in desk.inner_text(".th-first")


def _tab_to(page: Page, ident: str) -> None:
    for _ in range(60):
        if page.evaluate("document.activeElement.id") == ident:
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"#{ident} cannot be reached with the keyboard")


def _tab_to_button(page: Page) -> None:
    for _ in range(60):
        if page.evaluate("document.activeElement.matches('main button.usa-button[type=submit]')"):
            return
        page.keyboard.press("Tab")
    raise AssertionError("the button cannot be reached with the keyboard")


def _follow(page: Page, words: str) -> None:
    page.wait_for_load_state()
    page.evaluate("document.activeElement.blur()")
    for _ in range(80):
        page.keyboard.press("Tab")
        if (
            page.evaluate("document.activeElement.tagName === 'A' && document.activeElement.textContent.trim()")
            == words
        ):
            before = page.url
            page.keyboard.press("Enter")
            page.wait_for_function("before => location.href !== before", arg=before)
            return
    raise AssertionError(f"the link “{words}” cannot be reached with the keyboard")


@pytest.mark.parametrize("tail", ["", "element/hold/"])
def test_the_desk_speaks_spanish_on_a_telephone(tail: str, running: str, chromium: Browser, ana) -> None:
    for page in watched(chromium.new_context(viewport=SIZES["telephone"], storage_state=ana)):
        page.goto(f"{running}{tail}?lang=es")
        shot(page, f"custody-case-{tail.strip('/').replace('/', '-') or 'whole'}-es")
        assert page.locator("html").get_attribute("lang") == "es"
        assert violations(page) == []
        assert not overflows(page)


def test_the_notice_is_arabic_from_right_to_left_within_an_english_page(running: str, chromium: Browser, ana) -> None:
    for page in watched(chromium.new_context(viewport=SIZES["desk"], storage_state=ana)):
        page.goto(f"{running}print/notice/?in=ar")
        shot(page, "custody-notice-ar")
        assert page.locator("article").get_attribute("dir") == "rtl"
        assert violations(page) == []


def test_the_form_on_paper_prints_without_menus(site: Site, chromium: Browser, ana) -> None:
    for page in watched(chromium.new_context(viewport=SIZES["desk"], storage_state=ana)):
        page.goto(f"{site.address}{DESK}blank/")
        page.emulate_media(media="print")
        shot(page, "custody-blank-print")
        assert not page.locator(".usa-breadcrumb").is_visible()
        assert not page.locator("header nav").is_visible()
        assert page.locator(".th-write").count() > 15
        assert page.pdf(format="Letter").startswith(b"%PDF")
