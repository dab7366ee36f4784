"""`townhall restore`: a backup back in place, and what was purged since purged again before anybody can look."""

import datetime
from pathlib import Path

import click

from latchstring.cli.speaking import Refused, option
from townhall.cli.main import start_django
from townhall.cli.speaking import say, spoken


@spoken("restore", "townhall --env /etc/townhall.env restore rows-2026-11-25.tar.gz")
@click.argument("source", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@option("--keys", is_flag=True)
@option("--yes", is_flag=True)
def command(source: Path, keys: bool, yes: bool) -> None:
    """Restore."""
    start_django()
    from townhall.core.backups import BadBackup, restore_keys, restore_rows

    yes or click.confirm(say("town-restore-sure"), abort=True)
    try:
        again = (restore_keys if keys else restore_rows)(source, datetime.datetime.now(datetime.UTC))
    except BadBackup as fault:
        raise Refused(fault.message) from fault
    click.echo(say("town-restore-done", count=again))
