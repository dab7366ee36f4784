"""`townhall verify-log`: proves the chain of access, or says where it is broken."""

import sys

import click

from townhall.cli.main import start_django


@click.command("verify-log", help="Prove that the chain of access is whole. Exit status: 0 whole, 1 broken.")
def command() -> None:
    """Verify."""
    start_django()
    from townhall.core.access.chain import faults_of_chain
    from townhall.core.access.models import AccessEntry

    faults = list(faults_of_chain())
    for fault in faults:
        click.echo(fault, err=True)
    if faults:
        sys.exit(1)
    click.echo(f"The chain is whole: {AccessEntry.objects.count()} entries.")
