"""Where something that is asked could stand: told by the fates, found by number in every desk at once."""

import datetime

import pytest

from townhall.core.access.roles import Role
from townhall.core.cases.everywhere import cases_under, records_of
from townhall.core.retention.fates import Fate, RecordFate, could_hold, declare, fates, without_answer
from townhall.core.retention.information import ANYTHING, NOTHING, Information, kinds
from townhall.core.retention.purging import purge
from townhall.desks.custody.models import Channel, CustodyCase, Details
from townhall.desks.custody.services import receive

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def clerk(town, person_with):
    return person_with(town, Role.INTAKE).memberships.select_related("person", "organisation").get()


@pytest.fixture
def case(clerk, now):
    return receive(Channel.FAX, Details(booking="B 12-77"), received_at=now, by=clerk, now=now)


def test_a_release_date_could_stand_in_custody_and_not_in_an_invitation():
    names = {fate.kind for fate in could_hold(Information.RELEASE_DATE)}
    assert {"custody.custodycase", "custody.custodypaper", "custody.releaseevent"} <= names
    assert "people.invitation" not in names
    assert "people.invitation" in {fate.kind for fate in could_hold(Information.TELEPHONE)}


def test_what_answers_one_thing_answers_a_list():
    assert Information.ROSTER in kinds(Information.CUSTODY)
    assert Information.STATUS not in kinds(Information.CUSTODY)


def test_a_field_that_ends_and_says_nothing_is_named():
    told = {fate.kind: fate for fate in fates()}["custody.custodycase"]
    mute = RecordFate(told.model, told.fields, because="x", holds={"details": ANYTHING})
    assert sorted(without_answer(mute)) == ["blind", "due_at", "imported", "key_id"]
    assert without_answer(told) == []


def test_a_declaration_names_no_field_that_is_not_there():
    with pytest.raises(ValueError, match="nowhere"):
        declare(RecordFate(CustodyCase, {"id": Fate.KEPT}, because="x", holds={"nowhere": NOTHING}))


@pytest.mark.parametrize("written", ["b12 77", "X-1, B12-77", "X-1\nC-2026-0001", "c-2026-1"])
def test_a_case_is_found_in_every_desk_however_its_number_is_written(case, town, written):
    assert [held.number for held in cases_under(town, written)] == [case.number]


def test_nothing_is_found_for_no_number_for_another_town_and_after_the_purge(case, town, other_town, now):
    assert cases_under(town, " , ;") == []
    assert cases_under(other_town, "B 12-77") == []
    assert records_of(town, "custody") == 1
    CustodyCase.objects.update(state="closed", closed_at=now)
    purge(now + datetime.timedelta(days=4 * 365))
    assert cases_under(town, "B 12-77, C-2026-0001") == []
    assert records_of(town, "custody") == 0
