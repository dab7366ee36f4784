"""The door: a path becomes a Document, many paths become many. Readers stand in the table, one row a format."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from importlib import import_module
from pathlib import Path, PurePosixPath

import msgspec

from latchstring.documents import formats
from latchstring.documents.describe import describe
from latchstring.documents.document import Document, Inference, Problem, Raw
from latchstring.documents.gathering import Found, Place, gather, open_place
from latchstring.documents.inventory import id_of, take_inventory
from latchstring.documents.limits import Limits
from latchstring.documents.outline import outline
from latchstring.documents.papers import PaperFacts, Papers
from latchstring.documents.problems import Unreadable, unreadable
from latchstring.text import Message
from latchstring.vocabulary import Body, DocumentKind

Progress = Callable[[str, int, int], None]
"""Called before each paper with its name, its number, and how many files there are."""


class Reader(msgspec.Struct, frozen=True):
    """One format: how its bytes tell it, which names it goes by, and the function that reads it.

    `reads` is `module:function` below this room; it is imported when the first such paper comes.
    """

    tells: Callable[[bytes], bool] | None
    suffixes: frozenset[str]
    reads: str

    def read(self, data: bytes, limits: Limits) -> Raw:
        """Read the bytes of a paper of this format. Raises Unreadable."""
        module, function = self.reads.split(":")
        raw: Raw = getattr(import_module(f"latchstring.documents.{module}"), function)(data, limits)
        return raw


def _row(reads: str, suffixes: str, tells: Callable[[bytes], bool] | None) -> Reader:
    return Reader(tells, frozenset(suffixes.split()), reads)


READERS = (
    _row("pdf:read_pdf", ".pdf", formats.is_pdf),
    _row("rtf:read_rtf", ".rtf", formats.is_rtf),
    _row("doc:read_doc", ".doc .dot", formats.is_ole),
    _row("docx:read_docx", ".docx .docm .dotx .dotm", formats.is_docx),
    _row("odt:read_odt", ".odt .ott", formats.is_odt),
    _row("scan:read_image", ".png .jpg .jpeg .tif .tiff", formats.is_picture),
    _row("xml:read_xml", ".xml", formats.is_xml),
    _row("html:read_html", ".html .htm .xhtml", formats.is_html),
    _row("markdown:read_markdown", ".md", None),
    _row("plain:read_plain", ".txt .text .asc", None),
)
"""Looked at from the top: the first whose bytes tell it; else, for bytes that tell nothing, by the file's name."""

_TEXTS = frozenset((".xml", ".html", ".htm", ".xhtml", ".md"))
"""Names that tell how a text is marked up, where its first bytes do not."""

_NOT_PAPERS = frozenset(
    ".css .csv .eml .ics .js .json .jsonl .log .mht .mhtml .py .sql .svg .tsv .vcf .yaml .yml".split()  # noqa: SIM905
)
"""Files of text that are data, programs or letters."""


def read(path: str | Path, *, limits: Limits | None = None, facts: PaperFacts | None = None) -> Document:
    """Read one paper. What cannot be read is a Document without text that says why in `problems`.

    `facts` state what the paper is; without them a `papers.yml` beside it is asked. For folders and archives see
    `read_all`; an archive here is a Document with a problem. Raises FileNotFoundError, and IsADirectoryError.
    """
    path = Path(path)
    if path.is_dir():
        raise IsADirectoryError(str(path))
    limits = limits or Limits()
    stated = None if facts is None else Papers((msgspec.structs.replace(facts, file=path.name),))
    place = gather([path], stated).places[0]
    found = list(open_place(place, limits))
    if len(found) != 1 or found[0].name != place.name:
        found = [Found(place.name, str(path), place.papers, problem=Message("problem-archive-not-paper"))]
    return _document(found[0], limits)


