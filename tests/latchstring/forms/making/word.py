"""Word layouts: blanks, tables, content controls, legacy fields, text boxes."""

import io

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from .specs import Spec

_W = nsdecls("w")


def _document(spec: Spec):
    document = docx.Document()
    document.add_heading(spec.title)
    return document


def _saved(document) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _safe(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")


def blanks(spec: Spec) -> bytes:
    document = _document(spec)
    for field in spec.fields:
        document.add_paragraph(f"{field.label}: {'  '.join('☐ ' + option for option in field.options) or '_' * 20}")
    return _saved(document)


def table(spec: Spec) -> bytes:
    document = _document(spec)
    grid = document.add_table(0, 2)
    for field in spec.fields:
        cells = grid.add_row().cells
        cells[0].text = field.label
        cells[1].text = "\n".join(f"☐ {option}" for option in field.options)
    return _saved(document)


def controls(spec: Spec) -> bytes:
    """Content controls after their words; what is in them is a value."""
    document = _document(spec)
    for number, field in enumerate(spec.fields):
        paragraph = document.add_paragraph(f"{field.label} ")
        items = "".join(f'<w:listItem w:displayText="{_safe(o)}" w:value="{n}"/>' for n, o in enumerate(field.options))
        kind = f"<w:dropDownList>{items}</w:dropDownList>" if items else "<w:text/>"
        paragraph._p.append(
            parse_xml(
                f'<w:sdt {_W}><w:sdtPr><w:tag w:val="t{number}"/>{kind}</w:sdtPr><w:sdtContent><w:r><w:t>Filled-In'
                "</w:t></w:r></w:sdtContent></w:sdt>"
            )
        )
    return _saved(document)


def prompts(spec: Spec) -> bytes:
    """Controls whose only words are their prompt."""
    document = _document(spec)
    for field in spec.fields:
        told = _safe(f"{field.label} {' / '.join(field.options)}".strip())
        document.add_paragraph()._p.append(
            parse_xml(
                f"<w:sdt {_W}><w:sdtPr><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>{told}"
                "</w:t></w:r></w:sdtContent></w:sdt>"
            )
        )
    return _saved(document)


def legacy(spec: Spec) -> bytes:
    """Fields of old Word in the cell after their words; help texts say the answers."""
    document = _document(spec)
    grid = document.add_table(0, 2)
    for number, field in enumerate(spec.fields):
        cells = grid.add_row().cells
        cells[0].text = field.label
        entries = "".join(f'<w:listEntry w:val="{_safe(option)}"/>' for option in field.options)
        kind = f"<w:ddList>{entries}</w:ddList>" if entries else "<w:textInput/>"
        begin = (
            f'<w:r {_W}><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Text{number}"/><w:enabled/>{kind}'
            "</w:ffData></w:fldChar></w:r>"
        )
        runs = (
            begin,
            f"<w:r {_W}><w:instrText> FORMTEXT </w:instrText></w:r>",
            f'<w:r {_W}><w:fldChar w:fldCharType="separate"/></w:r>',
            f"<w:r {_W}><w:t>Filled-In</w:t></w:r>",
            f'<w:r {_W}><w:fldChar w:fldCharType="end"/></w:r>',
        )
        for run in runs:
            cells[1].paragraphs[0]._p.append(parse_xml(run))
    return _saved(document)
