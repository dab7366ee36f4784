"""A request as an open document: for another system, another agency's counsel, or the person's own lawyer.

It holds what is sealed here, so it is made for people who may read the case, and the chain says who took it. The schema
is published (`docs/reference`). Papers are named by size and SHA-256; their bytes are not within.
"""

import datetime

import msgspec

from townhall.core.cases.decisions import decisions_on, open_advice
from townhall.core.cases.document import CaseDocument, DecisionDocument, decision_documents, document_of
from townhall.core.cases.sealed import open_words
from townhall.desks.custody.models import CustodyCase, Details
from townhall.desks.custody.selectors import DESK


class ElementDocument(msgspec.Struct, frozen=True):
    """An element: its decisions in their order, of which the last counts, until when it is to be given, and counsel's
    advice."""

    kind: str
    decisions: list[DecisionDocument]
    due_at: datetime.datetime | None
    advice: str


class EventDocument(msgspec.Struct, frozen=True):
    """An event of the release clock. `corrects` is the place, from 0, of the event that it corrects."""

    what: str
    at: datetime.datetime
    recorded_at: datetime.datetime
    by: str
    reason: str
    to: str
    delay: str
    corrects: int | None
    why: str


class CustodyDocument(msgspec.Struct, frozen=True):
    """A custody request."""

    format: str
    case: CaseDocument
    channel: str
    paper: str
    judicial: str
    issuer: str
    details: Details | None
    elements: list[ElementDocument]
    events: list[EventDocument]


def custody_document(case: CustodyCase, details: Details | None) -> CustodyDocument:
    """Return a case as a document."""
    events = list(case.events.all())
    places = {event.pk: place for place, event in enumerate(events)}
    return CustodyDocument(
        format="custody-2",
        case=document_of(DESK, case),
        channel=case.channel,
        paper=case.paper,
        judicial=case.judicial,
        issuer=case.issuer,
        details=details,
        elements=[
            ElementDocument(
                kind=each.kind,
                decisions=decision_documents(case, decisions_on(case, each.kind)),
                due_at=each.due_at,
                advice=open_advice(case, each),
            )
            for each in case.elements.all()
        ],
        events=[
            EventDocument(
                what=event.what,
                at=event.at,
                recorded_at=event.recorded_at,
                by=event.by,
                reason=event.reason,
                to=event.to,
                delay=event.delay,
                corrects=places.get(event.corrects_id) if event.corrects_id else None,
                why=open_words(case, event.why, "custody.event.why"),
            )
            for event in events
        ],
    )
