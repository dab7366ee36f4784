"""`townhall purge`: what is at its end goes. Run it daily."""

import datetime

import click

from townhall.cli.main import start_django
from townhall.cli.speaking import say, spoken


@spoken("purge")
def command() -> None:
    """Purge."""
    start_django()
    from townhall.assessments.storing import sweep
    from townhall.core.retention.purging import purge

    now = datetime.datetime.now(datetime.UTC)
    for run in purge(now):
        click.echo(say("town-purged", kind=run.kind, purged=run.purged, held=run.held, schedule=run.schedule))
    click.echo(say("town-swept", count=sweep(now)))
