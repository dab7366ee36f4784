"""The second factor: a code of six digits from an authenticator (TOTP, RFC 6238), each of which opens once.

The secret is sealed with the master key, so that a copy of the rows makes no codes.
"""

import os
from typing import Any

import segno
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor import InvalidToken
from cryptography.hazmat.primitives.twofactor.totp import TOTP
from django.urls import reverse

from townhall.config.environment import environment
from townhall.core.access.roles import MUST_HAVE_SECOND_FACTOR
from townhall.core.people.models import Membership, Person

STEP = 30
"""Seconds that a code lasts, as every authenticator expects."""
_DRIFT = (0, -1, 1)
"""Steps that a telephone's clock may be off."""
_SECRET_BYTES = 20
PASSED = "second_factor_passed"
"""Where a session keeps that the code was given."""


def step_left(request: Any) -> str | None:
    """Return the address of what a signed-in person must still do before any page: give the code, or set it up."""
    if request.session.get(PASSED):
        return None
    if request.user.has_second_factor:
        return reverse("people:give-code")
    return reverse("people:set-up-code") if must_have(request.user) else None


def must_have(person: Person) -> bool:
    """Say whether one of a person's roles asks for a second factor."""
    return any(m.role_set & MUST_HAVE_SECOND_FACTOR for m in Membership.objects.filter(person=person))


def new_secret() -> bytes:
    """Return a fresh secret."""
    return os.urandom(_SECRET_BYTES)


def picture_of(secret: bytes, person: Person, site: str) -> str:
    """Return the secret as a picture (SVG) for an authenticator to scan."""
    address = _totp(secret).get_provisioning_uri(person.email, site)
    return str(segno.make(address).svg_inline(scale=4, dark="#1b1b1b", light="#ffffff", title="QR"))


def keep_secret(person: Person, secret: bytes) -> None:
    """Keep a person's secret, sealed."""
    nonce = os.urandom(12)
    person.totp_sealed = nonce + AESGCM(environment().master_key).encrypt(nonce, secret, _about(person))
    person.totp_last_step = 0
    person.save(update_fields=["totp_sealed", "totp_last_step"])


def opens(person: Person, code: str, seconds: float) -> bool:
    """Say whether a code opens at a time (seconds since 1970), and use it up. Two at once with one code.

    One gets in.
    """
    if person.totp_sealed is None:
        return False
    sealed = bytes(person.totp_sealed)
    step = step_of(AESGCM(environment().master_key).decrypt(sealed[:12], sealed[12:], _about(person)), code, seconds)
    if step is None:
        return False
    return bool(Person.objects.filter(pk=person.pk, totp_last_step__lt=step).update(totp_last_step=step))


def step_of(secret: bytes, code: str, seconds: float) -> int | None:
    """Return the time step whose code this is, near a time; None where it is none."""
    digits = "".join(code.split())
    if not (digits.isascii() and digits.isdigit()):
        return None
    for drift in _DRIFT:
        try:
            _totp(secret).verify(digits.encode(), int(seconds) + drift * STEP)
        except InvalidToken:
            continue
        return int(seconds) // STEP + drift
    return None


def _totp(secret: bytes) -> TOTP:
    return TOTP(secret, 6, SHA1(), STEP)  # noqa: S303 - authenticators know SHA-1 only; as HMAC it stands


def _about(person: Person) -> bytes:
    return f"people.Person.totp {person.pk}".encode()
