"""The register's rows: agreements, the log of their moves, their papers, who follows them; lists, and what was decided.

Public acts of a government. Of officers there is a number and their roles; no field holds the name of one.
"""

from django.db import models

from latchstring.vocabulary import AgreementKind, AgreementState, Body
from townhall.assessments.models import Community
from townhall.core.people.models import Organisation, Person
from townhall.desks.agreements.rules import Renewal, Terms
from townhall.desks.agreements.states import TABLE


class Register(models.Model):
    """The register of a community: whether everybody can see it. It is made when it is first asked for."""

    community = models.OneToOneField(Community, on_delete=models.CASCADE, related_name="register")
    is_public = models.BooleanField(default=False)
    changed_at = models.DateTimeField()
    changed_by = models.CharField(max_length=120)


class FederalAgreement(models.Model):
    """One agreement. `version` grows with every change: whoever changes something says which version they saw."""

    community = models.ForeignKey(Community, on_delete=models.CASCADE, related_name="federal_agreements")
    number = models.PositiveIntegerField()
    name = models.CharField(max_length=200)
    kind = models.CharField(max_length=30, choices=[(each.value, each.value) for each in AgreementKind])
    state = models.CharField(max_length=12, default=TABLE.first)
    agency = models.CharField(max_length=200)
    """The local agency that is a party to it."""
    body = models.CharField(max_length=30, choices=[(each.value, each.value) for each in Body])
    """Whose agency it is, or who signed."""
    federal = models.CharField(max_length=200)
    """The federal agency on the other side."""
    officers = models.PositiveIntegerField(null=True)
    """How many local officers work under it."""
    roles = models.CharField(max_length=300, blank=True)
    """In which roles: "two jail deputies, one detective". Never names."""
    signed_on = models.DateField(null=True)
    effective_on = models.DateField(null=True)
    ends_on = models.DateField(null=True)
    notice_days = models.PositiveSmallIntegerField(null=True)
    renewal = models.CharField(max_length=10, default=Renewal.UNKNOWN.value)
    yearly_cost = models.DecimalField(max_digits=12, decimal_places=2, null=True)
    cost_note = models.CharField(max_length=300, blank=True)
    vote_body = models.CharField(max_length=30, blank=True)
    voted_on = models.DateField(null=True)
    vote_passed = models.BooleanField(null=True)
    ayes = models.PositiveSmallIntegerField(null=True)
    nays = models.PositiveSmallIntegerField(null=True)
    link = models.URLField(max_length=500, blank=True)
    note = models.TextField(max_length=1_000, blank=True)
    is_public = models.BooleanField(default=True)
    """Whether it stands on the public page, once the register is public."""
    version = models.PositiveIntegerField(default=1)
    made_at = models.DateTimeField()
    made_by = models.CharField(max_length=120)
    changed_at = models.DateTimeField()
    changed_by = models.CharField(max_length=120)
    reminded_on = models.DateField(null=True)
    imported = models.CharField(max_length=64, blank=True)
    """The keyed digest of the row of a table that it came in by, so that no row comes in twice."""

    class Meta:
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(
                fields=["community", "imported"], condition=~models.Q(imported=""), name="agreements_no_row_twice"
            ),
            models.UniqueConstraint(fields=["community", "number"], name="agreements_one_number"),
            models.CheckConstraint(name="agreements_a_state_of_the_table", condition=TABLE.is_known_state()),
            models.CheckConstraint(
                name="agreements_a_known_renewal", condition=models.Q(renewal__in=[each.value for each in Renewal])
            ),
            models.CheckConstraint(
                name="agreements_a_vote_has_its_body",
                condition=models.Q(vote_passed=None) | ~models.Q(vote_body=""),
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def terms(self) -> Terms:
        """What it says of its end."""
        return Terms(self.ends_on, self.notice_days, Renewal(self.renewal))

    @property
    def kind_word(self) -> AgreementKind:
        """Its kind as a word of the vocabulary."""
        return AgreementKind(self.kind)

    @property
    def state_word(self) -> AgreementState:
        """Its state as a word of the vocabulary."""
        return AgreementState(self.state)


class AgreementMove(models.Model):
    """One move that was made: an entry is added and never changed. `on` is the day on which it truly happened."""

    agreement = models.ForeignKey(FederalAgreement, on_delete=models.CASCADE, related_name="moves")
    move = models.CharField(max_length=20)
    before = models.CharField(max_length=12, blank=True)
    after = models.CharField(max_length=12)
    on = models.DateField()
    recorded_at = models.DateTimeField()
    by = models.CharField(max_length=120)
    note = models.TextField(max_length=500, blank=True)

    class Meta:
        ordering = ["pk"]
        constraints = [models.CheckConstraint(name="agreements_a_move_of_the_table", condition=TABLE.is_lawful_entry())]


class PaperKind(models.TextChoices):
    """What a paper of an agreement is."""

    AGREEMENT = "agreement"
    RIDER = "rider"
    MINUTES = "minutes"
    LETTER = "letter"
    BILL = "bill"
    OTHER = "other"


class AgreementPaper(models.Model):
    """A public paper of an agreement. Its bytes lie with the papers, by their digest."""

    agreement = models.ForeignKey(FederalAgreement, on_delete=models.CASCADE, related_name="papers")
    kind = models.CharField(max_length=12, choices=PaperKind)
    name = models.CharField(max_length=400)
    digest = models.CharField(max_length=64)
    size = models.PositiveBigIntegerField()
    added_at = models.DateTimeField()
    added_by = models.CharField(max_length=120)

    class Meta:
        ordering = ["pk"]


class Follower(models.Model):
    """A member who wants to be reminded."""

    agreement = models.ForeignKey(FederalAgreement, on_delete=models.CASCADE, related_name="followers")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["agreement", "person"], name="agreements_one_follower")]


