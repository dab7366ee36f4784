"""What people decided about findings, applied to a new reading: accepted, rejected, corrected, or added by hand.

A decision belongs to words of a paper, not to an offset: it is carried wherever its quotation stands in the paper of
the same name. Where the words are gone it is handed back, so that a person is asked again; nothing is dropped in
silence. A person's decision always stands over the coder's.
"""

import hashlib
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from latchstring.catalogue import Catalogue
from latchstring.documents import Document
from latchstring.evidence import CarveOut, Finding
from latchstring.findings.assessment import Placed
from latchstring.findings.decision import Decision, DecisionKind
from latchstring.findings.placing import place
from latchstring.text import Message
from latchstring.vocabulary import CarveOutType, Modality, Stance, Strength

PERSON = "person"
"""The coder of a finding that a person decided."""


class Reviewed(msgspec.Struct, frozen=True, kw_only=True):
    """Findings after the decisions, and the decisions whose words were not found any more."""

    findings: tuple[Placed, ...]
    unsettled: tuple[Decision, ...]


def review(
    placed: Iterable[Placed], decisions: Iterable[Decision], documents: Sequence[Document], catalogue: Catalogue
) -> Reviewed:
    """Apply decisions, in their order, to placed findings of the documents."""
    standing = list(placed)
    by_name = {document.name: document for document in documents}
    unsettled = []
    for decision in decisions:
        told_on = [each for each in standing if _is_on(decision, each)]
        if decision.kind is DecisionKind.ADD and not told_on:
            added = _added(decision, by_name, catalogue)
            standing += added
            unsettled += [] if added else [decision]
        elif not told_on:
            unsettled += [] if _is_moot(decision, by_name) else [decision]
        else:
            standing = [
                kept for each in standing for kept in ([each] if each not in told_on else _decided(decision, each))
            ]
    return Reviewed(findings=tuple(standing), unsettled=tuple(unsettled))


def _is_on(decision: Decision, placed: Placed) -> bool:
    finding = placed.finding
    same = (finding.policy, placed.name, _plain(finding.quote)) == (
        decision.policy,
        decision.name,
        _plain(decision.quote),
    )
    return same and decision.told in (None, finding.stance)


def _is_moot(decision: Decision, by_name: Mapping[str, Document]) -> bool:
    """A rejected finding that the coder no longer makes, on words that still stand, asks nobody again."""
    document = by_name.get(decision.name)
    return decision.kind is DecisionKind.REJECT and document is not None and _find(document.text, decision.quote) >= 0


def _decided(decision: Decision, placed: Placed) -> list[Placed]:
    """What a finding becomes: nothing where it was rejected."""
    if decision.kind is DecisionKind.REJECT:
        return []
    said = placed.finding
    stance = decision.stance or said.stance
    finding = msgspec.structs.replace(
        said,
        stance=stance,
        strength=None if stance is Stance.MENTIONS else decision.strength or said.strength or Strength.PARTIAL,
        binds=said.binds if decision.binds is None else decision.binds,
        carve_outs=said.carve_outs if decision.carve_outs is None else _of_types(decision.carve_outs, said),
        because=(*said.because, _told(decision)),
        coder=PERSON,
    )
    return [msgspec.structs.replace(placed, finding=finding)]


def _added(decision: Decision, by_name: Mapping[str, Document], catalogue: Catalogue) -> list[Placed]:
    document = by_name.get(decision.name)
    start = _find(document.text, decision.quote) if document else -1
    if document is None or start < 0:
        return []
    end = start + len(decision.quote)
    stance = decision.stance or Stance.MENTIONS
    finding = Finding(
        id=_id_of(document, decision, start),
        policy=decision.policy,
        outline=catalogue.policy(decision.policy).outline,
        stance=stance,
        strength=None if stance is Stance.MENTIONS else decision.strength or Strength.PARTIAL,
        quote=document.text[start:end],
        start=start,
        end=end,
        modality=Modality.NONE,
        binds=decision.binds or (),
        carve_outs=tuple(CarveOut(kind, document.text[start:end], start, end) for kind in decision.carve_outs or ()),
        because=(_told(decision),),
        coder=PERSON,
    )
    return [place(document, finding)]


def _of_types(types: tuple[CarveOutType, ...], said: Finding) -> tuple[CarveOut, ...]:
    """Keep the words of exceptions that the coder saw; for others the whole quotation stands."""
    seen = {each.type: each for each in said.carve_outs}
    return tuple(seen.get(kind, CarveOut(kind, said.quote, said.start, said.end)) for kind in types)


def _told(decision: Decision) -> Message:
    args: dict[str, str | int | float] = {
        "who": decision.who,
        "date": decision.date.isoformat(),
        "reason": decision.reason,
    }
    return Message(f"because-person-{decision.kind.value}", args)


def _id_of(document: Document, decision: Decision, start: int) -> str:
    said = "\x1f".join((document.id, decision.policy, decision.stance or "", str(start), PERSON))
    return hashlib.sha256(said.encode()).hexdigest()[:12]


def _plain(words: str) -> str:
    """Words without regard to white space: a paper set anew breaks its lines elsewhere."""
    return " ".join(words.split())


def _find(text: str, quote: str) -> int:
    return text.find(quote) if quote else -1
