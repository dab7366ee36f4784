"""An assessment as a file to take along, in the library's own forms. Nothing for counsel is in any."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec

from latchstring.findings import Assessment as Report
from latchstring.language import Speech
from latchstring.reports import html, json
from townhall.assessments.public import table
from townhall.assessments.selectors import catalogue


@dataclass(frozen=True, slots=True)
class Export:
    """A form: its content type and the function that writes it in a language."""

    content_type: str
    write: Callable[[Report, Speech], bytes]
    needs: str = ""

    @property
    def is_here(self) -> bool:
        """Whether what it needs is installed."""
        return not self.needs or find_spec(self.needs) is not None


def _pdf(report: Report, speech: Speech) -> bytes:
    from latchstring.reports import pdf

    return pdf.write(report, catalogue(), speech)


def _parquet(report: Report, speech: Speech) -> bytes:
    """The findings in the columns of a survey, so that one file fits beside a state's."""
    import pyarrow
    import pyarrow.parquet

    from latchstring.survey.communities import Listing
    from latchstring.survey.rows import rows_of
    from latchstring.survey.tables import table_of

    rows = rows_of(report, Listing(community=report.community, paths=()), speech)
    out = pyarrow.BufferOutputStream()
    pyarrow.parquet.write_table(table_of("findings", rows["findings"], ()), out, compression="zstd")
    return bytes(out.getvalue().to_pybytes())


EXPORTS = {
    "json": Export("application/json", lambda report, speech: json.write(report, catalogue(), speech).encode()),
    "html": Export("text/html; charset=utf-8", lambda report, speech: html.write(report, catalogue(), speech).encode()),
    "csv": Export("text/csv; charset=utf-8", lambda report, speech: table(report)),
    "pdf": Export("application/pdf", _pdf, needs="typst"),
    "parquet": Export("application/vnd.apache.parquet", _parquet, needs="pyarrow"),
}
"""The forms by the ends of their files' names."""
