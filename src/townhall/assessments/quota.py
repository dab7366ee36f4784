"""How much of the disk one organisation may fill with papers (`TOWNHALL_QUOTA_MB`): none takes the others' place.

Counted are the bytes that lie there: papers, older ones too, and uploads as they came; the same bytes once.
"""

import hashlib

from django.conf import settings

from townhall.assessments.models import Bundle, Paper
from townhall.assessments.storing import path_of
from townhall.core.people.models import Organisation

MEGABYTE = 1_000_000


class Room:
    """What is left for an organisation, counted once and then kept in step with what comes in."""

    def __init__(self, organisation: Organisation) -> None:
        self._left = settings.QUOTA_MEGABYTES * MEGABYTE - used_by(organisation)

    def takes(self, size: int) -> bool:
        """Say whether so many bytes more fit, and count them where they do."""
        fits = size <= self._left
        self._left -= size if fits else 0
        return fits

    def takes_paper(self, content: bytes) -> bool:
        """Say whether a paper fits; bytes that lie there already need no room."""
        return path_of(hashlib.sha256(content).hexdigest()).exists() or self.takes(len(content))


def used_by(organisation: Organisation) -> int:
    """Return the bytes that an organisation's papers and uploads take on the disk."""
    digests: set[str] = set()
    for kind in (Paper, Bundle):
        rows = kind.objects.filter(community__organisation=organisation)
        digests |= set(rows.values_list("digest", flat=True))
    return sum(path.stat().st_size for digest in digests if (path := path_of(digest)).exists())
