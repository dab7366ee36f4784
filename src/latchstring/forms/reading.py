"""The door of the form audit: files, folders, archives and database addresses become Forms, one after another.

Nothing that is found is left out: what cannot be read is a Form without questions that says why.
"""

import zipfile
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from io import BytesIO
from pathlib import Path, PurePosixPath

import msgspec

from latchstring.documents import Limits, Problem, formats
from latchstring.documents.gathering import Found, gather, open_place
from latchstring.documents.inventory import id_of
from latchstring.documents.plain import is_text
from latchstring.documents.problems import Unreadable, unreadable
from latchstring.forms.question import Form, Read
from latchstring.text import Message

Progress = Callable[[str, int, int], None]


class FormReader(msgspec.Struct, frozen=True):
    """One format: how its bytes tell it, which names it goes by, and the function that reads it."""

    tells: Callable[[bytes], bool] | None
    suffixes: frozenset[str]
    reads: str

    def read(self, data: bytes, name: str, limits: Limits) -> Read:
        """Read the bytes. Raises Unreadable."""
        module, function = self.reads.split(":")
        found: Read = getattr(import_module(f"latchstring.forms.readers.{module}"), function)(data, name, limits)
        return found


def _is_xlsx(data: bytes) -> bool:
    if not formats.is_zip(data):
        return False
    try:
        with zipfile.ZipFile(BytesIO(data)) as container:
            return any(name.startswith("xl/") for name in container.namelist())
    except Exception:  # a damaged directory is told by the reader that its name asks for
        return False


def _row(reads: str, suffixes: str, tells: Callable[[bytes], bool] | None = None) -> FormReader:
    return FormReader(tells, frozenset(suffixes.split()), reads)


READERS = (
    _row("pdf:read_pdf", ".pdf", formats.is_pdf),
    _row("scan:read_scan", ".png .jpg .jpeg .tif .tiff", formats.is_picture),
    _row("docx:read_docx", ".docx .docm .dotx .dotm", formats.is_docx),
    _row("xlsx:read_xlsx", ".xlsx .xlsm .xltx", _is_xlsx),
    _row("papers:read_paper", ".rtf", formats.is_rtf),
    _row("papers:read_paper", ".odt .ott", formats.is_odt),
    _row("sqlite:read_sqlite", ".db .sqlite .sqlite3", lambda data: data.startswith(b"SQLite format 3\x00")),
    _row("papers:read_paper", ".doc .dot", formats.is_ole),
    _row("papers:read_paper", ".xml", formats.is_xml),
    _row("html:read_html", ".html .htm .xhtml .jinja .j2 .php .erb .jsp .aspx .cshtml .vue", formats.is_html),
    _row("csv:read_csv", ".csv .tsv"),
    _row("sql:read_sql", ".sql .ddl"),
    _row("json:read_json", ".json .jsonl .yaml .yml"),
    _row("python:read_python", ".py"),
    _row("code:read_code", ".js .jsx .ts .tsx .mjs .svelte"),
    _row("script:read_script", ".txt .md .asc .log"),
)
"""Looked at from the top: the first whose bytes tell it; else, for bytes that tell nothing, by the file's name."""


_TEXTUAL = frozenset((".py", ".sql", ".ddl", ".json", ".jsonl", ".yaml", ".yml", ".csv", ".tsv"))
"""Names that decide for a text: a program may hold the first bytes of any format."""


_NOTHING = Problem(Message("problem-no-papers"))


def read_forms(
    paths: Sequence[str | Path], limits: Limits | None = None, progress: Progress | None = None
) -> Iterator[Form]:
    """Read files, folders, archives and database addresses (`sqlite:///…`, `postgresql://…`), in a settled order.

    Raises FileNotFoundError before any work for a path that is not there.
    """
    limits = limits or Limits()
    databases = [str(path) for path in paths if "://" in str(path)]
    gathered = gather([Path(path) for path in paths if "://" not in str(path)])
    total = len(gathered.places) + len(databases)
    for number, place in enumerate(gathered.places, 1):
        for found in open_place(place, limits):
            if progress:
                progress(found.name, number, total)
            yield form_of(found, limits)
    if not total:
        name = ", ".join(Path(path).name for path in paths)
        yield Form(id=id_of(name.encode("utf-8", "surrogatepass")), name=name, problems=(_NOTHING,))
    for address in databases:
        from latchstring.forms.readers.database import read_database

        yield read_database(address)


def form_of(found: Found, limits: Limits) -> Form:
    """Make the Form of a file that was found; whatever goes wrong becomes one of its problems."""
    read, problem = Read(reader="none"), found.problem
    if problem is None:
        read, problem = _read(found.data or b"", found.name, limits)
    problems = read.problems if problem is None else (*read.problems, Problem(problem))
    return Form(
        id=id_of(found.data or found.name.encode("utf-8", "surrogatepass")),
        name=found.name,
        path=found.path,
        reader=read.reader,
        title=read.title,
        text=read.text or "\n".join(question.words for question in read.questions if question.words),
        pages=read.pages,
        questions=read.questions,
        problems=problems,
        spoken=read.spoken,
    )


def _read(data: bytes, name: str, limits: Limits) -> tuple[Read, Message | None]:
    """Read with the right reader; a reader that fails in any way costs this form and no other."""
    try:
        return reader_of(data, name).read(data, name, limits), None
    except Unreadable as error:
        return Read(reader="none"), error.message
    except Exception as error:  # a hostile file may bring any reader to any failure; its words might quote the form
        return Read(reader="none"), Message("problem-reader-failed", {"error": type(error).__name__})


def reader_of(data: bytes, name: str) -> FormReader:
    """Choose the reader: by the bytes, and where they tell nothing, by the name. Raises Unreadable."""
    if not data.strip():
        raise unreadable("problem-empty")
    suffix = PurePosixPath(name).suffix.lower()
    textual = suffix in _TEXTUAL and is_text(data)
    for reader in READERS:
        if reader.tells and not textual and reader.tells(data):
            return reader
    for reader in READERS:
        if suffix in reader.suffixes:
            if suffix in _TEXTUAL and not textual:
                raise unreadable("problem-not-text")
            return reader
    if is_text(data):
        return READERS[-1]  # a text of any name is read line by line
    raise unreadable("problem-not-a-form", suffix=suffix or "?")
