"""Papers of a demand are looked at in a job; what the library saw is a suggestion on the form, and never a decision."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from latchstring.vocabulary import PaperClass
from townhall.core.access.roles import Role
from townhall.core.cases.reading import Part, Reading
from townhall.desks.disclosure.models import DemandPaper
from townhall.desks.disclosure.reading import suggestion
from townhall.desks.disclosure.rules import kinds

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
NAME = "Invented Person Quillon"
SUBPOENA = f"""DEPARTMENT OF HOMELAND SECURITY
IMMIGRATION ENFORCEMENT SUBPOENA
to Appear and/or Produce Records
8 U.S.C. 1225(d), 8 C.F.R. 287.4
To: {NAME}
DHS Form I-138 (6/09)
""".encode()
OFFICER = Part(1, 1, "i138", "no", "none", "immigration_officer")
COURT = Part(2, 2, "court_subpoena", "yes", "federal", "clerk")


def test_every_paper_that_a_kind_names_is_a_class_of_the_library():
    named = [paper for each in kinds().values() for paper in each.papers]
    assert set(named) <= {each.value for each in PaperClass}
    assert len(named) == len(set(named))


def test_an_upload_is_read_in_a_job_and_suggested_on_the_form(demand, member, signed_in, work):
    client = signed_in(member(Role.INTAKE).person)
    address = f"/o/alder-bay/disclosure/{demand.pk}/"
    sent = {"file": SimpleUploadedFile("paper.txt", SUBPOENA, "text/plain")}
    assert client.post(f"{address}papers/", sent).status_code == 302
    assert "Being looked at" in client.get(address).content.decode()
    work()
    paper = DemandPaper.objects.get()
    assert paper.read_at
    assert NAME.encode() not in bytes(paper.reading)
    page = client.get(address).content.decode()
    assert "I-138" in page
    assert NAME not in page
    form = client.get(f"{address}do/classify/").context["form"]
    assert (form["kind"].value(), form["judicial"].value()) == ("admin_subpoena", "no")
    demand.refresh_from_db()
    assert (demand.kind, demand.version) == ("", 1)


def test_an_officers_paper_and_a_courts_together_suggest_nothing():
    assert suggestion([Reading((OFFICER,)), Reading((COURT,))]) == {}
    assert suggestion([Reading((COURT,))]) == {"kind": "court_subpoena", "judicial": "yes"}
    unsure = Part(1, 1, "court_subpoena", "cannot_tell", "none", "none_seen")
    assert suggestion([Reading((COURT, unsure))]) == {"kind": "court_subpoena", "judicial": "cannot_tell"}
    assert suggestion([]) == {}
