"""What a paper can be, and how far it was read."""

from enum import StrEnum


class DocumentKind(StrEnum):
    """The kind of paper. `unknown` never stands in a report: a paper without a known kind is `other`."""

    CODE = "code"
    CHARTER = "charter"
    ORDINANCE = "ordinance"
    RESOLUTION = "resolution"
    EXECUTIVE_ORDER = "executive_order"
    GENERAL_ORDER = "general_order"
    JAIL_MANUAL = "jail_manual"
    SCHOOL_POLICY = "school_policy"
    PROSECUTOR_POLICY = "prosecutor_policy"
    COURT_ORDER = "court_order"
    STATUTE = "statute"
    RULE = "rule"
    AGREEMENT = "agreement"
    CONTRACT = "contract"
    BUDGET = "budget"
    BILL = "bill"
    MINUTES = "minutes"
    NEWS = "news"
    FORM = "form"
    ANSWERS = "answers"
    OTHER = "other"


class Status(StrEnum):
    """Whether a paper is in force. Only `in_force` and `unknown` can put a policy in force."""

    IN_FORCE = "in_force"
    PROPOSED = "proposed"
    REPEALED = "repealed"
    UNKNOWN = "unknown"


class DateKind(StrEnum):
    """What a date in a paper says."""

    ADOPTED = "adopted"
    EFFECTIVE = "effective"
    REVISED = "revised"
    EXPIRES = "expires"
    ISSUED = "issued"


class ReadState(StrEnum):
    """How far a paper was read: `in_part` misses some page or part, `duplicate` was read once already."""

    IN_FULL = "in_full"
    IN_PART = "in_part"
    UNREAD = "unread"
    DUPLICATE = "duplicate"
