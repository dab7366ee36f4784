"""The app of custody requests."""

from django.apps import AppConfig


class Custody(AppConfig):
    """Custody requests."""

    name = "townhall.desks.custody"
    label = "custody"

    def ready(self) -> None:
        """Register the task that looks at papers."""
        from townhall.desks.custody import reading  # noqa: F401
