"""`townhall work`: takes jobs up until it is stopped. Any number may run; one that is killed loses nothing."""

import signal
import threading

import click

from townhall.cli.main import start_django


@click.command("work", help="Take up jobs until stopped. Several may run side by side.")
@click.option("--once", is_flag=True, help="Stop when nothing waits.")
def command(once: bool) -> None:
    """Work."""
    start_django()
    from townhall.core.jobs.worker import work

    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    click.echo(f"{work(once=once, stop=stop)} jobs were taken up.")
