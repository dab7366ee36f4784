"""What the template of an XFA form says of its fields. The form itself stays unreadable: programs inside it decide what
is asked, so this is only a help for the person who must look. Data packets (values) are never opened."""

import ctypes
from collections.abc import Iterator
from typing import Any

import pypdfium2.raw as pdfium
from lxml import etree

from latchstring.documents.xml import local, parse_xml
from latchstring.forms.question import FieldPlace, Question
from latchstring.vocabulary import Asking


def xfa_questions(pdf: Any) -> list[Question]:
    """Return the fields of the template; none where it cannot be read."""
    for index in range(max(0, pdfium.FPDF_GetXFAPacketCount(pdf.raw))):
        if _name(pdf, index) == "template":
            try:
                return list(_fields(parse_xml(_content(pdf, index))))
            except Exception:  # the form is said to be unreadable anyway
                return []
    return []


def _name(pdf: Any, index: int) -> str:
    length = pdfium.FPDF_GetXFAPacketName(pdf.raw, index, None, 0)
    buffer = ctypes.create_string_buffer(max(1, length))
    pdfium.FPDF_GetXFAPacketName(pdf.raw, index, buffer, length)
    return buffer.value.decode("utf-8", "replace")


def _content(pdf: Any, index: int) -> bytes:
    length = ctypes.c_ulong()
    pdfium.FPDF_GetXFAPacketContent(pdf.raw, index, None, 0, ctypes.byref(length))
    buffer = ctypes.create_string_buffer(length.value)
    pdfium.FPDF_GetXFAPacketContent(pdf.raw, index, buffer, length.value, ctypes.byref(length))
    return buffer.raw


def _fields(root: etree._Element) -> Iterator[Question]:
    for element in root.iter():
        if isinstance(element.tag, str) and local(element.tag) in ("field", "exclGroup", "draw"):
            words = " ".join(_said(element, ("caption", "value") if local(element.tag) == "draw" else ("caption",)))
            help_ = " ".join(_said(element, ("toolTip", "speak")))
            name = element.get("name") or ""
            if words or help_ or name:
                path = root.getroottree().getpath(element)
                yield Question(
                    words=words,
                    help=help_,
                    name=name,
                    asking=Asking.FIELD if local(element.tag) != "draw" else Asking.SENTENCE,
                    place=FieldPlace(path=path),
                    widget="xfa",
                )


def _said(element: etree._Element, tags: tuple[str, ...]) -> list[str]:
    return [
        " ".join("".join(map(str, inner.itertext())).split())
        for inner in element.iter()
        if isinstance(inner.tag, str) and local(inner.tag) in tags and "".join(map(str, inner.itertext())).strip()
    ]
