"""The audit for programs: the whole of it in JSON, with the words of every message beside its id. And back."""

from typing import Any

import msgspec

from latchstring.forms.finding import AUDIT_FORMAT, Audit
from latchstring.language import Speech
from latchstring.reports.audits.places import state_of
from latchstring.reports.json import with_words
from latchstring.text import Message


class NotAnAudit(Exception):  # noqa: N818 it says what the text is not; nobody failed
    """A text that cannot be read as an audit; carries the message that says so."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.code)
        self.message = message


def write(audit: Audit, speech: Speech) -> str:
    """Return the audit as JSON, indented, keys in a stable order, ending with a line break."""
    body = with_words(audit, speech)
    for form, row in zip(audit.forms, body["forms"], strict=True):
        row.pop("path")
        row["clean"] = form.clean
        row["state"] = speech.say(state_of(form), count=len(form.open))
    front = {
        "audit_format": body.pop("audit_format"),
        "language": speech.language.code,
        "notice": speech.say("report-not-advice"),
        "findings": sum(len(form.open) for form in audit.forms),
    }
    return msgspec.json.format(msgspec.json.encode({**front, **body}), indent=2).decode() + "\n"


def schema() -> dict[str, Any]:
    """Return the JSON Schema of an audit, made from the types it is written from."""
    made = msgspec.json.schema(Audit)
    definitions = made["$defs"]
    definitions["AuditedForm"]["properties"].pop("path")
    definitions["AuditedForm"]["required"].remove("path")
    definitions["Message"]["properties"]["text"] = {"type": "string", "description": "The words of the message."}
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Latchstring form audit", **made}


def load(text: str | bytes) -> Audit:
    """Return the audit that a JSON text was written from. Raises `NotAnAudit`."""
    try:
        data: Any = msgspec.json.decode(text)
        found = data["audit_format"]
        for form in data["forms"]:
            form.setdefault("path", "")
    except (msgspec.DecodeError, UnicodeDecodeError, KeyError, TypeError, AttributeError):
        raise NotAnAudit(Message("audit-not-json")) from None
    if str(found).partition(".")[0] != AUDIT_FORMAT.partition(".")[0]:
        raise NotAnAudit(Message("audit-newer-format", {"found": str(found), "known": AUDIT_FORMAT}))
    try:
        return msgspec.convert(data, Audit)
    except msgspec.ValidationError:
        raise NotAnAudit(Message("audit-not-json")) from None
