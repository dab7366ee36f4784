"""The case of one policy: its findings sorted into rules, contradictions, a rule's own exceptions, and mentions.

The verdict itself is `verdicts`; whether a paper is in force is `standing`. Why a contrary passage can be the exception
of a rule and no conflict is told in docs/decisions/0005-verdicts.md.
"""

import re
from collections.abc import Iterable, Mapping

import msgspec

from latchstring.documents import Document, Section
from latchstring.findings.assessment import Placed
from latchstring.vocabulary import DocumentKind, Stance, Strength

FEDERAL_LAW = "federal_law"
NO_287G = "no_287g"

SECTION_LENGTH = 6_000
"""Code points: what lies further apart than this is not read as one section, whatever the outline says."""
WITHOUT_OUTLINE = 600
"""Code points: how near two passages must stand to be one section where a paper has no outline."""
ITEM = re.compile(r"\(?[A-Za-z0-9]{1,4}[.)]?")
"""The number of an item within a section: "(a)", "B.", "3"."""
OF_MANY_CHAPTERS = frozenset({DocumentKind.CODE, DocumentKind.CHARTER, DocumentKind.STATUTE, DocumentKind.RULE})
"""Papers whose chapters are laws of their own: a savings clause of one chapter does not reach another."""


class Case(msgspec.Struct, frozen=True, kw_only=True):
    """The findings of one policy. `adopts`, `contrary` and `exceptions` stand in papers in force; `idle` adopt or
    contradict in papers that are not, and so only mention. `excepted` holds the ids of rules with exceptions of their
    own; `answered` are clauses on status information that a savings clause covers (`federal_law` alone)."""

    adopts: tuple[Placed, ...] = ()
    contrary: tuple[Placed, ...] = ()
    exceptions: tuple[Placed, ...] = ()
    answered: tuple[Placed, ...] = ()
    mentions: tuple[Placed, ...] = ()
    idle: tuple[Placed, ...] = ()
    excepted: frozenset[str] = frozenset()

    def rule_against(self, contrary: Placed) -> Placed:
        """Return the rule that a contrary passage is best shown against: one of another paper where there is one."""
        return min(
            self.adopts, key=lambda rule: (rule.document == contrary.document, rule.finding.strength != "strong")
        )

    @property
    def in_order(self) -> tuple[Placed, ...]:
        """All findings, those that weigh most first."""
        return self.adopts + self.contrary + self.exceptions + self.answered + self.idle + self.mentions


def case_of(placed: Iterable[Placed], documents: Mapping[str, Document], in_force: frozenset[str]) -> Case:
    """Sort the findings of one policy; `documents` and `in_force` go by document id."""
    found = tuple(placed)
    mentions = tuple(each for each in found if each.finding.stance is Stance.MENTIONS)
    speaking = [each for each in found if each.finding.stance is not Stance.MENTIONS]
    counting = [each for each in speaking if each.document in in_force]
    adopts = tuple(each for each in counting if each.finding.stance is Stance.ADOPTS)
    against = [each for each in counting if each.finding.stance is Stance.CONTRARY]
    answered = tuple(each for each in against if _is_answered(each, adopts, documents))
    owners = {each.finding.id: _owners(each, adopts, documents) for each in against if each not in answered}
    return Case(
        adopts=adopts,
        contrary=tuple(each for each in against if owners.get(each.finding.id) == frozenset()),
        exceptions=tuple(each for each in against if owners.get(each.finding.id)),
        answered=answered,
        mentions=mentions,
        idle=tuple(each for each in speaking if each.document not in in_force),
        excepted=frozenset().union(*owners.values()),
    )


def _owners(other: Placed, adopts: Iterable[Placed], documents: Mapping[str, Document]) -> frozenset[str]:
    """Return the ids of the rules whose own exception a contrary passage is."""
    if other.finding.policy == FEDERAL_LAW:
        return frozenset()
    document = documents[other.document]
    rules = (rule for rule in adopts if rule.document == other.document)
    return frozenset(rule.finding.id for rule in rules if is_own_exception(document, rule, other))


def _is_answered(clause: Placed, adopts: Iterable[Placed], documents: Mapping[str, Document]) -> bool:
    """Tell whether a savings clause of the same law covers a clause on status information."""
    if clause.finding.policy != FEDERAL_LAW:
        return False
    savings = (rule for rule in adopts if rule.document == clause.document)
    paper = documents[clause.document]
    return any(same_law(paper, rule.finding.start, clause.finding.start) for rule in savings)


def is_own_exception(document: Document, rule: Placed, other: Placed) -> bool:
    """Tell whether a contrary passage is the exception of a rule of the same paper, and no conflict with it.

    It is one where it lies in the rule's quotation or in one of its exceptions, or where it follows a firm rule within
    the same section ("No officer shall … (b) An officer may, however, …"). A soft rule ("may decline") beside a duty
    to do the opposite stays a conflict.
    """
    mine, its = rule.finding, other.finding
    spans = [(mine.start, mine.end), *((carved.start, carved.end) for carved in mine.carve_outs)]
    if any(start < its.end and its.start < end for start, end in spans):
        return True
    follows = mine.strength is Strength.STRONG and its.start >= mine.start
    return follows and shares_section(document, mine.start, its.start)


def shares_section(document: Document, one: int, other: int) -> bool:
    """Tell whether two offsets stand in one section: the same, or items ("(a)", "B.") of one."""
    if abs(one - other) > SECTION_LENGTH:
        return False
    first, second = chain(document.sections, one), chain(document.sections, other)
    if not first and not second:
        return abs(one - other) <= WITHOUT_OUTLINE
    common = [index for index in first if index in second]
    if not common:
        return False
    below = [path[len(common)] for path in (first, second) if len(path) > len(common)]
    return all(ITEM.fullmatch(document.sections[index].number) for index in below)


def chain(sections: tuple[Section, ...], offset: int) -> list[int]:
    """Return the indexes of the sections around an offset, outermost first."""
    around = [index for index, section in enumerate(sections) if section.start <= offset < section.end]
    return sorted(around, key=lambda index: (sections[index].level, sections[index].start))


def same_law(document: Document, savings: int, clause: int) -> bool:
    """Tell whether a savings clause reaches a passage, both by offset: anywhere in one instrument, within one chapter
    of a code."""
    if document.kind not in OF_MANY_CHAPTERS:
        return True
    first, second = chain(document.sections, savings), chain(document.sections, clause)
    if not first and not second:
        return shares_section(document, savings, clause)
    return bool(set(first) & set(second))
