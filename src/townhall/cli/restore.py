"""`townhall restore`: a backup back in place, and what was purged since purged again before anybody can look."""

import datetime
from pathlib import Path

import click

from townhall.cli.main import start_django


@click.command(
    "restore",
    help="Restore a backup of rows and papers (or with --keys of the keys), "
    "then purge again what was purged since. Stop the site first.",
)
@click.argument("source", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--keys", is_flag=True, help="Restore the keys instead of the rows.")
@click.option("--yes", is_flag=True, help="Do not ask.")
def command(source: Path, keys: bool, yes: bool) -> None:
    """Restore."""
    start_django()
    from townhall.core.backups import BadBackup, restore_keys, restore_rows

    yes or click.confirm("What is there now will be replaced. Go on?", abort=True)
    try:
        again = (restore_keys if keys else restore_rows)(source, datetime.datetime.now(datetime.UTC))
    except BadBackup as fault:
        raise click.ClickException(str(fault)) from fault
    click.echo(f"Restored. {again} keys that were purged since the backup were destroyed again.")
