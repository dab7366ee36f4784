"""The whole address of a page, for letters, which know of no request."""

from django.urls import reverse

from townhall.config.environment import environment


def address_of(name: str, *args: object) -> str:
    """Return the address of a page by its name, with the site's own host."""
    home = environment()
    return f"{'http' if home.rehearsal else 'https'}://{home.hosts[0]}{reverse(name, args=args)}"
