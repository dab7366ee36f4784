"""The fields of a PDF page: name, tooltip, options, required bit, box. Never their values.

The bits of a field's flags are those of ISO 32000-1, tables 221, 226 and 228.
"""

import ctypes
from collections.abc import Callable
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

from latchstring.documents import Box
from latchstring.forms.readers.pdf_turns import Turn

_REQUIRED = 1 << 1
_PUSH = 1 << 16
_HIDDEN = 1 << 1
_MOST_OPTIONS = 400
_TYPES = {
    pdfium.FPDF_FORMFIELD_CHECKBOX: "checkbox",
    pdfium.FPDF_FORMFIELD_RADIOBUTTON: "radio",
    pdfium.FPDF_FORMFIELD_COMBOBOX: "choice",
    pdfium.FPDF_FORMFIELD_LISTBOX: "choice",
    pdfium.FPDF_FORMFIELD_TEXTFIELD: "text",
    pdfium.FPDF_FORMFIELD_SIGNATURE: "signature",
}


class Widget(NamedTuple):
    """A field's place on a page and what is printed of it."""

    name: str
    tooltip: str
    kind: str
    required: bool
    options: tuple[str, ...]
    box: Box
    hidden: bool = False


def widgets_on(pdf: Any, page: Any, number: int, turn: Turn) -> list[Widget]:
    """Return the fields of a page in their order, boxes as a reader sees them; buttons are left out."""
    form = pdf.formenv.raw if pdf.formenv else None
    if form is None:
        return []
    found = []
    for index in range(pdfium.FPDFPage_GetAnnotCount(page.raw)):
        annotation = pdfium.FPDFPage_GetAnnot(page.raw, index)
        if not annotation:
            continue
        try:
            if pdfium.FPDFAnnot_GetSubtype(annotation) == pdfium.FPDF_ANNOT_WIDGET:
                widget = _widget(form, annotation, number, turn)
                if widget is not None:
                    found.append(widget)
        finally:
            pdfium.FPDFPage_CloseAnnot(annotation)
    return found


def _widget(form: Any, annotation: Any, number: int, turn: Turn) -> Widget | None:
    kind = _TYPES.get(pdfium.FPDFAnnot_GetFormFieldType(form, annotation))
    if kind is None:
        return None
    rect = pdfium.FS_RECTF()
    pdfium.FPDFAnnot_GetRect(annotation, rect)
    flags = pdfium.FPDFAnnot_GetFormFieldFlags(form, annotation)
    options = pdfium.FPDFAnnot_GetOptionCount(form, annotation) if kind == "choice" else 0
    return Widget(
        name=_said(pdfium.FPDFAnnot_GetFormFieldName, form, annotation),
        tooltip=_said(pdfium.FPDFAnnot_GetFormFieldAlternateName, form, annotation),
        kind=kind,
        required=bool(flags > 0 and flags & _REQUIRED),
        options=tuple(_option(form, annotation, at) for at in range(min(max(options, 0), _MOST_OPTIONS))),
        box=Box(number, *turn.seen(_ordered(rect))),
        hidden=bool(pdfium.FPDFAnnot_GetFlags(annotation) & _HIDDEN),
    )


def _ordered(rect: Any) -> tuple[float, float, float, float]:
    across, up = sorted((rect.left, rect.right)), sorted((rect.bottom, rect.top))
    return across[0], up[0], across[1], up[1]


def _said(ask: Callable[..., int], form: Any, annotation: Any) -> str:
    length = ask(form, annotation, None, 0)
    return _text(lambda buffer, size: ask(form, annotation, buffer, size), length)


def _option(form: Any, annotation: Any, at: int) -> str:
    length = pdfium.FPDFAnnot_GetOptionLabel(form, annotation, at, None, 0)
    return _text(lambda buffer, size: pdfium.FPDFAnnot_GetOptionLabel(form, annotation, at, buffer, size), length)


def _text(fill: Callable[[Any, int], int], length: int) -> str:
    if length <= 2:
        return ""
    buffer = (ctypes.c_ushort * (length // 2 + 1))()
    fill(buffer, length)
    return " ".join(bytes(buffer)[: length - 2].decode("utf-16-le", "replace").split())
