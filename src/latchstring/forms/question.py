"""What a form asks, as read: questions with their words and places. What they mean is not known here.

Only printed words are ever kept: labels, help, options, names. Values that somebody filled in are never read.
"""

import msgspec

from latchstring.documents import Box, Problem
from latchstring.vocabulary import Asking


class FieldPlace(msgspec.Struct, frozen=True):
    """Where a question stands: page and box for paper; for all else a path that the format's people know (an xpath,
    `table.column`, `sheet!cell`, a JSON pointer, a line)."""

    page: int | None = None
    box: Box | None = None
    path: str = ""


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """One thing a form asks for, or a sentence on it. `words` are as they stand on the form."""

    words: str
    asking: Asking
    place: FieldPlace = FieldPlace()
    name: str = ""
    """The technical name of a field or column, where there is one."""
    help: str = ""
    """A tooltip, a placeholder, a comment."""
    options: tuple[str, ...] = ()
    group: str = ""
    """The heading or legend that the question stands under."""
    required: bool | None = None
    """True and False where the form says so; None where it does not."""
    widget: str = ""
    """Kind of field (`text`, `checkbox`, `choice`, `hidden`, `column`, …); empty for printed words alone."""
    confidence: float | None = None
    """Of recognised words: 0–100."""
    stored: bool = False
    """True for columns and properties: what is kept, whatever a form shows."""


class Form(msgspec.Struct, frozen=True, kw_only=True):
    """A form or schema as read. `text` holds its printed words, for telling its programme, language and notices."""

    id: str
    name: str
    path: str = ""
    reader: str = ""
    title: str = ""
    text: str = ""
    pages: int = 0
    questions: tuple[Question, ...] = ()
    problems: tuple[Problem, ...] = ()
    spoken: bool = False
    """True for scripts that are read aloud: every sentence of them may be a question."""


class Read(msgspec.Struct, frozen=True, kw_only=True):
    """What a reader yields of one file."""

    reader: str
    questions: tuple[Question, ...] = ()
    title: str = ""
    text: str = ""
    pages: int = 0
    problems: tuple[Problem, ...] = ()
    spoken: bool = False
