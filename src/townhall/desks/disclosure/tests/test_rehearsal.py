"""Invented demands load by the desk's own services, once, and show every part of a demand's life."""

import pytest

from townhall.core.access.roles import Role
from townhall.desks.disclosure.models import Demand
from townhall.desks.disclosure.rehearsal import rehearse

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def test_the_demands_are_loaded_once(member, town, now):
    by = member(Role.INTAKE, Role.DECIDER, Role.SUPERVISOR, Role.COUNSEL)
    assert rehearse(by, place="", state="MI", now=now) == 9
    assert rehearse(by, place="", state="MI", now=now) == 0
    states = set(Demand.objects.values_list("state", flat=True))
    assert states == {"received", "classified", "counsel_review", "decided", "answered", "closed"}
    assert Demand.objects.filter(items__decision="no_records", state="closed").exists()
    assert Demand.objects.filter(holds__isnull=False).exists()
