"""Tags that show what the library says: messages, policies, signs of verdicts."""

from collections.abc import Mapping
from typing import Any

from django import template
from django.utils.safestring import SafeString

from latchstring.catalogue.bilingual import Bilingual
from latchstring.documents import Inference
from latchstring.text import Message
from townhall.assessments.residents import kept, means, promise
from townhall.assessments.selectors import catalogue
from townhall.core.pages.templatetags.say import isolated, spoken

register = template.Library()
_FAMILIES = {"kind": "kind", "issuer": "body", "status": "status"}
SIGNS = {
    "adopted": "●",
    "adopted_with_exceptions": "◉",
    "partial": "◐",
    "conflicting": "⇄",
    "contrary": "✕",
    "mentioned": "…",
    "not_found": "○",
    "not_searched": "?",
    "nothing_exposed": "●",
}


@register.simple_tag
def verdict_sign(verdict: str) -> str:
    """Return the sign of a verdict; the word always stands beside it."""
    return SIGNS.get(verdict, "?")


@register.simple_tag
def message(said: Any, part: str = "") -> SafeString:
    """Return the words of a message of the library."""
    return isolated(spoken().say_message(said, part))


@register.simple_tag
def problem_do(said: Message) -> SafeString:
    """Return what to do about a problem with a paper; empty where nothing is known."""
    speech = spoken()
    return isolated(speech.say_message(said, "do") if speech.knows(f"{said.code}.do") else "")


@register.simple_tag
def problem(row: Mapping[str, Any]) -> SafeString:
    """Return the words of a problem kept as id and arguments."""
    return message(Message(row["code"] or "problem-unknown", row.get("args", {})))


@register.simple_tag
def say_id(family: str, value: str) -> SafeString:
    """Return the words of an id put together of a family and a value: `stance-` and `adopts`."""
    return isolated(spoken().say(f"{family}{value}"))


@register.simple_tag
def inferred(said: Inference) -> SafeString:
    """Return which field of a paper was inferred and what it was taken for, as a clerk would call both."""
    speech = spoken()
    field, value = f"field-{said.field}", f"{_FAMILIES.get(said.field, '')}-{said.value}"
    told = {"field": field if speech.knows(field) else "", "value": value if speech.knows(value) else ""}
    words = {name: speech.say(code) if code else getattr(said, name) for name, code in told.items()}
    return isolated(speech.say("papers-inferred", **words))


@register.simple_tag
def in_language(words: Bilingual) -> str:
    """Return the text of the reader's language from a catalogue's texts, else the English one."""
    return words.said_in(spoken().language.code)


@register.simple_tag
def policy_name(policy: str) -> str:
    """Return outline and title of a policy."""
    found = catalogue().policy(policy)
    return f"{found.outline} {in_language(found.title)}"


@register.simple_tag
def promised(policy: str) -> str:
    """Return what a policy promises, as a resident would say it."""
    return promise(policy, spoken().language.code)


@register.simple_tag
def promise_kept(verdict: Any) -> str:
    """Return whether the papers keep a promise, in a resident's words."""
    return kept(verdict, spoken().language.code)


@register.simple_tag
def resident(policy: str, verdict: Any) -> str:
    """Return what a verdict means for a resident."""
    return means(policy, verdict, spoken().language.code)


@register.filter
def get(mapping: Mapping[str, Any], key: str) -> Any:
    """Return what a mapping holds under a key, or None."""
    return mapping.get(key)
