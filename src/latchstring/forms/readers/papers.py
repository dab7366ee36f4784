"""Forms in the paper formats that `documents` reads (RTF, ODT, old Word): their printed lines."""

from latchstring.documents import Limits, Problem
from latchstring.documents.reading import reader_of
from latchstring.forms.question import Read
from latchstring.forms.readers.script import text_segments
from latchstring.forms.units import questions_of
from latchstring.text import Message


def read_paper(data: bytes, name: str, limits: Limits) -> Read:
    """Read a paper's lines as a form. Raises Unreadable as its reader does."""
    raw = reader_of(data, name).read(data, limits)
    questions = tuple(questions_of(text_segments(raw.text)))
    problems = raw.problems if questions else (*raw.problems, Problem(Message("problem-form-no-words")))
    return Read(
        reader=raw.reader, questions=questions, title=raw.title, text=raw.text, pages=len(raw.pages), problems=problems
    )
