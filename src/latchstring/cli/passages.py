"""Passages line by line: one JSON object in, one out, in the same order, with no more than one line in memory.

A line holds `id` and `text`, and may hold `kind` and `issuer`; whatever else it holds is never looked at. A line that
cannot be answered gets `{"id", "error"}`, and the next one is read.
"""

import json
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Any, TypeVar

import msgspec

from latchstring.evidence import Finding, find_text
from latchstring.language import Speech
from latchstring.text import Message
from latchstring.vocabulary import Body, DocumentKind

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
ABSENT = msgspec.Raw()
NOTHING = (b"", b"null")
SCALAR = b'"-0123456789'
"""How a JSON string or number begins: what an id may be."""

_E = TypeVar("_E", bound=StrEnum)


class Line(msgspec.Struct):
    """The four keys that are looked at, each still as written; a key that is not there is empty."""

    id: msgspec.Raw = ABSENT
    text: msgspec.Raw = ABSENT
    kind: msgspec.Raw = ABSENT
    issuer: msgspec.Raw = ABSENT


class LineAnswer(msgspec.Struct, frozen=True):
    """An answer as it is written, line break included, and the error that it tells, if any."""

    line: bytes
    error: Message | None = None


class BadLine(Exception):  # noqa: N818 - it reads as what it is
    """A line that cannot be answered; `message` says why."""

    def __init__(self, code: str, **args: str | int | float) -> None:
        super().__init__(code)
        self.message = Message(code, dict(args))


def answer_lines(lines: Iterable[bytes], speech: Speech, *, for_counsel: bool = False) -> Iterator[LineAnswer]:
    """Answer every line that is not blank, in order. Errors are told in the language of `speech`.

    `for_counsel` adds to each answer the exposure of its passage, and of each finding, read alone.
    """
    for number, line in enumerate(lines, 1):
        written = line.removeprefix(BYTE_ORDER_MARK) if number == 1 else line
        if written.strip():
            yield _answer(written, number, speech, for_counsel)


def _answer(written: bytes, number: int, speech: Speech, for_counsel: bool) -> LineAnswer:
    id_ = msgspec.Raw(b"null")
    try:
        line = _read(written)
        id_ = _id(line)
        findings, notes = _findings(line)
    except BadLine as bad:
        message = Message(bad.message.code, {"line": number, **bad.message.args})
        told = {"id": id_, "error": speech.say_message(message)}
        return LineAnswer(msgspec.json.encode(told) + b"\n", message)
    answer: dict[str, object] = {"id": id_, "findings": findings}
    if for_counsel:
        answer = {"id": id_, **_exposure(line, findings, speech)}
    if notes:
        answer["note"] = " ".join(speech.say_message(note) for note in notes)
    return LineAnswer(msgspec.json.encode(answer) + b"\n")


def _read(written: bytes) -> Line:
    try:
        return msgspec.json.decode(written, type=Line)
    except msgspec.ValidationError:
        raise BadLine("line-not-object") from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return _read_leniently(written)


def _read_leniently(written: bytes) -> Line:
    """Read a line with half letters or NaN in it, as some programs write them: they may stand in a key that is passed
    over. In a key that is looked at they are refused there."""
    try:
        row = json.loads(written)
    except (ValueError, RecursionError):
        raise BadLine("line-not-json") from None
    if not isinstance(row, dict):
        raise BadLine("line-not-object")
    return Line(**{key: msgspec.Raw(json.dumps(row[key]).encode()) for key in Line.__struct_fields__ if key in row})


def _id(line: Line) -> msgspec.Raw:
    """Return the id as it was written, so that it comes back unchanged."""
    written = bytes(line.id)
    if written in NOTHING:
        raise BadLine("line-no-id")
    if written[:1] not in [bytes([letter]) for letter in SCALAR]:
        raise BadLine("line-id-not-scalar")
    return line.id


def _findings(line: Line) -> tuple[tuple[Finding, ...], list[Message]]:
    """Return the findings, and a note for each word that is of no vocabulary: it is taken as not stated."""
    text, notes = _text(line), list[Message]()
    kind, issuer = _member("kind", line.kind, DocumentKind, notes), _member("issuer", line.issuer, Body, notes)
    try:
        return tuple(find_text(text, kind=kind, issuer=issuer or Body.UNKNOWN)), notes
    except Exception as error:
        # One passage must not end the work on all others; the line says that it was not answered.
        raise BadLine("line-failed", error=type(error).__name__) from error


def _exposure(line: Line, findings: tuple[Finding, ...], speech: Speech) -> dict[str, object]:
    """The exposure of the whole passage, and of each finding by the sentences that its quotation holds."""
    from latchstring.documents import document_from_text
    from latchstring.evidence.exposing import read_ladder_of
    from latchstring.findings.counsel import IN_PASSAGE, exposures_in, of_finding
    from latchstring.findings.exposure import exposure
    from latchstring.reports.json import with_words

    document = document_from_text(_text(line), _member("kind", line.kind, DocumentKind, []))
    reading = read_ladder_of(document)
    kept = exposures_in(document, reading, IN_PASSAGE)
    exposures = (of_finding(finding, document, kept, reading, IN_PASSAGE) for finding in findings)
    return {
        "for_counsel_only": speech.say("counsel-only"),
        "exposure": with_words(exposure(document.text, kind=document.kind), speech),
        "findings": [
            {**msgspec.to_builtins(finding), "exposure": with_words(each, speech)}
            for finding, each in zip(findings, exposures, strict=True)
        ],
    }


def _text(line: Line) -> str:
    if bytes(line.text) in NOTHING:
        raise BadLine("line-no-text")
    try:
        return msgspec.json.decode(line.text, type=str)
    except msgspec.ValidationError:
        raise BadLine("line-text-not-string") from None
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise BadLine("line-text-broken") from None


def _member(key: str, written: msgspec.Raw, vocabulary: type[_E], notes: list[Message]) -> _E | None:
    """Return the word of a vocabulary, or None where the key is not there, null, or says another (with a note)."""
    if bytes(written) in NOTHING:
        return None
    try:
        value: Any = msgspec.json.decode(written, type=str)
        return vocabulary(value)
    except (msgspec.DecodeError, UnicodeDecodeError, ValueError):
        allowed = ", ".join(member.value for member in vocabulary)
        notes.append(Message("line-not-allowed", {"key": key, "allowed": allowed}))
        return None
