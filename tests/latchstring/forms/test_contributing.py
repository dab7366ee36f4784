"""A policy on paper with a form that contradicts it is a conflict; a form alone changes no verdict."""

import datetime

import pytest
from click.testing import CliRunner

from latchstring import assess, audit
from latchstring.catalogue import load_catalogue
from latchstring.cli.main import doors
from latchstring.documents import document_from_text
from latchstring.findings import Community
from latchstring.forms.contributing import asked_of
from latchstring.vocabulary import CommunityKind, DocumentKind, VerdictKind

TODAY = datetime.date(2026, 11, 25)
ELM = Community(name="Elm Falls", kind=CommunityKind.CITY, state="MI")
RULE = "Section 1. No officer or employee of the city shall ask any person about immigration status.\n"


def verdicts(text, asked=()):
    document = document_from_text(text, DocumentKind.ORDINANCE, name="ordinance.txt")
    made = assess([document], ELM, asked=asked, today=TODAY)
    return made, {verdict.policy: verdict for verdict in made.verdicts}


@pytest.fixture
def asked(tmp_path):
    path = tmp_path / "permit.txt"
    path.write_text("Elm Falls garage sale permit\nName: ____\nImmigration status: ____\nPhone: ____\n")
    return asked_of(audit([path], today=TODAY))


def test_a_rule_in_force_and_a_form_that_asks_are_a_conflict(asked):
    _, without = verdicts(RULE)
    made, weighed = verdicts(RULE, asked)

    assert without["dont_ask"].verdict is VerdictKind.ADOPTED
    assert weighed["dont_ask"].verdict is VerdictKind.CONFLICTING
    assert weighed["dont_ask"].because[0].code == "verdict-form-asks"
    assert [each.form for each in made.asked] == ["permit.txt"]
    assert weighed["school_welcome"] == without["school_welcome"]


def test_a_form_alone_changes_no_verdict_and_stands_beside_it(asked):
    _, without = verdicts("Section 1. Dogs are kept on a leash.\n")
    _, weighed = verdicts("Section 1. Dogs are kept on a leash.\n", asked)

    assert weighed["dont_ask"].verdict is without["dont_ask"].verdict
    assert weighed["dont_ask"].because[-1].code == "verdict-form-asks"


def test_police_and_school_forms_speak_against_their_policies(tmp_path):
    (tmp_path / "card.txt").write_text("Field interview card\nSubject: ____\nPlace of birth: ____\n")
    (tmp_path / "school.txt").write_text("Student enrollment form\nName: ____\nPassport number: ____\n")
    made, found = verdicts(RULE, asked_of(audit([tmp_path], today=TODAY)))

    assert "verdict-form-asks" in {message.code for message in found["community_policing"].because}
    assert "verdict-form-asks" in {message.code for message in found["school_welcome"].because}
    assert found["dont_ask"].verdict is VerdictKind.ADOPTED
    assert load_catalogue().version == made.catalogue_version


def test_the_command_takes_an_audit_and_refuses_what_is_none(tmp_path):
    (tmp_path / "rule.txt").write_text(RULE)
    (tmp_path / "permit.txt").write_text("Permit\nName: ____\nCitizenship: ____\n")
    run = CliRunner().invoke
    written = tmp_path / "audit.json"
    assert run(doors, ["audit", str(tmp_path / "permit.txt"), "--format", "json", "-o", str(written)]).exit_code == 0
    given = ["assess", str(tmp_path / "rule.txt"), "--community", "Elm Falls, MI", "--kind", "city", "--audit"]

    ran = run(doors, [*given, str(written)])
    assert "permit.txt" in ran.output
    refused = run(doors, [*given, str(tmp_path / "rule.txt")])
    assert refused.exit_code == 2
    assert "rule.txt" in refused.output
