"""From a match to a finding: severity, the law that covers it, the verdict. Rules of recognition are `matching`.

The table: a row of the allow-list in force decides; without one, what may be asked nowhere is removed, and proofs and
numbers become optional with a notice (DESIGN section 6; research on RCW 43.17.425 and the Privacy Act, section 7).
"""

import datetime
import hashlib
import re
from typing import NamedTuple

from latchstring.forms.allowed import Allowed, Condition, row_for
from latchstring.forms.finding import AskFinding, Coverage
from latchstring.forms.lexicon import lexicons
from latchstring.forms.matching import Match
from latchstring.forms.phrases import plain_words
from latchstring.forms.question import Form, Question
from latchstring.text import Message
from latchstring.vocabulary import AskCode, AuditVerdict, NoticeState, Severity

SEVERITIES = {
    AskCode.S1: Severity.CRITICAL,
    AskCode.S2: Severity.CRITICAL,
    AskCode.S3: Severity.CRITICAL,
    AskCode.P1: Severity.HIGH,
    AskCode.P2: Severity.HIGH,
    AskCode.P3: Severity.HIGH,
    AskCode.P4: Severity.HIGH,
    AskCode.P5: Severity.MEDIUM,
    AskCode.P6: Severity.MEDIUM,
    AskCode.P7: Severity.MEDIUM,
    AskCode.W1: Severity.CRITICAL,
    AskCode.W2: Severity.CRITICAL,
    AskCode.X1: Severity.LOW,
}
_LONG_NUMBER = re.compile(r"\d(?:[\d\- ]{4,}\d)")
SOFTER = frozenset({AskCode.P3, AskCode.P5, AskCode.P7})
"""What may stay where it is a choice; all else has no place on a form without a law."""
POOR_WORD = 60.0
"""Confidence of recognised words under which a person must look before anything is struck."""


class Setting(NamedTuple):
    """What a question is judged in: the form, its programme, its notice, the day, the language of notes."""

    form: Form
    program: str
    program_stated: bool
    notice: NoticeState
    today: datetime.date
    language: str = "en"
    vendor: bool = False


def judge(match: Match, question: Question, setting: Setting) -> AskFinding:
    """Return the finding that a match is."""
    required = requirement_of(question)
    row = row_for(match.code, setting.program, plain_words(f"{question.words} {question.group}"), setting.today)
    verdict, because = _verdict(match, row, required, question, setting)
    also = (AskCode.V1,) if verdict is AuditVerdict.VENDOR_TICKET else ()
    place = question.place
    key = f"{setting.form.id}|{match.code}|{place.path}|{place.page}|{place.box}|{question.words}|{question.name}"
    return AskFinding(
        id=hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:12],
        code=match.code,
        also=also,
        severity=_severity(match.code, verdict),
        verdict=verdict,
        place=place,
        words=_words(match, question),
        matched=match.matched,
        source=match.source,
        asking=question.asking,
        name=question.name,
        group=question.group,
        widget=question.widget,
        required=required,
        notice=setting.notice,
        program=setting.program,
        covered=_coverage(row, setting.language) if row else None,
        because=because,
        confidence=question.confidence,
    )


def requirement_of(question: Question) -> bool | None:
    """Return whether an answer is required, as the form's bit, its star or its words say; None where nothing says it.

    Words that call a question optional outweigh a bit: people read words.
    """
    plain = plain_words(f"{question.words} {question.help}")
    if any(lexicon.optional.search(plain) for lexicon in lexicons()):
        return False
    if question.required or "*" in question.words.replace("**", ""):
        return True
    if any(lexicon.required.search(plain) for lexicon in lexicons()):
        return True
    return question.required


def _words(match: Match, question: Question) -> str:
    """Return the words as they stand, without what somebody may have filled in after the label."""
    if match.source == "help":
        return _without_numbers(question.help)
    if match.source == "option":
        return f"{question.words} [{', '.join(question.options)}]".strip()
    label, colon, _ = question.words.partition(": ")
    if colon and match.matched in plain_words(label):
        return _without_numbers(f"{label}:")
    return _without_numbers(question.words) or question.name


def _without_numbers(words: str) -> str:
    """Return words with long numbers blotted out: a form prints none, so somebody wrote them."""
    return _LONG_NUMBER.sub("…", words)


def _verdict(
    match: Match, row: Allowed | None, required: bool | None, question: Question, setting: Setting
) -> tuple[AuditVerdict, tuple[Message, ...]]:
    said = [Message("audit-because-recognised", {"source": match.source, "matched": match.matched})]
    if question.confidence is not None and question.confidence < POOR_WORD:
        said.append(Message("audit-because-poorly-read", {"confidence": round(question.confidence)}))
        return AuditVerdict.UNREADABLE, tuple(said)
    if row is None:
        said.append(Message("audit-because-no-law", {"program": setting.program}))
        verdict = AuditVerdict.MAKE_OPTIONAL if match.code in SOFTER else AuditVerdict.REMOVE
    else:
        verdict, why = _by_row(row, required, question, setting)
        said += why
    if setting.vendor and verdict is AuditVerdict.REMOVE and required:
        said.append(Message("audit-because-vendor"))
        verdict = AuditVerdict.VENDOR_TICKET
    if not setting.program_stated and verdict is AuditVerdict.KEEP:
        said.append(Message("audit-because-program-told", {"program": setting.program}))
    return verdict, tuple(said)


def _by_row(
    row: Allowed, required: bool | None, question: Question, setting: Setting
) -> tuple[AuditVerdict, list[Message]]:
    """Apply a row: its verdict where its conditions hold, else its other one."""
    missing = []
    if Condition.OPTIONAL in row.only_if and required is not False:
        missing.append(Message("audit-because-not-optional"))
    if Condition.NOTICE in row.only_if and setting.notice is not NoticeState.COMPLETE:
        missing.append(Message("audit-because-notice", {"state": setting.notice.value}))
    if Condition.LAST_FOUR in row.only_if and not _asks_last_four(question):
        missing.append(Message("audit-because-whole-number"))
    verdict = row.otherwise or row.verdict if missing else row.verdict
    said = [Message(f"audit-because-row-{verdict.value}", {"citation": row.citation}), *missing]
    if row.litigation != "none":
        said.append(Message(f"audit-litigation-{row.litigation.value}"))
    if not row.verified:
        said.append(Message("audit-because-unverified", {"date": row.as_of.isoformat()}))
    return verdict, said


def _asks_last_four(question: Question) -> bool:
    plain = plain_words(f"{question.words} {question.help} {question.group}")
    return any(lexicon.last_four.search(plain) for lexicon in lexicons())


def _coverage(row: Allowed, language: str) -> Coverage:
    return Coverage(
        row=row.id,
        citation=row.citation,
        step=row.step.said_in(language),
        note=row.note.said_in(language),
        as_of=row.as_of,
        verified=row.verified,
        source=row.source,
        litigation=row.litigation,
        starts=row.starts,
        ends=row.ends,
    )


def _severity(code: AskCode, verdict: AuditVerdict) -> Severity:
    return Severity.LOW if verdict is AuditVerdict.KEEP else SEVERITIES[code]
