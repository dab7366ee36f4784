"""What every page stands on that a report writes: words in one language, templates, and a content policy.

A page asks nothing of a network and runs no script; its content policy allows the one style sheet it carries, by
hash. Names, quotations and arguments are hostile until escaped, and templates escape everything by default.
"""

import base64
import hashlib
from functools import cache, cached_property
from importlib.resources import files
from typing import Any, Self

from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from latchstring.language import Language, Sayable, Speech
from latchstring.reports.characters import flowing, printable, shortened, without_controls

REPORTS = "latchstring.reports"


@cache
def templates(*rooms: str) -> Environment:
    """Return the templates in `data/html` of the named packages, then those of the reports."""
    environment = Environment(
        loader=ChoiceLoader([PackageLoader(room, "data/html") for room in (*rooms, REPORTS)]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"printable": printable, "flowing": flowing, "shortened": shortened}
    return environment


@cache
def style_sheet(name: str, room: str = REPORTS) -> str:
    """Return a style sheet in `data/html` of a package."""
    return files(room).joinpath("data", "html", name).read_text("utf-8")


def style_source(style: str) -> str:
    """Return a style sheet as a source of a content policy: its hash, quoted."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return f"'sha256-{digest}'"


def content_policy(style: str, *, pictures: bool = False) -> str:
    """Return the content policy of a page: nothing is fetched, nothing runs, one style sheet known by its hash.

    With `pictures` those that the page itself carries are shown.
    """
    images = "; img-src data:" if pictures else ""
    return f"default-src 'none'; style-src {style_source(style)}{images}; base-uri 'none'; form-action 'none'"


class PageWords:
    """The words of a page: `say` isolates arguments in `<bdi>`, `plain` is for attributes and the title."""

    def __init__(self, code: str) -> None:
        self.isolating = Speech(code, isolating=True)
        self.speech = Speech(code)
        self.language = self.speech.language
        self.date = self.speech.date
        self.label = self.speech.label
        self.knows = self.speech.knows

    @cached_property
    def english(self) -> Self:
        """The same in English, for words that stand beside the translated ones."""
        return type(self)("en")

    def plain(self, code: str, **args: Any) -> str:
        """Say a message for an attribute or the title."""
        return printable(self.speech.say(code, **args))

    def say(self, code: str, **args: Any) -> Markup:
        """Say a message, its arguments isolated."""
        return _isolated(self.isolating.say(code, **args))

    def tell(self, message: Sayable, part: str = "") -> Markup:
        """Say a message that carries its own arguments, or a part of it."""
        return _isolated(self.isolating.say_message(message, part))

    def tells(self, message: Sayable, part: str) -> bool:
        """Tell whether a message has such a part."""
        return self.knows(f"{message.code}.{part}")

    def unreviewed(self, language: Language) -> Markup:
        """Say that no speaker has reviewed the words of a language."""
        return self.say("report-unreviewed", language=self.speech.name_of(language))


def _isolated(words: str) -> Markup:
    """Turn Fluent's isolation marks into elements; arguments cannot hold such marks (see `Speech.say`)."""
    return Markup(str(escape(without_controls(words))).replace("\u2068", "<bdi>").replace("\u2069", "</bdi>"))  # noqa: S704 escaped above
