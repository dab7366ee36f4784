"""Scores an audit of an invented form against its specification, field by field."""

import datetime
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from latchstring import audit
from latchstring.forms.phrases import name_words, plain_words

from .data import _slug
from .layouts import EACH, LAYOUTS, layouts_of
from .specs import Spec, specs

SCORED = frozenset({"S1", "S2", "S3", "P1", "P3"})
TODAY = datetime.date(2026, 11, 25)


class Score(NamedTuple):
    """One rendered form: which expected units were found, which were missed, what was found wrongly."""

    spec: Spec
    layout: str
    found: frozenset[tuple[int, str]]
    missed: frozenset[tuple[int, str]]
    wrong: tuple[str, ...]
    clean: bool
    problems: tuple[str, ...]


def rendered(folder: Path, each: int = EACH):
    """Yield every form in its layouts as files, `each` layouts a form."""
    for index, spec in enumerate(specs()):
        for layout in layouts_of(index)[:each]:
            path = folder / f"{spec.id}--{layout}"
            path.write_bytes(LAYOUTS[layout](spec))
            yield spec, layout, path


def score(spec: Spec, layout: str, path: Path) -> Score:
    [form] = audit([path], today=TODAY).forms
    expected = {(n, code) for n, field in enumerate(spec.fields) for code in field.codes & SCORED}
    allowed = {(n, code) for n, field in enumerate(spec.fields) for code in field.codes | field.perhaps}
    found, wrong = set(), []
    for finding in form.findings:
        code = finding.code.value
        at = _field_of(spec, f"{finding.words} {finding.name}", code, allowed)
        if at is not None:
            found.add((at, code))
        else:
            wrong.append(f"{code} {finding.words or finding.name}")
    return Score(
        spec,
        layout,
        frozenset(found & expected),
        frozenset(expected - found),
        tuple(dict.fromkeys(wrong)),
        form.clean,
        tuple(problem.message.code for problem in form.problems),
    )


def _field_of(spec: Spec, words: str, code: str, allowed: set[tuple[int, str]]) -> int | None:
    """Return the field whose label or name stands in a finding's words, if it may ask for the code."""
    plain, squashed = plain_words(words), name_words(words).replace(" ", "")
    for n, field in enumerate(spec.fields):
        label = plain_words(field.label)
        named = _slug(field.label).replace("_", "")
        near = label in plain or plain.strip() in label or named in squashed or _alike(label, plain)
        near = near or any(plain_words(option) in plain for option in field.options)
        if (n, code) in allowed and near:
            return n
    return None


def _alike(label: str, plain: str) -> bool:
    """Recognised words may be a letter off: most words of the label stand there."""
    wanted = Counter(label.split())
    return sum((wanted & Counter(plain.split())).values()) >= 0.7 * max(1, sum(wanted.values()))
