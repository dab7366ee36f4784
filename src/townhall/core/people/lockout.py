"""Locks an address out for a while after too many failed tries.

What was tried is kept as keyed digests, for an hour.
"""

import datetime
import hashlib
import hmac

from django.conf import settings

from townhall.core.people.models import FailedTry, fold_address

TRIES = 5
"""Failed tries of one account before it is locked."""
TRIES_OF_A_PLACE = 30
"""Failed tries from one network address, over all accounts."""
WINDOW = datetime.timedelta(minutes=15)
KEPT = datetime.timedelta(hours=1)


def is_locked(email: str, place: str, now: datetime.datetime) -> bool:
    """Say whether an account, or the network address that tries it, is locked at a time."""
    since = now - WINDOW
    tries = FailedTry.objects.filter(at__gt=since)
    return (
        tries.filter(key=_of_account(email)).count() >= TRIES
        or tries.filter(key=_of_place(place)).count() >= TRIES_OF_A_PLACE
    )


def note_failure(email: str, place: str, now: datetime.datetime) -> None:
    """Count a failed try, and forget old ones."""
    FailedTry.objects.filter(at__lt=now - KEPT).delete()
    FailedTry.objects.bulk_create([FailedTry(key=_of_account(email), at=now), FailedTry(key=_of_place(place), at=now)])


def forget_failures(email: str) -> None:
    """Begin anew after the right password and code."""
    FailedTry.objects.filter(key=_of_account(email)).delete()


def _of_account(email: str) -> str:
    return _keyed("account " + fold_address(email))


def _of_place(place: str) -> str:
    return _keyed("place " + place)


def _keyed(words: str) -> str:
    return hmac.new(settings.SECRET_KEY.encode(), b"townhall failed try " + words.encode(), hashlib.sha256).hexdigest()
