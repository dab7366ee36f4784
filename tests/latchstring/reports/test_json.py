"""The report in JSON, its schema, and the way back."""

import msgspec
import pytest

from latchstring.findings.assessment import REPORT_FORMAT, Assessment
from latchstring.language import Speech
from latchstring.reports import json
from latchstring.reports.arrangement import published


def decoded(assessment, catalogue, language="en"):
    return msgspec.json.decode(json.write(assessment, catalogue, Speech(language)))


def test_it_carries_its_format_first_and_every_part_of_the_assessment(assessment, catalogue):
    report = decoded(assessment, catalogue)

    assert next(iter(report)) == "report_format"
    assert report["report_format"] == REPORT_FORMAT
    assert set(Assessment.__struct_fields__) <= report.keys()
    assert [each["outline"] for each in report["verdicts"]] == [each.outline for each in assessment.verdicts]


def test_every_message_stands_with_its_words(assessment, catalogue):
    report = decoded(assessment, catalogue, "es")

    assert report["verdicts"][0]["because"][0]["text"].startswith("Un texto vigente")
    problem = report["ledger"][1]["problems"][0]["message"]
    assert problem.keys() == {"code", "args", "text", "why", "do"}


def test_quotations_are_kept_to_the_letter(assessment, catalogue):
    report = decoded(assessment, catalogue)

    assert [each["finding"]["quote"] for each in report["findings"]] == [
        each.finding.quote for each in assessment.findings
    ]


def test_it_loads_back_as_it_was_published(assessment, catalogue):
    assert json.load(json.write(assessment, catalogue, Speech("en"))) == published(assessment)


def test_it_is_the_same_on_every_run(assessment, catalogue):
    speech = Speech("en")

    assert json.write(assessment, catalogue, speech) == json.write(assessment, catalogue, speech)


def test_an_unreviewed_translation_is_told(assessment, catalogue):
    assert "No speaker has reviewed" in decoded(assessment, catalogue, "es")["translation_notice"]
    assert decoded(assessment, catalogue, "en")["translation_notice"] is None


def test_no_place_on_the_machine_is_written(assessment, catalogue):
    assert "/home/" not in json.write(assessment, catalogue, Speech("en"))


def test_a_name_that_is_no_text_can_still_be_written(assessment, catalogue):
    entry = msgspec.structs.replace(assessment.ledger[0], name="caf\udce9.pdf")
    strange = msgspec.structs.replace(assessment, ledger=(entry,))

    assert decoded(strange, catalogue)["ledger"][0]["name"] == "caf?.pdf"


@pytest.mark.parametrize("text", ["", "nothing", "[]", "{}", '{"report_format": "1.1"}', b"\xff\xfe"])
def test_what_is_no_report_is_refused(text):
    with pytest.raises(json.NotAReport) as caught:
        json.load(text)

    assert caught.value.message.code == "report-not-json"


def test_a_newer_format_is_refused_with_both_formats(assessment, catalogue):
    newer = json.write(assessment, catalogue, Speech("en")).replace('"report_format": "1.1"', '"report_format": "2.0"')

    with pytest.raises(json.NotAReport) as caught:
        json.load(newer)

    assert caught.value.message.args == {"found": "2.0", "known": REPORT_FORMAT}


def test_the_schema_names_exactly_what_is_written(assessment, catalogue):
    schema = json.schema()

    departures = list(against(schema, decoded(assessment, catalogue), schema["$defs"], "$"))

    assert departures == []


def against(schema, value, definitions, place):
    """Yield the places where objects have keys that the schema does not name, or lack keys that it requires."""
    if "$ref" in schema:
        schema = definitions[schema["$ref"].rpartition("/")[2]]
    for choice in schema.get("anyOf", ()):
        if value is not None and choice.get("type") != "null":
            yield from against(choice, value, definitions, place)
    if isinstance(value, dict) and "properties" in schema:
        named, required = schema["properties"], set(schema["required"])
        yield from (f"{place}.{key} is not named" for key in value.keys() - named.keys())
        yield from (f"{place}.{key} is not there" for key in required - value.keys())
        for key in value.keys() & named.keys():
            yield from against(named[key], value[key], definitions, f"{place}.{key}")
    if isinstance(value, list):
        for number, each in enumerate(value):
            yield from against(schema["items"], each, definitions, f"{place}[{number}]")
