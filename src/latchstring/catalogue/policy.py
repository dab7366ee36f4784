"""A policy of the guide as data: what it asks, what counts, who can adopt it, which papers would hold it.

How its words are recognised is `latchstring.catalogue.rules`; whether a file makes sense is the doctor's to say.
"""

from enum import StrEnum

import msgspec

from latchstring.catalogue.bilingual import Bilingual
from latchstring.catalogue.references import Reference
from latchstring.catalogue.rules import Rules
from latchstring.vocabulary import Body, CommunityKind, DocumentKind, Instrument, Stance, Strength

_NUMERALS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")


class Desk(StrEnum):
    """The desk where a policy meets a person, once it is in force."""

    ADOPTION_TRACKER = "adoption_tracker"
    DIRECTORY = "directory"
    FORM_AUDITS = "form_audits"
    MUNICIPAL_ID = "municipal_id"
    SCHOOLS = "schools"
    LANGUAGE_ACCESS = "language_access"
    POLICE_STATEMENT = "police_statement"
    STATUS_QUESTIONS_LOG = "status_questions_log"
    AGREEMENTS_REGISTER = "agreements_register"
    CUSTODY_REQUESTS = "custody_requests"
    CITATIONS = "citations"
    PLEA_ADVISALS = "plea_advisals"
    VICTIM_CERTIFICATION = "victim_certification"
    LEGAL_FUND = "legal_fund"
    WORKER_COMPLAINTS = "worker_complaints"
    DISCLOSURE = "disclosure"


class Counts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a text must do to count as each, in a clerk's words."""

    strong: Bilingual
    partial: Bilingual
    contrary: Bilingual
    mention: Bilingual


class Adopter(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A body, and the instrument with which it can adopt the policy in these kinds of community.

    `asks` names another, independent body that the instrument only asks: it binds nobody there.
    """

    body: Body
    instrument: Instrument
    communities: tuple[CommunityKind, ...]
    asks: Body | None = None
    note: Bilingual | None = None


class Papers(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Where the policy lives in these kinds of community.

    `must` holds groups of kinds: "not found" may be said once a paper of every group was read in full. Any kind of a
    group will do. `also` holds kinds where it may stand besides.
    """

    communities: tuple[CommunityKind, ...]
    must: tuple[tuple[DocumentKind, ...], ...]
    also: tuple[DocumentKind, ...] = ()


class Example(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """An operative sentence, written for this project, and what it does to the policy.

    `expected_miss` says why the coder cannot read it yet; the self-proof keeps it in view until it can.
    """

    text: str
    stance: Stance
    strength: Strength | None = None
    expected_miss: str = ""


class NearMiss(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A sentence, written for this project, that sounds like the policy and neither adopts nor contradicts it.

    `expected_miss` says why the coder is still deceived by it.
    """

    text: str
    because: Bilingual
    expected_miss: str = ""


class Policy(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One of the guide's policies. `adopt` stands best first; `desk` lists the desks it needs, main one first."""

    id: str
    outline: str
    title: Bilingual
    question: Bilingual
    why: Bilingual
    counts: Counts
    adopt: tuple[Adopter, ...]
    lives_in: tuple[Papers, ...]
    desk: tuple[Desk, ...]
    examples: tuple[Example, ...]
    near_misses: tuple[NearMiss, ...]
    related: tuple[str, ...] = ()
    first_step: Bilingual | None = None
    """What comes before any draft, where the guide itself says so."""
    references: tuple[Reference, ...] = ()
    evidence: Rules

    def kinds_for(self, community: CommunityKind) -> tuple[tuple[DocumentKind, ...], ...]:
        """Return the groups of kinds of which a community's papers need one each before "not found" may be said."""
        return tuple(group for papers in self._papers_for(community) for group in papers.must)

    def all_kinds_for(self, community: CommunityKind) -> tuple[DocumentKind, ...]:
        """Return every kind of paper that may hold the policy in a community, the needed ones first, each once."""
        needed = [kind for group in self.kinds_for(community) for kind in group]
        besides = [kind for papers in self._papers_for(community) for kind in papers.also]
        return tuple(dict.fromkeys(needed + besides))

    def adopters_for(self, community: CommunityKind) -> tuple[Adopter, ...]:
        """Return who can adopt the policy in a kind of community, best first; empty where nobody there can."""
        return tuple(adopter for adopter in self.adopt if community in adopter.communities)

    def _papers_for(self, community: CommunityKind) -> list[Papers]:
        return [papers for papers in self.lives_in if community in papers.communities]


def outline_key(outline: str) -> tuple[int, str]:
    """Return a sort key for places in the guide; what is no such place sorts last, and the doctor tells of it.

    >>> sorted(["V", "IV.A", "I.B", "II.A"], key=outline_key)
    ['I.B', 'II.A', 'IV.A', 'V']
    """
    part, _, letter = outline.partition(".")
    return (_NUMERALS.index(part) if part in _NUMERALS else len(_NUMERALS)), letter
