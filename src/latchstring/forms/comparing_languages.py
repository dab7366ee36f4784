"""Language versions of one form against each other: which is which, and what one asks that the other does not."""

import re
from collections.abc import Iterator, Sequence

from latchstring.forms.finding import AuditedForm, LanguageDifference
from latchstring.forms.lexicon import lexicons
from latchstring.forms.phrases import plain_words
from latchstring.forms.question import Form
from latchstring.vocabulary import AuditVerdict

_MARKS = re.compile(
    r"(?<![a-z])(?:english|spanish|espanol|español|ingles|inglés|arabic|arabe|en|eng|es|esp|sp|spa|span|ar|ara)(?![a-z])"
)
_FEW = 3
"""Common words under which a short form's language is not told by them."""
_FOREIGN = 0.5


def language_of_form(form: Form) -> str:
    """Return the code of the language that a form's words are in; empty where no lexicon knows it.

    Schemas and forms of few words count as English: their names are tried in every language anyway.
    """
    words = plain_words(form.text).split()
    letters = [c for c in form.text if c.isalpha()]
    scores = {each.language: sum(word in each.common for word in words) for each in lexicons()}
    best = max(scores, key=lambda code: scores[code])
    if scores[best] >= _FEW or (scores[best] and len(words) < 40):
        return best
    latin = sum(c < "\u0250" for c in letters)
    if len(words) < 40 and (not letters or latin > _FOREIGN * len(letters)):
        return "en"
    named = any(question.name and not question.words for question in form.questions)
    return "en" if named and latin > _FOREIGN * len(letters) else ""


def language_differences(forms: Sequence[AuditedForm]) -> tuple[LanguageDifference, ...]:
    """Return what one language version of a form asks and another does not.

    Versions are told by their names: `permit-en.pdf` and `permit_es.pdf`, or the same name in `en/` and `es/`.
    """
    versions: dict[str, list[AuditedForm]] = {}
    for form in forms:
        versions.setdefault(_stem(form.name), []).append(form)
    return tuple(
        each for group in versions.values() if len({f.language for f in group}) > 1 for each in _between(group)
    )


def _between(group: Sequence[AuditedForm]) -> Iterator[LanguageDifference]:
    for form in group:
        for other in group:
            if other.language == form.language:
                continue
            asked = {each.code for each in other.findings}
            for finding in form.findings:
                if finding.code not in asked and finding.verdict is not AuditVerdict.KEEP:
                    asked.add(finding.code)
                    yield LanguageDifference(
                        form=form.name,
                        other=other.name,
                        language=form.language,
                        code=finding.code,
                        finding=finding.id,
                        words=finding.words,
                    )


def _stem(name: str) -> str:
    """Return a name without marks of language and without its suffix.

    >>> _stem("packet/Permit_Spanish.docx") == _stem("packet/permit.pdf")
    True
    """
    return re.sub(r"[\W_]+", "", _MARKS.sub("", name.lower().rpartition(".")[0] or name.lower()))
