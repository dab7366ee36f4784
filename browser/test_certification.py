"""Victim certification in the browser: a first request by keyboard, every page on a desk and a telephone, and the public page."""

import re

import pytest
from playwright.sync_api import Browser, Page

from browser.conftest import SIZES, Site, overflows, shot, violations, watched

HOME = "/o/alder-bay/certification/"
PAGES = ["", "new/", "signers/", "practice/", "card/", "blank/", "figures/2026/"]
NARRATIVE = "On 4 May 2026 officers answered a call to Mill Street. The victim had a swollen eye and a cut on the lip."


def keep(page: Page) -> None:
    """Send the form."""
    page.get_by_role("button", name="Save", exact=True).click()
    page.wait_for_load_state()


def step(page: Page, address: str, name: str, **told: str) -> None:
    """Make a move from the page of the request."""
    page.goto(address)
    page.get_by_role("link", name=name, exact=True).click()
    for field, value in told.items():
        page.fill(f"#id_{field}", value)
    keep(page)
    assert page.url == address


@pytest.fixture(scope="module")
def office(site: Site, ana, chromium: Browser) -> Browser:
    """Say how it is done and who may sign; the first administrator has every role."""
    page = chromium.new_context(viewport=SIZES["desk"], storage_state=ana).new_page()
    page.goto(f"{site.address}{HOME}practice/")
    page.fill("#id_agency", "Alder Bay Police Department")
    page.fill("#id_state", "MI")
    page.fill("#id_head", "Ada Ruiz, Chief of Police")
    page.fill("#id_contact", "Records desk, 12 Mill Street. Monday to Friday, 8 to 5.\nTelephone 555-0100")
    page.fill("#id_interpreters", "We have interpreters for Spanish and Arabic.")
    page.check("#id_is_public")
    keep(page)
    page.goto(f"{site.address}{HOME}signers/")
    page.fill("#id_name", "Ada Ruiz")
    page.fill("#id_title", "Chief of Police")
    page.select_option("#id_office", "head")
    page.fill("#id_starts", "2024-01-01")
    keep(page)
    page.context.close()
    return chromium


@pytest.fixture(scope="module")
def asked(site: Site, office: Browser, ana) -> str:
    """Take the first request in, with the keyboard alone; returns its address."""
    page = office.new_context(viewport=SIZES["desk"], storage_state=ana).new_page()
    page.goto(f"{site.address}{HOME}new/")
    page.focus("#id_victim_name")
    page.keyboard.type("Maria Invented Rios")
    for _ in range(2):
        page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "id_requester"
    page.focus("#id_contact")
    page.keyboard.type("a friend, after six")
    page.focus("#id_never")
    page.keyboard.type("The telephone at home")
    page.focus("#id_channel")
    page.keyboard.type("Safe tel")
    page.focus("#id_report_number")
    page.keyboard.type("26-04417")
    page.focus("#id_incident")
    page.keyboard.type("Her husband hit her with a bottle: felonious assault")
    page.focus("#id_report_number")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/certification/\d+/$"))
    address = page.url
    page.context.close()
    return address


@pytest.fixture(scope="module")
def reviewed(asked: str, office: Browser, ana) -> str:
    """Bring the request into review with every question answered."""
    page = office.new_context(viewport=SIZES["desk"], storage_state=ana).new_page()
    step(page, asked, "Acknowledge")
    step(page, asked, "Record found here", words="Records room, second shelf")
    page.goto(f"{asked}do/review/")
    for name in ("detected", "listed", "victim", "information"):
        page.check(f"input[name=q_{name}][value=yes]")
    page.check("input[name=q_refused][value=no]")
    page.check("input[name=activity][value=felonious_assault]")
    keep(page)
    page.context.close()
    return asked


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", PAGES)
def test_a_page_of_the_desk_is_whole_and_open_to_everybody(
    name: str, size: str, site: Site, reviewed: str, office: Browser, ana
) -> None:
    for page in watched(office.new_context(viewport=SIZES[size], storage_state=ana)):
        page.goto(f"{site.address}{HOME}{name}")
        shot(page, f"certification-{name.strip('/').replace('/', '-') or 'list'}-{size}")
        assert violations(page) == []
        assert not overflows(page)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", ["", "do/review/", "do/deny/", "sheet/", "checklist/", "letter/acknowledgment/"])
def test_a_page_of_a_request_is_whole_and_open_to_everybody(
    name: str, size: str, reviewed: str, office: Browser, ana
) -> None:
    for page in watched(office.new_context(viewport=SIZES[size], storage_state=ana)):
        page.goto(reviewed + name)
        shot(page, f"certification-request-{name.strip('/').replace('/', '-') or 'whole'}-{size}")
        assert violations(page) == []
        assert not overflows(page)


def test_it_speaks_spanish(reviewed: str, office: Browser, ana) -> None:
    for page in watched(office.new_context(viewport=SIZES["telephone"], storage_state=ana)):
        for name in ("", "do/deny/"):
            page.goto(f"{reviewed}{name}?lang=es")
            shot(page, f"certification-es-{name.strip('/').replace('/', '-') or 'whole'}")
            assert violations(page) == []
            assert not overflows(page)


def test_a_denial_asks_about_words_and_keeps_what_was_typed(reviewed: str, office: Browser, ana) -> None:
    for page in watched(office.new_context(viewport=SIZES["desk"], storage_state=ana)):
        page.goto(f"{reviewed}do/deny/")
        page.select_option("#id_ground", "case_closed")
        page.fill("#id_words", "The case is closed and nobody was arrested.")
        keep(page)
        shot(page, "certification-forbidden")
        assert "8 CFR 214.14(a)(5)" in page.inner_text("main")
        assert page.input_value("#id_words") == "The case is closed and nobody was arrested."
        assert page.is_visible("[name='doubt_denial-case_closed']")
        assert violations(page) == []


def test_from_review_to_the_signed_form(reviewed: str, office: Browser, ana) -> None:
    for page in watched(office.new_context(viewport=SIZES["desk"], storage_state=ana)):
        step(page, reviewed, "Draft the form", edition="01/20/25", narrative=NARRATIVE)
        step(page, reviewed, "Give it to the signer")
        page.goto(f"{reviewed}do/sign/")
        page.select_option("#id_official", index=1)
        page.fill("#id_signed_on", page.input_value("#id_at")[:10])
        page.check("#id_by_hand")
        keep(page)
        step(page, reviewed, "Hand over the original", words="At the counter, to the victim")
        shot(page, "certification-handed-over")
        assert "Last day on which it should reach USCIS" in page.inner_text("main")
        assert violations(page) == []
        page.goto(f"{reviewed}letter/returned/")
        shot(page, "certification-letter-returned")
        assert violations(page) == []


@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_the_public_page_is_readable_on_a_telephone(language: str, site: Site, office: Browser) -> None:
    for page in watched(office.new_context(viewport=SIZES["telephone"])):
        page.goto(f"{site.address}/p/alder-bay/certification/?lang={language}")
        shot(page, f"certification-public-{language}")
        assert page.get_attribute("html", "dir") == ("rtl" if language == "ar" else "ltr")
        assert violations(page) == []
        assert not overflows(page)
        assert page.context.cookies() == []
