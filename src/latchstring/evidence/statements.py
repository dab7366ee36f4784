"""A stretch of a paper cut into statements: sentences, and list items read together with their lead-in.

"No officer shall: (a) ask …; (b) hold …" makes two statements, each with the prohibition in front. What statements mean
is not known here. Where sentences end, and which words lead in or point back, is said by `data/statements.yml`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate, pairwise

from latchstring.evidence.markers import Marker, markers
from latchstring.evidence.notation import word_patterns

_LONGEST_ANTECEDENT = 420
_LONGEST_ABBREVIATION = 12
_LONGEST_SENTENCE = 5000
"""Characters after which a sentence without any end is cut: a table, or a text whose stops were lost."""
_LONGEST_LEAD = 3000
"""Characters of lead-ins that are read with an item; what is longer leads in to nothing."""
_WIDEST_GAP = 1000
"""White space between a colon and the item that it introduces, at most."""
_DEEPEST = 12
"""Levels of a list; deeper ones hang beside each other."""
_LEAD_IN_END = 40
"""How many characters of a lead-in's end tell that it leads in, and whether it sets a condition."""
_CONDITION_END = 110


Spans = tuple[tuple[int, int], ...]

_RUN = re.compile(r"\S+(?: \S+)*")
"""Words with single blanks between them."""


class Statement:
    """A statement: `body` is its folded words (lead-in first), `pieces` lead from `body` back to the text.

    `start..end` is the span in the text that holds the whole statement, lead-in included; `own` where its own words
    begin. Its words are only laid end to end when they are asked for: most statements are never read.
    """

    def __init__(
        self, ready: str, spans: Spans, leads: int, shift: int, *, antecedent: bool = False, listed: int | None = None
    ) -> None:
        self.spans = spans
        """The stretches of the cut text that make the statement, in reading order; `shift` leads to the whole text."""
        self.shift = shift
        self.start = min(s[0] for s in spans) + shift
        self.end = max(s[1] for s in spans) + shift
        self.own = (spans[leads][0] if leads < len(spans) else spans[-1][0]) + shift
        self._ready = ready
        self.leads = leads
        """How many of the spans lead in."""
        self._antecedent = antecedent
        self._listed = len(spans) if listed is None else listed

    @cached_property
    def _laid(self) -> tuple[str, list[tuple[int, int, int]], int, tuple[int, ...]]:
        """The spans laid end to end, a blank between them; wider gaps (an indent, a column) close to one blank."""
        words, pieces, at, lead_end, begins = [], [], 0, 0, []
        for number, span in enumerate(self.spans):
            begins.append(at)
            if number == self.leads:
                lead_end = at
            for left, right in _runs(self._ready, *span):
                words.append(self._ready[left:right])
                pieces.append((at, left + self.shift, right - left))
                at += right - left + 1
        return " ".join(words), pieces, lead_end, tuple(begins[self._listed :])

    @cached_property
    def body(self) -> str:
        """The statement's words."""
        return self._laid[0]

    @property
    def pieces(self) -> list[tuple[int, int, int]]:
        """Where each stretch of `body` begins, there and in the text, and how long it is."""
        return self._laid[1]

    @property
    def lead_end(self) -> int:
        """Where in `body` the lead-in ends."""
        return self._laid[2]

    @property
    def items(self) -> tuple[int, ...]:
        """Where in `body` the items begin that complete the lead-in's condition ("unless: (a) …; (b) …")."""
        return self._laid[3]

    @property
    def antecedent(self) -> int:
        """How many characters of `body` are the sentence before, kept because this one points to it ("such cards")."""
        return self.lead_end if self._antecedent else 0

    def place(self, offset: int, *, closing: bool = False) -> int:
        """Lead from an offset of `body` to the text; `closing` for the end of a span."""
        at = offset - 1 if closing else offset
        for body_start, text_start, length in reversed(self.pieces):
            if body_start <= at:
                return text_start + min(at - body_start, length) + (1 if closing else 0)
        return self.start


