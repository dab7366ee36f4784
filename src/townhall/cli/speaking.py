"""How `townhall` speaks on a terminal: as `latchstring` does, with the words of the site. It needs no Django."""

from collections.abc import Callable
from functools import cache
from typing import Any

import click

from latchstring.cli.speaking import SPOKEN_BY, SpokenCommand, speech_of
from latchstring.language import Speech, language_of
from latchstring.text import Message

PACKAGES = ("latchstring.language", "townhall")


@cache
def speech_in(code: str) -> Speech:
    """Return the words of site and library for a terminal; raises LookupError."""
    return Speech(language_of(code), packages=PACKAGES)


class SiteContext(click.Context):
    """The context of every command: whoever speaks in it has the words of the site."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.meta[SPOKEN_BY] = speech_in


class _Command(SpokenCommand):
    context_class = SiteContext


def spoken(name: str, example: str = "") -> Callable[[Callable[..., Any]], click.Command]:
    """Return a decorator that makes a command whose help stands under `town-<name>`."""
    words = example or f"townhall {name}"
    return click.command(name, cls=_Command, says=f"town-{name}", example=words)


def say(code: str, **args: Any) -> str:
    """Return words for the running command."""
    return speech_of(click.get_current_context(silent=True)).say(code, **args)


def said(message: Message) -> str:
    """Return a message in words for the running command."""
    return speech_of(click.get_current_context(silent=True)).say_message(message)
