"""A stretch of a paper cut into statements: sentences, and list items read together with their lead-in.

"No officer shall: (a) ask …; (b) hold …" makes two statements, each with the prohibition in front. What statements mean
is not known here.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from latchstring.evidence.markers import Marker, markers

_SENTENCE_END = re.compile(r"[.!?][\"')\]]*(?= +[\"'(\[]*(?-i:[A-Z0-9§]))|\n[ \t]*\n|;(?= *\n)"
    r"|(?<=[;,.:])\s+(?=(?:and,?\s+)?(?:now,?\s+therefore|be\s+it\s+(?:further\s+|therefore\s+)?(?:resolved|ordained|enacted)"
    r"|whereas[,;:\s]|resolved[,:]?\s+(?:further|that)))|(?<=and)\s+(?=whereas[,;:\s]|be\s+it\s)",
    re.IGNORECASE,
)
_ABBREVIATION = re.compile(
    r"(?:\b(?:[A-Za-z]|[A-Z]\.[A-Z]|Sec|Secs|No|Nos|Art|Ch|Dept|Ord|Res|Inc|Jr|Sr|Dr|Mr|Mrs|Ms|St|Ave|Lt|Sgt|Capt|Gov|Gen|Div"
    r"|U\.S|U\.S\.C|C\.F\.R|e\.g|i\.e|etc|vs?|cf|par|subd|subds|para|paras|Exec|Const|Stat|Pub|Proc|Pen|Cal|Mich|Ill|Comp"
    r"|Code Crim|Reg|Fed|Supp|App|Cir|Corp|Co|Rev|Ann|approx|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec))$",
    re.IGNORECASE,
)
_OPEN_END = re.compile(r"[:,\-–—]\s*$|\b(?:not|to|that|if|when|by|and|or|for|from|of|following|unless|shall|will|may|must)\s*$")
_CONDITION_END = re.compile(
    r"(?:\b(?:unless|except(?: (?:if|when|where|that|in|for|as follows))?|if|when|where|provided(?: that)?|only (?:if|when)|"
    r"apply (?:if|when|to|where)|exceptions?|circumstances|conditions(?: (?:are met|apply|exist))?|exists?|one of the following|"
    r"any of the following|either|both|authorized|applies|met|true|indicates? that)[^.:;]{0,60})[:\-–—,]*\s*$",
    re.IGNORECASE,
)
_POINTS_BACK = re.compile(
    r"(?:it|they|this|these|those|such|that|each such|any such|no such|the (?:card|program|programme|fund|office|division|commission|"
    r"committee|unit|coordinator|liaison|director|plan|policy|information|request|requests|money|certification|service|services)|"
    r"any person (?:who|found|violating|convicted)|(?:a |any )?violations?|whoever|persons? (?:who|violating)|members|a request|requests|for all others|officers|an officer may do so|cards?)\b"
)
_LONGEST_ANTECEDENT = 420


@dataclass(slots=True)
class Statement:
    """A statement: `body` is its folded words (lead-in first), `pieces` lead from `body` back to the text.

    `start..end` is the span in the text that holds the whole statement, lead-in included; `own` where its own words begin.
    """

    body: str
    start: int
    end: int
    own: int
    pieces: list[tuple[int, int, int]]
    lead_end: int = 0
    antecedent: int = 0
    """How many characters of `body` are the sentence before, kept because this one points back to it ("such cards")."""

    def shift(self, by: int) -> None:
        """Move the statement's places in the text."""
        self.start += by
        self.end += by
        self.own += by
        self.pieces = [(at, place + by, length) for at, place, length in self.pieces]

    def place(self, offset: int, *, closing: bool = False) -> int:
        """Lead from an offset of `body` to the text; `closing` for the end of a span."""
        at = offset - 1 if closing else offset
        for body_start, text_start, length in reversed(self.pieces):
            if body_start <= at:
                return text_start + min(at - body_start, length) + (1 if closing else 0)
        return self.start


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
        first = len(made)
        for root in _tree(text[left:right]):
            _speak(root, ready[left:right], (), made)
        for statement in made[first:]:
            statement.shift(left)
    for statement in made:
        statement.shift(start)
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
        if marker.style == "section":
            stack = []
        else:
            opens = marker.ordinal <= 1 and text[: marker.start].rstrip().endswith((":", "-", "–", "—"))
            while not opens and len(stack) > 1 and not _hangs(stack, marker):
                stack.pop()
            if not opens and stack and stack[-1].marker is not None and not _hangs(stack, marker):
                stack.pop()
        (stack[-1].children if stack else roots).append(node)
        stack.append(node)
    for node in _walk(roots):
        node.sentences = _sentences(text, node.start, node.end)
    return roots


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
    spans, at = [], start
    for match in _SENTENCE_END.finditer(text, start, end):
        if match.group().startswith(".") and _ABBREVIATION.search(text, max(start, match.start() - 12), match.start()):
            continue
        spans.append((at, match.end()))
        at = match.end()
    spans.append((at, end))
    trimmed = []
    for left, right in spans:
        piece = text[left:right]
        left += len(piece) - len(piece.lstrip())
        right = left + len(piece.strip())
        if right - left > 1:
            trimmed.append((left, right))
    return trimmed


def _speak(node: _Node, ready: str, lead: tuple[tuple[int, int], ...], made: list[Statement]) -> None:
    """Write the statements of a node and its children."""
    last = node.sentences[-1] if node.sentences else None
    governs = bool(node.children) and (last is None or bool(_OPEN_END.search(ready, max(0, last[1] - 40), last[1])))
    conditional = governs and last is not None and bool(_CONDITION_END.search(ready, max(last[0], last[1] - 110), last[1]))
    for number, span in enumerate(node.sentences):
        spans = (*lead, span) if number == 0 else (span,)
        if conditional and span is last:
            spans = (*spans, *(s for child in _walk(node.children) for s in child.sentences))
        before = node.sentences[number - 1] if number else None
        points_back = before is not None and _POINTS_BACK.match(ready, span[0], span[1]) and not conditional
        if points_back and before is not None and before[1] - before[0] < _LONGEST_ANTECEDENT:
            made.append(_statement(ready, (before, *spans), 1, antecedent=True))
        else:
            made.append(_statement(ready, spans, len(lead) if number == 0 else 0))
    if conditional:
        return
    passed: tuple[tuple[int, int], ...] = ()
    if governs:
        passed = (*(lead if len(node.sentences) <= 1 else ()), *([last] if last else ()))
    for child in node.children:
        _speak(child, ready, passed, made)


def _statement(
    ready: str, spans: tuple[tuple[int, int], ...], leads: int, *, antecedent: bool = False
) -> Statement:
    """Lay spans end to end, a blank between them."""
    body, pieces, lead_end = "", [], 0
    for number, (left, right) in enumerate(spans):
        if number == leads:
            lead_end = len(body)
        pieces.append((len(body), left, right - left))
        body += ready[left:right] + " "
    own = spans[leads][0] if leads < len(spans) else spans[-1][0]
    body = body.rstrip()
    start, end = min(s[0] for s in spans), max(s[1] for s in spans)
    return Statement(body, start, end, own, pieces, lead_end, lead_end if antecedent else 0)
