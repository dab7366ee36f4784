"""`townhall invite`: the first administrator comes in this way, and whoever lost everybody who could invite."""

import datetime
import difflib
import sys
import zoneinfo
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from townhall.cli.main import start_django

if TYPE_CHECKING:
    from townhall.core.access.roles import Role
    from townhall.core.people.models import Organisation


class Zone(click.ParamType[str]):
    """A name of the tz database: a wrong one would break every page of the organisation."""

    name = "zone"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return a name that is known."""
        if value not in zoneinfo.available_timezones():
            near = difflib.get_close_matches(value, zoneinfo.available_timezones(), 3)
            self.fail(f"{value!r} is no time zone. Near it: {', '.join(near) or 'America/Detroit'}.", param, ctx)
        return value


ZONE = Zone()


@click.command(
    "invite",
    help="Invite a person to an organisation, and print the one-time link. The organisation is made if it is new.",
)
@click.argument("email")
@click.option("--organisation", required=True, help="Its short name in addresses: alder-bay.")
@click.option("--name", help="Its full name; needed for a new one.")
@click.option(
    "--time-zone", type=ZONE, help="Where its clocks stand, such as America/Detroit. Given again, it is changed."
)
@click.option("--role", "roles", multiple=True, default=["administrator"], show_default=True)
@click.option("--address", default="http://localhost:8000", show_default=True, help="Where the site is reached.")
def command(
    email: str, organisation: str, name: str | None, time_zone: str | None, roles: tuple[str, ...], address: str
) -> None:
    """Invite."""
    start_django()
    from townhall.core.access.roles import Role, known_roles
    from townhall.core.people.models import Organisation

    unknown = sorted(set(roles) - known_roles(roles))
    place = Organisation.objects.filter(slug=organisation).first()
    if unknown or (place is None and not name):
        told = (
            f"No such role: {', '.join(unknown)}. Roles are {', '.join(Role)}."
            if unknown
            else "A new organisation needs --name."
        )
        click.echo(told, err=True)
        sys.exit(2)
    place = place or Organisation(slug=organisation, name=name or "")
    place.time_zone = time_zone or place.time_zone
    place.save()
    click.echo(link_for(place, email, sorted(known_roles(roles)), address))


def link_for(place: "Organisation", email: str, roles: "Sequence[Role]", address: str) -> str:
    """Make an invitation and return its link."""
    from django.urls import reverse

    from townhall.core.people.services import invite

    _, token = invite(place, email, roles, by=None, now=datetime.datetime.now(datetime.UTC))
    return address.rstrip("/") + reverse("people:join", args=[token])
