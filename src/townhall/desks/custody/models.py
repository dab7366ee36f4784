"""Custody requests: the case, its elements, the release clock, notices, interviews, visits, settings.

A person's own claim that a paper cannot mean them is no column and no state of its own: the case is `escalated`, and
what was said stands sealed.
"""

import msgspec
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models

from latchstring.vocabulary import Body
from townhall.core.cases.models import (
    Case,
    DecisionEntry,
    Item,
    MoveEntry,
    ReadPaper,
    Sealed,
    case_constraints,
    case_indexes,
    item_constraints,
    move_constraints,
)
from townhall.core.people.models import Organisation
from townhall.core.statistics.suppression import THRESHOLD
from townhall.desks.custody.states import TABLE


class Channel(models.TextChoices):
    """By which way a request came."""

    FAX = "fax"
    PDF = "pdf"
    EMAIL = "email"
    TELEPHONE = "telephone"
    COUNTER = "counter"
    NCIC = "ncic"


class Decision(models.TextChoices):
    """What was decided on an element."""

    DECLINE = "decline"
    COMPLY = "comply"
    COMPLY_PARTLY = "comply_partly"
    REFER_COUNSEL = "refer_counsel"
    NOT_APPLICABLE = "not_applicable"


class Reason(models.TextChoices):
    """Why somebody is due for release: the events of Cal. Gov. Code 7282(b), which fit everywhere."""

    CHARGES_DROPPED = "charges_dropped"
    ACQUITTED = "acquitted"
    SENTENCE_SERVED = "sentence_served"
    BOND_POSTED = "bond_posted"
    COURT_ORDER = "court_order"
    OTHER = "other"


class ReleasedTo(models.TextChoices):
    """To whom somebody was released."""

    COMMUNITY = "community"
    OTHER_AGENCY = "other_agency"
    FEDERAL = "federal"


class Details(msgspec.Struct, forbid_unknown_fields=True):
    """What is sealed of a request: whom it concerns by booking number, who asked and how to answer, and words."""

    booking: str = ""
    officer: str = ""
    contact: str = ""
    designee: str = ""
    words: str = ""


class CustodyCase(Case):
    """One request. Another request on the same person is another case, linked to the older one."""

    prefix = "C"
    channel = models.CharField(max_length=12, choices=Channel)
    paper = models.CharField(max_length=30, blank=True)
    """What a person says the paper is, of `data/papers.yml`; empty until somebody confirmed it."""
    suggested = models.CharField(max_length=30, blank=True)
    """What the library thought, where it was asked: kept to know how often it was right."""
    judicial = models.CharField(max_length=12, blank=True)
    issuer = models.CharField(max_length=20, blank=True)
    is_irregular = models.BooleanField(default=False)
    has_warrant = models.BooleanField(default=False)
    """Whether an I-200 or I-205 came with it."""
    match = models.CharField(max_length=12, blank=True)
    linked_to = models.ForeignKey("self", on_delete=models.PROTECT, null=True, related_name="later")

    class Meta(Case.Meta):
        constraints = case_constraints("custody", TABLE)
        indexes = case_indexes("custody")


class CustodyMove(MoveEntry):
    """A move of a request."""

    case = models.ForeignKey(CustodyCase, on_delete=models.CASCADE, related_name="moves")

    class Meta(MoveEntry.Meta):
        constraints = move_constraints("custody", TABLE)


class CustodyPaper(ReadPaper):
    """A paper of a request."""

    case = models.ForeignKey(CustodyCase, on_delete=models.CASCADE, related_name="papers")


class Element(Item):
    """One thing that a request asks."""

    sealed_as = "custody.element"

    case = models.ForeignKey(CustodyCase, on_delete=models.CASCADE, related_name="elements")
    due_at = models.DateTimeField(null=True)
    layer = models.CharField(max_length=10, blank=True)
    decision = models.CharField(max_length=16, choices=Decision, blank=True)

    class Meta(Item.Meta):
        constraints = item_constraints("one_element_of_a_kind", "a_decision_has_a_name_and_a_time")


class ElementDecision(DecisionEntry):
    """A decision on an element, as it was made."""

    sealed_as = "custody.element"

    case = models.ForeignKey(CustodyCase, on_delete=models.CASCADE, related_name="decisions")


