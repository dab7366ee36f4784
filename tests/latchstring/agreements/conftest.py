"""Invented lists of agencies, as workbooks and as text, in the shapes that the real one has had."""

import datetime
import io
import zipfile
from collections.abc import Callable, Sequence
from xml.sax.saxutils import escape

import pytest

from latchstring.agreements import AgencyList, read_list

TODAY = datetime.date(2026, 11, 25)
HEAD = ("STATE", "LAW ENFORCEMENT AGENCY", "TYPE", "COUNTY", "SUPPORT TYPE", "SIGNED", "MOA", "ADDENDUM")
DAY_STYLE = 1
_EPOCH = datetime.date(1899, 12, 30)
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"

Rows = Sequence[Sequence[object]]


def workbook(
    sheets: dict[str, Rows],
    *,
    merged: Sequence[str] = (),
    hidden: Sequence[str] = (),
    links: dict[str, str] | None = None,
    since_1904: bool = False,
) -> bytes:
    """Write a workbook: words shared, days as numbers with a style, `merged` and `links` for the first sheet."""
    shared: list[str] = []
    out = io.BytesIO()
    names = list(sheets)
    with zipfile.ZipFile(out, "w") as file:
        for number, name in enumerate(names, 1):
            extra = _extra(merged, links or {}) if number == 1 else ""
            body = "".join(_row(at, row, shared, since_1904) for at, row in enumerate(sheets[name], 1) if row)
            sheet = f'<worksheet xmlns="{_MAIN}" xmlns:r="{_LINKS}"><sheetData>{body}</sheetData>{extra}</worksheet>'
            file.writestr(f"xl/worksheets/sheet{number}.xml", sheet)
        if links:
            targets = "".join(
                f'<Relationship Id="l{at}" Target="{escape(url)}" TargetMode="External"/>'
                for at, url in enumerate(links.values())
            )
            file.writestr(
                "xl/worksheets/_rels/sheet1.xml.rels", f'<Relationships xmlns="{_PACKAGE}">{targets}</Relationships>'
            )
        listed = "".join(
            f'<sheet name="{escape(name)}" sheetId="{n}" r:id="r{n}"{" state=" + chr(34) + "hidden" + chr(34) if name in hidden else ""}/>'
            for n, name in enumerate(names, 1)
        )
        props = '<workbookPr date1904="1"/>' if since_1904 else ""
        file.writestr(
            "xl/workbook.xml",
            f'<workbook xmlns="{_MAIN}" xmlns:r="{_LINKS}">{props}<sheets>{listed}</sheets></workbook>',
        )
        targets = "".join(
            f'<Relationship Id="r{n}" Target="worksheets/sheet{n}.xml"/>' for n in range(1, len(names) + 1)
        )
        file.writestr("xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{_PACKAGE}">{targets}</Relationships>')
        words = "".join(f"<si><r><t>{escape(w[:3])}</t></r><r><t>{escape(w[3:])}</t></r></si>" for w in shared)
        file.writestr("xl/sharedStrings.xml", f'<sst xmlns="{_MAIN}">{words}</sst>')
        styles = '<numFmts><numFmt numFmtId="200" formatCode="[$-409]mmm\\ d, yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="200"/></cellXfs>'
        file.writestr("xl/styles.xml", f'<styleSheet xmlns="{_MAIN}">{styles}</styleSheet>')
    return out.getvalue()


def _extra(merged: Sequence[str], links: dict[str, str]) -> str:
    cells = "".join(f'<mergeCell ref="{ref}"/>' for ref in merged)
    to = "".join(f'<hyperlink ref="{ref}" r:id="l{at}"/>' for at, ref in enumerate(links))
    return (f"<mergeCells>{cells}</mergeCells>" if cells else "") + (f"<hyperlinks>{to}</hyperlinks>" if to else "")


def _row(number: int, row: Sequence[object], shared: list[str], since_1904: bool) -> str:
    return f'<row r="{number}">{"".join(_cell(number, at, value, shared, since_1904) for at, value in enumerate(row))}</row>'


def _cell(row: int, at: int, value: object, shared: list[str], since_1904: bool) -> str:
    place = f"{chr(65 + at)}{row}"
    if value in ("", None):
        return ""
    if isinstance(value, datetime.date):
        days = (value - (datetime.date(1904, 1, 1) if since_1904 else _EPOCH)).days
        return f'<c r="{place}" s="{DAY_STYLE}"><v>{days}</v></c>'
    if isinstance(value, int):
        return f'<c r="{place}"><v>{value}</v></c>'
    shared.append(str(value))
    return f'<c r="{place}" t="s"><v>{len(shared) - 1}</v></c>'


def table(rows: Rows, delimiter: str = ",") -> bytes:
    """Write rows as text."""
    return "\r\n".join(
        delimiter.join(f'"{cell}"' if delimiter in str(cell) else str(cell) for cell in row) for row in rows
    ).encode()


@pytest.fixture
def read() -> Callable[..., AgencyList]:
    """Reads rows under the usual heads, as a table of text."""

    def run(*rows: Sequence[object], head: Sequence[str] = HEAD, name: str = "list.csv") -> AgencyList:
        return read_list(table([head, *rows]), name, today=TODAY)

    return run
