"""Two audits against each other: what was corrected, what still stands, what is new."""

import msgspec

from latchstring.forms.finding import AskFinding, Audit, AuditedForm
from latchstring.forms.phrases import plain_words
from latchstring.vocabulary import AuditVerdict


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """One finding in its form."""

    form: str
    finding: AskFinding


class Changes(msgspec.Struct, frozen=True, kw_only=True):
    """What became of the findings of an older audit, and which forms came or went."""

    corrected: tuple[Change, ...]
    standing: tuple[Change, ...]
    new: tuple[Change, ...]
    forms_gone: tuple[str, ...]
    forms_new: tuple[str, ...]
    unread: tuple[str, ...]
    """Forms of the newer audit that were not read in full: what is missing from them is not known to be corrected."""


def changes_between(old: Audit, new: Audit) -> Changes:
    """Compare two audits. A finding is the same where form, code and plain words are; a form is told by its name.

    What is gone from a form that was not read in full, or that is not there any more, does not count as corrected.
    """
    before, after = _by_key(old), _by_key(new)
    names = {form.name: form for form in new.forms}
    gone = tuple(form.name for form in old.forms if form.name not in names)
    unread = tuple(form.name for form in new.forms if form.read != "in_full")
    known = {form.name for form in old.forms}
    missing = [each for key, each in before.items() if key not in after]
    return Changes(
        corrected=tuple(each for each in missing if each.form in names and each.form not in unread),
        standing=tuple(each for key, each in after.items() if key in before),
        new=tuple(each for key, each in after.items() if key not in before),
        forms_gone=gone,
        forms_new=tuple(form.name for form in new.forms if form.name not in known),
        unread=unread,
    )


def _by_key(audit: Audit) -> dict[tuple[str, str, str, int], Change]:
    found: dict[tuple[str, str, str, int], Change] = {}
    for form in audit.forms:
        for finding in _open(form):
            number = 0
            while (key := (form.name, finding.code.value, plain_words(finding.words or finding.name), number)) in found:
                number += 1
            found[key] = Change(form=form.name, finding=finding)
    return found


def _open(form: AuditedForm) -> tuple[AskFinding, ...]:
    return tuple(each for each in form.findings if each.verdict is not AuditVerdict.KEEP)
