"""`{% say … %}` with an id: words in the reader's language. `{% label member %}`.

The name of a word of a closed list.
"""

import datetime
from typing import Any

from django import template
from django.utils import timezone, translation
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe

from latchstring.language import Speech
from townhall.core.pages.words import speech_in

register = template.Library()


@register.simple_tag
def say(code: str, **args: Any) -> SafeString:
    """Return the words of a message. Arguments are set apart for the direction of writing.

    Nothing is trusted as HTML.
    """
    return isolated(spoken().say(code, **{name: _plain(value) for name, value in args.items()}))


def _plain(value: Any) -> str | int | float:
    """A moment is told as its day on the clocks of the town."""
    if isinstance(value, datetime.datetime):
        value = timezone.localdate(value)
    return value if isinstance(value, (int, float)) else str(value)


@register.simple_tag
def label(member: Any) -> str:
    """Return what a member of a closed vocabulary is called."""
    return spoken().label(member)


@register.simple_tag
def labels(members: Any) -> str:
    """Return several members as one list."""
    return spoken().labels(members)


@register.simple_tag
def day(date: Any) -> str:
    """Return a date written out; of a moment, its day on the clocks of the town."""
    return spoken().date(timezone.localdate(date) if isinstance(date, datetime.datetime) else date)


@register.simple_tag
def role_name(role: str) -> str:
    """Return what a role is called."""
    return spoken().say(f"role-{role}")


@register.simple_tag
def kind_name(kind: str) -> str:
    """Return what a kind of record is called."""
    return spoken().say(f"kind-{kind.replace('.', '-').replace('_', '-')}")


_LOOKS = {"select": "usa-select", "textarea": "usa-textarea", "text": "usa-input"}


@register.simple_tag
def widget(field: Any) -> SafeString:
    """Return the widget of a form's field in the looks of the design system."""
    kind = getattr(field.field.widget, "input_type", "") or "textarea"
    attrs = {} if kind in ("checkbox", "radio", "file") else {"class": _LOOKS.get(kind, "usa-input")}
    drawn: SafeString = field.as_widget(attrs=attrs)
    return drawn


def spoken() -> Speech:
    """Return the speech of the language that is being answered in."""
    return speech_in(translation.get_language() or "en")


def isolated(words: str) -> SafeString:
    """Escape words, and put every argument (between U+2068 and U+2069) into `<bdi>`."""
    escaped = conditional_escape(words)
    return mark_safe(escaped.replace("\u2068", "<bdi>").replace("\u2069", "</bdi>"))  # noqa: S308 - escaped a line before
