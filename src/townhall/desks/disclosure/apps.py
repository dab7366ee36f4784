"""The app of demands for information."""

from django.apps import AppConfig


class Disclosure(AppConfig):
    """Demands for information."""

    name = "townhall.desks.disclosure"
    label = "disclosure"

    def ready(self) -> None:
        """Register the task that looks at papers."""
        from townhall.desks.disclosure import reading  # noqa: F401
