"""A table of requests, as CSV: written by hand on the day the network was down, or by another system. All or nothing.

Columns: received_at, channel, booking, officer, asks (parted by ;), paper, eligible_at, eligible_reason, released_at,
released_to. Times carry their zone or are the organisation's own. Whatever is wrong is told with its line.
"""

import csv
import datetime
import io
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from django.db import transaction

from latchstring.text import Message
from townhall.core.cases.services import CannotMove
from townhall.core.people.models import Membership
from townhall.desks.custody import services
from townhall.desks.custody.models import Channel, CustodyCase, Details, Reason, ReleasedTo
from townhall.desks.custody.rules import elements

COLUMNS = (
    "received_at",
    "channel",
    "booking",
    "officer",
    "asks",
    "eligible_at",
    "eligible_reason",
    "released_at",
    "released_to",
)
MOST = 2_000
"""Lines that one table may have."""


class CannotImport(Exception):  # noqa: N818 - told to a person
    """Nothing was taken in: `faults` says what is wrong, line by line."""

    def __init__(self, faults: list[Message]) -> None:
        super().__init__(len(faults))
        self.faults = faults


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    told: dict[str, Any]


def take_in_table(content: bytes, *, by: Membership, now: datetime.datetime) -> list[CustodyCase]:
    """Open a case for every line, with true times. Raises `CannotImport`, and then nothing was taken in."""
    faults: list[Message] = []
    lines = list(_lines(content, ZoneInfo(by.organisation.time_zone), faults))
    if faults:
        raise CannotImport(faults)
    made = []
    with transaction.atomic():
        for line in lines:
            try:
                made.append(_take_in(line.told, by, now))
            except CannotMove as fault:
                faults.append(Message("custody-import-time", {"line": line.number, "why": fault.message.code}))
        if faults:
            raise CannotImport(faults)
    return made


def _take_in(told: dict[str, Any], by: Membership, now: datetime.datetime) -> CustodyCase:
    details = Details(told["booking"], told["officer"])
    case = services.receive(
        Channel(told["channel"]), details, received_at=told["received_at"], by=by, now=now, asks=told["asks"]
    )
    if told["eligible_at"]:
        event = {"what": "eligible", "at": told["eligible_at"], "reason": told["eligible_reason"] or Reason.OTHER}
        services.record_event(case, event, by=by, now=now)
    if told["released_at"]:
        event = {"what": "released", "at": told["released_at"], "to": told["released_to"] or ReleasedTo.COMMUNITY}
        services.record_event(case, event, by=by, now=now)
    return case


def _lines(content: bytes, zone: ZoneInfo, faults: list[Message]) -> list[_Line]:
    try:
        reader = csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True)
        rows = list(reader)
    except (UnicodeDecodeError, csv.Error):
        faults.append(Message("custody-import-not-csv"))
        return []
    head = set(reader.fieldnames or ())
    if wrong := (head - set(COLUMNS)) | ({"received_at", "channel"} - head):
        faults.append(Message("custody-import-columns", {"wrong": ", ".join(sorted(map(str, wrong)))}))
        return []
    if len(rows) > MOST:
        faults.append(Message("custody-import-many", {"most": MOST}))
        return []
    return [_Line(number, _checked(number, row, zone, faults)) for number, row in enumerate(rows, 2)]


def _checked(number: int, row: dict[str, Any], zone: ZoneInfo, faults: list[Message]) -> dict[str, Any]:
    told: dict[str, Any] = {name: (row.get(name) or "").strip() for name in COLUMNS}
    told["asks"] = [each.strip() for each in told["asks"].split(";") if each.strip()]

    def wrong(column: str) -> None:
        faults.append(Message("custody-import-value", {"line": number, "column": column}))

    if None in row:
        wrong("-")
    for name, allowed in (
        ("channel", Channel.values),
        ("eligible_reason", ["", *Reason.values]),
        ("released_to", ["", *ReleasedTo.values]),
    ):
        if told[name] not in allowed:
            wrong(name)
    if set(told["asks"]) - set(elements()):
        wrong("asks")
    if not told["received_at"]:
        wrong("received_at")
    for name in ("received_at", "eligible_at", "released_at"):
        try:
            told[name] = _moment(told[name], zone)
        except ValueError:
            wrong(name)
    return told


def _moment(written: str, zone: ZoneInfo) -> datetime.datetime | None:
    if not written:
        return None
    at = datetime.datetime.fromisoformat(written)
    return at if at.tzinfo else at.replace(tzinfo=zone)
