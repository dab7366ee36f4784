"""Workbooks (XLSX) as sheets of cells: shared words, days by their format, merged cells downward, links.

The form audit has a reader of its own, which must never read values; this one reads nothing but values.
"""

import datetime
import re
from collections.abc import Iterator
from zipfile import ZipFile

from lxml import etree

from latchstring.agreements.sheets import MOST_ROWS, Cell, Sheet
from latchstring.documents import Limits
from latchstring.documents.problems import unreadable
from latchstring.documents.xml import local, parse_xml
from latchstring.documents.zipped import open_zip, part

_BUILT_IN_DAYS = frozenset((*range(14, 18), 22, *range(27, 37), *range(50, 59)))
"""Number formats that every workbook has and that show a day (ECMA-376 part 1, 18.8.30)."""
_NOT_LETTERS = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')
_PLACE = re.compile(r"([A-Z]{1,3})(\d{1,7})")
_LINK_FORMULA = re.compile(r'HYPERLINK\(\s*"([^"]+)"', re.IGNORECASE)
_WEB = re.compile(r"https?://", re.IGNORECASE)


def read_workbook(data: bytes, limits: Limits) -> list[Sheet]:
    """Return the sheets of a workbook in their order. Raises Unreadable for a damaged one, or for another container."""
    with open_zip(data) as container:
        book = _root(container, "xl/workbook.xml", limits)
        if book is None:
            raise unreadable("listing-no-workbook")
        frame = _Book(container, book, limits)
        return [frame.sheet(each) for each in book.iter() if local(each.tag) == "sheet" and frame.target(each)]


def _root(container: ZipFile, name: str, limits: Limits) -> etree._Element | None:
    data = part(container, name, limits)
    return None if data is None else parse_xml(data)


class _Book:
    """What all sheets of a workbook share: words, formats of numbers, and how days are counted."""

    def __init__(self, container: ZipFile, book: etree._Element, limits: Limits) -> None:
        self.container = container
        self.limits = limits
        self.targets = _links(container, "xl/_rels/workbook.xml.rels", limits)
        self.words = list(self._shared())
        self.days = self._formats()
        props = next((each for each in book.iter() if local(each.tag) == "workbookPr"), None)
        self.since_1904 = props is not None and props.get("date1904") in ("1", "true")

    def target(self, sheet: etree._Element) -> str:
        """Return the part that holds a sheet."""
        id_ = next((str(value) for key, value in sheet.attrib.items() if local(str(key)) == "id"), "")
        target = self.targets.get(id_, "").lstrip("/")
        return target if not target or target.startswith("xl/") else f"xl/{target}"

    def sheet(self, listed: etree._Element) -> Sheet:
        """Read one sheet."""
        name = self.target(listed)
        root = _root(self.container, name, self.limits)
        hidden = listed.get("state") in ("hidden", "veryHidden")
        if root is None or local(root.tag) != "worksheet":
            return Sheet(listed.get("name") or "", {}, hidden)
        folder, _, file = name.rpartition("/")
        links = self._cell_links(root, f"{folder}/_rels/{file}.rels")
        rows: dict[int, dict[int, Cell]] = {}
        cut = False
        for number, cells in self._rows(root, links):
            if len(rows) >= MOST_ROWS:
                cut = True
                break
            rows.setdefault(number, {}).update(cells)
        _fill_merged(root, rows)
        return Sheet(listed.get("name") or "", rows, hidden, cut, self.since_1904)

    def _rows(self, root: etree._Element, links: dict[tuple[int, int], str]) -> Iterator[tuple[int, dict[int, Cell]]]:
        number = 0
        for row in (each for each in root.iter() if local(each.tag) == "row"):
            number = _whole(row.get("r"), number + 1)
            cells, column = {}, 0
            for cell in row:
                place = _PLACE.fullmatch(cell.get("r") or "")
                column = _column(place[1]) if place else column + 1
                made = self._cell(cell, links.get((number, column), ""))
                if made.text or made.link:
                    cells[column] = made
            if cells:
                yield number, cells

    def _cell(self, cell: etree._Element, link: str) -> Cell:
        kind = cell.get("t") or "n"
        value = next((each.text or "" for each in cell if local(each.tag) == "v"), "")
        formula = next((each.text or "" for each in cell if local(each.tag) == "f"), "")
        if not link and (found := _LINK_FORMULA.search(formula)):
            link = found[1]
        link = link if _WEB.match(link) else ""
        if kind == "s":
            at = _whole(value, -1)
            return Cell(self.words[at] if 0 <= at < len(self.words) else "", link=link)
        if kind == "inlineStr":
            return Cell(_plain("".join(_texts(cell))), link=link)
        if kind == "d":
            return Cell(value, day=_iso(value), link=link)
        if kind == "n" and value and _whole(cell.get("s"), 0) in self.days:
            day = day_of_serial(value, self.since_1904)
            return Cell(day.isoformat() if day else value, day, link)
        return Cell("" if kind in ("e", "b") else _plain(value), link=link)

    def _shared(self) -> Iterator[str]:
        root = _root(self.container, "xl/sharedStrings.xml", self.limits)
        for item in root if root is not None else ():
            if local(item.tag) == "si":
                yield _plain("".join(_texts(item)))

    def _formats(self) -> frozenset[int]:
        """Return the styles of cells that show a day."""
        root = _root(self.container, "xl/styles.xml", self.limits)
        if root is None:
            return frozenset()
        own = {
            _whole(each.get("numFmtId"), -1): each.get("formatCode") or ""
            for each in root.iter()
            if local(each.tag) == "numFmt"
        }
        days = {id_ for id_, code in own.items() if re.search("[yd]", _NOT_LETTERS.sub("", code), re.IGNORECASE)}
        styles = next((each for each in root if local(each.tag) == "cellXfs"), ())
        ids = [_whole(style.get("numFmtId"), 0) for style in styles]
        return frozenset(at for at, id_ in enumerate(ids) if id_ in days or (id_ in _BUILT_IN_DAYS and id_ not in own))

    def _cell_links(self, root: etree._Element, name: str) -> dict[tuple[int, int], str]:
        """Return where cells lead, by row and column; a link of a range holds for its rows."""
        targets = _links(self.container, name, self.limits)
        found: dict[tuple[int, int], str] = {}
        for each in (each for each in root.iter() if local(each.tag) == "hyperlink"):
            id_ = next((str(value) for key, value in each.attrib.items() if local(str(key)) == "id"), "")
            for row, column, last, _ in _ranges(each.get("ref") or ""):
                found |= {(at, column): targets.get(id_, "") for at in range(row, min(last, row + MOST_ROWS) + 1)}
        return found


