"""Tables as text: the heads of their columns. Rows below are values and never read, unless the table is itself a list
of fields (a data dictionary)."""

import csv
import io
from collections.abc import Iterator

from latchstring.documents import Limits
from latchstring.documents.problems import unreadable
from latchstring.forms.phrases import compiled, name_words
from latchstring.forms.question import FieldPlace, Question, Read
from latchstring.vocabulary import Asking

_FIELD_HEADS = compiled(
    ["(field|column|variable|element|attribute|question|item|fields|columns) [name|label|text]", "name"]
)
_ABOUT_HEADS = compiled(
    [
        "(description|definition|label|type|data type|datatype|help|required|format|options|choices|values|comment*)",
        "(notes|question|prompt|length|nullable)",
    ]
)
_MOST_ROWS = 20_000


def read_csv(data: bytes, name: str, limits: Limits) -> Read:
    """Read the heads of a table. Raises Unreadable where no row holds any words."""
    text = _decoded(data)
    rows = csv.reader(io.StringIO(text), delimiter=_delimiter(text, name))
    for number, row in enumerate(rows, 1):
        worded = [cell for cell in row if any(map(str.isalpha, cell))]
        if len(worded) >= min(2, len(row) or 2):
            questions = [*_heads(row, number), *_listed(row, rows, number)]
            return Read(reader="csv", questions=tuple(questions), text="\n".join(q.words for q in questions))
    raise unreadable("problem-form-no-words")


def _decoded(data: bytes) -> str:
    encodings = ("utf-16",) if data.startswith((b"\xff\xfe", b"\xfe\xff")) else ("utf-8-sig", "cp1252")
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


def _delimiter(text: str, name: str) -> str:
    first = text.lstrip().partition("\n")[0]
    if name.lower().endswith(".tsv"):
        return "\t"
    return max(",;\t|", key=first.count)


def _heads(row: list[str], number: int) -> Iterator[Question]:
    for column, cell in enumerate(row, 1):
        if head := " ".join(cell.split()):
            yield column_question(head, f"row {number}, column {column}")


def column_question(head: str, path: str) -> Question:
    """Return the question that the head of a column is."""
    return Question(
        words=head, name=head, asking=Asking.LABEL, place=FieldPlace(path=path), widget="column", stored=True
    )


def _listed(head: list[str], rows: Iterator[list[str]], number: int) -> Iterator[Question]:
    """Yield the fields that a data dictionary lists."""
    if not is_dictionary(head):
        return
    for at, row in enumerate(rows, number + 1):
        if at > _MOST_ROWS:
            return
        yield from listed_field(head, row, f"row {at}")


def is_dictionary(head: list[str]) -> bool:
    """Whether the heads are those of a list of fields: what each is called, and what is said of it."""
    names = [name_words(cell) for cell in head]
    fields = sum(bool(_FIELD_HEADS.fullmatch(name)) for name in names)
    about = sum(bool(_ABOUT_HEADS.fullmatch(name)) for name in names)
    return fields >= 1 and about >= 2


def listed_field(head: list[str], row: list[str], path: str) -> Iterator[Question]:
    """Yield the field that one row of a data dictionary describes."""
    cells = [(name_words(h), " ".join(c.split())) for h, c in zip(head, row, strict=False)]
    named = next((cell for h, cell in cells if _FIELD_HEADS.fullmatch(h) and cell), "")
    if named:
        about = " ".join(cell for h, cell in cells if _ABOUT_HEADS.fullmatch(h) and cell and cell != named)
        yield Question(
            words=named,
            name=named,
            help=about,
            asking=Asking.LABEL,
            place=FieldPlace(path=path),
            widget="column",
            stored=True,
        )
