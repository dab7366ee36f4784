"""Agreements with federal agencies: which kinds there are, in which state one is, and how the federal list names them.

Kinds that have the same effect without "287(g)" in their name stand beside those that have it.
"""

from enum import StrEnum


class AgreementKind(StrEnum):
    """What an agreement lets or makes a local agency do. The first four rest on 8 U.S.C. 1357(g)."""

    JAIL_ENFORCEMENT = "jail_enforcement"
    WARRANT_SERVICE = "warrant_service"
    TASK_FORCE = "task_force"
    SECTION_287G = "section_287g"
    """Under section 287(g), of a model that is not told or not known."""
    TITLE_19 = "title_19"
    """Customs officers' powers for local officers, by Homeland Security Investigations."""
    TASK_FORCE_OFFICER = "task_force_officer"
    BASIC_ORDERING = "basic_ordering"
    BED_CONTRACT = "bed_contract"
    """Beds of a jail for federal detention, and riders to such a contract with another agency."""
    STONEGARDEN = "stonegarden"
    JOINT_TERRORISM = "joint_terrorism"
    SCAAP = "scaap"
    """A grant for the cost of holding people who are named to the federal government."""
    FUSION_CENTRE = "fusion_centre"
    PLATE_READERS = "plate_readers"
    DATA_ACCESS = "data_access"
    SHARED_SPACE = "shared_space"
    OTHER = "other"


IS_287G = frozenset(
    {
        AgreementKind.JAIL_ENFORCEMENT,
        AgreementKind.WARRANT_SERVICE,
        AgreementKind.TASK_FORCE,
        AgreementKind.SECTION_287G,
    }
)
"""The kinds that rest on 8 U.S.C. 1357(g), and that the federal list of participating agencies names."""


class AgreementState(StrEnum):
    """Where an agreement stands."""

    PROPOSED = "proposed"
    REFUSED = "refused"
    IN_FORCE = "in_force"
    ENDING = "ending"
    ENDED = "ended"
    EXPIRED = "expired"
    UNKNOWN = "unknown"


class ListStatus(StrEnum):
    """On which part of the federal list an agency stands."""

    PARTICIPATING = "participating"
    PENDING = "pending"


class AgencyLevel(StrEnum):
    """Whose agency it is."""

    STATE = "state"
    COUNTY = "county"
    MUNICIPAL = "municipal"
    SCHOOL = "school"
    COLLEGE = "college"
    TRIBAL = "tribal"
    OTHER = "other"
    UNKNOWN = "unknown"


class Confidence(StrEnum):
    """How sure it is that a row of the federal list is about a community."""

    CERTAIN = "certain"
    """By an identifier or a GEOID, or because a person said so."""
    HIGH = "high"
    FAIR = "fair"
    OPEN = "open"
    """A person must decide; nothing is taken for granted."""
