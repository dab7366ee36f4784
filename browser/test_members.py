"""The members' pages, on a desk and on a telephone, in two languages, with and without scripts, and two people at once."""

import pytest
from playwright.sync_api import Browser, Page

from browser.conftest import SIZES, Site, overflows, shot, violations, watched

PAGES = {
    "organisation": "/o/alder-bay/",
    "members": "/o/alder-bay/members/",
    "new-community": "/o/alder-bay/new/",
    "community": "/o/alder-bay/c/alder-bay-mi/",
    "papers": "/o/alder-bay/c/alder-bay-mi/papers/",
    "paper": "/o/alder-bay/c/alder-bay-mi/papers/3/",
    "paper-text": "/o/alder-bay/c/alder-bay-mi/papers/3/text/",
    "answers": "/o/alder-bay/c/alder-bay-mi/answers/",
    "assessment": "/o/alder-bay/c/alder-bay-mi/a/1/",
    "policy": "/o/alder-bay/c/alder-bay-mi/a/1/p/no_detainer_holds/",
    "compare": "/o/alder-bay/c/alder-bay-mi/compare/",
    "overview": "/o/alder-bay/overview/",
    "publish": "/o/alder-bay/c/alder-bay-mi/a/1/publish/",
    "adoptions": "/o/alder-bay/c/alder-bay-mi/adoption/",
    "adoption-start": "/o/alder-bay/c/alder-bay-mi/a/1/p/legal_defense_fund/adopt/",
    "account": "/account/",
}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_whole_and_open_to_everybody(
    name: str, size: str, site: Site, assessed: str, chromium: Browser, ana
) -> None:
    context = chromium.new_context(viewport=SIZES[size], storage_state=ana)
    for page in watched(context):
        page.goto(site.address + PAGES[name])
        shot(page, f"{name}-{size}")
        assert violations(page) == []
        assert not overflows(page)


@pytest.mark.parametrize("name", ["community", "papers", "policy"])
def test_a_page_speaks_spanish(name: str, site: Site, assessed: str, desk: Page) -> None:
    desk.goto(site.address + PAGES[name] + "?lang=es")
    shot(desk, f"{name}-es")
    assert desk.get_attribute("html", "lang") == "es"
    assert violations(desk) == []


def test_a_finding_is_reached_and_left_with_the_keyboard(site: Site, assessed: str, desk: Page) -> None:
    desk.goto(site.address + PAGES["policy"])
    desk.focus(".th-findings a")
    desk.keyboard.press("Enter")
    desk.wait_for_url("**/f/**")
    shot(desk, "finding-desk")
    assert violations(desk) == []
    here = desk.url
    desk.keyboard.press("n")
    desk.wait_for_url(lambda url: url != here)
    desk.keyboard.press("p")
    desk.wait_for_url(here)


def test_the_passage_is_boxed_on_the_page_of_the_paper(site: Site, assessed: str, desk: Page) -> None:
    desk.goto(site.address + PAGES["policy"])
    desk.click(".th-findings a")
    desk.wait_for_selector(".th-box")
    assert desk.locator(".th-box").count() >= 3
    desk.click("text=Show as text")
    assert desk.inner_text("mark#passage").split() == desk.inner_text(".th-quote").split()


def test_two_people_on_one_finding(site: Site, assessed: str, chromium: Browser, ana) -> None:
    first, second = (chromium.new_context(storage_state=ana).new_page() for _ in range(2))
    first.goto(site.address + "/o/alder-bay/c/alder-bay-mi/a/1/p/municipal_id/")
    first.click(".th-findings a")
    second.goto(first.url)
    for page, kind, reason in (
        (first, "accept", "The first agrees."),
        (second, "reject", "The second typed for long."),
    ):
        page.check(f"input[value={kind}]")
        page.fill("#id_reason", reason)
        page.get_by_role("button", name="Keep this decision").click()
        page.wait_for_load_state()
    assert "decided while you were reading" in second.inner_text("main")
    assert second.input_value("#id_reason") == "The second typed for long."
    shot(second, "somebody-was-first")
    second.get_by_role("button", name="Keep this decision").click()
    second.wait_for_load_state()
    assert "The first agrees." in second.inner_text("main")


def test_it_works_without_scripts(site: Site, assessed: str, chromium: Browser, ana) -> None:
    context = chromium.new_context(storage_state=ana, java_script_enabled=False)
    page = context.new_page()
    page.goto(site.address + PAGES["community"])
    page.click("text=Start an assessment")
    assert page.locator("#jobs, .th-glance").count() >= 1
    page.goto(site.address + PAGES["papers"])
    page.set_input_files(
        "#id_files", {"name": "note.txt", "mimeType": "text/plain", "buffer": b"Officers shall not ask about status."}
    )
    page.click("text=Add them")
    page.wait_for_load_state()
    assert page.url.endswith("/papers/")
    context.close()


def test_wrong_input_is_told_and_kept(site: Site, assessed: str, desk: Page) -> None:
    desk.goto(site.address + PAGES["new-community"])
    desk.fill("#id_name", "Cedar Point")
    desk.fill("#id_state", "MI")
    desk.fill("#id_geoid", "none")
    desk.get_by_role("button", name="Add it").click()
    desk.wait_for_load_state()
    assert desk.input_value("#id_name") == "Cedar Point"
    assert desk.locator("[role=alert]").count() == 1
    shot(desk, "wrong-input")
    assert violations(desk) == []
