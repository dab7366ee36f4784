"""The report as a PDF: tagged, one title, the same verdicts as everywhere; nothing of it for counsel."""

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pypdfium2.raw
import pytest
from click.testing import CliRunner, Result

from latchstring.catalogue import load_catalogue
from latchstring.cli.main import doors

PLACE = ("--community", "Alder Bay, MI", "--kind", "city")


@pytest.fixture
def run() -> Callable[..., Result]:
    return lambda *words: CliRunner().invoke(doors, [str(word) for word in words])


def test_the_report_is_a_tagged_pdf_with_every_policy(
    run: Callable[..., Result], alder_bay: Path, tmp_path: Path
) -> None:
    path = tmp_path / "report.pdf"
    told = run("assess", alder_bay, *PLACE, "--format", "pdf", "-o", path)
    assert told.exit_code in (0, 3), told.output
    pdf = pypdfium2.PdfDocument(path)
    assert pypdfium2.raw.FPDFCatalog_IsTagged(pdf)
    assert pdf.get_metadata_dict()["Title"] == "How does Alder Bay, MI welcome immigrants?"
    words = " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in pdf)
    for policy in load_catalogue().policies:
        assert f"({policy.outline})" in words
    assert "This is information, not legal advice." in words


def test_a_pdf_needs_a_file_and_is_never_for_counsel(
    run: Callable[..., Result], alder_bay: Path, tmp_path: Path
) -> None:
    assert run("assess", alder_bay, *PLACE, "--format", "pdf").exit_code == 2
    words = ("assess", alder_bay, *PLACE, "--format", "pdf", "--for-counsel", "-o", tmp_path / "x.pdf")
    assert run(*words).exit_code == 2
    assert not (tmp_path / "x.pdf").exists()