def read_all(
    paths: Sequence[str | Path],
    *,
    limits: Limits | None = None,
    papers: Papers | None = None,
    progress: Progress | None = None,
) -> list[Document]:
    """Read files, folders and archives, in a settled order; nothing that is found is left out of the list.

    The same bytes twice are one Document with `also_seen_as`. A `papers.yml` beside the papers is used unless `papers`
    are given; a row of it that fits no paper is listed as a problem, except where a paper beside it was named alone.
    Raises FileNotFoundError before any work for a path that is not there, and `DataError` for a faulty papers.yml.
    """
    return list(read_each(paths, limits=limits, papers=papers, progress=progress))


def read_each(
    paths: Sequence[str | Path],
    *,
    limits: Limits | None = None,
    papers: Papers | None = None,
    progress: Progress | None = None,
    set_aside: Mapping[str, Message] | None = None,
) -> Iterator[Document]:
    """Yield what `read_all` lists, one paper at a time: who keeps none of them needs room for one.

    Papers that `set_aside` names are not read; the message there says why. Raises as `read_all` does, when the first
    paper is asked for.
    """
    limits = limits or Limits()
    inventory = take_inventory([Path(path) for path in paths], limits, papers)
    notes = (Message("note-passed-over", {"count": inventory.passed_over}),) if inventory.passed_over else ()
    if not inventory.papers:
        yield msgspec.structs.replace(_no_papers(paths), notes=notes)
    seen: set[str] = set()
    for number, place in enumerate(inventory.places, 1):
        if progress:
            progress(place.name, number, len(inventory.places))
        for found in _not_set_aside(place, limits, set_aside or {}):
            id_ = id_of(found.data) if found.data else ""
            if id_ and id_ in seen:
                continue
            seen.add(id_)
            if progress and found.name != place.name:
                progress(found.name, number, len(inventory.places))
            document = _document(found, limits, id_)
            copies = inventory.copies.get(document.id, ())
            yield msgspec.structs.replace(document, also_seen_as=copies, notes=(*document.notes, *notes))
            notes = ()
    beside = _beside_single_papers(paths) if papers is None else set()
    asked = (each for source, each in inventory.stated.items() if source not in beside)
    yield from _rows_that_fit_nothing(asked, [paper.name for paper in inventory.papers])


def _not_set_aside(place: Place, limits: Limits, set_aside: Mapping[str, Message]) -> Iterator[Found]:
    """Yield the papers of a place, those that were set aside with the reason in the place of their bytes."""
    if place.name in set_aside:
        yield Found(place.name, str(place.path), place.papers, problem=set_aside[place.name])
        return
    for found in open_place(place, limits):
        if found.name in set_aside:
            found = msgspec.structs.replace(found, data=None, problem=set_aside[found.name])
        yield found


def document_from_text(
    text: str, kind: DocumentKind | None = None, issuer: Body | None = None, name: str = ""
) -> Document:
    """Make a Document of a text as it is: nothing is cleaned and nothing inferred, offsets are those of `text`.

    >>> document_from_text("No officer shall ask.\\r\\n").text
    'No officer shall ask.\\r\\n'
    """
    data = text.encode("utf-8", "surrogatepass")
    return Document(
        id=id_of(data),
        name=name,
        text=text,
        kind=kind or DocumentKind.OTHER,
        issuer=issuer or Body.UNKNOWN,
        reader="text",
        size=len(data),
        sections=outline(text, kind=kind),
    )


def reader_of(data: bytes, name: str) -> Reader:
    """Choose the reader: by the bytes, and where they tell nothing, by the name.

    Raises Unreadable for an empty file, for an archive, and for a kind of file that is not read.
    """
    if not data:
        raise unreadable("problem-empty")
    for reader in READERS:
        if reader.tells and reader.tells(data):
            return reader
    suffix = PurePosixPath(name).suffix.lower()
    if suffix in _NOT_PAPERS or formats.is_other_container(data):
        raise unreadable("problem-not-a-paper", suffix=suffix or "?")
    if formats.is_zip(data):
        return _by_suffix(".docx" if suffix not in (".odt", ".ott") else suffix)
    from latchstring.documents.plain import is_text

    if is_text(data):
        return _by_suffix(suffix if suffix in _TEXTS else ".txt")
    known = any(suffix in reader.suffixes for reader in READERS)
    if not known:
        raise unreadable("problem-not-a-paper", suffix=suffix or "?")
    return _by_suffix(suffix)


