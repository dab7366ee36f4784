"""`townhall purge`: what is at its end goes. Run it daily."""

import datetime

import click

from townhall.cli.main import start_django


@click.command(
    "purge",
    help="Purge what is at the end of its schedule, and print how many of each kind went or were held. Run it daily.",
)
def command() -> None:
    """Purge."""
    start_django()
    from townhall.assessments.storing import sweep
    from townhall.core.retention.purging import purge

    now = datetime.datetime.now(datetime.UTC)
    for run in purge(now):
        click.echo(f"{run.kind}: {run.purged} purged, {run.held} kept by a hold ({run.schedule})")
    click.echo(f"{sweep(now)} files that a killed process left half-written were removed.")
