"""What an assessment can say of one policy."""

from enum import StrEnum


class VerdictKind(StrEnum):
    """One answer a policy (DESIGN §4). `nothing_exposed` belongs to `federal_law` alone."""

    ADOPTED = "adopted"
    ADOPTED_WITH_EXCEPTIONS = "adopted_with_exceptions"
    PARTIAL = "partial"
    CONFLICTING = "conflicting"
    CONTRARY = "contrary"
    MENTIONED = "mentioned"
    NOT_FOUND = "not_found"
    NOT_SEARCHED = "not_searched"
    NOTHING_EXPOSED = "nothing_exposed"


class Agreement(StrEnum):
    """Whether a 287(g) agreement was seen; stands beside the verdict of `no_287g`."""

    NONE_SEEN = "none_seen"
    REPORTED_NONE = "reported_none"
    IN_FORCE = "in_force"
