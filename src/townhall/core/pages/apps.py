"""The app of shared pages."""

from django.apps import AppConfig


class Pages(AppConfig):
    """Templates, static files and tags that every page shares."""

    name = "townhall.core.pages"
    label = "pages"

    def ready(self) -> None:
        """Make numbers known to the tables of addresses."""
        from django.urls import register_converter

        from townhall.core.pages.numbers import NumberConverter

        register_converter(NumberConverter, "number")
