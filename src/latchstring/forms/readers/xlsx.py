"""Workbooks: the heads of tables, lists of allowed values, and forms laid out in cells. Rows of data are never read.

A sheet is a table where a row of heads stands above rows that fill the same columns; only its heads count then. A sheet
of scattered labels is a form, and its text cells are its printed words.
"""

import re
from collections.abc import Iterator
from zipfile import ZipFile

from lxml import etree

from latchstring.documents import Limits, Problem
from latchstring.documents.xml import local, parse_xml
from latchstring.documents.zipped import open_zip, part
from latchstring.forms.question import FieldPlace, Question, Read
from latchstring.forms.readers.csv import column_question, is_dictionary, listed_field
from latchstring.forms.units import Segment, questions_of
from latchstring.text import Message
from latchstring.vocabulary import Asking

_MOST_ROWS = 400
"""Rows of a sheet that are looked at to tell a table from a form; of a data dictionary all of them."""

Row = dict[str, str]
"""Cells of a row that hold text or anything else, by the letters of their column; numbers are `0`."""


def read_xlsx(data: bytes, name: str, limits: Limits) -> Read:
    """Read a workbook. Raises Unreadable for a damaged container."""
    questions: list[Question] = []
    with open_zip(data) as container:
        shared = _shared(container, limits)
        for title, root in _sheets(container, limits):
            questions += _sheet(title, root, shared)
        questions += _comments(container, limits)
    problems = () if questions else (Problem(Message("problem-form-no-words")),)
    text = "\n".join(question.words for question in questions if question.words)
    return Read(reader="xlsx", questions=tuple(questions), text=text, problems=problems)


def _root(container: ZipFile, name: str, limits: Limits) -> etree._Element | None:
    data = part(container, name, limits)
    return None if data is None else parse_xml(data)


def _shared(container: ZipFile, limits: Limits) -> list[str]:
    root = _root(container, "xl/sharedStrings.xml", limits)
    if root is None:
        return []
    return [
        "".join(t.text or "" for t in item.iter() if local(t.tag) == "t") for item in root if local(item.tag) == "si"
    ]


def _sheets(container: ZipFile, limits: Limits) -> Iterator[tuple[str, etree._Element]]:
    """Yield each sheet with its name, in the order of the workbook where it can be told."""
    book = _root(container, "xl/workbook.xml", limits)
    links = _root(container, "xl/_rels/workbook.xml.rels", limits)
    targets = {str(each.get("Id")): each.get("Target") or "" for each in links} if links is not None else {}
    for sheet in (each for each in book.iter() if local(each.tag) == "sheet") if book is not None else ():
        id_ = next((value for key, value in sheet.attrib.items() if local(str(key)) == "id"), None)
        target = targets.get(str(id_), "").lstrip("/")
        root = _root(container, target if target.startswith("xl/") else f"xl/{target}", limits)
        if root is not None and local(root.tag) == "worksheet":
            yield sheet.get("name") or "", root


def _sheet(title: str, root: etree._Element, shared: list[str]) -> Iterator[Question]:
    rows = dict(_rows(root, shared))
    lists = dict(_lists(root))
    head = _head(rows)
    yield Question(words=title, asking=Asking.NAME, place=FieldPlace(path=f"{title}!"))
    if head is None:
        yield from _form(title, rows, lists)
        return
    cells = rows[head]
    for number in (each for each in rows if each < head):
        yield from questions_of(
            Segment(text, FieldPlace(path=f"{title}!{at}{number}"), gap=True)
            for at, text in rows[number].items()
            if text != "0"
        )
    for at, text in cells.items():
        if text != "0":
            made = column_question(" ".join(text.split()), f"{title}!{at}{head}")
            yield Question(**{**{f: getattr(made, f) for f in made.__struct_fields__}, "options": lists.get(at, ())})
    if is_dictionary(list(cells.values())):
        columns = list(cells)
        for number in (each for each in rows if each > head):
            values = ["" if (text := rows[number].get(at, "")) == "0" else text for at in columns]
            yield from listed_field([cells[at] for at in columns], values, f"{title}!{columns[0]}{number}")


def _form(title: str, rows: dict[int, Row], lists: dict[str, tuple[str, ...]]) -> Iterator[Question]:
    segments = [
        Segment(text, FieldPlace(path=f"{title}!{at}{number}"), gap=True)
        for number, row in rows.items()
        for at, text in row.items()
        if text != "0"
    ]
    yield from questions_of(segments)
    for at, options in lists.items():
        yield Question(
            words="", options=options, asking=Asking.NAME, place=FieldPlace(path=f"{title}!{at}"), widget="choice"
        )


def _head(rows: dict[int, Row]) -> int | None:
    """Return the row of heads: the first of two texts or more with rows below that fill the same columns."""
    numbers = list(rows)
    for place, number in enumerate(numbers[:15]):
        row = rows[number]
        if len(row) < 2 or "0" in row.values():
            continue
        below = [rows[each] for each in numbers[place + 1 : place + 6]]
        full = [each for each in below if len(each.keys() & row.keys()) >= 0.6 * len(row)]
        labels = all(
            len(text) < 80 and not text.rstrip().endswith((":", "?")) and "__" not in text for text in row.values()
        )
        if labels and ((below and len(full) == len(below)) or (not below and len(row) >= 3)):
            return number
    return None


def _rows(root: etree._Element, shared: list[str]) -> Iterator[tuple[int, Row]]:
    count = 0
    for row in (each for each in root.iter() if local(each.tag) == "row"):
        cells: Row = {}
        for cell in row:
            at = re.match(r"[A-Z]+", cell.get("r") or "")
            text = _cell(cell, shared)
            if text.strip():
                cells[at[0] if at else str(len(cells))] = text
        if cells:
            count += 1
            yield int(row.get("r") or count), cells
        if count >= _MOST_ROWS:
            return


def _cell(cell: etree._Element, shared: list[str]) -> str:
    kind = cell.get("t") or "n"
    value = next((each.text or "" for each in cell if local(each.tag) == "v"), "")
    if kind == "s":
        return shared[int(value)] if value.isdigit() and int(value) < len(shared) else ""
    if kind == "inlineStr":
        return "".join(each.text or "" for each in cell.iter() if local(each.tag) == "t")
    return value if kind == "str" else "0" if value else ""


def _lists(root: etree._Element) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the lists of allowed values by the letters of the column (or the cell) that they hold for."""
    for each in root.iter():
        if local(each.tag) == "dataValidation" and each.get("type") == "list":
            formula = next((inner.text or "" for inner in each.iter() if local(inner.tag) in ("formula1", "f")), "")
            column = re.match(r"[A-Z]+", each.get("sqref") or "")
            if formula.startswith('"') and column:
                yield column[0], tuple(part_.strip() for part_ in formula.strip('"').split(","))


def _comments(container: ZipFile, limits: Limits) -> Iterator[Question]:
    for name in container.namelist():
        if re.match(r"xl/(?:comments\d*|threadedComments/.*)\.xml$", name):
            root = _root(container, name, limits)
            for comment in (each for each in root.iter() if local(each.tag) == "comment") if root is not None else ():
                words = " ".join("".join(t.text or "" for t in comment.iter() if local(t.tag) == "t").split())
                if words:
                    place = FieldPlace(path=f"{name.rpartition('/')[2]}!{comment.get('ref') or ''}")
                    yield Question(words=words, asking=Asking.SENTENCE, place=place)
