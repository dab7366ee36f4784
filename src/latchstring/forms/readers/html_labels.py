"""The label of a control on a web page, looked for as a browser would and then as a person would."""

from collections.abc import Iterator
from functools import cache

from lxml import etree

from latchstring.documents.xml import local

_CONTROLS = ("input", "select", "textarea")
_LONGEST_LABEL = 200


def said(element: etree._Element) -> str:
    """Return the words of an element: pictures by their `alt`, controls, scripts and lists of choices left out."""
    pieces: list[str] = []
    _say(element, pieces)
    return " ".join("".join(pieces).split())


def _say(element: etree._Element, pieces: list[str]) -> None:
    for at in element.iter():
        if not local(at.tag):
            continue
        if at.tag == "img":
            pieces.append(f" {at.get('alt') or ''} ")
        elif at.tag not in ("script", "style", "select", "textarea") and not _in_choice(at, element):
            pieces.append(at.text or "")
        if at is not element and not _in_choice(at, element):
            pieces.append(
                (at.tail or "") if at.tag in ("span", "b", "i", "em", "strong", "a", "font") else f" {at.tail or ''}"
            )


def _in_choice(at: etree._Element, top: etree._Element) -> bool:
    above = at.getparent()
    return at is not top and above is not None and above.tag in ("select", "datalist")


class Labels:
    """The labels of one page. `used` holds the words that were taken as a label."""

    def __init__(self, root: etree._Element) -> None:
        self.root = root
        self.tree = root.getroottree()
        self.controls = [each for each in root.iter() if _is_control(each)]
        self.used: set[str] = set()
        self._for: dict[str, str] = {}
        for label in root.iter("label"):
            if label.get("for"):
                self._for.setdefault(label.get("for", ""), said(label))
        self._by_id = {each.get("id"): each for each in root.iter() if local(each.tag) and each.get("id")}
        self.path = cache(self.tree.getpath)

    def words_of(self, control: etree._Element) -> str:
        """Return the label of a control; empty where nothing is said of it."""
        if (control.get("type") or "").lower() == "hidden":
            return ""
        words = self.own_label(control) or self._near(control) or (control.get("title") or "")
        self.used.add(words)
        return words

    def own_label(self, control: etree._Element) -> str:
        """Return the label that belongs to a control alone."""
        found = self._for.get(control.get("id") or "") or self._referred(control)
        if not found:
            found = " ".join((control.get("aria-label") or "").split())
        if not found:
            wrapping = next((above for above in control.iterancestors("label")), None)
            found = said(wrapping) if wrapping is not None else ""
        if not found and (control.get("type") or "").lower() in ("radio", "checkbox"):
            found = _after(control)
        if found:
            self.used.add(found)
        return found

    def _referred(self, control: etree._Element) -> str:
        ids = (control.get("aria-labelledby") or "").split()
        return " ".join(said(self._by_id[each]) for each in ids if each in self._by_id)

    def help_of(self, control: etree._Element) -> str:
        """Return what else is said of a control: its placeholder, title and description."""
        described = (control.get("aria-describedby") or "").split()
        parts = [
            control.get("placeholder") or "",
            control.get("title") or "",
            *(said(self._by_id[each]) for each in described if each in self._by_id),
        ]
        return " ".join(" ".join(part.split()) for part in parts if part).strip()

    def group_of(self, control: etree._Element) -> str:
        """Return the legend or name of the group that a control stands in."""
        for above in control.iterancestors():
            if above.tag == "fieldset":
                legend = above.find("legend")
                if legend is not None and said(legend):
                    return said(legend)
            if above.get("role") in ("group", "radiogroup") or above.get("aria-labelledby"):
                found = above.get("aria-label") or self._referred(above)
                if found:
                    return " ".join(found.split())
        return ""

    def before_choice(self, first: etree._Element) -> str:
        """Return what stands before a group of boxes."""
        wrapping = next((above for above in first.iterancestors("label")), None)
        words = self.group_of(first) or self._near(wrapping if wrapping is not None else first)
        self.used.add(words)
        return words

    def _near(self, control: etree._Element) -> str:
        """Return the words beside a control: before it in its block, in the cell beside, at the head of its column."""
        before = _before(control)
        if before or _follows_silent_picture(control):
            return before
        cell = next((above for above in control.iterancestors("td", "th")), None)
        if cell is not None and (found := _beside_cell(cell)):
            return found
        at: etree._Element | None = control
        for _ in range(3):
            at = at.getparent() if at is not None else None
            if at is None or at.tag in ("form", "body", "html", "fieldset", "tr", "table"):
                return ""
            above = at.getprevious()
            if above is not None and local(above.tag) and not _holds_control(above):
                words = said(above)
                return words if len(words) <= _LONGEST_LABEL else ""
        return ""


def _is_control(element: etree._Element) -> bool:
    if not local(element.tag):
        return False
    return element.tag in _CONTROLS or element.get("role") in ("textbox", "combobox", "searchbox", "spinbutton")


def _holds_control(element: etree._Element) -> bool:
    return any(_is_control(each) for each in element.iter())


def _before(control: etree._Element) -> str:
    """Return the words between a control and the one before it in the same block."""
    pieces: list[str] = []
    at = control.getprevious()
    while at is not None:
        if local(at.tag) and (_holds_control(at) or at.tag == "br" or _says_nothing(at)):
            pieces.append(at.tail or "")
            break
        pieces.append(at.tail or "")
        pieces.append(said(at) if local(at.tag) else "")
        at = at.getprevious()
    else:
        parent = control.getparent()
        pieces.append((parent.text or "") if parent is not None else "")
    words = " ".join(" ".join(reversed(pieces)).split())
    return words if len(words) <= _LONGEST_LABEL else words[-_LONGEST_LABEL:]


def _follows_silent_picture(control: etree._Element) -> bool:
    """Whether a picture that says nothing stands right before a control: its label is in the picture."""
    beside = control.getprevious()
    return beside is not None and _says_nothing(beside)


def _says_nothing(element: etree._Element) -> bool:
    return element.tag == "img" and not (element.get("alt") or "").strip()


def _after(control: etree._Element) -> str:
    """Return the words directly after a box to tick."""
    words = " ".join((control.tail or "").split())
    following = control.getnext()
    if not words and following is not None and following.tag in ("label", "span", "b", "em", "strong"):
        words = said(following)
    return words


def _beside_cell(cell: etree._Element) -> str:
    """Return the words of the cell before, else of the one after, else of the head of the column."""
    for beside in (cell.getprevious(), cell.getnext()):
        if beside is not None and local(beside.tag) and not _holds_control(beside) and said(beside):
            return said(beside)
    row = cell.getparent()
    if row is None:
        return ""
    index = [each for each in row if local(each.tag)].index(cell)
    table = next((above for above in row.iterancestors("table")), None)
    for head in _rows(table):
        cells = [each for each in head if local(each.tag)]
        if head is not row and index < len(cells) and not _holds_control(head):
            return said(cells[index])
    return ""


def _rows(table: etree._Element | None) -> Iterator[etree._Element]:
    if table is not None:
        yield from table.iter("tr")
