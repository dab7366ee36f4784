"""What single readers take from a file beyond labels: live databases, text boxes, comments, API enumerations, values."""

import datetime
import io
import sqlite3
import zipfile

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from latchstring import audit

TODAY = datetime.date(2026, 11, 25)


def found(path) -> set[tuple[str, str]]:
    [form] = audit([path], today=TODAY).forms
    return {(each.code.value, each.words or each.name) for each in form.findings}


def test_a_live_database_is_asked_for_names_views_and_allowed_values_and_never_for_rows(tmp_path):
    pytest.importorskip("sqlalchemy")
    path = tmp_path / "records.db"
    database = sqlite3.connect(path)
    database.executescript(
        """CREATE TABLE person (id integer, pob text, kind text CHECK (kind IN ('citizen', 'green card holder')));
        CREATE VIEW people AS SELECT id, pob AS country_of_birth FROM person;
        INSERT INTO person VALUES (1, 'Secret-Town', 'citizen');"""
    )
    database.close()
    [form] = audit([f"sqlite:///{path}"], today=TODAY).forms

    places = {(each.code.value, each.place.path) for each in form.findings}
    assert places == {
        ("P1", "person.pob"),
        ("S1", "person.kind"),
        ("S2", "person.kind"),
        ("P1", "people.country_of_birth"),
    }
    assert "Secret-Town" not in repr(form)
    assert form.name == "sqlite:records.db"


@pytest.mark.parametrize(
    "address", ["nosuch://db", "sqlite:////no/such/folder/x.db", "postgresql://u:secret@127.0.0.1:1/db"]
)
def test_a_database_that_cannot_be_opened_is_unread_and_its_address_is_not_told(address):
    pytest.importorskip("sqlalchemy")
    [form] = audit([address], today=TODAY).forms

    assert form.read.value == "unread"
    assert "secret" not in repr(form)


def test_a_sqlite_file_needs_no_library(tmp_path):
    database = sqlite3.connect(tmp_path / "a.sqlite")
    database.execute("CREATE TABLE t (a int, immigration_status text)")
    database.close()

    assert found(tmp_path / "a.sqlite") == {("S1", "immigration_status")}


def test_text_boxes_headers_and_alternative_texts_of_word_are_read(tmp_path):
    document = docx.Document()
    document.add_paragraph("Please fill in this form, and give it to the clerk")
    document.sections[0].header.paragraphs[0].text = "Alien registration number: ______"
    box = (
        f'<w:r {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r>'
        "<w:t>Country of birth ______</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    )
    document.paragraphs[0]._p.append(parse_xml(box))
    document.save(tmp_path / "a.docx")

    assert {code for code, _ in found(tmp_path / "a.docx")} == {"S3", "P1"}


def test_comments_and_lists_of_a_workbook_are_read(tmp_path):
    main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as book:
        book.writestr("[Content_Types].xml", "<Types/>")
        book.writestr(
            "xl/workbook.xml",
            f'<workbook {main} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
            '<sheets><sheet name="People" sheetId="1" r:id="r1"/></sheets></workbook>',
        )
        book.writestr("xl/_rels/workbook.xml.rels", '<R><Relationship Id="r1" Target="worksheets/sheet1.xml"/></R>')
        book.writestr(
            "xl/worksheets/sheet1.xml",
            f'<worksheet {main}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c>'
            '<c r="B1" t="inlineStr"><is><t>Kind</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Ana</t></is></c>'
            '<c r="B2" t="inlineStr"><is><t>green card</t></is></c></row></sheetData><dataValidations><dataValidation '
            'type="list" sqref="B2:B9"><formula1>"US citizen,Visa holder"</formula1></dataValidation></dataValidations></worksheet>',
        )
        book.writestr(
            "xl/comments1.xml",
            f'<comments {main}><commentList><comment ref="A1"><text><r><t>Ask for the passport number too.</t></r></text>'
            "</comment></commentList></comments>",
        )
    (tmp_path / "a.xlsx").write_bytes(out.getvalue())

    assert {code for code, _ in found(tmp_path / "a.xlsx")} == {"S1", "S2", "P4"}


def test_templates_of_other_kinds_and_programs_for_screens_are_read(tmp_path):
    (tmp_path / "a.blade.php").write_text("@extends('x')\n<label for='n'>Nationality</label><input id='n' name='n'>")
    (tmp_path / "b.tsx").write_text("const FIELDS = [{ name: 'x', label: 'Alien Registration Number' }]\n")

    assert found(tmp_path / "a.blade.php") == {("S2", "Nationality")}
    assert {code for code, _ in found(tmp_path / "b.tsx")} == {"S3"}


def test_what_was_filled_in_after_a_label_is_not_repeated(tmp_path):
    (tmp_path / "filled.txt").write_text(
        "Permit\nName: Ana Secretname\nPlace of birth: Secretville, Farland\nSSN 000 1111\nCountry of citizenship: Farland\n"
    )
    [form] = audit([tmp_path / "filled.txt"], today=TODAY).forms

    assert {each.code.value for each in form.findings} == {"P1", "P3", "S2"}
    assert not {"Secret", "Farland", "1111"} & {
        word for each in form.findings for word in ("Secret", "Farland", "1111") if word in each.words
    }
