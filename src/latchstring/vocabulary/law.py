"""What the law around a policy can do to it, and how far a row of law can be relied on."""

from enum import StrEnum


class LawEffect(StrEnum):
    """What a state's law does to a policy. `unknown` wherever nobody has read the law for it."""

    FORBIDDEN = "forbidden"
    LIMITED = "limited"
    REQUIRED = "required"
    NOT_REACHED = "not_reached"
    UNKNOWN = "unknown"


class Trigger(StrEnum):
    """What a state statute forbids or demands: the operative effect, whatever the statute is called."""

    T1 = "T1"
    """No limit on sending, receiving or communicating information on immigration status."""
    T2 = "T2"
    """No limit on cooperation below the full extent of federal law."""
    T3 = "T3"
    """No bar on officers who ask for status or gather it."""
    T4 = "T4"
    """Detainers must be honoured."""
    T5 = "T5"
    """287(g) agreements must be sought or entered."""
    T6 = "T6"
    """Federal authorities must be notified."""
    T7 = "T7"
    """Informal practice, endorsement, votes or resolutions are reached too."""
    T8 = "T8"
    """Local or consular identification is limited."""


class LawKind(StrEnum):
    """What kind of source a row of law rests on. `absence` says that something was looked for and not found."""

    STATUTE = "statute"
    RULE = "rule"
    CASE = "case"
    DIRECTIVE = "directive"
    OPINION = "opinion"
    CONSTITUTION = "constitution"
    BILL = "bill"
    CHAMBER_RULE = "chamber_rule"
    ABSENCE = "absence"


class Standing(StrEnum):
    """Whether a row is law. Only what is `in_force` (or not confirmed to be) changes a line."""

    IN_FORCE = "in_force"
    PENDING = "pending"
    VOID = "void"
    UNCONFIRMED = "unconfirmed"
    """Passed, and nobody has confirmed that it became law."""


class LitigationStatus(StrEnum):
    """What courts have said of a row, as far as was read."""

    NONE_FOUND = "none_found"
    NOT_CHECKED = "not_checked"
    PENDING = "pending"
    UPHELD = "upheld"
    UPHELD_IN_PART = "upheld_in_part"
    DISMISSED = "dismissed"
    ENJOINED = "enjoined"
    ENJOINED_IN_PART = "enjoined_in_part"
    STRUCK_DOWN = "struck_down"
    DIVIDED = "divided"
    """Courts disagree, or the last word was not found."""


class Side(StrEnum):
    """Which way a case cuts for a community that limits its part in immigration enforcement."""

    SUPPORTS = "supports"
    AGAINST = "against"
    MIXED = "mixed"
    UNDONE = "undone"
    """Its judgment did not last; never cite it without that."""
    OPEN = "open"
    """Not decided yet, or the outcome was not found."""


class Reading(StrEnum):
    """How a federal circuit reads 8 U.S.C. 1373 and 1644."""

    NARROW = "narrow"
    """Citizenship and immigration status only."""
    AGAINST_LIMITS = "against_limits"
    """The circuit has sided with the federal government where such limits met grant conditions or a challenge."""
    NOT_PREEMPTING = "not_preempting"
    """The statutes do not displace a state's own rule."""
    UNDECIDED = "undecided"
