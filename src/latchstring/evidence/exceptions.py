"""Exceptions as data: where a statement takes something back, in which words, and what the exception rests on.

The words stand in `data/exceptions.yml`. Whether an exception swallows the rule is judged where findings are written.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from latchstring.evidence.exception_words import Reach, Trigger, exception_words
from latchstring.vocabulary import CarveOutType


@dataclass(frozen=True, slots=True)
class Exemption:
    """A stretch of a statement's body that takes something back, and what it rests on."""

    start: int
    end: int
    type: CarveOutType
    clarifies: bool = False
    """Whether it only says what the rule never meant ("this does not preclude …"), and so takes nothing back."""
    suspends: bool = False
    """Whether it is made for the whole rule, wherever it stands: "this section does not apply to …"."""


_COMMA = re.compile(r",(?= )")
_SHORTEST = 9
"""Fewer characters than this say nothing of a ground."""
_LONGEST_PHRASE = 60
_VERB_BEFORE = 200
_CLAUSE_AHEAD = 160
_EARLY = 140
_BEFORE_NAME = 60
_DENIED_BEFORE = 200
_LABEL = re.compile(r"(?<![a-z0-9])(?!or\b)([0-9]{1,4}|[a-z]{1,2}|[ivx]{1,5})[.)]*(?=,| |$)")
"""The last part of a reference to an item: "iv-g-5", "v.c.", "(a)(1)"."""


def exceptions(body: str, items: Sequence[int] = ()) -> list[Exemption]:
    """Return the exceptions of a statement's folded body, in order, not overlapping.

    `items` are the places where items begin that complete a condition; an exception that leads in to them takes all.

    >>> [e.type.value for e in exceptions("no one shall be held unless a judge signed it, a judicial warrant")]
    ['judicial_warrant']
    """
    found: list[Exemption] = []
    for start, stop in _openings(body):
        end = len(body) if items and start < items[0] <= stop else stop
        if found and start < found[-1].end:
            continue
        if end - start >= _SHORTEST:
            found += _grounds(body, start, end, items)
    return found


def exception_type(words: str) -> CarveOutType:
    """Name what an exception rests on, the narrowest ground first."""
    for kind, pattern in exception_words().grounds:
        if pattern.search(words):
            return kind
    return CarveOutType.OTHER


def is_broad(exception: Exemption) -> bool:
    """Say whether an exception takes so much of the rule back that what is left is partial."""
    return exception.type in exception_words().broad and not exception.clarifies


def main_text(body: str, found: Iterable[Exemption]) -> str:
    """Return the body with its exceptions blanked out, same length; one that only clarifies is a rule of its own."""
    for exception in (each for each in found if not each.clarifies):
        body = body[: exception.start] + " " * (exception.end - exception.start) + body[exception.end :]
    return body


def items_named(body: str, exception: Exemption) -> frozenset[str]:
    """Return the labels of the items that an exception is made for ("items 3 and 5 do not apply"); empty for all.

    >>> body = "the prohibition in item iv-g-5 does not apply when a judge orders it"
    >>> sorted(items_named(body, exceptions(body)[0]))
    ['5']
    """
    early = min(exception.end, exception.start + _EARLY)
    named = exception_words().patterns["items_named"].search(body, max(0, exception.start - _BEFORE_NAME), early)
    return frozenset(_LABEL.findall(named.group())) if named else frozenset()


def may_suspend(body: str) -> bool:
    """Say whether a statement has words that make an exception for the whole rule, or clarify it."""
    patterns = exception_words().patterns
    return bool(patterns["rule_suspended"].search(body) or patterns["clarified"].search(body))


def _openings(body: str) -> list[tuple[int, int]]:
    """Where exceptions begin and end, by their beginnings; they may overlap."""
    words = exception_words()
    found = [(match.start(), _end(body, match)) for match in words.triggers.finditer(body) if _opens(body, match)]
    found += [(match.start("ground"), _end_of_ground(body, match)) for match in words.only.finditer(body)]
    return sorted(found, key=lambda span: span[0])


def _opens(body: str, match: re.Match[str]) -> bool:
    """Say whether a trigger opens an exception here: some do only where the sentence denies something before."""
    if not _trigger(match).denied_only:
        return True
    sentence = max(body.rfind(". ", 0, match.start()), match.start() - _DENIED_BEFORE, 0)
    return bool(exception_words().patterns["denied"].search(body, sentence, match.start()))


def _trigger(match: re.Match[str]) -> Trigger:
    """The row of the file that a match belongs to."""
    return exception_words().rows[int((match.lastgroup or "t0")[1:])]


def _end_of_ground(body: str, only: re.Match[str]) -> int:
    """Where the ground of an "only" ends: with the sentence, or at the verb of "only upon a warrant may …"."""
    stop, inverted = _sentence_end(body, only.start("ground")), exception_words().patterns["inverted"]
    verb = inverted.match(body, only.start(), stop) if not body[: only.start()].strip() else None
    return verb.end() if verb else stop


def _grounds(body: str, start: int, end: int, items: Sequence[int]) -> list[Exemption]:
    """One exception for each ground: "(a) a judge's warrant, or (b) a conviction" are two."""
    patterns = exception_words().patterns
    seams = {seam.start() for seam in patterns["next_ground"].finditer(body, start + _SHORTEST - 1, end)}
    seams |= {item for item in items if start + _SHORTEST <= item < end}
    early = min(end, start + _EARLY)
    clarifies = bool(patterns["clarified"].search(body, start, early))
    suspends = clarifies or bool(patterns["rule_suspended"].search(body, start, early))
    parts: list[Exemption] = []
    for left, right in pairwise([start, *sorted(seams), end]):
        kind = exception_type(body[left:right])
        listed = left in items[1:]
        if parts and (kind is parts[-1].type or (CarveOutType.OTHER in (kind, parts[-1].type) and not listed)):
            kind = parts[-1].type if kind is CarveOutType.OTHER else kind
            left = parts.pop().start
        parts.append(Exemption(left, right, kind, clarifies, suspends))
    return parts


def _end(body: str, match: re.Match[str]) -> int:
    """Where an exception ends: at the next comma if the main verb is still to come, else with the sentence."""
    words, opened_at = exception_words(), match.end()
    if aside := words.patterns["set_aside"].match(body, match.start()):
        return aside.end()
    stop = _sentence_end(body, opened_at)
    if _trigger(match).reach is Reach.PHRASE:
        comma = words.patterns["phrase_end"].search(body, opened_at)
        return min(stop, comma.start() if comma else stop, opened_at + _LONGEST_PHRASE)
    if words.patterns["rule_suspended"].search(match.group()) or not _verb_to_come(body, match.start()):
        return stop
    for comma in _COMMA.finditer(body, opened_at, stop):
        if words.patterns["clause_goes_on"].match(body, comma.end(), comma.end() + _CLAUSE_AHEAD):
            return comma.start()
    return stop


def _verb_to_come(body: str, start: int) -> bool:
    """Say whether the main verb of the sentence still stands out before the exception that begins at `start`.

    An exception that opens its clause, or an item of a list, has its verb behind it, whatever leads in to the list.
    """
    before, patterns = body[max(0, start - _VERB_BEFORE) : start], exception_words().patterns
    if before.rstrip().endswith((":", ";")):
        return True
    return bool(patterns["modal_last"].search(before.rstrip(", ") + " ")) or not patterns["verb_before"].search(before)


def _sentence_end(body: str, at: int) -> int:
    """Where the sentence or clause that holds `at` ends."""
    stop = exception_words().patterns["sentence_end"].search(body, at)
    return stop.start() if stop else len(body)
