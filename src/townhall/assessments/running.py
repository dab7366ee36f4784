"""An assessment as a job: read the current papers, assess with everybody's decisions, keep report and rows.

Reading is the long part and is kept paper by paper, so a job that was killed goes on where it stopped.
"""

import datetime

import msgspec
from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from latchstring import assess
from latchstring.documents import Document, boxes_of
from latchstring.findings import Answer, Placed
from latchstring.findings import Assessment as Report
from latchstring.findings import Community as LibraryCommunity
from latchstring.findings.counsel import for_counsel
from latchstring.vocabulary import Agreement, CommunityKind
from townhall.assessments.models import Assessment, Community, FindingRow, Paper
from townhall.assessments.readings import reading_of
from townhall.assessments.reviewing import decisions_of
from townhall.assessments.statements import is_statement, statements_in
from townhall.assessments.storing import packed, path_of
from townhall.core.clocks.zones import day_at
from townhall.core.jobs.queue import enqueue
from townhall.core.jobs.tasks import Progress, task

_BOXED = 400
"""Findings whose boxes are looked up when the report is made; for others the page alone is shown."""


@transaction.atomic
def start_assessment(community: Community, *, by: str, now: datetime.datetime) -> Assessment:
    """Queue an assessment of the current papers; where one is waiting already, return that one."""
    Community.objects.select_for_update().get(pk=community.pk)
    waiting = community.assessments.filter(done_at=None).first()
    if waiting is None:
        last = community.assessments.aggregate(last=Max("number"))["last"] or 0
        waiting = Assessment.objects.create(community=community, number=last + 1, made_at=now, made_by=by)
    enqueue("assess", waiting.pk, organisation=community.organisation.slug, now=now)
    return waiting


@task("assess")
def run_assessment(subject: str, progress: Progress) -> None:
    """Read, assess and keep. An assessment that is done already is left alone."""
    assessment = Assessment.objects.select_related("community__organisation").get(pk=subject)
    if assessment.done_at is not None:
        return
    files = list(assessment.community.papers.filter(replaced_at=None))
    stated = statements_in(files)
    papers = [paper for paper in files if not is_statement(paper)]
    documents = []
    for number, paper in enumerate(papers):
        progress(number, len(papers) + 1)
        documents.append(reading_of(paper, stated.facts_for(paper)))
    report = assess(
        documents,
        library_community(assessment.community),
        answers=[*answers_of(assessment.community), *stated.answers],
        decisions=decisions_of(assessment.community),
        today=local_day(assessment.community, assessment.made_at),
    )
    keep(assessment, report, {paper.name: paper for paper in papers}, documents)
    progress(len(papers) + 1, len(papers) + 1)


def library_community(community: Community) -> LibraryCommunity:
    """Return a community as the library knows it."""
    return LibraryCommunity(
        name=community.name, kind=CommunityKind(community.kind), state=community.state, geoid=community.geoid
    )


def answers_of(community: Community) -> list[Answer]:
    """Return what officials said, as the library knows it."""
    return [
        Answer(
            policy=row.policy,
            says=row.says,
            who=row.who,
            date=row.date,
            agreement=Agreement(row.agreement) if row.agreement else None,
        )
        for row in community.answers.all()
    ]


def local_day(community: Community, moment: datetime.datetime) -> datetime.date:
    """Return the day of a moment where the organisation is."""
    return day_at(moment, community.organisation.time_zone)


@transaction.atomic
def keep(assessment: Assessment, report: Report, papers: dict[str, Paper], documents: list[Document]) -> None:
    """Keep a report with its rows and texts; twice is the same as once."""
    by_name = {document.name: document for document in documents}
    FindingRow.objects.filter(assessment=assessment).delete()
    FindingRow.objects.bulk_create(
        [
            _row(assessment, place, each, papers[each.name], by_name[each.name] if place < _BOXED else None)
            for place, each in enumerate(report.findings)
        ],
        batch_size=500,
    )
    assessment.report = packed(msgspec.json.encode(report))
    assessment.counsel = packed(msgspec.json.encode(for_counsel(report, documents)))
    assessment.program_version, assessment.catalogue_version = report.program_version, report.catalogue_version
    assessment.done_at = timezone.now()
    assessment.save()


def _row(assessment: Assessment, place: int, each: Placed, paper: Paper, document: Document | None) -> FindingRow:
    finding = each.finding
    return FindingRow(
        assessment=assessment,
        place=place,
        ident=finding.id,
        policy=finding.policy,
        stance=finding.stance,
        strength=finding.strength or "",
        digest=paper.digest,
        name=each.name,
        quote=finding.quote,
        start=finding.start,
        end=finding.end,
        page=each.page,
        section=each.section[:300],
        boxes=_boxes(document, paper, finding.start, finding.end) if document else [],
        coder=finding.coder,
    )


def _boxes(document: Document, paper: Paper, start: int, end: int) -> list[list[float]]:
    if document.reader != "pdf":
        return []
    found = boxes_of(msgspec.structs.replace(document, path=str(path_of(paper.digest))), start, end)
    return [[box.page, *(round(side, 1) for side in (box.left, box.bottom, box.right, box.top))] for box in found]
