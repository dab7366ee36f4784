"""Old texts that are still printed: what another paper amends or repeals, and earlier versions of one text.

How papers say that they amend stands in `evidence/data/amendments.yml`. Which pairs are shown, and what would cure
them, is `conflicts`.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

import msgspec
from ahocorasick_rs import BytesAhoCorasick

from latchstring.documents import Document
from latchstring.evidence import Finding
from latchstring.evidence.anchors import automaton
from latchstring.evidence.notation import WordFile, load_data, word_patterns
from latchstring.findings.assessment import Placed
from latchstring.findings.authority import passed_on
from latchstring.findings.placing import place
from latchstring.text import Message
from latchstring.text.folding import fold, fold_bytes
from latchstring.vocabulary import DocumentKind, Modality, Stance

SILENT = frozenset(
    {DocumentKind.BILL, DocumentKind.MINUTES, DocumentKind.NEWS, DocumentKind.FORM, DocumentKind.ANSWERS}
)
"""Papers that amend nothing, whatever they tell."""
_TELLING = re.compile(r"\d[\w.]*[-.:]\w|\d{3}")
"""A number that names one text among many: "2-88", "12.05.010", "404"; "Section 1" stands in every ordinance."""
_HEAD = 400
_BEFORE, _BEHIND = 600, 400
"""Characters that a sentence that amends has at most before its verb and behind it: half as many would do."""


_VERB_BEFORE, _VERB_BEHIND = 60, 240
"""Characters about a verb in which it is seen whether it may amend anything."""


class Amendment(msgspec.Struct, frozen=True):
    """A sentence that amends or repeals a numbered text: where it stands, which number, and whether it repeals."""

    document: str
    start: int
    end: int
    number: str
    repeals: bool


class OldText(msgspec.Struct, frozen=True):
    """A passage of a text that another paper has amended or repealed, and the sentence that did it."""

    old: Placed
    by: Placed
    repeals: bool


def old_texts(placed: Iterable[Placed], documents: Mapping[str, Document], in_force: frozenset[str]) -> list[OldText]:
    """Return the passages in force whose section another paper in force amends or repeals.

    A section that tells of the amendment in its own history, or whose words are those of the amending paper, is the new
    text and not the old one; and a paper that says the same of the policy only takes the place of the old one.
    """
    placed = tuple(placed)
    said = {(each.document, each.finding.policy, each.finding.stance) for each in placed}
    olds = [each for each in placed if each.document in in_force and each.finding.stance is not Stance.MENTIONS]
    asked = (id_ for id_ in documents if id_ in in_force and any(old.document != id_ for old in olds))
    made = [each for id_ in asked for each in amendments(documents[id_])]
    found = []
    for old in olds:
        for amendment in made:
            goes_on = (amendment.document, old.finding.policy, old.finding.stance) in said
            if amendment.document != old.document and not goes_on and _touches(amendment, old, documents):
                by = _as_finding(amendment, old.finding, documents[amendment.document])
                found.append(OldText(old, by, amendment.repeals))
                break
    return found


def amendments(document: Document) -> Iterator[Amendment]:
    """Yield what a paper says that it amends or repeals, once for each telling number."""
    if document.kind in SILENT:
        return
    words, folded = word_patterns("amendments.yml"), fold_bytes(document.text)
    text = folded.decode("latin-1")
    for match in (match for span in _around_verbs(folded, text) for match in words["amends"].finditer(text, *span)):
        repeals = bool(words["repeals"].search(match.group()))
        for number in dict.fromkeys(words["a_number"].findall(match.group())):
            if _TELLING.search(number):
                yield Amendment(document.id, match.start(), match.end(), number, repeals)


def _around_verbs(folded: bytes, text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a folded text, in order and apart, outside which nothing is amended.

    They reach as far as the longest sentence goes that amends, and end between words.
    """
    begin, end, verb = 0, -1, word_patterns("amendments.yml")["verb"]
    for _, start, stop in _verbs().find_matches_as_indexes(folded, overlapping=True):
        if not verb.search(text, max(0, start - _VERB_BEFORE), stop + _VERB_BEHIND):
            continue
        if start - _BEFORE > end:
            if end >= 0:
                yield begin, end
            begin = max(0, folded.rfind(b" ", 0, max(0, start - _BEFORE)))
        blank = folded.find(b" ", stop + _BEHIND)
        end = len(folded) if blank < 0 else blank
    if end >= 0:
        yield begin, end


