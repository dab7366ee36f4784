"""The ladder of exposure to 8 U.S.C. 1373 and 1644: how far a sentence keeps information from federal hands."""

from enum import StrEnum


class Rung(StrEnum):
    """What a sentence keeps back, the least first."""

    E0 = "E0"
    """Nothing of that kind: do not ask, hold, sign, spend."""
    E1 = "E1"
    """Facts near to status: release dates, addresses, custody."""
    E2 = "E2"
    """All communication or cooperation, and so status with it."""
    E3 = "E3"
    """Citizenship or immigration status itself: sending, receiving, keeping or exchanging it."""


class Saved(StrEnum):
    """Whether a clause leaves what the statutes protect free: sending, receiving, keeping and exchanging status."""

    SAVED = "saved"
    PARTLY = "partly_saved"
    UNSAVED = "unsaved"
