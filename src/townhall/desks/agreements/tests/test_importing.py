"""Agreements that come in by the row: public acts, each once, where they stand."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from townhall.core.cases.importing import read_for, take_in
from townhall.core.spreadsheets import NoSheet
from townhall.desks.agreements.importing import intake_of

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
HEAD = "name,kind,agency,body,federal,first,on,signed_on,ends_on,renewal,is_public\r\n"
ROWS = (
    "Jail memorandum,jail_enforcement,Marsh County Sheriff,sheriff,ICE,take_effect,03/28/2024,03/28/2024,03/28/2027,,no\r\n"
    "Task force,task_force,Marsh County Sheriff,sheriff,HSI,take_effect,03/28/2024,,,,\r\n"
)


@pytest.fixture
def bring(county, by, now):
    """Takes a table in."""

    def make(table: str):
        intake = intake_of(county)
        return take_in(intake, read_for(intake, table.encode()), by=by, now=now)

    return make


def test_a_row_stands_where_it_says_and_one_that_cannot_is_told(bring, county):
    good, wrong = bring(HEAD + ROWS)
    made = good.became
    assert (made.state, made.renewal, made.is_public, f"{made.ends_on}") == ("in_force", "unknown", False, "2027-03-28")
    assert [each.message.code for each in wrong.faults] == ["agreements-needs-beginning"]
    assert county.federal_agreements.get() == made


def test_an_agreement_comes_in_once_also_where_it_was_entered_by_hand(bring, agreement):
    first, again = bring(HEAD + (ROWS.splitlines()[0] + "\r\n") * 2)
    assert again.there == first.became
    name, agency, day = agreement.name.upper(), agreement.agency, agreement.signed_on
    (same,) = bring(HEAD + f'{name},{agreement.kind},"{agency}",sheriff,ICE,take_effect,{day},{day},,,\r\n')
    assert same.there == agreement


def test_no_name_of_a_person_and_no_status_comes_in(bring):
    with pytest.raises(NoSheet) as told:
        bring(HEAD.replace("renewal", "citizenship") + ROWS)
    assert told.value.message.code == "import-never"


def test_the_page_stands_with_its_community(bring, county, signed_in, liaison, now, pages_clock):
    client = signed_in(liaison)
    at = f"/o/alder-bay/c/{county.slug}/agreements/import/"
    tried = client.post(at, {"file": SimpleUploadedFile("x.csv", (HEAD + ROWS).encode())})
    assert "One row would be taken in" in tried.content.decode()
    assert not county.federal_agreements.exists()
    done = client.post(at, {"sheet": tried.context["sheet"].text}).content.decode()
    assert f"/o/alder-bay/c/{county.slug}/agreements/1/" in done
