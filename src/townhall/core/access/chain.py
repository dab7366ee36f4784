"""Adds links to the chain of access, and proves it whole.

A chain of plain hashes could be rewritten by whoever can write the table; these are keyed with the site's secret, so a
changed, dropped or added entry is found by `townhall verify-log`. What was read is named by kind and id, not by value.
"""

import datetime
import hashlib
import hmac
from collections.abc import Iterator

from django.conf import settings
from django.db import transaction

from latchstring.text import Message
from townhall.core.access.models import AccessEntry, ChainHead


def actor_of(person: object) -> str:
    """Return the pseudonym of a person in the chain; the same on every entry, and of no use without the secret."""
    return _keyed(f"actor {getattr(person, 'pk', '')}")[:32]


def note_access(
    action: str,
    kind: str,
    object_id: object,
    *,
    person: object = None,
    organisation: str = "",
    reason: str = "",
    now: datetime.datetime,
) -> AccessEntry:
    """Add a link.

    `action` ("read", "changed", "purged") on a thing of `kind` with `object_id`, by a person or by the site itself.
    """
    with transaction.atomic():
        head, _ = ChainHead.objects.select_for_update().get_or_create(id=1)
        entry = AccessEntry(
            number=head.number + 1,
            at=now,
            organisation=organisation,
            actor=actor_of(person) if person is not None else "",
            action=action,
            kind=kind,
            object_id=str(object_id),
            reason=reason,
        )
        entry.digest = digest_of(entry, head.digest)
        entry.save(force_insert=True)
        head.number, head.digest = entry.number, entry.digest
        head.save()
    return entry


def faults_of_chain() -> Iterator[Message]:
    """Yield what is wrong with the chain; nothing where it is whole."""
    number, digest = 0, ""
    for entry in AccessEntry.objects.order_by("number").iterator(chunk_size=2_000):
        if entry.number != number + 1:
            yield Message("town-chain-gap", {"number": number, "next": entry.number})
        elif entry.digest != digest_of(entry, digest):
            yield Message("town-chain-changed", {"number": entry.number})
        number, digest = entry.number, entry.digest
    head = ChainHead.objects.filter(id=1).first()
    if head and (head.number, head.digest) != (number, digest):
        yield Message("town-chain-short", {"number": number, "head": head.number})
    if head is None and number:
        yield Message("town-chain-no-end")


def digest_of(entry: AccessEntry, before: str) -> str:
    """Return the keyed digest of an entry behind another's digest."""
    said = (
        entry.number,
        entry.at.astimezone(datetime.UTC).isoformat(),
        entry.organisation,
        entry.actor,
        entry.action,
        entry.kind,
    )
    return _keyed("\x1f".join(map(str, (before, *said, entry.object_id, entry.reason))))


def _keyed(words: str) -> str:
    key = hashlib.sha256(b"townhall access chain" + settings.SECRET_KEY.encode()).digest()
    return hmac.new(key, words.encode(), hashlib.sha256).hexdigest()
