"""The report for programs: the whole assessment in JSON, with the words of every message beside its id. And back."""

from collections.abc import Mapping
from typing import Any

import msgspec

from latchstring.catalogue.loading import Catalogue
from latchstring.findings.assessment import REPORT_FORMAT, Assessment
from latchstring.language import Speech
from latchstring.reports.arrangement import arrange
from latchstring.reports.characters import encodable
from latchstring.reports.counsel import CounselPart, as_json
from latchstring.text import Message

_PARTS = ("why", "do")
_FRONT = {
    "language": {"type": "string", "description": "BCP 47 code of the language of every `text`, `why` and `do`."},
    "notice": {"type": "string", "description": "That the report is information and not legal advice."},
    "translation_notice": {
        "anyOf": [{"type": "string"}, {"type": "null"}],
        "description": "Says that no speaker of the language has reviewed the words; null where one has.",
    },
    "policies": {
        "type": "array",
        "description": "What each policy is called and asks, in the guide's order.",
        "items": {
            "type": "object",
            "properties": {name: {"type": "string"} for name in ("id", "outline", "title", "question")},
            "required": ["id", "outline", "title", "question"],
        },
    },
}
_WORDS = {
    "text": {"type": "string", "description": "The words of the message in the language of the report."},
    "why": {"type": "string", "description": "Of a problem: why it matters."},
    "do": {"type": "string", "description": "Of a problem: what to do."},
}


class NotAReport(Exception):  # noqa: N818 it says what the text is not; nobody failed
    """A text that cannot be read as a report; carries the message that says so."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.code)
        self.message = message


def write(assessment: Assessment, catalogue: Catalogue, speech: Speech, counsel: CounselPart | None = None) -> str:
    """Return the report as JSON, indented, keys in a stable order, ending with a line break.

    With `counsel` it is the version for counsel: it says so in its first key, and has one more part at its end.
    """
    laid_out = arrange(assessment, catalogue, speech.language.code)
    body = with_words(laid_out.assessment, speech)
    report = {
        "report_format": body.pop("report_format"),
        "language": speech.language.code,
        "notice": speech.say("report-not-advice"),
        "translation_notice": None if speech.language.reviewed else unreviewed(speech),
        "policies": [
            {
                "id": card.verdict.policy,
                "outline": card.verdict.outline,
                "title": card.title,
                "question": card.question,
            }
            for card in laid_out.cards
        ],
        **body,
    }
    if counsel is not None:
        report = {"for_counsel_only": counsel.only, **report, "for_counsel": as_json(counsel)}
    return msgspec.json.format(msgspec.json.encode(report), indent=2).decode() + "\n"


def unreviewed(speech: Speech) -> str:
    """Return the sentence that no speaker has reviewed the translation, in its language and in English."""
    both = (speech, Speech("en"))
    return " ".join(each.say("report-unreviewed", language=each.name_of(speech.language)) for each in both)


def with_words(value: Any, speech: Speech) -> Any:
    """Return plain values of a struct (or of a sequence of them), each message with its words beside its id.

    >>> with_words((Message("verdict-adopted"),), Speech("en"))[0]["text"]
    'Adopted'
    """
    if type(value) is str:
        return encodable(value)
    if isinstance(value, Message):
        parts = {
            part: encodable(speech.say_message(value, part)) for part in _PARTS if speech.knows(f"{value.code}.{part}")
        }
        return {
            "code": value.code,
            "args": with_words(value.args, speech),
            "text": encodable(speech.say_message(value)),
            **parts,
        }
    if isinstance(value, msgspec.Struct):
        return {field: with_words(getattr(value, field), speech) for field in value.__struct_fields__}
    if isinstance(value, tuple | list):
        return [with_words(each, speech) for each in value]
    if isinstance(value, Mapping):
        return {key: with_words(each, speech) for key, each in value.items()}
    return msgspec.to_builtins(value)


def load(text: str | bytes) -> Assessment:
    """Return the assessment that a report in JSON was written from.

    Raises `NotAReport` where the text is none, or has a newer format than this program knows.
    """
    try:
        found = msgspec.json.decode(text, type=_Envelope).report_format
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise NotAReport(Message("report-not-json")) from None
    if found.partition(".")[0] != REPORT_FORMAT.partition(".")[0]:
        raise NotAReport(Message("report-newer-format", {"found": found, "known": REPORT_FORMAT}))
    try:
        return msgspec.json.decode(text, type=Assessment)
    except msgspec.DecodeError:
        raise NotAReport(Message("report-not-json")) from None


def schema() -> dict[str, Any]:
    """Return the JSON Schema of a report, made from the types it is written from."""
    made = msgspec.json.schema(Assessment)
    definitions = made["$defs"]
    report = definitions["Assessment"]
    report["properties"] = {
        "report_format": report["properties"].pop("report_format"),
        **_FRONT,
        **report["properties"],
    }
    for definition in definitions.values():
        if "properties" in definition:
            definition["required"] = list(definition["properties"])
    message = definitions["Message"]
    message["properties"].update(_WORDS)
    message["required"].append("text")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Latchstring report", **made}


class _Envelope(msgspec.Struct):
    report_format: str
