"""Nothing that is for counsel only stands in a public output: exposed sentences are planted, and every output searched."""

import json
import re

import pytest
from click.testing import CliRunner
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

from latchstring.catalogue import load_catalogue
from latchstring.cli.main import doors
from latchstring.findings import assess
from latchstring.findings.assessment import Assessment
from latchstring.language import entries_of, languages
from latchstring.reports.json import load, schema

CODE = """\
PELLAM CORNERS CODE OF ORDINANCES
CHAPTER 2. ADMINISTRATION
Sec. 2-10. Status.
No employee shall disclose the immigration status of any person to a federal agency.
Sec. 2-11. Contact.
No employee shall communicate with Immigration and Customs Enforcement.
CHAPTER 3. POLICE
Sec. 3-10. Release.
The jail shall not tell ICE when an inmate will be released, except where federal law requires.
Sec. 3-11. Federal law.
Nothing in this chapter restricts what 8 U.S.C. 1373 and 1644 protect.
"""
ORDER = """\
PELLAM CORNERS POLICE DEPARTMENT
GENERAL ORDER 612
Officers shall report the immigration status of every arrested person to ICE.
"""
WORDS_OF_CODE = re.compile(r"\bE[0-3]\b|exposure|savedby|counsel-|for_counsel|unsaved|partly_saved", re.IGNORECASE)
LONG_ENOUGH = 24
"""Shorter pieces of text ("sending") may stand anywhere."""
CODES = [language.code for language in languages()]
ASSESS = ("assess", "{town}", "--community", "Pellam Corners, MI", "--kind", "city", "--date", "2026-11-02")


@pytest.fixture
def town(tmp_path):
    folder = tmp_path / "town"
    folder.mkdir()
    (folder / "code.txt").write_text(CODE, "utf-8")
    (folder / "order.txt").write_text(ORDER, "utf-8")
    return folder


def said_to_counsel(language):
    """Every longer piece of text that only the version for counsel says, in a language; blanks are one blank."""
    pieces = set()
    for entry in entries_of(language):
        if entry.file == "exposure.ftl":
            nodes = FluentParser(with_spans=False).parse(entry.source).body
            messages = [node for node in nodes if isinstance(node, ftl.Message)]
            pieces |= {" ".join(text.split()) for node in messages for text in texts_of(node)}
    return sorted(piece for piece in pieces if len(piece) >= LONG_ENOUGH)


def texts_of(node):
    if isinstance(node, ftl.TextElement):
        yield node.value
    elif isinstance(node, ftl.BaseNode):
        for value in vars(node).values():
            for each in value if isinstance(value, list) else [value]:
                yield from texts_of(each)


def run(*words, **more):
    result = CliRunner().invoke(doors, [str(word) for word in words], prog_name="latchstring", **more)
    assert result.exit_code in (0, 3), result.output
    return result.output


def outputs(town, language, *extra):
    """Every public output of the planted papers, by its name."""
    line = json.dumps({"id": 1, "text": CODE, "kind": "code"}) + "\n"
    words = [word.format(town=town) for word in ASSESS]
    made = {f"assess {form}": run(*words, "--format", form, "--language", language, *extra) for form in FORMS}
    made |= {
        f"find {form}": run("find", town / "code.txt", "--format", form, "--language", language, *extra)
        for form in FORMS[:2]
    }
    made["find jsonl"] = run("find", "--jsonl", "--language", language, *extra, input=line)
    return made


FORMS = ("terminal", "json", "html")


def leaks(output, language):
    """What an output says that only counsel may hear."""
    plain = " ".join(re.sub(r"</?bdi>", "", output).split())
    return [*WORDS_OF_CODE.findall(output), *(piece for piece in said_to_counsel(language) if piece in plain)]


@pytest.mark.parametrize("language", CODES)
def test_no_public_output_says_anything_of_exposure(town, language):
    for name, output in outputs(town, language).items():
        assert leaks(output, language) == [], name


@pytest.mark.parametrize("language", CODES)
def test_the_search_finds_it_where_counsel_asks(town, language):
    for name, output in outputs(town, language, "--for-counsel").items():
        found = leaks(output, language)
        assert "unsaved" in found or any(len(each) >= LONG_ENOUGH for each in found), name


def test_what_explains_a_finding_says_nothing_of_exposure(town, tmp_path):
    report = tmp_path / "report.json"
    words = [word.format(town=town) for word in ASSESS]
    report.write_text(run(*words, "--format", "json"), "utf-8")
    for placed in json.loads(report.read_text("utf-8"))["findings"]:
        assert leaks(run("explain", report, placed["finding"]["id"]), "en") == []


def test_a_report_for_counsel_read_again_is_the_public_one(town):
    words = [word.format(town=town) for word in ASSESS]
    public, counsel = (load(run(*words, "--format", "json", *extra)) for extra in ((), ("--for-counsel",)))
    assert public == counsel


def test_the_version_for_counsel_says_so_first(town):
    words = [word.format(town=town) for word in ASSESS]
    assert run(*words, "--for-counsel").startswith("For counsel only.")
    assert next(iter(json.loads(run(*words, "--for-counsel", "--format", "json")))) == "for_counsel_only"
    page = run(*words, "--for-counsel", "--format", "html")
    assert page.index("For counsel only.") < page.index("<main>")


def test_no_schema_and_no_type_of_the_public_report_knows_of_exposure():
    assert WORDS_OF_CODE.findall(json.dumps(schema())) == []
    assert not {"exposure", "rung", "saved"} & set(Assessment.__struct_fields__)
    assert "counsel" not in assess.__kwdefaults__


def test_no_reason_of_a_finding_is_a_message_for_counsel():
    policies = load_catalogue().policies
    names = {frame.name for policy in policies for frame in policy.evidence.frames}
    assert not any(name.startswith(("exposure", "counsel")) for name in names)
