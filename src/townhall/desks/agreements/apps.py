"""The app of the register of agreements."""

from django.apps import AppConfig


class Agreements(AppConfig):
    """Agreements with federal agencies."""

    name = "townhall.desks.agreements"
    label = "agreements"

    def ready(self) -> None:
        """Register the tasks."""
        from townhall.desks.agreements import lists, reminding  # noqa: F401
