"""Taking in cases by the row: on the day after the network was down, or from another system.

A desk declares one form (`Intake`): its fields are the columns, it judges every cell, and what it allows is kept by the
desk's own service, so a row can do nothing that a person at the screen could not. A row is taken in whole or not at
all, and a wrong one does not stop the others. A trial does everything and takes it back. Nothing comes in twice: a row
leaves a keyed digest on what it became, and a case of the same number and minute is the same case.
"""

import datetime
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
from django import forms
from django.db import models, transaction

from latchstring.forms.matching import match
from latchstring.forms.readers.csv import column_question
from latchstring.text import Message, load_strict
from townhall.core.access.chain import note_access
from townhall.core.cases.models import Case
from townhall.core.cases.sealed import keyed
from townhall.core.cases.services import AlreadyThere, CannotMove
from townhall.core.cases.templatetags.cases import moment
from townhall.core.pages.templatetags.say import spoken
from townhall.core.people.models import Membership
from townhall.core.sealing.envelopes import at_hand
from townhall.core.spreadsheets import NoSheet, Sheet, read_sheet

_AMERICAN = re.compile(
    r"(\d{1,2})/(\d{1,2})/(\d{4})(?:[ ,T]+(\d{1,2}):(\d{2})(?::\d{2})?\s*([ap])?\.?(?:m\.?)?)?", re.I
)
_BAD_NUMBERS = re.compile(r"\b\d{3}[- ]\d{2}[- ]\d{4}\b|\bA[-# ]{0,2}\d{2,3}[- ]?\d{3}[- ]?\d{3}\b|\b[A-Z]{3}\d{10}\b")
_NINE_DIGITS = re.compile(r"\b\d{9}\b")


@dataclass(frozen=True, slots=True)
class Intake:
    """What a desk takes in by the row: the form of a row, and `keep(form, by, now)`, which keeps what it says.

    `rows` is the model of what a row becomes; it has a field `imported`. `keep` raises `CannotMove` where it cannot be,
    `AlreadyThere` where it is there. `within` are the rows among which nothing comes in twice, beside the
    organisation's own.
    """

    rows: type[models.Model]
    form: type[forms.Form]
    keep: Callable[[Any, Membership, datetime.datetime], Any]
    within: Mapping[str, Any] = field(default_factory=dict)

    @property
    def fields(self) -> dict[str, forms.Field]:
        """The columns: every field of the form that a cell can fill."""
        told = self.form().fields.items()
        return {n: f for n, f in told if not isinstance(f, forms.FileField) and not f.widget.is_hidden}


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a row is not taken in: the label of its column (empty: the row as a whole), and what is wrong."""

    column: str
    message: Message | str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a row: a case, one that was there, or nothing with its faults; and the cells as they were read."""

    line: int
    told: tuple[tuple[str, str], ...]
    became: Any = None
    there: Any = None
    faults: tuple[Fault, ...] = ()


