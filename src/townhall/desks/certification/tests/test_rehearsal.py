"""Invented requests load by the desk's own services, once, and show every part of a request's life."""

import pytest

from townhall.core.access.roles import Role
from townhall.core.cases.sealed import open_details
from townhall.desks.certification.models import Certification
from townhall.desks.certification.rehearsal import rehearse
from townhall.desks.certification.selectors import DESK, expiring
from townhall.desks.certification.states import TABLE

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def test_the_requests_are_loaded_once(as_role, town, now):
    by = as_role(Role.INTAKE, Role.DECIDER, Role.SUPERVISOR, Role.COUNSEL)
    assert rehearse(by, state="MI", now=now) == 16
    assert rehearse(by, state="MI", now=now) == 0
    assert set(Certification.objects.values_list("state", flat=True)) == set(TABLE.states)
    [asked] = Certification.objects.filter(state="denying")
    assert set(open_details(DESK, asked).doubts) == {"denial-case_closed"}
    assert {each.number[-4:] for each in expiring(town, now.date())} == {"0001", "0002"}
    assert Certification.objects.filter(urgent=True, form="u").exists()
