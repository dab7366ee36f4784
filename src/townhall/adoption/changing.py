"""One change after the other: whoever changes an adoption says which version they saw.

The second of two people is told who came first; what they typed stays on their page.
"""

import datetime
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import transaction

from townhall.adoption.models import Adoption
from townhall.core.access.chain import note_access


class SomebodyWasFirst(Exception):  # noqa: N818 - told to a person
    """The adoption was changed since the page was opened; it is in `adoption` as it stands now."""

    def __init__(self, adoption: Adoption) -> None:
        super().__init__("somebody changed it first")
        self.adoption = adoption


@contextmanager
def changing(
    adoption: Adoption, seen: int | None, action: str, *, who: str, by: object, now: datetime.datetime
) -> Iterator[None]:
    """Change an adoption of version `seen` as a whole, with a link in the chain; raises `SomebodyWasFirst`."""
    with transaction.atomic():
        seen = seen or 0
        same = Adoption.objects.filter(pk=adoption.pk, version=seen)
        if not same.update(version=seen + 1, changed_by=who, changed_at=now):
            raise SomebodyWasFirst(Adoption.objects.get(pk=adoption.pk))
        yield
        slug = adoption.community.organisation.slug
        note_access(action, "adoption", adoption.pk, person=by, organisation=slug, now=now)
    adoption.version = seen + 1
