"""Publishing: what was agreed, frozen. A snapshot is the library's public report.

Nothing that only counsel sees is in it.
"""

import datetime
import hashlib

from django.db import transaction
from django.db.models import Max

from latchstring.catalogue import load_catalogue
from latchstring.findings import Assessment as Report
from latchstring.language import Speech
from latchstring.reports import json as json_report
from townhall.assessments.models import Assessment, Community, Snapshot
from townhall.assessments.storing import packed, unpacked
from townhall.core.access.chain import note_access


class NotReady(Exception):  # noqa: N818 - told to a person
    """There is nothing to publish: the assessment is not done."""


@transaction.atomic
def publish(assessment: Assessment, *, note: str, who: str, by: object, now: datetime.datetime) -> Snapshot:
    """Freeze a done assessment as the community's next snapshot; raises `NotReady`."""
    if assessment.done_at is None or assessment.report is None:
        raise NotReady
    community = Community.objects.select_for_update().select_related("organisation").get(pk=assessment.community_id)
    content = public_json(report_of(assessment))
    last = community.snapshots.aggregate(last=Max("number"))["last"] or 0
    snapshot = Snapshot.objects.create(
        community=community,
        number=last + 1,
        published_at=now,
        published_by=who,
        note=note,
        content=packed(content),
        digest=hashlib.sha256(content).hexdigest(),
    )
    note_access("published", "snapshot", snapshot.pk, person=by, organisation=community.organisation.slug, now=now)
    return snapshot


def report_of(assessment: Assessment) -> Report:
    """Return the library's assessment of a done one."""
    if assessment.report is None:
        raise NotReady
    return json_report.load(unpacked(assessment.report))


def public_json(report: Report) -> bytes:
    """Return the public report in JSON, in English; it carries the ids from which every other language is said."""
    return json_report.write(report, load_catalogue(), Speech("en")).encode()


def report_in(snapshot: Snapshot) -> Report:
    """Return the library's assessment of a snapshot."""
    return json_report.load(unpacked(snapshot.content))
