"""What amendments changed: the draft and the text as adopted, clause by clause, and what that did to each policy.

Clauses are lines of the papers as read. What a policy lost or gained is read by the same coder as everything else.
"""

import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from enum import StrEnum

import msgspec

from latchstring.documents import Document
from latchstring.evidence import Finding, find
from latchstring.text import Message
from latchstring.vocabulary import Body, CarveOutType, Stance, Strength

_SAME_CLAUSE = 0.55
"""How much of two clauses must agree for one to be the other, changed."""
_NUMBER = re.compile(r"^(?:(?:Section|Sec\.|§)\s*)?\(?[\dA-Za-z]{1,4}[.)]\s+")
_BLANK = re.compile(r"\[[^\]\n]*\]|_{3,}")
_FIRST_SECTION = re.compile(r"(?:Section|Sec\.|§|Article) ?\d|1\. ", re.IGNORECASE)
_PRINTED_MARKS = re.compile(r"^[#>*\s]+|\*\*")


class Change(StrEnum):
    """What happened to a clause."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


class ClauseChange(msgspec.Struct, frozen=True, kw_only=True):
    """One clause that is not as it was drafted; `taken` and `given` are the words that went and came."""

    change: Change
    draft: str = ""
    adopted: str = ""
    taken: tuple[str, ...] = ()
    given: tuple[str, ...] = ()


class Comparison(msgspec.Struct, frozen=True, kw_only=True):
    """What became of a draft: its clauses, and in words what that did to the policies."""

    clauses: tuple[ClauseChange, ...]
    effects: tuple[Message, ...]


def compare(draft: Document, adopted: Document) -> Comparison:
    """Return what the text as adopted changed against the draft. Blanks that were filled in are no changes."""
    clauses = tuple(_clause_changes(_clauses(draft), _clauses(adopted)))
    before, after = _stand(find(draft)), _stand(find(adopted))
    policies = dict.fromkeys([*before, *after])
    effects = [effect for policy in policies for effect in _effects(policy, before.get(policy), after.get(policy))]
    return Comparison(clauses=clauses, effects=tuple(effects))


def _clauses(document: Document) -> list[str]:
    """The lines of a paper from its first section on: letterhead, number and title are no clauses."""
    lines = [_PRINTED_MARKS.sub("", " ".join(line.split())) for line in document.text.splitlines()]
    first = next((n for n, line in enumerate(lines) if _FIRST_SECTION.match(line)), 0)
    return [line for line in lines[first:] if re.search(r"[A-Za-z]{2}", line)]


def _plain(clause: str) -> str:
    """A clause without its number and its blanks: renumbering and filling in change nothing."""
    return _BLANK.sub(" ", _NUMBER.sub("", clause)).casefold()


def _clause_changes(draft: Sequence[str], adopted: Sequence[str]) -> Iterable[ClauseChange]:
    old, new = [_plain(each) for each in draft], [_plain(each) for each in adopted]
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            yield from _paired(draft[a:b], adopted[c:d])


def _paired(gone: Sequence[str], come: Sequence[str]) -> Iterable[ClauseChange]:
    """Pair clauses that went with those that came and are much alike; the rest was removed or added."""
    left = list(come)
    for clause in gone:
        like = max(left, key=lambda each: _alike(clause, each), default="")
        if like and _alike(clause, like) >= _SAME_CLAUSE:
            left.remove(like)
            taken, given = _words(clause, like)
            if taken or given:
                yield ClauseChange(change=Change.CHANGED, draft=clause, adopted=like, taken=taken, given=given)
        else:
            yield ClauseChange(change=Change.REMOVED, draft=clause)
    yield from (ClauseChange(change=Change.ADDED, adopted=clause) for clause in left)


def _alike(one: str, other: str) -> float:
    return SequenceMatcher(None, _plain(one).split(), _plain(other).split(), autojunk=False).ratio()


def _words(clause: str, like: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The stretches of words that went and that came; a blank that was filled in is none."""
    old, new = _NUMBER.sub("", clause).split(), _NUMBER.sub("", like).split()
    taken, given = [], []
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        went, came = " ".join(old[a:b]), " ".join(new[c:d])
        if tag == "equal" or (went and not _BLANK.sub("", went).strip(" .,;:$")):
            continue
        taken += [went] if went else []
        given += [came] if came else []
    return tuple(taken), tuple(given)


class _Stand(msgspec.Struct, frozen=True):
    """What a paper does to one policy."""

    strength: Strength | None
    carve_outs: dict[CarveOutType, str]
    bound: frozenset[Body]
    contrary: str


def _stand(findings: Iterable[Finding]) -> dict[str, _Stand]:
    by_policy: dict[str, list[Finding]] = {}
    for finding in findings:
        if finding.stance is not Stance.MENTIONS:
            by_policy.setdefault(finding.policy, []).append(finding)
    return {policy: _stand_of(found) for policy, found in by_policy.items()}


def _stand_of(found: Sequence[Finding]) -> _Stand:
    adopts = [each for each in found if each.stance is Stance.ADOPTS]
    strengths = {each.strength for each in adopts}
    firm = Strength.STRONG in strengths
    return _Stand(
        strength=Strength.STRONG if firm else Strength.PARTIAL if adopts else None,
        carve_outs={carve.type: carve.quote.strip(" ,;") for each in adopts for carve in each.carve_outs},
        bound=frozenset(body for each in adopts for body in each.binds),
        contrary=next((each.quote for each in found if each.stance is Stance.CONTRARY), ""),
    )


def _effects(policy: str, before: _Stand | None, after: _Stand | None) -> Iterable[Message]:
    """Say in words what became of one policy."""
    was, is_ = before.strength if before else None, after.strength if after else None
    if was and not is_:
        yield Message("campaign-lost", {"policy": policy})
    elif is_ and not was:
        yield Message("campaign-gained", {"policy": policy, "strength": is_})
    elif was is Strength.STRONG and is_ is Strength.PARTIAL:
        yield Message("campaign-weaker", {"policy": policy})
    elif was is Strength.PARTIAL and is_ is Strength.STRONG:
        yield Message("campaign-stronger", {"policy": policy})
    if after is None:
        return
    had = before or _Stand(None, {}, frozenset(), "")
    for type_ in [type_ for type_ in after.carve_outs if type_ not in had.carve_outs and was]:
        quote = after.carve_outs[type_]
        yield Message("campaign-exception-added", {"policy": policy, "type": type_, "quote": quote})
    for type_ in [type_ for type_ in had.carve_outs if type_ not in after.carve_outs and is_]:
        yield Message("campaign-exception-removed", {"policy": policy, "type": type_})
    if after.contrary and not had.contrary:
        yield Message("campaign-contrary-added", {"policy": policy, "quote": after.contrary})
    gone = [body for body in Body if body in had.bound - after.bound]
    if gone and is_:
        yield Message("campaign-no-longer-bound", {"policy": policy, "bodies": ",".join(gone)})
