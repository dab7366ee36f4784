"""`townhall invite`: the first administrator comes in this way, and whoever lost everybody who could invite."""

import datetime
import difflib
import zoneinfo
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from latchstring.cli.speaking import Refused, option
from latchstring.text import Message
from townhall.cli.main import start_django
from townhall.cli.speaking import say, spoken

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
            self.fail(say("town-no-zone", zone=value, near=", ".join(near) or "America/Detroit"), param, ctx)
        return value


ZONE = Zone()


@spoken(
    "invite",
    "townhall invite clerk@alder-bay.example --organisation alder-bay \\\n"
    '    --name "City of Alder Bay" --time-zone America/Detroit',
)
@click.argument("email")
@option("--organisation", required=True)
@option("--name", "full_name")
@option("--time-zone", type=ZONE)
@option("--role", "roles", multiple=True, default=["administrator"], show_default=True)
@option("--address", default="http://localhost:8000", show_default=True)
def command(
    email: str, organisation: str, full_name: str | None, time_zone: str | None, roles: tuple[str, ...], address: str
) -> None:
    """Invite."""
    start_django()
    from townhall.core.access.roles import Role, known_roles
    from townhall.core.people.models import Organisation

    unknown = sorted(set(roles) - known_roles(roles))
    place = Organisation.objects.filter(slug=organisation).first()
    if unknown:
        raise Refused(Message("town-no-role", {"roles": ", ".join(unknown), "known": ", ".join(Role)}))
    if place is None and not full_name:
        raise Refused(Message("town-new-needs-name"))
    place = place or Organisation(slug=organisation, name=full_name or "")
    place.time_zone = time_zone or place.time_zone
    place.save()
    click.echo(link_for(place, email, sorted(known_roles(roles)), address))


def link_for(place: "Organisation", email: str, roles: "Sequence[Role]", address: str) -> str:
    """Make an invitation and return its link."""
    from django.urls import reverse

    from townhall.core.people.services import invite

    _, token = invite(place, email, roles, by=None, now=datetime.datetime.now(datetime.UTC))
    return address.rstrip("/") + reverse("people:join", args=[token])
