"""Conflicts: texts in force that say opposite things of one policy, which of them prevails, and what would cure it.

A rule's own exception is none (see `cases`). Texts that bind different bodies, of which neither can bind the other, are
told as such: that is a gap in who is bound, and not a conflict of law. An old text that is still printed is a kind of
conflict of its own. The order of authority stands in `authority`; the rules in docs/decisions/0035-conflicts.md.
"""

from collections.abc import Container, Iterable, Mapping

import msgspec

from latchstring.documents import Document
from latchstring.findings.assessment import Conflict, LedgerEntry, Placed, Verdict
from latchstring.findings.authority import Args, bind_each_other, passed_on, prevailing
from latchstring.findings.cases import FEDERAL_LAW, Case
from latchstring.findings.old_texts import OldText, are_versions, same_section_twice
from latchstring.text import Message
from latchstring.vocabulary import CommunityKind, Relation, Stance, Status, Strength


class Papers(msgspec.Struct, frozen=True):
    """What is known of the papers beside their findings; both mappings go by document id."""

    documents: Mapping[str, Document]
    ledger: Mapping[str, LedgerEntry]
    kind: CommunityKind


_Replaced = Mapping[tuple[str, str], OldText]
"""Old texts by the id of the finding in them and the paper that amends them."""
_ORDER = (Relation.ACROSS_PAPERS, Relation.WITHIN_ONE_PAPER, Relation.OLD_TEXT, Relation.NOT_BOUND)


def conflicts_of(policy: str, case: Case, papers: Papers, old: Iterable[OldText] = ()) -> tuple[Conflict, ...]:
    """Return one conflict for each pair of papers, shown by the firmest passage of each.

    Across papers first, then within one; then old texts, and at the end texts of bodies that do not bind each other.
    """
    replaced = {(each.old.finding.id, each.by.document): each for each in old}
    pairs: dict[tuple[str, str], Conflict] = {}
    for rule in sorted(case.adopts, key=_firmest_first):
        for other in sorted(case.contrary, key=_firmest_first):
            if (rule.document, other.document) not in pairs and _both_stand(rule, other, replaced):
                pairs[rule.document, other.document] = _conflict(policy, rule, other, papers, replaced)
    found = [*pairs.values(), *_still_printed(policy, papers, replaced, pairs)]
    return tuple(sorted(found, key=lambda conflict: _ORDER.index(conflict.relation)))


def _both_stand(rule: Placed, other: Placed, replaced: _Replaced) -> bool:
    """Tell whether neither passage was repealed by a third paper; what was, is told with the paper that did it."""
    return not any(
        each.repeals and each.old.finding.id in (rule.finding.id, other.finding.id)
        for (_, by), each in replaced.items()
        if by not in (rule.document, other.document)
    )


def with_amendments(case: Case, old: Iterable[OldText], conflicts: Iterable[Conflict]) -> Case:
    """Return a case that also holds the amending sentences which its conflicts show, and in which what another paper
    has repealed no longer counts.

    A repealed rule counts on, with its repeal against it, where no other rule is left: that is a conflict to be told.
    """
    shown = {id_ for each in conflicts for id_ in (each.adopts, each.contrary)}
    by = tuple(each.by for each in old if each.by.finding.id in shown)
    gone = {each.old.finding.id for each in old if each.repeals}
    left = tuple(each for each in case.adopts if each.finding.id not in gone)
    repeals = () if left else tuple(each for each in by if each.finding.stance is Stance.CONTRARY)
    adopts = left or case.adopts
    contrary = (*(each for each in case.contrary if each.finding.id not in gone), *repeals)
    counting = {each.finding.id for each in (*adopts, *contrary)}
    return msgspec.structs.replace(
        case,
        adopts=adopts,
        contrary=contrary,
        idle=case.idle + tuple(each for each in (*case.adopts, *case.contrary) if each.finding.id not in counting),
        mentions=case.mentions + tuple(each for each in by if each.finding.id not in counting),
    )


def told_apart(verdict: Verdict, conflicts: Iterable[Conflict]) -> Verdict:
    """Return a verdict that says so where its conflicts are all between bodies that cannot bind each other."""
    relations = {each.relation for each in conflicts} - {Relation.OLD_TEXT}
    if relations != {Relation.NOT_BOUND}:
        return verdict
    return msgspec.structs.replace(verdict, because=(*verdict.because, Message("verdict-conflicting-unbound")))


def _conflict(policy: str, rule: Placed, other: Placed, papers: Papers, replaced: _Replaced) -> Conflict:
    relation = _relation(rule, other, papers, replaced)
    why, prevails, cure = _judged(relation, rule, other, papers, replaced)
    if policy == FEDERAL_LAW:
        prevails, cure = "", Message("cure-savings", {"name": other.name})
    because = [why]
    if relation is Relation.ACROSS_PAPERS and policy != FEDERAL_LAW:
        because.append(prevailing(papers.ledger[rule.document], papers.ledger[other.document])[1])
    return Conflict(
        policy=policy,
        adopts=rule.finding.id,
        contrary=other.finding.id,
        same_document=rule.document == other.document,
        because=(*because, *_shared_bodies(rule, other), *_unstated(rule, other)),
        relation=relation,
        prevails=prevails,
        cure=cure,
    )


