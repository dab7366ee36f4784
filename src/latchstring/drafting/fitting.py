"""Which body can pass what: the catalogue's rows of adopters, held against a request.

A wrong pair of policy and instrument is refused with the pairs that would do; several policies share an instrument only
where one body can pass it for all of them.
"""

from collections.abc import Sequence

import msgspec

from latchstring.catalogue import Adopter, Policy
from latchstring.catalogue.wording import Wording
from latchstring.drafting.refusals import CannotDraft
from latchstring.text import Message
from latchstring.vocabulary import Body, CommunityKind, Instrument


class Fit(msgspec.Struct, frozen=True):
    """The body that passes the instrument, and the row of the catalogue that says so for each policy."""

    body: Body
    rows: dict[str, Adopter]

    @property
    def asked(self) -> dict[str, Body]:
        """The independent body that each policy's text only asks, where there is one."""
        return {policy: row.asks for policy, row in self.rows.items() if row.asks is not None}


def fit(
    policies: Sequence[Policy], instrument: Instrument, kind: CommunityKind, body: Body | None, wording: Wording
) -> Fit:
    """Return who passes these policies in this instrument. Raises `CannotDraft` with the ways that would do."""
    able = [_rows(policy, instrument, kind) for policy in policies]
    for policy, rows in zip(policies, able, strict=True):
        if not rows:
            raise _no_such_way(policy, instrument, kind)
    common = [each for each in able[0] if all(each in rows for rows in able)]
    if body is not None and body not in common:
        raise CannotDraft(
            Message("draft-wrong-body", {"body": body, "instrument": instrument, "bodies": ",".join(common)}),
            _ways(policies, kind),
        )
    if not common:
        raise CannotDraft(Message("draft-no-common-body", {"instrument": instrument}), _ways(policies, kind))
    found = Fit(body or common[0], {p.id: rows[body or common[0]] for p, rows in zip(policies, able, strict=True)})
    for id_, row in found.rows.items():
        if wording.text_for(id_, instrument, asks=row.asks is not None) is None:
            raise CannotDraft(Message("draft-no-text", {"policy": id_, "instrument": instrument}))
    return found


def _rows(policy: Policy, instrument: Instrument, kind: CommunityKind) -> dict[Body, Adopter]:
    """The rows of a policy for an instrument, by body; a row that binds stands before one that asks."""
    rows = [row for row in policy.adopters_for(kind) if row.instrument is instrument]
    rows.sort(key=lambda row: row.asks is None)
    return {row.body: row for row in rows}


def _no_such_way(policy: Policy, instrument: Instrument, kind: CommunityKind) -> CannotDraft:
    args: dict[str, str | int | float] = {"policy": policy.id, "instrument": instrument, "kind": kind}
    if not policy.adopters_for(kind):
        return CannotDraft(Message("draft-nobody-here", args))
    return CannotDraft(Message("draft-wrong-instrument", args), _ways([policy], kind))


def _ways(policies: Sequence[Policy], kind: CommunityKind) -> list[Message]:
    """One line for each policy, instrument and body that fit in such a place."""
    return [
        Message(
            "draft-way-asks" if row.asks else "draft-way",
            {"policy": policy.id, "instrument": row.instrument, "body": row.body, "asked": row.asks or ""},
        )
        for policy in policies
        for row in policy.adopters_for(kind)
    ]
