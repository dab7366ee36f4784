"""`townhall backup`: rows and papers into one archive, keys into another that is kept for a shorter time."""

import datetime
from pathlib import Path

import click

from townhall.cli.main import start_django


@click.command(
    "backup",
    help="Write a backup of rows and papers to a new file. "
    "With --keys, write the keys instead: keep that for a shorter time, elsewhere.",
)
@click.argument("target", type=click.Path(path_type=Path))
@click.option("--keys", is_flag=True, help="Back the keys up instead of the rows.")
def command(target: Path, keys: bool) -> None:
    """Back up."""
    start_django()
    from townhall.core.backups import BadBackup, back_up_keys, back_up_rows

    if target.exists():
        raise click.ClickException(f"{target} is there already. A backup never writes over another: name a new file.")
    try:
        made = (back_up_keys if keys else back_up_rows)(target, datetime.datetime.now(datetime.UTC))
    except BadBackup as fault:
        raise click.ClickException(str(fault)) from fault
    click.echo(f"{target}: {made} bytes.")