class Cells(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The words of `data/cells.yml`."""

    affirms: tuple[str, ...]
    denies: tuple[str, ...]
    never: tuple[str, ...]


@cache
def cells() -> Cells:
    """Return what cells may say."""
    return load_strict(files("townhall.core.cases").joinpath("data", "cells.yml"), Cells)


def plain_head(head: str) -> str:
    """Return the head of a column as heads are compared: `Received at` and `received_at` are one."""
    return " ".join(re.sub(r"[\W_]+", " ", head.casefold()).split())


def columns_of(intake: Intake) -> dict[str, str]:
    """Return which field a head names: by the field's name, or by its label in the language that is spoken."""
    named = {plain_head(str(each.label)): name for name, each in intake.fields.items()}
    return named | {plain_head(name): name for name in intake.fields}


def read_for(intake: Intake, content: bytes) -> Sheet:
    """Read a table of a desk. Raises `NoSheet` for what is none, and for columns that the desk does not take in.

    A column for status, nationality, birthplace or a number of federal papers is refused with its name, unread.
    """
    known = columns_of(intake)
    sheet = read_sheet(content, lambda head: plain_head(head) in known)
    heads = [head for head in sheet.heads if head]
    strange = [head for head in heads if plain_head(head) not in known]
    if never := [head for head in strange if is_forbidden(head)]:
        raise NoSheet(Message("import-never", {"columns": ", ".join(never), "count": len(never)}))
    if strange:
        raise NoSheet(Message("import-unknown", {"columns": ", ".join(strange), "count": len(strange)}))
    fields = [known[plain_head(head)] for head in heads]
    if twice := {head for head, name in zip(heads, fields, strict=True) if fields.count(name) > 1}:
        raise NoSheet(Message("import-twice", {"columns": ", ".join(sorted(twice))}))
    lacking = [name for name, each in intake.fields.items() if each.required and not _begins(each)]
    if lacks := [name for name in lacking if name not in fields]:
        raise NoSheet(Message("import-lacks", {"columns": ", ".join(lacks), "count": len(lacks)}))
    return sheet


def is_forbidden(head: str) -> bool:
    """Say whether a column asks for status or what stands for it, as the form audit knows it."""
    return bool(match(column_question(head, "")).matches) or plain_head(head) in cells().never


def take_in(
    intake: Intake, sheet: Sheet, *, by: Membership, now: datetime.datetime, is_trial: bool = False
) -> list[Outcome]:
    """Take in every row that is right; a trial takes all of it back, the keys too. Returns what became of each row."""
    columns = _Columns(intake, sheet.heads)
    read = [_read(intake, columns, line, row, by) for line, row in sheet.rows]
    # Only what is written waits for the one lock of a store: everything was read and judged before.
    with at_hand(), transaction.atomic(), transaction.atomic(using="keys"):
        outcomes = [each if isinstance(each, Outcome) else _one(intake, each, by, now) for each in read]
        if is_trial:
            transaction.set_rollback(True)
            transaction.set_rollback(True, using="keys")
        else:
            kept = sum(each.became is not None for each in outcomes)
            kind, slug = intake.rows._meta.label_lower, by.organisation.slug
            note_access(f"took in {kept} rows", kind, "", person=by.person, organisation=slug, now=now)
    return outcomes


class _Columns:
    """The fields of a table: made once, their choices said once; and the name of the field of each column."""

    def __init__(self, intake: Intake, heads: tuple[str, ...]) -> None:
        known = columns_of(intake)
        self.fields, self.names = intake.fields, [known.get(plain_head(head), "") for head in heads]
        for each in self.fields.values():
            if isinstance(each, forms.ChoiceField):
                choices: Any = each.choices
                each.choices = list(choices)


@dataclass(frozen=True, slots=True)
class _Right:
    """A row that its form finds right: what was understood, and the digest by which it is known again."""

    line: int
    told: tuple[tuple[str, str], ...]
    form: forms.Form
    digest: str


def _read(intake: Intake, columns: _Columns, line: int, row: tuple[str, ...], by: Membership) -> Outcome | _Right:
    """Read a row and judge its cells."""
    fields, names = columns.fields, columns.names
    told = tuple((name, cell) for name, cell in zip(names, row, strict=False) if name and cell)
    shown = tuple((str(fields[name].label), cell) for name, cell in told)
    if any(row[len(names) :]) or any(c for n, c in zip(names, row, strict=False) if not n):
        return Outcome(line, shown, faults=(Fault("", Message("import-cell-too-many")),))
    if faults := [each for name, cell in told for each in _refused(fields[name], cell)]:
        hidden = tuple((label, "…") for label, _ in shown)
        return Outcome(line, hidden, faults=tuple(faults))
    data = {name: _cell(each, dict(told).get(name, "")) for name, each in fields.items()}
    form = intake.form({name: value for name, value in data.items() if value not in ("", None)})
    if not form.is_valid():
        return Outcome(line, shown, faults=tuple(_faults(form)))
    shown = tuple((str(fields[name].label), _said(fields[name], form.cleaned_data[name], by)) for name, _ in told)
    digest = keyed(by.organisation_id, json.dumps([intake.rows._meta.label, sorted(data.items())], default=str))
    return _Right(line, shown, form, digest)


def _one(intake: Intake, row: _Right, by: Membership, now: datetime.datetime) -> Outcome:
    """What becomes of a row that is right."""
    try:
        with transaction.atomic(), transaction.atomic(using="keys"):
            return Outcome(row.line, row.told, became=_kept(intake, row.form, row.digest, by, now))
    except AlreadyThere as fact:
        return Outcome(row.line, row.told, there=fact.case)
    except CannotMove as fault:
        return Outcome(row.line, row.told, faults=(Fault("", fault.message),))


def _kept(intake: Intake, form: forms.Form, digest: str, by: Membership, now: datetime.datetime) -> Any:
    rows = intake.rows._default_manager.filter(**(intake.within or {"organisation": by.organisation}))
    if same := rows.filter(imported=digest).first():
        raise AlreadyThere(same)
    made = intake.keep(form, by, now)
    if isinstance(made, Case) and made.blind:
        again = rows.filter(blind=made.blind, received_at=made.received_at).exclude(pk=made.pk).first()
        if again is not None:
            raise AlreadyThere(again)
    intake.rows._default_manager.filter(pk=made.pk).update(imported=digest)
    made.refresh_from_db()
    return made


def _refused(field: forms.Field, cell: str) -> Iterator[Fault]:
    """What no form can refuse: neither yes nor no; a number like that of a person's papers, which is not said again."""
    if isinstance(field, forms.BooleanField) and _yes(cell) is None:
        yield Fault(str(field.label), Message("import-yes-no"))
    in_words = isinstance(field.widget, forms.Textarea)
    if _BAD_NUMBERS.search(cell.upper()) or (in_words and _NINE_DIGITS.search(cell)):
        yield Fault(str(field.label), Message("import-forbidden-number"))


def _faults(form: forms.Form) -> Iterator[Fault]:
    for name, errors in form.errors.items():
        label = str(form.fields[name].label) if name in form.fields else ""
        yield from (Fault(label, str(error)) for error in errors)


def _begins(field: forms.Field) -> bool:
    return field.initial not in (None, "")


def _cell(field: forms.Field, cell: str) -> Any:
    """A cell as its field takes it from a page. What is not understood stays as it is, for the field to refuse."""
    if not cell:
        return field.initial
    if isinstance(field, forms.MultipleChoiceField):
        return [_choice(field, part.strip()) for part in re.split("[;\n]", cell) if part.strip()]
    if isinstance(field, forms.ChoiceField):
        return _choice(field, cell)
    if isinstance(field, forms.BooleanField):
        return "on" if _yes(cell) else ""
    if isinstance(field, forms.DateField | forms.DateTimeField):
        return _iso(cell)
    return cell


def _choice(field: Any, cell: str) -> str:
    """The value of a choice, where the cell says it or its words."""
    plain = plain_head(cell)
    return next((str(v) for v, words in field.choices if v and plain in (plain_head(str(v)), plain_head(words))), cell)


def _said(field: Any, value: Any, by: Membership) -> str:
    """What was understood, in words, for somebody to check before it is kept."""
    if isinstance(value, datetime.datetime):
        return moment(value, ZoneInfo(by.organisation.time_zone))
    if isinstance(value, datetime.date):
        return str(spoken().date(value))
    if isinstance(value, bool):
        return str(spoken().say("import-says", what="yes" if value else "no"))
    words = dict(getattr(field, "choices", ()))
    return "; ".join(str(words.get(each, each)) for each in (value if isinstance(value, list) else [value]))


def _yes(cell: str) -> bool | None:
    plain = cell.casefold()
    return True if plain in cells().affirms else False if plain in cells().denies else None


def _iso(cell: str) -> str:
    """A day or a moment as American spreadsheets write it (month first), in the order that cannot be mistaken."""
    told = _AMERICAN.fullmatch(cell)
    if not told:
        return cell
    month, day, year, hour, minute, half = told.groups()
    date = f"{year}-{int(month):02}-{int(day):02}"
    if hour is None:
        return date
    hours = int(hour) % 12 + (12 if half.lower() == "p" else 0) if half else int(hour)
    return f"{date}T{hours:02}:{minute}"
