"""What an audit contributes to an assessment: questions that no law allows. What they change is `findings.asked`."""

from latchstring.findings import AskedOnForm
from latchstring.forms.finding import Audit
from latchstring.vocabulary import AuditVerdict

_CONTRADICTS = frozenset({AuditVerdict.REMOVE, AuditVerdict.TO_ANNEX, AuditVerdict.MAKE_OPTIONAL})
"""A vendor's field and an unreadable page are work to do, but no proof that an office asks."""


def asked_of(audit: Audit) -> tuple[AskedOnForm, ...]:
    """Return what the forms of an audit ask and should not, in their order."""
    return tuple(
        AskedOnForm(
            form=form.name,
            place=finding.place.path or str(finding.place.page or ""),
            words=finding.words or finding.name,
            code=finding.code,
            program=finding.program,
        )
        for form in audit.forms
        for finding in form.findings
        if finding.verdict in _CONTRADICTS
    )
