"""What Word's styles say of paragraphs: heading levels and list numbers, inherited along `basedOn`."""

import re

import msgspec
from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_USUAL = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_VAL = f"{W}val"
_OFF = frozenset(("0", "false", "off"))
_HEADING = re.compile(r"heading ([1-9])$", re.IGNORECASE)


class Style(msgspec.Struct, frozen=True):
    """A paragraph style: heading level (0 = none), list and level in it."""

    heading: int = 0
    list_id: str | None = None
    list_level: int | None = None


def in_usual_namespace(data: bytes) -> bytes:
    """Return a part with the namespace of strict documents changed to the usual one, so one set of names is enough."""
    return data.replace(_STRICT, _USUAL) if _STRICT in data[:4096] else data


def attribute(element: etree._Element, name: str) -> str:
    """Return an attribute in Word's namespace; empty if absent."""
    return element.get(W + name) or ""


def child_value(element: etree._Element, name: str) -> str | None:
    """Return the `val` of a child element; None without that child."""
    child = next(element.iterchildren(W + name), None)
    return None if child is None else attribute(child, "val")


def is_on(properties: etree._Element, name: str) -> bool:
    """Whether a toggle such as `strike` stands in the properties and is not switched off."""
    return name in toggles(properties)


def toggles(properties: etree._Element) -> set[str]:
    """Return the names of the properties that stand there and are not switched off."""
    return {child.tag[len(W) :] for child in properties if child.get(_VAL) not in _OFF and isinstance(child.tag, str)}


def list_of(numbered: etree._Element) -> tuple[str | None, int | None]:
    """Return the list and level that a `numPr` names; None where it names none."""
    level = child_value(numbered, "ilvl")
    return child_value(numbered, "numId"), int(level) if level and level.isdecimal() and len(level) < 3 else None


def outline_level(element: etree._Element) -> int:
    """Return the heading level that an `outlineLvl` states; 0 = body text."""
    level = attribute(element, "val")
    return int(level) + 1 if level and level in "012345678" else 0


def read_styles(root: etree._Element | None) -> tuple[dict[str, Style], str]:
    """Return the paragraph styles by id, with what they inherit, and the id of the default style."""
    if root is None:
        return {}, ""
    elements = {attribute(element, "styleId"): element for element in root.iterfind(f"{W}style")}
    default = next(
        (
            name
            for name, element in elements.items()
            if attribute(element, "type") == "paragraph" and attribute(element, "default") in ("1", "true")
        ),
        "",
    )
    return {name: _inherited(name, elements) for name in elements}, default


def _inherited(name: str, elements: dict[str, etree._Element]) -> Style:
    """Go up `basedOn` until everything is known; a circle ends it."""
    heading, list_id, level = 0, None, None
    seen: set[str] = set()
    while name in elements and name not in seen and len(seen) < 20:
        seen.add(name)
        element = elements[name]
        properties = element.find(f"{W}pPr")
        named = _HEADING.match(child_value(element, "name") or "")
        heading = heading or (int(named.group(1)) if named else 0)
        if properties is not None:
            stated, numbered = properties.find(f"{W}outlineLvl"), properties.find(f"{W}numPr")
            heading = heading or (0 if stated is None else outline_level(stated))
            own_list, own_level = (None, None) if numbered is None else list_of(numbered)
            list_id = own_list if list_id is None else list_id
            level = own_level if level is None else level
        name = child_value(element, "basedOn") or ""
    return Style(heading, list_id, level)
