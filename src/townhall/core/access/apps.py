"""The app of doors and of the access chain."""

from django.apps import AppConfig


class Access(AppConfig):
    """Doors and the access chain."""

    name = "townhall.core.access"
    label = "access"

    def ready(self) -> None:
        """Register the check that every address has a door."""
        from townhall.core.access import checks  # noqa: F401
