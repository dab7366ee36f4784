"""The abstract models of a desk: a case, the log of its moves, its papers. A desk adds its own fields in its `models`.

class CustodyCase(Case):
    prefix = "C"
    class Meta(Case.Meta):
        constraints = case_constraints("custody", TABLE)
        indexes = case_indexes("custody")

class CustodyMove(MoveEntry):
    case = models.ForeignKey(CustodyCase, on_delete=models.CASCADE, related_name="moves")
    class Meta(MoveEntry.Meta):
        constraints = move_constraints("custody", TABLE)

class CustodyPaper(CasePaper):
    case = models.ForeignKey(CustodyCase, on_delete=models.CASCADE, related_name="papers")
"""

import datetime
from typing import Any, ClassVar
from zoneinfo import ZoneInfo

from django.db import models

from townhall.core.cases.table import Table
from townhall.core.people.models import Organisation

LATE_ENTRY = datetime.timedelta(minutes=15)
"""What is entered more than this after it happened is shown as entered later, with both times."""


class Case(models.Model):
    """One case. What a desk must know of a person stands in `details` alone: one JSON document, sealed with the case's
    own key (`sealed`), gone when the key goes.

    `received_at` is when it truly came in, `entered_at` when somebody typed it. `version` grows with every change:
    whoever changes something says which version they saw. `blind` is a keyed digest of a booking or report number, for
    exact search without keeping it. Only the services write here.
    """

    prefix: ClassVar[str] = ""
    followed: str = ""
    """The row of rules that whoever makes a move followed; not kept here but in the log of moves."""

    numbered: ClassVar[str] = ""
    """Where a case of the desk may have several numbers: the related name of its rows of `NumberOfCase`."""

    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    year = models.PositiveSmallIntegerField()
    serial = models.PositiveIntegerField()
    state = models.CharField(max_length=40)
    received_at = models.DateTimeField()
    entered_at = models.DateTimeField()
    due_at = models.DateTimeField(null=True)
    """By when the next move must be made, from the table's deadlines."""
    closed_at = models.DateTimeField(null=True)
    version = models.PositiveIntegerField(default=1)
    changed_at = models.DateTimeField()
    changed_by = models.CharField(max_length=120)
    """The name of a person at work, to tell the second of two who came first."""
    key_id = models.UUIDField(null=True)
    details = models.BinaryField(null=True)
    blind = models.CharField(max_length=64, blank=True)
    imported = models.CharField(max_length=64, blank=True)
    """The keyed digest of the row of a table that it came in by, so that no row comes in twice (`importing`)."""

    class Meta:
        abstract = True
        ordering = ["-year", "-serial"]

    def __str__(self) -> str:
        return self.number

    @property
    def number(self) -> str:
        """The number that people use: `C-2026-0007`."""
        return f"{self.prefix}-{self.year}-{self.serial:04}"

    @property
    def is_purged(self) -> bool:
        """Whether the key is gone: what is left is for the counts."""
        return self.key_id is None

    @property
    def zone(self) -> ZoneInfo:
        """The time zone in which the organisation's days begin."""
        return ZoneInfo(self.organisation.time_zone)


class MoveEntry(models.Model):
    """One move that was made: an entry is added and never changed. It holds no word about a person concerned.

    A desk adds `case`, related as `moves`. `rule` is the id of the row of rules that somebody had before them.
    """

    move = models.CharField(max_length=40)
    before = models.CharField(max_length=40, blank=True)
    after = models.CharField(max_length=40)
    by = models.CharField(max_length=120)
    at = models.DateTimeField()
    recorded_at = models.DateTimeField()
    rule = models.CharField(max_length=60, blank=True)

    class Meta:
        abstract = True
        ordering = ["pk"]

    @property
    def is_late(self) -> bool:
        """Whether it was entered well after it happened."""
        return self.recorded_at - self.at > LATE_ENTRY


class NumberOfCase(models.Model):
    """The blind digest of one more number under which a case is found. A desk adds `case`."""

    blind = models.CharField(max_length=64, db_index=True)

    class Meta:
        abstract = True


