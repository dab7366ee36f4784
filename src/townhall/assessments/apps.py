"""The app of assessments."""

from django.apps import AppConfig


class Assessments(AppConfig):
    """Communities, papers, assessments, review and snapshots."""

    name = "townhall.assessments"
    label = "assessments"

    def ready(self) -> None:
        """Register the tasks."""
        from townhall.assessments import intake, running  # noqa: F401
