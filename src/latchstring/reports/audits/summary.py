"""One page for a council: how many forms ask what, what is to be done, what nobody could read."""

from collections import Counter
from collections.abc import Iterator

from latchstring.forms.finding import Audit
from latchstring.language import Speech
from latchstring.reports.audits.places import open_findings
from latchstring.reports.characters import printable
from latchstring.vocabulary import AskCode, AuditVerdict

_FORMS_NAMED = 8


def write(audit: Audit, speech: Speech) -> str:
    """Return the summary as plain text (Markdown), at most a page."""
    return "\n".join(_lines(audit, speech)) + "\n"


def _lines(audit: Audit, speech: Speech) -> Iterator[str]:
    found = list(open_findings(audit))
    say = speech.say
    yield f"# {say('audit-summary-title')}"
    yield ""
    yield say(
        "audit-summary-lead",
        date=speech.date(audit.date),
        forms=len(audit.forms),
        asking=len({form.id for form, _ in found}),
        clean=sum(form.clean for form in audit.forms),
        look=sum(form.read != "in_full" for form in audit.forms),
    )
    yield ""
    by_code = Counter(finding.code for _, finding in found)
    for code in AskCode:
        if by_code[code]:
            forms = len({form.id for form, finding in found if finding.code is code})
            yield say("audit-summary-code", asked=speech.label(code), count=by_code[code], forms=forms)
    yield ""
    by_verdict = Counter(finding.verdict for _, finding in found)
    yield f"## {say('audit-summary-todo')}"
    yield ""
    for verdict in AuditVerdict:
        if by_verdict[verdict]:
            yield f"- {speech.label(verdict)}: {by_verdict[verdict]}"
    kept = sum(len(form.findings) - len(form.open) for form in audit.forms)
    yield f"- {speech.label(AuditVerdict.KEEP)}: {kept}"
    unread = [form for form in audit.forms if form.read != "in_full"]
    if unread:
        names = ", ".join(printable(form.name) for form in unread[:_FORMS_NAMED])
        yield f"- {speech.label(AuditVerdict.UNREADABLE)}: {names}" + (" …" if len(unread) > _FORMS_NAMED else "")
    if audit.differences:
        yield f"- {say('audit-summary-differences', count=len(audit.differences))}"
    yield ""
    yield say("audit-letter-1373")
    yield ""
    yield say("report-not-advice")