class OwnAgency(models.Model):
    """An agency of a community, by the identifier (ORI) or the name that lists know it by."""

    community = models.ForeignKey(Community, on_delete=models.CASCADE, related_name="own_agencies")
    name = models.CharField(max_length=200)
    identifier = models.CharField(max_length=20, blank=True)
    added_by = models.CharField(max_length=120)

    class Meta:
        ordering = ["name"]
        verbose_name_plural = "own agencies"
        constraints = [models.UniqueConstraint(fields=["community", "name"], name="agreements_one_agency_a_name")]


class FederalList(models.Model):
    """A published list as it was taken in. A job reads it; `content` is what the library made of it, compressed."""

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="federal_lists")
    number = models.PositiveIntegerField()
    name = models.CharField(max_length=400)
    digest = models.CharField(max_length=64)
    added_at = models.DateTimeField()
    added_by = models.CharField(max_length=120)
    as_of = models.DateField(null=True)
    done_at = models.DateTimeField(null=True)
    content = models.BinaryField(null=True)
    problem = models.JSONField(null=True)
    """Why nothing of it could be read, as a message of the library."""

    class Meta:
        ordering = ["-number"]
        constraints = [models.UniqueConstraint(fields=["organisation", "number"], name="agreements_one_number_a_list")]


class ListDecision(models.Model):
    """What a member said of an agency of the list: ours or not, and why. Rows are only added; the newest holds.

    `key` is what names the agency from one list to the next (`latchstring.agreements`), so an answer outlives a list.
    """

    community = models.ForeignKey(Community, on_delete=models.CASCADE, related_name="list_decisions")
    key = models.CharField(max_length=300)
    agency = models.CharField(max_length=300)
    is_ours = models.BooleanField()
    reason = models.CharField(max_length=500)
    who = models.CharField(max_length=120)
    made_at = models.DateTimeField()
    before = models.OneToOneField("self", on_delete=models.PROTECT, null=True, related_name="after")
    """The answer that this one takes over from. One only can: whoever comes second is told."""

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["community", "key"], condition=models.Q(before=None), name="agreements_one_first_decision"
            )
        ]
