"""DOCX: opens the container, finds its parts, and says what was accepted, dropped or not read."""

import posixpath
import zipfile

from lxml import etree

from latchstring.documents.document import Problem, Raw
from latchstring.documents.docx_body import Body, Counts
from latchstring.documents.docx_numbering import Numbering
from latchstring.documents.docx_styles import W, attribute, in_usual_namespace, read_styles
from latchstring.documents.limits import Limits
from latchstring.documents.lines import counted
from latchstring.documents.plain import too_long
from latchstring.documents.problems import unreadable
from latchstring.documents.xml import local, parse_xml
from latchstring.documents.zipped import open_zip, part
from latchstring.text import Message

_MAIN = "word/document.xml"


def read_docx(data: bytes, limits: Limits) -> Raw:
    """Read a Word document (DOCX, DOCM, DOTX): numbers as Word shows them, tracked changes accepted, notes last.

    Running headers and footers, comments, struck-out and hidden words are left out, each with a note.
    Raises Unreadable for a damaged container, a missing main part, or a document without words.
    """
    with open_zip(data) as container:
        main = _main_part(container, limits)
        folder = posixpath.dirname(main)
        root = _root(container, main, limits)
        if root is None:
            raise unreadable("problem-damaged-container")
        styles, default = read_styles(_root(container, f"{folder}/styles.xml", limits))
        numbering = Numbering(_root(container, f"{folder}/numbering.xml", limits))
        body = Body(styles, default, numbering)
        body.walk(root)
        _read_notes(container, folder, limits, body)
        running = _running_parts(container, folder, limits)
        title = _title(container, limits)
    running += body.lines.drop_page_marks()
    text, headings = body.lines.joined()
    if not text:
        raise unreadable("problem-empty")
    problems = []
    if body.counts.embedded:
        problems.append(Problem(Message("problem-embedded-part", {"count": body.counts.embedded})))
    if len(text) > limits.max_characters:
        problems.append(too_long(limits.max_characters))
        text = text[: limits.max_characters]
        headings = tuple(heading for heading in headings if heading[1] <= len(text))
    return Raw(
        text, "docx", problems=tuple(problems), notes=_notes(body.counts, running), title=title, headings=headings
    )


def _root(container: zipfile.ZipFile, name: str, limits: Limits) -> etree._Element | None:
    data = part(container, name, limits)
    return None if data is None else parse_xml(in_usual_namespace(data))


def _main_part(container: zipfile.ZipFile, limits: Limits) -> str:
    """Return the name of the main part: as the container's relations say, else the usual one."""
    data = part(container, "_rels/.rels", limits)
    if data is not None:
        for relation in parse_xml(data):
            if (relation.get("Type") or "").endswith("/officeDocument"):
                return posixpath.normpath((relation.get("Target") or _MAIN).lstrip("/"))
    return _MAIN


def _read_notes(container: zipfile.ZipFile, folder: str, limits: Limits, body: Body) -> None:
    """Add footnotes and endnotes after the main text, each as `[number] words`."""
    for name in ("footnotes", "endnotes"):
        root = _root(container, f"{folder}/{name}.xml", limits)
        number = 0
        for note in root if root is not None else ():
            if local(note.tag) not in ("footnote", "endnote") or attribute(note, "type") not in ("", "normal"):
                continue
            number += 1
            body.lines.end()
            body.lines.mark(f"[{number}]")
            body.walk(note)
            body.lines.mark("")


def _running_parts(container: zipfile.ZipFile, folder: str, limits: Limits) -> int:
    """Count the headers and footers that hold words."""
    count = 0
    for name in container.namelist():
        if name.startswith((f"{folder}/header", f"{folder}/footer")) and name.endswith(".xml"):
            root = _root(container, name, limits)
            count += root is not None and any((text.text or "").strip() for text in root.iter(f"{W}t"))
    return count


def _title(container: zipfile.ZipFile, limits: Limits) -> str:
    data = part(container, "docProps/core.xml", limits)
    if data is None:
        return ""
    titles = [element.text or "" for element in parse_xml(data) if local(element.tag) == "title"]
    return " ".join(titles[0].split()) if titles else ""


def _notes(counts: Counts, running: int) -> tuple[Message, ...]:
    return (
        *counted("note-tracked-changes-accepted", counts.tracked),
        *counted("note-struck-text-dropped", counts.struck),
        *counted("note-hidden-dropped", counts.hidden),
        *counted("note-running-parts-dropped", running),
        *counted("note-comments-not-read", counts.comments),
    )
