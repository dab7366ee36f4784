"""The notice of Privacy Act section 7(b), filled in as far as an audit can: who asks, for what, by which law."""

from latchstring.forms.finding import AuditedForm
from latchstring.forms.programs import program
from latchstring.language import Speech
from latchstring.vocabulary import AskCode, AuditVerdict


def notice_for(form: AuditedForm, speech: Speech) -> str:
    """Return the notice for a form that may go on asking for the number; empty where it may not, or says it all."""
    asking = [each for each in form.findings if each.code is AskCode.P3 and each.verdict is not AuditVerdict.REMOVE]
    if not asking or not form.notice_lacks:
        return ""
    kept = next((each for each in asking if each.verdict is AuditVerdict.KEEP and each.covered), None)
    title = program(form.program).title.said_in(speech.language.code)
    if kept is not None and kept.covered is not None:
        return speech.say("audit-notice-by-law", program=title, citation=kept.covered.citation)
    return speech.say("audit-notice-voluntary", program=title)
