"""Savings clauses: what a statement leaves free of the acts that 8 U.S.C. 1373 and 1644 protect.

They protect sending, receiving, maintaining and exchanging status. A clause that names them whole, or says all four,
saves; one that says fewer, or leans on what "federal law requires", saves a part: the statutes require nothing to be
sent, so what is "required by federal law" may be nothing. Words: `data/exposure.yml`.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice, pairwise

from latchstring.catalogue.rules import Effect
from latchstring.evidence.discourse import Voice
from latchstring.evidence.grammar import read_effect
from latchstring.evidence.notation import word_patterns
from latchstring.evidence.reading import Reader, Span
from latchstring.vocabulary.ladder import Saved


class Protected(StrEnum):
    """What the statutes protect, in their order."""

    SEND = "send"
    RECEIVE = "receive"
    MAINTAIN = "maintain"
    EXCHANGE = "exchange"


ALL = frozenset(Protected)
MOST_PLACES = 40
"""Of one act in one sentence: no clause has more, and a scan without stops shall cost no more."""
TWO_WAYS = frozenset({Protected.SEND, Protected.RECEIVE})
_BEFORE = 130


@dataclass(frozen=True, slots=True)
class Saving:
    """One clause: the acts that it frees, whether it names the statutes, whether it only leans on "law", its place."""

    covers: frozenset[Protected]
    names_statute: bool
    leans_on_law: bool
    place: Span
    own: bool = False
    """Whether it is an exception of its statement, and so saves nothing but that statement."""

    @property
    def saves(self) -> Saved:
        """How much this clause saves by itself."""
        if self.names_statute and (not self.covers or self.covers >= TWO_WAYS):
            return Saved.SAVED
        return Saved.SAVED if self.covers >= ALL else Saved.PARTLY


def savings(reader: Reader) -> Iterator[Saving]:
    """Yield the savings clauses of a statement; a recital, a definition or a report saves nothing, but a purpose may:
    "this policy is intended to comply with 8 U.S.C. 1373" stands in the operative part.
    """
    if reader.voice not in ("", Voice.PURPOSE):
        return
    body = reader.statement.body
    stops = [match.end() for match in _words("stop").finditer(body)]
    for start, end in pairwise(sorted({0, *stops, len(body)})):
        blanks = len(body[start:end]) - len(body[start:end].lstrip())
        saving = _saving(reader, body, (start + blanks, end))
        if saving is not None:
            yield saving


def measure(clauses: Iterable[Saving]) -> Saved:
    """Say how much several clauses of one instrument save together."""
    found = list(clauses)
    if not found:
        return Saved.UNSAVED
    together = frozenset().union(*(clause.covers for clause in found))
    whole = together >= ALL or any(clause.saves is Saved.SAVED for clause in found)
    return Saved.SAVED if whole else Saved.PARTLY


def _saving(reader: Reader, body: str, sentence: Span) -> Saving | None:
    """The clause that one sentence makes, if any."""
    covers = _acts_freed(reader, body, sentence)
    weak = _leans(body, sentence)
    names = _names_statute(reader, body, sentence, freed=bool(covers))
    excepted = _words("status_excepted").search(body, *sentence)
    if excepted and not (weak and weak[0] >= excepted.start()):
        covers = ALL
    spans = [span for span in (names, weak, excepted.span() if excepted else None) if span]
    if not covers and not spans:
        return None
    excepting = [e for e in reader.exceptions if not e.clarifies]
    own = any(e.start <= span[0] < e.end for e in excepting for span in spans)
    if not (covers or names or own or _words("clause_form").search(body, *sentence)):
        return None
    return Saving(covers, names is not None, bool(weak) and not covers and not names, sentence, own)


def _names_statute(reader: Reader, body: str, sentence: Span, *, freed: bool) -> Span | None:
    """Where a statute is named as what the text keeps to; not in spite of it, and not as what others say."""
    for match in _words("statute").finditer(body, *sentence):
        before = (max(sentence[0], match.start() - _BEFORE), match.start())
        if _words("against_statute").search(body, *before):
            continue
        excepted = any(e.start <= match.start() < e.end for e in reader.exceptions)
        lets = _words("lets_behind").match(body, match.end())
        if freed or excepted or lets or _words("kept_to").search(body, *before):
            return match.span()
    return None


def _leans(body: str, sentence: Span) -> Span | None:
    """Where the sentence leans on what law requires or permits; one state's law alone says nothing of a federal one."""
    for match in _words("weak").finditer(body, *sentence):
        if not _words("weak_not").search(body, max(sentence[0], match.start() - 20), match.end()):
            return match.span()
    return None


def _acts_freed(reader: Reader, body: str, sentence: Span) -> frozenset[Protected]:
    """The protected acts on status that the sentence says nobody forbids, or allows."""
    told_before = _words("points_back").search(body, *sentence) and _words("status").search(reader.region.ready)
    if not (told_before or _words("status").search(body, *sentence)):
        return frozenset()
    freed = set()
    for act in Protected:
        for match in islice(_words(f"saves_{act}").finditer(body, *sentence), MOST_PLACES):
            if _is_free(reader, body, sentence, match.span()):
                freed.add(act)
                break
    return frozenset(freed)


def _is_free(reader: Reader, body: str, sentence: Span, place: Span) -> bool:
    """Say whether an act is spared or allowed, in the main clause or by an exception."""
    begin = max((e.start for e in reader.exceptions if e.start <= place[0] < e.end), default=sentence[0])
    before = (max(begin, place[0] - _BEFORE), place[0])
    if any(_words(name).search(body, *before) for name in ("unpunished", "nothing_forbids", "not_reached")):
        return True
    if _words("only_first").search(body, *before):
        return False
    effect = read_effect(body, *place, begin).effect
    if effect is Effect.PERMITS and _words("only_behind").match(body, place[1]):
        return False
    return effect in (Effect.SPARES, Effect.PERMITS)


def _words(name: str) -> re.Pattern[str]:
    """The words of a name."""
    return word_patterns("exposure.yml")[name]
