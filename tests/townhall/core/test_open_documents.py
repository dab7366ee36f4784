"""What the desks give out as JSON, of every state of a first day, is what their published schemas say."""

import datetime
import json
from pathlib import Path

import jsonschema_rs
import pytest
from django.urls import reverse

from townhall.assessments.services import make_community
from townhall.cli.rehearse import first_day
from townhall.core.access.roles import Role
from townhall.desks.agreements.services import enter
from townhall.desks.agreements.statistics import as_json, open_register
from townhall.desks.certification.models import Certification
from townhall.desks.custody.models import CustodyCase
from townhall.desks.disclosure.models import Demand

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
REFERENCE = Path(__file__).parents[3] / "docs" / "reference"
KINDS = {"certification": Certification, "custody": CustodyCase, "disclosure": Demand}


def faults(desk: str, content: bytes) -> list[str]:
    schema = jsonschema_rs.validator_for(json.loads((REFERENCE / f"{desk}.schema.json").read_text()))
    return [each.message for each in schema.iter_errors(json.loads(content))]


@pytest.mark.parametrize("desk", KINDS)
def test_cases_are_as_their_schema_says(desk, town, now, person_with, signed_in):
    first_day(town, "alder-bay", now)
    client = signed_in(person_with(town, Role.DECIDER, Role.SUPERVISOR, Role.COUNSEL))
    given = [
        client.get(reverse(f"{desk}:document", args=["alder-bay", case.pk])).content
        for case in KINDS[desk].objects.all()
    ]
    assert len(given) > 8
    assert [faults(desk, content) for content in given] == [[]] * len(given)
    broken = json.loads(given[0])
    del broken["case"]["number"]
    assert faults(desk, json.dumps(broken).encode())


def test_a_register_is_as_its_schema_says(town, now, person_with):
    place = make_community(town, name="Marsh County", state="MI", kind="county", by=None, now=now)
    by = person_with(town, Role.LIAISON).memberships.select_related("organisation", "person").get()
    terms = {"name": "Jail memorandum", "kind": "jail_enforcement", "agency": "Sheriff (invented)", "body": "sheriff"}
    day = datetime.date(2025, 3, 26)
    row = enter(place, {**terms, "signed_on": day}, first="take_effect", on=day, by=by, now=now)
    row.is_public, row.vote_body, row.ayes, row.nays = True, "Board", 4, 3
    content = as_json(open_register(place, [row]))
    assert json.loads(content)["agreements"][0]["vote"]["ayes"] == 4
    assert faults("agreements", content) == []
    assert faults("agreements", content.replace(b'"jail_enforcement"', b'"unheard_of"'))
