"""Web pages and saved screens: every control with its label, and the words of the page. Values are never read.

Labels are looked for as a browser or a person would: `label`, `aria-label`, `legend`, the words before a control, the
neighbouring cell (on either side: tables may run right to left), the head of the column, a picture's `alt`.
"""

import re
from collections.abc import Iterator

from lxml import etree
from lxml import html as lxml_html

from latchstring.documents import Limits, Problem
from latchstring.documents.problems import unreadable
from latchstring.documents.xml import local
from latchstring.forms.phrases import plain_words
from latchstring.forms.question import FieldPlace, Question, Read
from latchstring.forms.readers.html_labels import Labels, said
from latchstring.forms.readers.html_scripts import script_questions
from latchstring.forms.units import Segment, questions_of
from latchstring.text import Message
from latchstring.vocabulary import Asking

_TEMPLATE = re.compile(rb"\{%-?\s*(\w*)(.*?)%\}|\{#.*?#\}|\{\{.*?\}\}", re.DOTALL)
_DIRECTIVE = re.compile(rb"<\?.*?\?>|<%.*?%>|^\s*@\w+(?:\([^\n]*\))?\s*$", re.DOTALL | re.MULTILINE)
_QUOTED = re.compile(rb"\"([^\"]*)\"|'([^']*)'")
_BLOCKS = frozenset(
    [
        "p",
        "div",
        "td",
        "th",
        "li",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "label",
        "legend",
        "dt",
        "dd",
        "caption",
        "section",
        "article",
        "main",
        "header",
        "footer",
        "form",
        "fieldset",
        "body",
        "blockquote",
        "figcaption",
        "summary",
        "span",
        "a",
        "b",
        "strong",
        "em",
        "font",
        "center",
        "pre",
        "button",
        "option",
    ]
)
_INLINE = frozenset("span a b strong em font i u small sup sub br abbr mark code bdi bdo label".split())  # noqa: SIM905
_UNSEEN = frozenset(("script", "style", "template", "head", "noscript", "option", "select", "textarea"))
_SKIPPED = frozenset(("submit", "button", "reset", "image"))
_MOST_DEEP = 500


def read_html(data: bytes, name: str, limits: Limits) -> Read:
    """Read a web page. Raises Unreadable for a page without any element."""
    root = _parsed(_TEMPLATE.sub(_printed_by_tag, _DIRECTIVE.sub(b" ", data)))
    labels = Labels(root)
    controls = list(_controls(root, labels))
    printed = _not_labels(questions_of(_printed(root, labels)), labels)
    scripted = script_questions(root)
    questions = (*controls, *printed, *scripted)
    title = said(found) if (found := root.find(".//title")) is not None else ""
    return Read(
        reader="html",
        questions=questions,
        title=title,
        text="\n".join(q.words for q in questions if q.words),
        problems=tuple(_problems(root, labels, controls, printed)),
    )


def _printed_by_tag(tag: re.Match[bytes]) -> bytes:
    """Return what a tag of a template prints: the words that it translates, else a blank."""
    quoted = _QUOTED.search(tag[2] or b"") if (tag[1] or b"").startswith(b"trans") else None
    return (quoted[1] or quoted[2] or b" ") if quoted else b" "


def _not_labels(printed: list[Question], labels: Labels) -> list[Question]:
    """Leave out printed words that a control was read with already."""
    used = {plain_words(words) for words in labels.used}
    return [each for each in printed if plain_words(each.words) not in used]