class CasePaper(models.Model):
    """A paper of a case, whole and sealed. Nothing that stands in it becomes a column.

    A desk adds `case`, related as `papers`. `about` is its name, type and SHA-256, sealed too; `body` its bytes. Both
    are sealed with the case's key.
    """

    body = models.BinaryField()
    about = models.BinaryField()
    size = models.PositiveIntegerField()
    added_at = models.DateTimeField()
    added_by = models.CharField(max_length=120)

    class Meta:
        abstract = True
        ordering = ["pk"]


class Sealed(models.BinaryField):  # type: ignore[type-arg]
    """Bytes sealed with the case's key; empty where there are none."""

    def __init__(self, **more: Any) -> None:
        super().__init__(**{"default": b"", **more})


class ReadPaper(CasePaper):
    """A paper that the library looks at (`reading`): what it saw, printed form words and places alone, sealed."""

    reading = Sealed()
    read_at = models.DateTimeField(null=True)

    class Meta(CasePaper.Meta):
        abstract = True


class Decided(models.Model):
    """A decision and what it rested on: `rule`, `citation` and `quote` of the recommendation, and sealed `facts`.

    A desk adds `case` to its items and, related as `decisions`, to its log of them; `sealed_as` is the name under which
    facts and advice are sealed.
    """

    sealed_as: ClassVar[str] = ""

    kind = models.CharField(max_length=20)
    recommended = models.CharField(max_length=16, blank=True)
    rule = models.CharField(max_length=60, blank=True)
    citation = models.CharField(max_length=600, blank=True)
    quote = models.TextField(blank=True)
    is_verified = models.BooleanField(default=False)
    decision = models.CharField(max_length=16, blank=True)
    decided_by = models.CharField(max_length=120, blank=True)
    decided_at = models.DateTimeField(null=True)
    recorded_at = models.DateTimeField(null=True)
    facts = Sealed()

    class Meta:
        abstract = True
        ordering = ["pk"]


class Item(Decided):
    """One thing that a case asks, with the recommendation that the decider saw and the decision that counts."""

    advice = Sealed()
    """Counsel's words on it."""
    advised_at = models.DateTimeField(null=True)

    class Meta(Decided.Meta):
        abstract = True


class DecisionEntry(Decided):
    """A decision as it was made. An entry is added and never changed (`staying`); the last of its kind counts."""

    class Meta(Decided.Meta):
        abstract = True


def case_constraints(desk: str, table: Table) -> list[models.BaseConstraint]:
    """Return the constraints of a desk's cases: one number a case, a state of the table, an end when it is final.

    And no row of a table comes in twice.
    """
    return [
        models.UniqueConstraint(
            fields=["organisation", "imported"], condition=~models.Q(imported=""), name=f"{desk}_no_row_twice"
        ),
        models.UniqueConstraint(fields=["organisation", "year", "serial"], name=f"{desk}_one_number_a_case"),
        models.CheckConstraint(name=f"{desk}_a_state_of_the_table", condition=table.is_known_state()),
        models.CheckConstraint(name=f"{desk}_closed_when_final", condition=table.is_closed_when_final()),
    ]


def case_indexes(desk: str) -> list[models.Index]:
    """Return the indexes that the generic list and search need."""
    return [
        models.Index(fields=["organisation", "closed_at", "due_at"], name=f"{desk}_by_due"),
        models.Index(fields=["organisation", "state", "-year", "-serial"], name=f"{desk}_by_state"),
        models.Index(fields=["organisation", "blind"], name=f"{desk}_by_blind"),
        models.Index(fields=["organisation", "received_at"], name=f"{desk}_by_received"),
    ]


def move_constraints(desk: str, table: Table) -> list[models.BaseConstraint]:
    """Return the constraint of a desk's log: every entry is a move of the table."""
    return [models.CheckConstraint(name=f"{desk}_a_move_of_the_table", condition=table.is_lawful_entry())]


def item_constraints(unique: str, named: str) -> list[models.BaseConstraint]:
    """Return the constraints of a desk's items: one of a kind in a case; a decision has a name and a time."""
    undecided = models.Q(decision="", decided_at=None, decided_by="")
    decided = ~models.Q(decision="") & models.Q(decided_at__isnull=False) & ~models.Q(decided_by="")
    return [
        models.UniqueConstraint(fields=["case", "kind"], name=unique),
        models.CheckConstraint(name=named, condition=undecided | decided),
    ]
