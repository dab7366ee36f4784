"""One writer a format, chosen by the ending of a file's name. What the formats share is the blocks."""

from collections.abc import Callable
from enum import StrEnum

from latchstring.drafting.drafts import Draft
from latchstring.drafting.refusals import CannotDraft
from latchstring.drafting.requests import PublicText
from latchstring.text import Message

LANGUAGE = "en-US"
"""The language of instruments; public texts state their own."""


class Format(StrEnum):
    """How a text can be written."""

    DOCX = "docx"
    ODT = "odt"
    MARKDOWN = "md"
    PDF = "pdf"


def format_of(name: str) -> Format:
    """Return the format that a file's name asks for. Raises `CannotDraft` where there is no writer for it.

    >>> format_of("ordinance.docx")
    <Format.DOCX: 'docx'>
    """
    ending = name.rpartition(".")[2].lower()
    if ending not in list(Format):
        raise CannotDraft(
            Message("draft-no-such-format", {"file": name, "formats": ", ".join(f".{f}" for f in Format)})
        )
    return Format(ending)


def write(draft: Draft, form: Format) -> bytes:
    """Return a draft in a format. Raises `CannotDraft` where the extra that the format needs is not installed."""
    if form is Format.MARKDOWN:
        from latchstring.drafting.markdown import write_markdown

        return write_markdown(draft.blocks, draft.numbering).encode()
    spoken = draft.request.language if isinstance(draft.request.instrument, PublicText) else "en"
    language = LANGUAGE if spoken == "en" else spoken
    try:
        return _writer(form)(draft.blocks, draft.numbering, title=draft.title, language=language, footer=draft.footer)
    except ImportError as error:
        raise CannotDraft(Message("draft-extra-missing", {"format": form, "module": error.name or "-"})) from None


def _writer(form: Format) -> Callable[..., bytes]:
    if form is Format.DOCX:
        from latchstring.drafting.docx import write_docx

        return write_docx
    if form is Format.ODT:
        from latchstring.drafting.odt import write_odt

        return write_odt
    from latchstring.drafting.pdf import write_pdf

    return write_pdf
