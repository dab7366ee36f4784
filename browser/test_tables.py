"""A table is taken in as its clerk would: a file from Excel with a wrong row, tried, looked at, taken in; twice it brings nothing."""

import datetime

import pytest
from playwright.sync_api import Browser

from browser.conftest import SIZES, Site, overflows, shot, violations, watched

DAY = (datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=3)).strftime("%m/%d/%Y")
TABLES = {
    "certification/": (
        "form;received_at;victim_name;requester;language;channel;contact;incident\r\n"
        f"u;{DAY} 9:15 AM;Zoé Peña (invented);victim;Español;telephone;555-0143 after six;Threats\r\n"
        f"u;{DAY} 9:15 AM;Yan (invented);victim;en;carrier pigeon;;Threats\r\n"
    ),
    "disclosure/": (
        "received_at;channel;requester;asks;subject;numbers\r\n"
        f"{DAY} 8:05;email;dhs;status, release_date;P. Person (invented);B 12-77\r\n"
        f"{DAY} 8:05;email;dhs;\"status;release_date\";P. Peña (invented);B 12-79\r\n"
    ),
}  # fmt: skip


@pytest.mark.parametrize("desk", TABLES)
@pytest.mark.parametrize("size", SIZES)
def test_a_table_from_excel(site: Site, chromium: Browser, ana, desk: str, size: str) -> None:
    for page in watched(chromium.new_context(viewport=SIZES[size], storage_state=ana)):
        page.goto(f"{site.address}/o/alder-bay/{desk}")
        page.get_by_role("link", name="Take in a table").click()
        assert not overflows(page)
        assert not violations(page)
        content = TABLES[desk] if size == "desk" else TABLES[desk].replace("Zoé", "Inés").replace("12-79", "12-80")
        page.set_input_files("#id_file", {"name": "x.csv", "mimeType": "text/csv", "buffer": content.encode("cp1252")})
        page.get_by_role("button", name="Try it").click()
        page.get_by_role("heading", name="One row would be taken in").wait_for()
        shot(page, f"table-{desk[:-1]}-{size}-tried")
        assert not overflows(page)
        assert not violations(page)
        page.get_by_role("button", name="Take in one row").click()
        page.get_by_role("heading", name="One row was taken in").wait_for()
        shot(page, f"table-{desk[:-1]}-{size}-done")
        page.set_input_files("#id_file", {"name": "x.csv", "mimeType": "text/csv", "buffer": content.encode("cp1252")})
        page.get_by_role("button", name="Try it").click()
        page.get_by_role("heading", name="No row would be taken in").wait_for()
        shot(page, f"table-{desk[:-1]}-{size}-again")
