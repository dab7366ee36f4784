"""The list of laws: every row is whole, cites something, and decides what its programme may ask."""

import datetime
import re

import pytest

from latchstring.forms.allowed import allow_list, row_for
from latchstring.forms.programs import programs
from latchstring.vocabulary import AskCode, AuditVerdict

TODAY = datetime.date(2026, 11, 25)
CITES = re.compile(r"\d+ (?:U\.S\.C\.|CFR|FR|U\.S\.) |MCL \d|Mich\. Admin\. Code|Vienna Convention|Privacy Act")


def test_every_row_cites_a_law_and_names_programmes_that_there_are():
    known = {program.id for program in programs()}
    assert [row.id for row in allow_list() if not CITES.search(row.citation)] == []
    assert [row.id for row in allow_list() if not set(row.programs) <= known] == []
    assert len({row.id for row in allow_list()}) == len(allow_list())


def test_a_verified_row_says_where_it_was_read_and_conditions_have_another_verdict():
    assert [row.id for row in allow_list() if row.verified and not row.source.startswith("http")] == []
    assert [row.id for row in allow_list() if row.only_if and row.otherwise is None] == []


def test_no_row_is_from_the_future_and_none_ends_before_it_starts():
    assert [row.id for row in allow_list() if row.as_of > TODAY] == []
    assert [row.id for row in allow_list() if row.starts and row.ends and row.ends < row.starts] == []


@pytest.mark.parametrize(
    ("program", "code", "verdict", "law"),
    [
        ("employment_verification", "S1", "keep", "8 U.S.C. 1324a"),
        ("employment_application", "S2", "remove", "8 U.S.C. 1324b"),
        ("payroll", "P3", "keep", "26 U.S.C. 6109"),
        ("state_benefits", "S1", "keep", "7 U.S.C. 2015(f)"),
        ("public_housing", "S1", "keep", "42 U.S.C. 1436a"),
        ("voter_registration", "S2", "keep", "52 U.S.C. 20504"),
        ("jury", "S2", "keep", "MCL 600.1307a"),
        ("pistol_license", "S2", "keep", "18 U.S.C. 922(g)(5)"),
        ("marriage_license", "P3", "keep", "42 U.S.C. 666(a)(13)"),
        ("school_meals", "P3", "keep", "42 U.S.C. 1758(d)(1)"),
        ("school_newcomer_count", "P1", "keep", "20 U.S.C. 7011(5)"),
        ("school_enrollment", "P1", "to_annex", "Plyler v. Doe"),
        ("school_enrollment", "S1", "remove", "Plyler v. Doe"),
        ("school_enrollment", "P7", "make_optional", "MCL 380.1135"),
        ("school_foreign_students", "S3", "keep", "8 CFR 214.3"),
        ("booking", "P1", "vendor_ticket", "28 CFR part 20"),
        ("consular_notification", "S2", "keep", "28 CFR 50.5"),
        ("victim_certification", "S1", "remove", "8 CFR 214.14"),
        ("business_license", "S1", "remove", "8 U.S.C. 1621"),
        ("grant_services", "S1", "remove", "8 U.S.C. 1642(d)"),
        ("vital_records", "P1", "keep", "MCL 333.2891"),
        ("library", "P3", "keep", "Privacy Act of 1974"),
    ],
)
def test_the_law_of_a_programme(program, code, verdict, law):
    row = row_for(AskCode(code), program, "", TODAY)

    assert row is not None
    assert row.verdict is AuditVerdict(verdict)
    assert law in row.citation


@pytest.mark.parametrize("code", ["S1", "S2", "S3", "P1", "W1"])
def test_no_law_lets_a_library_or_the_police_ask(code):
    assert row_for(AskCode(code), "library", "", TODAY) is None
    assert row_for(AskCode(code), "police_report", "", TODAY) is None


def test_at_booking_nationality_is_for_the_consular_notice_alone():
    assert row_for(AskCode.S2, "booking", "country of citizenship ", TODAY).verdict is AuditVerdict.VENDOR_TICKET
    assert row_for(AskCode.S2, "booking", "nationality consular notification ", TODAY).verdict is AuditVerdict.KEEP


def test_a_row_holds_only_between_its_days():
    enjoined = next(row for row in allow_list() if row.id == "grant_services")

    assert enjoined.holds_on(TODAY)
    assert not enjoined.holds_on(datetime.date(2025, 9, 9))
