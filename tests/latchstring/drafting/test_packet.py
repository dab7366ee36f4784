"""The council packet: a memo of one page, what the draft replaces, and a part for counsel that nothing else shows."""

import io
from collections.abc import Callable
from pathlib import Path

import docx
import pypdfium2
import pytest
from click.testing import Result

from latchstring.catalogue import load_catalogue
from latchstring.drafting import Request, draft
from latchstring.drafting.council import COUNSEL, Costs, Question, council_packet
from latchstring.drafting.reading_back import read_back
from latchstring.findings import Community
from latchstring.text import load_strict
from latchstring.vocabulary import Instrument
from latchstring.vocabulary.ladder import Rung, Saved

from .conftest import drafted, ways

POLICIES = [policy.id for policy in load_catalogue().policies]
IN_FORCE = ("no_detainer_holds", "no_release_notices", "community_policing", "tickets_not_arrests", "language_access")


def words_of(data: bytes) -> str:
    """All words of a Word document, tables included."""
    document = docx.Document(io.BytesIO(data))
    cells = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


def words_of_pdf(data: bytes) -> str:
    pages = pypdfium2.PdfDocument(data)
    return " ".join(page.get_textpage().get_text_range() for page in pages)


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_memo_is_one_page_however_many_policies(city: Community, language: str) -> None:
    for policies in (IN_FORCE[:1], IN_FORCE):
        made = draft(Request(community=city, policies=policies, instrument=Instrument.ORDINANCE))
        memo = next(each.data for each in council_packet(made, language) if each.name == "1-memo.pdf")
        assert len(pypdfium2.PdfDocument(memo)) == 1
        assert "II.C" in words_of_pdf(memo)
        assert ("No speaker has reviewed" in words_of_pdf(memo)) == (language == "es")


def test_what_counsel_will_be_asked_stands_in_counsels_part_alone(city: Community) -> None:
    made = draft(Request(community=city, policies=IN_FORCE, instrument=Instrument.ORDINANCE))
    plain = {each.name: each.data for each in council_packet(made)}
    full = {each.name: each.data for each in council_packet(made, for_counsel=True)}
    assert set(full) - set(plain) == {COUNSEL}
    told = words_of(full[COUNSEL])
    assert "Are we liable if we hold on a detainer" in told
    assert "Lopez-Lopez v. County of Allegan" in told
    assert "E1" in told
    public = words_of(plain["2-draft.docx"]) + words_of(plain["3-attachments.docx"]) + words_of_pdf(plain["1-memo.pdf"])
    for secret in ("liable", "Lopez-Lopez", "Galarza", "exposure", "unsaved", "E1"):
        assert secret not in public


def test_the_attachments_set_the_old_words_beside_the_new(
    run: Callable[..., Result], alder_bay: Path, tmp_path: Path
) -> None:
    report, folder = tmp_path / "report.json", tmp_path / "packet"
    place = ("--community", "Alder Bay, MI", "--kind", "city")
    run("assess", alder_bay, *place, "--format", "json", "-o", report)
    told = run("draft", "--policy", "II.D", "--as", "ordinance", *place, "--from", report, "--packet", folder)
    assert told.exit_code == 0, told.output
    assert {path.name for path in folder.iterdir()} == {
        "1-memo.pdf", "2-draft.docx", "3-attachments.docx", "report.pdf",
    }  # fmt: skip
    attached = words_of((folder / "3-attachments.docx").read_bytes())
    assert "the release desk shall notify ICE" in attached
    assert "No officer or employee of the City shall give a federal immigration authority the release date" in attached
    assert "[amount]" in attached


def test_counsels_part_needs_a_packet(run: Callable[..., Result]) -> None:
    place = ("--community", "Alder Bay, MI", "--kind", "city")
    told = run("draft", "--policy", "II.D", "--as", "ordinance", *place, "--for-counsel")
    assert told.exit_code == 2
    assert "--packet" in told.output


def test_every_policy_has_a_question_for_counsel_and_a_line_of_cost(checkout: Path) -> None:
    folder = checkout / "src" / "latchstring" / "catalogue" / "data" / "wording" / "packet"
    for name, type_ in (("questions.yml", Question), ("costs.yml", Costs)):
        rows = load_strict(folder / name, tuple[type_, ...])
        named = {policy for row in rows for policy in row.policies}
        assert named == set(POLICIES)


@pytest.mark.parametrize("policy", POLICIES)
def test_no_draft_keeps_information_back_without_a_clause_that_saves_it(policy: str) -> None:
    seen, exposed = set(), []
    for _, row, kind in (way for way in ways() if way[0] == policy):
        if (row.instrument, row.body) not in seen:
            seen.add((row.instrument, row.body))
            found = read_back(drafted(policy, row, kind)).exposed
            exposed += [
                (str(row.instrument), str(kind), each.rung, each.saved, each.quote)
                for each in found
                if each.rung is not Rung.E0 and each.saved is not Saved.SAVED
            ]
    assert not exposed
