"""The numbers that Word shows before paragraphs: computed from numbering.xml, since they stand nowhere in the text."""

import re
from collections.abc import Callable

import msgspec
from lxml import etree

from latchstring.documents.docx_styles import W, attribute, child_value
from latchstring.documents.numerals import ordinal, repeated, roman, upper

_DEEPEST = 9
_FORMATS: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalZero": lambda number: f"{number:02d}",
    "lowerLetter": repeated,
    "upperLetter": upper(repeated),
    "lowerRoman": roman,
    "upperRoman": upper(roman),
    "ordinal": ordinal,
    "none": lambda _: "",
}
_PLACEHOLDER = re.compile(r"%([1-9])")
_KEPT_BULLETS = frozenset("-–—*")


class Level(msgspec.Struct, frozen=True):
    """How one level of a list is numbered: `text` as Word writes it, with %1 for the number of level 1."""

    start: int = 1
    format: str = "decimal"
    text: str = ""
    suffix: str = " "
    legal: bool = False
    restart: int | None = None


class Numbering:
    """The lists of a document and where their counters stand."""

    def __init__(self, root: etree._Element | None) -> None:
        self._levels: dict[str, dict[int, Level]] = {}
        self._abstract: dict[str, str] = {}
        self._overrides: dict[str, dict[int, int]] = {}
        self._own_levels: dict[str, dict[int, Level]] = {}
        self._counters: dict[str, list[int | None]] = {}
        self._begun: set[str] = set()
        if root is not None:
            self._read(root)

    def next(self, list_id: str, level: int) -> str:
        """Count one paragraph of a list and return its marker with the blank behind it; empty if it shows none."""
        abstract = self._abstract.get(list_id)
        if abstract is None or not 0 <= level < _DEEPEST:
            return ""
        counters = self._counters.setdefault(abstract, [None] * _DEEPEST)
        self._begin(list_id, counters)
        shape = self._level(list_id, abstract, level)
        counted = counters[level]
        counters[level] = shape.start if counted is None else counted + 1
        for deeper in range(level + 1, _DEEPEST):
            restart = self._level(list_id, abstract, deeper).restart
            if restart is None or 0 < level + 1 <= restart:
                counters[deeper] = None
        return self._written(list_id, abstract, shape, counters)

    def _begin(self, list_id: str, counters: list[int | None]) -> None:
        """Set the counters that a list starts anew where it is first used."""
        if list_id not in self._begun:
            self._begun.add(list_id)
            for level, start in self._overrides.get(list_id, {}).items():
                counters[level] = start - 1

    def _level(self, list_id: str, abstract: str, level: int) -> Level:
        own = self._own_levels.get(list_id, {}).get(level)
        return own or self._levels.get(abstract, {}).get(level) or Level()

    def _written(self, list_id: str, abstract: str, shape: Level, counters: list[int | None]) -> str:
        if shape.format == "bullet":
            return (shape.text if shape.text in _KEPT_BULLETS else "•") + " "

        def number(match: re.Match[str]) -> str:
            at = int(match.group(1)) - 1
            of = self._level(list_id, abstract, at)
            counted = counters[at]
            write = str if shape.legal else _FORMATS.get(of.format, str)
            return write(of.start if counted is None else counted)

        marker = _PLACEHOLDER.sub(number, shape.text)
        return marker + shape.suffix if marker.strip() else ""

    def _read(self, root: etree._Element) -> None:
        """Read definitions; a list that only names a list style takes the levels of that style's definition."""
        by_style: dict[str, str] = {}
        linked: dict[str, str] = {}
        for definition in root.iterfind(f"{W}abstractNum"):
            name = attribute(definition, "abstractNumId")
            self._levels[name] = _levels(definition)
            if style := child_value(definition, "styleLink"):
                by_style[style] = name
            if style := child_value(definition, "numStyleLink"):
                linked[name] = style
        for name, style in linked.items():
            if style in by_style:
                self._levels[name] = self._levels[by_style[style]]
        for instance in root.iterfind(f"{W}num"):
            self._read_instance(instance)

    def _read_instance(self, instance: etree._Element) -> None:
        name = attribute(instance, "numId")
        self._abstract[name] = child_value(instance, "abstractNumId") or ""
        self._own_levels[name] = {}
        for override in instance.iterfind(f"{W}lvlOverride"):
            level = _small(attribute(override, "ilvl"), 0)
            start = child_value(override, "startOverride")
            if start is not None and level < _DEEPEST:
                self._overrides.setdefault(name, {})[level] = _small(start, 1)
            self._own_levels[name].update(_levels(override))


def _levels(parent: etree._Element) -> dict[int, Level]:
    levels = {}
    for element in parent.iterfind(f"{W}lvl"):
        restart = child_value(element, "lvlRestart")
        legal = element.find(f"{W}isLgl")
        levels[_small(attribute(element, "ilvl"), 0)] = Level(
            start=_small(child_value(element, "start"), 1),
            format=child_value(element, "numFmt") or "decimal",
            text=child_value(element, "lvlText") or "",
            suffix="" if child_value(element, "suff") == "nothing" else " ",
            legal=legal is not None and attribute(legal, "val") not in ("0", "false"),
            restart=None if restart is None else _small(restart, 0),
        )
    return levels


def _small(written: str | None, otherwise: int) -> int:
    """Read a number of at most six digits."""
    return int(written) if written and re.fullmatch(r"[0-9]{1,6}", written) else otherwise
