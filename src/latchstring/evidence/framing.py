"""Frames held against statements: which policies a statement adopts or contradicts, and by which words.

Cutting, gating and the making of findings stand in `coder`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from latchstring.catalogue.rules import Effect, Frame
from latchstring.evidence import actors
from latchstring.evidence.discourse import voice_of
from latchstring.evidence.exceptions import Exemption, exceptions, main_text
from latchstring.evidence.grammar import Reading, read_effect
from latchstring.evidence.statements import Statement
from latchstring.evidence.words import Words
from latchstring.vocabulary import Body, DocumentKind, Stance

_FEDERAL_SUBJECT = re.compile(
    r"(?:\bICE|immigration (?:authorities|officials|officers|agents|service)|homeland security|customs enforcement|border patrol|federal government)"
    r" (?:(?:shall|will|must|may|is|are|agrees?|agents?|officers?|has|have|to|\(\w+\)|hereby|asks?|sends?|requests?) ){1,3}$"
)
_CONDITION = re.compile(
    r"(?:if|when|whenever|where|upon|in the event|once|after|before|prior to|because)\b[^.;]{0,400}?,(?=\s+(?:then )?[^,;.:]{1,90}?\b(?:shall|will|must|may|should|is|are|do|does)\b)"
)
_ASIDE = re.compile(
    r",? ?in (?:consultation|coordination|partnership) with (?:the |other |relevant |appropriate )?(?:[^,.;:]{0,60}?(?:office|agenc|department|commission|communit|organi[sz]ation)[^,.;:]{0,80})"
)
"""Who is consulted on the way is not who is created or bound."""
_WHETHER = re.compile(r"\bdetermine whether\b[^.;:]*$")
_UNPLACED = ("@", "+")
"""How concepts begin that have no place of their own in the main text."""
_OPPOSITE = {
    Effect.FORBIDS: (Effect.REQUIRES, Effect.PERMITS),
    Effect.REQUIRES: (Effect.FORBIDS,),
    Effect.PERMITS: (Effect.FORBIDS,),
}


@dataclass(frozen=True, slots=True)
class Paper:
    """What is known of the paper that a statement stands in."""

    kind: DocumentKind | None
    issuer: Body
    agreement: bool = False
    """Whether the paper is an agreement that lets local officers act as immigration officers."""


class Region:
    """A stretch of a paper around the gate's hits: its ready text and which concepts occur in it."""

    def __init__(self, ready: str, words: Words) -> None:
        self.ready = ready
        self._words = words
        self._has: dict[str, bool] = {}

    def has(self, concept: str) -> bool:
        """Say whether a concept occurs anywhere in the region."""
        if concept not in self._has:
            self._has[concept] = bool(self._words.concept(concept).search(self.ready))
        return self._has[concept]


class Reader:
    """One statement, held against frames; everything is worked out once, when first asked for."""

    def __init__(self, statement: Statement, region: Region, paper: Paper, words: Words) -> None:
        self.statement = statement
        self.region = region
        self.paper = paper
        self._words = words
        self._spans: dict[str, list[tuple[int, int]]] = {}

    @cached_property
    def exceptions(self) -> list[Exemption]:
        """The statement's exceptions."""
        return exceptions(self.statement.body)

    @cached_property
    def main(self) -> str:
        """The statement without its exceptions and asides, same length."""
        return _ASIDE.sub(lambda m: " " * len(m.group()), main_text(self.statement.body, self.exceptions))

    @cached_property
    def voice(self) -> str:
        """Why the statement can only mention, or empty."""
        own = self.statement.body[self.statement.lead_end :]
        return voice_of(self.statement.body) or voice_of(own)

    @cached_property
    def condition_end(self) -> int:
        """Where a leading condition ends ("If an agency asks for help, …"): nothing is ordered or forbidden inside it."""
        begin = self.statement.lead_end
        opening = _CONDITION.match(self.main, begin)
        return opening.end() if opening else 0

    def spans(self, concept: str) -> list[tuple[int, int]]:
        """Where a concept occurs in the statement's main text."""
        if concept not in self._spans:
            self._spans[concept] = [m.span() for m in self._words.concept(concept).finditer(self.main)]
        return self._spans[concept]

    def mentions(self, concept: str) -> bool:
        """Say whether a concept occurs anywhere in the statement, exceptions included."""
        return bool(self.spans(concept)) or bool(self._words.concept(concept).search(self.statement.body))


@dataclass(frozen=True, slots=True)
class Match:
    """A frame that fired: which stance, on which act, how it was read."""

    frame: Frame
    stance: Stance
    reading: Reading
    act: tuple[int, int]
    direct: bool
    one_office: bool = False


