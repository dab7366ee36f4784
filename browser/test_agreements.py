"""The register of agreements in the browser: entering one, the federal list beside it, the letter, the public page."""

import pytest
from playwright.sync_api import Browser, Page

from browser.conftest import SIZES, Site, overflows, shot, violations, watched

TOWN = "/o/alder-bay/c/alder-bay-mi/agreements/"
LIST = """STATE,LAW ENFORCEMENT AGENCY,TYPE,COUNTY,SUPPORT TYPE,SIGNED
MICHIGAN,Alder Bay Police Department*,Municipality,Alder County,Task Force Model,3/26/2025
MICHIGAN,Alder Bay Sheriff's Office,,,Warrant Service Officer,13/45/2025
OHIO,Alder Bay Police Department,Municipality,,Task Force Model,3/26/2025
"""
PAGES = {
    "register": "",
    "new": "new/",
    "one": "1/",
    "change": "1/change/",
    "notice": "1/do/give_notice/",
    "papers": "1/papers/",
    "letter": "1/letter/ends/",
    "beside": "federal-list/",
    "agencies": "agencies/",
}


@pytest.fixture(scope="module")
def kept(site: Site, assessed: str, chromium: Browser, ana) -> str:
    """Enter an agreement with the keyboard alone, bring a list, and publish; returns the register's address."""
    page = chromium.new_context(viewport=SIZES["desk"], storage_state=ana).new_page()
    address = f"{site.address}{TOWN}"
    page.goto(f"{address}new/")
    page.focus("#id_name")
    for words in ("Task force memorandum", "287(g) Task", "in force"):
        page.keyboard.type(words)
        page.keyboard.press("Tab")
    page.fill("#id_on", "2025-03-26")
    page.fill("#id_agency", "Alder Bay Police Department")
    page.select_option("#id_body", "police")
    page.fill("#id_federal", "U.S. Immigration and Customs Enforcement")
    page.fill("#id_officers", "3")
    page.fill("#id_roles", "Two patrol officers, one detective")
    page.fill("#id_signed_on", "2025-03-26")
    page.fill("#id_ends_on", "2027-03-28")
    page.fill("#id_notice_days", "30")
    page.select_option("#id_renewal", "automatic")
    page.select_option("#id_vote_body", "council")
    page.fill("#id_voted_on", "2025-03-11")
    page.select_option("#id_vote_passed", "yes")
    page.fill("#id_ayes", "4")
    page.fill("#id_nays", "3")
    page.focus("#id_is_public")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/agreements/1/")
    page.goto(f"{site.address}/o/alder-bay/federal-lists/")
    page.set_input_files("#id_file", {"name": "list.csv", "mimeType": "text/csv", "buffer": LIST.encode()})
    page.get_by_role("button", name="Bring a list").click()
    for _ in range(60):
        if page.locator("text=What was not plain").count():
            break
        page.wait_for_timeout(500)
        page.reload()
    page.goto(address)
    page.get_by_role("button", name="Show it to everybody").click()
    page.wait_for_load_state()
    page.context.close()
    return address


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", PAGES)
def test_a_page_of_the_register_is_whole_and_open_to_everybody(
    name: str, size: str, kept: str, chromium: Browser, ana
) -> None:
    for page in watched(chromium.new_context(viewport=SIZES[size], storage_state=ana)):
        page.goto(kept + PAGES[name])
        shot(page, f"agreements-{name}-{size}")
        assert violations(page) == []
        assert not overflows(page)


def test_the_list_is_accounted_for_and_the_open_row_is_decided(kept: str, site: Site, desk: Page) -> None:
    desk.goto(f"{site.address}/o/alder-bay/federal-lists/1/")
    shot(desk, "agreements-list-desk")
    assert violations(desk) == []
    assert "is no day" in desk.inner_text("main")
    desk.goto(f"{kept}federal-list/")
    assert "For a person to decide: 1" in desk.inner_text("main")
    desk.locator("li", has_text="Alder Bay Sheriff's Office").get_by_role("link").click()
    desk.wait_for_load_state()
    shot(desk, "agreements-decide-desk")
    assert violations(desk) == []
    desk.check("input[value=no]")
    desk.fill("#id_reason", "The city has no sheriff.")
    desk.get_by_role("button", name="Keep", exact=True).click()
    desk.wait_for_url("**/federal-list/")
    assert "The city has no sheriff." in desk.inner_text("main")


def test_in_spanish_a_page_speaks_spanish(kept: str, desk: Page) -> None:
    desk.goto(f"{kept}1/?lang=es")
    shot(desk, "agreements-one-es")
    assert "en vigor" in desk.inner_text("main").lower()
    assert violations(desk) == []


@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_anyone_can_see_what_is_in_force(language: str, kept: str, site: Site, chromium: Browser) -> None:
    context = chromium.new_context(viewport=SIZES["telephone"])
    for page in watched(context):
        page.goto(f"{site.address}/p/alder-bay-mi/agreements/?lang={language}")
        shot(page, f"agreements-public-{language}")
        assert violations(page) == []
        assert not overflows(page)
        assert context.cookies() == []
