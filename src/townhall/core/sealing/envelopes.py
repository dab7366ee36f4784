"""Sealing and opening with a record's key (AES-256-GCM), and destroying keys for good.

Who may open what is not decided here, and opening is logged by whoever asks (`townhall.core.access.chain`).
"""

import datetime
import os
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, Final
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from townhall.config.environment import environment
from townhall.core.sealing.journal import write_down
from townhall.core.sealing.models import RecordKey

_NONCE: Final = 12
_AT_HAND: ContextVar[dict[Hashable, Any] | None] = ContextVar("at_hand", default=None)


class KeyDestroyed(Exception):  # noqa: N818 - a fact about a record, not a fault
    """The record was purged: its key is gone, and nobody can read it again."""


class SealBroken(Exception):  # noqa: N818
    """The sealed bytes were changed, or belong to another record."""


@contextmanager
def at_hand() -> Iterator[None]:
    """Keep what is opened at hand until the end, for work on many records within one transaction; then it is let go."""
    token = _AT_HAND.set({})
    try:
        yield
    finally:
        _AT_HAND.reset(token)


def remembered(what: Hashable, make: Callable[[], Any]) -> Any:
    """Return what is at hand, made where it is not yet; outside of `at_hand` it is made anew each time."""
    held = _AT_HAND.get()
    if held is None:
        return make()
    if what not in held:
        held[what] = make()
    return held[what]


def make_key(today: datetime.date) -> UUID:
    """Make a key for a new record; returns its id."""
    key = RecordKey(made_on=today)
    plain = remembered(key.id, lambda: AESGCM.generate_key(256))
    key.wrapped = _lock(environment().master_key, plain, key.id.bytes)
    key.save(force_insert=True)
    return key.id


def seal(key_id: UUID | None, content: bytes, about: str) -> bytes:
    """Seal content with a record's key.

    `about` names what it is ("papers.Attachment.body"), and opening must name the same. Raises `KeyDestroyed`: a
    record that was purged has no key.
    """
    return _lock(remembered(key_id, lambda: _opened(key_id)), content, about.encode())


def unseal(key_id: UUID | None, sealed: bytes | memoryview, about: str) -> bytes:
    """Open sealed content.

    Raises `KeyDestroyed` after a purge and `SealBroken` where the bytes are not what was sealed.
    """
    return _unlock(remembered(key_id, lambda: _opened(key_id)), bytes(sealed), about.encode())


def destroy_key(key_id: UUID, today: datetime.date) -> bool:
    """Destroy a key: journal first, so that a restored backup cannot bring it back. Returns whether it was still there.

    SQLite overwrites what is freed (`secure_delete`), and the store of keys keeps no log of changes.
    """
    write_down(key_id, today)
    return bool(RecordKey.objects.filter(id=key_id, wrapped__isnull=False).update(wrapped=None, destroyed_on=today))


def _opened(key_id: UUID | None) -> bytes:
    if key_id is None:
        raise KeyDestroyed("a record that was purged")
    wrapped = RecordKey.objects.filter(id=key_id).values_list("wrapped", flat=True).first()
    if wrapped is None:
        raise KeyDestroyed(str(key_id))
    return _unlock(environment().master_key, bytes(wrapped), key_id.bytes)


def _lock(key: bytes, content: bytes, about: bytes) -> bytes:
    nonce = os.urandom(_NONCE)
    return nonce + AESGCM(key).encrypt(nonce, content, about)


def _unlock(key: bytes, sealed: bytes, about: bytes) -> bytes:
    try:
        return AESGCM(key).decrypt(sealed[:_NONCE], sealed[_NONCE:], about)
    except (InvalidTag, ValueError) as fault:
        raise SealBroken("The sealed bytes do not belong to this key or record.") from fault
