"""`townhall work`: takes jobs up until it is stopped. Any number may run; one that is killed loses nothing."""

import signal
import threading

import click

from latchstring.cli.speaking import option
from townhall.cli.main import start_django
from townhall.cli.speaking import say, spoken


@spoken("work")
@option("--once", is_flag=True)
def command(once: bool) -> None:
    """Work."""
    start_django()
    from townhall.core.jobs.worker import work

    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    click.echo(say("town-worked", count=work(once=once, stop=stop)))
