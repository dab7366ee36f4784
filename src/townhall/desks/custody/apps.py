"""The app of custody requests."""

from django.apps import AppConfig


class Custody(AppConfig):
    """Custody requests."""

    name = "townhall.desks.custody"
    label = "custody"
