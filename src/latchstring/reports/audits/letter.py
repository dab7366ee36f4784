"""The letter to a department: form by form what to change, the new words, the notice, and what it does not change."""

from collections.abc import Iterator

from latchstring.forms.finding import AskFinding, Audit, AuditedForm
from latchstring.language import Speech
from latchstring.reports.audits.notice import notice_for
from latchstring.reports.audits.places import codes_of, place_in_words, words_of
from latchstring.reports.characters import printable


def write(audit: Audit, speech: Speech) -> str:
    """Return the letter as plain text (Markdown) with what a person must fill in between ‹ and ›."""
    parts = [
        speech.say("audit-letter-head", date=speech.date(audit.date)),
        speech.say("audit-letter-opening", count=sum(bool(form.open or form.problems) for form in audit.forms)),
        *(part for form in audit.forms if form.open or form.problems for part in _form(form, speech)),
        speech.say("audit-letter-1373"),
        speech.say("audit-letter-close"),
        speech.say("report-not-advice"),
    ]
    return "\n\n".join(parts) + "\n"


def _form(form: AuditedForm, speech: Speech) -> Iterator[str]:
    lines = [f"## {printable(form.name)}", ""]
    for finding in form.open:
        lines += _finding(finding, speech)
    for problem in form.problems:
        lines.append(f"- {speech.say('fix-unreadable')}: {speech.say_message(problem.message)}")
    yield "\n".join(lines)
    if notice := notice_for(form, speech):
        yield f"{speech.say('audit-notice-heading')}\n\n> {notice}"


def _finding(finding: AskFinding, speech: Speech) -> Iterator[str]:
    place = place_in_words(finding, speech)
    yield f"- {codes_of(finding)}, {place}: “{words_of(finding)}” → **{speech.label(finding.verdict)}**"
    if finding.correction:
        yield f"  {speech.say('audit-write-instead')}: “{finding.correction}”"
    if finding.covered is not None:
        checked = "" if finding.covered.verified else f" ({speech.say('audit-unverified')})"
        yield f"  {finding.covered.citation}{checked}. {finding.covered.step}"
