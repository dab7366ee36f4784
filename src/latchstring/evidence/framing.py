"""Frames held against statements: which policies a statement adopts or contradicts, and by which words.

Cutting and gating stand in `coder`, the making of findings in `writing`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from latchstring.catalogue.rules import Effect, Frame
from latchstring.evidence import actors
from latchstring.evidence.describing import as_described
from latchstring.evidence.grammar import Reading, clause_end, first_modality, read_effect
from latchstring.evidence.ladder import exposed_act
from latchstring.evidence.notation import word_patterns
from latchstring.evidence.reading import Paper, Reader, Region, Span
from latchstring.vocabulary import Modality, Stance

__all__ = ["Match", "Paper", "Reader", "Region", "can_fire", "match_frame"]

_UNPLACED = ("@", "+")
"""How concepts begin that have no place of their own in the main text."""
_OPPOSITE = {
    Effect.FORBIDS: (Effect.REQUIRES, Effect.PERMITS),
    Effect.REQUIRES: (Effect.FORBIDS,),
    Effect.PERMITS: (Effect.FORBIDS,),
}
_SOFTER = {Effect.REQUIRES: Effect.PERMITS, Effect.FORBIDS: Effect.FREES}
"""What still counts for a policy, as less: "may" where it asks for "shall", "need not" for "shall not"."""
_BEFORE_ACT = 90
_ONLY_BEFORE = 12
"""How far before an act "only" may stand to narrow it, in characters."""


@dataclass(frozen=True, slots=True)
class Match:
    """A frame that fired: which stance, on which act, how it was read."""

    frame: Frame
    stance: Stance
    reading: Reading
    act: Span
    direct: bool
    """Whether the words have the frame's own effect, not the opposite one."""
    one_office: bool = False


def can_fire(frame: Frame, region: Region, paper: Paper) -> bool:
    """Say whether a frame could fire on some statement of a region; one that cannot is not asked again."""
    return (
        (not frame.kinds or paper.kind in frame.kinds)
        and not any(region.has(c) for c in frame.nowhere)
        and all(any(c.startswith("@") or region.has(c) for c in group.split("|")) for group in frame.context)
    )


def match_frame(frame: Frame, reader: Reader) -> Match | None:
    """Hold one frame against one statement; the direct reading wins over the reversed one."""
    if not _fits(frame, reader):
        return None
    if frame.ladder:
        place = exposed_act(reader)
        return (
            Match(frame, frame.stance, read_effect(reader.main, *place, reader.clause_begin), place, True)
            if place
            else None
        )
    best: Match | None = None
    for act in _acts(frame, reader):
        reading = read_effect(reader.main, *act, reader.clause_begin)
        reading = as_described(reading, reader.main, *act, reader.clause_begin, reader.paper.kind)
        if frame.lexical and not reading.lexical:
            continue
        stance = _stance(frame, _narrowed(frame, reading, reader, act))
        if stance is not None:
            if reading.modality is Modality.NONE:
                reading = replace(reading, modality=first_modality(reader.main, reader.clause_begin))
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
    """A concept of the lexicon in the statement, or one of the paper's own (`@police`, `@school` and the like)."""
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
    if concept == "@policing":
        return actors.is_on_policing(reader.main, paper.kind, paper.issuer)
    if concept == "@school":
        return actors.speaks_to_schools(reader.main, paper.kind, paper.issuer)
    return paper.agreement


def _acts(frame: Frame, reader: Reader) -> Iterator[Span]:
    """The act's places that have every `about` within reach and do not lie inside one."""
    begin = max(reader.statement.antecedent, reader.condition_end)
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
        for act in reader.spans(concept):
            if _all_near(act, groups, frame.within, reader.statement.items) and _ours_to_do(frame, reader, act):
                yield act


def _all_near(act: Span, groups: Sequence[Sequence[Span]], within: int, items: Sequence[int]) -> bool:
    """Say whether every group has a span that is apart from the act and no further than `within` characters."""
    return all(any(_reaches(act, span, within, items) for span in group) for group in groups)


def _reaches(act: Span, span: Span, within: int, items: Sequence[int]) -> bool:
    """Say whether a span is apart from the act and no further than `within` characters; the items of a list between a
    lead-in and the item that completes it do not count: each stands right behind the lead-in."""
    if span[0] <= act[0] and act[1] <= span[1]:
        return False
    skipped = 0
    if items and act[1] <= items[0] <= span[0]:
        skipped = max(item for item in items if item <= span[0]) - items[0]
    return max(act[0] - span[1], span[0] - act[1] - skipped) <= within


def _ours_to_do(frame: Frame, reader: Reader, act: Span) -> bool:
    """Say whether an act is done here: not in a sentence before or a condition, not weighed, not by federal agents,
    and not only told of a person ("each arrested person")."""
    at = act[0]
    if at < max(reader.statement.antecedent, reader.condition_end):
        return False
    patterns, before = word_patterns("grammar.yml"), max(0, at - _BEFORE_ACT)
    if patterns["whether"].search(reader.main, before, at) or _tells_of_a_person(reader.main, act):
        return False
    ours = frame.stance is Stance.CONTRARY or "@police" in frame.context
    return not (ours and patterns["federal_subject"].search(reader.main, before, at))


def _tells_of_a_person(body: str, act: Span) -> bool:
    """Say whether an act is a participle before the person whom it tells of: "an incarcerated person"."""
    return body.endswith("ed", act[0], act[1]) and bool(
        word_patterns("grammar.yml")["person_behind"].match(body, act[1])
    )


def _narrowed(frame: Frame, reading: Reading, reader: Reader, act: Span) -> Reading:
    """What is allowed or ordered "only where …" is forbidden otherwise: so a prohibition is held against it."""
    asks_ban = frame.stance is Stance.CONTRARY or (
        Effect.FORBIDS in frame.effect and Effect.REQUIRES not in frame.effect
    )
    if not asks_ban or reading.effect not in (Effect.PERMITS, Effect.REQUIRES):
        return reading
    narrows = word_patterns("grammar.yml")["narrows"]
    if not narrows.search(reader.statement.body, max(0, act[0] - _ONLY_BEFORE), clause_end(reader.main, act[1])):
        return reading
    return replace(reading, effect=Effect.FORBIDS, modality=Modality.MAY_NOT)


def _stance(frame: Frame, reading: Reading) -> tuple[Stance, bool] | None:
    """What the reading means for the frame: its stance, or the opposite one where the frame can be reversed."""
    effect = reading.effect
    if effect in frame.effect or (frame.declared and effect is None):
        return frame.stance, True
    if effect is None:
        return None
    if frame.stance is Stance.ADOPTS and any(effect is _SOFTER.get(e) for e in frame.effect):
        return frame.stance, True
    if (frame.reversed or reading.undone) and any(effect in _OPPOSITE.get(e, ()) for e in frame.effect):
        return (Stance.CONTRARY if frame.stance is Stance.ADOPTS else Stance.ADOPTS), False
    return None
