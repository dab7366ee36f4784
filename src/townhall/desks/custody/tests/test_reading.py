"""Papers are looked at in a job, by the library itself; what it says is a suggestion, sealed, and delays nobody."""

import io

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from reportlab.pdfgen import canvas

from latchstring.vocabulary import PaperClass
from townhall.core.access.roles import Role
from townhall.core.cases.reading import Part, Reading, look_at
from townhall.desks.custody.models import CustodyPaper
from townhall.desks.custody.reading import suggestion
from townhall.desks.custody.rules import papers

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
NAME = "Invented Person Quillon"
DETAINER = (
    "DEPARTMENT OF HOMELAND SECURITY",
    "IMMIGRATION DETAINER - NOTICE OF ACTION",
    f"Name of Alien: {NAME}",
    "TO: (Name and Title of Institution - OR Any Subsequent Law Enforcement Agency)",
    "DHS HAS DETERMINED THAT PROBABLE CAUSE EXISTS THAT THE SUBJECT IS A REMOVABLE ALIEN.",
    "Maintain custody of the alien for a period NOT TO EXCEED 48 HOURS",
    "DHS Form I-247A (3/17) Page 1 of 3",
)


def pdf(*pages):
    out = io.BytesIO()
    sheet = canvas.Canvas(out, pagesize=(612, 792))
    for lines in pages:
        for number, line in enumerate(lines):
            sheet.drawString(60, 740 - 40 * number, line)
        sheet.showPage()
    sheet.save()
    return out.getvalue()


def test_every_class_of_the_library_is_known_here():
    assert set(papers()) == {each.value for each in PaperClass}


def test_an_upload_is_read_in_a_job_and_suggested_on_the_form(case, member, signed_in, work):
    client = signed_in(member(Role.INTAKE).person)
    address = f"/o/alder-bay/custody/{case.pk}/"
    assert client.post(f"{address}papers/", {"file": SimpleUploadedFile("fax.pdf", pdf(DETAINER))}).status_code == 302
    assert "Being looked at" in client.get(address).content.decode()
    work()
    case.refresh_from_db()
    paper = CustodyPaper.objects.get()
    assert (case.suggested, case.paper, case.version) == ("i247a", "", 1)
    assert NAME.encode() not in bytes(paper.reading)
    page = client.get(address).content.decode()
    assert "Immigration detainer (I-247A)" in page
    assert "Not a court" in page
    assert NAME not in page
    client.post(f"{address}do/log/", {"seen": 1, "at": "2026-11-25T06:59"})
    form = client.get(f"{address}do/classify/").context["form"]
    assert (form["paper"].value(), form["judicial"].value(), form["issuer"].value()) == ("i247a", "no", "officer")


def test_what_cannot_be_read_is_said_and_stops_nothing(case, member, signed_in, work):
    client = signed_in(member(Role.INTAKE).person)
    address = f"/o/alder-bay/custody/{case.pk}/"
    for content in (b"", b"%PDF-1.7 broken", b"\x00\xff" * 500):
        client.post(f"{address}papers/", {"file": SimpleUploadedFile("fax.pdf", content or b" ")})
    work()
    assert CustodyPaper.objects.filter(read_at=None).count() == 0
    assert client.get(address).status_code == 200


def test_a_courts_paper_among_others_is_parted_by_a_person():
    officer = Part(1, 1, "i200", "no", "none", "immigration_officer")
    mixed = Reading((officer, Part(2, 2, "ao442", "yes", "federal", "clerk")))
    assert suggestion(mixed) is None
    assert (
        suggestion(Reading((Part(1, 1, "cover_sheet", "no", "none", "none_seen"), *mixed.parts[1:]))).paper == "ao442"
    )


def test_nothing_of_the_paper_is_left_in_the_folder_of_uploads(settings):
    from pathlib import Path

    look_at(pdf(DETAINER), "fax.pdf", "Alder Bay Police")
    assert not [path for path in Path(settings.FILE_UPLOAD_TEMP_DIR).rglob("*") if path.is_file()]
