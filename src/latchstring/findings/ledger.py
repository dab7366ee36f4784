"""The ledger: one entry a paper, and what was searched of the kinds of paper that would hold a policy."""

import datetime
import hashlib
from collections.abc import Iterable, Sequence

import msgspec

from latchstring.documents import Document
from latchstring.findings.assessment import LedgerEntry
from latchstring.findings.standing import why_not_in_force
from latchstring.text import Message
from latchstring.vocabulary import DocumentKind, ReadState


class Search(msgspec.Struct, frozen=True, kw_only=True):
    """How far the papers that would hold one policy were searched.

    `read` and `missing` are kinds of paper in the catalogue's order; `missing_groups` keeps alternatives together (a
    code *or* an ordinance). `papers` counts papers of these kinds read in full; `in_part` holds those that were not.
    """

    read: tuple[DocumentKind, ...]
    missing_groups: tuple[tuple[DocumentKind, ...], ...]
    papers: int
    in_part: tuple[LedgerEntry, ...]

    @property
    def complete(self) -> bool:
        """True where a paper of every group was read in full, and no paper of these kinds was left half read."""
        return not self.missing_groups and not self.in_part and self.papers > 0

    @property
    def missing(self) -> tuple[DocumentKind, ...]:
        """The kinds of the groups of which nothing was read in full."""
        return tuple(dict.fromkeys(kind for group in self.missing_groups for kind in group))


class Ledger:
    """Enters papers one after the other; a second paper with the same words and facts is a duplicate.

    Of a paper's words only a digest is kept, so the papers themselves can go.
    """

    def __init__(self) -> None:
        self._seen: dict[tuple[bytes, str, str], str] = {}

    def enter(self, document: Document) -> LedgerEntry:
        """Return the entry of a paper."""
        words = hashlib.sha256(document.text.encode("utf-8", "surrogatepass")).digest()
        first = self._seen.setdefault((words, document.kind, document.status), document.name)
        return _entry(document, first if document.text.strip() and first != document.name else "")


def ledger_of(documents: Iterable[Document]) -> tuple[LedgerEntry, ...]:
    """Return one entry a document, in the order given."""
    ledger = Ledger()
    return tuple(ledger.enter(document) for document in documents)


def _entry(document: Document, copy_of: str) -> LedgerEntry:
    notes = document.notes
    if copy_of:
        notes = (*notes, Message("note-same-words", {"name": copy_of}))
    return LedgerEntry(
        document=document.id,
        name=document.name,
        kind=document.kind,
        issuer=document.issuer,
        status=document.status,
        read=ReadState.DUPLICATE if copy_of else read_state(document),
        title=document.title,
        dates=document.dates,
        pages=len(document.pages),
        characters=len(document.text),
        inferences=document.inferences,
        problems=document.problems,
        notes=notes,
        also_seen_as=document.also_seen_as,
    )


def read_state(document: Document) -> ReadState:
    """Tell how far a paper was read: not at all without any text, in part where a problem may have lost words."""
    if not document.text.strip():
        return ReadState.UNREAD
    if any(problem.loses_text for problem in document.problems):
        return ReadState.IN_PART
    return ReadState.IN_FULL


def search(groups: Iterable[Sequence[DocumentKind]], ledger: Sequence[LedgerEntry], today: datetime.date) -> Search:
    """Compare the kinds of paper that would hold a policy with what was read.

    Each group is a list of alternatives and needs one paper read in full; a paper of these kinds that was not read to
    its end leaves the search open, since it may hold what is missed. A paper that is not in force is no place where a
    policy in force would stand, so it does not count.
    """
    standing = [entry for entry in ledger if why_not_in_force(entry, today) is None]
    full = [entry for entry in standing if entry.read is ReadState.IN_FULL]
    kinds_in_full = {entry.kind for entry in full}
    needed = [tuple(group) for group in groups]
    wanted = tuple(dict.fromkeys(kind for group in needed for kind in group))
    return Search(
        read=tuple(kind for kind in wanted if kind in kinds_in_full),
        missing_groups=tuple(group for group in needed if not kinds_in_full.intersection(group)),
        papers=sum(1 for entry in full if not wanted or entry.kind in wanted),
        in_part=tuple(
            entry for entry in standing if entry.kind in wanted and entry.read in (ReadState.IN_PART, ReadState.UNREAD)
        ),
    )
