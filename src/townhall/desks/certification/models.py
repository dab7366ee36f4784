"""A request, its log and its papers; who may sign; how the organisation does it.

What identifies a victim stands in the sealed details alone. Officials are named in the open: they sign in office.
"""

import datetime

from django.db import models

from townhall.core.cases.models import (
    Case,
    CasePaper,
    MoveEntry,
    case_constraints,
    case_indexes,
    move_constraints,
)
from townhall.core.people.models import Organisation
from townhall.desks.certification.details import Requester
from townhall.desks.certification.rules.decisions import DenialCode, FormKind
from townhall.desks.certification.rules.signatures import Authority, Office, last_day_to_file
from townhall.desks.certification.states import TABLE


class Official(models.Model):
    """Somebody with the right to sign, from a day to a day. Judge and head by office, others by the head's letter."""

    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    name = models.CharField(max_length=120)
    title = models.CharField(max_length=120)
    office = models.CharField(max_length=12, choices=[(each.value, each.value) for each in Office])
    supervisory = models.BooleanField(default=False)
    by_head = models.BooleanField(default=False)
    """Whether the head of the agency signed the designation."""
    starts = models.DateField()
    ends = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["name", "starts"]
        constraints = [
            models.CheckConstraint(
                name="certification_a_known_office", condition=models.Q(office__in=[each.value for each in Office])
            ),
            models.CheckConstraint(
                name="certification_a_right_ends_after_it_starts",
                condition=models.Q(ends__isnull=True) | models.Q(ends__gte=models.F("starts")),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.name}, {self.title}"

    @property
    def authority(self) -> Authority:
        """The right, as the rules know it."""
        return Authority(Office(self.office), self.starts, self.ends, self.supervisory, self.by_head)


class Category(models.TextChoices):
    """What kind of certifying agency the organisation is."""

    POLICE = "police"
    PROSECUTOR = "prosecutor"
    JUDGE = "judge"
    PROTECTIVE = "protective"
    LABOR = "labor"
    OTHER = "other"


class Practice(models.Model):
    """How an organisation does it: its own days, whom to ask, and whether the public page is shown."""

    organisation = models.OneToOneField(Organisation, on_delete=models.CASCADE, related_name="+")
    state = models.CharField(max_length=2, blank=True)
    agency = models.CharField(max_length=160)
    category = models.CharField(max_length=12, choices=Category, default=Category.POLICE)
    head = models.CharField(max_length=160, blank=True)
    contact = models.TextField(max_length=600, blank=True)
    """What the public page says: where to ask, by telephone, mail or in person."""
    regular_days = models.PositiveSmallIntegerField(default=30)
    urgent_days = models.PositiveSmallIntegerField(default=7)
    appeal_days = models.PositiveSmallIntegerField(default=30)
    interpreters = models.CharField(max_length=200, blank=True)
    is_public = models.BooleanField(default=False)
    reminded_on = models.DateField(null=True)
    """When the people of the desk last got a letter on what is due."""


class Certification(Case):
    """One request for one victim and one activity. Two incidents are two requests, and so are two victims."""

    prefix = "V"

    form = models.CharField(max_length=1, choices=[(each.value, each.value) for each in FormKind])
    requester = models.CharField(max_length=12, choices=[(each.value, each.value) for each in Requester])
    language = models.CharField(max_length=10, default="en")
    """In which language the requester is written to."""
    urgent = models.BooleanField(default=False)
    clock_from = models.DateField()
    """The day from which the clock runs: that of receipt, or of asking again."""
    answer_by = models.DateField()
    safe_by = models.DateField()
    answered_on = models.DateField(null=True)
    denial = models.CharField(max_length=2, blank=True, choices=[(each.value, each.value) for each in DenialCode])
    activities = models.JSONField(default=list)
    """Which activities it is, for the counts."""
    was_late = models.BooleanField(default=False)
    """Whether an answer came after its day, in this round or an earlier one."""
    times_asked = models.PositiveSmallIntegerField(default=1)
    times_signed = models.PositiveSmallIntegerField(default=0)
    edition = models.DateField(null=True)
    official = models.ForeignKey(Official, on_delete=models.PROTECT, null=True, related_name="+")
    signed_on = models.DateField(null=True)

    @property
    def last_day(self) -> datetime.date | None:
        """The last day on which a signed U form can be filed, by the cautious rule."""
        return last_day_to_file(self.signed_on) if self.signed_on and self.form == FormKind.U else None

    class Meta(Case.Meta):
        constraints = [
            *case_constraints("certification", TABLE),
            models.CheckConstraint(
                name="certification_a_signature_has_an_official",
                condition=models.Q(signed_on__isnull=True) | models.Q(official__isnull=False),
            ),
            models.CheckConstraint(
                name="certification_denied_on_a_known_ground",
                condition=~models.Q(state="denied") | models.Q(denial__in=[each.value for each in DenialCode]),
            ),
        ]
        indexes = case_indexes("certification")


class CertificationMove(MoveEntry):
    """One move of a request."""

    case = models.ForeignKey(Certification, on_delete=models.CASCADE, related_name="moves")

    class Meta(MoveEntry.Meta):
        constraints = move_constraints("certification", TABLE)


class CertificationPaper(CasePaper):
    """A paper of a request: what the requester sent, an image of what was signed."""

    case = models.ForeignKey(Certification, on_delete=models.CASCADE, related_name="papers")
