"""Checks on what a policy tells the coder: its gate, the concepts that it names, and its frames.

The concepts themselves are `checks_of_lexicon`; whether anything is found is asked by `latchstring.evidence.proof`.
"""

import re
from collections.abc import Iterable, Iterator

from latchstring.catalogue.complaints import Check, Complaint, Examined
from latchstring.catalogue.rules import Effect, Frame, Rules
from latchstring.language import languages, speech_in

PAPERS_OWN = ("@police", "@policing", "@school", "@agreement")
"""The conditions that the paper itself answers; no concept of the lexicon stands behind them."""
_GATE_WORD = re.compile(r"[a-z0-9][a-z0-9 ().'/&-]*\*?")


def concepts_of(rules: Rules) -> Iterator[tuple[str, str]]:
    """Yield every concept that a policy names, with the place of the name below `evidence`."""
    yield from (("topic", name) for name in rules.topic)
    for number, group in enumerate(rules.mentions):
        yield from ((f"mentions[{number}]", name) for name in _names(group))
    for frame in rules.frames:
        for key in ("act", "about", "context", "without", "nowhere"):
            yield from ((f"frames.{frame.name}.{key}", name) for name in _names(getattr(frame, key)))


def _names(groups: Iterable[str]) -> Iterator[str]:
    """The single names in entries such as `a|b` and `+a`."""
    for group in groups:
        yield from (name.lstrip("+") for name in group.split("|"))


class EveryConceptNamedExists(Check):
    """A frame, a topic or a mention names concepts of the lexicon, or conditions that a paper can answer."""

    def look(self, examined: Examined) -> Iterator[Complaint]:
        """Look each name up."""
        known = {*examined.catalogue.lexicon.concepts, *PAPERS_OWN}
        for policy in examined.catalogue.policies:
            for place, name in concepts_of(policy.evidence):
                if name not in known:
                    yield self.complain(
                        examined.file_of(policy), f"evidence.{place}", "catalogue-concept-unknown", concept=name
                    )


class EveryFrameNameIsUnique(Check):
    """A finding names its frame, so no two frames of the catalogue share a name."""

    def look(self, examined: Examined) -> Iterator[Complaint]:
        """Compare the names across all policies."""
        seen: set[str] = set()
        for policy in examined.catalogue.policies:
            for frame in policy.evidence.frames:
                if frame.name in seen:
                    place = f"evidence.frames.{frame.name}"
                    yield self.complain(examined.file_of(policy), place, "catalogue-frame-twice", frame=frame.name)
                seen.add(frame.name)


class EveryFrameCanFire(Check):
    """A frame has something to look for, an effect to look for, and does not rule its own words out."""

    def look(self, examined: Examined) -> Iterator[Complaint]:
        """Look at each frame by itself."""
        for policy in examined.catalogue.policies:
            for frame in policy.evidence.frames:
                if not _can_fire(frame):
                    place = f"evidence.frames.{frame.name}"
                    yield self.complain(examined.file_of(policy), place, "catalogue-frame-idle", frame=frame.name)


def _can_fire(frame: Frame) -> bool:
    """Say whether some sentence could make the frame fire."""
    asks = bool(frame.act) or any(not name.startswith("@") for name in _names(frame.about))
    governed = bool(frame.effect) and (bool(frame.act) or not frame.lexical)
    asked = [set(_names([group])) for group in frame.about] + [set(frame.act)]
    told = asked + [set(_names([group])) for group in frame.context]
    barred = any(group and group <= {*frame.without, *frame.nowhere} for group in asked) or any(
        group and group <= set(frame.nowhere) for group in told
    )
    spared_by_verb = frame.lexical and not {Effect.FORBIDS, Effect.SPARES} & set(frame.effect)
    return asks and governed and not barred and not spared_by_verb


class EveryFrameHasWords(Check):
    """`explain` can say in each language what a frame recognises (`frame-<name>` of `evidence.ftl`)."""

    def look(self, examined: Examined) -> Iterator[Complaint]:
        """Look for the entries."""
        speeches = [speech_in(language.code) for language in languages()]
        for policy in examined.catalogue.policies:
            for frame in policy.evidence.frames:
                for speech in speeches:
                    if not speech.knows(f"frame-{frame.name}"):
                        yield self.complain(
                            examined.file_of(policy),
                            f"evidence.frames.{frame.name}",
                            "catalogue-frame-unsaid",
                            frame=frame.name,
                            language=speech.language.code,
                        )


class EveryGateWordIsPlain(Check):
    """A gate word is small letters as texts are folded (`word*`: any ending), and stands once."""

    def look(self, examined: Examined) -> Iterator[Complaint]:
        """Look at each word."""
        for policy in examined.catalogue.policies:
            file, gate = examined.file_of(policy), policy.evidence.gate
            if not gate:
                yield self.complain(file, "evidence.gate", "catalogue-gate-empty")
            for number, word in enumerate(gate):
                if not _GATE_WORD.fullmatch(word) or word in gate[:number]:
                    yield self.complain(file, "evidence.gate", "catalogue-gate-word", word=word)


CHECKS: tuple[type[Check], ...] = (
    EveryConceptNamedExists,
    EveryFrameNameIsUnique,
    EveryFrameCanFire,
    EveryFrameHasWords,
    EveryGateWordIsPlain,
)
