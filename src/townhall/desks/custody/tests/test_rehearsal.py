"""The first day loads by the desk's own services, once, and holds what a first look should meet."""

import pytest

from townhall.core.access.roles import Role
from townhall.desks.custody.models import CustodyCase, Element
from townhall.desks.custody.rehearsal import rehearse
from townhall.desks.custody.rules import elements
from townhall.desks.custody.states import TABLE

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def test_the_first_day_is_loaded_once(member, town, now):
    by = member(Role.INTAKE, Role.DECIDER, Role.SUPERVISOR, Role.COUNSEL)
    assert rehearse(by, place="", state="MI", now=now) == 24
    assert rehearse(by, place="", state="MI", now=now) == 0
    assert set(CustodyCase.objects.values_list("state", flat=True)) == set(TABLE.states)
    assert set(elements()) - set(Element.objects.values_list("kind", flat=True)) == {"interpreter"}
