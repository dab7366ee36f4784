"""`townhall`: sets the site up, serves it, works its queue, backs it up, restores it, purges it, proves its log.

Commands are opened when they are asked for, since most of them need the environment and `secrets` must work without.
"""

import os
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from latchstring.cli.speaking import Refused, language_option, option, say_help
from latchstring.text import Message
from townhall.cli.speaking import SiteContext, said, say

_COMMANDS = (
    "secrets",
    "migrate",
    "invite",
    "serve",
    "work",
    "backup",
    "restore",
    "purge",
    "remind",
    "verify-log",
    "rehearse",
)
"""In the order a new installation needs them."""


class Doors(click.Group):
    """Opens the module of a command when it is asked for."""

    context_class = SiteContext

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands, in the order a new installation needs them."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        """Return a command."""
        if name not in _COMMANDS:
            return None
        command: click.Command = import_module(f"townhall.cli.{name.replace('-', '_')}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without opening any."""
        with formatter.section(say_help(ctx, "cli-commands")):
            formatter.write_dl([(name, say_help(ctx, f"town-{name}")) for name in _COMMANDS])

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what the program is for."""
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(say_help(ctx, "town-townhall"))


@click.command("townhall", cls=Doors)
@language_option
@option("--env", "env_file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def main(env_file: Path | None, language: str) -> None:
    """Read the file of the environment, if one is named; what the process has already counts more."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "townhall.config.settings")
    for name, value in _lines(env_file) if env_file else ():
        os.environ.setdefault(name, value)


def _lines(path: Path) -> list[tuple[str, str]]:
    told = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        name, equals, value = line.partition("=")
        if not equals or not name.startswith("TOWNHALL_"):
            raise Refused(Message("town-env-line", {"file": str(path), "line": number}))
        told.append((name.strip(), value.strip()))
    return told


def start_django() -> None:
    """Start Django; where the site would be insecure, say every reason and stop."""
    from townhall.config.environment import Insecure, environment

    try:
        home = environment().home
    except Insecure as refusal:
        click.echo("\n".join([say("town-insecure"), *(f"- {said(each)}" for each in refusal.messages)]), err=True)
        sys.exit(2)
    for folder in ("keys", "papers", "incoming", "static"):
        (home / folder).mkdir(parents=True, exist_ok=True, mode=0o700)
    import django

    django.setup()


def call(*words: str, **options: Any) -> None:
    """Call a command of Django's own."""
    from django.core.management import call_command

    call_command(*words, **options)
