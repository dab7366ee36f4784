"""An audit on paper: terminal, JSON and back, register, scorecard, letter, summary, and two audits compared."""

import csv
import datetime
import io
import json
import re
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from latchstring import audit
from latchstring.cli.main import doors
from latchstring.forms.changes import changes_between
from latchstring.language import Speech, languages
from latchstring.reports.audits import changes, html, letter, summary, terminal
from latchstring.reports.audits import csv as register
from latchstring.reports.audits import json as audit_json

sys.path.insert(0, str(Path(__file__).parent))
from making import pdf
from making.specs import Field, Spec

TODAY = datetime.date(2026, 11, 25)
SPEC = Spec(
    "r", "Elm Falls Library Card", "en", (Field("Country of birth"), Field("Social Security number"), Field("Phone"))
)
CODES = [language.code for language in languages()]


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "card.pdf").write_bytes(pdf.acro_beside(SPEC))
    (tmp_path / "payroll.csv").write_text("employee,ssn,bank\n")
    (tmp_path / "clean.txt").write_text(
        "Elm Falls garage sale permit\nName: ____\nPhone: ____\nDate of the sale: ____\n"
    )
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.4 cut off")
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "permit_en.txt").write_text("Permit\nName: ____\nPhone: ____\nDate: ____\n")
    (tmp_path / "x" / "permit_es.txt").write_text("Permiso\nNombre: ____\nTeléfono: ____\nNacionalidad: ____\n")
    return tmp_path


@pytest.fixture
def made(folder):
    return audit([folder], today=TODAY)


def states(made):
    return {form.name: (form.read.value, form.clean, len(form.open)) for form in made.forms}


def test_every_form_has_its_state(made):
    assert states(made) == {
        "broken.pdf": ("unread", False, 0),
        "card.pdf": ("in_full", False, 2),
        "clean.txt": ("in_full", True, 0),
        "payroll.csv": ("in_full", False, 1),
        "x/permit_en.txt": ("in_full", True, 0),
        "x/permit_es.txt": ("in_full", False, 1),
    }


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize(
    "writer", [terminal.write, letter.write, summary.write, html.write, register.write, audit_json.write]
)
def test_every_writer_speaks_every_language_and_names_no_place_of_the_machine(made, folder, writer, code):
    text = writer(made, Speech(code))

    assert "card.pdf" in text or "Social Security" in text or writer is summary.write
    assert str(folder) not in text
    assert "⟦" not in text


def test_json_leads_back_to_the_audit_and_says_every_word(made):
    text = audit_json.write(made, Speech("en"))
    again = audit_json.load(text)

    assert [form.findings for form in again.forms] == [form.findings for form in made.forms]
    [card] = [form for form in json.loads(text)["forms"] if form["name"] == "card.pdf"]
    assert card["clean"] is False
    assert card["findings"][0]["because"][0]["text"] == "Recognised in its words: “country of birth”."
    assert card["findings"][0]["place"]["box"]["page"] == 1


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", '{"audit_format": "9.0", "forms": []}', '{"audit_format": "1.0", "forms": [1]}']
)
def test_what_is_no_audit_is_refused(text):
    with pytest.raises(audit_json.NotAnAudit):
        audit_json.load(text)


def test_the_register_has_a_row_for_every_finding_and_every_page_to_look_at(made):
    rows = list(csv.DictReader(io.StringIO(register.write(made, Speech("en")))))

    assert [(row["form"], row["verdict"]) for row in rows] == [
        ("broken.pdf", "unreadable"),
        ("card.pdf", "remove"),
        ("card.pdf", "make_optional"),
        ("payroll.csv", "make_optional"),
        ("x/permit_es.txt", "remove"),
    ]
    assert rows[2]["citation"].startswith("Privacy Act of 1974, section 7")
    assert all(row["owner"] == row["due"] == "" for row in rows)


def test_a_cell_that_a_spreadsheet_would_run_is_disarmed(tmp_path):
    (tmp_path / "f.csv").write_text('"=cmd ssn",b\n')
    rows = list(csv.DictReader(io.StringIO(register.write(audit([tmp_path / "f.csv"], today=TODAY), Speech("en")))))

    assert rows[0]["words"] == "'=cmd ssn"


