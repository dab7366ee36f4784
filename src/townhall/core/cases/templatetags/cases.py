"""`{% state desk name %}`, `{% move_named desk name %}`, `{% refusal desk message %}`, `{% moment %}`."""

import datetime
from collections.abc import Iterable
from contextlib import suppress
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from django import template
from django.apps import apps
from django.urls import NoReverseMatch, reverse

from latchstring.text import Message
from latchstring.vocabulary import Irregularity, PaperClass
from townhall.core.access.roles import SEES_CASES, Role
from townhall.core.cases.desk import Desk
from townhall.core.cases.forms import move_name, state_name
from townhall.core.cases.saying import refusal_words
from townhall.core.pages.templatetags.say import spoken
from townhall.core.pages.words import language, speech_in

register = template.Library()


@register.simple_tag
def state(desk: Desk, name: str) -> str:
    """Return what a state is called."""
    return state_name(desk.name, name)


@register.simple_tag
def move_named(desk: Desk, name: str) -> str:
    """Return what a move is called."""
    return move_name(desk.name, name)


@register.simple_tag
def refusal(desk: Desk, message: Message) -> str:
    """Return why a move may not be made."""
    return refusal_words(message, desk)


@register.simple_tag
def only_for(roles: Iterable[Role]) -> str:
    """Return for whom alone a step is, in words."""
    speech = spoken()
    return speech.say("case-only-for", who=speech.join([speech.say(f"case-who-{role}") for role in sorted(roles)]))


@register.simple_tag
def desk_links(membership: Any) -> list[tuple[str, str]]:
    """Return the desks that a member may open, as (address, message id): the cases, or to an auditor the figures."""
    roles, found = membership.role_set, []
    for app in apps.get_app_configs():
        if not app.name.startswith("townhall.desks."):
            continue
        page = "cases" if SEES_CASES & roles else "figures" if Role.AUDITOR in roles else ""
        with suppress(NoReverseMatch):
            address = page and reverse(f"{app.label}:{page}", args=[membership.organisation.slug])
            found += [(address, f"{app.label}-desk".replace("_", "-"))] if address else []
    return found


@register.simple_tag
def paper_name(code: str) -> str:
    """Return what a kind of paper is called."""
    return spoken().label(PaperClass(code))


@register.simple_tag
def irregularity(code: str) -> str:
    """Return what is irregular in a paper, in words."""
    return spoken().label(Irregularity(code))


@register.simple_tag
def language_name(code: str) -> str:
    """Return what a language calls itself."""
    return language(code).name


@register.simple_tag
def moment(at: Any, zone: ZoneInfo) -> str:
    """Return a moment in a zone: the day written out, the hour to the minute, and the zone's own short name."""
    if not isinstance(at, datetime.datetime):
        return ""
    here = at.astimezone(zone)
    return f"{_day(spoken().language.code, here.date())}, {here:%H:%M} {here.tzname()}"


@lru_cache(maxsize=4_096)
def _day(code: str, day: datetime.date) -> str:
    """A day in words. A page of cases names the same few again and again."""
    return str(speech_in(code).date(day))
