"""The app of people."""

from django.apps import AppConfig


class People(AppConfig):
    """People, organisations and invitations."""

    name = "townhall.core.people"
    label = "people"
