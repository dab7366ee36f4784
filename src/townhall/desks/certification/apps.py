"""The app of the certification desk."""

from django.apps import AppConfig


class Certification(AppConfig):
    """Requests of victims for a signed certification."""

    name = "townhall.desks.certification"
    label = "certification"