def _by_suffix(suffix: str) -> Reader:
    return next(reader for reader in READERS if suffix in reader.suffixes)


def _document(found: Found, limits: Limits, id_: str = "") -> Document:
    """Make the Document of a paper that was found, under its id where that is known; whatever goes wrong becomes one of
    its problems."""
    facts = found.papers.facts_for(found.name)
    data = found.data or b""
    raw = Raw("", "none")
    if facts is not None and facts.skip is not None:
        problem: Message | None = Message("problem-skipped", {"reason": facts.skip})
    elif found.problem is not None:
        problem = found.problem
    else:
        raw, problem = _read_raw(data, found.name, limits)
    problems = raw.problems if problem is None else (*raw.problems, Problem(problem))
    document = Document(
        id=id_ or id_of(data or found.name.encode("utf-8", "surrogatepass")),
        name=found.name,
        path=found.path,
        text=raw.text,
        reader=raw.reader,
        size=len(data),
        pages=raw.pages,
        problems=problems,
        notes=raw.notes,
        alignment=raw.alignment,
        title=raw.title,
    )
    return _described(document, raw, facts)


def _read_raw(data: bytes, name: str, limits: Limits) -> tuple[Raw, Message | None]:
    """Read with the right reader; a reader that fails in any way costs this paper and no other."""
    try:
        return reader_of(data, name).read(data, limits), None
    except Unreadable as error:
        return Raw("", "none"), error.message
    except Exception as error:  # a hostile file may bring any reader to any failure
        return Raw("", "none"), _failed(error)


def _described(document: Document, raw: Raw, facts: PaperFacts | None) -> Document:
    """Add what the paper is and how it is divided."""
    try:
        said = describe(raw, document.name, facts)
        return msgspec.structs.replace(
            document,
            kind=said.kind,
            issuer=said.issuer,
            status=said.status,
            dates=said.dates,
            title=said.title,
            inferences=_inferences(said.inferences, bool(raw.text)),
            sections=outline(raw.text, raw.headings, said.kind) if raw.text else (),
        )
    except Exception as error:  # the words are there; only what they were taken for is lost
        problem = Problem(_failed(error), loses_text=False)
        return msgspec.structs.replace(document, problems=(*document.problems, problem))


def _inferences(said: tuple[Inference, ...], has_text: bool) -> tuple[Inference, ...]:
    """Keep what was stated; what was inferred only where there were words to infer it from."""
    return said if has_text else tuple(each for each in said if each.stated or each.value not in ("other", "unknown"))


def _failed(error: Exception) -> Message:
    """Name the failure by its class; its words might quote the paper."""
    return Message("problem-reader-failed", {"error": type(error).__name__})


def _no_papers(paths: Sequence[str | Path]) -> Document:
    name = ", ".join(Path(path).name for path in paths)
    problem = Problem(Message("problem-no-papers"))
    return Document(id=id_of(name.encode("utf-8", "surrogatepass")), name=name, text="", problems=(problem,))


def _beside_single_papers(paths: Sequence[str | Path]) -> set[str]:
    """Return the papers.yml beside papers that were named alone: their rows for other papers are no mistake."""
    given = [Path(path) for path in paths]
    folders = {path for path in given if path.is_dir()}
    return {str(path.parent / "papers.yml") for path in given if path not in folders and path.parent not in folders}


def _rows_that_fit_nothing(stated: Iterable[Papers], names: Sequence[str]) -> Iterator[Document]:
    """Yield one entry a papers.yml with rows that fit none of the papers, so that a misspelt name is not lost."""
    for papers in stated:
        if messages := papers.unmatched(names):
            source = Path(papers.source)
            yield Document(
                id=id_of(f"{source.parent.name}/{source.name}".encode("utf-8", "surrogatepass")),
                name=source.name,
                text="",
                problems=tuple(Problem(message, loses_text=False) for message in messages),
            )
