"""An adoption in the browser, from the gap to the verdict and the public page."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from browser.conftest import SIZES, Site, overflows, shot, violations, watched

TOWN = "/o/alder-bay/c/alder-bay-mi/"
POLICY = "legal_defense_fund"
PAGES = ["", "draft/", "stage/", "dates/", "texts/"]


def note(page: Page, address: str, stage: str, **told: str) -> None:
    page.goto(f"{address}stage/")
    page.select_option("#id_stage", stage)
    if "passed" in told:
        page.select_option("#id_passed", told.pop("passed"))
    for name, value in told.items():
        page.fill(f"#id_{name}", value)
    page.get_by_role("button", name="Keep", exact=True).click()
    page.wait_for_load_state()
    assert page.url == address


@pytest.fixture(scope="module")
def adopted(site: Site, assessed: str, chromium: Browser, ana) -> str:
    """Adopt a policy that is missing, all the way; returns the adoption's address."""
    page = chromium.new_context(viewport=SIZES["desk"], storage_state=ana).new_page()
    page.goto(f"{site.address}{TOWN}a/1/p/{POLICY}/")
    page.click("text=Start an adoption")
    page.get_by_role("button", name="Start, and see the draft").click()
    page.wait_for_url("**/draft/")
    address = page.url.removesuffix("draft/")
    with page.expect_download() as taken:
        page.click("text=Plain text (Markdown)")
    text = Path(taken.value.path()).read_text("utf-8")
    note(page, address, "drafted")
    note(page, address, "introduced", link="https://town.example/agenda")
    page.goto(f"{address}texts/")
    page.check("input[value=adopted]")
    page.set_input_files(
        "#id_file", {"name": "no-9.md", "mimeType": "text/markdown", "buffer": text.replace("shall", "may", 1).encode()}
    )
    page.get_by_role("button", name="Attach a text").click()
    page.wait_for_load_state()
    note(page, address, "voted", passed="yes", ayes="5", nays="2")
    note(page, address, "in_force")
    page.get_by_role("button", name="Show it to everybody").click()
    page.wait_for_load_state()
    page.context.close()
    return address


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", PAGES)
def test_a_page_of_an_adoption_is_whole_and_open_to_everybody(
    name: str, size: str, adopted: str, chromium: Browser, ana
) -> None:
    for page in watched(chromium.new_context(viewport=SIZES[size], storage_state=ana)):
        page.goto(adopted + name)
        shot(page, f"adoption-{name.strip('/') or 'whole'}-{size}")
        assert violations(page) == []
        assert not overflows(page)


def test_the_verdict_follows_and_the_change_is_told(adopted: str, site: Site, desk: Page) -> None:
    desk.goto(f"{site.address}{TOWN}")
    desk.get_by_role("link", name=re.compile("^Number 2,")).wait_for(timeout=60_000)
    desk.goto(f"{site.address}{TOWN}a/2/p/{POLICY}/")
    assert "Adopted" in desk.inner_text(".th-verdict")
    desk.goto(f"{adopted}texts/")
    assert "Changed:" in desk.inner_text("main")


@pytest.mark.parametrize("language", ["en", "es"])
def test_anyone_can_see_how_far_it_is(language: str, adopted: str, site: Site, chromium: Browser) -> None:
    context = chromium.new_context(viewport=SIZES["telephone"])
    for page in watched(context):
        page.goto(f"{site.address}/p/alder-bay-mi/adoption/?lang={language}")
        shot(page, f"progress-{language}")
        assert violations(page) == []
        assert not overflows(page)
        assert context.cookies() == []
