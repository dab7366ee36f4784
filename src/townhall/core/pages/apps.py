"""The app of shared pages."""

from django.apps import AppConfig


class Pages(AppConfig):
    """Templates, static files and tags that every page shares."""

    name = "townhall.core.pages"
    label = "pages"
