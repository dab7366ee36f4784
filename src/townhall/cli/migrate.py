"""`townhall migrate`: tables of both stores, and static files where a server lays them out."""

import click

from townhall.cli.main import call, start_django
from townhall.cli.speaking import say, spoken


@spoken("migrate")
def command() -> None:
    """Migrate."""
    start_django()
    migrate()
    click.echo(say("town-migrated"))


def migrate() -> None:
    """Migrate the rows and the keys, and lay out static files unless the site is rehearsed."""
    from townhall.config.environment import environment

    for store in ("keys", "default"):
        call("migrate", database=store, verbosity=0, interactive=False)
    if not environment().rehearsal:
        call("collectstatic", verbosity=0, interactive=False)
