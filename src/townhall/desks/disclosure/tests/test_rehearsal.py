"""Invented demands load by the desk's own services, once, and show every part of a demand's life."""

import pytest

from townhall.core.access.roles import Role
from townhall.core.cases.services import CannotMove
from townhall.desks.disclosure.models import Answer, Demand
from townhall.desks.disclosure.rehearsal import rehearse
from townhall.desks.disclosure.services import decide
from townhall.desks.disclosure.states import TABLE

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def test_the_demands_are_loaded_once(member, town, now):
    by = member(Role.INTAKE, Role.DECIDER, Role.SUPERVISOR, Role.COUNSEL)
    assert rehearse(by, place="", state="MI", now=now) == 11
    assert rehearse(by, place="", state="MI", now=now) == 0
    assert set(Demand.objects.values_list("state", flat=True)) == set(TABLE.states)
    assert Demand.objects.filter(items__decision="no_records", state="closed").exists()
    assert Demand.objects.filter(holds__isnull=False).exists()
    refused = Demand.objects.get(searches__found=True, state="classified", searches__place="custody")
    told = {"seen": refused.version, "at": now, "by": by, "now": now}
    with pytest.raises(CannotMove):
        decide(refused, "address", Answer.NO_RECORDS, {}, **told)
