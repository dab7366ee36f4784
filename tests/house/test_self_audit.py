"""The house audits itself: no model, form, template, schema, log or export of ours asks for status or a proxy of it.

What the law lets us ask stands in asked.yml with its citation; anything else fails the build.
"""

import datetime
from pathlib import Path

import pytest

from latchstring import assess, audit
from latchstring.catalogue import load_catalogue
from latchstring.documents import read_all
from latchstring.findings import Community
from latchstring.forms.accepting import load_accepted, not_accepted
from latchstring.language import say, speech_in
from latchstring.reports import json as assessment_json
from latchstring.reports.audits import csv as register
from latchstring.reports.audits import json as audit_json
from latchstring.vocabulary import CommunityKind

HERE = Path(__file__).parent
TODAY = datetime.date(2026, 11, 25)


def ours(checkout: Path) -> list[Path]:
    """Every program and template of the two packages (tests of desks left out), and the published schemas."""
    source = checkout / "src"
    programs = [path for path in source.rglob("*.py") if "tests" not in path.parts]
    templates = [path for path in source.rglob("*.html") if "templates" in path.parts or "html" in path.parts]
    schemas = list((checkout / "docs" / "reference").glob("*.json"))
    return sorted([*programs, *templates, *schemas])


def exports(alder_bay: Path, folder: Path) -> list[Path]:
    """What we write for programs and spreadsheets, made anew from the example town and the example forms."""
    community = Community(name="Alder Bay", kind=CommunityKind.CITY, state="MI")
    speech = speech_in("en")
    assessment = assess(read_all([alder_bay]), community, today=TODAY)
    made = audit([alder_bay.parent / "forms"], today=TODAY)
    texts = {
        "assessment.json": assessment_json.write(assessment, load_catalogue(), speech),
        "audit.json": audit_json.write(made, speech),
        "register.csv": register.write(made, speech),
    }
    for name, text in texts.items():
        (folder / name).write_text(text, "utf-8")
    return [folder / name for name in texts]


def told(made) -> list[str]:
    return [say(message) for message in not_accepted(made, load_accepted(HERE / "asked.yml"))]


def test_nothing_of_ours_asks_what_the_ledger_does_not_know(checkout, alder_bay, tmp_path):
    made = audit([*ours(checkout), *exports(alder_bay, tmp_path)], program="general", today=TODAY)

    assert len(made.forms) > 200
    assert told(made) == []


def test_what_of_ours_cannot_be_read_is_only_a_template_without_words(checkout):
    made = audit(ours(checkout), program="general", today=TODAY)
    unread = {problem.message.code for form in made.forms for problem in form.problems}

    assert unread <= {
        "problem-form-no-words",
        "problem-form-drawn-by-program",
        "problem-form-no-labels",
        "problem-form-in-frame",
    }


MODEL = "from django.db import models\n\n\nclass Caller(models.Model):\n    name = models.CharField()\n    {} = models.CharField()\n"


@pytest.mark.parametrize(
    "planted", ["immig_status", "a_number", "pob", "ctznshp", "ssn", "country_of_birth", "visa_type"]
)
def test_a_planted_field_of_a_django_model_is_caught(tmp_path, planted):
    (tmp_path / "models.py").write_text(MODEL.format(planted))
    [fault] = told(audit([tmp_path], today=TODAY))

    assert planted in fault


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("schema.sql", "CREATE TABLE t (id int, immig_status text);"),
        ("forms.py", "class F(forms.Form):\n    x1 = forms.CharField(label='Country of birth')\n"),
        (
            "0002_more.py",
            "class M:\n    operations = [migrations.AddField(model_name='c', name='alien_no', field=f())]\n",
        ),
        ("views.py", "logger.info('seen', extra={'citizenship': value})\n"),
        ("form.html", "{% load i18n %}<label for=a>{% translate 'Immigration status' %}</label><input id=a>"),
        ("row.py", "class Row(msgspec.Struct):\n    passport_number: str\n"),
        ("export.csv", "id,name,nationality\n"),
        ("api.json", '{"openapi": "3.1.0", "components": {"schemas": {"A": {"properties": {"placeOfBirth": {}}}}}}'),
    ],
)
def test_a_plant_anywhere_else_is_caught(tmp_path, name, text):
    (tmp_path / name).write_text(text)

    assert len(told(audit([tmp_path], today=TODAY))) == 1


def test_a_row_of_the_ledger_needs_a_citation_and_something_that_it_fits(tmp_path):
    (tmp_path / "schema.sql").write_text("CREATE TABLE t (employee_ssn text);")
    made = audit([tmp_path / "schema.sql"], today=TODAY)
    row = "- {form: schema.sql, code: P3, holds: employee_ssn, citation: '%s', because: Wages are reported.}\n"
    (tmp_path / "with.yml").write_text(row % "26 U.S.C. 6109")
    (tmp_path / "without.yml").write_text(row % " ")

    assert list(not_accepted(made, load_accepted(tmp_path / "with.yml"))) == []
    assert len(list(not_accepted(made, load_accepted(tmp_path / "without.yml")))) == 2
