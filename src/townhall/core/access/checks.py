"""A check of Django's own kind.

Every address of the site has a door, and an organisation's page names the organisation.
"""

from collections.abc import Iterator
from typing import Any

from django.core.checks import Error, Tags, register
from django.urls import URLPattern, URLResolver, get_resolver

from townhall.core.access.doors import DoorKind, door_of


def addresses(resolver: Any = None, before: str = "") -> Iterator[tuple[str, URLPattern]]:
    """Yield every address of the site with its pattern, whatever file it stands in."""
    for entry in (resolver or get_resolver()).url_patterns:
        if isinstance(entry, URLResolver):
            yield from addresses(entry, before + str(entry.pattern))
        else:
            yield before + str(entry.pattern), entry


@register(Tags.security)
def every_address_has_a_door(app_configs: Any, **kwargs: Any) -> list[Error]:
    """Name every view that nobody could enter, or whose door could not know the organisation."""
    found = []
    for address, pattern in addresses():
        door = door_of(pattern.callback)
        if door is None:
            found.append(
                Error(
                    f"/{address} has no door.",
                    hint="Use a decorator of townhall.core.access.doors.",
                    id="townhall.E001",
                )
            )
        elif door.kind is DoorKind.MEMBERS and "<slug:organisation>" not in address:
            found.append(Error(f"/{address} is for members but names no organisation.", id="townhall.E002"))
    return found
