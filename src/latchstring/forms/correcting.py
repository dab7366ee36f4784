"""Corrected wording: what to put in place of words that ask too much, in the language of the form. Data, not code."""

from functools import cache
from importlib.resources import files

import msgspec

from latchstring.catalogue.bilingual import Bilingual
from latchstring.forms.finding import AskFinding
from latchstring.text.strict_yaml import load_strict
from latchstring.vocabulary import AskCode, AuditVerdict


class Correction(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words that take the place of a question for a code, in some programmes or all; empty words strike it."""

    code: AskCode
    words: Bilingual
    programs: tuple[str, ...] = ()


@cache
def _corrections() -> tuple[Correction, ...]:
    folder = files("latchstring.forms").joinpath("data")
    return load_strict(folder.joinpath("corrections.yml"), tuple[Correction, ...])


def corrected(finding: AskFinding, language: str) -> AskFinding:
    """Return a finding with the words to put in its place; what is kept or unreadable gets none."""
    if finding.verdict in (AuditVerdict.KEEP, AuditVerdict.UNREADABLE):
        return finding
    for row in _corrections():
        if row.code is finding.code and (not row.programs or finding.program in row.programs):
            return msgspec.structs.replace(finding, correction=row.words.said_in(language))
    return finding
