"""What is sealed with a case's key: its details, its papers; and the blind digest by which a number is found again."""

import datetime
import hashlib
import hmac
import unicodedata
from typing import Any

import msgspec

from townhall.config.environment import environment
from townhall.core.access.chain import note_access
from townhall.core.cases.desk import Desk
from townhall.core.cases.models import Case, CasePaper
from townhall.core.people.models import Membership
from townhall.core.sealing.envelopes import seal, unseal


class About(msgspec.Struct, frozen=True):
    """What a sealed paper is: its name as it came, its type, its SHA-256, and what somebody says it is."""

    name: str
    media: str
    sha256: str
    class_: str = ""


def seal_details(case: Case, details: Any) -> None:
    """Put details into a case, sealed; the caller saves it."""
    case.details = seal(case.key_id, msgspec.json.encode(details), _about(case))


def open_details(desk: Desk, case: Case) -> Any:
    """Return the details of a case, of the desk's type; None after its purge. Who shows them calls `note_reading`."""
    if case.key_id is None or case.details is None:
        return None
    return msgspec.json.decode(unseal(case.key_id, case.details, _about(case)), type=desk.details)


def open_words(case: Any, sealed: bytes, about: str) -> str:
    """Return sealed words of a row of a case; nothing where there are none or the key is gone."""
    return unseal(case.key_id, bytes(sealed), about).decode() if sealed and case.key_id else ""


def note_reading(desk: Desk, case: Case, by: Membership, now: datetime.datetime, what: str = "read") -> None:
    """Add to the chain of access that somebody read a case (or "read paper 3 of" it)."""
    slug = case.organisation.slug
    note_access(what, desk.kind, case.pk, person=by.person, organisation=slug, now=now)


def seal_paper(paper: CasePaper, case: Case, content: bytes, name: str, media: str) -> None:
    """Put a paper's bytes and what it is into its row, sealed with the case's key; the caller saves it."""
    about = About(name, media, hashlib.sha256(content).hexdigest())
    paper.body = seal(case.key_id, content, f"{paper._meta.label_lower}.body")
    paper.about = seal(case.key_id, msgspec.json.encode(about), f"{paper._meta.label_lower}.about")
    paper.size = len(content)


def open_paper(paper: Any) -> bytes:
    """Return a paper's bytes; raises `KeyDestroyed` after a purge."""
    return unseal(paper.case.key_id, paper.body, f"{paper._meta.label_lower}.body")


def about_paper(paper: Any) -> About:
    """Return what a paper is; raises `KeyDestroyed` after a purge."""
    sealed = unseal(paper.case.key_id, paper.about, f"{paper._meta.label_lower}.about")
    return msgspec.json.decode(sealed, type=About)


def blind(organisation_id: int, written: str) -> str:
    """Return the keyed digest of a number, however it is spaced; empty for nothing. It cannot be turned back.

    It is made with the master key, so a copy of the rows alone cannot be tried number by number.
    """
    plain = "".join(each for each in unicodedata.normalize("NFKC", written).casefold() if each.isalnum())
    return keyed(organisation_id, plain) if plain else ""


def keyed(organisation_id: int, plain: str) -> str:
    """Return the keyed digest of words of an organisation, to the letter."""
    key = hashlib.sha256(b"townhall blind index" + environment().master_key).digest()
    return hmac.new(key, f"{organisation_id}\x1f{plain}".encode(), hashlib.sha256).hexdigest()


def _about(case: Case) -> str:
    return f"{case._meta.label_lower}.details"
