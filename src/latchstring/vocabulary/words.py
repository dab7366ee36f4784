"""What a passage does: its stance, its strength, its verb, its exceptions (eval codebook; DESIGN §4)."""

from enum import StrEnum


class Stance(StrEnum):
    """What the words do to a policy."""

    ADOPTS = "adopts"
    CONTRARY = "contrary"
    MENTIONS = "mentions"


class Strength(StrEnum):
    """How firmly an adopting text binds. Mentions have none."""

    STRONG = "strong"
    PARTIAL = "partial"


class Modality(StrEnum):
    """The governing verb of the sentence."""

    SHALL = "shall"
    SHALL_NOT = "shall_not"
    MAY = "may"
    MAY_NOT = "may_not"
    SHOULD = "should"
    DECLARES = "declares"
    ESTABLISHES = "establishes"
    NONE = "none"


class CarveOutType(StrEnum):
    """What an exception rests on."""

    JUDICIAL_WARRANT = "judicial_warrant"
    REQUIRED_BY_LAW = "required_by_law"
    CONVICTION = "conviction"
    CHARGE = "charge"
    PUBLIC_SAFETY = "public_safety"
    REIMBURSEMENT = "reimbursement"
    CONSENT = "consent"
    PROGRAMME = "programme"
    DISCRETION = "discretion"
    OTHER = "other"
