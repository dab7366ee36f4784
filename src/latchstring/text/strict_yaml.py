"""Data files, loaded strictly: an unknown key, a key said twice or a wrong value is an error with file and line.

What a file may hold is said by a msgspec type, nothing else. Anchors, aliases and tags are refused: no data file here
needs them, and they are the known ways to make a small file large or to run code. What the rows mean is not known here.
"""

import re
from collections.abc import Hashable
from functools import cache
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, TypeVar, cast

import msgspec
import yaml
from msgspec import inspect

from latchstring.text.messages import Message

_T = TypeVar("_T")
_DEEPEST = 40
_PLACE = re.compile(r" - at `(key` in `)?(\$[^`]*)`$")
_STEP = re.compile(r"\[\.\.\.\]|\[(\d+)\]|\.([^.\[]+)")
_UNKNOWN = re.compile(r"unknown field `(.+)`")

Path_ = tuple[str | int, ...]


class DataError(Exception):
    """A data file that is not as it must be: which file, which line, and what is wrong there."""

    def __init__(self, file: str, line: int, fault: str, /, **args: str | int) -> None:
        super().__init__(file, line, fault)
        self.file = file
        self.line = line
        self.message = Message(f"data-{fault}", {"file": file, "line": line, **args})

    def __str__(self) -> str:
        told = "; ".join(f"{k}: {v}" for k, v in self.message.args.items() if k not in ("file", "line"))
        return f"{self.file}:{self.line}: {self.message.code}" + (f" ({told})" if told else "")


def load_strict(source: Path | Traversable, type_: type[_T]) -> _T:
    """Load a YAML file into `type_`, or raise `DataError` with file and line. Every struct must forbid unknown fields.

    Raises `OSError` where the file cannot be opened.
    """
    raw = source.read_bytes()
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DataError(str(source), raw.count(b"\n", 0, error.start) + 1, "not-utf8") from None
    return parse_strict(text, type_, str(source))


def parse_strict(text: str, type_: type[_T], name: str = "<text>") -> _T:
    """Load YAML words into `type_` as `load_strict` does; `name` stands for the file in errors.

    >>> parse_strict("a: 1", dict[str, int])
    {'a': 1}
    """
    _require_closed_structs(cast(Hashable, type_))
    data, lines = _Tree(text, name).build()
    try:
        return msgspec.convert(data, type_)
    except msgspec.ValidationError as error:
        raise _explain(str(error), data, type_, lines, name) from None


def line_of(text: str, *path: str | int) -> int:
    """Return the line of the value at `path` of words that were already loaded; 1 where there is no such value.

    >>> line_of("rows:\\n- a: 1\\n- a: 2", "rows", 1)
    3
    """
    return _Tree(text, "").build()[1].get(path, 1)


class _Tree:
    """Plain values from YAML events, with the line where each key and value stands.

    Events are read one by one, since the composer of libyaml recurses without a limit and dies on deep nesting.
    """

    def __init__(self, text: str, name: str) -> None:
        self.name = name
        self.lines: dict[Path_, int] = {(): 1}
        try:
            self.loader = yaml.CSafeLoader(text)
        except yaml.YAMLError as error:
            raise self._spoiled(error) from None

    def build(self) -> tuple[Any, dict[Path_, int]]:
        try:
            self._next()  # stream start
            event = self._next()
            if isinstance(event, yaml.StreamEndEvent):
                return None, self.lines
            value = self._value(self._next(), ())
            self._next()  # document end
            event = self._next()
            if not isinstance(event, yaml.StreamEndEvent):
                raise DataError(self.name, event.start_mark.line + 1, "second-document")
        except yaml.YAMLError as error:
            raise self._spoiled(error) from None
        return value, self.lines

    def _next(self) -> Any:
        return self.loader.get_event()

    def _spoiled(self, error: yaml.YAMLError) -> DataError:
        mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
        line = mark.line + 1 if mark else 1
        return DataError(self.name, line, "not-yaml", problem=str(getattr(error, "problem", "") or "unreadable"))

    def _value(self, event: Any, path: Path_) -> Any:
        line = event.start_mark.line + 1
        self.lines.setdefault(path, line)
        if isinstance(event, yaml.AliasEvent) or event.anchor or getattr(event, "tag", None):
            raise DataError(self.name, line, "anchor-or-tag")
        if len(path) > _DEEPEST:
            raise DataError(self.name, line, "too-deep")
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event, line)
        return self._rows(path) if isinstance(event, yaml.SequenceStartEvent) else self._keys(path)

    def _scalar(self, event: Any, line: int) -> Any:
        tag = self.loader.resolve(yaml.ScalarNode, event.value, event.implicit)  # type: ignore[no-untyped-call]
        node = yaml.ScalarNode(tag, event.value, event.start_mark, event.end_mark)
        try:
            return self.loader.construct_object(node)
        except ValueError:  # 2021-13-45 looks like a date and is none
            raise DataError(self.name, line, "no-such-value", value=event.value) from None

    def _rows(self, path: Path_) -> list[Any]:
        rows: list[Any] = []
        while not isinstance(event := self._next(), yaml.SequenceEndEvent):
            rows.append(self._value(event, (*path, len(rows))))
        return rows

    def _keys(self, path: Path_) -> dict[Any, Any]:
        held: dict[Any, Any] = {}
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            line = event.start_mark.line + 1
            if not isinstance(event, yaml.ScalarEvent):
                raise DataError(self.name, line, "key-not-a-word")
            key = self._value(event, (*path, "?"))
            if key in held:
                raise DataError(self.name, line, "key-twice", key=str(key), first=self.lines[(*path, key)])
            self.lines[(*path, key)] = line
            held[key] = self._value(self._next(), (*path, key))
        return held


