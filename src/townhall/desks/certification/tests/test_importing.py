"""Requests that come in by the row: sealed at once, on their own clock, each victim once."""

import pytest

from townhall.core.access.roles import Role
from townhall.core.cases.importing import read_for, take_in
from townhall.core.cases.pages import in_zone_of
from townhall.core.cases.sealed import open_details
from townhall.desks.certification.importing import INTAKE
from townhall.desks.certification.models import Certification
from townhall.desks.certification.selectors import DESK

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
HEAD = "form,received_at,victim_name,requester,language,channel,contact,report_number,grounds,hearing_on,authorised,another\r\n"
ROW = "u,11/20/2026 9:15 AM,José Peña Ríos,advocate,Español,telephone,555-0143 after six,26-0199,,12/03/2026,sí,\r\n"


@pytest.fixture
def bring(as_role, practice, town, now):
    """Takes a table in."""
    in_zone_of(town)

    def make(table: str):
        return take_in(INTAKE, read_for(INTAKE, table.encode("cp1252")), by=as_role(Role.INTAKE), now=now)

    return make


def test_a_row_becomes_a_request_with_its_words_sealed_and_its_clock_set(bring):
    (outcome,) = bring(HEAD + ROW)
    case, told = outcome.became, open_details(DESK, outcome.became)
    assert (case.state, case.urgent, case.language, str(case.clock_from)) == ("received", True, "es", "2026-11-20")
    assert (told.victim_name, told.contact, told.authorised) == ("José Peña Ríos", "555-0143 after six", True)
    assert str(told.hearing_on) == "2026-12-03"
    open_row = repr(Certification.objects.filter(pk=case.pk).values())
    assert "Peña" not in open_row
    assert "0143" not in open_row


def test_the_same_victim_comes_in_once_unless_somebody_says_it_is_another(bring):
    first, spelled, other = bring(
        HEAD
        + ROW
        + ROW.replace("José Peña Ríos", "PENA RIOS José").replace("9:15", "9:20")
        + ROW.replace("9:15", "9:40").replace("sí,", "sí,yes")
    )
    assert spelled.there == first.became
    assert other.became is not None


def test_where_to_reach_somebody_is_asked_of_a_row_as_of_a_page(bring):
    (outcome,) = bring(HEAD + ROW.replace("555-0143 after six", ""))
    assert [each.column for each in outcome.faults] == [str(INTAKE.fields["contact"].label)]
    assert not Certification.objects.exists()


def test_a_social_security_number_in_the_words_keeps_the_row_out(bring):
    table = HEAD.replace("another", "incident") + ROW.replace("sí,", 'sí,"Her number is 123-45-' + '6789"')
    (outcome,) = bring(table)
    assert [each.message.code for each in outcome.faults] == ["import-forbidden-number"]
    assert "6789" not in repr(outcome)