def _links(container: ZipFile, name: str, limits: Limits) -> dict[str, str]:
    root = _root(container, name, limits)
    return {str(each.get("Id")): each.get("Target") or "" for each in root} if root is not None else {}


def _texts(item: etree._Element) -> Iterator[str]:
    """Yield the words of an item; how they are spoken (phonetic runs) is left out."""
    for each in item:
        if local(each.tag) == "t":
            yield each.text or ""
        elif local(each.tag) != "rPh":
            yield from _texts(each)


def _fill_merged(root: etree._Element, rows: dict[int, dict[int, Cell]]) -> None:
    """Give every row of a cell merged downward what its first row says."""
    for each in (each for each in root.iter() if local(each.tag) == "mergeCell"):
        for first, column, last, _ in _ranges(each.get("ref") or ""):
            held = rows.get(first, {}).get(column)
            if held is not None and last > first:
                for number in (number for number in rows if first < number <= last):
                    rows[number].setdefault(column, held)


def _ranges(ref: str) -> Iterator[tuple[int, int, int, int]]:
    places = [(int(found[2]), _column(found[1])) for found in _PLACE.finditer(ref)]
    if places:
        yield (*places[0], *places[-1])


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def _whole(words: str | None, otherwise: int) -> int:
    return int(words) if words is not None and words.isascii() and words.isdigit() else otherwise


def _plain(words: str) -> str:
    return " ".join(words.split())


def _iso(words: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(words[:10])
    except ValueError:
        return None


def day_of_serial(words: str, since_1904: bool = False) -> datetime.date | None:
    """Return the day of a workbook's number, or None where it is none.

    >>> day_of_serial("45714")
    datetime.date(2025, 2, 26)
    """
    try:
        days = int(float(words))
    except (ValueError, OverflowError):
        return None
    if not 61 <= days < 2_958_466:
        return None
    return datetime.date(1904, 1, 1) + datetime.timedelta(days) if since_1904 else _EPOCH + datetime.timedelta(days)


_EPOCH = datetime.date(1899, 12, 30)
"""Day 0 of a workbook, for days after February 1900: it takes 1900 for a leap year."""
