"""Which papers to collect for a kind of community, who holds them, and which policies each would inform.

The papers are data (`data/papers/*.yml`). Which policies a paper informs follows from the policies themselves. How the
list and its letters look on paper is `latchstring.catalogue.checklist_text`.
"""

from collections.abc import Iterable
from functools import cache

import msgspec

from latchstring.catalogue.bilingual import Bilingual
from latchstring.catalogue.loading import Catalogue, catalogue_folder, load_catalogue, yaml_files
from latchstring.text.strict_yaml import load_strict
from latchstring.vocabulary import Body, CommunityKind, DocumentKind


class Holder(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Whose paper it is, and the office that hands it out, in these kinds of community."""

    communities: tuple[CommunityKind, ...]
    body: Body
    office: Bilingual


class Paper(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A kind of paper as a clerk knows it. Lower `place` comes first; `request` is its line in the letter, if any."""

    id: str
    place: int
    kinds: tuple[DocumentKind, ...]
    title: Bilingual
    holders: tuple[Holder, ...]
    ask: Bilingual
    save: Bilingual
    request: Bilingual | None = None

    def holders_for(self, community: CommunityKind) -> tuple[Holder, ...]:
        """Return who holds the paper in a kind of community; empty where such a place has none."""
        return tuple(holder for holder in self.holders if community in holder.communities)


class ChecklistItem(msgspec.Struct, frozen=True, kw_only=True):
    """One paper to collect. `needed_by` are ids of policies that cannot be "not found" unless such a paper was read,
    `informs` further policies that it may speak of; both in the guide's order."""

    paper: Paper
    holders: tuple[Holder, ...]
    needed_by: tuple[str, ...]
    informs: tuple[str, ...]


class Checklist(msgspec.Struct, frozen=True, kw_only=True):
    """The papers to collect for a kind of community, in order."""

    kind: CommunityKind
    items: tuple[ChecklistItem, ...]


@cache
def load_papers() -> tuple[Paper, ...]:
    """Return every paper of the shipped data, in order. Raises `DataError` for a fault in a file."""
    sources = yaml_files(catalogue_folder().joinpath("papers"))
    return tuple(sorted((load_strict(source, Paper) for source in sources), key=lambda paper: paper.place))


def checklist(kind: CommunityKind, catalogue: Catalogue | None = None) -> Checklist:
    """Return which papers to collect for a kind of community.

    >>> [item.paper.id for item in checklist(CommunityKind.SCHOOL_DISTRICT).items][:2]
    ['board_policies', 'resolutions']
    """
    catalogue = catalogue or load_catalogue()
    items = (_item(paper, kind, catalogue) for paper in load_papers() if paper.holders_for(kind))
    return Checklist(kind=kind, items=tuple(items))


def _item(paper: Paper, kind: CommunityKind, catalogue: Catalogue) -> ChecklistItem:
    needed, informs = [], []
    for policy in catalogue.policies:
        if _overlaps(paper.kinds, (each for group in policy.kinds_for(kind) for each in group)):
            needed.append(policy.id)
        elif _overlaps(paper.kinds, policy.all_kinds_for(kind)):
            informs.append(policy.id)
    return ChecklistItem(paper=paper, holders=paper.holders_for(kind), needed_by=tuple(needed), informs=tuple(informs))


def _overlaps(some: Iterable[DocumentKind], others: Iterable[DocumentKind]) -> bool:
    return not set(some).isdisjoint(others)
