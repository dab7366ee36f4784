"""A community, its papers, what was read in them, what people said of it, and what was published.

Papers are public documents of a government; no field here is about a person but the names of those who work on them.
"""

from django.db import models

from latchstring.vocabulary import CommunityKind
from townhall.core.people.models import Organisation


class Community(models.Model):
    """Whose papers are read. `slug` is its public address and is given once."""

    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="communities")
    slug = models.SlugField(max_length=80, unique=True)
    name = models.CharField(max_length=120)
    state = models.CharField(max_length=2)
    kind = models.CharField(max_length=20, choices=[(kind.value, kind.value) for kind in CommunityKind])
    geoid = models.CharField(max_length=12, blank=True)
    contact = models.CharField(max_length=200, blank=True)
    """Whom residents can call or write to: an office, never a private person."""

    class Meta:
        ordering = ["name", "state"]
        verbose_name_plural = "communities"

    def __str__(self) -> str:
        return f"{self.name}, {self.state}"


class Paper(models.Model):
    """One file. The bytes lie under the papers folder by their digest.

    The same name again takes the older one's place.
    """

    community = models.ForeignKey(Community, on_delete=models.CASCADE, related_name="papers")
    name = models.CharField(max_length=400)
    digest = models.CharField(max_length=64)
    size = models.PositiveBigIntegerField()
    added_at = models.DateTimeField()
    added_by = models.CharField(max_length=120)
    replaced_at = models.DateTimeField(null=True)
    stated_kind = models.CharField(max_length=30, blank=True)
    stated_issuer = models.CharField(max_length=30, blank=True)
    stated_status = models.CharField(max_length=20, blank=True)
    stated_effective = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(
                fields=["community", "name"], condition=models.Q(replaced_at=None), name="one_current_paper_a_name"
            )
        ]


class Bundle(models.Model):
    """What was uploaded in one go and is not parted into papers yet: a ZIP file or a single paper, on its way in."""

    community = models.ForeignKey(Community, on_delete=models.CASCADE, related_name="bundles")
    name = models.CharField(max_length=400)
    digest = models.CharField(max_length=64)
    added_at = models.DateTimeField()
    added_by = models.CharField(max_length=120)
    done_at = models.DateTimeField(null=True)
    problems = models.JSONField(default=list)
    """What was not taken in, as messages of the library."""


class Assessment(models.Model):
    """One reading of the current papers. Its report stands once the job is done; before that there is only the job."""

    community = models.ForeignKey(Community, on_delete=models.CASCADE, related_name="assessments")
    number = models.PositiveIntegerField()
    made_at = models.DateTimeField()
    made_by = models.CharField(max_length=120)
    done_at = models.DateTimeField(null=True)
    report = models.BinaryField(null=True)
    """The library's assessment, compressed, without anything for counsel."""
    counsel = models.BinaryField(null=True)
    """What only counsel sees, apart, so that no page can show it by mistake."""
    program_version = models.CharField(max_length=20, blank=True)
    catalogue_version = models.CharField(max_length=20, blank=True)

    class Meta:
        ordering = ["-number"]
        constraints = [models.UniqueConstraint(fields=["community", "number"], name="one_number_an_assessment")]


class FindingRow(models.Model):
    """A finding of an assessment as a row, so that pages can ask for some of many."""

    assessment = models.ForeignKey(Assessment, on_delete=models.CASCADE, related_name="findings")
    place = models.PositiveIntegerField()
    """Its place in the order of the report."""
    ident = models.CharField(max_length=24)
    policy = models.CharField(max_length=40)
    stance = models.CharField(max_length=10)
    strength = models.CharField(max_length=10, blank=True)
    digest = models.CharField(max_length=64)
    name = models.CharField(max_length=400)
    quote = models.TextField()
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    page = models.PositiveIntegerField(null=True)
    section = models.CharField(max_length=300, blank=True)
    boxes = models.JSONField(default=list)
    coder = models.CharField(max_length=20)

    class Meta:
        ordering = ["place"]
        constraints = [models.UniqueConstraint(fields=["assessment", "ident"], name="one_id_a_finding")]
        indexes = [models.Index(fields=["assessment", "policy"])]


class ReviewDecision(models.Model):
    """What a member said of a finding, with the reason. Rows are only added.

    A later one on the same words takes over.
    """

    community = models.ForeignKey(Community, on_delete=models.CASCADE, related_name="decisions")
    kind = models.CharField(max_length=10)
    policy = models.CharField(max_length=40)
    name = models.CharField(max_length=400)
    quote = models.TextField()
    told = models.CharField(max_length=10, blank=True)
    stance = models.CharField(max_length=10, blank=True)
    strength = models.CharField(max_length=10, blank=True)
    binds = models.JSONField(null=True)
    carve_outs = models.JSONField(null=True)
    reason = models.TextField(max_length=2_000)
    who = models.CharField(max_length=120)
    made_at = models.DateTimeField()
    words = models.CharField(max_length=64)
    """A digest of policy, paper and quotation: what the decision is on."""
    before = models.OneToOneField("self", on_delete=models.PROTECT, null=True, related_name="after")
    """The decision that this one takes over from. One only can: whoever comes second is told."""

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["community", "words"], condition=models.Q(before=None), name="one_first_decision"
            )
        ]


class OfficialAnswer(models.Model):
    """What an official says of a practice without a paper. It changes no verdict and prints as reported."""

    community = models.ForeignKey(Community, on_delete=models.CASCADE, related_name="answers")
    policy = models.CharField(max_length=40)
    says = models.TextField(max_length=1_000)
    who = models.CharField(max_length=120)
    date = models.DateField()
    agreement = models.CharField(max_length=20, blank=True)
    added_by = models.CharField(max_length=120)

    class Meta:
        ordering = ["policy", "date"]


class Snapshot(models.Model):
    """What was published: frozen, with a number that never changes. A correction is a new snapshot that says so."""

    community = models.ForeignKey(Community, on_delete=models.PROTECT, related_name="snapshots")
    number = models.PositiveIntegerField()
    published_at = models.DateTimeField()
    published_by = models.CharField(max_length=120)
    note = models.TextField(max_length=1_000, blank=True)
    content = models.BinaryField()
    """The public assessment as the library writes it, compressed."""
    digest = models.CharField(max_length=64)

    class Meta:
        ordering = ["-number"]
        constraints = [models.UniqueConstraint(fields=["community", "number"], name="one_number_a_snapshot")]