def _explain(told: str, data: Any, type_: Any, lines: dict[Path_, int], name: str) -> DataError:
    """Turn a validation error into one with a line and with what would be allowed there."""
    place = _PLACE.search(told)
    what = told[: place.start()] if place else told
    path = _walk_path(place.group(2) if place else "$", what, data, type_)
    allowed = _allowed(inspect.type_info(type_), path)
    unknown = _UNKNOWN.search(what)
    if unknown:
        line = lines.get((*path, unknown.group(1)), lines.get(path, 1))
        return DataError(name, line, "unknown-key", key=unknown.group(1), allowed=allowed)
    line = next(lines[path[:n]] for n in range(len(path), -1, -1) if path[:n] in lines)
    fault = "not-allowed" if what.startswith("Invalid enum") else "wrong-value"
    where = ".".join(str(step) for step in path) or "-"
    return DataError(name, line, fault, where=where, problem=what, allowed=allowed)


def _walk_path(printed: str, what: str, data: Any, type_: Any) -> Path_:
    """Read `$.rows[...].kind`; a `[...]` hides which key it was, so that key is found by trying them one by one."""
    path: Path_ = ()
    for step in _STEP.finditer(printed):
        if step.group(1) is not None:
            path = (*path, int(step.group(1)))
        elif step.group(2) is not None:
            path = (*path, step.group(2))
        else:
            path = (*path, _guilty_key(path, what, data, type_))
    return path


def _guilty_key(path: Path_, what: str, data: Any, type_: Any) -> str:
    keys = list(_at(data, path))
    for key in keys:
        try:
            msgspec.convert(_with_only(data, path, key), type_)
        except msgspec.ValidationError as error:
            if str(error).startswith(what):
                return str(key)
    return str(keys[0])


def _at(data: Any, path: Path_) -> Any:
    for step in path:
        data = data[step]
    return data


def _with_only(data: Any, path: Path_, key: Any) -> Any:
    if not path:
        return {key: data[key]}
    changed = _with_only(data[path[0]], path[1:], key)
    if isinstance(data, list):
        return [changed if n == path[0] else row for n, row in enumerate(data)]
    return {**data, path[0]: changed}


def _allowed(info: inspect.Type, path: Path_) -> str:
    """Say which keys or words may stand at `path`, or nothing where there is no list."""
    for step in path:
        info = _inner(info, step)
    infos = info.types if isinstance(info, inspect.UnionType) else (info,)
    words: list[str] = []
    for each in infos:
        if isinstance(each, inspect.StructType):
            words += [field.encode_name for field in each.fields]
        elif isinstance(each, inspect.EnumType):
            words += [str(member.value) for member in each.cls]
    return ", ".join(words)


def _inner(info: inspect.Type, step: str | int) -> inspect.Type:
    for each in info.types if isinstance(info, inspect.UnionType) else (info,):
        if isinstance(each, inspect.StructType):
            for field in each.fields:
                if field.encode_name == step:
                    return field.type
        elif isinstance(each, inspect.DictType):
            return each.value_type
        elif isinstance(each, inspect.CollectionType):
            return each.item_type
    return inspect.AnyType()


@cache
def _require_closed_structs(type_: Hashable) -> None:
    """Refuse a type that would pass over an unknown key in silence: that is a fault of the program, not of the file.

    Asked once for a type: most files are one of many of theirs.
    """
    seen: set[type] = set()
    waiting = [inspect.type_info(type_)]
    while waiting:
        info = waiting.pop()
        if isinstance(info, inspect.StructType) and info.cls not in seen:
            seen.add(info.cls)
            if not info.forbid_unknown_fields:
                raise TypeError(f"{info.cls.__name__} must be declared with forbid_unknown_fields=True")
            waiting += [field.type for field in info.fields]
        elif isinstance(info, inspect.UnionType):
            waiting += info.types
        elif isinstance(info, inspect.DictType):
            waiting += [info.key_type, info.value_type]
        elif isinstance(info, inspect.CollectionType):
            waiting.append(info.item_type)
        elif isinstance(info, inspect.TupleType):
            waiting += info.item_types
