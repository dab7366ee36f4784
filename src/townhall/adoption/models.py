"""An adoption, what happened in it, its texts, its dates and who follows them.

What is a lawful order of stages is the library's; here stands only what a row can say by itself.
"""

from django.db import models

from latchstring.campaigns import Stage
from latchstring.vocabulary import Body, Instrument
from townhall.assessments.models import Assessment, Community, Paper
from townhall.core.people.models import Person


class TextKind(models.TextChoices):
    """Which text of an adoption a file is."""

    DRAFTED = "drafted"
    INTRODUCED = "introduced"
    ADOPTED = "adopted"


class Adoption(models.Model):
    """One adoption of a community: which policies, by which body, with which instrument.

    `version` grows with every change: whoever changes something says which version they saw.
    """

    community = models.ForeignKey(Community, on_delete=models.CASCADE, related_name="adoptions")
    number = models.PositiveIntegerField()
    name = models.CharField(max_length=200)
    policies = models.JSONField()
    instrument = models.CharField(max_length=30, choices=[(each.value, each.value) for each in Instrument])
    body = models.CharField(max_length=30, choices=[(each.value, each.value) for each in Body])
    chosen = models.JSONField(default=dict)
    """The choices of the draft that are not the default."""
    despite_state_law = models.BooleanField(default=False)
    """Somebody confirmed that a draft is wanted though state law as read forbids it."""
    assessment = models.ForeignKey(Assessment, on_delete=models.SET_NULL, null=True, related_name="+")
    """Where the gap was seen: its findings are cited in the draft."""
    is_public = models.BooleanField(default=False)
    version = models.PositiveIntegerField(default=1)
    made_at = models.DateTimeField()
    made_by = models.CharField(max_length=120)
    changed_at = models.DateTimeField()
    changed_by = models.CharField(max_length=120)

    class Meta:
        ordering = ["-number"]
        constraints = [models.UniqueConstraint(fields=["community", "number"], name="one_number_an_adoption")]

    def __str__(self) -> str:
        return self.name


class Event(models.Model):
    """One thing that happened, in order. The paper is the one that the community gained when the text took effect."""

    adoption = models.ForeignKey(Adoption, on_delete=models.CASCADE, related_name="events")
    place = models.PositiveIntegerField()
    stage = models.CharField(max_length=12)
    date = models.DateField()
    body = models.CharField(max_length=30, blank=True)
    passed = models.BooleanField(null=True)
    ayes = models.PositiveSmallIntegerField(null=True)
    nays = models.PositiveSmallIntegerField(null=True)
    abstained = models.PositiveSmallIntegerField(null=True)
    link = models.URLField(max_length=500, blank=True)
    note = models.TextField(max_length=1_000, blank=True)
    added_by = models.CharField(max_length=120)
    paper = models.ForeignKey(Paper, on_delete=models.SET_NULL, null=True, related_name="+")

    class Meta:
        ordering = ["place"]
        constraints = [
            models.UniqueConstraint(fields=["adoption", "place"], name="one_event_a_place"),
            models.CheckConstraint(
                name="an_event_is_of_a_known_stage",
                condition=models.Q(stage__in=[stage.value for stage in Stage]),
            ),
            models.CheckConstraint(
                name="a_vote_says_whether_it_passed",
                condition=models.Q(stage=Stage.VOTED.value, passed__isnull=False)
                | (~models.Q(stage=Stage.VOTED.value) & models.Q(passed__isnull=True)),
            ),
        ]


class Text(models.Model):
    """A text of an adoption. Its bytes lie with the papers, by their digest, and are never served as they are."""

    adoption = models.ForeignKey(Adoption, on_delete=models.CASCADE, related_name="texts")
    kind = models.CharField(max_length=12, choices=TextKind)
    name = models.CharField(max_length=400)
    digest = models.CharField(max_length=64)
    size = models.PositiveBigIntegerField()
    added_at = models.DateTimeField()
    added_by = models.CharField(max_length=120)
    replaced_at = models.DateTimeField(null=True)
    compared_at = models.DateTimeField(null=True)
    comparison = models.BinaryField(null=True)
    """What this text changed against the draft, as the library says it, compressed; none where it could not be read."""

    class Meta:
        ordering = ["-added_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["adoption", "kind"], condition=models.Q(replaced_at=None), name="one_current_text_a_kind"
            )
        ]


class Deadline(models.Model):
    """By when a stage should be reached. It goes when the stage is."""

    adoption = models.ForeignKey(Adoption, on_delete=models.CASCADE, related_name="deadlines")
    stage = models.CharField(max_length=12)
    date = models.DateField()
    reminded_on = models.DateField(null=True)

    class Meta:
        ordering = ["date"]
        constraints = [
            models.UniqueConstraint(fields=["adoption", "stage"], name="one_date_a_stage"),
            models.CheckConstraint(
                name="a_deadline_is_of_a_known_stage",
                condition=models.Q(stage__in=[stage.value for stage in Stage]),
            ),
        ]


class Follower(models.Model):
    """A member who wants to be reminded."""

    adoption = models.ForeignKey(Adoption, on_delete=models.CASCADE, related_name="followers")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["adoption", "person"], name="one_follower_a_person")]
