"""Plain text: scripts that are read aloud (911, call centres, front desks), cards, and forms typed with underscores."""

import re
from collections.abc import Iterator

from latchstring.documents import Limits, Problem
from latchstring.documents.plain import read_plain
from latchstring.forms.question import FieldPlace, Read
from latchstring.forms.units import Segment, questions_of
from latchstring.text import Message

_WIDE = re.compile(r"(?:\s{3,}|\t+)(?=[^_\s(\[☐□.…])")
"""A wide blank that words follow; where something to write on or tick follows, the words before it are its label."""
_UNDERLINED = re.compile(r"[=\-*_~]{4,}\s*$")
_HEADING = re.compile(r"#{1,6}\s+")
"""A heading in Markdown: its sign is no number."""
_SPOKEN = re.compile(
    r"(?im)^\s*(?:ask|say|read|caller|operator|agent|officer|dispatcher|clerk|pregunte|diga|q)\s*[:.]|\bscript\b|\bguion\b|\bguión\b"
)


def read_script(data: bytes, name: str, limits: Limits) -> Read:
    """Read a plain text, line by line; pieces of a line that wide blanks part are labels of their own."""
    raw = read_plain(data, limits)
    spoken = bool(_SPOKEN.search(raw.text) or _SPOKEN.search(name))
    questions = questions_of(text_segments(raw.text), spoken)
    problems = raw.problems if questions else (*raw.problems, Problem(Message("problem-form-no-words")))
    return Read(reader="plain", questions=tuple(questions), text=raw.text, problems=problems, spoken=spoken)


def text_segments(text: str) -> Iterator[Segment]:
    """Yield the pieces of the lines of a text; an empty line parts what stands before and after it."""
    gap = True
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip() or (_UNDERLINED.match(line.strip()) and not line.strip(" _-=*~")):
            gap = True
            continue
        heading = _HEADING.match(line)
        for piece in _WIDE.split(line[heading.end() if heading else 0 :].rstrip()):
            if piece.strip():
                yield Segment(piece, FieldPlace(path=f"line {number}"), gap=gap, heading=bool(heading))
                gap = False
