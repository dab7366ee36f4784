"""Forms from file to finding: what is asked, where, what covers it, and what was not read. Values never come out."""

import datetime
import zipfile
from pathlib import Path

import pytest

from latchstring import audit
from latchstring.vocabulary import AskCode, AuditVerdict, ReadState

TODAY = datetime.date(2026, 11, 25)
SECRET = "Filled-In-Secret"


@pytest.fixture
def written(tmp_path):
    def write(name: str, text: str | bytes) -> Path:
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


def one(path, **given):
    [form] = audit([path], today=TODAY, **given).forms
    return form


def codes(form) -> list[str]:
    return sorted(each.code.value for each in form.open)


def test_a_label_on_either_side_of_a_field_is_its_label(written):
    page = written(
        "a.html", "<table dir=rtl><tr><td><input name=Text17></td><td>Place of birth</td></tr></table><p>Name <input>"
    )
    [finding] = one(page).open

    assert (finding.code, finding.words, finding.name) == (AskCode.P1, "Place of birth", "Text17")
    assert finding.place.path.endswith("input")


def test_choices_hidden_fields_and_scripts_of_a_page_are_read_and_values_are_not(written):
    page = written(
        "b.html",
        f"<form><p>Status <select name=s><option>Citizen<option>Green card holder</select>"
        f"<input type=hidden name=immig_status value='{SECRET}'><input aria-label='SSN' value='{SECRET}'></form>"
        "<script>var f=[{label:'A-Number'}]</script>",
    )
    form = one(page)

    assert codes(form) == ["P3", "S1", "S1", "S2", "S3"]
    assert SECRET not in repr(form)


def test_heads_of_a_table_are_read_and_its_rows_are_not(written):
    form = one(written("export.csv", f"id,pob,ctznshp,senior_citizen\n1,{SECRET},green card,1\n"))

    assert codes(form) == ["P1", "S2"]
    assert SECRET not in repr(form)
    assert all(AskCode.D1 in each.also for each in form.open)


def test_columns_comments_and_allowed_values_of_sql_are_read(written):
    sql = """CREATE TABLE p (id int, a_number text, kind varchar(9) CHECK (kind IN ('citizen', 'green card holder')),
      x1 text, -- Social Security number
      note text COMMENT 'country of birth');
      INSERT INTO p VALUES (1, 'undocumented');"""
    form = one(written("schema.sql", sql))

    assert {(each.code.value, each.place.path) for each in form.open} == {
        ("S3", "p.a_number"),
        ("S1", "p.kind"),
        ("S2", "p.kind"),
        ("P3", "p.x1"),
        ("P1", "p.note"),
    }


def test_a_planted_column_in_a_django_model_is_caught(written):
    model = "class Person(models.Model):\n    name = models.CharField()\n    immig_status = models.CharField(max_length=9)\n"
    [finding] = one(written("models.py", model)).open

    assert finding.code is AskCode.S1
    assert "Person.immig_status" in finding.place.path


@pytest.mark.parametrize(
    ("name", "code"), [("immig_status", "S1"), ("a_number", "S3"), ("pob", "P1"), ("ctznshp", "S2")]
)
def test_a_planted_column_in_sql_is_caught(written, name, code):
    assert codes(one(written("s.sql", f"create table t (id int, {name} text)"))) == [code]


def test_a_schema_and_an_api_are_read_by_their_names_and_enumerations(written):
    schema = '{"type":"object","required":["v"],"properties":{"countryOfBirth":{"type":"string"},"v":{"enum":["daca","other"]}}}'
    form = one(written("s.json", schema))

    assert {(each.code.value, each.required) for each in form.open} == {("P1", None), ("S1", True)}


def test_a_form_inside_an_archive_is_read(written, tmp_path):
    written("x/card.csv", "name,ssn,address\n")
    with zipfile.ZipFile(tmp_path / "forms.zip", "w") as archive:
        archive.write(tmp_path / "x" / "card.csv", "packet/card.csv")
    form = one(tmp_path / "forms.zip")

    assert (form.name, codes(form)) == ("forms.zip/packet/card.csv", ["P3"])


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.pdf", b"%PDF-1.7 broken"),
        ("a.docx", b"PK\x03\x04 cut"),
        ("a.bin", b"\x00\x01\x02\xff"),
        ("a.json", b"{"),
        ("e.csv", b" "),
    ],
)
def test_what_cannot_be_read_is_never_clean(written, name, data):
    form = one(written(name, data))

    assert form.read is ReadState.UNREAD
    assert form.problems
    assert not form.clean


def test_a_form_in_a_language_without_a_lexicon_is_never_clean(written):
    form = one(written("zh.txt", "申请表\n姓名 ____\n出生地 ____\n国籍 ____\n地址 ____\n电话 ____\n" * 3))

    assert not form.clean
    assert [problem.message.code for problem in form.problems] == ["problem-form-language"]


def test_the_programme_decides_and_the_citation_stands_beside_it(written):
    page = written("f.txt", "Country of citizenship: ______\nName: ______\nDate of the event: _____\n")

    assert one(page).findings[0].verdict is AuditVerdict.REMOVE
    kept = one(page, program="employment_verification").findings[0]
    assert kept.verdict is AuditVerdict.KEEP
    assert kept.covered.citation == "8 U.S.C. 1324a(b); 8 CFR 274a.2"
    assert kept.covered.verified is False


NOTICE = (
    "Giving your social security number is voluntary. We ask for it under 26 U.S.C. 6109 and it will be used only to "
    "send you a refund."
)


def test_a_number_may_stay_only_as_a_choice_with_the_whole_notice(written):
    bare = one(written("a.txt", "Name: ____\nSSN: ____\n")).findings[0]
    optional = one(written("b.txt", "Name: ____\nSSN (optional): ____\n")).findings[0]
    whole = one(written("c.txt", f"Name: ____\nSSN (optional): ____\n\n{NOTICE}\n")).findings[0]

    assert (bare.verdict, bare.notice.value) == (AuditVerdict.MAKE_OPTIONAL, "absent")
    assert optional.verdict is AuditVerdict.MAKE_OPTIONAL
    assert (whole.verdict, whole.notice.value) == (AuditVerdict.KEEP, "complete")


def test_what_one_language_version_asks_and_the_other_does_not_is_told(written, tmp_path):
    written("f/permit-en.txt", "Permit application\nYour name: ____\nAddress: ____\nPhone number: ____\n")
    written("f/permit-es.txt", "Solicitud de permiso\nSu nombre: ____\nDirección: ____\nNacionalidad: ____\n")
    [difference] = audit([tmp_path / "f"], today=TODAY).differences

    assert (difference.form, difference.code.value) == ("permit-es.txt", "S2")


def test_a_path_that_is_not_there_and_a_programme_that_is_not_are_errors(written):
    with pytest.raises(FileNotFoundError):
        audit(["nowhere.pdf"])
    with pytest.raises(LookupError):
        audit([written("a.txt", "Name: ____")], program="no_such")
