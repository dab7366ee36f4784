"""What the pages of a survey stand on: words in one language, templates, and a content policy.

A page asks nothing of a network and runs no script. Names, quotations and arguments are hostile until escaped, and
templates escape everything by default.
"""

import base64
import hashlib
from functools import cache, cached_property
from typing import Any

from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from latchstring.language import Language, Speech
from latchstring.reports.characters import flowing, printable, without_controls


@cache
def templates() -> Environment:
    """Return the templates of `data/html`; they may use those of the reports."""
    environment = Environment(
        loader=ChoiceLoader([PackageLoader(f"latchstring.{room}", "data/html") for room in ("survey", "reports")]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["printable"] = printable
    environment.filters["flowing"] = flowing
    return environment


def content_policy(style: str) -> str:
    """Return the content policy of a page: nothing is fetched, nothing runs, one style sheet known by its hash."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


class PageWords:
    """The words of a page: `say` isolates arguments in `<bdi>`, `plain` is for attributes and the title."""

    def __init__(self, code: str) -> None:
        self.isolating = Speech(code, isolating=True)
        self.plain_speech = Speech(code)
        self.language = self.plain_speech.language
        self.label = self.plain_speech.label

    @cached_property
    def english(self) -> "PageWords":
        """Return the same in English, for words that stand beside the translated ones."""
        return PageWords("en")

    def plain(self, code: str, **args: Any) -> str:
        """Say a message for an attribute or the title."""
        return printable(self.plain_speech.say(code, **args))

    def say(self, code: str, **args: Any) -> Markup:
        """Say a message, its arguments isolated."""
        return _isolated(self.isolating.say(code, **args))

    def unreviewed(self, language: Language) -> Markup:
        """Say that no speaker has reviewed the words of a language."""
        return self.say("report-unreviewed", language=self.plain_speech.name_of(language))


def _isolated(words: str) -> Markup:
    """Turn Fluent's isolation marks into elements; arguments cannot hold such marks (see `Speech.say`)."""
    return Markup(str(escape(without_controls(words))).replace("\u2068", "<bdi>").replace("\u2069", "</bdi>"))  # noqa: S704 escaped above
