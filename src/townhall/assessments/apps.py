"""The app of assessments."""

from django.apps import AppConfig


class Assessments(AppConfig):
    """Communities, papers, assessments, review and snapshots."""

    name = "townhall.assessments"
    label = "assessments"

    def ready(self) -> None:
        """Register the tasks, and give the desks the community's own words."""
        from townhall.assessments import intake, own_text, running  # noqa: F401
        from townhall.core.cases.own_text import give

        give(own_text.places, own_text.texts)
