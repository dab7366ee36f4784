"""Tags that show stages, next steps, and what the library says of a text."""

from typing import Any

from django import template
from django.utils.safestring import SafeString

from townhall.adoption import saying
from townhall.assessments.templatetags.assessments import message

register = template.Library()


@register.simple_tag
def stage(value: str) -> str:
    """Return what a stage is called."""
    return saying.stage_name(value)


@register.simple_tag
def next_step(action: Any) -> SafeString:
    """Return what comes next."""
    return message(saying.own_words(action))


@register.simple_tag
def titled(said: Any) -> SafeString:
    """Return a message of the library with the title of its policy."""
    return message(saying.with_titles(said))
