"""Printed lines to questions: labels with somewhere to write, short labels, sentences. One way for every paper.

A reader hands over segments: pieces of lines with their places, in reading order. Blanks (underscores, dots, boxes)
cut them; lines that a sentence or a label runs over are joined; headings become the group of what follows them.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

import msgspec

from latchstring.documents import Box
from latchstring.forms.question import FieldPlace, Question
from latchstring.vocabulary import Asking

BOXES = "☐☑☒□■▢▣◻◼❏❐❑❒○●◯⃞\uf0a8\uf06f\uf071\uf0a3\uf0fe\uf072\uf0fc"
"""Signs that are drawn as a box or a circle to tick, those of Wingdings among them."""
_BLANK = re.compile(
    rf"_{{3,}}[_ /\-.]*|\.{{6,}}|…{{2,}}|[{BOXES}]|\[ {{0,3}}[xX]?\]|\(\s{{1,4}}\)|\[_+\]|‗{{2,}}|﹍+|-{{6,}}"
)
_TICK = re.compile(rf"[{BOXES}]|\[ {{0,3}}[xX]?\]|\(\s{{1,4}}\)|\[_\]")
_BULLET = re.compile(r"^\s*(?:[•▪●◦‣·*–—-]|\(?[0-9]{1,2}[.)]|\(?[a-zA-Z][.)])\s+")
_SENTENCE = re.compile(r"(?<=[.?!;])[\"”’')]*\s+(?=[\"“¿¡A-ZÁÉÍÓÚÑ(])")
_ABBREVIATION = re.compile(
    r"\b(?:U\.S|No|Nos|Mr|Ms|Mrs|Dr|St|Sec|Soc|Lic|Reg|Dept|Ave|Apt|Exp|Num|Núm|EE\.UU|e\.g|i\.e|etc|[A-Z])\.[\"”’')]*\s*$"
)
_RUNS_ON = re.compile(
    r"(?:\b(?:(?i:of|de|del|la|el|los|the|and|or|your|su|an|to|in|for|en|con|with|by|por|as|is|are|be|at|on|must|will|you)"
    r"|[aoy])|[,/\-–&(])$"
)
"""Ends of a line after which the same label or sentence goes on: a preposition, an article, a comma."""
LABEL_WORDS = 9
"""Words up to which something without a verb of its own is taken for a label."""


class Segment(NamedTuple):
    """A piece of a printed line: its words and place; `gap` where something new begins; `heading` where the format
    marks it so."""

    text: str
    place: FieldPlace
    confidence: float | None = None
    gap: bool = False
    heading: bool = False


class _Piece(NamedTuple):
    """A segment cut at its blanks: `blank` after it, `tick` where a box to tick stands before it."""

    text: str
    place: FieldPlace
    confidence: float | None
    gap: bool
    heading: bool
    blank: bool
    tick: bool


def questions_of(segments: Iterable[Segment], spoken: bool = False) -> list[Question]:
    """Return the questions and sentences of printed segments, in their order, each with the heading it stands under."""
    units = _units([piece for segment in segments for piece in _cut(segment)])
    return list(_grouped(units, spoken))


def _cut(segment: Segment) -> Iterator[_Piece]:
    """Cut a segment at its blanks and boxes."""
    at, tick, first = 0, False, True
    text = segment.text
    for blank in (*_BLANK.finditer(text), None):
        words = text[at : blank.start() if blank else len(text)].strip(" \t:·")
        ends = text[at : blank.start() if blank else len(text)].rstrip()
        is_tick = bool(blank and _TICK.match(blank[0]))
        if words:
            colon = ends.endswith(":") and not tick and len(words.split()) <= LABEL_WORDS
            fill = colon or (blank is not None and not is_tick)
            keeps = words + (":" if ends.endswith(":") else "")
            yield _Piece(keeps, segment.place, segment.confidence, segment.gap and first, segment.heading, fill, tick)
            first = False
        if blank:
            at, tick = blank.end(), is_tick


def _units(pieces: Sequence[_Piece]) -> list[_Piece]:
    """Join pieces that one label or sentence runs over."""
    units: list[_Piece] = []
    for piece in pieces:
        if units and _continues(units[-1], piece):
            units[-1] = _joined(units[-1], piece)
        else:
            units.append(piece)
    return units


def _continues(above: _Piece, piece: _Piece) -> bool:
    if piece.gap or piece.tick or above.blank or above.heading != piece.heading or _BULLET.match(piece.text):
        return False
    if above.place.page != piece.place.page:
        return False
    if above.text.endswith((":", "?", "!")):
        return False
    starts_low = piece.text[:1].islower() or piece.text[:1] in "(,/&"
    ends_open = not above.text.endswith((".", ";")) or bool(_ABBREVIATION.search(above.text))
    long_line = len(above.text.split()) > LABEL_WORDS
    return ends_open and (starts_low or long_line or bool(_RUNS_ON.search(above.text)))


def _joined(above: _Piece, piece: _Piece) -> _Piece:
    text = (
        above.text[:-1] + piece.text
        if above.text.endswith("-") and piece.text[:1].islower()
        else f"{above.text} {piece.text}"
    )
    sure = [each.confidence for each in (above, piece) if each.confidence is not None]
    place = msgspec.structs.replace(above.place, box=_around(above.place.box, piece.place.box))
    return above._replace(text=text, place=place, blank=piece.blank, confidence=min(sure) if sure else None)


def _around(one: Box | None, other: Box | None) -> Box | None:
    if one is None or other is None or one.page != other.page:
        return one or other
    return Box(
        one.page,
        min(one.left, other.left),
        min(one.bottom, other.bottom),
        max(one.right, other.right),
        max(one.top, other.top),
    )


def _grouped(units: Sequence[_Piece], spoken: bool) -> Iterator[Question]:
    """Make the questions: boxes to tick become options of what stands before them, headings the group of the rest."""
    group = ""
    at = 0
    while at < len(units):
        unit = units[at]
        ticks = []
        at += 1
        while at < len(units) and units[at].tick and not unit.tick:
            ticks.append(units[at])
            at += 1
        options = tuple(tick.text for tick in ticks)
        yield from _questions(unit, options, group, spoken)
        if options and sum(len(option.split()) for option in options) > LABEL_WORDS:
            yield from (q for tick in ticks for q in _questions(tick, (), unit.text, spoken))
        if unit.heading or (unit.text.endswith(":") and not options) or _looks_like_heading(unit):
            group = unit.text.rstrip(":").strip()


def _looks_like_heading(unit: _Piece) -> bool:
    words = unit.text.split()
    if unit.tick or unit.blank:
        return False
    return (len(words) <= 6 and unit.text.isupper()) or (len(words) <= 3 and unit.gap)


def _questions(unit: _Piece, options: tuple[str, ...], group: str, spoken: bool) -> Iterator[Question]:
    """Cut a unit into its sentences; what is short or has somewhere to write is one question."""
    text = " ".join(unit.text.split())
    sentences = _sentences(text)
    for number, sentence in enumerate(sentences):
        last = number == len(sentences) - 1
        ends = sentence.endswith((".", "!")) and len(sentence.split()) > 4 and not _ABBREVIATION.search(sentence)
        short = len(sentence.split()) <= LABEL_WORDS and not ends
        fill = (unit.blank or unit.tick or bool(options)) and last
        long = len(sentence.split()) > 2 * LABEL_WORDS
        label = short and not spoken and not (unit.heading and not fill)
        asking = Asking.FIELD if fill and not long else Asking.LABEL if label else Asking.SENTENCE
        yield Question(
            words=sentence,
            asking=asking,
            place=unit.place,
            options=options if last else (),
            group=group if group != text.rstrip(":") else "",
            widget="blank" if fill else "",
            confidence=unit.confidence,
        )


def _sentences(text: str) -> list[str]:
    """Cut at the ends of sentences, not after abbreviations.

    >>> _sentences("Show your U.S. Passport. We copy it.")
    ['Show your U.S. Passport.', 'We copy it.']
    """
    sentences: list[str] = []
    for part in _SENTENCE.split(text):
        if sentences and _ABBREVIATION.search(sentences[-1]):
            sentences[-1] += f" {part}"
        else:
            sentences.append(part)
    return [sentence.strip() for sentence in sentences if sentence.strip()]


def joined_neighbours(questions: Sequence[Question]) -> list[Question]:
    """Return pairs of short labels that stand one below the other as one question each: a label may run over two
    lines of a narrow cell (`Country of` / `Birth`). Only a match that needs both lines counts (see `auditing`)."""
    pairs = []
    for above, below in pairwise(questions):
        if _stacked(above, below):
            place = msgspec.structs.replace(above.place, box=_around(above.place.box, below.place.box))
            pairs.append(msgspec.structs.replace(below, words=f"{above.words} {below.words}", place=place))
    return pairs


def _stacked(above: Question, below: Question) -> bool:
    one, other = above.place.box, below.place.box
    short = len(above.words.split()) <= 4 and len(below.words.split()) <= 4
    if one is None or other is None or not short or one.page != other.page or above.words.endswith((":", "?")):
        return False
    high = max(one.top - one.bottom, 6.0)
    aligned = abs(one.left - other.left) < 3 * high or abs(one.left + one.right - other.left - other.right) < 3 * high
    return aligned and -2 <= one.bottom - other.top < high
