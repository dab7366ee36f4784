"""The guide's own references, against a second, independent copy of what it prints."""

import re
from pathlib import Path

from latchstring.catalogue import ReferenceKind, ReferenceStatus, load_catalogue

PRINTED = Path(__file__).with_name("printed_addresses.txt")


def addresses() -> list[str]:
    catalogue = load_catalogue()
    rows = [(policy.outline, row.address) for policy in catalogue.policies for row in policy.references]
    rows += [("all", row.address) for row in catalogue.references]
    return [f"{outline} {address}" for outline, address in rows if address]


def test_every_address_that_the_guide_prints_stands_under_its_policy_and_no_other_does():
    assert sorted(addresses()) == sorted(PRINTED.read_text("utf-8").splitlines())


def test_the_second_copy_of_the_addresses_is_what_the_guide_prints(shared):
    printed = (shared / "GUIDE.md").read_text("utf-8").replace("\\", "")
    found = re.findall(r"<(http[^>]+)>|\[([^\]]*)\]\([^)]*\)", printed)
    assert sorted(one or other for one, other in found) == sorted(
        line.split(" ", 1)[1] for line in PRINTED.read_text("utf-8").splitlines()
    )


def test_philadelphias_order_is_told_to_be_of_2014():
    row = next(row for row in load_catalogue().by_outline("II.C").references if "1-14" in row.title)
    assert "April 2014" in row.note.en
    assert "abril de 2014" in row.note.es


def test_the_executive_order_of_part_v_is_superseded():
    order = [row for row in load_catalogue().by_outline("V").references if "executive order" in row.title]
    assert [row.status for row in order] == [ReferenceStatus.SUPERSEDED]


def test_nothing_is_called_live_or_verified_that_nobody_has_opened():
    for policy in load_catalogue().policies:
        for row in policy.references:
            assert not row.verified
            assert row.status is not ReferenceStatus.LIVE


def test_a_mail_address_and_a_bare_web_address_become_links():
    links = {row.link for policy in load_catalogue().policies for row in policy.references}
    assert "mailto:csauve@michiganimmigrant.org" in links
    assert "http://www.sfgov.org/oceia" in links


def test_the_contact_for_designing_cards_stands_under_municipal_id():
    kinds = [row.kind for row in load_catalogue().policy("municipal_id").references]
    assert ReferenceKind.CONTACT in kinds
