"""The Assessment: what is said of a community, and the parts it is made of."""

import datetime

import msgspec

from latchstring.catalogue import Bilingual
from latchstring.catalogue.law import StateLine
from latchstring.documents import Dated, Inference, Problem
from latchstring.evidence import Finding
from latchstring.findings.decision import Decision
from latchstring.text import Message
from latchstring.vocabulary import (
    Agreement,
    AskCode,
    Body,
    CommunityKind,
    DocumentKind,
    Instrument,
    ReadState,
    Relation,
    Status,
    VerdictKind,
)

REPORT_FORMAT = "1.1"


class Community(msgspec.Struct, frozen=True):
    """Whose papers these are. Keyed by `geoid` where known: names repeat across states."""

    name: str
    kind: CommunityKind
    state: str = ""
    geoid: str = ""


class LedgerEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One paper of the ledger: what it was taken for and how far it was read."""

    document: str
    name: str
    kind: DocumentKind
    issuer: Body
    status: Status
    read: ReadState
    title: str = ""
    dates: tuple[Dated, ...] = ()
    pages: int = 0
    characters: int = 0
    inferences: tuple[Inference, ...] = ()
    problems: tuple[Problem, ...] = ()
    notes: tuple[Message, ...] = ()
    also_seen_as: tuple[str, ...] = ()


class Placed(msgspec.Struct, frozen=True, kw_only=True):
    """A finding with its place in the papers: document id and name, page, section, and the words around it."""

    finding: Finding
    document: str
    name: str
    status: Status
    page: int | None = None
    section: str = ""
    before: str = ""
    after: str = ""


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """What an official says of a practice without a paper. Changes no verdict; prints as `reported`."""

    policy: str
    says: str
    who: str
    date: datetime.date
    agreement: Agreement | None = None


class Verdict(msgspec.Struct, frozen=True, kw_only=True):
    """One policy's answer and what stands beside it."""

    policy: str
    outline: str
    verdict: VerdictKind
    because: tuple[Message, ...]
    findings: tuple[str, ...] = ()
    bound: tuple[Body, ...] = ()
    not_bound: tuple[Body, ...] = ()
    kinds_read: tuple[DocumentKind, ...] = ()
    kinds_missing: tuple[DocumentKind, ...] = ()
    reported: tuple[Answer, ...] = ()
    agreement: Agreement | None = None
    law: StateLine | None = None
    """What the state's law does to the policy in this kind of place; it changes no verdict."""


class Conflict(msgspec.Struct, frozen=True, kw_only=True):
    """Two findings in force that say opposite things of one policy, by their ids.

    `prevails` is the id of the passage that the order of authority or the later date puts first; empty where neither is
    put first, and where they bind different bodies. Of a text that is repealed without a word of the policy, the
    repealing sentence stands in the place of the other passage.
    """

    policy: str
    adopts: str
    contrary: str
    same_document: bool
    because: tuple[Message, ...] = ()
    relation: Relation = Relation.ACROSS_PAPERS
    prevails: str = ""
    cure: Message | None = None


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """One next step: what to do, who can do it, with which instrument."""

    policy: str
    action: Message
    body: Body
    instrument: Instrument | None = None
    called: Bilingual | None = None
    """What the body is called in this kind of place in this state."""
    binds: tuple[Body, ...] = ()
    """Whom the instrument would bind."""
    asks: Body | None = None
    """An independent body that the instrument only asks: it binds nobody there."""


class AskedOnForm(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that a form asks and no law lets it: the form, its place, the words, the code, the programme."""

    form: str
    place: str
    words: str
    code: AskCode
    program: str


class Assessment(msgspec.Struct, frozen=True, kw_only=True):
    """The whole answer. Seventeen verdicts, in the guide's order; the ledger names every paper that was handed over."""

    report_format: str
    program_version: str
    catalogue_version: str
    date: datetime.date
    community: Community
    ledger: tuple[LedgerEntry, ...]
    verdicts: tuple[Verdict, ...]
    findings: tuple[Placed, ...]
    conflicts: tuple[Conflict, ...]
    next_steps: tuple[Step, ...]
    unsettled: tuple[Decision, ...] = ()
    """Decisions of people on words that no paper holds any more: somebody must look again."""
    asked: tuple[AskedOnForm, ...] = ()
    """What forms ask against a policy, where an audit of forms was given."""
    law_version: str = ""
    """The version of the law that the state lines come from."""
    reach: Message | None = None
    """On what the picture of who binds whom rests: the state's own, or the general default."""
