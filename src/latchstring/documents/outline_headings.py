"""Lines that may be headings of a paper: sections, chapters and articles, decimal numbers, clauses, lettered parts.

Each pass runs one compiled pattern over the beginnings of lines. Which of the lines are a table of contents, and how
the rest nest, is decided in `outline`.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

import msgspec

from latchstring.documents.outline_marks import ROMAN
from latchstring.documents.outline_words import outline_words

_WORD_RANK = {
    "title": 1,
    "appendix": 1,
    "subtitle": 2,
    "part": 2,
    "chapter": 3,
    "subchapter": 4,
    "article": 4,
    "general order": 4,
    "special order": 4,
    "directive": 4,
    "ordinance": 4,
    "resolution": 4,
    "division": 5,
    "subdivision": 6,
    "policy": 6,
}
_CLAUSE_RANK, _SECTION_RANK, _DECIMAL_RANK, _LETTER_RANK = 7, 8, 9, 20

_S = r"[ \t\u00a0]"
_DASH = r"[-\u2013\u2014]"
_LINE_ENDS = r"(?=\n|\Z)"
_WORD = (
    r"(?P<word>TITLE|Title|SUBTITLE|Subtitle|PART|Part|(?:SUB|Sub)?(?:CHAPTER|Chapter|chapter|DIVISION|Division|division)"
    r"|ARTICLE|Article|APPENDIX|Appendix|POLICY|Policy|DIRECTIVE:?|Directive:?"
    r"|(?:GENERAL|General|SPECIAL|Special)\ (?:ORDER|Order)(?:\ (?:NO\.|No\.|NUMBER:?|Number:?))?|G\.O\."
    r"|(?:ORDINANCE|Ordinance|ORD\.|Ord\.|RESOLUTION|Resolution|RES\.|Res\.)\ (?:NO\.|No\.))"
)
_WORD_NUMBER = (
    rf"{_S}*(?:\n\s{{0,6}}(?=\d{{2,4}}{_S}*\n))?"  # "Policy" above its number, as manuals print it at the top of a page
    rf"(?P<wnum>(?<=[ \t\u00a0.])[IVXLC]{{1,7}}(?![A-Za-z])|\d{{1,4}}(?:[.-]\d{{1,4}})*(?:-?[A-Z])?(?![\w(/])"
    rf"|(?<={_S})[A-Z](?![\w'\u2019]))"
)
_WORD_TAIL = (
    rf"(?P<wtail>{_S}*{_LINE_ENDS}|[.:]?{_S}*[-\u2013\u2014:]{_S}*|[.:]{_S}+(?=[A-Z\[\"\u201c])"
    rf"|{_S}+(?=[A-Z][A-Z]|[A-Z\"\u201c][^\n]{{0,70}}(?:\n|\Z))|\.[ \t]*{_LINE_ENDS})"
)
_SECTION = (
    rf"(?P<sec>(?:SECTIONS?|Sections?|SECS?\.|Secs?\.|RULE|Rule|\u00a7\u00a7?){_S}*\d[\dA-Za-z]*+"
    r"(?:[.:\u2013\u2014-](?:\d++[A-Za-z]{0,2}+\d*+|[A-Za-z]{1,2}+\d*+)(?![A-Za-z]))*+"
    r"(?:(?: through | to |[\u2013\u2014, -]+)(?=\d)[\d.-]+)?)"
)
_SECTION_TAIL = (
    rf"(?P<stail>[.:]?{_S}*{_DASH}{_S}+|[.:]+(?:{_S}+|{_LINE_ENDS})|(?:{_S}{{2,}}|\t)(?=\S)"
    rf"|{_S}+(?=[A-Z\"\u201c\[][^\n]{{0,110}}(?:\n|\Z))|{_S}*{_LINE_ENDS})"
)
_CLAUSE = (
    r"(?P<clause>WHEREAS|Whereas(?=,)"
    r"|(?:(?:NOW,?\s+)?THEREFORE,?\s+)?(?:LET\s+IT\s+)?(?:BE\s+IT|IT\s+IS)\s+(?:[A-Z]+\s+){0,3}?"
    r"(?:RESOLVED|ORDAINED|ENACTED|ORDERED)"
    r"|(?:(?:[Nn]ow,?\s+)?[Tt]herefore,?\s+)?[Bb]e\s+it\s+(?:\w+\s+){0,3}?(?:[Rr]esolved|[Oo]rdained|[Ee]nacted)"
    r"|(?:FURTHER\s+)?RESOLVED|Resolved(?=,)|NOW,?\s+THEREFORE)\b"
)
_DECIMAL = rf"(?P<decimal>\d{{1,5}}[A-Za-z]?(?:[.-]\d{{1,5}}[A-Za-z]?){{1,4}})(?P<dtail>\.?{_S}+(?=[A-Z\"\u201c\[]))"
_ANY = rf"(?:{_WORD}{_WORD_NUMBER}{_WORD_TAIL}|{_SECTION}{_SECTION_TAIL}|{_CLAUSE}|{_DECIMAL})"
_FIRST = r"(?=[A-DFGILNOPRSTWbcdnt\d\u00a7])"
"""What any of these begins with: most lines begin with something else, and are passed over at once."""
_ON_LINES = re.compile(r"\n[^\S\n]*" + _FIRST + _ANY)
_INLINE = re.compile(r"(?:\A|(?<=[.;:)\]] )|(?<=; and )|(?<=, and ))" + _ANY)
_LETTERED = re.compile(r"\n[^\S\n]*(?:(?P<roman>[IVXL]{1,6})|(?P<upper>[A-Z])|(?P<digit>\d{1,2}))\.(?=[ \t\u00a0]|\n)")
_LABEL = re.compile(
    r"\n[^\S\n]*(?P<label>[A-Z][A-Za-z/&' -]{3,40})(?P<colon>:)?(?=\s|$)(?P<tail>[ \t]*)(?=(?P<rest>[^\n]*))"
)
_SPACES = " \t\u00a0"
_FOOTNOTE = re.compile(r"\s*\[\d+\]\s*$")
_LEADERS = re.compile(r"(?:\.{3,}|(?: \.){3,}|\u2026|_{4,})\s*[\divxlc-]*\s*$|\t\s*\d+\s*$")
_VERB = re.compile(r"\b(?:shall|must|hereby|is amended|are amended|may not|will be|has been)\b")
_TELEPHONE = re.compile(r"(?:\d{3}[.-])?\d{3}[.-]\d{4}")
_LOOSE_WORDS = ("title", "part", "chapter", "subchapter", "article", "division", "subdivision", "appendix")
_SMALL_BELOW = re.compile(r"\s*[a-z]")
_STOP = re.compile(r"[.](?=\s+[A-Z\"\u201c(\[])")


class Heading(msgspec.Struct, frozen=True, gc=False):
    """A line that may be a heading: where it and its body begin, what is printed, its rank, its family of numbers."""

    at: int
    body: int
    number: str
    heading: str
    rank: int
    family: str
    leaders: bool = False


def numbered_headings(text: str) -> list[Heading]:
    """Find chapters, sections, decimal numbers and clauses at the beginnings of lines, or in text without lines."""
    running = len(text) > 600 * (text.count("\n") + 1) or "\n" not in text
    found = list(_numbered("\n" + text, _ON_LINES, 1))
    if running and len(text) < 400_000:
        seen = {h.at for h in found}
        found += [h for h in _numbered(text, _INLINE, 0) if h.at not in seen]
        found.sort(key=lambda h: h.at)
    return _sure_decimals(found)


def _numbered(text: str, pattern: re.Pattern[str], shift: int) -> Iterator[Heading]:
    for found in pattern.finditer(text):
        family = str(found.lastgroup)
        at = _first_letter(text, found.start())
        if family in ("wtail", "stail", "dtail") and shift and _carries_on(text, found.start()):
            continue
        if family == "clause":
            name = found.group("clause").split()[-1].upper()
            name = "NOW, THEREFORE" if name == "THEREFORE" else name
            yield Heading(at - shift, found.end() - shift, name, "", _CLAUSE_RANK, "clause")
            continue
        number = " ".join(text[at : found.start(family)].rstrip(_SPACES + ".:-\u2013\u2014").split())
        heading, body, leaders = _heading(text, found.end(), shift)
        if family == "wtail":
            word = _word_of(found.group("word"))
            if not _is_named(word, found):
                continue
            yield Heading(at - shift, body - shift, number, heading, _WORD_RANK[word], word, leaders)
        elif family == "stail":
            yield Heading(at - shift, body - shift, number, heading, _SECTION_RANK, "section", leaders)
        else:
            parts = len(_parts(number))
            yield Heading(at - shift, body - shift, number, heading, _DECIMAL_RANK + parts, "decimal", leaders)


def _word_of(printed: str) -> str:
    word = re.sub(r"\s*(?:no\.|number:?|:)$", "", printed.lower()).strip()
    return {"g.o.": "general order", "ord.": "ordinance", "res.": "resolution"}.get(word, word)


def _is_named(word: str, found: re.Match[str]) -> bool:
    """False for a word in running text: "General Order 3.02 Internal Investigations says …", "policy A"."""
    loose = not found.group("wtail").strip(_SPACES + "\n") and found.string[found.end() : found.end() + 1] not in (
        "\n",
        "",
    )
    if word == "policy" and len(found.group("wnum")) < 2:
        return False
    return not loose or word in _LOOSE_WORDS or found.group("word").isupper()


def _first_letter(text: str, at: int) -> int:
    while text[at].isspace():
        at += 1
    return at


def _carries_on(text: str, line_start: int) -> bool:
    """True where the line before runs on into this one ("as provided in / Section 5. The …")."""
    before = text[max(0, line_start - 60) : line_start].rstrip()
    if not before or before[-1] in ".;:":
        return False
    if before[-1] in ",(":
        return True
    return before.rsplit(None, 1)[-1].lstrip('(["\u201c') in outline_words().carry_on


def _heading(text: str, at: int, shift: int) -> tuple[str, int, bool]:
    """The printed heading after a number, where the body begins, and whether dots lead to a page number."""
    stop = text.find("\n", at)
    stop = len(text) if stop < 0 else stop
    line = text[at : min(stop, at + 400)].strip(_SPACES)
    if not line and shift:
        return _heading_below(text, stop)
    if _may_lead(line) and _LEADERS.search(line):
        return _LEADERS.sub("", line).strip(), stop, True
    first = _STOP.search(line) if "." in line else None
    begin = first.start() if first else len(line)
    goes_on = not first and line[-1:] not in (".", ":", "]") and _SMALL_BELOW.match(text, stop) and not line.isupper()
    if begin <= 150 and not goes_on and not _VERB.search(line[:begin]):
        ends_line = not first and stop - at < 400
        body = stop if ends_line else at + text[at:stop].index(line[:1]) + begin + 1
        printed = _FOOTNOTE.sub("", line[:begin]) if "]" in line else line[:begin]
        return printed.strip(" .:-\u2013\u2014\t"), min(body, stop), False
    return "", at, False


def _may_lead(line: str) -> bool:
    """Whether a line holds signs that lead to a page number."""
    return "..." in line or ". ." in line or "\t" in line or "\u2026" in line or "____" in line


def _heading_below(text: str, stop: int) -> tuple[str, int, bool]:
    """A number alone on its line takes the next line as its heading, where that line looks like one."""
    lines = re.compile(r"\s*([^\n]{3,120})(?=\n|$)").match(text, stop)
    if not lines or _ON_LINES.match("\n" + lines.group(1)) or _VERB.search(lines.group(1)):
        return "", stop, False
    printed = lines.group(1).strip()
    if printed[0].islower() or printed[-1] in ".;,:" or not printed[:1].isalpha():
        return "", stop, False
    return _FOOTNOTE.sub("", printed), lines.end(1), bool(_LEADERS.search(printed))


def _sure_decimals(found: list[Heading]) -> list[Heading]:
    """Keep bare numbers ("417.3") only beside a neighbour of their sequence: a lone one is a figure or a telephone."""
    found = [h for h in found if h.family != "decimal" or not _TELEPHONE.fullmatch(h.number)]
    decimals = [h for h in found if h.family == "decimal"]
    sure = set()
    numbers = [_parts(h.number) for h in decimals]
    for one, two, numbered in zip(decimals, decimals[1:], pairwise(numbers), strict=False):
        if _neighbours(*numbered):
            sure |= {one.at, two.at}
    return [h for h in found if h.family != "decimal" or h.at in sure]


def _parts(number: str) -> list[str]:
    return number.replace("-", ".").split(".")


def _neighbours(a: list[str], b: list[str]) -> bool:
    short = min(len(a), len(b))
    if a[: short - 1] == b[: short - 1] and a != b:
        return True
    return short > 1 and a[0] == b[0] and len(a) > 2


def lettered_headings(text: str) -> list[Heading]:
    """Find the uppermost list of an order (I. II., else A. B., else 1. 2.) and its labels (PURPOSE:), as sections."""
    lined = "\n" + text
    styles: dict[str, list[tuple[int, int, int]]] = {"roman": [], "upper": [], "digit": []}
    letter = ""
    for found in _LETTERED.finditer(lined):
        for style, ordinal in _ordinals(found):
            kept = styles[style]
            last = kept[-1][2] if kept else 0
            if style == "roman" and ordinal == 1 and letter == "H":
                continue  # the letter I after H, not the numeral
            if ordinal == 1 or (kept and last < ordinal <= last + (3 if style == "roman" else 1)):
                kept.append((_first_letter(lined, found.start()), found.end(), ordinal))
        letter = found.group("roman") or found.group("upper") or letter
    headings = []
    firsts = [(kept[0][0], style) for style, kept in styles.items() if any(ordinal == 2 for _, _, ordinal in kept)]
    if firsts:
        style = "roman" if any(s == "roman" for _, s in firsts) else min(firsts)[1]
        for at, end, _ in styles[style]:
            heading, body, leaders = _heading(lined, end, 1)
            headings.append(Heading(at - 1, body - 1, lined[at : end - 1], heading, _LETTER_RANK, style, leaders))
    return sorted([*headings, *_labels(lined)], key=lambda h: h.at)


def _ordinals(found: re.Match[str]) -> Iterator[tuple[str, int]]:
    style = str(found.lastgroup)
    token = found.group(style)
    if style == "roman":
        if token.lower() in ROMAN:
            yield "roman", ROMAN[token.lower()]
        if len(token) == 1:
            yield "upper", ord(token) - 64
    elif style == "upper":
        yield "upper", ord(token) - 64
    else:
        yield "digit", int(token)


def _labels(lined: str) -> Iterator[Heading]:
    known = outline_words().labels
    for found in _LABEL.finditer(lined):
        label = found.group("label").strip()
        alone = not found.group("rest").strip()
        if label.lower() not in known or not (found.group("colon") or (alone and label.isupper())):
            continue
        if label.isupper() or alone:
            at = _first_letter(lined, found.start())
            yield Heading(at - 1, found.end("tail") - 1, "", label, _LETTER_RANK, "label")
