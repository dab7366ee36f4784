"""`townhall remind`: the letters of today are queued, and so is what takes effect today. Run it daily."""

import datetime

import click

from townhall.cli.main import start_django


@click.command("remind", help="Queue today's reminders and the adopted texts that take effect today. Run it daily.")
def command() -> None:
    """Remind."""
    start_django()
    from townhall.adoption.reminding import daily_round

    letters, effects = daily_round(datetime.datetime.now(datetime.UTC))
    click.echo(f"{letters} dates are reminded of, {effects} texts take effect. `townhall work` takes them up.")
