"""`townhall`: sets the site up, serves it, works its queue, backs it up, restores it, purges it, proves its log.

Commands are opened when they are asked for, since most of them need the environment and `secrets` must work without.
"""

import os
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import click

_COMMANDS = {
    "secrets": "Print fresh secrets for a new installation.",
    "migrate": "Bring the tables up to date and lay out the static files.",
    "invite": "Invite a person, and print the one-time link.",
    "serve": "Serve the site.",
    "work": "Take up jobs: assessments, letters.",
    "backup": "Write a backup of the rows and papers.",
    "restore": "Restore a backup, and purge again what was purged since.",
    "purge": "Purge what is at the end of its schedule.",
    "remind": "Queue the reminders of today and what takes effect today.",
    "verify-log": "Prove that the chain of access is whole.",
    "rehearse": "Set up an example town on this machine, and serve it.",
}


class Doors(click.Group):
    """Opens the module of a command when it is asked for."""

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
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))


@click.command(cls=Doors, help="The site of Latchstring.")
@click.option(
    "--env",
    "env_file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A file of TOWNHALL_… lines.",
)
def main(env_file: Path | None) -> None:
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
            raise click.ClickException(
                f"{path}, line {number}: a line is TOWNHALL_NAME=value. Mend the line and start again."
            )
        told.append((name.strip(), value.strip()))
    return told


def start_django() -> None:
    """Start Django; where the site would be insecure, say every reason and stop."""
    from townhall.config.environment import Insecure, environment

    try:
        home = environment().home
    except Insecure as refusal:
        click.echo(f"The site does not start, since it could not keep what it promises:\n{refusal}", err=True)
        sys.exit(2)
    for folder in ("keys", "papers", "incoming", "static"):
        (home / folder).mkdir(parents=True, exist_ok=True, mode=0o700)
    import django

    django.setup()


def call(*words: str, **options: Any) -> None:
    """Call a command of Django's own."""
    from django.core.management import call_command

    call_command(*words, **options)
