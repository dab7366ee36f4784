"""Custody requests: the case, the log of its moves, its sealed papers."""

import msgspec
from django.db import models

from townhall.core.cases.models import Case, CasePaper, MoveEntry, case_constraints, case_indexes, move_constraints
from townhall.desks.custody.states import TABLE


class Channel(models.TextChoices):
    """By which way a request came."""

    FAX = "fax"
    PDF = "pdf"
    EMAIL = "email"
    TELEPHONE = "telephone"
    COUNTER = "counter"
    NCIC = "ncic"


class Details(msgspec.Struct, forbid_unknown_fields=True):
    """What is sealed of a request: whom it concerns by booking number, who asked, and words."""

    booking: str = ""
    officer: str = ""
    words: str = ""


class CustodyCase(Case):
    """One request. Another request on the same person is another case, linked to the older one."""

    prefix = "C"
    channel = models.CharField(max_length=12, choices=Channel)

    class Meta(Case.Meta):
        constraints = case_constraints("custody", TABLE)
        indexes = case_indexes("custody")


class CustodyMove(MoveEntry):
    """A move of a request."""

    case = models.ForeignKey(CustodyCase, on_delete=models.CASCADE, related_name="moves")

    class Meta(MoveEntry.Meta):
        constraints = move_constraints("custody", TABLE)


class CustodyPaper(CasePaper):
    """A paper of a request."""

    case = models.ForeignKey(CustodyCase, on_delete=models.CASCADE, related_name="papers")