def _runs(ready: str, left: int, right: int) -> list[tuple[int, int]]:
    """The stretches of a span with single blanks between words."""
    piece = ready[left:right]
    if "  " not in piece and piece == piece.strip():
        return [(left, right)]
    return [run.span() for run in _RUN.finditer(ready, left, right)]


@dataclass(slots=True)
class _Node:
    """A list item (or the root) while the tree is built: its own sentences and its children."""

    marker: Marker | None
    start: int
    end: int = 0
    children: list["_Node"] = field(default_factory=list)
    sentences: list[tuple[int, int]] = field(default_factory=list)


def statements(text: str, ready: str, start: int = 0, breaks: Sequence[int] = ()) -> list[Statement]:
    """Cut `text` (original) and `ready` (folded, same length) into statements; offsets are shifted by `start`.

    No statement crosses one of `breaks` (offsets into `text`, in order): where sections begin and their headings end.
    """
    made: list[Statement] = []
    for left, right in pairwise((0, *breaks, len(text))):
        stretch = _Stretch(ready[left:right], start + left, made)
        for root in _tree(text[left:right]):
            _speak(root, stretch, ())
    return made


def _tree(text: str) -> list[_Node]:
    """Hang list items under their lead-ins by the order of their markers."""
    found = markers(text)
    first = found[0].start if found else len(text)
    roots = [_Node(None, 0, first)] if first else []
    stack: list[_Node] = list(roots)
    ends = [*(m.start for m in found[1:]), len(text)]
    for marker, following in zip(found, ends, strict=False):
        node = _Node(marker, marker.end, following)
        _climb(stack, marker, text)
        (stack[-1].children if stack else roots).append(node)
        stack.append(node)
    for node in _walk(roots):
        node.sentences = _sentences(text, node.start, node.end)
    return roots


def _climb(stack: list[_Node], marker: Marker, text: str) -> None:
    """Leave the items that a marker does not hang under. A first item behind a colon or dash hangs where it stands."""
    if marker.style == "section":
        stack.clear()
        return
    if marker.ordinal <= 1 and len(stack) < _DEEPEST and _is_introduced(text, marker.start):
        return
    while len(stack) > 1 and not _hangs(stack, marker):
        stack.pop()
    if stack and stack[-1].marker is not None and not _hangs(stack, marker):
        stack.pop()


def _is_introduced(text: str, at: int) -> bool:
    """Say whether a colon or a dash stands right before a place."""
    return text[max(0, at - _WIDEST_GAP) : at].rstrip().endswith((":", "-", "–", "—"))


def _hangs(stack: list[_Node], marker: Marker) -> bool:
    """Say whether `marker` hangs under the top of the stack: a first item, or the next after the top's last child."""
    styles = [n.marker.style for n in stack if n.marker]
    children = stack[-1].children
    if children and children[-1].marker and children[-1].marker.style == marker.style:
        return True
    return marker.style not in styles and not (children and marker.ordinal > 1)


def _walk(nodes: list[_Node]) -> list[_Node]:
    """All nodes, parents first."""
    return [n for node in nodes for n in (node, *_walk(node.children))]


