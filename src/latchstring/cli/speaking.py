"""How the command line speaks: help, examples and refusals through the language layer, never from the code.

The language of help is `--language` where it stands before `--help`, else the environment's LATCHSTRING_LANGUAGE.
"""

import os
from collections.abc import Callable
from typing import IO, TYPE_CHECKING, Any, TypeVar

import click

from latchstring.language import Speech, speech_in
from latchstring.text import Message

ENVIRONMENT = "LATCHSTRING_LANGUAGE"
FIRST = "en"
SPOKEN_BY = "latchstring.speech_in"

_F = TypeVar("_F", bound=Callable[..., Any])

if TYPE_CHECKING:
    WordType = click.ParamType[str]
else:  # older releases of click know no parameter of the type
    WordType = click.ParamType


class Refused(click.ClickException):
    """Wrong usage, told in words: what happened, why it matters, what to do. Exit status 2."""

    exit_code = 2

    def __init__(self, message: Message) -> None:
        super().__init__(message.code)
        self.told = message
        self.speech = speech_of(click.get_current_context(silent=True))

    def show(self, file: IO[Any] | None = None) -> None:
        """Print the refusal on standard error, in the language of the command."""
        for line in told(self.speech, self.told):
            click.echo(line, file=file, err=file is None)


def told(speech: Speech, message: Message) -> list[str]:
    """Return what a message says, why it matters and what to do, as far as it has words for each."""
    parts = [part for part in ("why", "do") if speech.knows(f"{message.code}.{part}")]
    return [speech.say_message(message), *(f"  {speech.say_message(message, part)}" for part in parts)]


def speech_of(ctx: click.Context | None) -> Speech:
    """Return the speech of a running command; an unknown language in the environment falls back to English.

    A program with words of its own puts its `speech_in` into the context's `meta` under `SPOKEN_BY`.
    """
    speaks = speech_in if ctx is None else ctx.meta.get(SPOKEN_BY, speech_in)
    try:
        return speaks(_stated(ctx) or os.environ.get(ENVIRONMENT) or FIRST)
    except LookupError:
        return speaks(FIRST)


def _stated(ctx: click.Context | None) -> str | None:
    """The language that this command or one above it was told."""
    while ctx is not None:
        if ctx.params.get("language"):
            return str(ctx.params["language"])
        ctx = ctx.parent
    return None


def say_help(ctx: click.Context, code: str, **args: str | int | float) -> str:
    """Return the words of a help text."""
    return speech_of(ctx).say(code, **args)


def write_example(ctx: click.Context, formatter: click.HelpFormatter, example: str) -> None:
    """Write an example command at the foot of a help page, unbroken so that it can be copied."""
    with formatter.section(say_help(ctx, "cli-example")):
        for line in example.splitlines():
            formatter.write(f"{'':>{formatter.current_indent}}{line}\n")


class SpokenCommand(click.Command):
    """A command whose help stands in the language layer under `cli-<name>` and its attribute `.more`."""

    def __init__(self, *args: Any, example: str = "", says: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.example = example
        self.says = says or f"cli-{self.name}"

    def get_short_help_str(self, limit: int = 45) -> str:
        """Return the line that a group shows for this command."""
        return speech_of(click.get_current_context(silent=True)).say(self.says)

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what the command does, and more where there is more."""
        speech = speech_of(ctx)
        parts = [
            self.says,
            *(f"{self.says}.{part}" for part in ("more", "exit") if speech.knows(f"{self.says}.{part}")),
        ]
        for part in parts:
            formatter.write_paragraph()
            with formatter.indentation():
                formatter.write_text(speech.say(part))

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the example."""
        write_example(ctx, formatter, self.example)


class SpokenGroup(SpokenCommand, click.Group):
    """A command with commands below it, told in the order in which they were written."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands below in order."""
        return list(self.commands)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write one line a command."""
        with formatter.section(say_help(ctx, "cli-commands")):
            formatter.write_dl([(name, command.get_short_help_str()) for name, command in self.commands.items()])


class SpokenOption(click.Option):
    """An option whose help stands in the language layer under `option-<name>`."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """Return the option and its words."""
        self.help = say_help(ctx, f"option-{self.name}".replace("_", "-"), **self.help_args())
        return super().get_help_record(ctx)

    def process_value(self, ctx: click.Context, value: Any) -> Any:
        """Return the value; one that is missing is told with the words of its help."""
        try:
            return super().process_value(ctx, value)
        except click.MissingParameter:
            words = say_help(ctx, f"option-{self.name}".replace("_", "-"), **self.help_args())
            follows = self.type.get_missing_message(param=self, ctx=ctx)  # told after a full stop of its own
            raise click.MissingParameter(words.removesuffix(".") if follows else words, ctx, self) from None

    def help_args(self) -> dict[str, str | int | float]:
        """Return the values that the words name."""
        return {}


def option(*names: str, cls: type[SpokenOption] = SpokenOption, **kwargs: Any) -> Callable[[_F], _F]:
    """Return a decorator that adds an option whose help is spoken."""
    return click.option(*names, cls=cls, **kwargs)


class LanguageCode(WordType):
    """The code of a language that reports can be written in."""

    name = "language"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the code; fails where there is no such language."""
        try:
            return speech_in(str(value)).language.code
        except LookupError:
            from latchstring.language import languages

            known = ", ".join(language.code for language in languages())
            return self.fail(speech_of(None).say("cli-no-such-language", language=str(value), known=known), param, ctx)


def language_option(command: _F) -> _F:
    """Add `--language`, read first, so that help and refusals already speak it."""
    return option(
        "--language", type=LanguageCode(), default=FIRST, show_default=True, is_eager=True, envvar=ENVIRONMENT
    )(command)
