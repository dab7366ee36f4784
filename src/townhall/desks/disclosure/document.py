"""A demand as an open document: for another system, for counsel, or for a court that asks what was done.

It holds what is sealed here, so it is made for people who may read the case, and the chain says who took it. The types
below are its schema (`msgspec.json.schema`). Papers are named by size and SHA-256; their bytes are not within.
"""

import datetime

import msgspec

from townhall.core.cases.decisions import decisions_on, open_advice
from townhall.core.cases.document import CaseDocument, DecisionDocument, decision_documents, document_of
from townhall.core.cases.sealed import open_words
from townhall.desks.disclosure.models import Asked, Demand, Details
from townhall.desks.disclosure.selectors import DESK


class SearchDocument(msgspec.Struct, frozen=True):
    """That somebody looked for an item in a place."""

    place: str
    found: bool
    at: datetime.datetime
    by: str
    words: str


class ItemDocument(msgspec.Struct, frozen=True):
    """An item: where somebody looked, its decisions in their order, of which the last counts, and counsel's advice."""

    kind: str
    searches: list[SearchDocument]
    decisions: list[DecisionDocument]
    advice: str


class GivenDocument(msgspec.Struct, frozen=True):
    """That a kind of thing was given out; its value is nowhere here."""

    item: str
    answer: str
    at: datetime.datetime
    by: str
    to: str


class NoticeDocument(msgspec.Struct, frozen=True):
    """That the person concerned was told."""

    language: str
    method: str
    served_at: datetime.datetime
    by: str


class DemandDocument(msgspec.Struct, frozen=True):
    """A demand for information."""

    format: str
    case: CaseDocument
    channel: str
    requester: str
    kind: str
    judicial: str
    return_at: datetime.datetime | None
    notice: str
    details: Details | None
    items: list[ItemDocument]
    given: list[GivenDocument]
    notices: list[NoticeDocument]


def demand_document(case: Demand, details: Details | None) -> DemandDocument:
    """Return a demand as a document."""
    return DemandDocument(
        format="disclosure-2",
        case=document_of(DESK, case),
        channel=case.channel,
        requester=case.requester,
        kind=case.kind,
        judicial=case.judicial,
        return_at=case.return_at,
        notice=case.notice,
        details=details,
        items=[_item(case, each) for each in case.items.all()],
        given=[
            GivenDocument(each.item, each.answer, each.at, each.by, open_words(case, each.to, "disclosure.given.to"))
            for each in case.given.all()
        ],
        notices=[NoticeDocument(each.language, each.method, each.served_at, each.by) for each in case.notices.all()],
    )


def _item(case: Demand, each: Asked) -> ItemDocument:
    return ItemDocument(
        kind=each.kind,
        searches=[
            SearchDocument(row.place, row.found, row.at, row.by, open_words(case, row.words, "disclosure.search.words"))
            for row in case.searches.all()
            if row.item == each.kind
        ],
        decisions=decision_documents(case, decisions_on(case, each.kind)),
        advice=open_advice(case, each),
    )
