"""`townhall remind`: the letters of today are queued, and so is what takes effect today. Run it daily."""

import datetime

import click

from townhall.cli.main import start_django
from townhall.cli.speaking import say, spoken


@spoken("remind")
def command() -> None:
    """Remind."""
    start_django()
    from townhall.adoption.reminding import daily_round
    from townhall.desks.agreements import reminding as agreements
    from townhall.desks.certification import reminding as certification

    now = datetime.datetime.now(datetime.UTC)
    letters, effects = daily_round(now)
    letters += agreements.daily_round(now) + certification.daily_round(now)
    click.echo(say("town-reminded", letters=letters, effects=effects))
