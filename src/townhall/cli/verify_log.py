"""`townhall verify-log`: proves the chain of access, or says where it is broken."""

import sys

import click

from townhall.cli.main import start_django
from townhall.cli.speaking import said, say, spoken


@spoken("verify-log")
def command() -> None:
    """Verify."""
    start_django()
    from townhall.core.access.chain import faults_of_chain
    from townhall.core.access.models import AccessEntry

    faults = list(faults_of_chain())
    for fault in faults:
        click.echo(said(fault), err=True)
    if faults:
        sys.exit(1)
    click.echo(say("town-chain-whole", count=AccessEntry.objects.count()))