def match_frame(frame: Frame, reader: Reader) -> Match | None:
    """Hold one frame against one statement; the direct reading wins over the reversed one."""
    if not _fits(frame, reader):
        return None
    best: Match | None = None
    for act in _acts(frame, reader):
        reading = read_effect(reader.main, *act, reader.statement.antecedent)
        stance = _stance(frame, reading) if reading.lexical or not frame.lexical else None
        if stance is not None:
            alone = actors.one_office(reader.main, reader.paper.kind)
            match = Match(frame, stance[0], reading, act, stance[1], alone)
            if match.direct:
                return match
            best = best or match
    return best


def _fits(frame: Frame, reader: Reader) -> bool:
    """The conditions that need no grammar: kind, about, context, without."""
    if frame.kinds and reader.paper.kind not in frame.kinds:
        return False
    return (
        all(any(_present(c, reader) for c in group.split("|")) for group in frame.about)
        and not any(_present(c, reader, anywhere=True) for c in frame.without)
        and not any(reader.region.has(c) for c in frame.nowhere)
        and all(any(_in_context(c, reader) for c in group.split("|")) for group in frame.context)
    )


def _present(concept: str, reader: Reader, *, anywhere: bool = False) -> bool:
    """A concept of the lexicon in the statement, or one of the paper's own (`@police`, `@school`, `@agreement`)."""
    if concept.startswith("@"):
        return _paper_has(concept, reader)
    if concept.startswith("+"):
        return reader.mentions(concept[1:])
    return reader.mentions(concept) if anywhere else bool(reader.spans(concept))


def _in_context(concept: str, reader: Reader) -> bool:
    """A concept in the region, or one of the paper's own."""
    return _paper_has(concept, reader) if concept.startswith("@") else reader.region.has(concept)


def _paper_has(concept: str, reader: Reader) -> bool:
    """The conditions that the paper itself answers."""
    paper = reader.paper
    if concept == "@police":
        return actors.speaks_to_police(reader.main, paper.kind, paper.issuer)
    if concept == "@school":
        return actors.speaks_to_schools(reader.main, paper.kind, paper.issuer)
    return paper.agreement


def _acts(frame: Frame, reader: Reader) -> Iterator[tuple[int, int]]:
    """The act's places that have every `about` within reach and do not lie inside one."""
    begin = reader.statement.antecedent
    if not frame.act:
        if not frame.about or any(s[0] >= begin for c in frame.about[0].split("|") for s in reader.spans(c)):
            yield (begin, begin)
        return
    groups = [
        [span for c in group.split("|") for span in reader.spans(c)]
        for group in frame.about
        if not group.startswith(_UNPLACED)
    ]
    for concept in frame.act:
        for start, end in reader.spans(concept):
            near = all(any(_reaches((start, end), span, frame.within) for span in group) for group in groups)
            apart = _federal_subject(frame, reader.main, start) or _WHETHER.search(
                reader.main, max(0, start - 90), start
            )
            if near and start >= max(begin, reader.condition_end) and not apart:
                yield start, end


def _federal_subject(frame: Frame, body: str, start: int) -> bool:
    """Say whether immigration authorities themselves act here: a duty of theirs is not a duty to help them."""
    ours = frame.stance is Stance.CONTRARY or "@police" in frame.context
    return ours and bool(_FEDERAL_SUBJECT.search(body, max(0, start - 90), start))


def _reaches(act: tuple[int, int], span: tuple[int, int], within: int) -> bool:
    """Say whether a span is apart from the act and no further than `within` characters."""
    inside = span[0] <= act[0] and act[1] <= span[1]
    return not inside and max(act[0] - span[1], span[0] - act[1]) <= within


def _stance(frame: Frame, reading: Reading) -> tuple[Stance, bool] | None:
    """What the reading means for the frame: its stance, or the opposite one where the frame can be reversed."""
    effect = reading.effect
    if effect in frame.effect or (frame.declared and effect is None):
        return frame.stance, True
    if effect is None:
        return None
    if frame.stance is Stance.ADOPTS:
        softer = (Effect.REQUIRES in frame.effect and effect is Effect.PERMITS) or (
            Effect.FORBIDS in frame.effect and effect is Effect.FREES
        )
        if softer:
            return frame.stance, True
    if (frame.reversed or reading.undone) and any(effect in _OPPOSITE.get(e, ()) for e in frame.effect):
        return (Stance.CONTRARY if frame.stance is Stance.ADOPTS else Stance.ADOPTS), False
    return None
