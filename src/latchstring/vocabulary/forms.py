"""The words of the form audit: what a form can ask for, how it asks, and what is to be done about it."""

from enum import StrEnum


class AskCode(StrEnum):
    """What is asked for. S status, P proxies of status, W warnings, X invitations, D and V what is stored."""

    S1 = "S1"
    S2 = "S2"
    S3 = "S3"
    P1 = "P1"
    P2 = "P2"
    P3 = "P3"
    P4 = "P4"
    P5 = "P5"
    P6 = "P6"
    P7 = "P7"
    W1 = "W1"
    W2 = "W2"
    X1 = "X1"
    D1 = "D1"
    V1 = "V1"


class AuditVerdict(StrEnum):
    """What is to be done about one thing that a form asks."""

    REMOVE = "remove"
    MAKE_OPTIONAL = "make_optional"
    TO_ANNEX = "to_annex"
    KEEP = "keep"
    VENDOR_TICKET = "vendor_ticket"
    UNREADABLE = "unreadable"


class Severity(StrEnum):
    """How much harm asking does, where no law asks."""

    CRITICAL = "critical"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Asking(StrEnum):
    """How words ask: a place to fill in, a short label, a sentence, one of several answers, a technical name."""

    FIELD = "field"
    LABEL = "label"
    SENTENCE = "sentence"
    NAME = "name"


class NoticeState(StrEnum):
    """Whether the notice that the Privacy Act of 1974, section 7(b) asks for stands on the form."""

    COMPLETE = "complete"
    INCOMPLETE = "incomplete"
    ABSENT = "absent"
