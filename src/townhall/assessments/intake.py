"""Papers come in: a file, many files, or a ZIP file. Nothing is opened in the request; a job parts what came."""

import datetime
from collections.abc import Iterable
from pathlib import PurePosixPath

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from latchstring.documents.archive import statement
from latchstring.documents.formats import is_archive_at
from latchstring.documents.gathering import gather, open_place
from latchstring.documents.limits import Limits
from latchstring.documents.papers import Papers
from townhall.assessments.models import Bundle, Community, Paper
from townhall.assessments.quota import Room
from townhall.assessments.storing import as_file, path_of, store
from townhall.core.jobs.models import Job
from townhall.core.jobs.queue import enqueue
from townhall.core.jobs.tasks import Progress, task

LONGEST_NAME = 400


def take_in(community: Community, name: str, chunks: Iterable[bytes], *, by: str, now: datetime.datetime) -> Job:
    """Keep what was uploaded and queue its parting; returns the job."""
    return take_all_in(community, [(name, chunks)], by=by, now=now)[0]


def take_all_in(
    community: Community, files: Iterable[tuple[str, Iterable[bytes]]], *, by: str, now: datetime.datetime
) -> list[Job]:
    """Keep many files of one upload: all of them with their jobs, or, where the process dies on the way, none."""
    kept = [(safe_name(name), store(chunks)[0]) for name, chunks in files]
    slug = community.organisation.slug
    with transaction.atomic():
        bundles = [
            Bundle.objects.create(community=community, name=name, digest=digest, added_at=now, added_by=by)
            for name, digest in kept
        ]
        return [enqueue("part_bundle", bundle.pk, organisation=slug, now=now) for bundle in bundles]


def safe_name(name: str) -> str:
    """Return a file's name as a relative path without steps up, controls or ends that a browser could use.

    >>> safe_name("..\\\\old/../Order\\n404.pdf")
    'old/Order 404.pdf'
    """
    printable = "".join(letter if letter.isprintable() else " " for letter in name)
    parts = [part.strip() for part in PurePosixPath(printable.replace("\\", "/")).parts]
    kept = [part for part in parts if part not in ("", "/", ".", "..")]
    return "/".join(kept)[-LONGEST_NAME:].lstrip("/ ") or "paper"


@task("part_bundle")
def part_bundle(subject: str, progress: Progress) -> None:
    """Part an upload into papers. Begun again, it finds the same papers and writes the same rows."""
    bundle = Bundle.objects.select_related("community__organisation").get(pk=subject)
    problems: list[dict[str, object]] = []
    room = Room(bundle.community.organisation)
    with as_file(bundle.digest, bundle.name) as link:
        found = 0
        for place in gather([link], Papers()).places:
            for each in open_place(place, Limits()):
                found += 1
                progress(found, found + 1)
                name = _name_in(bundle, each.name)
                if each.data is None or each.problem is not None:
                    problem = each.problem
                    problems.append(
                        {
                            "name": name,
                            "code": problem.code if problem else "",
                            "args": dict(problem.args) if problem else {},
                        }
                    )
                    continue
                if not room.takes_paper(each.data):
                    full = {"megabytes": settings.QUOTA_MEGABYTES}
                    problems.append({"name": name, "code": "papers-no-room", "args": full})
                    continue
                digest, size = store([each.data])
                add_paper(bundle.community, name, digest, size, by=bundle.added_by, now=bundle.added_at)
    _keep_statement(bundle)
    bundle.problems, bundle.done_at = problems, timezone.now()
    bundle.save(update_fields=["problems", "done_at"])


def _keep_statement(bundle: Bundle) -> None:
    """A papers.yml at the top of a ZIP file states what its papers are, so it is kept as a file beside them."""
    path = path_of(bundle.digest)
    inside = statement(path, Limits()) if is_archive_at(path) else None
    if inside is not None:
        digest, size = store([inside])
        name = safe_name(f"{bundle.name}/papers.yml")
        add_paper(bundle.community, name, digest, size, by=bundle.added_by, now=bundle.added_at)


def _name_in(bundle: Bundle, name: str) -> str:
    """The name of a member as the uploader sees it: within the folders that the upload came with."""
    above = PurePosixPath(bundle.name).parent.as_posix()
    return safe_name(name if above == "." else f"{above}/{name}")


@transaction.atomic
def add_paper(community: Community, name: str, digest: str, size: int, *, by: str, now: datetime.datetime) -> Paper:
    """Add a paper under its name. The same bytes again change nothing.

    Others take the older one's place, statements kept.
    """
    Community.objects.select_for_update(no_key=True).get(pk=community.pk)
    papers = Paper.objects.filter(community=community, name=name)
    again = papers.filter(digest=digest, added_at=now).first()
    held = papers.filter(replaced_at=None).first()
    # A job that was begun again, or a newer upload that was parted first: what stands there stays.
    if again:
        return again
    if held and (held.digest == digest or held.added_at > now):
        return held
    new = Paper(community=community, name=name, digest=digest, size=size, added_at=now, added_by=by)
    if held:
        held.replaced_at = now
        held.save(update_fields=["replaced_at"])
        for field in ("stated_kind", "stated_issuer", "stated_status", "stated_effective"):
            setattr(new, field, getattr(held, field))
    new.save()
    return new