def _parsed(data: bytes) -> etree._Element:
    try:
        parser = lxml_html.HTMLParser(
            huge_tree=False, recover=True, encoding=None if _states_charset(data) else "utf-8"
        )
        root = lxml_html.document_fromstring(data, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise unreadable("problem-empty") from error
    return root


def _states_charset(data: bytes) -> bool:
    if b"charset" in data[:4096].lower() or data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return True
    return False


def _controls(root: etree._Element, labels: Labels) -> Iterator[Question]:
    """Yield one question a control; radios and boxes of one name are one question with options."""
    chosen: dict[str, list[etree._Element]] = {}
    for control in labels.controls:
        kind = (control.get("type") or control.tag).lower()
        if kind in _SKIPPED:
            continue
        if kind in ("radio", "checkbox"):
            key = control.get("name") or labels.path(control)
            chosen.setdefault(key, []).append(control)
            continue
        yield _question(control, kind, labels.words_of(control), labels)
    for members in chosen.values():
        yield _choice(members, labels)


def _question(control: etree._Element, kind: str, words: str, labels: Labels) -> Question:
    options = (
        tuple(text for option in control.iter("option") if (text := said(option))) if control.tag == "select" else ()
    )
    return Question(
        words=words,
        asking=Asking.FIELD if words else Asking.NAME,
        place=FieldPlace(path=labels.path(control)),
        name=control.get("name") or control.get("id") or "",
        help=labels.help_of(control),
        options=options,
        group=labels.group_of(control),
        required=_required(control),
        widget=kind,
    )


def _choice(members: list[etree._Element], labels: Labels) -> Question:
    first = members[0]
    options = tuple(labels.own_label(each) or each.get("value") or "" for each in members)
    if len(members) == 1:
        return _question(first, first.get("type") or "checkbox", labels.words_of(first), labels)
    group = labels.group_of(first)
    return Question(
        words=labels.before_choice(first) or group,
        asking=Asking.FIELD,
        place=FieldPlace(path=labels.path(first)),
        name=first.get("name") or "",
        options=tuple(filter(None, options)),
        group=group,
        required=any(_required(each) for each in members) or None,
        widget=(first.get("type") or "radio").lower(),
    )


def _required(control: etree._Element) -> bool | None:
    if control.get("required") is not None or (control.get("aria-required") or "").lower() == "true":
        return True
    return None


def _printed(root: etree._Element, labels: Labels) -> Iterator[Segment]:
    """Yield the words of the page block by block, without those that were read as a control's label."""
    for block in root.iter():
        if not local(block.tag) or block.tag in _INLINE or block.tag in _UNSEEN or _is_unseen(block):
            continue
        for text in _runs(block):
            if text.strip() and " ".join(text.split()) not in labels.used:
                path = FieldPlace(path=labels.path(block))
                yield Segment(text, path, gap=True, heading=block.tag in ("h1", "h2", "h3", "h4", "h5", "h6", "legend"))


def _is_unseen(block: etree._Element) -> bool:
    return any(above.tag in _UNSEEN for above in block.iterancestors())


def _runs(block: etree._Element) -> Iterator[str]:
    """Yield the words that stand directly in a block: inline elements belong to it, a control is a blank."""
    pieces = [block.text or ""]
    for child in block:
        if not local(child.tag):
            pieces.append(child.tail or "")
            continue
        if child.tag in _INLINE:
            pieces.append("\n" if child.tag == "br" else _inline(child))
        elif child.tag in ("input", "textarea", "select"):
            pieces.append(" ____ ")
        elif child.tag == "img":
            pieces.append(f" {child.get('alt') or ''} ")
        else:
            yield from "".join(pieces).split("\n")
            pieces = []
        pieces.append(child.tail or "")
    yield from (
        "".join(pieces).split("\n") if block.tag == "pre" else [" ".join(part.split()) for part in _lines(pieces)]
    )


def _lines(pieces: list[str]) -> list[str]:
    """Join pieces; only a `br` (a lone line break among them) parts lines, not how the source is wrapped."""
    lines = [""]
    for piece in pieces:
        if piece == "\n":
            lines.append("")
        else:
            lines[-1] += piece.replace("\n", " ")
    return lines


def _inline(child: etree._Element) -> str:
    pieces = [child.text or ""]
    for inner in child:
        if isinstance(inner.tag, str):
            blank = inner.tag in ("input", "textarea", "select")
            pieces.append(
                " ____ " if blank else f" {inner.get('alt') or ''} " if inner.tag == "img" else _inline(inner)
            )
        pieces.append(inner.tail or "")
    return "".join(pieces)


def _problems(
    root: etree._Element, labels: Labels, controls: list[Question], printed: list[Question]
) -> Iterator[Problem]:
    """Name what a person must look at: pages that a program draws, labels in pictures, forms in frames."""
    scripts = sum(len(script.text or "") + 200 * (script.get("src") is not None) for script in root.iter("script"))
    if not controls and sum(len(each.words) for each in printed) < 200 and scripts:
        yield Problem(Message("problem-form-drawn-by-program"))
    frames = sum(1 for _ in root.iter("iframe", "object", "embed", "frame"))
    if frames:
        yield Problem(Message("problem-form-in-frame", {"count": frames}))
    silent = [each for each in controls if each.widget != "hidden" and not each.words and not each.help]
    pictures = [picture for picture in root.iter("img") if not (picture.get("alt") or "").strip()]
    if silent and pictures:
        yield Problem(Message("problem-form-labels-in-pictures", {"count": len(silent)}))
    elif silent:
        yield Problem(Message("problem-form-no-labels", {"count": len(silent), "name": silent[0].name or "?"}))
    if not controls and not printed:
        yield Problem(Message("problem-form-no-words"))
