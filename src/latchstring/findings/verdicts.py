"""The verdict table: one answer a policy, each with its reasons in order.

The rules stand in docs/decisions/0005-verdicts.md. What was searched is `ledger`; which findings count is `cases`.
"""

from collections.abc import Iterable

from latchstring.findings.assessment import Placed
from latchstring.findings.cases import FEDERAL_LAW, Case
from latchstring.findings.ledger import Search
from latchstring.text import Message
from latchstring.vocabulary import CarveOutType, Modality, Status, Strength, VerdictKind

NARROW = frozenset({CarveOutType.JUDICIAL_WARRANT, CarveOutType.REQUIRED_BY_LAW, CarveOutType.CONSENT})
"""Exceptions that leave a rule whole: a judge decides, the law decides, or the person does."""
LOOSE = frozenset({CarveOutType.DISCRETION, CarveOutType.PROGRAMME})
"""Exceptions that make a rule a piece of one: somebody's choice, or one programme alone."""
PERMISSIVE = frozenset({Modality.MAY, Modality.SHOULD})


def is_whole(placed: Placed) -> bool:
    """Tell whether a rule is firm and has no exception but a judge's warrant, the law's demand or consent."""
    return placed.finding.strength is Strength.STRONG and not broad_exceptions(placed)


def is_excepted(placed: Placed) -> bool:
    """Tell whether a rule is mandatory for the body as a whole and only its broad exceptions weaken it."""
    finding = placed.finding
    broad = broad_exceptions(placed)
    if finding.modality in PERMISSIVE and finding.strength is not Strength.STRONG:
        return False
    return bool(broad) and not LOOSE.intersection(broad)


def broad_exceptions(placed: Placed) -> tuple[CarveOutType, ...]:
    """Return the kinds of exception that go beyond the narrow ones, each once, in the order of the text."""
    return tuple(dict.fromkeys(carved.type for carved in placed.finding.carve_outs if carved.type not in NARROW))


def judge(policy: str, case: Case, search: Search) -> tuple[VerdictKind, tuple[Message, ...]]:
    """Return a policy's verdict and its reasons, the deciding one first."""
    if case.adopts or case.contrary:
        kind, because = _from_texts_in_force(case)
    else:
        kind, because = _from_silence(policy, case, search)
    return kind, (*because, *_asides(case))


def _from_texts_in_force(case: Case) -> tuple[VerdictKind, list[Message]]:
    if case.adopts and case.contrary:
        return VerdictKind.CONFLICTING, [_opposed(case)]
    if case.contrary:
        return VerdictKind.CONTRARY, [_naming("verdict-contrary-because", case.contrary)]
    whole = [rule for rule in case.adopts if is_whole(rule) and rule.finding.id not in case.excepted]
    if whole:
        return VerdictKind.ADOPTED, _adopted(case, whole)
    excepted = [rule for rule in case.adopts if is_whole(rule) or is_excepted(rule)]
    if excepted:
        return VerdictKind.ADOPTED_WITH_EXCEPTIONS, _excepted(case, excepted)
    return VerdictKind.PARTIAL, [_naming("verdict-partial-because", case.adopts)]


def _opposed(case: Case) -> Message:
    """Name a rule and a passage against it, of two papers where there are two."""
    contrary = min(case.contrary, key=lambda each: case.rule_against(each).document == each.document)
    rule = case.rule_against(contrary)
    if rule.document == contrary.document:
        return Message("verdict-conflicting-within", {"name": rule.name})
    return Message("verdict-conflicting-because", {"adopts": rule.name, "contrary": contrary.name})


def _adopted(case: Case, whole: list[Placed]) -> list[Message]:
    because = [_naming("verdict-adopted-because", whole)]
    narrow = _types(carved.type for rule in whole for carved in rule.finding.carve_outs)
    if narrow:
        because.append(Message("verdict-narrow-exceptions", {"types": narrow}))
    weaker = len(case.adopts) - len(whole)
    if weaker:
        because.append(Message("verdict-weaker-texts", {"count": weaker}))
    return because


def _excepted(case: Case, excepted: list[Placed]) -> list[Message]:
    because = [_naming("verdict-excepted-because", excepted)]
    broad = _types(type_ for rule in excepted for type_ in broad_exceptions(rule))
    if broad:
        because.append(Message("verdict-broad-exceptions", {"types": broad}))
    if case.exceptions:
        because.append(_naming("verdict-own-exception", case.exceptions))
    return because


def _from_silence(policy: str, case: Case, search: Search) -> tuple[VerdictKind, list[Message]]:
    if policy == FEDERAL_LAW and search.complete:
        return VerdictKind.NOTHING_EXPOSED, [Message("verdict-nothing-exposed-because"), *_searched(search)]
    if case.mentions or case.idle:
        count = len(case.mentions) + len(case.idle)
        return VerdictKind.MENTIONED, [Message("verdict-mentioned-because", {"count": count}), *_searched(search)]
    if search.complete:
        return VerdictKind.NOT_FOUND, _searched(search)
    return VerdictKind.NOT_SEARCHED, _searched(search)


def _searched(search: Search) -> list[Message]:
    """Say what was searched and what was not, the missing first: it is what decides."""
    said = []
    for group in search.missing_groups:
        said.append(Message("verdict-kinds-missing", {"kinds": ",".join(group), "count": len(group)}))
    if search.in_part:
        said.append(Message("verdict-read-in-part", {"count": len(search.in_part), "name": search.in_part[0].name}))
    if search.papers and search.read:
        said.append(Message("verdict-searched", {"count": search.papers, "kinds": ",".join(search.read)}))
    elif search.papers:
        said.append(Message("verdict-searched-any", {"count": search.papers}))
    if not said:
        said.append(Message("verdict-no-papers"))
    return said


def _asides(case: Case) -> list[Message]:
    """What a reader must know beside the verdict: clauses that are covered, papers that do not tell their status."""
    said = []
    if case.answered:
        said.append(_naming("verdict-clause-answered", case.answered))
    if case.idle:
        said.append(_naming("verdict-not-in-force", case.idle))
    silent = {each.name: each for each in case.adopts + case.contrary if each.status is Status.UNKNOWN}
    if silent:
        said.append(_naming("verdict-status-not-stated", tuple(silent.values())))
    return said


def _naming(code: str, placed: tuple[Placed, ...] | list[Placed]) -> Message:
    """A message that counts passages and names the paper of the first."""
    return Message(code, {"count": len(placed), "name": placed[0].name})


def _types(types: Iterable[CarveOutType]) -> str:
    """Vocabulary values for LABEL() in the words, each once."""
    return ",".join(dict.fromkeys(str(type_) for type_ in types))