@cache
def _verbs() -> BytesAhoCorasick:
    """The words by which papers amend and repeal, in one automaton."""
    return automaton(load_data("amendments.yml", WordFile).patterns["told_by"].any)


def own_numbers(document: Document) -> frozenset[str]:
    """Return the numbers by which a paper calls itself in its head ("GENERAL ORDER 404", "Ordinance No. 2023-14").

    Its title and the headings of its outermost sections count, and nothing further down.
    """
    heads = [document.title[:_HEAD], *(s.number for s in document.sections if s.parent is None)]
    words = word_patterns("amendments.yml")
    called = (match.group() for head in heads for match in words["own_number"].finditer(fold(head)))
    numbers = (number for name in called for number in words["a_number"].findall(name))
    return frozenset(number for number in numbers if _TELLING.search(number))


def are_versions(one: Document, other: Document) -> bool:
    """Tell whether two papers are versions of one text: of one kind and maker, with the same number of their own."""
    same = one.kind is other.kind and one.issuer is other.issuer and one.text != other.text
    return same and bool(own_numbers(one) & own_numbers(other))


def same_section_twice(one: Document, first: int, other: Document, second: int) -> bool:
    """Tell whether two passages stand in two prints of one section: the same telling number, in one paper or two of a
    kind and maker."""
    if one.kind is not other.kind or one.issuer is not other.issuer:
        return False
    here, there = _numbered_at(one, first), _numbered_at(other, second)
    return any(one.id != other.id or here[number] != there[number] for number in here.keys() & there.keys())


def _touches(amendment: Amendment, old: Placed, documents: Mapping[str, Document]) -> bool:
    """Tell whether an amendment is of the section, or of the whole paper, that a passage stands in."""
    paper, amending = documents[old.document], documents[amendment.document]
    sections = [s for s in paper.sections if s.start <= old.finding.start < s.end and _is_called(s.number, amendment)]
    if not sections and amendment.number not in own_numbers(paper):
        return False
    days = passed_on(amending), passed_on(paper)
    if days[0] and days[1] and days[0] < days[1]:
        return False
    if _tight(old.finding.quote) in _tight(amending.text):
        return False
    tells = "".join(paper.text[s.start : s.end] for s in sections)
    return not any(number in tells for number in own_numbers(amending) - {amendment.number})


def _is_called(name: str, amendment: Amendment) -> bool:
    return amendment.number in word_patterns("amendments.yml")["a_number"].findall(fold(name))


def _numbered_at(document: Document, offset: int) -> dict[str, int]:
    """The innermost section around an offset that has a telling number: that number, and where the section starts."""
    for section in sorted(document.sections, key=lambda section: -section.level):
        if section.start <= offset < section.end:
            numbers = word_patterns("amendments.yml")["a_number"].findall(fold(section.number))
            telling = {number: section.start for number in numbers if _TELLING.search(number)}
            if telling:
                return telling
    return {}


def _as_finding(amendment: Amendment, old: Finding, document: Document) -> Placed:
    """The amending sentence as a finding: to repeal what adopts a policy is contrary to it, all else mentions it."""
    quote = document.text[amendment.start : amendment.end]
    code = "because-repeals-text" if amendment.repeals else "because-amends-text"
    finding = Finding(
        id=f"{old.id}-a",
        policy=old.policy,
        outline=old.outline,
        stance=Stance.CONTRARY if amendment.repeals and old.stance is Stance.ADOPTS else Stance.MENTIONS,
        strength=None,
        quote=quote,
        start=amendment.start,
        end=amendment.end,
        modality=Modality.NONE,
        binds=old.binds,
        carve_outs=(),
        because=(Message(code, {"number": amendment.number}),),
    )
    return place(document, finding)


def _tight(words: str) -> str:
    """Words without blanks and line breaks, for comparing."""
    return "".join(fold(words).split())