def _relation(rule: Placed, other: Placed, papers: Papers, replaced: _Replaced) -> Relation:
    """What kind of conflict two passages make."""
    first, second = papers.documents[rule.document], papers.documents[other.document]
    if same_section_twice(first, rule.finding.start, second, other.finding.start):
        return Relation.OLD_TEXT
    if rule.document == other.document:
        return Relation.WITHIN_ONE_PAPER
    if _amended(rule, other, replaced) or are_versions(first, second):
        return Relation.OLD_TEXT
    if not bind_each_other(rule, other, papers.ledger, papers.kind):
        return Relation.NOT_BOUND
    return Relation.ACROSS_PAPERS


def _judged(
    relation: Relation, rule: Placed, other: Placed, papers: Papers, replaced: _Replaced
) -> tuple[Message, str, Message]:
    """Why it is a conflict, the id of the passage that prevails (or nothing), and what would cure it."""
    names: Args = {"adopts": rule.name, "contrary": other.name}
    if relation is Relation.WITHIN_ONE_PAPER:
        return Message("conflict-within-one-paper", names), "", Message("cure-within", {"name": rule.name})
    if relation is Relation.NOT_BOUND:
        told = {**names, "bodies": ",".join(other.finding.binds), "others": ",".join(rule.finding.binds)}
        return Message("conflict-not-bound", told), "", Message("cure-not-bound", told)
    if relation is Relation.OLD_TEXT:
        return _judged_old(rule, other, papers, replaced)
    higher, why = prevailing(papers.ledger[rule.document], papers.ledger[other.document])
    winner = next((each for each in (rule, other) if higher and each.document == higher.document), None)
    return (
        Message("conflict-across-papers", names),
        winner.finding.id if winner else "",
        _cure(why, rule, other, winner),
    )


def _judged_old(rule: Placed, other: Placed, papers: Papers, replaced: _Replaced) -> tuple[Message, str, Message]:
    """The same, for a text that another has replaced: the amending paper prevails, else the later one."""
    gone = _amended(rule, other, replaced)
    days = [passed_on(papers.ledger[each.document]) for each in (rule, other)]
    old: Placed | None = gone.old if gone else None
    if old is None and days[0] and days[1] and days[0] != days[1]:
        old = rule if days[0] < days[1] else other
    if old is None:
        args: Args = {"one": rule.name, "other": other.name}
        return Message("conflict-two-versions", args), "", Message("cure-two-versions", args)
    new = other if old is rule else rule
    told: Args = {"old": old.name, "new": new.name}
    return Message("conflict-old-text", told), new.finding.id, Message("cure-old-text", told)


def _amended(rule: Placed, other: Placed, replaced: _Replaced) -> OldText | None:
    """Return that one of two passages is old text by the other's paper, if it is."""
    return replaced.get((rule.finding.id, other.document)) or replaced.get((other.finding.id, rule.document))


def _still_printed(
    policy: str, papers: Papers, replaced: _Replaced, pairs: Container[tuple[str, str]]
) -> list[Conflict]:
    """One conflict for each old text that another paper repeals without a word of the policy."""
    found: dict[tuple[str, str], Conflict] = {}
    for each in replaced.values():
        old, by = each.old, each.by
        papers_of_pair = (old.document, by.document)
        if not each.repeals or papers_of_pair in pairs or papers_of_pair[::-1] in pairs or papers_of_pair in found:
            continue
        adopts = old.finding.stance is Stance.ADOPTS
        told: Args = {"old": old.name, "new": by.name}
        found[papers_of_pair] = Conflict(
            policy=policy,
            adopts=old.finding.id if adopts else by.finding.id,
            contrary=by.finding.id if adopts else old.finding.id,
            same_document=False,
            because=(Message("conflict-repealed-text", told), *_unstated(old, by)),
            relation=Relation.OLD_TEXT,
            prevails=by.finding.id,
            cure=Message("cure-old-text", told),
        )
    return list(found.values())


def _cure(why: Message, rule: Placed, other: Placed, winner: Placed | None) -> Message:
    """What would cure a conflict across papers, by why one of them prevails or neither does."""
    if why.code == "authority-agreement":
        return Message("cure-agreement", why.args)
    if winner is None:
        return Message("cure-nobody-prevails", {"one": rule.name, "other": other.name})
    loser = other if winner is rule else rule
    told: Args = {"higher": winner.name, "lower": loser.name}
    if why.code == "authority-state":
        return Message("cure-state-law", told)
    return Message("cure-later" if why.code == "authority-later" else "cure-higher", told)


def _shared_bodies(rule: Placed, other: Placed) -> list[Message]:
    """Which bodies two papers both bind."""
    bodies = sorted(set(rule.finding.binds) & set(other.finding.binds))
    if not bodies or rule.document == other.document:
        return []
    return [Message("conflict-same-body", {"bodies": ",".join(bodies)})]


def _unstated(rule: Placed, other: Placed) -> list[Message]:
    """That a paper does not say whether it is in force, once a paper."""
    silent = {each.document: each.name for each in (rule, other) if each.status is Status.UNKNOWN}
    return [Message("conflict-status-not-stated", {"name": name}) for name in silent.values()]


def _firmest_first(placed: Placed) -> tuple[bool, bool, int]:
    """Firm and mandatory passages show a conflict best; sorting is stable, so the order of the papers decides next."""
    finding = placed.finding
    return (
        finding.strength is not Strength.STRONG,
        finding.modality in ("may", "should", "none"),
        len(finding.carve_outs),
    )
