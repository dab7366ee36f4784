"""Over all desks, roles and moves: the form of a move is shown to whoever may make it, and to nobody else."""

import importlib
import re

import pytest
from django.apps import apps
from django.urls import reverse

from townhall.cli.rehearse import first_day
from townhall.core.access.roles import SEES_CASES, Role
from townhall.core.cases.desk import Desk

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
LINK = re.compile(r'<a [^>]*href="(/o/[^"?#]*)')


def desks() -> list[Desk]:
    found = [
        importlib.import_module(f"{app.name}.selectors") for app in apps.get_app_configs() if ".desks." in app.name
    ]
    return [each.DESK for each in found if hasattr(each, "DESK")]


@pytest.fixture
def members(town, now, person_with, signed_in):
    """A signed-in member of every role that sees cases, in a town that had a first day."""
    first_day(town, "alder-bay", now)
    return {role: signed_in(person_with(town, role)) for role in sorted(SEES_CASES)}


def one_of_each_state(desk: Desk) -> list:
    by_state = {case.state: case for case in desk.cases._default_manager.all()}
    return list(by_state.values())


def has_form(client, address: str) -> bool:
    answer = client.get(address)
    assert answer.status_code == 200
    return 'name="seen"' in answer.content.decode()


def test_whoever_may_make_a_move_and_nobody_else_sees_its_form(members):
    for desk in desks():
        case = one_of_each_state(desk)[0]
        for move in desk.table.moves:
            address = reverse(f"{desk.name}:move", args=["alder-bay", case.pk, move.name])
            seeing = {role for role, client in members.items() if has_form(client, address)}
            assert seeing == move.who, f"{desk.name}: {move.name}"
            for role in set(members) - move.who:
                assert "Only for" in members[role].get(address).content.decode()
                assert members[role].post(address, {}).status_code == 403, f"{desk.name}: {move.name} sent by {role}"


def test_a_case_offers_what_one_may_do_and_names_who_may_do_the_rest(members):
    for desk in desks():
        for case in one_of_each_state(desk):
            for role, client in members.items():
                page = client.get(reverse(f"{desk.name}:case", args=["alder-bay", case.pk])).content.decode()
                offered = {href for href in LINK.findall(page) if f"/{case.pk}/do/" in href}
                lawful = desk.table.moves_from(case.state)
                own = {each.name for each in lawful if role in each.who}
                assert {href.rstrip("/").rpartition("/")[2] for href in offered} <= own
                assert page.count("Only for") == len(lawful) - len(own), f"{desk.name} {case.state} {role}"


@pytest.mark.parametrize("role", sorted(SEES_CASES | {Role.AUDITOR, Role.READER, Role.LIAISON}))
def test_no_page_of_a_desk_offers_a_door_that_is_shut(role, town, now, person_with, signed_in):
    first_day(town, "alder-bay", now)
    client = signed_in(person_with(town, role))
    waiting, seen = ["/o/alder-bay/"], set()
    if role in SEES_CASES:
        waiting += [reverse(f"{desk.name}:cases", args=["alder-bay"]) for desk in desks()]
    while waiting:
        address = waiting.pop()
        if address in seen or re.sub(r"\d+", "1", address) in seen:
            continue
        seen |= {address, re.sub(r"\d+", "1", address)}
        answer = client.get(address)
        assert answer.status_code in (200, 302, 409), f"{role} is led to {address}: {answer.status_code}"
        if answer["Content-Type"].startswith("text/html"):
            waiting += LINK.findall(answer.content.decode())
