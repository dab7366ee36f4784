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


EXPORTS = {
    "json": Export("application/json", lambda report, speech: json.write(report, catalogue(), speech).encode()),
    "html": Export("text/html; charset=utf-8", lambda report, speech: html.write(report, catalogue(), speech).encode()),
    "csv": Export("text/csv; charset=utf-8", lambda report, speech: table(report)),
}
"""The forms by the ends of their files' names."""
