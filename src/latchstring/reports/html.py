"""The report for people: one self-contained page, good on paper and on a telephone. Its templates are `data/html/`."""

import datetime

from markupsafe import Markup

from latchstring.catalogue.law import LawRow, StateLine
from latchstring.catalogue.loading import Catalogue
from latchstring.documents import Inference
from latchstring.evidence import Finding
from latchstring.findings.assessment import Assessment, Placed, Step
from latchstring.language import Speech
from latchstring.reports import page
from latchstring.reports.arrangement import arrange
from latchstring.reports.counsel import CounselPart
from latchstring.reports.law import circuit_of, details_of, effect_of, marks_of, what_follows
from latchstring.reports.page import PageWords, content_policy, style_sheet, templates
from latchstring.reports.places import parts_of_place, stance_of
from latchstring.reports.steps import who_takes
from latchstring.vocabulary import VerdictKind

QUOTATIONS_OPEN = 3
"""How many quotations of a policy stand open; the rest unfold."""

QUOTATION_LENGTH = 600
"""Characters of a quotation that are shown where two stand side by side; the whole stands with its policy."""

_STYLE = "report.css"

_FAMILIES = {"kind": "kind", "issuer": "body", "status": "status"}
"""Which vocabulary labels the values of an inferred field."""

PARTS = ("I", "II", "III", "IV", "V")


def write(assessment: Assessment, catalogue: Catalogue, speech: Speech, counsel: CounselPart | None = None) -> str:
    """Return the report as one HTML page; with `counsel` the version for counsel, which says so at its head."""
    style = style_sheet(_STYLE)
    return (
        templates()
        .get_template("page.html")
        .render(
            report=arrange(assessment, catalogue, speech.language.code),
            words=_Words(speech.language.code),
            counsel=counsel,
            verdicts=list(VerdictKind),
            parts=PARTS,
            quotations_open=QUOTATIONS_OPEN,
            quotation_length=QUOTATION_LENGTH,
            style=style,
            policy=content_policy(style),
        )
    )


def style_source() -> str:
    """Return the page's style sheet as a source of a content policy, for whoever serves the page."""
    return page.style_source(style_sheet(_STYLE))


class _Words(PageWords):
    """The words of the report."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.labels = self.speech.labels
        self.join = self.speech.join
        self.name_of = self.speech.name_of

    def inferred(self, inference: Inference) -> Markup:
        """Say which field of a paper was inferred and what it was taken for, both as a clerk would call them."""
        field, value = f"field-{inference.field}", f"{_FAMILIES.get(inference.field, '')}-{inference.value}"
        return self.say(
            "papers-inferred",
            field=self.plain(field) if self.knows(field) else inference.field,
            value=self.plain(value) if self.knows(value) else inference.value,
        )

    def stance(self, finding: Finding) -> str:
        return stance_of(finding, self.speech)

    def who_takes(self, step: Step, law: StateLine | None) -> list[str]:
        return list(who_takes(step, law, self.speech))

    def law_effect(self, line: StateLine) -> str:
        return effect_of(line, self.speech)

    def law_marks(self, line: StateLine) -> list[str]:
        return marks_of(line, self.speech)

    def law_follows(self, line: StateLine) -> list[str]:
        return what_follows(line, self.speech)

    def law_circuit(self, line: StateLine) -> str:
        return circuit_of(line, self.speech)

    def law_details(self, row: LawRow, on: datetime.date) -> list[str]:
        return details_of(row, on, self.speech)

    def place(self, placed: Placed) -> list[str]:
        return parts_of_place(placed, self.speech)
