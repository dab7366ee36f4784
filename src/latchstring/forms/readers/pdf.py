"""PDF forms: fields with their names, tooltips and boxes, tied to the words around them, and the printed words.

Values of fields are never read. Pages that are pictures, or whose labels are pictures, are recognised where Tesseract
is installed. A form that only draws itself (XFA) is said to be unreadable, whatever else its file holds.
"""

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import msgspec
import pypdfium2
import pypdfium2.raw as pdfium

from latchstring.documents import Limits, Problem
from latchstring.documents.page_numbers import page_list
from latchstring.documents.pdf_lines import ONE_AT_A_TIME
from latchstring.documents.problems import unreadable
from latchstring.forms.layout import segments_of
from latchstring.forms.question import Question, Read
from latchstring.forms.readers.pdf_fields import Widget, widgets_on
from latchstring.forms.readers.pdf_ties import tied
from latchstring.forms.readers.pdf_turns import Turn, page_turn
from latchstring.forms.readers.pdf_words import has_pictures, rules_on, words_on
from latchstring.forms.readers.pdf_xfa import xfa_questions
from latchstring.forms.readers.recognised import Recognition
from latchstring.forms.units import questions_of
from latchstring.text import Message

_FEW_LETTERS = 25
"""Letters under which a page that holds a picture or drawn shapes is a scan."""


def read_pdf(data: bytes, name: str, limits: Limits) -> Read:
    """Read a PDF form. Raises Unreadable for a file that is locked or damaged."""
    with ONE_AT_A_TIME:
        pdf = _opened(data)
        try:
            return _Reading(pdf, data, limits).read()
        finally:
            pdf.close()


def _opened(data: bytes) -> Any:
    try:
        pdf = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = error.err_code in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY)
        raise unreadable("problem-password" if locked else "problem-pdf-damaged") from error
    if not len(pdf):
        pdf.close()
        raise unreadable("problem-pdf-damaged")
    if pdf.get_formtype() != pdfium.FORMTYPE_NONE:
        with _quietly():
            pdf.init_forms()
    return pdf


@contextmanager
def _quietly() -> Iterator[None]:
    """Keep pypdfium2 from printing that it draws no XFA: the form is said to be unreadable anyway."""
    logger = logging.getLogger("pypdfium2")
    before = logger.level
    logger.setLevel(logging.CRITICAL)
    try:
        yield
    finally:
        logger.setLevel(before)


class _Reading:
    """One reading of one PDF: what was found so far."""

    def __init__(self, pdf: Any, data: bytes, limits: Limits) -> None:
        self.pdf = pdf
        self.limits = limits
        self.recognition = Recognition(limits, time.monotonic() + limits.seconds_per_file)
        self.questions: list[Question] = []
        self.problems: list[Problem] = []
        self.unlabelled = 0
        self.empty: list[int] = []

    def read(self) -> Read:
        total = len(self.pdf)
        wanted = min(total, self.limits.max_pages)
        for number in range(1, wanted + 1):
            try:
                self._page(number)
            except pypdfium2.PdfiumError:
                self.problems.append(Problem(Message("problem-page-broken", {"page": number}), page=number))
        if total > wanted:
            beyond = page_list(range(wanted + 1, total + 1))
            self.problems.append(Problem(Message("problem-page-limit", {"pages": beyond, "count": total - wanted})))
        self.questions += self._xfa()
        self._whole(total)
        return Read(
            reader="pdf",
            questions=tuple(self.questions),
            title=self.pdf.get_metadata_value("Title") or "",
            text="\n".join(question.words for question in self.questions if question.words),
            pages=total,
            problems=(*self.problems, *self.recognition.problems()),
        )

    def _page(self, number: int) -> None:
        page = self.pdf[number - 1]
        try:
            words, turn = words_on(page)
            letters = sum(sum(map(str.isalpha, word.text)) for word in words)
            if letters < _FEW_LETTERS and has_pictures(page):
                words, turn = self.recognition.words(page, number) or words, page_turn(page)
            widgets = widgets_on(self.pdf, page, number, turn)
            printed = questions_of(segments_of(words, number, rules_on(page, turn)))
            found, alone = tied(printed, widgets)
            found = [_in_own_coordinates(each, turn) for each in found]
            if alone and has_pictures(page) and letters >= _FEW_LETTERS:
                found, alone = self._with_pictures(page, number, found, alone)
        finally:
            page.close()
        self.unlabelled += sum(not widget.tooltip and not widget.hidden for widget in alone)
        if not found:
            self.empty.append(number)
        self.questions += found

    def _with_pictures(
        self, page: Any, number: int, found: list[Question], alone: list[Widget]
    ) -> tuple[list[Question], list[Widget]]:
        """Read a page whose labels may stand in pictures by recognition, beside its own words."""
        words = self.recognition.words(page, number)
        if not words:
            return found, alone
        turn = page_turn(page)
        widgets = widgets_on(self.pdf, page, number, turn)
        drawn, still = tied(questions_of(segments_of(words, number)), widgets)
        names = {widget.name for widget in still}
        return [*found, *(_in_own_coordinates(each, turn) for each in drawn)], [w for w in alone if w.name in names]

    def _xfa(self) -> list[Question]:
        if self.pdf.get_formtype() not in (pdfium.FORMTYPE_XFA_FULL, pdfium.FORMTYPE_XFA_FOREGROUND):
            return []
        self.problems.append(Problem(Message("problem-form-xfa")))
        return xfa_questions(self.pdf)

    def _whole(self, total: int) -> None:
        """Say what is missing from the file as a whole."""
        attached = self.pdf.count_attachments()
        if attached:
            self.problems.append(Problem(Message("problem-pdf-attachments", {"count": attached})))
        if self.unlabelled:
            self.problems.append(Problem(Message("problem-form-fields-without-words", {"count": self.unlabelled})))
        if len(self.empty) == total and not self.recognition.failed:
            self.problems.append(Problem(Message("problem-form-no-words")))


def _in_own_coordinates(question: Question, turn: Turn) -> Question:
    """Return a question with its box in the coordinates of the unturned page, as boxes are everywhere."""
    box = question.place.box
    if box is None:
        return question
    place = msgspec.structs.replace(question.place, box=turn.own_box(box))
    return msgspec.structs.replace(question, place=place)
