"""The deterministic coder: a paper's text in, findings out. Offline, and the same on every run.

Gate, cut, frames, exceptions, voice and writing each have a module of their own; here they are put in a row, and
nothing is read more closely than it must be: a region only where the gate opens, its statements only where a policy's
words are.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_

from latchstring.catalogue import Policy
from latchstring.catalogue.rules import Frame
from latchstring.evidence.closely import CloseReading
from latchstring.evidence.discourse import voice_of_kind
from latchstring.evidence.finding import Finding
from latchstring.evidence.framing import Match, can_fire, match_frame
from latchstring.evidence.grammar import is_undone, speaks_of_repeal
from latchstring.evidence.reading import Paper, Reader, Region
from latchstring.evidence.regions import regions
from latchstring.evidence.words import Words, folded
from latchstring.evidence.writing import merge, softened, write_match, write_mention, write_repeal
from latchstring.vocabulary import DocumentKind, Stance

Needs = tuple[int, ...]
"""Masks of concepts (`anchors`): of each, one concept has to be there."""


@dataclass(frozen=True, slots=True)
class _Question:
    """What a region may still answer about a policy: the frames and mentions whose words stand in it.

    Each has its masks of concepts, of which a statement must hold one each. `keys` are concepts of which it must hold
    one at least for any of the frames.
    """

    policy: Policy
    frames: tuple[tuple[Frame, Needs], ...]
    mentions: tuple[tuple[tuple[str, ...], Needs], ...]
    keys: int

    def may_be_answered(self, mask: int) -> bool:
        """Say whether a stretch with these concepts could answer anything."""
        return any(_met(needs, mask) for _, needs in (*self.frames, *self.mentions))


def code(
    text: str,
    paper: Paper,
    policies: Sequence[Policy],
    words: Words,
    bounds: Sequence[tuple[int, int]] = (),
    breaks: Sequence[int] = (),
) -> tuple[Finding, ...]:
    """Return the findings of a text, in its order. `bounds` are the spans of its sections, `breaks` where
    sections begin and their headings end, where known.
    """
    gated = folded(text)
    found: list[Finding] = []
    for start, end, opened in regions(text, words.hits(gated), bounds):
        plain = gated[start:end].decode("latin-1")
        spoken_of = words.topics(plain, opened)
        if not spoken_of:
            continue
        stretch = text[start:end]
        region = Region(words.ready(plain, stretch), words, start)
        asked = list(_questions([p for p in policies if p.id in spoken_of], region, paper, words))
        if asked:
            inside = [b - start for b in breaks[bisect_right(breaks, start) : bisect_left(breaks, end)]]
            close = CloseReading(text, region, paper, words, inside)
            found += [finding for question in asked for finding in _answer(text, question, close, paper)]
    return tuple(sorted(found, key=lambda f: (f.start, f.outline, f.stance, f.end)))


def _questions(policies: Sequence[Policy], region: Region, paper: Paper, words: Words) -> Iterator[_Question]:
    """Ask a region about every policy whose topic occurs in it and of whose frames or mentions some could be met."""
    for policy in policies:
        rules = policy.evidence
        if not any(region.has(t) for t in rules.topic):
            continue
        frames = tuple((f, needs) for f in rules.frames if _met(needs := words.needs(f), region.mask))
        frames = tuple((f, needs) for f, needs in frames if can_fire(f, region, paper))
        groups = ((g, tuple(words.mask(c) for c in g if not c.startswith("@"))) for g in rules.mentions)
        mentions = tuple((group, needs) for group, needs in groups if _met(needs, region.mask))
        if frames or mentions:
            keys = reduce(or_, (needs[0] if needs else -1 for _, needs in frames), 0)
            yield _Question(policy, frames, mentions, keys)


def _met(needs: Needs, mask: int) -> bool:
    """Say whether of every set of concepts one at least is possible."""
    for need in needs:  # noqa: SIM110 - a loop costs half of `all`, and nothing is asked more often
        if not mask & need:
            return False
    return True


def _answer(text: str, question: _Question, close: CloseReading, paper: Paper) -> list[Finding]:
    """All findings of one policy in one region; a mention only where nothing stronger stands."""
    policy = question.policy
    made: dict[tuple[Stance, int], Finding] = {}
    silent: Finding | None = None
    silent_paper = voice_of_kind(paper.kind)
    readers = close.readers(question.may_be_answered)
    for reader in readers:
        for match in _best_matches(question, reader):
            silenced = "" if _is_demand_of_a_form(match, paper) else silent_paper
            why = silenced or _silence(match, reader)
            if why:
                silent = silent or write_mention(text, reader, policy, why)
                continue
            if match.frame.ladder and close.saves:
                continue
            finding = write_match(text, reader, close, policy, match)
            key = (finding.stance, finding.start)
            made[key] = merge(made[key], finding, text) if key in made else finding
    if not made and not silent_paper:
        made = {(f.stance, f.start): f for f in _repeals(text, question, readers)}
    if made:
        return list(made.values())
    silent = silent or _topic_mention(text, question, readers)
    return [silent] if silent else []


def _silence(match: Match, reader: Reader) -> str:
    """Why a match can only mention, or empty: the purpose that an agreement tells of itself is what is agreed."""
    agreed = match.frame.declared and reader.paper.agreement and reader.voice == "voice-purpose"
    return "" if match.frame.ladder or agreed else reader.voice


def _is_demand_of_a_form(match: Match, paper: Paper) -> bool:
    """Say whether a form, which adopts nothing, demands what a policy forbids: an affidavit of status, say."""
    return paper.kind is DocumentKind.FORM and match.stance is Stance.CONTRARY and match.reading.effect is not None


def _best_matches(question: _Question, reader: Reader) -> list[Match]:
    """At most one match a stance: the first direct one; a reversed one only where no frame fired directly."""
    best: dict[Stance, Match] = {}
    if not reader.mask & question.keys:
        return []
    for frame, needs in question.frames:
        match = match_frame(frame, reader) if _met(needs, reader.mask) else None
        if match is None:
            continue
        held = best.get(match.stance)
        if held is None or (match.direct and not held.direct) or _firmer(match, held):
            best[match.stance] = match
    if any(m.direct for m in best.values()):
        best = {s: m for s, m in best.items() if m.direct}
    return list(best.values())


def _firmer(match: Match, held: Match) -> bool:
    """Say whether a match would make a stronger finding than the one held."""
    return match.direct >= held.direct and not softened(match) and bool(softened(held))


def _repeals(text: str, question: _Question, readers: Sequence[Reader]) -> Iterator[Finding]:
    """A text that names the policy and repeals it is contrary, whatever its words."""
    for reader in readers:
        groups = [group for group, needs in question.mentions if _met(needs, reader.mask)]
        for group in groups if groups and speaks_of_repeal(reader.statement.body) else ():
            spans = [reader.spans(concept) for concept in group]
            if all(spans) and any(is_undone(reader.main, *span) for places in spans for span in places):
                yield write_repeal(text, reader, question.policy)


def _topic_mention(text: str, question: _Question, readers: Sequence[Reader]) -> Finding | None:
    """The first statement that speaks of the policy without adopting anything."""
    for reader in readers:
        for group, needs in question.mentions:
            if _met(needs, reader.mask) and all(c.startswith("@") or reader.mentions(c) for c in group):
                return write_mention(text, reader, question.policy, reader.voice or "because-no-verb")
    return None
