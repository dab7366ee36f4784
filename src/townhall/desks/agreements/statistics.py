"""The register as figures and open data: what has effect, of which kind, since when, until when, by which vote."""

from collections import Counter
from collections.abc import Iterable, Sequence

import msgspec

from latchstring.vocabulary import AgreementKind, AgreementState
from townhall.assessments.models import Community
from townhall.core import spreadsheets
from townhall.desks.agreements.models import FederalAgreement

FORMAT = "1.0"


class Vote(msgspec.Struct, frozen=True):
    """The vote behind an agreement."""

    body: str
    date: str
    passed: bool | None
    ayes: int | None
    nays: int | None


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One agreement as everybody may have it. Days are ISO days, empty where they are not known."""

    number: int
    name: str
    kind: AgreementKind
    state: AgreementState
    agency: str
    federal_agency: str
    officers: int | None
    roles: str
    signed: str
    effective: str
    ends: str
    notice_days: int | None
    renewal: str
    yearly_cost: str
    cost_note: str
    vote: Vote | None
    link: str
    note: str


class OpenRegister(msgspec.Struct, frozen=True, kw_only=True):
    """The register as open data. `not_shown` counts what the community keeps off the page."""

    format: str
    community: str
    in_state: str
    geoid: str
    agreements: tuple[Row, ...]
    by_kind: dict[str, int]
    """How many have effect, by kind."""
    not_shown: int


def open_register(community: Community, rows: Sequence[FederalAgreement]) -> OpenRegister:
    """Return the public part of a register."""
    shown = [row_of(each) for each in rows if each.is_public]
    held = (AgreementState.IN_FORCE, AgreementState.ENDING)
    return OpenRegister(
        format=FORMAT,
        community=community.name,
        in_state=community.state,
        geoid=community.geoid,
        agreements=tuple(shown),
        by_kind=dict(Counter(each.kind.value for each in shown if each.state in held)),
        not_shown=len(rows) - len(shown),
    )


def row_of(row: FederalAgreement) -> Row:
    """Return an agreement as a row of open data."""
    vote = None
    if row.vote_body or row.voted_on:
        vote = Vote(row.vote_body, f"{row.voted_on or ''}", row.vote_passed, row.ayes, row.nays)
    return Row(
        number=row.number,
        name=row.name,
        kind=row.kind_word,
        state=row.state_word,
        agency=row.agency,
        federal_agency=row.federal,
        officers=row.officers,
        roles=row.roles,
        signed=f"{row.signed_on or ''}",
        effective=f"{row.effective_on or ''}",
        ends=f"{row.ends_on or ''}",
        notice_days=row.notice_days,
        renewal=row.renewal,
        yearly_cost="" if row.yearly_cost is None else f"{row.yearly_cost}",
        cost_note=row.cost_note,
        vote=vote,
        link=row.link,
        note=row.note,
    )


def as_json(register: OpenRegister) -> bytes:
    """Return a register as JSON."""
    return msgspec.json.format(msgspec.json.encode(register), indent=2) + b"\n"


def as_csv(rows: Iterable[Row]) -> bytes:
    """Return rows as a table for a spreadsheet. A cell that a spreadsheet would run is made words."""
    names = [field.name for field in msgspec.structs.fields(Row) if field.name != "vote"]
    vote = [field.name for field in msgspec.structs.fields(Vote)]
    cells = ([*(getattr(row, name) for name in names), *(getattr(row.vote, name, "") for name in vote)] for row in rows)
    return ("\ufeff" + spreadsheets.as_csv([*names, *(f"vote_{name}" for name in vote)], cells)).encode()
