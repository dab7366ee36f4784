"""Word forms: content controls, legacy fields, tables, text boxes, headers and footers. Values are never read.

What somebody typed into a control or a field is left out; the label stands in the control's own title or tag, in the
words before it, or in the cell beside it.
"""

import re
from collections.abc import Iterator
from zipfile import ZipFile

from lxml import etree

from latchstring.documents import Limits, Problem
from latchstring.documents.docx_styles import W, attribute, in_usual_namespace
from latchstring.documents.problems import unreadable
from latchstring.documents.xml import local, parse_xml
from latchstring.documents.zipped import open_zip, part
from latchstring.forms.phrases import plain_words
from latchstring.forms.question import FieldPlace, Question, Read
from latchstring.forms.readers.docx_pictures import picture_questions
from latchstring.forms.readers.docx_runs import Control, paragraph
from latchstring.forms.units import Segment, questions_of
from latchstring.text import Message
from latchstring.vocabulary import Asking

_PARTS = re.compile(r"word/(?:document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$", re.IGNORECASE)
_HEADING = re.compile(r"^(?:heading|title|titulo|título|encabezado|berschrift)", re.IGNORECASE)


def read_docx(data: bytes, name: str, limits: Limits) -> Read:
    """Read a Word form. Raises Unreadable for a damaged container, a missing body, or a form without words."""
    questions: list[Question] = []
    with open_zip(data) as container:
        parts = sorted(each for each in container.namelist() if _PARTS.match(each))
        if not parts:
            raise unreadable("problem-damaged-container")
        for each in sorted(parts, key=lambda part_: "document" not in part_):
            content = part(container, each, limits)
            if content is not None:
                questions += _part(parse_xml(in_usual_namespace(content)), each.rpartition("/")[2])
        drawn, problems = picture_questions(container, limits)
        problems += _embedded(container)
        questions += drawn
    if not questions and not problems:
        problems.append(Problem(Message("problem-form-no-words")))
    text = "\n".join(question.words for question in questions if question.words)
    return Read(reader="docx", questions=tuple(questions), text=text, problems=tuple(problems))


def _embedded(container: ZipFile) -> list[Problem]:
    count = sum(
        each.startswith(("word/embeddings/", "word/activeX/")) and not each.endswith("/")
        for each in container.namelist()
    )
    return [Problem(Message("problem-embedded-part", {"count": count}))] if count else []


def _part(root: etree._Element, name: str) -> list[Question]:
    """Return the questions of one part: its printed words, and each control with its label."""
    segments: list[Segment] = []
    controls: list[Question] = []
    before_cell = ""
    for number, element in enumerate(_paragraphs(root), 1):
        text, inside = paragraph(element)
        place = FieldPlace(path=f"{name} {_cell_path(element) or f'p[{number}]'}")
        words = " ".join(text.split())
        for control in inside:
            label = control.before.strip(" :_\t") or _cell_before(element) or before_cell
            controls.append(_question(control, label, place))
        if words:
            segments.append(Segment(text.strip(), place, gap=True, heading=_is_heading(element)))
            if not inside:
                before_cell = words if len(words) < 120 else ""
    labels = {plain_words(control.words) for control in controls}
    printed = [each for each in questions_of(segments) if plain_words(each.words) not in labels]
    return [*printed, *controls]


def _question(control: Control, label: str, place: FieldPlace) -> Question:
    return Question(
        words=label if len(label) <= 300 else "",
        asking=Asking.FIELD if len(label.split()) <= 18 else Asking.SENTENCE,
        place=FieldPlace(path=f"{place.path} {control.name}".strip()),
        name=control.name,
        help=" ".join(control.help.split()),
        options=control.options,
        widget=control.kind,
    )


def _paragraphs(root: etree._Element) -> Iterator[etree._Element]:
    """Yield paragraphs in their order; those of a text box once, not again from its fallback."""
    for element in root.iter(f"{W}p"):
        if not any(local(above.tag) == "Fallback" for above in element.iterancestors() if isinstance(above.tag, str)):
            yield element


def _cell_path(element: etree._Element) -> str:
    steps = []
    for above in element.iterancestors(f"{W}tc"):
        row = above.getparent()
        table = row.getparent() if row is not None else None
        if row is None or table is None:
            break
        cells = [each for each in row if each.tag == f"{W}tc"]
        rows = [each for each in table if each.tag == f"{W}tr"]
        if above in cells and row in rows:
            steps.append(f"row {rows.index(row) + 1}, column {cells.index(above) + 1}")
    return " / ".join(reversed(steps))


def _cell_before(element: etree._Element) -> str:
    """Return the words of the cell before the one that a control stands in, else of the cell above it."""
    cell = next(iter(element.iterancestors(f"{W}tc")), None)
    if cell is None:
        return ""
    for beside in (cell.getprevious(), cell.getnext()):
        if beside is not None and beside.tag == f"{W}tc" and (words := _cell_words(beside)):
            return words
    row = cell.getparent()
    above = row.getprevious() if row is not None else None
    if row is None or above is None or above.tag != f"{W}tr":
        return ""
    cells, over = ([each for each in line if each.tag == f"{W}tc"] for line in (row, above))
    at = cells.index(cell) if cell in cells else len(over)
    return _cell_words(over[at]) if at < len(over) else ""


def _cell_words(cell: etree._Element) -> str:
    return " ".join(" ".join(paragraph(each)[0] for each in cell.iter(f"{W}p")).replace("____", " ").split())


def _is_heading(element: etree._Element) -> bool:
    style = element.find(f"{W}pPr/{W}pStyle")
    return style is not None and bool(_HEADING.match(attribute(style, "val")))
