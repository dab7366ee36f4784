"""SQL that makes a schema: columns of tables and views, comments, allowed values. Inserted rows are never read.

Read with a small cutter of its own, so that every dialect will do: only the shape `CREATE TABLE name ( … )` counts.
"""

import re
from collections.abc import Iterator

from latchstring.documents import Limits, Problem
from latchstring.documents.plain import decode
from latchstring.forms.question import FieldPlace, Question, Read
from latchstring.text import Message
from latchstring.vocabulary import Asking

_NAME = r"(?:\"[^\"]+\"|`[^`]+`|\[[^\]]+\]|[\w$#@.]+)(?:\s*\.\s*(?:\"[^\"]+\"|`[^`]+`|\[[^\]]+\]|[\w$#@]+))*"
_TABLE = re.compile(
    rf"\bcreate\s+(?:or\s+replace\s+)?(?:global\s+|local\s+)?(?:temp(?:orary)?\s+|unlogged\s+|external\s+|foreign\s+|virtual\s+)*table\s+(?:if\s+not\s+exists\s+)?({_NAME})[^(;]*?\(",
    re.IGNORECASE,
)
_VIEW = re.compile(
    rf"\bcreate\s+(?:or\s+(?:replace|alter)\s+)?(?:\w+\s+)*?view\s+(?:if\s+not\s+exists\s+)?({_NAME})\s*(\([^)]*\))?\s*as\b(.*?)(?:;|\Z)",
    re.IGNORECASE | re.DOTALL,
)
_TYPE = re.compile(rf"\bcreate\s+type\s+({_NAME})\s+as\s+enum\s*\(", re.IGNORECASE)
_ADDED = re.compile(
    rf"\balter\s+table\s+(?:only\s+)?(?:if\s+exists\s+)?({_NAME})\s+add\s+(?:column\s+)?(?:if\s+not\s+exists\s+)?(?!constraint\b|primary\b|foreign\b|unique\b|check\b|index\b|key\b)\(?\s*({_NAME})",
    re.IGNORECASE,
)
_RENAMED = re.compile(
    rf"\balter\s+table\s+({_NAME})\s+(?:rename\s+(?:column\s+)?{_NAME}\s+to|change\s+(?:column\s+)?{_NAME})\s+({_NAME})",
    re.IGNORECASE,
)
_COMMENT = re.compile(rf"\bcomment\s+on\s+column\s+({_NAME})\s+is\s+N?'((?:[^']|'')*)'", re.IGNORECASE)
_EXTENDED = re.compile(r"sp_addextendedproperty\b(.*?)(?:;|\bGO\b|\Z)", re.IGNORECASE | re.DOTALL)
_LITERAL = re.compile(r"N?'((?:[^']|'')*)'")
_INLINE = re.compile(r"\bcomment\s*=?\s*'((?:[^']|'')*)'", re.IGNORECASE)
_ALIAS = re.compile(rf"\bas\s+({_NAME})", re.IGNORECASE)
_NO_COLUMN = frozenset("constraint primary foreign unique check key index exclude like period fulltext spatial".split())  # noqa: SIM905


def read_sql(data: bytes, name: str, limits: Limits) -> Read:
    """Read the schema that a script of SQL makes. A script without any table or view is said to hold none."""
    text = decode(data).text
    questions = [*_tables(text), *_views(text), *_types(text), *_changes(text), *_comments(text)]
    problems = () if questions or not re.search(r"\b(?:create|alter)\b", text, re.IGNORECASE) else _unread()
    return Read(reader="sql", questions=tuple(questions), text="", problems=problems)


def _unread() -> tuple[Problem, ...]:
    return (Problem(Message("problem-form-schema-unread")),)


def column(
    table: str, name: str, help_: str = "", options: tuple[str, ...] = (), required: bool | None = None
) -> Question:
    """Return the question that a column of a table is."""
    return Question(
        words="",
        name=name,
        help=" ".join(help_.split()),
        options=options,
        required=required,
        asking=Asking.NAME,
        place=FieldPlace(path=f"{table}.{name}"),
        widget="column",
        stored=True,
    )


