"""`townhall backup`: rows and papers into one archive, keys into another that is kept for a shorter time."""

import datetime
from pathlib import Path

import click

from latchstring.cli.speaking import Refused, option
from latchstring.text import Message
from townhall.cli.main import start_django
from townhall.cli.speaking import say, spoken


@spoken("backup", "townhall --env /etc/townhall.env backup rows-2026-11-25.tar.gz")
@click.argument("target", type=click.Path(path_type=Path))
@option("--keys", is_flag=True)
def command(target: Path, keys: bool) -> None:
    """Back up."""
    start_django()
    from townhall.core.backups import BadBackup, back_up_keys, back_up_rows

    if target.exists():
        raise Refused(Message("town-backup-there", {"file": str(target)}))
    try:
        made = (back_up_keys if keys else back_up_rows)(target, datetime.datetime.now(datetime.UTC))
    except BadBackup as fault:
        raise Refused(fault.message) from fault
    click.echo(say("town-backup-done", file=str(target), bytes=made))
