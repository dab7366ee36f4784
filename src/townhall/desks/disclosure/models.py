"""Demands: the case, what it asks, where somebody looked, what was given out, who was told, what is held; settings."""

import msgspec
from django.core.validators import MinValueValidator
from django.db import models

from townhall.core.cases.models import (
    Case,
    DecisionEntry,
    Item,
    MoveEntry,
    NumberOfCase,
    ReadPaper,
    Sealed,
    case_constraints,
    case_indexes,
    item_constraints,
    move_constraints,
)
from townhall.core.people.models import Organisation
from townhall.core.retention.models import LegalHold
from townhall.core.statistics.suppression import THRESHOLD
from townhall.desks.disclosure.states import TABLE


class Answer(models.TextChoices):
    """What is answered on one thing that was asked."""

    NO_RECORDS = "no_records"
    AS_PUBLIC = "as_public"
    DECLINE = "decline"
    AWAIT_ORDER = "await_order"
    OBEY_COURT = "obey_court"
    STATUS_FIELD = "status_field"
    REFER_COUNSEL = "refer_counsel"


GIVES = frozenset({Answer.AS_PUBLIC, Answer.OBEY_COURT, Answer.STATUS_FIELD})
"""Answers with which something leaves the house."""


class Requester(models.TextChoices):
    """Who asks."""

    DHS = "dhs"
    FEDERAL_OTHER = "federal_other"
    COURT = "court"
    POLICE = "police"
    SUBJECT = "subject"
    PUBLIC = "public"


class Channel(models.TextChoices):
    """By which way it came."""

    SERVED = "served"
    MAIL = "mail"
    EMAIL = "email"
    TELEPHONE = "telephone"
    COUNTER = "counter"
    SYSTEM = "system"


class Notice(models.TextChoices):
    """Whether the person concerned may be told."""

    MAY = "may"
    FORBIDDEN = "forbidden"
    NO_WAY = "no_way"
    NOBODY = "nobody"


class Details(msgspec.Struct, forbid_unknown_fields=True):
    """What is sealed of a demand: about whom, under which numbers, who asks and how to answer, and words."""

    subject: str = ""
    numbers: str = ""
    officer: str = ""
    contact: str = ""
    words: str = ""


class Demand(Case):
    """One demand. What is asked of several people is several demands, each searched on its own."""

    prefix = "D"
    numbered = "numbers"
    channel = models.CharField(max_length=10, choices=Channel)
    requester = models.CharField(max_length=20, choices=Requester)
    kind = models.CharField(max_length=20, blank=True)
    """What a person says it is, of `data/kinds.yml`; empty until somebody confirmed it."""
    judicial = models.CharField(max_length=12, blank=True)
    return_at = models.DateTimeField(null=True)
    """The date on the paper by which it must be answered."""
    notice = models.CharField(max_length=10, choices=Notice, blank=True)

    class Meta(Case.Meta):
        constraints = case_constraints("disclosure", TABLE)
        indexes = case_indexes("disclosure")


class DemandMove(MoveEntry):
    """A move of a demand."""

    case = models.ForeignKey(Demand, on_delete=models.CASCADE, related_name="moves")

    class Meta(MoveEntry.Meta):
        constraints = move_constraints("disclosure", TABLE)


class DemandNumber(NumberOfCase):
    """The digest of a number of a demand beyond its first."""

    case = models.ForeignKey(Demand, on_delete=models.CASCADE, related_name="numbers")


class DemandPaper(ReadPaper):
    """A paper of a demand."""

    case = models.ForeignKey(Demand, on_delete=models.CASCADE, related_name="papers")


class Asked(Item):
    """One thing that is asked."""

    sealed_as = "disclosure.item"

    case = models.ForeignKey(Demand, on_delete=models.CASCADE, related_name="items")
    decision = models.CharField(max_length=16, choices=Answer, blank=True)

    class Meta(Item.Meta):
        constraints = item_constraints("disclosure_one_item_of_a_kind", "disclosure_a_decision_has_a_name_and_a_time")


class AskedDecision(DecisionEntry):
    """A decision on what is answered, as it was made."""

    sealed_as = "disclosure.item"

    case = models.ForeignKey(Demand, on_delete=models.CASCADE, related_name="decisions")


class Search(models.Model):
    """That somebody looked for one thing in one place, and whether it was there. The last one on a place counts.

    `place` is a room of this site (`custody`) or one of the organisation's own (`outside-3`).
    """

    case = models.ForeignKey(Demand, on_delete=models.CASCADE, related_name="searches")
    item = models.CharField(max_length=20)
    place = models.CharField(max_length=40)
    found = models.BooleanField()
    at = models.DateTimeField()
    recorded_at = models.DateTimeField()
    by = models.CharField(max_length=120)
    words = Sealed()
    """How, and what was looked under."""

    class Meta:
        ordering = ["pk"]


class Given(models.Model):
    """That one kind of thing was given out: the log of disclosures. No value; to whom exactly is sealed."""

    case = models.ForeignKey(Demand, on_delete=models.CASCADE, related_name="given")
    item = models.CharField(max_length=20)
    answer = models.CharField(max_length=16, choices=Answer)
    at = models.DateTimeField()
    recorded_at = models.DateTimeField()
    by = models.CharField(max_length=120)
    to = Sealed()

    class Meta:
        ordering = ["pk"]


class SubjectNotice(models.Model):
    """That the person concerned was told."""

    case = models.ForeignKey(Demand, on_delete=models.CASCADE, related_name="notices")
    language = models.CharField(max_length=10)
    method = models.CharField(max_length=12)
    served_at = models.DateTimeField()
    recorded_at = models.DateTimeField()
    by = models.CharField(max_length=120)

    class Meta:
        ordering = ["pk"]


class DemandHold(models.Model):
    """That counsel's hold was placed because of a demand."""

    case = models.ForeignKey(Demand, on_delete=models.CASCADE, related_name="holds")
    hold = models.OneToOneField(LegalHold, on_delete=models.PROTECT, related_name="+")


class OutsidePlace(models.Model):
    """A place outside this site in which an organisation keeps records, and what could stand there.

    `holds` are kinds of information of the core's list.
    """

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="+")
    name = models.CharField(max_length=120)
    holds = models.JSONField(default=list)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class DisclosureSettings(models.Model):
    """What an organisation has said of itself: where it is, which body it is, whom to call, and where else to look."""

    organisation = models.OneToOneField(Organisation, on_delete=models.CASCADE, related_name="+")
    agency = models.CharField(max_length=120, blank=True)
    state = models.CharField(max_length=2, blank=True)
    place = models.CharField(max_length=80, blank=True)
    """The slug of the community whose adopted words bind it."""
    kind = models.CharField(max_length=20, default="city")
    body = models.CharField(max_length=20, default="agency")
    counsel_name = models.CharField(max_length=120, blank=True)
    counsel_telephone = models.CharField(max_length=40, blank=True)
    calendar = models.CharField(max_length=20, default="federal")
    nowhere_else = models.BooleanField(default=False)
    """Somebody said that no record is kept outside this site."""
    threshold = models.PositiveSmallIntegerField(default=THRESHOLD, validators=[MinValueValidator(5)])
    """Counts below this many are not published."""