class ReleaseEvent(models.Model):
    """What sets the release clock. Rows are only added, and the database refuses to change one (migration 2).

    `what` is "eligible" or "released". A correction is a new row that names the one it corrects and says why (sealed);
    both stay in view.
    """

    case = models.ForeignKey(CustodyCase, on_delete=models.CASCADE, related_name="events")
    what = models.CharField(max_length=10)
    reason = models.CharField(max_length=20, choices=Reason, blank=True)
    to = models.CharField(max_length=16, choices=ReleasedTo, blank=True)
    delay = models.CharField(max_length=20, blank=True)
    """Why a release was late, of a closed list."""
    at = models.DateTimeField()
    recorded_at = models.DateTimeField()
    by = models.CharField(max_length=120)
    corrects = models.OneToOneField("self", on_delete=models.PROTECT, null=True, related_name="corrected_by")
    why = Sealed()

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(
                name="an_event_of_the_clock",
                condition=models.Q(what="eligible", reason__in=Reason.values, to="")
                | models.Q(what="released", reason="", to__in=ReleasedTo.values),
            )
        ]


class PersonNotice(models.Model):
    """That the person was told, and whom else; the designee's name and number are sealed."""

    case = models.ForeignKey(CustodyCase, on_delete=models.CASCADE, related_name="notices")
    language = models.CharField(max_length=10)
    method = models.CharField(max_length=12)
    served_at = models.DateTimeField()
    recorded_at = models.DateTimeField()
    by = models.CharField(max_length=120)
    was_refused = models.BooleanField(default=False)
    copy_to = models.CharField(max_length=12, blank=True)
    copy_sealed = Sealed()

    class Meta:
        ordering = ["pk"]


class Interview(models.Model):
    """What the person chose when asked for an interview, on the form of consent. Who came to ask is sealed."""

    case = models.ForeignKey(CustodyCase, on_delete=models.CASCADE, related_name="interviews")
    language = models.CharField(max_length=10)
    choice = models.CharField(max_length=16)
    is_signed = models.BooleanField(default=False)
    given_at = models.DateTimeField()
    recorded_at = models.DateTimeField()
    by = models.CharField(max_length=120)
    agents = Sealed()

    class Meta:
        ordering = ["pk"]


class Visit(models.Model):
    """A line of the access log at the front desk. Who came, with which badge and paper, is sealed with its own key."""

    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    area = models.CharField(max_length=10)
    purpose = models.CharField(max_length=16)
    came_in_at = models.DateTimeField()
    went_out_at = models.DateTimeField(null=True)
    was_let_in = models.BooleanField(default=False)
    recorded_at = models.DateTimeField()
    by = models.CharField(max_length=120)
    key_id = models.UUIDField(null=True)
    details = models.BinaryField(null=True)

    class Meta:
        ordering = ["-came_in_at"]
        indexes = [models.Index(fields=["organisation", "-came_in_at"], name="custody_visits_by_time")]


class Visitor(msgspec.Struct, forbid_unknown_fields=True):
    """What is sealed of a visit."""

    who: str
    agency: str
    badge: str = ""
    authority: str = ""


class CustodySettings(models.Model):
    """What an agency has said of itself: where it is, which body it is, whom to call at night, how long things are."""

    organisation = models.OneToOneField(Organisation, on_delete=models.CASCADE, related_name="+")
    agency = models.CharField(max_length=120, blank=True)
    state = models.CharField(max_length=2, blank=True)
    place = models.CharField(max_length=80, blank=True)
    """The slug of the community whose adopted words bind it."""
    kind = models.CharField(max_length=20, default="city")
    body = models.CharField(max_length=20, default=Body.POLICE.value)
    counsel_name = models.CharField(max_length=120, blank=True)
    counsel_telephone = models.CharField(max_length=40, blank=True)
    calendar = models.CharField(max_length=20, default="federal")
    notice_first = models.BooleanField(default=True)
    """Whether the person must be told before the agency is answered."""
    notice_hours = models.PositiveSmallIntegerField(
        default=24, validators=[MinValueValidator(1), MaxValueValidator(72)]
    )
    threshold = models.PositiveSmallIntegerField(default=THRESHOLD, validators=[MinValueValidator(5)])
    """Counts below this many are not published."""
