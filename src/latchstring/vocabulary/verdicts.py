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


class Relation(StrEnum):
    """How two passages that say opposite things stand to each other."""

    ACROSS_PAPERS = "across_papers"
    WITHIN_ONE_PAPER = "within_one_paper"
    OLD_TEXT = "old_text"
    """One of them has been amended, repealed or replaced, and is still printed."""
    NOT_BOUND = "not_bound"
    """They bind different bodies, and neither can bind the other: no conflict of law."""