def _tables(text: str) -> Iterator[Question]:
    for made in _TABLE.finditer(text):
        table = _bare(made[1])
        for piece, remark in _pieces(text, made.end()):
            name = re.match(rf"\s*({_NAME})", piece)
            if not name or _bare(name[1]).lower() in _NO_COLUMN:
                continue
            inline = _INLINE.search(piece)
            literals = _LITERAL.findall(_INLINE.sub("", piece))
            required = True if re.search(r"\bnot\s+null\b", piece, re.IGNORECASE) else None
            help_ = f"{inline[1] if inline else ''} {remark}".strip()
            yield column(table, _bare(name[1]), help_, _allowed(piece, literals), required)


def _allowed(piece: str, literals: list[str]) -> tuple[str, ...]:
    """Return the values that a column may hold: those of an ENUM, a SET or a CHECK … IN; never its default."""
    if re.search(r"\benum\s*\(|\bset\s*\(|\bin\s*\(|=\s*any", piece, re.IGNORECASE):
        return tuple(literals)
    return ()


def _pieces(text: str, at: int) -> Iterator[tuple[str, str]]:
    """Yield what stands between the commas of a bracket that opened before `at`, with the remark on its line."""
    depth, piece, remark = 1, "", ""
    while at < len(text) and depth:
        if text.startswith("--", at) or text.startswith("/*", at):
            ends = "\n" if text.startswith("--", at) else "*/"
            stop = text.find(ends, at)
            stop = len(text) if stop < 0 else stop
            remark += " " + text[at + 2 : stop].strip()
            at = stop + len(ends)
            continue
        char = text[at]
        if char in "'\"`":
            stop = text.find(char, at + 1)
            stop = len(text) - 1 if stop < 0 else stop
            piece += text[at : stop + 1]
            at = stop + 1
            continue
        depth += (char == "(") - (char == ")")
        if char == "," and depth == 1:
            late = re.match(r"[ \t]*--([^\n]*)", text[at + 1 : at + 400])
            yield piece, f"{remark} {late[1] if late else ''}".strip()
            piece, remark = "", ""
            at += 1 + (late.end() if late else 0)
            continue
        piece += char
        at += 1
    if piece.strip(" \n\t)"):
        yield piece, remark.strip()


def _views(text: str) -> Iterator[Question]:
    for made in _VIEW.finditer(text):
        view = _bare(made[1])
        listed = [part.strip() for part in (made[2] or "").strip("()").split(",") if part.strip()]
        chosen = re.match(r"\s*select\s+(?:distinct\s+)?(.*?)\bfrom\b", made[3], re.IGNORECASE | re.DOTALL)
        columns = [
            _ALIAS.search(part) or re.search(rf"({_NAME})\s*$", part.strip())
            for part in (chosen[1] if chosen else "").split(",")
        ]
        for name in (*listed, *(found[1] for found in columns if found)):
            yield column(view, _bare(name))


def _types(text: str) -> Iterator[Question]:
    for made in _TYPE.finditer(text):
        values = _LITERAL.findall(text[made.end() : text.find(")", made.end())])
        yield column("type", _bare(made[1]), options=tuple(values))


def _changes(text: str) -> Iterator[Question]:
    for made in (*_ADDED.finditer(text), *_RENAMED.finditer(text)):
        yield column(_bare(made[1]), _bare(made[2]))


def _comments(text: str) -> Iterator[Question]:
    for made in _COMMENT.finditer(text):
        table, _, name = ".".join(_bare(each) for each in re.split(r"\s*\.\s*", made[1])).rpartition(".")
        yield column(table, name, made[2])
    for made in _EXTENDED.finditer(text):
        said = _LITERAL.findall(made[1])
        if len(said) >= 2:
            yield column(said[-3] if len(said) > 4 else "", said[-1], said[1])


def _bare(name: str) -> str:
    """Return a name without its quotes; of a qualified one the last part.

    >>> _bare('dbo.[Alien No]'), _bare('"person"')
    ('Alien No', 'person')
    """
    last = re.findall(r"\"[^\"]+\"|`[^`]+`|\[[^\]]+\]|[\w$#@]+", name)
    return last[-1].strip('"`[]') if last else name
