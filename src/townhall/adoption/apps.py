"""The app of adoption."""

from django.apps import AppConfig


class Adoptions(AppConfig):
    """Campaigns from the gap to the text in force."""

    name = "townhall.adoption"
    label = "adoption"

    def ready(self) -> None:
        """Register the tasks."""
        from townhall.adoption import in_force, reminding, texts  # noqa: F401
