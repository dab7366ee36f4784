"""The app of the certification desk."""

from django.apps import AppConfig


class Certification(AppConfig):
    """Requests of victims for a signed certification."""

    name = "townhall.desks.certification"
    label = "certification"

    def ready(self) -> None:
        """Make the jobs of the room known to the queue."""
        from townhall.desks.certification import reminding  # noqa: F401
