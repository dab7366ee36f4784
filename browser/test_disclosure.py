"""The desk of disclosure in a browser: a demand on a desk, on a telephone, in Spanish, by keyboard, and by two people."""

import pytest
from playwright.sync_api import Browser, Page

from browser.conftest import SIZES, Site, overflows, shot, violations, watched

DESK = "/o/alder-bay/disclosure/"
PAGES = ["", "new/", "counsel/", "log/", "card/", "blank/", "figures/", "settings/", "outside/"]


@pytest.fixture(scope="module")
def demand(site: Site, chromium: Browser, ana) -> str:
    """Take a call in with the keyboard and the mouse; returns its address."""
    page = chromium.new_context(viewport=SIZES["desk"], storage_state=ana).new_page()
    page.goto(f"{site.address}{DESK}settings/")
    page.fill("#id_agency", "Alder Bay Records")
    page.fill("#id_state", "MI")
    page.fill("#id_counsel_telephone", "555-0100")
    page.get_by_role("button", name="Save").click()
    page.goto(f"{site.address}{DESK}new/")
    page.select_option("#id_channel", "telephone")
    page.select_option("#id_requester", "dhs")
    page.check("input[value=status]")
    page.check("input[value=release_date]")
    page.fill("#id_numbers", "AB-1004")
    page.get_by_role("button", name="Save").click()
    page.wait_for_url(f"**{DESK}*/")
    address = page.url
    page.goto(f"{address}do/classify/")
    page.select_option("#id_kind", "informal")
    page.select_option("#id_judicial", "no")
    page.select_option("#id_notice", "may")
    page.get_by_role("button", name="Save").click()
    page.wait_for_url(address)
    page.context.close()
    return address


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", PAGES)
def test_a_page_of_the_desk_is_whole_and_open_to_everybody(
    name: str, size: str, site: Site, chromium: Browser, ana, demand: str
) -> None:
    for page in watched(chromium.new_context(viewport=SIZES[size], storage_state=ana)):
        page.goto(f"{site.address}{DESK}{name}")
        shot(page, f"disclosure-{name.strip('/') or 'list'}-{size}")
        assert violations(page) == []
        assert not overflows(page)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    "tail",
    ["", "item/status/", "item/release_date/search/", "do/classify/", "hold/", "print/notice/", "print/referral/"],
)
def test_a_page_of_a_demand_is_whole_and_open_to_everybody(
    tail: str, size: str, demand: str, chromium: Browser, ana
) -> None:
    for page in watched(chromium.new_context(viewport=SIZES[size], storage_state=ana)):
        page.goto(demand + tail)
        shot(page, f"disclosure-demand-{tail.strip('/').replace('/', '-') or 'whole'}-{size}")
        assert violations(page) == []
        assert not overflows(page)


@pytest.mark.parametrize("tail", ["", "item/status/"])
def test_a_demand_speaks_spanish(tail: str, demand: str, desk: Page) -> None:
    desk.goto(f"{demand}{tail}?lang=es")
    shot(desk, f"disclosure-{tail.strip('/').replace('/', '-') or 'whole'}-es")
    assert desk.get_attribute("html", "lang") == "es"
    assert violations(desk) == []


def test_an_untrue_answer_is_refused_with_the_keyboard_alone_and_names_the_case(demand: str, desk: Page) -> None:
    desk.goto(f"{demand}item/status/")
    desk.focus("#id_answer")
    desk.keyboard.type("There is no")
    desk.keyboard.press("Tab")
    desk.keyboard.press("Enter")
    desk.wait_for_selector(".usa-error-message")
    assert "would be false" in desk.inner_text("main")
    assert "C-" in desk.inner_text("main")
    shot(desk, "disclosure-refused")
    assert violations(desk) == []


def test_two_people_on_one_demand(demand: str, chromium: Browser, ana) -> None:
    first, second = (chromium.new_context(storage_state=ana).new_page() for _ in range(2))
    for page in (first, second):
        page.goto(f"{demand}item/status/search/")
        page.locator("input[name=places]").first.check()
        page.select_option("#id_found", "none")
        page.fill("#id_words", "By the number.")
    first.get_by_role("button", name="Save").click()
    first.wait_for_url("**/item/status/")
    second.get_by_role("button", name="Save").click()
    second.wait_for_selector("[role=alert]")
    assert "changed this case" in second.inner_text("main")
    assert second.input_value("#id_words") == "By the number."
    shot(second, "disclosure-two-people")
    for page in (first, second):
        page.context.close()
