"""The app of what desks share: it has templates and no table of its own."""

from django.apps import AppConfig


class Cases(AppConfig):
    """The base of the desks."""

    name = "townhall.core.cases"
    label = "cases"