def _sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Cut a stretch at sentence ends, abbreviations spared; blank ends are trimmed."""
    patterns = word_patterns("statements.yml")
    spans, at = [], start
    for match in patterns["sentence_end"].finditer(text, start, end):
        before = max(start, match.start() - _LONGEST_ABBREVIATION)
        if match.group().startswith(".") and patterns["abbreviation"].search(text, before, match.start()):
            continue
        spans.append((at, match.end()))
        at = match.end()
    spans.append((at, end))
    if end - start > _LONGEST_SENTENCE:
        spans = [piece for span in spans for piece in _short(text, *span)]
    trimmed = (_trimmed(text, *span) for span in spans)
    return [(left, right) for left, right in trimmed if right - left > 1]


def _short(text: str, left: int, right: int) -> Iterator[tuple[int, int]]:
    """A span in pieces that are not too long, cut between words."""
    while right - left > _LONGEST_SENTENCE:
        blank = text.rfind(" ", left + 1, left + _LONGEST_SENTENCE)
        cut = blank if blank > left else left + _LONGEST_SENTENCE
        yield left, cut
        left = cut
    yield left, right


def _trimmed(text: str, left: int, right: int) -> tuple[int, int]:
    """A span without the blanks at its ends."""
    piece = text[left:right]
    left += len(piece) - len(piece.lstrip())
    return left, left + len(piece.strip())


def _leads_in(node: _Node, ready: str) -> tuple[bool, bool]:
    """Say whether a node's last sentence leads in to its children, and whether it is a condition they complete."""
    if not node.children or not node.sentences:
        return bool(node.children), False
    patterns, (start, end) = word_patterns("statements.yml"), node.sentences[-1]
    governs = bool(patterns["open_end"].search(ready, max(0, end - _LEAD_IN_END), end))
    condition = patterns["condition_end"].search(ready, max(start, end - _CONDITION_END), end)
    return governs, governs and bool(condition)


@dataclass(frozen=True, slots=True)
class _Stretch:
    """The stretch that is cut: its ready text, where it stands, and the statements made so far."""

    ready: str
    shift: int
    made: list[Statement]

    def write(self, spans: Spans, leads: int, *, antecedent: bool = False, listed: int | None = None) -> None:
        """Make a statement of spans, of which the first `leads` lead in; from `listed` on they list a condition."""
        self.made.append(Statement(self.ready, spans, leads, self.shift, antecedent=antecedent, listed=listed))


def _speak(node: _Node, stretch: _Stretch, lead: Spans) -> None:
    """Write the statements of a node and its children."""
    governs, conditional = _leads_in(node, stretch.ready)
    for number, span in enumerate(node.sentences):
        spans = (*lead, span) if number == 0 else (span,)
        listed = len(spans)
        if conditional and span is node.sentences[-1]:
            spans = _within((*spans, *(s for child in _walk(node.children) for s in child.sentences[:1])))
        before = node.sentences[number - 1] if number and not conditional else None
        if before and before[1] - before[0] < _LONGEST_ANTECEDENT and _points_back(stretch.ready, span):
            stretch.write((before, *spans), 1, antecedent=True)
        else:
            stretch.write(spans, len(lead) if number == 0 else 0, listed=listed)
    if conditional:
        for sentence in (s for child in _walk(node.children) for s in child.sentences[1:]):
            stretch.write((sentence,), 0)
        return
    passed: Spans = ()
    if governs:
        taken_up = len(node.sentences) > 1 and _takes_up(stretch.ready, node.sentences[-1])
        passed = (*(lead if len(node.sentences) <= 1 + taken_up else ()), *node.sentences[-1 - taken_up :])
        passed = passed if sum(end - start for start, end in passed) <= _LONGEST_LEAD else ()
    for child in node.children:
        _speak(child, stretch, passed)


def _within(spans: Spans) -> Spans:
    """The spans, in their order, that together are no longer than a sentence may be; the very first in any case."""
    lengths = accumulate(end - start for start, end in spans)
    return spans[: max(1, sum(length <= _LONGEST_SENTENCE for length in lengths))]


def _takes_up(ready: str, span: tuple[int, int]) -> bool:
    """Say whether a lead-in goes on with the rule of the sentence before: "this includes restrictions on: …"."""
    return bool(word_patterns("statements.yml")["takes_up"].match(ready, *span))


def _points_back(ready: str, span: tuple[int, int]) -> bool:
    """Say whether a sentence begins with words that speak of the one before: "such cards", "the office"."""
    patterns, (start, end) = word_patterns("statements.yml"), span
    number = patterns["numbered"].match(ready, start, end)
    return bool(patterns["points_back"].match(ready, number.end() if number else start, end))
