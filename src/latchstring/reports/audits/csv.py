"""The correction register: a row a finding and a row a page to look at, with room for who, when and done."""

import csv
import io
from collections.abc import Iterator

from latchstring.forms.finding import Audit, AuditedForm
from latchstring.language import Speech
from latchstring.reports.audits.places import codes_of, place_in_words
from latchstring.reports.characters import printable

COLUMNS = (
    "id", "form", "place", "code", "severity", "words", "required", "notice", "program", "verdict",
    "correction", "citation", "verified", "owner", "due", "state",
)  # fmt: skip
_FORMULAS = ("=", "+", "-", "@", "\t", "\r")


def write(audit: Audit, speech: Speech) -> str:
    """Return the register as CSV with a head row; cells that a spreadsheet would run as a formula are disarmed."""
    made = io.StringIO()
    writer = csv.writer(made, lineterminator="\n")
    writer.writerow(COLUMNS)
    for form in audit.forms:
        writer.writerows([_harmless(cell) for cell in row] for row in _rows(form, speech))
    return made.getvalue()


def _rows(form: AuditedForm, speech: Speech) -> Iterator[tuple[str, ...]]:
    for each in form.findings:
        covered = each.covered
        yield (
            each.id,
            form.name,
            place_in_words(each, speech),
            codes_of(each),
            each.severity.value,
            each.words or each.name,
            {True: "yes", False: "no", None: ""}[each.required],
            each.notice.value,
            each.program,
            each.verdict.value,
            each.correction,
            covered.citation if covered else "",
            ("yes" if covered.verified else "no") if covered else "",
            "",
            "",
            "closed" if each.verdict == "keep" else "open",
        )
    for problem in form.problems:
        place = speech.say("audit-page", page=problem.page) if problem.page is not None else ""
        words = speech.say_message(problem.message)
        yield ("", form.name, place, "", "", words, "", "", form.program, "unreadable", "", "", "", "", "", "open")


def _harmless(cell: str) -> str:
    cell = printable(cell)
    return f"'{cell}" if cell.startswith(_FORMULAS) else cell
