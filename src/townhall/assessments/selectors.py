"""Questions about communities and assessments.

Whatever is asked for is asked within an organisation, so another's is never found.
"""

import datetime
from dataclasses import dataclass
from functools import lru_cache

import msgspec
from django.db.models import Q, QuerySet

from latchstring.catalogue import Catalogue, Policy, load_catalogue
from latchstring.findings import Assessment as Report
from latchstring.findings import Verdict
from latchstring.findings.counsel import ForCounsel
from townhall.assessments.models import Assessment, Community, FindingRow, Paper
from townhall.assessments.storing import unpacked
from townhall.core.jobs.models import Job, JobState


@lru_cache(maxsize=1)
def catalogue() -> Catalogue:
    """Return the catalogue, loaded once for the process."""
    return load_catalogue()


def report_of(assessment: Assessment) -> Report:
    """Return the report of a done assessment, decoded once while it stays in use."""
    return _decoded(assessment.pk, assessment.done_at)


@lru_cache(maxsize=16)
def _decoded(number: int, done_at: datetime.datetime | None) -> Report:
    """A report stays as it is from the moment it is done; one that is made again is done at another moment."""
    content = Assessment.objects.values_list("report", flat=True).get(pk=number, done_at=done_at)
    return msgspec.json.decode(unpacked(content or b""), type=Report)


def counsel_of(assessment: Assessment) -> ForCounsel | None:
    """Return what is for counsel only; who may see it is asked at the door."""
    return msgspec.json.decode(unpacked(assessment.counsel), type=ForCounsel) if assessment.counsel else None


@dataclass(frozen=True, slots=True)
class Card:
    """One policy of an assessment: what it is called, its verdict, how many findings it has."""

    policy: Policy
    verdict: Verdict
    findings: int


def cards_of(report: Report) -> list[Card]:
    """Return the seventeen, in the guide's order."""
    return [Card(catalogue().policy(verdict.policy), verdict, len(verdict.findings)) for verdict in report.verdicts]


def community_in(organisation_id: int, slug: str) -> Community | None:
    """Return a community of an organisation, or None."""
    return Community.objects.select_related("organisation").filter(organisation_id=organisation_id, slug=slug).first()


def latest_done(community: Community) -> Assessment | None:
    """Return the newest assessment that is done."""
    return community.assessments.exclude(done_at=None).defer("report", "counsel").first()


@dataclass(frozen=True, slots=True)
class Since:
    """What an assessment does not hold yet: decisions made and papers changed after it was started."""

    decisions: int
    papers: int

    def __bool__(self) -> bool:
        return bool(self.decisions or self.papers)


def since(assessment: Assessment) -> Since:
    """Count what changed after an assessment was started, and so counts from the next one on."""
    community, made = assessment.community, assessment.made_at
    changed = Q(added_at__gt=made) | Q(replaced_at__gt=made)
    return Since(
        decisions=community.decisions.filter(after=None, made_at__gt=made).count(),
        papers=community.papers.filter(changed).values("name").distinct().count(),
    )


def findings_of(assessment: Assessment, policy: str = "", stance: str = "") -> QuerySet[FindingRow]:
    """Return the findings of an assessment in the report's order, of one policy or stance where asked."""
    rows = assessment.findings.all()
    rows = rows.filter(policy=policy) if policy else rows
    return rows.filter(stance=stance) if stance else rows


def neighbours(finding: FindingRow) -> tuple[FindingRow | None, FindingRow | None]:
    """Return the finding before and the one after, in the report's order."""
    rows = FindingRow.objects.filter(assessment_id=finding.assessment_id)
    return rows.filter(place__lt=finding.place).last(), rows.filter(place__gt=finding.place).first()


def papers_of(community: Community) -> list[Paper]:
    """Return the current papers, by name."""
    return list(community.papers.filter(replaced_at=None))


def open_jobs(community: Community) -> list[Job]:
    """Return the jobs on a community that wait, run or failed and were not followed by a better one."""
    subjects = {str(row.pk) for row in community.bundles.filter(done_at=None)}
    runs = {str(row.pk) for row in community.assessments.filter(done_at=None)}
    jobs = Job.objects.filter(task="part_bundle", subject__in=subjects) | Job.objects.filter(
        task="assess", subject__in=runs
    )
    return list(jobs.exclude(state=JobState.DONE).order_by("made_at"))
