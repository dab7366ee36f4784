"""Where a finding stands, in words; and what many writers say of one."""

from collections.abc import Iterator

from latchstring.forms.finding import AskFinding, Audit, AuditedForm
from latchstring.language import Speech
from latchstring.reports.characters import printable, shortened

WORDS_SHOWN = 160
"""Characters of a form's words that are shown where space is short."""


def place_in_words(finding: AskFinding, speech: Speech) -> str:
    """Return the page, or the path as the format's people write it."""
    if finding.place.page is not None:
        return speech.say("audit-page", page=finding.place.page)
    return printable(finding.place.path)


def requirement_in_words(finding: AskFinding, speech: Speech) -> str:
    """Return whether an answer is required, as far as the form says."""
    state = {True: "required", False: "optional", None: "silent"}[finding.required]
    return speech.say(f"audit-{state}")


def words_of(finding: AskFinding, length: int = WORDS_SHOWN) -> str:
    """Return the words as they stand on the form, on one line."""
    return shortened(finding.words or finding.name, length)


def codes_of(finding: AskFinding) -> str:
    """Return the codes of a finding, its own first."""
    return "+".join([finding.code.value, *(each.value for each in finding.also)])


def open_findings(audit: Audit) -> Iterator[tuple[AuditedForm, AskFinding]]:
    """Yield what somebody must act on, with its form."""
    for form in audit.forms:
        for finding in form.open:
            yield form, finding


def state_of(form: AuditedForm) -> str:
    """Return the message id of a form's state: clean, findings, kept, in part, unread."""
    if form.read == "unread":
        return "audit-state-unread"
    if form.read == "in_part":
        return "audit-state-in-part-findings" if form.open else "audit-state-in-part"
    if form.open:
        return "audit-state-findings"
    return "audit-state-kept" if form.findings else "audit-state-clean"
