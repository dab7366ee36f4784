"""Pictures of forms (PNG, JPEG, TIFF of many pages): recognised, with the confidence of every word."""

import time
import warnings

from latchstring.documents import Limits
from latchstring.documents.scan import drawings_of, opened
from latchstring.forms.layout import segments_of
from latchstring.forms.question import Question, Read
from latchstring.forms.readers.recognised import Recognition
from latchstring.forms.units import questions_of


def read_scan(data: bytes, name: str, limits: Limits) -> Read:
    """Read a picture of a form. Raises Unreadable for a damaged picture, or where nothing can draw it."""
    recognition = Recognition(limits, time.monotonic() + limits.seconds_per_file)
    questions: list[Question] = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Pillow warns of odd tags
        frames = opened(data)
        total = int(getattr(frames, "n_frames", 1))
        drawings, problems = drawings_of(frames, min(total, limits.max_pages))
        for number, drawing in drawings.items():
            questions += questions_of(segments_of(recognition.of_picture(drawing, number), number))
    text = "\n".join(question.words for question in questions)
    problems += recognition.problems()
    return Read(reader="picture", questions=tuple(questions), text=text, pages=total, problems=tuple(problems))
