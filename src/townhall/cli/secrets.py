"""`townhall secrets`: fresh secrets, to be kept apart from the backups."""

import base64
import os
import secrets

import click

from townhall.cli.speaking import spoken


@spoken("secrets", "townhall secrets > townhall.env")
def command() -> None:
    """Print the lines."""
    click.echo("\n".join(fresh_lines()))


def fresh_lines() -> list[str]:
    """Return the two secrets as lines of an environment file."""
    master = base64.b64encode(os.urandom(32)).decode()
    return [f"TOWNHALL_SECRET={secrets.token_urlsafe(60)}", f"TOWNHALL_MASTER_KEY={master}"]