def test_the_scorecard_shows_the_page_with_boxes_and_fetches_nothing(made):
    page = html.write(made, Speech("en"))

    assert page.count("data:image/png;base64,") == 1
    assert page.count("<rect ") == 2
    assert not re.search(r"""(?:src|href)\s*=\s*["'](?!data:|#)""", page)
    assert "default-src &#39;none&#39;" in page
    assert "<script" not in page


def test_hostile_words_stay_text_on_the_scorecard(tmp_path):
    (tmp_path / "<b>.csv").write_text("<script>alert(1)</script> ssn,b\n")
    page = html.write(audit([tmp_path / "<b>.csv"], today=TODAY), Speech("en"))

    assert "<script>" not in page
    assert "&lt;script&gt;" in page


def test_a_scan_shows_only_the_found_words(tmp_path):
    pytest.importorskip("tesserocr")
    (tmp_path / "scan.png").write_bytes(pdf.scan_clean(SPEC))
    made = audit([tmp_path / "scan.png"], today=TODAY)
    if made.forms[0].problems:
        pytest.skip("Tesseract's language data is not here")

    assert html.write(made, Speech("en")).count("data:image/png;base64,") == 1


def test_the_letter_has_corrected_words_the_notice_and_what_it_does_not_change(made):
    words = letter.write(made, Speech("en"))

    assert "Social security number (voluntary; see the notice below)" in words
    assert "Privacy Act of 1974, section 7" in words
    assert "8 U.S.C. 1373" in words
    assert "clean.txt" not in words


def test_the_summary_fits_a_page(made):
    assert len(summary.write(made, Speech("en")).splitlines()) < 50


def test_two_audits_tell_what_was_corrected_what_is_new_and_what_was_not_read_again(folder, made):
    (folder / "card.pdf").write_bytes(pdf.acro_beside(SPEC._replace(fields=(SPEC.fields[1], Field("A-Number")))))
    (folder / "x" / "permit_es.txt").unlink()
    (folder / "payroll.csv").write_bytes(b"\x00\x01")
    now = changes_between(made, audit([folder], today=TODAY))

    assert [each.finding.code.value for each in now.corrected] == ["P1"]
    assert [each.finding.code.value for each in now.new] == ["S3"]
    assert [each.finding.code.value for each in now.standing] == ["P3"]
    assert now.forms_gone == ("x/permit_es.txt",)
    assert set(now.unread) == {"broken.pdf", "payroll.csv"}
    for code in CODES:
        assert "card.pdf" in changes.write_terminal(now, Speech(code))
    assert json.loads(changes.write_json(now, Speech("en")))["forms_gone"] == ["x/permit_es.txt"]


def run(*words):
    return CliRunner().invoke(doors, ["audit", *map(str, words)])


def test_exit_statuses_and_refusals_of_the_command(folder):
    assert run(folder / "clean.txt").exit_code == 0
    assert run(folder / "broken.pdf").exit_code == 3
    assert run(folder / "nowhere.pdf").exit_code == 2
    unknown = run(folder / "clean.txt", "--program", "laundry")
    assert unknown.exit_code == 2
    assert "school_enrollment" in unknown.output


def test_a_folder_without_forms_and_a_faulty_papers_yml_are_told(folder, tmp_path):
    (folder / "empty").mkdir()
    assert run(folder / "empty").exit_code == 3
    (folder / "empty" / "papers.yml").write_text("paper: []")
    (folder / "empty" / "a.csv").write_text("a,b\n")
    refused = run(folder / "empty")
    assert refused.exit_code == 2
    assert "papers.yml" in refused.output


def test_a_ledger_ends_with_status_1_when_something_open_is_not_in_it(folder):
    ledger = folder / "accepted.yml"
    ledger.write_text("[]")
    assert run(folder / "payroll.csv", "--ledger", ledger).exit_code == 1
    ledger.write_text("- {form: payroll.csv, code: P3, holds: ssn, citation: 26 U.S.C. 6109, because: Wages.}")
    assert run(folder / "payroll.csv", "--ledger", ledger).exit_code == 0
    ledger.write_text("- {form: payroll.csv, codes: P3}")
    assert run(folder / "payroll.csv", "--ledger", ledger).exit_code == 2


def test_two_files_are_compared_on_the_command_line(folder, tmp_path):
    written = tmp_path / "audit.json"
    assert run(folder / "card.pdf", "--format", "json", "-o", written).exit_code == 0
    ran = run("diff", written, written)
    assert ran.exit_code == 0
    assert "Still standing: 2" in ran.output
    assert run("diff", written, folder / "clean.txt").exit_code == 2
