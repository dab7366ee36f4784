"""The app of sealed records."""

from django.apps import AppConfig


class Sealing(AppConfig):
    """Sealed records."""

    name = "townhall.core.sealing"
    label = "sealing"
