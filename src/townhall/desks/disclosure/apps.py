"""The app of demands for information."""

from django.apps import AppConfig


class Disclosure(AppConfig):
    """Demands for information."""

    name = "townhall.desks.disclosure"
    label = "disclosure"
