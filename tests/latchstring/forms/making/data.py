"""Layouts of data: tables, workbooks, SQL, JSON, Django, scripts, archives."""

import csv as csv_
import io
import json
import re
import sqlite3
import zipfile
from xml.sax.saxutils import escape

from . import word
from .specs import Spec


def _slug(text: str) -> str:
    import unicodedata

    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).replace("#", " no ")
    return re.sub(r"\W+", "_", plain).strip("_").lower()[:60]


def csv_heads(spec: Spec) -> bytes:
    out = io.StringIO()
    writer = csv_.writer(out)
    writer.writerow([field.label for field in spec.fields])
    writer.writerow(["Filled-In"] * len(spec.fields))
    return out.getvalue().encode()


def csv_dictionary(spec: Spec) -> bytes:
    out = io.StringIO()
    writer = csv_.writer(out)
    writer.writerow(["Field name", "Type", "Description"])
    for n, field in enumerate(spec.fields):
        writer.writerow([f"fld_{n}", "text", f"{field.label} {' / '.join(field.options)}".strip()])
    return out.getvalue().encode()


def _sheet(rows, validations="") -> str:
    body = ""
    for r, row in enumerate(rows, 1):
        cells = "".join(
            f'<c r="{chr(64 + c)}{r}" t="inlineStr"><is><t>{escape(text)}</t></is></c>'
            for c, text in enumerate(row, 1)
            if text
        )
        body += f'<row r="{r}">{cells}</row>'
    space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    return f'<?xml version="1.0"?><worksheet {space}><sheetData>{body}</sheetData>{validations}</worksheet>'


def _workbook(sheet: str, title: str) -> bytes:
    out = io.BytesIO()
    main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    links = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    with zipfile.ZipFile(out, "w") as book:
        book.writestr("[Content_Types].xml", "<Types/>")
        book.writestr(
            "xl/workbook.xml",
            f'<workbook {main} {links}><sheets><sheet name="{escape(title[:25])}" sheetId="1" r:id="rId1"/></sheets></workbook>',
        )
        book.writestr(
            "xl/_rels/workbook.xml.rels",
            '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
        )
        book.writestr("xl/worksheets/sheet1.xml", sheet)
    return out.getvalue()


def xlsx_heads(spec: Spec) -> bytes:
    """An export with lists of allowed values."""
    lists = "".join(
        f'<dataValidation type="list" sqref="{chr(65 + n)}2:{chr(65 + n)}99"><formula1>"{escape(",".join(f.options))}"</formula1></dataValidation>'
        for n, f in enumerate(spec.fields)
        if f.options
    )
    heads = [field.label.replace("?", "") for field in spec.fields]
    sheet = _sheet(
        [heads, ["Filled-In"] * len(heads), ["Filled-In"] * len(heads)], f"<dataValidations>{lists}</dataValidations>"
    )
    return _workbook(sheet, "Export")


def xlsx_form(spec: Spec) -> bytes:
    rows = [[spec.title], []]
    for field in spec.fields:
        rows += [[f"{field.label}:", "", *field.options], []]
    return _workbook(_sheet(rows), "Form")


def sql_names(spec: Spec) -> bytes:
    columns = ",\n  ".join(f"{_slug(field.label)} varchar(60) NULL" for field in spec.fields)
    return f"CREATE TABLE [dbo].[record] (\n  {columns}\n)\nGO\n".encode()


def sql_comments(spec: Spec) -> bytes:
    columns = ",\n".join(
        f"  `c{n}` varchar(9) COMMENT '{(field.label + ' ' + ' / '.join(field.options)).strip().replace(chr(39), chr(39) * 2)}'"
        for n, field in enumerate(spec.fields)
    )
    return f"CREATE TABLE IF NOT EXISTS `t` (\n{columns}\n) ENGINE=InnoDB;\n".encode()


def sqlite_file(spec: Spec) -> bytes:
    database = sqlite3.connect(":memory:")
    names = dict.fromkeys(_slug(field.label) for field in spec.fields)
    database.execute(f"CREATE TABLE card ({', '.join(f'{chr(34)}{n}{chr(34)} text' for n in names)})")
    database.execute(f"INSERT INTO card VALUES ({', '.join('?' * len(names))})", ["Filled-In"] * len(names))
    database.commit()
    return database.serialize()


def json_schema(spec: Spec) -> bytes:
    properties = {
        f"p{n}": {"type": "string", "title": field.label, **({"enum": list(field.options)} if field.options else {})}
        for n, field in enumerate(spec.fields)
    }
    return json.dumps(
        {"$schema": "x", "title": spec.title, "type": "object", "properties": properties}, ensure_ascii=False
    ).encode()


def open_api(spec: Spec) -> bytes:
    camel = [re.sub(r"_(\w)", lambda found: found[1].upper(), _slug(field.label)) for field in spec.fields]
    properties = {name: {"type": "string"} for name in camel}
    return json.dumps(
        {"openapi": "3.0.0", "paths": {}, "components": {"schemas": {"Card": {"properties": properties}}}}
    ).encode()


def form_definition(spec: Spec) -> bytes:
    rows = [
        {"type": "text", "key": f"k{n}", "label": f.label, "options": [{"label": o} for o in f.options]}
        for n, f in enumerate(spec.fields)
    ]
    return json.dumps({"title": spec.title, "components": rows}, ensure_ascii=False).encode()


def django(spec: Spec) -> bytes:
    lines = ["from django.db import models\n\n\nclass Card(models.Model):"]
    for n, field in enumerate(spec.fields):
        choices = f", choices={[(str(i), o) for i, o in enumerate(field.options)]!r}" if field.options else ""
        lines.append(f"    c{n} = models.CharField({field.label!r}, max_length=9{choices})")
    return "\n".join(lines).encode()


def spoken(spec: Spec) -> bytes:
    lines = [spec.title.upper(), ""]
    for field in spec.fields:
        verb = "Pregunte" if spec.language == "es" else "Ask"
        told = f" ({', '.join(field.options)})" if field.options else ""
        lines.append(f"{verb}: {field.label}{told}")
    return "\n".join(lines).encode()


def typed(spec: Spec) -> bytes:
    lines = [spec.title, "=" * 30, ""]
    for field in spec.fields:
        lines.append(f"{field.label:<48} {'  '.join(f'( ) {o}' for o in field.options) or '_' * 20}")
    return "\n".join(lines).encode("cp1252", "replace")


def zipped(spec: Spec) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("packet/form.docx", word.blanks(spec))
    return out.getvalue()
