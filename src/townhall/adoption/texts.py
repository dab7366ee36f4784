"""The texts of an adoption: the draft as kept, the text as introduced and as adopted, and what amendments changed.

Files lie with the papers and are read by a job alone, never in a request.
"""

import datetime
from collections.abc import Iterable

import msgspec
from django.db import transaction
from django.utils import timezone

from latchstring.campaigns import Comparison, compare
from latchstring.documents.formats import is_archive_at
from latchstring.drafting.writing import Format, write
from townhall.adoption.drafts import draft_of
from townhall.adoption.models import Adoption, Text, TextKind
from townhall.assessments.intake import safe_name
from townhall.assessments.models import Paper
from townhall.assessments.readings import reading_of
from townhall.assessments.storing import packed, path_of, store, unpacked
from townhall.core.access.chain import note_access
from townhall.core.jobs.queue import enqueue
from townhall.core.jobs.tasks import Progress, task


class NoAdoptedText(Exception):  # noqa: N818 - told to a person
    """The text as adopted is not attached, so nothing can take effect."""


class ManyFilesInOne(Exception):  # noqa: N818 - told to a person
    """A ZIP file of papers is no text."""


def current_text(adoption: Adoption, kind: TextKind) -> Text:
    """Return the current text of a kind; raises `NoAdoptedText`."""
    found = adoption.texts.filter(kind=kind, replaced_at=None).first()
    if found is None:
        raise NoAdoptedText
    return found


def keep_draft(adoption: Adoption, today: datetime.date, *, who: str, now: datetime.datetime) -> Text:
    """Keep the draft as the library writes it today; raises `CannotDraft`."""
    content = write(draft_of(adoption, today), Format.MARKDOWN)
    digest, size = store([content])
    return _keep(adoption, TextKind.DRAFTED, f"draft-{today}.md", digest, size, who=who, now=now)


def attach(
    adoption: Adoption,
    kind: TextKind,
    name: str,
    chunks: Iterable[bytes],
    *,
    who: str,
    by: object,
    now: datetime.datetime,
) -> tuple[Text, Text | None]:
    """Attach a text in place of an older one, which is kept and returned second. Raises `ManyFilesInOne`."""
    digest, size = store(chunks)
    if is_archive_at(path_of(digest)):
        raise ManyFilesInOne
    with transaction.atomic():
        before = adoption.texts.filter(kind=kind, replaced_at=None).first()
        text = _keep(adoption, kind, safe_name(name), digest, size, who=who, now=now)
        slug = adoption.community.organisation.slug
        note_access(f"attached {kind}", "adoption", adoption.pk, person=by, organisation=slug, now=now)
        if kind is TextKind.ADOPTED:
            enqueue("compare_adoption", text.pk, organisation=slug, now=now)
    return text, before


def _keep(
    adoption: Adoption, kind: TextKind, name: str, digest: str, size: int, *, who: str, now: datetime.datetime
) -> Text:
    """Put a text in the place of the current one of its kind; two at once stand one behind the other."""
    Adoption.objects.select_for_update().get(pk=adoption.pk)
    adoption.texts.filter(kind=kind, replaced_at=None).update(replaced_at=now)
    return Text.objects.create(
        adoption=adoption, kind=kind, name=name, digest=digest, size=size, added_at=now, added_by=who
    )


@task("compare_adoption")
def compare_texts(subject: str, progress: Progress) -> None:
    """Compare a text as adopted with the draft, and keep what the library says. Begun again, it writes the same."""
    text = Text.objects.select_related("adoption__community").filter(pk=subject).first()
    drafted = text and text.adoption.texts.filter(kind=TextKind.DRAFTED, replaced_at=None).first()
    if text is None or drafted is None:
        return
    progress(0, 2)
    draft, adopted = (reading_of(Paper(name=each.name, digest=each.digest)) for each in (drafted, text))
    progress(1, 2)
    text.comparison = packed(msgspec.json.encode(compare(draft, adopted))) if adopted.text.strip() else None
    text.compared_at = timezone.now()
    text.save(update_fields=["comparison", "compared_at"])
    progress(2, 2)


def comparison_of(text: Text) -> Comparison | None:
    """Return what a text changed against the draft; None where it was not compared or could not be read."""
    return msgspec.json.decode(unpacked(text.comparison), type=Comparison) if text.comparison else None
