"""`townhall serve`: the site behind a real application server."""

import click

from latchstring.cli.speaking import option
from townhall.cli.main import start_django
from townhall.cli.speaking import spoken


@spoken("serve", "townhall --env /etc/townhall.env serve --port 8000")
@option("--host", default="127.0.0.1", show_default=True)
@option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535))
def command(host: str, port: int) -> None:
    """Serve."""
    start_django()
    serve(host, port)


def serve(host: str, port: int) -> None:
    """Serve until stopped."""
    from granian import Granian
    from granian.constants import Interfaces

    from townhall.config.environment import environment

    Granian(
        "townhall.config.wsgi:application",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=environment().workers,
        blocking_threads=4,
        respawn_failed_workers=True,
        log_access=False,
    ).serve()
