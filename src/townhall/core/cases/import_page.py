"""The page on which a table is taken in: first a trial that shows what each row would become, then the same in earnest.

The file is read and let go. Between the two, what it said stands in the page alone.
"""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone

from latchstring.text import Message
from townhall.core.cases.desk import Desk
from townhall.core.cases.forms import state_name
from townhall.core.cases.importing import Intake, Outcome, read_for, take_in
from townhall.core.cases.saying import refusal_words
from townhall.core.pages.templatetags.say import spoken
from townhall.core.people.forms import said
from townhall.core.spreadsheets import MOST_BYTES, NoSheet, as_csv

_SHOWN = 100
"""Rows that are right and are shown; the wrong ones are all shown."""


class SheetForm(forms.Form):
    """A file, or the table that was tried before."""

    file = forms.FileField(label=said("import-file"), help_text=said("import-file.why"))
    sheet = forms.CharField(widget=forms.HiddenInput, required=False, strip=False, max_length=MOST_BYTES)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["file"].required = not self.data.get("sheet")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a table comes in: the desk in words, the way back, and how a row that came in is called and found."""

    title: str
    back: str
    state: Any
    link: Any
    refusal: Any


def place_of(request: Any, desk: Desk) -> Place:
    """Return the place of a desk with cases."""
    slug = request.membership.organisation.slug
    return Place(
        title=desk.title,
        back=reverse(f"{desk.name}:cases", args=[slug]),
        state=lambda case: state_name(desk.name, case.state),
        link=lambda case: reverse(f"{desk.name}:case", args=[slug, case.pk]),
        refusal=lambda message: refusal_words(message, desk),
    )


def import_page(request: Any, intake: Intake, place: Place) -> HttpResponse:
    """Show what a table may hold, try one, take one in; `?empty` gives a table with the heads alone."""
    timezone.activate(request.membership.organisation.time_zone)
    if "empty" in request.GET:
        return _empty(intake)
    form = SheetForm(request.POST, request.FILES) if request.method == "POST" else SheetForm()
    known: dict[str, Any] = {"place": place, "columns": _columns(intake)}
    if form.is_bound and form.is_valid():
        file, now = form.cleaned_data["file"], timezone.now()
        content = file.read(MOST_BYTES + 1) if file else form.cleaned_data["sheet"].encode()
        try:
            sheet = read_for(intake, content)
        except NoSheet as fault:
            form.add_error("file", _whole(fault.message))
        else:
            outcomes = take_in(intake, sheet, by=request.membership, now=now, is_trial=bool(file))
            known |= {"is_trial": bool(file), "sheet": sheet, **_shown(outcomes, place, bool(file))}
            form = SheetForm()
    return _answer(request, {"form": form, **known}, 422 if form.is_bound else 200)


def _answer(request: Any, context: dict[str, Any], status: int) -> HttpResponse:
    organisation = request.membership.organisation
    return render(request, "cases/import.html", {"organisation": organisation, **context}, status=status)


def _whole(message: Message) -> str:
    """A fault of the whole table: what, why, and what to do."""
    speech, parts = spoken(), ("", ".why", ".do")
    said_so = [speech.say_message(Message(message.code + part, message.args)) for part in parts]
    return " ".join(said_so)


def _shown(outcomes: list[Outcome], place: Place, is_trial: bool) -> dict[str, Any]:
    """What the page says of the rows."""
    kept = [each for each in outcomes if each.became is not None]
    new = {each.became.pk for each in kept} if is_trial else set()
    there = [each for each in outcomes if each.there is not None]
    bad = [
        (each, [(fault.column, _words(fault.message, place)) for fault in each.faults])
        for each in outcomes
        if each.faults
    ]
    return {
        "kept": [(each, place.state(each.became), place.link(each.became)) for each in kept[:_SHOWN]],
        "there": [(each, None if each.there.pk in new else place.link(each.there)) for each in there[:_SHOWN]],
        "bad": bad,
        "counts": {"kept": len(kept), "there": len(there), "bad": len(bad)},
        "more": max(0, len(kept) - _SHOWN),
    }


def _words(message: Message | str, place: Place) -> str:
    return message if isinstance(message, str) else str(place.refusal(message))


def _columns(intake: Intake) -> list[dict[str, Any]]:
    """What a column may say: its name, its label, whether it is needed, and its words where it has a list."""
    return [
        {
            "name": name,
            "label": each.label,
            "needed": each.required and each.initial in (None, ""),
            "many": isinstance(each, forms.MultipleChoiceField),
            "is_moment": isinstance(each, forms.DateTimeField),
            "is_day": isinstance(each, forms.DateField),
            "yes_no": isinstance(each, forms.BooleanField),
            "choices": [value for value, _ in getattr(each, "choices", ()) if value],
        }
        for name, each in intake.fields.items()
    ]


def _empty(intake: Intake) -> HttpResponse:
    answer = HttpResponse("\ufeff" + as_csv(list(intake.fields), ()), content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = 'attachment; filename="table.csv"'
    return answer
