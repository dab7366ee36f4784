"""`townhall serve`: the site behind a real application server."""

import click

from townhall.cli.main import start_django


@click.command("serve", help="Serve the site. Put a proxy with TLS in front, and set TOWNHALL_BEHIND_PROXY=1.")
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535))
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
